/* Where something happened: "the treaty was signed in Lima", "he died at home". A verb of the set
 * "scene_verb" or a noun of "scene_noun" looks in its clause for a place, or for a spot without a
 * name ("the post office", of the set "spot"), and for whom or what it is about. */
#include <string.h>

#include "base/utf8.h"
#include "loose.h"
#include "nounphrase.h"
#include "phrases.h"
#include "verbgroup.h"

enum { PLACE_REACH = 14, GROUP_REACH = 6 };

typedef struct scene {
    const gs_entry *entry; /* value: the act; more: "subject", "object" or "either" */
    uint32_t first, end;   /* the verb or noun: tokens [first, end) */
    uint32_t group;        /* first token of the verb group: "was signed" */
    bool noun, passive, denied;
    uint32_t place, within, last; /* tokens or UINT32_MAX; last: the last token read */
    const char *spot;
    bool near;        /* near, off, outside */
    const char *side; /* "north" of it, or NULL */
    gs_noun_phrase about;
} scene;

static const char *const group_words[] = {"has",   "have", "had",  "will",  "would", "to",
                                          "also",  "then", "due",  "later", "first", "finally",
                                          "never", "not",  "only", "once",  NULL};
static const char *const stops[] = {"who",      "which", "that",  "when",    "after",   "before",
                                    "while",    "but",   "said",  "says",    "from",    "where",
                                    "because",  "if",    "about", "against", "between", "though",
                                    "although", "and",   "to",    "than",    NULL};

static bool is_verb_at(const gs_work *w, uint32_t t) {
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_SCENE); c; c = gs_cue_next(&w->cues, c))
        if (c->token == t) return !gs_is_attributive(w, t);
    return false;
}

static void read_group(const gs_work *w, scene *e) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = e->first;
    if (t > 1 && gs_token_is(s, t - 1, "and") && is_verb_at(w, t - 2))
        t -= 2; /* "designed and built" */
    for (uint32_t n = 0; t > 0 && n < GROUP_REACH; n++, t--) {
        bool adverb = gs_token_ends(s, t - 1, 5, "ly");
        bool be = gs_is_be(s, t - 1);
        const gs_mention *m = gs_token_mention(s, t - 1); /* "was first found" */
        if (m && m->type == GS_M_ORDINAL) adverb = true;
        if (!be && !adverb && !gs_token_in(s, t - 1, group_words)) break;
        e->passive = e->passive || be;
        e->denied = e->denied || gs_token_is(s, t - 1, "not") || gs_token_is(s, t - 1, "never");
    }
    e->group = t;
}

/* --- where --- */

/* "the post office", "a garage": what the set "spot" calls it; *end is the token behind it. */
static const char *spot_at(const gs_work *w, uint32_t t, uint32_t *end) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t n = 2; n > 0; n--) {
        if (t + n > s->ntokens || s->tokens[t].type != GS_T_WORD ||
            s->tokens[t + n - 1].type != GS_T_WORD)
            continue;
        uint32_t from = s->tokens[t].start, to = s->tokens[t + n - 1].end;
        const gs_entry *e = gs_lexicon_find(w->pack->lexicon, "spot", s->lower + from, to - from);
        if (!e) continue;
        *end = t + n;
        return e->value[0] ? e->value : e->form;
    }
    return NULL;
}

/* "north of X", "on the southern outskirts of X": which side. */
static void read_side(const gs_skeleton *s, scene *e, uint32_t place) {
    static const char *const sides[] = {
        "north",   "south",     "east",      "west",      "northern",  "southern", "eastern",
        "western", "northeast", "northwest", "southeast", "southwest", NULL};
    for (uint32_t t = place; t > e->end && place - t < 5; t--) {
        if (s->tokens[t - 1].type == GS_T_MARK) return;
        for (uint32_t i = 0; sides[i]; i++)
            if (gs_token_is(s, t - 1, sides[i])) e->side = sides[i < 8 ? i % 4 : i];
    }
}

