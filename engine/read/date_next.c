/* The unit before this one, the one behind it, several of them: last month, next weekend, the last
 * three business weeks. */
#include "date_parse.h"

/* "The last three business weeks", as far as it is read: `at` is the next token. */
typedef struct rel_words {
    uint32_t at;
    bool the, before; /* "the"; the number stands before the word: "the three next weeks" */
    int n;            /* 0: no number */
    gs_drel rel;
    bool vague, work, fiscal, workweek;
    gs_dunit unit;
} rel_words;

static gs_span rolling(const gs_dates *p, int sign, int n, gs_dunit unit) {
    gs_day t = p->today;
    if (unit == GS_U_QUARTER || unit == GS_U_HALF) {
        gs_span a = gs_date_unit_span(t, unit, sign), b = gs_date_unit_span(t, unit, sign * n);
        return gs_span_hull(a, b);
    }
    return sign < 0 ? (gs_span){gs_date_shift(t, unit, -n), t - 1}
                    : (gs_span){t + 1, gs_date_shift(t, unit, n)};
}

static gs_span business(gs_day today, int sign, int n) {
    gs_day from = gs_date_shift(today, GS_U_WORKDAY, sign);
    gs_day day = gs_date_shift(today, GS_U_WORKDAY, sign * n);
    return sign > 0 ? (gs_span){from, day} : (gs_span){day, from};
}

static void several(const gs_dates *p, gs_when *w, const rel_words *r) {
    int sign = r->rel == GS_R_LAST || r->rel == GS_R_PAST ? -1 : 1, n = r->n;
    gs_dunit unit = r->unit;
    w->type = GS_M_PERIOD;
    w->gran = GS_G_OTHER;
    if (unit == GS_U_HOUR) w->flags |= GS_MF_FUZZY, n = (n + 23) / 24, unit = GS_U_DAY;
    gs_span s = r->work && n < 400 ? business(p->today, sign, n) : rolling(p, sign, n, unit);
    gs_date_set_relative(p, w, s);
}

static void single(const gs_dates *p, gs_when *w, const rel_words *r) {
    gs_drel rel = r->rel;
    gs_dunit unit = r->unit;
    int shift = rel == GS_R_LAST || rel == GS_R_PAST        ? -1
                : rel == GS_R_NEXT || rel == GS_R_FOLLOWING ? 1
                                                            : 0;
    uint32_t said = gs_date_fn(p, w->first, GS_W_THE) ? w->first + 1 : w->first;
    bool previous = rel == GS_R_LAST && r->the && !gs_date_text(p, said, "last");
    bool told = r->the && (rel == GS_R_FOLLOWING || rel == GS_R_SAME || previous ||
                           (rel == GS_R_NEXT && unit == GS_U_DAY));
    const gs_when *base = told ? gs_date_base(p, w->first) : NULL;
    bool coming = gs_date_text(p, said, "coming") || gs_date_text(p, said, "upcoming");
    if (coming && unit == GS_U_WEEKEND && gs_day_weekday(p->today) < 6) shift = 0;
    w->gran = gs_date_gran(unit);
    w->type = w->gran == GS_G_DAY ? GS_M_DATE : GS_M_PERIOD;
    if (base) {
        gs_day from = shift > 0 ? base->span.to : base->span.from;
        w->span = gs_date_unit_span(from, unit, shift);
        if (gs_date_since(p, w->first) > 0) w->flags |= GS_MF_FUZZY;
        w->flags |= GS_MF_RELATIVE | (gs_span_is_day(base->span) ? 0
                                      : base->gran == w->gran    ? 0
                                                                 : GS_MF_FUZZY);
        return;
    }
    if (told) w->flags |= GS_MF_FUZZY;
    bool untold = told && rel == GS_R_FOLLOWING; /* the one behind a day that no text tells */
    bool roll = rel == GS_R_PAST && unit != GS_U_DAY && unit != GS_U_NIGHT && unit != GS_U_WEEKEND;
    gs_date_set_relative(p, w,
                         roll ? rolling(p, -1, 1, unit) : gs_date_unit_span(p->today, unit, shift));
    if (untold) w->span = GS_SPAN_ALL, w->apart = false;
    if (unit != GS_U_FORTNIGHT || !p->known) return;
    gs_day monday =
        gs_date_unit_span(p->today, GS_U_WEEK, 2 * shift).from; /* as a unit of the calendar */
    gs_date_set_plain(w, (gs_span){monday, monday + 13});
}

