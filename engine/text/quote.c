#include "quote.h"

#include <string.h>

#include "base/search.h"
#include "base/utf8.h"
#include "limits.h"
#include "words.h"

enum {
    LEFT1 = 0x2018,
    RIGHT1 = 0x2019,
    LOW1 = 0x201A,
    LEFT2 = 0x201C,
    RIGHT2 = 0x201D,
    LOW2 = 0x201E,
    GUIL_LEFT = 0xAB,
    GUIL_RIGHT = 0xBB,
    ANGLE_LEFT = 0x2039,
    ANGLE_RIGHT = 0x203A,
    LOOK = 2000 /* bytes ahead in which the partner of a single mark is looked for */
};

typedef enum family { DOUBLE = 1, SINGLE, GUILLEMET, ANGLE } family;

typedef struct open_mark {
    family of;
    uint32_t mark;  /* the code point that opened it */
    uint32_t quote; /* its index */
} open_mark;

typedef struct scan {
    gs_arena *arena;
    const char *text;
    uint32_t start, end; /* of the block */
    gs_quotes *out;
    open_mark stack[GS_QUOTE_DEPTH + 1];
    uint32_t depth;
} scan;

/* A mark with its neighbors; 0 stands for the block's edge. */
typedef struct mark {
    uint32_t code, at, width, before, after;
} mark;

static bool is_space(uint32_t c) {
    return c <= 0x20 || c == 0xA0 || c == 0x2009 || c == 0x200A || c == 0x202F;
}
static bool is_digit(uint32_t c) {
    return c >= '0' && c <= '9';
}
static bool is_wordy(uint32_t c) {
    return is_digit(c) || gs_is_letter(c);
}

/* What an opening mark may stand behind. */
static bool leads_in(uint32_t c) {
    return is_space(c) || c == '(' || c == '[' || c == '{' || c == '-' || c == '/' || c == ':' ||
           c == 0x2013 || c == 0x2014 || c == '"' || c == '\'' || c == LEFT1 || c == LEFT2 ||
           c == LOW2 || c == GUIL_LEFT;
}

static mark mark_at(const scan *s, uint32_t at) {
    unsigned w, v;
    mark m = {.at = at};
    m.code = gs_utf8_at(s->text, s->end, at, &w);
    m.width = w;
    m.before = at > s->start ? gs_utf8_before(s->text, at, &v) : 0;
    m.after = at + w < s->end ? gs_utf8_at(s->text, s->end, at + w, &v) : 0;
    return m;
}

/* 1-based place in the stack of the innermost open quotation of the family, or 0. */
static uint32_t open_of(const scan *s, family of) {
    for (uint32_t i = s->depth; i > 0; i--)
        if (s->stack[i - 1].of == of) return i;
    return 0;
}

static void open_quote(scan *s, family of, const mark *m) {
    if (s->depth == GS_QUOTE_DEPTH) return;
    gs_quotes *out = s->out;
    GS_GROW(s->arena, out->parents, out->count, out->parents_cap);
    GS_GROW(s->arena, out->items, out->count, out->cap);
    out->parents[out->count] = s->depth ? s->stack[s->depth - 1].quote + 1 : 0;
    s->stack[s->depth++] = (open_mark){of, m->code, out->count};
    out->items[out->count++] = (gs_quote){.start = m->at + m->width, .depth = s->depth};
}

/* Closes the innermost quotation of the family, and those within it that were left open. */
static void close_quote(scan *s, family of, uint32_t at) {
    uint32_t place = open_of(s, of);
    while (place && s->depth >= place) s->out->items[s->stack[--s->depth].quote].end = at;
}

static void straight_double(scan *s, const mark *m) {
    bool open = open_of(s, DOUBLE) > 0;
    bool can_open = leads_in(m->before) && !is_space(m->after);
    bool can_close = !is_space(m->before);
    if (open && can_close && !(can_open && is_wordy(m->after) && m->before == '('))
        close_quote(s, DOUBLE, m->at);
    else if (open && !can_open)
        close_quote(s, DOUBLE, m->at);
    else if (can_open || (!open && is_space(m->before) && m->after))
        open_quote(s, DOUBLE, m);
}

static void left_double(scan *s, const mark *m) {
    uint32_t place = open_of(s, DOUBLE);
    bool low = place && s->stack[place - 1].mark == LOW2;
    bool misused = place && !leads_in(m->before) && !is_wordy(m->after);
    if (low || misused)
        close_quote(s, DOUBLE, m->at);
    else
        open_quote(s, DOUBLE, m);
}

static void right_double(scan *s, const mark *m) {
    if (open_of(s, DOUBLE))
        close_quote(s, DOUBLE, m->at);
    else if (leads_in(m->before) && is_wordy(m->after))
        open_quote(s, DOUBLE, m);
}

/* "'90s", "class of '98", "'em": an apostrophe for what was left out. */
static bool is_elision(const scan *s, const mark *m) {
    static const char *const words[] = {"em", "til",  "till",  "twas", "tis",  "cause",
                                        "n",  "bout", "round", "cos",  "s",    "d",
                                        "ll", "re",   "ve",    "t",    "nuff", NULL};
    size_t at = m->at + m->width, end;
    const char *t = s->text + at;
    if (at + 2 <= s->end && is_digit((unsigned char)t[0]) && is_digit((unsigned char)t[1])) {
        uint32_t c = at + 2 < s->end ? (unsigned char)t[2] : 0;
        return !is_digit(c) && c != ',' && c != '%';
    }
    size_t limit = s->end - at > 12 ? at + 12 : s->end, from = at;
    if (!gs_is_letter(m->after) || m->after >= 0x80) return false;
    return gs_next_word(s->text, limit, &from, &end) && from == at &&
           gs_is_one_of(s->text + at, end - at, words);
}

