/* JUnit XML: a suite for each article, a case for each conflict in the suite of its first claim; a
 * clean article is a case that passes. Readers drop cases of the same name, so no name comes twice.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "report/place.h"
#include "report/sorted.h"
#include "report/text.h"
#include "report/uri.h"
#include "report/xml.h"

enum { SHORT = 8 };

typedef struct suites {
    const gs_checked *result;
    const gs_report_options *options;
    gs_buf *out;
    gs_shelves shelves, decided;
    const char *base;
} suites;

static bool fails(const suites *s, const gs_conflict *c) {
    return !s->options->fail_never && c->level >= s->options->fail_on;
}

static const char *path_of(const suites *s, uint32_t document) {
    return gs_relative_path(gs_store_document_at(s->result->store, document)->path, s->base);
}

static void open_suite(gs_buf *out, const char *name, size_t tests, size_t failures, size_t errors,
                       size_t skipped) {
    gs_buf_puts(out, "  <testsuite");
    gs_xml_attribute(out, "name", name);
    gs_xml_number(out, "tests", tests);
    gs_xml_number(out, "failures", failures);
    gs_xml_number(out, "errors", errors);
    gs_xml_number(out, "skipped", skipped);
    gs_buf_puts(out, " time=\"0\">\n");
}

static void put_file(const suites *s, const char *file) {
    gs_buf whole = GS_BUF_EMPTY;
    gs_put_repository_path(&whole, file, s->base, s->options->folder);
    gs_xml_attribute(s->out, "file", gs_buf_text(&whole));
    gs_buf_free(&whole);
}

static void open_case(suites *s, const char *file, uint32_t line, const char *name) {
    gs_buf *out = s->out;
    gs_buf_puts(out, "    <testcase");
    gs_xml_attribute(out, "classname", *file ? file : "gainsay");
    gs_xml_attribute(out, "name", name);
    if (*file) put_file(s, file);
    if (line) gs_xml_number(out, "line", line);
    gs_buf_puts(out, " time=\"0\"");
}

/* "figure-differs: cost of the bridge: ... [1b88a6e1]" */
static const char *name_of(const gs_conflict *c, gs_buf *name) {
    gs_buf_printf(name, "%s: %s [%.*s]", gs_rule_about(c->rule)->id, c->message, SHORT, c->id);
    return gs_buf_text(name);
}

static void put_outcome(suites *s, const gs_conflict *c) {
    gs_buf body = GS_BUF_EMPTY;
    gs_report_options plain = *s->options;
    plain.color = false;
    gs_text_conflict(&body, s->result, &plain, c);
    while (body.length && body.bytes[body.length - 1] == '\n') body.bytes[--body.length] = '\0';
    const char *element = fails(s, c) ? "failure" : "system-out";
    gs_buf_printf(s->out, "      <%s", element);
    if (fails(s, c)) {
        gs_xml_attribute(s->out, "message", c->message);
        gs_xml_attribute(s->out, "type", gs_level_name(c->level));
    }
    gs_buf_putc(s->out, '>');
    gs_xml_lines(s->out, gs_buf_text(&body));
    gs_buf_printf(s->out, "</%s>\n", element);
    gs_buf_free(&body);
}

/* A decision of the ledger or of the article, with its reason. */
static void put_decision(suites *s, const gs_suppression *d) {
    gs_buf why = GS_BUF_EMPTY;
    if (*d->as) gs_buf_printf(&why, "%s: ", d->as);
    gs_buf_printf(&why, "%s (%s:%u)", d->reason, d->file, d->line);
    gs_buf_puts(s->out, "      <skipped");
    gs_xml_attribute(s->out, "message", gs_buf_text(&why));
    gs_buf_puts(s->out, "/>\n");
    gs_buf_free(&why);
}

static void put_case(suites *s, const gs_conflict *c) {
    gs_buf name = GS_BUF_EMPTY;
    open_case(s, path_of(s, c->claims[0]->document), c->claims[0]->from.line, name_of(c, &name));
    gs_buf_puts(s->out, ">\n");
    if (c->suppression)
        put_decision(s, c->suppression);
    else
        put_outcome(s, c);
    gs_buf_puts(s->out, "    </testcase>\n");
    gs_buf_free(&name);
}

static void put_passed(suites *s, const char *file, const char *name) {
    open_case(s, file, 0, name);
    gs_buf_puts(s->out, "/>\n");
}

