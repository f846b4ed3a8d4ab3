/* Whom a pronoun cannot mean. "Reyes met him": not Reyes, since who does something to himself is
 * told otherwise. "A man had said that he": nobody of the sentences before. */
#include "chunks.h"
#include "refer.h"
#include "role_phrase.h"

enum { LONGEST = 4 }; /* words between "a" and the noun */

static bool is_verb(gs_tag tag) {
    return tag == GS_TAG_VERB || tag == GS_TAG_ING;
}

/* "Told her on", "met him": what is done to somebody; "her boots" are hers. */
static bool is_object(const gs_work *w, const gs_chunks *c, uint32_t t) {
    if (gs_token_is(&w->skeleton, t, "him")) return true;
    if (!gs_token_is(&w->skeleton, t, "her")) return false;
    uint32_t k = t + 1;
    while (gs_chunk_tag(c, k) == GS_TAG_ADVERB) k++;
    gs_tag behind = gs_chunk_tag(c, k);
    return !gs_tag_is_nominal(behind) && !is_verb(behind);
}

/* The verb that the object belongs to, over a preposition and what stands before that; UINT32_MAX
 * where another clause begins between. */
static uint32_t verb_of(const gs_chunks *c, uint32_t t) {
    for (; t > 0; t--) {
        gs_tag tag = gs_chunk_tag(c, t - 1);
        if (is_verb(tag)) return t - 1;
        if (tag == GS_TAG_MARK || tag == GS_TAG_JOINT || tag == GS_TAG_RELATIVE) break;
    }
    return UINT32_MAX;
}

static void bar(gs_barred *b, gs_sym name) {
    if (name && b->n < GS_BARRED) b->names[b->n++] = name;
}

/* All names of "Reyes and Otto". */
static void bar_phrase(gs_work *w, const gs_chunks *c, const gs_noun_phrase *p, bool he,
                       gs_barred *b) {
    if (!gs_phrase_is_there(p)) return;
    bool same = p->pronoun && gs_token_is(&w->skeleton, p->start, he ? "he" : "she");
    b->nameless = b->nameless || (same && !p->entity);
    bar(b, p->entity);
    uint32_t from = p->start;
    while (from > 0 &&
           (gs_chunk_tag(c, from - 1) == GS_TAG_AND || gs_chunk_tag(c, from - 1) == GS_TAG_NAME))
        from--;
    for (uint32_t t = from; t < p->end; t++)
        bar(b, gs_phrase_name(w, gs_token_mention(&w->skeleton, t)));
}

gs_barred gs_refer_barred(gs_work *w, uint32_t token) {
    static const char *const beside[] = {"with",   "behind", "before", "beside", "around",
                                         "about",  "over",   "under",  "above",  "near",
                                         "beyond", "below",  "after",  "ahead",  NULL};
    gs_barred b = {.n = 0};
    if (token >= GS_MAX_CHUNKED) return b;
    const gs_chunks *c = gs_chunks_of(w);
    if (!is_object(w, c, token)) return b;
    uint32_t verb = verb_of(c, token), group = verb;
    if (verb == UINT32_MAX) return b;
    while (group > 0 && (gs_chunk_tag(c, group - 1) == GS_TAG_HELPER ||
                         gs_chunk_tag(c, group - 1) == GS_TAG_ADVERB))
        group--;
    if (group > 0 && gs_chunk_tag(c, group - 1) == GS_TAG_TO) group--;
    gs_noun_phrase who = gs_chunk_subject(w, c, group);
    bool he = gs_token_is(&w->skeleton, token, "him");
    bar_phrase(w, c, &who, he, &b);
    if (gs_chunk_tag(c, group) == GS_TAG_TO) { /* "asked Reyes to thank him" */
        gs_noun_phrase asked = gs_chunk_ending(w, c, group);
        bar_phrase(w, c, &asked, he, &b);
    }
    b.perhaps = token > 0 && gs_token_in(&w->skeleton, token - 1, beside);
    return b;
}

bool gs_is_barred(gs_work *w, const gs_barred *b, uint32_t entity) {
    if (!b->n) return false;
    gs_sym name = gs_kept_word(w, w->mentions->entities[entity - 1].name);
    for (uint32_t i = 0; i < b->n; i++)
        if (name == b->names[i]) return true;
    return false;
}

static const char *const some[] = {"a", "an", "another", "one", NULL};

/* A clause begins at the token, or behind "on Monday", "in the hall". */
static bool begins_clause(const gs_skeleton *s, const gs_chunks *c, uint32_t t) {
    gs_tag before = gs_chunk_tag(c, t - 1);
    if (before == GS_TAG_MARK && t) return !gs_token_mark(s, t - 1, ","); /* "Otto, a roofer" */
    if (before == GS_TAG_MARK || before == GS_TAG_JOINT || before == GS_TAG_AND) return true;
    if (before == GS_TAG_ADVERB || before == GS_TAG_WHEN) return t == 1;
    if (!gs_tag_is_nominal(before) || !gs_token_in(s, t, some)) return false;
    for (uint32_t k = 0; k < t; k++)
        if (gs_chunk_tag(c, k) == GS_TAG_VERB || gs_chunk_tag(c, k) == GS_TAG_HELPER) return false;
    return true;
}

/* A trade, or an office that nobody is told to hold; no spokesman, who speaks for another. */
static bool is_calling(const gs_work *w, uint32_t t) {
    static const char *const speak[] = {"spokesman", "spokeswoman", "spokesperson", "official",
                                        "lawyer",    "source",      "aide",         NULL};
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    if (m) return m->type == GS_M_OFFICE && !m->entity;
    return gs_token_in_set(w, t, "occupation") && !gs_token_in(&w->skeleton, t, speak);
}

/* "A roofer of 41", "the man": the token of the noun that begins a clause, where no name follows; 0
 * where none is there. */
static uint32_t stranger_at(const gs_work *w, const gs_chunks *c, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    if (!begins_clause(s, c, t)) return 0;
    uint32_t k = t + 1;
    while (k <= t + LONGEST && gs_chunk_tag(c, k) == GS_TAG_NOUN &&
           gs_chunk_tag(c, k + 1) == GS_TAG_NOUN)
        k++;
    bool named = gs_person_at(s, k + 1) ||
                 (gs_token_mark(s, k + 1, ",") && gs_token_mention(s, k + 2)) ||
                 gs_token_mark(s, k + 1, "'");
    return gs_chunk_tag(c, k) == GS_TAG_NOUN && is_calling(w, k) && !named ? k : 0;
}

bool gs_refer_stranger(gs_work *w, uint32_t token) {
    static const char *const open[] = {"somebody", "someone", "anyone", "anybody", "whoever", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (token >= GS_MAX_CHUNKED) return false;
    const gs_chunks *c = gs_chunks_of(w);
    for (uint32_t t = 0; t < token; t++) {
        if (gs_token_in(s, t, open) && begins_clause(s, c, t)) return true;
        bool definite = gs_token_is(s, t, "the");
        if (!definite && !gs_token_in(s, t, some)) continue;
        uint32_t noun = stranger_at(w, c, t);
        if (!noun || noun >= token || (definite && gs_token_mention(s, noun))) continue;
        gs_sym known = 0;
        gs_refer_called(w, t, noun + 1, &known);
        if (!known) return true;
    }
    return false;
}

bool gs_refer_new_stranger(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = 0; t < s->ntokens && t < GS_MAX_CHUNKED; t++)
        if (gs_token_in(s, t, some) && stranger_at(w, gs_chunks_of(w), t) &&
            !gs_article_quoted(w->article, s->origin[s->tokens[t].start]))
            return true;
    return false;
}
