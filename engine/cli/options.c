#include "options.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fact/kind.h"
#include "cli/table.h"
#include "cli/target.h"
#include "report/report.h"

enum {
    RUNS = GS_CMD_CHECK | GS_CMD_EXTRACT | GS_CMD_FACTS | GS_CMD_EXPLAIN | GS_CMD_WHY_NOT |
           GS_CMD_RESOLVE,
    BOOKS = RUNS | GS_CMD_RULES | GS_CMD_TEST | GS_CMD_DOCS | GS_CMD_MUTATE | GS_CMD_CONFIG,
    DECIDES = GS_CMD_CHECK | GS_CMD_RESOLVE,
    CONFIGURED = BOOKS | GS_CMD_PACK | GS_CMD_NEW | GS_CMD_LEDGER,
    ALL = CONFIGURED | GS_CMD_INIT
};

#define AT(name) offsetof(gs_options, name)
static const gs_option options_table[] = {
    {'f', "format", "F", K_TEXT, AT(format),
     GS_CMD_CHECK | GS_CMD_FACTS | GS_CMD_TEST | GS_CMD_MUTATE | GS_CMD_CONFIG,
     "text (default), concise, html, markdown, json, ndjson, sarif, junit, github, gitlab, "
     "rdjson, checkstyle, claimreview"},
    {0, "trace", "RULE", K_TEXT, AT(trace), GS_CMD_CHECK,
     "tell on standard error what this rule asked, and why it did not report"},
    {0, "profile", NULL, K_FLAG, AT(profile), GS_CMD_CHECK,
     "tell on standard error what each rule cost"},
    {0, "kinds", NULL, K_FLAG, AT(kinds), GS_CMD_FACTS, "list the kinds of facts and their fields"},
    {'o', "output", "[F:]FILE", K_WORDS, AT(outputs), RUNS | GS_CMD_TEST,
     "write to a file, in format F if given; F alone: to standard output (may be repeated)"},
    {0, "export", "F[:FILE]", K_WORDS, AT(outputs), GS_CMD_CHECK,
     "the same, for drafts to be edited: claimreview"},
    {0, "kind", "KIND", K_TEXT, AT(shape), GS_CMD_NEW,
     "of the rule: check (default), or a one-line constraint: single_value, before, range, ..."},
    {0, "rules", "DIR", K_WORDS, AT(rules), BOOKS | GS_CMD_NEW,
     "add a folder of rules, or one file (may be repeated)"},
    {0, "pack", "PACK", K_WORDS, AT(packs), BOOKS,
     "add a pack and what it needs (may be repeated; see gainsay pack list)"},
    {0, "no-default-rules", NULL, K_FLAG, AT(no_default_rules), BOOKS,
     "leave the shipped rules out"},
    {0, "coverage", NULL, K_FLAG, AT(coverage), GS_CMD_TEST,
     "tell which lines of rules and which patterns no test reached"},
    {0, "watch", NULL, K_FLAG, AT(watch), GS_CMD_TEST,
     "test again whenever a file changes, until Ctrl-C"},
    {0, "seed", "N", K_NUMBER, AT(seed), GS_CMD_MUTATE,
     "which errors are chosen (default 0); the same number gives the same errors"},
    {0, "most", "N", K_NUMBER, AT(most), GS_CMD_MUTATE, "errors of each sort (default 40)"},
    {0, "only", "RULE", K_WORDS, AT(only), GS_CMD_CHECK | GS_CMD_MUTATE,
     "run this rule only (may be repeated)"},
    {0, "fail-on", "LEVEL", K_LEVEL, AT(fail_on), GS_CMD_CHECK | GS_CMD_CONFIG,
     "status 1 from this level on: error (default), warning, note, never"},
    {0, "show", "LEAST", K_LEAST, AT(show), GS_CMD_CHECK,
     "leave out what lies below: note (default), warning, error"},
    {0, "allow-empty", NULL, K_FLAG, AT(allow_empty), RUNS | GS_CMD_CONFIG,
     "nothing to read or compare is no error"},
    {0, "mentions", NULL, K_FLAG, AT(mentions), GS_CMD_EXTRACT,
     "print normalized mentions instead of facts"},
    {'j', "jobs", "N", K_COUNT, AT(threads), RUNS | GS_CMD_CONFIG,
     "threads (default: one for each core)"},
    {'q', "quiet", NULL, K_FLAG, AT(quiet), DECIDES,
     "print nothing but errors; the status tells, and files are written"},
    {'v', "verbose", NULL, K_FLAG, AT(verbose), BOOKS | GS_CMD_PACK,
     "tell dates, their origins, notes, and what was left out"},
    {0, "unread", NULL, K_FLAG, AT(unread), GS_CMD_CHECK,
     "list the sentences with a figure or date that gave no fact"},
    {0, "color", "WHEN", K_TEXT, AT(color), GS_CMD_CHECK | GS_CMD_CONFIG,
     "auto (default), always, never"},
    {0, "stdin-name", "NAME", K_TEXT, AT(stdin_name), RUNS,
     "what standard input is called in reports"},
    {0, "ledger", "FILE", K_TEXT, AT(ledger), DECIDES | GS_CMD_LEDGER | GS_CMD_CONFIG,
     "where decisions on conflicts are kept (default: gainsay.ledger)"},
    {0, "no-ledger", NULL, K_FLAG, AT(no_ledger), GS_CMD_CHECK, "let no decision count"},
    {0, "accept-new", NULL, K_FLAG, AT(accept_new), GS_CMD_CHECK,
     "put all open conflicts into the ledger, to begin with an old archive"},
    {0, "against", "PATH", K_WORDS, AT(against), DECIDES | GS_CMD_CONFIG,
     "an archive: only what touches the other paths is found (may be repeated)"},
    {0, "reference", "PATH", K_WORDS, AT(reference), DECIDES,
     "a record: facts, series, Wikidata entities that are right (may be repeated)"},
    {0, "store", "FILE", K_TEXT, AT(store), DECIDES | GS_CMD_CONFIG,
     "keep the facts of the archive in this file, for the next time"},
    {0, "changed-since", "REV", K_TEXT, AT(changed_since), GS_CMD_CHECK,
     "only what touches files that git says were changed since REV is found"},
    {0, "strict", NULL, K_FLAG, AT(strict), GS_CMD_CHECK,
     "decisions that cover nothing any more are problems (status 2)"},
    {0, "as", "DECISION", K_TEXT, AT(as), GS_CMD_RESOLVE,
     "right:A (or B, ...), both, error, wontfix"},
    {0, "reason", "TEXT", K_TEXT, AT(reason), DECIDES, "why it was decided so"},
    {0, "until", "DATE", K_TEXT, AT(until), DECIDES, "the last day on which the decision holds"},
    {0, "by", "NAME", K_TEXT, AT(by), DECIDES, "who decided"},
    {0, "today", "DATE", K_TEXT, AT(today), DECIDES, "the day that decisions are held against"},
    {0, "no-ignore", NULL, K_FLAG, AT(read_ignored), RUNS | GS_CMD_CONFIG,
     "read what .gitignore, .gainsayignore and the configuration leave out"},
    {0, "config", "FILE", K_TEXT, AT(config_file), CONFIGURED,
     "take this configuration, not the gainsay.lua that is found"},
    {0, "no-config", NULL, K_FLAG, AT(no_config), CONFIGURED, "take no configuration"},
    {'h', "help", NULL, K_HELP, 0, ALL, "this help"},
    {'V', "version", NULL, K_VERSION, 0, ALL, "print the version"},
};
enum { OPTIONS = sizeof options_table / sizeof *options_table };

