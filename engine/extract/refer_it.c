/* What "it" and "its" mean: the subject of the clause, of the clause around it, or of the sentence
 * before. Where that subject is a noun without a name nothing is guessed: "the board said its
 * chairman" is no matter of the body named last. */
#include <string.h>

#include "chunks.h"
#include "role_phrase.h"
#include "work.h"

enum { TURNS = 4, DEPTH = 2, LEAD = 5 };

typedef struct reading {
    gs_work *w;
    const gs_chunks *chunks;
} reading;

/* "It was she who", "it was announced that", "it takes three days": nothing is meant. */
static bool is_empty_it(const reading *r, uint32_t t) {
    static const char *const be[] = {"is", "was", "be", "been", "seems", "seemed", "s", NULL};
    static const char *const told[] = {"that", "whether", "how",  "why",
                                       "who",  "when",    "what", NULL};
    static const char *const blank[] = {"takes",   "took",   "emerged", "rained", "snowed",
                                        "turned",  "turns",  "seems",   "seemed", "felt",
                                        "feels",   "sounds", "looks",   "helps",  "means",
                                        "follows", "looked", "matters", NULL};
    const gs_skeleton *s = &r->w->skeleton;
    uint32_t k = t + 1;
    if (gs_token_in(s, k, blank)) return true;
    while (gs_chunk_tag(r->chunks, k) == GS_TAG_HELPER || gs_token_mark(s, k, "'") ||
           gs_token_in(s, k, be))
        k++;
    uint32_t last = k - (gs_token_is(s, k - 1, "not") ? 2u : 1u);
    if (k == t + 1 || !gs_token_in(s, last, be)) return false;
    while (gs_chunk_tag(r->chunks, k) == GS_TAG_ADVERB) k++;
    gs_tag tag = gs_chunk_tag(r->chunks, k);
    if (tag == GS_TAG_VERB) return gs_token_in(s, k + 1, told);
    if (tag != GS_TAG_DETERMINER && tag != GS_TAG_OWNER) return true; /* "it was bad" */
    if (gs_token_is(s, k + 2, "time")) return true;
    for (; k < s->ntokens && s->tokens[k].type != GS_T_MARK; k++)
        if (gs_token_in(s, k, told)) return true;
    return false;
}

/* "Will survive it", "how it was done". */
static bool is_object(const reading *r, uint32_t t) {
    static const char *const asked[] = {"how", "what", "why", "where", "when", "day", NULL};
    gs_tag before = gs_chunk_tag(r->chunks, t - 1);
    gs_tag behind = gs_chunk_tag(r->chunks, t + 1);
    bool acts = behind == GS_TAG_VERB || behind == GS_TAG_HELPER || behind == GS_TAG_ADVERB;
    bool verb = before == GS_TAG_VERB || before == GS_TAG_ING || before == GS_TAG_PREPOSITION;
    return (t && gs_token_in(&r->w->skeleton, t - 1, asked)) || (verb && !acts);
}

/* "Abril Etche said": two words of open type that do what persons do. */
static bool may_be_person(const gs_work *w, uint32_t t, const gs_mention *m) {
    return gs_is_open_pair(w, m) &&
           (gs_token_in_set(w, t + 1, "speech_verb") || gs_token_in_set(w, t + 1, "personal_verb"));
}

/* "Its owner, Arlen Health, runs": the token of the name that stands for the phrase. */
static uint32_t name_of(const reading *r, const gs_noun_phrase *p) {
    uint32_t last = p->end - 1;
    if (!p->entity || p->head || p->meant || gs_chunk_tag(r->chunks, last) == GS_TAG_NAME)
        return last;
    for (uint32_t t = 0; t < r->chunks->n; t++)
        if (gs_phrase_name(r->w, gs_token_mention(&r->w->skeleton, t)) == p->entity) return t;
    return last;
}

/* "The bridge", "Osby's bridge", for which "it" may stand; 0 for "a spade", "somebody". */
static gs_sym noun_of(const reading *r, const gs_noun_phrase *p) {
    bool noun = gs_chunk_tag(r->chunks, p->end - 1) == GS_TAG_NOUN;
    return noun && p->definite && p->end > p->start + 1 ? p->head : 0;
}

