#include "resolve.h"

#include "name.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct introduced {
    uint32_t acronym, form;
} introduced;

/* Names are known by their normalized text: index = symbol of `norms` - 1. */
struct gs_resolver {
    gs_arena *arena;
    const gs_store *store;
    gs_symtab *norms;
    gs_name *names;
    gs_sym *symbols; /* the store's first symbol of this name, 0 for one that only a reader told */
    uint32_t *parents; /* union-find: who is surely the same */
    uint32_t count, cap, capsymbols, capparents;
    uint32_t *of_symbol; /* 1 + name for a symbol of the store, or 0 */
    uint32_t nsymbols;
    introduced *acronyms;
    uint32_t nacronyms, capacronyms;
};

static uint32_t name_index(gs_resolver *r, const char *text) {
    gs_name name = gs_name_parse(r->arena, text);
    gs_sym sym = gs_sym_cstr(r->norms, name.norm);
    if (sym == 0) return UINT32_MAX;
    if (sym > r->count) {
        GS_GROW(r->arena, r->names, r->count, r->cap);
        GS_GROW(r->arena, r->symbols, r->count, r->capsymbols);
        GS_GROW(r->arena, r->parents, r->count, r->capparents);
        r->names[r->count] = name;
        r->parents[r->count] = r->count;
        r->count++;
    }
    return sym - 1;
}

static void know(gs_resolver *r, gs_sym sym) {
    if (sym == 0 || sym > r->nsymbols || r->of_symbol[sym]) return;
    uint32_t i = name_index(r, gs_store_text(r->store, sym));
    if (i == UINT32_MAX) return;
    r->of_symbol[sym] = i + 1;
    if (!r->symbols[i]) r->symbols[i] = sym;
}

static void know_fact(gs_resolver *r, const gs_fact *fact) {
    know(r, fact->speaker);
    for (uint32_t f = 0; f < fact->kind->nfields; f++)
        if (fact->kind->fields[f].type == GS_F_ENTITY && fact->values[f].known)
            know(r, fact->values[f].sym);
}

gs_resolver *gs_resolver_new(const gs_store *store) {
    gs_resolver *r = gs_xmalloc(sizeof *r);
    *r = (gs_resolver){.arena = gs_arena_new(), .store = store};
    r->norms = gs_symtab_new(r->arena);
    r->nsymbols = gs_symtab_count(gs_store_symbols(store));
    r->of_symbol = gs_alloc(r->arena, (r->nsymbols + 1) * sizeof *r->of_symbol);
    for (uint32_t i = 0; i < gs_store_count(store); i++) know_fact(r, gs_store_at(store, i));
    return r;
}

void gs_resolver_free(gs_resolver *resolver) {
    if (!resolver) return;
    gs_arena_free(resolver->arena);
    free(resolver);
}

uint32_t gs_resolver_tell(gs_resolver *r, const gs_entity *entity) {
    if (!entity->name || !entity->name[0]) return UINT32_MAX;
    uint32_t i = name_index(r, entity->name);
    if (i == UINT32_MAX) return i;
    r->names[i].types |= 1u << entity->type;
    if (entity->family && entity->family[0])
        r->names[i].family = gs_strdup(r->arena, entity->family);
    if (!entity->acronym || !entity->acronym[0]) return i;
    uint32_t acronym = name_index(r, entity->acronym);
    if (acronym == i || acronym == UINT32_MAX) return i;
    GS_GROW(r->arena, r->acronyms, r->nacronyms, r->capacronyms);
    r->acronyms[r->nacronyms++] = (introduced){acronym, i};
    return i;
}

static uint32_t find(const gs_resolver *r, uint32_t i) {
    while (r->parents[i] != i) i = r->parents[i];
    return i;
}

