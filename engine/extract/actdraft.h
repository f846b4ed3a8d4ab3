/* actdraft: one act, or one outcome, as a fact: who does it, to what, when, in which words.
 *
 * What acts.c and outcomes.c share: both look for verbs and phrases, perhaps with a gap, and tell
 * the clause around them. Private to the extract layer; positions are tokens.
 */
#ifndef GS_EXTRACT_ACTDRAFT_H
#define GS_EXTRACT_ACTDRAFT_H

#include "lemma.h"
#include "verbgroup.h"

/* gapped.c: the phrases that begin an entry of a word set ("~vote .. down": "vote", "voted", ...),
 * and in *tail the words behind its gap, or NULL. Their number. */
uint32_t gs_gapped_phrases(const gs_pack *pack, const char *form, const char *const **phrases,
                           const char **tail);

/* One past the phrase of a cue: behind its tail where it has one; 0 where that is not there. */
uint32_t gs_tail_after(const gs_work *w, const gs_cue *c, const char *tail);
static inline uint32_t gs_gapped_end(const gs_work *w, const gs_cue *c, const char *tail) {
    return tail ? gs_tail_after(w, c, tail) : c->token + c->tokens;
}

/* The fact of the act at [token, end); behind a gap its phrase goes on up to `last`. */
void gs_draft_act(gs_work *w, const gs_act *act, uint32_t token, uint32_t end, uint32_t last);

/* The noun that the act is done to: behind the verb, between the parts of a phrase, or before a
 * passive and a verb without an object; 0 where open. */
gs_sym gs_act_object(gs_work *w, const gs_verb_group *g, uint32_t end, uint32_t tail,
                     uint32_t last);

/* outcome_nouns.c: the fact of the noun [token, end), where it is told as a fact. */
void gs_draft_outcome_noun(gs_work *w, const gs_act *act, uint32_t token, uint32_t end);

/* act_when.c: the date of the verb or noun [start, end) in its clause; NULL where there is none. */
const gs_mention *gs_act_period(gs_work *w, uint32_t start, uint32_t end, bool verb);

/* act_when.c: a date or period that is no vague one. */
bool gs_is_certain_when(const gs_mention *m);
/* acts.c: a word that is a verb's form and a noun's alike, where no verb is to be expected. */
bool gs_is_noun_like(const gs_work *w, uint32_t t);
/* acts.c: "set aside $640,000", "charged visitors $5": an amount that is no object of the act. */
bool gs_keeps_amount(const gs_work *w, const gs_cue *c);
/* "Passed", "walked": by its ending alone. */
bool gs_has_past_form(const gs_skeleton *s, uint32_t t);
/* Or is it one of the irregular pasts and participles? */
static inline bool gs_looks_past(const gs_work *w, uint32_t t) {
    return gs_has_past_form(&w->skeleton, t) || gs_token_in_set(w, t, GS_IRREGULAR_PASTS);
}
bool gs_is_participle(const gs_work *w, uint32_t t);

#endif
