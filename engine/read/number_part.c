#include "number_part.h"

#include "number_digits.h"
#include "number_word.h"

const gs_nword *gs_nword_here(const gs_ncursor *c, size_t *end) {
    return gs_nword_at(c->text, c->to, c->at, end);
}

bool gs_ndigit_here(const gs_ncursor *c) {
    return c->at < c->to && gs_digit(c->text[c->at]);
}

/* Over what may join two words of one number: blanks, a hyphen (also a spaced one), nothing else.
 */
bool gs_njoin(gs_ncursor *c) {
    size_t at = gs_skip_blank(c->text, c->to, c->at), e = at;
    if (e < c->to && c->text[e] == '-')
        e++;
    else if (e + 2 < c->to && c->text[e] == '\xE2' && c->text[e + 1] == '\x80' &&
             c->text[e + 2] == '\x91')
        e += 3;
    if (e > at) e = at > c->at ? gs_skip_blank(c->text, c->to, e) : e;
    if (e == c->at) return false;
    c->at = e;
    return true;
}

bool gs_ntake_word(gs_ncursor *c, const char *word) {
    size_t e = gs_word_is(c->text, c->to, c->at, word);
    if (!e) return false;
    c->at = e;
    return true;
}

/* Joined by "and": "two hundred and five". */
bool gs_njoin_and(gs_ncursor *c) {
    gs_ncursor t = *c;
    if (!gs_njoin(&t) || !gs_ntake_word(&t, "and") || !gs_njoin(&t)) return false;
    *c = t;
    return true;
}

bool gs_npart_multiply(gs_npart *p, int32_t exp) {
    gs_dec ten = gs_dec_make(1, exp);
    return gs_dec_mul(p->value, ten, &p->value) && gs_dec_mul(p->upper, ten, &p->upper) &&
           gs_dec_mul(p->ulp, ten, &p->ulp);
}

bool gs_npart_add(gs_npart *p, gs_npart q) {
    p->ulp = q.ulp;
    p->flags |= q.flags;
    return gs_dec_add(p->value, q.value, &p->value) && gs_dec_add(p->upper, q.upper, &p->upper);
}

gs_npart gs_npart_of(int64_t n) {
    return (gs_npart){.value = gs_dec_int(n), .upper = gs_dec_int(n), .ulp = gs_dec_int(1)};
}

/* 1 to 99 in words: "seven", "twenty-one", "twenty first". Plural ordinals are left for the
 * denominator; behind other words
 * (`behind`) the tens before one belong to it ("one hundred thirty-fifths"). */
bool gs_nbelow_hundred(gs_ncursor *c, bool behind, gs_npart *out) {
    size_t end;
    const gs_nword *w = gs_nword_here(c, &end);
    if (!w || w->flags & GS_NW_PLURAL) return false;
    bool article = w->kind == GS_NW_ARTICLE && !behind;
    if (!article && (w->kind < GS_NW_UNIT || w->kind > GS_NW_TENS)) return false;
    *out = gs_npart_of(w->value);
    if (article) out->flags = GS_N_ARTICLE;
    if (w->flags & GS_NW_ORDINAL) out->flags = GS_N_ORDINAL;
    gs_ncursor next = {c->text, c->to, end};
    if (w->kind == GS_NW_TENS && !(w->flags & GS_NW_ORDINAL) && gs_njoin(&next)) {
        size_t after;
        const gs_nword *u = gs_nword_here(&next, &after);
        bool unit = u && u->kind == GS_NW_UNIT && u->value > 0;
        if (unit && u->flags & GS_NW_PLURAL) {
            if (behind) return false;
        } else if (unit) {
            *out = gs_npart_of(w->value + u->value);
            if (u->flags & GS_NW_ORDINAL) out->flags = GS_N_ORDINAL;
            end = after;
        }
    }
    c->at = end;
    return true;
}

