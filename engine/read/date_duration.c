/* Durations: "five-year term", "18 months", "72 hours", "two and a half years", "three days and
 * four hours", "a decade". */
#include "date_parse.h"

#include <stdlib.h>

#include "base/buf.h"

/* Plain digits, grouped or with decimals: "1,200", "2.5". */
static bool digits(const gs_dates *p, uint32_t i, uint32_t *end, gs_dec *n) {
    const gs_dtok *t = gs_date_tok(p, i), *b = gs_date_tok(p, i - 1), *a = gs_date_tok(p, i - 2);
    char text[24];
    size_t k = 0;
    *end = i + 1;
    if (t->cls != GS_DC_NUM) return false;
    bool joined = !t->gap && b->cls == GS_DC_PUNCT && !b->gap &&
                  (b->val == '.' || b->val == ',' || b->val == ':') && a->cls == GS_DC_NUM;
    if (joined || (!t->gap && b->cls == GS_DC_PUNCT && b->val == '$')) return false;
    for (uint32_t j = i; j < i + 6; j += 2) {
        const gs_dtok *num = gs_date_tok(p, j), *sep = gs_date_tok(p, j + 1),
                      *more = gs_date_tok(p, j + 2);
        for (uint32_t at = num->start; at < num->end && k < sizeof text - 2; at++)
            text[k++] = p->r->text[at];
        *end = j + 1;
        bool point = sep->cls == GS_DC_PUNCT && !sep->gap &&
                     (sep->val == '.' || (sep->val == ',' && more->digits == 3));
        if (!point || more->cls != GS_DC_NUM || more->gap) break;
        if (sep->val == '.' && k < sizeof text - 1) text[k++] = '.';
    }
    return gs_dec_parse(text, k, n);
}

static bool half(const gs_dates *p, uint32_t i, uint32_t *end) {
    if (gs_date_punct(p, i, '2') && gs_date_tok(p, i)->end - gs_date_tok(p, i)->start == 2) {
        *end = i + 1;
        return true;
    }
    uint32_t j = gs_date_fn(p, i, GS_W_A) ? i + 1 : i;
    if (!gs_date_fn(p, j, GS_W_HALFWORD)) return false;
    *end = j + 1;
    return true;
}

static gs_dec plus_half(gs_dec n) {
    gs_dec sum;
    return gs_dec_add(n, gs_dec_make(5, -1), &sum) ? sum : n;
}

static bool vague(const gs_dates *p, uint32_t i, uint32_t *end, gs_dec *n) {
    uint32_t j = gs_date_fn(p, i, GS_W_A) ? i + 1 : i;
    int many = 0;
    if (gs_date_fn(p, j, GS_W_COUPLE)) {
        many = 2;
        if (gs_date_fn(p, j + 1, GS_W_OF)) j++;
    } else if (gs_date_fn(p, j, GS_W_DOZEN)) {
        many = 12;
    } else if (gs_date_fn(p, j, GS_W_FEW) || gs_date_fn(p, j, GS_W_SEVERAL) ||
               (gs_date_fn(p, j, GS_W_SOME) && j == i)) {
        many = 3;
    }
    *n = gs_dec_int(many);
    *end = j + 1;
    return many != 0;
}

static bool number(const gs_dates *p, uint32_t i, uint32_t *end, gs_dec *n, uint32_t *flags) {
    int val;
    uint32_t e;
    if (vague(p, i, end, n)) {
        *flags |= gs_date_text(p, *end - 1, "dozen") ? 0 : GS_MF_FUZZY;
        return true;
    }
    if (half(p, i, &e)) { /* half a year, half an hour */
        *n = gs_dec_make(5, -1);
        *end = gs_date_fn(p, e, GS_W_A) ? e + 1 : gs_date_fn(p, e, GS_W_OF) ? 0 : e;
        return *end && gs_date_tok(p, i)->cls && (!gs_date_fn(p, i, GS_W_A) || *end == e);
    }
    if (gs_date_fn(p, i, GS_W_A)) {
        *n = gs_dec_int(1);
        *end = i + 1;
    } else if (!digits(p, i, end, n)) {
        if (!gs_date_cardinal(p, i, end, &val)) return false;
        *n = gs_dec_int(val);
    }
    if (gs_date_is(p, *end, GS_DC_CARD, 100)) {
        gs_dec product;
        if (gs_dec_mul(*n, gs_dec_int(100), &product)) *n = product, ++*end;
    }
    if (gs_date_fn(p, *end, GS_W_AND) && half(p, *end + 1, &e) && !gs_date_fn(p, e, GS_W_A))
        *n = plus_half(*n), *end = e;
    else if (!gs_date_tok(p, *end)->gap && half(p, *end, &e))
        *n = plus_half(*n), *end = e; /* 2½ */
    return true;
}

