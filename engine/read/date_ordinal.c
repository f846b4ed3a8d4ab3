/* Counted parts of a longer stretch: "the first quarter of 2024", "the last four months of 2021",
 * "the first Monday of May", "week 31", "the week of April 10th"; and stretches told by their end:
 * "the year to June", "nine months ended 30 September". */
#include "date_parse.h"

typedef struct part {
    int n;     /* 1st, 2nd, ...; -1: the last */
    int count; /* how many units */
    gs_dunit unit;
    int weekday; /* "the second Tuesday of" */
} part;

static gs_day monday(gs_day day) {
    return day - (gs_day_weekday(day) - 1);
}

/* Weeks belong to the month or year that holds their Thursday (ISO 8601). */
static gs_span weeks_of(gs_span s, const part *c) {
    gs_day first = monday(s.from + 3), last = monday(s.to - 3);
    gs_day from = c->n > 0 ? first + 7 * (c->n - 1) : last - 7 * (c->count - 1);
    return (gs_span){from, from + 7 * c->count - 1};
}

static gs_span weekday_of(gs_span s, const part *c) {
    gs_day first = s.from + (c->weekday - gs_day_weekday(s.from) + 7) % 7;
    gs_day last = s.to - (gs_day_weekday(s.to) - c->weekday + 7) % 7;
    return gs_span_day(c->n > 0 ? first + 7 * (c->n - 1) : last);
}

/* Halves and quarters of something other than a year: "the first half of May", "of the 1990s". */
static gs_span share_of(gs_span s, const part *c, int parts) {
    int first, last, month, day, n = c->n > 0 ? c->n - 1 : parts - c->count, end = n + c->count;
    gs_day_split(s.from, &first, &month, &day);
    gs_day_split(s.to, &last, &month, &day);
    int years = last - first + 1, days = s.to - s.from + 1;
    if (n < 0 || end > parts) return s;
    if (years > 1 && years >= parts)
        return (gs_span){gs_span_year(first + years * n / parts).from,
                         gs_span_year(first + years * end / parts - 1).to};
    return (gs_span){s.from + days * n / parts, s.from + days * end / parts - 1};
}

static bool is_year(gs_span s) {
    return s.to - s.from >= 364 && s.to - s.from <= 365;
}

static gs_span units_of(gs_span s, const part *c) {
    if (c->weekday) return weekday_of(s, c);
    if (c->unit == GS_U_WEEK) return weeks_of(s, c);
    if (c->unit == GS_U_HALF && !is_year(s)) return share_of(s, c, 2);
    if (c->unit == GS_U_QUARTER && !is_year(s)) return share_of(s, c, 4);
    if (c->n > 0) {
        gs_day from = gs_date_shift(s.from, c->unit, c->n - 1);
        return (gs_span){from, gs_date_shift(s.from, c->unit, c->n - 1 + c->count) - 1};
    }
    return (gs_span){gs_date_shift(s.to + 1, c->unit, -c->count), s.to};
}

static bool unit_of(const gs_dates *p, uint32_t *j, part *c) {
    const gs_dtok *t = gs_date_tok(p, *j);
    if (t->cls == GS_DC_WDAY) {
        c->weekday = t->val;
        c->unit = GS_U_DAY;
    } else if (gs_date_fn(p, *j, GS_W_HALFWORD)) {
        c->unit = GS_U_HALF;
    } else if (!gs_date_unit(p, *j, &c->unit) || c->unit < GS_U_DAY || c->unit == GS_U_NIGHT ||
               c->unit == GS_U_WEEKEND) {
        return false;
    }
    ++*j;
    return true;
}

static bool which(const gs_dates *p, uint32_t *j, part *c) {
    uint32_t e;
    *c = (part){.count = 1};
    if (gs_date_is(p, *j, GS_DC_REL, GS_R_LAST) && gs_date_text(p, *j, "last"))
        c->n = -1, e = *j + 1;
    else if (!gs_date_ordinal(p, *j, &e, &c->n))
        return false;
    *j = gs_date_punct(p, e, '-') ? e + 1 : e;
    if (gs_date_fn(p, *j, GS_W_FISCAL)) ++*j;
    if (gs_date_cardinal(p, *j, &e, &c->count)) *j = e;
    return c->count > 0 && c->count < 1000 && c->n < 400 && c->n && unit_of(p, j, c);
}

/* "of" and what follows: "of 2024", "of last year", "of the year", "in 2024", or a year right
 * behind. */
