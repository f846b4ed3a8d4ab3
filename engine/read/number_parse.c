#include "number_parse.h"

#include "number_digits.h"
#include "number_word.h"

/* A place in the text. Every step takes one and moves it only where it read something. */
typedef struct cursor {
    const char *text;
    size_t to, at;
} cursor;

static const gs_nword *word_here(const cursor *c, size_t *end) {
    return gs_nword_at(c->text, c->to, c->at, end);
}

static bool digit_here(const cursor *c) {
    return c->at < c->to && gs_digit(c->text[c->at]);
}

/* Over what may join two words of one number: blanks, a hyphen (also a spaced one), nothing else. */
static bool join(cursor *c) {
    size_t at = gs_skip_blank(c->text, c->to, c->at), e = at;
    if (e < c->to && c->text[e] == '-') e++;
    else if (e + 2 < c->to && c->text[e] == '\xE2' && c->text[e + 1] == '\x80' && c->text[e + 2] == '\x91') e += 3;
    if (e > at) e = at > c->at ? gs_skip_blank(c->text, c->to, e) : e;
    if (e == c->at) return false;
    c->at = e;
    return true;
}

static bool take_word(cursor *c, const char *word) {
    size_t e = gs_word_is(c->text, c->to, c->at, word);
    if (!e) return false;
    c->at = e;
    return true;
}

/* Joined by "and": "two hundred and five". */
static bool join_and(cursor *c) {
    cursor t = *c;
    if (!join(&t) || !take_word(&t, "and") || !join(&t)) return false;
    *c = t;
    return true;
}

typedef struct part {
    gs_dec value, upper, ulp;
    int32_t scale;
    uint32_t flags;
} part;

static bool multiply(part *p, int32_t exp) {
    gs_dec ten = gs_dec_make(1, exp);
    return gs_dec_mul(p->value, ten, &p->value) && gs_dec_mul(p->upper, ten, &p->upper) &&
           gs_dec_mul(p->ulp, ten, &p->ulp);
}

static bool add(part *p, part q) {
    p->ulp = q.ulp;
    p->flags |= q.flags;
    return gs_dec_add(p->value, q.value, &p->value) && gs_dec_add(p->upper, q.upper, &p->upper);
}

static part part_of(int64_t n) {
    return (part){.value = gs_dec_int(n), .upper = gs_dec_int(n), .ulp = gs_dec_int(1)};
}

/* 1 to 99 in words: "seven", "twenty-one", "twenty first". Plural ordinals are left for the denominator; behind other words
 * (`behind`) the tens before one belong to it ("one hundred thirty-fifths"). */
static bool below_hundred(cursor *c, bool behind, part *out) {
    size_t end;
    const gs_nword *w = word_here(c, &end);
    if (!w || w->flags & GS_NW_PLURAL) return false;
    bool article = w->kind == GS_NW_ARTICLE && !behind;
    if (!article && (w->kind < GS_NW_UNIT || w->kind > GS_NW_TENS)) return false;
    *out = part_of(w->value);
    if (article) out->flags = GS_N_ARTICLE;
    if (w->flags & GS_NW_ORDINAL) out->flags = GS_N_ORDINAL;
    cursor next = {c->text, c->to, end};
    if (w->kind == GS_NW_TENS && !(w->flags & GS_NW_ORDINAL) && join(&next)) {
        size_t after;
        const gs_nword *u = word_here(&next, &after);
        bool unit = u && u->kind == GS_NW_UNIT && u->value > 0;
        if (unit && u->flags & GS_NW_PLURAL) {
            if (behind) return false;
        } else if (unit) {
            *out = part_of(w->value + u->value);
            if (u->flags & GS_NW_ORDINAL) out->flags = GS_N_ORDINAL;
            end = after;
        }
    }
    c->at = end;
    return true;
}

