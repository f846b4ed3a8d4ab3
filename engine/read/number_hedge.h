/* number_hedge: the words before and after a number that bound it or make it approximate.
 *
 * "more than 40", "about 5 km", "as many as 300", "40 or more", "40-odd". The longest phrase wins
 * ("no more than" over "more than"), and a phrase that opens another joins it ("at least about"
 * keeps the bound). Offsets are bytes of the text.
 */
#ifndef GS_READ_NUMBER_HEDGE_H
#define GS_READ_NUMBER_HEDGE_H

#include <stdbool.h>
#include <stddef.h>

#include "value/interval.h"

/* The hedge that ends (but for blanks) before text[at], not before `from`. GS_BOUND_NONE where
 * none; *start is where it begins. */
gs_bound gs_hedge_before(const char *text, size_t from, size_t at, size_t *start);

/* The hedge behind text[at]: "or more", "-odd", "at least". *end is one past it. */
gs_bound gs_hedge_after(const char *text, size_t to, size_t at, size_t *end);

/* Does the word before text[at] (but for blanks) equal `word` (lower case)? Returns its start + 1,
 * or 0. */
size_t gs_word_before(const char *text, size_t from, size_t at, const char *word);

/* Start of the determiner ("the", "a", "these", "another") before text[at], or at. */
size_t gs_determiner_before(const char *text, size_t from, size_t at);

#endif
