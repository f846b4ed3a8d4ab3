/* nounchain: noun phrases that prepositions tie together, "the head of the inquiry into the fire".
 * Private to the extract layer; positions are tokens of the worker's skeleton. */
#ifndef GS_EXTRACT_NOUNCHAIN_H
#define GS_EXTRACT_NOUNCHAIN_H

#include "chunks.h"

/* Does the preposition at the token tie what stands behind it to a noun before it? "The head of
 * the inquiry", but "spoke after the vote". */
bool gs_chunk_ties(const gs_work *w, const gs_chunks *c, uint32_t token);

/* "One", "two", "some" of them. */
bool gs_chunk_is_part(const gs_work *w, const gs_chunks *c, const gs_noun_phrase *p);

/* "The head of the inquiry": from the last noun back to the first. "In the north of the country
 * troops": the last one, since all before it stands behind a preposition. */
gs_noun_phrase gs_chunk_first_of_chain(gs_work *w, const gs_chunks *c, gs_noun_phrase p);

/* "The hand of a girl of six who": of a chain the last that is somebody; no phrase where none is.
 */
gs_noun_phrase gs_chunk_last_somebody(gs_work *w, const gs_chunks *c, gs_noun_phrase p);

/* "The driver of a tram that fell", but "a version of this letter that went out": what no comma
 * sets apart tells more of the nearest noun that may be one of several. */
gs_noun_phrase gs_chunk_restricted(gs_work *w, const gs_chunks *c, uint32_t end);

/* Where the relative clause of the verb that begins at the token begins: "the man (who) left", "the
 * mine (in which) they worked", "the plan (the council) rejected"; 0 where there is none. */
uint32_t gs_chunk_relative_before(gs_work *w, const gs_chunks *c, uint32_t verb);

/* The person named at the token, not as the owner of what follows; or NULL. */
const gs_mention *gs_chunk_person(const gs_work *w, uint32_t token);

#endif
