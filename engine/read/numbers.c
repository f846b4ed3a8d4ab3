/* The reader of numbers: one pass over a block. A position is looked at only where a digit, a sign
 * or a number word stands; what is read there is judged (does it count anything?), paired with the
 * figure behind it, hedged, and added. */
#include <string.h>

#include "base/utf8.h"
#include "number_digits.h"
#include "number_hedge.h"
#include "number_name.h"
#include "number_part.h"
#include "number_prefix.h"
#include "number_range.h"
#include "number_sense.h"
#include "number_unit.h"
#include "number_word.h"
#include "readers.h"
#include "wordbook.h"

typedef struct reader {
    gs_reading *r;
    const char *text;
    size_t from, to;
    size_t age_end;         /* of the last age that was told; 0 none */
    uint32_t dates, ndates; /* mentions of the block that were read before */
} reader;

/* Does a letter end right before `at`? */
static bool in_word(const reader *rd, size_t at) {
    if (at == rd->from) return false;
    unsigned char c = (unsigned char)rd->text[at - 1];
    if (c < 0x80) return gs_letter((char)c) || gs_digit((char)c) || c == '_';
    unsigned width;
    return gs_is_letter(gs_utf8_before(rd->text, at, &width));
}

/* A word that hangs on another by a hyphen is part of that word ("no-one", "top-ten"), unless the
 * other only links numbers. */
static bool hangs(const reader *rd, size_t at) {
    static const char *const links[] = {"to",  "in",   "or",    "and",  "of",  "a",    "an",
                                        "the", "than", "under", "over", "mid", "minus"};
    if (at < rd->from + 2 || rd->text[at - 1] != '-' || !gs_letter(rd->text[at - 2])) return false;
    for (size_t i = 0; i < sizeof links / sizeof *links; i++)
        if (gs_word_before(rd->text, rd->from, at - 1, links[i])) return false;
    return true;
}

/* "The quake[5] killed": a note's number, which counts nothing. */
static bool is_note(const reader *rd, size_t at) {
    size_t start = at, end = at;
    while (start > rd->from && gs_digit(rd->text[start - 1])) start--;
    while (end < rd->to && gs_digit(rd->text[end])) end++;
    if (end == at || end - start > 3 || end == rd->to || rd->text[end] != ']') return false;
    if (start < rd->from + 2 || rd->text[start - 1] != '[') return false;
    char before = rd->text[start - 2];
    return before != ' ' && before != '\n' && before != '(' && before != '"';
}

/* May a number start with the bytes at `at`? */
static bool opens_number(const reader *rd, size_t at) {
    const char *t = rd->text + at;
    size_t left = rd->to - at, end;
    int over, under;
    bool digit_next = left > 1 && gs_digit(t[1]);
    if (gs_digit(*t)) return !is_note(rd, at);
    if (*t == '.') return digit_next && !in_word(rd, at);
    if (*t == '-')
        return (digit_next || (left > 2 && t[1] == '.' && gs_digit(t[2]))) &&
               (at == rd->from || strchr(" (\n\t$", t[-1]));
    if (gs_letter(*t)) {
        if (in_word(rd, at) || hangs(rd, at)) return false;
        return gs_nword_at(rd->text, rd->to, at, &end) ||
               gs_word_is(rd->text, rd->to, at, "minus") ||
               gs_word_is(rd->text, rd->to, at, "negative");
    }
    if ((unsigned char)*t < 0xC2) return false;
    if (left > 3 && memcmp(t, "\xE2\x88\x92", 3) == 0) return gs_digit(t[3]) || t[3] == '.';
    return gs_vulgar_at(rd->text, rd->to, at, &over, &under) > 0;
}

/* Past a word with what is glued to it ("G20", "Covid-19"), or one byte. */
static size_t past(const reader *rd, size_t at) {
    size_t e = at;
    while (e < rd->to && gs_letter(rd->text[e])) e++;
    return e > at ? e : at + 1;
}

/* Past letters, digits and what joins them: the rest of a designation. */
static size_t past_code(const reader *rd, size_t at) {
    while (at < rd->to &&
           (gs_letter(rd->text[at]) || gs_digit(rd->text[at]) ||
            (strchr("-./", rd->text[at]) && at + 1 < rd->to && gs_digit(rd->text[at + 1]))))
        at++;
    return at;
}

static gs_mention mention_of(gs_mtype type, size_t start, size_t end) {
    return (gs_mention){.type = type,
                        .start = (uint32_t)start,
                        .end = (uint32_t)end,
                        .outer_start = (uint32_t)start,
                        .minutes = -1};
}

