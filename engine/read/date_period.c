/* Periods: months, years, quarters by letter, halves, decades, centuries, seasons, fiscal years,
 * and their early and late parts. */
#include "date_parse.h"

static gs_span cut(gs_span s, int from, int to, int of) {
    int days = s.to - s.from + 1;
    return (gs_span){s.from + days * from / of, s.from + days * to / of - 1};
}

gs_span gs_date_part_of(gs_span s, gs_dgran gran, gs_dpart part) {
    if (gs_span_is_all(s) || part == GS_P_NONE) return s;
    bool early = part == GS_P_EARLY || part == GS_P_BEGIN,
         mid = part == GS_P_MID || part == GS_P_MIDDLE;
    if (gran == GS_G_MONTH) {
        if (early) return (gs_span){s.from, s.from + 14};
        return mid ? (gs_span){s.from + 9, s.from + 19} : (gs_span){s.from + 15, s.to};
    }
    if (gran == GS_G_YEAR && s.to - s.from > 360) {
        int year, m, d;
        gs_day_split(s.from, &year, &m, &d);
        if (m != 1) return cut(s, early ? 0 : mid ? 1 : 2, early ? 1 : mid ? 2 : 3, 3);
        int from = early ? 1 : mid ? 5 : 9;
        return (gs_span){gs_day_make(year, from, 1), gs_span_month(year, from + 3).to};
    }
    if (gran == GS_G_DECADE) return cut(s, early ? 0 : mid ? 4 : 6, early ? 4 : mid ? 7 : 10, 10);
    if (gran == GS_G_WEEK)
        return early ? (gs_span){s.from, s.from + 2}
               : mid ? (gs_span){s.from + 2, s.from + 4}
                     : (gs_span){s.from + 3, s.to};
    return cut(s, early ? 0 : mid ? 1 : 2, early ? 1 : mid ? 2 : 3, 3);
}

/* ---- months and years
 * ---------------------------------------------------------------------------------------- */

static bool month(gs_dates *p, uint32_t i, gs_when *w) {
    const gs_dtok *t = gs_date_tok(p, i);
    uint32_t e, j = i + 1;
    if (t->cls != GS_DC_MONTH) return false;
    *w = (gs_when){.first = i, .last = j, .gran = GS_G_MONTH, .month = t->val};
    if (gs_date_punct(p, j, '.') && !gs_date_tok(p, j)->gap && t->end - t->start < 5) j++;
    bool comma = gs_date_punct(p, j, ',') && !gs_date_tok(p, j)->gap;
    if (comma || gs_date_punct(p, j, '-') || gs_date_fn(p, j, GS_W_OF) || gs_date_fn(p, j, GS_W_IN))
        j++;
    int year = 0;
    bool of = gs_date_fn(p, j - 1, GS_W_OF);
    const gs_dtok *yy = gs_date_tok(p, j);
    if (of && yy->cls == GS_DC_NUM && yy->digits == 2 && gs_date_tok(p, j + 1)->cls != GS_DC_WORD) {
        year = gs_date_century(yy->val);
        e = j + 1;
    } else if (!gs_date_year(p, j, &e, &year) || !gs_date_is_year(year)) {
        year = 0;
    }
    if (!year && gs_date_rel_year(p, i + 1, &e, &year)) w->flags |= GS_MF_RELATIVE;
    if (!year && !gs_date_alone_month(p, i)) return false;
    if (year) w->year = year, w->last = e;
    gs_date_resolve(p, w);
    return true;
}

/* Words in front of which four digits are surely a year. */
static bool year_word(const gs_dates *p, uint32_t i) {
    const gs_dtok *b = gs_date_tok(p, i - 1);
    if (b->cls == GS_DC_PART || b->cls == GS_DC_SEASON) return true;
    if (b->cls == GS_DC_UNIT) return b->val == GS_U_YEAR;
    return b->cls == GS_DC_FN && (b->val == GS_W_IN || b->val == GS_W_SINCE ||
                                  b->val == GS_W_UNTIL || b->val == GS_W_DURING);
}

