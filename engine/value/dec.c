#include "value/dec.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

__extension__ typedef __int128 wide;
__extension__ typedef unsigned __int128 uwide;

enum { COEF_DIGITS = 19, QUOTIENT_DIGITS = 17, WIDE_DIGITS = 38 };

static uwide magnitude(wide n) {
    return n < 0 ? (uwide)0 - (uwide)n : (uwide)n;
}

static int digits_of(uwide n) {
    int digits = 0;
    for (; n; n /= 10) digits++;
    return digits;
}

int gs_dec_digits(int64_t n) {
    return digits_of(magnitude(n));
}

static wide power_of_ten(int n) {
    wide p = 1;
    while (n-- > 0) p *= 10;
    return p;
}

/* Takes trailing zeros off; false where the result does not fit. */
static bool normalize(wide coef, int64_t exp, gs_dec *out) {
    if (coef == 0) {
        *out = (gs_dec){0, 0};
        return true;
    }
    while (coef % 10 == 0) {
        coef /= 10;
        exp++;
    }
    if (coef > INT64_MAX || coef < -INT64_MAX) return false;
    if (exp > GS_DEC_MAX_EXP || exp < -GS_DEC_MAX_EXP) return false;
    *out = (gs_dec){(int64_t)coef, (int32_t)exp};
    return true;
}

gs_dec gs_dec_make(int64_t coef, int32_t exp) {
    gs_dec out = {0, 0};
    if (normalize(coef, exp, &out)) return out;
    if (coef == INT64_MIN) coef++;
    return (gs_dec){coef, exp > 0 ? GS_DEC_MAX_EXP : -GS_DEC_MAX_EXP};
}

gs_dec gs_dec_int(int64_t n) {
    return gs_dec_make(n, 0);
}

/* Reads digits into *coef, counting those behind the point into *exp. */
static const char *parse_digits(const char *p, const char *end, wide *coef, int64_t *exp) {
    int significant = 0, pending = 0; /* pending: zeros not yet known to be inside the number */
    bool point = false, any = false;
    for (; p < end; p++) {
        if (*p == '.' && !point && any) {
            point = true;
            any = false; /* a digit must follow */
            continue;
        }
        if (*p < '0' || *p > '9') break;
        any = true;
        if (point) (*exp)--;
        if (*p == '0') {
            pending += *coef != 0;
            continue;
        }
        if (significant + pending + 1 > COEF_DIGITS) return NULL; /* normalize looks closer */
        for (; pending; pending--, significant++) *coef *= 10;
        *coef = *coef * 10 + (*p - '0');
        significant++;
    }
    *exp += pending;
    return any ? p : NULL;
}

static const char *parse_exponent(const char *p, const char *end, int64_t *exp) {
    bool minus = p < end && *p == '-';
    int value = 0;
    if (minus || (p < end && *p == '+')) p++;
    if (p == end) return NULL;
    for (; p < end; p++) {
        if (*p < '0' || *p > '9' || value > 1000) return NULL;
        value = value * 10 + (*p - '0');
    }
    *exp += minus ? -value : value;
    return p;
}

bool gs_dec_parse(const char *text, size_t n, gs_dec *out) {
    const char *p = text, *end = text + n;
    wide coef = 0;
    int64_t exp = 0;
    bool minus = n > 0 && *p == '-';
    if (minus) p++;
    p = parse_digits(p, end, &coef, &exp);
    if (p && p < end && (*p == 'e' || *p == 'E')) p = parse_exponent(p + 1, end, &exp);
    return p == end && normalize(minus ? -coef : coef, exp, out);
}

static int compare(int64_t a, int64_t b) {
    return (a > b) - (a < b);
}

