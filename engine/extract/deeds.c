/* What any verb tells with a day or an hour: "the panel inspected the pier on 3 May". The packs
 * know events by name (events.c); a deed is told by the verb's one form, for verbs that no pack
 * lists. */
#include <string.h>

#include "actdraft.h"
#include "deeds.h"
#include "event_when.h"

static bool is_listed(const gs_work *w, uint32_t t) {
    const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_EVENT);
    for (; c && c->token <= t; c = gs_cue_next(&w->cues, c))
        if (t < c->token + c->tokens) return true;
    return false;
}

/* Verbs that say nothing of what was done. */
static bool is_light(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {
        "said",  "was",   "were",  "been",  "had",    "did",     "done",     "made",      "got",
        "went",  "came",  "told",  "added", "asked",  "called",  "used",     "based",     "need",
        "kept",  "gave",  "given", "took",  "taken",  "put",     "seen",     "saw",       "known",
        "knew",  "felt",  "let",   "set",   "led",    "has",     "have",     "be",        "being",
        "is",    "are",   "not",   "due",   "rose",   "fell",    "expected", "planned",   "became",
        "left",  "found", "born",  "aged",  "named",  "dated",   "compared", "according", "ended",
        "noted", "wrote", "spoke", "stood", "stayed", "reached", "totalled", NULL};
    return gs_token_in(s, t, words);
}

enum { LEAST = 4 }; /* letters of a verb that is told by its ending */

bool gs_is_past_word(const gs_work *w, uint32_t t) {
    char word[GS_LEMMA];
    const gs_skeleton *s = &w->skeleton;
    if (is_light(s, t) || gs_plain_word(s, t, word, sizeof word) < LEAST) return false;
    return gs_looks_past(w, t);
}

gs_sym gs_verb_lemma(gs_work *w, uint32_t t) {
    char word[GS_LEMMA], lemma[GS_LEMMA];
    size_t n = gs_plain_word(&w->skeleton, t, word, sizeof word);
    if (n < LEAST) return 0;
    n = gs_lemma(w->pack->lexicon, word, n, lemma);
    return gs_sym_of(gs_store_symbols(w->store), lemma, n);
}

static void set_sym(gs_draft *d, int field, gs_sym sym, bool meant) {
    if (sym) d->values[field] = (gs_value){.known = true, .inherited = meant, .sym = sym};
}

static void set_when(gs_work *w, gs_draft *d, const gs_event_when *when) {
    const gs_pack *p = w->pack;
    if (when->date != UINT32_MAX)
        d->values[p->d_date] = (gs_value){
            .known = true, .span = gs_span_of_event(gs_mention_at(&w->skeleton, when->date))};
    if (when->time == UINT32_MAX) return;
    gs_dec minutes = gs_dec_int(gs_mention_at(&w->skeleton, when->time)->minutes);
    gs_quantity hour = {.amount = gs_interval_point(minutes)};
    d->values[p->d_time] = gs_amount_value(w, hour);
}

static void draft(gs_work *w, uint32_t t, gs_sym verb, const gs_verb_group *g,
                  const gs_event_when *when) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    gs_noun_phrase who = gs_phrase_before(w, g->start), what = gs_phrase_at(w, t + 1);
    if (g->passive || what.end == what.start) what = who;
    if (!what.entity && !what.head) return;
    uint32_t first = g->start, last = t;
    uint32_t reach[] = {when->date, when->time, what.start, what.end - 1};
    for (size_t i = 0; i < sizeof reach / sizeof *reach; i++) {
        if (reach[i] == UINT32_MAX) continue;
        if (reach[i] < first) first = reach[i];
        if (reach[i] > last) last = reach[i];
    }
    gs_draft *d = gs_draft_new(w, p->deed, s->tokens[first].start, s->tokens[last].end, "deeds");
    set_sym(d, p->d_verb, verb, false);
    set_sym(d, p->d_of, what.entity, what.meant);
    set_sym(d, p->d_thing, what.head, false);
    if (!g->passive && who.start != what.start) set_sym(d, p->d_by, who.entity, who.meant);
    d->values[p->d_definite] = (gs_value){.known = what.definite, .flag = true};
    set_when(w, d, when);
    if (gs_word_in_clause(w, GS_W_DENIED, t) == t) /* "rejected on 3 May": that was done */
        d->modality = GS_ASSERTED, d->modality_given = true;
    d->dated = when->date != UINT32_MAX;
}

static void read_deed(gs_work *w, uint32_t t) {
    if (!gs_is_past_word(w, t) || is_listed(w, t)) return;
    gs_verb_group g = gs_verb_group_at(w, t);
    if (g.negated || g.open || g.future || g.infinitive) return;
    if (!g.finite && t > 0 &&
        gs_token_among(&w->skeleton, t - 1, (const char *const[]){"the", "a", NULL}))
        return;
    gs_event_span span = {g.start, t, t + 1};
    gs_event_when when = gs_when_of_event(w, &span);
    if (when.loose || (when.date == UINT32_MAX && when.time == UINT32_MAX)) return;
    draft(w, t, gs_verb_lemma(w, t), &g, &when);
}

void gs_run_deeds(gs_work *w) {
    if (!w->pack->deed || !gs_tells_times(w)) return;
    for (uint32_t t = 0; t < w->skeleton.ntokens; t++) read_deed(w, t);
}
