#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "conflict_part.h"
#include "look.h"
#include "once.h"

gs_collector *gs_collector_new(gs_arena *arena, const gs_store *store) {
    gs_collector *c = gs_alloc(arena, sizeof *c);
    c->arena = arena;
    c->store = store;
    return c;
}

uint32_t gs_collector_findings(const gs_collector *collector) {
    return collector->count;
}

/* Records that clash are nothing that an article could put right. */
static void blame_record(gs_collector *c, gs_finding *f) {
    for (uint32_t i = 0; i < f->nfacts; i++)
        if (f->facts[i]->trust != GS_TRUST_REFERENCE) return;
    f->of_record = true;
    f->message = gs_sprintf(c->arena, "the record speaks against itself: %s", f->message);
    if (f->level > GS_L_WARNING) f->level = GS_L_WARNING;
}

void gs_collector_take(void *collector, const gs_rule *rule, const gs_reported *reported) {
    gs_collector *c = collector;
    if (!reported->a) return;
    GS_GROW(c->arena, c->items, c->count, c->cap);
    gs_finding *f = &c->items[c->count];
    *f = (gs_finding){.rule = rule, .level = reported->level, .order = c->count};
    c->count++;
    f->message = gs_strdup(c->arena, reported->message ? reported->message : "");
    f->why = gs_strdup(c->arena, reported->why ? reported->why : "");
    f->hint = gs_strdup(c->arena, reported->hint ? reported->hint : "");
    f->facts = gs_alloc(c->arena, (reported->nmore + 2) * sizeof *f->facts);
    f->facts[f->nfacts++] = reported->a;
    if (reported->b && reported->b != reported->a) f->facts[f->nfacts++] = reported->b;
    for (uint32_t i = 0; i < reported->nmore; i++)
        if (reported->more[i]) f->facts[f->nfacts++] = reported->more[i];
    blame_record(c, f);
}

void gs_collector_suppress(gs_collector *collector, gs_suppressor *suppressor, void *context) {
    collector->suppressor = suppressor;
    collector->context = context;
}

void gs_collector_focus(gs_collector *collector, const bool *documents) {
    collector->focus = documents;
}

/* By place of the decision; open findings first. */
static int by_suppression(const gs_suppression *a, const gs_suppression *b) {
    if (!a || !b) return (a != NULL) - (b != NULL);
    int c = strcmp(a->file, b->file);
    return c ? c : a->line < b->line ? -1 : a->line > b->line;
}

static int by_rule(const void *left, const void *right) {
    const gs_finding *a = left, *b = right;
    int c = strcmp(gs_rule_about(a->rule)->id, gs_rule_about(b->rule)->id);
    if (!c) c = by_suppression(a->suppression, b->suppression);
    if (!c) c = (int)a->of_record - (int)b->of_record;
    return c ? c : a->order < b->order ? -1 : a->order > b->order;
}

static bool is_focused(const gs_collector *c, const gs_finding *f) {
    for (uint32_t i = 0; i < f->nfacts; i++)
        if (c->focus[f->facts[i]->document]) return true;
    return false;
}

/* Each finding by itself: what was decided stays decided when others join its conflict. */
static void settle(gs_collector *c) {
    for (uint32_t i = 0; i < c->count; i++) {
        gs_finding *f = &c->items[i];
        if (f->dropped) continue;
        if (c->suppressor) f->suppression = c->suppressor(c->context, f->rule, f->facts, f->nfacts);
        f->dropped = c->focus && !is_focused(c, f);
    }
}

typedef struct pair {
    uint32_t lo, hi, finding;
    gs_level level;
} pair;

static int by_pair(const void *left, const void *right) {
    const pair *a = left, *b = right;
    if (a->lo != b->lo) return a->lo < b->lo ? -1 : 1;
    if (a->hi != b->hi) return a->hi < b->hi ? -1 : 1;
    return (int)b->level - (int)a->level;
}

/* Two rules on one pair of claims: the weaker finding says nothing more. */
static void drop_weaker(gs_collector *c) {
    pair *pairs = gs_alloc(c->arena, c->count * sizeof *pairs);
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->count; i++) {
        const gs_finding *f = &c->items[i];
        if (f->nfacts != 2) continue;
        uint32_t a = f->facts[0]->id, b = f->facts[1]->id;
        pairs[n++] = (pair){a < b ? a : b, a < b ? b : a, i, f->level};
    }
    if (n > 1) qsort(pairs, n, sizeof *pairs, by_pair);
    for (uint32_t i = 1, first = 0; i < n; i++) {
        if (pairs[i].lo != pairs[first].lo || pairs[i].hi != pairs[first].hi) first = i;
        if (pairs[i].level < pairs[first].level) c->items[pairs[i].finding].dropped = true;
    }
}

/* Bare amounts are a second look at what other rules told already. */
static void drop_second_looks(gs_collector *c) {
    gs_look *looks = gs_alloc(c->arena, (c->count + 1) * sizeof *looks);
    for (uint32_t i = 0; i < c->count; i++) {
        const gs_finding *f = &c->items[i];
        looks[i] = (gs_look){.dropped = f->dropped || f->nfacts < 2};
        if (f->nfacts >= 2) looks[i].a = f->facts[0], looks[i].b = f->facts[1];
    }
    gs_second_looks(c->arena, looks, c->count);
    for (uint32_t i = 0; i < c->count; i++)
        if (c->items[i].nfacts >= 2) c->items[i].dropped = looks[i].dropped;
}