static bool counted(const gs_dates *p, uint32_t i) {
    const gs_dtok *t = gs_date_tok(p, i);
    static const char *const units[] = {
        "people",  "percent", "per",     "km",       "kg",    "miles", "meters",   "metres",
        "euros",   "dollars", "pounds",  "units",    "votes", "seats", "jobs",     "men",
        "women",   "million", "billion", "tonnes",   "tons",  "homes", "soldiers", "troops",
        "degrees", "feet",    "square",  "hectares", "acres", "words", "children"};
    if (t->cls == GS_DC_FN && t->val == GS_W_ZONE) return true;
    if (t->cls == GS_DC_UNIT) return gs_date_plural(p, i);
    if (t->cls != GS_DC_WORD) return false;
    for (size_t k = 0; k < sizeof units / sizeof *units; k++)
        if (gs_date_text(p, i, units[k])) return true;
    return false;
}

/* "No. 1984", "three 1984", "A-1984": the number of something, or a part of one. */
static bool is_number(const gs_dates *p, uint32_t i) {
    const gs_dtok *before = gs_date_tok(p, i - 1);
    bool hyphen = gs_date_punct(p, i - 1, '-') && !before->gap && !gs_date_tok(p, i)->gap &&
                  gs_date_tok(p, i - 2)->cls != GS_DC_PART;
    bool numero = gs_date_punct(p, i - 1, '.') && gs_date_text(p, i - 2, "no");
    return hyphen || numero || before->cls == GS_DC_CARD || gs_date_text(p, i - 1, "no") ||
           gs_date_text(p, i - 1, "number");
}

/* "of 1648," and "after 1848": between a word that may lead to a year and what ends a phrase. */
static bool led_and_closed(const gs_dates *p, uint32_t i, uint32_t e) {
    static const gs_dword leads[] = {GS_W_TO, GS_W_FROM, GS_W_OF, GS_W_BY, GS_W_BEFORE, GS_W_AFTER};
    gs_dclass next = (gs_dclass)gs_date_tok(p, e)->cls;
    bool led = false;
    for (size_t k = 0; k < sizeof leads / sizeof *leads; k++)
        led = led || gs_date_fn(p, i - 1, leads[k]);
    return led && (next == GS_DC_NONE || next == GS_DC_PUNCT || next == GS_DC_FN);
}

/* Is there a plain noun of many behind it? "The 1950 workers." */
static bool many_behind(const gs_dates *p, uint32_t e) {
    const gs_dtok *next = gs_date_tok(p, e);
    return next->cls == GS_DC_WORD && !next->cap && next->gap && gs_date_plural(p, e);
}

/* Four digits of our times. Round ones are numbers as often as not. */
static bool recent_year(const gs_dates *p, uint32_t i, uint32_t e, int year) {
    const gs_dtok *next = gs_date_tok(p, e);
    bool round = year % 50 == 0, the = gs_date_fn(p, i - 1, GS_W_THE);
    if (!many_behind(p, e))
        return !round || the || year_word(p, i) || next->cls != GS_DC_WORD || next->cap;
    bool counts = gs_date_fn(p, i - 1, GS_W_THAN) || gs_date_fn(p, i - 1, GS_W_ABOUT) ||
                  gs_date_text(p, i - 1, "some");
    return !round && !counts;
}

/* Does the year that stands from i to before e stand there as a year? */
static bool bare_year(const gs_dates *p, uint32_t i, uint32_t e, int year) {
    const gs_dtok *t = gs_date_tok(p, i);
    if (counted(p, e) || is_number(p, i)) return false;
    if (t->cls == GS_DC_CARD) return year_word(p, i);
    if (t->cls == GS_DC_PUNCT) /* '98 */
        return year_word(p, i) || (t->gap && gs_date_fn(p, i - 1, GS_W_OF));
    if (gs_date_is_year_alone(year)) return recent_year(p, i, e, year);
    if (year > GS_YEAR_LAST || many_behind(p, e)) return false;
    return year_word(p, i) || (year > GS_YEAR_FIRST && led_and_closed(p, i, e));
}