/* "lasted 2W", "for 3d.": a letter for a unit, where a word says that it is a length of time */
static bool lettered(const gs_dates *p, uint32_t i, uint32_t e, gs_dunit *unit) {
    static const char *const lead[] = {"lasted", "lasts", "last", "took", "takes", "take", "for"};
    static const struct {
        const char *letter;
        gs_dunit unit;
    } units[] = {{"w", GS_U_WEEK}, {"d", GS_U_DAY}, {"y", GS_U_YEAR}};
    const gs_dtok *next = gs_date_tok(p, e + 1);
    bool led = false,
         closed = next->cls == GS_DC_NONE || next->cls == GS_DC_PUNCT || next->cls == GS_DC_FN;
    for (size_t k = 0; k < sizeof lead / sizeof *lead; k++) led |= gs_date_text(p, i - 1, lead[k]);
    if (!led || !closed || gs_date_tok(p, i)->cls != GS_DC_NUM || e != i + 1 ||
        gs_date_tok(p, e)->gap)
        return false;
    for (size_t k = 0; k < sizeof units / sizeof *units; k++)
        if (gs_date_text(p, e, units[k].letter)) {
            *unit = units[k].unit;
            return true;
        }
    return false;
}

/* Can a unit stand behind what counts it? Most numbers count something else. */
static bool may_count(const gs_dates *p, uint32_t i) {
    enum { LONGEST = 12 }; /* "100.000,000 hundred and a half business" */
    for (uint32_t k = i; k < i + LONGEST; k++) {
        const gs_dtok *t = gs_date_tok(p, k);
        switch ((gs_dclass)t->cls) {
        case GS_DC_NUM:
        case GS_DC_PUNCT:
        case GS_DC_CARD: break;
        case GS_DC_FN:
            if (t->end - t->start == 1 && t->val != GS_W_A) return true; /* "3h", "2w" */
            break;
        case GS_DC_UNIT:
        case GS_DC_ORD: return true;
        case GS_DC_WORD: { /* "3d", "two more weeks" */
            const gs_dtok *next = gs_date_tok(p, k + 1);
            return t->end - t->start == 1 || next->cls == GS_DC_UNIT || next->cls == GS_DC_ORD;
        }
        default: return false;
        }
    }
    return true;
}

bool gs_date_count(const gs_dates *p, uint32_t i, uint32_t *end, gs_dec *amount, gs_dunit *unit,
                   uint32_t *flags) {
    uint32_t e, h;
    gs_dec n;
    if (!may_count(p, i) || !number(p, i, &e, &n, flags)) return false;
    bool hyphen = gs_date_punct(p, e, '-') && !gs_date_tok(p, e)->gap;
    if (hyphen)
        e++;
    else if (gs_date_fn(p, e, GS_W_BUSINESS) || gs_date_text(p, e, "consecutive") ||
             gs_date_text(p, e, "more") || gs_date_fn(p, e, GS_W_WHOLE) ||
             gs_date_text(p, e, "straight"))
        e++;
    if (gs_date_fn(p, e, GS_W_H) && !gs_date_tok(p, e)->gap &&
        gs_date_tok(p, e - 1)->cls == GS_DC_NUM)
        *unit = GS_U_HOUR;
    else if (!lettered(p, i, e, unit) && !gs_date_unit(p, e, unit))
        return false;
    bool one = gs_dec_cmp(n, gs_dec_int(1)) == 0;
    if (gs_date_fn(p, i, GS_W_A) && *unit == GS_U_SECOND && one) return false; /* "a second wave" */
    if (one && !hyphen && gs_date_plural(p, e) &&
        gs_date_tok(p, e)->end - gs_date_tok(p, e)->start > 4)
        return false;
    ++e;
    if (gs_date_fn(p, e, GS_W_AND) && half(p, e + 1, &h) &&
        (gs_date_fn(p, e + 1, GS_W_A) || gs_date_stop(p, h)) && !gs_date_unit(p, h, &(gs_dunit){0}))
        n = plus_half(n), e = h; /* a year and a half */
    *amount = n;
    *end = e;
    return true;
}

