#include "nounchain.h"

#include <string.h>

bool gs_chunk_ties(const gs_work *w, const gs_chunks *c, uint32_t t) {
    static const char *const words[] = {
        "of",     "in",      "at",       "on",      "for",    "from",    "with",
        "near",   "about",   "against",  "over",    "into",   "between", "by",
        "along",  "around",  "inside",   "outside", "behind", "beneath", "beside",
        "beyond", "across",  "opposite", "within",  "among",  "aboard",  "through",
        "under",  "without", "above",    "below",   NULL};
    return gs_chunk_tag(c, t) == GS_TAG_TO || gs_token_in(&w->skeleton, t, words);
}

bool gs_chunk_is_part(const gs_work *w, const gs_chunks *c, const gs_noun_phrase *p) {
    static const char *const some[] = {"one",  "none",   "neither", "both",     "each",    "all",
                                       "some", "most",   "many",    "few",      "several", "half",
                                       "any",  "either", "more",    "majority", NULL};
    if (p->end == p->start) return false;
    const gs_mention *m = gs_token_mention(&w->skeleton, p->end - 1);
    if (m && m->type == GS_M_MONEY) return false;
    return gs_chunk_tag(c, p->end - 1) == GS_TAG_AMOUNT ||
           gs_token_in(&w->skeleton, p->end - 1, some);
}

/* "Houses in Osby and Korv", "sales of bread and milk": the first of two behind one preposition. */
static gs_noun_phrase first_of_pair(gs_work *w, const gs_chunks *c, gs_noun_phrase p) {
    gs_tag opens = gs_chunk_tag(c, p.start);
    const gs_mention *m = gs_token_mention(&w->skeleton, p.end - 1);
    bool bare = opens == GS_TAG_NOUN || opens == GS_TAG_NAME;
    if (p.start < 4 || gs_chunk_tag(c, p.start - 1) != GS_TAG_AND || !bare || p.pronoun) return p;
    if (m && m->type == GS_M_PERSON) return p;
    gs_noun_phrase first = gs_chunk_ending(w, c, p.start - 1);
    bool tied = gs_phrase_is_there(&first) && first.start > 1 &&
                gs_chunk_tag(c, first.start) == (unsigned char)opens &&
                gs_chunk_ties(w, c, first.start - 1);
    return tied && gs_tag_is_nominal(gs_chunk_tag(c, first.start - 2)) ? first : p;
}

/* "The fire burning near Osby": before the gerund that tells more of the noun; else the token. */
static uint32_t before_gerund(const gs_chunks *c, uint32_t t) {
    bool told =
        t > 1 && gs_chunk_tag(c, t - 1) == GS_TAG_ING && gs_tag_is_nominal(gs_chunk_tag(c, t - 2));
    return told ? t - 1 : t;
}

gs_noun_phrase gs_chunk_first_of_chain(gs_work *w, const gs_chunks *c, gs_noun_phrase p) {
    static const char *const objects[] = {"it", "him", "her", "them", "us", "me", "you", NULL};
    gs_noun_phrase last = p;
    if (p.pronoun && !gs_token_in(&w->skeleton, p.start, objects)) return p;
    while (p.start > 1 && gs_phrase_is_there(&p)) {
        p = first_of_pair(w, c, p);
        uint32_t tie = p.start - 1; /* "the charge of killing tourists" */
        if (tie > 1 && gs_chunk_tag(c, tie) == GS_TAG_ING) tie--;
        uint32_t noun = before_gerund(c, tie);
        if (!gs_chunk_ties(w, c, tie) || !gs_tag_is_nominal(gs_chunk_tag(c, noun - 1))) break;
        gs_noun_phrase before = gs_chunk_ending(w, c, noun);
        if (!gs_phrase_is_there(&before)) break;
        bool named = !p.head && gs_chunk_tag(c, p.end - 1) == GS_TAG_NAME;
        if (gs_token_is(&w->skeleton, tie, "of") && gs_chunk_is_part(w, c, &before) && !named)
            return p;
        p = before;
    }
    bool behind = p.start > 0 && p.start < last.start &&
                  gs_chunk_tag(c, p.start - 1) == GS_TAG_PREPOSITION &&
                  gs_chunk_ties(w, c, p.start - 1);
    bool aside = behind && (p.start == 1 || gs_chunk_tag(c, p.start - 2) != GS_TAG_VERB);
    if (!aside) return p;
    bool pair = last.end > last.start + 1 && gs_tag_is_nominal(gs_chunk_tag(c, last.start));
    return pair ? last : (gs_noun_phrase){.start = last.end, .end = last.end};
}

