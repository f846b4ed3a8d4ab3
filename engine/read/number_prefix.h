/* number_prefix: the currency that stands before a number.
 *
 * Signs ("$", "US$", "c $"), codes and abbreviations a blank away ("AUD 5", "Rs. 300", "MAUD 60")
 * or glued to the digits
 * ("RM40", "Ksh45m"). Letters that also head codes and names ("R", "P", "SR", a rare ISO code)
 * count only where the number is written as sums are: with a scale, grouped thousands or two
 * decimals ("R14,800", "P96 billion", "P5.40").
 */
#ifndef GS_READ_NUMBER_PREFIX_H
#define GS_READ_NUMBER_PREFIX_H

#include "value/unit.h"

/* gs_unit_match over [start, end) alone: the whole of it must be a currency. GS_UNIT_NONE where it
 * is none. */
gs_unit gs_currency_in(const char *text, size_t start, size_t end);

/* The currency that ends (but for a blank) right before text[at]: "US$", "AUD ", "€", "c $ ".
 * *start is its first byte; *millions is set for "MAUD 60". GS_UNIT_NONE where none. */
gs_unit gs_currency_before(const char *text, size_t from, size_t to, size_t at, size_t *start,
                           bool *millions);

#endif
