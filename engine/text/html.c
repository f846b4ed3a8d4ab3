#include "html.h"

#include <string.h>

#include "base/ascii.h"
#include "stamp.h"
#include "words.h"

/* html: gumbo's tree into pieces. What a text is follows from the elements around it, counted on
 * the way in and out. */

enum {
    TIME_WITHIN = 600,  /* bytes of text before which a <time> is the article's own */
    DATA_NODES = 20000, /* of a table that are looked at to see whether it is one of data */
    CELL_MAX = 400,     /* bytes of a cell in a table of data */
    SPAN_MAX = 30,      /* columns a cell may claim */
    SITE_MAX = 45,      /* bytes of a site's name behind a title */
    BREAK_MIN = 60      /* a line break behind a line shorter than this is meant as one */
};

/* A table, and whether it is one of data: found out when its first row is met. */
typedef struct judged {
    const GumboNode *table;
    bool known, data;
} judged;

typedef struct reader {
    gs_draft *d;
    const GumboNode *root;
    size_t all;
    uint32_t heading; /* level, 0 outside */
    uint32_t items, captions, quotes, rows, strong, pre, bylines;
    uint32_t tables, row;
    uint32_t cell, heads; /* cells of this row so far, and how many of them are headings */
    uint32_t span;        /* columns of the last of them */
    uint32_t head_rows;   /* depth of <thead> */
    uint32_t data_rows;   /* of this table so far */
    bool rule, plain, emphasized, broke, gap;
    judged *open; /* the tables that we are in, the innermost last */
    uint32_t nopen, capopen;
} reader;

static bool is_in(GumboTag tag, const GumboTag *tags, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (tags[i] == tag) return true;
    return false;
}

static bool is_block(GumboTag tag) {
    // clang-format off
    static const GumboTag tags[] = {
        GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_LI,
        GUMBO_TAG_DT, GUMBO_TAG_DD, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_H1, GUMBO_TAG_H2,
        GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6, GUMBO_TAG_FIGCAPTION,
        GUMBO_TAG_CAPTION, GUMBO_TAG_TR, GUMBO_TAG_TD, GUMBO_TAG_TH, GUMBO_TAG_PRE, GUMBO_TAG_HR,
        GUMBO_TAG_ADDRESS, GUMBO_TAG_TABLE, GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DL,
        GUMBO_TAG_MAIN, GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER, GUMBO_TAG_FORM, GUMBO_TAG_FIGURE,
        GUMBO_TAG_CENTER, GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY, GUMBO_TAG_HGROUP, GUMBO_TAG_BODY};
    // clang-format on
    return is_in(tag, tags, sizeof tags / sizeof *tags);
}

static uint32_t heading_level(GumboTag tag) {
    static const GumboTag tags[] = {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3,
                                    GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6};
    for (uint32_t i = 0; i < 6; i++)
        if (tags[i] == tag) return i + 1;
    return 0;
}

static bool is_strong(GumboTag tag) {
    return tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG || tag == GUMBO_TAG_EM ||
           tag == GUMBO_TAG_I;
}

static bool has_class(const GumboNode *node, const char *word) {
    const char *value = gs_html_attribute(node, "class");
    return gs_find_phrase(value, strlen(value), word) != SIZE_MAX;
}

static bool is_byline(const GumboNode *node) {
    return has_class(node, "byline") || has_class(node, "author-name") ||
           strcmp(gs_html_attribute(node, "rel"), "author") == 0;
}

static bool is_caption(const GumboNode *node) {
    return gs_html_is(node, GUMBO_TAG_FIGCAPTION) || gs_html_is(node, GUMBO_TAG_CAPTION) ||
           has_class(node, "caption") || has_class(node, "wp-caption-text") ||
           has_class(node, "credit");
}

/* "Total 1,240": a label with letters, and a digit in a cell behind it. */
static bool is_labelled(const char *row, size_t n) {
    const char *tab = memchr(row, '\t', n);
    bool letter = false, digit = false;
    for (const char *p = row; tab && p < tab; p++) letter |= gs_letter_of_any(*p);
    for (const char *p = tab; p && p < row + n; p++) digit |= gs_digit(*p);
    return letter && digit;
}

