#include "friendly.h"

#include <string.h>

#include "base/ascii.h"

typedef struct cursor {
    const char *text;
    size_t n, at;
} cursor;

typedef struct phrase {
    const char *words;
    int value;
} phrase;

/* Longer phrases first where one begins another. */
static const phrase before[] = {
    {"a little more than", GS_BOUND_OVER},
    {"slightly more than", GS_BOUND_OVER},
    {"just over", GS_BOUND_OVER},
    {"no more than", GS_BOUND_AT_MOST},
    {"not more than", GS_BOUND_AT_MOST},
    {"more than", GS_BOUND_MORE},
    {"no less than", GS_BOUND_AT_LEAST},
    {"no fewer than", GS_BOUND_AT_LEAST},
    {"just under", GS_BOUND_NEARLY},
    {"close to", GS_BOUND_NEARLY},
    {"less than", GS_BOUND_LESS},
    {"fewer than", GS_BOUND_LESS},
    {"at least", GS_BOUND_AT_LEAST},
    {"at most", GS_BOUND_AT_MOST},
    {"as many as", GS_BOUND_AT_MOST},
    {"as much as", GS_BOUND_AT_MOST},
    {"up to", GS_BOUND_AT_MOST},
    {"an estimated", GS_BOUND_ABOUT},
    {"approximately", GS_BOUND_ABOUT},
    {"about", GS_BOUND_ABOUT},
    {"around", GS_BOUND_ABOUT},
    {"roughly", GS_BOUND_ABOUT},
    {"some", GS_BOUND_ABOUT},
    {"nearly", GS_BOUND_NEARLY},
    {"almost", GS_BOUND_NEARLY},
    {"over", GS_BOUND_MORE},
    {"above", GS_BOUND_MORE},
    {"exceeding", GS_BOUND_MORE},
    {"under", GS_BOUND_LESS},
    {"below", GS_BOUND_LESS},
    {">=", GS_BOUND_AT_LEAST},
    {"<=", GS_BOUND_AT_MOST},
    {">", GS_BOUND_MORE},
    {"<", GS_BOUND_LESS},
    {"~", GS_BOUND_ABOUT},
};
static const phrase after[] = {
    {"or more", GS_BOUND_AT_LEAST},
    {"or fewer", GS_BOUND_AT_MOST},
    {"or less", GS_BOUND_AT_MOST},
};
static const phrase scales[] = {
    {"thousand", 3}, {"million", 6}, {"billion", 9}, {"trillion", 12},
    {"mn", 6},       {"bn", 9},      {"tn", 12},     {"m", 6},
};
static const phrase joints[] = {{"to", 0}, {"and", 0}, {"-", 0}, {"\xe2\x80\x93", 0}};

#define COUNT(list) (sizeof(list) / sizeof *(list))

static void skip_blanks(cursor *c) {
    while (c->at < c->n && c->text[c->at] == ' ') c->at++;
}

static bool starts(const cursor *c, const char *words, size_t n) {
    if (c->n - c->at < n) return false;
    for (size_t i = 0; i < n; i++)
        if (gs_lower(c->text[c->at + i]) != words[i]) return false;
    bool word = gs_letter_of_any(words[n - 1]) && (unsigned char)words[n - 1] < 0x80;
    return !word || c->at + n == c->n || !gs_letter_of_any(c->text[c->at + n]);
}

/* The first phrase of the list that stands here, and past it and blanks; NULL where none. */
static const phrase *take(cursor *c, const phrase *list, size_t count) {
    for (size_t i = 0; i < count; i++) {
        size_t n = strlen(list[i].words);
        if (!starts(c, list[i].words, n)) continue;
        c->at += n;
        skip_blanks(c);
        return &list[i];
    }
    return NULL;
}

/* A number as written: n * 10^scale, with so many decimals. */
typedef struct written {
    gs_dec n;
    int32_t decimals, scale;
} written;

/* "1,234,567.8" without the commas, into digits; a comma counts only between a digit and three of
 * them. */
