/* Dates told from another one: yesterday, the week after next, two days earlier, in a
 * fortnight's time. */
#include "date_parse.h"

/* Sentences ended between what the text last dated and token i; many where that is far off. */
int gs_date_since(const gs_dates *p, uint32_t i) {
    int stops = 0;
    if (!p->base.type || gs_span_is_all(p->base.span) || i - p->base.last > 120) return 99;
    for (uint32_t k = p->base.last; k < i; k++) stops += gs_date_stop(p, k);
    return stops;
}

/* What the text was speaking of: the last date within this sentence or a few before, else NULL. */
const gs_when *gs_date_base(const gs_dates *p, uint32_t i) {
    return gs_date_since(p, i) <= 3 ? &p->base : NULL;
}

void gs_date_set_relative(const gs_dates *p, gs_when *w, gs_span s) {
    w->flags |= GS_MF_RELATIVE;
    w->span = p->known ? s : GS_SPAN_ALL;
}

bool gs_date_this_unit(const gs_dates *p, uint32_t i, gs_when *w) {
    gs_dunit unit;
    uint32_t j = gs_date_fn(p, i, GS_W_THE) ? i + 1 : i;
    if (!gs_date_unit(p, j, &unit) || gs_date_plural(p, j)) return false;
    bool fits = unit == GS_U_WEEK || unit == GS_U_MONTH || unit == GS_U_QUARTER ||
                unit == GS_U_YEAR || unit == GS_U_DECADE;
    const gs_dtok *next = gs_date_tok(p, j + 1);
    bool owns = next->cls == GS_DC_PUNCT && (next->val == '-' || (next->val == '\'' && !next->gap));
    if (!fits || owns || gs_date_fn(p, j + 1, GS_W_OF) || gs_date_fn(p, j + 1, GS_W_ENDED) ||
        next->cls == GS_DC_NUM)
        return false;
    *w = (gs_when){.type = GS_M_PERIOD, .first = i, .last = j + 1, .gran = gs_date_gran(unit)};
    const gs_when *base = gs_date_tense(p, i) < 0 ? gs_date_base(p, i) : NULL;
    if (base && !(base->flags & GS_MF_RELATIVE) &&
        !gs_span_is_all(base->span)) { /* "In May 2019 ... by the end of the year" */
        w->flags |= GS_MF_RELATIVE;
        w->span = gs_date_unit_span(base->span.from, unit, 0);
    } else {
        gs_date_set_relative(p, w, gs_date_unit_span(p->today, unit, 0));
    }
    return true;
}

/* The day that begins the later half: the fourth of a week, the 16th of a month, 1 July. */
static gs_day middle(gs_span s, gs_dgran gran) {
    int months = gran == GS_G_YEAR ? 6 : gran == GS_G_HALF ? 3 : gran == GS_G_DECADE ? 60 : 0;
    if (months) return gs_day_add_months(s.from, months);
    return gran == GS_G_WEEK    ? s.from + 3
           : gran == GS_G_MONTH ? s.from + 15
                                : s.from + (s.to - s.from + 1) / 2;
}

/* "earlier this week", "later this year": by plain arithmetic the half of it, as far as it has
 * passed or is to come */