/* "hundred", "hundreds", "hundredth" behind a number. */
bool gs_ntake_hundred(gs_ncursor *c, gs_npart *p) {
    gs_ncursor t = *c;
    size_t end;
    if (!gs_njoin(&t)) return false;
    const gs_nword *w = gs_nword_here(&t, &end);
    if (!w || w->kind != GS_NW_SCALE || w->value != 2) return false;
    bool ordinal = w->flags & GS_NW_ORDINAL;
    if (ordinal && (w->flags & GS_NW_PLURAL || p->flags & GS_N_ARTICLE))
        return false; /* two hundredths */
    gs_dec ulp = p->ulp;
    if (!gs_npart_multiply(p, 2)) return false;
    if (!(p->flags & GS_N_DECIMAL)) p->ulp = ulp; /* "three hundred" counts as 300 does */
    if (ordinal) p->flags |= GS_N_ORDINAL;
    p->scale = 2;
    c->at = end;
    return true;
}

static bool digits_part(gs_ncursor *c, gs_npart *out) {
    gs_digits d;
    if (!gs_digits_read(c->text, c->to, c->at, &d)) return false;
    *out = (gs_npart){.value = d.value, .upper = d.upper, .ulp = gs_dec_ulp(d.exp)};
    out->flags = (d.decimal || d.power ? GS_N_DECIMAL : 0u) | (d.fraction ? GS_N_FRACTION : 0u) |
                 GS_N_DIGITS;
    if (d.fraction)
        out->ulp = gs_dec_make(1, -1); /* whoever writes 2½ has halves in mind, not tenths */
    if (!d.grouped && !d.decimal && !d.fraction && !d.power) out->flags |= GS_N_PLAIN;
    c->at = d.end;
    return true;
}

/* Is the part the numerator of a fraction that is added as a whole ("five billion and three
 * quarters")? */
static bool divides(gs_ncursor c, gs_npart p) {
    return gs_ntake_fraction(&c, &p);
}

/* The "[and] twenty-one" or "[and] 21" behind hundreds. */
static void take_rest(gs_ncursor *c, gs_npart *p) {
    gs_ncursor t = *c;
    gs_npart rest;
    bool with_and = gs_njoin_and(&t);
    if (!with_and && !gs_njoin(&t)) return;
    if (gs_ndigit_here(&t)) {
        if (!with_and || !digits_part(&t, &rest) || !(rest.flags & GS_N_PLAIN)) return;
        if (gs_dec_cmp(rest.value, gs_dec_int(100)) >= 0 ||
            gs_dec_cmp(rest.value, gs_dec_int(0)) == 0)
            return;
        gs_ncursor after = t;
        gs_npart probe = rest;
        if (gs_ntake_hundred(&after, &probe) || (t.at < t.to && gs_letter(t.text[t.at]))) return;
        rest.flags = 0;
    } else if (!gs_nbelow_hundred(&t, true, &rest) || (with_and && divides(t, rest))) {
        return;
    }
    gs_ncursor after = t;
    gs_npart probe = rest;
    if (gs_ntake_hundred(&after, &probe)) return; /* "one hundred, two hundred" */
    if (gs_npart_add(p, rest)) *c = t;
}

/* 0 to 9999 as one reads it between scales: "two hundred and five", "twenty-five hundred", "3
 * hundred", "48.5". */
static bool small_part(gs_ncursor *c, bool behind, gs_npart *out) {
    gs_ncursor t = *c;
    bool digits = gs_ndigit_here(&t) ||
                  (t.at < t.to && (t.text[t.at] == '.' || (unsigned char)t.text[t.at] >= 0xC2));
    if (digits ? !digits_part(&t, out) : !gs_nbelow_hundred(&t, behind, out)) return false;
    if (!(out->flags & GS_N_ORDINAL) && gs_ntake_hundred(&t, out)) {
        out->flags &= ~(uint32_t)GS_N_PLAIN;
        if (!(out->flags & GS_N_ORDINAL)) take_rest(&t, out);
    }
    *c = t;
    return true;
}

/* A scale word of a thousand and more: "million", "bn", "thousandth", but not "thousandths", which
 * divides. */
