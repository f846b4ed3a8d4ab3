/* ages: what the reading of ages shares: the number and its words (ages.c), and whose it is
 * (age_of.c). Private to the extract layer; positions are tokens of the worker's skeleton. */
#ifndef GS_EXTRACT_AGES_H
#define GS_EXTRACT_AGES_H

#include "work.h"

enum { GS_AGE_REACH = 5 };

typedef struct gs_age {
    uint32_t from, to; /* tokens, with the words that belong to it */
    int low, high;     /* years */
    const char *told;  /* "now", "was", "then", "death", "birthday" */
    bool own;          /* told by its owner, in a quotation */
} gs_age;

/* A whole number of years that somebody can be old. */
bool gs_age_years(const gs_mention *m, gs_age *out);

/* A person, or two words that nothing but an age calls a person. */
bool gs_is_person_name(const gs_work *w, uint32_t token);

/* A noun for somebody, by the word sets or by its ending: "vet", "plumber", "father". */
bool gs_is_person_noun(const gs_work *w, uint32_t token);

/* "The kid from the quarry, who", "The father of two was": whom the noun for somebody at the head
 * of the sentence means, where only what belongs to it stands between it and the token; or 0. */
gs_sym gs_described_at_head(gs_work *w, uint32_t token);

/* age_when.c. "When he turned 40": at a time that is not the text's own; "in May, when she turns
 * 65": within a year from now; "turned 46 in 1998", from the token behind: not within the last
 * year. */
bool gs_age_at_a_time(const gs_skeleton *s, uint32_t verb);
bool gs_age_is_coming(const gs_work *w, uint32_t verb);
bool gs_age_is_long_ago(const gs_work *w, uint32_t token);

/* The fact: of a name, of the name at a token, of whom the context means, of the subject of the
 * verb, of the subject of the clause behind a lead ("At 46, X ..."), of the one person before, of
 * whoever is quoted. Nothing is told where that is open. */
void gs_age_tell(gs_work *w, const gs_age *a, gs_sym of, bool inherited);
void gs_age_at(gs_work *w, gs_age *a, uint32_t who);
void gs_age_meant(gs_work *w, const gs_age *a);
/* Of whom the description that begins at the token means: who has that part in the article. */
void gs_age_described(gs_work *w, gs_age *a, uint32_t token);
void gs_age_subject(gs_work *w, gs_age *a, uint32_t verb);
void gs_age_lead(gs_work *w, gs_age *a, uint32_t token);
void gs_age_trailing(gs_work *w, gs_age *a);
void gs_age_speaker(gs_work *w, gs_age *a);

/* "X, ... ," before the token: the name over a comma and what may stand between; UINT32_MAX. */
uint32_t gs_age_name_before(const gs_work *w, uint32_t token);

/* "46-year-old nurse X": the name behind, over a description; UINT32_MAX. */
uint32_t gs_age_name_behind(const gs_work *w, uint32_t token);

/* An apposition may end at the token. */
bool gs_age_ends(const gs_skeleton *s, uint32_t token);

#endif
