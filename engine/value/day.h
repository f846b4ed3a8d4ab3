/* day: days of the (proleptic) Gregorian calendar as numbers, and spans of days.
 *
 * A span [from, to] holds both its ends. It stands either for a period ("in 2021", all of it) or
 * for a day that is known only to lie within ("in 2021" it happened); the field that holds it says
 * which. An open end is GS_DAY_MIN or GS_DAY_MAX. The days_from_civil algorithm is Howard Hinnant's
 * (chrono-Compatible Low-Level Date Algorithms).
 */
#ifndef GS_VALUE_DAY_H
#define GS_VALUE_DAY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "tri.h"

typedef int32_t gs_day; /* days since 1970-01-01 */
#define GS_DAY_MIN INT32_MIN
#define GS_DAY_MAX INT32_MAX

typedef struct gs_span {
    gs_day from, to;
} gs_span;

#define GS_SPAN_ALL ((gs_span){GS_DAY_MIN, GS_DAY_MAX})

bool gs_day_valid(int year, int month, int day);  /* years 1 to 9999 */
gs_day gs_day_make(int year, int month, int day); /* of a valid date */
void gs_day_split(gs_day day, int *year, int *month, int *mday);
int gs_day_weekday(gs_day day);           /* 1 Monday .. 7 Sunday */
const char *gs_weekday_name(int weekday); /* "monday" */
int gs_days_in_month(int year, int month);
gs_day gs_day_add_months(gs_day day, int months); /* 31 January + 1 month = 28 or 29 February */
gs_day gs_day_of_iso_week(int year, int week);    /* its Monday */

gs_span gs_span_day(gs_day day);
gs_span gs_span_year(int year);
gs_span gs_span_month(int year, int month);
gs_span gs_span_quarter(int year, int quarter);
gs_span gs_span_half(int year, int half);

bool gs_span_is_all(gs_span a); /* nothing is known */
bool gs_span_is_day(gs_span a); /* one day */
/* From the first day to the last, which an open end puts far away: 0 for a day, 364 for a year. */
static inline int64_t gs_span_length(gs_span a) {
    return (int64_t)a.to - a.from;
}
bool gs_span_meets(gs_span a, gs_span b);
gs_span gs_span_meet(gs_span a, gs_span b); /* from > to where they do not meet */
gs_span gs_span_hull(gs_span a, gs_span b);
bool gs_span_covers(gs_span a, gs_span b); /* b lies within a */

/* As days that are known only to lie within the spans: a before b, same day. */
gs_tri gs_span_before(gs_span a, gs_span b);
gs_tri gs_span_same(gs_span a, gs_span b);

/* "2021-03-14", "2021-03", "2021", "2021-Q1", "2021-H2", "2021-03-14/2021-03-20", "../2021-03-14",
 * "2021-03-14/..", "..". Parses back. out has GS_SPAN_TEXT bytes. parse refuses what is no date (31
 * February). */
enum { GS_SPAN_TEXT = 48 };
char *gs_span_format(gs_span a, char *out);
bool gs_span_parse(const char *text, size_t n, gs_span *out);

/* For people: "14 March 2025", "March 2025", "2025", "14 to 20 March 2025", "the first quarter of
 * 2025". */
char *gs_span_say(gs_span a, char *out, size_t size);

#endif
