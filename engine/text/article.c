#include "article.h"

#include <string.h>

#include "base/file.h"
#include "base/search.h"
#include "draft.h"
#include "quote.h"
#include "sentence.h"

/* Where a block begins in the file, and on which line if blocks took one line each. */
typedef struct flow {
    uint32_t byte, line;
} flow;

struct gs_article {
    gs_arena *arena;
    const gs_source *source;
    gs_map map; /* text offset -> offset in the source */
    const char *text;
    uint32_t n;
    const char *title, *publisher;
    gs_block *blocks;
    uint32_t block_count;
    flow *flows; /* of the blocks */
    gs_sentences sentences;
    gs_quotes quotes;
    gs_span date;
    gs_date_origin origin;
};

static bool starts_like_html(const gs_source *s) {
    static const char *const starts[] = {"<!doctype html", "<html",    "<head",
                                         "<body",          "<article", "<?xml"};
    uint32_t at = 0;
    while (at < s->n && (unsigned char)s->text[at] <= 0x20) at++;
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        size_t m = strlen(starts[i]), same = 0;
        while (same < m && at + same < s->n) {
            char c = s->text[at + same];
            if ((c >= 'A' && c <= 'Z' ? c | 0x20 : c) != starts[i][same]) break;
            same++;
        }
        if (same == m) return true;
    }
    return false;
}

/* By the name, and where that says nothing by how the text begins. */
static gs_format format_of(const char *path, const gs_source *source, bool front_matter) {
    if (gs_path_ends(path, ".md") || gs_path_ends(path, ".markdown") ||
        gs_path_ends(path, ".mdown"))
        return GS_FORMAT_MARKDOWN;
    if (gs_path_ends(path, ".html") || gs_path_ends(path, ".htm") || gs_path_ends(path, ".xhtml"))
        return GS_FORMAT_HTML;
    if (starts_like_html(source)) return GS_FORMAT_HTML;
    if (gs_path_ends(path, ".txt") || gs_path_ends(path, ".text")) return GS_FORMAT_TEXT;
    return front_matter ? GS_FORMAT_MARKDOWN : GS_FORMAT_TEXT;
}

static bool read_body(gs_draft *d, gs_format format, gs_err *err) {
    uint32_t body = 0;
    if (!gs_read_front_matter(d, &body, err)) return false;
    bool fenced = body > 0 && d->source->text[0] == '-';
    if (format == GS_FORMAT_AUTO) format = format_of(d->source->path, d->source, fenced);
    if (format == GS_FORMAT_MARKDOWN && !gs_read_markdown(d, body, err)) return false;
    if (format == GS_FORMAT_HTML && !gs_read_html(d, body, err)) return false;
    if (format == GS_FORMAT_TEXT) gs_read_txt(d, body);
    gs_layout(d, format == GS_FORMAT_TEXT);
    return true;
}

/* The first headline is the title where nothing else said one. */
static void find_title(gs_draft *d) {
    for (uint32_t i = 0; i < d->count && !d->title; i++)
        if (d->pieces[i].block.kind == GS_B_HEADLINE)
            gs_draft_title(d, d->text.bytes + d->pieces[i].block.start,
                           d->pieces[i].block.end - d->pieces[i].block.start);
}

static void lay_flow(gs_article *a) {
    uint32_t line = 0, end = 0;
    a->flows = gs_alloc(a->arena, (a->block_count + 1) * sizeof *a->flows);
    for (uint32_t i = 0; i < a->block_count; i++) {
        gs_place from = gs_article_place(a, a->blocks[i].start);
        gs_place to = gs_article_place(a, a->blocks[i].end);
        line = i == 0 ? from.line : line + (from.line > end ? from.line - end : 1);
        end = to.line > from.line ? to.line : from.line;
        a->flows[i] = (flow){from.byte, line};
    }
}

uint32_t gs_article_flow_line(const gs_article *a, gs_place place) {
    uint32_t i;
    GS_SEARCH(i, 0, a->block_count, a->flows[i].byte <= place.byte);
    return i ? a->flows[i - 1].line : place.line;
}