static uint32_t root(gs_collector *c, uint32_t i) {
    gs_finding *f = c->items;
    for (; f[i].parent != i; i = f[i].parent) f[i].parent = f[f[i].parent].parent;
    return i;
}

/* Joins the findings [from, to) of one rule that share a claim. seen: for each fact 1 + the last
 * finding that used it. */
static void join(gs_collector *c, uint32_t from, uint32_t to, uint32_t *seen) {
    for (uint32_t i = from; i < to; i++) {
        gs_finding *f = &c->items[i];
        f->parent = i;
        if (f->dropped) continue;
        for (uint32_t k = 0; k < f->nfacts; k++) {
            uint32_t *last = &seen[f->facts[k]->id];
            if (*last > from) {
                uint32_t a = root(c, *last - 1), b = root(c, i);
                c->items[a > b ? a : b].parent = a > b ? b : a;
            }
            *last = i + 1;
        }
    }
}

/* Clusters the findings [from, to) of one rule: lists them by root, in order. */
static void cluster(gs_collector *c, uint32_t from, uint32_t to) {
    uint32_t n = to - from, *next = gs_alloc(c->arena, n * sizeof *next);
    uint32_t *last = gs_alloc(c->arena, n * sizeof *last),
             *members = gs_alloc(c->arena, n * sizeof *members);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t r = root(c, from + i) - from;
        next[i] = UINT32_MAX;
        if (r != i) next[last[r]] = i;
        last[r] = i;
    }
    for (uint32_t i = 0; i < n; i++) {
        if (c->items[from + i].parent != from + i || c->items[from + i].dropped) continue;
        uint32_t count = 0;
        for (uint32_t k = i; k != UINT32_MAX; k = next[k]) members[count++] = from + k;
        gs_gather(c, members, count);
    }
}

static int by_weight(const void *left, const void *right) {
    const gs_conflict *a = left, *b = right;
    if (!a->suppression != !b->suppression) return a->suppression ? 1 : -1;
    if (a->level != b->level) return (int)b->level - (int)a->level;
    int c = gs_by_fact_id(&a->claims[0], &b->claims[0]);
    if (c) return c;
    c = strcmp(gs_rule_about(a->rule)->id, gs_rule_about(b->rule)->id);
    return c ? c : strcmp(a->id, b->id);
}

static int by_print(const void *left, const void *right) {
    const gs_conflict *a = *(gs_conflict *const *)left, *b = *(gs_conflict *const *)right;
    int c = strcmp(a->id, b->id);
    return c ? c : a < b ? -1 : a > b;
}

/* The same disagreement printed twice (a syndicated text and its pair) gets a fingerprint each. */
static void tell_apart(gs_collector *c) {
    gs_conflict **sorted = gs_alloc(c->arena, c->nconflicts * sizeof *sorted);
    for (uint32_t i = 0; i < c->nconflicts; i++) sorted[i] = &c->conflicts[i];
    if (c->nconflicts > 1) qsort(sorted, c->nconflicts, sizeof *sorted, by_print);
    for (uint32_t i = 1, first = 0; i < c->nconflicts; i++) {
        if (strcmp(sorted[i]->id, sorted[first]->id) != 0) {
            first = i;
            continue;
        }
        uint64_t hash = gs_hash_mix(gs_hash(sorted[i]->id, 16), i - first);
        snprintf(sorted[i]->id, sizeof sorted[i]->id, "%016llx", (unsigned long long)hash);
    }
}

/* What several rules found in the same words stays in one of the conflicts. */
static void merge(gs_collector *c) {
    gs_told *told = gs_alloc(c->arena, (c->count + 1) * sizeof *told);
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->count; i++) {
        const gs_finding *f = &c->items[i];
        if (!f->dropped) told[n++] = (gs_told){f->facts, f->nfacts, f->conflict};
    }
    c->nconflicts = gs_tell_once(c->arena, c->conflicts, c->nconflicts, told, n);
}

const gs_conflict *gs_collector_conflicts(gs_collector *c, uint32_t *n) {
    uint32_t *seen = gs_alloc(c->arena, (gs_store_count(c->store) + 1) * sizeof *seen);
    drop_weaker(c);
    drop_second_looks(c);
    settle(c);
    if (c->count > 1) qsort(c->items, c->count, sizeof *c->items, by_rule);
    for (uint32_t from = 0, to; from < c->count; from = to) {
        for (to = from; to < c->count && c->items[to].rule == c->items[from].rule &&
                        c->items[to].suppression == c->items[from].suppression &&
                        c->items[to].of_record == c->items[from].of_record;
             to++) {
        }
        join(c, from, to, seen);
        cluster(c, from, to);
    }
    merge(c);
    if (c->nconflicts > 1) qsort(c->conflicts, c->nconflicts, sizeof *c->conflicts, by_weight);
    tell_apart(c);
    *n = c->nconflicts;
    return c->conflicts;
}
