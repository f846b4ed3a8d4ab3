#include "date_parse.h"

/* Nothing that would make the digits part of another number or a code: "1,950", "3.5", "$20", "A4".
 */
static bool plain(const gs_dates *p, uint32_t i) {
    const gs_dtok *t = gs_date_tok(p, i), *a = gs_date_tok(p, i + 1), *b = gs_date_tok(p, i + 2);
    const gs_dtok *y = gs_date_tok(p, i - 1), *x = gs_date_tok(p, i - 2);
    if (t->cls != GS_DC_NUM) return false;
    bool joins =
        a->cls == GS_DC_PUNCT && !a->gap && (a->val == ',' || a->val == '.' || a->val == ':');
    if (joins && b->cls == GS_DC_NUM && !b->gap) return false;
    if (a->cls == GS_DC_PUNCT && !a->gap && (a->val == '%' || a->val == '$')) return false;
    if (y->cls != GS_DC_PUNCT) return true;
    if (y->val == '$' || y->val == '#') return false;
    if (t->gap) return true;
    joins = (y->val == ',' || y->val == '.' || y->val == ':') && !y->gap;
    return !(joins && x->cls == GS_DC_NUM);
}

bool gs_date_cardinal(const gs_dates *p, uint32_t i, uint32_t *end, int *val) {
    const gs_dtok *t = gs_date_tok(p, i);
    if (t->cls == GS_DC_NUM) {
        if (!plain(p, i) || t->digits > 6) return false;
        *val = t->val;
        *end = i + 1;
        return true;
    }
    if (t->cls != GS_DC_CARD || t->val >= 100) return false;
    *val = t->val;
    *end = i + 1;
    if (t->val < 20) return true;
    uint32_t j = gs_date_punct(p, i + 1, '-') ? i + 2 : i + 1;
    const gs_dtok *ones = gs_date_tok(p, j);
    if (ones->cls == GS_DC_CARD && ones->val > 0 && ones->val < 10) {
        *val += ones->val;
        *end = j + 1;
    }
    return true;
}

bool gs_date_ordinal(const gs_dates *p, uint32_t i, uint32_t *end, int *val) {
    const gs_dtok *t = gs_date_tok(p, i), *next = gs_date_tok(p, i + 1);
    if (t->cls == GS_DC_NUM) {
        if (t->digits > 2 || !gs_date_fn(p, i + 1, GS_W_TH) || next->gap) return false;
        *val = t->val;
        *end = i + 2;
        return true;
    }
    if (t->cls == GS_DC_ORD) {
        *val = t->val;
        *end = i + 1;
        return true;
    }
    if (t->cls != GS_DC_CARD || t->val < 20 || t->val > 90) return false;
    uint32_t j = gs_date_punct(p, i + 1, '-') ? i + 2 : i + 1;
    const gs_dtok *ones = gs_date_tok(p, j);
    if (ones->cls != GS_DC_ORD || ones->val < 1 || ones->val > 9) return false;
    *val = t->val + ones->val;
    *end = j + 1;
    return true;
}

bool gs_date_daynum(const gs_dates *p, uint32_t i, uint32_t *end, int *val, bool *ordinal) {
    uint32_t e;
    int v;
    *ordinal = gs_date_ordinal(p, i, &e, &v);
    if (!*ordinal) {
        const gs_dtok *t = gs_date_tok(p, i);
        if (!gs_date_cardinal(p, i, &e, &v)) return false;
        if (t->cls == GS_DC_NUM && t->digits > 2) return false;
        const gs_dtok *next = gs_date_tok(p, e);
        if (t->cls == GS_DC_NUM && !next->gap && next->cls != GS_DC_PUNCT &&
            next->cls != GS_DC_NONE)
            return false;
    }
    if (v < 1 || v > 39) return false;
    *end = e;
    *val = v;
    return true;
}

int gs_date_century(int yy) {
    return yy < 40 ? 2000 + yy : 1900 + yy;
}