static const gs_nword *scale_here(const gs_ncursor *c, size_t *end) {
    gs_ncursor t = *c;
    if (!gs_njoin(&t)) return NULL;
    const gs_nword *w = gs_nword_here(&t, end);
    if (!w || w->kind != GS_NW_SCALE || w->value < 3) return NULL;
    return (w->flags & GS_NW_ORDINAL) && (w->flags & GS_NW_PLURAL) ? NULL : w;
}

/* "5bn", "10k", "3mn" without a blank. "m" and "b" depend on what stands around; the caller settles
 * them. */
static const gs_nword *glued_scale(const gs_ncursor *c, size_t *end) {
    static const gs_nword thousand = {"k", GS_NW_SCALE, GS_NW_SHORT, 3},
                          million = {"mm", GS_NW_SCALE, GS_NW_SHORT, 6};
    const gs_nword *w = gs_nword_here(c, end);
    if (w && w->kind == GS_NW_SCALE && !(w->flags & GS_NW_ORDINAL) && w->value > 2)
        return w; /* also "9million" */
    if (*end < c->to && gs_digit(c->text[*end])) return NULL;
    if (*end == c->at + 1 && gs_lower(c->text[c->at]) == 'k') return &thousand;
    return *end == c->at + 2 && c->text[c->at] == 'M' && c->text[c->at + 1] == 'M' ? &million
                                                                                   : NULL;
}

/* All scales behind a part ("hundred thousand", "thousand million"), each put on the value. */
bool gs_ntake_scales(gs_ncursor *c, gs_npart *p, int32_t *exp) {
    size_t end;
    const gs_nword *w = p->flags & GS_N_DIGITS ? glued_scale(c, &end) : NULL;
    if (!w) w = scale_here(c, &end);
    *exp = 0;
    while (w && *exp + w->value <= 24) {
        if ((w->flags & GS_NW_SHORT) && !(p->flags & GS_N_DIGITS)) break;
        if ((w->flags & GS_NW_ORDINAL) && (p->flags & GS_N_ARTICLE) && !p->scale)
            break; /* a millionth */
        if (!gs_npart_multiply(p, w->value)) return false;
        *exp += w->value;
        c->at = end;
        p->flags = (p->flags | GS_N_SCALED) & ~(uint32_t)GS_N_PLAIN;
        if (w->flags & GS_NW_ORDINAL) p->flags |= GS_N_ORDINAL;
        if (w->flags & (GS_NW_ORDINAL | GS_NW_SHORT)) break;
        w = scale_here(c, &end);
    }
    if (*exp) p->scale = *exp;
    return true;
}

/* May the next element join without a break? Digits go on with digits only before a scale or
 * hundred ("4 thousand 3 hundred"), and by "and" only behind words: "$4 million and 3 lorries" are
 * two numbers. */
static bool may_go_on(const gs_npart *sofar, const gs_npart *next, bool with_and) {
    bool digits = next->flags & GS_N_DIGITS, started = sofar->flags & GS_N_DIGITS;
    if (!digits && !started) return true;
    if (with_and) return false;
    return digits && started && next->scale > 0;
}

/* A sum of elements with falling scales: "two million three hundred thousand and five". */
bool gs_ncardinal(gs_ncursor *c, gs_npart *out) {
    gs_ncursor t = *c;
    int32_t last;
    if (!small_part(&t, false, out)) return false;
    bool open = !(out->flags & GS_N_ORDINAL);
    if (open && !gs_ntake_scales(&t, out, &last)) return false;
    *c = t;
    if (!open) return true;
    while (last && !(out->flags & GS_N_ORDINAL)) {
        gs_npart next;
        int32_t exp = 0;
        bool with_and = gs_njoin_and(&t);
        if (!with_and && !gs_njoin(&t)) break;
        if (!small_part(&t, true, &next) || !gs_ntake_scales(&t, &next, &exp) || exp >= last) break;
        if (!may_go_on(out, &next, with_and) || (with_and && divides(t, next))) break;
        uint32_t scaled = next.flags & GS_N_SCALED;
        if (!gs_npart_add(out, next)) return false;
        out->flags = (out->flags & ~(uint32_t)(GS_N_SCALED | GS_N_PLAIN)) | scaled;
        out->scale = next.scale;
        last = exp;
        *c = t;
    }
    return true;
}
