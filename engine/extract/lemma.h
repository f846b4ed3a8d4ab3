/* lemma: one form for all forms of a word, for comparing wordings.
 *
 * No dictionary: irregular forms come from the packs' word set "irregular", words that mean the
 * same from "like_word" ("lorry" = "truck"), and the rest follows spelling (an S-stemmer, after
 * Harman 1991, with -ed and -ing besides). A lemma is a key, not a word to show to anybody.
 */
#ifndef GS_EXTRACT_LEMMA_H
#define GS_EXTRACT_LEMMA_H

#include <stdbool.h>

#include "read/lexicon.h"

enum { GS_LEMMA = 48 }; /* bytes of a lemma with its end; longer words are cut */

/* The lemma of the folded word at word[0..n): irregular forms and like words first, then what
 * spelling tells. lexicon may be NULL. Returns its length. */
size_t gs_lemma(const gs_lexicon *lexicon, const char *word, size_t n, char out[GS_LEMMA]);

/* Cuts the folded noun at word[0..n) to its singular, as far as spelling tells: "bridges" is
 * "bridge", "boxes" is "box". Returns its length, never more than n; no end is written. */
size_t gs_singular(char *word, size_t n);

/* The word that the folded one is a form of, where the packs tell it; else NULL. */
const char *gs_known_form(const gs_lexicon *lexicon, const char *word, size_t n);

/* The word sets of irregular verbs, of their pasts and participles, and of the participles alone.
 */
extern const char GS_IRREGULAR_VERBS[], GS_IRREGULAR_PASTS[], GS_IRREGULAR_PARTICIPLES[],
    GS_SOLE_PARTICIPLES[]; /* "taken", "sung": no past */

/* Enters the forms of the set "irregular" so that gs_lemma finds them. Once, when the packs are
 * loaded. */
void gs_lemma_prepare(gs_arena *arena, gs_lexicon *lexicon);

#endif
