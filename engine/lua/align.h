/* align: two sentences laid beside each other, word for word, so that what they say differently
 * comes out.
 *
 * A global alignment (Needleman and Wunsch 1970) of the words in order; a match is worth the
 * word's weight (likeness.h), so that rare words hold the two together. What lies between two
 * matches is a change: "London" for "Moscow", "not" for nothing. Memory is the arena's.
 */
#ifndef GS_LUA_ALIGN_H
#define GS_LUA_ALIGN_H

#include "likeness.h"

/* A stretch that differs, in bytes of either sentence; from == to where it has nothing there. left
 * and right: how many of the four words before and behind it are the same content words. */
typedef struct gs_change {
    uint32_t a_from, a_to, b_from, b_to;
    uint32_t left, right;
} gs_change;

/* How two texts of the store differ, each read once however often it is asked for, and no further
 * than its first 96 words; returns how many changes there are. */
enum { GS_MOST_CHANGES = 97 };
uint32_t gs_align_texts(gs_likeness *likeness, gs_sym a, gs_sym b,
                        gs_change changes[GS_MOST_CHANGES]);

/* A stretch of each of two texts, in bytes; from == to: a place between two words. */
typedef struct gs_stretches {
    uint32_t a_from, a_to, b_from, b_to;
} gs_stretches;

/* What stands around the two alike: the weight of the content words next to them that are the same,
 * on the same side and on the other one; and of all that both have among the five on either side.
 */
typedef struct gs_surroundings {
    double beside, across, near;
} gs_surroundings;

gs_surroundings gs_align_around(gs_likeness *likeness, gs_sym a, gs_sym b, gs_stretches at);

#endif