static bool earlier(gs_dates *p, uint32_t i, gs_when *w) {
    bool late = gs_date_fn(p, i, GS_W_LATER);
    gs_when whole;
    if (!late && !gs_date_fn(p, i, GS_W_EARLIER)) return false;
    bool in = gs_date_fn(p, i + 1, GS_W_IN);
    uint32_t j = in ? i + 2 : i + 1;
    bool this = in && gs_date_fn(p, j, GS_W_THE) && gs_date_this_unit(p, j, &whole);
    if (!this && (gs_date_tok(p, j)->cls != GS_DC_REL || !gs_date_rel_unit(p, j, &whole) ||
                  whole.gran < GS_G_WEEK))
        return false;
    *w = whole;
    w->apart = false;
    w->first = i;
    w->flags |= GS_MF_FUZZY;
    gs_span s = whole.span;
    if (gs_span_is_all(s)) return true;
    bool current = s.from <= p->today && p->today <= s.to;
    gs_day mid = middle(s, whole.gran);
    if (current && late)
        gs_date_set_plain(w, (gs_span){p->today > mid ? p->today : mid, s.to});
    else if (current)
        gs_date_set_plain(
            w, (gs_span){s.from, p->today <= mid && p->today > s.from ? p->today - 1 : mid - 1});
    if (!current)
        w->span = gs_date_part_of(s, whole.gran, late ? GS_P_LATE : GS_P_EARLY);
    else if (late)
        w->span.from = p->today;
    else
        w->span.to = p->today > s.from ? p->today - 1 : p->today;
    return true;
}

/* "last March", "next summer", "this August" */
static bool rel_named(gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t j = gs_date_fn(p, i, GS_W_THE) ? i + 1 : i;
    const gs_dtok *rel = gs_date_tok(p, j), *name = gs_date_tok(p, j + 1);
    if (rel->cls != GS_DC_REL || (name->cls != GS_DC_MONTH && name->cls != GS_DC_SEASON))
        return false;
    if (name->cls == GS_DC_MONTH && gs_date_tok(p, j + 2)->cls == GS_DC_NUM &&
        gs_date_tok(p, j + 2)->val < 32)
        return false;
    if (name->cls == GS_DC_MONTH && !name->cap && (name->val == 3 || name->val == 5)) return false;
    int y, m, d, month = name->cls == GS_DC_MONTH ? name->val : 3 * name->val % 12;
    gs_day_split(p->today, &y, &m, &d);
    int length = name->cls == GS_DC_MONTH ? 1 : 3;
    if (rel->val == GS_R_LAST || rel->val == GS_R_PAST)
        y -= month + length - 1 >= m || month == 12;
    else if (rel->val >= GS_R_NEXT)
        y += month <= m;
    *w = (gs_when){.type = GS_M_PERIOD,
                   .first = j,
                   .last = j + 2,
                   .gran = length == 1 ? GS_G_MONTH : GS_G_OTHER};
    if (length == 3) w->flags |= GS_MF_FUZZY;
    if (length == 1) w->month = month, w->year = p->known ? y : 0;
    gs_day from = gs_day_make(y, month, 1);
    if (length == 3 && month == 12 && m < 3 && rel->val <= GS_R_SAME)
        from = gs_day_make(y - (rel->val > GS_R_PAST), 12, 1);
    gs_date_set_relative(p, w, (gs_span){from, gs_day_add_months(from, length) - 1});
    return true;
}

/* "the year before last", "the week after next" */
static bool beyond(gs_dates *p, uint32_t i, gs_when *w) {
    gs_dunit unit;
    const gs_dtok *next = gs_date_tok(p, i + 4);
    if (!gs_date_fn(p, i, GS_W_THE) || !gs_date_unit(p, i + 1, &unit) || unit < GS_U_DAY ||
        gs_date_plural(p, i + 1))
        return false;
    bool last = gs_date_fn(p, i + 2, GS_W_BEFORE) && gs_date_text(p, i + 3, "last");
    bool ahead = gs_date_fn(p, i + 2, GS_W_AFTER) && gs_date_text(p, i + 3, "next");
    bool closed = next->cls == GS_DC_NONE || next->cls == GS_DC_PUNCT || next->cls == GS_DC_FN ||
                  next->cls == GS_DC_PAST;
    if ((!last && !ahead) || !closed || !gs_date_gran(unit)) return false;
    *w = (gs_when){.first = i, .last = i + 4, .gran = gs_date_gran(unit)};
    w->type = w->gran == GS_G_DAY ? GS_M_DATE : GS_M_PERIOD;
    gs_date_set_relative(p, w, gs_date_unit_span(p->today, unit, last ? -2 : 2));
    return true;
}