/* "hundred", "hundreds", "hundredth" behind a number. */
static bool take_hundred(cursor *c, part *p) {
    cursor t = *c;
    size_t end;
    if (!join(&t)) return false;
    const gs_nword *w = word_here(&t, &end);
    if (!w || w->kind != GS_NW_SCALE || w->value != 2) return false;
    bool ordinal = w->flags & GS_NW_ORDINAL;
    if (ordinal && (w->flags & GS_NW_PLURAL || p->flags & GS_N_ARTICLE)) return false; /* two hundredths */
    gs_dec ulp = p->ulp;
    if (!multiply(p, 2)) return false;
    if (!(p->flags & GS_N_DECIMAL)) p->ulp = ulp; /* "three hundred" counts as 300 does */
    if (ordinal) p->flags |= GS_N_ORDINAL;
    p->scale = 2;
    c->at = end;
    return true;
}

static bool digits_part(cursor *c, part *out) {
    gs_digits d;
    if (!gs_digits_read(c->text, c->to, c->at, &d)) return false;
    *out = (part){.value = d.value, .upper = d.upper, .ulp = gs_dec_ulp(d.exp)};
    out->flags = (d.decimal || d.power ? GS_N_DECIMAL : 0u) | (d.fraction ? GS_N_FRACTION : 0u) | GS_N_DIGITS;
    if (d.fraction) out->ulp = gs_dec_make(1, -1); /* whoever writes 2½ has halves in mind, not tenths */
    if (!d.grouped && !d.decimal && !d.fraction && !d.power) out->flags |= GS_N_PLAIN;
    c->at = d.end;
    return true;
}

static bool take_fraction(cursor *c, part *p);

/* Is the part the numerator of a fraction that is added as a whole ("five billion and three quarters")? */
static bool divides(cursor c, part p) {
    return take_fraction(&c, &p);
}

/* The "[and] twenty-one" or "[and] 21" behind hundreds. */
static void take_rest(cursor *c, part *p) {
    cursor t = *c;
    part rest;
    bool with_and = join_and(&t);
    if (!with_and && !join(&t)) return;
    if (digit_here(&t)) {
        if (!with_and || !digits_part(&t, &rest) || !(rest.flags & GS_N_PLAIN)) return;
        if (gs_dec_cmp(rest.value, gs_dec_int(100)) >= 0 || gs_dec_cmp(rest.value, gs_dec_int(0)) == 0) return;
        cursor after = t;
        part probe = rest;
        if (take_hundred(&after, &probe) || (t.at < t.to && gs_letter(t.text[t.at]))) return;
        rest.flags = 0;
    } else if (!below_hundred(&t, true, &rest) || (with_and && divides(t, rest))) {
        return;
    }
    cursor after = t;
    part probe = rest;
    if (take_hundred(&after, &probe)) return; /* "one hundred, two hundred" */
    if (add(p, rest)) *c = t;
}

/* 0 to 9999 as one reads it between scales: "two hundred and five", "twenty-five hundred", "3 hundred", "48.5". */
static bool small_part(cursor *c, bool behind, part *out) {
    cursor t = *c;
    bool digits = digit_here(&t) || (t.at < t.to && (t.text[t.at] == '.' || (unsigned char)t.text[t.at] >= 0xC2));
    if (digits ? !digits_part(&t, out) : !below_hundred(&t, behind, out)) return false;
    if (!(out->flags & GS_N_ORDINAL) && take_hundred(&t, out)) {
        out->flags &= ~(uint32_t)GS_N_PLAIN;
        if (!(out->flags & GS_N_ORDINAL)) take_rest(&t, out);
    }
    *c = t;
    return true;
}

/* A scale word of a thousand and more: "million", "bn", "thousandth", but not "thousandths", which divides. */
static const gs_nword *scale_here(const cursor *c, size_t *end) {
    cursor t = *c;
    if (!join(&t)) return NULL;
    const gs_nword *w = word_here(&t, end);
    if (!w || w->kind != GS_NW_SCALE || w->value < 3) return NULL;
    return (w->flags & GS_NW_ORDINAL) && (w->flags & GS_NW_PLURAL) ? NULL : w;
}