/* Reads what stands behind "in" or "at" at the token. False where it is no place. */
static bool read_place(const gs_work *w, scene *e, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t end;
    if (gs_may_be_place(gs_token_mention(s, t))) {
        e->place = e->last = t;
        return true;
    }
    if (!gs_leads_noun(s, t)) {
        const char *home = spot_at(w, t, &end);
        if (home && !e->spot) e->spot = home, e->last = end - 1;
        return home != NULL;
    }
    if (gs_may_be_place(gs_token_mention(s, t + 1))) {
        e->place = e->last = t + 1;
        return true;
    }
    for (uint32_t k = t + 1; k < t + 5 && k < s->ntokens; k++) {
        if (s->tokens[k].type == GS_T_MARK || gs_token_in(s, k, stops)) return false;
        if (gs_token_is(s, k, "of") && gs_may_be_place(gs_token_mention(s, k + 1))) {
            e->place = e->last = k + 1; /* "the village of X" */
            return true;
        }
        if (gs_token_among(s, k, (const char *const[]){"in", "at", "on", "of", "for", NULL}))
            return false;
        const char *spot = spot_at(w, k, &end);
        if (!spot || gs_token_is(s, end, "s") || gs_token_mark(s, end, "'")) continue;
        if (!e->spot) e->spot = spot;
        e->last = end - 1;
        const gs_mention *town = gs_token_is(s, end, "of") ? gs_token_mention(s, end + 1) : NULL;
        if (town && gs_may_be_place(town) && town->type == GS_M_PLACE) e->place = e->last = end + 1;
        return true;
    }
    return false;
}

/* ", Peru," behind the town; "in Leeds" behind the hall. */
static void read_within(const gs_skeleton *s, scene *e) {
    if (e->place == UINT32_MAX) return;
    bool link = gs_token_mark(s, e->place + 1, ",") || gs_token_is(s, e->place + 1, "in");
    const gs_mention *m = gs_token_mention(s, e->place + 2);
    if (link && m && m->type == GS_M_PLACE && m->entity) e->within = e->last = e->place + 2;
}

static const char *const inside[] = {"in", "at", "on", "inside", "behind", "within", NULL};

/* "Was found, wrapped in a towel, in a garage": the comma closes what stands in between. */
static bool closes_between(const gs_skeleton *s, const scene *e, uint32_t comma) {
    return gs_token_mark(s, e->end, ",") && comma > e->end && gs_token_in(s, comma + 1, inside);
}

/* "Opened before a court in X": no other clause begins. */
static bool is_before_court(const gs_skeleton *s, uint32_t t) {
    static const char *const benches[] = {
        "court", "judge", "jury", "bench", "tribunal", "judges", "magistrates", "commission", NULL};
    if (!gs_token_is(s, t, "before")) return false;
    for (uint32_t k = t + 1; k < t + 5 && k < s->ntokens; k++)
        if (gs_token_in(s, k, benches)) return true;
    return false;
}

/* "Near X" behind the token; of a spot only nearness: "a barn near X", not "a car from X". */
static bool read_near(const gs_skeleton *s, scene *e, uint32_t t) {
    static const char *const beside[] = {"near", "off", "outside", "beside", "of", "from", NULL};
    if (e->place != UINT32_MAX || !gs_token_in(s, t, beside)) return false;
    bool loose = gs_token_among(s, t, (const char *const[]){"of", "from", NULL});
    if (loose && (e->spot || (e->noun && t == e->end))) return false;
    if (!gs_may_be_place(gs_token_mention(s, t + 1))) return false;
    e->place = e->last = t + 1;
    e->near = !loose;
    return true;
}

/* The discovery of "A Name" in ...: behind the title. */
static uint32_t behind_title(const gs_skeleton *s, const scene *e) {
    bool title = e->noun && gs_token_is(s, e->end, "of") && gs_token_mark(s, e->end + 1, "\"");
    for (uint32_t t = e->end + 2; title && t < e->end + PLACE_REACH && t < s->ntokens; t++)
        if (gs_token_mark(s, t, "\"")) return t + 1;
    return e->end;
}

/* From the verb on: the first place, or the first spot where no place follows it. */
static void place_behind(const gs_work *w, scene *e) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t begin = behind_title(s, e);
    for (uint32_t t = begin; t < s->ntokens && t < begin + PLACE_REACH; t++) {
        bool from = gs_token_is(s, t, "from") && strcmp(e->entry->more, "from") == 0;
        if (from && read_place(w, e, t + 1)) break; /* "the launch of X from Y" */
        bool stop = gs_token_in(s, t, stops) && !is_before_court(s, t);
        if (gs_token_mark(s, t, ";:()\"-") || stop || is_verb_at(w, t)) break;
        if (read_near(s, e, t)) break;
        if (gs_token_mark(s, t, ",") && t > e->end && !gs_token_mention(s, t - 1) &&
            !closes_between(s, e, t))
            break;
        if (!gs_token_in(s, t, inside) || !read_place(w, e, t + 1)) continue;
        if (e->place != UINT32_MAX) break;
    }
}

