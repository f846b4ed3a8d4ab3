#include "stamp.h"

#include <string.h>

#include "base/ascii.h"
#include "words.h"

static const char *const months[12] = {"january",   "february", "march",    "april",
                                       "may",       "june",     "july",     "august",
                                       "september", "october",  "november", "december"};
static const char *const days[7] = {"monday", "tuesday",  "wednesday", "thursday",
                                    "friday", "saturday", "sunday"};

/* Is the word the name, or its first three letters (four too, for "Sept", "June", "Tues", "Thur")?
 */
static bool names(const char *word, size_t n, const char *name) {
    size_t full = strlen(name);
    if (n != full && n != 3 && n != 4 && n != 5) return false;
    if (n < full && n > 3 && name[0] != 's' && name[0] != 't' && name[0] != 'j') return false;
    if (n > full) return false;
    for (size_t i = 0; i < n; i++)
        if ((word[i] | 0x20) != name[i]) return false;
    return true;
}

int gs_stamp_month(const char *word, size_t n) {
    for (int i = 0; i < 12; i++)
        if (n >= 3 && names(word, n, months[i])) return i + 1;
    return 0;
}

bool gs_stamp_is_weekday(const char *word, size_t n) {
    for (int i = 0; i < 7; i++)
        if (n >= 3 && names(word, n, days[i])) return true;
    return false;
}

typedef struct cursor {
    const char *s;
    size_t n, at;
} cursor;

static bool skip(cursor *c, const char *set) {
    size_t start = c->at;
    while (c->at < c->n && strchr(set, c->s[c->at])) c->at++;
    return c->at > start;
}

/* A number of lo to hi digits that no further digit follows; -1 where there is none. */
static int digits(cursor *c, size_t lo, size_t hi) {
    size_t i = c->at;
    int value = 0;
    while (i < c->n && i - c->at < hi && gs_digit(c->s[i])) value = value * 10 + (c->s[i++] - '0');
    if (i - c->at < lo || (i < c->n && gs_digit(c->s[i]))) return -1;
    c->at = i;
    return value;
}

static int month_name(cursor *c) {
    size_t i = c->at;
    while (i < c->n && gs_letter(c->s[i])) i++;
    int month = gs_stamp_month(c->s + c->at, i - c->at);
    if (!month) return 0;
    if (i < c->n && c->s[i] == '.') i++;
    c->at = i;
    return month;
}

/* A day of the month, with an ordinal's ending. */
static int day_number(cursor *c) {
    int day = digits(c, 1, 2);
    static const char *const endings[] = {"st", "nd", "rd", "th"};
    for (int i = 0; day > 0 && i < 4; i++)
        if (gs_starts_with(c->s + c->at, c->n - c->at, endings[i])) c->at += 2;
    return day;
}

static bool year_number(cursor *c, int *year) {
    *year = digits(c, 4, 4);
    return *year >= 1000;
}

/* "March 14, 2025" */
static bool month_first(cursor *c, int *y, int *m, int *d) {
    *m = month_name(c);
    if (!*m || !skip(c, " ")) return false;
    *d = day_number(c);
    return *d > 0 && skip(c, ", ") && year_number(c, y);
}

/* "14 March 2025", "14th of March, 2025", "14-Mar-2025" */
static bool day_first(cursor *c, int *y, int *m, int *d) {
    *d = day_number(c);
    if (*d <= 0 || !skip(c, " -")) return false;
    if (gs_starts_with(c->s + c->at, c->n - c->at, "of ")) c->at += 3;
    *m = month_name(c);
    return *m && skip(c, ", -") && year_number(c, y);
}

/* "2025-03-14", "2025/03/14", "20250314" */
static bool year_first(cursor *c, int *y, int *m, int *d) {
    cursor start = *c;
    if (year_number(c, y) && skip(c, "-/.") && (*m = digits(c, 1, 2)) > 0 && skip(c, "-/.") &&
        (*d = digits(c, 1, 2)) > 0)
        return true;
    *c = start;
    int all = digits(c, 8, 8);
    *y = all / 10000, *m = all / 100 % 100, *d = all % 100;
    return all > 10000000;
}

/* "14/03/2025" or "03/14/2025", where only one of the two is a date, or both are the same. */
static bool slashes(cursor *c, int *y, int *m, int *d) {
    int a = digits(c, 1, 2);
    if (a <= 0 || !skip(c, "/.")) return false;
    int b = digits(c, 1, 2);
    if (b <= 0 || !skip(c, "/.") || !year_number(c, y)) return false;
    bool day_month = b <= 12, month_day = a <= 12;
    if (day_month && month_day && a != b) return false;
    *d = day_month ? a : b, *m = day_month ? b : a;
    return true;
}

bool gs_stamp_at(const char *text, size_t n, size_t *used, gs_span *date) {
    static bool (*const forms[])(cursor *, int *, int *, int *) = {month_first, day_first,
                                                                   year_first, slashes};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        cursor c = {text, n, 0};
        int y = 0, m = 0, d = 0;
        if (!forms[i](&c, &y, &m, &d) || !gs_day_valid(y, m, d)) continue;
        *used = c.at;
        *date = gs_span_day(gs_day_make(y, m, d));
        return true;
    }
    return false;
}

bool gs_stamp_read(const char *text, size_t n, gs_span *date) {
    cursor c = {text, n, 0};
    skip(&c, " \t\r\n");
    size_t word = c.at;
    while (word < n && gs_letter(text[word])) word++;
    if (gs_stamp_is_weekday(text + c.at, word - c.at)) {
        c.at = word;
        skip(&c, "., ");
    }
    size_t used;
    return gs_stamp_at(text + c.at, n - c.at, &used, date);
}
