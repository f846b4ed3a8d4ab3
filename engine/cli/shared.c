/* What the commands share: messages and finding the rules. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/hash.h"
#include "check/input.h"
#include "cli/commands.h"
#include "cli/config.h"
#include "cli/decide.h"
#include "cli/git.h"
#include "cli/output.h"
#include "cli/progress.h"

enum { QUOTED = 160 }; /* bytes of a line */

/* The line of a pack file, below the message that speaks of it; false where it cannot be read. */
static bool quote_line(const gs_err *err) {
    FILE *file = err->line && gs_path_ends(err->source, ".lua") ? fopen(err->source, "r") : NULL;
    char *text = NULL;
    size_t size = 0;
    ssize_t length = -1;
    for (uint32_t line = 0; file && line < err->line; line++) length = getline(&text, &size, file);
    while (length > 0 && strchr("\r\n", text[length - 1])) text[--length] = '\0';
    if (length > QUOTED) length = QUOTED;
    bool quoted = length > 0;
    for (ssize_t i = 0; i < length; i++) /* from a stranger's file to a terminal */
        if ((unsigned char)text[i] < ' ') text[i] = ' ';
    if (quoted) fprintf(stderr, "%6u | %.*s\n", (unsigned)err->line, (int)length, text);
    free(text);
    if (file) fclose(file);
    return quoted;
}

void gs_tell(const char *level, const gs_err *err) {
    static const char told[] = "the line reads: "; /* it is shown below */
    char line[1500];
    gs_err shown = *err;
    if (strncmp(err->hint, told, sizeof told - 1) == 0) shown.hint[0] = '\0';
    fprintf(stderr, "gainsay: %s: %s\n", level, gs_err_format(&shown, line, sizeof line));
    if (!quote_line(err) && !shown.hint[0] && err->hint[0])
        fprintf(stderr, "%6u | %s\n", (unsigned)err->line, err->hint + sizeof told - 1);
}

int gs_refuse(const gs_err *err) {
    gs_tell("error", err);
    return 2;
}

size_t gs_tell_problems(gs_problems *problems, bool verbose) {
    size_t n;
    const gs_problem *p = gs_problems_sorted(problems, &n);
    for (size_t i = 0; i < n; i++)
        if (!p[i].note || p[i].err.code != GS_E_NONE || verbose)
            gs_tell(p[i].note ? "note" : "error", &p[i].err);
    return gs_problems_errors(problems);
}

gs_rulebook *gs_load_rulebook(const gs_options *o, gs_problems *problems) {
    gs_words folders = gs_rule_folders(o, problems);
    gs_rulebook *book = gs_rulebook_load(folders.items, folders.count, problems);
    gs_rulebook_settle(book, &o->house, problems);
    return book;
}

const gs_rule *gs_find_rule(const gs_rulebook *book, const char *id) {
    for (uint32_t i = 0; i < gs_rulebook_rules(book); i++)
        if (strcmp(gs_rule_about(gs_rulebook_rule(book, i))->id, id) == 0)
            return gs_rulebook_rule(book, i);
    return NULL;
}

void gs_refuse_rule(const gs_rulebook *book, const char *id) {
    uint32_t n = gs_rulebook_rules(book);
    const char **ids = gs_xmalloc((n + 1) * sizeof *ids);
    for (uint32_t i = 0; i < n; i++) ids[i] = gs_rule_about(gs_rulebook_rule(book, i))->id;
    const char *nearest = gs_nearest(id, ids, n);
    gs_err err;
    gs_err_set(&err, GS_E_USAGE, "", 0, 0, "there is no rule \"%s\"", id);
    if (nearest)
        gs_err_hint(&err, "did you mean \"%s\"?", nearest);
    else
        gs_err_hint(&err, "\"gainsay rules\" lists them");
    gs_tell("error", &err);
    free(ids);
}

/* Only who reports conflicts or decides on them heeds decisions. */
static void take_decisions(const gs_options *o, gs_run_options *run, gs_problems *problems) {
    gs_err err;
    run->decisions = o->command == GS_CMD_CHECK || o->command == GS_CMD_RESOLVE;
    if (!run->decisions) return;
    run->strict = o->strict;
    run->ledger = o->ledger;
    run->decisions = !o->no_ledger;
    if (!gs_today(o, &run->today, &err)) gs_problems_add(problems, &err);
    bool named = gs_options_given(o, "ledger") && !o->accept_new && o->command == GS_CMD_CHECK;
    if (!named || access(o->ledger, F_OK) == 0) return;
    gs_err_set(&err, GS_E_IO, o->ledger, 0, 0, "%s", strerror(errno));
    gs_err_hint(&err, "gainsay resolve and --accept-new write it");
    gs_problems_add(problems, &err);
}

/* Another build may read articles otherwise. */
static uint64_t stamp_of_program(gs_arena *arena) {
    size_t n;
    const char *self = gs_read_file(arena, "/proc/self/exe", 256u << 20, &n, NULL);
    return self ? gs_hash(self, n) : gs_hash(GS_VERSION, sizeof GS_VERSION);
}

static void take_focus(const gs_options *o, gs_run_options *run, gs_problems *problems) {
    gs_words changed = {0};
    gs_err err;
    run->against = o->against.items;
    run->nagainst = o->against.count;
    run->reference = o->reference.items;
    run->nreference = o->reference.count;
    run->store = o->store;
    run->store_stamp = o->store ? stamp_of_program(o->arena) : 0;
    if (!o->changed_since) return;
    if (!gs_git_changed(o->arena, o->changed_since, &changed, &err))
        gs_problems_add(problems, &err);
    run->only_changed = true;
    run->changed = changed.items;
    run->nchanged = changed.count;
}

gs_run *gs_start_run(const gs_options *o, gs_problems *before) {
    gs_words folders = gs_rule_folders(o, before);
    gs_run_options run = {
        .paths = o->arguments.items,
        .npaths = o->arguments.count,
        .rules = folders.items,
        .nrules = folders.count,
        .only = o->only.items,
        .nonly = o->only.count,
        .fail_on = o->fail_on,
        .fail_never = o->fail_never,
        .allow_empty = o->allow_empty,
        .threads = o->threads,
        .stdin_name = o->stdin_name,
        .house = &o->house,
        .ignore = o->ignore.items,
        .nignore = o->ignore.count,
        .ignore_base = o->ignore_base,
        .read_ignored = o->read_ignored,
        .no_gitignore = o->no_gitignore,
        .mentions_only = o->mentions,
        .lines_only = o->command == GS_CMD_EXTRACT,
        .trace = o->trace,
        .profile = o->profile,
    };
    take_decisions(o, &run, before);
    if (o->command == GS_CMD_CHECK || o->command == GS_CMD_RESOLVE) take_focus(o, &run, before);
    gs_ticker *ticker = gs_ticker_new(o);
    run.progress = ticker ? gs_ticker_tell : NULL;
    run.progress_context = ticker;
    gs_run *started = gs_run_new(&run);
    gs_ticker_end(ticker);
    gs_problems_append(gs_run_problems(started), before);
    return started;
}

bool gs_put(const char *path, const gs_buf *buf) {
    gs_err err;
    bool ok = path ? gs_output_file(path, buf, &err) : gs_output_print(buf, &err);
    if (!ok && err.text[0]) gs_tell("error", &err);
    return ok;
}

bool gs_put_all(const gs_options *o, const gs_buf *buf) {
    bool ok = o->outputs.count || gs_put(NULL, buf);
    for (uint32_t i = 0; i < o->outputs.count; i++) ok &= gs_put(o->outputs.items[i], buf);
    return ok;
}
