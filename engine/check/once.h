/* once: what several rules find in the same words is told once.
 *
 * Two rules may set the same two mentions against each other, each for a reason of its own: digits
 * that changed places, and one figure of one sentence told in two ways. There is one thing to mend.
 * A conflict is merged into another one where that sets the same words against each other, in each
 * of its findings or by the same claims, and as far as can be known in the same matter: days and
 * places of one deed are two. A phrase stands for the sentence around it, too: "closer" and
 * "further", and the two quotations in which they are said. What a sentence tells in numbers and
 * dates, and what it tells by itself, is more than one matter: there the messages must share a
 * number. The stronger one stays; where even, the one with more claims, then one that says what to
 * do, then one that rests on less than a whole sentence.
 */
#ifndef GS_CHECK_ONCE_H
#define GS_CHECK_ONCE_H

#include "result.h"

/* The same words, give or take a verb or an article around them; not a phrase and its sentence. */
bool gs_is_same_mention(const gs_fact *x, const gs_fact *y);

/* Is the conflict the rule's, or did the rule find the same? */
bool gs_is_found_by(const gs_conflict *c, const char *rule_id);

/* A finding, and the conflict (its place in the array) that it became part of. */
typedef struct gs_told {
    const gs_fact *const *facts; /* the first two stand against each other */
    uint32_t nfacts;
    uint32_t conflict;
} gs_told;

/* Merges the n conflicts and moves those that stay to the front, in the order in which they stood;
 * returns how many stay. One that is decided on takes open ones in, and is itself never merged. */
uint32_t gs_tell_once(gs_arena *arena, gs_conflict *conflicts, uint32_t n, const gs_told *told,
                      uint32_t ntold);

#endif