static bool whole(gs_dates *p, uint32_t j, bool weekday, gs_when *w) {
    gs_when y;
    bool comma = gs_date_punct(p, j, ',');
    bool of = gs_date_fn(p, j, GS_W_OF),
         in = gs_date_fn(p, j, GS_W_IN) || gs_date_fn(p, j, GS_W_FY);
    uint32_t e, k = of || in || comma ? j + 1 : j;
    int year;
    if (gs_date_year(p, k, &e, &year) && (of || year <= GS_YEAR_ALONE_LAST)) {
        *w = (gs_when){.first = k, .last = e, .gran = GS_G_YEAR, .year = year};
        gs_date_resolve(p, w);
        return true;
    }
    if (comma) return false;
    uint32_t the = gs_date_fn(p, k, GS_W_THE) ? k + 1 : k;
    gs_dunit unit;
    if (of && the > k && gs_date_unit(p, the, &unit) && (unit == GS_U_YEAR || unit == GS_U_MONTH)) {
        *w = (gs_when){.first = the,
                       .last = the + 1,
                       .flags = GS_MF_RELATIVE,
                       .gran = gs_date_gran(unit),
                       .type = GS_M_PERIOD};
        w->span = p->known ? gs_date_unit_span(p->today, unit, 0) : GS_SPAN_ALL;
        return true;
    }
    bool rel = gs_date_tok(p, the)->cls == GS_DC_REL;
    if (!of && !rel && !(weekday && in)) return false;
    p->depth++;
    bool ok = p->depth < 3 && gs_date_point(p, the, &y) && y.gran > GS_G_DAY;
    p->depth--;
    if (ok) *w = y;
    return ok;
}

/* "the third quarter": the latest one that has begun, the next one where the sentence looks ahead.
 */
static bool bare_quarter(const gs_dates *p, gs_when *w, const part *c, uint32_t j) {
    if (c->unit != GS_U_QUARTER || c->n < 1 || c->n > 4 || c->count != 1) return false;
    w->type = GS_M_PERIOD;
    w->last = j;
    w->gran = GS_G_QUARTER;
    w->month = 3 * c->n - 2;
    w->flags |= GS_MF_YEARLESS | GS_MF_RELATIVE | GS_MF_FUZZY;
    w->span = GS_SPAN_ALL;
    if (p->known) w->span = gs_span_quarter(gs_date_guess_year(p, w->first, w->month, 0, 0), c->n);
    return true;
}

bool gs_date_nth(gs_dates *p, uint32_t i, gs_when *w) {
    part c;
    gs_when of;
    uint32_t j = gs_date_fn(p, i, GS_W_THE) ? i + 1 : i;
    if (!which(p, &j, &c)) return false;
    gs_when seen = {.type = GS_M_PERIOD, .first = i};
    if (!whole(p, j, c.weekday != 0, &of)) {
        if (gs_date_text(p, j, "final") || gs_date_text(p, j, "finals") ||
            !bare_quarter(p, &seen, &c, j))
            return false;
        *w = seen;
        return true;
    }
    if (c.unit == GS_U_DAY && !c.weekday && c.count == 1 && of.month)
        return false; /* the calendar's "23rd day of May" */
    seen.last = of.last;
    seen.flags = of.flags;
    seen.gran = c.weekday ? GS_G_DAY : gs_date_gran(c.unit);
    if (c.count > 1) seen.gran = GS_G_OTHER;
    if (seen.gran == GS_G_DAY) seen.type = GS_M_DATE;
    if (c.weekday) seen.weekday = c.weekday, seen.flags |= GS_MF_WEEKDAY;
    seen.span = gs_span_is_all(of.span) ? of.span : units_of(of.span, &c);
    if (c.unit != GS_U_WEEK && !gs_span_covers(of.span, seen.span))
        return false; /* there is no fifth quarter, and no twelfth century of a year */
    if (c.unit == GS_U_WEEK) seen.flags |= GS_MF_FUZZY;
    *w = seen;
    return true;
}

/* "week 31", "week 10 of 2019" */
static bool numbered(gs_dates *p, uint32_t i, gs_when *w) {
    gs_when of;
    const gs_dtok *t = gs_date_tok(p, i + 1);
    if (t->cls != GS_DC_NUM || t->digits > 2 || t->val < 1 || t->val > 53 || gs_date_plural(p, i))
        return false;
    *w = (gs_when){
        .type = GS_M_PERIOD, .first = i, .last = i + 2, .gran = GS_G_WEEK, .flags = GS_MF_YEARLESS};
    int year = 0, m, d;
    if (p->known) gs_day_split(p->today, &year, &m, &d);
    if (whole(p, i + 2, false, &of) && of.gran == GS_G_YEAR)
        year = of.year, w->last = of.last, w->flags = 0;
    w->span = GS_SPAN_ALL;
    if (year) w->span.from = gs_day_of_iso_week(year, t->val), w->span.to = w->span.from + 6;
    return true;
}

/* How the day behind "the week" is led in: `next` is its first token. */
typedef enum lead_in { LEAD_NONE, LEAD_OF, LEAD_FROM, LEAD_TO } lead_in;

