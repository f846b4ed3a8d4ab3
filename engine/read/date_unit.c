/* Units of the calendar and their arithmetic: the month that holds a day, three weeks on. */
#include "date_parse.h"

gs_dgran gs_date_gran(gs_dunit unit) {
    switch (unit) {
    case GS_U_DAY:
    case GS_U_NIGHT: return GS_G_DAY;
    case GS_U_WEEK:
    case GS_U_WEEKEND: return GS_G_WEEK;
    case GS_U_MONTH: return GS_G_MONTH;
    case GS_U_QUARTER: return GS_G_QUARTER;
    case GS_U_HALF: return GS_G_HALF;
    case GS_U_YEAR: return GS_G_YEAR;
    case GS_U_DECADE: return GS_G_DECADE;
    default: return GS_G_OTHER;
    }
}

int gs_date_months(gs_dunit unit) {
    switch (unit) {
    case GS_U_MONTH: return 1;
    case GS_U_QUARTER: return 3;
    case GS_U_HALF: return 6;
    case GS_U_YEAR: return 12;
    case GS_U_DECADE: return 120;
    case GS_U_CENTURY: return 1200;
    default: return 0;
    }
}

int gs_date_days(gs_dunit unit) {
    return unit == GS_U_WEEK || unit == GS_U_WEEKEND ? 7 : unit == GS_U_FORTNIGHT ? 14 : 1;
}

/* From Monday to Friday, whatever the holidays. */
static gs_day after_work(gs_day day, int n) {
    for (int step = n < 0 ? -1 : 1; n;) {
        day += step;
        if (gs_day_weekday(day) <= 5) n -= step;
    }
    return day;
}

gs_day gs_date_shift(gs_day day, gs_dunit unit, int n) {
    int months = gs_date_months(unit);
    if (n > 3000 || n < -3000) n = n > 0 ? 3000 : -3000;
    if (unit == GS_U_WORKDAY) return after_work(day, n);
    if (months && (n * months > 6000 || n * months < -6000))
        n = n > 0 ? 6000 / months : -6000 / months;
    return months ? gs_day_add_months(day, n * months) : day + n * gs_date_days(unit);
}

gs_span gs_date_unit_span(gs_day day, gs_dunit unit, int shift) {
    int y, m, d;
    gs_day monday = day - (gs_day_weekday(day) - 1) + 7 * shift;
    gs_day_split(
        gs_date_shift(
            day, unit == GS_U_MONTH || unit == GS_U_QUARTER || unit == GS_U_HALF ? unit : GS_U_DAY,
            unit == GS_U_MONTH || unit == GS_U_QUARTER || unit == GS_U_HALF ? shift : 0),
        &y, &m, &d);
    switch (unit) {
    case GS_U_WEEK: return (gs_span){monday, monday + 6};
    case GS_U_WEEKEND: return (gs_span){monday + 5, monday + 6};
    case GS_U_FORTNIGHT:
        return shift > 0 ? (gs_span){day + 1, day + 14} : (gs_span){day - 14, day - 1};
    case GS_U_MONTH: return gs_span_month(y, m);
    case GS_U_QUARTER: return gs_span_quarter(y, (m + 2) / 3);
    case GS_U_HALF: return gs_span_half(y, m > 6 ? 2 : 1);
    case GS_U_YEAR: return gs_span_year(y + shift);
    case GS_U_DECADE:
        y += 10 * shift - y % 10;
        return (gs_span){gs_span_year(y).from, gs_span_year(y + 9).to};
    case GS_U_CENTURY:
        y += 100 * shift - y % 100;
        return (gs_span){gs_span_year(y).from, gs_span_year(y + 99).to};
    default: return gs_span_day(day + shift);
    }
}