/* "closed for the day": today, or the day that was spoken of */
static bool for_the_day(gs_dates *p, uint32_t i, gs_when *w) {
    const gs_dtok *next = gs_date_tok(p, i + 2);
    bool closed = next->cls == GS_DC_NONE || next->cls == GS_DC_PUNCT;
    if (!gs_date_fn(p, i - 1, GS_W_FOR) || !gs_date_fn(p, i, GS_W_THE) ||
        !gs_date_is(p, i + 1, GS_DC_UNIT, GS_U_DAY))
        return false;
    if (!closed || gs_date_plural(p, i + 1) || gs_date_punct(p, i + 2, '-')) return false;
    const gs_when *base = gs_date_base(p, i);
    bool near = base && base->gran == GS_G_DAY && gs_span_is_day(base->span);
    *w = (gs_when){
        .type = GS_M_DATE, .first = i, .last = i + 2, .gran = GS_G_DAY, .flags = GS_MF_FUZZY};
    gs_date_set_relative(p, w, near ? base->span : gs_span_day(p->today));
    return true;
}

/* ---- yesterday, the day before
 * -------------------------------------------------------------------------------------- */

static bool day_word(gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t j = gs_date_fn(p, i, GS_W_THE) ? i + 1 : i;
    const gs_dtok *t = gs_date_tok(p, i);
    *w = (gs_when){.type = GS_M_DATE, .first = i, .last = i + 1, .gran = GS_G_DAY};
    if (t->cls == GS_DC_DAYREL) {
        gs_date_set_relative(p, w, gs_span_day(p->today + t->val));
        return true;
    }
    bool night =
        gs_date_is(p, i, GS_DC_REL, GS_R_LAST) && gs_date_is(p, i + 1, GS_DC_UNIT, GS_U_NIGHT);
    bool part = gs_date_is(p, i, GS_DC_REL, GS_R_THIS) && gs_date_fn(p, i + 1, GS_W_DAYTIME);
    if (night || part) {
        w->last = i + 2;
        gs_date_set_relative(p, w, gs_span_day(p->today - night));
        return true;
    }
    if (!gs_date_is(p, j, GS_DC_UNIT, GS_U_DAY) || gs_date_plural(p, j)) return false;
    bool before = gs_date_fn(p, j + 1, GS_W_BEFORE), after = gs_date_fn(p, j + 1, GS_W_AFTER);
    const gs_dtok *next = gs_date_tok(p, j + 2);
    if (!before && !after) return false;
    if (next->cls == GS_DC_DAYREL && next->val == (before ? -1 : 1)) {
        w->last = j + 3;
        gs_date_set_relative(p, w, gs_span_day(p->today + 2 * next->val));
        return true;
    }
    if (j == i || !(next->cls == GS_DC_NONE || next->cls == GS_DC_PUNCT)) return false;
    const gs_when *base = gs_date_base(p, i);
    w->last = j + 2;
    w->flags = base && gs_date_since(p, i) < 2 ? 0 : GS_MF_FUZZY;
    if (base) w->span = gs_span_day(before ? base->span.from - 1 : base->span.to + 1);
    if (base)
        w->flags |= GS_MF_RELATIVE;
    else
        gs_date_set_relative(p, w, gs_span_day(p->today + (before ? -1 : 1)));
    return true;
}

/* "the week that began on 12 April", "the month before the vote": told by what follows */
static bool told_behind(const gs_dates *p, uint32_t i) {
    static const char *const words[] = {"that",   "which", "when",  "where", "after",
                                        "before", "since", "ended", "ending"};
    for (size_t k = 0; k < sizeof words / sizeof *words; k++)
        if (gs_date_text(p, i, words[k])) return true;
    return false;
}

