/* Holidays with a fixed rule. Easter after the anonymous Gregorian algorithm (Meeus, Astronomical
 * Algorithms, ch. 8). Days that differ from country to country ("Independence Day"), and feasts of
 * several days ("at Christmas"), carry the flag of a guess. */
#include "date_parse.h"

#include <ctype.h>
#include <string.h>

typedef struct holiday {
    const char *name; /* lower case, words by blanks, without apostrophes */
    int month; /* 0: `day` is days from Easter; below 0: month and day are of the Islamic calendar
                */
    int day;   /* with `weekday`: the n-th one of the month, -1 the last */
    int weekday;
    int more; /* days added: Black Friday is Thanksgiving + 1 */
    bool local;
} holiday;

/* Longer names first where one begins another. */
static const holiday HOLIDAYS[] = {
    {"christmas day", 12, 25, 0, 0, false},
    {"christmas eve", 12, 24, 0, 0, false},
    {"christmas", 12, 25, 0, 0, true},
    {"xmas", 12, 25, 0, 0, true},
    {"boxing day", 12, 26, 0, 0, false},
    {"new years eve", 12, 31, 0, 0, false},
    {"new years day", 1, 1, 0, 0, false},
    {"new year day", 1, 1, 0, 0, false},
    {"new year eve", 12, 31, 0, 0, false},
    {"new years", 1, 1, 0, 0, false},
    {"easter sunday", 0, 0, 0, 0, false},
    {"easter monday", 0, 1, 0, 0, false},
    {"easter saturday", 0, -1, 0, 0, false},
    {"easter day", 0, 0, 0, 0, false},
    {"easter", 0, 0, 0, 0, true},
    {"good friday", 0, -2, 0, 0, false},
    {"maundy thursday", 0, -3, 0, 0, false},
    {"palm sunday", 0, -7, 0, 0, false},
    {"ash wednesday", 0, -46, 0, 0, false},
    {"shrove tuesday", 0, -47, 0, 0, false},
    {"mardi gras", 0, -47, 0, 0, false},
    {"ascension day", 0, 39, 0, 0, false},
    {"pentecost", 0, 49, 0, 0, false},
    {"whit monday", 0, 50, 0, 0, false},
    {"corpus christi", 0, 60, 0, 0, false},
    {"thanksgiving day", 11, 4, 4, 0, true},
    {"thanksgiving", 11, 4, 4, 0, true},
    {"black friday", 11, 4, 4, 1, false},
    {"cyber monday", 11, 4, 4, 4, false},
    {"independence day", 7, 4, 0, 0, true},
    {"juneteenth", 6, 19, 0, 0, false},
    {"labor day", 9, 1, 1, 0, true},
    {"labour day", 5, 1, 0, 0, true},
    {"may day", 5, 1, 0, 0, false},
    {"memorial day", 5, -1, 1, 0, true},
    {"veterans day", 11, 11, 0, 0, true},
    {"armistice day", 11, 11, 0, 0, false},
    {"remembrance day", 11, 11, 0, 0, false},
    {"columbus day", 10, 2, 1, 0, true},
    {"presidents day", 2, 3, 1, 0, true},
    {"martin luther king jr day", 1, 3, 1, 0, false},
    {"martin luther king day", 1, 3, 1, 0, false},
    {"mlk day", 1, 3, 1, 0, false},
    {"halloween", 10, 31, 0, 0, false},
    {"valentines day", 2, 14, 0, 0, false},
    {"valentine day", 2, 14, 0, 0, false},
    {"st patricks day", 3, 17, 0, 0, false},
    {"saint patricks day", 3, 17, 0, 0, false},
    {"st georges day", 4, 23, 0, 0, false},
    {"st andrews day", 11, 30, 0, 0, false},
    {"st davids day", 3, 1, 0, 0, false},
    {"mothers day", 5, 2, 7, 0, true},
    {"fathers day", 6, 3, 7, 0, true},
    {"mother day", 5, 2, 7, 0, true},
    {"father day", 6, 3, 7, 0, true},
    {"groundhog day", 2, 2, 0, 0, false},
    {"earth day", 4, 22, 0, 0, false},
    {"april fools day", 4, 1, 0, 0, false},
    {"april fools", 4, 1, 0, 0, false},
    {"bastille day", 7, 14, 0, 0, false},
    {"anzac day", 4, 25, 0, 0, false},
    {"australia day", 1, 26, 0, 0, false},
    {"canada day", 7, 1, 0, 0, false},
    {"epiphany", 1, 6, 0, 0, false},
    {"all saints day", 11, 1, 0, 0, false},
    {"all souls day", 11, 2, 0, 0, false},
    {"all hallows eve", 10, 31, 0, 0, false},
    {"womens day", 3, 8, 0, 0, false},
    {"international womens day", 3, 8, 0, 0, false},
    {"guy fawkes night", 11, 5, 0, 0, false},
    {"bonfire night", 11, 5, 0, 0, false},
    {"cinco de mayo", 5, 5, 0, 0, false},
    {"singles day", 11, 11, 0, 0, false},
    {"ve day", 5, 8, 0, 0, false},
    {"midsummer day", 6, 24, 0, 0, true},
    {"world aids day", 12, 1, 0, 0, false},
    {"burns night", 1, 25, 0, 0, false},
    {"leap day", 2, 29, 0, 0, false},
    {"flag day", 6, 14, 0, 0, true},
    {"freedom day", 6, 19, 0, 0, true},
    {"jubilee day", 6, 19, 0, 0, true},
    {"emancipation day", 8, 1, 0, 0, true},
    {"republic day", 1, 26, 0, 0, true},
    {"victory day", 5, 9, 0, 0, true},
    {"orthodox christmas", 1, 7, 0, 0, false},
    {"eid al fitr", -10, 1, 0, 0, true},
    {"eid ul fitr", -10, 1, 0, 0, true},
    {"eid al adha", -12, 10, 0, 0, true},
    {"eid ul adha", -12, 10, 0, 0, true},
    {"islamic new year", -1, 1, 0, 0, true},
    {"ashura", -1, 10, 0, 0, true},
    {"mawlid", -3, 12, 0, 0, true},
};