/* Headings stand above the data: below it, a row all in <th> is one of totals, if it has figures.
 */
static bool is_header_row(const reader *r) {
    size_t start = r->d->piece.block.start;
    if (r->head_rows > 0) return true;
    if (r->cell == 0 || r->heads < r->cell) return false;
    return !r->data_rows || !is_labelled(r->d->text.bytes + start, r->d->text.length - start);
}

static void end(reader *r) {
    if (!r->d->open) return;
    uint32_t before = r->d->count;
    if (r->rows) {
        r->d->piece.block.header = is_header_row(r);
        r->data_rows += !r->d->piece.block.header;
    }
    r->d->piece.emphasized = r->emphasized && !r->plain;
    gs_draft_close(r->d);
    if (r->d->count > before) r->rule = false;
}

static gs_block_kind kind_here(const reader *r) {
    if (r->rows) return GS_B_ROW;
    if (r->heading) return r->heading == 1 ? GS_B_HEADLINE : GS_B_SUBHEAD;
    if (r->captions) return GS_B_CAPTION;
    if (r->bylines) return GS_B_BYLINE;
    return r->items ? GS_B_LIST_ITEM : GS_B_PARAGRAPH;
}

static void begin(reader *r) {
    gs_piece *p = gs_draft_open(r->d, kind_here(r));
    p->gap = r->gap;
    p->level = r->rows ? 0 : r->heading;
    p->fixed = p->block.kind != GS_B_PARAGRAPH && p->block.kind != GS_B_BYLINE;
    p->quoted = r->quotes > 0;
    p->rule = r->rule;
    r->plain = r->emphasized = r->broke = false;
    r->gap = true;
    if (!r->rows) return;
    p->block.table = r->tables;
    p->block.row = r->row++;
}

static void begin_cell(reader *r, const GumboNode *node) {
    uint32_t span = 0;
    for (const char *p = gs_html_attribute(node, "colspan");
         *p >= '0' && *p <= '9' && span < SPAN_MAX; p++)
        span = span * 10 + (uint32_t)(*p - '0');
    for (uint32_t i = 0; r->cell && i < r->span; i++) gs_draft_tab(r->d, r->d->from_end);
    r->span = span == 0 ? 1 : span < SPAN_MAX ? span : SPAN_MAX;
    r->cell++;
    r->heads += gs_html_is(node, GUMBO_TAG_TH);
}

/* A table whose cells hold little and no further table. Old pages also lay themselves out with
 * tables. */
static bool is_data(const GumboNode *table) {
    uint32_t nodes = 0, rows = 0;
    for (const GumboNode *n = table; n && nodes < DATA_NODES;
         n = gs_html_next(n, table, false, NULL, NULL), nodes++) {
        if (n != table && gs_html_is(n, GUMBO_TAG_TABLE)) return false;
        if (n->type == GUMBO_NODE_TEXT && strlen(n->v.text.text) > CELL_MAX) return false;
        rows += gs_html_is(n, GUMBO_TAG_TR);
        if (heading_level(n->type == GUMBO_NODE_ELEMENT ? n->v.element.tag : GUMBO_TAG_UNKNOWN) ==
            1)
            return false;
    }
    return rows >= 1;
}

static void enter_table(reader *r, const GumboNode *table) {
    GS_GROW(r->d->arena, r->open, r->nopen, r->capopen);
    r->open[r->nopen++] = (judged){.table = table};
}

/* Is the row one of a table of data? Each table is judged once. */
static bool is_data_row(reader *r) {
    judged *j = r->nopen ? &r->open[r->nopen - 1] : NULL;
    if (j && !j->known) j->data = is_data(j->table), j->known = true;
    return j && j->data;
}

