/* gainsay test: the examples of each rule and the fixtures of each folder. Rules and fixtures may
 * be named; else those of --rules and --pack are tested, which rest on the shipped words but need
 * not answer for the shipped rules; else all. */
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "cli/output.h"
#include "cli/testing.h"

void gs_testing_add(gs_testing *t, const gs_testcase *c) {
    GS_GROW(t->arena, t->cases, t->count, t->cap);
    t->cases[t->count++] = *c;
    t->outcomes[c->outcome]++;
}

static bool asks_for_some(const gs_options *o) {
    return o->rules.count || o->packs.count;
}

static bool is_same_file(const char *a, const char *b) {
    struct stat one, other;
    return stat(a, &one) == 0 && stat(b, &other) == 0 && one.st_dev == other.st_dev &&
           one.st_ino == other.st_ino;
}

/* A rule by its id, or by the file that it stands in; NULL where it is neither. */
static const gs_rule *rule_called(const gs_testing *t, const char *name) {
    const gs_rule *rule = gs_find_rule(t->book, name);
    for (uint32_t i = 0; !rule && gs_path_ends(name, ".lua") && i < gs_rulebook_rules(t->book);
         i++) {
        const gs_rule *one = gs_rulebook_rule(t->book, i);
        if (is_same_file(name, gs_rule_about(one)->file)) rule = one;
    }
    return rule;
}

static bool is_named(const gs_testing *t, const gs_rule *rule) {
    for (uint32_t i = 0; i < t->options->arguments.count; i++)
        if (rule_called(t, t->options->arguments.items[i]) == rule) return true;
    return false;
}

/* Named on the command line: a rule, and no fixture. */
static bool names_rules(const gs_testing *t) {
    for (uint32_t i = 0; i < t->options->arguments.count; i++)
        if (rule_called(t, t->options->arguments.items[i])) return true;
    return false;
}

bool gs_testing_covers(const gs_testing *t, const gs_rule *rule) {
    const gs_rule_info *about = gs_rule_about(rule);
    if (names_rules(t)) return is_named(t, rule);
    return !asks_for_some(t->options) || gs_is_asked_for(t->options, t->book, about->file);
}

static void test_folders(gs_testing *t) {
    gs_words folders = gs_rule_folders(t->options, gs_problems_new(t->arena));
    for (uint32_t i = 0; i < folders.count; i++)
        if (!asks_for_some(t->options) ||
            gs_is_asked_for(t->options, t->book,
                            gs_sprintf(t->arena, "%s/fixtures", folders.items[i])))
            gs_test_fixtures_of(t, folders.items[i]);
}

/* The folder that must be loaded for a rule in this file: the pack that it is part of, else the
 * one that it lies in, since what the rule reads is mostly declared beside it. */
static const char *folder_to_load(gs_arena *arena, const char *path) {
    const char *slash = strrchr(path, '/');
    const char *own = slash ? gs_strndup(arena, path, (size_t)(slash - path)) : ".", *up = own;
    while (!gs_manifest_is_there(up)) {
        slash = strrchr(up, '/');
        if (!slash || slash == up) return *own ? own : "/";
        up = gs_strndup(arena, up, (size_t)(slash - up));
    }
    return up;
}

/* A Lua file that no rule was loaded from is no article. */
static void refuse_file(const gs_testing *t, const char *path) {
    gs_err err;
    const char *folder = folder_to_load(t->arena, path);
    bool loaded = false;
    for (uint32_t i = 0; i < t->options->rules.count; i++)
        loaded = loaded || is_same_file(t->options->rules.items[i], folder);
    gs_err_set(&err, GS_E_USAGE, path, 0, 0, "no rule was loaded from this file");
    if (loaded)
        gs_err_hint(&err, "a rule is a file that returns { id = \"...\", ... }");
    else
        gs_err_hint(&err, "gainsay test --rules %s %s loads its folder and tests it", folder, path);
    gs_tell("error", &err);
}

static bool test_named(gs_testing *t, const char *name) {
    struct stat s;
    const gs_rule *rule = rule_called(t, name);
    bool there = stat(name, &s) == 0, lua = gs_path_ends(name, ".lua");
    if (rule)
        gs_test_examples(t, rule);
    else if (there && lua)
        refuse_file(t, name);
    else if (there)
        gs_test_fixture(t, name);
    else
        gs_refuse_rule(t->book, name);
    return rule || (there && !lua);
}

