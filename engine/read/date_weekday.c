/* Weekdays without a calendar date: "Friday", "last Friday", "Tuesday week", "Monday of next week",
 * "Wednesday the 13th", and the day of a month without the month ("on the 18th"). */
#include "date_parse.h"

static gs_day back_to(gs_day today, int weekday) {
    return today - (gs_day_weekday(today) - weekday + 7) % 7;
}

static gs_day week_day(gs_day today, int weekday, int weeks) {
    return today - (gs_day_weekday(today) - 1) + 7 * weeks + weekday - 1;
}

/* News says "on Friday" for the latest one, and for the coming one where the sentence looks ahead.
 */
static gs_day plain(const gs_dates *p, uint32_t i, int weekday) {
    gs_day past = back_to(p->today, weekday);
    int tense = gs_date_tense(p, i);
    bool until =
        gs_date_fn(p, i - 1, GS_W_BY) || gs_date_fn(p, i - 1, GS_W_UNTIL); /* "by Friday" */
    return (tense > 0 || (until && !tense)) && past != p->today ? past + 7 : past;
}

/* "This Sunday's vote", told on a Monday: the day before, where the sentence looks back. */
static gs_day this_day(const gs_dates *p, gs_when *w, int weekday) {
    gs_day day = week_day(p->today, weekday, 0);
    int tense = day > p->today ? gs_date_tense(p, w->first) : 1;
    if (tense < 0) return back_to(p->today, weekday);
    if (!tense && day - p->today > 3) w->flags |= GS_MF_FUZZY;
    return day;
}

/* "last" and "next" count weeks where the day lies in this week on the near side: "last Monday"
 * said on a Friday may be this week's or last week's. The week's is taken, and called a guess. */
static gs_day told(const gs_dates *p, gs_when *w, const gs_dtok *rel, bool past, int weekday) {
    int today = gs_day_weekday(p->today);
    switch ((gs_drel)rel->val) {
    case GS_R_LAST:
        if (weekday < today) w->flags |= GS_MF_FUZZY;
        return week_day(p->today, weekday, -1);
    case GS_R_PAST: return back_to(p->today - 1, weekday);
    case GS_R_THIS: return past ? back_to(p->today - 1, weekday) : this_day(p, w, weekday);
    case GS_R_SAME: return plain(p, w->first, weekday);
    default:
        if (weekday > today) w->flags |= GS_MF_FUZZY;
        return week_day(p->today, weekday, 1);
    }
}

static void settle(const gs_dates *p, gs_when *w, gs_day day) {
    w->type = GS_M_DATE;
    w->gran = GS_G_DAY;
    w->flags |= GS_MF_RELATIVE | GS_MF_WEEKDAY;
    w->span = p->known ? gs_span_day(day) : GS_SPAN_ALL;
}

/* The nearest month whose n-th day is that weekday (0: any). */
static bool nearest(const gs_dates *p, uint32_t i, int mday, int weekday, gs_day *day) {
    int year, month, d, best = 0, tense = gs_date_tense(p, i);
    bool any = false;
    gs_day_split(p->today, &year, &month, &d);
    for (int k = -24; k <= 24; k++) {
        int m = year * 12 + month - 1 + k, y = m / 12;
        if (!gs_day_valid(y, m % 12 + 1, mday)) continue;
        gs_day at = gs_day_make(y, m % 12 + 1, mday);
        if (weekday && gs_day_weekday(at) != weekday) continue;
        int off = at > p->today ? at - p->today : p->today - at;
        bool against = (tense < 0 && at > p->today) || (tense > 0 && at < p->today);
        if (against) off += 20;
        if (any && off >= best) continue;
        any = true;
        best = off;
        *day = at;
    }
    return any;
}

/* "Wednesday the thirteenth", "Monday 21": a day number and no month behind it. */
static bool numbered(const gs_dates *p, uint32_t j, gs_when *w) {
    uint32_t e, k = gs_date_fn(p, j, GS_W_THE) ? j + 1 : j;
    int mday;
    bool ordinal;
    gs_dunit unit;
    if (!gs_date_daynum(p, k, &e, &mday, &ordinal) || mday > 31 || (k > j && !ordinal))
        return false;
    const gs_dtok *next = gs_date_tok(p, e);
    if (gs_date_unit(p, e, &unit) || next->cls == GS_DC_MONTH || next->cls == GS_DC_CARD)
        return false;
    if (!ordinal &&
        (gs_date_tok(p, k)->cls != GS_DC_NUM || next->cls == GS_DC_WORD || next->cls == GS_DC_PAST))
        return false;
    if (!ordinal && next->cls == GS_DC_FN &&
        (next->val == GS_W_CLOCK || next->val == GS_W_AM || next->val == GS_W_PM ||
         next->val == GS_W_O))
        return false;
    gs_day day = 0;
    if (p->known && !nearest(p, w->first, mday, w->weekday, &day)) return false;
    w->day = mday;
    w->last = e;
    settle(p, w, day);
    return true;
}