/* ---- ISO 8601
 * ----------------------------------------------------------------------------------------------------------
 */

typedef struct length {
    double years, months, weeks, weekends, days, hours, minutes, seconds;
} length;

static void grow(length *l, gs_dec n, gs_dunit unit) {
    double v = gs_dec_double(n);
    switch (unit) {
    case GS_U_SECOND: l->seconds += v; break;
    case GS_U_MINUTE: l->minutes += v; break;
    case GS_U_HOUR: l->hours += v; break;
    case GS_U_WEEK: l->weeks += v; break;
    case GS_U_FORTNIGHT: l->weeks += 2 * v; break;
    case GS_U_MONTH: l->months += v; break;
    case GS_U_QUARTER: l->months += 3 * v; break;
    case GS_U_HALF: l->months += 6 * v; break;
    case GS_U_YEAR: l->years += v; break;
    case GS_U_DECADE: l->years += 10 * v; break;
    case GS_U_CENTURY: l->years += 100 * v; break;
    case GS_U_WEEKEND: l->weekends += v; break;
    default: l->days += v;
    }
}

static void piece(gs_buf *buf, double v, const char *letter) {
    if (v > 0) gs_buf_printf(buf, "%.10g%s", v, letter);
}

static const char *iso(const gs_dates *p, const length *l) {
    gs_buf buf = GS_BUF_EMPTY;
    gs_buf_puts(&buf, "P");
    piece(&buf, l->years, "Y");
    piece(&buf, l->months, "M");
    piece(&buf, l->weeks, "W");
    piece(&buf, l->weekends, "WE"); /* not of ISO 8601, but of TIMEX3 */
    piece(&buf, l->days, "D");
    if (l->hours > 0 || l->minutes > 0 || l->seconds > 0) gs_buf_puts(&buf, "T");
    piece(&buf, l->hours, "H");
    piece(&buf, l->minutes, "M");
    piece(&buf, l->seconds, "S");
    const char *text = gs_buf_dup(&buf, p->r->arena);
    gs_buf_free(&buf);
    return text;
}

/* ---- the mention
 * ---------------------------------------------------------------------------------------------------------
 */

/* An age ("34-year-old", "aged 5 years", "5 years of age"), or a rate ("$5 a month", "twice a day",
 * "per year"). */
static bool no_duration(const gs_dates *p, uint32_t i, uint32_t e) {
    uint32_t k = gs_date_punct(p, e, '-') ? e + 1 : e;
    if (gs_date_fn(p, k, GS_W_OLD) || gs_date_text(p, k, "olds")) return true;
    if (gs_date_fn(p, i - 1, GS_W_AGE) ||
        (gs_date_fn(p, e, GS_W_OF) && gs_date_fn(p, e + 1, GS_W_AGE)))
        return true;
    return gs_date_text(p, i - 1, "per");
}

/* "a year" is a length only behind a word that makes it one; elsewhere it is a rate. */
static bool measured(const gs_dates *p, uint32_t i, uint32_t e) {
    static const char *const lead[] = {"lasted", "lasts", "last",   "took",  "takes", "take",
                                       "least",  "most",  "than",   "spent", "up",    "nearly",
                                       "half",   "only",  "just",   "once",  "not",   "waited",
                                       "wait",   "serve", "served", "under"};
    const gs_dtok *b = gs_date_tok(p, i - 1);
    if (gs_date_fn(p, e, GS_W_LONG) || gs_date_punct(p, e, '-') || gs_date_fn(p, e, GS_W_AFTER))
        return !gs_date_stop(p, i - 1) || gs_date_punct(p, e, '-');
    if (b->cls == GS_DC_FN) {
        static const uint16_t ok[] = {GS_W_FOR,    GS_W_IN,    GS_W_WITHIN, GS_W_AFTER,
                                      GS_W_DURING, GS_W_ABOUT, GS_W_TO,     GS_W_BY};
        for (size_t k = 0; k < sizeof ok / sizeof *ok; k++)
            if (b->val == ok[k]) return true;
    }
    for (size_t k = 0; k < sizeof lead / sizeof *lead; k++)
        if (gs_date_text(p, i - 1, lead[k])) return !gs_date_text(p, i - 1, "once");
    return false;
}

