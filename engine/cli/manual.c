/* gainsay(1), made of the table of commands and options. */
#include <string.h>

#include "cli/table.h"
#include "report/reference.h"

static const char HEAD[] =
    ".\\\" Made by gainsay docs man1 of the table of commands and options.\n"
    ".TH GAINSAY 1 \"\" \"gainsay " GS_VERSION "\" \"User Commands\"\n"
    ".SH NAME\ngainsay \\- find where articles contradict each other, themselves, or a record\n"
    ".SH SYNOPSIS\n.B gainsay\n.I COMMAND\n.RI [ OPTION .\\|.\\|.]\n.RI [ ARGUMENT .\\|.\\|.]\n"
    ".SH DESCRIPTION\n"
    "Gainsay reads news articles, takes from them what they state in a form that can be compared\n"
    "(who held which office when, how many, how far, who won, who said what), and runs rules over\n"
    "these facts.\nWhat cannot both be right is reported with both sentences and the reason.\n"
    "Nothing is sent anywhere: there is no network access.\n"
    ".PP\nOptions may stand before or behind the arguments;\n.B \\-\\-\n"
    "ends them.\nThe form \\fB\\-\\-\\fIname\\fB=\\fIargument\\fR is understood too.\n"
    ".SH COMMANDS\n";

static const char TAIL[] =
    ".SH EXIT STATUS\n"
    ".TP\n.B 0\nChecked, and nothing was found at or above the level of \\fB\\-\\-fail\\-on\\fR.\n"
    ".TP\n.B 1\nSomething was found, or an example of a rule failed.\n"
    ".TP\n.B 2\nNot fully checked: wrong usage, a file that cannot be read, a rule that failed.\n"
    ".SH ENVIRONMENT\n"
    ".TP\n.B NO_COLOR\\fR, \\fBCLICOLOR_FORCE\\fR, \\fBFORCE_COLOR\\fR, \\fBCLICOLOR\nWhether the "
    "output has color, unless \\fB\\-\\-color\\fR says so; asked in this order.\n"
    ".TP\n.B GAINSAY_PACKS\nFolders in which packs are looked for, parted by colons.\n"
    ".TP\n.B XDG_CONFIG_HOME\\fR, \\fBXDG_DATA_HOME\nWhere \\fIgainsay/gainsay.lua\\fR and "
    "\\fIgainsay/packs\\fR are looked for at home.\n"
    ".SH FILES\n"
    ".TP\n.I gainsay.lua\nThe configuration, looked for in the working folder and those above "
    "it.\n"
    ".TP\n.I gainsay.ledger\nDecisions on conflicts; it belongs under version control.\n"
    ".TP\n.IR .gainsayignore \", \" .gitignore\nWhat is not read.\n"
    ".SH EXAMPLES\n"
    "Check a folder of articles:\n.PP\n.RS\n.nf\ngainsay check articles/\n.fi\n.RE\n.PP\n"
    "Check a draft against the archive:\n.PP\n.RS\n.nf\n"
    "gainsay check draft.md \\-\\-against archive/\n.fi\n.RE\n.PP\n"
    "Text for the terminal, and a report for the desk in the same run:\n.PP\n.RS\n.nf\n"
    "gainsay check articles/ \\-\\-output text \\-\\-output html:report.html\n.fi\n.RE\n"
    ".SH SEE ALSO\n.BR gainsay\\-rules (7)\n";

/* The commands that know an option, where these are not all. */
static void put_commands(gs_buf *out, const gs_option *o) {
    const gs_command_row *c;
    bool all = true;
    for (size_t i = 0; (c = gs_command_at(i)); i++) all &= (o->commands & c->command) != 0;
    if (all) return;
    gs_buf_puts(out, ".br\nOf:");
    for (size_t i = 0, n = 0; (c = gs_command_at(i)); i++) {
        if (!(o->commands & c->command)) continue;
        gs_buf_puts(out, n++ ? ", " : " ");
        gs_roff(out, c->name);
    }
    gs_buf_puts(out, ".\n");
}

static void put_option(gs_buf *out, const gs_option *o) {
    gs_buf_puts(out, ".TP\n");
    if (o->letter) gs_buf_printf(out, "\\fB\\-%c\\fR, ", o->letter);
    gs_buf_puts(out, "\\fB\\-\\-");
    gs_roff(out, o->name);
    gs_buf_puts(out, "\\fR");
    if (o->argument) {
        gs_buf_puts(out, " \\fI");
        gs_roff(out, o->argument);
        gs_buf_puts(out, "\\fR");
    }
    gs_buf_putc(out, '\n');
    gs_roff(out, o->help);
    gs_buf_puts(out, o->help[strlen(o->help) - 1] == '.' ? "\n" : ".\n");
    put_commands(out, o);
}

static void put_command(gs_buf *out, const gs_command_row *c) {
    gs_buf_puts(out, ".TP\n\\fBgainsay ");
    gs_roff(out, c->name);
    gs_buf_puts(out, "\\fR ");
    gs_roff(out, c->arguments);
    gs_buf_putc(out, '\n');
    gs_buf_putc(out, (char)(c->help[0] - 'a' + 'A')); /* all begin with a verb in lower case */
    gs_roff(out, c->help + 1);
    gs_buf_puts(out, ".\n");
    if (!c->more) return;
    gs_roff(out, c->more);
    gs_buf_putc(out, '\n');
}

void gs_manual(gs_buf *out) {
    const gs_command_row *c;
    const gs_option *o;
    gs_buf_puts(out, HEAD);
    for (size_t i = 0; (c = gs_command_at(i)); i++) put_command(out, c);
    gs_buf_puts(out, ".SH OPTIONS\n");
    for (size_t i = 0; (o = gs_option_at(i)); i++) put_option(out, o);
    gs_buf_puts(out, TAIL);
}