/* "5bn", "10k", "3mn" without a blank. "m" and "b" depend on what stands around; the caller settles them. */
static const gs_nword *glued_scale(const cursor *c, size_t *end) {
    static const gs_nword thousand = {"k", GS_NW_SCALE, GS_NW_SHORT, 3}, million = {"mm", GS_NW_SCALE, GS_NW_SHORT, 6};
    const gs_nword *w = word_here(c, end);
    if (w && w->kind == GS_NW_SCALE && !(w->flags & GS_NW_ORDINAL) && w->value > 2) return w; /* also "9million" */
    if (*end < c->to && gs_digit(c->text[*end])) return NULL;
    if (*end == c->at + 1 && gs_lower(c->text[c->at]) == 'k') return &thousand;
    return *end == c->at + 2 && c->text[c->at] == 'M' && c->text[c->at + 1] == 'M' ? &million : NULL;
}

/* All scales behind a part ("hundred thousand", "thousand million"), each put on the value. */
static bool take_scales(cursor *c, part *p, int32_t *exp) {
    size_t end;
    const gs_nword *w = p->flags & GS_N_DIGITS ? glued_scale(c, &end) : NULL;
    if (!w) w = scale_here(c, &end);
    *exp = 0;
    while (w && *exp + w->value <= 24) {
        if ((w->flags & GS_NW_SHORT) && !(p->flags & GS_N_DIGITS)) break;
        if ((w->flags & GS_NW_ORDINAL) && (p->flags & GS_N_ARTICLE) && !p->scale) break; /* a millionth */
        if (!multiply(p, w->value)) return false;
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

/* May the next element join without a break? Digits go on with digits only before a scale or hundred ("4 thousand 3 hundred"), and by
 * "and" only behind words: "$4 million and 3 lorries" are two numbers. */
static bool may_go_on(const part *sofar, const part *next, bool with_and) {
    bool digits = next->flags & GS_N_DIGITS, started = sofar->flags & GS_N_DIGITS;
    if (!digits && !started) return true;
    if (with_and) return false;
    return digits && started && next->scale > 0;
}

/* A sum of elements with falling scales: "two million three hundred thousand and five". */
static bool cardinal(cursor *c, part *out) {
    cursor t = *c;
    int32_t last;
    if (!small_part(&t, false, out)) return false;
    bool open = !(out->flags & GS_N_ORDINAL);
    if (open && !take_scales(&t, out, &last)) return false;
    *c = t;
    if (!open) return true;
    while (last && !(out->flags & GS_N_ORDINAL)) {
        part next;
        int32_t exp = 0;
        bool with_and = join_and(&t);
        if (!with_and && !join(&t)) break;
        if (!small_part(&t, true, &next) || !take_scales(&t, &next, &exp) || exp >= last) break;
        if (!may_go_on(out, &next, with_and) || (with_and && divides(t, next))) break;
        uint32_t scaled = next.flags & GS_N_SCALED;
        if (!add(out, next)) return false;
        out->flags = (out->flags & ~(uint32_t)(GS_N_SCALED | GS_N_PLAIN)) | scaled;
        out->scale = next.scale;
        last = exp;
        *c = t;
    }
    return true;
}

/* "point zero three", "point seventy-one". */
static void take_point(cursor *c, part *p) {
    cursor t = *c;
    if (p->flags & (GS_N_DIGITS | GS_N_ORDINAL) || !join(&t) || !take_word(&t, "point") || !join(&t)) return;
    int32_t exp = 0;
    part digit, sum = *p;
    cursor good = *c;
    while (exp > -12 && below_hundred(&t, false, &digit) && !(digit.flags & GS_N_ORDINAL)) {
        exp -= gs_dec_cmp(digit.value, gs_dec_int(10)) >= 0 ? 2 : 1;
        if (!multiply(&digit, exp) || !add(&sum, digit)) return;
        good = t;
        if (!join(&t)) break;
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
static const gs_nword *ordinal_unit(const cursor *c, size_t tens_end, size_t *end) {
    cursor t = {c->text, c->to, tens_end};
    const gs_nword *unit = join(&t) ? word_here(&t, end) : NULL;
    return unit && unit->kind == GS_NW_UNIT && unit->flags & GS_NW_ORDINAL ? unit : NULL;
}

/* "thirds", "quarter", "twenty-fifths", "hundredths". "second" is no denominator. */
static bool take_denominator(cursor *c, denominator *d) {
    size_t end;
    const gs_nword *w = word_here(c, &end);
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

/* May these two be a fraction? "one third", "two thirds"; quarters and halves are also stretches of time and play, so
 * only "three quarters" and "one half" count. */
static bool is_fraction(const part *over, const denominator *under) {
    if (over->flags & (GS_N_ORDINAL | GS_N_DECIMAL | GS_N_FRACTION | GS_N_SCALED) && under->plural)
        return (over->flags & GS_N_SCALED) && !(over->flags & (GS_N_ORDINAL | GS_N_DECIMAL));
    if (!under->plural) return is_int(over->value, 1) && !(over->flags & (GS_N_DIGITS | GS_N_ORDINAL));
    if (is_int(under->value, 2)) return false;
    return !is_int(under->value, 4) || is_int(over->value, 3);
}

/* The denominator behind a numerator. */
static bool take_fraction(cursor *c, part *p) {
    cursor t = *c;
    denominator d;
    if (p->flags & GS_N_ORDINAL || !join(&t)) return false;
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
static bool bare_fraction(cursor *c, part *out) {
    size_t end;
    const gs_nword *w = word_here(c, &end);
    if (!w || w->flags & GS_NW_PLURAL || (w->kind != GS_NW_HALF && w->kind != GS_NW_QUARTER)) return false;
    *out = part_of(1);
    if (!gs_fraction(out->value, gs_dec_int(w->value), &out->value, &out->upper)) return false;
    out->ulp = gs_dec_make(1, -2);
    out->flags = GS_N_FRACTION | GS_N_LOOSE | (w->kind == GS_NW_HALF ? GS_N_LONE : GS_N_ARTICLE);
    c->at = end;
    return true;
}

/* "dozen", "dozens" behind a number. */
static bool take_dozen(cursor *c, part *p) {
    cursor t = *c;
    size_t end;
    if (!join(&t)) return false;
    const gs_nword *w = word_here(&t, &end);
    if (!w || w->kind != GS_NW_DOZEN) return false;
    gs_dec twelve = gs_dec_int(w->value);
    if (!gs_dec_mul(p->value, twelve, &p->value) || !gs_dec_mul(p->upper, twelve, &p->upper)) return false;
    p->flags = (p->flags & ~(uint32_t)(GS_N_PLAIN | GS_N_FRACTION | GS_N_LONE | GS_N_ARTICLE)) | GS_N_LOOSE;
    p->ulp = gs_dec_int(1);
    p->scale = 1;
    c->at = end;
    return true;
}

/* What a fraction is a part of: "half a million", "quarter million", "three quarters of a million", "half a dozen". */
static bool take_whole(cursor *c, part *p) {
    cursor t = *c, u = *c;
    if (join(&u) && take_word(&u, "of")) t = u;
    u = t;
    if (join(&u) && (take_word(&u, "a") || take_word(&u, "one"))) t = u;
    int32_t exp;
    bool dozen = take_dozen(&t, p);
    if (!dozen && (!take_scales(&t, p, &exp) || !exp)) return false;
    p->flags &= ~(uint32_t)(GS_N_LONE | GS_N_ARTICLE | GS_N_FRACTION);
    *c = t;
    return !(p->flags & GS_N_ORDINAL);
}

/* "a couple of hundred", "a couple of thousand": twice, loosely. A couple of anything else is two people as often as a number. */
static bool couple(cursor *c, part *out) {
    cursor t = *c;
    if (!take_word(&t, "a couple of") && !take_word(&t, "a couple")) return false;
    *out = part_of(2);
    int32_t exp;
    if (!take_hundred(&t, out) && !take_dozen(&t, out) && (!take_scales(&t, out, &exp) || !exp)) return false;
    take_scales(&t, out, &exp);
    out->flags |= GS_N_LOOSE;
    *c = t;
    return true;
}

/* The fraction of a mixed number: "a half", "half", "three quarters", "1/2" behind "and". */
static bool added_fraction(cursor *c, part *f) {
    if (bare_fraction(c, f)) return !(f->flags & GS_N_ARTICLE);
    cursor t = *c;
    if (!below_hundred(&t, false, f) || !take_fraction(&t, f)) return false;
    *c = t;
    return true;
}

/* "three and a half [thousand]", "five billion and three quarters". */
static void take_mixed(cursor *c, part *p) {
    cursor t = *c;
    part f;
    if (p->flags & (GS_N_ORDINAL | GS_N_DECIMAL | GS_N_FRACTION) || !join_and(&t) || !added_fraction(&t, &f)) return;
    int32_t exp = 0;
    bool of_scale = (p->flags & GS_N_SCALED) && p->scale >= 6;
    f.flags = 0;
    if (of_scale) {
        if (!take_scales(&t, &f, &exp) || exp >= p->scale) return;
        if (!exp && !multiply(&f, p->scale)) return;
    }
    f.flags = GS_N_FRACTION;
    if (!add(p, f)) return;
    p->flags &= ~(uint32_t)(GS_N_PLAIN | GS_N_ARTICLE);
    if (!of_scale && !(p->flags & GS_N_SCALED)) take_scales(&t, p, &exp);
    *c = t;
}

/* "21st", "102nd"; but "12st" is a weight. */
static void take_suffix(cursor *c, part *p) {
    static const char *const suffixes[] = {"th", "st", "nd", "rd"};
    if (!(p->flags & GS_N_DIGITS) || p->flags & (GS_N_DECIMAL | GS_N_FRACTION) || c->at < 1) return;
    int last = c->text[c->at - 1] - '0';
    bool teen = c->at > 1 && c->text[c->at - 2] == '1';
    size_t e = gs_word_is(c->text, c->to, c->at, suffixes[last > 0 && last < 4 && !teen ? last : 0]);
    if (!e) return;
    c->at = e;
    p->flags = (p->flags & ~(uint32_t)GS_N_PLAIN) | GS_N_ORDINAL;
}

/* "quarter-point", "quarter percentage point": a bare quarter that is no stretch of time. */
static bool is_of_point(const cursor *c) {
    cursor t = *c;
    return join(&t) && (take_word(&t, "point") || take_word(&t, "percentage"));
}

static bool unsigned_number(cursor *c, part *out) {
    if (couple(c, out)) return true;
    if (bare_fraction(c, out))
        return take_whole(c, out) || is_of_point(c) || !(out->flags & (GS_N_ARTICLE | GS_N_ORDINAL));
    if (!cardinal(c, out)) {
        size_t end; /* "hundredth", "trillionth" */
        const gs_nword *w = word_here(c, &end);
        if (!w || w->kind != GS_NW_SCALE || w->flags != GS_NW_ORDINAL) return false;
        *out = part_of(1);
        out->flags = GS_N_ORDINAL;
        c->at = end;
        return multiply(out, w->value);
    }
    take_suffix(c, out);
    take_point(c, out);
    if (take_dozen(c, out)) return true;
    if (take_fraction(c, out)) {
        take_whole(c, out);
        return true;
    }
    take_mixed(c, out);
    return true;
}

/* A minus in words or as a sign; a hyphen counts only where nothing that it could join stands before it. */
static bool take_sign(cursor *c) {
    if (take_word(c, "minus") || take_word(c, "negative")) return join(c);
    if (c->at + 3 < c->to && c->text[c->at] == '\xE2' && c->text[c->at + 1] == '\x88') {
        c->at += 3;
        return digit_here(c) || c->text[c->at] == '.';
    }
    if (c->at >= c->to || c->text[c->at] != '-') return false;
    bool free = c->at == 0 || (c->text[c->at - 1] == ' ' && (c->at < 2 || !gs_digit(c->text[c->at - 2]))) || c->text[c->at - 1] == '(' || c->text[c->at - 1] == '\n' ||
                c->text[c->at - 1] == '\t' || c->text[c->at - 1] == '$';
    c->at++;
    return free && (digit_here(c) || (c->at < c->to && c->text[c->at] == '.'));
}

static bool is_one(const cursor *c, const part *p, size_t start) {
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
    cursor c = {text, to, at};
    part p;
    *out = (gs_number){.start = at};
    bool minus = take_sign(&c);
    if (!minus) c.at = at;
    size_t first = c.at;
    bool found = unsigned_number(&c, &p);
    bool article_only = found && (p.flags & GS_N_ARTICLE) && !(p.flags & GS_N_FRACTION) && !p.scale &&
                        !(p.flags & (GS_N_ORDINAL | GS_N_SCALED));
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
