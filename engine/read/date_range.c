/* From one date to another: "from 12 to 14 May", "14-20 March 2025", "between 2019 and 2023",
 * "November 19-20", "May to September 2017". What one end leaves out (the year, the month) it
 * borrows from the other. Both ends belong to the period. */
#include "date_parse.h"

typedef enum opener { OPEN_NONE, OPEN_FROM, OPEN_BETWEEN } opener;

static bool connector(const gs_dates *p, uint32_t i, opener open, uint32_t *end) {
    const gs_dtok *t = gs_date_tok(p, i), *next = gs_date_tok(p, i + 1);
    *end = i + 1;
    if (t->cls == GS_DC_FN) {
        if (open == OPEN_BETWEEN && t->val == GS_W_AND) return true;
        return t->val == GS_W_TO || t->val == GS_W_THROUGH ||
               (t->val == GS_W_UNTIL && open != OPEN_BETWEEN);
    }
    if (t->cls != GS_DC_PUNCT) return false;
    if (t->val == '~') return true;
    if (t->val == '_') return !t->gap && !next->gap;
    return t->val == '-' && t->gap == next->gap;
}

/* A day's number alone, which needs the month of the other end. */
static bool bare_day(const gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t e, j = gs_date_fn(p, i, GS_W_THE) ? i + 1 : i;
    int day;
    bool ordinal;
    const gs_dtok *wd = gs_date_tok(p, j);
    if (wd->cls == GS_DC_WDAY) j += gs_date_punct(p, j + 1, ',') ? 2 : 1;
    if (gs_date_fn(p, j, GS_W_THE)) j++;
    if (!gs_date_daynum(p, j, &e, &day, &ordinal) || day > 31) return false;
    *w = (gs_when){.type = GS_M_DATE, .first = i, .last = e, .gran = GS_G_DAY, .day = day};
    return true;
}

static bool end_at(gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t j = gs_date_fn(p, i, GS_W_THE) ? i + 1 : i;
    const gs_dtok *next = gs_date_tok(p, j + 1);
    bool present =
        gs_date_text(p, j, "present") && next->cls != GS_DC_WORD && next->cls != GS_DC_UNIT;
    if (present || gs_date_fn(p, i, GS_W_NOW)) {
        *w = (gs_when){.type = GS_M_DATE,
                       .first = i,
                       .last = (present ? j : i) + 1,
                       .gran = GS_G_DAY,
                       .flags = GS_MF_RELATIVE};
        w->span = p->known ? gs_span_day(p->today) : GS_SPAN_ALL;
        return true;
    }
    if (gs_date_fn(p, j, GS_W_ON)) j++;
    return gs_date_point(p, j, w) && !(w->flags & GS_MF_RECURRING);
}

static bool written(const gs_when *w) {
    return w->year && !(w->flags & GS_MF_YEARLESS);
}

static void again(const gs_dates *p, gs_when *w, int year) {
    w->year = year;
    w->flags &= ~(uint32_t)(GS_MF_DEFECT | (year ? GS_MF_YEARLESS : 0));
    gs_date_resolve(p, w);
}

static int by_month(const gs_when *w) {
    return w->month * 32 + w->day;
}

/* Completes the ends from each other. */
static void borrow(const gs_dates *p, gs_when *a, gs_when *b) {
    bool ya = written(a), yb = written(b);
    bool weekday = (b->flags & GS_MF_WEEKDAY) && !b->month && gs_span_is_day(b->span) &&
                   !gs_span_is_all(a->span);
    if (weekday && b->span.to < a->span.from) { /* "from today to Friday": the next one */
        int weeks = (a->span.from - b->span.to + 6) / 7;
        b->span = gs_span_day(b->span.from + 7 * weeks);
    }
    if (!a->month || !b->month) return;
    bool wraps = by_month(a) > by_month(b);
    if (ya == yb) {
        if (!ya && p->known && b->year) { /* the end is near, the begin before it */
            again(p, a, b->year - wraps);
            a->flags |= GS_MF_YEARLESS;
        }
        return;
    }
    if (yb)
        again(p, a, b->year - wraps);
    else
        again(p, b, a->year + wraps);
}

static bool lend_month(const gs_dates *p, gs_when *a, const gs_when *b) {
    if (b->gran != GS_G_DAY || !b->month || !b->day || a->day >= b->day) return false;
    a->month = b->month;
    again(p, a, b->year);
    a->flags |= b->flags & GS_MF_YEARLESS;
    return true;
}

