/* nearby: of many texts, which later ones share rare words of a given weight.
 *
 * Two texts that share words of weight w share one of the words that are left in each when its
 * commonest ones, of less than w together, are taken away (prefix filtering: Chaudhuri, Ganti,
 * Kaushik 2006). Only such words lead from text to text, so that time follows the number of texts
 * that come near each other and not that of pairs. Memory is the arena's.
 */
#ifndef GS_LUA_NEARBY_H
#define GS_LUA_NEARBY_H

#include "likeness.h"

typedef struct gs_nearby gs_nearby;

/* texts[0..n): symbols of the store, 0 where there is none; weight > 0; share: the least part of
 * the lighter text. With `distinct`, a text is not near itself. */
gs_nearby *gs_nearby_new(gs_arena *arena, gs_likeness *likeness, const gs_sym *texts, uint32_t n,
                         double weight, double share, bool distinct);

/* The places behind i, ascending, whose texts are alike to that at i; good until the next call. */
const uint32_t *gs_nearby_of(gs_nearby *nearby, uint32_t i, uint32_t *count);

#endif
