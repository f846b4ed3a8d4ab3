#include "conflict.h"

#include "base/hash.h"
#include "base/utf8.h"
#include "look.h"
#include "once.h"
#include "tally.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct finding {
    const gs_rule *rule;
    const gs_fact **facts; /* a, b, more */
    uint32_t nfacts;
    gs_level level;
    const char *message, *why, *hint;
    uint32_t order;    /* of reporting */
    uint32_t parent;   /* union-find over findings */
    uint32_t conflict; /* that it became part of */
    bool dropped;
    bool of_record; /* none of its claims is an article's */
    const gs_suppression *suppression;
} finding;

struct gs_collector {
    gs_arena *arena;
    const gs_store *store;
    finding *items;
    uint32_t count, cap;
    gs_conflict *conflicts;
    uint32_t nconflicts, capconflicts;
    gs_suppressor *suppressor; /* or NULL */
    void *context;
    const bool *focus; /* the documents that are looked at, or NULL */
};

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
static void blame_record(gs_collector *c, finding *f) {
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
    finding *f = &c->items[c->count];
    *f = (finding){.rule = rule, .level = reported->level, .order = c->count};
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
    const finding *a = left, *b = right;
    int c = strcmp(gs_rule_about(a->rule)->id, gs_rule_about(b->rule)->id);
    if (!c) c = by_suppression(a->suppression, b->suppression);
    if (!c) c = (int)a->of_record - (int)b->of_record;
    return c ? c : a->order < b->order ? -1 : a->order > b->order;
}

static bool is_focused(const gs_collector *c, const finding *f) {
    for (uint32_t i = 0; i < f->nfacts; i++)
        if (c->focus[f->facts[i]->document]) return true;
    return false;
}

/* Each finding by itself: what was decided stays decided when others join its conflict. */
static void settle(gs_collector *c) {
    for (uint32_t i = 0; i < c->count; i++) {
        finding *f = &c->items[i];
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
        const finding *f = &c->items[i];
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
        const finding *f = &c->items[i];
        looks[i] = (gs_look){.dropped = f->dropped || f->nfacts < 2};
        if (f->nfacts >= 2) looks[i].a = f->facts[0], looks[i].b = f->facts[1];
    }
    gs_second_looks(c->arena, looks, c->count);
    for (uint32_t i = 0; i < c->count; i++)
        if (c->items[i].nfacts >= 2) c->items[i].dropped = looks[i].dropped;
}

static uint32_t root(gs_collector *c, uint32_t i) {
    finding *f = c->items;
    for (; f[i].parent != i; i = f[i].parent) f[i].parent = f[f[i].parent].parent;
    return i;
}

/* Joins the findings [from, to) of one rule that share a claim. seen: for each fact 1 + the last
 * finding that used it. */
