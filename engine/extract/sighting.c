#include "sighting.h"

#include "work.h"

gs_sightings *gs_sightings_new(gs_arena *arena, const gs_pack *pack) {
    gs_sightings *seen = gs_alloc(arena, sizeof *seen);
    seen->patterns = gs_alloc(arena, (pack->ncompiled + 1) * sizeof *seen->patterns);
    seen->measures = gs_alloc(arena, (pack->nfigures + 1) * sizeof *seen->measures);
    return seen;
}

const gs_pattern_decl *gs_pack_pattern(const gs_pack *pack, uint32_t i) {
    return i < pack->ncompiled ? pack->compiled[i].decl : NULL;
}

const gs_measure_decl *gs_pack_measure(const gs_pack *pack, uint32_t i) {
    return i < pack->nfigures ? pack->figures[i].decl : NULL;
}

gs_demand gs_pack_demand(const gs_pack *pack, uint32_t i) {
    const gs_slots *s = &pack->compiled[i].slots;
    gs_demand d = {.words = s->nanchors};
    for (uint32_t k = 0; k < s->nslots; k++) d.slots += !s->slots[k].optional;
    return d;
}

static uint32_t pattern_of(const gs_work *w, const gs_draft *d) {
    uint32_t i = 0;
    while (i < w->pack->ncompiled && w->pack->compiled[i].origin != d->origin) i++;
    return i;
}

void gs_sight_outdone(gs_work *w, const gs_draft *d, const gs_draft *by) {
    uint32_t loser = pattern_of(w, d), winner = pattern_of(w, by);
    if (!w->watch || loser >= w->pack->ncompiled || winner >= w->pack->ncompiled) return;
    gs_sighting *s = &w->watch->patterns[loser];
    s->outdone++;
    if (!s->by) s->by = winner + 1;
}

void gs_sight_measures(gs_work *w) {
    for (uint32_t d = 0; d < w->ndrafts; d++)
        for (uint32_t i = 0; i < w->pack->nfigures; i++)
            w->watch->measures[i] += w->pack->figures[i].origin == w->drafts[d].origin;
}
