/* Days by the calendar: "14 March 2025", "March 14", "Friday, 31 January", "the 14th of March", "31
 * January, a Friday". */
#include "date_parse.h"

static void resolve_day(const gs_dates *p, gs_when *w) {
    w->type = GS_M_DATE;
    if (!w->year && p->known)
        w->year = gs_date_guess_year(p, w->first, w->month, w->day, w->weekday);
    else if (w->year)
        w->flags &= ~(uint32_t)GS_MF_YEARLESS;
    bool possible = w->day <= (w->month == 2 ? 29 : gs_days_in_month(GS_YEAR_LEAP, w->month));
    if (w->year ? !gs_day_valid(w->year, w->month, w->day) : !possible) w->flags |= GS_MF_DEFECT;
    if (!w->year)
        w->span = GS_SPAN_ALL;
    else if (w->flags & GS_MF_DEFECT)
        w->span = gs_span_month(w->year, w->month);
    else
        w->span = gs_span_day(gs_day_make(w->year, w->month, w->day));
}

void gs_date_resolve(const gs_dates *p, gs_when *w) {
    if (!w->year) w->flags |= GS_MF_YEARLESS;
    if (w->gran == GS_G_DAY) {
        resolve_day(p, w);
        return;
    }
    w->type = GS_M_PERIOD;
    if (!w->year && p->known) w->year = gs_date_guess_year(p, w->first, w->month, 0, 0);
    if (!w->year) {
        w->span = GS_SPAN_ALL;
        return;
    }
    w->span = w->gran == GS_G_MONTH ? gs_span_month(w->year, w->month) : gs_span_year(w->year);
    if (w->part) w->span = gs_date_part_of(w->span, w->gran, w->part);
}

static bool noun_behind(const gs_dates *p, uint32_t i) {
    const gs_dtok *t = gs_date_tok(p, i);
    gs_dunit unit;
    if (gs_date_unit(p, i, &unit)) return true;
    if (gs_date_text(p, i, "percent") || gs_date_text(p, i, "million") ||
        gs_date_text(p, i, "billion"))
        return true;
    return t->cls == GS_DC_WORD && t->gap && !t->cap;
}

static bool year_behind(const gs_dates *p, uint32_t i, uint32_t *end, int *year) {
    bool comma = gs_date_punct(p, i, ',') && !gs_date_tok(p, i)->gap;
    uint32_t j = comma ? i + 1 : i;
    bool word = gs_date_fn(p, j, GS_W_OF) || gs_date_fn(p, j, GS_W_IN);
    if (word) j++;
    if (!gs_date_year(p, j, end, year)) return false;
    if (!gs_date_is_year(*year) || gs_date_fn(p, *end, GS_W_ZONE)) return false;
    if (word && comma) return false;
    if (*year % 100 == 0 && noun_behind(p, *end) && gs_date_plural(p, *end)) return false;
    return !gs_date_text(p, *end, "hours");
}

static void take_year(const gs_dates *p, gs_when *w, uint32_t e) {
    uint32_t end;
    int year;
    w->last = e;
    bool told = gs_date_rel_year(p, e, &end, &year);
    if (!told && !year_behind(p, e, &end, &year)) return;
    if (told) w->flags |= GS_MF_RELATIVE;
    w->year = year;
    w->last = end;
}

static bool impossible_day(const gs_dates *p, const gs_when *w) {
    if (w->day <= 31) return false;
    bool told = w->year || w->weekday || gs_date_fn(p, w->first - 1, GS_W_ON);
    return !told; /* "35 March entries" */
}

/* "Rises to five September 2": the month goes with the digits behind it. */
static bool spelled_before_digits(const gs_dates *p, uint32_t day, uint32_t month) {
    const gs_dtok *behind = gs_date_tok(p, month + 1);
    return gs_date_tok(p, day)->cls != GS_DC_NUM && behind->cls == GS_DC_NUM && behind->digits <= 2;
}

static bool day_month(const gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t e;
    bool ordinal;
    if (!gs_date_daynum(p, i, &e, &w->day, &ordinal)) return false;
    if (ordinal && gs_date_is(p, e, GS_DC_UNIT, GS_U_DAY)) e++;
    bool of = gs_date_fn(p, e, GS_W_OF);
    if (of) e++;
    const gs_dtok *month = gs_date_tok(p, e);
    if (month->cls != GS_DC_MONTH) return false;
    if (!ordinal && !of && spelled_before_digits(p, i, e)) return false;
    if (!month->cap && !ordinal && !of && !w->weekday && (month->val == 5 || month->val == 3))
        return false;
    w->month = month->val;
    if (gs_date_punct(p, e + 1, '.') && month->end - month->start < 5 && !gs_date_stop(p, e + 1))
        e++;
    take_year(p, w, e + 1);
    return true;
}

static bool month_day(const gs_dates *p, uint32_t i, gs_when *w) {
    const gs_dtok *month = gs_date_tok(p, i);
    uint32_t e, j = i + 1;
    bool ordinal;
    if (month->cls != GS_DC_MONTH) return false;
    w->month = month->val;
    if (gs_date_punct(p, j, '.') && !gs_date_tok(p, j)->gap && month->end - month->start < 5) j++;
    if (gs_date_punct(p, j, '-') && gs_date_tok(p, j)->gap == gs_date_tok(p, j + 1)->gap) j++;
    bool the = gs_date_fn(p, j, GS_W_THE);
    if (the) j++;
    if (!gs_date_daynum(p, j, &e, &w->day, &ordinal) || (the && !ordinal)) return false;
    if (gs_date_text(p, j, "one")) return false; /* "the October one": the match of October */
    take_year(p, w, e);
    if (!month->cap && !ordinal && !w->year && month->val == 5 &&
        gs_date_tok(p, j)->cls == GS_DC_NUM)
        return false;
    if (ordinal || w->year) return true;
    bool in = gs_date_fn(p, i - 1, GS_W_IN);
    gs_dunit unit;
    bool counts =
        gs_date_unit(p, e, &unit) || gs_date_text(p, e, "percent") || gs_date_text(p, e, "million");
    return !counts && !(in && noun_behind(p, e));
}

