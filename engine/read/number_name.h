/* number_name: digits that name a thing and count nothing.
 *
 * "Boeing 737", "Article 50", "Covid-19", "G20", "Route 66", "No. 10", "version 2", and years as
 * such ("in 2021", "the 2022 figure"). The judgment rests on the word before (a capitalized word
 * that opens no sentence, or a designator), on what is glued to the digits, and on the number's
 * form: only ungrouped digits without scale, unit or decimals can be a name.
 */
#ifndef GS_READ_NUMBER_NAME_H
#define GS_READ_NUMBER_NAME_H

#include "number_parse.h"

/* Is the number glued to a code on its left ("Covid-19", "G20", "#5", "No.5")? Costs a look at a
 * few bytes. */
bool gs_number_is_glued(const char *text, size_t from, size_t start);

/* A word behind which a number, in digits or words, tells which one and not how many: "flight",
 * "day". n > 0. */
bool gs_is_designator(const char *word, size_t n);

/* A mark without width (zero-width space and joiner, direction mark, soft hyphen): digits on both
 * sides of one are no number that can be trusted. */
bool gs_is_invisible(uint32_t c);

/* Does a bare number name something? Only for numbers without unit, scale, hedge. */
bool gs_number_is_name(const char *text, size_t from, size_t to, const gs_number *n);

/* Four bare digits that a reader takes for a year. */
bool gs_number_is_year(const char *text, size_t from, size_t to, const gs_number *n);

/* Is the line around `at` in title case, as headlines are? */
bool gs_in_title_case(const char *text, size_t from, size_t to, size_t at);

/* Does the word run at text[at] look like a plural noun or a people word ("people", "jobs",
 * "women")? */
bool gs_counted_noun_at(const char *text, size_t to, size_t at);

#endif
