#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "boilerplate.h"
#include "dateline.h"
#include "draft.h"
#include "words.h"

/* layout: from pieces to blocks. First what was broken is joined (wrapped lines, sentences that go
 * on in the next paragraph), then each piece is named. */

enum {
    WRAP_MAX = 120,  /* code points: longer lines were not wrapped by hand */
    WRAP_MIN = 40,   /* shorter ones may be verse or a list */
    WRAP_SLACK = 8,  /* how far a wrapped line may fall short of the width */
    LINE_MIN = 15,   /* of a line that a line break may have cut */
    BREAK_MIN = 80,  /* code points of a paragraph that may break off in mid-sentence */
    TITLE_MAX = 150, /* of a headline */
    HEAD_MAX = 100,  /* of a subhead */
    HEAD_WORDS = 16,
    PROSE_MIN = 200, /* of a paragraph that is surely one */
    TOP = 12,        /* pieces among which datelines and bylines stand */
    FOOT = 4         /* pieces among which blurbs stand */
};

static const char *text_of(const gs_draft *d, const gs_piece *p) {
    return d->text.bytes + p->block.start;
}
static size_t size_of(const gs_piece *p) {
    return p->block.end - p->block.start;
}

static bool ended(const gs_draft *d, const gs_piece *p) {
    return gs_is_ended(text_of(d, p), size_of(p));
}

static bool begins_lower(const gs_draft *d, const gs_piece *p) {
    unsigned w;
    return gs_is_lower(gs_utf8_at(text_of(d, p), size_of(p), 0, &w));
}

static bool begins_digit(const gs_draft *d, const gs_piece *p) {
    char c = text_of(d, p)[0];
    return c >= '0' && c <= '9';
}

static bool is_prose(const gs_piece *p) {
    return p->block.kind == GS_B_PARAGRAPH && !p->fixed;
}

/* Code points of the first word. */
static uint32_t first_word(const gs_draft *d, const gs_piece *p) {
    const char *s = text_of(d, p), *blank = memchr(s, ' ', size_of(p));
    return (uint32_t)gs_utf8_length(s, blank ? (size_t)(blank - s) : size_of(p));
}

/* The width to which the lines were wrapped, or 0 where they were not: some lines break in
 * mid-sentence, and none is long. */
static uint32_t wrap_width(const gs_draft *d) {
    uint32_t width = 0, breaks = 0, clear = 0;
    for (uint32_t i = 0; i + 1 < d->count; i++) {
        const gs_piece *a = &d->pieces[i], *b = &d->pieces[i + 1];
        if (b->gap || b->block.kind != GS_B_PARAGRAPH || a->block.kind == GS_B_HEADLINE) continue;
        if (a->points > width) width = a->points;
        if (b->points > width) width = b->points;
        breaks++;
        clear += !ended(d, a) && begins_lower(d, b);
    }
    return width >= WRAP_MIN && width <= WRAP_MAX && clear && clear * 5 >= breaks ? width : 0;
}

static bool is_wrapped(const gs_draft *d, const gs_piece *a, const gs_piece *b, uint32_t width,
                       uint32_t line) {
    if (!width || b->gap || b->block.kind != GS_B_PARAGRAPH || b->fixed) return false;
    if (a->block.kind != GS_B_PARAGRAPH && a->block.kind != GS_B_LIST_ITEM) return false;
    return line + 1 + first_word(d, b) + WRAP_SLACK > width;
}

/* A sentence that was cut by a stray newline or blank line. */
static bool is_broken(const gs_draft *d, const gs_piece *a, const gs_piece *b) {
    if (!is_prose(a) || !is_prose(b) || b->rule || a->quoted != b->quoted || ended(d, a))
        return false;
    bool comma = d->text.bytes[a->block.end - 1] == ',';
    uint32_t least = !b->gap ? LINE_MIN : comma ? WRAP_MIN : BREAK_MIN;
    if (a->points < least) return false;
    return begins_lower(d, b) || (begins_digit(d, b) && a->points >= BREAK_MIN);
}

static void join(gs_draft *d, bool shapes) {
    uint32_t width = shapes ? wrap_width(d) : 0, kept = 0, line = 0;
    for (uint32_t i = 0; i < d->count; i++) {
        gs_piece next = d->pieces[i];
        gs_piece *last = kept ? &d->pieces[kept - 1] : NULL;
        if (last && (is_wrapped(d, last, &next, width, line) || is_broken(d, last, &next))) {
            d->text.bytes[last->block.end] = ' ';
            last->block.end = next.block.end;
            last->points += next.points + 1;
            last->emphasized = last->emphasized && next.emphasized;
        } else
            d->pieces[kept++] = next;
        line = next.points;
    }
    d->count = kept;
}

