#include "sentence.h"

#include <string.h>

#include "abbrev.h"
#include "base/utf8.h"
#include "limits.h"
#include "stamp.h"
#include "words.h"

enum { AHEAD = 120 }; /* bytes */

/* A place after a full stop, and what surrounds it. */
typedef struct spot {
    const char *text;
    uint32_t start, end; /* the sentence so far begins at start; the block ends at end */
    uint32_t mark;       /* first of the run of marks */
    uint32_t after;      /* behind the marks */
    uint32_t closed;     /* behind closing quotation marks and brackets */
    uint32_t next;       /* the next word, past blanks and opening marks */
    bool quote;          /* a closing quotation mark stands between */
    bool blank;          /* a blank stands between */
    bool opened;         /* an opening mark stands before the next word */
} spot;

static uint32_t point(const char *text, uint32_t end, uint32_t at, unsigned *w) {
    *w = 1;
    return at < end ? gs_utf8_at(text, end, at, w) : 0;
}

static bool is_mark(uint32_t c) {
    return c == '.' || c == '!' || c == '?' || c == 0x2026;
}

static bool is_quote_close(uint32_t c) {
    return c == '"' || c == '\'' || c == 0x2019 || c == 0x201D || c == 0xBB || c == 0x203A;
}

static bool is_close(uint32_t c) {
    return is_quote_close(c) || c == ')' || c == ']' || c == '}';
}

static bool is_open(uint32_t c) {
    return c == '"' || c == '\'' || c == '(' || c == '[' || c == 0x2018 || c == 0x201C ||
           c == 0x201E || c == 0xAB || c == 0x2039 || c == 0xBF || c == 0xA1 || c == 0x2014 ||
           c == 0x2013;
}

static bool is_space(uint32_t c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0;
}

static bool is_digit(uint32_t c) {
    return c >= '0' && c <= '9';
}

/* Fills closed, next and the flags from `after`. */
static void look_ahead(spot *s) {
    unsigned w;
    uint32_t i = s->after, c;
    while (is_close(c = point(s->text, s->end, i, &w))) {
        if (is_quote_close(c)) s->quote = true;
        i += w;
    }
    s->closed = i;
    while (is_space(point(s->text, s->end, i, &w))) i += w, s->blank = true;
    while (is_open(point(s->text, s->end, i, &w))) i += w, s->opened = true;
    while (is_space(point(s->text, s->end, i, &w))) i += w;
    s->next = i < s->end ? i : s->end;
}

/* The word before the mark, with inner full stops ("U.S"), no opening bracket or hyphen part. */
static uint32_t word_start(const spot *s) {
    uint32_t i = s->mark;
    while (i > s->start) {
        unsigned w;
        uint32_t c = gs_utf8_before(s->text, i, &w);
        if (!gs_is_letter(c) && !is_digit(c) && c != '.' && c != '\'' && c != 0x2019) break;
        i -= w;
    }
    while (i < s->mark && (s->text[i] == '.' || s->text[i] == '\'')) i++;
    return i;
}

/* How far ahead words are looked at: a bound for text that is all marks. Ends between characters.
 */
static uint32_t near(const spot *s) {
    uint32_t limit = s->end - s->next > AHEAD ? s->next + AHEAD : s->end;
    while (limit < s->end && ((unsigned char)s->text[limit] & 0xC0) == 0x80) limit++;
    return limit;
}

static size_t next_word(const spot *s, size_t *at) {
    size_t end, limit = near(s);
    *at = s->next;
    return gs_next_word(s->text, limit, at, &end) ? end - *at : 0;
}

static bool next_is_capital(const spot *s) {
    unsigned w;
    return gs_is_upper(point(s->text, s->end, s->next, &w));
}

static bool next_is_first(const spot *s) {
    size_t at, n = next_word(s, &at);
    return n && gs_starts_sentences(s->text + at, n);
}

static bool is_zone(const char *word, size_t n) {
    static const char *const zones[] = {
        "GMT",     "UTC",     "EST",     "EDT",      "CST",       "CDT",    "MST", "MDT",  "PST",
        "PDT",     "ET",      "CT",      "MT",       "PT",        "BST",    "CET", "CEST", "EET",
        "EEST",    "IST",     "JST",     "KST",      "HKT",       "SGT",    "MSK", "AEST", "AEDT",
        "Eastern", "Central", "Pacific", "Mountain", "Greenwich", "Moscow", NULL};
    return gs_is_one_of(word, n, zones);
}

