#include "number_parse.h"

#include "number_digits.h"
#include "number_part.h"
#include "number_word.h"

/* "point zero three", "point seventy-one". */
static void take_point(gs_ncursor *c, gs_npart *p) {
    gs_ncursor t = *c;
    if (p->flags & (GS_N_DIGITS | GS_N_ORDINAL) || !gs_njoin(&t) || !gs_ntake_word(&t, "point") ||
        !gs_njoin(&t))
        return;
    int32_t exp = 0;
    gs_npart digit, sum = *p;
    gs_ncursor good = *c;
    while (exp > -12 && gs_nbelow_hundred(&t, false, &digit) && !(digit.flags & GS_N_ORDINAL)) {
        exp -= gs_dec_cmp(digit.value, gs_dec_int(10)) >= 0 ? 2 : 1;
        if (!gs_npart_multiply(&digit, exp) || !gs_npart_add(&sum, digit)) return;
        good = t;
        if (!gs_njoin(&t)) break;
    }
    if (good.at == c->at) return;
    *c = good;
    *p = sum;
    p->ulp = gs_dec_make(1, exp);
    p->flags |= GS_N_DECIMAL;
}

typedef struct denominator {
    gs_dec value;
    bool plural;
} denominator;

/* The unit of "twenty-fifths", behind its tens. */
static const gs_nword *ordinal_unit(const gs_ncursor *c, size_t tens_end, size_t *end) {
    gs_ncursor t = {c->text, c->to, tens_end};
    const gs_nword *unit = gs_njoin(&t) ? gs_nword_here(&t, end) : NULL;
    return unit && unit->kind == GS_NW_UNIT && unit->flags & GS_NW_ORDINAL ? unit : NULL;
}

/* "thirds", "quarter", "twenty-fifths", "hundredths". "second" is no denominator. */
static bool take_denominator(gs_ncursor *c, denominator *d) {
    size_t end;
    const gs_nword *w = gs_nword_here(c, &end);
    if (!w) return false;
    bool ordinal = w->flags & GS_NW_ORDINAL;
    *d = (denominator){gs_dec_int(w->value), w->flags & GS_NW_PLURAL};
    if (w->kind == GS_NW_SCALE && ordinal) {
        d->value = gs_dec_make(1, w->value);
    } else if (w->kind == GS_NW_TENS && !ordinal) {
        const gs_nword *unit = ordinal_unit(c, end, &end);
        if (!unit) return false;
        *d = (denominator){gs_dec_int(w->value + unit->value), unit->flags & GS_NW_PLURAL};
    } else if (w->kind != GS_NW_HALF && w->kind != GS_NW_QUARTER &&
               (!ordinal || w->kind > GS_NW_TENS || w->value < 3)) {
        return false;
    }
    c->at = end;
    return true;
}

static bool is_int(gs_dec d, int64_t n) {
    return gs_dec_cmp(d, gs_dec_int(n)) == 0;
}

/* May these two be a fraction? "one third", "two thirds"; quarters and halves are also stretches of
 * time and play, so only "three quarters" and "one half" count. */
static bool is_fraction(const gs_npart *over, const denominator *under) {
    if (over->flags & (GS_N_ORDINAL | GS_N_DECIMAL | GS_N_FRACTION | GS_N_SCALED) && under->plural)
        return (over->flags & GS_N_SCALED) && !(over->flags & (GS_N_ORDINAL | GS_N_DECIMAL));
    if (!under->plural)
        return is_int(over->value, 1) && !(over->flags & (GS_N_DIGITS | GS_N_ORDINAL));
    if (is_int(under->value, 2)) return false;
    return !is_int(under->value, 4) || is_int(over->value, 3);
}

