#include <jansson.h>
#include <string.h>

#include "base/utf8.h"
#include "draft.h"
#include "stamp.h"

/* documents: one document of an NDJSON stream. Its text is taken as it is. */

enum {
    FEW = 3
}; /* lines below which nothing is guessed about their kinds: they may be single phrases */

static const char *string_of(const json_t *object, const char *key, size_t *n) {
    const json_t *value = json_object_get(object, key);
    *n = json_string_length(value);
    return json_string_value(value);
}

/* Its blocks are its lines. */
static void read_lines(gs_draft *d) {
    const gs_source *s = d->source;
    for (uint32_t line = 1; line <= s->line_count; line++) {
        size_t n;
        const char *text = gs_source_line_text(s, line, &n);
        bool blank = true;
        for (size_t i = 0; i < n && blank; i++) blank = (unsigned char)text[i] <= 0x20;
        if (blank) continue;
        GS_GROW(d->arena, d->pieces, d->count, d->cap);
        uint32_t start = s->lines[line - 1];
        d->pieces[d->count++] = (gs_piece){.block = {.start = start, .end = start + (uint32_t)n},
                                           .gap = true,
                                           .points = (uint32_t)gs_utf8_length(text, n)};
    }
}

static bool refuse(const char *name, uint32_t line, gs_err *err, const char *what) {
    gs_err_set(err, GS_E_INPUT, name, line, 0, "%s", what);
    gs_err_hint(err, "a document is {\"id\": \"...\", \"text\": \"...\"} on one line");
    return false;
}

static bool read_metadata(gs_draft *d, const json_t *doc, const char *name, uint32_t line,
                          gs_err *err) {
    size_t n;
    gs_span date;
    const char *text = string_of(doc, "title", &n);
    if (text) gs_draft_title(d, text, n);
    if ((text = string_of(doc, "source", &n))) gs_draft_publisher(d, text, n);
    if (!(text = string_of(doc, "date", &n)) || n == 0) return true;
    if (!gs_stamp_read(text, n, &date) && !gs_span_parse(text, n, &date)) {
        gs_err_set(err, GS_E_INPUT, name, line, 0, "\"date\" is \"%.40s\", which is no date", text);
        gs_err_hint(err, "write 2025-03-14");
        return false;
    }
    gs_draft_date(d, date, GS_RANK_FRONT_MATTER);
    return true;
}

static bool read_document(gs_draft *d, const json_t *doc, const char *name, uint32_t line,
                          gs_err *err) {
    size_t n, id_size;
    const char *id = string_of(doc, "id", &id_size), *text = string_of(doc, "text", &n);
    if (!json_is_object(doc)) return refuse(name, line, err, "this line is no JSON object");
    if (!id || !id_size) return refuse(name, line, err, "the document has no \"id\"");
    if (!text) return refuse(name, line, err, "the document has no \"text\"");
    if (n > GS_ARTICLE_MAX_BYTES)
        return refuse(name, line, err, "the document's text is too large");
    if (!read_metadata(d, doc, name, line, err)) return false;
    d->source = gs_source_plain(d->arena, id, text, (uint32_t)n);
    gs_buf_add(&d->text, text, n);
    read_lines(d);
    if (d->count >= FEW) gs_layout(d, true);
    return true;
}

gs_article *gs_article_from_json(const char *json, size_t n, const char *name, uint32_t line,
                                 gs_err *err) {
    json_error_t why;
    json_t *doc = json_loadb(json, n, JSON_REJECT_DUPLICATES, &why);
    if (!doc) {
        gs_err_set(err, GS_E_INPUT, name, line, why.column > 0 ? (uint32_t)why.column : 0,
                   "no JSON: %s", why.text);
        gs_err_hint(err, "a line is one document: {\"id\": \"a1\", \"text\": \"...\"}");
        return NULL;
    }
    gs_draft d = {.arena = gs_arena_new(), .exact = true};
    gs_article *a = read_document(&d, doc, name, line, err) ? gs_draft_finish(&d) : NULL;
    json_decref(doc);
    gs_draft_free(&d);
    if (!a) gs_arena_free(d.arena);
    return a;
}