/* "nineteen eighty six", "twenty twenty-four", "two thousand and five", "nineteen oh five" not. */
static bool year_words(const gs_dates *p, uint32_t i, uint32_t *end, int *val) {
    uint32_t j, k;
    int high, low = 0;
    if (gs_date_tok(p, i)->cls != GS_DC_CARD) return false;
    if (gs_date_is(p, i, GS_DC_CARD, 2) && gs_date_is(p, i + 1, GS_DC_CARD, 1000)) {
        j = gs_date_fn(p, i + 2, GS_W_AND) ? i + 3 : i + 2;
        bool more = gs_date_tok(p, j)->cls == GS_DC_CARD && gs_date_cardinal(p, j, &k, &low);
        if (!more) return false;
        *val = 2000 + low;
        *end = k;
        return true;
    }
    high = gs_date_tok(p, i)->val;
    if (high < 16 || high > 20 || gs_date_punct(p, i + 1, '-')) return false;
    if (gs_date_tok(p, i + 1)->cls != GS_DC_CARD || !gs_date_cardinal(p, i + 1, &j, &low) ||
        low < 10)
        return false;
    *val = high * 100 + low;
    *end = j;
    return true;
}

bool gs_date_year(const gs_dates *p, uint32_t i, uint32_t *end, int *val) {
    const gs_dtok *t = gs_date_tok(p, i), *next = gs_date_tok(p, i + 1);
    if (t->cls == GS_DC_PUNCT && t->val == '\'' && next->cls == GS_DC_NUM && next->digits == 2 &&
        !next->gap) {
        *val = gs_date_century(next->val);
        *end = i + 2;
        return true;
    }
    if (t->cls != GS_DC_NUM) return year_words(p, i, end, val);
    if (t->digits != 4 || t->val < 1000 || t->val > 2999 || !plain(p, i)) return false;
    if (!next->gap && next->cls != GS_DC_PUNCT && next->cls != GS_DC_NONE) return false;
    *val = t->val;
    *end = i + 1;
    return true;
}

/* "1 December of that year", "in May of the same year": that of the date told last. */
static bool that_year(const gs_dates *p, uint32_t i, uint32_t *end, int *year) {
    int m, d;
    bool same = gs_date_text(p, i, "same");
    if (!same && !gs_date_text(p, i, "that")) return false;
    if (!same && gs_date_text(p, i + 1, "same")) i++;
    if (!gs_date_is(p, i + 1, GS_DC_UNIT, GS_U_YEAR)) return false;
    const gs_when *base = gs_date_base(p, i);
    if (!base || gs_span_is_all(base->span)) return false;
    gs_day_split(base->span.from, year, &m, &d);
    *end = i + 2;
    return true;
}

bool gs_date_rel_year(const gs_dates *p, uint32_t i, uint32_t *end, int *year) {
    int m, d;
    if (gs_date_fn(p, i, GS_W_OF) || gs_date_fn(p, i, GS_W_IN) || gs_date_punct(p, i, ',')) i++;
    if (gs_date_fn(p, i, GS_W_THE)) i++;
    if (that_year(p, i, end, year)) return true;
    const gs_dtok *t = gs_date_tok(p, i);
    bool said = t->cls == GS_DC_REL &&
                (t->val == GS_R_THIS || gs_date_text(p, i, "last") || gs_date_text(p, i, "next"));
    if (!p->known || !said || !gs_date_is(p, i + 1, GS_DC_UNIT, GS_U_YEAR) ||
        gs_date_punct(p, i + 2, '\''))
        return false;
    gs_day_split(p->today, year, &m, &d);
    *year += t->val == GS_R_LAST ? -1 : t->val == GS_R_THIS ? 0 : 1;
    *end = i + 2;
    return true;
}

bool gs_date_unit(const gs_dates *p, uint32_t i, gs_dunit *unit) {
    const gs_dtok *t = gs_date_tok(p, i);
    if (t->cls == GS_DC_UNIT)
        *unit = (gs_dunit)t->val;
    else if (gs_date_is(p, i, GS_DC_ORD, 2) && gs_date_text(p, i, "second"))
        *unit = GS_U_SECOND;
    else
        return false;
    return true;
}
