/* follow: what can stand behind the first token of a match, as far as a pattern's text tells.
 *
 * "{person},? (?:the )?@chief" goes on with a comma, with "the" or with a word of the set. Most
 * places where a pattern can begin go on otherwise, and are not tried. A necessary condition only:
 * what the reader of patterns does not know may be anything. Private to the extract layer;
 * starts.c asks, slots.c fills it.
 */
#ifndef GS_EXTRACT_FOLLOW_H
#define GS_EXTRACT_FOLLOW_H

#include "read/lexicon.h"
#include "skeleton.h"

typedef struct gs_follow {
    bool known;        /* else anything can follow */
    bool word;         /* any word can, or one of `bits`: a bitmap of hashes, */
    uint32_t shift;    /* of which these bits are cut off */
    uint32_t types;    /* mask of gs_mtype */
    uint64_t marks[2]; /* ASCII */
    const uint64_t *bits;
} gs_follow;

/* A match begins with one of the phrases (n 0: with a mention), and what the pattern has behind
 * that is `behind`. */
gs_follow gs_follow_of(gs_arena *arena, const gs_lexicon *lexicon, const char *const *phrases,
                       uint32_t n, const char *behind);

/* Can the match go on with the token? */
bool gs_follow_meets(const gs_follow *follow, const gs_skeleton *s, uint32_t token);

#endif
