/* sighting: what becomes of each pattern and measure of a pack while articles are read. For those
 * who write packs: a pattern that is never tried misses a word, one that never matches is wrong,
 * one whose matches always lose is hidden by another.
 *
 * The caller owns the struct (gs_sightings_new: its arena does) and hands it to a run of one
 * thread.
 */
#ifndef GS_EXTRACT_SIGHTING_H
#define GS_EXTRACT_SIGHTING_H

#include "pack.h"

typedef struct gs_sighting {
    uint32_t tried;   /* sentences with all the words and mentions that it requires */
    uint32_t matched; /* times that its expression matched */
    uint32_t whole;   /* of these, those that told every required field */
    uint32_t outdone; /* of these, those that lost against a wider or fuller match */
    uint32_t by;      /* 1 + the pattern that it lost against first; 0: none */
} gs_sighting;

typedef struct gs_sightings {
    uint32_t sentences;
    gs_sighting *patterns; /* as gs_pack_pattern */
    uint32_t *measures;    /* facts of each, as gs_pack_measure */
} gs_sightings;

gs_sightings *gs_sightings_new(gs_arena *arena, const gs_pack *pack);

/* What there is to see: the i-th working pattern or measure; NULL past the end. */
const gs_pattern_decl *gs_pack_pattern(const gs_pack *pack, uint32_t i);
const gs_measure_decl *gs_pack_measure(const gs_pack *pack, uint32_t i);
/* How much a sentence must hold for the pattern to be tried. */
typedef struct gs_demand {
    uint32_t words; /* words that must be there */
    uint32_t slots; /* mentions and word sets that must be there */
} gs_demand;
gs_demand gs_pack_demand(const gs_pack *pack, uint32_t i);

#endif