/* The denominator behind a numerator. */
bool gs_ntake_fraction(gs_ncursor *c, gs_npart *p) {
    gs_ncursor t = *c;
    denominator d;
    if (p->flags & GS_N_ORDINAL || !gs_njoin(&t)) return false;
    bool hyphen = c->at < c->to && c->text[c->at] == '-';
    if (!take_denominator(&t, &d) || !is_fraction(p, &d)) return false;
    gs_dec over = p->value;
    if (!gs_fraction(over, d.value, &p->value, &p->upper)) return false;
    p->ulp = gs_dec_make(1, -2);
    p->flags = (p->flags & GS_N_ARTICLE) | GS_N_FRACTION | GS_N_LOOSE | (hyphen ? GS_N_HYPHEN : 0u);
    p->scale = 0;
    *c = t;
    return true;
}

/* "half", "quarter" without an article or a numerator. */
static bool bare_fraction(gs_ncursor *c, gs_npart *out) {
    size_t end;
    const gs_nword *w = gs_nword_here(c, &end);
    if (!w || w->flags & GS_NW_PLURAL || (w->kind != GS_NW_HALF && w->kind != GS_NW_QUARTER))
        return false;
    *out = gs_npart_of(1);
    if (!gs_fraction(out->value, gs_dec_int(w->value), &out->value, &out->upper)) return false;
    out->ulp = gs_dec_make(1, -2);
    out->flags = GS_N_FRACTION | GS_N_LOOSE | (w->kind == GS_NW_HALF ? GS_N_LONE : GS_N_ARTICLE);
    c->at = end;
    return true;
}

/* "dozen", "dozens" behind a number. */
static bool take_dozen(gs_ncursor *c, gs_npart *p) {
    gs_ncursor t = *c;
    size_t end;
    if (!gs_njoin(&t)) return false;
    const gs_nword *w = gs_nword_here(&t, &end);
    if (!w || w->kind != GS_NW_DOZEN) return false;
    gs_dec twelve = gs_dec_int(w->value);
    if (!gs_dec_mul(p->value, twelve, &p->value) || !gs_dec_mul(p->upper, twelve, &p->upper))
        return false;
    p->flags = (p->flags & ~(uint32_t)(GS_N_PLAIN | GS_N_FRACTION | GS_N_LONE | GS_N_ARTICLE)) |
               GS_N_LOOSE;
    p->ulp = gs_dec_int(1);
    p->scale = 1;
    c->at = end;
    return true;
}

/* What a fraction is a part of: "half a million", "quarter million", "three quarters of a million",
 * "half a dozen". */
static bool take_whole(gs_ncursor *c, gs_npart *p) {
    gs_ncursor t = *c, u = *c;
    if (gs_njoin(&u) && gs_ntake_word(&u, "of")) t = u;
    u = t;
    if (gs_njoin(&u) && (gs_ntake_word(&u, "a") || gs_ntake_word(&u, "one"))) t = u;
    int32_t exp;
    bool dozen = take_dozen(&t, p);
    if (!dozen && (!gs_ntake_scales(&t, p, &exp) || !exp)) return false;
    p->flags &= ~(uint32_t)(GS_N_LONE | GS_N_ARTICLE | GS_N_FRACTION);
    *c = t;
    return !(p->flags & GS_N_ORDINAL);
}

/* "a couple of hundred", "a couple of thousand": twice, loosely. A couple of anything else is two
 * people as often as a number. */
static bool couple(gs_ncursor *c, gs_npart *out) {
    gs_ncursor t = *c;
    if (!gs_ntake_word(&t, "a couple of") && !gs_ntake_word(&t, "a couple")) return false;
    *out = gs_npart_of(2);
    int32_t exp;
    if (!gs_ntake_hundred(&t, out) && !take_dozen(&t, out) &&
        (!gs_ntake_scales(&t, out, &exp) || !exp))
        return false;
    gs_ntake_scales(&t, out, &exp);
    out->flags |= GS_N_LOOSE;
    *c = t;
    return true;
}

/* The fraction of a mixed number: "a half", "half", "three quarters", "1/2" behind "and". */
static bool added_fraction(gs_ncursor *c, gs_npart *f) {
    if (bare_fraction(c, f)) return !(f->flags & GS_N_ARTICLE);
    gs_ncursor t = *c;
    if (!gs_nbelow_hundred(&t, false, f) || !gs_ntake_fraction(&t, f)) return false;
    *c = t;
    return true;
}