static gs_day easter(int y) {
    int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25,
        g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4,
        l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return gs_day_make(y, n / 31, n % 31 + 1);
}

/* The tabular Islamic calendar (astronomical epoch; Reingold and Dershowitz, Calendrical
 * Calculations): by the moon as sighted it may be the day after. The first such day of the year; a
 * year may hold two. */
static gs_day islamic(int year, int month, int day) {
    enum { UNIX_EPOCH = 2440588 };
    gs_span of = gs_span_year(year);
    gs_day found = of.to;
    for (int y = (year - 622) * 33 / 32 + 2, k = 0; k < 5; k++, y--) {
        int jdn = (11 * y + 3) / 30 + 354 * y + 30 * month - (month - 1) / 2 + day + 1948440 - 386;
        if (jdn - UNIX_EPOCH >= of.from && jdn - UNIX_EPOCH <= of.to) found = jdn - UNIX_EPOCH;
    }
    return found;
}

static gs_day in_year(const holiday *h, int year) {
    if (h->month < 0) return islamic(year, -h->month, h->day);
    if (!h->month) return easter(year) + h->day;
    if (!h->weekday)
        return gs_day_valid(year, h->month, h->day) ? gs_day_make(year, h->month, h->day)
                                                    : gs_day_make(year, 3, 1);
    gs_span m = gs_span_month(year, h->month);
    gs_day first = m.from + (h->weekday - gs_day_weekday(m.from) + 7) % 7;
    gs_day last = m.to - (gs_day_weekday(m.to) - h->weekday + 7) % 7;
    return (h->day > 0 ? first + 7 * (h->day - 1) : last) + h->more;
}

/* The name at token i, word by word; apostrophes, points and a lone s behind one are no words. */
static bool named(const gs_dates *p, uint32_t i, const char *name, uint32_t *end) {
    uint32_t j = i;
    size_t k = 0;
    while (name[k]) {
        const gs_dtok *t = gs_date_tok(p, j);
        if (t->cls == GS_DC_PUNCT && j > i && (t->val == '\'' || t->val == '.' || t->val == '-') &&
            (!t->gap || t->val == '-')) {
            j++;
            continue;
        }
        if (t->cls == GS_DC_NONE || t->cls == GS_DC_PUNCT || t->cls == GS_DC_NUM) return false;
        if (name[k] == ' ') k++;
        for (uint32_t at = t->start; at < t->end; at++, k++)
            if (tolower((unsigned char)p->r->text[at]) != name[k] || !name[k]) return false;
        if (name[k] == 's' && gs_date_punct(p, j + 1, '\'') && gs_date_fn(p, j + 2, GS_W_S))
            k++, j += 2;
        if (name[k] && name[k] != ' ') return false;
        j++;
    }
    if (gs_date_punct(p, j, '\'') && !gs_date_tok(p, j)->gap && !gs_date_fn(p, j + 1, GS_W_S) &&
        name[k - 1] == 's')
        j++;
    *end = j;
    return true;
}