bool gs_testing_run(gs_testing *t) {
    const gs_words *named = &t->options->arguments;
    bool known = true;
    for (uint32_t i = 0; i < named->count; i++) known &= test_named(t, named->items[i]);
    for (uint32_t i = 0; !named->count && i < gs_rulebook_rules(t->book); i++)
        if (gs_testing_covers(t, gs_rulebook_rule(t->book, i)))
            gs_test_examples(t, gs_rulebook_rule(t->book, i));
    if (!named->count || names_rules(t)) test_folders(t);
    return known;
}

/* A wrong folder is no success. */
static int refuse_nothing(void) {
    gs_err err;
    gs_err_set(&err, GS_E_USAGE, "", 0, 0, "there is no rule to test");
    gs_err_hint(&err, "a rule is a file that returns { id = \"...\", ... }; gainsay new rule ID "
                      "writes one");
    gs_tell("error", &err);
    return 2;
}

static bool put_as(const gs_testing *t, const char *format, const char *path) {
    gs_buf out = GS_BUF_EMPTY;
    gs_testing_report(t, format, &out);
    if (t->coverage && strcmp(format, "text") == 0) gs_testing_put_coverage(t, &out);
    bool ok = gs_put(path, &out);
    gs_buf_free(&out);
    return ok;
}

/* "junit:out.xml" names a format and its file, "junit" that format on standard output; anything
 * else is a file for the main format, which goes to standard output unless something does. */
static bool put_report(const gs_testing *t) {
    const gs_options *o = t->options;
    bool ok = true, told = false;
    for (uint32_t i = 0; i < o->outputs.count; i++) {
        const char *to = o->outputs.items[i];
        size_t n = strcspn(to, ":");
        const char *name = gs_strndup(t->arena, to, n);
        bool other = gs_testing_has_format(name), file = !other || to[n];
        told |= !other || !to[n];
        ok &= put_as(t, other ? name : o->format, !file ? NULL : other ? to + n + 1 : to);
    }
    return told ? ok : put_as(t, o->format, NULL) && ok;
}

/* Loads everything anew, tests it, tells the outcome. */
static int test_once(const gs_options *given, gs_arena *arena) {
    gs_options o = *given;
    o.arena = arena;
    gs_problems *problems = gs_problems_new(arena);
    gs_rulebook *book = gs_load_rulebook(&o, problems);
    gs_testing t = {.options = &o, .arena = arena, .book = book, .problems = problems};
    if (o.coverage) {
        t.seen = gs_sightings_new(arena, gs_rulebook_pack(book));
        t.coverage = gs_coverage_new(arena);
        gs_rulebook_cover(book, t.coverage);
    }
    bool known = gs_testing_run(&t);
    bool wrong = gs_tell_problems(problems, o.verbose) || !known;
    uint32_t failed = t.outcomes[GS_T_FAILED] + t.outcomes[GS_T_TODO_DONE];
    int status = wrong ? 2 : failed ? 1 : 0;
    if (status == 0 && t.count == 0) status = refuse_nothing();
    if (!put_report(&t)) status = 2;
    gs_rulebook_free(book);
    return status;
}

/* Everything that a change of could change an outcome. */
static gs_watch *watch(const gs_options *o, gs_arena *arena) {
    gs_words folders = gs_rule_folders(o, gs_problems_new(o->arena));
    uint32_t n = folders.count + o->arguments.count;
    const char **paths = gs_alloc(arena, (n + 1) * sizeof *paths);
    for (uint32_t i = 0; i < n; i++)
        paths[i] = i < folders.count ? folders.items[i] : o->arguments.items[i - folders.count];
    return gs_watch_new(arena, paths, n);
}

static int test_for_ever(const gs_options *o) {
    gs_watch *watched = watch(o, o->arena);
    int status;
    do {
        gs_arena *arena = gs_arena_new();
        status = test_once(o, arena);
        gs_arena_free(arena);
    } while (gs_watch_wait(watched));
    return status;
}

int gs_cmd_test(const gs_options *o) {
    gs_err err;
    if (!gs_testing_has_format(o->format)) {
        gs_err_set(&err, GS_E_USAGE, "", 0, 0, "test has no format \"%s\"", o->format);
        gs_err_hint(&err, "there are text, json and junit");
        gs_tell("error", &err);
        return 2;
    }
    return o->watch ? test_for_ever(o) : test_once(o, o->arena);
}
