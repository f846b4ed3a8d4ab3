/* chunks: what each token of a sentence is good for, and the noun phrases between them.
 *
 * A shallow reading, left to right: closed classes of words by list, names and dates as they were
 * read, verbs by their forms and by what stands around them. What is not sure is left a noun, since
 * a phrase that is too long does less harm than a verb that is none. Private to the extract layer;
 * positions are tokens of the worker's skeleton.
 */
#ifndef GS_EXTRACT_CHUNKS_H
#define GS_EXTRACT_CHUNKS_H

#include "nounphrase.h"

typedef enum gs_tag {
    GS_TAG_NOUN = 0, /* any other word: nouns, adjectives */
    GS_TAG_NAME,     /* persons, places, bodies */
    GS_TAG_AMOUNT,
    GS_TAG_WHEN,
    GS_TAG_DETERMINER, /* the, a, this, every */
    GS_TAG_OWNER,      /* his, their, and the "'s" behind a name or noun */
    GS_TAG_PRONOUN,
    GS_TAG_PREPOSITION,
    GS_TAG_TO,
    GS_TAG_AND,      /* and, or */
    GS_TAG_JOINT,    /* that, when, because, but */
    GS_TAG_RELATIVE, /* who, which, whom, whose, where */
    GS_TAG_HELPER,   /* is, has, will, did */
    GS_TAG_ADVERB,
    GS_TAG_VERB,
    GS_TAG_ING, /* a gerund or participle without "is" */
    GS_TAG_MARK
} gs_tag;

/* May it stand within a noun phrase, or be its head? */
static inline bool gs_tag_is_nominal(gs_tag tag) {
    return tag == GS_TAG_NOUN || tag == GS_TAG_NAME || tag == GS_TAG_AMOUNT;
}

enum { GS_MAX_CHUNKED = 200 }; /* tokens of a sentence that is read; no more of longer ones */

typedef struct gs_chunks {
    uint32_t n;
    bool done;                         /* for the current sentence */
    unsigned char tag[GS_MAX_CHUNKED]; /* gs_tag; read by gs_chunk_tag alone, which keeps to n */
} gs_chunks;

/* The current sentence, read where it was not yet. */
const gs_chunks *gs_chunks_of(gs_work *w);
void gs_chunks_forget(gs_work *w);
void gs_chunks_free(gs_work *w);

/* GS_TAG_MARK outside of what is read: behind it, and before the first token (0 - 1). */
static inline gs_tag gs_chunk_tag(const gs_chunks *c, uint32_t token) {
    return token < c->n ? (gs_tag)c->tag[token] : GS_TAG_MARK;
}

/* The noun phrase that begins at the token, and the one that ends before it, with the name that
 * stands in apposition to it ("a nurse, Ana Ruiz,"; "Ana Ruiz, a nurse,"). start == end where there
 * is none, or the token lies behind what is read of a long sentence; the same goes for what is
 * asked below. */
gs_noun_phrase gs_chunk_at(gs_work *w, const gs_chunks *c, uint32_t token);
gs_noun_phrase gs_chunk_ending(gs_work *w, const gs_chunks *c, uint32_t end);

/* Whom or what the verb group that begins at the token has as its subject: over relative pronouns,
 * appositions, and "X did this and". */
gs_noun_phrase gs_chunk_subject(gs_work *w, const gs_chunks *c, uint32_t group);

/* "..., joked Ana Ruiz", "at the door stood a guard": the subject that stands behind its verb;
 * start == end where it does not. (inverted.c) */
gs_noun_phrase gs_chunk_inverted(gs_work *w, const gs_chunks *c, uint32_t verb);

/* "X and Y", where both are the subject of one verb. */
bool gs_chunk_joined(gs_work *w, const gs_chunks *c, const gs_noun_phrase *p);

/* "The deal that they signed", "the deal they signed": what the relative clause of that subject
 * takes up as its object; start == end where there is none. */
gs_noun_phrase gs_chunk_taken_up(gs_work *w, const gs_chunks *c, const gs_noun_phrase *subject);

/* What a verb that ends before the token is done to: "(won) back half of the seats" are seats. */
gs_noun_phrase gs_chunk_object(gs_work *w, const gs_chunks *c, uint32_t token);

/* Does the participle [verb, end) tell more of the noun before it: "a stone named after a tree",
 * "Reyes, beaten in the final, left"? And that noun's phrase. */
bool gs_chunk_reduced(gs_work *w, const gs_chunks *c, uint32_t verb, uint32_t end);
gs_noun_phrase gs_chunk_described(gs_work *w, const gs_chunks *c, uint32_t verb);

/* The last token that is a name in the phrase, or UINT32_MAX; the phrase's name where it has one.
 */
uint32_t gs_chunk_name(const gs_chunks *c, const gs_noun_phrase *p);

/* "X and Y", before or behind the phrase. */
bool gs_chunk_several(const gs_chunks *c, const gs_noun_phrase *p);

#endif
