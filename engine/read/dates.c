/* The date reader: cuts a block into tokens and asks, at each token that may begin one, for the longest date, period, duration or
 * time of day. One pass: what was read is stepped over. */
#include <stdlib.h>

#include "date_parse.h"

typedef bool (*reader)(gs_dates *, uint32_t, gs_when *);

static bool longest(gs_dates *p, uint32_t i, const reader *readers, size_t n, gs_when *w) {
    gs_when seen;
    bool any = false;
    for (size_t k = 0; k < n; k++) {
        if (!readers[k](p, i, &seen) || (any && seen.last <= w->last)) continue;
        *w = seen;
        any = true;
    }
    return any;
}

bool gs_date_point(gs_dates *p, uint32_t i, gs_when *w) {
    static const reader readers[] = {gs_date_calendar, gs_date_numeric, gs_date_period,  gs_date_nth,    gs_date_until,
                                     gs_date_weekday,  gs_date_offset,  gs_date_relative, gs_date_holiday};
    if (p->depth > 3) return false;
    return longest(p, i, readers, sizeof readers / sizeof *readers, w);
}

static bool any(gs_dates *p, uint32_t i, gs_when *w) {
    static const reader readers[] = {gs_date_range, gs_date_point, gs_date_duration, gs_date_time};
    return longest(p, i, readers, sizeof readers / sizeof *readers, w);
}

/* Most words begin nothing. */
static bool may_begin(gs_dates *p, uint32_t i) {
    gs_when w;
    const gs_dtok *t = gs_date_tok(p, i);
    switch ((gs_dclass)t->cls) {
    case GS_DC_NONE: case GS_DC_FUTURE: case GS_DC_PAST: return false;
    case GS_DC_WORD: return t->end - t->start > 2 && gs_date_holiday(p, i, &w);
    case GS_DC_PUNCT: return t->val == '\'' || t->val == '2';
    default: return true;
    }
}

/* Where the article's date is known only as a stretch, so is what hangs on it. */
static bool parse(gs_dates *p, uint32_t i, gs_when *w) {
    gs_span ref = p->r->date;
    p->today = p->known ? ref.from : 0;
    if (!any(p, i, w)) return false;
    if (!p->known || gs_span_is_day(ref) || !(w->flags & (GS_MF_RELATIVE | GS_MF_YEARLESS))) return true;
    gs_when late = {0};
    p->today = ref.to;
    if (any(p, i, &late) && late.last == w->last) w->span = gs_span_hull(w->span, late.span);
    return true;
}

static const char *unit_name(gs_dunit unit) {
    static const char *const names[] = {"", "second", "minute", "hour", "day", "day", "day", "week", "week", "month", "month", "month", "year", "year", "year"};
    return names[unit];
}

static gs_quantity amount(const gs_when *w) {
    static const int times[] = {1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 3, 6, 1, 10, 100};
    const char *name = unit_name(w->unit);
    size_t n = 0;
    while (name[n]) n++;
    gs_interval a = w->amount;
    if (times[w->unit] > 1) a = gs_interval_scale(a, gs_dec_int(times[w->unit]));
    return (gs_quantity){.amount = a, .unit = gs_unit_named(name, n)};
}

/* A determiner or preposition in front belongs to the mention without being part of it. */
static uint32_t outer(const gs_dates *p, uint32_t first) {
    const gs_dtok *b = gs_date_tok(p, first - 1);
    if (b->cls != GS_DC_FN || !gs_date_tok(p, first)->gap) return gs_date_tok(p, first)->start;
    if (b->val == GS_W_THE) return outer(p, first - 1);
    bool lead = b->val == GS_W_IN || b->val == GS_W_ON || b->val == GS_W_SINCE || b->val == GS_W_UNTIL || b->val == GS_W_BY || b->val == GS_W_BEFORE || b->val == GS_W_AFTER || b->val == GS_W_FROM || b->val == GS_W_DURING || b->val == GS_W_AT;
    return lead ? b->start : gs_date_tok(p, first)->start;
}

static void emit(gs_dates *p, const gs_when *w) {
    gs_mention m = {.type = w->type, .flags = w->flags, .when = GS_SPAN_ALL, .minutes = -1};
    m.start = gs_date_tok(p, w->first)->start;
    m.end = gs_date_tok(p, w->last - 1)->end;
    m.outer_start = (w->flags & GS_MF_HEDGED) ? gs_date_tok(p, w->hedge)->start : outer(p, w->first);
    if (w->type == GS_M_DATE || w->type == GS_M_PERIOD) {
        m.when = w->span;
        m.weekday = (int16_t)((w->flags & GS_MF_WEEKDAY) ? w->weekday : 0);
    } else if (w->type == GS_M_TIME) {
        m.minutes = (int16_t)w->minutes;
    } else {
        m.iso = w->iso;
        m.nominal = w->nominal;
        m.amount = amount(w);
    }
    gs_mention_add(p->r->out, p->r->arena, m);
}

void gs_read_dates(gs_reading *r) {
    gs_dates p = {.r = r};
    p.known = r->date.from != GS_DAY_MIN && r->date.to != GS_DAY_MAX;
    gs_date_tokens(&p);
    for (uint32_t i = 0; i < p.n;) {
        gs_when w;
        if (!may_begin(&p, i) || !parse(&p, i, &w)) {
            i++;
            continue;
        }
        emit(&p, &w);
        bool when = w.type == GS_M_DATE || w.type == GS_M_PERIOD;
        if (when && !(w.flags & GS_MF_RECURRING)) p.base = w;
        i = w.last > i ? w.last : i + 1;
    }
    free(p.tok);
}
