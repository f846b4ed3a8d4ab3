/* Which body or thing "the company", "the union" and "the ship" mean: the one that was called so,
 * the only name that ends in the noun, or the body that the article is mostly about. */
#include <string.h>

#include "chunks.h"
#include "refer.h"
#include "role_phrase.h"

enum { APPOSITION = 8 };

#define MANY UINT32_MAX

/* The only body named before the token, or in the sentence that last named any; 0 for several. */
static uint32_t body_meant(const gs_work *w, uint32_t end) {
    uint32_t found = 0;
    for (uint32_t t = 0; t < end && t < w->skeleton.ntokens; t++) {
        const gs_mention *m = gs_token_mention(&w->skeleton, t);
        if (!m || m->type != GS_M_ORG || !m->entity || m->entity == found) continue;
        if (found) return 0;
        found = m->entity;
    }
    return found;
}

static bool names_bodies(const gs_work *w) {
    for (uint32_t t = 0; t < w->skeleton.ntokens; t++) {
        const gs_mention *m = gs_token_mention(&w->skeleton, t);
        if (m && m->type == GS_M_ORG) return true;
    }
    return false;
}

/* The only name of the article that ends in the noun ("the Kalin Dam": "the dam"). */
static uint32_t named_so(const gs_work *w, const char *noun) {
    uint32_t found = 0;
    size_t n = strlen(noun);
    for (uint32_t i = 0; i < w->mentions->nentities; i++) {
        const gs_entity *e = &w->mentions->entities[i];
        size_t length = strlen(e->folded);
        if (e->type == GS_M_PERSON || length < n + 2 || e->folded[length - n - 1] != ' ' ||
            strcmp(e->folded + length - n, noun) != 0)
            continue;
        if (found) return 0;
        found = i + 1;
    }
    return found;
}

/* The same, from memory where it was asked before: "the company" comes again and again. */
static uint32_t named_by(gs_work *w, const gs_entry *e, const char *noun) {
    gs_referring *r = &w->referring;
    for (uint32_t i = 0; i < r->nnouns && i < GS_REFER_NOUNS; i++)
        if (r->nouns[i] == e) return r->noun_named[i];
    uint32_t at = r->nnouns++ % GS_REFER_NOUNS;
    r->nouns[at] = e;
    return r->noun_named[at] = named_so(w, noun);
}

static const char *sort_of(const gs_work *w, const char *word, size_t n) {
    const gs_entry *e = gs_lexicon_find(w->pack->lexicon, "body_sort", word, n);
    return e ? e->value : NULL;
}

/* May the noun stand for the body? "The hospital" is no newspaper, "the company" no ministry, and
 * nothing but a name without any such word may be of all sorts. */
static bool may_be_called(const gs_work *w, uint32_t entity, const char *noun) {
    const gs_lexicon *lexicon = w->pack->lexicon;
    const char *name = w->mentions->entities[entity - 1].folded;
    const char *asked = sort_of(w, noun, strlen(noun)), *told = NULL;
    bool head = gs_lexicon_find(lexicon, "org", name, strlen(name)) != NULL;
    for (const char *p = name; *p;) {
        size_t n = strcspn(p, " ");
        const char *sort = sort_of(w, p, n);
        if (sort) told = sort;
        head = head || gs_lexicon_find(lexicon, "org_head", p, n) != NULL;
        p += n;
        p += *p == ' ';
    }
    if (!asked) return true;
    if (told) return strcmp(told, asked) == 0;
    return !head || strcmp(asked, "firm") == 0;
}

/* --- what the sentences before call a body or thing --- */

/* "Body" or "thing", where the word at the token stands for one; NULL for all others. */
static const char *stands_for(gs_work *w, const gs_chunks *c, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    if (gs_chunk_tag(c, t) != GS_TAG_NOUN || !gs_token_in_set(w, t, "reference")) return NULL;
    const gs_token *k = &s->tokens[t];
    const gs_entry *e =
        gs_lexicon_find(w->pack->lexicon, "reference", s->lower + k->start, k->end - k->start);
    return e && (strcmp(e->value, "body") == 0 || strcmp(e->value, "thing") == 0) ? e->value : NULL;
}

static void note(gs_work *w, const gs_chunks *c, uint32_t entity, uint32_t t) {
    gs_referring *r = &w->referring;
    if (!stands_for(w, c, t) || r->things_more) return;
    const gs_token *k = &w->skeleton.tokens[t];
    gs_sym noun = gs_phrase_head(w, t);
    for (uint32_t i = 0; i < r->nthings; i++)
        if (r->things[i].entity == entity && r->things[i].noun == noun) return;
    const char *sort = sort_of(w, w->skeleton.lower + k->start, k->end - k->start);
    r->things_more = r->nthings == GS_REFER_CALLED;
    if (!r->things_more) r->things[r->nthings++] = (gs_thing_called){entity, noun, sort};
}

/* The last noun of "a maker of pumps", "the biggest airline"; UINT32_MAX where none is there. */
static uint32_t head_behind(const gs_work *w, const gs_chunks *c, uint32_t t) {
    static const char *const articles[] = {"a", "an", "the", NULL};
    if (!gs_token_in(&w->skeleton, t, articles)) return UINT32_MAX;
    uint32_t k = t + 1;
    while (k <= t + APPOSITION && gs_tag_is_nominal(gs_chunk_tag(c, k))) k++;
    return k > t + 1 && gs_chunk_tag(c, k) != GS_TAG_OWNER ? k - 1 : UINT32_MAX;
}