static uint32_t count_of(const gs_shelves *shelves, uint32_t document) {
    return shelves->first[document + 1] - shelves->first[document];
}

static bool passes(const suites *s, uint32_t document) {
    const gs_document *d = gs_store_document_at(s->result->store, document);
    return (d->article || d->read) && !count_of(&s->shelves, document) &&
           !count_of(&s->decided, document);
}

/* Returns whether the document has a suite: articles have, and what a conflict names. */
static bool put_document(suites *s, uint32_t document) {
    uint32_t found = count_of(&s->shelves, document), decided = count_of(&s->decided, document);
    const uint32_t *items = s->shelves.items + s->shelves.first[document],
                   *skipped = s->decided.items + s->decided.first[document];
    uint32_t failures = 0, pass = passes(s, document);
    const char *path = path_of(s, document);
    if (!found && !decided && !pass) return false;
    for (uint32_t i = 0; i < found; i++) failures += fails(s, &s->result->conflicts[items[i]]);
    open_suite(s->out, path, found + decided + pass, failures, 0, decided);
    for (uint32_t i = 0; i < found; i++) put_case(s, &s->result->conflicts[items[i]]);
    for (uint32_t i = 0; i < decided; i++) put_case(s, &s->result->suppressed[skipped[i]]);
    if (pass) put_passed(s, path, "no contradictions");
    gs_buf_puts(s->out, "  </testsuite>\n");
    return true;
}

static void put_problem(suites *s, const gs_err *err, size_t number) {
    char text[1500];
    gs_buf name = GS_BUF_EMPTY;
    gs_err_format(err, text, sizeof text);
    gs_buf_printf(&name, "problem %zu: %s", number, text);
    open_case(s, gs_relative_path(err->source, s->base), err->line, gs_buf_text(&name));
    gs_buf_puts(s->out, ">\n      <error");
    gs_xml_attribute(s->out, "message", err->text);
    gs_buf_puts(s->out, " type=\"problem\">");
    gs_xml_lines(s->out, text);
    gs_buf_puts(s->out, "</error>\n    </testcase>\n");
    gs_buf_free(&name);
}

/* What could not be read or run is a suite of its own, so that it is seen. */
static void put_problems(suites *s, size_t errors) {
    size_t n, number = 0;
    const gs_problem *problems = gs_problems_sorted(s->result->problems, &n);
    if (errors) open_suite(s->out, "gainsay", errors, 0, errors, 0);
    for (size_t i = 0; i < n; i++)
        if (!problems[i].note) put_problem(s, &problems[i].err, ++number);
    if (errors) gs_buf_puts(s->out, "  </testsuite>\n");
}

static void put_suites(suites *s) {
    size_t errors = gs_problems_errors(s->result->problems);
    bool any = errors > 0;
    put_problems(s, errors);
    for (uint32_t d = 0; d < gs_store_documents(s->result->store); d++) any |= put_document(s, d);
    if (any) return;
    open_suite(s->out, "gainsay", 1, 0, 0, 0);
    put_passed(s, "", "nothing to check");
    gs_buf_puts(s->out, "  </testsuite>\n");
}

/* The counts of the whole stand in front: documents that pass have one case. */
static void put_head(suites *s) {
    const gs_checked *r = s->result;
    size_t errors = gs_problems_errors(r->problems), failures = 0;
    size_t tests = errors + r->nconflicts + r->nsuppressed;
    for (uint32_t i = 0; i < r->nconflicts; i++) failures += fails(s, &r->conflicts[i]);
    for (uint32_t d = 0; d < gs_store_documents(r->store); d++) tests += passes(s, d);
    gs_buf_puts(s->out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"gainsay\"");
    gs_xml_number(s->out, "tests", tests ? tests : 1);
    gs_xml_number(s->out, "failures", failures);
    gs_xml_number(s->out, "errors", errors);
    gs_buf_puts(s->out, " time=\"0\">\n");
}

void gs_report_junit(const gs_checked *result, const gs_report_options *options, gs_buf *out) {
    char folder[4096];
    suites s = {.result = result,
                .options = options,
                .out = out,
                .shelves = gs_shelves_of(result, result->conflicts, result->nconflicts),
                .decided = gs_shelves_of(result, result->suppressed, result->nsuppressed),
                .base = getcwd(folder, sizeof folder)};
    put_head(&s);
    put_suites(&s);
    gs_buf_puts(out, "</testsuites>\n");
    gs_shelves_free(&s.shelves);
    gs_shelves_free(&s.decided);
}
