/* Frames: who does what to whom, and where, for every verb of the word set "frame_verb".
 *
 * The set gives a verb or phrase its class ("discover", "spot" and "notice" are one) and tells whom
 * the deed is done to: its object, its subject ("the ship sank"), or either; and whether "from" or
 * "to" tells the place. The chunks of the
 * sentence (chunks.h) give subject, object, "by" and places. Whether two frames tell one deed is
 * for rules to judge. */
#include <string.h>

#include "actdraft.h"
#include "chunks.h"
#include "clausewords.h"
#include "phrases.h"
#include "role_phrase.h"

enum { BEHIND = 24 };

typedef struct frame {
    const gs_entry *entry;
    uint32_t first, end; /* the verb or phrase: tokens [first, end) */
    gs_verb_group group;
    bool passive;
    gs_noun_phrase by, of;
    bool several;
    uint32_t place, within, origin, goal; /* tokens of names, or UINT32_MAX */
    const char *spot;
    bool near;
    uint32_t from, to; /* the tokens it covers */
} frame;

static void cover(frame *f, uint32_t from, uint32_t to) {
    if (from < f->from) f->from = from;
    if (to > f->to) f->to = to;
}

/* "object", "subject", "either"; with " from" or " to" the place is where it goes from or to. */
static bool is_kind(const frame *f, const char *kind) {
    return strstr(f->entry->more, kind) != NULL;
}

/* --- whom and by whom --- */

/* Where the words that belong to the verb end: another verb, a relative clause, a mark that is no
 * comma, or a comma that no preposition or date follows. */
static uint32_t clause_end(const gs_work *w, const gs_chunks *c, uint32_t from) {
    uint32_t t = from;
    for (; t < c->n && t < from + BEHIND; t++) {
        gs_tag tag = gs_chunk_tag(c, t), next = gs_chunk_tag(c, t + 1);
        if (tag == GS_TAG_VERB || tag == GS_TAG_RELATIVE || tag == GS_TAG_HELPER) break;
        if (tag == GS_TAG_JOINT && !gs_token_is(&w->skeleton, t, "once")) break;
        if (tag == GS_TAG_MARK && !gs_token_is_mark(&w->skeleton, t, ',')) break;
        if (gs_token_is_mark(&w->skeleton, t, ',') && next != GS_TAG_PREPOSITION &&
            next != GS_TAG_WHEN && next != GS_TAG_NAME)
            break;
        if (tag == GS_TAG_AND && (next == GS_TAG_VERB || next == GS_TAG_ADVERB)) break;
    }
    return t;
}

static gs_noun_phrase agent_behind(gs_work *w, const gs_chunks *c, uint32_t from, uint32_t to) {
    for (uint32_t t = from; t + 1 < to; t++) {
        if (!gs_token_is(&w->skeleton, t, "by") || gs_chunk_tag(c, t + 1) == GS_TAG_ING) continue;
        return gs_chunk_at(w, c, t + 1);
    }
    return (gs_noun_phrase){.start = from, .end = from};
}

/* "The yard that X founded": what stands before the relative pronoun before the subject. */
static gs_noun_phrase object_before(gs_work *w, const gs_chunks *c, const gs_noun_phrase *by) {
    uint32_t t = by->start;
    gs_noun_phrase none = {.start = t, .end = t};
    if (!t ||
        (gs_chunk_tag(c, t - 1) != GS_TAG_RELATIVE && !gs_token_is(&w->skeleton, t - 1, "that")))
        return none;
    if (gs_token_is(&w->skeleton, t - 1, "where") || gs_token_is(&w->skeleton, t - 1, "whose"))
        return none;
    t -= t > 1 && gs_token_is_mark(&w->skeleton, t - 2, ',') ? 2 : 1;
    return gs_chunk_ending(w, c, t);
}

/* "Found in May by X, the comet ...": what a participle at the head of a sentence belongs to. */
static gs_noun_phrase behind_lead(gs_work *w, const gs_chunks *c, uint32_t from) {
    bool by = false;
    for (uint32_t t = from; t < c->n && t < from + BEHIND; t++) {
        by = by || gs_token_is(&w->skeleton, t, "by");
        if (!gs_token_is_mark(&w->skeleton, t, ',') || gs_chunk_tag(c, t + 1) == GS_TAG_PREPOSITION)
            continue;
        gs_noun_phrase p = gs_chunk_at(w, c, t + 1);
        bool agent = by && gs_chunk_tag(c, t - 1) == GS_TAG_NOUN &&
                     gs_token_is_mark(&w->skeleton, p.end, ',');
        return agent ? gs_chunk_at(w, c, p.end + 1) : p; /* "by a priest, X, the bank" */
    }
    return (gs_noun_phrase){.start = from, .end = from};
}

