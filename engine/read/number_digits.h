/* number_digits: one number in digits, with its grouping, decimals, exponent and fraction.
 *
 * Reads "1,234.5", "1 234 567,89", "1.234.567", "12,34,567", "1e10", "2 1/4", "3/4", "1½", "½".
 * What only looks like a number is refused as a whole: versions and addresses ("1.2.3"), telephone
 * numbers, times ("6:30"), designations ("4x4").
 */
#ifndef GS_READ_NUMBER_DIGITS_H
#define GS_READ_NUMBER_DIGITS_H

#include "value/dec.h"

typedef struct gs_digits {
    size_t end;
    gs_dec value, upper; /* equal but for fractions that no decimal can say */
    int32_t exp;         /* of the last written digit */
    unsigned integers;   /* digits before the point */
    bool grouped, decimal, fraction, power;
} gs_digits;

/* text[at] is a digit, a point before a digit, or the first byte of a vulgar fraction. False: no
 * number; out->end is then where the refused run ends (> at). */
bool gs_digits_read(const char *text, size_t to, size_t at, gs_digits *out);

/* Is a vulgar fraction (½, ⅔ ...) at text[at]? Returns its bytes or 0. */
size_t gs_vulgar_at(const char *text, size_t to, size_t at, int *over, int *under);

/* n / d, rounded down and up. */
bool gs_fraction(gs_dec n, gs_dec d, gs_dec *down, gs_dec *up);

#endif
