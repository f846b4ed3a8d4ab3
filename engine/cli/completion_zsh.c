/* Completion for zsh. */
#include <string.h>

#include "cli/table.h"

/* Text inside single quotes, with a backslash before each of these. */
static void quoted(gs_buf *out, const char *text, const char *special) {
    for (; *text; text++) {
        if (*text == '\'') {
            gs_buf_puts(out, "'\\''");
            continue;
        }
        if (strchr(special, *text)) gs_buf_putc(out, '\\');
        gs_buf_putc(out, *text);
    }
}

static void put_action(gs_buf *out, const gs_argument *argument) {
    switch (argument->kind) {
    case GS_ARG_FREE: gs_buf_putc(out, ' '); break;
    case GS_ARG_FILES: gs_buf_puts(out, "_files"); break;
    case GS_ARG_RULES: gs_buf_puts(out, "_gainsay_rules"); break;
    case GS_ARG_PACKS: gs_buf_puts(out, "_gainsay_packs"); break;
    case GS_ARG_WORDS:
    case GS_ARG_FORMATS:
        gs_buf_putc(out, '(');
        gs_put_words(out, argument);
        gs_buf_putc(out, ')');
    }
}

static void put_spelling(gs_buf *out, const gs_option *o, const char *name) {
    gs_buf_printf(out, " \\\n            '%s%s", o->kind == K_WORDS ? "*" : "", name);
    if (o->argument) gs_buf_putc(out, name[1] == '-' ? '=' : '+');
    gs_buf_putc(out, '[');
    quoted(out, o->help, "[]\\");
    gs_buf_putc(out, ']');
    if (o->argument) {
        gs_argument argument = gs_argument_of(o->argument);
        gs_buf_putc(out, ':');
        quoted(out, o->argument, ":\\");
        gs_buf_putc(out, ':');
        put_action(out, &argument);
    }
    gs_buf_putc(out, '\'');
}

static void put_option(gs_buf *out, const gs_option *o) {
    const char letter[] = {'-', o->letter, '\0'};
    gs_buf name = GS_BUF_EMPTY;
    gs_buf_printf(&name, "--%s", o->name);
    if (o->letter) put_spelling(out, o, letter);
    put_spelling(out, o, gs_buf_text(&name));
    gs_buf_free(&name);
}

static void put_places(gs_buf *out, const gs_command_row *c) {
    bool again = strchr(c->arguments, '.') != NULL;
    for (size_t at = 0; at < 4; at++) {
        gs_buf words = GS_BUF_EMPTY;
        gs_arg_slot place = gs_slot_of(c, at, &words);
        if (place.any) {
            gs_buf_puts(out, " \\\n            '");
            if (at == 3 && again)
                gs_buf_puts(out, "*");
            else
                gs_buf_printf(out, "%zu", at + 1);
            gs_buf_puts(out, ":argument:");
            if (words.length)
                gs_buf_printf(out, "(%s)", gs_buf_text(&words));
            else if (place.rules && place.files)
                gs_buf_puts(out, "_gainsay_rules_files");
            else
                gs_buf_puts(out, place.rules ? "_gainsay_rules" : place.files ? "_files" : " ");
            gs_buf_putc(out, '\'');
        }
        gs_buf_free(&words);
    }
}

static void put_command(gs_buf *out, const gs_command_row *c) {
    const gs_option *o;
    gs_buf_printf(out, "        %s) _arguments -s", c->name);
    for (size_t i = 0; (o = gs_option_at(i)); i++)
        if (o->commands & c->command) put_option(out, o);
    put_places(out, c);
    gs_buf_puts(out, " ;;\n");
}

static const char HEAD[] =
    "#compdef gainsay\n"
    "# Completion for zsh, made by: gainsay docs completion zsh\n"
    "_gainsay_rules() {\n"
    "    local -a ids\n"
    "    ids=(${${(f)\"$(gainsay rules 2>/dev/null)\"}%% *})\n"
    "    compadd -a ids\n"
    "}\n"
    "_gainsay_packs() {\n"
    "    local -a names\n"
    "    names=(${${(M)${(f)\"$(gainsay pack list 2>/dev/null)\"}:#[^ ]*}%% *})\n"
    "    compadd -a names\n"
    "}\n"
    "_gainsay_rules_files() { _gainsay_rules; _files; }\n"
    "_gainsay() {\n"
    "    local curcontext=$curcontext state line\n"
    "    typeset -A opt_args\n"
    "    local -a commands\n"
    "    commands=(\n";

void gs_completion_zsh(gs_buf *out) {
    const gs_command_row *c;
    gs_buf_puts(out, HEAD);
    for (size_t i = 0; (c = gs_command_at(i)); i++) {
        gs_buf_printf(out, "        '%s:", c->name);
        quoted(out, c->help, ":\\");
        gs_buf_puts(out, "'\n");
    }
    gs_buf_puts(out, "    )\n"
                     "    _arguments -C '(- *)'{-h,--help}'[this help]' "
                     "'(- *)'{-V,--version}'[print the version]' \\\n"
                     "        '1:command:->command' '*::argument:->argument'\n"
                     "    case $state in\n"
                     "    command) _describe command commands ;;\n"
                     "    argument)\n"
                     "        case $words[1] in\n");
    for (size_t i = 0; (c = gs_command_at(i)); i++) put_command(out, c);
    gs_buf_puts(out, "        esac ;;\n    esac\n}\n"
                     "if [[ $funcstack[1] == _gainsay ]]; then _gainsay \"$@\"; "
                     "else compdef _gainsay gainsay; fi\n");
}