static gs_interval bounded(const gs_dates *p, uint32_t i, gs_dec n, uint32_t *flags,
                           uint32_t *first) {
    static const struct {
        const char *a, *b;
        gs_bound bound;
    } hedges[] = {{"more", "than", GS_BOUND_MORE},       {"less", "than", GS_BOUND_LESS},
                  {"fewer", "than", GS_BOUND_LESS},      {"longer", "than", GS_BOUND_MORE},
                  {"at", "least", GS_BOUND_AT_LEAST},    {"at", "most", GS_BOUND_AT_MOST},
                  {"up", "to", GS_BOUND_AT_MOST},        {"just", "over", GS_BOUND_OVER},
                  {"just", "under", GS_BOUND_NEARLY},    {"close", "to", GS_BOUND_NEARLY},
                  {"well", "over", GS_BOUND_MORE},       {"", "over", GS_BOUND_MORE},
                  {"", "about", GS_BOUND_ABOUT},         {"", "around", GS_BOUND_ABOUT},
                  {"", "some", GS_BOUND_ABOUT},          {"", "roughly", GS_BOUND_ABOUT},
                  {"", "approximately", GS_BOUND_ABOUT}, {"", "nearly", GS_BOUND_NEARLY},
                  {"", "almost", GS_BOUND_NEARLY},       {"", "under", GS_BOUND_LESS},
                  {"", "exceeding", GS_BOUND_MORE}};
    for (size_t k = 0; k < sizeof hedges / sizeof *hedges; k++) {
        bool two = hedges[k].a[0] != 0;
        if (!gs_date_text(p, i - 1, hedges[k].b) || (two && !gs_date_text(p, i - 2, hedges[k].a)))
            continue;
        *first = i - (two ? 2 : 1);
        *flags |= GS_MF_HEDGED;
        bool over =
            hedges[k].bound == GS_BOUND_MORE && !two; /* "over two years" is also "during" */
        return gs_interval_bounded(n, gs_dec_int(1), over ? GS_BOUND_AT_LEAST : hedges[k].bound);
    }
    return gs_interval_point(n);
}

/* "10 to 15 years": the lower number, where one stands in front. */
static bool lower(const gs_dates *p, uint32_t i, uint32_t *end, gs_dec *n) {
    int val;
    uint32_t e;
    if (!digits(p, i, &e, n)) {
        if (!gs_date_cardinal(p, i, &e, &val)) return false;
        *n = gs_dec_int(val);
    }
    bool joins = gs_date_fn(p, e, GS_W_TO) || gs_date_fn(p, e, GS_W_OR) || gs_date_punct(p, e, '-');
    if (gs_date_punct(p, e, '-') &&
        (gs_date_fn(p, e + 1, GS_W_TO) || gs_date_fn(p, e + 1, GS_W_OR)))
        e++;
    *end = gs_date_punct(p, e + 1, '-') ? e + 2 : e + 1;
    return joins;
}

static bool several(const gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t e, f, flags = 0;
    gs_dec lo, hi;
    if (!lower(p, i, &e, &lo) || gs_date_fn(p, e, GS_W_A) ||
        !gs_date_count(p, e, &f, &hi, &w->unit, &flags))
        return false;
    if (gs_dec_cmp(lo, hi) >= 0 || no_duration(p, i, f)) return false;
    length l = {0};
    grow(&l, hi, w->unit);
    w->last = f;
    w->nominal = hi;
    w->amount = gs_interval_closed(lo, hi);
    w->flags = flags;
    w->iso = iso(p, &l);
    return true;
}

/* How many of the smaller go into the larger; 0 where that varies. */
static int per(gs_dunit large, gs_dunit small) {
    if (large == GS_U_YEAR && small == GS_U_MONTH) return 12;
    if (large == GS_U_WEEK && small == GS_U_DAY) return 7;
    if (large == GS_U_DAY && small == GS_U_HOUR) return 24;
    if (large == GS_U_DAY && small == GS_U_MINUTE) return 24 * 60;
    if (large == GS_U_HOUR && small == GS_U_SECOND) return 60 * 60;
    bool sixty = (large == GS_U_HOUR && small == GS_U_MINUTE) ||
                 (large == GS_U_MINUTE && small == GS_U_SECOND);
    return sixty ? 60 : 0;
}

/* "22 years and six months": 22.5 years; where units do not divide the amount is the larger's
 * alone. */
