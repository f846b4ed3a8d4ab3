/* The date reader: cuts a block into tokens and asks, at each token that may begin one, for the
 * longest date, period, duration or time of day. One pass: what was read is stepped over. */
#include <stdlib.h>
#include <string.h>

#include "date_parse.h"

typedef struct reader {
    bool (*read)(gs_dates *, uint32_t, gs_when *);
    uint32_t classes; /* of the tokens it may begin with */
} reader;

#define ON(cls) (1u << GS_DC_##cls)
enum { DIGITS = ON(NUM) | ON(CARD), COUNTS = DIGITS | ON(FN) | ON(PUNCT) };

static bool longest(gs_dates *p, uint32_t i, const reader *readers, size_t n, gs_when *w) {
    gs_when seen;
    bool found = false;
    uint32_t cls = 1u << gs_date_tok(p, i)->cls;
    for (size_t k = 0; k < n; k++) {
        if (!(readers[k].classes & cls) || !readers[k].read(p, i, &seen) ||
            (found && seen.last <= w->last))
            continue;
        *w = seen;
        found = true;
    }
    return found;
}

bool gs_date_point(gs_dates *p, uint32_t i, gs_when *w) {
    static const reader readers[] = {
        {gs_date_calendar, DIGITS | ON(ORD) | ON(MONTH) | ON(WDAY)},
        {gs_date_numeric, ON(NUM) | ON(MONTH)},
        {gs_date_period,
         COUNTS | ON(ORD) | ON(MONTH) | ON(UNIT) | ON(SEASON) | ON(PART) | ON(DECADE)},
        {gs_date_nth, DIGITS | ON(FN) | ON(REL) | ON(ORD)},
        {gs_date_until, DIGITS | ON(FN) | ON(REL) | ON(UNIT)},
        {gs_date_weekday, DIGITS | ON(FN) | ON(REL) | ON(WDAY) | ON(ORD)},
        {gs_date_offset, COUNTS},
        {gs_date_relative, DIGITS | ON(FN) | ON(REL) | ON(DAYREL) | ON(UNIT)},
        {gs_date_holiday, ON(WORD) | ON(MONTH) | ON(FN) | ON(REL) | ON(UNIT)},
    };
    if (p->depth > 3) return false;
    return longest(p, i, readers, sizeof readers / sizeof *readers, w);
}

static bool length_or_time(gs_dates *p, uint32_t i, gs_when *w) {
    static const reader readers[] = {{gs_date_lap, ON(NUM)},
                                     {gs_date_duration, COUNTS},
                                     {gs_date_time, DIGITS | ON(FN) | ON(UNIT)}};
    return longest(p, i, readers, sizeof readers / sizeof *readers, w);
}

/* A range is worth trying behind "from", at a bare day or month, and where a date is followed by
 * what may join it to another. */
static bool may_range(const gs_dates *p, uint32_t i, const gs_when *point) {
    const gs_dtok *t = gs_date_tok(p, i);
    if (t->cls == GS_DC_FN && (t->val == GS_W_FROM || t->val == GS_W_BETWEEN)) return true;
    if (!point)
        return t->cls == GS_DC_MONTH || t->cls == GS_DC_NUM || t->cls == GS_DC_CARD ||
               t->cls == GS_DC_ORD || gs_date_fn(p, i, GS_W_THE);
    const gs_dtok *join = gs_date_tok(p, point->last);
    if (t->cls == GS_DC_WDAY || t->cls == GS_DC_NUM) return true;
    return join->cls == GS_DC_PUNCT ||
           (join->cls == GS_DC_FN &&
            (join->val == GS_W_TO || join->val == GS_W_THROUGH || join->val == GS_W_UNTIL));
}

static bool any(gs_dates *p, uint32_t i, gs_when *w) {
    gs_when seen;
    bool found = gs_date_point(p, i, w);
    p->point = found ? w : NULL;
    p->point_at = i;
    bool range = may_range(p, i, found ? w : NULL) && gs_date_range(p, i, &seen);
    if (range && (!found || seen.last >= w->last)) *w = seen, found = true;
    if (length_or_time(p, i, &seen) && (!found || seen.last > w->last)) *w = seen, found = true;
    return found;
}

