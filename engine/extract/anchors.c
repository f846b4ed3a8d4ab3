/* Which patterns a sentence may hold: those of whose required words the rarest one is there.
 * Patterns that require the same words share an anchor. */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "compiled.h"

enum { SHARED_SLOTS = 1 << 12, COMMON_COST = 1000 };

/* An anchor that several patterns have: found by its words' hashes. */
typedef struct gs_shared_anchor {
    uint64_t key;
    uint32_t id;
    struct gs_shared_anchor *next;
} shared_anchor;

static uint64_t key_of(const gs_anchor *a) {
    return gs_hash(a->hashes, a->count * sizeof *a->hashes);
}

/* Words that most sentences hold: an anchor of one of these tells little. */
static const char *const COMMON[] = {
    "the", "a",   "an",  "of", "in",   "to",   "and", "for", "on",  "by",   "at",  "as",  "with",
    "is",  "was", "has", "s",  "that", "from", "it",  "be",  "are", "were", "had", "have"};
enum { NCOMMON = sizeof COMMON / sizeof *COMMON };

static const uint64_t *common_hashes(gs_pack *pack) {
    if (pack->common) return pack->common;
    pack->common = gs_alloc(pack->arena, NCOMMON * sizeof *pack->common);
    for (uint32_t i = 0; i < NCOMMON; i++)
        pack->common[i] = gs_word_hash(COMMON[i], strlen(COMMON[i]));
    return pack->common;
}

static uint32_t cost_of(const uint64_t *common, const gs_anchor *a) {
    uint32_t cost = a->count;
    for (uint32_t i = 0; i < a->count; i++)
        for (uint32_t k = 0; k < NCOMMON; k++)
            if (common[k] == a->hashes[i]) cost += COMMON_COST;
    return cost;
}

static uint32_t enter(gs_pack *pack, const gs_anchor *a) {
    if (!pack->shared) pack->shared = gs_alloc(pack->arena, SHARED_SLOTS * sizeof *pack->shared);
    uint64_t key = key_of(a);
    shared_anchor **slot = &pack->shared[key % SHARED_SLOTS];
    for (shared_anchor *s = *slot; s; s = s->next)
        if (s->key == key) return s->id;
    shared_anchor *fresh = gs_alloc(pack->arena, sizeof *fresh);
    *fresh = (shared_anchor){.key = key, .id = pack->nanchors++, .next = *slot};
    *slot = fresh;
    for (uint32_t k = 0; k < a->count; k++)
        gs_cues_add_hash(pack->cues, a->hashes[k], GS_CUE_ANCHOR, fresh->id);
    return fresh->id;
}

void gs_anchors_enter(gs_pack *pack, gs_compiled_pattern *p) {
    const uint64_t *common = common_hashes(pack);
    uint32_t best = 0, least = UINT32_MAX;
    for (uint32_t i = 0; i < p->slots.nanchors; i++) {
        p->anchors[i] = enter(pack, &p->slots.anchors[i]);
        uint32_t cost = cost_of(common, &p->slots.anchors[i]);
        if (cost >= least) continue;
        best = i;
        least = cost;
    }
    p->rarest = p->slots.nanchors ? p->anchors[best] : UINT32_MAX;
}

static gs_trial trial_of(const gs_pack *pack, uint32_t pattern) {
    const gs_compiled_pattern *p = &pack->compiled[pattern];
    gs_trial t = {pattern, p->slots.needs, p->rarest};
    for (uint32_t i = 0; i < p->slots.nanchors && t.other == p->rarest; i++)
        t.other = p->anchors[i];
    return t;
}

/* Counting sort of the patterns by their rarest anchor; those without one stand behind the rest:
 * trials[anchor_start[a] .. anchor_start[a + 1]). */
void gs_anchors_index(gs_pack *pack) {
    uint32_t n = pack->nanchors;
    pack->anchor_start = gs_alloc(pack->arena, (n + 2) * sizeof *pack->anchor_start);
    pack->trials = gs_alloc(pack->arena, pack->ncompiled * sizeof *pack->trials);
    pack->leading = gs_alloc(pack->arena, (n / 64 + 1) * sizeof *pack->leading);
    for (uint32_t i = 0; i < pack->ncompiled; i++) {
        gs_compiled_pattern *p = &pack->compiled[i];
        if (p->rarest == UINT32_MAX) p->rarest = n;
        pack->anchor_start[p->rarest + 1]++;
        pack->leading[p->rarest / 64] |= UINT64_C(1) << (p->rarest % 64);
    }
    for (uint32_t a = 0; a <= n; a++) pack->anchor_start[a + 1] += pack->anchor_start[a];
    uint32_t *at = gs_xmalloc((n + 1) * sizeof *at);
    memcpy(at, pack->anchor_start, (n + 1) * sizeof *at);
    for (uint32_t i = 0; i < pack->ncompiled; i++)
        pack->trials[at[pack->compiled[i].rarest]++] = trial_of(pack, i);
    free(at);
}