static void add(const reader *rd, gs_mention m) {
    gs_mention_add(rd->r->out, rd->r->arena, m);
}

typedef struct hedge {
    gs_bound bound;
    size_t start;
} hedge;

/* "over" that bounds nothing: "6% over two years", "hand over $900", "a row over 12 jobs". */
static bool is_no_bound(const reader *rd, size_t start, size_t end) {
    static const char *const before[] = {
        "hand",   "hands",   "handed",   "handing",  "take",    "takes",  "took",   "taken",
        "taking", "turn",    "turned",   "row",      "dispute", "battle", "fight",  "argument",
        "vote",   "concern", "concerns", "anger",    "lawsuit", "clash",  "all",    "spread",
        "win",    "victory", "lead",     "majority", "talks",   "deal",   "charges"};
    size_t at;
    if (!gs_word_is(rd->text, rd->to, start, "over")) return false;
    size_t unit = gs_skip_blank(rd->text, rd->to, end);
    if (gs_unit_kind_of(gs_unit_match(rd->text, rd->to, unit, &at)) == GS_UK_TIME &&
        !gs_age_behind(rd->text, rd->to, at))
        return true;
    for (size_t i = 0; i < sizeof before / sizeof *before; i++)
        if (gs_word_before(rd->text, rd->from, start, before[i])) return true;
    return false;
}

static bool is_one_of(const reader *rd, size_t at, const char *const *words) {
    for (; *words; words++)
        if (gs_word_is(rd->text, rd->to, at, *words)) return true;
    return false;
}

/* "Passes $520m budget", "passed 12 bills", "309 of them": a verb that bounds nothing. */
static bool is_voted(const reader *rd, size_t start, size_t end) {
    static const char *const verbs[] = {"pass", "passes", "passed", "passing", NULL};
    static const char *const things[] = {
        "budget",  "bill",       "bills", "law",  "laws",  "plan", "package", "loan", "bond",
        "measure", "resolution", "deal",  "exam", "exams", "test", "tests",   "of",   NULL};
    enum { WITHIN = 3 }; /* words */
    if (!is_one_of(rd, start, verbs)) return false;
    for (int word = 0; word < WITHIN; word++) {
        size_t at = gs_skip_blank(rd->text, rd->to, end);
        if (is_one_of(rd, at, things)) return true;
        for (end = at; end < rd->to && gs_letter(rd->text[end]);) end++;
        if (end == at) return false;
    }
    return false;
}

static hedge hedge_of(const reader *rd, size_t start, size_t end) {
    hedge h;
    size_t stop;
    h.bound = gs_hedge_before(rd->text, rd->from, start, &h.start);
    if (h.bound == GS_BOUND_MORE && (is_no_bound(rd, h.start, end) || is_voted(rd, h.start, end)))
        h = (hedge){GS_BOUND_NONE, start};
    gs_bound behind = gs_hedge_after(rd->text, rd->to, end, &stop);
    if (behind > h.bound) h.bound = behind;
    if (h.start == start) h.start = gs_determiner_before(rd->text, rd->from, start);
    return h;
}

static void dress(gs_mention *m, hedge h, const gs_figure *f) {
    m->outer_start = (uint32_t)(h.start < m->start ? h.start : m->start);
    m->flags = f->flags | (h.bound ? GS_MF_HEDGED : 0u);
}

/* The number alone, inside of its figure. */
static void add_number(const reader *rd, const gs_figure *f, hedge h) {
    gs_figure bare = *f;
    bare.value = f->number.value, bare.ulp = f->number.ulp, bare.unit = GS_UNIT_NONE,
    bare.type = GS_M_NUMBER, bare.parts = false;
    gs_mention m = mention_of(GS_M_NUMBER, f->number.start, f->number.end);
    dress(&m, h, &bare);
    m.flags &= ~(uint32_t)GS_MF_AGE;
    m.nominal = bare.value;
    m.amount.amount = gs_figure_readings(&bare, h.bound);
    add(rd, m);
}

static void add_figure(const reader *rd, const gs_figure *f, hedge h) {
    gs_mention m = mention_of(f->type, f->start, f->end);
    dress(&m, h, f);
    m.nominal = f->value;
    m.amount = (gs_quantity){gs_figure_readings(f, h.bound), f->unit};
    add(rd, m);
    bool words = f->type != GS_M_NUMBER && f->type != GS_M_ORDINAL && !f->glued;
    if (words) add_number(rd, f, h);
}

