/* amounts: quantities, each kept once.
 *
 * A quantity takes 48 bytes, and the facts of a set tell the same few again and again. A store
 * keeps one copy of each, and the values of its facts point at them. Memory is the arena's; a
 * table that is no longer added to may be read by any thread.
 */
#ifndef GS_FACT_AMOUNTS_H
#define GS_FACT_AMOUNTS_H

#include "base/arena.h"
#include "value/quantity.h"

typedef struct gs_amounts gs_amounts;

gs_amounts *gs_amounts_new(gs_arena *arena);

/* The copy of an equal quantity (same ends, flags and unit), made if there is none. */
const gs_quantity *gs_amounts_keep(gs_amounts *amounts, const gs_quantity *q);

/* Is any of them in an open currency ("dollar?")? */
bool gs_amounts_open(const gs_amounts *amounts);

#endif
