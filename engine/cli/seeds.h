/* seeds: small errors of the kind that slips into articles, to be put into consistent ones: a
 * digit, a date, a name, an office, a place, a million for a billion. The same seed gives the same
 * errors on every machine.
 */
#ifndef GS_CLI_SEEDS_H
#define GS_CLI_SEEDS_H

#include "check/run.h"

typedef enum gs_slip {
    GS_SLIP_DIGIT = 0,
    GS_SLIP_DATE,
    GS_SLIP_NAME,
    GS_SLIP_ROLE,
    GS_SLIP_PLACE,
    GS_SLIP_SCALE,
    GS_SLIPS
} gs_slip;

const char *gs_slip_name(gs_slip slip); /* "digit", "date", "name", "role", "place", "scale" */

/* One error: bytes [byte, byte + length) of an article's file become other words. */
typedef struct gs_seed {
    gs_slip slip;
    uint32_t article; /* of the run */
    uint32_t at;      /* in its text */
    uint32_t byte, length, line;
    const char *was, *now;
} gs_seed;

/* A source of chance that is none (splitmix64). */
typedef struct gs_chance {
    uint64_t state;
} gs_chance;
uint32_t gs_chance_below(gs_chance *chance, uint32_t n); /* 0 .. n - 1; n is not 0 */

/* Where an error may be put: a mention of an article, and the bytes of the article's file. */
typedef struct gs_seedbed {
    const gs_run *run;
    uint32_t article; /* of the run */
    const gs_mention *mention;
    const char *bytes;
    size_t n;
} gs_seedbed;

/* An error in the mention, in the arena; false where the mention bears none of this sort, or its
 * words do not stand together in the file's bytes. */
bool gs_seed_make(gs_arena *arena, const gs_seedbed *bed, gs_slip slip, gs_chance *chance,
                  gs_seed *out);

#endif