/* A weekday in front: "Friday, 31 January", "Tue. the 4th of May", "Friday (jun-15)". */
static uint32_t weekday_before(const gs_dates *p, uint32_t i, gs_when *w, bool *bracket) {
    const gs_dtok *t = gs_date_tok(p, i);
    if (t->cls != GS_DC_WDAY) return i;
    w->weekday = t->val;
    w->flags |= GS_MF_WEEKDAY;
    uint32_t j = i + 1;
    if (gs_date_punct(p, j, '.') && t->end - t->start < 6) j++;
    *bracket = gs_date_punct(p, j, '(');
    if (gs_date_punct(p, j, ',') || gs_date_punct(p, j, '-') || *bracket) j++;
    if (gs_date_fn(p, j, GS_W_ON)) j++;
    return gs_date_fn(p, j, GS_W_THE) ? j + 1 : j;
}

/* "(Friday)", ", a Friday" */
static void weekday_behind(const gs_dates *p, gs_when *w) {
    bool bracket = gs_date_punct(p, w->last, '('), comma = gs_date_punct(p, w->last, ',');
    if (w->weekday || !(bracket || comma)) return;
    uint32_t j = w->last + 1;
    bool a = gs_date_fn(p, j, GS_W_A);
    if (a) j++;
    const gs_dtok *t = gs_date_tok(p, j);
    if (t->cls != GS_DC_WDAY || !(a || (bracket && gs_date_punct(p, j + 1, ')')))) return;
    w->weekday = t->val;
    w->flags |= GS_MF_WEEKDAY;
    w->last = bracket && gs_date_punct(p, j + 1, ')') ? j + 2 : j + 1;
}

bool gs_date_calendar(gs_dates *p, uint32_t i, gs_when *w) {
    bool bracket = false;
    gs_when seen = {.first = i, .gran = GS_G_DAY}, digits;
    uint32_t j = weekday_before(p, i, &seen, &bracket);
    if (gs_date_numeric(p, j, &digits) && digits.gran == GS_G_DAY) {
        seen.last = digits.last;
        seen.year = (digits.flags & GS_MF_YEARLESS) ? 0 : digits.year;
        seen.month = digits.month;
        seen.day = digits.day;
        seen.flags |= digits.flags & GS_MF_DEFECT;
        if (seen.month > 12) return false;
    } else if (!day_month(p, j, &seen) && !month_day(p, j, &seen)) {
        return false;
    }
    if (impossible_day(p, &seen)) return false;
    if (bracket) {
        if (!gs_date_punct(p, seen.last, ')')) return false;
        seen.last++;
    }
    weekday_behind(p, &seen);
    gs_date_resolve(p, &seen);
    *w = seen;
    return true;
}

/* "It was already August", "as early as March", "come May". */
static bool told_as_time(const gs_dates *p, uint32_t i) {
    static const char *const leads[] = {"already", "still", "come"};
    for (size_t k = 0; k < sizeof leads / sizeof *leads; k++)
        if (gs_date_text(p, i - 1, leads[k])) return true;
    return gs_date_text(p, i - 1, "as") &&
           (gs_date_text(p, i - 2, "early") || gs_date_text(p, i - 2, "late"));
}

/* A month's name by itself is read where it can be nothing else: names that are words or people's
 * names need a preposition. */
bool gs_date_alone_month(const gs_dates *p, uint32_t i) {
    const gs_dtok *t = gs_date_tok(p, i), *b = gs_date_tok(p, i - 1), *next = gs_date_tok(p, i + 1);
    static const uint16_t before[] = {GS_W_IN,      GS_W_SINCE, GS_W_UNTIL,   GS_W_BY,
                                      GS_W_FROM,    GS_W_TO,    GS_W_BETWEEN, GS_W_DURING,
                                      GS_W_THROUGH, GS_W_AFTER, GS_W_BEFORE,  GS_W_ENDED};
    uint32_t n = t->end - t->start;
    bool common = t->val == 3 || t->val == 5; /* to march, may */
    bool person = t->val == 4 || t->val == 6 || t->val == 8 || t->val == 1;
    if (b->cls == GS_DC_PART) return true;
    if (b->cls == GS_DC_REL) return t->cap || !common; /* "this may be" */
    if (gs_date_punct(p, i - 1, '-') && gs_date_tok(p, i - 2)->cls == GS_DC_PART) return true;
    bool led = told_as_time(p, i);
    for (size_t k = 0; k < sizeof before / sizeof *before; k++)
        led |= gs_date_fn(p, i - 1, (gs_dword)before[k]);
    if (gs_date_fn(p, i - 1, GS_W_OF)) {
        uint8_t of = gs_date_tok(p, i - 2)->cls;
        led = of == GS_DC_PART || of == GS_DC_UNIT || of == GS_DC_WDAY;
    }
    if (gs_date_fn(p, i - 1, GS_W_THE)) led = gs_date_fn(p, i - 2, GS_W_IN);
    if (led) return t->cap || (!common && !gs_date_fn(p, i - 1, GS_W_TO));
    bool name = next->cls == GS_DC_WORD && next->cap && next->gap && n < 7;
    return t->cap && n > 3 && !common && !person && !name && n > 4;
}
