/* Fixture articles: comments in them say what must be found where.
 *
 *     <!-- expect: rule -->   the rule has a finding in this paragraph
 *     <!-- ok: rule -->       it has none
 *     <!-- todo: rule -->     it should have one and has none yet
 *
 * A comment alone on its lines speaks of the paragraph that follows, one within a paragraph of
 * that. A rule under test that finds something where no comment expects it fails the fixture.
 */
#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/order.h"
#include "check/input.h"
#include "check/once.h"
#include "cli/testing.h"
#include "report/report.h"

typedef enum verb { EXPECT = 0, OK, TODO, VERBS } verb;
static const char *const VERB_NAMES[VERBS] = {"expect", "ok", "todo"};
static const char *const VERB_TOLD[VERBS] = {"expects", "clears", "hopes for"};

typedef struct marker {
    verb verb;
    const char *rule, *path;
    uint32_t line;     /* of the comment */
    uint32_t from, to; /* lines of the paragraph */
    const gs_conflict *met;
} marker;

typedef struct fixture {
    gs_testing *t;
    const char *path;
    const gs_checked *result;
    marker *markers;
    uint32_t count, cap;
} fixture;

/* --- reading the comments --- */

static bool is_blank_to(const char *from, const char *to) {
    while (from < to && isspace((unsigned char)*from)) from++;
    return from == to;
}

static const char *line_start(const char *text, const char *at) {
    while (at > text && at[-1] != '\n') at--;
    return at;
}

static const char *line_end(const char *at) {
    return at + strcspn(at, "\n");
}

/* Comments and white space. */
static const char *skip_comments(const char *at) {
    for (;;) {
        at += strspn(at, " \t\r\n");
        if (strncmp(at, "<!--", 4) != 0) return at;
        const char *end = strstr(at, "-->");
        if (!end) return at;
        at = end + 3;
    }
}

static uint32_t line_of(const char *text, const char *at) {
    uint32_t line = 1;
    for (; text < at; text++) line += *text == '\n';
    return line;
}

static bool is_blank_line(const char *line) {
    return is_blank_to(line, line_end(line));
}

/* The paragraph around or behind the comment [at, end). */
static void find_paragraph(const char *text, const char *at, const char *end, marker *m) {
    const char *start = line_start(text, at);
    bool alone = is_blank_to(start, at) && is_blank_to(end, line_end(end));
    const char *first = alone ? skip_comments(end) : start, *last = first;
    first = line_start(text, first);
    while (!alone && first > text && !is_blank_line(line_start(text, first - 1)))
        first = line_start(text, first - 1);
    for (const char *next = line_end(last); *next && !is_blank_line(next + 1);
         next = line_end(last))
        last = next + 1;
    m->from = line_of(text, first);
    m->to = line_of(text, last);
}

static void refuse_rule(fixture *f, const marker *m) {
    const gs_rulebook *book = f->t->book;
    uint32_t n = gs_rulebook_rules(book);
    const char **ids = gs_alloc(f->t->arena, (n + 1) * sizeof *ids);
    for (uint32_t i = 0; i < n; i++) ids[i] = gs_rule_about(gs_rulebook_rule(book, i))->id;
    const char *near = gs_nearest(m->rule, ids, n);
    gs_err err;
    gs_err_set(&err, GS_E_INPUT, m->path, m->line, 0, "the comment names no rule: \"%s\"", m->rule);
    if (near)
        gs_err_hint(&err, "did you mean \"%s\"?", near);
    else
        gs_err_hint(&err, "\"gainsay rules\" lists them");
    gs_problems_add(f->t->problems, &err);
}

static void add_marker(fixture *f, const marker *m) {
    if (!gs_find_rule(f->t->book, m->rule)) {
        refuse_rule(f, m);
        return;
    }
    GS_GROW(f->t->arena, f->markers, f->count, f->cap);
    f->markers[f->count++] = *m;
}

/* "expect: one, two" between at and end. */
static void read_comment(fixture *f, const char *at, const char *end, marker *m) {
    for (int v = 0; v < VERBS; v++) {
        size_t n = strlen(VERB_NAMES[v]);
        if (strncmp(at, VERB_NAMES[v], n) != 0 || at[n] != ':') continue;
        m->verb = (verb)v;
        for (at += n + 1; at < end;) {
            at += strspn(at, " ,\t\r\n");
            n = strcspn(at, " ,\t\r\n");
            if (at >= end) return;
            if (at + n > end) n = (size_t)(end - at);
            m->rule = gs_strndup(f->t->arena, at, n);
            add_marker(f, m);
            at += n;
        }
        return;
    }
}

static void read_markers(fixture *f, const char *path) {
    gs_err err;
    size_t n;
    const char *text = gs_read_file(f->t->arena, path, GS_ARTICLE_MAX_BYTES, &n, &err);
    const char *at = text;
    while (at && (at = strstr(at, "<!--"))) {
        const char *end = strstr(at, "-->");
        if (!end) return;
        marker m = {.path = gs_strdup(f->t->arena, path), .line = line_of(text, at)};
        find_paragraph(text, at, end + 3, &m);
        const char *words = at + 4 + strspn(at + 4, " \t\r\n");
        read_comment(f, words, end, &m);
        at = end + 3;
    }
}

/* --- comparing --- */

static bool touches(const fixture *f, const marker *m, const gs_conflict *c) {
    if (!gs_is_found_by(c, m->rule)) return false;
    for (uint32_t i = 0; i < c->nclaims; i++) {
        const gs_fact *claim = c->claims[i];
        const char *path = gs_store_document_at(f->result->store, claim->document)->path;
        bool there = claim->from.line <= m->to && claim->to.line >= m->from;
        if (there && strcmp(path, m->path) == 0) return true;
    }
    return false;
}