static gs_interval hull(const gs_figure *a, const gs_figure *b, gs_bound bound) {
    gs_interval out = gs_interval_hull(gs_figure_readings(a, GS_BOUND_NONE),
                                       gs_figure_readings(b, GS_BOUND_NONE));
    if (bound) out.flags |= GS_ROUGH;
    return out;
}

static void add_range(const reader *rd, const gs_figure *a, const gs_pair *p) {
    hedge h = hedge_of(rd, p->start, p->end), none = {GS_BOUND_NONE, a->start};
    gs_figure whole = *a;
    if (p->second.unit != GS_UNIT_NONE && whole.unit == GS_UNIT_NONE)
        whole.unit = p->second.unit, whole.type = p->second.type;
    whole.flags |= p->second.flags & GS_MF_AGE;
    gs_mention m = mention_of(whole.type, a->start, p->end);
    dress(&m, h, &whole);
    if (p->start < m.outer_start) m.outer_start = (uint32_t)p->start;
    m.flags |= GS_MF_RANGE;
    m.nominal = a->value, m.second = p->second.value;
    m.amount = (gs_quantity){hull(a, &p->second, h.bound), whole.unit};
    add(rd, m);
    add_number(rd, a, none);
    if (a->end > a->number.end || a->prefixed) { /* it has its own unit */
        gs_mention one = mention_of(a->type, a->start, a->end);
        one.nominal = a->value;
        one.amount = (gs_quantity){gs_figure_readings(a, GS_BOUND_NONE), a->unit};
        add(rd, one);
    }
    none.start = p->second.start;
    add_figure(rd, &p->second, none);
}

static void add_ratio(const reader *rd, const gs_figure *a, const gs_pair *p) {
    hedge h = hedge_of(rd, a->start, p->end), none = {GS_BOUND_NONE, a->start};
    gs_mention m = mention_of(GS_M_RATIO, a->start, p->end);
    dress(&m, h, a);
    m.nominal = a->value, m.second = p->second.value;
    m.amount.amount = gs_figure_readings(a, h.bound);
    add(rd, m);
    if (p->kind != GS_PAIR_SHARE) {
        add_number(rd, a, none);
        none.start = p->second.start;
        add_number(rd, &p->second, none);
        return;
    }
    gs_mention n = mention_of(GS_M_NUMBER, a->start, p->end);
    gs_dec down, up;
    if (!gs_fraction(a->value, p->second.value, &down, &up)) return;
    dress(&n, h, a);
    n.nominal = down;
    n.amount.amount = h.bound ? gs_interval_bounded(down, gs_dec_make(1, -1), h.bound)
                              : gs_interval_closed(down, up);
    add(rd, n);
}

/* Is the place in a date, period or time that was read before? Such a number is no part of a pair
 * that leaves it. */
static const gs_mention *date_at(reader *rd, size_t at) {
    const gs_mention *items = rd->r->out->items;
    while (rd->dates < rd->ndates && items[rd->dates].end <= at) rd->dates++;
    for (uint32_t i = rd->dates; i < rd->ndates && i < rd->dates + 4; i++)
        if (items[i].start <= at && at < items[i].end) return &items[i];
    return NULL;
}

/* "Dana Reyes, 54, ...": the age of a person whose full name stands before. */
static bool is_apposed_age(const reader *rd, const gs_figure *f) {
    const char *t = rd->text;
    size_t s = f->start, e = f->end;
    if (!(f->number.flags & GS_N_PLAIN) || e - s > 3 || s < rd->from + 6 || e >= rd->to)
        return false;
    bool open = e + 1 < rd->to && t[e + 1] != ' ' && t[e + 1] != '\n';
    if (!strchr(",.;", t[e]) || (open && gs_digit(t[e + 1])) || t[s - 1] != ' ' || t[s - 2] != ',')
        return false;
    size_t words = 0, at = s - 2;
    while (words < 2) {
        size_t k = at;
        while (k > rd->from && (gs_letter(t[k - 1]) || (unsigned char)t[k - 1] >= 0x80 ||
                                t[k - 1] == '-' || t[k - 1] == '\''))
            k--;
        if (k == at || t[k] < 'A' || (t[k] > 'Z' && (unsigned char)t[k] < 0xC3)) return false;
        words++;
        if (k == rd->from || t[k - 1] != ' ') break;
        at = k - 1;
    }
    return words == 2;
}