static const gs_command_row commands[] = {
    {GS_CMD_CHECK, "check", "PATH...", "find contradictions in articles and facts files",
     "A path is an article (txt, Markdown, HTML, JSON), a facts file, a stream of documents "
     "(NDJSON), a folder of them, or\n"
     "- for standard input.\n"
     "Status 0: checked, nothing at or above the --fail-on level. 1: contradictions at or above "
     "it. 2: not fully checked."},
    {GS_CMD_EXTRACT, "extract", "PATH...", "print the facts of articles as NDJSON",
     "Reads what check reads; - reads NDJSON documents {\"id\", \"text\", \"date\"} from standard "
     "input. The output is a facts file."},
    {GS_CMD_TEST, "test", "[RULE|PATH...]", "run the examples of rules",
     "Each flagging example must be flagged by its rule, each silent one must not; so must "
     "fixtures, "
     "articles with comments\n<!-- expect: RULE -->, <!-- ok: RULE -->, <!-- todo: RULE --> in the "
     "folder fixtures of the rules, or at PATH. A rule is named by its id or by its file.\n"
     "Status 1 where one fails. Without names: the rules of --rules and --pack, or all where none "
     "is given.\n-v shows what was read and found. "
     "--format text (default), json, junit."},
    {GS_CMD_NEW, "new", "rule|pack NAME", "write a rule or a pack to begin with",
     "rule: a file with one flagging and one silent example, in the folder of --rules or here.\n"
     "pack: a folder with a kind, words, patterns, a rule and a fixture.\n"
     "Both pass their tests at once. Nothing is overwritten."},
    {GS_CMD_MUTATE, "mutate", "FOLDER...", "put errors into articles and see which rule finds them",
     "Each folder is a set of articles that agree; of a folder of folders, each. A digit, a date, "
     "a name, an office, a\n"
     "place, a million that a like sentence of another article tells too is changed in one place, "
     "and all articles are\n"
     "checked: the share of errors that is found, by sort and by rule.\n-v lists every error. "
     "--format text (default), json."},
    {GS_CMD_PACK, "pack", "list|check DIR...", "list packs, or check one",
     "list: the packs that --pack finds, and where.\ncheck: loads the pack with what it needs and "
     "nothing else, runs its examples and fixtures, and tells what is\nwritten for nothing: words "
     "that no pattern uses, patterns that never match, that hide another, that match too much.\n"
     "Articles behind the folder are read too, to see which patterns match. Status 1: an example "
     "fails or a pattern is wrong."},
    {GS_CMD_RULES, "rules", "", "list the rules", NULL},
    {GS_CMD_EXPLAIN, "explain", "RULE|ID PATH...",
     "tell what a rule looks for, or how a finding came to be",
     "RULE: why, examples, false positives to expect. ID: what was read, by which pattern, why the "
     "sentences were "
     "compared, and what the rule\nasked of them; the articles are read again, so name them."},
    {GS_CMD_WHY_NOT, "why-not", "A:12 B:40 [PATH...]",
     "tell why two sentences were not compared, or not reported",
     "A and B are files, followed by a line. Without PATH only these two are read; who is who and "
     "which articles "
     "tell\none story may take the whole set."},
    {GS_CMD_DOCS, "docs", "rules|man|constraints|api|editor|man1|completion [bash|zsh|fish]",
     "print a reference, made of what is loaded",
     "rules: each rule, as Markdown; man: the same as a man page; constraints: the one-line "
     "constraints, with the "
     "rules that use\nthem; api: what rules can use, as Markdown; editor: the same as annotations "
     "for Lua editors;\nman1: the page of this command; completion: what a shell completes the "
     "command line with, bash by default."},
    {GS_CMD_FACTS, "facts", "[QUERY] PATH...", "list the facts that meet a query",
     "A query is a row of conditions: 'kind=office person=Reyes from>=2025-03'. Operators: = != ~ "
     "(contains) !~ < <= > >=.\nA value with blanks stands in quotes. --format table (default), "
     "csv, json, ndjson; --kinds lists kinds and fields."},
    {GS_CMD_RESOLVE, "resolve", "ID [PATH...]", "decide on a conflict",
     "Without --as the conflict is shown, its ends called A, B, ... The decision goes into the "
     "ledger, a "
     "file beside the articles,\nand covers these sentences wherever they stand; when one of them "
     "changes the conflict is open again."},
    {GS_CMD_LEDGER, "ledger", "[list|corrections]",
     "list the decisions, or write a corrections log", NULL},
    {GS_CMD_CONFIG, "config", "", "print each setting and where it comes from",
     "Settings stand in a gainsay.lua, looked for in the working folder and those above it up to "
     "the "
     "top of the repository,\nthen in $XDG_CONFIG_HOME/gainsay. The command line goes before it."},
    {GS_CMD_INIT, "init", "", "write a small gainsay.lua into the working folder", NULL},
};
enum { COMMANDS = sizeof commands / sizeof *commands };