static bool same_kind(const gs_when *a, const gs_when *b, opener open, bool dash) {
    bool fixed = open != OPEN_NONE || (written(a) && written(b));
    if (a->gran == GS_G_YEAR && b->gran == GS_G_YEAR) return open || !dash || true;
    return fixed || (a->gran == b->gran && (a->month || a->gran == GS_G_DECADE)) ||
           (b->month && written(b) && a->month) || (a->gran == GS_G_YEAR && b->month && written(b));
}

/* By plain arithmetic a range ends where its second end begins, as intervals do in ISO 8601 and in
 * most programs. */
static void half_open(gs_when *w, gs_day from, gs_day end) {
    gs_date_set_plain(w, (gs_span){from, end > from ? end - 1 : end});
}

static bool close_range(const gs_dates *p, gs_when *a, gs_when *b, uint32_t i, gs_when *w) {
    if ((a->flags | b->flags) & GS_MF_DEFECT) return false;
    (void)p;
    bool open = gs_span_is_all(a->span) || gs_span_is_all(b->span);
    if (!open && a->span.from > b->span.to) return false;
    *w = (gs_when){.type = GS_M_PERIOD, .first = i, .last = b->last, .gran = GS_G_OTHER};
    w->flags = (a->flags | b->flags) & ~(uint32_t)GS_MF_WEEKDAY;
    w->span = open ? GS_SPAN_ALL : (gs_span){a->span.from, b->span.to};
    if (!open) half_open(w, gs_date_plain(a).from, gs_date_plain(b).from);
    return true;
}

/* "November 19-20", "april 9th through 17th 2024" */
static bool days_behind(gs_dates *p, gs_when *a, uint32_t j, uint32_t first, gs_when *w) {
    uint32_t end, e;
    gs_when b;
    int year;
    if (!bare_day(p, j, &b) || a->gran != GS_G_DAY || !a->month || !a->day || b.day <= a->day)
        return false;
    const gs_dtok *next = gs_date_tok(p, b.last), *more = gs_date_tok(p, b.last + 1);
    if (next->cls == GS_DC_PUNCT && !next->gap && !more->gap && more->cls == GS_DC_NUM)
        return false; /* 5/7/2020 */
    bool word = next->gap && (next->cls == GS_DC_WORD || next->cls == GS_DC_UNIT) && !next->cap;
    if (next->cls == GS_DC_MONTH || next->cls == GS_DC_CARD ||
        (word && gs_date_plural(p, b.last) && gs_date_tok(p, j)->gap))
        return false;
    b.month = a->month;
    b.flags |= a->flags & GS_MF_YEARLESS;
    e = gs_date_punct(p, b.last, ',') ? b.last + 1 : b.last;
    if (!written(a) && gs_date_year(p, e, &end, &year) && gs_date_is_year(year)) {
        again(p, a, year);
        a->flags &= ~(uint32_t)GS_MF_YEARLESS;
        b.flags = 0;
        b.last = end;
    }
    again(p, &b, a->year);
    b.flags |= a->flags & GS_MF_YEARLESS;
    return close_range(p, a, &b, first, w);
}

/* "Monday to Friday": office hours, not a stretch of days. */
static bool weekdays(const gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t e;
    if (gs_date_tok(p, i)->cls != GS_DC_WDAY || !connector(p, i + 1, OPEN_NONE, &e)) return false;
    if (gs_date_fn(p, i + 1, GS_W_UNTIL)) return false;
    if (gs_date_tok(p, e)->cls != GS_DC_WDAY || gs_date_tok(p, e + 1)->cls == GS_DC_NUM ||
        gs_date_punct(p, e + 1, ','))
        return false;
    *w = (gs_when){.type = GS_M_PERIOD,
                   .first = i,
                   .last = e + 1,
                   .flags = GS_MF_RECURRING,
                   .span = GS_SPAN_ALL};
    return true;
}

/* "May to March", "Jan-Feb 2017": a month whose name alone would not do. */
static bool bare_month(const gs_dates *p, uint32_t i, opener open, gs_when *w) {
    uint32_t e;
    const gs_dtok *t = gs_date_tok(p, i);
    uint32_t j = gs_date_punct(p, i + 1, '.') && !gs_date_stop(p, i + 1) ? i + 2 : i + 1;
    if (t->cls != GS_DC_MONTH || !(t->cap || open) || !connector(p, j, open, &e)) return false;
    if (gs_date_tok(p, e)->cls != GS_DC_MONTH || !(gs_date_tok(p, e)->cap || open)) return false;
    *w = (gs_when){.first = i, .last = j, .gran = GS_G_MONTH, .month = t->val};
    gs_date_resolve(p, w);
    return true;
}

