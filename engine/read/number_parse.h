/* number_parse: the grammar of English numbers, in digits, words and both.
 *
 *   cardinal  "48", "1,234", "two hundred and five", "2.5 million", "3 hundred and 21", "a couple
 * of hundred", "a dozen" mixed     "three and a half thousand", "one and three quarters", "1½
 * million" fraction  "a third", "two-thirds", "half a million", "three quarters of a million"
 *   ordinal   "21st", "twenty-first", "two hundredth"
 *
 * A scale without a number ("millions of people", "several hundred") is no number. The parse starts
 * at one place and looks ahead by a bounded number of words.
 */
#ifndef GS_READ_NUMBER_PARSE_H
#define GS_READ_NUMBER_PARSE_H

#include "value/dec.h"

enum { /* gs_number.flags */
       GS_N_ORDINAL = 1,
       GS_N_DIGITS = 2, /* starts in digits */
       GS_N_PLAIN = 4,  /* nothing but 1 to 4 (or more) ungrouped digits: may be a name or a year */
       GS_N_SCALED = 8, /* ends in a scale of a thousand or more: the last digit stands for ulp */
       GS_N_DECIMAL = 16,
       GS_N_FRACTION = 32, /* has a fraction in words or a vulgar one */
       GS_N_LOOSE =
           64, /* "a dozen", "half a million", "two thirds": a manner of speaking, not a count */
       GS_N_LONE =
           128, /* one word that is mostly something else: "one", "half", "a third", "second" */
       GS_N_HYPHEN = 256, /* a fraction or ordinal with a hyphen: "two-thirds" */
       GS_N_ARTICLE = 512 /* opens with "a": "a third", "a hundred" */
};

typedef struct gs_number {
    size_t start, end;
    gs_dec value, upper; /* upper differs only where the quotient is endless: 1/3 */
    gs_dec ulp;          /* what a one in the last written digit stands for */
    int32_t scale;       /* exponent of the last scale word, 0 where none */
    uint32_t flags;
} gs_number;

/* Reads the longest number that starts at text[at], the start of a word, a digit or a sign. Where
 * there is none, returns false and out->end is the first place worth looking at next (> at). */
bool gs_number_read(const char *text, size_t to, size_t at, gs_number *out);

/* number * 10^exp with all that belongs to it; false on overflow. */
bool gs_number_scale(gs_number *n, int32_t exp);

#endif
