#include "value/day.h"

#include <assert.h>

enum { DAYS_PER_ERA = 146097, EPOCH_SHIFT = 719468 /* 0000-03-01 to 1970-01-01 */ };

static bool is_leap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

int gs_days_in_month(int year, int month) {
    static const signed char days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month - 1] + (month == 2 && is_leap(year));
}

bool gs_day_valid(int year, int month, int day) {
    return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 &&
           day <= gs_days_in_month(year, month);
}

gs_day gs_day_make(int year, int month, int day) {
    int y = year - (month <= 2);
    int era = (y >= 0 ? y : y - 399) / 400;
    int year_of_era = y - era * 400;
    int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * DAYS_PER_ERA + day_of_era - EPOCH_SHIFT;
}

void gs_day_split(gs_day day, int *year, int *month, int *mday) {
    int64_t z = (int64_t)day + EPOCH_SHIFT;
    int64_t era = (z >= 0 ? z : z - (DAYS_PER_ERA - 1)) / DAYS_PER_ERA;
    int day_of_era = (int)(z - era * DAYS_PER_ERA);
    int year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int mp = (5 * day_of_year + 2) / 153;
    *mday = day_of_year - (153 * mp + 2) / 5 + 1;
    *month = mp < 10 ? mp + 3 : mp - 9;
    *year = (int)(year_of_era + era * 400) + (*month <= 2);
}

int gs_day_weekday(gs_day day) {
    return (int)((((int64_t)day + 3) % 7 + 7) % 7) + 1; /* 1970-01-01 was a Thursday */
}

const char *gs_weekday_name(int weekday) {
    static const char *const names[] = {"monday", "tuesday",  "wednesday", "thursday",
                                        "friday", "saturday", "sunday"};
    assert(weekday >= 1 && weekday <= 7);
    return names[weekday - 1];
}

gs_day gs_day_add_months(gs_day day, int months) {
    if (day == GS_DAY_MIN || day == GS_DAY_MAX) return day;
    int year, month, mday;
    gs_day_split(day, &year, &month, &mday);
    int64_t count = (int64_t)year * 12 + (month - 1) + months;
    int64_t to_year = count / 12;
    if (to_year < 1) return gs_day_make(1, 1, 1);
    if (to_year > 9999) return gs_day_make(9999, 12, 31);
    month = (int)(count % 12) + 1;
    int last = gs_days_in_month((int)to_year, month);
    return gs_day_make((int)to_year, month, mday < last ? mday : last);
}

gs_day gs_day_of_iso_week(int year, int week) {
    gs_day fourth = gs_day_make(year, 1, 4); /* always in week 1 */
    return fourth - gs_day_weekday(fourth) + 1 + (week - 1) * 7;
}

gs_span gs_span_day(gs_day day) {
    return (gs_span){day, day};
}

static gs_span months(int year, int first, int last) {
    return (gs_span){gs_day_make(year, first, 1),
                     gs_day_make(year, last, gs_days_in_month(year, last))};
}

gs_span gs_span_year(int year) {
    return months(year, 1, 12);
}

gs_span gs_span_month(int year, int month) {
    return months(year, month, month);
}

gs_span gs_span_quarter(int year, int quarter) {
    return months(year, quarter * 3 - 2, quarter * 3);
}

gs_span gs_span_half(int year, int half) {
    return months(year, half * 6 - 5, half * 6);
}

bool gs_span_is_all(gs_span a) {
    return a.from == GS_DAY_MIN && a.to == GS_DAY_MAX;
}

bool gs_span_is_day(gs_span a) {
    return a.from == a.to;
}

bool gs_span_meets(gs_span a, gs_span b) {
    gs_span shared = gs_span_meet(a, b);
    return shared.from <= shared.to;
}

gs_span gs_span_meet(gs_span a, gs_span b) {
    return (gs_span){a.from > b.from ? a.from : b.from, a.to < b.to ? a.to : b.to};
}

gs_span gs_span_hull(gs_span a, gs_span b) {
    return (gs_span){a.from < b.from ? a.from : b.from, a.to > b.to ? a.to : b.to};
}

bool gs_span_covers(gs_span a, gs_span b) {
    return a.from <= b.from && b.to <= a.to;
}

gs_tri gs_span_before(gs_span a, gs_span b) {
    if (a.to < b.from) return GS_YES;
    return a.from < b.to ? GS_PERHAPS : GS_NO;
}

gs_tri gs_span_same(gs_span a, gs_span b) {
    if (!gs_span_meets(a, b)) return GS_NO;
    return gs_span_is_day(a) && gs_span_is_day(b) ? GS_YES : GS_PERHAPS;
}