static gs_subject subject_of(reading *r, const gs_noun_phrase *p) {
    const gs_subject other = {.sort = GS_SUBJECT_OTHER}, open = {.sort = GS_SUBJECT_OPEN};
    gs_work *w = r->w;
    if (p->end == p->start) return (gs_subject){.sort = GS_SUBJECT_NONE};
    uint32_t last = name_of(r, p);
    if (p->pronoun) {
        static const char *const persons[] = {"he", "she", NULL};
        if (gs_token_in(&w->skeleton, p->start, persons))
            return (gs_subject){GS_SUBJECT_OTHER, p->entity, 0, false};
        if (gs_token_is(&w->skeleton, p->start, "they"))
            return (gs_subject){GS_SUBJECT_OTHER, 0, p->means, true};
        if (!gs_token_is(&w->skeleton, p->start, "it")) return other;
        return p->entity ? (gs_subject){GS_SUBJECT_NAMED, p->entity, 0, false}
                         : (gs_subject){GS_SUBJECT_OPEN, 0, p->means, false};
    }
    if (gs_chunk_several(r->chunks, p)) return other;
    const gs_mention *m = gs_token_mention(&w->skeleton, last);
    if (m && m->type == GS_M_OFFICE) return other;
    bool behind = p->start > 0 && gs_chunk_tag(r->chunks, p->start - 1) == GS_TAG_PREPOSITION;
    if (behind) return open; /* "X of Wuhan, the maker, has" */
    if (m && m->entity && m->type != GS_M_NATIONALITY) {
        if (m->type == GS_M_PERSON)
            return (gs_subject){GS_SUBJECT_OTHER, gs_phrase_name(w, m), 0, false};
        if (may_be_person(w, last, m)) return open;
        return (gs_subject){GS_SUBJECT_NAMED, gs_phrase_name(w, m), 0, false};
    }
    if (m) return other;
    if (gs_is_plural_noun(&w->skeleton, last)) {
        bool noun = gs_chunk_tag(r->chunks, last) == GS_TAG_NOUN;
        return (gs_subject){GS_SUBJECT_OTHER, 0, noun ? p->head : 0, true};
    }
    if (gs_token_in_set(w, last, "occupation") || gs_token_in_set(w, last, "kin")) return other;
    return p->meant && p->entity ? (gs_subject){GS_SUBJECT_NAMED, p->entity, 0, false}
                                 : (gs_subject){GS_SUBJECT_OPEN, 0, noun_of(r, p), false};
}

/* The first token of the verb group that ends nearest before the token; UINT32_MAX: none. */
static uint32_t group_before(const reading *r, uint32_t token) {
    uint32_t t = token;
    while (t > 0 && gs_chunk_tag(r->chunks, t - 1) != GS_TAG_VERB &&
           gs_chunk_tag(r->chunks, t - 1) != GS_TAG_HELPER)
        t--;
    if (!t) return UINT32_MAX;
    for (t--; t > 0; t--) {
        gs_tag tag = gs_chunk_tag(r->chunks, t - 1);
        if (tag != GS_TAG_HELPER && tag != GS_TAG_ADVERB) break;
    }
    return t;
}

static uint32_t group_behind(const reading *r, uint32_t token) {
    for (uint32_t t = token; t < r->chunks->n; t++)
        if (gs_chunk_tag(r->chunks, t) == GS_TAG_VERB ||
            gs_chunk_tag(r->chunks, t) == GS_TAG_HELPER)
            return t;
    return UINT32_MAX;
}

static gs_subject subject_before(reading *r, uint32_t group) {
    gs_noun_phrase p = gs_chunk_subject(r->w, r->chunks, group);
    return subject_of(r, &p);
}

/* "Buys Arlen and its mills": the name right before. */
static gs_subject joined_owner(reading *r, uint32_t t) {
    const gs_skeleton *s = &r->w->skeleton;
    const gs_mention *m = t > 1 && gs_token_is(s, t, "its") && gs_token_is(s, t - 1, "and")
                              ? gs_token_mention(s, t - 2)
                              : NULL;
    if (!m || !m->entity || (m->type != GS_M_ORG && m->type != GS_M_PLACE))
        return (gs_subject){.sort = GS_SUBJECT_NONE};
    return (gs_subject){GS_SUBJECT_NAMED, gs_phrase_name(r->w, m), 0, false};
}

/* "In its ruling the court": the subject of what follows. */
static gs_subject subject_ahead(reading *r, uint32_t t) {
    uint32_t group = group_behind(r, t);
    bool leads = t <= LEAD && gs_token_is(&r->w->skeleton, t, "its") &&
                 gs_chunk_tag(r->chunks, 0) == GS_TAG_PREPOSITION;
    return leads && group != UINT32_MAX ? subject_before(r, group)
                                        : (gs_subject){.sort = GS_SUBJECT_NONE};
}

/* Something without a person's name stands before the token and may be meant. */
static bool has_thing_before(const reading *r, uint32_t token) {
    const gs_work *w = r->w;
    for (uint32_t t = 0; t < token && t < r->chunks->n; t++) {
        const gs_mention *m = gs_token_mention(&w->skeleton, t);
        if (m && (m->type == GS_M_ORG || m->type == GS_M_NAME)) return true;
        bool noun = !m && gs_chunk_tag(r->chunks, t) == GS_TAG_NOUN &&
                    gs_chunk_tag(r->chunks, t + 1) != GS_TAG_NOUN;
        if (noun && t > 0 && !gs_is_plural_noun(&w->skeleton, t) &&
            !gs_token_in_set(w, t, "occupation"))
            return true;
    }
    return false;
}

