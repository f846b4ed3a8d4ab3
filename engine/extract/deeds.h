/* deeds: which words are verbs in the past that say what was done, for verbs that no pack lists.
 * Private to the extract layer; positions are tokens of the worker's skeleton. */
#ifndef GS_EXTRACT_DEEDS_H
#define GS_EXTRACT_DEEDS_H

#include "work.h"

/* A past or participle by its form ("inspected", "sold") that says what was done, not "was". */
bool gs_is_past_word(const gs_work *w, uint32_t token);
/* The one form of a verb, whatever it says; 0 where the word is too short or too long. */
gs_sym gs_verb_lemma(gs_work *w, uint32_t token);

#endif