static unsigned count_words(const char *s, size_t n) {
    unsigned words = 0;
    size_t end;
    for (size_t at = 0; gs_next_word(s, n, &at, &end); at = end) words++;
    return words;
}

/* Short, and without a full stop. A question mark may close a title. */
static bool has_title_shape(const gs_draft *d, const gs_piece *p, uint32_t longest,
                            unsigned words) {
    const char *s = text_of(d, p);
    size_t n = size_of(p);
    if (p->points > longest || s[n - 1] == ',' || (ended(d, p) && s[n - 1] != '?')) return false;
    unsigned w, count = count_words(s, n);
    uint32_t first = gs_utf8_at(s, n, 0, &w);
    return count >= 1 && count <= words && first != '(' && first != 0xB7;
}

/* What classification remembers from one piece to the next. */
typedef struct state {
    gs_draft *d;
    gs_piece *out;
    uint32_t count, cap;
    uint32_t prose;     /* paragraphs so far */
    bool shapes;        /* short lines may be headings */
    bool titled;        /* a headline was seen */
    bool aside;         /* within a part that is no part of the article */
    bool blurb;         /* the next piece introduces the writer */
    bool noticed;       /* boilerplate was seen */
    uint32_t last_long; /* index of the last long paragraph */
    uint64_t *seen;     /* hashes of the blocks so far, open addressing */
    uint32_t seen_mask;
} state;

static void push(state *st, gs_piece piece, gs_block_kind kind) {
    piece.block.kind = kind;
    GS_GROW(st->d->arena, st->out, st->count, st->cap);
    st->out[st->count++] = piece;
    if (kind == GS_B_PARAGRAPH) st->prose++;
    if (kind == GS_B_HEADLINE) st->titled = true;
    if (kind == GS_B_BOILERPLATE) st->noticed = true;
}

/* Was the same line, of some length, seen before in this document? Scraped pages repeat their
 * notices. */
static bool is_repeated(state *st, const gs_piece *p) {
    if (p->points < 20 || p->block.kind == GS_B_ROW) return false;
    uint64_t hash = gs_hash(text_of(st->d, p), size_of(p)) | 1;
    for (uint32_t i = (uint32_t)hash & st->seen_mask;; i = (i + 1) & st->seen_mask) {
        if (st->seen[i] == hash) return true;
        if (!st->seen[i]) {
            st->seen[i] = hash;
            return false;
        }
    }
}

static bool is_aside(state *st, const gs_piece *p, uint32_t i) {
    const char *s = text_of(st->d, p);
    size_t n = size_of(p);
    if (gs_opens_boilerplate(s, n)) {
        st->blurb = gs_starts_with(s, n, "about the");
        st->aside = i > st->last_long || (st->prose && st->d->count - i <= FOOT);
        return true;
    }
    if (st->blurb || st->aside) {
        st->blurb = false;
        return true;
    }
    bool foot = i + FOOT >= st->d->count;
    if (st->noticed && st->last_long && i > st->last_long && p->points < HEAD_MAX &&
        !ended(st->d, p))
        return true;
    if (foot && i && p->emphasized && (p->rule || i + 1 == st->d->count) && p->points > HEAD_MAX)
        return !gs_is_correction(s, n);
    return gs_is_boilerplate(s, n) || (foot && i > 1 && gs_is_blurb(s, n)) || is_repeated(st, p);
}

/* The name above a date or a trade is that of the writer; the first line is the title. */
static void take_writer(state *st) {
    if (st->count < 2 || !st->shapes) return;
    gs_piece *last = &st->out[st->count - 1];
    bool plain = last->block.kind == GS_B_SUBHEAD || last->block.kind == GS_B_PARAGRAPH;
    if (plain && !last->fixed && gs_is_bare_name(text_of(st->d, last), size_of(last)))
        last->block.kind = GS_B_BYLINE;
}

/* "The Courier, 12 March 2026" above a title: where it came out, pasted with the text. Without a
 * title below it may be one itself. */
static bool is_masthead(const state *st, uint32_t i, const gs_date_line *line) {
    const gs_draft *d = st->d;
    const gs_piece *p = &d->pieces[i];
    if (line->names > 3 || i + 1 >= d->count || size_of(p) < 5) return false;
    const char *year = text_of(d, p) + size_of(p) - 4;
    return strspn(year, "0123456789") >= 4 && has_title_shape(d, p + 1, TITLE_MAX, 30);
}

