/* nounphrase: the noun phrase before or behind a verb, found by its edges alone.
 *
 * No grammar: a phrase ends at a mark, a preposition, a conjunction or a verb; its head is its last
 * word or name. What is not plain (a pronoun, "A and B") is left open. Private to the extract
 * layer; positions are tokens of the worker's skeleton.
 */
#ifndef GS_EXTRACT_NOUNPHRASE_H
#define GS_EXTRACT_NOUNPHRASE_H

#include "work.h"

typedef struct gs_noun_phrase {
    uint32_t start, end; /* tokens [start, end); start == end where there is none */
    gs_sym entity;       /* the name in it, or what a pronoun or "the airline" means; or 0 */
    bool meant;          /* the entity is not named but meant */
    gs_sym head;   /* its last word in the singular, lower case, or 0 where that is the name */
    gs_sym means;  /* the noun that "it" or "they" stands for, where that has no name; or 0 */
    bool definite; /* "the", "its", "this", a possessive, or a name */
    bool pronoun;
} gs_noun_phrase;

static inline bool gs_phrase_is_there(const gs_noun_phrase *p) {
    return p->end > p->start;
}

/* Several readers ask for the same phrases of a sentence: they are kept until something changes
 * that pronouns rest on (refer.c), or the next sentence comes. */
typedef enum gs_asked { GS_ASKED_AT, GS_ASKED_BEFORE, GS_ASKED_SUBJECT, GS_ASKED } gs_asked;
void gs_phrases_forget(gs_work *w);
void gs_phrases_free(gs_work *w);
/* What `read` gives for the token, from memory where that was asked before. */
gs_noun_phrase gs_phrase_asked(gs_work *w, gs_asked question, uint32_t token,
                               gs_noun_phrase (*read)(gs_work *, uint32_t));

/* The phrase that begins at the token, and that which belongs to the verb group at the token as its
 * subject: over adverbs, appositions between commas and relative pronouns. */
gs_noun_phrase gs_phrase_at(gs_work *w, uint32_t token);
gs_noun_phrase gs_phrase_as_subject(gs_work *w, uint32_t token); /* a verb stands behind it */
gs_noun_phrase gs_phrase_before(gs_work *w, uint32_t token);

/* Is the token a word of the named set of the packs? set: static, answers are kept under its
 * address. */
bool gs_token_in_set(const gs_work *w, uint32_t token, const char *set);

/* The phrase of the tokens [start, end), read as it stands. */
gs_noun_phrase gs_phrase_between(gs_work *w, uint32_t start, uint32_t end);

/* Nouns alone: from the token on, words up to a name or the phrase's end. */
gs_noun_phrase gs_nouns_at(gs_work *w, uint32_t token);

/* "The", "a", "his": an article or an owner, behind which a noun stands. */
bool gs_leads_noun(const gs_skeleton *s, uint32_t token);

/* Is the word a noun of many, as far as spelling tells: "shares", "people"; not "bus"? */
bool gs_is_plural_noun(const gs_skeleton *s, uint32_t token);

/* A word in lower case and the singular; 0 where it is too long. */
gs_sym gs_phrase_head(gs_work *w, uint32_t token);

/* The name as the article has it: Lima stays a city. 0 where the mention (or NULL) is no name. */
gs_sym gs_phrase_name(gs_work *w, const gs_mention *m);
/* The same of the token; 0 for UINT32_MAX, which stands for none. */
static inline gs_sym gs_phrase_name_at(gs_work *w, uint32_t token) {
    return token == UINT32_MAX ? 0 : gs_phrase_name(w, gs_token_mention(&w->skeleton, token));
}
/* Can the mention (or NULL) name where something is? A name that owns what follows does not. */
static inline bool gs_may_be_place(const gs_mention *m) {
    bool named = m && (m->type == GS_M_PLACE || m->type == GS_M_NAME || m->type == GS_M_ORG);
    return named && m->entity && !(m->flags & GS_MF_POSSESSIVE);
}

#endif