/* Exponents that are near, and coefficients with room: most of what news compares. */
static bool compare_near(gs_dec a, gs_dec b, int *out) {
    static const int64_t tens[] = {1, 10, 100, 1000, 10000, 100000, 1000000};
    enum { NEAR = 6 };
    const int64_t room = INT64_MAX / 1000000;
    int apart = a.exp - b.exp;
    if (apart > NEAR || apart < -NEAR) return false;
    if (apart > 0 && a.coef < room && a.coef > -room) {
        *out = compare(a.coef * tens[apart], b.coef);
        return true;
    }
    if (apart < 0 && b.coef < room && b.coef > -room) {
        *out = compare(a.coef, b.coef * tens[-apart]);
        return true;
    }
    *out = compare(a.coef, b.coef);
    return apart == 0;
}

int gs_dec_cmp(gs_dec a, gs_dec b) {
    int near;
    if (compare_near(a, b, &near)) return near;
    int sign_a = (a.coef > 0) - (a.coef < 0), sign_b = (b.coef > 0) - (b.coef < 0);
    if (sign_a != sign_b) return sign_a < sign_b ? -1 : 1;
    if (sign_a == 0) return 0;
    int top_a = digits_of(magnitude(a.coef)) + a.exp, top_b = digits_of(magnitude(b.coef)) + b.exp;
    if (top_a != top_b) return (top_a < top_b) == (sign_a > 0) ? -1 : 1;
    /* As long as each other, so the exponents differ by less than 19 and both fit. */
    int low = a.exp < b.exp ? a.exp : b.exp;
    wide x = a.coef * power_of_ten(a.exp - low), y = b.coef * power_of_ten(b.exp - low);
    return (x > y) - (x < y);
}

bool gs_dec_add(gs_dec a, gs_dec b, gs_dec *out) {
    if (a.coef == 0 || b.coef == 0) {
        *out = a.coef == 0 ? b : a;
        return true;
    }
    if (a.exp < b.exp) {
        gs_dec swap = a;
        a = b;
        b = swap;
    }
    /* Further apart, the sum has more digits than a value may have. */
    if (a.exp - b.exp > COEF_DIGITS) return false;
    return normalize(a.coef * power_of_ten(a.exp - b.exp) + b.coef, b.exp, out);
}

bool gs_dec_sub(gs_dec a, gs_dec b, gs_dec *out) {
    return gs_dec_add(a, gs_dec_neg(b), out);
}

bool gs_dec_mul(gs_dec a, gs_dec b, gs_dec *out) {
    return normalize((wide)a.coef * b.coef, (int64_t)a.exp + b.exp, out);
}

/* n and a rest (> 0 where digits were lost), cut to 17 digits toward the wanted side. */
static bool round_to_side(uwide n, bool rest, int64_t exp, bool minus, bool up, gs_dec *out) {
    for (int extra = digits_of(n) - QUOTIENT_DIGITS; extra > 0; extra--) {
        rest = rest || n % 10 != 0;
        n /= 10;
        exp++;
    }
    if (rest && up != minus) n++; /* away from zero */
    return normalize(minus ? -(wide)n : (wide)n, exp, out);
}

bool gs_dec_round(gs_dec a, int digits, bool up, gs_dec *out) {
    uwide n = magnitude(a.coef);
    int64_t exp = a.exp;
    bool rest = false;
    for (int extra = digits_of(n) - digits; extra > 0; extra--, exp++) {
        rest = rest || n % 10 != 0;
        n /= 10;
    }
    if (rest && up != (a.coef < 0)) n++;
    return normalize(a.coef < 0 ? -(wide)n : (wide)n, exp, out);
}

/* a as a multiple of 10^exp, exp above its own, rounded to the wanted side. */
static gs_dec coarsen(gs_dec a, int32_t exp, bool up) {
    int drop = exp - a.exp;
    wide unit = drop > COEF_DIGITS ? power_of_ten(COEF_DIGITS + 1) : power_of_ten(drop);
    wide quotient = a.coef / unit, rest = a.coef % unit;
    if (rest > 0 && up) quotient++;
    if (rest < 0 && !up) quotient--;
    return (gs_dec){(int64_t)quotient, exp};
}