static gs_noun_phrase undergoer(gs_work *w, const gs_chunks *c, const frame *f) {
    uint32_t start = f->group.start;
    bool leads = start == 0 || (start == 1 && gs_chunk_tag(c, 0) == GS_TAG_ADVERB);
    if (leads && !f->group.finite) return behind_lead(w, c, f->end);
    bool apart = start > 1 && gs_token_mark(&w->skeleton, start - 1, ",(");
    if (!f->group.finite && apart) { /* "X, born in Leeds, ..." */
        gs_noun_phrase p = gs_chunk_ending(w, c, start - 1);
        if (gs_phrase_is_there(&p)) return p;
    }
    return gs_chunk_subject(w, c, start);
}

/* "X, conducting, ...", "the man running it", "X after cutting the ribbon". */
static gs_noun_phrase doer_of_ing(gs_work *w, const gs_chunks *c, uint32_t verb) {
    if (verb > 1 && gs_token_is_mark(&w->skeleton, verb - 1, ',') &&
        gs_chunk_tag(c, verb - 2) == GS_TAG_NAME)
        return gs_chunk_ending(w, c, verb - 1);
    static const char *const while_doing[] = {"after", "before", "while", "when", "since", NULL};
    if (!verb || !gs_token_in(&w->skeleton, verb - 1, while_doing))
        return gs_chunk_subject(w, c, verb);
    return verb == 1 ? behind_lead(w, c, verb) : gs_chunk_subject(w, c, verb - 1);
}

static bool begins_object(gs_tag tag) {
    return tag == GS_TAG_NOUN || tag == GS_TAG_NAME || tag == GS_TAG_DETERMINER ||
           tag == GS_TAG_OWNER || tag == GS_TAG_PRONOUN || tag == GS_TAG_AMOUNT;
}

static void read_parties(gs_work *w, const gs_chunks *c, frame *f) {
    uint32_t end = clause_end(w, c, f->end);
    bool ing = gs_chunk_tag(c, f->first) == GS_TAG_ING;
    bool participle = gs_is_participle(w, f->first) && !ing;
    bool object = begins_object(gs_chunk_tag(c, f->end));
    bool reduced = participle && !f->group.finite && !object && is_kind(f, "object");
    if (reduced) { /* "the yard that X founded" */
        gs_noun_phrase by = gs_chunk_subject(w, c, f->group.start);
        gs_noun_phrase of = object_before(w, c, &by);
        reduced = !gs_phrase_is_there(&by) || !gs_phrase_is_there(&of);
    }
    f->passive = (f->group.passive && participle) || reduced;
    if (f->passive || is_kind(f, "subject")) {
        f->of = undergoer(w, c, f);
        f->by = agent_behind(w, c, f->end, end);
    } else if (!f->group.infinitive || f->group.future || f->group.finite) {
        f->by = ing ? doer_of_ing(w, c, f->group.start) : gs_chunk_subject(w, c, f->group.start);
        f->of = object ? gs_chunk_at(w, c, f->end) : object_before(w, c, &f->by);
        if (!gs_phrase_is_there(&f->of) && is_kind(f, "either")) {
            f->of = f->by;
            f->by = (gs_noun_phrase){0};
        }
    }
    f->several = gs_phrase_is_there(&f->by) && gs_chunk_several(c, &f->by);
    if (gs_phrase_is_there(&f->by)) cover(f, f->by.start, f->by.end);
    if (gs_phrase_is_there(&f->of)) cover(f, f->of.start, f->of.end);
}

/* --- where --- */

/* The last word of the phrase, or its last two, as the set "spot" calls it. */
static const char *spot_of(const gs_work *w, const gs_noun_phrase *p) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t n = 2; n > 0; n--) {
        if (p->end < p->start + n || s->tokens[p->end - 1].type != GS_T_WORD) continue;
        uint32_t from = s->tokens[p->end - n].start, to = s->tokens[p->end - 1].end;
        const gs_entry *e = gs_lexicon_find(w->pack->lexicon, "spot", s->lower + from, to - from);
        if (e) return e->value[0] ? e->value : e->form;
    }
    return NULL;
}

static void read_within(const gs_work *w, const gs_chunks *c, frame *f, uint32_t place) {
    const gs_mention *m = gs_token_mention(&w->skeleton, place + 2);
    bool link = gs_token_is_mark(&w->skeleton, place + 1, ',') ||
                gs_token_is(&w->skeleton, place + 1, "in");
    if (link && m && m->type == GS_M_PLACE && gs_chunk_tag(c, place + 3) != GS_TAG_AND)
        f->within = place + 2;
}