/* "It was in Vienna that the treaty was signed." */
static uint32_t place_in_cleft(const gs_skeleton *s) {
    static const char *const leads[] = {"in", "at", "near", "outside", "off", NULL};
    static const char *const is[] = {"was", "is", NULL};
    bool cleft = gs_token_is(s, 0, "it") && gs_token_in(s, 1, is) && gs_token_in(s, 2, leads);
    if (!cleft) return UINT32_MAX;
    for (uint32_t t = 3; t < 9 && t + 1 < s->ntokens; t++)
        if (gs_may_be_place(gs_token_mention(s, t)))
            return gs_token_is(s, t + 1, "that") ? t : UINT32_MAX;
    return UINT32_MAX;
}

static void find_place(const gs_work *w, scene *e) {
    static const char *const heads[] = {"in", "at", "near", NULL};
    const gs_skeleton *s = &w->skeleton;
    bool direct =
        strcmp(e->entry->more, "hit") == 0 ||
        gs_token_among(s, e->end - 1, (const char *const[]){"to", "in", "at", "from", NULL});
    if (!direct || !read_place(w, e, e->end) || e->place == UINT32_MAX) place_behind(w, e);
    if (e->place == UINT32_MAX && !e->spot && gs_token_in(s, 0, heads) && e->first < 16 &&
        gs_may_be_place(gs_token_mention(s, 1)) && gs_token_mark(s, 2, ","))
        e->place = e->last = 1; /* "In Lima, the ministers signed" */
    if (e->place == UINT32_MAX && !e->spot && e->first < 16) e->place = place_in_cleft(s);
    if (e->place != UINT32_MAX && !e->last) e->last = e->place;
    if (e->place != UINT32_MAX) read_side(s, e, e->place);
    read_within(s, e);
}

/* "In Lima for the ceremony": the place before the noun. */
static void place_ahead(const gs_skeleton *s, scene *e) {
    static const char *const links[] = {"for", "at", NULL};
    uint32_t t = e->first;
    for (uint32_t n = 0; t > 2 && n < 3 && s->tokens[t - 1].type == GS_T_WORD; n++, t--) {
        if (!gs_token_in(s, t - 1, links)) continue;
        bool in = gs_token_is(s, t - 3, "in") || gs_token_is(s, t - 3, "at");
        if (in && gs_may_be_place(gs_token_mention(s, t - 2))) e->place = e->last = t - 2;
        return;
    }
}

/* --- about what --- */

/* The phrase that ends before the token, by its last noun: "the terms of the agreement that": the
 * agreement. */
static gs_noun_phrase tail_phrase(gs_work *w, uint32_t end) {
    static const char *const definite[] = {"the", "its", "his", "her", "their", "this", NULL};
    static const char *const self[] = {"itself", "himself", "herself", "themselves", NULL};
    const gs_skeleton *s = &w->skeleton;
    while (end > 1 && gs_token_in(s, end - 1, self)) end--;
    gs_noun_phrase p = {.start = end - 1, .end = end};
    p.entity = gs_phrase_name(w, gs_token_mention(s, end - 1));
    if (s->tokens[end - 1].type == GS_T_WORD) p.head = gs_phrase_head(w, end - 1);
    p.definite = p.entity != 0;
    for (uint32_t n = 0; p.start > 0 && n < 4 && s->tokens[p.start - 1].type != GS_T_MARK; n++) {
        p.definite = p.definite || gs_token_in(s, p.start - 1, definite);
        if (gs_token_in(s, p.start - 1, definite)) break;
        p.start--;
    }
    return p;
}

/* "X, a company registered in Malta": X. */
static void take_apposition(gs_work *w, gs_noun_phrase *p) {
    const gs_skeleton *s = &w->skeleton;
    if (!p->head || p->entity || p->start < 2 || !gs_token_mark(s, p->start - 1, ",")) return;
    const gs_mention *m = gs_token_mention(s, p->start - 2);
    bool named = m && (m->type == GS_M_ORG || m->type == GS_M_NAME || m->type == GS_M_PERSON);
    if (!named || !gs_token_among(s, p->start, (const char *const[]){"a", "an", "the", NULL}))
        return;
    p->entity = gs_phrase_name(w, m);
    p->head = 0;
    p->definite = true;
}

