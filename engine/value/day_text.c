/* day: spans as text, for machines (format, parse) and for people (say). */
#include <stdio.h>
#include <string.h>

#include "value/day.h"

enum { MONTHS_IN_YEAR = 12 };

typedef struct date {
    int year, month, day;
} date;

static const char *const month_names[MONTHS_IN_YEAR] = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

/* What a span is in the calendar. */
typedef enum shape { OTHER, MONTH, QUARTER, HALF, YEAR, YEARS, MONTHS } shape;

static date split(gs_day day) {
    date d;
    gs_day_split(day, &d.year, &d.month, &d.day);
    return d;
}

static bool writable(gs_day day) {
    enum { FIRST = -719162, LAST = 2932896 }; /* 0001-01-01 and 9999-12-31 */
    return day >= FIRST && day <= LAST;
}

static shape shape_of(date from, date to) {
    if (from.day != 1 || to.day != gs_days_in_month(to.year, to.month)) return OTHER;
    if (from.year != to.year) return from.month == 1 && to.month == 12 ? YEARS : MONTHS;
    int count = to.month - from.month + 1, before = from.month - 1;
    if (count == 1) return MONTH;
    if (count == 3 && before % 3 == 0) return QUARTER;
    if (count == 6 && before % 6 == 0) return HALF;
    return count == MONTHS_IN_YEAR ? YEAR : MONTHS;
}

/* A mark and so many digits; returns what is behind. By hand: each fact has a date or two. */
static char *put(char *out, char mark, int n, int width) {
    if (mark) *out++ = mark;
    for (int i = width; i-- > 0; n /= 10) out[i] = (char)('0' + n % 10);
    out[width] = '\0';
    return out + width;
}

static char *put_text(char *out, const char *text) {
    size_t n = strlen(text);
    memcpy(out, text, n + 1);
    return out + n;
}

static char *put_day(char *out, date d) {
    return put(put(put(out, 0, d.year, 4), '-', d.month, 2), '-', d.day, 2);
}

static char *put_end(char *out, gs_day day) {
    if (writable(day)) return put_day(out, split(day));
    return put_text(out, "..");
}

static char *format_open(gs_span a, char *out) {
    if (!writable(a.from) && !writable(a.to)) return put_text(out, ".."), out;
    char *at = put_end(out, a.from);
    *at++ = '/';
    put_end(at, a.to);
    return out;
}

char *gs_span_format(gs_span a, char *out) {
    if (!writable(a.from) || !writable(a.to)) return format_open(a, out);
    date f = split(a.from);
    char *at = put(out, 0, f.year, 4);
    if (a.from == a.to) return put_day(out, f), out;
    date t = split(a.to);
    switch (shape_of(f, t)) {
    case MONTH: put(at, '-', f.month, 2); break;
    case QUARTER: put(put_text(at, "-Q"), 0, t.month / 3, 1); break;
    case HALF: put(put_text(at, "-H"), 0, t.month / 6, 1); break;
    case YEAR: break;
    default: at = put_day(out, f), *at++ = '/', put_day(at, t); break;
    }
    return out;
}

/* Exactly `width` digits at *at. */
static bool read_number(const char *text, size_t n, size_t *at, size_t width, int *out) {
    if (n - *at < width) return false;
    *out = 0;
    for (size_t i = 0; i < width; i++) {
        char c = text[*at + i];
        if (c < '0' || c > '9') return false;
        *out = *out * 10 + (c - '0');
    }
    *at += width;
    return true;
}

static bool read_part(const char *text, int year, gs_span *out) {
    int part = text[1] - '0';
    if (text[0] == 'Q' && part >= 1 && part <= 4)
        *out = gs_span_quarter(year, part);
    else if (text[0] == 'H' && part >= 1 && part <= 2)
        *out = gs_span_half(year, part);
    else
        return false;
    return true;
}