static bool time_ends(const spot *s) {
    size_t at, n = next_word(s, &at);
    if (!n || !next_is_capital(s)) return false;
    const char *word = s->text + at;
    return !is_zone(word, n) && !gs_stamp_is_weekday(word, n) && !gs_stamp_month(word, n);
}

/* After a full stop that is no abbreviation's: a capital, a digit, or (in careless copy) a
 * lower-case word after a long one. */
static bool plain_ends(const spot *s, uint32_t word) {
    unsigned w;
    uint32_t c = point(s->text, s->end, s->next, &w);
    if (gs_is_lower(c)) {
        if (s->quote || s->mark - word < 4 || s->after - s->mark > 1) return false;
        return !memchr(s->text + word, '.', s->mark - word);
    }
    bool numbered =
        word == s->start && s->mark - word <= 3 && is_digit((unsigned char)s->text[word]);
    return !numbered && c != ',' && c != ';' && c != 0;
}

static bool stop_ends(const spot *s) {
    uint32_t word = word_start(s);
    const char *text = s->text + word;
    size_t n = s->mark - word;
    unsigned w;
    uint32_t c = point(s->text, s->end, s->next, &w);
    bool short_next =
        s->closed > s->after && !s->quote; /* a bracket closes the abbreviation: "(Calif.) The" */
    switch (gs_abbrev_of(text, n)) {
    case GS_ABBREV_TITLE: return s->quote && next_is_first(s);
    case GS_ABBREV_NUMBER: {
        if (s->closed > s->after) return next_is_capital(s);
        bool lone = n <= 2 && text[0] != 'p' && (text[0] | 0x20) == 'n'; /* the answer "no." */
        return !is_digit(c) && (lone ? next_is_capital(s) : next_is_first(s));
    }
    case GS_ABBREV_END:
        return (s->quote || short_next) ? next_is_capital(s)
                                        : next_is_first(s) || (s->opened && next_is_capital(s));
    case GS_ABBREV_TIME: return time_ends(s);
    case GS_ABBREV_INITIAL: return s->closed > s->after ? next_is_capital(s) : next_is_first(s);
    default: return plain_ends(s, word);
    }
}

/* "Will he?" Ms. Reyes asked: a question or shout whose speaker follows. */
static bool speaker_follows(const spot *s) {
    static const char *const verbs[] = {"said",      "says",     "asked",   "asks",    "added",
                                        "told",      "wrote",    "replied", "shouted", "cried",
                                        "wondered",  "tweeted",  "posted",  "yelled",  "joked",
                                        "exclaimed", "answered", NULL};
    size_t at = s->next, end, limit = near(s);
    for (int i = 0; i < 6 && gs_next_word(s->text, limit, &at, &end); i++, at = end) {
        const char *word = s->text + at;
        if (gs_is_one_of(word, end - at, verbs)) return i > 0;
        if (!gs_is_capitalized(word, end - at)) return false;
        if (i == 0 && gs_starts_sentences(word, end - at) &&
            !gs_is_one_of(word, end - at, (const char *const[]){"The", NULL}))
            return false;
    }
    return false;
}

static bool shout_ends(const spot *s) {
    unsigned w;
    uint32_t c = point(s->text, s->end, s->next, &w);
    if (gs_is_lower(c) || c == ',' || c == ';' || c == 0) return false;
    return !(s->quote && !s->opened && speaker_follows(s));
}

/* The endings of names like "Example.Com". */
static bool is_domain(const char *word, size_t n) {
    static const char *const domains[] = {"Com",  "Org", "Net", "Gov", "Edu",
                                          "Info", "Js",  "Io",  "Co",  NULL};
    return gs_is_one_of(word, n, domains);
}

/* "relations.This": two words whose blank was lost; no address, no file name. */
static bool lost_blank(const spot *s) {
    unsigned w, v;
    if (s->text[s->mark] == '.' && s->after - s->mark > 1) return false;
    uint32_t next = point(s->text, s->end, s->closed, &w),
             then = point(s->text, s->end, s->closed + w, &v);
    if (s->closed > s->after &&
        !(s->quote && s->text[s->closed - 1] != '"' && s->text[s->closed - 1] != '\''))
        return false;
    if (!gs_is_upper(next) || !(gs_is_lower(then) || is_space(then))) return false;
    size_t at = s->closed, end;
    if (gs_next_word(s->text, near(s), &at, &end) && is_domain(s->text + at, end - at))
        return false;
    uint32_t word = s->mark;
    while (word > s->start && gs_is_lower(gs_utf8_before(s->text, word, &w))) word -= w;
    if (s->mark - word < 3) return false;
    unsigned before = word > s->start ? gs_utf8_before(s->text, word, &w) : ' ';
    return before != '.' && before != '/' && before != '@';
}