static gs_noun_phrase about_verb(gs_work *w, const scene *e) {
    const gs_skeleton *s = &w->skeleton;
    gs_noun_phrase none = {0};
    static const char *const links[] = {"in",    "at",     "on",     "by",     "with", "last",
                                        "there", "inside", "behind", "during", "for",  NULL};
    const gs_mention *next = gs_token_mention(s, e->end);
    bool when = next && (next->type == GS_M_DATE || next->type == GS_M_PERIOD);
    bool reduced = when || e->end >= s->ntokens || gs_token_mark(s, e->end, ",.") ||
                   gs_token_in(s, e->end, links); /* "the treaty signed in Lima" */
    uint32_t k = e->group;
    if (k > 1 && gs_token_among(s, k - 1, (const char *const[]){"that", "which", NULL})) {
        k -= gs_token_mark(s, k - 2, ",") ? 2 : 1;
        if (k > 0 && s->tokens[k - 1].type != GS_T_MARK) return tail_phrase(w, k);
    }
    if (e->passive || reduced || strcmp(e->entry->more, "object") != 0) {
        gs_noun_phrase p = gs_phrase_before(w, e->group);
        if (reduced && !e->passive) take_apposition(w, &p);
        return p.end > p.start ? p : none;
    }
    return gs_phrase_at(w, e->end);
}

/* "Kelmond, where the first case was found": the place before "where". */
static void place_before_where(const gs_skeleton *s, scene *e) {
    uint32_t t = e->about.end > e->about.start ? e->about.start : e->group;
    if (t < 2 || !gs_token_is(s, t - 1, "where")) return;
    t--;
    if (gs_token_mark(s, t - 1, ",")) t--;
    if (t > 0 && gs_may_be_place(gs_token_mention(s, t - 1))) e->place = e->last = t - 1;
}

/* "second" of "the second match": what stands before the head. */
static void say_detail(gs_work *w, const scene *e, gs_draft *d) {
    static const char *const determiners[] = {"the", "a",     "an",   "its", "his",
                                              "her", "their", "this", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t from = e->about.start, to = e->about.end;
    if (!e->about.head || to < from + 2 || to > s->ntokens) return;
    if (gs_token_in(s, from, determiners)) from++;
    if (from + 1 >= to) return;
    uint32_t end = s->tokens[to - 2].end;
    gs_draft_set(d, w->pack->s_detail,
                 gs_text_between(w, s->origin[s->tokens[from].start], s->origin[end]));
}

static void draft(gs_work *w, const scene *e) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    gs_symtab *symbols = gs_store_symbols(w->store);
    bool about = e->about.end > e->about.start;
    uint32_t first = about && e->about.start < e->group ? e->about.start : e->group;
    uint32_t last = e->last > e->end - 1 ? e->last : e->end - 1;
    if (e->last < first) first = e->last;
    gs_draft *d = gs_draft_new(w, p->scene, s->tokens[first].start, s->tokens[last].end, "scenes");
    gs_draft_set(d, p->s_act, gs_sym_cstr(symbols, e->entry->value));
    gs_draft_set(d, p->s_of, e->about.entity);
    d->values[p->s_of].inherited = e->about.meant;
    if (!e->about.pronoun) gs_draft_set(d, p->s_thing, e->about.head);
    if (e->about.definite || e->about.pronoun || !e->entry->more[0])
        d->values[p->s_definite] = (gs_value){.known = true, .flag = true};
    gs_draft_set(d, p->s_place, gs_phrase_name_at(w, e->place));
    gs_draft_set(d, p->s_within, gs_phrase_name_at(w, e->within));
    if (e->spot) gs_draft_set(d, p->s_spot, gs_sym_cstr(symbols, e->spot));
    say_detail(w, e, d);
    if (e->side) gs_draft_set(d, p->s_side, gs_sym_cstr(symbols, e->side));
    if (e->near) d->values[p->s_near] = (gs_value){.known = true, .flag = true};
}

static bool is_covered(const gs_work *w, const gs_cue *c) {
    for (const gs_cue *by = gs_cue_first(&w->cues, GS_CUE_SCENE); by;
         by = gs_cue_next(&w->cues, by)) {
        if (by->tokens <= c->tokens) continue;
        if (by->token < c->token + c->tokens && c->token < by->token + by->tokens) return true;
    }
    return false;
}

