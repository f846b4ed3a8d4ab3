/* happening_owner: the words of a sentence that its days, hours, lengths and places may be told of,
 * and which of them each belongs to. Private to the extract layer; positions are tokens of the
 * worker's skeleton. */
#ifndef GS_EXTRACT_HAPPENING_OWNER_H
#define GS_EXTRACT_HAPPENING_OWNER_H

#include "happening_items.h"

enum { GS_MAX_HOLDERS = 24 };

/* A word that may own what the sentence tells. */
typedef struct gs_holder {
    uint32_t first, end; /* tokens [first, end) */
    const gs_cue *cue;   /* NULL: what a question asked about */
    const char *what, *phase;
    bool speech, process;
} gs_holder;

/* The first GS_MAX_HOLDERS of the sentence; how many, 0 where there are but verbs of speech. */
uint32_t gs_holders_of(const gs_work *w, gs_holder out[GS_MAX_HOLDERS]);

/* The nearest of them, NULL where the item is nobody's or a verb of speech's. */
const gs_holder *gs_owner_of(const gs_work *w, const gs_item *it, const gs_holder *all, uint32_t n);
/* What the clause tells that begins with the token, "when" or "since"; NULL where it tells none. */
const gs_holder *gs_told_behind(const gs_work *w, uint32_t word, const gs_holder *all, uint32_t n);
/* "From mid-April drivers must go round, because that is when the bridge shuts": the only happening
 * and the only day of a sentence, however far apart; NULL where there are more. */
const gs_holder *gs_lone_owner(const gs_work *w, const gs_item *it, const gs_item *items,
                               uint32_t count, const gs_holder *all, uint32_t n);
/* What goes on, near a word that tells its beginning or end; and the other way round. NULL: none.
 */
const gs_holder *gs_partner_of(const gs_skeleton *s, const gs_holder *h, const gs_holder *all,
                               uint32_t n);
/* Which end of what goes on an event's name tells: "begin", "end" or NULL. */
const char *gs_phase_of(const char *what);
/* A word that stands for what goes on: "it", "this". */
bool gs_is_meant(const gs_skeleton *s, uint32_t token);
/* Of what goes on, the end that "since" and "until" tell: "begin", "end" or NULL. */
const char *gs_phase_of_bound(const char *how);

#endif