static void take_time(reader *r, const GumboNode *node) {
    const char *value = gs_html_attribute(node, "datetime");
    gs_span date;
    if (!gs_html_is(node, GUMBO_TAG_TIME) || r->d->text.length > TIME_WITHIN || r->items || r->rows)
        return;
    bool updated = has_class(node, "updated") || has_class(node, "modified");
    if (gs_stamp_read(value, strlen(value), &date))
        gs_draft_date(r->d, date, updated ? GS_RANK_UPDATED_TAG : GS_RANK_TIME);
}

/* Two line breaks end a paragraph, and so does one behind a short line. */
static void take_break(reader *r) {
    if (r->rows || !r->d->open) return;
    uint32_t length = (uint32_t)r->d->text.length - r->d->piece.block.start;
    bool line = r->broke || length < BREAK_MIN;
    gs_draft_put(r->d, " ", 1, r->d->from_end, 0);
    r->gap = r->broke;
    if (line) end(r);
    r->broke = !line;
}

static void enter_table_part(reader *r, const GumboNode *node, GumboTag tag) {
    if (tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_DL) r->tables++, r->row = r->data_rows = 0;
    if (tag == GUMBO_TAG_TABLE) enter_table(r, node);
    if (tag == GUMBO_TAG_THEAD) r->head_rows++;
    if ((tag == GUMBO_TAG_TR && !r->rows && is_data_row(r)) || (tag == GUMBO_TAG_DT && !r->rows)) {
        r->rows = 1;
        r->cell = r->heads = 0;
        begin(r);
        if (tag == GUMBO_TAG_DT) r->cell = r->span = 1;
    } else if ((tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH || tag == GUMBO_TAG_DD) && r->rows)
        begin_cell(r, node);
}

static void enter(reader *r, const GumboNode *node) {
    GumboTag tag = node->v.element.tag;
    take_time(r, node);
    if (tag == GUMBO_TAG_BR) take_break(r);
    if (is_block(tag) && !r->rows) end(r);
    if (tag == GUMBO_TAG_DT && r->rows) { /* the next entry of a list of terms */
        end(r);
        r->rows = 0;
    }
    if (tag == GUMBO_TAG_HR) r->rule = true;
    if (heading_level(tag)) r->heading = heading_level(tag);
    if (is_strong(tag)) r->strong++;
    if (tag == GUMBO_TAG_LI) r->items++;
    if (tag == GUMBO_TAG_BLOCKQUOTE) r->quotes++;
    if (is_caption(node)) r->captions++;
    if (is_byline(node)) r->bylines++;
    enter_table_part(r, node, tag);
    if (r->rows && is_block(tag) && r->d->open) gs_draft_put(r->d, " ", 1, r->d->from_end, 0);
    if (tag == GUMBO_TAG_Q && r->d->open) gs_draft_put(r->d, "\"", 1, r->d->from_end, 0);
}

static void leave(void *user, const GumboNode *node) {
    reader *r = user;
    GumboTag tag = node->v.element.tag;
    if (tag == GUMBO_TAG_Q && r->d->open) gs_draft_put(r->d, "\"", 1, r->d->from_end, 0);
    if (is_block(tag) && (!r->rows || tag == GUMBO_TAG_TR || tag == GUMBO_TAG_DL)) end(r);
    if (tag == GUMBO_TAG_TR || tag == GUMBO_TAG_DL || tag == GUMBO_TAG_TABLE) r->rows = 0;
    if (tag == GUMBO_TAG_TABLE) r->nopen--;
    if (tag == GUMBO_TAG_THEAD) r->head_rows--;
    if (heading_level(tag)) r->heading = 0;
    if (is_strong(tag)) r->strong--;
    if (tag == GUMBO_TAG_LI) r->items--;
    if (tag == GUMBO_TAG_BLOCKQUOTE) r->quotes--;
    if (is_caption(node)) r->captions--;
    if (is_byline(node)) r->bylines--;
}