/* The fuller name leads its class. */
static void merge(gs_resolver *r, uint32_t a, uint32_t b) {
    a = find(r, a), b = find(r, b);
    if (a == b) return;
    bool keep_a =
        r->names[a].nwords != r->names[b].nwords ? r->names[a].nwords > r->names[b].nwords : a < b;
    r->parents[keep_a ? b : a] = keep_a ? a : b;
}

void gs_resolver_alias(gs_resolver *r, const char *name, const char *also) {
    uint32_t a = name_index(r, name), b = name_index(r, also);
    if (a != UINT32_MAX && b != UINT32_MAX) merge(r, a, b);
}

/* A word (or initials) and the one name that it leads to; a second one makes it ambiguous. */
typedef struct lead {
    uint32_t name; /* 1 + index */
    bool several;
} lead;

typedef struct leads {
    gs_symtab *words;
    lead *items;
    uint32_t count, cap;
} leads;

static void lead_to(gs_resolver *r, leads *l, const char *word, uint32_t name) {
    gs_sym sym = gs_sym_cstr(l->words, word);
    if (!sym) return;
    if (sym > l->count) {
        GS_GROW(r->arena, l->items, l->count, l->cap);
        l->items[l->count++] = (lead){.name = name + 1};
    } else if (find(r, l->items[sym - 1].name - 1) != find(r, name)) {
        l->items[sym - 1].several = true;
    }
}

static uint32_t led_to(const leads *l, const char *word) {
    gs_sym sym = gs_sym_find(l->words, word, strlen(word));
    if (!sym || sym > l->count || l->items[sym - 1].several) return 0;
    return l->items[sym - 1].name;
}

static void merge_introduced(gs_resolver *r) {
    leads forms = {.words = gs_symtab_new(r->arena)};
    for (uint32_t i = 0; i < r->nacronyms; i++)
        lead_to(r, &forms, r->names[r->acronyms[i].acronym].norm, r->acronyms[i].form);
    for (uint32_t i = 0; i < r->nacronyms; i++) {
        uint32_t form = led_to(&forms, r->names[r->acronyms[i].acronym].norm);
        if (form) merge(r, r->acronyms[i].acronym, form - 1);
    }
}

/* An acronym of three letters or more whose letters only one name of the set spells out. */
static void merge_initials(gs_resolver *r) {
    leads forms = {.words = gs_symtab_new(r->arena)};
    for (uint32_t i = 0; i < r->count; i++) {
        const gs_name *n = &r->names[i];
        if (n->nwords < 2 || n->country || (n->types >> GS_M_PERSON & 1u)) continue;
        lead_to(r, &forms, n->capitals, i);
        if (strcmp(n->initials, n->capitals) != 0) lead_to(r, &forms, n->initials, i);
    }
    for (uint32_t i = 0; i < r->count; i++) {
        const gs_name *n = &r->names[i];
        if (!n->acronym || n->country || n->nwords != 1 || strlen(n->norm) < 3 || find(r, i) != i)
            continue;
        uint32_t form = led_to(&forms, n->norm);
        if (form) merge(r, i, form - 1);
    }
}

/* Full names by family name. An open name ("Blue Harbor") never leads: it makes the word ambiguous
 * at most. */
static void merge_families(gs_resolver *r) {
    leads families = {.words = gs_symtab_new(r->arena)};
    char family[256];
    for (uint32_t i = 0; i < r->count; i++)
        if (r->names[i].nwords > 1 && gs_name_personal(&r->names[i]))
            lead_to(r, &families, gs_name_family(&r->names[i], family, sizeof family), i);
    for (uint32_t i = 0; i < r->count; i++) {
        const gs_name *bare = &r->names[i];
        if (!gs_name_personal(bare) || find(r, i) != i)
            continue; /* not what an alias has settled */
        uint32_t full = led_to(&families, bare->norm);
        if (!full || full - 1 == i || !gs_name_ends_with(&r->names[full - 1], bare)) continue;
        const gs_name *whole = &r->names[full - 1];
        bool sure = (whole->types >> GS_M_PERSON & 1u) || (whole->types == 0 && bare->types == 0);
        if (sure) merge(r, i, full - 1);
    }
}

