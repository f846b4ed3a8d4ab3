/* verbgroup: what stands around a verb and belongs to it: "has so far declined to", "was not", "is
 * due to".
 *
 * From the verb back over auxiliaries, adverbs, "to" and verbs of willing, as far as they reach. No
 * grammar: closed lists of words. Private to the extract layer; positions are tokens.
 */
#ifndef GS_EXTRACT_VERBGROUP_H
#define GS_EXTRACT_VERBGROUP_H

#include "nounphrase.h"

typedef struct gs_verb_group {
    uint32_t start;  /* its first token; the verb's own where nothing belongs to it */
    bool passive;    /* "was approved" */
    bool future;     /* "will", "is to", "plans to", or a headline's "to" */
    bool open;       /* "may", "could": not told as a fact */
    bool negated;    /* "not", "never", "refused to", "yet to" within the group */
    bool finite;     /* an auxiliary is there */
    bool infinitive; /* "to" right before the verb */
} gs_verb_group;

/* "Is", "been": a form of "be" in full. */
bool gs_is_be(const gs_skeleton *s, uint32_t token);
/* "Didn't", "won't". */
bool gs_ends_not(const gs_skeleton *s, uint32_t token);
/* Can the word before a verb belong to its group? */
bool gs_may_join_verb(const gs_skeleton *s, uint32_t token);
/* The group of the verb at [token, end). */
gs_verb_group gs_verb_group_at(const gs_work *w, uint32_t token);

/* Is the verb denied: in its group, by a subject like "nobody" or "no driver", or by an object like
 * "no ransom", "nothing" behind it? */
bool gs_verb_denied(const gs_work *w, const gs_verb_group *group, uint32_t token, uint32_t end);
/* "Gave the town no warning": does what denies stand right before a phrase's second part, with
 * other words between it and the verb? */
bool gs_gap_denies(const gs_skeleton *s, uint32_t end, uint32_t tail);

#endif
