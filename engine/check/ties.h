/* ties: how much two documents of a set have in common, told by the names in both.
 *
 * A name says the more the fewer documents use it: one that a single story has ties its documents,
 * one that half of the set has ties nobody. The weight of a name is the logarithm of the set's size
 * by the documents that use it (inverse document frequency, Spärck Jones 1972), as a share of what
 * a name of one document alone would weigh; so that weights mean the same in sets of any size. A
 * name that a document is about weighs half as much again for each such document, a country a
 * third.
 */
#ifndef GS_CHECK_TIES_H
#define GS_CHECK_TIES_H

#include "base/arena.h"
#include "value/day.h"

/* One document: the names in it (any ids, ascending, each once), which of them it is about and
 * which are countries (NULL: not told), and its date (GS_SPAN_ALL where unknown). */
typedef struct gs_told {
    const uint32_t *names;
    uint32_t count;
    gs_span date;
    const bool *central;
    const bool *country;
} gs_told;

/* Two documents, what their common names weigh together (GS_TIE_WHOLE is one name that nobody else
 * has and neither is about), and how many there are: countries aside, but where one of the two has
 * no other name. */
typedef struct gs_tie {
    uint32_t first, second; /* first < second */
    uint32_t weight, names;
} gs_tie;

enum { GS_TIE_WHOLE = 1000 };

/* Are the dates no more than so many days apart, or is one unknown? */
bool gs_told_near(const gs_told *a, const gs_told *b, int64_t days);

/* The ties between the documents, by weight, the heaviest first, then by place. Documents more than
 * 400 days apart are not tied, those that share three names not more than 4,000 days. A name that
 * more than 60 documents use ties nothing, so that time follows the documents. Owned by the
 * arena. */
const gs_tie *gs_ties(gs_arena *arena, const gs_told *documents, uint32_t n, uint32_t *count);

#endif