static void add_smaller(gs_when *w, gs_dec m, gs_dunit small) {
    int n = per(w->unit, small);
    if (!n) {
        w->amount.flags |= GS_ROUGH;
        return;
    }
    gs_interval part = gs_interval_div(gs_interval_point(m), gs_interval_point(gs_dec_int(n)));
    w->amount = gs_interval_add(w->amount, part);
    if (gs_dec_cmp(part.lo, part.hi) == 0 && !gs_dec_add(w->nominal, part.lo, &w->nominal))
        w->amount.flags |= GS_ROUGH;
}

/* "4h 21m 6s", "2h08m14s": letters behind hours. */
static bool in_letters(const gs_dates *p, uint32_t i, gs_dunit last, gs_dec *n, gs_dunit *unit) {
    const gs_dtok *t = gs_date_tok(p, i);
    bool minutes = gs_date_fn(p, i + 1, GS_W_M), seconds = gs_date_fn(p, i + 1, GS_W_S);
    if (t->cls != GS_DC_NUM || t->digits > 2 || t->val > 59 || gs_date_tok(p, i + 1)->gap ||
        gs_date_tok(p, i - 1)->cls == GS_DC_PUNCT || /* "in 48 hours, 5m people" */
        (!minutes && !seconds) || (seconds && last == GS_U_SECOND) ||
        (minutes ? last != GS_U_HOUR : last > GS_U_HOUR))
        return false;
    *n = gs_dec_int(t->val);
    *unit = minutes ? GS_U_MINUTE : GS_U_SECOND;
    return true;
}

/* "2 hours 8 minutes" leaves seconds out, rounded or cut: not apart from 2:08:14. */
static void leave_seconds(gs_when *w) {
    gs_interval open = gs_interval_closed(gs_dec_make(-5, -1), gs_dec_int(1));
    gs_interval part = gs_interval_div(open, gs_interval_point(gs_dec_int(60)));
    w->amount = gs_interval_add(w->amount, part);
}

bool gs_date_duration(gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t e, f;
    gs_dec n, m;
    gs_dunit less;
    length l = {0};
    *w = (gs_when){.type = GS_M_DURATION, .first = i, .span = GS_SPAN_ALL};
    bool all =
        gs_date_text(p, i, "all") && gs_date_unit(p, i + 1, &w->unit) && !gs_date_plural(p, i + 1);
    if (all && w->unit >= GS_U_DAY) { /* all day, all week */
        n = gs_dec_int(1), e = i + 2;
    } else {
        if (several(p, i, w)) return true;
        if (!gs_date_count(p, i, &e, &n, &w->unit, &w->flags) || no_duration(p, i, e)) return false;
        bool article = gs_date_fn(p, i, GS_W_A) && gs_date_tok(p, i + 1)->cls == GS_DC_UNIT;
        bool part = gs_dec_is_integer(n) && gs_dec_cmp(n, gs_dec_int(1)) == 0;
        if (article && part && !measured(p, i, e)) return false;
        bool loose = gs_date_fn(p, i, GS_W_SOME) && !gs_date_plural(p, e - 1); /* some day */
        bool share =
            w->unit == GS_U_QUARTER && (part || gs_date_fn(p, e, GS_W_OF)); /* a quarter of */
        if (loose || share || w->unit == GS_U_HALF) return false;
        if (!part && gs_dec_is_integer(n) && gs_dec_double(n) >= 1700 && gs_dec_double(n) < 2100 &&
            !gs_date_plural(p, e - 1))
            return false;
    }
    grow(&l, n, w->unit);
    w->nominal = n;
    w->hedge = i;
    w->amount = bounded(p, i, n, &w->flags, &w->hedge);
    gs_dunit last = w->unit;
    for (;;) {
        uint32_t k = gs_date_punct(p, e, ',') ? e + 1 : e;
        if (gs_date_fn(p, k, GS_W_AND)) k++;
        if (k == e && gs_date_tok(p, e)->cls != GS_DC_NUM) break;
        uint32_t flags = 0;
        if (in_letters(p, k, last, &m, &less))
            f = k + 2;
        else if (gs_date_fn(p, k, GS_W_A) || !gs_date_count(p, k, &f, &m, &less, &flags) ||
                 less >= last || flags)
            break;
        if (no_duration(p, k, f)) break;
        grow(&l, m, less);
        e = f;
        add_smaller(w, m, less);
        last = less;
    }
    if (w->unit == GS_U_HOUR && last == GS_U_MINUTE) leave_seconds(w);
    w->last = e;
    w->iso = iso(p, &l);
    return true;
}
