#include "settle.h"

enum {
    KNOWN = 8
}; /* closed currencies of one story that are told apart; with more, none settles anything */

typedef struct purse {
    gs_unit closed[KNOWN];
    uint32_t count;
    bool full;
} purse;

static void put(purse *p, gs_unit unit) {
    for (uint32_t i = 0; i < p->count; i++)
        if (p->closed[i] == unit) return;
    if (p->count < KNOWN)
        p->closed[p->count++] = unit;
    else
        p->full = true;
}

/* The only currency of the story that the open one may be. */
static gs_unit only(const purse *p, gs_unit open) {
    gs_unit found = GS_UNIT_NONE;
    if (p->full) return GS_UNIT_NONE;
    for (uint32_t i = 0; i < p->count; i++) {
        if (!gs_unit_may_be(open, p->closed[i])) continue;
        if (found) return GS_UNIT_NONE;
        found = p->closed[i];
    }
    return found;
}

static void note(purse *p, const gs_fact *fact) {
    for (uint32_t i = 0; i < fact->kind->nfields; i++) {
        if (fact->kind->fields[i].type != GS_F_AMOUNT || !fact->values[i].known) continue;
        gs_unit unit = fact->values[i].amount->unit;
        if (gs_unit_kind_of(unit) == GS_UK_MONEY && !gs_unit_is_open(unit)) put(p, unit);
    }
}

static void close_units(gs_store *store, const purse *p, gs_fact *fact) {
    for (uint32_t i = 0; i < fact->kind->nfields; i++) {
        gs_value *value = &fact->values[i];
        if (fact->kind->fields[i].type != GS_F_AMOUNT || !value->known) continue;
        if (!gs_unit_is_open(value->amount->unit)) continue;
        gs_quantity closed = *value->amount;
        closed.unit = only(p, closed.unit);
        if (closed.unit) value->amount = gs_store_amount(store, closed);
    }
}

void gs_settle_currencies(gs_store *store, const uint32_t *stories) {
    if (!gs_store_has_open(store)) return;
    gs_arena *arena = gs_arena_new();
    purse *purses = gs_alloc(arena, (gs_store_documents(store) + 1) * sizeof *purses);
    for (uint32_t i = 0; i < gs_store_count(store); i++) {
        const gs_fact *fact = gs_store_at(store, i);
        note(&purses[stories[fact->document]], fact);
    }
    for (uint32_t i = 0; i < gs_store_count(store); i++) {
        gs_fact *fact = gs_store_edit(store, i);
        close_units(store, &purses[stories[fact->document]], fact);
    }
    gs_arena_free(arena);
}
