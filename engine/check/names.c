#include "names.h"

#include <stdlib.h>
#include <string.h>

#include "base/order.h"

enum { CENTRAL = 3 }; /* noted so often, a name is what a document is about */

typedef struct list {
    uint32_t *items;
    bool *central, *country;
    uint32_t count, cap;
} list;

struct gs_names {
    gs_arena *arena;
    list *lists;
    uint32_t documents;
};

gs_names *gs_names_new(gs_arena *arena, uint32_t documents) {
    gs_names *names = gs_alloc(arena, sizeof *names);
    names->arena = arena;
    names->documents = documents;
    names->lists = gs_alloc(arena, (documents + 1) * sizeof *names->lists);
    return names;
}

void gs_names_note(gs_names *names, uint32_t document, uint32_t number) {
    if (number == UINT32_MAX || document >= names->documents) return;
    list *l = &names->lists[document];
    GS_GROW(names->arena, l->items, l->count, l->cap);
    l->items[l->count++] = number;
}

static void note_fact(gs_names *names, const gs_resolver *resolver, const gs_fact *fact) {
    for (uint32_t f = 0; f < fact->kind->nfields; f++)
        if (fact->kind->fields[f].type == GS_F_ENTITY && fact->values[f].known)
            gs_names_note(names, fact->document,
                          gs_resolver_class_of(resolver, fact->values[f].sym));
}

/* Classes instead of numbers, ascending, each once; those that stand there often are central. */
static void settle(gs_arena *arena, list *l, const gs_resolver *resolver) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < l->count; i++) l->items[i] = gs_resolver_class(resolver, l->items[i]);
    if (l->count > 1) qsort(l->items, l->count, sizeof *l->items, gs_by_number);
    l->central = gs_alloc(arena, (l->count + 1) * sizeof *l->central);
    for (uint32_t i = 0, times = 0; i < l->count; i++) {
        if (kept && l->items[kept - 1] == l->items[i]) {
            l->central[kept - 1] = ++times >= CENTRAL;
            continue;
        }
        l->items[kept++] = l->items[i];
        times = 1;
    }
    l->count = kept;
}

/* Countries tell little beside other names. */
static void drop_countries(gs_arena *arena, list *l, const gs_resolver *resolver) {
    uint32_t others = 0, kept = 0;
    l->country = gs_alloc(arena, (l->count + 1) * sizeof *l->country);
    for (uint32_t i = 0; i < l->count; i++) {
        l->country[i] = gs_resolver_is_country(resolver, l->items[i]);
        others += !l->country[i];
    }
    if (others < 2) return;
    for (uint32_t i = 0; i < l->count; i++) {
        if (l->country[i]) continue;
        l->country[kept] = false;
        l->central[kept] = l->central[i];
        l->items[kept++] = l->items[i];
    }
    l->count = kept;
}

const uint32_t *gs_names_stories(gs_names *names, const gs_store *store,
                                 const gs_resolver *resolver) {
    gs_told *told = gs_alloc(names->arena, (names->documents + 1) * sizeof *told);
    for (uint32_t i = 0; i < gs_store_count(store); i++)
        note_fact(names, resolver, gs_store_at(store, i));
    for (uint32_t i = 0; i < names->documents; i++) {
        settle(names->arena, &names->lists[i], resolver);
        drop_countries(names->arena, &names->lists[i], resolver);
        told[i] = (gs_told){names->lists[i].items, names->lists[i].count,
                            gs_store_document_at(store, i)->date, names->lists[i].central,
                            names->lists[i].country};
        if (gs_store_document_at(store, i)->date_origin == GS_DATE_UNKNOWN)
            told[i].date = GS_SPAN_ALL;
    }
    return gs_stories(names->arena, told, names->documents);
}
