#include "amounts.h"

#include <string.h>

#include "base/hash.h"

struct gs_amounts {
    gs_arena *arena;
    const gs_quantity **slots; /* open addressing; NULL is free */
    uint32_t nslots, count;    /* nslots is a power of two */
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

/* The slot of an equal quantity, or the free one where it belongs. */
static const gs_quantity **slot_of(const gs_amounts *amounts, const gs_quantity *q) {
    essence sought = essence_of(q);
    uint32_t i = (uint32_t)gs_hash(&sought, sizeof sought) & (amounts->nslots - 1);
    for (;; i = (i + 1) & (amounts->nslots - 1)) {
        const gs_quantity **slot = &amounts->slots[i];
        if (!*slot) return slot;
        essence there = essence_of(*slot);
        if (memcmp(&there, &sought, sizeof there) == 0) return slot;
    }
}

static void grow(gs_amounts *amounts) {
    const gs_quantity **old = amounts->slots;
    uint32_t n = amounts->nslots;
    amounts->nslots *= 2;
    amounts->slots = gs_alloc(amounts->arena, amounts->nslots * sizeof *amounts->slots);
    for (uint32_t i = 0; i < n; i++)
        if (old[i]) *slot_of(amounts, old[i]) = old[i];
}

const gs_quantity *gs_amounts_keep(gs_amounts *amounts, const gs_quantity *q) {
    const gs_quantity **slot = slot_of(amounts, q);
    if (*slot) return *slot;
    gs_quantity *kept = gs_alloc(amounts->arena, sizeof *kept);
    *kept = *q;
    *slot = kept;
    if (++amounts->count * 4 > amounts->nslots * 3) grow(amounts);
    return kept;
}
