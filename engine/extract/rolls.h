/* rolls: lists of names with asides between them, "Ann Berg (Norway), Carl Olsen, 34, who presided,
 * and Ruth Hall". Names are what is counted; whatever stands between the commas besides is either
 * surely none ("who presided", "34", a bracket) or perhaps one. Private to the extract layer. */
#ifndef GS_EXTRACT_ROLLS_H
#define GS_EXTRACT_ROLLS_H

#include "told.h"

typedef struct gs_roll {
    uint32_t first, end;  /* tokens */
    uint32_t least, most; /* names */
} gs_roll;

/* The roll behind the number of things at `count`, where the words between join the two: "the four
 * shafts, A, B, C and D, will", "the three-person panel consisted of A, B and C", "a team of
 * three: A, B and C". False where none stands there. */
bool gs_roll_behind(const gs_work *w, const gs_told *count, gs_roll *out);

/* Does a name stand at token t, a word with a capital letter, or the title of a name? */
bool gs_roll_capital(const gs_work *w, uint32_t t);

/* The roll from token `first` on; false where it is none. */
bool gs_roll_at(const gs_work *w, uint32_t first, gs_roll *out);

#endif
