/* look: of findings that set the same words of the same two sentences against each other, those
 * that only look at bare amounts say nothing more and are dropped.
 */
#ifndef GS_CHECK_LOOK_H
#define GS_CHECK_LOOK_H

#include "fact/store.h"

/* A finding, as far as it matters here: its first two facts, and whether it counts no more. */
typedef struct gs_look {
    const gs_fact *a, *b;
    bool dropped;
} gs_look;

/* Drops the looks of background kinds that share words with another kind's look at the same two
 * sentences. */
void gs_second_looks(gs_arena *arena, gs_look *looks, uint32_t n);

#endif