static bool year(gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t e, j = i, f = i;
    int y;
    bool calendar = gs_date_fn(p, i, GS_W_CALENDAR);
    if (calendar) j++;
    bool named = gs_date_is(p, j, GS_DC_UNIT, GS_U_YEAR) && !gs_date_plural(p, j);
    if (named) j++;
    if (gs_date_fn(p, j, GS_W_CY)) {
        const gs_dtok *t = gs_date_tok(p, ++j);
        named = true;
        if (t->cls == GS_DC_NUM && t->digits == 2) {
            *w = (gs_when){
                .first = f, .last = j + 1, .gran = GS_G_YEAR, .year = gs_date_century(t->val)};
            gs_date_resolve(p, w);
            return true;
        }
    }
    if ((calendar && !named) || !gs_date_year(p, j, &e, &y)) return false;
    if (!named && !bare_year(p, j, e, y)) return false;
    *w = (gs_when){.first = f, .last = e, .gran = GS_G_YEAR, .year = y};
    gs_date_resolve(p, w);
    return true;
}

/* "2019-23", "2014-2018", "2023/24": two years and what lies between. */
bool gs_date_years(gs_dates *p, uint32_t i, gs_when *w) {
    const gs_dtok *a = gs_date_tok(p, i), *sep = gs_date_tok(p, i + 1), *b = gs_date_tok(p, i + 2);
    const gs_dtok *behind = gs_date_tok(p, i + 3), *before = gs_date_tok(p, i - 1);
    bool mark = sep->cls == GS_DC_PUNCT && (sep->val == '-' || sep->val == '/' || sep->val == '_');
    if (a->cls != GS_DC_NUM || a->digits != 4 || !mark || b->cls != GS_DC_NUM || sep->gap || b->gap)
        return false;
    if (before->cls == GS_DC_PUNCT && !a->gap && before->val != '(' && before->val != '"')
        return false;
    if (!behind->gap && (behind->cls != GS_DC_PUNCT || behind->val == '-' || behind->val == '/') &&
        behind->cls)
        return false;
    int from = a->val, to = b->digits == 4 ? b->val : from - from % 100 + b->val;
    bool next = b->digits == 2 && to == from + 1;
    if (from < GS_YEAR_FIRST || to > GS_YEAR_LAST || to <= from ||
        (b->digits != 4 && b->digits != 2) || counted(p, i + 3))
        return false;
    if (sep->val == '/' && !next) return false;
    bool fiscal = gs_date_fn(p, i + 3, GS_W_FISCAL) || gs_date_fn(p, i + 3, GS_W_SEASON);
    *w = (gs_when){.type = GS_M_PERIOD, .first = i, .last = i + 3, .gran = GS_G_OTHER};
    if (fiscal && gs_date_is(p, i + 4, GS_DC_UNIT, GS_U_YEAR)) w->last = i + 5;
    if (fiscal || sep->val == '/') w->flags |= GS_MF_FUZZY;
    w->span = (gs_span){gs_span_year(from).from, gs_span_year(to).to};
    if (!fiscal && sep->val == '-')
        gs_date_set_plain(w, (gs_span){w->span.from, gs_span_year(to).from - 1});
    return true;
}

/* ---- letters: Q1, H2, FY24
 * ------------------------------------------------------------------------------------ */

static bool year_near(const gs_dates *p, uint32_t j, uint32_t *e, int *year) {
    if (gs_date_punct(p, j, ',') || gs_date_punct(p, j, '-') || gs_date_fn(p, j, GS_W_OF)) j++;
    if (gs_date_year(p, j, e, year)) return true;
    const gs_dtok *t = gs_date_tok(p, j);
    bool fiscal = gs_date_fn(p, j, GS_W_FY) || gs_date_fn(p, j, GS_W_FISCAL);
    if (fiscal) t = gs_date_tok(p, ++j);
    if (t->cls != GS_DC_NUM || t->digits != 2 || (!fiscal && t->gap))
        return fiscal && gs_date_year(p, j, e, year);
    *year = gs_date_century(t->val);
    *e = j + 1;
    return true;
}

/* The n-th piece of so many months of the house's fiscal year, which has the name of the year in
 * which it ends. */
static gs_span fiscal_part(const gs_dates *p, int year, int months, int n) {
    gs_day begin = gs_day_make(p->fiscal > 1 ? year - 1 : year, p->fiscal, 1);
    return (gs_span){gs_day_add_months(begin, months * (n - 1)),
                     gs_day_add_months(begin, months * n) - 1};
}

