/* gainsay pack: what packs there are, and whether one is in order. */
#include <string.h>

#include "cli/testing.h"
#include "lua/lint.h"

static void put_pack(gs_buf *out, const gs_manifest *m) {
    gs_buf_printf(out, "%-16s %-8s %s\n", m->name, m->version, *m->doc ? m->doc : "-");
    gs_buf_printf(out, "%-16s %-8s %s", "", "", m->folder);
    for (uint32_t i = 0; i < m->nneeds; i++)
        gs_buf_printf(out, "%s%s%s%s", i ? ", " : "; needs ", m->needs[i].name,
                      *m->needs[i].least ? " >= " : "", m->needs[i].least);
    gs_buf_putc(out, '\n');
}

static int list(const gs_options *o) {
    uint32_t n;
    gs_buf out = GS_BUF_EMPTY;
    gs_problems *problems = gs_problems_new(o->arena);
    const gs_manifest *const *packs = gs_shelf_packs(gs_open_shelf(o), &n, problems);
    for (uint32_t i = 0; i < n; i++) put_pack(&out, packs[i]);
    int status = gs_tell_problems(problems, o->verbose) ? 2 : 0;
    if (!gs_put(NULL, &out)) status = 2;
    gs_buf_free(&out);
    return status;
}

/* --- check --- */

/* The pack with what it needs, and nothing else: what it leans on without saying so is missing. */
static gs_rulebook *load_alone(const gs_options *o, const char *folder, gs_problems *problems) {
    uint32_t n;
    gs_shelf *shelf = gs_open_shelf(o);
    gs_shelf_take_folder(shelf, folder, problems);
    const char *const *folders = gs_shelf_folders(shelf, &n);
    return gs_rulebook_load(folders, n, problems);
}

static void put_tests(const gs_testing *t, gs_buf *out) {
    for (uint32_t i = 0; i < t->count; i++) {
        const gs_testcase *c = &t->cases[i];
        if (c->outcome != GS_T_PASSED && c->outcome != GS_T_TODO)
            gs_buf_printf(out, "FAIL %s, %s: %s\n", c->suite, c->name, c->told);
    }
}

static size_t put_lints(gs_problems *lints, bool notes, gs_buf *out) {
    size_t n, shown = 0;
    char line[1500];
    const gs_problem *all = gs_problems_sorted(lints, &n);
    for (size_t i = 0; i < n; i++) {
        shown += all[i].note;
        if (all[i].note && !notes) continue;
        gs_buf_printf(out, "%s: %s\n", all[i].note ? "note" : "warning",
                      gs_err_format(&all[i].err, line, sizeof line));
    }
    return shown;
}

/* Articles behind the folder, only to see which patterns match. */
static void read_articles(const gs_options *o, gs_testing *t) {
    gs_run_options run = {.paths = o->arguments.items + 2,
                          .npaths = o->arguments.count - 2,
                          .book = t->book,
                          .seen = t->seen,
                          .threads = 1};
    gs_run *read = run.npaths ? gs_run_new(&run) : NULL;
    if (read) gs_problems_append(t->problems, gs_run_problems(read));
    gs_run_free(read);
}

static void hint_at_needs(const gs_rulebook *book, const char *folder) {
    const gs_manifest *m = gs_rulebook_manifest(book, 0);
    if (m && (m->nneeds || strcmp(m->folder, folder) != 0)) return;
    gs_err err;
    gs_err_set(&err, GS_E_RULE, folder, 0, 0, "the pack was read alone, since it needs no other");
    gs_err_hint(&err, "where a name is of the shipped rules, write needs = { \"gainsay\" } into "
                      "pack.lua");
    gs_tell("note", &err);
}

static int check_book(const gs_options *o, gs_testing *t, const char *folder) {
    gs_buf out = GS_BUF_EMPTY;
    gs_problems *lints = gs_problems_new(o->arena);
    t->seen = gs_sightings_new(o->arena, gs_rulebook_pack(t->book));
    gs_testing_run(t);
    read_articles(o, t);
    gs_lint(t->book, folder, t->seen, lints);
    put_tests(t, &out);
    size_t notes = put_lints(lints, o->verbose, &out), warnings = gs_problems_errors(lints);
    uint32_t failed = t->outcomes[GS_T_FAILED] + t->outcomes[GS_T_TODO_DONE];
    gs_buf_printf(&out, "%s: %u tests passed, %u failed; %zu warning%s, %zu note%s%s\n", folder,
                  t->outcomes[GS_T_PASSED], failed, warnings, warnings == 1 ? "" : "s", notes,
                  notes == 1 ? "" : "s", notes && !o->verbose ? " (-v)" : "");
    bool broken = gs_tell_problems(t->problems, o->verbose) > 0;
    if (broken) hint_at_needs(t->book, folder);
    int status = broken ? 2 : failed || warnings ? 1 : 0;
    if (!gs_put(NULL, &out)) status = 2;
    gs_buf_free(&out);
    return status;
}

static int check(const gs_options *given) {
    gs_options o = *given;
    const char *folder = o.arguments.items[1];
    gs_err err;
    if (!gs_manifest_is_there(folder)) {
        gs_err_set(&err, GS_E_USAGE, folder, 0, 0, "this is no pack: it has no pack.lua");
        gs_err_hint(&err, "write one: return { name = \"...\", version = \"0.1.0\" }");
        gs_tell("error", &err);
        return 2;
    }
    gs_problems *problems = gs_problems_new(o.arena);
    gs_rulebook *book = load_alone(&o, folder, problems);
    o.rules = (gs_words){&folder, 1, 1};
    o.no_default_rules = true;
    gs_options tested = o;
    tested.arguments = (gs_words){0};
    gs_testing t = {.options = &tested, .arena = o.arena, .book = book, .problems = problems};
    int status = check_book(&o, &t, folder);
    gs_rulebook_free(book);
    return status;
}

static int refuse(void) {
    gs_err err;
    gs_err_set(&err, GS_E_USAGE, "", 0, 0, "pack does what?");
    gs_err_hint(&err, "gainsay pack list, or gainsay pack check DIR");
    gs_tell("error", &err);
    return 2;
}

int gs_cmd_pack(const gs_options *o) {
    const char *verb = o->arguments.count ? o->arguments.items[0] : "";
    if (strcmp(verb, "list") == 0 && o->arguments.count == 1) return list(o);
    if (strcmp(verb, "check") == 0 && o->arguments.count > 1) return check(o);
    return refuse();
}