/* Does a sentence of text[start..end) end with the mark that stops before text[at]? The mark is the
 * last of .!?… before `at`; *next is where the next sentence begins. */
static bool sentence_ends(const char *text, uint32_t start, uint32_t end, uint32_t at,
                          uint32_t *next) {
    spot s = {.text = text, .start = start, .end = end, .after = at, .mark = at};
    while (s.mark > start) {
        unsigned w;
        if (!is_mark(gs_utf8_before(text, s.mark, &w))) break;
        s.mark -= w;
    }
    look_ahead(&s);
    if (s.next >= s.end) return false; /* the block ends here anyway */
    *next = s.closed;
    if (!s.blank) return lost_blank(&s);
    bool full_stop = text[s.mark] == '.' && s.after == s.mark + 1;
    bool ellipsis = !full_stop && (text[s.mark] == '.' || !memcmp(text + s.mark, "…", 3));
    if (ellipsis) return next_is_capital(&s);
    return full_stop ? stop_ends(&s) : shout_ends(&s);
}

/* Where what is too long for a sentence is cut: before the last blank within reach, or anywhere
 * between characters. */
static uint32_t cut_at(const char *text, uint32_t start) {
    unsigned w;
    uint32_t at = start + GS_SENTENCE_BYTES, last = at;
    while (((unsigned char)text[last] & 0xC0) == 0x80) last--;
    for (at = last; at > start + GS_SENTENCE_BYTES / 2; at -= w) {
        if (!is_space(gs_utf8_before(text, at, &w))) continue;
        while (is_space(gs_utf8_before(text, at, &w))) at -= w;
        return at;
    }
    return last;
}

static void append(gs_arena *arena, gs_sentences *out, gs_sentence sentence) {
    GS_GROW(arena, out->items, out->count, out->cap);
    out->items[out->count++] = sentence;
}

/* The words of text[start..end), in as many pieces as it takes. */
static void push(gs_arena *arena, gs_sentences *out, const char *text, uint32_t start, uint32_t end,
                 uint32_t block) {
    unsigned w;
    while (start < end && is_space(point(text, end, start, &w))) start += w;
    while (end > start && is_space(gs_utf8_before(text, end, &w))) end -= w;
    while (end - start > GS_SENTENCE_BYTES) {
        uint32_t cut = cut_at(text, start);
        append(arena, out, (gs_sentence){start, cut, block});
        for (start = cut; is_space(point(text, end, start, &w));) start += w;
    }
    if (start < end) append(arena, out, (gs_sentence){start, end, block});
}

static bool is_whole(gs_block_kind kind) {
    return kind == GS_B_HEADLINE || kind == GS_B_SUBHEAD || kind == GS_B_ROW ||
           kind == GS_B_DATELINE || kind == GS_B_BYLINE;
}

/* The end of the run of marks at text[i], or i. Called at every byte: most are told at a glance. */
static uint32_t marks_end(const char *text, uint32_t end, uint32_t i) {
    unsigned w;
    if (text[i] != '.' && text[i] != '!' && text[i] != '?' && (unsigned char)text[i] != 0xE2)
        return i;
    while (is_mark(point(text, end, i, &w))) i += w;
    return i;
}

static void split_block(gs_arena *arena, const char *text, const gs_block *b, uint32_t block,
                        gs_sentences *out) {
    uint32_t start = b->start;
    for (uint32_t i = start; i < b->end && !is_whole(b->kind);) {
        uint32_t after = marks_end(text, b->end, i), next;
        if (after == i) {
            i++;
            continue;
        }
        i = after;
        if (!sentence_ends(text, start, b->end, after, &next)) continue;
        push(arena, out, text, start, next, block);
        start = i = next;
    }
    push(arena, out, text, start, b->end, block);
}

void gs_sentences_split(gs_arena *arena, const char *text, const gs_block *blocks, uint32_t n,
                        gs_sentences *out) {
    for (uint32_t i = 0; i < n; i++) split_block(arena, text, &blocks[i], i, out);
}
