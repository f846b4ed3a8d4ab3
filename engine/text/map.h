/* map: from offsets in a text to offsets in what it was made from.
 *
 * A map is a list of segments in rising order. Within a segment each byte of the text stands for
 * `step` bytes of the origin: 1 for text taken as it is, 0 for text that stands for one place (an
 * entity, a repaired character), 2 for ASCII in UTF-16.
 */
#ifndef GS_TEXT_MAP_H
#define GS_TEXT_MAP_H

#include <stdint.h>

#include "base/arena.h"

typedef struct gs_mapseg {
    uint32_t at, to, step;
} gs_mapseg;

typedef struct gs_map {
    gs_mapseg *segs;
    uint32_t count, cap;
} gs_map;

/* From text offset `at` on, the text stands for origin offset `to`. at must not fall. Continues the
 * last segment where it can. */
void gs_map_add(gs_arena *arena, gs_map *map, uint32_t at, uint32_t to, uint32_t step);

/* Forgets the segments that start at or after `at`. */
void gs_map_cut(gs_map *map, uint32_t at);

/* The origin of text offset `at`. An empty map is the identity. */
uint32_t gs_map_to(const gs_map *map, uint32_t at);

#endif