static size_t take_digits(cursor *c, char *digits, size_t size, int32_t *decimals) {
    size_t length = 0;
    bool point = false;
    if (c->at < c->n && c->text[c->at] == '-') digits[length++] = '-', c->at++;
    for (; c->at < c->n && length + 1 < size; c->at++) {
        const char *p = c->text + c->at;
        size_t left = c->n - c->at;
        if (gs_digit(*p)) {
            digits[length++] = *p;
            *decimals += point;
        } else if (*p == '.' && !point && left > 1 && gs_digit(p[1])) {
            digits[length++] = *p;
            point = true;
        } else if (*p != ',' || point || left < 4 || !gs_digit(p[1]) || !gs_digit(p[2]) ||
                   !gs_digit(p[3]) || (left > 4 && gs_digit(p[4]))) {
            break;
        }
    }
    return length;
}

static bool take_number(cursor *c, written *out) {
    char digits[40];
    *out = (written){.scale = 0};
    size_t length = take_digits(c, digits, sizeof digits, &out->decimals);
    if (!gs_dec_parse(digits, length, &out->n)) return false;
    skip_blanks(c);
    const phrase *scale = take(c, scales, COUNT(scales));
    if (scale) out->scale = scale->value;
    return true;
}

static gs_unit take_unit(cursor *c) {
    size_t end = c->at;
    gs_unit unit = c->at < c->n ? gs_unit_match(c->text, c->n, c->at, &end) : GS_UNIT_NONE;
    if (unit == GS_UNIT_NONE) return unit;
    c->at = end;
    skip_blanks(c);
    return unit;
}

static bool readings(written w, gs_bound bound, gs_unit unit, gs_interval *out) {
    gs_dec n, ulp = gs_dec_ulp(w.scale - w.decimals);
    if (!gs_dec_mul(w.n, gs_dec_make(1, w.scale), &n)) return false;
    bool rounded = w.scale || w.decimals || gs_unit_kind_of(unit) == GS_UK_PERCENT;
    if (bound != GS_BOUND_NONE)
        *out = gs_interval_bounded(n, ulp, bound);
    else
        *out = rounded ? gs_interval_rounded(n, ulp) : gs_interval_point(n);
    return true;
}

/* What may stand around a number. */
typedef struct reading {
    gs_bound bound;
    gs_unit unit;
    written first, last;
    bool range;
} reading;

static bool take_range(cursor *c, reading *r) {
    size_t at = c->at;
    r->range = take(c, joints, COUNT(joints)) != NULL;
    if (!r->range) return true;
    if (take_number(c, &r->last)) {
        if (!r->first.scale) r->first.scale = r->last.scale;
        return true;
    }
    c->at = at;
    return false;
}

static bool take_amount(cursor *c, reading *r) {
    skip_blanks(c);
    bool between = starts(c, "between", 7);
    if (between) c->at += 7, skip_blanks(c);
    const phrase *hedge = take(c, before, COUNT(before));
    r->unit = take_unit(c); /* "$5", "USD 5" */
    if (!take_number(c, &r->first)) return false;
    if (r->unit == GS_UNIT_NONE) r->unit = take_unit(c);
    if (!take_range(c, r) || (between && !r->range)) return false;
    if (r->unit == GS_UNIT_NONE) r->unit = take_unit(c);
    const phrase *tail = take(c, after, COUNT(after));
    if (hedge && tail) return false;
    r->bound = hedge ? (gs_bound)hedge->value : tail ? (gs_bound)tail->value : GS_BOUND_NONE;
    return c->at == c->n && !(r->range && r->bound > GS_BOUND_ABOUT);
}

bool gs_amount_friendly(const char *text, size_t n, gs_quantity *out, size_t *bad) {
    cursor c = {.text = text, .n = n};
    reading r = {.unit = GS_UNIT_NONE};
    gs_interval amount, last;
    bool read = take_amount(&c, &r) && readings(r.first, r.bound, r.unit, &amount);
    *bad = c.at;
    if (!read) return false;
    if (r.range) {
        if (!readings(r.last, r.bound, r.unit, &last)) return false;
        if (gs_dec_cmp(amount.lo, last.hi) > 0) return false;
        amount = gs_interval_hull(amount, last);
    }
    *out = (gs_quantity){.amount = amount, .unit = r.unit};
    return true;
}