const gs_option *gs_option_at(size_t i) {
    return i < OPTIONS ? &options_table[i] : NULL;
}

const gs_command_row *gs_command_at(size_t i) {
    return i < COMMANDS ? &commands[i] : NULL;
}

static void print_options(unsigned mask) {
    for (size_t i = 0; i < OPTIONS; i++) {
        const gs_option *o = &options_table[i];
        char head[64], letter[8] = "    ";
        if (!(o->commands & mask)) continue;
        if (o->letter) snprintf(letter, sizeof letter, "-%c, ", o->letter);
        snprintf(head, sizeof head, "%s--%s%s%s", letter, o->name, o->argument ? " " : "",
                 o->argument ? o->argument : "");
        printf("  %-28s %s\n", head, o->help);
    }
}

void gs_options_help(gs_command which) {
    if (which == GS_CMD_NONE)
        puts("gainsay finds where articles contradict each other, themselves, or a "
             "record.\n\nCommands:");
    for (size_t i = 0; i < COMMANDS; i++) {
        const gs_command_row *c = &commands[i];
        if (which == GS_CMD_NONE)
            printf("  gainsay %-8s %-20s %s\n", c->name, c->arguments, c->help);
        else if (c->command == which)
            printf("gainsay %s [OPTION...]%s%s\n\n%s.\n%s%s", c->name, *c->arguments ? " " : "",
                   c->arguments, c->help, c->more ? c->more : "", c->more ? "\n" : "");
    }
    puts("\nOptions:");
    print_options(which == GS_CMD_NONE ? ~0u : which);
}

