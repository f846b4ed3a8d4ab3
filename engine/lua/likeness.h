/* likeness: how much rare wording two sentences share, for rules that compare statements without a
 * common subject.
 *
 * Words are folded, cut to a stem and weighed by how few of the store's sentences hold them
 * (inverse document frequency, Sparck Jones 1972): a set about a ferry says "ferry" everywhere, so
 * the word weighs little there. Numbers and function words do not count. Built once for a store,
 * read-only then; memory is the arena's.
 */
#ifndef GS_LUA_LIKENESS_H
#define GS_LUA_LIKENESS_H

#include "fact/store.h"

typedef struct gs_likeness gs_likeness;

gs_likeness *gs_likeness_new(gs_arena *arena, const gs_store *store);

/* The summed weight (natural logarithms) of the stems that both facts' sentences hold; what part
 * that is of the lighter sentence's weight, and of the heavier one's, 0 to 1. */
typedef struct gs_shared_words {
    double weight, of_lighter, of_heavier;
} gs_shared_words;

gs_shared_words gs_likeness_of(const gs_likeness *likeness, const gs_fact *a, const gs_fact *b);

#endif
