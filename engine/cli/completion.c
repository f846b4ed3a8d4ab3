/* What an argument stands for, and completion for bash and fish. */
#include <string.h>

#include "cli/table.h"
#include "report/report.h"

static const gs_argument arguments[] = {
    {"FILE", GS_ARG_FILES, NULL},
    {"[F:]FILE", GS_ARG_FILES, NULL},
    {"PATH", GS_ARG_FILES, NULL},
    {"A:12", GS_ARG_FILES, NULL},
    {"B:40", GS_ARG_FILES, NULL},
    {"DIR", GS_ARG_FILES, NULL},
    {"FOLDER", GS_ARG_FILES, NULL},
    {"QUERY", GS_ARG_FILES, NULL}, /* which may be left out */
    {"RULE", GS_ARG_RULES, NULL},
    {"PACK", GS_ARG_PACKS, NULL},
    {"F", GS_ARG_FORMATS, NULL},
    {"KIND", GS_ARG_WORDS, /* rules/templates/rule */
     "check before conflicts_with difference_within inverse monotone "
     "name_variant none_of range requires_qualifier single_value unique_holder whole_number"},
    {"LEVEL", GS_ARG_WORDS, "error warning note never"},
    {"LEAST", GS_ARG_WORDS, "error warning note"},
    {"WHEN", GS_ARG_WORDS, "auto always never"},
    {"DECISION", GS_ARG_WORDS, "right:A both error wontfix"},
};

gs_argument gs_argument_of(const char *name) {
    for (size_t i = 0; i < sizeof arguments / sizeof *arguments; i++)
        if (strcmp(arguments[i].name, name) == 0) return arguments[i];
    return (gs_argument){name, GS_ARG_FREE, NULL};
}

void gs_put_words(gs_buf *out, const gs_argument *argument) {
    if (argument->kind == GS_ARG_WORDS) gs_buf_puts(out, argument->words);
    if (argument->kind != GS_ARG_FORMATS) return;
    for (const char *p = gs_report_names(); *p; p++)
        if (*p != ',') gs_buf_putc(out, *p);
    gs_buf_puts(out, " table csv");
}

/* The word of a command's arguments that stands in a place, the last one again where it may be
 * repeated; length 0 where there is none. */
static const char *word_at(const char *spec, size_t at, size_t *n) {
    const char *p = spec;
    for (;; at--) {
        *n = strcspn(p, " ");
        if (at == 0 || *n == 0) return p;
        const char *next = p + *n + strspn(p + *n, " ");
        if (!*next) break;
        p = next;
    }
    if (!memchr(p, '.', *n)) *n = 0;
    return p;
}

gs_arg_slot gs_slot_of(const gs_command_row *command, size_t at, gs_buf *words) {
    gs_arg_slot place = {0};
    size_t n;
    const char *p = word_at(command->arguments, at, &n), *end = p + n;
    while (p < end) {
        size_t length = strcspn(p, "[]|. ");
        char name[32] = "";
        if (length && length < sizeof name) memcpy(name, p, length);
        gs_argument_kind kind = gs_argument_of(name).kind;
        if (kind == GS_ARG_FILES) place.files = true;
        if (kind == GS_ARG_RULES) place.rules = true;
        if (*name >= 'a' && *name <= 'z')
            gs_buf_printf(words, "%s%s", words->length ? " " : "", name);
        p += length ? length : 1;
    }
    place.any = n > 0;
    return place;
}

/* --- bash --- */

static const char BASH_HEAD[] =
    "# Completion for bash, made by: gainsay docs completion bash\n"
    "_gainsay_add() {\n"
    "    local one\n"
    "    while IFS= read -r one; do COMPREPLY+=(\"$one\"); done\n"
    "}\n"
    "_gainsay_words() { _gainsay_add < <(compgen -W \"$1\" -- \"$cur\"); }\n"
    "_gainsay_paths() {\n"
    "    _gainsay_add < <(compgen -f -- \"$cur\")\n"
    "    compopt -o filenames 2>/dev/null\n"
    "}\n"
    "_gainsay_rules() { _gainsay_words \"$(gainsay rules 2>/dev/null | cut -d' ' -f1)\"; }\n"
    "_gainsay_packs() { _gainsay_words \"$(gainsay pack list 2>/dev/null | grep -o '^[^ ]*')\"; }\n"
    "_gainsay() {\n"
    "    local cur=${COMP_WORDS[COMP_CWORD]} command='' option='' place=0 i=1 word\n"
    "    COMPREPLY=()\n"
    "    # readline cuts words at = and :, which belong to the word before\n"
    "    [[ $cur == [=:] ]] && cur=''\n"
    "    while ((i < COMP_CWORD)); do\n"
    "        word=${COMP_WORDS[i]}\n"
    "        ((i++))\n"
    "        case $word in\n";
