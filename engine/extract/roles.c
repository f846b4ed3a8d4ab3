/* Who plays which part: "the mediator, X", "X, who chairs the jury", "a panel led by X". A role is
 * a noun (a word of the set "role_noun", or an office) bound to a name by apposition, or a verb (of
 * the set "role_verb") with its subject and object. */
#include <stdio.h>
#include <string.h>

#include "phrases.h"
#include "profiles.h"
#include "role_phrase.h"

/* --- the fact --- */

static void say(gs_work *w, gs_draft *d, int field, const char *text) {
    if (text && *text)
        d->values[field] =
            (gs_value){.known = true, .sym = gs_sym_cstr(gs_store_symbols(w->store), text)};
}

/* "X and Y": the part is shared. */
static uint32_t partner_of(const gs_skeleton *s, uint32_t t) {
    uint32_t next = t + 1u + (gs_token_mark(s, t + 1, ",") ? 1u : 0u);
    if (gs_token_is(s, next, "and") && gs_actor_at(s, gs_over_titles(s, next + 1)))
        return gs_over_titles(s, next + 1);
    if (t > 1 && gs_token_is(s, t - 1, "and") && gs_actor_at(s, t - 2)) return t - 2;
    return UINT32_MAX;
}

/* "X and her daughter Y", "X, a nurse, and the guide, Y": another one before a description. */
static bool joins(const gs_skeleton *s, uint32_t t) {
    static const char *const owners[] = {"his", "her", "their", NULL};
    uint32_t k = t;
    while (k > 0 && t - k < 3 && s->tokens[k - 1].type == GS_T_WORD && !gs_ends_role(s, k - 1)) k--;
    bool owned = k < t && (gs_token_in(s, k, owners) || gs_token_in(s, k + 1, owners));
    return owned && k > 0 && gs_token_is(s, k - 1, "and");
}

/* "X and his sister", "X with two others" */
static bool shares(const gs_skeleton *s, uint32_t t) {
    static const char *const others[] = {"his",  "her",        "their",   "two", "three", "others",
                                         "four", "colleagues", "friends", "a",   NULL};
    static const char *const links[] = {"and", "with", NULL};
    for (uint32_t k = t + 2; k < t + 5; k++)
        if (gs_token_is(s, k, "fellow")) return false; /* "the chair, X, and his fellow judges" */
    return (gs_token_in(s, t + 1, links) && gs_token_in(s, t + 2, others)) ||
           (gs_token_is(s, t + 1, "among") && gs_token_is(s, t + 2, "others"));
}

/* "project engineer" */
static void say_with_field(gs_work *w, gs_draft *d, const gs_role *r) {
    char field[32], name[128];
    gs_lower_word(&w->skeleton, r->field - 1, field, sizeof field);
    snprintf(name, sizeof name, "%s %s", field, r->name);
    say(w, d, w->pack->p_role, name);
}

/* "silver" of "the silver medal" */
static void say_detail(gs_work *w, gs_draft *d, const gs_role *r) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t from = s->tokens[r->detail_from].start, to = s->tokens[r->detail_to - 1].end;
    gs_sym text = gs_text_between(w, s->origin[from], s->origin[to]);
    gs_draft_set(d, w->pack->p_detail, text);
}

/* "The manager", of the body that the article is about. */
static void say_about(gs_work *w, gs_draft *d, const gs_role *r) {
    bool headed = strcmp(r->class, "owner") == 0 || strcmp(r->class, "the") == 0;
    if (!headed || (r->of && !r->meant)) return;
    gs_draft_set(d, w->pack->p_about, gs_refer_about(w, r->start));
}