/* "the last 3 months and 2 weeks" */
static void further(const gs_dates *p, gs_when *w, gs_dunit unit) {
    uint32_t e, flags = 0;
    gs_dec n;
    gs_dunit less;
    while (gs_date_fn(p, w->last, GS_W_AND) &&
           gs_date_count(p, w->last + 1, &e, &n, &less, &flags)) {
        const gs_dtok *next = gs_date_tok(p, e);
        bool other = next->cls == GS_DC_FN && (next->val == GS_W_AGO || next->val == GS_W_EARLIER ||
                                               next->val == GS_W_LATER);
        if (less >= unit || less < GS_U_DAY || other || gs_span_is_all(w->span) ||
            !gs_dec_is_integer(n))
            return;
        w->span.from = gs_date_shift(w->span.from, less, -(int)gs_dec_double(n));
        w->last = e;
        unit = less;
    }
}

/* "The last", "the three next". */
static bool read_rel(const gs_dates *p, uint32_t i, rel_words *r) {
    r->the = gs_date_fn(p, i, GS_W_THE);
    r->at = r->the ? i + 1 : i;
    uint32_t e;
    r->before = gs_date_tok(p, r->at)->cls != GS_DC_REL && gs_date_cardinal(p, r->at, &e, &r->n);
    if (r->before) r->at = e;
    const gs_dtok *t = gs_date_tok(p, r->at), *led = gs_date_tok(p, r->at - 1);
    bool verb = !r->the && gs_date_text(p, r->at, "last") &&
                (led->cls == GS_DC_FUTURE || gs_date_fn(p, r->at - 1, GS_W_TO));
    if (t->cls != GS_DC_REL || verb) return false; /* "will last three weeks" */
    r->rel = (gs_drel)t->val;
    r->at++;
    return true;
}

/* "three", "few", "couple of", where it did not stand before. */
static void read_rel_count(const gs_dates *p, rel_words *r) {
    uint32_t e;
    if (r->before) return;
    if (gs_date_cardinal(p, r->at, &e, &r->n))
        r->at = e;
    else if (gs_date_fn(p, r->at, GS_W_FEW) || gs_date_fn(p, r->at, GS_W_SEVERAL))
        r->n = 3, r->at++;
    else if (gs_date_fn(p, r->at, GS_W_COUPLE) && gs_date_fn(p, r->at + 1, GS_W_OF))
        r->n = 2, r->at += 2;
}

/* "business weeks": false where no unit stands there. */
static bool read_rel_unit(const gs_dates *p, rel_words *r) {
    r->vague = r->n && gs_date_tok(p, r->at - 1)->cls == GS_DC_FN;
    r->work = gs_date_fn(p, r->at, GS_W_BUSINESS);
    r->fiscal = gs_date_fn(p, r->at, GS_W_FISCAL);
    if (r->work || r->fiscal || gs_date_fn(p, r->at, GS_W_CALENDAR)) r->at++;
    r->workweek = !r->n && gs_date_text(p, r->at, "workweek");
    r->unit = GS_U_WEEK;
    return r->workweek || gs_date_unit(p, r->at, &r->unit);
}

/* So many of them, or one: are the words told so? */
static bool rel_count_fits(const gs_dates *p, const rel_words *r) {
    bool plural = gs_date_plural(p, r->at);
    if (r->n)
        return !(r->n > 1 && r->rel == GS_R_THIS) && !(r->unit == GS_U_HOUR && r->n < 12) &&
               r->rel != GS_R_SAME && !(r->before && !plural);
    bool his = r->unit == GS_U_DAY && gs_date_text(p, r->at - 1, "last"); /* "his last day" */
    bool of = r->rel == GS_R_LAST && gs_date_fn(p, r->at + 1, GS_W_OF);   /* "of the war" */
    return r->unit != GS_U_HOUR && !his && !of && !plural && !r->before;
}

/* "The following week", "the last day": the article belongs to it. */
static bool takes_article(const gs_dates *p, uint32_t j) {
    return gs_date_is(p, j, GS_DC_REL, GS_R_FOLLOWING) ||
           gs_date_is(p, j + 1, GS_DC_UNIT, GS_U_DAY) ||
           gs_date_is(p, j + 1, GS_DC_UNIT, GS_U_DECADE);
}

bool gs_date_rel_unit(gs_dates *p, uint32_t i, gs_when *w) {
    rel_words r = {0};
    if (!read_rel(p, i, &r)) return false;
    read_rel_count(p, &r);
    if (!read_rel_unit(p, &r) || r.unit < GS_U_HOUR || !rel_count_fits(p, &r)) return false;
    bool without = r.the && (r.n || r.before || !takes_article(p, i + 1));
    *w = (gs_when){.first = without ? i + 1 : i, .last = r.at + 1};
    if (r.vague) w->flags |= GS_MF_FUZZY;
    if (r.n) {
        several(p, w, &r);
        if (r.rel <= GS_R_PAST) further(p, w, r.unit);
        return true;
    }
    single(p, w, &r);
    if (r.workweek && !gs_span_is_all(w->span)) w->span.to -= 2;
    if (r.fiscal) w->flags |= GS_MF_FUZZY;
    if (r.fiscal && !gs_span_is_all(w->span)) w->span.from -= 275;
    return true;
}