/* Does a verb follow soon that has no subject of its own? */
static bool has_verb_behind(const gs_work *w, const gs_chunks *c, uint32_t t) {
    enum { SOON = 30 };
    const gs_skeleton *s = &w->skeleton;
    uint32_t end = t + SOON < s->ntokens ? t + SOON : s->ntokens;
    for (; t < end && s->tokens[t].type != GS_T_MARK; t++) {
        gs_tag tag = gs_chunk_tag(c, t);
        if (tag == GS_TAG_VERB || tag == GS_TAG_HELPER) return true;
        if (tag == GS_TAG_PRONOUN || tag == GS_TAG_AND || tag == GS_TAG_JOINT ||
            tag == GS_TAG_RELATIVE)
            return false;
    }
    return false;
}

/* "The ship Arlen sold was": no ship of that name; "the ship Arlen sank off Osby" is one. The verb
 * of "the union Arlen met Osby" has an object behind it. */
static bool is_taken_up(const gs_work *w, const gs_chunks *c, uint32_t t) {
    if (gs_chunk_tag(c, t) != GS_TAG_VERB || gs_token_in_set(w, t, "speech_verb")) return false;
    gs_tag behind = gs_chunk_tag(c, t + 1);
    if (gs_tag_is_nominal(behind) || behind == GS_TAG_DETERMINER || behind == GS_TAG_OWNER)
        return false;
    return has_verb_behind(w, c, t + 1);
}

static void note_called(gs_work *w, const gs_chunks *c, uint32_t t, uint32_t entity) {
    static const char *const be[] = {"is", "was", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (t && !is_taken_up(w, c, t + 1)) note(w, c, entity, t - 1);
    if (!gs_token_mark(s, t + 1, ",") && !gs_token_in(s, t + 1, be)) return;
    uint32_t head = head_behind(w, c, t + 2);
    if (head == UINT32_MAX) return;
    gs_tag behind = gs_chunk_tag(c, head + 1); /* "Arlen, the bank said" */
    if (behind != GS_TAG_VERB && behind != GS_TAG_HELPER) note(w, c, entity, head);
}

void gs_refer_note_bodies(gs_work *w) {
    gs_referring *r = &w->referring;
    if (names_bodies(w)) r->last_body = body_meant(w, w->skeleton.ntokens);
    const gs_chunks *c = NULL;
    for (uint32_t t = 0; t < w->skeleton.ntokens && t < GS_MAX_CHUNKED; t++) {
        const gs_mention *m = gs_token_mention(&w->skeleton, t);
        if (!m || !m->entity || (m->type != GS_M_ORG && m->type != GS_M_NAME)) continue;
        if (!c) c = gs_chunks_of(w);
        note_called(w, c, t, m->entity);
    }
}

/* Nouns that stand for whatever is of their sort: a retailer is a company, too. */
static bool is_general(const char *noun) {
    static const char *const words[] = {"company", "firm",   "group", "business",
                                        "ship",    "vessel", "boat",  NULL};
    for (const char *const *p = words; *p; p++)
        if (strcmp(*p, noun) == 0) return true;
    return false;
}

/* The only one that was called so, or of the sort where there is one; MANY where several were, or
 * may have been among those that there was no room for; 0 where none was. */
static uint32_t called_so(const gs_work *w, gs_sym noun, const char *sort) {
    const gs_referring *r = &w->referring;
    uint32_t found = 0;
    for (uint32_t i = 0; i < r->nthings; i++) {
        const gs_thing_called *k = &r->things[i];
        bool fits = sort ? k->sort && strcmp(sort, k->sort) == 0 : k->noun == noun;
        if (!fits || k->entity == found) continue;
        if (found) return MANY;
        found = k->entity;
    }
    return r->things_more ? MANY : found;
}

/* Was it called something of another sort? "The union Arlen" is no company. */
static bool is_of_other_sort(const gs_work *w, uint32_t entity, const char *noun) {
    const gs_referring *r = &w->referring;
    const char *sort = sort_of(w, noun, strlen(noun));
    bool other = false;
    for (uint32_t i = 0; sort && i < r->nthings; i++) {
        const gs_thing_called *k = &r->things[i];
        if (k->entity != entity || !k->sort) continue;
        if (strcmp(k->sort, sort) == 0) return false;
        other = true;
    }
    return other;
}
/* "The company" where an article tells of "Arlen" again and again, and never says what it is. */
static uint32_t much_told(const gs_work *w, const char *noun) {
    enum { OFTEN = 3 };
    uint32_t about = w->referring.about;
    const char *sort = sort_of(w, noun, strlen(noun));
    if (!about || !sort || strcmp(sort, "firm") != 0) return 0;
    const gs_entity *e = &w->mentions->entities[about - 1];
    return e->mentions >= OFTEN && may_be_called(w, about, noun) &&
                   !is_of_other_sort(w, about, noun)
               ? about
               : 0;
}

/* The body that the article is mostly about, or the one named last. */
static uint32_t body_told_of(const gs_work *w, const char *noun, uint32_t token) {
    const gs_referring *r = &w->referring;
    uint32_t entity = r->body ? r->body : body_meant(w, token);
    if (!entity && !names_bodies(w)) entity = r->last_body;
    bool fits = entity && may_be_called(w, entity, noun) && !is_of_other_sort(w, entity, noun);
    return fits ? entity : 0;
}

uint32_t gs_refer_body(gs_work *w, const gs_entry *e, const char *noun, uint32_t token) {
    uint32_t entity = named_by(w, e, noun);
    bool body = strcmp(e->value, "body") == 0;
    bool general = is_general(noun);
    if (!entity && !general)
        entity = called_so(w, gs_sym_cstr(gs_store_symbols(w->store), noun), NULL);
    if (!entity && body) entity = body_told_of(w, noun, token);
    if (!entity && general) entity = called_so(w, 0, sort_of(w, noun, strlen(noun)));
    if (!entity && body) entity = much_told(w, noun);
    return entity == MANY ? 0 : entity;
}
