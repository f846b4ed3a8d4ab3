/* What comes before what, as a sentence tells it by "before", "until", "after": the ground for
 * dates in the wrong order. "No ground may be broken before the permit is issued" puts the permit
 * first; "the law must be adopted before it is signed" the law. */
#include "event_told.h"
#include "lemma.h"
#include "verbgroup.h"

enum { SIDE_REACH = 18 };

typedef enum order { NONE = 0, FIRST_LEFT, FIRST_RIGHT } order;

typedef struct side {
    gs_event_told event;
    bool found;
} side;

/* ", and two friends arrived": a clause of its own begins. */
static bool begins_clause(const gs_skeleton *s, uint32_t comma) {
    static const char *const joins[] = {"and", "but", "while", "whereas", NULL};
    return comma + 1 < s->ntokens && gs_token_in(s, comma + 1, joins);
}

/* No sentence of another kind between two tokens: no semicolon, colon, bracket, quotation mark. */
static bool is_open(const gs_skeleton *s, uint32_t from, uint32_t to) {
    for (uint32_t t = from; t < to; t++) {
        bool comma = gs_token_is_mark(s, t, ',');
        if (comma && begins_clause(s, t)) return false;
        if (s->tokens[t].type == GS_T_MARK && !comma && !gs_token_is_mark(s, t, '\'')) return false;
    }
    return true;
}

/* The lemma of a word; 0 where it is too long. */
static gs_sym lemma_of(gs_work *w, uint32_t t) {
    char word[GS_LEMMA], lemma[GS_LEMMA];
    size_t n = gs_lower_word(&w->skeleton, t, word, sizeof word);
    if (w->skeleton.tokens[t].type != GS_T_WORD || n < 3 || n >= GS_LEMMA) return 0;
    return gs_sym_of(gs_store_symbols(w->store), lemma, gs_lemma(w->pack->lexicon, word, n, lemma));
}

/* Auxiliaries and words that an auxiliary may stand before without being its verb. */
static bool is_verb(const gs_skeleton *s, uint32_t t) {
    static const char *const others[] = {
        "be",   "been",  "being", "have",  "has",     "had",   "not",   "never", "only",  "also",
        "the",  "a",     "an",    "to",    "all",     "first", "again", "done",  "made",  "able",
        "said", "taken", "given", "place", "already", "still", "ever",  "so",    "there", NULL};
    return s->tokens[t].type == GS_T_WORD && !gs_token_ends(s, t, 5, "ly") &&
           !gs_token_in(s, t, others);
}

/* A verb of any kind with an auxiliary: "the inspectors have cleared it". */
static side verb_in(gs_work *w, uint32_t from, uint32_t to, bool last) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t k = from; k < to; k++) {
        uint32_t t = last ? to - 1 - (k - from) : k;
        if (!is_verb(s, t) || !is_open(s, last ? t : from, last ? to : t)) continue;
        gs_verb_group g = gs_verb_group_at(w, t);
        if (!g.finite || g.start == t) continue;
        gs_sym verb = lemma_of(w, t);
        if (!verb) continue;
        side found = {.found = true};
        found.event = (gs_event_told){.what = gs_store_text(w->store, verb),
                                      .verb = verb,
                                      .any = true,
                                      .of = gs_phrase_before(w, g.start),
                                      .start = g.start,
                                      .end = t + 1};
        return found;
    }
    return (side){0};
}

/* Does the word stand as a noun: "the launch", "the commissioning"? */
static bool is_noun(const gs_work *w, const gs_cue *c) {
    const gs_event_word *word = &w->pack->events[c->index];
    return word->role == GS_EVENT_NOUN ||
           (word->form == GS_VERB_ING && c->token && gs_leads_noun(&w->skeleton, c->token - 1));
}

/* The nearest event whose word stands in [from, to); of the clause's words a verb rather than a
 * noun. */
