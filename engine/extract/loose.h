/* loose: event words that tell no event of their own clause: "the derailed coaches of the express",
 * and "the toll of the crash on Monday rose", where the day is that of the verb.
 *
 * Closed lists of words, no grammar. Private to the extract layer; positions are tokens of the
 * worker's skeleton. */
#ifndef GS_EXTRACT_LOOSE_H
#define GS_EXTRACT_LOOSE_H

#include "work.h"

/* Is the word a participle that only describes the noun behind it: "in the collapsed mine"? */
bool gs_is_attributive(const gs_work *w, uint32_t token);

/* "The record", "an ice storm": does a word that looks like a verb's base form, or its form in -s,
 * stand where only a noun can, one that tells something else ("other_noun" of the packs)? */
bool gs_is_noun_use(const gs_work *w, uint32_t token, bool s_form);

/* "Its report", "the annual report": a word of speech that is a noun there. */
bool gs_awaits_noun(const gs_work *w, uint32_t token);

/* Does a verb follow at `end`, while the noun at `token` stands behind a preposition? Then the
 * words between the two belong to the verb as well as to the noun. */
bool gs_is_before_verb(const gs_work *w, uint32_t token, uint32_t end);

/* "Cleared the takeover on 19 September": is the word at the token the object of a verb that no set
 * lists, or of talk to come, so that a day behind it is that verb's? */
bool gs_is_governed(const gs_work *w, uint32_t token);

/* "The toll of the crash rose to 13 on Monday": does a word of rise or fall stand in tokens
 * [from, to)? */
bool gs_has_change(const gs_work *w, uint32_t from, uint32_t to);

#endif
