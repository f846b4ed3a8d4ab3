/* Dates counted from another one: "two days earlier", "three weeks ago", "in a fortnight's time",
 * "two weeks before Christmas". */
#include "date_parse.h"

/* How far off a round count may be: "three weeks ago" is hardly ever said of the very day. */
static int slack(gs_dunit unit) {
    switch (unit) {
    case GS_U_WEEK:
    case GS_U_FORTNIGHT: return 3;
    case GS_U_MONTH: return 15;
    case GS_U_YEAR: return 183;
    case GS_U_DECADE: return 730;
    default: return 0;
    }
}

static gs_day moved(gs_day from, gs_dec n, gs_dunit unit, int sign) {
    int whole = (int)gs_dec_double(n), half = 0;
    if (!gs_dec_is_integer(n)) {
        double rest = gs_dec_double(n) - whole;
        half = gs_date_months(unit) ? (int)(rest * gs_date_months(unit) + 0.5)
                                    : (int)(rest * gs_date_days(unit) + 0.5);
    }
    gs_day day = gs_date_shift(from, unit, sign * whole);
    return half ? gs_date_shift(day, gs_date_months(unit) ? GS_U_MONTH : GS_U_DAY, sign * half)
                : day;
}

static void around(gs_when *w, gs_day day, gs_dunit unit) {
    int s = slack(unit);
    w->type = GS_M_DATE;
    w->gran = GS_G_DAY;
    w->span = (gs_span){day - s, day + s};
    if (s) w->flags |= GS_MF_FUZZY;
    gs_date_set_plain(w, gs_span_day(day));
    w->flags |= GS_MF_RELATIVE;
}

static void unless_known(const gs_dates *p, gs_when *w) {
    if (p->known) return;
    w->span = GS_SPAN_ALL;
    w->apart = false;
}

/* A period moved by whole units: the year before 2021 is 2020, a quarter "a year earlier" that
 * quarter. */
static void move_period(gs_when *w, const gs_when *base, gs_dec n, gs_dunit unit, int sign) {
    w->type = GS_M_PERIOD;
    w->gran = base->gran;
    w->span.from = moved(base->span.from, n, unit, sign);
    w->span.to = moved(base->span.to + 1, n, unit, sign) - 1;
    w->flags |= GS_MF_RELATIVE;
}

static bool from_base(gs_dates *p, gs_when *w, gs_dec n, gs_dunit unit, int sign) {
    const gs_when *base = gs_date_base(p, w->first);
    if (base && gs_date_since(p, w->first) > 1) w->flags |= GS_MF_FUZZY;
    if (base && base->type == GS_M_PERIOD && gs_date_months(unit) && base->gran >= GS_G_MONTH) {
        move_period(w, base, n, unit, sign);
    } else if (base) {
        around(w, moved(sign < 0 ? base->span.to : base->span.from, n, unit, sign), unit);
        gs_span other_end = w->span; /* of what lasts, either end may be meant */
        around(w, moved(sign < 0 ? base->span.from : base->span.to, n, unit, sign), unit);
        w->span = gs_span_hull(w->span, other_end);
    } else {
        around(w, moved(p->today, n, unit, sign), unit);
        w->flags |= GS_MF_FUZZY;
        bool against = sign > 0 && gs_date_tense(p, w->first) < 0; /* later than something untold */
        if (against) w->span = GS_SPAN_ALL;
        unless_known(p, w);
    }
    return true;
}

/* Told without its year, a day is by plain arithmetic the next one to come. */
static gs_day coming(const gs_dates *p, const gs_when *at) {
    gs_day day = gs_date_plain(at).from;
    return (at->flags & GS_MF_YEARLESS) && day < p->today ? gs_day_add_months(day, 12) : day;
}