/* "the week", "for the month", "over the weekend", "EOY": the one that the text is in */
static bool current(gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t j = gs_date_fn(p, i, GS_W_THE) ? i + 1 : i;
    gs_dunit unit;
    if (gs_date_fn(p, j, GS_W_EOY)) {
        *w = (gs_when){.type = GS_M_PERIOD,
                       .first = j,
                       .last = j + 1,
                       .gran = GS_G_OTHER,
                       .flags = GS_MF_FUZZY};
        gs_date_set_relative(p, w, gs_date_unit_span(p->today, GS_U_HALF, 0));
        return true;
    }
    if (!gs_date_unit(p, j, &unit) || gs_date_plural(p, j)) return false;
    const gs_dtok *next = gs_date_tok(p, j + 1), *b = gs_date_tok(p, i - 1);
    bool weekend = unit == GS_U_WEEKEND;
    bool led = gs_date_fn(p, i - 1, GS_W_FOR) || gs_date_fn(p, i - 1, GS_W_IN) ||
               gs_date_fn(p, i - 1, GS_W_DURING);
    bool fits = unit == GS_U_WEEK || unit == GS_U_MONTH || unit == GS_U_QUARTER;
    bool closed = next->cls == GS_DC_NONE || next->cls == GS_DC_PUNCT || next->cls == GS_DC_FN;
    if (gs_date_punct(p, j + 1, '-') || gs_date_fn(p, j + 1, GS_W_OF) ||
        gs_date_fn(p, j + 1, GS_W_TO))
        return false;
    if (j == i || told_behind(p, j + 1)) return false;
    if (!weekend && !(j > i && led && fits && closed)) return false;
    if (weekend && (!closed || b->cls == GS_DC_REL || b->cls == GS_DC_ORD ||
                    gs_date_fn(p, i - 1, GS_W_EVERY) || gs_date_fn(p, i - 1, GS_W_A)))
        return false;
    int past = weekend && !gs_date_fn(p, i - 1, GS_W_BY) && gs_date_tense(p, i) < 0 &&
               gs_day_weekday(p->today) < 6;
    *w = (gs_when){.type = GS_M_PERIOD,
                   .first = i,
                   .last = j + 1,
                   .gran = gs_date_gran(unit),
                   .flags = GS_MF_FUZZY};
    gs_date_set_relative(p, w, gs_date_unit_span(p->today, unit, -past));
    return true;
}

/* The year that "the same period" is carried to: "of 2024", "last year", "a year earlier". */
static bool other_year(const gs_dates *p, uint32_t j, const gs_when *base, uint32_t *end,
                       int *year) {
    int here, now, m, d;
    gs_day_split(base->span.from, &here, &m, &d);
    gs_day_split(p->today, &now, &m, &d);
    bool joined = gs_date_fn(p, j, GS_W_OF) || gs_date_fn(p, j, GS_W_IN);
    if (joined) j++;
    if (gs_date_fn(p, j, GS_W_THE)) j++;
    if (joined && gs_date_year(p, j, end, year)) return true;
    bool unit = gs_date_is(p, j + 1, GS_DC_UNIT, GS_U_YEAR);
    const gs_dtok *t = gs_date_tok(p, j);
    *end = j + 2;
    if (unit && t->cls == GS_DC_REL) {
        bool said = gs_date_text(p, j, "last") || t->val == GS_R_THIS || gs_date_text(p, j, "next");
        *year = (said ? now : here) + (t->val <= GS_R_PAST ? -1 : t->val >= GS_R_NEXT ? 1 : 0);
        return p->known || !said;
    }
    *end = j + 3;
    *year = here - 1;
    if (unit && gs_date_fn(p, j, GS_W_A))
        return gs_date_fn(p, j + 2, GS_W_EARLIER) || gs_date_fn(p, j + 2, GS_W_AGO) ||
               gs_date_fn(p, j + 2, GS_W_BEFORE);
    *end = j + 2;
    return gs_date_is(p, j, GS_DC_UNIT, GS_U_YEAR) &&
           (gs_date_fn(p, j + 1, GS_W_EARLIER) || gs_date_fn(p, j + 1, GS_W_BEFORE));
}

