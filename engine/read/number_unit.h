/* number_unit: where the unit of a number stands in text, beyond what gs_unit_match reads at one
 * place.
 *
 * The letters that scale money ("$5m"), symbols that are words in other places ("12 in"), the two
 * meanings of "pounds", and ages.
 */
#ifndef GS_READ_NUMBER_UNIT_H
#define GS_READ_NUMBER_UNIT_H

#include "value/unit.h"

/* The unit behind text[at], over a blank, a hyphen or nothing. `digits`: the number is written in
 * digits, so that short symbols may follow. *end is one past it. */
gs_unit gs_unit_behind(const char *text, size_t to, size_t at, bool digits, size_t *end);

/* "m", "b", "t" glued to (or a blank behind) the digits of a sum of money: the exponent, and *end;
 * 0 where none. */
int gs_money_letter(const char *text, size_t to, size_t at, size_t *end);

/* "MUSD", "kEUR" behind a number: the currency, its exponent. */
gs_unit gs_scaled_code(const char *text, size_t to, size_t at, int *exp, size_t *end);

/* Is "old", "-olds", "of age" ... behind a unit of time? Returns one past it, or 0. */
size_t gs_age_behind(const char *text, size_t to, size_t at);

/* Does a pound at [start, end) of text weigh rather than buy? */
bool gs_pound_weighs(const char *text, size_t from, size_t to, size_t start, size_t end,
                     bool scaled);

#endif