static gs_subject in_sentence(reading *r, uint32_t t) {
    gs_subject found = joined_owner(r, t);
    uint32_t at = t;
    for (int turn = 0; turn < TURNS && found.sort <= GS_SUBJECT_OTHER; turn++) {
        uint32_t group = group_before(r, at);
        if (group == UINT32_MAX) break;
        gs_noun_phrase p = gs_chunk_subject(r->w, r->chunks, group);
        found = subject_of(r, &p);
        at = p.end > p.start && p.start < group ? p.start : group;
    }
    if (found.sort <= GS_SUBJECT_OTHER && at == t) found = subject_ahead(r, t);
    return found;
}

/* What the pronoun means, of this sentence or the one before. */
static gs_subject meant(gs_work *w, uint32_t t) {
    gs_referring *f = &w->referring;
    const gs_subject none = {.sort = GS_SUBJECT_NONE};
    if (f->it_depth >= DEPTH || t >= GS_MAX_CHUNKED) return none;
    reading r = {.w = w, .chunks = gs_chunks_of(w)};
    if (gs_token_is(&w->skeleton, t, "it") && (is_empty_it(&r, t) || is_object(&r, t))) return none;
    f->it_depth++;
    gs_subject found = in_sentence(&r, t);
    f->it_depth--;
    if (found.sort > GS_SUBJECT_OTHER) return found;
    return has_thing_before(&r, t) ? none : f->subject;
}

/* "It opened", with the pronoun as the subject. */
static bool is_subject(const gs_chunks *c, uint32_t t) {
    uint32_t k = t + 1;
    while (gs_chunk_tag(c, k) == GS_TAG_ADVERB) k++;
    gs_tag tag = gs_chunk_tag(c, k);
    return tag == GS_TAG_VERB || tag == GS_TAG_HELPER;
}

gs_sym gs_refer_it(gs_work *w, uint32_t t, gs_sym *noun) {
    gs_subject found = meant(w, t);
    bool open = noun && found.sort == GS_SUBJECT_OPEN && gs_token_is(&w->skeleton, t, "it");
    if (open && is_subject(gs_chunks_of(w), t)) *noun = found.head;
    return found.sort == GS_SUBJECT_NAMED ? found.name : 0;
}

gs_sym gs_refer_they_noun(gs_work *w, uint32_t t) {
    const gs_chunks *c = gs_chunks_of(w);
    const gs_skeleton *s = &w->skeleton;
    if (t >= c->n || !w->referring.subject.many || !is_subject(c, t)) return 0;
    if (gs_article_quoted(w->article, s->origin[s->tokens[t].start])) return 0;
    for (uint32_t k = 0; k < t; k++)
        if (gs_chunk_tag(c, k) == GS_TAG_VERB || gs_chunk_tag(c, k) == GS_TAG_HELPER ||
            gs_chunk_tag(c, k) == GS_TAG_NOUN)
            return 0; /* others of this sentence may be meant */
    return w->referring.subject.head;
}

/* "The bank said the fire had spread. It": the fire or the bank. */
static bool tells_of_another(reading *r, uint32_t group) {
    if (!gs_token_in_set(r->w, group, "speech_verb")) return false;
    uint32_t next = group_behind(r, group + 1);
    return next != UINT32_MAX && subject_before(r, next).sort == GS_SUBJECT_OPEN;
}

/* "Reyes came and Otto left", "Reyes met Otto, who left": somebody else does something, too. */
static bool tells_of_two(const reading *r, gs_sym name) {
    const gs_skeleton *s = &r->w->skeleton;
    for (uint32_t t = 0; t < r->chunks->n; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (!m || m->type != GS_M_PERSON || gs_phrase_name(r->w, m) == name) continue;
        gs_tag tag = gs_chunk_tag(r->chunks, t + (gs_token_mark(s, t + 1, ",") ? 2u : 1u));
        if (tag == GS_TAG_VERB || tag == GS_TAG_HELPER || tag == GS_TAG_RELATIVE) return true;
    }
    return false;
}

void gs_refer_subject(gs_work *w) {
    reading r = {.w = w, .chunks = gs_chunks_of(w)};
    uint32_t group = UINT32_MAX;
    gs_subject found = {.sort = GS_SUBJECT_NONE};
    for (int turn = 0; turn < TURNS && found.sort == GS_SUBJECT_NONE; turn++) {
        group = group_behind(&r, group + 1); /* "Founded in 1996, the airline flies" */
        if (group == UINT32_MAX) break;
        found = subject_before(&r, group);
    }
    if (found.sort == GS_SUBJECT_NAMED && tells_of_another(&r, group))
        found = (gs_subject){.sort = GS_SUBJECT_OPEN};
    if (found.sort == GS_SUBJECT_OTHER && found.name && tells_of_two(&r, found.name))
        found.name = 0;
    w->referring.subject = found;
}
