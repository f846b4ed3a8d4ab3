/* What happened when, and to whom. A word for an event looks for a day or an hour in its clause and
 * for the phrase that it is about: a verb's subject or object, the name behind a noun's "of". */
#include <string.h>

#include "event_told.h"
#include "event_when.h"
#include "verbgroup.h"

enum { REACH = 14, HELPER_REACH = 4, TAIL_REACH = 8 };

typedef struct event {
    const gs_event_word *word;
    uint32_t token, end;  /* the word: [token, end) */
    uint32_t tail;        /* end of a phrase in two parts, or 0 */
    uint32_t group_start; /* first token of the verb group: "had been opened" */
    bool passive, future, past_future, base, negative; /* past_future: "was to open" */
    bool told_future;                                  /* "will open", not "to open" alone */
    uint32_t date, time;                               /* tokens, or UINT32_MAX */
    bool loose;                                        /* the date is of another clause */
    bool awaited;                                      /* "not until": told as done, or to come */
    bool headed; /* the day stands at the head of the block, in `heading` */
    gs_span heading;
    gs_noun_phrase of;
} event;

static const char *const futures[] = {"will", "shall", "to", NULL};
static const char *const helpers[] = {"has", "have",  "had",   "did", "does",   "do",   "would",
                                      "may", "might", "could", "can", "should", "must", NULL};

static bool is_adverb(const gs_skeleton *s, uint32_t t) {
    static const char *const list[] = {
        "not",       "also",    "first",        "then",        "never",   "just",      "only",
        "due",       "set",     "scheduled",    "expected",    "later",   "finally",   "officially",
        "still",     "already", "nevertheless", "nonetheless", "however", "therefore", "instead",
        "meanwhile", NULL};
    return gs_token_in(s, t, list) || gs_token_ends(s, t, 5, "ly");
}

/* Reads the auxiliaries before the verb: "will be", "had been", "is due to". */
static void read_group(const gs_skeleton *s, event *e) {
    uint32_t t = e->token;
    e->base = true;
    for (uint32_t back = 0; back < HELPER_REACH + 2 && t > 0; back++, t--) {
        bool be = gs_is_be(s, t - 1), future = gs_token_in(s, t - 1, futures);
        bool help = gs_token_in(s, t - 1, helpers) || gs_ends_not(s, t - 1);
        if (!be && !future && !help && !is_adverb(s, t - 1)) break;
        e->passive = e->passive || (be && e->word->form == GS_VERB_PAST && !e->future);
        bool past =
            gs_token_among(s, t - 1, (const char *const[]){"was", "were", "had", "did", NULL});
        e->past_future = e->past_future || (e->future && past);
        e->future = e->future || future;
        e->told_future = e->told_future || (e->future && (be || !gs_token_is(s, t - 1, "to")));
        e->negative = e->negative || gs_token_is(s, t - 1, "not") ||
                      gs_token_is(s, t - 1, "never") || gs_ends_not(s, t - 1);
        if (be || future || help) e->base = false;
    }
    while (t < e->token && is_adverb(s, t) && !gs_is_be(s, t)) t++;
    e->group_start = t;
}

/* --- about whom --- */

/* "Founded in 1996, the company ..." */
static gs_noun_phrase behind_comma(gs_work *w, const event *e) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t from = e->date != UINT32_MAX && e->date > e->end ? e->date : e->end;
    for (uint32_t t = from; t < s->ntokens && t < from + REACH; t++)
        if (gs_token_mark(s, t, ",")) return gs_phrase_as_subject(w, t + 1);
    return (gs_noun_phrase){0};
}

static gs_noun_phrase about_verb(gs_work *w, const event *e) {
    gs_noun_phrase none = {0};
    bool past_alone = e->word->form == GS_VERB_PAST && e->base;
    if (e->token == 0 && past_alone) return behind_comma(w, e);
    if (e->word->form == GS_VERB_ING && e->base) return none;
    if (e->passive) return gs_phrase_before(w, e->group_start);
    if (e->word->role == GS_EVENT_SUBJECT) return gs_phrase_before(w, e->group_start);
    gs_noun_phrase object = gs_phrase_at(w, e->end);
    if (object.end > object.start) return object;
    if (e->word->role == GS_EVENT_EITHER) return gs_phrase_before(w, e->group_start);
    if (!past_alone) return none;
    gs_noun_phrase before = gs_phrase_before(w, e->group_start);
    bool comma = gs_token_mark(&w->skeleton, e->group_start - 1, ",");
    return before.head || comma ? before : none; /* "the law that the council signed on Monday" */
}