/* "from Tuesday", "after Christmas", "before May 13 1999" */
static bool from_point(gs_dates *p, gs_when *w, uint32_t j, gs_dec n, gs_dunit unit, int sign) {
    gs_when at;
    if (gs_date_fn(p, j, GS_W_NOW))
        at = (gs_when){.span = gs_span_day(p->today), .last = j + 1, .flags = GS_MF_RELATIVE};
    else {
        p->depth++;
        bool ok = p->depth < 3 && gs_date_point(p, j, &at) && at.gran == GS_G_DAY;
        bool the = !ok && gs_date_fn(p, j, GS_W_THE); /* "two days after the 4th of July" */
        if (the) ok = p->depth < 3 && gs_date_point(p, j + 1, &at) && at.gran == GS_G_DAY;
        p->depth--;
        if (!ok) return false;
    }
    gs_day day = sign > 0 ? at.span.to : at.span.from;
    bool all = gs_span_is_all(at.span) || !p->known;
    w->last = at.last;
    w->type = GS_M_DATE;
    w->gran = GS_G_DAY;
    w->flags |= at.flags & (GS_MF_RELATIVE | GS_MF_YEARLESS | GS_MF_FUZZY | GS_MF_DEFECT);
    w->span = all ? GS_SPAN_ALL : gs_span_day(moved(day, n, unit, sign));
    gs_day plain = coming(p, &at);
    bool past = gs_date_tok(p, j)->cls == GS_DC_WDAY && !at.month && plain < p->today && sign > 0;
    if (past) plain += 7;
    if (past && !all && gs_date_fn(p, j - 1, GS_W_FROM))
        w->span = gs_span_day(moved(plain, n, unit, sign)); /* "a week from Friday" */
    if (!all) gs_date_set_plain(w, gs_span_day(moved(plain, n, unit, sign)));
    return true;
}

/* "two weeks starting May 20th", "the twelve months from July 1" */
static bool starting(gs_dates *p, gs_when *w, uint32_t j, gs_dec n, gs_dunit unit) {
    if (!from_point(p, w, j, gs_dec_int(0), unit, 1)) return false;
    w->type = GS_M_PERIOD;
    w->gran = GS_G_OTHER;
    if (!gs_span_is_all(w->span)) w->span.to = moved(w->span.from, n, unit, 1) - 1;
    w->apart = false;
    return true;
}

/* "a week on Tuesday", "two months from today on Tuesday" */
static void on_weekday(const gs_dates *p, gs_when *w, gs_dunit unit) {
    const gs_dtok *t = gs_date_tok(p, w->last + 1);
    if (!gs_date_fn(p, w->last, GS_W_ON) || t->cls != GS_DC_WDAY || gs_span_is_all(w->span)) return;
    if (gs_date_tok(p, w->last + 2)->cls == GS_DC_NUM || gs_date_punct(p, w->last + 2, ',')) return;
    int ahead = (t->val - gs_day_weekday(w->span.from) + 7) % 7;
    w->last += 2;
    w->weekday = t->val;
    w->flags |= GS_MF_WEEKDAY;
    gs_day counted = gs_date_plain(w).from, in_week = counted - gs_day_weekday(counted) + t->val;
    gs_day after = counted + (t->val - gs_day_weekday(counted) + 7) % 7;
    gs_date_set_plain(
        w, gs_span_day(unit == GS_U_WEEK ? in_week : after)); /* weeks count from Monday */
    w->span = (gs_span){w->span.from + ahead, w->span.from + ahead};
}

/* "fifteen years ago next month", "two weeks ago today": counted back from there, and not fuzzy. */
static void ago_from(gs_dates *p, gs_when *w, gs_dec n, gs_dunit unit) {
    uint32_t j = gs_date_fn(p, w->last, GS_W_ON) ? w->last + 1 : w->last;
    uint8_t cls = gs_date_tok(p, j)->cls;
    gs_when at;
    if (cls != GS_DC_REL && cls != GS_DC_WDAY && cls != GS_DC_DAYREL) return;
    p->depth++;
    bool read = gs_date_point(p, j, &at) && (at.flags & GS_MF_RELATIVE) && at.gran != GS_G_YEAR;
    p->depth--;
    if (!read || gs_span_is_all(at.span)) return;
    w->type = at.type;
    w->gran = at.gran;
    w->last = at.last;
    w->flags &= ~(uint32_t)GS_MF_FUZZY;
    w->apart = false;
    w->span = (gs_span){moved(at.span.from, n, unit, -1), moved(at.span.to + 1, n, unit, -1) - 1};
}