gs_article *gs_draft_finish(gs_draft *d) {
    gs_article *a = gs_alloc(d->arena, sizeof *a);
    find_title(d);
    *a = (gs_article){.arena = d->arena,
                      .source = d->source,
                      .map = d->map,
                      .block_count = d->count,
                      .title = d->title ? d->title : "",
                      .publisher = d->publisher ? d->publisher : "",
                      .date = d->rank ? d->date : GS_SPAN_ALL,
                      .origin = d->rank ? GS_DATE_STATED : GS_DATE_UNKNOWN};
    if (!d->exact && d->text.length) d->text.length--; /* the last line's end */
    a->n = (uint32_t)d->text.length;
    a->text = gs_strndup(d->arena, gs_buf_text(&d->text), a->n);
    a->blocks = gs_alloc(d->arena, d->count * sizeof *a->blocks);
    bool *whole = gs_alloc(d->arena, d->count * sizeof *whole);
    for (uint32_t i = 0; i < d->count; i++) {
        a->blocks[i] = d->pieces[i].block;
        whole[i] = d->pieces[i].quoted;
    }
    lay_flow(a);
    gs_sentences_split(d->arena, a->text, a->blocks, a->block_count, &a->sentences);
    gs_quotes_find(d->arena, a->text, a->blocks, a->block_count, whole, &a->quotes);
    return a;
}

static bool is_empty(const gs_source *s) {
    for (uint32_t i = 0; i < s->n; i++)
        if ((unsigned char)s->text[i] > 0x20) return false;
    return true;
}

static bool fill(gs_draft *d, const char *path, gs_format format, const char *bytes, size_t n,
                 gs_err *err) {
    d->source = gs_source_new(d->arena, path, bytes, n, err);
    if (!d->source) return false;
    if (is_empty(d->source)) {
        gs_err_set(err, GS_E_INPUT, path, 0, 0, "the file is empty");
        return false;
    }
    if (!read_body(d, format, err)) return false;
    if (d->count) return true;
    gs_err_set(err, GS_E_INPUT, path, 0, 0, "there is no text in the file");
    gs_err_hint(err, "an article needs a paragraph; a page made by a script has none");
    return false;
}

gs_article *gs_article_parse(const char *path, gs_format format, const char *bytes, size_t n,
                             gs_err *err) {
    gs_draft d = {.arena = gs_arena_new()};
    gs_article *a = fill(&d, path, format, bytes, n, err) ? gs_draft_finish(&d) : NULL;
    gs_draft_free(&d);
    if (!a) gs_arena_free(d.arena);
    return a;
}

void gs_article_free(gs_article *a) {
    if (a) gs_arena_free(a->arena);
}

gs_arena *gs_article_arena(gs_article *a) {
    return a->arena;
}
const char *gs_article_path(const gs_article *a) {
    return a->source->path;
}
const char *gs_article_title(const gs_article *a) {
    return a->title;
}
const char *gs_article_source(const gs_article *a) {
    return a->publisher;
}

const char *gs_article_text(const gs_article *a, uint32_t *n) {
    *n = a->n;
    return a->text;
}

const gs_block *gs_article_blocks(const gs_article *a, uint32_t *n) {
    *n = a->block_count;
    return a->blocks;
}

const gs_sentence *gs_article_sentences(const gs_article *a, uint32_t *n) {
    *n = a->sentences.count;
    return a->sentences.items;
}

const gs_quote *gs_article_quotes(const gs_article *a, uint32_t *n) {
    *n = a->quotes.count;
    return a->quotes.items;
}

const gs_note *gs_article_notes(const gs_article *a, uint32_t *n) {
    *n = a->source->note_count;
    return a->source->notes;
}

gs_span gs_article_date(const gs_article *a, gs_date_origin *origin) {
    if (origin) *origin = a->origin;
    return a->date;
}

void gs_article_set_date(gs_article *a, gs_span date, gs_date_origin origin) {
    a->date = date;
    a->origin = origin;
}

gs_place gs_article_place(const gs_article *a, uint32_t at) {
    return gs_source_place(a->source, gs_map_to(&a->map, at < a->n ? at : a->n));
}

uint32_t gs_article_lines(const gs_article *a) {
    return a->source->line_count;
}

const char *gs_article_line(const gs_article *a, uint32_t line, size_t *n) {
    return gs_source_line_text(a->source, line, n);
}

uint32_t gs_article_sentence_at(const gs_article *a, uint32_t at) {
    uint32_t i;
    GS_SEARCH(i, 0, a->sentences.count, a->sentences.items[i].end <= at);
    return i < a->sentences.count && a->sentences.items[i].start <= at ? i : UINT32_MAX;
}

uint32_t gs_article_quoted(const gs_article *a, uint32_t at) {
    return gs_quotes_depth(&a->quotes, at);
}
