#include "group.h"

#include "base/buf.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

struct gs_ordered {
    const gs_store *store;
    uint32_t *first;   /* by kind: where its facts begin in the two lists; one more at the end */
    uint32_t *ids;     /* kind by kind, ascending */
    uint32_t *ranks;   /* the same by time: places in at_rank */
    uint32_t *at_rank; /* ids by time */
};

typedef struct grouping {
    gs_arena *arena; /* of what is needed until the groups are made */
    gs_arena *lasting;
    const gs_ordered *facts;
    const gs_store *store;
    const bool *wanted; /* by kind */
    const gs_resolver *resolver;
    const gs_rule_info *rule;
    const uint32_t *stories;
    gs_symtab *keys;
    gs_buf key;
    uint32_t *of_fact;
} grouping;

/* Only keys are compared, so a number stands as its bytes. */
static void put_number(gs_buf *key, char tag, int64_t n) {
    char bytes[1 + sizeof n] = {tag};
    memcpy(bytes + 1, &n, sizeof n);
    gs_buf_add(key, bytes, sizeof bytes);
}

static void put_text(grouping *g, gs_sym sym) {
    const char *text = gs_store_text(g->store, sym);
    const char *folded = gs_fold(g->arena, text, strlen(text));
    put_number(&g->key, 't', (int64_t)strlen(folded)); /* it may hold what parts the fields */
    gs_buf_puts(&g->key, folded);
}

static bool put_value(grouping *g, const gs_value *value, gs_ftype type) {
    char text[GS_QUANTITY_TEXT];
    switch (type) {
    case GS_F_TEXT: put_text(g, value->sym); return true;
    case GS_F_ENTITY:
        put_number(&g->key, 'e', gs_resolver_id(g->resolver, value->sym));
        return true;
    case GS_F_CHOICE: put_number(&g->key, 'c', value->sym); return true;
    case GS_F_FLAG: put_number(&g->key, 'f', value->flag); return true;
    case GS_F_AMOUNT:
        gs_buf_putc(&g->key, 'a');
        gs_buf_puts(&g->key, gs_quantity_format(*value->amount, text));
        return true;
    case GS_F_DATE:
    case GS_F_PERIOD:
        if (gs_span_is_all(value->span)) return false;
        put_number(&g->key, 'p', value->span.from);
        put_number(&g->key, '/', value->span.to);
        return true;
    }
    return false;
}

static bool is_named(const char *name, size_t n, const char *built_in) {
    return *name == *built_in && strncmp(name, built_in, n) == 0 && !built_in[n];
}

/* Adds the field's value to the key; false where it is not known. */
static bool put_field(grouping *g, const gs_fact *fact, const char *name, size_t n) {
    for (uint32_t f = 0; f < fact->kind->nfields; f++) {
        const gs_field *field = &fact->kind->fields[f];
        if (!is_named(name, n, field->name)) continue;
        return fact->values[f].known && put_value(g, &fact->values[f], field->type);
    }
    if (is_named(name, n, "kind"))
        put_number(&g->key, 'k', fact->kind->id);
    else if (is_named(name, n, "document"))
        put_number(&g->key, 'd', fact->document);
    else if (is_named(name, n, "story"))
        put_number(&g->key, 's', g->stories ? g->stories[fact->document] : fact->document);
    else if (is_named(name, n, "modality"))
        put_number(&g->key, 'm', fact->modality);
    else if (is_named(name, n, "speaker") && fact->speaker)
        put_number(&g->key, 'e', gs_resolver_id(g->resolver, fact->speaker));
    else
        return false;
    return true;
}

static bool per_document(const gs_rule_info *rule) {
    return rule->scope && strcmp(rule->scope, "document") == 0;
}

static bool make_key(grouping *g, const gs_fact *fact) {
    gs_buf_clear(&g->key);
    gs_buf_putc(&g->key, 'g');
    if (per_document(g->rule)) put_number(&g->key, 'd', fact->document);
    for (uint32_t i = 0; i < g->rule->ngroup; i++) {
        const char *name = g->rule->group[i];
        size_t n = strlen(name);
        bool optional = n && name[n - 1] == '?';
        gs_buf_putc(&g->key, '\x1f');
        if (put_field(g, fact, name, optional ? n - 1 : n)) continue;
        if (!optional) return false;
        gs_buf_putc(&g->key, '?');
    }
    return true;
}

