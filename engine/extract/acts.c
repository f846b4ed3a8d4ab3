/* Acts that have an opposite ("accepted", "turned down"), each with its sign; a "not" nearby turns
 * it round. Which act a phrase tells stands in the word sets act_yes and act_no. */
#include <string.h>

#include "work.h"

enum { NOT_REACH = 4 };

void gs_acts_enter(gs_pack *pack) {
    static const char *const sets[] = {"act_yes", "act_no"};
    uint32_t cap = 0;
    for (uint32_t s = 0; s < 2; s++) {
        const gs_entry *e;
        for (size_t i = 0; (e = gs_lexicon_at(pack->lexicon, sets[s], i)) != NULL; i++) {
            const char *const *phrases;
            uint32_t n = gs_phrases(pack->arena, pack->lexicon, e->form, &phrases, NULL);
            GS_GROW(pack->arena, pack->acts, pack->nacts, cap);
            pack->acts[pack->nacts] = (gs_act){.name = e->value, .done = s == 0};
            for (uint32_t k = 0; k < n; k++)
                gs_cues_add(pack->cues, phrases[k], GS_CUE_ACT, pack->nacts);
            pack->nacts++;
        }
    }
}

/* Of phrases that overlap the longest tells the act: "refused to sign" is not also "sign". */
static bool is_covered(const gs_work *w, const gs_cue *c) {
    for (uint32_t i = 0; i < w->cues.count; i++) {
        const gs_cue *by = &w->cues.items[i];
        if (by->class != GS_CUE_ACT || by == c || by->tokens <= c->tokens) continue;
        if (by->token < c->token + c->tokens && c->token < by->token + by->tokens) return true;
    }
    return false;
}

/* Denying words right before the act that are no part of it. */
static bool is_turned(const gs_work *w, const gs_cue *c) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t i = 0; i < w->cues.count; i++) {
        const gs_cue *d = &w->cues.items[i];
        if (d->class != GS_CUE_WORD || d->index != GS_W_DENIED || d->token >= c->token) continue;
        if (d->token + d->tokens > c->token || d->token + NOT_REACH < c->token) continue;
        if (s->tokens[d->token].clause == s->tokens[c->token].clause) return true;
    }
    return false;
}

static gs_modality modality_of(const gs_work *w, const gs_cue *c) {
    const gs_skeleton *s = &w->skeleton;
    gs_modality m = GS_ASSERTED;
    for (uint32_t i = 0; i < w->cues.count; i++) {
        const gs_cue *d = &w->cues.items[i];
        if (d->class != GS_CUE_WORD || d->token > c->token) continue;
        if (s->tokens[d->token].clause != s->tokens[c->token].clause) continue;
        if (d->index == GS_W_POSSIBLE) return GS_POSSIBLE;
        if (d->index == GS_W_PLANNED) m = GS_PLANNED;
    }
    return m;
}

static void draft_act(gs_work *w, const gs_cue *c) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    const gs_act *act = &p->acts[c->index];
    gs_symtab *symbols = gs_store_symbols(w->store);
    gs_draft *d = gs_draft_new(w, p->act, s->tokens[c->token].start,
                               s->tokens[c->token + c->tokens - 1].end, "act");
    bool done = act->done != is_turned(w, c);
    d->values[p->act_act] = (gs_value){.known = true, .sym = gs_sym_cstr(symbols, act->name)};
    d->values[p->act_told] =
        (gs_value){.known = true, .sym = gs_sym_cstr(symbols, done ? "done" : "not done")};
    gs_sym by = gs_clause_entity(w, c->token);
    d->values[p->act_by] = (gs_value){.known = by != 0, .sym = by};
    const gs_mention *period = gs_period_near(w, c->token);
    if (period) d->values[p->act_period] = (gs_value){.known = true, .span = period->when};
    d->modality = modality_of(w, c);
    d->modality_given = true;
}

void gs_run_acts(gs_work *w) {
    if (!w->pack->act) return;
    for (uint32_t i = 0; i < w->cues.count; i++) {
        const gs_cue *c = &w->cues.items[i];
        if (c->class == GS_CUE_ACT && !is_covered(w, c)) draft_act(w, c);
    }
}