/* "its scheduled close", "opening day": what looks like a verb or an event is part of a name. */
static bool is_part_of_name(const gs_skeleton *s, const event *e) {
    static const char *const behind[] = {"of",   "on",   "in",    "at",  "was",  "is",
                                         "were", "by",   "last",  "and", "came", "has",
                                         "had",  "late", "early", NULL};
    const gs_token *next = &s->tokens[e->end];
    if (e->word->role == GS_EVENT_NOUN)
        return e->end < s->ntokens && next->type == GS_T_WORD && !gs_token_in(s, e->end, behind);
    if (e->word->form != GS_VERB_BASE || !e->base || e->token == 0) return false;
    const gs_token *verb = &s->tokens[e->token], *before = &s->tokens[e->token - 1];
    if (s->text[verb->end - 1] == 's') return false;
    return before->type == GS_T_MARK ||
           (before->type == GS_T_WORD && s->text[before->end - 1] != 's');
}

/* "its opening", "her arrest": whom the word means. */
static gs_noun_phrase meant_by_owner(gs_work *w, uint32_t t) {
    static const char *const owners[] = {"its", "his", "her", NULL};
    gs_noun_phrase p = {0};
    for (uint32_t k = 0; t > 0 && owners[k]; k++)
        if (gs_token_is(&w->skeleton, t - 1, owners[k])) p.entity = gs_refer(w, owners[k], t - 1);
    if (!p.entity) return p;
    return (gs_noun_phrase){
        .start = t - 1, .end = t, .entity = p.entity, .meant = true, .definite = true};
}

/* "the launch of the probe", "the probe's launch", "Reyes's inauguration". A bare noun is about
 * itself. */
static gs_noun_phrase about_noun(gs_work *w, const event *e) {
    const gs_skeleton *s = &w->skeleton;
    if (gs_token_is(s, e->end, "of")) return gs_phrase_at(w, e->end + 1);
    uint32_t t = e->token;
    bool owner = t > 1 && ((gs_token_is(s, t - 1, "s") && gs_token_mark(s, t - 2, "'")));
    const gs_mention *m = t > 0 ? gs_token_mention(s, t - 1) : NULL;
    if (!owner && !(m && m->flags & GS_MF_POSSESSIVE)) return meant_by_owner(w, t);
    uint32_t last = owner ? t - 3 : t - 1;
    gs_noun_phrase p = {.start = last, .end = last + 1, .definite = true};
    m = gs_token_mention(s, last);
    p.entity = gs_phrase_name(w, m);
    return p;
}

/* --- the fact --- */

static void set_when(gs_work *w, const event *e, gs_draft *d) {
    const gs_pack *p = w->pack;
    if (e->date != UINT32_MAX) {
        d->values[p->e_date] =
            (gs_value){.known = true,
                       .inherited = e->loose,
                       .span = gs_span_of_event(gs_mention_at(&w->skeleton, e->date))};
        d->dated = true;
    }
    if (e->headed)
        d->values[p->e_date] = (gs_value){.known = true, .inherited = true, .span = e->heading};
    if (e->time == UINT32_MAX) return;
    gs_quantity minutes = {
        .amount = gs_interval_point(gs_dec_int(gs_mention_at(&w->skeleton, e->time)->minutes))};
    d->values[p->e_time] = gs_amount_value(w, minutes);
}

/* Told as done: a "will" or "without" elsewhere in the clause does not make it less so. */
static bool is_plain(const gs_work *w, const event *e) {
    static const char *const modal[] = {"may", "might", "could", "would", "should", "must", NULL};
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = e->group_start; t < e->token; t++)
        if (gs_token_in(s, t, modal)) return false;
    uint32_t denied = gs_word_in_clause(w, GS_W_DENIED, e->token);
    return gs_word_in_clause(w, GS_W_POSSIBLE, e->token) == UINT32_MAX &&
           (denied == UINT32_MAX || gs_token_is(s, denied, "without"));
}

static void plan(gs_draft *d) {
    d->modality = GS_PLANNED;
    d->modality_given = true;
}

