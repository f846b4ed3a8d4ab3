/* tally: which values the claims of one conflict give, how many documents give each, and so which
 * claim is the odd one out. */
#ifndef GS_CHECK_TALLY_H
#define GS_CHECK_TALLY_H

#include "fact/store.h"

typedef struct gs_tally {
    const gs_store *store;
    const gs_fact *const *claims;
    uint32_t nclaims;
    int field; /* the field in which the claims differ, or -1: they differ in kind or in no single
                  field */
    uint32_t *bucket;    /* for each claim: which value it gives */
    uint32_t *documents; /* for each bucket: how many documents give it, records not counted */
    bool *recorded;      /* for each bucket: a reference fact gives it */
    uint32_t nbuckets;
} gs_tally;

/* Claims in document order. Values that no reading tells apart ("26.8 billion", "about 27 billion")
 * count as one. */
gs_tally gs_tally_claims(gs_arena *arena, const gs_store *store, const gs_fact *const *claims,
                         uint32_t n);

/* <0 where claim i is more of an odd one than claim j: fewest documents, then the later as-of date,
 * then document order. Reference facts come last. */
int gs_tally_compare(const gs_tally *tally, uint32_t i, uint32_t j);
/* The same without document order: 0 where nothing else tells them apart. */
int gs_tally_weigh(const gs_tally *tally, uint32_t i, uint32_t j);

/* "12: four articles; 21: one article", or "" where there is nothing to count. */
const char *gs_tally_text(const gs_tally *tally, gs_arena *arena);

#endif