/* Marks those that are met; true where the conflict needs no further word. */
static bool meet(fixture *f, const gs_conflict *c) {
    bool spoken = false;
    for (uint32_t i = 0; i < f->count; i++) {
        marker *m = &f->markers[i];
        if (!touches(f, m, c)) continue;
        spoken = true;
        if (!m->met) m->met = c;
    }
    return spoken;
}

static const char *place_of(const fixture *f, const gs_conflict *c, uint32_t *line) {
    *line = c->claims[0]->from.line;
    return gs_strdup(f->t->arena,
                     gs_store_document_at(f->result->store, c->claims[0]->document)->path);
}

static void add_case(fixture *f, const marker *m) {
    static const gs_outcome outcomes[VERBS][2] = {
        {GS_T_FAILED, GS_T_PASSED}, {GS_T_PASSED, GS_T_FAILED}, {GS_T_TODO, GS_T_TODO_DONE}};
    gs_arena *arena = f->t->arena;
    gs_testcase c = {
        .suite = f->path,
        .name = gs_sprintf(arena, "line %u %s %s", (unsigned)m->line, VERB_TOLD[m->verb], m->rule),
        .file = m->path,
        .line = m->line,
        .outcome = outcomes[m->verb][m->met != NULL],
        .told = "",
        .shown = ""};
    if (m->verb == EXPECT && !m->met)
        c.told = gs_sprintf(arena, "- expected: %s in lines %u to %u, not found", m->rule,
                            (unsigned)m->from, (unsigned)m->to);
    if (m->verb == OK && m->met)
        c.told = gs_sprintf(arena, "+ found: %s: %s", m->rule, m->met->message);
    if (m->verb == TODO && m->met)
        c.told = gs_sprintf(arena, "+ found now: %s: %s; write expect for todo", m->rule,
                            m->met->message);
    gs_testing_add(f->t, &c);
}

static void add_unexpected(fixture *f, const gs_conflict *c, uint32_t number) {
    uint32_t line;
    const char *path = place_of(f, c, &line), *id = gs_rule_about(c->rule)->id;
    gs_testcase unexpected = {
        .suite = f->path,
        .name = gs_sprintf(f->t->arena, "finding %u, not expected", (unsigned)number),
        .file = path,
        .line = line,
        .outcome = GS_T_FAILED,
        .told = gs_sprintf(f->t->arena, "+ found: %s: %s", id, c->message),
        .shown = ""};
    gs_testing_add(f->t, &unexpected);
}

static void add_silence(fixture *f) {
    gs_testcase c = {
        .suite = f->path, .name = "nothing is found", .file = f->path, .told = "", .shown = ""};
    gs_testing_add(f->t, &c);
}

/* Under -v: what was read and found, below the fixture's last test. */
static void show(fixture *f) {
    gs_buf out = GS_BUF_EMPTY;
    gs_report_options how = {.verbose = true, .version = GS_VERSION};
    char label[256];
    for (uint32_t i = 0; i < gs_store_count(f->result->store); i++) {
        const gs_fact *fact = gs_store_at(f->result->store, i);
        if (fact->kind->background) continue;
        gs_buf_printf(&out, "fact: %s:%u: %s: %s\n",
                      gs_store_document_at(f->result->store, fact->document)->path,
                      (unsigned)fact->from.line, fact->kind->name,
                      gs_fact_label(f->result->store, fact, label, sizeof label));
    }
    gs_report_text(f->result, &how, &out);
    f->t->cases[f->t->count - 1].shown = gs_buf_dup(&out, f->t->arena);
    gs_buf_free(&out);
}

static void compare(fixture *f) {
    uint32_t unexpected = 0;
    for (uint32_t i = 0; i < f->result->nconflicts; i++) {
        const gs_conflict *c = &f->result->conflicts[i];
        if (!meet(f, c) && gs_testing_covers(f->t, c->rule)) add_unexpected(f, c, ++unexpected);
    }
    for (uint32_t i = 0; i < f->count; i++) add_case(f, &f->markers[i]);
    if (!f->count && !unexpected) add_silence(f);
    if (f->t->options->verbose) show(f);
}

void gs_test_fixture(gs_testing *t, const char *path) {
    fixture f = {.t = t, .path = path};
    gs_run_options options = {.book = t->book,
                              .paths = &path,
                              .npaths = 1,
                              .allow_empty = true,
                              .seen = t->seen,
                              .threads = 1};
    gs_run *run = gs_run_new(&options);
    f.result = gs_run_check(run);
    gs_problems_append(t->problems, f.result->problems);
    for (uint32_t i = 0; i < gs_run_articles(run); i++)
        read_markers(&f, gs_article_path(gs_run_article(run, i)));
    compare(&f);
    gs_run_free(run);
}

/* --- finding fixtures --- */

void gs_test_fixtures_of(gs_testing *t, const char *folder) {
    const char **found = NULL;
    uint32_t count = 0, cap = 0;
    DIR *dir = opendir(gs_sprintf(t->arena, "%s/fixtures", folder));
    if (!dir) return;
    for (struct dirent *entry; (entry = readdir(dir));) {
        if (entry->d_name[0] == '.') continue;
        GS_GROW(t->arena, found, count, cap);
        found[count++] = gs_sprintf(t->arena, "%s/fixtures/%s", folder, entry->d_name);
    }
    closedir(dir);
    if (count) qsort(found, count, sizeof *found, gs_by_bytes);
    for (uint32_t i = 0; i < count; i++) gs_test_fixture(t, found[i]);
}