static void lettered(const gs_dates *p, gs_when *w, gs_dword letter, int n, bool fiscal) {
    w->type = GS_M_PERIOD;
    w->gran = letter == GS_W_Q ? GS_G_QUARTER : GS_G_HALF;
    w->month = letter == GS_W_Q ? 3 * n - 2 : 6 * n - 5;
    if (!w->year) w->flags |= GS_MF_YEARLESS;
    if (!w->year && p->known) {
        w->year = gs_date_guess_year(p, w->first, w->month, 0, 0);
        w->flags |= GS_MF_RELATIVE;
    }
    w->span = !w->year           ? GS_SPAN_ALL
              : letter == GS_W_Q ? gs_span_quarter(w->year, n)
                                 : gs_span_half(w->year, n);
    if (fiscal && p->fiscal) {
        if (w->year) w->span = fiscal_part(p, w->year, letter == GS_W_Q ? 3 : 6, n);
    } else if (fiscal) { /* whose year? anything from its quarter in the year before to the
                            calendar's */
        w->flags |= GS_MF_FUZZY;
        if (w->year) w->span.from = gs_day_add_months(w->span.from, -12);
    }
}

static bool letter_at(const gs_dates *p, uint32_t i, gs_dword *letter, int *n, uint32_t *end) {
    const gs_dtok *a = gs_date_tok(p, i), *b = gs_date_tok(p, i + 1);
    bool first = a->cls == GS_DC_NUM && a->digits == 1; /* 1Q */
    const gs_dtok *num = first ? a : b, *let = first ? b : a;
    if (num->cls != GS_DC_NUM || num->digits != 1 || b->gap || let->cls != GS_DC_FN) return false;
    if (let->val != GS_W_Q && let->val != GS_W_H) return false;
    if (num->val < 1 || num->val > (let->val == GS_W_Q ? 4 : 2)) return false;
    if (let->val == GS_W_H && !let->cap) return false;
    *letter = (gs_dword)let->val;
    *n = num->val;
    *end = i + 2;
    return true;
}

/* Does "-25" stand behind 2024? */
static bool next_year_joined(const gs_dates *p, uint32_t e, int first) {
    const gs_dtok *mark = gs_date_tok(p, e), *t = gs_date_tok(p, e + 1);
    bool joined = mark->cls == GS_DC_PUNCT && !mark->gap && t->cls == GS_DC_NUM && !t->gap &&
                  (mark->val == '-' || mark->val == '/' || mark->val == '_');
    int next = t->digits == 2 ? (first + 1) % 100 : first + 1;
    const gs_dtok *behind = gs_date_tok(p, e + 2);
    if (behind->cls == GS_DC_PUNCT && !behind->gap && (behind->val == '-' || behind->val == '/'))
        return false; /* "FY2009-10-31": a day */
    return joined && (t->digits == 2 || t->digits == 4) && t->val == next;
}

static bool quarter_letter(gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t e, y = i;
    int n, year = 0;
    gs_dword letter;
    if (gs_date_year(p, i, &y, &year)) { /* 2024 Q1, 2024-Q1 */
        if (gs_date_punct(p, y, '-')) y++;
        if (!letter_at(p, y, &letter, &n, &e) || gs_date_tok(p, y)->cls == GS_DC_NUM) return false;
        *w = (gs_when){.first = i, .last = e, .year = year};
        lettered(p, w, letter, n, false);
        return true;
    }
    if (!letter_at(p, i, &letter, &n, &e)) return false;
    *w = (gs_when){.first = i, .last = e};
    bool fiscal = gs_date_fn(p, e, GS_W_FY) || gs_date_fn(p, e, GS_W_FISCAL) ||
                  gs_date_fn(p, i - 1, GS_W_FISCAL);
    bool relative = gs_date_rel_year(p, e, &y, &year);
    if (relative) w->flags |= GS_MF_RELATIVE;
    if (relative || year_near(p, e, &y, &year)) w->year = year, w->last = y;
    if (w->year && fiscal && !relative && next_year_joined(p, y, year))
        w->year = year + 1, w->last = y + 2; /* "Q3 FY2024-25" */
    if (!w->year && letter == GS_W_H) return false;
    lettered(p, w, letter, n, fiscal);
    return true;
}

