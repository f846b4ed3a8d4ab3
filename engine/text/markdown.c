#include <md4c.h>
#include <string.h>

#include "base/utf8.h"
#include "draft.h"
#include "entity.h"
#include "words.h"

/* markdown: md4c's events into pieces. Its text pointers lie within the source, which gives each
 * byte its place. */

enum { LONG_LINE = 160 }; /* bytes */

typedef struct reader {
    gs_draft *d;
    uint32_t items, quotes, emphasis, images; /* nesting depths */
    uint32_t tables, row, cell;
    bool in_html, header, rule, pasted;
    bool plain, strong; /* text seen in this piece without and with emphasis */
    enum { HTML_NONE, HTML_TAG, HTML_COMMENT, HTML_RAW } html;
    gs_entities entities;
} reader;

static void begin(reader *r, gs_block_kind kind, uint32_t level) {
    gs_piece *p = gs_draft_open(r->d, kind);
    p->gap = true;
    p->level = level;
    p->fixed = kind != GS_B_PARAGRAPH;
    p->quoted = r->quotes > 0;
    p->rule = r->rule;
    r->plain = r->strong = false;
}

static void end(reader *r) {
    if (!r->d->open) return;
    uint32_t before = r->d->count;
    r->d->piece.emphasized = r->strong && !r->plain;
    gs_draft_close(r->d);
    if (r->d->count > before) r->rule = false;
}

static void begin_row(reader *r) {
    begin(r, GS_B_ROW, 0);
    r->d->piece.block.table = r->tables;
    r->d->piece.block.row = r->row++;
    r->d->piece.block.header = r->header;
    r->cell = 0;
}

static int enter_block(MD_BLOCKTYPE type, void *detail, void *user) {
    reader *r = user;
    if (type != MD_BLOCK_TH && type != MD_BLOCK_TD) end(r);
    switch (type) {
    case MD_BLOCK_QUOTE: r->quotes++; break;
    case MD_BLOCK_LI:
        r->items++;
        begin(r, GS_B_LIST_ITEM, 0);
        break;
    case MD_BLOCK_HR: r->rule = true; break;
    case MD_BLOCK_H: {
        unsigned level = ((const MD_BLOCK_H_DETAIL *)detail)->level;
        begin(r, level == 1 ? GS_B_HEADLINE : GS_B_SUBHEAD, level);
        break;
    }
    case MD_BLOCK_CODE: begin(r, GS_B_BOILERPLATE, 0); break;
    case MD_BLOCK_HTML: r->html = HTML_NONE, r->in_html = true; break;
    case MD_BLOCK_P: begin(r, r->items ? GS_B_LIST_ITEM : GS_B_PARAGRAPH, 0); break;
    case MD_BLOCK_TABLE: r->tables++, r->row = 0; break;
    case MD_BLOCK_THEAD: r->header = true; break;
    case MD_BLOCK_TBODY: r->header = false; break;
    case MD_BLOCK_TR: begin_row(r); break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        if (r->cell++) gs_draft_tab(r->d, r->d->from_end);
        break;
    default: break;
    }
    return 0;
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *user) {
    reader *r = user;
    (void)detail;
    if (type != MD_BLOCK_TH && type != MD_BLOCK_TD) end(r);
    if (type == MD_BLOCK_QUOTE) r->quotes--;
    if (type == MD_BLOCK_LI) r->items--;
    if (type == MD_BLOCK_HTML) r->in_html = false;
    return 0;
}

/* A picture's description is a caption of its own, wherever the picture stands. */
static int enter_span(MD_SPANTYPE type, void *detail, void *user) {
    reader *r = user;
    (void)detail;
    if (type == MD_SPAN_EM || type == MD_SPAN_STRONG) r->emphasis++;
    if (type == MD_SPAN_IMG && r->images++ == 0 && r->d->open &&
        r->d->piece.block.kind != GS_B_ROW) {
        end(r);
        begin(r, GS_B_CAPTION, 0);
    }
    return 0;
}

static int leave_span(MD_SPANTYPE type, void *detail, void *user) {
    reader *r = user;
    (void)detail;
    if (type == MD_SPAN_EM || type == MD_SPAN_STRONG) r->emphasis--;
    if (type == MD_SPAN_IMG && --r->images == 0 && r->d->open &&
        r->d->piece.block.kind != GS_B_ROW) {
        end(r);
        begin(r, r->items ? GS_B_LIST_ITEM : GS_B_PARAGRAPH, 0);
    }
    return 0;
}

static bool is_block_tag(const char *name, size_t n) {
    static const char *const tags[] = {"p",          "div",        "li",      "ul", "ol", "tr",
                                       "table",      "h1",         "h2",      "h3", "h4", "figure",
                                       "figcaption", "blockquote", "section", "br", "hr", NULL};
    return gs_is_one_of(name, n, tags);
}

/* A tag in an HTML block: what it means for the text. s[0] is '<'. */
static void take_tag(reader *r, const char *s, size_t n) {
    size_t i = 1, start;
    if (n >= 4 && !memcmp(s, "<!--", 4)) {
        r->html = HTML_COMMENT;
        return;
    }
    i += i < n && s[i] == '/';
    start = i;
    while (i < n && ((s[i] | 0x20) >= 'a' ? (s[i] | 0x20) <= 'z' : s[i] >= '0' && s[i] <= '9')) i++;
    bool raw = gs_is_one_of(s + start, i - start, (const char *const[]){"script", "style", NULL});
    r->html = raw && start == 1 ? HTML_RAW : HTML_TAG;
    if (is_block_tag(s + start, i - start)) end(r);
}