/* "The board approved the plan", "the plan was approved by the board": who did it. */
static gs_noun_phrase agent_of(gs_work *w, const event *e) {
    const gs_skeleton *s = &w->skeleton;
    gs_noun_phrase none = {0};
    if (e->word->role != GS_EVENT_OBJECT && e->word->role != GS_EVENT_EITHER) return none;
    for (uint32_t t = e->end; e->passive && t < s->ntokens && t < e->end + REACH; t++) {
        if (s->tokens[t].clause != s->tokens[e->token].clause) return none;
        if (gs_token_is(s, t, "and") && gs_may_join_verb(s, t + 1)) return none;
        if (gs_token_is(s, t, "by")) return gs_phrase_at(w, t + 1);
    }
    if (e->passive || e->of.start < e->end) return none;
    return gs_phrase_before(w, e->group_start);
}

/* "joined the Harbour Trust", "retired from Harwick Foods": the name on the other side. */
static gs_sym partner_of(gs_work *w, const event *e) {
    static const char *const leads[] = {"at", "for", "with", "from", "to", "of", "by", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (e->word->role != GS_EVENT_SUBJECT) return 0;
    gs_noun_phrase p = gs_phrase_at(w, e->end);
    if (p.end == p.start && gs_token_in(s, e->end, leads)) p = gs_phrase_at(w, e->end + 1);
    if (p.end == p.start && e->date != UINT32_MAX && gs_token_is(s, e->date + 1, "for"))
        p = gs_phrase_at(w, e->date + 2); /* "won in 1979 for ..." */
    return p.entity && !p.meant && p.entity != e->of.entity ? p.entity : 0;
}

static void draft(gs_work *w, const event *e) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    uint32_t first = e->group_start, last = e->end - 1;
    uint32_t reach[] = {e->date, e->time, e->of.end > e->of.start ? e->of.start : UINT32_MAX,
                        e->of.end > e->of.start ? e->of.end - 1 : UINT32_MAX};
    for (size_t i = 0; i < sizeof reach / sizeof *reach; i++) {
        if (reach[i] == UINT32_MAX) continue;
        if (reach[i] < first) first = reach[i];
        if (reach[i] > last) last = reach[i];
    }
    gs_draft *d = gs_draft_new(w, p->event, s->tokens[first].start, s->tokens[last].end, "events");
    gs_draft_set(d, p->e_what, gs_kept_word(w, e->word->what));
    gs_draft_set(d, p->e_of, e->of.entity);
    d->values[p->e_of].inherited = e->of.meant;
    gs_draft_set(d, p->e_thing, e->of.head);
    gs_draft_set(d, p->e_partner, partner_of(w, e));
    gs_noun_phrase agent = agent_of(w, e);
    if (!agent.meant) gs_draft_set(d, p->e_by, agent.entity);
    gs_draft_set(d, p->e_doer, agent.head);
    if (e->of.definite) d->values[p->e_definite] = (gs_value){.known = true, .flag = true};
    set_when(w, e, d);
    bool verb = e->word->role != GS_EVENT_NOUN;
    if (e->negative) d->modality = GS_DENIED, d->modality_given = true;
    if (e->awaited) d->modality = GS_ASSERTED, d->modality_given = true;
    if (verb && e->past_future) return;
    if (verb && e->future) {
        gs_draft_set(d, p->e_status, gs_kept_word(w, "planned"));
        if (e->told_future && !e->negative && is_plain(w, e)) plan(d);
    } else if (verb && e->word->form == GS_VERB_PAST) {
        gs_draft_set(d, p->e_status, gs_kept_word(w, "happened"));
        d->modality_given = d->modality_given || is_plain(w, e);
    }
}

/* "put _ into orbit": the rest of the phrase, a few words behind the first part. "became _ office":
 * any office. */
static bool find_tail(const gs_work *w, event *e) {
    e->tail = gs_tail_end(&w->skeleton, e->end, TAIL_REACH, e->word->tail);
    return e->tail != 0;
}

/* "Lund took the oath at noon and became mayor": the sentence's subject, where it is a name. */
static gs_noun_phrase of_sentence(gs_work *w, const event *e) {
    gs_noun_phrase none = {0};
    bool joined = e->group_start > 0 && gs_token_is(&w->skeleton, e->group_start - 1, "and");
    if ((e->word->role != GS_EVENT_SUBJECT && !e->passive) || !joined) return none;
    gs_noun_phrase p = gs_phrase_as_subject(w, 0);
    return p.start == 0 && (p.entity || (p.head && p.definite)) ? p : none;
}

/* "Did not open until 3 May": it opened on that day. */
static void read_awaited(const gs_work *w, event *e) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = e->end; e->negative && t + 1 < s->ntokens && t < e->end + REACH; t++) {
        if (s->tokens[t].clause != s->tokens[e->token].clause) return;
        if (!gs_token_among(s, t, (const char *const[]){"until", "till", NULL})) continue;
        if (!gs_is_event_day(gs_token_mention(s, t + 1))) return;
        e->date = t + 1;
        e->loose = e->negative = false;
        e->awaited = true;
    }
}

