#include "days.h"

#include <stdio.h>
#include <string.h>

static const gs_value *day_value(const gs_fact *fact, const char *name) {
    int f = gs_field_index(fact->kind, name);
    bool day = f >= 0 && fact->kind->fields[f].type == GS_F_DATE;
    return day && fact->values[f].known ? &fact->values[f] : NULL;
}

bool gs_kind_lasts(const gs_kind *kind) {
    int from = gs_field_index(kind, "from"), to = gs_field_index(kind, "to");
    return from >= 0 && to >= 0 && kind->fields[from].type == GS_F_DATE &&
           kind->fields[to].type == GS_F_DATE;
}

/* A span as a stretch; false where both ends are open. */
static bool of_span(gs_span span, gs_stretch *out) {
    *out = (gs_stretch){span.from, span.to, span.from == GS_DAY_MIN, span.to == GS_DAY_MAX};
    if (out->open_from && out->open_to) return false;
    if (out->open_from) out->from = out->to;
    if (out->open_to) out->to = out->from;
    return true;
}

static const gs_value *first_day(const gs_fact *fact) {
    for (uint32_t f = 0; f < fact->kind->nfields; f++) {
        gs_ftype type = fact->kind->fields[f].type;
        if ((type == GS_F_DATE || type == GS_F_PERIOD) && fact->values[f].known)
            return &fact->values[f];
    }
    return NULL;
}

bool gs_stretch_of(const gs_fact *fact, bool as_of, gs_stretch *out) {
    const gs_value *from = day_value(fact, "from"), *to = day_value(fact, "to"),
                   *day = first_day(fact);
    gs_stretch left, right, now;
    bool known = !gs_span_is_all(fact->as_of) && of_span(fact->as_of, &now);
    bool has_left = from && of_span(from->span, &left), has_right = to && of_span(to->span, &right);
    if (has_left && has_right && right.to >= left.from)
        *out = (gs_stretch){left.from, right.to, false, false};
    else if (has_left)
        *out = (gs_stretch){left.from, known && now.to > left.from ? now.to : left.to, false, true};
    else if (has_right)
        *out = (gs_stretch){known && now.from < right.to ? now.from : right.from, right.to, true,
                            false};
    else if (day && of_span(day->span, out))
        return true;
    else if (as_of && known)
        *out = now;
    else
        return false;
    return true;
}

typedef struct calendar {
    int months, days; /* between marks; one of them */
} calendar;

/* The first kind of mark of which few enough fall into the stretch. */
static calendar choose(gs_day from, gs_day to) {
    static const calendar steps[] = {{0, 1},   {0, 2},   {0, 7},    {1, 0},    {3, 0},
                                     {6, 0},   {12, 0},  {24, 0},   {60, 0},   {120, 0},
                                     {240, 0}, {600, 0}, {1200, 0}, {24000, 0}};
    enum { STEPS = sizeof steps / sizeof *steps, MARKS = 5 };
    for (int i = 0; i < STEPS; i++) {
        int64_t width = steps[i].days ? steps[i].days : (int64_t)steps[i].months * 30;
        if (((int64_t)to - from) / width < MARKS) return steps[i];
    }
    return steps[STEPS - 1];
}

static void name_day(gs_day day, const calendar *c, char *out) {
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    int year, month, mday;
    gs_day_split(day, &year, &month, &mday);
    if (c->days)
        snprintf(out, GS_DAY_NAME, "%d %s %d", mday, months[month - 1], year);
    else if (c->months < 12)
        snprintf(out, GS_DAY_NAME, "%s %d", months[month - 1], year);
    else
        snprintf(out, GS_DAY_NAME, "%d", year);
}

/* The first mark at or after a day. */
static gs_day first_mark(gs_day from, const calendar *c) {
    int year, month, mday;
    if (c->days) return from;
    gs_day_split(from, &year, &month, &mday);
    int count = year * 12 + month - 1 + (mday > 1);
    count = (count + c->months - 1) / c->months * c->months;
    return count / 12 > 9999 ? from : gs_day_make(count / 12, count % 12 + 1, 1);
}

/* The mark after this one; false past the year 9999. */
static bool next_mark(const calendar *c, gs_day *day) {
    int year, month, mday;
    gs_day_split(*day, &year, &month, &mday);
    if (c->months && (year * 12 + month - 1 + c->months) / 12 > 9999) return false;
    *day = c->days ? *day + c->days : gs_day_add_months(*day, c->months);
    return true;
}

int gs_day_ticks(gs_day from, gs_day to, gs_day ticks[GS_AXIS_TICKS],
                 char names[GS_AXIS_TICKS][GS_DAY_NAME]) {
    if (from < gs_day_make(1, 1, 1) || to > gs_day_make(9999, 12, 31)) return 0;
    calendar c = choose(from, to);
    gs_day day = first_mark(from, &c);
    int n = 0;
    for (bool more = true; more && day <= to && n < GS_AXIS_TICKS; n++) {
        ticks[n] = day;
        name_day(day, &c, names[n]);
        more = next_mark(&c, &day);
    }
    return n;
}