/* "In the old cathedral of X", "on the outskirts of X": the town behind the noun. */
static void read_of_town(const gs_work *w, frame *f, const gs_noun_phrase *p) {
    const gs_skeleton *s = &w->skeleton;
    if (!f->spot && !gs_token_in_set(w, p->end - 1, "place_noun")) return;
    const gs_mention *m = gs_token_mention(s, p->end + 1);
    if (!gs_token_is(s, p->end, "of") || !m || m->type != GS_M_PLACE || !gs_may_be_place(m)) return;
    f->place = p->end + 1;
    cover(f, p->start, f->place + 1);
}

/* "In a Redport basement": the town before the noun. */
static uint32_t town_within(const gs_work *w, const gs_chunks *c, const gs_noun_phrase *p) {
    uint32_t t = gs_chunk_name(c, p);
    const gs_mention *m = t == UINT32_MAX ? NULL : gs_token_mention(&w->skeleton, t);
    bool town = m && (m->type == GS_M_PLACE || m->type == GS_M_NAME) && gs_may_be_place(m);
    return town && !gs_token_mark(&w->skeleton, t + 1, "'") ? t : UINT32_MAX;
}

/* What stands behind one preposition. */
static void read_where(gs_work *w, const gs_chunks *c, frame *f, uint32_t t) {
    static const char *const inside[] = {"in",     "at",     "on",     "inside",
                                         "within", "aboard", "behind", NULL};
    static const char *const beside[] = {"near", "off", "outside", "beside", NULL};
    const gs_skeleton *s = &w->skeleton;
    gs_noun_phrase p = gs_chunk_at(w, c, t + 1);
    if (!gs_phrase_is_there(&p) || gs_chunk_several(c, &p)) return;
    bool named = gs_may_be_place(gs_token_mention(s, p.end - 1));
    uint32_t name = named ? p.end - 1 : UINT32_MAX;
    if (gs_token_among(s, t, (const char *const[]){"from", NULL}) && named &&
        f->origin == UINT32_MAX)
        f->origin = name;
    bool bound = t + 1 == f->end && gs_token_is(s, t, "for");
    if ((gs_chunk_tag(c, t) == GS_TAG_TO || bound) && named && f->goal == UINT32_MAX)
        f->goal = name;
    bool in = gs_token_in(s, t, inside), by = gs_token_in(s, t, beside);
    if ((!in && !by) || f->place != UINT32_MAX) return;
    if (named) {
        f->place = name;
        f->near = by;
        read_within(w, c, f, name);
        cover(f, t, name + 1);
    } else if (in && !f->spot) {
        f->spot = spot_of(w, &p);
        if (f->spot) cover(f, t, p.end);
        read_of_town(w, f, &p);
        if (f->spot && f->place == UINT32_MAX) f->place = town_within(w, c, &p);
    }
}

/* "Kelmond, where the comet was found": the place before "where". */
static void read_before_where(gs_work *w, const gs_chunks *c, frame *f) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = gs_phrase_is_there(&f->by) && f->by.end <= f->group.start ? f->by.start
                 : gs_phrase_is_there(&f->of)                              ? f->of.start
                                                                           : f->group.start;
    if (t < 2 || t > f->group.start || !gs_token_is(s, t - 1, "where")) return;
    t -= gs_token_is_mark(&w->skeleton, t - 2, ',') ? 2 : 1;
    gs_noun_phrase p = gs_chunk_ending(w, c, t);
    if (!gs_phrase_is_there(&p)) return;
    if (gs_may_be_place(gs_token_mention(s, p.end - 1)))
        f->place = p.end - 1;
    else
        f->spot = spot_of(w, &p);
    if (f->place != UINT32_MAX || f->spot) cover(f, p.start, p.end);
}

/* Does the phrase end with a preposition: "flown to", "bound for"? */
static bool is_open_end(const gs_skeleton *s, const frame *f) {
    static const char *const ends[] = {"to", "from", "in", "at", "for", NULL};
    return f->end > f->first + 1 && gs_token_in(s, f->end - 1, ends);
}