/* A fiscal year begins anywhere from April of the year before to January: the stretch holds them
 * all. */
static void fiscal_span(const gs_dates *p, gs_when *w, int year) {
    w->type = GS_M_PERIOD;
    w->gran = GS_G_OTHER;
    w->year = year;
    if (p->fiscal) {
        w->span = fiscal_part(p, year, 12, 1);
        return;
    }
    w->flags |= GS_MF_FUZZY;
    w->span = (gs_span){gs_day_make(year - 1, 4, 1), gs_span_year(year).to};
}

/* "FY2024-25", "FY24-25", "fiscal 2024/25": one that begins in the first year. */
static bool in_two_years(const gs_dates *p, gs_when *w, uint32_t e, int first) {
    if (!next_year_joined(p, e, first)) return false;
    w->last = e + 2;
    fiscal_span(p, w, first + 1);
    return true;
}

static bool fiscal(gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t e, j = i + 1;
    int year;
    const gs_dtok *t;
    *w = (gs_when){.first = i};
    if (gs_date_fn(p, i, GS_W_FY)) {
        if (gs_date_punct(p, j, '-') || gs_date_punct(p, j, '\'')) j++;
        t = gs_date_tok(p, j);
        if (!gs_date_year(p, j, &e, &year)) {
            if (t->cls != GS_DC_NUM || t->digits != 2) return false;
            year = gs_date_century(t->val);
            e = j + 1;
        }
    } else {
        if (!gs_date_fn(p, i, GS_W_FISCAL)) return false;
        bool named = gs_date_is(p, j, GS_DC_UNIT, GS_U_YEAR);
        if (named) j++;
        if (!named && !gs_date_text(p, i, "fiscal")) return false;
        if (!gs_date_year(p, j, &e, &year)) return false;
    }
    if (in_two_years(p, w, e, year)) return true;
    gs_when several;
    if (gs_date_years(p, j, &several)) { /* "fiscal 2019-23" */
        *w = several;
        w->first = i;
        w->flags |= GS_MF_FUZZY;
        return true;
    }
    w->last = e;
    fiscal_span(p, w, year);
    return true;
}

/* ---- decades, centuries, seasons
 * --------------------------------------------------------------------------------- */

static bool decade(const gs_dates *p, uint32_t i, gs_when *w) {
    const gs_dtok *t = gs_date_tok(p, i);
    uint32_t j = i;
    if (gs_date_punct(p, i, '\'')) t = gs_date_tok(p, ++j);
    if (t->cls != GS_DC_NUM || t->val % 10 || (t->digits != 4 && (j == i || t->digits != 2)))
        return false;
    uint32_t s = gs_date_punct(p, j + 1, '\'') ? j + 2 : j + 1;
    if (!gs_date_fn(p, s, GS_W_S) || gs_date_tok(p, s)->gap) return false;
    int from = t->digits == 4 ? t->val : gs_date_century(t->val);
    if (from < GS_YEAR_LEAST || from > GS_YEAR_LAST) return false;
    *w = (gs_when){.type = GS_M_PERIOD, .first = i, .last = s + 1, .gran = GS_G_DECADE};
    int years = t->digits == 4 && from % 100 == 0 && from < 2000 ? 99 : 9; /* the 1800s */
    w->span = (gs_span){gs_span_year(from).from, gs_span_year(from + years).to};
    return true;
}

/* "the nineties", "the early eighties"; "her thirties" are an age */
static bool decade_word(const gs_dates *p, uint32_t i, gs_when *w) {
    const gs_dtok *t = gs_date_tok(p, i);
    uint32_t b = gs_date_tok(p, i - 1)->cls == GS_DC_PART ? i - 2
                 : gs_date_punct(p, i - 1, '-')           ? i - 3
                                                          : i - 1;
    if (t->cls != GS_DC_DECADE || !gs_date_fn(p, b, GS_W_THE)) return false;
    *w = (gs_when){
        .type = GS_M_PERIOD, .first = i, .last = i + 1, .gran = GS_G_DECADE, .flags = GS_MF_FUZZY};
    w->span = (gs_span){gs_span_year(1900 + t->val).from, gs_span_year(1909 + t->val).to};
    return true;
}

