/* Checkstyle XML: conflicts by file, as review bots and build servers read them. It has no place
 * for a second end, so the message tells it. */
#include <unistd.h>

#include "report/place.h"
#include "report/sorted.h"
#include "report/uri.h"
#include "report/xml.h"

static const char *severity_of(gs_level level) {
    return level == GS_L_NOTE ? "info" : gs_level_name(level);
}

static void put_error(gs_buf *out, const gs_checked *result, const gs_conflict *c) {
    const gs_place *at = &c->claims[0]->from;
    gs_buf gist = GS_BUF_EMPTY, source = GS_BUF_EMPTY;
    gs_put_gist(&gist, result, c);
    gs_buf_printf(&source, "gainsay.%s", gs_rule_about(c->rule)->id);
    gs_buf_puts(out, "    <error");
    gs_xml_number(out, "line", at->line ? at->line : 1);
    if (at->column) gs_xml_number(out, "column", at->column);
    gs_xml_attribute(out, "severity", severity_of(c->level));
    gs_xml_attribute(out, "message", gs_buf_text(&gist));
    gs_xml_attribute(out, "source", gs_buf_text(&source));
    gs_buf_puts(out, "/>\n");
    gs_buf_free(&gist);
    gs_buf_free(&source);
}

static void put_problem(gs_buf *out, const gs_err *err, const char *base) {
    char text[1500];
    gs_buf_puts(out, "  <file");
    gs_xml_attribute(out, "name", err->source[0] ? gs_relative_path(err->source, base) : "gainsay");
    gs_buf_puts(out, ">\n    <error");
    gs_xml_number(out, "line", err->line ? err->line : 1);
    if (err->column) gs_xml_number(out, "column", err->column);
    gs_buf_puts(out, " severity=\"error\"");
    gs_xml_attribute(out, "message", gs_err_format(err, text, sizeof text));
    gs_buf_puts(out, " source=\"gainsay\"/>\n  </file>\n");
}

void gs_report_checkstyle(const gs_checked *r, const gs_report_options *options, gs_buf *out) {
    (void)options;
    char folder[4096];
    const char *base = getcwd(folder, sizeof folder);
    gs_shelves shelves = gs_shelves_of(r, r->conflicts, r->nconflicts);
    size_t n;
    const gs_problem *problems = gs_problems_sorted(r->problems, &n);
    gs_buf_puts(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n");
    for (size_t i = 0; i < n; i++)
        if (!problems[i].note) put_problem(out, &problems[i].err, base);
    for (uint32_t d = 0; d < gs_store_documents(r->store); d++) {
        if (shelves.first[d] == shelves.first[d + 1]) continue;
        gs_buf_puts(out, "  <file");
        gs_xml_attribute(out, "name",
                         gs_relative_path(gs_store_document_at(r->store, d)->path, base));
        gs_buf_puts(out, ">\n");
        for (uint32_t i = shelves.first[d]; i < shelves.first[d + 1]; i++)
            put_error(out, r, &r->conflicts[shelves.items[i]]);
        gs_buf_puts(out, "  </file>\n");
    }
    gs_buf_puts(out, "</checkstyle>\n");
    gs_shelves_free(&shelves);
}