static side event_in(gs_work *w, uint32_t from, uint32_t to, bool last) {
    const gs_skeleton *s = &w->skeleton;
    side found = {0};
    for (uint32_t i = 0; i < w->cues.count; i++) {
        const gs_cue *c = &w->cues.items[last ? w->cues.count - 1 - i : i];
        if (c->class != GS_CUE_EVENT || c->token < from || c->token + c->tokens > to) continue;
        if (!is_open(s, last ? c->token : from, last ? to : c->token)) break;
        if (found.found &&
            (is_noun(w, c) || s->tokens[c->token].clause != s->tokens[found.event.start].clause))
            continue;
        side other;
        other.found = gs_event_of_cue(w, c, &other.event);
        if (other.found) found = other;
        if (other.found && !is_noun(w, c)) {
            found.event.verb = lemma_of(w, c->token);
            return found;
        }
    }
    side verb = verb_in(w, from, to, last);
    return verb.found ? verb : found;
}

/* "No ground may be broken", "nobody signs", "only": nothing of it is done. */
static bool is_denied(const gs_work *w, uint32_t from, uint32_t to) {
    static const char *const words[] = {"no",     "not",     "never",  "none",
                                        "nobody", "nothing", "cannot", "neither",
                                        "nor",    "without", "t",      NULL};
    for (uint32_t t = from; t < to; t++)
        if (gs_token_in(&w->skeleton, t, words)) return true;
    return false;
}

static uint32_t region_before(const gs_skeleton *s, uint32_t t) {
    uint32_t from = t > SIDE_REACH ? t - SIDE_REACH : 0;
    for (uint32_t k = t; k > from; k--)
        if (s->tokens[k - 1].type == GS_T_MARK && !gs_token_is_mark(s, k - 1, ',') &&
            !gs_token_is_mark(s, k - 1, '\''))
            return k;
    return from;
}

/* "Once all ballots have been counted", "when the brigade has inspected it". */
static bool is_once(const gs_skeleton *s, uint32_t t) {
    static const char *const modal[] = {"may", "can", "must", "only", "will", NULL};
    bool when = gs_token_is(s, t, "when"), perfect = false, allowed = false;
    if (!when && !gs_token_is(s, t, "once")) return false;
    for (uint32_t k = t + 1; k < s->ntokens && k < t + 8; k++)
        perfect = perfect || gs_token_is(s, k, "has") || gs_token_is(s, k, "have");
    for (uint32_t k = t > 12 ? t - 12 : 0; k < t; k++)
        allowed = allowed || gs_token_in(s, k, modal);
    return perfect && (allowed || !when);
}

/* Which side comes first. 0 tokens: the word at t joins nothing. */
static order order_at(const gs_work *w, uint32_t t, uint32_t *tokens) {
    static const char *const earlier[] = {"before", "until", "till", NULL};
    const gs_skeleton *s = &w->skeleton;
    *tokens = 1;
    bool before = gs_token_in(s, t, earlier);
    if (gs_token_is(s, t, "prior") && gs_token_is(s, t + 1, "to")) before = true, *tokens = 2;
    if (gs_token_is(s, t, "ahead") && gs_token_is(s, t + 1, "of")) before = true, *tokens = 2;
    bool after = gs_token_is(s, t, "after") || gs_token_is(s, t, "following") || is_once(s, t);
    if (!before && !after) return NONE;
    const gs_mention *m = gs_token_mention(s, t + *tokens);
    if (m && (m->type == GS_M_DATE || m->type == GS_M_PERIOD || m->type == GS_M_TIME ||
              m->type == GS_M_DURATION || m->type == GS_M_NUMBER))
        return NONE;
    bool turned = gs_token_is(s, t + *tokens, "which"); /* "after which the bench may sit" */
    if (turned) return ++*tokens, before ? FIRST_RIGHT : FIRST_LEFT;
    bool denied = is_denied(w, region_before(s, t), t);
    bool wait = gs_token_is(s, t, "until") || gs_token_is(s, t, "till");
    if (before) return denied ? FIRST_RIGHT : wait ? NONE : FIRST_LEFT;
    return !denied ? FIRST_RIGHT : NONE;
}

