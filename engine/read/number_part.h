/* number_part: the inner grammar of numbers, shared by the files of number_parse and by nothing
 * else.
 *
 * A cursor is a place in the text; every step takes one by address and moves it only where it read
 * something. A part is a number on its way: its value, what its last digit stands for, its last
 * scale.
 */
#ifndef GS_READ_NUMBER_PART_H
#define GS_READ_NUMBER_PART_H

#include "number_parse.h"
#include "number_word.h"

typedef struct gs_ncursor {
    const char *text;
    size_t to, at;
} gs_ncursor;

typedef struct gs_npart {
    gs_dec value, upper, ulp;
    int32_t scale;
    uint32_t flags; /* GS_N_* */
} gs_npart;

const gs_nword *gs_nword_here(const gs_ncursor *c, size_t *end);
bool gs_ndigit_here(const gs_ncursor *c);
bool gs_ntake_word(gs_ncursor *c, const char *word);

/* Over what may join two words of one number: blanks or a hyphen; and with "and" between. */
bool gs_njoin(gs_ncursor *c);
bool gs_njoin_and(gs_ncursor *c);

gs_npart gs_npart_of(int64_t n);
/* * 10^exp, +; false on overflow. */
bool gs_npart_multiply(gs_npart *p, int32_t exp);
bool gs_npart_add(gs_npart *p, gs_npart q);

/* 1 to 99 in words. `behind`: other words of the number stand before. */
bool gs_nbelow_hundred(gs_ncursor *c, bool behind, gs_npart *out);
/* "hundred", and all scales from a thousand up (their exponent in *exp, 0 where none), put on the
 * part. */
bool gs_ntake_hundred(gs_ncursor *c, gs_npart *p);
bool gs_ntake_scales(gs_ncursor *c, gs_npart *p, int32_t *exp);
/* A sum of elements with falling scales, in words or digits. */
bool gs_ncardinal(gs_ncursor *c, gs_npart *out);
/* The denominator behind a numerator: the part becomes the quotient. */
bool gs_ntake_fraction(gs_ncursor *c, gs_npart *p);

#endif
