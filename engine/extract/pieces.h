/* pieces: lists that are no plain row of names. "A gun, two of whose barrels ..." is left alone;
 * what is read is things without names ("a gun, a knife, some rope and a map"), phrases of one
 * build
 * ("the repeal of ..., the sale of ... and the ..."), parts set off by semicolons, years ("in 1978,
 * 1994 and 2011"), and names that stand before their number ("A, B and C are the three finalists").
 * As in rolls.h, what may be an item and what surely is one are counted apart. Private to the
 * extract layer. */
#ifndef GS_EXTRACT_PIECES_H
#define GS_EXTRACT_PIECES_H

#include "rolls.h"

/* Things or phrases from token `first` to the sentence's end, or to the mark `closing` (0: none).
 * False where it is no such list. */
bool gs_pieces_at(const gs_work *w, uint32_t first, char closing, gs_roll *out);

/* The years behind a number of things or times: "five cups, those of 1978, 1994 and 2011". With
 * `fewer` false the years may be fewer than the things, since two can fall into one year. */
bool gs_pieces_years(const gs_work *w, const gs_told *count, gs_roll *out, bool *fewer);

/* The names before a number, "A, B and C are the three finalists". */
bool gs_pieces_before(const gs_work *w, const gs_told *count, gs_roll *out);

/* The number of things at token t, as one without unit: also within "one of four" and "five cups".
 * False where none stands there. */
bool gs_pieces_count(const gs_work *w, uint32_t t, gs_told *out);

#endif