static const char BASH_MIDDLE[] =
    ")\n"
    "            [[ ${COMP_WORDS[i]} == = ]] && ((i++))\n"
    "            ((i >= COMP_CWORD)) && option=$word\n"
    "            ((i++)) ;;\n"
    "        =) ;;\n"
    "        :) ((i++)) ;;\n"
    "        -?*) ;;\n"
    "        *) if [[ -z $command ]]; then command=$word; else ((place++)); fi ;;\n"
    "        esac\n"
    "    done\n"
    "    case $option in\n";

static void bash_names(gs_buf *out, const gs_option *o) {
    if (o->letter) gs_buf_printf(out, "-%c|", o->letter);
    gs_buf_printf(out, "--%s", o->name);
}

static void bash_argument(gs_buf *out, const gs_option *o) {
    gs_argument argument = gs_argument_of(o->argument);
    gs_buf_puts(out, "    ");
    bash_names(out, o);
    gs_buf_puts(out, ") ");
    switch (argument.kind) {
    case GS_ARG_FREE: break;
    case GS_ARG_FILES: gs_buf_puts(out, "_gainsay_paths; "); break;
    case GS_ARG_RULES: gs_buf_puts(out, "_gainsay_rules; "); break;
    case GS_ARG_PACKS: gs_buf_puts(out, "_gainsay_packs; "); break;
    case GS_ARG_WORDS:
    case GS_ARG_FORMATS:
        gs_buf_puts(out, "_gainsay_words '");
        gs_put_words(out, &argument);
        gs_buf_puts(out, "'; ");
    }
    gs_buf_puts(out, "return ;;\n");
}

static void bash_command(gs_buf *out, const gs_command_row *c) {
    gs_buf_printf(out, "        %s) _gainsay_words '", c->name);
    const gs_option *o;
    for (size_t i = 0; (o = gs_option_at(i)); i++) {
        if (!(o->commands & c->command)) continue;
        if (o->letter) gs_buf_printf(out, "-%c ", o->letter);
        gs_buf_printf(out, "--%s ", o->name);
    }
    gs_buf_puts(out, "' ;;\n");
}

static void bash_places(gs_buf *out, const gs_command_row *c) {
    for (size_t at = 0; at < 4; at++) {
        gs_buf words = GS_BUF_EMPTY;
        gs_arg_slot place = gs_slot_of(c, at, &words);
        if (place.any) {
            gs_buf_printf(out, "    %s:%s) ", c->name,
                          at == 3 ? "*" : (const char *[]){"0", "1", "2"}[at]);
            if (words.length) gs_buf_printf(out, "_gainsay_words '%s'; ", gs_buf_text(&words));
            if (place.rules) gs_buf_puts(out, "_gainsay_rules; ");
            if (place.files) gs_buf_puts(out, "_gainsay_paths; ");
            gs_buf_puts(out, ";;\n");
        }
        gs_buf_free(&words);
    }
}

void gs_completion_bash(gs_buf *out) {
    const gs_option *o;
    const gs_command_row *c;
    bool first = true;
    gs_buf_puts(out, BASH_HEAD);
    for (size_t i = 0; (o = gs_option_at(i)); i++) {
        if (!o->argument) continue;
        gs_buf_puts(out, first ? "        " : "|");
        bash_names(out, o);
        first = false;
    }
    gs_buf_puts(out, BASH_MIDDLE);
    for (size_t i = 0; (o = gs_option_at(i)); i++)
        if (o->argument) bash_argument(out, o);
    gs_buf_puts(out,
                "    esac\n    if [[ -z $command && $cur != -* ]]; then\n        _gainsay_words '");
    for (size_t i = 0; (c = gs_command_at(i)); i++) gs_buf_printf(out, "%s ", c->name);
    gs_buf_puts(
        out,
        "help'\n        return\n    fi\n    if [[ $cur == -* ]]; then\n        case $command in\n");
    for (size_t i = 0; (c = gs_command_at(i)); i++) bash_command(out, c);
    gs_buf_puts(
        out,
        "        *) _gainsay_words '--help --version' ;;\n        esac\n        return\n    fi\n"
        "    case $command:$place in\n");
    for (size_t i = 0; (c = gs_command_at(i)); i++) bash_places(out, c);
    gs_buf_puts(out, "    esac\n}\ncomplete -F _gainsay gainsay\n");
}

