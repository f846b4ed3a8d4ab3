/* event_told: an event as a sentence tells it, whether or not it has a date. Private to the extract
 * layer; positions are tokens of the worker's skeleton. */
#ifndef GS_EXTRACT_EVENT_TOLD_H
#define GS_EXTRACT_EVENT_TOLD_H

#include "nounphrase.h"

typedef struct gs_event_told {
    const char *what;    /* its one name, of the packs; or the verb's lemma */
    gs_sym verb;         /* the lemma of its verb; 0 for a noun */
    gs_noun_phrase of;   /* whom it is about; empty where open */
    uint32_t start, end; /* the verb group and the rest of its phrase, or the noun */
    bool negative;
    bool any; /* a verb of no event: `what` is its lemma */
} gs_event_told;

/* The event that a cue of class GS_CUE_EVENT tells; false where the word tells none here. */
bool gs_event_of_cue(gs_work *w, const gs_cue *cue, gs_event_told *out);

#endif
