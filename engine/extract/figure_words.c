/* Words around a number by which it belongs to a measure or does not: see figures.c. */
#include "figure_words.h"

#include "role_phrase.h"

/* "The rate was cut to 6% as inflation eased", "killed when a bus with 12": another clause. */
bool gs_clause_between(const gs_skeleton *s, uint32_t from, uint32_t to) {
    static const char *const opens[] = {"as",    "while",   "when",  "because", "although",
                                        "amid",  "despite", "since", "though",  "whereas",
                                        "until", "if",      NULL};
    for (uint32_t t = from; t < to; t++)
        if (gs_token_in(s, t, opens) && !gs_token_is(s, t + 1, "of") &&
            !gs_token_mention(s, t + 1) && !gs_token_is(s, t + 1, "many"))
            return true;
    return false;
}

/* "The woman who died was 61", "the dead man was 44", "a man of 44 died": somebody's age. "The
 * toll was 44" counts. */
bool gs_is_somebodys(const gs_work *w, uint32_t token, const gs_cue *c) {
    static const char *const be[] = {"was", "is", "s", NULL};
    static const char *const one[] = {"a", "an", "the", "one", "another", NULL};
    static const char *const someone[] = {"man",    "woman",  "boy",    "girl",    "child",
                                          "person", "victim", "driver", "patient", "one",
                                          "worker", "pilot",  "rider",  "soldier", NULL};
    const gs_skeleton *s = &w->skeleton;
    bool of_one =
        token > 1 && gs_token_is(s, token - 1, "of") && gs_token_in(s, token - 2, someone);
    if (of_one && (gs_token_in(s, token - 3, one) || gs_token_in(s, token - 4, one)))
        return true; /* "a man of 44 was hurt" */
    if (c->token >= token || token < 2 || !gs_token_in(s, token - 1, be)) return false;
    uint32_t next = c->token + c->tokens;
    return c->class == GS_CUE_VERB || gs_token_in(s, next, someone) || gs_is_calling(w, next);
}

/* "The city of Osby", "the neighbouring province of": what is named behind "of" is the place. */
bool gs_is_named_place(const gs_work *w, uint32_t of) {
    static const char *const kinds[] = {"city",    "town",   "village", "province", "district",
                                        "county",  "state",  "region",  "island",   "commune",
                                        "borough", "parish", "suburb",  "republic", "municipality",
                                        "canton",  "port",   NULL};
    const gs_skeleton *s = &w->skeleton;
    return of > 0 && gs_token_is(s, of, "of") && gs_token_in(s, of - 1, kinds);
}

/* "In the city", "against Osby": no subject. */
bool gs_behind_preposition(const gs_skeleton *s, uint32_t name) {
    static const char *const ties[] = {"in", "to", "from", "with", "at",      "on",
                                       "of", "by", "for",  "near", "against", NULL};
    uint32_t from = gs_before_the(s, name);
    return from > 0 && gs_token_in(s, from - 1, ties);
}

/* "The tower is 182 metres", "a toll that stands at 34". */
bool gs_tells_level(const gs_skeleton *s, uint32_t t) {
    static const char *const verbs[] = {"at",      "is",  "was",    "are",   "were",
                                        "reached", "hit", "passed", "total", NULL};
    return t > 0 && gs_token_in(s, t - 1, verbs);
}

/* "The death toll from the sinking of the ferry stands at 34": a level is told of what the clause
 * begins with, however far that is. */
bool gs_is_level_of(const gs_skeleton *s, uint32_t t, const gs_cue *c) {
    static const char *const heads[] = {"the", "a", "an", "its", "their", "official", NULL};
    uint32_t opens = c->token - (c->token > 0 && gs_token_in(s, c->token - 1, heads));
    bool first = opens == 0 || s->tokens[opens - 1].clause != s->tokens[c->token].clause;
    return c->class == GS_CUE_NOUN && first && gs_tells_level(s, t);
}