/* --- the rule's facts, in an order --- */

/* Goes through the ascending lists of several kinds at once. */
typedef struct walk {
    const uint32_t **at, **end;
    uint32_t lists;
} walk;

static walk walk_of(const grouping *g, const uint32_t *list) {
    uint32_t kinds = gs_kinds_count(gs_store_kinds(g->store));
    walk w = {.at = gs_alloc(g->arena, kinds * sizeof *w.at),
              .end = gs_alloc(g->arena, kinds * sizeof *w.end)};
    for (uint32_t k = 0; k < kinds; k++) {
        if (!g->wanted[k] || g->facts->first[k] == g->facts->first[k + 1]) continue;
        w.at[w.lists] = list + g->facts->first[k];
        w.end[w.lists++] = list + g->facts->first[k + 1];
    }
    return w;
}

static bool next_of(walk *w, uint32_t *out) {
    uint32_t least = 0;
    if (!w->lists) return false;
    for (uint32_t i = 1; i < w->lists; i++)
        if (*w->at[i] < *w->at[least]) least = i;
    *out = *w->at[least]++;
    if (w->at[least] == w->end[least]) {
        w->lists--;
        w->at[least] = w->at[w->lists];
        w->end[least] = w->end[w->lists];
    }
    return true;
}

static const bool *wanted_kinds(gs_arena *arena, const gs_store *store, const gs_rule_info *rule) {
    const gs_kinds *kinds = gs_store_kinds(store);
    bool *wanted = gs_alloc(arena, gs_kinds_count(kinds) * sizeof *wanted);
    for (uint32_t i = 0; i < rule->nreads; i++) {
        const gs_kind *kind = gs_kinds_named(kinds, rule->reads[i]);
        if (kind) wanted[kind->id] = true;
    }
    return wanted;
}

/* Fills of_fact, so that groups are numbered in order of their first fact; returns how many facts
 * are in groups. */
static uint32_t assign(grouping *g) {
    uint32_t members = 0, id;
    for (walk w = walk_of(g, g->facts->ids); next_of(&w, &id);) {
        const gs_fact *fact = gs_store_at(g->store, id);
        if ((fact->flags & GS_FF_CORRECTED) || !make_key(g, fact)) continue;
        g->of_fact[id] = gs_sym_of(g->keys, gs_buf_text(&g->key), g->key.length);
        members++;
    }
    return members;
}

static gs_tri same_entity(const void *resolver, gs_sym a, gs_sym b) {
    return gs_resolver_same(resolver, a, b);
}

static gs_sym entity_id(const void *resolver, gs_sym name) {
    return gs_resolver_id(resolver, name);
}

/* Each group has a stretch of one array. */
static void make_room(const grouping *g, gs_groups *groups, uint32_t members) {
    const gs_fact **facts = gs_alloc(g->lasting, members * sizeof *facts);
    uint32_t *counts = gs_alloc(g->arena, groups->count * sizeof *counts), id, at = 0;
    for (walk w = walk_of(g, g->facts->ids); next_of(&w, &id);)
        if (g->of_fact[id]) counts[g->of_fact[id] - 1]++;
    for (uint32_t i = 0; i < groups->count; i++) {
        groups->items[i] = (gs_group){.store = g->store,
                                      .facts = facts + at,
                                      .same_entity = same_entity,
                                      .entity_id = entity_id,
                                      .resolver = g->resolver};
        at += counts[i];
    }
}

/* Hands the facts out to their groups, by time. */
static void fill(const grouping *g, gs_groups *groups, uint32_t members) {
    uint32_t rank;
    if (!members) return;
    make_room(g, groups, members);
    const gs_fact **facts = (const gs_fact **)(uintptr_t)groups->items[0].facts;
    for (walk w = walk_of(g, g->facts->ranks); next_of(&w, &rank);) {
        uint32_t id = g->facts->at_rank[rank];
        if (!g->of_fact[id]) continue;
        gs_group *group = &groups->items[g->of_fact[id] - 1];
        facts[(size_t)(group->facts - facts) + group->count++] = gs_store_at(g->store, id);
    }
}

