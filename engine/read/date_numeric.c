/* Days in digits: 14/3/2025, 2025-03-14, 14.03.2025, 2025-Mar-14, 20250314, and months 2025-03,
 * 3/2025, Dec-2018. */
#include "date_parse.h"

typedef struct parts {
    int n;
    char sep;
    int val[3], digits[3];
    int word; /* 1 + the place of a month's name, or 0 */
    uint32_t end;
} parts;

static bool component(const gs_dates *p, uint32_t i, parts *c) {
    const gs_dtok *t = gs_date_tok(p, i);
    if (t->cls == GS_DC_MONTH && !c->word)
        c->word = c->n + 1;
    else if (t->cls != GS_DC_NUM || t->digits > 4)
        return false;
    c->val[c->n] = t->val;
    c->digits[c->n++] = t->cls == GS_DC_NUM ? t->digits : 0;
    c->end = i + 1;
    return true;
}

/* Components with one separator and no blanks: at most three, and no fourth behind. */
static bool split(const gs_dates *p, uint32_t i, parts *c) {
    *c = (parts){0};
    if (!component(p, i, c)) return false;
    while (c->n < 3) {
        const gs_dtok *sep = gs_date_tok(p, c->end), *next = gs_date_tok(p, c->end + 1);
        bool mark =
            sep->cls == GS_DC_PUNCT && (sep->val == '/' || sep->val == '-' || sep->val == '.');
        if (!mark || sep->gap || next->gap || (c->n > 1 && sep->val != c->sep)) break;
        c->sep = (char)sep->val;
        if (!component(p, c->end + 1, c)) break;
    }
    return c->n > 1;
}

static bool free_before(const gs_dates *p, uint32_t i) {
    const gs_dtok *t = gs_date_tok(p, i), *b = gs_date_tok(p, i - 1), *a = gs_date_tok(p, i - 2);
    if (t->gap || b->cls == GS_DC_NONE) return true;
    if (b->cls != GS_DC_PUNCT) return false;
    if (b->val == '$' || b->val == '#' || b->val == '.' || b->val == '/') return false;
    if (p->loose && b->val == '-') return true; /* the second end of a range */
    return b->gap || a->cls != GS_DC_NUM || (b->val != '-' && b->val != ':' && b->val != ',');
}

static bool free_behind(const gs_dates *p, uint32_t end) {
    const gs_dtok *t = gs_date_tok(p, end), *next = gs_date_tok(p, end + 1);
    if (t->cls == GS_DC_NONE || t->gap) return true;
    if (t->cls != GS_DC_PUNCT) return gs_date_fn(p, end, GS_W_T);
    bool joins = t->val == '.' || t->val == '/' || t->val == ',' || t->val == ':';
    return !(joins && !next->gap && next->cls == GS_DC_NUM) && t->val != '%' && t->val != '$';
}

static int full_year(int val, int digits) {
    return digits == 2 ? gs_date_century(val) : val;
}

/* Which component is the year, the month, the day; false where it cannot be a date at all. */
static bool order(const gs_dates *p, const parts *c, gs_when *w) {
    int y = -1, m = -1, d = -1;
    for (int k = 0; k < c->n; k++)
        if (c->digits[k] == 4) y = y < 0 ? k : 3;
    if (c->word) {
        m = c->word - 1;
        if (y < 0) y = m == 2 ? 0 : 2;
        if (y == m || y == 3) return false;
        d = 3 - y - m;
    } else if (y == 0) {
        m = 1, d = 2;
        if (c->val[1] > 12 && c->val[2] <= 12 && c->sep == '/') m = 2, d = 1;
    } else if (y == 2 || (y < 0 && c->sep != '-' && c->digits[2] == 2)) {
        y = 2;
        bool points = c->sep == '.' || p->day_first;
        bool day_first = points ? c->val[1] <= 12 : c->val[0] > 12 && c->val[1] <= 12;
        m = day_first ? 1 : 0, d = day_first ? 0 : 1;
    } else {
        return false;
    }
    if (c->digits[d] > 2 || (m != c->word - 1 && c->digits[m] > 2)) return false;
    if (c->sep == '.' && c->digits[y] == 2 && c->digits[0] + c->digits[1] < 4) return false;
    w->year = full_year(c->val[y], c->digits[y]);
    w->month = c->val[m];
    w->day = c->val[d];
    return w->year >= GS_YEAR_LEAST && w->year <= GS_YEAR_LAST && w->month <= 31 && w->day <= 39 &&
           w->month && w->day;
}