const gs_mention *gs_chunk_person(const gs_work *w, uint32_t t) {
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    return m && m->type == GS_M_PERSON && !(m->flags & GS_MF_POSSESSIVE) ? m : NULL;
}

static bool is_somebody(const gs_work *w, const gs_noun_phrase *p) {
    static const char *const sets[] = {"occupation", "kin", "aged_person", NULL};
    static const char *const more[] = {"people",  "men",     "women",    "children", "persons",
                                       "folk",    "members", "families", "couple",   "colleague",
                                       "friends", "friend",  "parents",  NULL};
    if (gs_chunk_person(w, p->end - 1)) return true;
    const char *head = p->head ? gs_store_text(w->store, p->head) : NULL;
    if (!head) return false;
    if (gs_token_in(&w->skeleton, p->end - 1, more)) return true;
    for (size_t i = 0; sets[i]; i++)
        if (gs_lexicon_find(w->pack->lexicon, sets[i], head, strlen(head))) return true;
    return false;
}

gs_noun_phrase gs_chunk_last_somebody(gs_work *w, const gs_chunks *c, gs_noun_phrase p) {
    while (gs_phrase_is_there(&p) && !is_somebody(w, &p)) {
        bool tied = p.start > 1 && gs_chunk_ties(w, c, p.start - 1);
        p = tied ? gs_chunk_ending(w, c, p.start - 1) : (gs_noun_phrase){0};
    }
    return p;
}

/* "The results of a census that were published": more than one, and it is one. */
static bool disagrees(const gs_skeleton *s, const gs_noun_phrase *p, uint32_t verb, bool plural) {
    static const char *const an[] = {"a", "an", NULL};
    static const char *const one[] = {"was", "is", "has", "wasn't", "isn't", NULL};
    static const char *const more[] = {"were", "are", "have", "weren't", "aren't", NULL};
    bool single = gs_token_in(s, p->start, an);
    return plural ? gs_token_in(s, verb, one) : single && gs_token_in(s, verb, more);
}

gs_noun_phrase gs_chunk_restricted(gs_work *w, const gs_chunks *c, uint32_t end) {
    static const char *const articles[] = {"a", "an", "the", "any", "some", NULL};
    const gs_skeleton *s = &w->skeleton;
    gs_noun_phrase p = gs_chunk_ending(w, c, end);
    if (!gs_phrase_is_there(&p) || p.pronoun) return gs_chunk_first_of_chain(w, c, p);
    bool plural = gs_chunk_tag(c, p.end - 1) == GS_TAG_NOUN &&
                  gs_chunk_tag(c, p.start) == GS_TAG_NOUN &&
                  s->lower[s->tokens[p.end - 1].end - 1] == 's';
    bool counted = gs_chunk_tag(c, p.start) == GS_TAG_AMOUNT && p.head;
    gs_noun_phrase whole = gs_chunk_first_of_chain(w, c, p);
    if (gs_phrase_is_there(&whole) && disagrees(s, &p, end + 1, plural || counted)) return whole;
    if (plural || counted || gs_token_in(s, p.start, articles)) return p;
    return whole;
}

uint32_t gs_chunk_relative_before(gs_work *w, const gs_chunks *c, uint32_t verb) {
    uint32_t t = verb;
    if (t > 1 && gs_chunk_tag(c, t - 1) != GS_TAG_RELATIVE) {
        gs_noun_phrase own = gs_chunk_ending(w, c, t);
        if (!gs_phrase_is_there(&own) || own.start < 2) return 0;
        t = own.start;
        gs_tag opens = gs_chunk_tag(c, t), before = gs_chunk_tag(c, t - 1);
        bool begins =
            opens == GS_TAG_DETERMINER || opens == GS_TAG_PRONOUN || opens == GS_TAG_OWNER;
        if (begins && before == GS_TAG_NOUN) { /* not "I think the council" */
            gs_noun_phrase taken = gs_chunk_ending(w, c, t);
            gs_tag first = gs_chunk_tag(c, taken.start);
            return first == GS_TAG_DETERMINER || first == GS_TAG_OWNER ? t : 0;
        }
        if (before != GS_TAG_RELATIVE && !gs_token_is(&w->skeleton, t - 1, "that")) return 0;
    }
    if (t < 2) return 0;
    t--;
    if (gs_chunk_tag(c, t - 1) == GS_TAG_PREPOSITION) t--;
    return t > 0 && gs_tag_is_nominal(gs_chunk_tag(c, t - 1)) ? t : 0;
}