static void read_when(gs_work *w, event *e) {
    gs_event_span span = {e->group_start, e->token, e->tail ? e->tail : e->end};
    gs_event_when when = gs_when_of_event(w, &span);
    e->date = when.date;
    e->time = when.time;
    e->loose = when.loose;
    read_awaited(w, e);
}

/* "stays closed", "remained buried": how something is, not what happened to it. */
static bool is_state(const gs_skeleton *s, const event *e) {
    static const char *const staying[] = {"stay",    "stays",    "stayed",    "staying", "remain",
                                          "remains", "remained", "remaining", "keep",    "keeps",
                                          "kept",    "keeping",  NULL};
    return e->word->form == GS_VERB_PAST && e->group_start > 0 &&
           gs_token_in(s, e->group_start - 1, staying);
}

/* "Shares closed 3% lower", "the index opened up", "it closed at 41 dollars": a price. */
static bool is_price(const gs_skeleton *s, const event *e) {
    static const char *const way[] = {"higher", "lower", "flat", "mixed", "unchanged", NULL};
    static const char *const up_down[] = {"up", "down", NULL};
    bool trade = strcmp(e->word->what, "closing") == 0 || strcmp(e->word->what, "opening") == 0;
    const gs_mention *m = gs_token_mention(s, e->end), *behind = gs_token_mention(s, e->end + 1);
    if (!trade) return false;
    if (gs_token_in(s, e->end, way) || (m && m->type == GS_M_PERCENT)) return true;
    bool moved = gs_token_in(s, e->end, up_down) && behind && behind->type == GS_M_PERCENT;
    return moved || (gs_token_is(s, e->end, "at") && behind && behind->type == GS_M_MONEY);
}

/* The event of a cue with whom it is about; false where the word tells none. */
static bool find_event(gs_work *w, const gs_cue *c, event *e) {
    *e =
        (event){.word = &w->pack->events[c->index], .token = c->token, .end = c->token + c->tokens};
    e->group_start = e->token;
    e->date = e->time = UINT32_MAX;
    bool verb = e->word->role != GS_EVENT_NOUN;
    if (e->word->tail && !find_tail(w, e)) return false;
    if (verb) read_group(&w->skeleton, e);
    if (verb && (is_state(&w->skeleton, e) || is_price(&w->skeleton, e))) return false;
    return !is_part_of_name(&w->skeleton, e);
}

static void find_subject(gs_work *w, event *e) {
    bool verb = e->word->role != GS_EVENT_NOUN;
    if (e->word->role == GS_EVENT_ALONE) return;
    e->of = verb ? about_verb(w, e) : about_noun(w, e);
    if (verb && e->of.end == e->of.start) e->of = of_sentence(w, e);
    bool active = verb && !e->passive && e->of.pronoun && e->of.start >= e->end;
    if (active && gs_phrase_before(w, e->group_start).entity == e->of.entity)
        e->of.entity = 0; /* "the judge sentenced him": somebody else */
}

static void read_event(gs_work *w, const gs_cue *c) {
    event e;
    if (!find_event(w, c, &e)) return;
    read_when(w, &e);
    e.headed = e.date == UINT32_MAX && gs_heading_day(w, &e.heading);
    if (e.date == UINT32_MAX && e.time == UINT32_MAX && !e.headed) return;
    if (e.loose && e.future && !e.told_future) return; /* "became the first to cross" */
    find_subject(w, &e);
    bool bare = e.word->role == GS_EVENT_ALONE ||
                (e.word->role == GS_EVENT_NOUN && e.of.end == e.of.start) ||
                (e.of.pronoun && e.of.end > e.of.start);
    if (bare || e.of.entity || e.of.head) draft(w, &e);
}

bool gs_event_of_cue(gs_work *w, const gs_cue *c, gs_event_told *out) {
    event e;
    if (!find_event(w, c, &e)) return false;
    find_subject(w, &e);
    *out = (gs_event_told){.what = e.word->what,
                           .of = e.of,
                           .start = e.group_start,
                           .end = e.tail ? e.tail : e.end,
                           .negative = e.negative};
    return true;
}

void gs_run_events(gs_work *w) {
    if (!w->pack->event) return;
    gs_note_heading_day(w);
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_EVENT); c; c = gs_cue_next(&w->cues, c))
        read_event(w, c);
}
