/* What the commands share: messages and finding the rules. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/output.h"
#include "installed.h"

void gs_tell(const char *level, const gs_err *err) {
    char line[1500];
    fprintf(stderr, "gainsay: %s: %s\n", level, gs_err_format(err, line, sizeof line));
}

size_t gs_tell_problems(gs_problems *problems, bool verbose) {
    size_t n;
    const gs_problem *p = gs_problems_sorted(problems, &n);
    for (size_t i = 0; i < n; i++)
        if (!p[i].note || verbose) gs_tell(p[i].note ? "note" : "error", &p[i].err);
    return gs_problems_errors(problems);
}

static bool is_folder(const char *path) {
    struct stat s;
    return stat(path, &s) == 0 && S_ISDIR(s.st_mode);
}

/* build/gainsay and build/x/gainsay lie beside rules/; bin/gainsay beside share/. */
static const char *shipped_rules(gs_arena *arena) {
    static const char *const beside[] = {"share/gainsay/rules", "rules", "rules"};
    char self[4096];
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    self[n > 0 ? n : 0] = '\0';
    char *slash = strrchr(self, '/');
    if (slash) *slash = '\0';
    for (size_t i = 0; i < sizeof beside / sizeof *beside; i++) {
        if (i != 1 && (slash = strrchr(self, '/'))) *slash = '\0';
        const char *path = gs_sprintf(arena, "%s/%s", self, beside[i]);
        if (n > 0 && is_folder(path)) return path;
    }
    return is_folder(gs_installed_rules()) ? gs_installed_rules() : NULL;
}

static void add(gs_arena *arena, gs_words *words, const char *text) {
    GS_GROW(arena, words->items, words->count, words->cap);
    words->items[words->count++] = text;
}

gs_words gs_rule_folders(const gs_options *o, gs_problems *problems) {
    gs_words folders = {0};
    const char *shipped = o->no_default_rules ? NULL : shipped_rules(o->arena);
    if (shipped)
        add(o->arena, &folders, shipped);
    else if (!o->no_default_rules) {
        gs_err err;
        gs_err_set(&err, GS_E_IO, gs_installed_rules(), 0, 0, "the shipped rules are not there");
        gs_err_hint(&err, "give --rules DIR, and --no-default-rules to do without them");
        gs_problems_add(problems, &err);
    }
    for (uint32_t i = 0; i < o->rules.count; i++) add(o->arena, &folders, o->rules.items[i]);
    return folders;
}

gs_rulebook *gs_load_rulebook(const gs_options *o, gs_problems *problems) {
    gs_words folders = gs_rule_folders(o, problems);
    gs_rulebook *book = gs_rulebook_new();
    for (uint32_t i = 0; i < folders.count; i++) gs_rulebook_add(book, folders.items[i], problems);
    gs_rulebook_finish(book, problems);
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
        .mentions_only = o->mentions,
    };
    gs_run *started = gs_run_new(&run);
    gs_problems_append(gs_run_problems(started), before);
    return started;
}

bool gs_put(const char *path, const gs_buf *buf) {
    gs_err err;
    bool ok = path ? gs_output_file(path, buf, &err) : gs_output_print(buf, &err);
    if (!ok && err.text[0]) gs_tell("error", &err);
    return ok;
}