static void add_word(gs_arena *arena, gs_words *words, const char *text) {
    GS_GROW(arena, words->items, words->count, words->cap);
    words->items[words->count++] = text;
}

static const char *const level_names[] = {"note", "warning", "error", "never"};

/* The place of the name among the first n of level_names; n where it is none. */
static int level_named(const char *text, int n) {
    int i = 0;
    while (i < n && strcmp(text, level_names[i]) != 0) i++;
    return i;
}

static bool set_least(gs_level *field, const char *name, const char *text, gs_err *err) {
    int level = level_named(text, 3);
    if (level < 3) {
        *field = (gs_level)level;
        return true;
    }
    gs_err_set(err, GS_E_USAGE, "", 0, 0, "--%s takes error, warning or note, not \"%s\"", name,
               text);
    return false;
}

static bool set_level(gs_options *o, const char *text, gs_err *err) {
    int level = level_named(text, 4);
    if (level < 4) {
        o->fail_never = level == 3;
        if (level < 3) o->fail_on = (gs_level)level;
        return true;
    }
    gs_err_set(err, GS_E_USAGE, "", 0, 0,
               "--fail-on takes error, warning, note or never, not \"%s\"", text);
    return false;
}

static bool set_count(uint32_t *field, const char *text, gs_err *err) {
    char *end;
    unsigned long n = strtoul(text, &end, 10);
    if (*text < '0' || *text > '9' || *end || n < 1 || n > 256) {
        gs_err_set(err, GS_E_USAGE, "", 0, 0,
                   "-j takes a number of threads from 1 to 256, not \"%s\"", text);
        return false;
    }
    *field = (uint32_t)n;
    return true;
}

static bool set_number(uint32_t *field, const char *name, const char *text, gs_err *err) {
    char *end;
    unsigned long n = strtoul(text, &end, 10);
    if (*text >= '0' && *text <= '9' && !*end && n <= 1000000000) {
        *field = (uint32_t)n;
        return true;
    }
    gs_err_set(err, GS_E_USAGE, "", 0, 0, "--%s takes a number, not \"%s\"", name, text);
    return false;
}

static bool apply(gs_options *o, const gs_option *opt, const char *argument, gs_err *err) {
    char *field = (char *)o + opt->field;
    switch (opt->kind) {
    case K_FLAG: *(bool *)field = true; return true;
    case K_TEXT: *(const char **)(void *)field = argument; return true;
    case K_WORDS: add_word(o->arena, (gs_words *)(void *)field, argument); return true;
    case K_LEVEL: return set_level(o, argument, err);
    case K_LEAST: return set_least((gs_level *)(void *)field, opt->name, argument, err);
    case K_NUMBER: return set_number((uint32_t *)(void *)field, opt->name, argument, err);
    case K_COUNT: return set_count((uint32_t *)(void *)field, argument, err);
    case K_HELP:
        if (o->command != GS_CMD_HELP) o->help_of = o->command;
        o->command = GS_CMD_HELP;
        return true;
    case K_VERSION: o->command = GS_CMD_VERSION; return true;
    }
    return false;
}