/* "the same period of 2024": the stretch spoken of, in another year. */
static bool same_period(gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t e, n, j = gs_date_fn(p, i, GS_W_THE) ? i + 1 : i;
    int year, count;
    gs_dunit unit;
    if (!gs_date_is(p, j, GS_DC_REL, GS_R_SAME)) return false;
    j++;
    if (gs_date_cardinal(p, j, &e, &count)) j = e;
    if (!gs_date_fn(p, j, GS_W_PERIOD) && !gs_date_fn(p, j, GS_W_TIME) &&
        !gs_date_unit(p, j, &unit))
        return false;
    const gs_when *base = gs_date_base(p, i);
    static const gs_when none = {0};
    if (!other_year(p, j + 1, base ? base : &none, &n, &year) || !gs_date_is_year(year))
        return false;
    *w = (gs_when){
        .type = GS_M_PERIOD, .first = i, .last = n, .gran = GS_G_OTHER, .flags = GS_MF_RELATIVE};
    if (!base) {
        w->span = gs_span_year(year);
        w->flags |= GS_MF_FUZZY;
        return true;
    }
    int from, m, d;
    gs_day_split(base->span.from, &from, &m, &d);
    w->gran = base->gran;
    w->span.from = gs_day_add_months(base->span.from, 12 * (year - from));
    w->span.to = gs_day_add_months(base->span.to + 1, 12 * (year - from)) - 1;
    return true;
}

/* "the rest of the year", "year to date": the halves that today cuts a unit into */
static bool rest_of(gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t j = gs_date_fn(p, i, GS_W_THE) ? i + 1 : i, last;
    gs_dunit unit = GS_U_YEAR;
    bool rest = gs_date_fn(p, j, GS_W_REST) && gs_date_fn(p, j + 1, GS_W_OF);
    bool ytd = gs_date_text(p, j, "ytd");
    if (rest) {
        last = gs_date_fn(p, j + 2, GS_W_THE) || gs_date_is(p, j + 2, GS_DC_REL, GS_R_THIS) ? j + 3
                                                                                            : j + 2;
        if (last == j + 2 || !gs_date_unit(p, last, &unit) || unit < GS_U_WEEK ||
            gs_date_plural(p, last))
            return false;
    } else if (ytd) {
        last = j;
    } else {
        uint32_t to = gs_date_punct(p, j + 1, '-') ? j + 2 : j + 1;
        last = gs_date_punct(p, to + 1, '-') ? to + 2 : to + 1;
        if (!gs_date_unit(p, j, &unit) || unit < GS_U_WEEK || !gs_date_fn(p, to, GS_W_TO) ||
            !gs_date_text(p, last, "date"))
            return false;
    }
    *w = (gs_when){.type = GS_M_PERIOD, .first = ytd ? j : i, .last = last + 1, .gran = GS_G_OTHER};
    gs_span whole = gs_date_unit_span(p->today, unit, 0);
    gs_date_set_relative(p, w,
                         rest ? (gs_span){p->today, whole.to} : (gs_span){whole.from, p->today});
    if (p->known && w->span.to > w->span.from)
        gs_date_set_plain(w, (gs_span){w->span.from, w->span.to - 1}); /* as a range */
    return true;
}

bool gs_date_relative(gs_dates *p, uint32_t i, gs_when *w) {
    static bool (*const readers[])(gs_dates *, uint32_t, gs_when *) = {
        gs_date_daypart, same_period,      rest_of, day_word,  beyond,
        for_the_day,     gs_date_rel_unit, earlier, rel_named, current};
    gs_when seen;
    for (size_t k = 0; k < sizeof readers / sizeof *readers; k++) {
        if (!readers[k](p, i, &seen)) continue;
        *w = seen;
        return true;
    }
    return false;
}