static bool direction(gs_dates *p, gs_when *w, uint32_t e, gs_dec n, gs_dunit unit) {
    const gs_dtok *t = gs_date_tok(p, e);
    if (t->cls != GS_DC_FN) return false;
    w->last = e + 1;
    switch ((gs_dword)t->val) {
    case GS_W_AGO:
        around(w, moved(p->today, n, unit, -1), unit);
        unless_known(p, w);
        if (p->known) ago_from(p, w, n, unit);
        return true;
    case GS_W_HENCE:
        around(w, moved(p->today, n, unit, 1), unit);
        unless_known(p, w);
        return true;
    case GS_W_EARLIER: return from_base(p, w, n, unit, -1);
    case GS_W_LATER: return gs_date_fn(p, e + 1, GS_W_THAN) ? false : from_base(p, w, n, unit, 1);
    case GS_W_FROM:
    case GS_W_AFTER:
        if (t->val == GS_W_FROM && gs_date_fn(p, w->first - 1, GS_W_THE))
            return starting(p, w, e + 1, n, unit);
        if (!from_point(p, w, e + 1, n, unit, 1)) return false;
        on_weekday(p, w, unit);
        return true;
    case GS_W_BEFORE:
        if (from_point(p, w, e + 1, n, unit, -1)) return true;
        return (gs_date_stop(p, e + 1) || gs_date_punct(p, e + 1, ',')) &&
               from_base(p, w, n, unit, -1);
    case GS_W_STARTING:
        return starting(p, w, gs_date_fn(p, e + 1, GS_W_ON) ? e + 2 : e + 1, n, unit);
    case GS_W_ON:
        if (gs_date_tok(p, e + 1)->cls != GS_DC_WDAY || unit != GS_U_WEEK) return false;
        return from_point(p, w, e + 1, n, unit, 1);
    default: return false;
    }
}

/* "the third time in two years", "its best in a decade" */
static bool record(const gs_dates *p, uint32_t i) {
    for (uint32_t k = 1; k <= 4; k++) {
        const gs_dtok *t = gs_date_tok(p, i - k);
        if (t->cls == GS_DC_ORD || gs_date_fn(p, i - k, GS_W_TIME)) return true;
        bool est = t->end - t->start > 3 && t->cls == GS_DC_WORD && p->r->text[t->end - 1] == 't' &&
                   p->r->text[t->end - 2] == 's' && p->r->text[t->end - 3] == 'e';
        if (est || gs_date_text(p, i - k, "times")) return true;
    }
    return false;
}

/* "in two weeks": a date where the sentence looks ahead, else how long something took. */
static bool in_time(gs_dates *p, gs_when *w, uint32_t e, gs_dec n, gs_dunit unit) {
    uint32_t j = gs_date_punct(p, e, '\'') ? e + 1 : e;
    bool possessive = j > e;
    if (possessive && gs_date_fn(p, j, GS_W_S)) j++;
    bool time = gs_date_fn(p, j, GS_W_TIME);
    int tense = gs_date_tense(p, w->first);
    const gs_dtok *next = gs_date_tok(p, e);
    bool closed = gs_date_stop(p, e) || next->cls == GS_DC_PUNCT || gs_date_fn(p, e, GS_W_AND) ||
                  gs_date_fn(p, e, GS_W_OR);
    if (!time && (tense < 0 || (tense == 0 && !closed) || record(p, w->first))) return false;
    bool whole = gs_date_fn(p, e - 2, GS_W_WHOLE); /* "in a full year" */
    if (!time && (next->cls == GS_DC_REL || gs_date_fn(p, e, GS_W_THAN) || whole)) return false;
    w->last = time ? j + 1 : e;
    around(w, moved(p->today, n, unit, 1), unit);
    unless_known(p, w);
    return true;
}