static const holiday *find(const gs_dates *p, uint32_t i, uint32_t *end) {
    const gs_dtok *t = gs_date_tok(p, i);
    bool may = t->cls == GS_DC_WORD ? t->val == 1 : t->cls == GS_DC_MONTH || t->cls == GS_DC_FN;
    if (!may) return NULL;
    int c = tolower((unsigned char)p->r->text[t->start]);
    for (size_t k = 0; k < sizeof HOLIDAYS / sizeof *HOLIDAYS; k++)
        if (HOLIDAYS[k].name[0] == c && named(p, i, HOLIDAYS[k].name, end)) return &HOLIDAYS[k];
    return NULL;
}

/* "Christmas trees" and "Easter eggs" are no dates. */
static bool a_day(const gs_dates *p, uint32_t e, const holiday *h) {
    const gs_dtok *t = gs_date_tok(p, e);
    bool day = strstr(h->name, " day") || strstr(h->name, " eve") || strstr(h->name, "day ") ||
               strstr(h->name, "friday");
    if (strcmp(h->name, "new years") == 0 && !gs_date_stop(p, e) && !gs_date_fn(p, e, GS_W_AND))
        return false;
    if (day) return true;
    bool noun = t->gap &&
                (t->cls == GS_DC_WORD || (t->cls == GS_DC_UNIT && t->val != GS_U_WEEKEND)) &&
                !gs_date_punct(p, e, ',');
    return !noun && !gs_date_punct(p, e, '-');
}

static int year_of(const gs_dates *p, const holiday *h, uint32_t i, gs_drel rel) {
    int year, m, d;
    gs_day_split(p->today, &year, &m, &d);
    gs_day here = in_year(h, year);
    if (rel == GS_R_LAST || rel == GS_R_PAST) return here < p->today ? year : year - 1;
    if (rel == GS_R_NEXT || rel == GS_R_FOLLOWING) return here > p->today ? year : year + 1;
    if (rel) return year;
    gs_day_split(here, &year, &m, &d);
    return gs_date_guess_year(p, i, m, d, 0);
}

/* "labor day weekend": from the Saturday before a Monday, or from the day to Sunday. */
static void weekend(gs_when *w) {
    gs_day day = w->span.from;
    w->type = GS_M_PERIOD;
    w->gran = GS_G_OTHER;
    if (gs_span_is_all(w->span)) return;
    int wd = gs_day_weekday(day);
    w->span = wd == 1   ? (gs_span){day - 2, day}
              : wd >= 6 ? (gs_span){day - (wd - 6), day + (7 - wd)}
                        : (gs_span){day, day + (7 - wd)};
}

bool gs_date_holiday(gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t e, ye, j = i;
    int year = 0;
    gs_drel rel = 0;
    if (gs_date_tok(p, j)->cls == GS_DC_REL) rel = (gs_drel)gs_date_tok(p, j++)->val;
    bool of = gs_date_is(p, j, GS_DC_UNIT, GS_U_WEEKEND) && gs_date_fn(p, j + 1, GS_W_OF);
    if (of) j += 2;
    const holiday *h = find(p, j, &e);
    if (!h || !a_day(p, e, h)) return false;
    bool behind = gs_date_is(p, e, GS_DC_UNIT, GS_U_WEEKEND);
    if (behind) e++;
    *w = (gs_when){.type = GS_M_DATE, .first = i, .last = e, .gran = GS_G_DAY};
    if (gs_date_fn(p, e, GS_W_OF) || gs_date_fn(p, e, GS_W_IN) || gs_date_punct(p, e, ',')) e++;
    if (gs_date_year(p, e, &ye, &year) && gs_date_is_year(year))
        w->last = ye;
    else if (gs_date_tok(p, e)->cls == GS_DC_REL && gs_date_is(p, e + 1, GS_DC_UNIT, GS_U_YEAR)) {
        int m, d, shift = gs_date_tok(p, e)->val;
        gs_day_split(p->today, &year, &m, &d);
        year = p->known ? year + (shift <= GS_R_PAST ? -1 : shift >= GS_R_NEXT ? 1 : 0) : 0;
        w->flags |= GS_MF_RELATIVE;
        w->last = e + 2;
    } else {
        year = p->known ? year_of(p, h, i, rel) : 0;
        w->flags |= GS_MF_YEARLESS;
    }
    if (h->local) w->flags |= GS_MF_FUZZY;
    w->span = year ? gs_span_day(in_year(h, year)) : GS_SPAN_ALL;
    if (year && h->month < 0) {
        gs_date_set_plain(w, w->span);
        w->span = (gs_span){w->span.from, w->span.to + 1};
    }
    if (!behind && gs_date_is(p, w->last, GS_DC_UNIT, GS_U_WEEKEND)) {
        w->last++;
        behind = true;
    }
    if (behind || of) weekend(w);
    return true;
}