static bool is_byline_or_date(state *st, const gs_piece *p, uint32_t i, gs_block_kind *kind) {
    const char *s = text_of(st->d, p);
    gs_date_line line;
    if (st->count >= TOP || st->prose > 2) return false;
    bool trade = st->shapes && st->count > 0 && gs_is_trade_line(s, size_of(p));
    bool byline = trade || gs_is_byline(s, size_of(p));
    bool dated = gs_date_line_read(s, size_of(p), &line);
    bool first = line.names > 0 && st->count == 0 && st->shapes;
    if (!byline && (!dated || (first && !is_masthead(st, i, &line)))) return false;
    if (dated || trade) take_writer(st);
    if (dated && line.published) gs_draft_date(st->d, line.published_on, GS_RANK_DATE_LINE);
    if (dated && line.updated) gs_draft_date(st->d, line.updated_on, GS_RANK_UPDATED_LINE);
    *kind = byline ? GS_B_BYLINE : GS_B_DATELINE;
    return true;
}

/* The line before a caption, where nothing stands between the two, is its title. */
static void take_caption_title(state *st, const gs_piece *p) {
    if (p->gap || !st->count || !st->shapes) return;
    gs_piece *last = &st->out[st->count - 1];
    if (last->block.kind == GS_B_SUBHEAD && !last->fixed) last->block.kind = GS_B_CAPTION;
}

/* Cuts a dateline off the front of a paragraph. */
static bool cut_dateline(state *st, gs_piece *p) {
    gs_dateline line;
    char *s = st->d->text.bytes + p->block.start;
    if (st->prose > 3 || !gs_dateline_at(s, size_of(p), &line)) return false;
    if (line.dated) gs_draft_date(st->d, line.date, GS_RANK_DATELINE);
    gs_piece head = *p;
    size_t end = line.end;
    if (!st->d->exact && end == line.rest) { /* a dash without a blank behind it makes room */
        end = line.place;
        memset(s + end, ' ', line.rest - end);
    }
    if (!st->d->exact) s[end] = '\n'; /* as behind every line */
    head.block.end = p->block.start + (uint32_t)end;
    p->block.start += (uint32_t)line.rest;
    p->gap = false;
    push(st, head, GS_B_DATELINE);
    return true;
}

static bool is_subhead(state *st, const gs_piece *p, uint32_t i) {
    const gs_draft *d = st->d;
    if (i + 1 >= d->count || !(st->shapes || p->emphasized)) return false;
    const gs_piece *next = &d->pieces[i + 1];
    bool leads = next->block.kind == GS_B_LIST_ITEM || next->block.kind == GS_B_ROW ||
                 next->points > p->points || next->block.kind != GS_B_PARAGRAPH;
    return leads && has_title_shape(d, p, HEAD_MAX, HEAD_WORDS);
}

static void name_paragraph(state *st, gs_piece p, uint32_t i) {
    gs_draft *d = st->d;
    gs_block_kind kind;
    if (is_byline_or_date(st, &p, i, &kind))
        push(st, p, kind);
    else if (gs_is_caption(text_of(d, &p), size_of(&p))) {
        take_caption_title(st, &p);
        push(st, p, GS_B_CAPTION);
    } else if (st->shapes && !st->titled && st->prose <= 1 && i + 1 < d->count && st->count < 3 &&
               has_title_shape(d, &p, TITLE_MAX, 30))
        push(st, p, GS_B_HEADLINE);
    else if (is_subhead(st, &p, i))
        push(st, p, GS_B_SUBHEAD);
    else {
        cut_dateline(st, &p);
        push(st, p, GS_B_PARAGRAPH);
    }
}

static void start(state *st) {
    uint32_t slots = 16;
    while (slots < st->d->count * 2) slots *= 2;
    st->seen = gs_alloc(st->d->arena, slots * sizeof *st->seen);
    st->seen_mask = slots - 1;
    for (uint32_t i = 0; i < st->d->count; i++)
        if (st->d->pieces[i].points >= PROSE_MIN) st->last_long = i;
}

void gs_layout(gs_draft *d, bool shapes) {
    join(d, shapes);
    state st = {.d = d, .shapes = shapes};
    start(&st);
    for (uint32_t i = 0; i < d->count; i++) {
        gs_piece p = d->pieces[i];
        bool heading = p.fixed && p.level && !gs_opens_boilerplate(text_of(d, &p), size_of(&p));
        bool named = p.fixed && !p.level && p.block.kind != GS_B_LIST_ITEM;
        if (heading) st.aside = st.blurb = false;
        if ((heading || named) && p.block.kind == GS_B_HEADLINE)
            push(&st, p, is_repeated(&st, &p) ? GS_B_BOILERPLATE : GS_B_HEADLINE);
        else if (named)
            push(&st, p, p.block.kind);
        else if (!heading && is_aside(&st, &p, i))
            push(&st, p, GS_B_BOILERPLATE);
        else if (p.block.kind != GS_B_PARAGRAPH)
            push(&st, p, p.block.kind);
        else
            name_paragraph(&st, p, i);
    }
    d->pieces = st.out;
    d->count = st.count;
}