void gs_role_draft(gs_work *w, const gs_role *r, uint32_t who, gs_sym actor) {
    if (!*r->name) return; /* "officer": a noun that tells no role by itself */
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    uint32_t first = who != UINT32_MAX && who < r->start ? who : r->start;
    uint32_t last = who != UINT32_MAX && who >= r->end ? who : r->end - 1;
    gs_draft *d = gs_draft_new(w, p->part, s->tokens[first].start, s->tokens[last].end, "roles");
    bool field = strcmp(r->class, "field") == 0;
    if (field && r->field)
        say_with_field(w, d, r);
    else
        say(w, d, p->p_role, r->name);
    bool owned = r->of || r->thing;
    const char *class = field ? (r->field ? "story" : owned ? "owner" : "") : r->class;
    say(w, d, p->p_class, r->one_of_many ? "" : class);
    say(w, d, p->p_status, r->status ? r->status : "now");
    if (!r->indefinite) say(w, d, p->p_article, r->definite ? "the" : "bare");
    gs_draft_set(d, p->p_actor, actor);
    d->values[p->p_actor].inherited = who == UINT32_MAX;
    gs_draft_set(d, p->p_of, r->of);
    gs_draft_set(d, p->p_thing, r->thing);
    if (r->thing && r->detail_to > r->detail_from) say_detail(w, d, r);
    d->values[p->p_of].inherited = r->meant;
    static const char *const adjectives[] = {
        "new",   "current", "first",    "newly",   "veteran", "young",   "old",    "popular",
        "local", "chief",   "longtime", "serving", "sitting", "leading", "senior", NULL};
    bool tells = r->field && !gs_token_in(s, r->field - 1, adjectives);
    if (!r->of && !r->thing && !field && tells) /* "jury chair" */
        gs_draft_set(d, p->p_thing, gs_phrase_head(w, r->field - 1));
    say_about(w, d, r);
    bool deed = strcmp(r->class, "deed") == 0;
    uint32_t partner = who == UINT32_MAX ? UINT32_MAX : partner_of(s, who);
    if (partner != UINT32_MAX)
        gs_draft_set(d, p->p_partner, gs_name_at(w, partner));
    else if (who != UINT32_MAX && (shares(s, who) || (deed && joins(s, who))))
        say(w, d, p->p_partner, "others");
}

/* "Professor X of the University of Y" */
static void read_behind_name(gs_work *w, gs_role *r, uint32_t who) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = who + 1u + (gs_token_mark(s, who + 1, ",") ? 1u : 0u);
    if (!gs_token_among(s, t, (const char *const[]){"of", "at", "from", NULL})) return;
    t += gs_token_is(s, t + 1, "the") ? 2 : 1;
    const gs_mention *m = gs_token_mention(s, t);
    bool body = m && (m->type == GS_M_ORG || (m->type == GS_M_PLACE && !r->indefinite));
    if (body && m->entity) r->of = gs_phrase_name(w, m);
}

/* "X, president of the dockers' union, the Y, said": of Y. */
static void read_name_of_thing(gs_work *w, gs_role *r) {
    const gs_skeleton *s = &w->skeleton;
    if (!r->thing || r->of || !gs_token_mark(s, r->end, ",")) return;
    uint32_t k = r->end + 1u + (gs_token_is(s, r->end + 1, "the") ? 1u : 0u);
    const gs_mention *m = gs_token_mention(s, k);
    bool named = m && (m->type == GS_M_ORG || m->type == GS_M_NAME) && m->entity;
    if (named && gs_token_mark(s, k + 1, ",.;)")) r->of = gs_phrase_name(w, m);
}

/* "Without the manager, X, ...": what the clause denies or leaves open is not the title beside the
 * name, unless the title itself is left open. */
static bool is_title(const gs_skeleton *s, const gs_role *r, uint32_t who) {
    static const char *const open[] = {"alleged",  "suspected", "possible",  "reported",
                                       "supposed", "likely",    "would",     "apparent",
                                       "no",       "potential", "purported", NULL};
    for (uint32_t t = r->start; t < r->end; t++)
        if (gs_token_in(s, t, open)) return false;
    if (who >= r->end) return who == r->end || gs_token_mark(s, r->end, ",(:");
    return r->start > 0 && gs_token_mark(s, r->start - 1, ",(");
}

/* The heading of a box or the row of a table names whose post it is; and no other name is near. */
static void draft_profile(gs_work *w, const gs_role *r, uint32_t named, gs_sym of) {
    uint32_t before = w->ndrafts;
    gs_role_draft(w, r, named, of);
    if (w->ndrafts == before) return;
    w->drafts[before].values[w->pack->p_actor].inherited = false;
    w->drafts[before].values[w->pack->p_about] = (gs_value){0};
}