static void refuse(gs_err *err, const char *what, const char *name, const char *const *names,
                   uint32_t n) {
    const char *nearest = gs_nearest(name, names, n);
    gs_err_set(err, GS_E_USAGE, "", 0, 0, "unknown %s \"%s\"", what, name);
    if (nearest)
        gs_err_hint(err, "did you mean \"%s\"?", nearest);
    else
        gs_err_hint(err, "\"gainsay --help\" lists them");
}

static const gs_option *option_named(const char *name, size_t n) {
    for (size_t i = 0; i < OPTIONS; i++)
        if (strlen(options_table[i].name) == n && memcmp(options_table[i].name, name, n) == 0)
            return &options_table[i];
    return NULL;
}

static const gs_option *option_lettered(char letter) {
    for (size_t i = 0; i < OPTIONS; i++)
        if (options_table[i].letter == letter) return &options_table[i];
    return NULL;
}

static void refuse_option(gs_err *err, const char *name) {
    const char *names[OPTIONS], *bare = name;
    char plain[64];
    while (*bare == '-') bare++;
    snprintf(plain, sizeof plain, "%.*s", (int)strcspn(bare, "="), bare);
    for (size_t i = 0; i < OPTIONS; i++) names[i] = options_table[i].name;
    const char *nearest = gs_nearest(plain, names, OPTIONS);
    gs_err_set(err, GS_E_USAGE, "", 0, 0, "unknown option \"%s\"", name);
    if (nearest)
        gs_err_hint(err, "did you mean \"--%s\"?", nearest);
    else
        gs_err_hint(err, "\"gainsay --help\" lists them");
}

typedef struct line {
    int argc, at;
    char **argv;
} line;

/* The option of argv[at], and its argument where it is written together with it ("--format=json",
 * "-j4"). */
static const gs_option *read_option(const char *word, const char **together) {
    *together = NULL;
    if (word[1] == '-') {
        size_t n = strcspn(word + 2, "=");
        if (word[2 + n] == '=') *together = word + 3 + n;
        return option_named(word + 2, n);
    }
    if (word[2]) *together = word + 2;
    return option_lettered(word[1]);
}

static bool take_option(gs_options *o, line *l, gs_err *err) {
    const char *word = l->argv[l->at], *argument;
    const gs_option *opt = read_option(word, &argument);
    if (!opt) {
        refuse_option(err, word);
        return false;
    }
    if (o->command != GS_CMD_NONE && o->command != GS_CMD_HELP && o->command != GS_CMD_VERSION &&
        !(opt->commands & o->command)) {
        gs_err_set(err, GS_E_USAGE, "", 0, 0, "this command has no option \"%s\"", word);
        gs_err_hint(err, "see its --help");
        return false;
    }
    if (!opt->argument && argument) {
        gs_err_set(err, GS_E_USAGE, "", 0, 0, "--%s takes no argument", opt->name);
        return false;
    }
    if (opt->argument && !argument) argument = l->at + 1 < l->argc ? l->argv[++l->at] : NULL;
    if (opt->argument && (!argument || !*argument)) {
        gs_err_set(err, GS_E_USAGE, "", 0, 0, "--%s needs an argument: %s", opt->name,
                   opt->argument);
        return false;
    }
    add_word(o->arena, &o->given, opt->name);
    return apply(o, opt, argument ? argument : "", err);
}