/* Can this single mark close a quotation? A word or a stop before it, no word behind it. */
static bool may_close(const mark *m) {
    return !is_space(m->before) && !is_wordy(m->after);
}

/* Is there a mark behind `at` that could close a single quotation before another one opens? */
static bool closes_ahead(const scan *s, uint32_t at) {
    uint32_t limit = s->end - at > LOOK ? at + LOOK : s->end;
    for (uint32_t i = at; i < limit; i++) {
        unsigned char c = (unsigned char)s->text[i];
        if (c != '\'' && c != 0xE2) continue;
        mark m = mark_at(s, i);
        if (m.code != '\'' && m.code != RIGHT1 && m.code != LEFT1) continue;
        if (may_close(&m) && m.code != LEFT1) return true;
        if (leads_in(m.before) && is_wordy(m.after) && !is_elision(s, &m)) return false;
    }
    return false;
}

/* "the workers' rights": a plural's apostrophe within a single quotation, if something else closes
 * that. */
static bool is_plural(const scan *s, const mark *m) {
    if ((m->before | 0x20) != 's' && (m->before | 0x20) != 'z') return false;
    unsigned w;
    uint32_t behind = m->at + m->width;
    if (!is_space(m->after)) return false;
    gs_utf8_at(s->text, s->end, behind, &w); /* a blank may be of several bytes */
    if (!gs_is_lower(gs_utf8_at(s->text, s->end, behind + w, &w))) return false;
    return closes_ahead(s, behind);
}

static void close_single(scan *s, const mark *m) {
    if (open_of(s, SINGLE) && may_close(m) && !is_plural(s, m)) close_quote(s, SINGLE, m->at);
}

static void single(scan *s, const mark *m) {
    if (is_wordy(m->before) && is_wordy(m->after)) return;
    bool opens =
        leads_in(m->before) && !is_space(m->after) && m->code != RIGHT1 && !is_elision(s, m);
    if (m->code == '\'' && m->before == '\'') opens = false;
    if (opens && m->code == '\'')
        opens = (is_wordy(m->after) || m->after == '"') && closes_ahead(s, m->at + 1);
    if (opens)
        open_quote(s, SINGLE, m);
    else if (m->code != LEFT1 || !leads_in(m->before))
        close_single(s, m);
}

/* «so», and »so« */
static void angled(scan *s, const mark *m, family of, uint32_t left) {
    uint32_t place = open_of(s, of);
    uint32_t opened = place ? s->stack[place - 1].mark : 0;
    if (m->code == left) {
        if (opened && opened != left)
            close_quote(s, of, m->at);
        else
            open_quote(s, of, m);
    } else if (opened == left)
        close_quote(s, of, m->at);
    else if (leads_in(m->before) && is_wordy(m->after))
        open_quote(s, of, m);
}

/* ``so'' as typed by wire services and TeX. Returns whether m starts a pair. */
static bool doubled(scan *s, mark *m) {
    if (m->code != '`' && m->code != '\'') return false;
    if (m->after != m->code) return false;
    m->width = 2;
    if (m->code == '`')
        open_quote(s, DOUBLE, m);
    else if (open_of(s, DOUBLE) && !is_space(m->before))
        close_quote(s, DOUBLE, m->at);
    else
        m->width = 1;
    return m->width == 2;
}

static void take(scan *s, mark *m) {
    if (doubled(s, m)) return;
    switch (m->code) {
    case '"': straight_double(s, m); break;
    case LEFT2: left_double(s, m); break;
    case RIGHT2: right_double(s, m); break;
    case LOW2: open_quote(s, DOUBLE, m); break;
    case '\'':
    case LEFT1:
    case RIGHT1: single(s, m); break;
    case GUIL_LEFT:
    case GUIL_RIGHT: angled(s, m, GUILLEMET, GUIL_LEFT); break;
    case ANGLE_LEFT:
    case ANGLE_RIGHT: angled(s, m, ANGLE, ANGLE_LEFT); break;
    default: break;
    }
}

static void scan_block(scan *s, bool whole) {
    if (whole) open_quote(s, 0, &(mark){.at = s->start});
    for (uint32_t i = s->start; i < s->end;) {
        unsigned char c = (unsigned char)s->text[i];
        if (c != '"' && c != '\'' && c != '`' && c != 0xE2 && c != 0xC2) {
            i++;
            continue;
        }
        mark m = mark_at(s, i);
        take(s, &m);
        i += m.width;
    }
    while (s->depth) s->out->items[s->stack[--s->depth].quote].end = s->end;
}

void gs_quotes_find(gs_arena *arena, const char *text, const gs_block *blocks, uint32_t n,
                    const bool *whole, gs_quotes *out) {
    for (uint32_t i = 0; i < n; i++) {
        scan s = {.arena = arena,
                  .text = text,
                  .start = blocks[i].start,
                  .end = blocks[i].end,
                  .out = out};
        scan_block(&s, whole && whole[i]);
    }
}

uint32_t gs_quotes_depth(const gs_quotes *q, uint32_t at) {
    uint32_t next; /* the one behind the last that starts at or before `at` */
    GS_SEARCH(next, 0, q->count, q->items[next].start <= at);
    while (next && q->items[next - 1].end <= at) next = q->parents[next - 1];
    return next ? q->items[next - 1].depth : 0;
}
