#include "group.h"

#include "base/buf.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

typedef struct grouping {
    gs_arena *arena;
    const gs_store *store;
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
    return strlen(built_in) == n && memcmp(name, built_in, n) == 0;
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

static bool reads(const gs_rule_info *rule, const gs_kind *kind) {
    for (uint32_t i = 0; i < rule->nreads; i++)
        if (strcmp(rule->reads[i], kind->name) == 0) return true;
    return false;
}

/* Fills of_fact; returns how many facts are in groups. */
static uint32_t assign(grouping *g) {
    uint32_t n = gs_store_count(g->store), members = 0,
             kinds = gs_kinds_count(gs_store_kinds(g->store));
    bool *wanted = gs_alloc(g->arena, kinds * sizeof *wanted);
    for (uint32_t k = 0; k < kinds; k++)
        wanted[k] = reads(g->rule, gs_kinds_at(gs_store_kinds(g->store), k));
    for (uint32_t i = 0; i < n; i++) {
        const gs_fact *fact = gs_store_at(g->store, i);
        if (!wanted[fact->kind->id] || (fact->flags & GS_FF_CORRECTED) || !make_key(g, fact))
            continue;
        g->of_fact[i] = gs_sym_of(g->keys, gs_buf_text(&g->key), g->key.length);
        members++;
    }
    return members;
}

static int by_time(const void *left, const void *right) {
    const gs_fact *a = *(const gs_fact *const *)left, *b = *(const gs_fact *const *)right;
    if (a->as_of.from != b->as_of.from) return a->as_of.from < b->as_of.from ? -1 : 1;
    if (a->as_of.to != b->as_of.to) return a->as_of.to < b->as_of.to ? -1 : 1;
    if (a->document != b->document) return a->document < b->document ? -1 : 1;
    if (a->from.byte != b->from.byte) return a->from.byte < b->from.byte ? -1 : 1;
    return a->id < b->id ? -1 : a->id > b->id;
}

static gs_tri same_entity(const void *resolver, gs_sym a, gs_sym b) {
    return gs_resolver_same(resolver, a, b);
}

/* Hands the facts out to their groups: slots of one array, group by group. */
static void fill(grouping *g, gs_groups *groups, uint32_t members) {
    uint32_t n = gs_store_count(g->store), at = 0;
    const gs_fact **facts = gs_alloc(g->arena, members * sizeof *facts);
    for (uint32_t i = 0; i < n; i++)
        if (g->of_fact[i]) groups->items[g->of_fact[i] - 1].count++;
    for (uint32_t i = 0; i < groups->count; i++) {
        gs_group *group = &groups->items[i];
        uint32_t count = group->count;
        *group = (gs_group){.store = g->store,
                            .facts = facts + at,
                            .same_entity = same_entity,
                            .resolver = g->resolver};
        at += count;
    }
    for (uint32_t i = 0; i < n; i++) {
        if (!g->of_fact[i]) continue;
        gs_group *group = &groups->items[g->of_fact[i] - 1];
        facts[(size_t)(group->facts - facts) + group->count++] = gs_store_at(g->store, i);
    }
    for (uint32_t i = 0; i < groups->count; i++) {
        size_t first = (size_t)(groups->items[i].facts - facts);
        if (groups->items[i].count > 1)
            qsort(facts + first, groups->items[i].count, sizeof *facts, by_time);
    }
}

gs_groups gs_group_facts(gs_arena *arena, const gs_store *store, const gs_resolver *resolver,
                         const uint32_t *stories, const gs_rule_info *rule) {
    grouping g = {.stories = stories,
                  .arena = arena,
                  .store = store,
                  .resolver = resolver,
                  .rule = rule,
                  .key = GS_BUF_EMPTY};
    g.keys = gs_symtab_new(arena);
    g.of_fact = gs_alloc(arena, (gs_store_count(store) + 1) * sizeof *g.of_fact);
    uint32_t members = assign(&g);
    gs_groups groups = {.count = gs_symtab_count(g.keys), .of_fact = g.of_fact};
    groups.items = gs_alloc(arena, groups.count * sizeof *groups.items);
    fill(&g, &groups, members);
    gs_buf_free(&g.key);
    return groups;
}