static bool three(const gs_dates *p, const parts *c, gs_when *w) {
    if (!order(p, c, w)) return false;
    w->gran = GS_G_DAY;
    if (w->month > 12) {
        w->flags |= GS_MF_DEFECT;
        w->span = gs_span_year(w->year);
        w->type = GS_M_DATE;
    } else {
        gs_date_resolve(p, w);
    }
    return true;
}

static bool month_of_year(const gs_dates *p, const parts *c, gs_when *w) {
    int y = c->digits[0] == 4 ? 0 : 1, m = 1 - y;
    if (c->digits[y] != 4 || c->sep == '.' || c->val[y] < GS_YEAR_OF_MONTH ||
        c->val[y] > GS_YEAR_LAST)
        return false;
    if (!c->word && (c->val[m] < 1 || c->val[m] > 12 || c->digits[m] > 2)) return false;
    bool range = !c->word && y == 0 && c->digits[m] == 2 && c->val[m] >= 10;
    if (range && c->val[m] > c->val[0] % 100) return false; /* 2011-12: two years */
    w->year = c->val[y];
    w->month = c->val[m];
    w->gran = GS_G_MONTH;
    gs_date_resolve(p, w);
    return true;
}

static bool dated_word(const gs_dates *p, uint32_t i) {
    const gs_dtok *b = gs_date_tok(p, i - 1);
    if (b->cls == GS_DC_WDAY || b->cls == GS_DC_REL) return true;
    if (b->cls == GS_DC_PUNCT && (b->val == ',' || b->val == '(' || b->val == '-'))
        return gs_date_tok(p, i - 2)->cls == GS_DC_WDAY;
    if (b->cls != GS_DC_FN) return false;
    return b->val == GS_W_ON || b->val == GS_W_SINCE || b->val == GS_W_UNTIL || b->val == GS_W_BY;
}

/* Without a year: only where a word says that it is a day ("on 22/04"), or alone in its text. */
static bool day_of_month(gs_dates *p, uint32_t i, const parts *c, gs_when *w) {
    bool alone =
        gs_date_stop(p, i - 1) && (gs_date_stop(p, c->end) || gs_date_punct(p, c->end, ','));
    bool weekday = i && gs_date_tok(p, i - 1)->cls == GS_DC_WDAY;
    if (!c->word && !dated_word(p, i) && !(p->loose && c->sep == '/') && !(alone && c->sep == '/'))
        return false;
    bool closed = gs_date_stop(p, c->end) || gs_date_punct(p, c->end, ',') ||
                  gs_date_tok(p, c->end)->cls == GS_DC_FN;
    bool points = c->sep == '.' && gs_date_fn(p, i - 1, GS_W_ON) && closed &&
                  c->digits[1] == 2; /* "on 5.12" */
    if (!c->word && c->sep != '/' && !weekday && !points) return false;
    if (points) w->flags |= GS_MF_FUZZY;
    int m = c->word ? c->word - 1 : c->val[0] > 12 || (p->day_first && c->val[1] <= 12) ? 1 : 0;
    if (c->digits[1 - m] > 2 || c->digits[m] > 2 || c->val[1 - m] > 31 || c->val[m] > 12)
        return false;
    w->month = c->val[m];
    w->day = c->val[1 - m];
    if (!w->month || !w->day) return false;
    w->gran = GS_G_DAY;
    gs_date_resolve(p, w);
    return true;
}

static bool compact(const gs_dates *p, uint32_t i, gs_when *w) {
    const gs_dtok *t = gs_date_tok(p, i);
    int y = t->val / 10000, m = t->val / 100 % 100, d = t->val % 100;
    if (t->digits != 8 || !gs_date_is_year_alone(y) || !gs_day_valid(y, m, d)) return false;
    if (!free_before(p, i)) return false;
    *w = (gs_when){.first = i, .last = i + 1, .gran = GS_G_DAY, .year = y, .month = m, .day = d};
    gs_date_resolve(p, w);
    return true;
}

bool gs_date_numeric(gs_dates *p, uint32_t i, gs_when *w) {
    parts c;
    if (gs_date_tok(p, i)->digits == 8) return compact(p, i, w);
    if (!split(p, i, &c) || !free_before(p, i) || !free_behind(p, c.end)) return false;
    *w = (gs_when){.first = i, .last = c.end};
    if (c.n == 3) return three(p, &c, w);
    return month_of_year(p, &c, w) || day_of_month(p, i, &c, w);
}