static void take_text(reader *r, const GumboNode *node) {
    bool blank = node->type == GUMBO_NODE_WHITESPACE;
    if (blank && !r->d->open) return;
    if (!r->d->open) begin(r);
    gs_html_text(r->d, &node->v.text);
    if (blank) return;
    r->broke = false;
    if (r->strong)
        r->emphasized = true;
    else
        r->plain = true;
}

static void read_tree(reader *r) {
    const GumboNode *n = r->root;
    while (n) {
        bool skip = gs_html_is_clutter(n, r->all);
        if (skip && gs_html_is_element(n) && is_block(n->v.element.tag) && !r->rows) end(r);
        if (!skip && gs_html_is_element(n)) enter(r, n);
        if (n->type == GUMBO_NODE_TEXT || n->type == GUMBO_NODE_WHITESPACE ||
            n->type == GUMBO_NODE_CDATA)
            take_text(r, n);
        n = gs_html_next(n, r->root, skip, leave, r);
    }
    end(r);
}

static const GumboNode *find(const GumboNode *root, GumboTag tag) {
    for (const GumboNode *n = root; n; n = gs_html_next(n, root, false, NULL, NULL))
        if (gs_html_is(n, tag)) return n;
    return NULL;
}

/* Adds the text below a node as a headline of its own. */
static void add_headline(reader *r, const GumboNode *node) {
    const GumboNode *root = r->root;
    r->root = node;
    r->heading = 1;
    begin(r);
    for (const GumboNode *n = node; n; n = gs_html_next(n, node, false, NULL, NULL))
        if (n->type == GUMBO_NODE_TEXT || n->type == GUMBO_NODE_WHITESPACE)
            gs_html_text(r->d, &n->v.text);
    end(r);
    r->heading = 0;
    r->root = root;
}

/* Takes " | Site" off the end of the last piece. */
static void cut_site(gs_draft *d) {
    static const char *const signs[] = {" | ", " - ", " – ", " — ", " :: ", " » "};
    if (!d->count) return;
    gs_block *b = &d->pieces[d->count - 1].block;
    for (uint32_t i = b->end; i > b->start + 8 && b->end - i < SITE_MAX; i--)
        for (size_t k = 0; k < sizeof signs / sizeof *signs; k++) {
            size_t n = strlen(signs[k]);
            if (i + n > b->end || memcmp(d->text.bytes + i, signs[k], n) != 0) continue;
            b->end = i;
            d->text.length = i;
            gs_map_cut(&d->map, i);
            gs_map_add(d->arena, &d->map, i, d->from_end, 0);
            gs_buf_putc(&d->text, '\n');
            return;
        }
}

/* A page whose article has no h1 has its headline elsewhere: in an h1 outside, or in the title
 * element. */
static void find_headline(reader *r, const GumboNode *html, const GumboNode *body) {
    if (find(r->root, GUMBO_TAG_H1)) return;
    const GumboNode *h1 = find(body, GUMBO_TAG_H1), *title = find(html, GUMBO_TAG_TITLE);
    if (h1) add_headline(r, h1);
    if (r->d->count || !title) return;
    add_headline(r, title);
    cut_site(r->d);
}

static void *take_memory(void *user, size_t size) {
    return gs_alloc(user, size);
}
static void give_memory(void *user, void *memory) {
    (void)user, (void)memory;
}

bool gs_read_html(gs_draft *d, uint32_t from, gs_err *err) {
    if (!gs_html_guard(d->source, err)) return false;
    gs_arena *scratch = gs_arena_new();
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = take_memory;
    options.deallocator = give_memory;
    options.userdata = scratch;
    options.max_errors = 0;
    GumboOutput *page =
        gumbo_parse_with_options(&options, d->source->text + from, d->source->n - from);
    const GumboNode *body = find(page->root, GUMBO_TAG_BODY);
    reader r = {.d = d, .root = body ? gs_html_root(body) : page->root, .gap = true};
    r.all = gs_html_text_size(r.root);
    gs_html_metadata(d, page->root);
    find_headline(&r, page->root, body ? body : page->root);
    read_tree(&r);
    gs_arena_free(scratch);
    return true;
}
