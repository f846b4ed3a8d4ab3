#include "loose.h"

#include <string.h>

#include "deeds.h"

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
    const gs_token *k = &w->skeleton.tokens[t];
    if (k->type != GS_T_WORD || k->end - k->start < 4) return false;
    const char *tail = w->skeleton.lower + k->end - 2;
    return memcmp(tail, "ed", 2) == 0 || memcmp(tail, "en", 2) == 0 || gs_is_past_word(w, t);
}

bool gs_is_attributive(const gs_work *w, uint32_t t) {
    static const char *const leads[] = {"the", "a",    "an",   "its",   "their", "his", "her",
                                        "this", "that", "these", "those", "of",  "in",  "from",
                                        NULL};
    const gs_skeleton *s = &w->skeleton;
    return t > 0 && is_participle(w, t) && gs_token_in(s, t - 1, leads) && !ends_phrase(s, t + 1);
}

static bool is_verb(const gs_work *w, uint32_t t) {
    static const char *const words[] = {"was", "were", "is",   "are",  "has",   "have", "had",
                                        "will", "would", "could", "may", "rose", "fell", NULL};
    return t < w->skeleton.ntokens && (gs_token_in(&w->skeleton, t, words) || gs_is_past_word(w, t));
}

bool gs_is_before_verb(const gs_work *w, uint32_t token, uint32_t end) {
    static const char *const preps[] = {"in", "of", "from", "after", "by", "to", "for", "with", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (!is_verb(w, end)) return false;
    for (uint32_t t = token, n = 0; t > 0 && n < PHRASE_REACH; t--, n++) {
        if (s->tokens[t - 1].type == GS_T_MARK) return false;
        if (gs_token_in(s, t - 1, preps)) return true;
    }
    return false;
}
