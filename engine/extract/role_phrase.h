/* role_phrase: the noun phrase of a role, "the union's chief negotiator", with what belongs to it.
 * Private to the extract layer; positions are tokens of the worker's skeleton. */
#ifndef GS_EXTRACT_ROLE_PHRASE_H
#define GS_EXTRACT_ROLE_PHRASE_H

#include "nounphrase.h"

typedef struct gs_role {
    const char *name, *class; /* class: "story", "owner", "deed", "field" or "" */
    const char *status;       /* "former", "acting", "next", or NULL: now */
    uint32_t field;           /* token + 1 right before the head: "project" of "project engineer" */
    uint32_t head;            /* the head's first token */
    uint32_t start, end;      /* with what belongs to it */
    gs_sym of, thing;
    uint32_t detail_from, detail_to; /* tokens before `thing`: "silver" of "the silver medal" */
    bool loose;                      /* an object needs no article: "chair of judges" */
    bool meant;                      /* `of` is not named but meant */
    bool definite, indefinite, bare, dropped;
    bool one_of_many; /* "X, a judge," */
    bool plain;       /* the verb that tells it is neither denied nor left open */
} gs_role;

/* Reads article, adjectives and owner before the head; "of the finance committee" behind it. */
void gs_role_before(gs_work *w, gs_role *r);
void gs_role_behind(gs_work *w, gs_role *r);

/* "Mayor until 2019", "the chief executive who resigned": no longer. */
void gs_role_left(gs_work *w, gs_role *r);

/* The noun phrase behind a preposition or verb, into `of` or `thing`: a name, or the noun before
 * anything that ends it. Returns the token behind it; `token` where there is none. */
uint32_t gs_role_object(gs_work *w, uint32_t token, gs_role *r);

/* The noun phrase that ends before the token, into `of` or `thing`; false where there is none. */
bool gs_role_tail(gs_work *w, uint32_t end, gs_role *r);

/* The name or noun at the token owns the role. */
void gs_role_owner(gs_work *w, gs_role *r, uint32_t token);

/* Words that cannot belong to a role's noun phrase. */
bool gs_ends_role(const gs_skeleton *s, uint32_t token);

/* The token behind titles of address ("Mrs", "Dr."). */
uint32_t gs_over_titles(const gs_skeleton *s, uint32_t token);

/* The mention at the token where it is a person; a person, a body, a country or a bare name; else
 * NULL. */
const gs_mention *gs_person_at(const gs_skeleton *s, uint32_t token);
const gs_mention *gs_actor_at(const gs_skeleton *s, uint32_t token);

/* Does an apposition end here? */
bool gs_role_closes(const gs_skeleton *s, uint32_t token);

/* From a description ("a jogger, ", "former minister ") to the person behind it; UINT32_MAX where
 * none follows. */
uint32_t gs_over_description(const gs_skeleton *s, uint32_t token);

/* role_beside.c: the name behind the role, or before it (which tells whether the part is still to
 * come); the body on either side. UINT32_MAX where none stands there. */
uint32_t gs_role_person_behind(const gs_work *w, const gs_role *r);
uint32_t gs_role_person_before(const gs_skeleton *s, gs_role *r);
uint32_t gs_role_body_beside(const gs_work *w, const gs_role *r);
/* Whom the item of a list, or the row, begins with that ends in the role in brackets. */
uint32_t gs_role_of_item(const gs_work *w, const gs_role *r);
/* The subject of the verb before it: "X, a vet who sings, was elected mayor"; for "in 2019 she
 * became mayor" UINT32_MAX, and *meant. */
uint32_t gs_role_subject(gs_work *w, gs_role *r, gs_sym *meant);

/* roles.c: the fact. who: the actor's token, UINT32_MAX where the actor is not named but meant. */
void gs_role_draft(gs_work *w, const gs_role *r, uint32_t who, gs_sym actor);

/* role_verbs.c: "X led the study", "the study was led by X"; "the prize went to X". */
void gs_role_verb(gs_work *w, gs_role *r);
void gs_role_goal(gs_work *w, gs_role *r);

/* role_owned.c: "X's winner", "X, whose late penalty": whoever did what is called theirs. */
void gs_run_owned_deeds(gs_work *w);

/* "X, the engineer who": from "who" back to the name; UINT32_MAX where none stands there. */
uint32_t gs_over_relative(const gs_skeleton *s, uint32_t token);

/* Is the word a noun for somebody that no set of roles need list? */
bool gs_is_calling(const gs_work *w, uint32_t token);

#endif