gs_groups gs_group_facts(gs_arena *arena, const gs_ordered *facts, const gs_resolver *resolver,
                         const uint32_t *stories, const gs_rule_info *rule) {
    grouping g = {.stories = stories,
                  .arena = gs_arena_new(),
                  .lasting = arena,
                  .facts = facts,
                  .store = facts->store,
                  .resolver = resolver,
                  .rule = rule,
                  .key = GS_BUF_EMPTY};
    g.wanted = wanted_kinds(g.arena, g.store, rule);
    g.keys = gs_symtab_new(g.arena);
    g.of_fact = gs_alloc(arena, (gs_store_count(g.store) + 1) * sizeof *g.of_fact);
    uint32_t members = assign(&g);
    gs_groups groups = {.count = gs_symtab_count(g.keys), .of_fact = g.of_fact};
    groups.items = gs_alloc(arena, groups.count * sizeof *groups.items);
    fill(&g, &groups, members);
    gs_buf_free(&g.key);
    gs_arena_free(g.arena);
    return groups;
}

static bool are_same(const char *const *a, uint32_t n, const char *const *b, uint32_t m) {
    for (uint32_t i = 0; n == m && i < n; i++)
        if (strcmp(a[i], b[i]) != 0) return false;
    return n == m;
}

bool gs_groups_same(const gs_rule_info *a, const gs_rule_info *b) {
    return per_document(a) == per_document(b) &&
           are_same(a->reads, a->nreads, b->reads, b->nreads) &&
           are_same(a->group, a->ngroup, b->group, b->ngroup);
}

/* --- the two orders --- */

/* What the order goes by, side by side: facts lie here and there in memory. */
typedef struct timed {
    gs_span as_of;
    uint32_t document, byte, id;
} timed;

static int by_time(const void *left, const void *right) {
    const timed *a = left, *b = right;
    if (a->as_of.from != b->as_of.from) return a->as_of.from < b->as_of.from ? -1 : 1;
    if (a->as_of.to != b->as_of.to) return a->as_of.to < b->as_of.to ? -1 : 1;
    if (a->document != b->document) return a->document < b->document ? -1 : 1;
    if (a->byte != b->byte) return a->byte < b->byte ? -1 : 1;
    return a->id < b->id ? -1 : a->id > b->id;
}

static void sort_by_time(gs_ordered *o, uint32_t n) {
    timed *all = gs_xmalloc((n + 1) * sizeof *all);
    bool sorted = true;
    for (uint32_t i = 0; i < n; i++) {
        const gs_fact *fact = gs_store_at(o->store, i);
        all[i] = (timed){fact->as_of, fact->document, fact->from.byte, fact->id};
        sorted = sorted && (!i || by_time(&all[i - 1], &all[i]) < 0);
    }
    if (!sorted) qsort(all, n, sizeof *all, by_time);
    for (uint32_t i = 0; i < n; i++) o->at_rank[i] = all[i].id;
    free(all);
}

/* Kinds have their places in the lists one behind the other. */
static void part_kinds(gs_ordered *o, uint32_t n, uint32_t kinds) {
    uint32_t *ids = gs_xmalloc((kinds + 1) * sizeof *ids);
    for (uint32_t i = 0; i < n; i++) o->first[gs_store_at(o->store, i)->kind->id + 1]++;
    for (uint32_t k = 0; k < kinds; k++) o->first[k + 1] += o->first[k];
    memcpy(ids, o->first, kinds * sizeof *ids);
    for (uint32_t i = 0; i < n; i++) o->ids[ids[gs_store_at(o->store, i)->kind->id]++] = i;
    memcpy(ids, o->first, kinds * sizeof *ids);
    for (uint32_t i = 0; i < n; i++)
        o->ranks[ids[gs_store_at(o->store, o->at_rank[i])->kind->id]++] = i;
    free(ids);
}

const gs_ordered *gs_facts_ordered(gs_arena *arena, const gs_store *store) {
    uint32_t n = gs_store_count(store), kinds = gs_kinds_count(gs_store_kinds(store));
    gs_ordered *o = gs_alloc(arena, sizeof *o);
    *o = (gs_ordered){.store = store,
                      .first = gs_alloc(arena, (kinds + 2) * sizeof *o->first),
                      .ids = gs_alloc(arena, (n + 1) * sizeof *o->ids),
                      .ranks = gs_alloc(arena, (n + 1) * sizeof *o->ranks),
                      .at_rank = gs_alloc(arena, (n + 1) * sizeof *o->at_rank)};
    sort_by_time(o, n);
    part_kinds(o, n, kinds);
    return o;
}