/* "three and a half [thousand]", "five billion and three quarters". */
static void take_mixed(gs_ncursor *c, gs_npart *p) {
    gs_ncursor t = *c;
    gs_npart f;
    if (p->flags & (GS_N_ORDINAL | GS_N_DECIMAL | GS_N_FRACTION) || !gs_njoin_and(&t) ||
        !added_fraction(&t, &f))
        return;
    int32_t exp = 0;
    bool of_scale = (p->flags & GS_N_SCALED) && p->scale >= 6;
    f.flags = 0;
    if (of_scale) {
        if (!gs_ntake_scales(&t, &f, &exp) || exp >= p->scale) return;
        if (!exp && !gs_npart_multiply(&f, p->scale)) return;
    }
    f.flags = GS_N_FRACTION;
    if (!gs_npart_add(p, f)) return;
    p->flags &= ~(uint32_t)(GS_N_PLAIN | GS_N_ARTICLE);
    if (!of_scale && !(p->flags & GS_N_SCALED)) gs_ntake_scales(&t, p, &exp);
    *c = t;
}

/* "21st", "102nd"; but "12st" is a weight. */
static void take_suffix(gs_ncursor *c, gs_npart *p) {
    static const char *const suffixes[] = {"th", "st", "nd", "rd"};
    if (!(p->flags & GS_N_DIGITS) || p->flags & (GS_N_DECIMAL | GS_N_FRACTION) || c->at < 1) return;
    int last = c->text[c->at - 1] - '0';
    bool teen = c->at > 1 && c->text[c->at - 2] == '1';
    size_t e =
        gs_word_is(c->text, c->to, c->at, suffixes[last > 0 && last < 4 && !teen ? last : 0]);
    if (!e) return;
    c->at = e;
    p->flags = (p->flags & ~(uint32_t)GS_N_PLAIN) | GS_N_ORDINAL;
}

/* "quarter-point", "quarter percentage point": a bare quarter that is no stretch of time. */
static bool is_of_point(const gs_ncursor *c) {
    gs_ncursor t = *c;
    return gs_njoin(&t) && (gs_ntake_word(&t, "point") || gs_ntake_word(&t, "percentage"));
}

/* "one thousandth of a second": a part. "The one thousandth customer" is a row, and so is anything
 * without "of" behind it. */
static bool one_part(gs_ncursor *c, gs_npart *out) {
    gs_ncursor t = *c;
    size_t end;
    if (!gs_ntake_word(&t, "one") || !gs_njoin(&t)) return false;
    const gs_nword *w = gs_nword_here(&t, &end);
    if (!w || w->kind != GS_NW_SCALE || w->flags != GS_NW_ORDINAL) return false;
    gs_ncursor of = {t.text, t.to, end};
    bool part = gs_njoin(&of) && gs_ntake_word(&of, "of") && gs_njoin(&of);
    if (!part ||
        (!gs_ntake_word(&of, "a") && !gs_ntake_word(&of, "an") && !gs_ntake_word(&of, "the") &&
         !gs_ntake_word(&of, "one") && !gs_ntake_word(&of, "its")))
        return false;
    *out = gs_npart_of(1);
    out->flags = GS_N_FRACTION | GS_N_LOOSE;
    c->at = end;
    if (!gs_npart_multiply(out, -(int32_t)w->value)) return false;
    out->ulp = gs_dec_make(1, -(int32_t)w->value - 1);
    return true;
}

