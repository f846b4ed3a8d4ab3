/* Whose an amount is: the name that is tied to it. Nearest ties first: "Osby's 74", "71 Osby jets",
 * "178 beds at Osby"; else the subject of its clause, "Osby flies 61 aircraft". */
#include "about.h"
#include "figure_words.h"
#include "told.h"

enum { NOUNS = 3, WITHIN = 7 };

static gs_sym name_at(gs_work *w, uint32_t token) {
    const gs_mention *m = gs_token_mention(&w->skeleton, token);
    return gs_is_name(m) ? gs_mention_name(w, m) : 0;
}

/* The name behind a preposition that follows the amount or the noun that it counts. */
static gs_sym behind(gs_work *w, uint32_t token) {
    static const char *const ties[] = {"at", "in", "of", "for", "aboard", "on", NULL};
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = token + 1; t < s->ntokens && t <= token + NOUNS; t++) {
        if (gs_token_in(s, t, ties)) return name_at(w, gs_over_the(s, t + 1));
        if (s->tokens[t].type != GS_T_WORD) return 0;
    }
    return 0;
}

/* Where the words begin that somebody says: "Ruth Ellery, the clerk, says that 1,904 remain". What
 * is "its" or "his" there is the speaker's own. */
static uint32_t behind_speech(const gs_work *w, uint32_t token) {
    static const char *const own[] = {"it",    "its", "he",  "his", "she", "her", "they",
                                      "their", "we",  "our", "i",   "my",  NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t verb = gs_told_cue(w, GS_W_SPEECH, 0, token);
    if (verb == UINT32_MAX || s->tokens[verb].clause != s->tokens[token].clause) return 0;
    return gs_told_word(w, own, verb + 1, token) ? 0 : verb + 1;
}

/* The name that stands before the token, or before the common nouns that stand there: "the Corvo
 * Air plane"; 0 where none does. */
static gs_sym name_ending(gs_work *w, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = token; t > 0 && token - t < NOUNS; t--) {
        gs_sym name = name_at(w, t - 1);
        if (name || s->tokens[t - 1].type != GS_T_WORD) return name;
    }
    return 0;
}

/* "The Alliance, with 43 seats,", "Arlen Mills, a firm with 2,400 employees, makes": the name
 * before what commas set off around the amount; 0 where they do not. */
static gs_sym set_off(gs_work *w, uint32_t token) {
    static const char *const opens[] = {"with", "a", "an", "the", NULL};
    static const char *const ties[] = {"with", "of", NULL};
    const gs_skeleton *s = &w->skeleton;
    bool tied = false;
    for (uint32_t t = token; t > 1 && token - t < WITHIN; t--) {
        if (gs_token_mark(s, t - 1, ","))
            return tied && gs_token_in(s, t, opens) ? name_ending(w, t - 1) : 0;
        if (s->tokens[t - 1].type != GS_T_WORD || name_at(w, t - 1)) return 0;
        tied = tied || gs_token_in(s, t - 1, ties);
    }
    return 0;
}

/* "The height of the Korvin Tower is 182 metres", "membership of the union stands at 36,000": the
 * one name before a number that is told as a level, behind the noun that it is the level of. */
static gs_sym holder_of_level(gs_work *w, uint32_t token) {
    static const char *const others[] = {"to",   "in",   "totals", "totalled", "exceeds",
                                         "fell", "rose", "being",  NULL};
    const gs_skeleton *s = &w->skeleton;
    gs_sym found = 0;
    if (!gs_tells_level(s, token) && !gs_token_in(s, token - 1, others)) return 0;
    for (uint32_t t = 1; t < token; t++) {
        if (s->tokens[t].clause != s->tokens[token].clause) continue;
        gs_sym name = name_at(w, t);
        if (name && (found || !gs_behind_preposition(s, t))) return 0;
        if (name) found = name;
    }
    return found;
}