/* Where the present tag, comment or script ends within s[from..n). */
static size_t skip_markup(reader *r, const char *s, size_t n, size_t from) {
    const char *ends[] = {[HTML_TAG] = ">", [HTML_COMMENT] = "-->", [HTML_RAW] = "</"};
    const char *mark = ends[r->html];
    size_t m = strlen(mark);
    for (size_t i = from; i + m <= n; i++)
        if (!memcmp(s + i, mark, m)) {
            r->html = r->html == HTML_RAW ? HTML_TAG : HTML_NONE;
            return i + m;
        }
    return n;
}

/* Text of an HTML block, without its tags. */
static void take_html(reader *r, const char *s, size_t n, uint32_t from) {
    for (size_t i = 0; i < n;) {
        if (r->html != HTML_NONE) {
            i = skip_markup(r, s, n, i);
            continue;
        }
        const char *tag = memchr(s + i, '<', n - i);
        size_t stop = tag ? (size_t)(tag - s) : n;
        if (stop > i) {
            if (!r->d->open) begin(r, GS_B_PARAGRAPH, 0);
            gs_draft_copy(r->d, from + (uint32_t)i, (uint32_t)(stop - i));
        }
        i = stop;
        if (tag) take_tag(r, s + i, n - i);
    }
}

static bool is_visible(const char *s, size_t n) {
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)s[i] > 0x20) return true;
    return false;
}

/* Behind the line that text[at] stands in. */
static uint32_t line_end(const gs_source *s, uint32_t at) {
    const char *feed = memchr(s->text + at, '\n', s->n - at);
    return feed ? (uint32_t)(feed - s->text) : s->n;
}

static bool starts_lower(const gs_source *s, uint32_t at) {
    unsigned w;
    while (at < s->n && (s->text[at] == ' ' || s->text[at] == '\t')) at++;
    return at < s->n && gs_is_lower(gs_utf8_at(s->text, s->n, at, &w));
}

/* Pasted text has a paragraph a line: some are longer than anybody wraps by hand, and none goes on
 * in small letters. */
static bool is_pasted(const gs_source *s, uint32_t from) {
    bool longer = false;
    for (uint32_t at = from, end; at < s->n; at = end + 1) {
        end = line_end(s, at);
        longer = longer || end - at > LONG_LINE;
        if (at > from + 1 && s->text[at - 2] != '\n' && starts_lower(s, at)) return false;
    }
    return longer;
}

/* Does a new paragraph begin behind the line break at or after `at`? */
static bool is_own_line(const reader *r, uint32_t at) {
    const gs_source *s = r->d->source;
    uint32_t end = line_end(s, at), start = end;
    if (end == s->n || starts_lower(s, end + 1)) return false;
    while (start > 0 && s->text[start - 1] != '\n') start--;
    return r->pasted || end - start > LONG_LINE || line_end(s, end + 1) - end > LONG_LINE;
}

static void take_text(reader *r, MD_TEXTTYPE type, const char *s, uint32_t n, uint32_t from,
                      bool inside) {
    gs_draft *d = r->d;
    bool prose = d->piece.block.kind == GS_B_PARAGRAPH && !r->items && !r->quotes;
    if (type == MD_TEXT_SOFTBR && prose && is_own_line(r, d->from_end)) {
        end(r);
        begin(r, GS_B_PARAGRAPH, 0);
        return;
    }
    if (type == MD_TEXT_ENTITY) {
        const char *text = gs_entity_text(&r->entities, s, n);
        gs_draft_put(d, text, strlen(text), from, n);
    } else if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR || !inside)
        gs_draft_put(d, " ", 1, d->from_end, 0);
    else
        gs_draft_copy(d, from, n);
    if (!is_visible(s, n)) return;
    if (r->emphasis)
        r->strong = true;
    else
        r->plain = true;
}

static int text(MD_TEXTTYPE type, const MD_CHAR *s, MD_SIZE n, void *user) {
    reader *r = user;
    const gs_source *source = r->d->source;
    bool inside = s >= source->text && s < source->text + source->n;
    uint32_t from = inside ? (uint32_t)(s - source->text) : r->d->from_end;
    if (type == MD_TEXT_HTML && r->in_html) {
        if (inside) take_html(r, s, n, from);
    } else if (type == MD_TEXT_HTML) { /* a tag within a paragraph */
        bool line_break = n > 2 && (s[1] | 0x20) == 'b' && (s[2] | 0x20) == 'r';
        if (line_break && r->d->open) gs_draft_put(r->d, " ", 1, from, n);
    } else if (r->d->open)
        take_text(r, type, s, n, from, inside);
    return 0;
}

bool gs_read_markdown(gs_draft *d, uint32_t from, gs_err *err) {
    MD_PARSER parser = {.flags =
                            MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS,
                        .enter_block = enter_block,
                        .leave_block = leave_block,
                        .enter_span = enter_span,
                        .leave_span = leave_span,
                        .text = text};
    reader *r = gs_alloc(d->arena, sizeof *r);
    r->d = d;
    r->pasted = is_pasted(d->source, from);
    if (md_parse(d->source->text + from, d->source->n - from, &parser, r) != 0) {
        gs_err_set(err, GS_E_LIMIT, d->source->path, 0, 0, "the Markdown could not be parsed");
        return false;
    }
    end(r);
    return true;
}