/* What other programs have as a command. */
static const char *instead_of(const char *word) {
    static const char *const known[][2] = {
        {"version", "gainsay --version"},      {"completion", "gainsay docs completion bash"},
        {"lint", "gainsay pack check FOLDER"}, {"list", "gainsay rules"},
        {"accept", "gainsay resolve ID"},      {"ignore", "gainsay resolve ID"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(word, known[i][0]) == 0) return known[i][1];
    return NULL;
}

static bool take_command(gs_options *o, const char *word, gs_err *err) {
    const char *names[COMMANDS];
    for (size_t i = 0; i < COMMANDS; i++) {
        names[i] = commands[i].name;
        if (strcmp(word, names[i]) == 0) o->command = commands[i].command;
    }
    if (strcmp(word, "help") == 0) o->command = GS_CMD_HELP;
    if (o->command == GS_CMD_NONE) {
        refuse(err, "command", word, names, COMMANDS);
        const char *instead = instead_of(word);
        if (instead) gs_err_hint(err, "that is: %s", instead);
        if (access(word, F_OK) == 0) gs_err_hint(err, "to check it: gainsay check %s", word);
    }
    return o->command != GS_CMD_NONE;
}

/* "gainsay help check" */
static bool take_topic(gs_options *o, gs_err *err) {
    const char *names[COMMANDS], *topic = o->arguments.items[0];
    for (size_t i = 0; i < COMMANDS; i++) {
        names[i] = commands[i].name;
        if (strcmp(topic, names[i]) == 0) o->help_of = commands[i].command;
    }
    bool known = o->help_of != GS_CMD_NONE || strcmp(topic, "help") == 0;
    if (!known) refuse(err, "command", topic, names, COMMANDS);
    return known;
}

/* Of a command that takes none. */
static bool refuse_arguments(const gs_options *o, gs_err *err) {
    for (size_t i = 0; i < COMMANDS && o->arguments.count; i++) {
        if (commands[i].command != o->command || *commands[i].arguments) continue;
        gs_err_set(err, GS_E_USAGE, "", 0, 0, "%s takes no arguments", commands[i].name);
        if (o->command == GS_CMD_RULES)
            gs_err_hint(err, "to read of one rule: gainsay explain %s", o->arguments.items[0]);
        else
            gs_err_hint(err, "see its --help");
        return true;
    }
    return false;
}

bool gs_options_check(const gs_options *o, gs_err *err) {
    if (refuse_arguments(o, err)) return false;
    if (o->command & (GS_CMD_HELP | GS_CMD_VERSION | GS_CMD_INIT)) return true;
    if (o->command != GS_CMD_FACTS && o->command != GS_CMD_TEST && !gs_report_named(o->format))
        return gs_refuse_format(o->format, err);
    if (o->command == GS_CMD_CHECK && !gs_targets_check(o, err)) return false;
    if (strcmp(o->color, "auto") != 0 && strcmp(o->color, "always") != 0 &&
        strcmp(o->color, "never") != 0) {
        gs_err_set(err, GS_E_USAGE, "", 0, 0, "--color takes auto, always or never, not \"%s\"",
                   o->color);
        return false;
    }
    bool paths = o->command == GS_CMD_CHECK || o->command == GS_CMD_EXTRACT;
    if ((paths && o->arguments.count == 0) ||
        (o->command == GS_CMD_EXPLAIN && o->arguments.count == 0)) {
        gs_err_set(err, GS_E_USAGE, "", 0, 0,
                   paths ? "nothing to read" : "explain takes the id of a rule or of a finding");
        gs_err_hint(err, paths ? "name articles, facts files or folders, or - for standard input"
                               : "\"gainsay rules\" lists them");
        return false;
    }
    return true;
}

bool gs_options_parse(gs_options *o, gs_arena *arena, int argc, char **argv, gs_err *err) {
    *o = (gs_options){.arena = arena, .format = "text", .fail_on = GS_L_ERROR, .color = "auto"};
    line l = {.argc = argc, .argv = argv, .at = 1};
    bool plain = false;
    for (; l.at < argc; l.at++) {
        const char *word = argv[l.at];
        if (!plain && strcmp(word, "--") == 0)
            plain = true;
        else if (!plain && word[0] == '-' && word[1]) {
            if (!take_option(o, &l, err)) return false;
        } else if (o->command == GS_CMD_NONE) {
            if (!take_command(o, word, err)) return false;
        } else {
            add_word(arena, &o->arguments, word);
        }
    }
    if (o->command == GS_CMD_HELP && o->arguments.count && !take_topic(o, err)) return false;
    if (o->command == GS_CMD_NONE) {
        gs_err_set(err, GS_E_USAGE, "", 0, 0, "which command?");
        gs_err_hint(err, "gainsay check articles/, or gainsay --help");
        return false;
    }
    return true;
}
