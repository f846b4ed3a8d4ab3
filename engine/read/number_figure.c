#include "number_figure.h"

#include <string.h>

#include "number_name.h"
#include "number_prefix.h"
#include "number_unit.h"
#include "number_word.h"

static bool is_unit(gs_unit unit, const char *name) {
    return strcmp(gs_unit_name(unit), name) == 0;
}

static gs_mtype type_of(gs_unit unit) {
    switch (gs_unit_kind_of(unit)) {
    case GS_UK_MONEY: return GS_M_MONEY;
    case GS_UK_PERCENT:
    case GS_UK_POINT: return GS_M_PERCENT;
    case GS_UK_NONE:
    case GS_UK_TIME: return GS_M_NUMBER;
    default: return GS_M_MEASURE;
    }
}

static void set_value(gs_figure *f) {
    f->value = f->number.value;
    f->ulp = f->number.ulp;
}

static bool scale_money(const char *text, size_t to, gs_figure *f) {
    size_t end;
    int exp = f->number.scale || f->number.flags & GS_N_FRACTION
                  ? 0
                  : gs_money_letter(text, to, f->end, &end);
    if (!exp) return true;
    f->number.end = f->end = end;
    return gs_number_scale(&f->number, exp);
}

/* The currency before the number, and the minus before that. */
static bool take_prefix(const char *text, size_t from, size_t to, gs_figure *f) {
    size_t start;
    bool millions;
    gs_unit unit = gs_currency_before(text, from, to, f->number.start, &start, &millions);
    if (!unit) return true;
    f->unit = unit, f->type = GS_M_MONEY, f->start = start, f->prefixed = true;
    if (start > from && text[start - 1] == '-' &&
        (start - 1 == from || text[start - 2] == ' ' || text[start - 2] == '(')) {
        gs_dec low = f->number.value;
        f->number.value = gs_dec_neg(f->number.upper);
        f->number.upper = gs_dec_neg(low);
        f->start--;
    }
    return millions ? gs_number_scale(&f->number, 6) : scale_money(text, to, f);
}

/* "m" behind bare digits is a million where what follows is counted or paid ("5m people", "18m
 * euros"), else meters. */
static bool is_million(const char *text, size_t to, size_t m_end) {
    size_t at = gs_skip_blank(text, to, m_end), end;
    if (at == m_end) return false;
    gs_unit unit = gs_unit_match(text, to, at, &end);
    if (unit) return gs_unit_kind_of(unit) != GS_UK_TIME;
    static const char *const races[] = {"hurdles", "sprints",   "races",  "finals", "heats",
                                        "medals",  "champions", "relays", "waves"};
    for (size_t i = 0; i < sizeof races / sizeof *races; i++)
        if (gs_word_is(text, to, at, races[i])) return false;
    return gs_counted_noun_at(text, to, at);
}

/* Where nothing counted follows, the talk before decides: "passenger numbers reached 3.3m in May".
 */
static bool talks_of_counts(const char *text, size_t from, size_t to, size_t at) {
    static const char *const cues[] = {
        "passenger",  "people", "customer",   "user",    "sale",     "profit",    "revenue",
        "vote",       "viewer", "population", "job",     "home",     "household", "booking",
        "subscriber", "number", "unit",       "vehicle", "visitor",  "account",   "worker",
        "resident",   "voter",  "audience",   "deliver", "shipment", "download",  "member",
        "total",      "budget", "fund"};
    size_t s = at > from + 70 ? at - 70 : from, e = at + 30 < to ? at + 30 : to;
    return gs_begins_word(text, s, e, cues, sizeof cues / sizeof *cues);
}

static bool is_extent(const char *text, size_t to, size_t at) {
    static const char *const words[] = {
        "tall",  "high",    "long",  "wide",      "deep",       "away", "above",  "below",
        "thick", "apart",   "off",   "offshore",  "underwater", "up",   "sprint", "race",
        "final", "hurdles", "relay", "freestyle", "wave",       "wall"};
    size_t e = gs_skip_blank(text, to, at);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (gs_word_is(text, to, e, words[i])) return true;
    return at < to && text[at] == '-';
}

