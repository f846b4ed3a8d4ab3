#include "date_parse.h"

#include <ctype.h>
#include <string.h>

#include "base/utf8.h"
#include "wordbook.h"

bool gs_date_text(const gs_dates *p, uint32_t i, const char *lower) {
    const gs_dtok *t = gs_date_tok(p, i);
    size_t n = t->end - t->start;
    if (n != strlen(lower)) return false;
    for (size_t k = 0; k < n; k++)
        if (tolower((unsigned char)p->r->text[t->start + k]) != lower[k]) return false;
    return true;
}

bool gs_date_plural(const gs_dates *p, uint32_t i) {
    const gs_dtok *t = gs_date_tok(p, i);
    return t->end - t->start > 2 && (p->r->text[t->end - 1] | 32) == 's';
}

bool gs_date_stop(const gs_dates *p, uint32_t i) {
    const gs_dtok *t = gs_date_tok(p, i), *next = gs_date_tok(p, i + 1),
                  *before = gs_date_tok(p, i - 1);
    if (t->cls == GS_DC_NONE) return true;
    if (t->cls != GS_DC_PUNCT) return false;
    if (t->val == '!' || t->val == '?' || t->val == '\n') return true;
    if (t->val != '.' || t->gap) return false;
    if (next->cls == GS_DC_NONE || (next->cls == GS_DC_PUNCT && next->val == '\n')) return true;
    bool initial = before->end - before->start == 1 && before->cls != GS_DC_NUM;
    bool brief =
        before->cls == GS_DC_MONTH && before->end - before->start < 5 && next->cls == GS_DC_NUM;
    if (brief || (gs_date_fn(p, i - 1, GS_W_ABBR) && before->cap)) return false;
    bool quoted = next->cls == GS_DC_PUNCT && (next->val == '"' || next->val == '\'');
    return (next->gap || quoted) && !initial && (next->cap || quoted || next->cls == GS_DC_NUM);
}

static gs_dtok *add(gs_dates *p) {
    if (p->n == p->cap) {
        p->cap = p->cap ? p->cap * 2 : 256;
        p->tok = gs_xrealloc(p->tok, p->cap * sizeof *p->tok);
    }
    gs_dtok *t = &p->tok[p->n++];
    *t = (gs_dtok){0};
    return t;
}

/* What a character beyond ASCII is to us: 0 a letter, ' ' white space, else the mark it stands for.
 */
static char mark(uint32_t code) {
    switch (code) {
    case 0xA0:
    case 0x2009:
    case 0x202F:
    case 0x2003:
    case 0x2002: return ' ';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013: return '-';
    case 0x2014:
    case 0x2015: return '_';
    case 0x2018:
    case 0x2019:
    case 0x2BC: return '\'';
    case 0x201C:
    case 0x201D:
    case 0xAB:
    case 0xBB: return '"';
    case 0xBD: return '2';
    case 0x20AC:
    case 0xA3:
    case 0xA5: return '$';
    default: return (code >= 0x2000 && code < 0x2070) || code < 0xC0 ? '*' : 0;
    }
}

static uint32_t digits(gs_dates *p, gs_dtok *t, uint32_t at) {
    const char *text = p->r->text;
    int64_t val = 0;
    uint32_t from = at;
    while (at < p->r->to && isdigit((unsigned char)text[at])) {
        if (at - from < 9) val = val * 10 + (text[at] - '0');
        at++;
    }
    t->cls = GS_DC_NUM;
    t->digits = at - from > 9 ? 10 : (uint8_t)(at - from);
    t->val = at - from > 9 ? -1 : (int32_t)val;
    return at;
}

gs_dclass gs_date_class(const char *lower, size_t n, int32_t *val) {
    return n <= 14 ? gs_date_word(lower, n, val) : GS_DC_WORD;
}

/* The end of the run of letters at `at`; what they mean goes into t. */
static uint32_t letters(gs_dates *p, gs_dtok *t, uint32_t at) {
    const char *text = p->r->text;
    char lower[16];
    size_t n = 0;
    while (at < p->r->to) {
        unsigned char c = (unsigned char)text[at];
        unsigned width = 1;
        if (c >= 0x80) {
            if (mark(gs_utf8_at(text, p->r->to, at, &width))) break;
        } else if ((c | 0x20u) - 'a' >= 26) {
            break;
        }
        for (unsigned k = 0; k < width; k++, n++)
            if (n < sizeof lower) lower[n] = c < 0x80 ? (char)(c | 0x20) : text[at + k];
        at += width;
    }
    t->cls = (uint8_t)gs_date_class(lower, n, &t->val);
    return at;
}

/* A word in -ed tells of the past: not a name, but "Founded in" at the start. */
static void finish_word(gs_dates *p, gs_dtok *t) {
    const char *text = p->r->text;
    uint32_t n = t->end - t->start;
    t->cap = isupper((unsigned char)text[t->start]) || (unsigned char)text[t->start] >= 0xC3;
    if (t->cls != GS_DC_WORD || n < 5 || n > 14) return;
    if ((text[t->end - 2] | 0x20) != 'e' || (text[t->end - 1] | 0x20) != 'd') return;
    bool opens = t->cap && (p->n < 2 || gs_date_stop(p, p->n - 2));
    if (!t->cap || opens) t->cls = GS_DC_PAST;
}

/* The article's word that is just the letters at `at`, if there is one: its class is known. */
static const gs_book_word *known_word(gs_dates *p, uint32_t at, uint32_t *end) {
    const gs_words *words = p->r->words;
    if (!words) return NULL;
    while (p->word < words->count && words->items[p->word].start < at) p->word++;
    const gs_word *w = p->word < words->count ? &words->items[p->word] : NULL;
    if (!w || w->start != at || !(w->flags & GS_WF_LETTERS)) return NULL;
    *end = w->end;
    return &words->book->words[w->book];
}

/* From the first letter of a word on. */
static uint32_t word(gs_dates *p, gs_dtok *t, uint32_t at) {
    const gs_book_word *known = known_word(p, at, &t->end);
    if (known) {
        t->cls = known->date_class;
        t->val = known->date_value;
    } else {
        t->end = letters(p, t, at);
    }
    finish_word(p, t);
    return t->end;
}

void gs_date_tokens(gs_dates *p) {
    const char *text = p->r->text;
    bool gap = true;
    if (p->r->words) p->word = gs_words_at(p->r->words, p->r->from);
    for (uint32_t at = p->r->from; at < p->r->to;) {
        unsigned char c = (unsigned char)text[at];
        unsigned width = 1;
        char m = c >= 0x80 ? mark(gs_utf8_at(text, p->r->to, at, &width)) : (char)c;
        if (m == ' ' || m == '\r') {
            gap = true;
            at += width;
            continue;
        }
        gs_dtok *t = add(p);
        t->start = at;
        t->gap = gap;
        gap = m == '\n' || m == '\t';
        if (isdigit(c))
            at = digits(p, t, at);
        else if (m == 0 || (c < 0x80 && isalpha(c)))
            at = word(p, t, at);
        else
            at += width, t->cls = GS_DC_PUNCT, t->val = (unsigned char)m;
        t->end = at;
    }
}
