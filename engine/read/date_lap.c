/* Times of a race, as a stopwatch shows them: "2:08:14", "2:08:14.6", "1:57.30". */
#include "base/buf.h"
#include "date_parse.h"

/* Behind what stands between two numbers without a blank. */
static bool next(const gs_dates *p, uint32_t i, char sep) {
    const gs_dtok *s = gs_date_tok(p, i), *t = gs_date_tok(p, i + 1);
    return gs_date_punct(p, i, sep) && !s->gap && t->cls == GS_DC_NUM && !t->gap;
}

static bool sixty(const gs_dates *p, uint32_t i) {
    return gs_date_tok(p, i)->digits == 2 && gs_date_tok(p, i)->val < 60;
}

/* "At 2:08:14", "2:08:14 p.m.": the hour of a day. */
static bool of_day(const gs_dates *p, uint32_t i, uint32_t e, bool hours) {
    static const uint16_t lead[] = {GS_W_AT,     GS_W_BY,    GS_W_FROM, GS_W_UNTIL,
                                    GS_W_BEFORE, GS_W_AFTER, GS_W_SINCE};
    static const char *const tail[] = {"a", "local"};
    for (size_t k = 0; hours && k < sizeof lead / sizeof *lead; k++)
        if (gs_date_fn(p, i - 1, (gs_dword)lead[k])) return true;
    for (size_t k = 0; k < sizeof tail / sizeof *tail; k++)
        if (gs_date_text(p, e, tail[k])) return true;
    return gs_date_fn(p, e, GS_W_AM) || gs_date_fn(p, e, GS_W_PM) || gs_date_fn(p, e, GS_W_P) ||
           gs_date_fn(p, e, GS_W_ZONE);
}

/* "Won in", "a time of": without them ten hours and more are those of a clock. */
static bool led(const gs_dates *p, uint32_t i) {
    return gs_date_fn(p, i - 1, GS_W_IN) ||
           (gs_date_fn(p, i - 1, GS_W_OF) && gs_date_fn(p, i - 2, GS_W_TIME));
}

static bool seconds_of(const gs_dates *p, uint32_t i, uint32_t *end, gs_dec *n) {
    const gs_dtok *s = gs_date_tok(p, i), *f = gs_date_tok(p, i + 2);
    bool part = next(p, i + 1, '.') && f->digits <= 3;
    *n = gs_dec_int(s->val);
    *end = part ? i + 3 : i + 1;
    return !part || gs_dec_add(*n, gs_dec_make(f->val, -f->digits), n);
}

/* The digits that a slip of the pen turns: 20814 for 2:08:14. */
static gs_dec as_written(const gs_dates *p, uint32_t i, bool hours, gs_dec rest) {
    int n = gs_date_tok(p, i)->val;
    if (hours) n = n * 100 + gs_date_tok(p, i + 2)->val;
    gs_dec whole;
    return gs_dec_add(gs_dec_int(n * 100), rest, &whole) ? whole : rest;
}

bool gs_date_lap(gs_dates *p, uint32_t i, gs_when *w) {
    const gs_dtok *t = gs_date_tok(p, i), *b = gs_date_tok(p, i - 1);
    bool joined = !t->gap && b->cls == GS_DC_PUNCT && b->val != '(' && b->val != '[';
    if (t->digits > 2 || joined || !next(p, i + 1, ':') || !sixty(p, i + 2)) return false;
    bool hours = next(p, i + 3, ':') && sixty(p, i + 4);
    if (!hours && (t->val > 59 || !next(p, i + 3, '.') || gs_date_tok(p, i + 4)->digits > 2))
        return false;
    uint32_t e;
    gs_dec rest, all, large = gs_dec_int(t->val);
    if (hours &&
        !gs_dec_add(gs_dec_int(t->val * 60), gs_dec_int(gs_date_tok(p, i + 2)->val), &large))
        return false;
    if (!seconds_of(p, hours ? i + 4 : i + 2, &e, &rest) || of_day(p, i, e, hours) ||
        (hours && (t->val > 9 || t->digits == 2) && !led(p, i)) || gs_date_punct(p, e, ':'))
        return false;
    if (!gs_dec_mul(large, gs_dec_int(60), &all) || !gs_dec_add(all, rest, &all)) return false;
    *w = (gs_when){.type = GS_M_DURATION, .first = i, .last = e, .hedge = i, .span = GS_SPAN_ALL};
    w->unit = hours ? GS_U_HOUR : GS_U_MINUTE;
    w->amount =
        gs_interval_div(gs_interval_point(all), gs_interval_point(gs_dec_int(hours ? 3600 : 60)));
    w->nominal = as_written(p, i, hours, rest);
    gs_buf iso = GS_BUF_EMPTY;
    gs_buf_printf(&iso, "PT");
    if (hours) gs_buf_printf(&iso, "%dH", t->val);
    gs_buf_printf(&iso, "%dM%.10gS", hours ? gs_date_tok(p, i + 2)->val : t->val,
                  gs_dec_double(rest));
    w->iso = gs_buf_dup(&iso, p->r->arena);
    gs_buf_free(&iso);
    return true;
}