static void read_places(gs_work *w, const gs_chunks *c, frame *f) {
    static const char *const heads[] = {"in", "at", "near", NULL};
    uint32_t end = clause_end(w, c, f->end);
    bool open_end = is_open_end(&w->skeleton, f);
    for (uint32_t t = open_end ? f->end - 1 : f->end; t + 1 < end; t++)
        if (gs_chunk_tag(c, t) == GS_TAG_PREPOSITION || gs_chunk_tag(c, t) == GS_TAG_TO)
            read_where(w, c, f, t);
    uint32_t way = is_kind(f, " from") ? f->origin : is_kind(f, " to") ? f->goal : UINT32_MAX;
    if (way != UINT32_MAX) {
        f->place = way;
        f->within = UINT32_MAX;
        read_within(w, c, f, way);
        cover(f, way, way + 1);
    }
    if (f->place == UINT32_MAX && !f->spot) read_before_where(w, c, f);
    bool leads =
        f->place == UINT32_MAX && !f->spot && f->first > 3 && gs_token_in(&w->skeleton, 0, heads);
    if (leads && f->from <= 4) read_where(w, c, f, 0); /* "In Lima, the ministers signed" */
}

/* --- the fact --- */

static void set_text(gs_work *w, gs_draft *d, int field, const char *text) {
    if (text) gs_draft_set(d, field, gs_sym_cstr(gs_store_symbols(w->store), text));
}

/* What sort of name a phrase bears; NULL where it bears none. */
static const char *sort_of(const gs_work *w, const gs_chunks *c, const gs_noun_phrase *p) {
    if (p->meant) return p->pronoun ? "person" : NULL;
    uint32_t t = gs_chunk_name(c, p);
    const gs_mention *m = t == UINT32_MAX ? NULL : gs_token_mention(&w->skeleton, t);
    if (!m) { /* in apposition */
        m = gs_token_mention(&w->skeleton, p->end + 1);
        if (!m && p->start > 1) m = gs_token_mention(&w->skeleton, p->start - 2);
    }
    if (!m) return NULL;
    return m->type == GS_M_PERSON  ? "person"
           : m->type == GS_M_ORG   ? "body"
           : m->type == GS_M_PLACE ? "place"
                                   : "name";
}

/* "Under President X he founded": X, or whom the sentence before was about? */
static bool is_ambiguous(const gs_work *w, const gs_noun_phrase *p) {
    if (!p->pronoun) return false;
    for (uint32_t t = 0; t < p->start; t++) {
        const gs_mention *m = gs_token_mention(&w->skeleton, t);
        if (m && m->type == GS_M_PERSON) return true;
    }
    return false;
}

static void set_name(const gs_work *w, gs_draft *d, int field, const gs_noun_phrase *p) {
    if (p->entity && (!p->head || p->meant) && !is_ambiguous(w, p))
        d->values[field] = (gs_value){.known = true, .inherited = p->meant, .sym = p->entity};
}

static void say_object(gs_work *w, gs_draft *d, const gs_noun_phrase *of) {
    const gs_pack *p = w->pack;
    if (!gs_phrase_is_there(of)) return;
    set_name(w, d, p->w_of, of);
    if (!of->pronoun) gs_draft_set(d, p->w_thing, of->head);
    if (of->head && of->end > of->start + 1)
        gs_draft_set(d, p->w_detail, gs_words_between(w, of->start, of->end - 1));
    if (of->head && of->entity && !of->meant) gs_draft_set(d, p->w_owner, of->entity);
    if (of->definite || of->pronoun)
        d->values[p->w_definite] = (gs_value){.known = true, .flag = true};
}

static void draft(gs_work *w, const gs_chunks *c, const frame *f) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    gs_draft *d =
        gs_draft_new(w, p->frame, s->tokens[f->from].start, s->tokens[f->to - 1].end, "frames");
    set_text(w, d, p->w_act, f->entry->value);
    set_name(w, d, p->w_by, &f->by);
    if (d->values[p->w_by].known) set_text(w, d, p->w_sort, sort_of(w, c, &f->by));
    if (gs_phrase_is_there(&f->by) && !f->by.pronoun) gs_draft_set(d, p->w_doer, f->by.head);
    if (f->several) d->values[p->w_several] = (gs_value){.known = true, .flag = true};
    say_object(w, d, &f->of);
    gs_draft_set(d, p->w_place, gs_phrase_name_at(w, f->place));
    gs_draft_set(d, p->w_within, gs_phrase_name_at(w, f->within));
    gs_draft_set(d, p->w_origin, gs_phrase_name_at(w, f->origin));
    gs_draft_set(d, p->w_goal, gs_phrase_name_at(w, f->goal));
    set_text(w, d, p->w_spot, f->spot);
    if (f->near) d->values[p->w_near] = (gs_value){.known = true, .flag = true};
    set_text(w, d, p->w_tense, f->group.future ? "future" : "past");
    if (f->group.open) d->modality = GS_POSSIBLE, d->modality_given = true;
}