/* "mayor-elect", "chair designate": not yet. */
static void read_elect(const gs_skeleton *s, gs_role *r) {
    static const char *const words[] = {"elect", "designate", NULL};
    uint32_t t = r->end + (gs_token_mark(s, r->end, "-") ? 1u : 0u);
    if (!gs_token_in(s, t, words)) return;
    r->status = "next";
    r->end = t + 1;
}

static void read_noun(gs_work *w, gs_role *r) {
    const gs_skeleton *s = &w->skeleton;
    if (r->name[0] == '\0') return; /* "officer": a word that tells no part */
    if (gs_token_mark(s, r->end, "'") || gs_token_is(s, r->end, "s")) return;
    gs_role_before(w, r);
    read_elect(s, r);
    gs_role_behind(w, r);
    if (r->dropped) return;
    uint32_t behind = gs_role_person_behind(w, r), before = gs_role_person_before(s, r);
    bool both = behind != UINT32_MAX && before != UINT32_MAX;
    if (both && !gs_token_mark(s, r->end, ",")) before = UINT32_MAX, both = false;
    if (both && !gs_person_at(s, behind)) behind = UINT32_MAX, both = false; /* a body's name */
    if (behind == UINT32_MAX && before == UINT32_MAX) before = gs_role_body_beside(w, r);
    if (behind == UINT32_MAX && before == UINT32_MAX) before = gs_role_of_item(w, r);
    if (both) return;
    gs_sym meant = 0;
    if (behind == UINT32_MAX && before == UINT32_MAX) before = gs_role_subject(w, r, &meant);
    if (meant) {
        gs_role_left(w, r);
        r->one_of_many = r->indefinite;
        gs_role_draft(w, r, UINT32_MAX, meant);
        return;
    }
    if (behind == UINT32_MAX && before == UINT32_MAX) {
        uint32_t named;
        gs_sym of = gs_profile_of_post(w, r->start, &named);
        if (of) draft_profile(w, r, named, of);
        return;
    }
    uint32_t who = behind != UINT32_MAX ? behind : before;
    if (who == before) read_name_of_thing(w, r);
    if (who == before) gs_role_left(w, r);
    r->one_of_many = r->indefinite && (who == before || strcmp(r->class, "story") != 0);
    if (r->start > 0 && gs_token_is(s, r->start - 1, "become") && !r->status) r->status = "next";
    if (who == behind && !r->of && !r->thing) read_behind_name(w, r, who);
    uint32_t drafts = w->ndrafts;
    gs_role_draft(w, r, who, gs_name_at(w, who));
    if (w->ndrafts > drafts && (r->plain || is_title(s, r, who)))
        w->drafts[drafts].modality_given = true;
}

/* --- all of a sentence --- */

/* Of role nouns that overlap the longest holds. */
static bool is_covered(const gs_work *w, const gs_cue *c) {
    for (uint32_t i = 0; i < w->cues.count; i++) {
        const gs_cue *by = &w->cues.items[i];
        if (by->class != c->class || by->tokens <= c->tokens) continue;
        if (by->token < c->token + c->tokens && c->token < by->token + by->tokens) return true;
    }
    return false;
}

static bool has_cue(const gs_work *w, uint32_t t) {
    for (uint32_t i = 0; i < w->cues.count; i++) {
        const gs_cue *c = &w->cues.items[i];
        if (c->class == GS_CUE_ROLE && t >= c->token && t < c->token + c->tokens) return true;
    }
    return false;
}

/* "vet", "plumber", "pianist": what no set of roles lists, and many can be. */
static void read_callings(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        if (s->tokens[t].type != GS_T_WORD || !gs_is_calling(w, t) || has_cue(w, t)) continue;
        char word[32];
        gs_lower_word(s, t, word, sizeof word);
        const char *name =
            gs_sym_text(gs_store_symbols(w->store), gs_sym_cstr(gs_store_symbols(w->store), word));
        gs_role r = {.name = name, .class = "", .head = t, .start = t, .end = t + 1};
        read_noun(w, &r);
    }
}