/* "the crash", "Sunday's crash", "the final match". */
static bool is_definite(const gs_skeleton *s, uint32_t t) {
    static const char *const definite[] = {"the", "its", "this", "s", "his", "her", "their", NULL};
    for (uint32_t n = 0; t > 0 && n < 3; n++, t--) {
        if (gs_token_in(s, t - 1, definite)) return true;
        const gs_mention *m = gs_token_mention(s, t - 1);
        if (m) return (m->flags & GS_MF_POSSESSIVE) != 0 || m->type == GS_M_DATE;
        if (s->tokens[t - 1].type == GS_T_MARK ||
            gs_token_among(s, t - 1, (const char *const[]){"a", "an", "of", "in", "and", NULL}))
            return false;
    }
    return false;
}

static void read_scene(gs_work *w, const gs_cue *c) {
    scene e = {.entry = w->pack->scenes[c->index],
               .first = c->token,
               .group = c->token,
               .end = c->token + c->tokens,
               .place = UINT32_MAX,
               .within = UINT32_MAX};
    e.noun = strcmp(e.entry->set, "scene_noun") == 0;
    if (!e.noun) read_group(w, &e);
    find_place(w, &e);
    if (e.noun && e.place == UINT32_MAX && !e.spot) place_ahead(&w->skeleton, &e);
    bool several = e.place != UINT32_MAX && gs_token_is(&w->skeleton, e.place + 1, "and") &&
                   gs_may_be_place(gs_token_mention(&w->skeleton, e.place + 2));
    if (e.denied || several) return;
    bool placed = e.place != UINT32_MAX || e.spot;
    if (!placed && e.noun) return;
    if (e.noun) {
        bool definite = is_definite(&w->skeleton, e.first),
             thing = strcmp(e.entry->more, "thing") == 0;
        if (!definite && !thing) return;
        if (thing) {
            e.about = tail_phrase(w, e.end);
            e.about.definite = definite;
        } else if (gs_token_is(&w->skeleton, e.end, "of")) { /* "the burial of X" */
            e.about = gs_phrase_at(w, e.end + 1);
        }
    } else if (e.entry->more[0]) {
        e.about = about_verb(w, &e);
        if (!e.about.entity && !e.about.head && !e.about.pronoun) return;
    }
    if (!placed) place_before_where(&w->skeleton, &e);
    if (e.place == UINT32_MAX && !e.spot) return;
    draft(w, &e);
}

void gs_run_scenes(gs_work *w) {
    if (!w->pack->scene) return;
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_SCENE); c; c = gs_cue_next(&w->cues, c))
        if (!is_covered(w, c) && !gs_is_attributive(w, c->token)) read_scene(w, c);
}

static void enter(gs_pack *pack, const char *set, uint32_t *cap) {
    const gs_entry *entry;
    for (uint32_t i = 0; (entry = gs_lexicon_at(pack->lexicon, set, i)) != NULL; i++) {
        const char *const *phrases;
        uint32_t n = gs_phrases(pack->scratch, pack->lexicon, entry->form, &phrases, NULL);
        GS_GROW(pack->arena, pack->scenes, pack->nscenes, *cap);
        pack->scenes[pack->nscenes] = entry;
        for (uint32_t k = 0; k < n; k++)
            gs_cues_add(pack->cues, phrases[k], GS_CUE_SCENE, pack->nscenes);
        pack->nscenes++;
    }
}

void gs_pack_enter_scenes(gs_pack *pack) {
    uint32_t cap = 0;
    pack->scene = gs_pack_bind(pack, "scene",
                               (const gs_binding[]){{"act", &pack->s_act},
                                                    {"of", &pack->s_of},
                                                    {"thing", &pack->s_thing},
                                                    {"definite", &pack->s_definite},
                                                    {"place", &pack->s_place},
                                                    {"within", &pack->s_within},
                                                    {"spot", &pack->s_spot},
                                                    {"side", &pack->s_side},
                                                    {"near", &pack->s_near},
                                                    {"detail", &pack->s_detail},
                                                    {0}});
    if (!pack->scene) return;
    enter(pack, "scene_verb", &cap);
    enter(pack, "scene_noun", &cap);
}