/* Can a date go on with this token, behind "the" or "a"? */
static bool may_follow(const gs_dates *p, uint32_t i) {
    const gs_dtok *t = gs_date_tok(p, i);
    switch ((gs_dclass)t->cls) {
    case GS_DC_NONE:
    case GS_DC_WORD:
    case GS_DC_FUTURE:
    case GS_DC_PAST:
    case GS_DC_PUNCT: return false;
    case GS_DC_FN: return t->val >= GS_W_FISCAL;
    default: return true;
    }
}

static bool function_word(const gs_dates *p, uint32_t i) {
    const gs_dtok *next = gs_date_tok(p, i + 1);
    switch ((gs_dword)gs_date_tok(p, i)->val) {
    case GS_W_THE:
    case GS_W_A: return may_follow(p, i + 1);
    case GS_W_IN:
        return next->cls == GS_DC_NUM || next->cls == GS_DC_CARD || next->cls == GS_DC_FN ||
               next->cls == GS_DC_PUNCT;
    case GS_W_OTHER: /* "that evening", "that same day" */
        return next->cls == GS_DC_UNIT || next->cls == GS_DC_REL ||
               gs_date_fn(p, i + 1, GS_W_DAYTIME);
    case GS_W_FROM:
    case GS_W_BETWEEN:
    case GS_W_EVERY:
    case GS_W_LATER:
    case GS_W_EARLIER:
    case GS_W_FISCAL:
    case GS_W_CALENDAR:
    case GS_W_Q:
    case GS_W_H:
    case GS_W_FY:
    case GS_W_CY:
    case GS_W_T:
    case GS_W_NOON:
    case GS_W_MIDNIGHT:
    case GS_W_COUPLE:
    case GS_W_FEW:
    case GS_W_SEVERAL:
    case GS_W_SOME:
    case GS_W_DOZEN:
    case GS_W_WHOLE:
    case GS_W_PLURALDAY:
    case GS_W_HALFWORD:
    case GS_W_EOY:
    case GS_W_REST:
    case GS_W_TH: return true;
    default: return false;
    }
}

/* Most words begin nothing. */
static bool may_begin(const gs_dates *p, uint32_t i) {
    const gs_dtok *t = gs_date_tok(p, i);
    switch ((gs_dclass)t->cls) {
    case GS_DC_NONE:
    case GS_DC_FUTURE:
    case GS_DC_PAST: return false;
    case GS_DC_WORD: return t->val == 1;
    case GS_DC_PUNCT:
        return (t->val == '\'' && gs_date_tok(p, i + 1)->cls == GS_DC_NUM) || t->val == '2';
    case GS_DC_FN: return function_word(p, i);
    default: return true;
    }
}

/* Where the article's date is known only as a stretch, so is what hangs on it. */
static bool parse(gs_dates *p, uint32_t i, gs_when *w) {
    gs_span ref = p->r->date;
    p->today = p->known ? ref.from : 0;
    if (!any(p, i, w)) return false;
    if (!p->known || gs_span_is_day(ref) || !(w->flags & (GS_MF_RELATIVE | GS_MF_YEARLESS)))
        return true;
    gs_when late = {0};
    p->today = ref.to;
    if (!any(p, i, &late) || late.last != w->last) return true;
    if (w->apart || late.apart)
        gs_date_set_plain(w, gs_span_hull(gs_date_plain(w), gs_date_plain(&late)));
    w->span = gs_span_hull(w->span, late.span);
    return true;
}

/* The unit of amounts in which a length is told, and how often. */
static const struct {
    const char *name;
    int times;
} LENGTHS[] = {
    [GS_U_SECOND] = {"second", 1}, [GS_U_MINUTE] = {"minute", 1},  [GS_U_HOUR] = {"hour", 1},
    [GS_U_DAY] = {"day", 1},       [GS_U_NIGHT] = {"day", 1},      [GS_U_WEEKEND] = {"day", 2},
    [GS_U_WEEK] = {"week", 1},     [GS_U_FORTNIGHT] = {"week", 2}, [GS_U_MONTH] = {"month", 1},
    [GS_U_QUARTER] = {"month", 3}, [GS_U_HALF] = {"month", 6},     [GS_U_YEAR] = {"year", 1},
    [GS_U_DECADE] = {"year", 10},  [GS_U_CENTURY] = {"year", 100}, [GS_U_WORKDAY] = {"day", 1}};

