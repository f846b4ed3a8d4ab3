#include "amounts.h"

#include <string.h>

#include "base/hash.h"

/* The hash stands beside: what is elsewhere in memory is looked at where it is most likely equal.
 */
typedef struct slot {
    const gs_quantity *kept; /* NULL: free */
    uint64_t hash;
} slot;

struct gs_amounts {
    gs_arena *arena;
    slot *slots;            /* open addressing */
    uint32_t nslots, count; /* nslots is a power of two */
    bool open;              /* one is in an open currency */
};

/* What tells quantities apart, without what lies between their members. */
typedef struct essence {
    int64_t lo, hi;
    int32_t lo_exp, hi_exp;
    uint32_t flags, unit;
} essence;

static essence essence_of(const gs_quantity *q) {
    const gs_interval *a = &q->amount;
    return (essence){a->lo.coef, a->hi.coef, a->lo.exp, a->hi.exp, a->flags, q->unit};
}

gs_amounts *gs_amounts_new(gs_arena *arena) {
    gs_amounts *amounts = gs_alloc(arena, sizeof *amounts);
    amounts->arena = arena;
    amounts->nslots = 32;
    amounts->slots = gs_alloc(arena, amounts->nslots * sizeof *amounts->slots);
    return amounts;
}

static bool equal(const gs_quantity *q, const essence *sought) {
    essence there = essence_of(q);
    return memcmp(&there, sought, sizeof there) == 0;
}

/* The slot of an equal quantity, or the free one where it belongs. */
static slot *slot_of(const gs_amounts *amounts, const essence *sought, uint64_t hash) {
    uint32_t i = (uint32_t)hash & (amounts->nslots - 1);
    for (;; i = (i + 1) & (amounts->nslots - 1)) {
        slot *s = &amounts->slots[i];
        if (!s->kept || (s->hash == hash && equal(s->kept, sought))) return s;
    }
}

static void grow(gs_amounts *amounts) {
    const slot *old = amounts->slots;
    uint32_t n = amounts->nslots, mask = 2 * n - 1, at;
    amounts->nslots *= 2;
    amounts->slots = gs_alloc(amounts->arena, amounts->nslots * sizeof *amounts->slots);
    for (uint32_t i = 0; i < n; i++) {
        if (!old[i].kept) continue;
        for (at = (uint32_t)old[i].hash & mask; amounts->slots[at].kept;) at = (at + 1) & mask;
        amounts->slots[at] = old[i];
    }
}

const gs_quantity *gs_amounts_keep(gs_amounts *amounts, const gs_quantity *q) {
    essence sought = essence_of(q);
    uint64_t hash = gs_hash(&sought, sizeof sought);
    slot *s = slot_of(amounts, &sought, hash);
    if (s->kept) return s->kept;
    gs_quantity *kept = gs_alloc(amounts->arena, sizeof *kept);
    *kept = *q;
    *s = (slot){kept, hash};
    amounts->open |= gs_unit_is_open(q->unit);
    if (++amounts->count * 4 > amounts->nslots * 3) grow(amounts);
    return kept;
}

bool gs_amounts_open(const gs_amounts *amounts) {
    return amounts->open;
}