static bool is_told_age(const reader *rd, const gs_figure *f) {
    static const char *const words[] = {"aged",         "age",        "ages",      "age of",
                                        "aged between", "aged about", "aged just", "aged only"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (gs_word_before(rd->text, rd->from, f->start, words[i])) return true;
    return false;
}

/* "aged 19 and 23": the next of a row of ages. */
static bool follows_age(const reader *rd, const gs_figure *f) {
    if (!rd->age_end || f->start <= rd->age_end || !(f->number.flags & GS_N_PLAIN)) return false;
    size_t at = rd->age_end, and;
    if (rd->text[at] == ',') at++;
    at = gs_skip_blank(rd->text, rd->to, at);
    if ((and = gs_word_is(rd->text, rd->to, at, "and")) != 0)
        at = gs_skip_blank(rd->text, rd->to, and);
    size_t next = gs_skip_blank(rd->text, rd->to, f->end);
    bool counts = next > f->end && gs_counted_noun_at(rd->text, rd->to, next);
    return at == f->start && !counts;
}

static void take_age(const reader *rd, gs_figure *f) {
    bool fits = f->type == GS_M_NUMBER && !f->number.scale &&
                gs_dec_cmp(f->value, gs_dec_int(120)) < 0 &&
                gs_dec_cmp(f->value, gs_dec_int(0)) > 0;
    if (!fits || (!is_told_age(rd, f) && !is_apposed_age(rd, f) && !follows_age(rd, f))) return;
    f->type = GS_M_MEASURE, f->unit = gs_unit_named("year", 4), f->flags |= GS_MF_AGE;
}

/* Is there a code where a number seemed to be ("4x4", "777F", "1990s", "10-K")? */
static bool is_code(const reader *rd, const gs_figure *f) {
    if (!(f->number.flags & GS_N_DIGITS) || f->end != f->number.end || f->type == GS_M_ORDINAL)
        return false;
    if (f->end >= rd->to) return false;
    unsigned width;
    uint32_t c = gs_utf8_at(rd->text, rd->to, f->end, &width);
    if (gs_is_letter(c) || c == '_') return true;
    bool split =
        gs_is_invisible(c) && f->end + width < rd->to && gs_digit(rd->text[f->end + width]);
    if (split) return true; /* what a soft hyphen or the like cuts in two */
    bool hyphen = rd->text[f->end] == '-' && f->end + 1 < rd->to;
    return hyphen && rd->text[f->end + 1] >= 'A' && rd->text[f->end + 1] <= 'Z' &&
           (f->end + 2 == rd->to || !gs_letter(rd->text[f->end + 2]));
}

/* "one second", "two seconds": the unit is no ordinal. Past it. */
static size_t past_second(const reader *rd, const gs_figure *f) {
    if (f->type != GS_M_NUMBER) return f->end;
    size_t e = gs_word_is(rd->text, rd->to, gs_skip_blank(rd->text, rd->to, f->end), "second");
    return e ? e : f->end;
}

static void add_ordinal_word(const reader *rd, const gs_figure *f) {
    size_t s = f->end, end;
    while (s > f->start && (gs_letter(rd->text[s - 1]) || rd->text[s - 1] == '-')) s--;
    gs_figure o = {.type = GS_M_ORDINAL};
    if (!gs_nword_at(rd->text, rd->to, s, &end) ||
        !gs_figure_read(rd->text, rd->from, rd->to, s, &o))
        return;
    if (o.type == GS_M_ORDINAL && o.end == f->end)
        add_figure(rd, &o, (hedge){GS_BOUND_NONE, f->start});
}

/* A figure without a partner. */
static size_t single(const reader *rd, gs_figure *f, const gs_mention *date) {
    gs_number *n = &f->number;
    bool in_date = date && date->type != GS_M_DURATION;
    take_age(rd, f);
    if (f->type == GS_M_NUMBER && gs_number_is_year(rd->text, rd->from, rd->to, n)) return f->end;
    hedge h = in_date ? (hedge){GS_BOUND_NONE, f->start} : hedge_of(rd, f->start, f->end);
    bool bounded = h.bound && f->type == GS_M_NUMBER;
    if (f->type == GS_M_NUMBER && !bounded && gs_number_is_name(rd->text, rd->from, rd->to, n))
        return f->end;
    gs_sense sense = f->unit ? GS_SENSE_NUMBER : gs_number_sense(rd->text, rd->from, rd->to, n);
    if (sense == GS_SENSE_ORDINAL)
        add_ordinal_word(rd, f);
    else if (sense != GS_SENSE_NONE)
        add_figure(rd, f, h);
    if (sense == GS_SENSE_BOTH) add_ordinal_word(rd, f);
    return past_second(rd, f);
}

/* "2000 over 3.": no year, though it could be one. */
static bool is_quotient(const reader *rd, const gs_mention *date, const gs_figure *a,
                        const gs_pair *p) {
    if (p->kind != GS_PAIR_SHARE || date->start != a->start || date->end != a->end) return false;
    if (p->second.number.scale || gs_word_before(rd->text, rd->from, a->start, "in")) return false;
    size_t seam = gs_skip_blank(rd->text, rd->to, a->end);
    bool closed = p->end >= rd->to || strchr(".,;)\n", rd->text[p->end]);
    return closed && gs_word_is(rd->text, rd->to, seam, "over");
}

/* Do the letters that touch the number stand for money ("RM40", "R14,800")? */
static bool is_prefixed(const reader *rd, size_t at) {
    size_t start;
    bool millions;
    return gs_letter(rd->text[at - 1]) || rd->text[at - 1] == '.'
               ? gs_currency_before(rd->text, rd->from, rd->to, at, &start, &millions) != 0
               : false;
}

/* "A" and "an" are the "one" of a number only right before another of its words: "a hundred", "a
 * dozen", "a point". */
static bool is_bare_article(const reader *rd, size_t at) {
    size_t end;
    const gs_nword *w = gs_nword_at(rd->text, rd->to, at, &end);
    if (!w || w->kind != GS_NW_ARTICLE) return false;
    gs_ncursor c = {rd->text, rd->to, end};
    if (end < rd->to && gs_digit(rd->text[end])) return false;
    return !gs_njoin(&c) || !(gs_nword_here(&c, &end) || gs_word_is(c.text, c.to, c.at, "point") ||
                              gs_word_is(c.text, c.to, c.at, "and"));
}

/* What starts at `at`; returns where to go on (> at). */
static size_t read_at(reader *rd, size_t at) {
    gs_figure f;
    bool digit = gs_digit(rd->text[at]);
    if (digit && gs_number_is_glued(rd->text, rd->from, at) && !is_prefixed(rd, at))
        return past_code(rd, at);
    if (!gs_figure_read(rd->text, rd->from, rd->to, at, &f)) return f.end > at ? f.end : at + 1;
    if (is_code(rd, &f)) return past_code(rd, f.end);
    const gs_mention *date = date_at(rd, f.start);
    gs_pair p = gs_pair_read(rd->text, rd->from, rd->to, &f);
    if (p.years) return p.end;
    if ((date && !is_quotient(rd, date, &f, &p)) || date_at(rd, p.second.start))
        p.kind = GS_PAIR_NONE; /* "20-22 June", "5 in 2021" */
    if (p.kind == GS_PAIR_NONE) {
        size_t next = single(rd, &f, date);
        rd->age_end = f.flags & GS_MF_AGE && f.end == f.number.end ? f.end : 0;
        return next;
    }
    if (p.kind == GS_PAIR_RANGE) {
        take_age(rd, &f);
        add_range(rd, &f, &p);
    } else {
        add_ratio(rd, &f, &p);
    }
    return p.end;
}

/* Behind the word at `at`, where the words of the article tell that no number begins with it; else
 * 0. *word: the first word that begins there or later. */
static size_t plain_word_end(const gs_words *words, uint32_t *word, size_t at) {
    if (!words) return 0;
    while (*word < words->count && words->items[*word].start < at) ++*word;
    const gs_word *w = *word < words->count ? &words->items[*word] : NULL;
    if (!w || w->start != at || !(w->flags & GS_WF_LETTERS)) return 0;
    return words->book->words[w->book].opens_number ? 0 : w->end;
}

void gs_read_numbers(gs_reading *r) {
    reader rd = {.r = r,
                 .text = r->text,
                 .from = r->from,
                 .to = r->to,
                 .dates = r->first,
                 .ndates = r->out->count};
    uint32_t word = r->words ? gs_words_at(r->words, r->from) : 0;
    for (size_t at = rd.from; at < rd.to;) {
        size_t behind = plain_word_end(r->words, &word, at);
        if (behind)
            at = behind;
        else if (opens_number(&rd, at) && !is_bare_article(&rd, at))
            at = read_at(&rd, at);
        else
            at = past(&rd, at);
    }
}