/* "on the 18th", "on 29th" */
static bool ordinal_day(const gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t e, j = gs_date_fn(p, i, GS_W_THE) ? i + 1 : i;
    int mday;
    gs_day day = 0;
    if (!gs_date_fn(p, i - 1, GS_W_ON) || !gs_date_ordinal(p, j, &e, &mday) || mday < 1 ||
        mday > 31)
        return false;
    const gs_dtok *next = gs_date_tok(p, e);
    bool closed = next->cls == GS_DC_NONE ||
                  (next->cls == GS_DC_PUNCT && (next->val != '-' || next->gap)) ||
                  next->cls == GS_DC_FN;
    if (!closed || gs_date_fn(p, e, GS_W_OF) || (gs_date_tok(p, j)->cls == GS_DC_ORD && j == i))
        return false;
    if (gs_date_tok(p, j)->cls == GS_DC_ORD && mday < 4) return false; /* "on the first, ..." */
    if (p->known && !nearest(p, i, mday, 0, &day)) return false;
    *w = (gs_when){.first = i, .last = e, .day = mday};
    settle(p, w, day);
    w->flags &= ~(uint32_t)GS_MF_WEEKDAY;
    return true;
}

/* "the 4th of next month" */
static bool day_of_rel_month(const gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t e, j = gs_date_fn(p, i, GS_W_THE) ? i + 1 : i;
    int mday;
    if (!gs_date_ordinal(p, j, &e, &mday) || mday < 1 || mday > 31) return false;
    const gs_dtok *rel = gs_date_tok(p, e + 1);
    bool month = gs_date_is(p, e + 2, GS_DC_UNIT, GS_U_MONTH) && !gs_date_plural(p, e + 2);
    if (!gs_date_fn(p, e, GS_W_OF) || rel->cls != GS_DC_REL || !month) return false;
    gs_span of =
        gs_date_unit_span(p->today, GS_U_MONTH, rel->val <= GS_R_PAST ? -1 : rel->val >= GS_R_NEXT);
    if (of.from + mday - 1 > of.to) return false;
    *w = (gs_when){.first = i, .last = e + 3, .day = mday};
    settle(p, w, of.from + mday - 1);
    w->flags &= ~(uint32_t)GS_MF_WEEKDAY;
    return true;
}

/* "next week Wednesday", "previous week - Monday" */
static bool week_first(const gs_dates *p, uint32_t i, gs_when *w) {
    const gs_dtok *rel = gs_date_tok(p, i);
    if (rel->cls != GS_DC_REL || !gs_date_is(p, i + 1, GS_DC_UNIT, GS_U_WEEK)) return false;
    uint32_t j = i + 2;
    if (gs_date_punct(p, j, '-') || gs_date_punct(p, j, ',') || gs_date_fn(p, j, GS_W_ON)) j++;
    const gs_dtok *day = gs_date_tok(p, j);
    if (day->cls != GS_DC_WDAY) return false;
    int weeks = rel->val <= GS_R_PAST ? -1 : rel->val >= GS_R_NEXT ? 1 : 0;
    *w = (gs_when){.first = i, .last = j + 1, .weekday = day->val};
    settle(p, w, week_day(p->today, day->val, weeks));
    return true;
}