/* "A Democrat": a name of one word that the set lists as a role. */
static void read_role_names(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    static const char *const articles[] = {"a", "an", NULL};
    for (uint32_t t = 1; t < s->ntokens; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (!m || !m->entity || !gs_token_in(s, t - 1, articles)) continue;
        if (m->type != GS_M_ORG && m->type != GS_M_NAME && m->type != GS_M_PLACE) continue;
        const char *name = w->mentions->entities[m->entity - 1].folded;
        const gs_entry *e = gs_lexicon_find(w->pack->lexicon, "role_noun", name, strlen(name));
        if (!e) continue;
        gs_role r = {.name = e->value, .class = e->more, .head = t, .start = t, .end = t + 1};
        read_noun(w, &r);
    }
}

void gs_run_roles(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    if (!w->pack->part) return;
    for (uint32_t i = 0; i < w->cues.count; i++) {
        const gs_cue *c = &w->cues.items[i];
        bool noun = c->class == GS_CUE_ROLE, verb = c->class == GS_CUE_ROLE_VERB;
        if ((!noun && !verb && c->class != GS_CUE_ROLE_GOAL) || is_covered(w, c)) continue;
        const gs_entry *e = w->pack->roles[c->index];
        gs_role r = {.name = e->value,
                     .class = e->more,
                     .head = c->token,
                     .start = c->token,
                     .end = c->token + c->tokens};
        if (noun)
            read_noun(w, &r);
        else if (verb)
            gs_role_verb(w, &r);
        else
            gs_role_goal(w, &r);
    }
    gs_run_owned_deeds(w);
    for (uint32_t t = 0; t < s->ntokens; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (!m || m->type != GS_M_OFFICE || !m->office || !m->office->value[0]) continue;
        const char *name = m->office->value;
        bool under = strncmp(name, "under ", 6) == 0 && !strstr(name, "secretary");
        if (under) name += 6; /* "Under head coach X they won" */
        const gs_entry *e = gs_lexicon_find(w->pack->lexicon, "role_noun", name, strlen(name));
        gs_role r = {.name = e ? e->value : name,
                     .class = e ? e->more : "owner",
                     .head = t,
                     .start = t,
                     .end = t + 1};
        read_noun(w, &r);
    }
    read_callings(w);
    read_role_names(w);
}

static void enter(gs_pack *pack, const char *set, gs_cue_class class, uint32_t *cap) {
    const gs_entry *entry;
    for (uint32_t i = 0; (entry = gs_lexicon_at(pack->lexicon, set, i)) != NULL; i++) {
        const char *const *phrases;
        uint32_t n = gs_phrases(pack->scratch, pack->lexicon, entry->form, &phrases, NULL);
        GS_GROW(pack->arena, pack->roles, pack->nroles, *cap);
        pack->roles[pack->nroles] = entry;
        for (uint32_t k = 0; k < n; k++) gs_cues_add(pack->cues, phrases[k], class, pack->nroles);
        pack->nroles++;
    }
}

void gs_pack_enter_roles(gs_pack *pack) {
    uint32_t cap = 0;
    pack->part = gs_pack_bind(pack, "part",
                              (const gs_binding[]){{"role", &pack->p_role},
                                                   {"class", &pack->p_class},
                                                   {"status", &pack->p_status},
                                                   {"article", &pack->p_article},
                                                   {"actor", &pack->p_actor},
                                                   {"partner", &pack->p_partner},
                                                   {"of", &pack->p_of},
                                                   {"thing", &pack->p_thing},
                                                   {"detail", &pack->p_detail},
                                                   {"about", &pack->p_about},
                                                   {0}});
    if (!pack->part) return;
    enter(pack, "role_noun", GS_CUE_ROLE, &cap);
    enter(pack, "role_verb", GS_CUE_ROLE_VERB, &cap);
    enter(pack, "role_goal", GS_CUE_ROLE_GOAL, &cap);
}