static bool slashes(const gs_dates *p, uint32_t i) {
    return gs_date_tok(p, i)->cls == GS_DC_NUM && gs_date_punct(p, i + 1, '/') &&
           gs_date_tok(p, i + 2)->cls == GS_DC_NUM;
}

/* "from 4 to 23 next month", "between the 4th and the 9th of this month" */
static bool in_rel_month(const gs_dates *p, uint32_t j, opener open, gs_when *w) {
    uint32_t e;
    gs_when a, b;
    if (!bare_day(p, j, &a) || !connector(p, a.last, open, &e) || !bare_day(p, e, &b) ||
        a.day >= b.day)
        return false;
    uint32_t k =
        gs_date_fn(p, b.last, GS_W_OF) || gs_date_fn(p, b.last, GS_W_IN) ? b.last + 1 : b.last;
    const gs_dtok *rel = gs_date_tok(p, k);
    if (rel->cls != GS_DC_REL || !gs_date_is(p, k + 1, GS_DC_UNIT, GS_U_MONTH) ||
        gs_date_plural(p, k + 1))
        return false;
    gs_span m =
        gs_date_unit_span(p->today, GS_U_MONTH, rel->val <= GS_R_PAST ? -1 : rel->val >= GS_R_NEXT);
    if (m.from + b.day - 1 > m.to) return false;
    *w = (gs_when){.type = GS_M_PERIOD, .last = k + 2, .gran = GS_G_OTHER, .flags = GS_MF_RELATIVE};
    w->span = p->known ? (gs_span){m.from + a.day - 1, m.from + b.day - 1} : GS_SPAN_ALL;
    if (p->known) half_open(w, m.from + a.day - 1, m.from + b.day - 1);
    return true;
}

/* The date at a token, which gs_date_range was perhaps called with. */
static bool first_end(gs_dates *p, uint32_t i, gs_when *a) {
    if (i != p->point_at || p->loose) return gs_date_point(p, i, a);
    if (p->point) *a = *p->point;
    return p->point != NULL;
}

static bool range(gs_dates *p, uint32_t i, gs_when *w, opener open) {
    uint32_t e, j = open ? i + 1 : i;
    gs_when a, b;
    if (in_rel_month(p, j, open, w)) {
        w->first = i;
        return true;
    }
    bool day = !first_end(p, j, &a) || a.gran == GS_G_NONE;
    if (day && bare_month(p, j, open, &a)) day = false;
    if (day && open && end_at(p, j, &a)) day = false;
    if (day && !bare_day(p, j, &a)) return false;
    if ((a.flags & GS_MF_RECURRING) || !connector(p, a.last, open, &e)) return false;
    bool dash = gs_date_tok(p, a.last)->cls == GS_DC_PUNCT;
    if (!day && days_behind(p, &a, e, i, w)) return true;
    if (!open && gs_date_fn(p, a.last, GS_W_UNTIL) && !(a.gran == GS_G_DAY && a.month))
        return false;
    if (!end_at(p, e, &b) || b.gran == GS_G_NONE) {
        if (gs_date_tok(p, e)->cls != GS_DC_MONTH || day)
            return false; /* "to may": a month only here */
        b = (gs_when){
            .first = e, .last = e + 1, .gran = GS_G_MONTH, .month = gs_date_tok(p, e)->val};
        if (a.gran != GS_G_MONTH) return false;
        gs_date_resolve(p, &b);
    }
    if (b.gran == GS_G_OTHER && !open) return false;
    if (day) {
        if (!lend_month(p, &a, &b)) return false;
    } else {
        if (!same_kind(&a, &b, open, dash)) return false;
        borrow(p, &a, &b);
    }
    return close_range(p, &a, &b, i, w);
}

bool gs_date_range(gs_dates *p, uint32_t i, gs_when *w) {
    opener open = gs_date_fn(p, i, GS_W_FROM)      ? OPEN_FROM
                  : gs_date_fn(p, i, GS_W_BETWEEN) ? OPEN_BETWEEN
                                                   : OPEN_NONE;
    if (!open && weekdays(p, i, w)) return true;
    uint32_t j = open ? i + 1 : i;
    p->loose = open || (slashes(p, j) && gs_date_punct(p, j + 3, '-') && slashes(p, j + 4));
    bool ok = range(p, i, w, open);
    if (!ok && open && (range(p, j, w, OPEN_NONE) || gs_date_years(p, j, w))) {
        w->first = i; /* "from 2014-2018" */
        ok = true;
    }
    p->loose = false;
    return ok;
}
