/* Which way a sentence looks: cheap cues, no grammar. The nearest cue wins; a participle behind a form of "be" that itself
 * stands behind "will" or "to" ("will be held") is no past. */
#include "date_parse.h"

#include <stdlib.h>

enum { REACH = 16 };

static int cue(const gs_dates *p, uint32_t i) {
    const gs_dtok *t = gs_date_tok(p, i);
    if (t->cls == GS_DC_FUTURE) return 1;
    if (gs_date_fn(p, i, GS_W_ENDED)) return gs_date_text(p, i, "ended") ? -1 : 0;
    if (gs_date_fn(p, i, GS_W_IS) && gs_date_fn(p, i + 1, GS_W_TO)) return 1;
    if (gs_date_fn(p, i, GS_W_AGO)) return -1;
    if (t->cls != GS_DC_PAST) return 0;
    for (uint32_t back = 1; back <= 3; back++) {
        const gs_dtok *b = gs_date_tok(p, i - back);
        bool be = b->cls == GS_DC_FN && (b->val == GS_W_BE || b->val == GS_W_IS || b->val == GS_W_TO);
        if (be || b->cls == GS_DC_FUTURE) return 0;
    }
    return -1;
}

static int look(const gs_dates *p, uint32_t i, int step, int *distance) {
    for (int d = 1; d <= REACH; d++) {
        uint32_t at = step < 0 ? i - (uint32_t)d : i + (uint32_t)d;
        if (gs_date_stop(p, at)) break;
        int found = cue(p, at);
        if (found) {
            *distance = d;
            return found;
        }
    }
    *distance = REACH * 2;
    return 0;
}

int gs_date_tense(const gs_dates *p, uint32_t i) {
    int left, right, dl, dr;
    left = look(p, i, -1, &dl);
    right = look(p, i, 1, &dr);
    return dl <= dr ? left : right;
}

/* Days from today to the day or the month's nearer end; 0 where today lies within. */
static int distance(const gs_dates *p, int year, int month, int day) {
    gs_span s = gs_span_month(year, month);
    if (day) s = gs_day_valid(year, month, day) ? gs_span_day(gs_day_make(year, month, day)) : s;
    if (s.from > p->today) return s.from - p->today;
    return s.to < p->today ? s.to - p->today : 0;
}

static bool fits(int year, int month, int day, int weekday) {
    if (day && !gs_day_valid(year, month, day)) return day > 31 || !gs_day_valid(2000, month, day);
    return !weekday || !day || gs_day_weekday(gs_day_make(year, month, day)) == weekday;
}

static int leap(int year, int step) {
    while (!gs_day_valid(year, 2, 29)) year += step;
    return year;
}

int gs_date_guess_year(const gs_dates *p, uint32_t i, int month, int day, int weekday) {
    int year, m, d, tense = gs_date_tense(p, i);
    gs_day_split(p->today, &year, &m, &d);
    int past = distance(p, year, month, day) <= 0 ? year : year - 1;
    int future = distance(p, year, month, day) >= 0 ? year : year + 1;
    if (month == 2 && day == 29) past = leap(past, -1), future = leap(future, 1);
    if (past == future) return past;
    int back = -distance(p, past, month, day), ahead = distance(p, future, month, day);
    int near = tense > 0 ? future : tense < 0 ? past : ahead * (day ? 3 : 6) < back ? future : past;
    int other = near == past ? future : past;
    /* "was held" can look ahead and "will" back by a slip of ours: a date some days off is near whatever the cue says. */
    if (tense <= 0 && ahead <= 7 && back > 300 && day) return future;
    int off = near == past ? back : ahead;
    if (weekday && off > 45 && !fits(near, month, day, weekday) && fits(other, month, day, weekday)) return other;
    return near;
}