/* One side: a day, a month, a quarter, a half or a year. */
static bool read_period(const char *text, size_t n, gs_span *out) {
    int year, month, day;
    size_t at = 0;
    if (!read_number(text, n, &at, 4, &year) || year < 1) return false;
    if (at == n) {
        *out = gs_span_year(year);
        return true;
    }
    if (text[at++] != '-') return false;
    if (n == at + 2 && (text[at] == 'Q' || text[at] == 'H')) return read_part(text + at, year, out);
    if (!read_number(text, n, &at, 2, &month) || month < 1 || month > MONTHS_IN_YEAR) return false;
    if (at == n) {
        *out = gs_span_month(year, month);
        return true;
    }
    if (text[at++] != '-' || !read_number(text, n, &at, 2, &day) || at != n) return false;
    if (!gs_day_valid(year, month, day)) return false;
    *out = gs_span_day(gs_day_make(year, month, day));
    return true;
}

static bool is_open_end(const char *text, size_t n) {
    return n == 2 && text[0] == '.' && text[1] == '.';
}

bool gs_span_parse(const char *text, size_t n, gs_span *out) {
    if (is_open_end(text, n)) {
        *out = GS_SPAN_ALL;
        return true;
    }
    const char *slash = memchr(text, '/', n);
    if (!slash) return read_period(text, n, out);
    size_t left = (size_t)(slash - text), right = n - left - 1;
    gs_span from = GS_SPAN_ALL, to = GS_SPAN_ALL;
    if (!is_open_end(text, left) && !read_period(text, left, &from)) return false;
    if (!is_open_end(slash + 1, right) && !read_period(slash + 1, right, &to)) return false;
    if (from.from > to.to) return false;
    *out = (gs_span){from.from, to.to};
    return true;
}

static char *say_day(gs_day day, char *out, size_t size) {
    date d = split(day);
    snprintf(out, size, "%d %s %d", d.day, month_names[d.month - 1], d.year);
    return out;
}

static char *say_open(gs_span a, char *out, size_t size) {
    char day[32];
    if (writable(a.from))
        snprintf(out, size, "%s or later", say_day(a.from, day, sizeof day));
    else if (writable(a.to))
        snprintf(out, size, "%s or earlier", say_day(a.to, day, sizeof day));
    else
        snprintf(out, size, "any time");
    return out;
}

/* "14 to 20 March 2025", "28 February to 3 March 2025", "30 December 2024 to 2 January 2025". */
static char *say_days(gs_span a, date f, date t, char *out, size_t size) {
    char to[32];
    say_day(a.to, to, sizeof to);
    const char *month = month_names[f.month - 1];
    if (f.year != t.year)
        snprintf(out, size, "%d %s %d to %s", f.day, month, f.year, to);
    else if (f.month != t.month)
        snprintf(out, size, "%d %s to %s", f.day, month, to);
    else
        snprintf(out, size, "%d to %s", f.day, to);
    return out;
}

static char *say_months(date f, date t, char *out, size_t size) {
    const char *from = month_names[f.month - 1], *to = month_names[t.month - 1];
    if (f.year == t.year)
        snprintf(out, size, "%s to %s %d", from, to, t.year);
    else
        snprintf(out, size, "%s %d to %s %d", from, f.year, to, t.year);
    return out;
}

char *gs_span_say(gs_span a, char *out, size_t size) {
    static const char *const ordinals[] = {"first", "second", "third", "fourth"};
    if (!writable(a.from) || !writable(a.to)) return say_open(a, out, size);
    if (a.from == a.to) return say_day(a.from, out, size);
    date f = split(a.from), t = split(a.to);
    switch (shape_of(f, t)) {
    case MONTH: snprintf(out, size, "%s %d", month_names[f.month - 1], f.year); break;
    case QUARTER:
        snprintf(out, size, "the %s quarter of %d", ordinals[t.month / 3 - 1], f.year);
        break;
    case HALF: snprintf(out, size, "the %s half of %d", ordinals[t.month / 6 - 1], f.year); break;
    case YEAR: snprintf(out, size, "%d", f.year); break;
    case YEARS: snprintf(out, size, "%d to %d", f.year, t.year); break;
    case MONTHS: return say_months(f, t, out, size);
    default: return say_days(a, f, t, out, size);
    }
    return out;
}