static void join(gs_collector *c, uint32_t from, uint32_t to, uint32_t *seen) {
    for (uint32_t i = from; i < to; i++) {
        finding *f = &c->items[i];
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

static int by_id(const void *left, const void *right) {
    const gs_fact *a = *(const gs_fact *const *)left, *b = *(const gs_fact *const *)right;
    return a->id < b->id ? -1 : a->id > b->id;
}

/* All claims of the cluster, without repetition, in document order. */
static const gs_fact **claims_of(gs_collector *c, const uint32_t *members, uint32_t n,
                                 uint32_t *count) {
    uint32_t total = 0, kept = 0;
    for (uint32_t i = 0; i < n; i++) total += c->items[members[i]].nfacts;
    const gs_fact **claims = gs_alloc(c->arena, total * sizeof *claims);
    for (uint32_t i = 0, at = 0; i < n; i++) {
        const finding *f = &c->items[members[i]];
        for (uint32_t k = 0; k < f->nfacts; k++) claims[at++] = f->facts[k];
    }
    qsort(claims, total, sizeof *claims, by_id);
    for (uint32_t i = 0; i < total; i++)
        if (!kept || claims[kept - 1] != claims[i]) claims[kept++] = claims[i];
    *count = kept;
    return claims;
}

/* The claim's part in the fingerprint: what it says, not where. */
static uint64_t content_hash(gs_collector *c, const gs_fact *fact) {
    char value[256];
    gs_sym words = fact->sentence ? fact->sentence : fact->text;
    const char *text = gs_store_text(c->store, words);
    const char *folded = gs_fold(c->arena, text, strlen(text));
    uint64_t hash = gs_hash_mix(gs_hash(fact->kind->name, strlen(fact->kind->name)),
                                gs_hash(folded, strlen(folded)));
    for (uint32_t f = 0; f < fact->kind->nfields; f++) {
        if (!fact->values[f].known) continue;
        gs_value_say(c->store, fact, f, value, sizeof value);
        hash = gs_hash_mix(gs_hash_mix(hash, f), gs_hash(value, strlen(value)));
    }
    return hash;
}

static int by_value(const void *left, const void *right) {
    uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
    return a < b ? -1 : a > b;
}

static void fingerprint(gs_collector *c, gs_conflict *conflict) {
    const char *rule = gs_rule_about(conflict->rule)->id;
    uint64_t hash = gs_hash(rule, strlen(rule)), last = 0;
    uint64_t *parts = gs_alloc(c->arena, conflict->nclaims * sizeof *parts);
    for (uint32_t i = 0; i < conflict->nclaims; i++)
        parts[i] = content_hash(c, conflict->claims[i]);
    qsort(parts, conflict->nclaims, sizeof *parts, by_value);
    for (uint32_t i = 0; i < conflict->nclaims; last = parts[i++])
        if (i == 0 || parts[i] != last) hash = gs_hash_mix(hash, parts[i]);
    snprintf(conflict->id, sizeof conflict->id, "%016llx", (unsigned long long)hash);
}

static bool holds(const finding *f, const gs_fact *fact) {
    for (uint32_t i = 0; i < f->nfacts; i++)
        if (f->facts[i] == fact) return true;
    return false;
}

/* The strongest finding, the earliest where even; only those that hold both facts (either may be
 * NULL). */
static const finding *strongest(const gs_collector *c, const uint32_t *members, uint32_t n,
                                const gs_fact *a, const gs_fact *b) {
    const finding *best = NULL;
    for (uint32_t i = 0; i < n; i++) {
        const finding *f = &c->items[members[i]];
        if ((a && !holds(f, a)) || (b && !holds(f, b))) continue;
        if (!best || f->level > best->level) best = f;
    }
    return best;
}

static uint32_t place_in(const gs_fact **claims, uint32_t n, const gs_fact *fact) {
    const gs_fact **at = bsearch(&fact, claims, n, sizeof *claims, by_id);
    return at ? (uint32_t)(at - claims) : 0;
}

/* Where the claims differ in one field, the odd one; else the one that the rule named first. */
static uint32_t first_claim(const gs_tally *t, const gs_fact **claims, const finding *lead) {
    uint32_t best = 0;
    if (t->field < 0) {
        bool record = lead->facts[0]->trust == GS_TRUST_REFERENCE && lead->nfacts > 1;
        return place_in(claims, t->nclaims, lead->facts[record ? 1 : 0]);
    }
    for (uint32_t i = 1; i < t->nclaims; i++)
        if (gs_tally_compare(t, i, best) < 0) best = i;
    return best;
}

/* The best witness against the first claim: the record, else the value that most documents give,
 * among those that a finding sets against it. */
static uint32_t second_claim(gs_collector *c, const uint32_t *members, uint32_t n,
                             const gs_tally *t, const gs_fact **claims, uint32_t first) {
    uint32_t best = UINT32_MAX;
    bool *against = gs_alloc(c->arena, t->nclaims * sizeof *against);
    for (uint32_t i = 0; i < n; i++) {
        const finding *f = &c->items[members[i]];
        for (uint32_t k = 0; k < f->nfacts && holds(f, claims[first]); k++)
            against[place_in(claims, t->nclaims, f->facts[k])] = true;
    }
    for (uint32_t i = 0; i < t->nclaims; i++) {
        if (i == first || !against[i]) continue;
        if (t->field >= 0 && t->bucket[i] == t->bucket[first]) continue;
        if (best == UINT32_MAX || gs_tally_weigh(t, i, best) > 0) best = i;
    }
    if (best != UINT32_MAX || t->nclaims < 2) return best;
    return first == 0 ? 1 : 0;
}

/* claims[0] and claims[1] as chosen, the rest in document order. */
static void arrange(gs_collector *c, gs_conflict *conflict, const gs_fact **claims, uint32_t n,
                    uint32_t first, uint32_t second) {
    const gs_fact **out = gs_alloc(c->arena, n * sizeof *out);
    uint32_t at = 0;
    out[at++] = claims[first];
    if (second != UINT32_MAX) out[at++] = claims[second];
    for (uint32_t i = 0; i < n; i++)
        if (i != first && i != second) out[at++] = claims[i];
    conflict->claims = out;
    conflict->nclaims = n;
}

/* The draft's own claim stands first: the archive is what it is held against. */
static uint32_t focused_claim(const gs_collector *c, const gs_tally *t, const gs_fact **claims,
                              uint32_t first) {
    uint32_t best = UINT32_MAX;
    if (!c->focus || c->focus[claims[first]->document]) return first;
    for (uint32_t i = 0; i < t->nclaims; i++) {
        if (!c->focus[claims[i]->document] || claims[i]->trust == GS_TRUST_REFERENCE) continue;
        if (best == UINT32_MAX || (t->field >= 0 && gs_tally_compare(t, i, best) < 0)) best = i;
    }
    return best == UINT32_MAX ? first : best;
}

/* What an article says against a record is its error; the reader is told which record that is. */
static const char *why_of(gs_collector *c, const char *why, const gs_fact *first,
                          const gs_fact *second) {
    if (!second || second->trust != GS_TRUST_REFERENCE || first->trust == GS_TRUST_REFERENCE)
        return why;
    const gs_document *record = gs_store_document_at(c->store, second->document);
    const char *source = record->source ? record->source : "";
    return gs_sprintf(c->arena, "%s%sthe record %s%s%s%s says otherwise", why, *why ? "; " : "",
                      record->path, *source ? " (" : "", source, *source ? ")" : "");
}

static void gather(gs_collector *c, const uint32_t *members, uint32_t n) {
    uint32_t count;
    const gs_fact **claims = claims_of(c, members, n, &count);
    gs_tally tally = gs_tally_claims(c->arena, c->store, claims, count);
    const finding *lead = strongest(c, members, n, NULL, NULL);
    uint32_t first = focused_claim(c, &tally, claims, first_claim(&tally, claims, lead));
    uint32_t second = second_claim(c, members, n, &tally, claims, first);
    GS_GROW(c->arena, c->conflicts, c->nconflicts, c->capconflicts);
    for (uint32_t i = 0; i < n; i++) c->items[members[i]].conflict = c->nconflicts;
    gs_conflict *conflict = &c->conflicts[c->nconflicts++];
    *conflict = (gs_conflict){.rule = lead->rule,
                              .level = lead->level,
                              .field = tally.field,
                              .suppression = lead->suppression};
    const finding *told =
        second == UINT32_MAX ? NULL : strongest(c, members, n, claims[first], claims[second]);
    if (!told) told = strongest(c, members, n, claims[first], NULL);
    if (!told) told = lead;
    conflict->message = told->message;
    const gs_fact *witness = second == UINT32_MAX ? NULL : claims[second];
    conflict->why = why_of(c, told->why, claims[first], witness);
    conflict->hint = told->hint;
    arrange(c, conflict, claims, count, first, second);
    conflict->tally = gs_tally_text(&tally, c->arena);
    fingerprint(c, conflict);
}

/* The bucket that is the centre of the next conflict: of those that a remaining finding touches,
 * the one that fewest documents give; of these, the one that most findings touch. */
static uint32_t centre(const gs_tally *t, const uint32_t *touched) {
    uint32_t best = UINT32_MAX;
    for (uint32_t i = 0; i < t->nclaims; i++) {
        uint32_t b = t->bucket[i], had = best == UINT32_MAX ? 0 : t->bucket[best];
        if (!touched[b]) continue;
        bool same = best != UINT32_MAX && t->documents[b] == t->documents[had] &&
                    t->recorded[b] == t->recorded[had];
        bool better = same && touched[b] != touched[had]
                          ? touched[b] > touched[had]
                          : best != UINT32_MAX && gs_tally_compare(t, i, best) < 0;
        if (best == UINT32_MAX || better) best = i;
    }
    return best == UINT32_MAX ? UINT32_MAX : t->bucket[best];
}

/* Does the finding give the bucket's value? Counts it for every bucket that it gives where `count`
 * is not NULL. */
static bool gives(const finding *f, const gs_tally *t, const gs_fact **claims, uint32_t bucket,
                  uint32_t *count) {
    bool found = false;
    for (uint32_t k = 0; k < f->nfacts; k++) {
        uint32_t b = t->bucket[place_in(claims, t->nclaims, f->facts[k])];
        found = found || b == bucket;
        if (count) count[b]++;
    }
    return found;
}

/* A cluster in which more than two values clash is several disagreements: "a hopeful" against all
 * later stages is one, "elect" against "in office" another. Each conflict has one value at its
 * centre. */
static void gather_stars(gs_collector *c, uint32_t *members, uint32_t n) {
    uint32_t count;
    const gs_fact **claims = claims_of(c, members, n, &count);
    gs_tally t = gs_tally_claims(c->arena, c->store, claims, count);
    if (t.field < 0 || t.nbuckets <= 2) {
        gather(c, members, n);
        return;
    }
    uint32_t *star = gs_alloc(c->arena, n * sizeof *star);
    while (n > 0) {
        uint32_t *touched = gs_alloc(c->arena, t.nbuckets * sizeof *touched);
        for (uint32_t i = 0; i < n; i++)
            gives(&c->items[members[i]], &t, claims, UINT32_MAX, touched);
        uint32_t bucket = centre(&t, touched), nstar = 0, left = 0;
        for (uint32_t i = 0; i < n; i++) {
            bool mine =
                bucket == UINT32_MAX || gives(&c->items[members[i]], &t, claims, bucket, NULL);
            if (mine)
                star[nstar++] = members[i];
            else
                members[left++] = members[i];
        }
        gather(c, star, nstar);
        n = left;
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
        gather_stars(c, members, count);
    }
}

static int by_weight(const void *left, const void *right) {
    const gs_conflict *a = left, *b = right;
    if (!a->suppression != !b->suppression) return a->suppression ? 1 : -1;
    if (a->level != b->level) return (int)b->level - (int)a->level;
    int c = by_id(&a->claims[0], &b->claims[0]);
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
        const finding *f = &c->items[i];
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