/* Not "ground-based", nor "the old building of the club". */
static bool is_verb(const gs_work *w, const gs_chunks *c, const frame *f) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t start = s->tokens[f->first].start;
    if (start > 0 && s->text[start - 1] == '-') return false;
    if (gs_chunk_tag(c, f->first) != GS_TAG_ING) return true;
    gs_tag behind = gs_chunk_tag(c, f->end);
    bool object = behind == GS_TAG_DETERMINER || behind == GS_TAG_OWNER || behind == GS_TAG_NAME ||
                  behind == GS_TAG_PRONOUN;
    return object || (f->first > 0 && gs_token_is_mark(&w->skeleton, f->first - 1, ',') &&
                      gs_token_is_mark(&w->skeleton, f->end, ','));
}

static void read_frame(gs_work *w, const gs_chunks *c, const gs_cue *cue) {
    frame f = {.entry = w->pack->frames[cue->index],
               .first = cue->token,
               .end = cue->token + cue->tokens,
               .place = UINT32_MAX,
               .within = UINT32_MAX,
               .origin = UINT32_MAX,
               .goal = UINT32_MAX};
    if (f.end > c->n || gs_token_is(&w->skeleton, f.end, "that")) return; /* "found that six" */
    gs_tag tag = gs_chunk_tag(c, f.first);
    bool due = cue->tokens > 1 && f.first > 0 && is_open_end(&w->skeleton, &f); /* "bound for" */
    if ((tag != GS_TAG_VERB && tag != GS_TAG_ING && !due) || !is_verb(w, c, &f)) return;
    f.group = gs_verb_group_at(w, f.first);
    if (gs_verb_denied(w, &f.group, f.first, f.end)) return;
    f.from = f.group.start;
    f.to = f.end;
    read_parties(w, c, &f);
    if (is_kind(&f, "object") && !gs_phrase_is_there(&f.of)) return; /* "is recovering", "won" */
    read_places(w, c, &f);
    bool placed = f.place != UINT32_MAX || f.spot || f.origin != UINT32_MAX || f.goal != UINT32_MAX;
    if (placed || gs_phrase_is_there(&f.by)) draft(w, c, &f);
}

/* Of phrases that share a word the longer one holds. */
static bool is_covered(const gs_work *w, const gs_cue *c) {
    const gs_cue *by = gs_cue_first(&w->cues, GS_CUE_FRAME);
    for (; by && by->token < c->token + c->tokens; by = gs_cue_next(&w->cues, by))
        if (by->tokens > c->tokens && c->token < by->token + by->tokens) return true;
    return false;
}

void gs_run_frames(gs_work *w) {
    const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_FRAME);
    if (!w->pack->frame || !c) return;
    const gs_chunks *chunks = gs_chunks_of(w);
    for (; c; c = gs_cue_next(&w->cues, c))
        if (!is_covered(w, c)) read_frame(w, chunks, c);
}

void gs_pack_enter_frames(gs_pack *pack) {
    uint32_t cap = 0;
    pack->frame = gs_pack_bind(pack, "frame",
                               (const gs_binding[]){{"act", &pack->w_act},
                                                    {"by", &pack->w_by},
                                                    {"sort", &pack->w_sort},
                                                    {"doer", &pack->w_doer},
                                                    {"several", &pack->w_several},
                                                    {"of", &pack->w_of},
                                                    {"thing", &pack->w_thing},
                                                    {"detail", &pack->w_detail},
                                                    {"owner", &pack->w_owner},
                                                    {"definite", &pack->w_definite},
                                                    {"place", &pack->w_place},
                                                    {"within", &pack->w_within},
                                                    {"origin", &pack->w_origin},
                                                    {"goal", &pack->w_goal},
                                                    {"spot", &pack->w_spot},
                                                    {"near", &pack->w_near},
                                                    {"tense", &pack->w_tense},
                                                    {0}});
    if (!pack->frame) return;
    const gs_entry *entry;
    for (uint32_t i = 0; (entry = gs_lexicon_at(pack->lexicon, "frame_verb", i)) != NULL; i++) {
        const char *const *phrases;
        uint32_t n = gs_phrases(pack->scratch, pack->lexicon, entry->form, &phrases, NULL);
        GS_GROW(pack->arena, pack->frames, pack->nframes, cap);
        pack->frames[pack->nframes] = entry;
        for (uint32_t k = 0; k < n; k++)
            gs_cues_add(pack->cues, phrases[k], GS_CUE_FRAME, pack->nframes);
        pack->nframes++;
    }
}
