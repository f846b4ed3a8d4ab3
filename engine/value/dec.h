/* dec: exact decimal numbers, coef * 10^exp.
 *
 * News figures have few digits, so a 64-bit coefficient is enough; whatever
 * does not fit is refused, never rounded in silence. A value is always kept
 * normalized (no trailing zeros in coef; zero is 0 * 10^0), so equal numbers are
 * equal structs.
 */
#ifndef GS_VALUE_DEC_H
#define GS_VALUE_DEC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct gs_dec {
    int64_t coef;
    int32_t exp; /* -GS_DEC_MAX_EXP .. GS_DEC_MAX_EXP */
} gs_dec;

enum { GS_DEC_MAX_EXP = 60, GS_DEC_TEXT = 96 };

/* coef * 10^exp. Meant for values known to fit: what is out of range is held to the nearest end of
 * the range. */
gs_dec gs_dec_make(int64_t coef, int32_t exp);
gs_dec gs_dec_int(int64_t n);

/* Reads "[-]digits[.digits][e[-]digits]" (no grouping, no blanks), all of text[0..n). False where
 * it is not that, has more digits than a coefficient holds (18, and some of 19), or is out of
 * range. */
bool gs_dec_parse(const char *text, size_t n, gs_dec *out);

/* <0, 0, >0. Exact for all values. */
int gs_dec_cmp(gs_dec a, gs_dec b);

/* False on overflow (out is then untouched). Exact. */
bool gs_dec_add(gs_dec a, gs_dec b, gs_dec *out);
bool gs_dec_sub(gs_dec a, gs_dec b, gs_dec *out);
bool gs_dec_mul(gs_dec a, gs_dec b, gs_dec *out);

/* As add and mul, but what has too many digits is rounded toward -infinity (up = false) or
 * +infinity (up = true) at 17; false only where the exponent is out of range. */
bool gs_dec_add_to(gs_dec a, gs_dec b, bool up, gs_dec *out);
bool gs_dec_mul_to(gs_dec a, gs_dec b, bool up, gs_dec *out);

/* How many digits a whole number has; 0 has none. */
int gs_dec_digits(int64_t n);
/* a with at most that many significant digits (1..18), rounded the same way. */
bool gs_dec_round(gs_dec a, int digits, bool up, gs_dec *out);

/* The quotient rounded toward -infinity (up = false) or +infinity (up = true) at 17 significant
 * digits; false for division by zero or overflow. */
bool gs_dec_div(gs_dec a, gs_dec b, bool up, gs_dec *out);

gs_dec gs_dec_neg(gs_dec a);
bool gs_dec_is_integer(gs_dec a);

/* One unit in the last digit that was written, e.g. 26.8 written with one decimal: 0.1. exp is that
 * of the number as written, before normalization. */
gs_dec gs_dec_ulp(int32_t exp);

/* For printing to people and for JSON numbers; the nearest double. */
double gs_dec_double(gs_dec a);

/* Plain decimal notation where it is short ("26.75", "12600000000"), else "5.93e25". Always parses
 * back to the same value. out has GS_DEC_TEXT bytes. Returns out. */
char *gs_dec_format(gs_dec a, char *out);

#endif