static void draft(gs_work *w, const gs_event_told *first, const gs_event_told *then) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    gs_symtab *symbols = gs_store_symbols(w->store);
    uint32_t from = first->start < then->start ? first->start : then->start;
    uint32_t to = first->end > then->end ? first->end : then->end;
    gs_draft *d =
        gs_draft_new(w, p->sequence, s->tokens[from].start, s->tokens[to - 1].end, "sequences");
    gs_draft_set(d, p->q_earlier, gs_sym_cstr(symbols, first->what));
    gs_draft_set(d, p->q_earlier_of, first->of.entity);
    gs_draft_set(d, p->q_earlier_thing, first->of.head);
    gs_draft_set(d, p->q_earlier_verb, first->verb);
    gs_draft_set(d, p->q_later, gs_sym_cstr(symbols, then->what));
    gs_draft_set(d, p->q_later_of, then->of.entity);
    gs_draft_set(d, p->q_later_thing, then->of.head);
    gs_draft_set(d, p->q_later_verb, then->verb);
    d->modality_given = true; /* asserted: "may not" is what makes the order */
}

/* "Before work can begin, a permit must be issued": the main clause stands behind the comma. */
static side behind_comma(gs_work *w, const side *right) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = right->event.end; t < s->ntokens && t < right->event.end + SIDE_REACH; t++)
        if (gs_token_is_mark(s, t, ',')) return event_in(w, t + 1, s->ntokens, false);
    return (side){0};
}

/* "became envoy in May, is to speak after the vote": another verb stands between. */
static bool is_far(const gs_skeleton *s, uint32_t from, uint32_t to) {
    static const char *const verbs[] = {"is",  "are", "was", "were", "will", "would", "has",
                                        "had", "may", "can", "said", "says", "that",  NULL};
    for (uint32_t t = from; t < to; t++)
        if (gs_token_in(s, t, verbs)) return true;
    return false;
}

/* "May", "must", "no": a rule, of which any verb tells; else only events do. */
static bool is_rule(const gs_work *w, uint32_t from, uint32_t to) {
    static const char *const modal[] = {"may",    "must",  "can",  "could",
                                        "should", "shall", "only", NULL};
    for (uint32_t t = from; t < to; t++)
        if (gs_token_in(&w->skeleton, t, modal)) return true;
    return is_denied(w, from, to);
}

static void read_order(gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t tokens;
    order which = order_at(w, t, &tokens);
    if (!which) return;
    uint32_t end = t + tokens + SIDE_REACH < s->ntokens ? t + tokens + SIDE_REACH : s->ntokens;
    side right = event_in(w, t + tokens, end, false);
    if (!right.found) return;
    side left = t == 0 ? behind_comma(w, &right) : event_in(w, region_before(s, t), t, true);
    if (!left.found || (t && is_far(s, left.event.end, t))) return;
    bool any = left.event.any || right.event.any;
    if (any && !is_rule(w, t == 0 ? right.event.end : region_before(s, t), t == 0 ? s->ntokens : t))
        return;
    if (which == FIRST_LEFT)
        draft(w, &left.event, &right.event);
    else
        draft(w, &right.event, &left.event);
}

void gs_run_sequences(gs_work *w) {
    static const char *const joins[] = {"before", "until",     "till", "prior", "ahead",
                                        "after",  "following", "when", "once",  NULL};
    if (!w->pack->sequence || !gs_sentence_has(&w->skeleton, joins)) return;
    for (uint32_t t = 0; t < w->skeleton.ntokens; t++)
        if (gs_token_in(&w->skeleton, t, joins)) read_order(w, t);
}