static bool take_million(const char *text, size_t from, size_t to, gs_figure *f) {
    size_t at = f->number.end;
    if (!(f->number.flags & GS_N_DIGITS) || at >= to || f->number.scale) return true;
    bool capital = gs_word_is(text, to, at, "m") && text[at] == 'M';
    if (!capital && !gs_word_is(text, to, at, "m")) return true;
    bool counts = talks_of_counts(text, from, to, f->start) && !is_extent(text, to, at + 1);
    if (!capital && !counts && !is_million(text, to, at + 1)) return true;
    f->end = f->number.end = at + 1;
    return gs_number_scale(&f->number, 6);
}

/* "75 USD million". */
static bool late_scale(const char *text, size_t to, gs_figure *f) {
    size_t at = gs_skip_blank(text, to, f->end), end;
    const gs_nword *w = at > f->end ? gs_nword_at(text, to, at, &end) : NULL;
    if (f->number.scale || !w || w->kind != GS_NW_SCALE || w->value < 3 || w->flags & GS_NW_ORDINAL)
        return true;
    f->end = end;
    return gs_number_scale(&f->number, w->value);
}

static bool take_age(const char *text, size_t to, gs_figure *f, gs_unit unit, size_t unit_end) {
    size_t end = gs_age_behind(text, to, unit_end);
    if (!end) return false;
    f->type = GS_M_MEASURE, f->unit = unit, f->end = end, f->flags |= GS_MF_AGE;
    return true;
}

/* "87 yo". */
static bool short_age(const char *text, size_t to, gs_figure *f) {
    size_t at = gs_skip_blank(text, to, f->end), end = gs_word_is(text, to, at, "yo");
    if (!end) end = gs_word_is(text, to, at, "y/o");
    if (!end || !(f->number.flags & GS_N_PLAIN)) return false;
    f->type = GS_M_MEASURE, f->unit = gs_unit_named("year", 4), f->end = end, f->flags |= GS_MF_AGE;
    return true;
}

/* Over "of a", "a", "of one" between a fraction and its unit: "half a mile", "three quarters of a
 * percentage point". */
static size_t over_of_a(const char *text, size_t to, size_t at) {
    size_t e = gs_skip_blank(text, to, at), w;
    if ((w = gs_word_is(text, to, e, "of")) != 0) e = gs_skip_blank(text, to, w);
    if ((w = gs_word_is(text, to, e, "a")) != 0 || (w = gs_word_is(text, to, e, "an")) != 0 ||
        (w = gs_word_is(text, to, e, "one")) != 0)
        return w;
    return at;
}

static bool take_unit_at(const char *text, size_t from, size_t to, size_t at, gs_figure *f) {
    size_t end;
    bool digits = f->number.flags & GS_N_DIGITS;
    if (short_age(text, to, f)) return true;
    gs_unit unit = gs_unit_behind(text, to, at, digits, &end);
    if (!unit) return false;
    bool pound = is_unit(unit, "pound") || is_unit(unit, "pound?");
    if (pound && end - at > 4 && text[end - 1] != '.') {
        bool weighs = gs_pound_weighs(text, from, to, f->start, end, f->number.flags & GS_N_SCALED);
        unit = weighs ? gs_unit_named("pound", 5) : gs_unit_named("pound?", 6);
    }
    if (gs_unit_kind_of(unit) == GS_UK_TIME) return take_age(text, to, f, unit, end);
    f->glued = digits && at == f->number.end && gs_letter(text[at]);
    f->unit = unit, f->type = type_of(unit), f->end = end;
    return true;
}