/* "two Sundays from now", "three Fridays ago" */
static bool counted_weekday(const gs_dates *p, uint32_t i, gs_when *w) {
    static const char *const many[] = {"mondays", "tuesdays",  "wednesdays", "thursdays",
                                       "fridays", "saturdays", "sundays"};
    uint32_t e;
    int n, weekday = 0;
    if (!gs_date_cardinal(p, i, &e, &n) || n < 1 || n > 60) return false;
    for (int k = 0; k < 7; k++)
        if (gs_date_text(p, e, n > 1 ? many[k] : gs_weekday_name(k + 1))) weekday = k + 1;
    bool ago = gs_date_fn(p, e + 1, GS_W_AGO),
         ahead = gs_date_fn(p, e + 1, GS_W_FROM) && gs_date_fn(p, e + 2, GS_W_NOW);
    if (!weekday || (!ago && !ahead)) return false;
    int today = gs_day_weekday(p->today),
        off = ago ? (today - weekday + 6) % 7 + 1 : (weekday - today + 6) % 7 + 1;
    gs_day day = ago ? p->today - off - 7 * (n - 1) : p->today + off + 7 * (n - 1);
    *w = (gs_when){.type = GS_M_DATE,
                   .first = i,
                   .last = e + (ago ? 2 : 3),
                   .gran = GS_G_DAY,
                   .weekday = weekday};
    w->flags = GS_MF_RELATIVE | GS_MF_WEEKDAY;
    w->span = p->known ? gs_span_day(day) : GS_SPAN_ALL;
    return true;
}

/* "less than three weeks ago", "less than two days after the vote of 3 May": the stretch up to
 * there */
static void less_than(const gs_dates *p, gs_when *w, gs_dec n, gs_dunit unit, bool back) {
    bool less = gs_date_text(p, w->first - 2, "less") || gs_date_text(p, w->first - 2, "fewer");
    if (!less || !gs_date_fn(p, w->first - 1, GS_W_THAN) || !w->apart || !gs_span_is_day(w->plain))
        return;
    gs_day far = w->plain.from, near = moved(far, n, unit, back ? 1 : -1);
    w->first -= 2;
    w->type = GS_M_PERIOD;
    w->gran = GS_G_OTHER;
    w->flags |= GS_MF_FUZZY;
    w->span = back ? (gs_span){far, near} : (gs_span){near, far};
    gs_date_set_plain(w, (gs_span){w->span.from, w->span.to - 1});
}

bool gs_date_offset(gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t e, flags = 0, j = i;
    gs_dec n;
    gs_dunit unit;
    bool in = gs_date_fn(p, i, GS_W_IN);
    if (!in && counted_weekday(p, i, w)) return true;
    if (in) j++;
    if (gs_date_fn(p, j, GS_W_THE) && gs_date_is(p, j + 1, GS_DC_UNIT, GS_U_DAY)) {
        n = gs_dec_int(1), unit = GS_U_DAY, e = j + 2; /* the day before X */
    } else if (!gs_date_count(p, j, &e, &n, &unit, &flags)) {
        return false;
    }
    if (unit < GS_U_DAY || gs_dec_double(n) > 3000) return false;
    gs_when seen = {.first = i, .flags = flags & GS_MF_FUZZY};
    if (unit == GS_U_DAY && gs_date_fn(p, e - 2, GS_W_BUSINESS)) {
        unit = GS_U_WORKDAY;
        seen.flags |= GS_MF_FUZZY;
    }
    if (in) {
        if (!in_time(p, &seen, e, n, unit)) return false;
    } else {
        if (!direction(p, &seen, e, n, unit)) return false;
        bool back = gs_date_fn(p, e, GS_W_AGO) || gs_date_fn(p, e, GS_W_BEFORE) ||
                    gs_date_fn(p, e, GS_W_EARLIER);
        less_than(p, &seen, n, unit, back);
    }
    *w = seen;
    return true;
}