/* Behind the weekday: "Tuesday week", "Friday last week", "Monday of next week", "Tuesday next". */
static bool week_behind(const gs_dates *p, uint32_t j, gs_when *w, gs_day *day) {
    uint32_t k = gs_date_fn(p, j, GS_W_OF) ? j + 1 : j;
    const gs_dtok *rel = gs_date_tok(p, k);
    if (gs_date_is(p, j, GS_DC_UNIT, GS_U_WEEK) && !gs_date_plural(p, j)) {
        *day = back_to(p->today - 1, w->weekday) + 14;
        w->last = j + 1;
        return true;
    }
    if (rel->cls != GS_DC_REL) return false;
    int weeks = rel->val <= GS_R_PAST ? -1 : rel->val >= GS_R_NEXT ? 1 : 0;
    bool week = gs_date_is(p, k + 1, GS_DC_UNIT, GS_U_WEEK);
    const gs_dtok *next = gs_date_tok(p, k + 1);
    bool closed = next->cls == GS_DC_NONE || next->cls == GS_DC_PUNCT;
    if (!week &&
        !(closed && weeks && k == j && (gs_date_text(p, k, "last") || gs_date_text(p, k, "next"))))
        return false;
    *day = week ? week_day(p->today, w->weekday, weeks)
                : back_to(p->today - 1, w->weekday) + (weeks > 0 ? 7 : 0);
    w->last = week ? k + 2 : k + 1;
    return true;
}

static bool recurring(const gs_dates *p, uint32_t i, gs_when *w) {
    bool every = gs_date_fn(p, i, GS_W_EVERY);
    uint32_t j = every ? i + 1 : i, e;
    int n;
    if (every && gs_date_text(p, j, "other"))
        j++;
    else if (every && (gs_date_cardinal(p, j, &e, &n) || gs_date_ordinal(p, j, &e, &n)))
        j = e;
    const gs_dtok *t = gs_date_tok(p, j);
    bool plural = gs_date_fn(p, j, GS_W_PLURALDAY) && t->cap;
    bool named = t->cls == GS_DC_WDAY || t->cls == GS_DC_MONTH || t->cls == GS_DC_SEASON ||
                 t->cls == GS_DC_UNIT;
    if (!plural && !(every && named)) return false;
    *w = (gs_when){.type = GS_M_PERIOD,
                   .first = i,
                   .last = j + 1,
                   .flags = GS_MF_RECURRING,
                   .span = GS_SPAN_ALL};
    if (t->cls == GS_DC_MONTH && gs_date_daynum(p, j + 1, &e, &n, &plural)) w->last = e;
    if (t->cls == GS_DC_WDAY && gs_date_fn(p, j + 1, GS_W_DAYTIME)) w->last++;
    return true;
}

bool gs_date_weekday(gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t j = i;
    if (recurring(p, i, w) || day_of_rel_month(p, i, w) || ordinal_day(p, i, w) ||
        week_first(p, i, w))
        return true;
    const gs_dtok *rel = gs_date_tok(p, i);
    bool related = rel->cls == GS_DC_REL;
    if (related) j++;
    bool past = related && rel->val == GS_R_THIS && gs_date_is(p, j, GS_DC_REL, GS_R_PAST);
    if (past || (related && rel->val == GS_R_THIS && gs_date_is(p, j, GS_DC_REL, GS_R_NEXT))) j++;
    const gs_dtok *t = gs_date_tok(p, j);
    gs_when inner;
    if (related && gs_date_calendar(p, j, &inner) &&
        (inner.weekday || gs_date_tok(p, j)->cls == GS_DC_NUM)) {
        *w = inner;
        if (p->known && (w->flags & GS_MF_YEARLESS) && w->gran == GS_G_DAY &&
            rel->val != GS_R_LAST) { /* "this 5/12" */
            int month, mday;
            gs_day_split(p->today, &w->year, &month, &mday);
            gs_date_resolve(p, w);
            w->flags |= GS_MF_YEARLESS;
        }
        w->first = i;
        return true;
    }
    if (t->cls != GS_DC_WDAY) return false;
    gs_when seen = {.first = i, .last = j + 1, .weekday = t->val};
    bool brief = t->end - t->start < 6;
    if (!t->cap && brief) return false;
    gs_day day;
    if (related && gs_date_is(p, j + 1, GS_DC_UNIT, GS_U_WEEK)) return false;
    if (!related && week_behind(p, j + 1, &seen, &day))
        settle(p, &seen, day);
    else if (numbered(p, j + 1, &seen))
        *w = seen;
    else if (brief && !related)
        return false;
    else
        settle(p, &seen, related ? told(p, &seen, rel, past, t->val) : plain(p, i, t->val));
    if (!related && seen.last == j + 1 && p->known && gs_date_torn(p, i)) {
        gs_day back = back_to(p->today, t->val);
        seen.span = (gs_span){back, back + 7};
    }
    *w = seen;
    return true;
}