/* "a quarter-point cut", "half a point" of interest rates. */
static bool take_point(const char *text, size_t to, size_t at, gs_figure *f) {
    size_t e = at < to && text[at] == '-' ? at + 1 : gs_skip_blank(text, to, at);
    size_t end = e > at ? gs_word_is(text, to, e, "point") : 0;
    bool hyphen = at < to && text[at] == '-';
    if (!end || !(hyphen || gs_dec_cmp(f->number.value, gs_dec_make(25, -2)) == 0)) return false;
    f->unit = gs_unit_named("percentage point", 16), f->type = GS_M_PERCENT, f->end = end;
    return f->unit != GS_UNIT_NONE;
}

static bool take_suffix(const char *text, size_t from, size_t to, gs_figure *f) {
    int exp;
    size_t end;
    if (f->number.flags & GS_N_ORDINAL) return true;
    gs_unit code = gs_scaled_code(text, to, f->end, &exp, &end);
    if (code) {
        f->unit = code, f->type = GS_M_MONEY, f->end = end;
        return gs_number_scale(&f->number, exp);
    }
    if (f->number.flags & GS_N_LOOSE && take_point(text, to, f->end, f)) return true;
    size_t at = f->number.flags & GS_N_LOOSE ? over_of_a(text, to, f->end) : f->end;
    if (!take_unit_at(text, from, to, at, f) && at != f->end)
        take_unit_at(text, from, to, f->end, f);
    if (f->type == GS_M_MONEY && !late_scale(text, to, f)) return false;
    return true;
}

/* value += part of the smaller unit, in the larger one. */
static bool add_part(gs_figure *f, gs_dec part, gs_unit unit) {
    gs_interval in, point = gs_interval_point(part);
    gs_dec sum;
    if (gs_unit_kind_of(f->unit) == GS_UK_MONEY) {
        if (!gs_dec_mul(part, gs_dec_make(1, -2), &part) || !gs_dec_add(f->value, part, &sum))
            return false;
        f->ulp = gs_dec_make(1, -2);
    } else {
        if (!gs_unit_convert(point, unit, f->unit, &in) || !gs_dec_add(f->value, in.lo, &sum))
            return false;
        gs_interval one;
        if (gs_unit_convert(gs_interval_point(gs_dec_int(1)), unit, f->unit, &one)) f->ulp = one.lo;
    }
    f->value = sum;
    f->parts = true;
    return true;
}