bool gs_dec_add_to(gs_dec a, gs_dec b, bool up, gs_dec *out) {
    if (gs_dec_add(a, b, out)) return true;
    if (a.exp < b.exp) {
        gs_dec swap = a;
        a = b;
        b = swap;
    }
    if (a.exp - b.exp > COEF_DIGITS) b = coarsen(b, a.exp - COEF_DIGITS, up);
    wide sum = a.coef * power_of_ten(a.exp - b.exp) + b.coef;
    return round_to_side(magnitude(sum), false, b.exp, sum < 0, up, out);
}

bool gs_dec_mul_to(gs_dec a, gs_dec b, bool up, gs_dec *out) {
    wide product = (wide)a.coef * b.coef;
    return gs_dec_mul(a, b, out) ||
           round_to_side(magnitude(product), false, (int64_t)a.exp + b.exp, product < 0, up, out);
}

bool gs_dec_div(gs_dec a, gs_dec b, bool up, gs_dec *out) {
    if (b.coef == 0) return false;
    if (a.coef == 0) {
        *out = a;
        return true;
    }
    uwide n = magnitude(a.coef), d = magnitude(b.coef);
    int shift = WIDE_DIGITS - 1 - digits_of(n);
    n *= (uwide)power_of_ten(shift);
    int64_t exp = (int64_t)a.exp - b.exp - shift;
    return round_to_side(n / d, n % d != 0, exp, (a.coef < 0) != (b.coef < 0), up, out);
}

gs_dec gs_dec_neg(gs_dec a) {
    return (gs_dec){-a.coef, a.exp};
}

bool gs_dec_is_integer(gs_dec a) {
    return a.exp >= 0;
}

gs_dec gs_dec_ulp(int32_t exp) {
    return gs_dec_make(1, exp);
}

/* Both numbers of a single division or product are exact, so it rounds as strtod does (Clinger
 * 1990). */
static bool is_exact_double(gs_dec a) {
    return magnitude(a.coef) <= (uwide)1 << 53 && a.exp >= -22 && a.exp <= 22;
}

double gs_dec_double(gs_dec a) {
    static const double tens[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                  1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                  1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    if (is_exact_double(a))
        return a.exp < 0 ? (double)a.coef / tens[-a.exp] : (double)a.coef * tens[a.exp];
    char text[GS_DEC_TEXT];
    snprintf(text, sizeof text, "%" PRId64 "e%" PRId32, a.coef, a.exp);
    return strtod(text, NULL);
}

/* "5.93e25": one digit before the point. */
static void format_scientific(const char *sign, const char *digits, int count, int exp, char *out) {
    snprintf(out, GS_DEC_TEXT, "%s%c%s%se%d", sign, digits[0], count > 1 ? "." : "", digits + 1,
             exp + count - 1);
}

/* Up to 20 digits and a NUL; how many. */
static int write_digits(uint64_t n, char *out) {
    char reversed[20];
    int count = 0;
    do reversed[count++] = (char)('0' + n % 10);
    while (n /= 10);
    for (int i = 0; i < count; i++) out[i] = reversed[count - 1 - i];
    out[count] = '\0';
    return count;
}

static char *put(char *at, const char *bytes, int n) {
    memcpy(at, bytes, (size_t)n);
    return at + n;
}

char *gs_dec_format(gs_dec a, char *out) {
    static const char zeros[] = "000000000000000000";
    char digits[24], *at = out;
    int count = write_digits((uint64_t)magnitude(a.coef), digits);
    int whole = count + a.exp; /* digits before the point */
    if (whole > 18 || whole < -5) {
        format_scientific(a.coef < 0 ? "-" : "", digits, count, a.exp, out);
        return out;
    }
    if (a.coef < 0) *at++ = '-';
    if (a.exp >= 0) {
        at = put(put(at, digits, count), zeros, a.exp);
    } else if (whole > 0) {
        at = put(put(put(at, digits, whole), ".", 1), digits + whole, count - whole);
    } else {
        at = put(put(put(at, "0.", 2), zeros, -whole), digits, count);
    }
    *at = '\0';
    return out;
}