static gs_quantity amount(const gs_when *w) {
    const char *name = LENGTHS[w->unit].name;
    int times = LENGTHS[w->unit].times;
    gs_interval a = w->amount;
    if (times > 1) a = gs_interval_scale(a, gs_dec_int(times));
    return (gs_quantity){.amount = a, .unit = gs_unit_named(name, strlen(name))};
}

/* A determiner or preposition in front belongs to the mention without being part of it. */
static uint32_t outer(const gs_dates *p, uint32_t first) {
    const gs_dtok *b = gs_date_tok(p, first - 1);
    if (b->cls != GS_DC_FN || !gs_date_tok(p, first)->gap) return gs_date_tok(p, first)->start;
    if (b->val == GS_W_THE) return outer(p, first - 1);
    bool lead = b->val == GS_W_IN || b->val == GS_W_ON || b->val == GS_W_SINCE ||
                b->val == GS_W_UNTIL || b->val == GS_W_BY || b->val == GS_W_BEFORE ||
                b->val == GS_W_AFTER || b->val == GS_W_FROM || b->val == GS_W_DURING ||
                b->val == GS_W_AT;
    return lead ? b->start : gs_date_tok(p, first)->start;
}

static void emit(gs_dates *p, const gs_when *w) {
    gs_mention m = {.type = w->type,
                    .flags = w->flags,
                    .when = GS_SPAN_ALL,
                    .plain = GS_SPAN_ALL,
                    .minutes = -1};
    m.start = gs_date_tok(p, w->first)->start;
    m.end = gs_date_tok(p, w->last - 1)->end;
    m.outer_start =
        (w->flags & GS_MF_HEDGED) ? gs_date_tok(p, w->hedge)->start : outer(p, w->first);
    if (w->type == GS_M_DATE || w->type == GS_M_PERIOD) {
        m.when = w->span;
        m.plain = gs_date_plain(w);
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

static const char *house(const gs_reading *r, const char *what) {
    const gs_entry *e =
        r->lexicon ? gs_lexicon_find(r->lexicon, "house", what, strlen(what)) : NULL;
    return e ? e->value : "";
}

bool gs_date_opens_entry(const gs_dates *p, uint32_t i) {
    if (p->r->item) return true;
    for (uint32_t k = i; k <= i + 1; k++) /* "Feb. 8 - He ...", "8 February 2024: He ..." */
        if (gs_date_punct(p, k, ':') || gs_date_punct(p, k, '-') || gs_date_punct(p, k, '_'))
            return gs_date_tok(p, k + 1)->gap;
    return false;
}

/* What a block that opens with this date tells the next one of a list. */
static void open_entry(gs_dates *p, const gs_when *w) {
    gs_reading *r = p->r;
    bool told = !gs_span_is_all(w->span) && !(w->flags & (GS_MF_RELATIVE | GS_MF_DEFECT));
    bool year = told && w->gran == GS_G_YEAR && w->last >= p->n; /* a heading: "2024" */
    bool entry = told && w->gran == GS_G_DAY && gs_date_opens_entry(p, w->last) &&
                 (!(w->flags & GS_MF_YEARLESS) || r->year_told);
    r->listing = !gs_span_is_all(w->span) && w->gran == GS_G_DAY && gs_date_punct(p, w->last, ':');
    r->year_told = year || entry;
    if (r->year_told || r->listing) r->listed = w->span.from;
    if (entry) p->entry = w->span.from;
}

void gs_read_dates(gs_reading *r) {
    gs_dates p = {.r = r,
                  .entry = GS_DAY_MIN,
                  .fiscal = atoi(house(r, "fiscal")),
                  .day_first = strcmp(house(r, "dates"), "day") == 0};
    p.known = r->date.from != GS_DAY_MIN && r->date.to != GS_DAY_MAX;
    gs_date_tokens(&p);
    gs_when w = {0};
    bool opens = may_begin(&p, 0) && parse(&p, 0, &w);
    if (opens) open_entry(&p, &w);
    for (uint32_t i = 0; i < p.n;) {
        if (i ? !may_begin(&p, i) || !parse(&p, i, &w) : !opens) {
            i++;
            continue;
        }
        emit(&p, &w);
        bool when = w.type == GS_M_DATE || w.type == GS_M_PERIOD;
        if (when && !(w.flags & GS_MF_RECURRING)) p.base = w;
        i = w.last > i ? w.last : i + 1;
    }
    if (!opens) r->listing = r->year_told = false;
    free(p.tok);
}