/* "Ana Ruiz, who has driven the Bow line for 16 years": the name before the clause that "who" or
 * "which" opens; 0 where none does. */
static gs_sym relative_to(gs_work *w, uint32_t token) {
    static const char *const opens[] = {"who", "which", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t first = token;
    while (first > 0 && s->tokens[first - 1].clause == s->tokens[token].clause) first--;
    bool opened = first > 1 && gs_token_in(s, first, opens) && gs_token_mark(s, first - 1, ",");
    return opened && !gs_token_among(s, first + 1, (const char *const[]){"the", "he", "she", NULL})
               ? name_ending(w, first - 1)
               : 0;
}

/* The first name of the clause before the amount that stands behind no preposition. */
static gs_sym subject(gs_work *w, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    gs_sym antecedent = relative_to(w, token);
    if (!antecedent) antecedent = set_off(w, token);
    if (antecedent) return antecedent;
    for (uint32_t t = behind_speech(w, token); t < token; t++) {
        gs_sym name = s->tokens[t].clause == s->tokens[token].clause ? name_at(w, t) : 0;
        if (name && !gs_behind_preposition(s, t)) return name;
    }
    return token > 0 ? holder_of_level(w, token) : 0;
}

/* Does a new part of the row begin with the name at the token: ", Stars came", "and Iceland 20"?
 * No name of a list, and none that is only the first of two words. */
static bool begins_part(gs_work *w, uint32_t t) {
    static const char *const joins[] = {"and", "or", NULL};
    static const char *const on[] = {"and", "or", "of", "in", "at", "on", "for", "from", "s", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t before = gs_before_the(s, t);
    bool begins = gs_token_in(s, before - 1, joins) || gs_token_mark(s, before - 1, ",");
    bool goes_on =
        gs_is_amount(gs_token_mention(s, t + 1)) ||
        (t + 1 < s->ntokens && s->tokens[t + 1].type == GS_T_WORD && !gs_token_in(s, t + 1, on));
    return begins && goes_on && name_at(w, t);
}

/* "Norway gets 38 percent, the EU 24; Stars won five and lost four": the name that begins the part
 * of the row in which the amount stands; 0 where that is the first part. */
static gs_sym next_in_row(gs_work *w, uint32_t token, uint32_t from) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t first = from;
    while (first < token && !gs_is_amount(gs_token_mention(s, first))) first++;
    for (uint32_t t = token; t > first + 1; t--) {
        if (s->tokens[t - 1].clause != s->tokens[token].clause) return 0;
        if (begins_part(w, t - 1)) return name_at(w, t - 1);
    }
    return 0;
}

/* "A city of 402,000 on the Sea of Japan": how many live in what the words before tell. */
static bool is_of_settlement(const gs_skeleton *s, uint32_t token) {
    static const char *const sorts[] = {"city",   "town",     "village", "country",  "nation",
                                        "state",  "province", "region",  "island",   "county",
                                        "suburb", "port",     "parish",  "district", NULL};
    return token > 1 && gs_token_is(s, token - 1, "of") && gs_token_in(s, token - 2, sorts);
}

gs_sym gs_amount_owner(gs_work *w, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    if (!gs_names_any(w)) return 0;
    bool apart =
        token > 2 && gs_token_is(s, token - 1, "s") && gs_told_mark(w, "'", token - 2, token - 1);
    uint32_t before = token - (apart ? 3 : 1);
    const gs_mention *m = token > 0 ? gs_token_mention(s, before) : NULL;
    if (gs_is_name(m) && (apart || m->flags & GS_MF_POSSESSIVE)) return gs_mention_name(w, m);
    gs_sym name = token + 2 < s->ntokens && s->tokens[token + 2].type == GS_T_WORD
                      ? name_at(w, token + 1)
                      : 0;
    if (!name && !is_of_settlement(s, token)) name = behind(w, token);
    if (!name) name = next_in_row(w, token, behind_speech(w, token));
    return name ? name : subject(w, token);
}