static lead_in leads(const gs_dates *p, uint32_t j, uint32_t *next) {
    bool clause = gs_date_text(p, j, "that") || gs_date_text(p, j, "which");
    uint32_t v = clause ? j + 1 : j;
    *next = v + 1;
    if (clause && gs_date_fn(p, *next, GS_W_ON)) (*next)++;
    if (gs_date_fn(p, *next, GS_W_THE)) (*next)++;
    if (!clause && gs_date_fn(p, v, GS_W_OF)) return LEAD_OF;
    if (gs_date_fn(p, v, GS_W_ENDED) || (clause && gs_date_text(p, v, "ends"))) return LEAD_TO;
    if (clause)
        return gs_date_text(p, v, "began") || gs_date_text(p, v, "begins") ? LEAD_FROM : LEAD_NONE;
    return gs_date_fn(p, v, GS_W_STARTING) || gs_date_text(p, v, "beginning") ? LEAD_FROM
                                                                              : LEAD_NONE;
}

/* "the week of April 10th", "week commencing 4 February", "the week ending 14 March", "the week
 * that began on 4 February", "the weekend of 14 March" */
static bool week_of(gs_dates *p, uint32_t i, gs_when *w) {
    gs_dunit unit;
    uint32_t f = i, j = gs_date_fn(p, i, GS_W_THE) ? i + 1 : i;
    if (!gs_date_unit(p, j, &unit) || (unit != GS_U_WEEK && unit != GS_U_WEEKEND)) return false;
    if (unit == GS_U_WEEK && numbered(p, j, w)) return true;
    lead_in lead = leads(p, j + 1, &j);
    if (lead == LEAD_NONE) return false;
    gs_when day;
    p->depth++;
    bool ok = p->depth < 3 && gs_date_point(p, j, &day) && day.gran == GS_G_DAY;
    p->depth--;
    if (!ok) return false;
    *w = (gs_when){
        .type = GS_M_PERIOD, .first = f, .last = day.last, .gran = GS_G_WEEK, .flags = day.flags};
    w->span = day.span;
    if (gs_span_is_all(day.span)) return true;
    if (unit == GS_U_WEEKEND) {
        gs_day sat = monday(day.span.from) + 5;
        w->span = (gs_span){day.span.from < sat ? day.span.from : sat, sat + 1};
        if (day.span.from < sat && gs_day_weekday(day.span.from) < 4)
            w->span = (gs_span){day.span.from - 2, day.span.from};
    } else if (lead == LEAD_TO) {
        w->span.from = day.span.to - 6;
    } else if (lead == LEAD_FROM && day.span.from == day.span.to) {
        w->span.to = day.span.from + 6;
    } else {
        w->span.from = monday(day.span.from);
        w->span.to = w->span.from + 6;
    }
    return true;
}

/* "the year to June", "the 12 months to end-March", "the quarter ended 31 December 2024" */
bool gs_date_until(gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t e, j = gs_date_fn(p, i, GS_W_THE) ? i + 1 : i;
    int n = 1;
    gs_dunit unit;
    if (week_of(p, i, w)) return true;
    if (gs_date_fn(p, j, GS_W_FISCAL)) j++;
    if (gs_date_cardinal(p, j, &e, &n)) j = gs_date_punct(p, e, '-') ? e + 1 : e;
    if (gs_date_is(p, j, GS_DC_REL, GS_R_PAST)) j++;
    bool half = gs_date_fn(p, j, GS_W_HALFWORD);
    if (half)
        unit = GS_U_HALF;
    else if (!gs_date_unit(p, j, &unit) || unit < GS_U_DAY)
        return false;
    if (gs_date_fn(p, ++j, GS_W_PERIOD)) j++;
    bool to = gs_date_fn(p, j, GS_W_TO) || gs_date_fn(p, j, GS_W_THROUGH),
         ended = gs_date_fn(p, j, GS_W_ENDED);
    if ((!to && !ended) || n < 1 || n > 1000) return false;
    uint32_t k = j + 1;
    while (gs_date_fn(p, k, GS_W_ON) || gs_date_fn(p, k, GS_W_IN) || gs_date_fn(p, k, GS_W_THE))
        k++;
    bool end_of = gs_date_is(p, k, GS_DC_PART, GS_P_END);
    if (end_of) k += gs_date_punct(p, k + 1, '-') || gs_date_fn(p, k + 1, GS_W_OF) ? 2 : 1;
    gs_when end;
    p->depth++;
    bool ok = p->depth < 3 && gs_date_point(p, k, &end) && end.gran && end.gran <= GS_G_YEAR;
    p->depth--;
    if (!ok || (to && end.gran != GS_G_DAY && end.gran != GS_G_MONTH)) return false;
    if (end.flags & (GS_MF_RECURRING | GS_MF_DEFECT)) return false;
    *w = (gs_when){
        .type = GS_M_PERIOD, .first = i, .last = end.last, .gran = GS_G_OTHER, .flags = end.flags};
    w->flags &= ~(uint32_t)GS_MF_WEEKDAY;
    w->span = end.span;
    if (!gs_span_is_all(end.span)) w->span.from = gs_date_shift(end.span.to + 1, unit, -n);
    return true;
}