static bool fits(gs_unit large, gs_unit small) {
    static const char *const pairs[][2] = {
        {"foot", "inch"}, {"pound", "ounce"}, {"stone", "pound"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (is_unit(large, pairs[i][0]) && is_unit(small, pairs[i][1])) return true;
    return gs_unit_kind_of(large) == GS_UK_MONEY && !is_unit(large, "cent?") &&
           !is_unit(large, "penny") && (is_unit(small, "cent?") || is_unit(small, "penny"));
}

/* Over blanks, a comma, "and" between two parts. */
static size_t over_joint(const char *text, size_t to, size_t at) {
    size_t e = at < to && text[at] == ',' ? at + 1 : at;
    e = gs_skip_blank(text, to, e);
    size_t w = gs_word_is(text, to, e, "and");
    return w ? gs_skip_blank(text, to, w) : e;
}

static bool closes(const char *text, size_t to, size_t at) {
    return at >= to || strchr(".,;:!?)\n\"", text[at]);
}

/* Two bare digits or words behind a currency word are its hundredths, where nothing is counted by
 * them: "15 dollars 50.", "a dollar and fifty", "$5 and fifty". */
static bool bare_cents(const char *text, size_t to, const gs_figure *f, const gs_number *n) {
    bool joined = gs_word_is(text, to, gs_skip_blank(text, to, f->end), "and") != 0;
    if (gs_unit_kind_of(f->unit) != GS_UK_MONEY || f->number.flags & GS_N_SCALED) return false;
    if (f->prefixed && (!joined || n->flags & GS_N_DIGITS)) return false;
    if (is_unit(f->unit, "cent?") || is_unit(f->unit, "penny") ||
        n->flags & (GS_N_ORDINAL | GS_N_FRACTION | GS_N_DECIMAL))
        return false;
    bool row = joined && gs_word_is(text, to, gs_skip_blank(text, to, n->end), "and");
    return gs_dec_cmp(n->value, gs_dec_int(100)) < 0 && (row || closes(text, to, n->end)) &&
           !(n->end + 1 < to && text[n->end] == '.' && gs_digit(text[n->end + 1]));
}

/* "5ft 11": bare inches behind feet that are abbreviated. */
static bool bare_inches(const gs_figure *f, const char *text, const gs_number *n) {
    return is_unit(f->unit, "foot") && text[f->end - 1] == 't' && n->flags & GS_N_PLAIN &&
           gs_dec_cmp(n->value, gs_dec_int(12)) < 0;
}

static void take_second_part(const char *text, size_t to, gs_figure *f) {
    size_t at = over_joint(text, to, f->end), end;
    gs_number n;
    if (at >= to || f->unit == GS_UNIT_NONE || !(gs_digit(text[at]) || gs_letter(text[at]))) return;
    if (!gs_number_read(text, to, at, &n) || n.flags & GS_N_ORDINAL) return;
    bool digits = n.flags & GS_N_DIGITS;
    gs_unit unit = gs_unit_behind(text, to, n.end, digits, &end);
    if (!unit && digits && is_unit(f->unit, "foot")) { /* "5 ft 2 in": inches for once */
        end = gs_word_is(text, to, gs_skip_blank(text, to, n.end), "in");
        unit = end ? gs_unit_named("inch", 4) : GS_UNIT_NONE;
    }
    if (unit && is_unit(unit, "pound?")) unit = gs_unit_named("pound", 5);
    if (unit ? fits(f->unit, unit) : bare_inches(f, text, &n) || bare_cents(text, to, f, &n)) {
        if (!unit) end = n.end;
        gs_unit small = unit ? unit : gs_unit_named("inch", 4);
        if (add_part(f, n.value, small)) f->end = end;
    }
}

/* 6'2", 5′ 11″: feet and inches in signs. */
static bool take_feet_signs(const char *text, size_t to, gs_figure *f) {
    static const char *const feet[] = {"'", "\xE2\x80\x99", "\xE2\x80\xB2"}, *const inches[] = {
                                                                                 "\"",
                                                                                 "\xE2\x80\x9D",
                                                                                 "\xE2\x80\xB3",
                                                                                 "''"};
    size_t at = f->number.end, n = 0, w;
    for (size_t i = 0; i < 3 && !n; i++)
        if (at + strlen(feet[i]) <= to && memcmp(text + at, feet[i], strlen(feet[i])) == 0)
            n = strlen(feet[i]);
    gs_number low;
    if (!n || !(f->number.flags & GS_N_PLAIN)) return false;
    at = gs_skip_blank(text, to, at + n);
    if (at >= to || !gs_digit(text[at]) || !gs_number_read(text, to, at, &low) ||
        !(low.flags & GS_N_DIGITS))
        return false;
    for (size_t i = 0; i < 4; i++) {
        w = strlen(inches[i]);
        if (low.end + w > to || memcmp(text + low.end, inches[i], w) != 0) continue;
        f->unit = gs_unit_named("foot", 4), f->type = GS_M_MEASURE, f->end = low.end + w,
        f->glued = true;
        return add_part(f, low.value, gs_unit_named("inch", 4));
    }
    return false;
}

/* 10 " long: inches by sign, where the sign closes no quotation. */
static void take_inch_sign(const char *text, size_t to, gs_figure *f) {
    static const char *const extents[] = {"long", "wide",    "high",   "tall",
                                          "deep", "thick",   "screen", "x",
                                          "by",   "display", "tv",     "television"};
    size_t at = gs_skip_blank(text, to, f->end);
    if (f->unit != GS_UNIT_NONE || !(f->number.flags & GS_N_DIGITS) || at >= to || text[at] != '"')
        return;
    size_t next = gs_skip_blank(text, to, at + 1);
    for (size_t i = 0; i < sizeof extents / sizeof *extents; i++) {
        if (!gs_word_is(text, to, next, extents[i])) continue;
        f->unit = gs_unit_named("inch", 4), f->type = GS_M_MEASURE, f->end = at + 1;
        return;
    }
}

bool gs_figure_read(const char *text, size_t from, size_t to, size_t at, gs_figure *f) {
    *f = (gs_figure){.type = GS_M_NUMBER};
    bool found = gs_number_read(text, to, at, &f->number);
    f->start = f->number.start, f->end = f->number.end;
    if (!found) return false;
    if (f->number.flags & GS_N_ORDINAL) f->type = GS_M_ORDINAL;
    if (f->type == GS_M_NUMBER && !take_prefix(text, from, to, f)) return false;
    if (f->unit == GS_UNIT_NONE && f->type == GS_M_NUMBER) {
        if (!take_million(text, from, to, f)) return false;
        set_value(f);
        if (!take_feet_signs(text, to, f)) {
            if (!take_suffix(text, from, to, f)) return false;
            take_inch_sign(text, to, f);
        }
    } else if (f->type == GS_M_MONEY && !late_scale(text, to, f)) {
        return false;
    }
    if (!f->parts) set_value(f);
    if (f->type != GS_M_NUMBER && f->type != GS_M_ORDINAL && !f->parts)
        take_second_part(text, to, f);
    if (gs_dec_cmp(f->value, gs_dec_int(0)) < 0) f->flags |= GS_MF_NEGATIVE;
    return true;
}

/* Counts and sums written out are points; so are ages. What carries a scale, a decimal or a
 * measuring unit was rounded. */
static bool is_exact(const gs_figure *f) {
    uint32_t flags = f->number.flags;
    if (flags & GS_N_SCALED || flags & GS_N_LOOSE) return false;
    if (f->flags & GS_MF_AGE || f->type == GS_M_ORDINAL) return true;
    if (f->type == GS_M_MONEY) return !(flags & GS_N_DECIMAL) || f->ulp.exp <= -2 || f->parts;
    return f->type == GS_M_NUMBER && !(flags & GS_N_DECIMAL);
}

/* What trailing zeros stand for: "48,200 acres" was rounded to hundreds, "15,000 people" to
 * thousands; never to more than a tenth of the number. Counts below three zeros ("300", "1,250")
 * are taken at their word. */
static gs_dec zeros_ulp(const gs_figure *f) {
    gs_dec tenth, ulp = gs_dec_make(1, f->value.exp);
    int32_t least = f->type == GS_M_MEASURE ? 1 : 3;
    if (f->value.exp < least || f->parts || f->type == GS_M_MONEY || f->flags & GS_MF_AGE)
        return f->ulp;
    if (gs_dec_cmp(f->value, gs_dec_int(0)) <= 0 ||
        !gs_dec_mul(f->value, gs_dec_make(1, -1), &tenth))
        return f->ulp;
    if (gs_dec_cmp(tenth, ulp) < 0) ulp = tenth;
    return gs_dec_cmp(ulp, f->ulp) > 0 ? ulp : f->ulp;
}

gs_interval gs_figure_readings(const gs_figure *f, gs_bound bound) {
    gs_dec upper;
    gs_interval out;
    bool loose = f->number.flags & GS_N_LOOSE;
    if (bound == GS_BOUND_NONE && loose && f->type == GS_M_PERCENT)
        return gs_interval_rounded(f->value, gs_dec_make(1, -1));
    if (bound == GS_BOUND_NONE && loose) bound = GS_BOUND_ABOUT;
    if (bound != GS_BOUND_NONE) return gs_interval_bounded(f->value, f->ulp, bound);
    gs_dec ulp = zeros_ulp(f);
    if (!is_exact(f) || gs_dec_cmp(ulp, f->ulp) > 0) return gs_interval_rounded(f->value, ulp);
    bool endless = !f->parts && gs_dec_cmp(f->number.value, f->number.upper) != 0;
    upper = endless ? f->number.upper : f->value;
    out = gs_interval_closed(f->value, upper);
    return out;
}
