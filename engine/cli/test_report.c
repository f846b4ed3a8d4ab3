/* The outcome of tests: for people, as JSON, and as JUnit XML. */
#include <stdio.h>
#include <string.h>

#include "cli/testing.h"
#include "report/xml.h"

typedef void writer(const gs_testing *t, gs_buf *out);

static const char *const OUTCOMES[] = {"passed", "failed", "todo", "todo-found"};

/* --- text --- */

static void put_text_case(const gs_testcase *c, gs_buf *out) {
    static const char *const words[] = {"ok  ", "FAIL", "todo", "FAIL"};
    gs_buf_printf(out, "%s %s, %s", words[c->outcome], c->suite, c->name);
    if (*c->told && c->line)
        gs_buf_printf(out, "\n     %s:%u: %s", c->file, (unsigned)c->line, c->told);
    else if (*c->told)
        gs_buf_printf(out, ": %s", c->told);
    gs_buf_putc(out, '\n');
    gs_buf_puts(out, c->shown);
}

/* Of thousands, only what did not pass is worth a line, unless -v asks for all. */
static void put_text(const gs_testing *t, gs_buf *out) {
    enum { FEW = 100 };
    bool all = t->count <= FEW || t->options->verbose;
    for (uint32_t i = 0; i < t->count; i++)
        if (all || t->cases[i].outcome != GS_T_PASSED) put_text_case(&t->cases[i], out);
    uint32_t done = t->outcomes[GS_T_TODO_DONE], todo = t->outcomes[GS_T_TODO];
    gs_buf_printf(out, "%u passed, %u failed", t->outcomes[GS_T_PASSED],
                  t->outcomes[GS_T_FAILED] + done);
    if (done) gs_buf_printf(out, " (%u of them todo that is found now)", done);
    if (todo) gs_buf_printf(out, ", %u todo", todo);
    gs_buf_putc(out, '\n');
}

/* --- JSON --- */

static void put_json_string(gs_buf *out, const char *name, const char *text, const char *behind) {
    gs_buf_printf(out, "\"%s\": \"", name);
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (c == '"' || c == '\\') gs_buf_putc(out, '\\');
        if (c < 0x20)
            gs_buf_printf(out, "\\u%04x", c);
        else
            gs_buf_putc(out, (char)c);
    }
    gs_buf_printf(out, "\"%s", behind);
}

static void put_json(const gs_testing *t, gs_buf *out) {
    gs_buf_puts(out, "{\"tests\": [");
    for (uint32_t i = 0; i < t->count; i++) {
        const gs_testcase *c = &t->cases[i];
        gs_buf_puts(out, i ? ",\n  {" : "\n  {");
        put_json_string(out, "suite", c->suite, ", ");
        put_json_string(out, "name", c->name, ", ");
        put_json_string(out, "file", c->file, ", ");
        gs_buf_printf(out, "\"line\": %u, ", (unsigned)c->line);
        put_json_string(out, "outcome", OUTCOMES[c->outcome], ", ");
        put_json_string(out, "told", c->told, "}");
    }
    gs_buf_printf(out, "],\n \"passed\": %u, \"failed\": %u, \"todo\": %u}\n",
                  t->outcomes[GS_T_PASSED], t->outcomes[GS_T_FAILED] + t->outcomes[GS_T_TODO_DONE],
                  t->outcomes[GS_T_TODO]);
}

/* --- JUnit --- */

static void put_junit_case(const gs_testcase *c, gs_buf *out) {
    gs_buf_puts(out, "    <testcase");
    gs_xml_attribute(out, "classname", c->suite);
    gs_xml_attribute(out, "name", c->name);
    gs_xml_attribute(out, "file", c->file);
    if (c->line) gs_buf_printf(out, " line=\"%u\"", (unsigned)c->line);
    if (c->outcome == GS_T_PASSED) {
        gs_buf_puts(out, " time=\"0\"/>\n");
        return;
    }
    gs_buf_puts(out, " time=\"0\">");
    gs_buf_puts(out, c->outcome == GS_T_TODO ? "<skipped" : "<failure");
    gs_xml_attribute(out, "message", c->outcome == GS_T_TODO ? "todo" : c->told);
    gs_buf_putc(out, '>');
    gs_xml_lines(out, c->told);
    gs_buf_puts(out, c->outcome == GS_T_TODO ? "</skipped>" : "</failure>");
    gs_buf_puts(out, "</testcase>\n");
}

/* From case `from` on, those of one suite; returns one past the last. */
static uint32_t put_junit_suite(const gs_testing *t, uint32_t from, gs_buf *out) {
    uint32_t to = from, failures = 0, skipped = 0;
    for (; to < t->count && strcmp(t->cases[to].suite, t->cases[from].suite) == 0; to++) {
        gs_outcome o = t->cases[to].outcome;
        failures += o == GS_T_FAILED || o == GS_T_TODO_DONE;
        skipped += o == GS_T_TODO;
    }
    gs_buf_puts(out, "  <testsuite");
    gs_xml_attribute(out, "name", t->cases[from].suite);
    gs_buf_printf(out, " tests=\"%u\" failures=\"%u\" errors=\"0\" skipped=\"%u\" time=\"0\">\n",
                  to - from, failures, skipped);
    for (uint32_t i = from; i < to; i++) put_junit_case(&t->cases[i], out);
    gs_buf_puts(out, "  </testsuite>\n");
    return to;
}

static void put_junit(const gs_testing *t, gs_buf *out) {
    gs_buf_puts(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    gs_buf_printf(out,
                  "<testsuites name=\"gainsay test\" tests=\"%u\" failures=\"%u\" errors=\"0\" "
                  "time=\"0\">\n",
                  t->count, t->outcomes[GS_T_FAILED] + t->outcomes[GS_T_TODO_DONE]);
    for (uint32_t i = 0; i < t->count;) i = put_junit_suite(t, i, out);
    if (!t->count) gs_buf_puts(out, "  <testsuite name=\"gainsay test\" tests=\"0\"/>\n");
    gs_buf_puts(out, "</testsuites>\n");
}

static writer *writer_named(const char *name) {
    static const struct {
        const char *name;
        writer *write;
    } writers[] = {{"text", put_text}, {"json", put_json}, {"junit", put_junit}};
    for (size_t i = 0; i < sizeof writers / sizeof *writers; i++)
        if (strcmp(writers[i].name, name) == 0) return writers[i].write;
    return NULL;
}

bool gs_testing_has_format(const char *name) {
    return writer_named(name) != NULL;
}

void gs_testing_report(const gs_testing *t, const char *format, gs_buf *out) {
    writer_named(format)(t, out);
}