/* --- fish --- */

/* Text between single quotes, as fish reads it. */
static void fish_quoted(gs_buf *out, const char *text) {
    gs_buf_putc(out, '\'');
    for (; *text; text++) {
        if (*text == '\'' || *text == '\\') gs_buf_putc(out, '\\');
        gs_buf_putc(out, *text);
    }
    gs_buf_putc(out, '\'');
}

#define FISH_RULES "\"(gainsay rules 2>/dev/null | string replace -r ' .*' '')\""
#define FISH_PACKS                                                                                 \
    "\"(gainsay pack list 2>/dev/null | string match -r '^[^ ]+' | string match -v '')\""

static void fish_argument(gs_buf *out, const gs_argument *argument) {
    switch (argument->kind) {
    case GS_ARG_FREE: gs_buf_puts(out, " -x"); break;
    case GS_ARG_FILES: gs_buf_puts(out, " -r -F"); break;
    case GS_ARG_RULES: gs_buf_puts(out, " -x -a " FISH_RULES); break;
    case GS_ARG_PACKS: gs_buf_puts(out, " -x -a " FISH_PACKS); break;
    case GS_ARG_WORDS:
    case GS_ARG_FORMATS:
        gs_buf_puts(out, " -x -a '");
        gs_put_words(out, argument);
        gs_buf_putc(out, '\'');
    }
}

static void fish_option(gs_buf *out, const gs_option *o) {
    const gs_command_row *c;
    gs_buf_puts(out, "complete -c gainsay -n '__fish_seen_subcommand_from");
    for (size_t i = 0; (c = gs_command_at(i)); i++)
        if (o->commands & c->command) gs_buf_printf(out, " %s", c->name);
    gs_buf_puts(out, "'");
    if (o->letter) gs_buf_printf(out, " -s %c", o->letter);
    gs_buf_printf(out, " -l %s", o->name);
    if (o->argument) {
        gs_argument argument = gs_argument_of(o->argument);
        fish_argument(out, &argument);
    }
    gs_buf_puts(out, " -d ");
    fish_quoted(out, o->help);
    gs_buf_putc(out, '\n');
}

static void fish_command(gs_buf *out, const gs_command_row *c) {
    gs_buf words = GS_BUF_EMPTY;
    bool files = false, rules = false;
    for (size_t at = 0; at < 3; at++) {
        gs_arg_slot place = gs_slot_of(c, at, &words);
        if (!place.any) break;
        files |= place.files;
        rules |= place.rules;
        if (strchr(c->arguments, '.') && at == 2) break;
    }
    gs_buf_printf(out, "complete -c gainsay -n __fish_use_subcommand -a %s -d ", c->name);
    fish_quoted(out, c->help);
    gs_buf_putc(out, '\n');
    const char *of = "complete -c gainsay -n '__fish_seen_subcommand_from";
    if (files) gs_buf_printf(out, "%s %s' -F\n", of, c->name);
    if (rules) gs_buf_printf(out, "%s %s' -a %s\n", of, c->name, FISH_RULES);
    if (words.length) gs_buf_printf(out, "%s %s' -a '%s'\n", of, c->name, gs_buf_text(&words));
    gs_buf_free(&words);
}

void gs_completion_fish(gs_buf *out) {
    const gs_option *o;
    const gs_command_row *c;
    gs_buf_puts(out,
                "# Completion for fish, made by: gainsay docs completion fish\n"
                "complete -c gainsay -f\n"
                "complete -c gainsay -n __fish_use_subcommand -l help -d 'this help'\n"
                "complete -c gainsay -n __fish_use_subcommand -l version -d 'print the version'\n");
    for (size_t i = 0; (c = gs_command_at(i)); i++) fish_command(out, c);
    for (size_t i = 0; (o = gs_option_at(i)); i++) fish_option(out, o);
}
