/* figure_words: words around a number by which it belongs to a measure or does not. Private to the
 * extract layer. */
#ifndef GS_EXTRACT_FIGURE_WORDS_H
#define GS_EXTRACT_FIGURE_WORDS_H

#include "work.h"

/* Does a word in [from, to) open another clause? "Cut to 6% as inflation eased". */
bool gs_clause_between(const gs_skeleton *s, uint32_t from, uint32_t to);

/* Is the number at the token somebody's age, told by the word of a death? "The woman who died was
 * 61". */
bool gs_is_somebodys(const gs_work *w, uint32_t token, const gs_cue *c);

/* Does a preposition stand before the name at the token, so that it is no subject? */
bool gs_behind_preposition(const gs_skeleton *s, uint32_t name);

/* Does the word before the number at the token tell how high something stands? */
bool gs_tells_level(const gs_skeleton *s, uint32_t t);

/* Does the clause begin with the noun of the cue, and tell its level at the token? */
bool gs_is_level_of(const gs_skeleton *s, uint32_t t, const gs_cue *c);

/* Does the "of" at the token name a place by its kind? "The city of Osby". */
bool gs_is_named_place(const gs_work *w, uint32_t of);

#endif
