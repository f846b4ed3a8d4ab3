/* rdjson, as reviewdog reads it: columns are UTF-8 bytes, 1-based, ends exclusive; the other ends
 * are related locations. */
#include <string.h>
#include <unistd.h>

#include "base/utf8.h"
#include "report/place.h"
#include "report/show.h"
#include "report/tree.h"
#include "report/uri.h"

enum { LABEL = 400, RELATED = 50 };

static const char *severity_of(gs_level level) {
    return level == GS_L_ERROR ? "ERROR" : level == GS_L_WARNING ? "WARNING" : "INFO";
}

/* The 1-based byte of a 1-based column of code points; 0 where the line is not at hand. */
static size_t byte_column(const gs_article *article, const gs_place *at) {
    size_t n, byte = 0;
    unsigned width;
    if (!article || !at->line || !at->column) return 0;
    const char *line = gs_article_line(article, at->line, &n);
    for (uint32_t i = 1; i < at->column && byte < n; i++, byte += width)
        gs_utf8_at(line, n, byte, &width);
    return byte + 1;
}

static json_t *position_of(const gs_article *article, const gs_place *at) {
    json_t *position = json_object();
    size_t column = byte_column(article, at);
    gs_tree_set_int(position, "line", at->line);
    if (column) gs_tree_set_int(position, "column", (long long)column);
    return position;
}

static json_t *location_of(const gs_checked *r, const gs_fact *claim, const char *base) {
    json_t *location = json_object(), *range = json_object();
    const gs_document *d = gs_claim_document(r, claim);
    gs_tree_set(location, "path", gs_relative_path(d->path, base));
    if (claim->from.line) {
        gs_tree_put(range, "start", position_of(d->article, &claim->from));
        if (claim->to.line >= claim->from.line)
            gs_tree_put(range, "end", position_of(d->article, &claim->to));
        gs_tree_put(location, "range", json_incref(range));
    }
    json_decref(range);
    return location;
}

static json_t *related_of(const gs_checked *r, const gs_fact *claim, const char *base) {
    json_t *related = json_object();
    char label[LABEL];
    gs_tree_set_shown(related, "message", gs_claim_label(r, claim, label, sizeof label));
    gs_tree_put(related, "location", location_of(r, claim, base));
    return related;
}

static json_t *diagnostic_of(const gs_checked *r, const gs_conflict *c, const char *base) {
    json_t *diagnostic = json_object(), *code = json_object(), *related = json_array();
    gs_buf message = GS_BUF_EMPTY;
    gs_put_gist(&message, r, c);
    if (c->why && *c->why) {
        gs_buf_puts(&message, "\nWhy: ");
        gs_show_str(&message, c->why);
    }
    gs_tree_set(diagnostic, "message", gs_buf_text(&message));
    gs_buf_free(&message);
    gs_tree_put(diagnostic, "location", location_of(r, c->claims[0], base));
    gs_tree_set(diagnostic, "severity", severity_of(c->level));
    gs_tree_set(code, "value", gs_rule_about(c->rule)->id);
    gs_tree_put(diagnostic, "code", code);
    for (uint32_t i = 1; i < c->nclaims && i <= RELATED; i++)
        gs_tree_push(related, related_of(r, c->claims[i], base));
    gs_tree_put(diagnostic, "related_locations", related);
    return diagnostic;
}

void gs_report_rdjson(const gs_checked *r, const gs_report_options *options, gs_buf *out) {
    (void)options;
    char folder[4096];
    const char *base = getcwd(folder, sizeof folder);
    json_t *root = json_object(), *source = json_object(), *diagnostics = json_array();
    gs_tree_set(source, "name", "gainsay");
    gs_tree_put(root, "source", source);
    for (uint32_t i = 0; i < r->nconflicts; i++)
        gs_tree_push(diagnostics, diagnostic_of(r, &r->conflicts[i], base));
    gs_tree_put(root, "diagnostics", diagnostics);
    gs_tree_print(root, true, out);
}
