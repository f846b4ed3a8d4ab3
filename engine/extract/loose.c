#include "loose.h"

#include <string.h>

#include "deeds.h"
#include "lemma.h"
#include "verbgroup.h"

enum { PHRASE_REACH = 5 };

/* Words that show that no noun follows the participle: "the injured were", "the stolen by". */
static bool ends_phrase(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {
        "in",   "on",    "at",    "by",   "from",  "to",   "of",      "with",   "for",
        "and",  "or",    "after", "when", "while", "who",  "that",    "were",   "was",
        "are",  "is",    "have",  "has",  "had",   "will", "during",  "before", "off",
        "near", "under", "over",  "into", "until", "as",   "because", NULL};
    return t >= s->ntokens || s->tokens[t].type == GS_T_MARK || gs_token_in(s, t, words);
}

static bool is_participle(const gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    return gs_token_ends(s, t, 4, "ed") || gs_token_ends(s, t, 4, "en") || gs_is_past_word(w, t);
}

bool gs_is_attributive(const gs_work *w, uint32_t t) {
    static const char *const leads[] = {"the",   "a",   "an",   "its",  "their",
                                        "his",   "her", "this", "that", "these",
                                        "those", "of",  "in",   "from", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (t == 0 || !is_participle(w, t) || ends_phrase(s, t + 1)) return false;
    uint32_t lead = t - 1; /* "the newly elected mayor" */
    if (lead > 0 && gs_token_ends(s, lead, 4, "ly")) lead--;
    return gs_token_in(s, lead, leads);
}

/* "The record", "over pay", "the firm's orders": no verb can stand there. */
static bool awaits_noun(const gs_skeleton *s, uint32_t t, bool plural) {
    static const char *const leads[] = {
        "the",     "a",     "an",    "its",    "his",    "her",   "their",   "our",     "my",
        "of",      "in",    "on",    "at",     "for",    "over",  "by",      "with",    "from",
        "into",    "about", "after", "before", "during", "under", "against", "without", "between",
        "despite", "amid",  "no",    "any",    "every",  "each",  "another", "s",       NULL};
    const gs_mention *m = gs_token_mention(s, t);
    if (m) return m->flags & GS_MF_POSSESSIVE || (plural && m->type == GS_M_NUMBER);
    return gs_token_in(s, t, leads) || gs_token_mark(s, t, "'-");
}

bool gs_awaits_noun(const gs_work *w, uint32_t t) {
    static const char *const sorts[] = {"report",   "reports", "statement", "claim",
                                        "estimate", "release", "reporting", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (t == 0 || gs_token_is(s, t - 1, "to")) return false;
    if (awaits_noun(s, t - 1, false)) return true; /* "its annual report" */
    return t > 1 && gs_token_in(s, t, sorts) && s->tokens[t - 1].type == GS_T_WORD &&
           awaits_noun(s, t - 2, false);
}

/* "They", "who", "workers", "police": whoever does it in the present. */
static bool is_plural_subject(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {
        "and",    "or",   "but",   "who",  "which",    "that",   "i",    "you", "we",    "they",
        "people", "men",  "women", "not",  "children", "police", "also", "all", "never", "still",
        "then",   "both", "many",  "some", "often",    "it",     "he",   "she", "media", NULL};
    return s->tokens[t].type != GS_T_WORD || gs_token_in(s, t, words) ||
           gs_token_ends(s, t, 4, "s") || gs_token_ends(s, t, 4, "ly");
}

bool gs_is_noun_use(const gs_work *w, uint32_t t, bool s_form) {
    const gs_skeleton *s = &w->skeleton;
    if (t == 0 || !gs_token_in_set(w, t, "other_noun") || gs_token_is(s, t - 1, "to")) return false;
    gs_verb_group g = gs_verb_group_at(w, t);
    if (g.finite || g.infinitive || g.future || g.open) return false;
    static const char *const behind[] = {"of",    "will",  "is",   "are",   "was",
                                         "were",  "has",   "have", "had",   "that",
                                         "which", "would", "must", "could", NULL};
    if (gs_token_in(s, t + 1, behind)) return true;        /* "the harbour rules will apply" */
    bool past = gs_token_in_set(w, t, GS_IRREGULAR_PASTS); /* "the storm hit the coast" */
    return awaits_noun(s, t - 1, s_form) || (!s_form && !past && !is_plural_subject(s, t - 1));
}

static bool is_verb(const gs_work *w, uint32_t t) {
    static const char *const words[] = {"was",  "were",  "is",    "are", "has",  "have", "had",
                                        "will", "would", "could", "may", "rose", "fell", NULL};
    const gs_skeleton *s = &w->skeleton;
    return t < s->ntokens && (gs_token_in(s, t, words) || gs_is_past_word(w, t));
}

bool gs_is_before_verb(const gs_work *w, uint32_t token, uint32_t end) {
    static const char *const preps[] = {"in", "of",  "from", "after", "by",
                                        "to", "for", "with", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (!is_verb(w, end)) return false;
    for (uint32_t t = token, n = 0; t > 0 && n < PHRASE_REACH; t--, n++) {
        if (s->tokens[t - 1].type == GS_T_MARK) return false;
        if (gs_token_in(s, t - 1, preps)) return true;
    }
    return false;
}

/* "Made the purchase", "began the talks": what happens stands in the noun. */
static bool is_light_verb(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {
        "made",     "held",   "began",    "started",  "launched",  "opened",    "ended",  "closed",
        "won",      "signed", "staged",   "gave",     "announced", "concluded", "had",    "took",
        "followed", "joined", "suffered", "survived", "completed", "performed", "lifted", NULL};
    return gs_token_in(s, t, words);
}

/* "Will discuss the", "to weigh the": talk to come, of what happened at another time. */
static bool is_talk_to_come(const gs_work *w, uint32_t token) {
    static const char *const leads[] = {"will", "would", "to", "shall", NULL};
    static const char *const talk[] = {
        "discuss",   "consider",  "weigh",   "debate",   "review",    "examine",     "mark",
        "observe",   "celebrate", "protest", "watch",    "criticise", "commemorate", "analyse",
        "criticize", "analyze",   "report",  "announce", "publish",   "present",     NULL};
    const gs_skeleton *s = &w->skeleton;
    return token > 0 && gs_token_in(s, token - 1, leads) && gs_token_in(s, token, talk);
}

/* "Discuss the outcome of the Greek referendum": what has it as part of its object; UINT32_MAX
 * where nothing does. */
static uint32_t whole_before(const gs_skeleton *s, uint32_t t) {
    for (uint32_t n = 0; t > 1 && n < 4; t--, n++) {
        if (s->tokens[t - 1].type == GS_T_MARK) return UINT32_MAX;
        if (!gs_token_is(s, t - 1, "of")) continue;
        return t > 3 && gs_leads_noun(s, t - 3) ? t - 3 : UINT32_MAX;
    }
    return UINT32_MAX;
}

bool gs_is_governed(const gs_work *w, uint32_t token) {
    static const char *const ties[] = {"of", "for", "over", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (token < 2) return false;
    uint32_t whole = whole_before(s, token);
    uint32_t article = whole != UINT32_MAX ? whole : gs_leads_noun(s, token - 1) ? token - 1 : 0;
    if (article < 1) return false;
    if (article > 1 && gs_token_in(s, article - 1, ties)) article--; /* "convicted of his murder" */
    bool past = !is_light_verb(s, article - 1) && gs_is_past_word(w, article - 1);
    return past || is_talk_to_come(w, article - 1);
}

bool gs_has_change(const gs_work *w, uint32_t from, uint32_t to) {
    const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_WORD);
    for (; c && c->token < to; c = gs_cue_next(&w->cues, c))
        if ((c->index == GS_W_RISE || c->index == GS_W_FALL) && c->token >= from) return true;
    return false;
}