static bool century(const gs_dates *p, uint32_t i, gs_when *w) {
    uint32_t e;
    int n;
    if (!gs_date_ordinal(p, i, &e, &n) || n < 11 || n > 21) return false;
    if (gs_date_punct(p, e, '-')) e++;
    if (!gs_date_is(p, e, GS_DC_UNIT, GS_U_CENTURY) || gs_date_plural(p, e)) return false;
    *w = (gs_when){.type = GS_M_PERIOD, .first = i, .last = e + 1, .gran = GS_G_OTHER};
    w->span = (gs_span){gs_span_year(n * 100 - 100).from, gs_span_year(n * 100 - 1).to};
    return true;
}

/* Seasons are told apart by hemisphere, and winter by its two years: the stretch is a guess. */
static bool season(gs_dates *p, uint32_t i, gs_when *w) {
    const gs_dtok *t = gs_date_tok(p, i);
    uint32_t e;
    int year;
    if (t->cls != GS_DC_SEASON) return false;
    uint32_t j = i + 1;
    bool of = gs_date_fn(p, j, GS_W_OF) || gs_date_fn(p, j, GS_W_IN);
    if (of || gs_date_punct(p, j, ',')) j++;
    if (!gs_date_year(p, j, &e, &year)) return false;
    *w = (gs_when){.type = GS_M_PERIOD,
                   .first = i,
                   .last = e,
                   .flags = GS_MF_FUZZY,
                   .gran = GS_G_OTHER,
                   .year = year};
    w->span = (gs_span){gs_day_make(year, 3 * t->val % 12, 1), 0};
    w->span.to = gs_day_add_months(w->span.from, 3) - 1;
    if (t->val == 4)
        w->span = (gs_span){gs_day_make(year - 1, 12, 1), gs_span_month(year + 1, 2).to};
    return true;
}

/* "early March", "mid-2024", "the end of June", "late in 2023" */
static bool part(gs_dates *p, uint32_t i, gs_when *w) {
    const gs_dtok *t = gs_date_tok(p, i);
    if (t->cls != GS_DC_PART || p->depth > 1) return false;
    uint32_t j = i + 1;
    gs_dpart name = (gs_dpart)t->val;
    bool plain = name == GS_P_EARLY || name == GS_P_MID || name == GS_P_LATE;
    if (gs_date_punct(p, j, '-'))
        j++;
    else if (gs_date_fn(p, j, GS_W_OF) || (plain && gs_date_fn(p, j, GS_W_IN)))
        j++;
    else if (!plain)
        return false;
    bool this = j > i + 1 && (gs_date_fn(p, j, GS_W_THE) || name == GS_P_END);
    uint32_t unit = j;
    if (gs_date_fn(p, j, GS_W_THE)) j++;
    p->depth++;
    gs_when whole;
    bool ok = gs_date_point(p, j, &whole) && whole.gran > GS_G_DAY && !whole.part;
    if (!ok) ok = this && !gs_date_punct(p, unit - 1, '-') && gs_date_this_unit(p, unit, &whole);
    p->depth--;
    if (!ok) return false;
    *w = whole;
    w->apart = false;
    w->first = i;
    w->part = name;
    w->flags |= GS_MF_FUZZY;
    bool half = whole.gran == GS_G_YEAR && (whole.flags & GS_MF_RELATIVE) && name == GS_P_END;
    w->span = gs_date_part_of(whole.span, half ? GS_G_NONE : whole.gran, name);
    if (half && !gs_span_is_all(whole.span))
        w->span = (gs_span){gs_day_add_months(whole.span.from, 6), whole.span.to};
    return true;
}

bool gs_date_period(gs_dates *p, uint32_t i, gs_when *w) {
    static bool (*const readers[])(gs_dates *, uint32_t, gs_when *) = {
        month, gs_date_years, quarter_letter, year, fiscal, season, part};
    gs_when seen;
    bool any = decade(p, i, w) || decade_word(p, i, w) || century(p, i, w);
    for (size_t k = 0; k < sizeof readers / sizeof *readers && !any; k++) {
        if (!readers[k](p, i, &seen)) continue;
        *w = seen;
        any = true;
    }
    return any;
}