static bool unsigned_number(gs_ncursor *c, gs_npart *out) {
    int32_t exp;
    if (one_part(c, out)) return true;
    if (couple(c, out)) return true;
    if (bare_fraction(c, out))
        return take_whole(c, out) || is_of_point(c) ||
               !(out->flags & (GS_N_ARTICLE | GS_N_ORDINAL));
    if (!gs_ncardinal(c, out)) {
        size_t end; /* "hundredth", "trillionth" */
        const gs_nword *w = gs_nword_here(c, &end);
        if (!w || w->kind != GS_NW_SCALE || w->flags != GS_NW_ORDINAL) return false;
        *out = gs_npart_of(1);
        out->flags = GS_N_ORDINAL;
        c->at = end;
        return gs_npart_multiply(out, w->value);
    }
    take_suffix(c, out);
    take_point(c, out);
    if (out->flags & GS_N_DECIMAL && !out->scale)
        gs_ntake_scales(c, out, &exp); /* "one point five million" */
    if (take_dozen(c, out)) return true;
    if (gs_ntake_fraction(c, out)) {
        take_whole(c, out);
        return true;
    }
    take_mixed(c, out);
    return true;
}

/* A minus in words or as a sign; a hyphen counts only where nothing that it could join stands
 * before it. */
static bool take_sign(gs_ncursor *c) {
    if (gs_ntake_word(c, "minus") || gs_ntake_word(c, "negative")) return gs_njoin(c);
    if (c->at + 3 < c->to && c->text[c->at] == '\xE2' && c->text[c->at + 1] == '\x88') {
        c->at += 3;
        return gs_ndigit_here(c) || c->text[c->at] == '.';
    }
    if (c->at >= c->to || c->text[c->at] != '-') return false;
    bool free = c->at == 0 ||
                (c->text[c->at - 1] == ' ' && (c->at < 2 || !gs_digit(c->text[c->at - 2]))) ||
                c->text[c->at - 1] == '(' || c->text[c->at - 1] == '\n' ||
                c->text[c->at - 1] == '\t' || c->text[c->at - 1] == '$';
    c->at++;
    return free && (gs_ndigit_here(c) || (c->at < c->to && c->text[c->at] == '.'));
}

static bool is_one(const gs_ncursor *c, const gs_npart *p, size_t start) {
    return c->at - start == 3 && is_int(p->value, 1) && !(p->flags & (GS_N_DIGITS | GS_N_ORDINAL));
}

bool gs_number_scale(gs_number *n, int32_t exp) {
    gs_dec ten = gs_dec_make(1, exp);
    n->scale += exp;
    n->flags = (n->flags | GS_N_SCALED) & ~(uint32_t)GS_N_PLAIN;
    return gs_dec_mul(n->value, ten, &n->value) && gs_dec_mul(n->upper, ten, &n->upper) &&
           gs_dec_mul(n->ulp, ten, &n->ulp);
}

/* One past the word, number or sign at `at`, so that a scan gets on. */
static size_t past(const char *text, size_t to, size_t at) {
    gs_digits d;
    if (gs_digit(text[at]) && !gs_digits_read(text, to, at, &d)) return d.end;
    size_t e = at;
    while (e < to && (gs_letter(text[e]) || gs_digit(text[e]))) e++;
    return e > at ? e : at + 1;
}

bool gs_number_read(const char *text, size_t to, size_t at, gs_number *out) {
    gs_ncursor c = {text, to, at};
    gs_npart p;
    *out = (gs_number){.start = at};
    bool minus = take_sign(&c);
    if (!minus) c.at = at;
    size_t first = c.at;
    bool found = unsigned_number(&c, &p);
    bool article_only = found && (p.flags & GS_N_ARTICLE) && !(p.flags & GS_N_FRACTION) &&
                        !p.scale && !(p.flags & (GS_N_ORDINAL | GS_N_SCALED));
    if (!found || article_only) {
        out->end = past(text, to, at);
        return false;
    }
    if (is_one(&c, &p, first)) p.flags |= GS_N_LONE;
    out->end = c.at;
    out->value = minus ? gs_dec_neg(p.upper) : p.value;
    out->upper = minus ? gs_dec_neg(p.value) : p.upper;
    out->ulp = p.ulp, out->scale = p.scale, out->flags = p.flags;
    return true;
}
