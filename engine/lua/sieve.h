/* sieve: which facts of a group can make a pair at all, found without looking at every pair.
 *
 * The caller writes down ranges (aspects) of each fact: its amount, its days, the number of its
 * name. It asks for pairs of which, in each of several questions, at least one comparison holds:
 * "the amount lies before the other's, or behind it". Facts that meet no question together are
 * passed over by whole boxes of a tree that halves them, as far down as anybody asks. What is found
 * may hold a few pairs too many, never too few; the caller compares these as ever. A million facts
 * in large groups so take about what they take in small ones.
 */
#ifndef GS_LUA_SIEVE_H
#define GS_LUA_SIEVE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

typedef struct gs_range {
    int64_t lo, hi;
} gs_range;

/* Meets all, and lies before and behind nothing: the value is not known. */
#define GS_RANGE_ALL ((gs_range){INT64_MIN, INT64_MAX})
/* Before and behind all that is known: nothing can be said of it here. */
#define GS_RANGE_UNSURE ((gs_range){INT64_MAX, INT64_MIN})

/* Of an aspect of the one fact, and an aspect of the other. */
typedef enum gs_compared {
    GS_LIES_BEFORE, /* hi < lo */
    GS_LIES_BEHIND, /* lo > hi */
    GS_IS_EQUAL,    /* both ends are */
    GS_MEETS        /* they share something */
} gs_compared;

typedef struct gs_comparison {
    gs_compared how;
    uint32_t own, other; /* aspects */
} gs_comparison;

enum { GS_SIEVE_ASPECTS = 8, GS_SIEVE_QUESTIONS = 8, GS_SIEVE_COMPARISONS = 8 };

typedef struct gs_sieve gs_sieve;

gs_sieve *gs_sieve_new(gs_arena *arena, uint32_t facts);
/* Room for a range of each fact, to be filled before the first question; *aspect is its number.
 * NULL where there are too many. */
gs_range *gs_sieve_aspect(gs_sieve *sieve, uint32_t *aspect);
/* Pairs must meet one of these. Comparisons must hold whichever fact is the one and which the
 * other. What there is no more room for is not asked. */
void gs_sieve_ask(gs_sieve *sieve, const gs_comparison *any, uint32_t n);
/* Was anything asked? */
bool gs_sieve_asks(const gs_sieve *sieve);

/* The facts behind i that may make a pair with it, ascending; good until the next call. *looks is
 * raised by what was looked at. */
const uint32_t *gs_sieve_of(gs_sieve *sieve, uint32_t i, uint32_t *count, uint64_t *looks);

#endif