/* "Vernon R. Castle" and "Vernon Castle": one given name and one family name in the set, with and
 * without what stands between them. Two names that fill the middle otherwise keep it open. */
static void merge_middles(gs_resolver *r) {
    leads fuller = {.words = gs_symtab_new(r->arena)};
    char outer[256];
    for (uint32_t i = 0; i < r->count; i++) {
        const gs_name *n = &r->names[i];
        if (n->nwords < 3 || !(n->types >> GS_M_PERSON & 1u) || !gs_name_personal(n)) continue;
        if (gs_name_outer(n, outer, sizeof outer)) lead_to(r, &fuller, outer, i);
    }
    for (uint32_t i = 0; i < r->count; i++) {
        const gs_name *n = &r->names[i];
        if (n->nwords != 2 || !gs_name_personal(n)) continue;
        uint32_t full = led_to(&fuller, n->norm);
        if (full) merge(r, i, full - 1);
    }
}

/* "Yukari Mori" and "Mori Yukari": two words that are a person's in both orders. */
static void merge_turned(gs_resolver *r) {
    char turned[256];
    for (uint32_t i = 0; i < r->count; i++) {
        const gs_name *n = &r->names[i];
        if (n->nwords != 2 || !(n->types >> GS_M_PERSON & 1u) || !gs_name_personal(n)) continue;
        snprintf(turned, sizeof turned, "%s %s", n->words[1], n->words[0]);
        gs_sym other = gs_sym_find(r->norms, turned, strlen(turned));
        if (other && other <= r->count && r->names[other - 1].types >> GS_M_PERSON & 1u)
            merge(r, i, other - 1);
    }
}

void gs_resolver_finish(gs_resolver *resolver) {
    merge_introduced(resolver);
    merge_turned(resolver);
    merge_initials(resolver);
    merge_middles(resolver);
    merge_families(resolver);
    /* A class led by a name that no fact uses still needs a symbol of the store. */
    for (uint32_t i = 0; i < resolver->count; i++) {
        uint32_t leader = find(resolver, i);
        if (resolver->symbols[i] && !resolver->symbols[leader])
            resolver->symbols[leader] = resolver->symbols[i];
    }
}

static uint32_t name_of(const gs_resolver *r, gs_sym sym) {
    return sym <= r->nsymbols ? r->of_symbol[sym] : 0;
}

gs_sym gs_resolver_id(const gs_resolver *resolver, gs_sym name) {
    uint32_t i = name_of(resolver, name);
    return i ? resolver->symbols[find(resolver, i - 1)] : name;
}

gs_tri gs_resolver_same(const gs_resolver *resolver, gs_sym a, gs_sym b) {
    if (a == b) return a ? GS_YES : GS_PERHAPS;
    uint32_t i = name_of(resolver, a), j = name_of(resolver, b);
    if (!i || !j) return GS_PERHAPS;
    uint32_t fi = find(resolver, i - 1), fj = find(resolver, j - 1);
    if (fi == fj) return GS_YES;
    gs_tri full = gs_name_alike(&resolver->names[fi], &resolver->names[fj]);
    return gs_tri_or(full, gs_name_alike(&resolver->names[i - 1], &resolver->names[j - 1]));
}

uint32_t gs_resolver_class(const gs_resolver *resolver, uint32_t number) {
    return number < resolver->count ? find(resolver, number) : UINT32_MAX;
}

uint32_t gs_resolver_class_of(const gs_resolver *resolver, gs_sym name) {
    uint32_t i = name_of(resolver, name);
    return i ? find(resolver, i - 1) : UINT32_MAX;
}

bool gs_resolver_is_country(const gs_resolver *resolver, uint32_t number) {
    return number < resolver->count && resolver->names[number].country;
}
