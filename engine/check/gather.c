/* gather: what the conflict of some findings says: which claim is the odd one out, which the best
 * witness against it, and by what it is known again. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "conflict_part.h"
#include "tally.h"

int gs_by_fact_id(const void *left, const void *right) {
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
        const gs_finding *f = &c->items[members[i]];
        for (uint32_t k = 0; k < f->nfacts; k++) claims[at++] = f->facts[k];
    }
    qsort(claims, total, sizeof *claims, gs_by_fact_id);
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

static bool holds(const gs_finding *f, const gs_fact *fact) {
    for (uint32_t i = 0; i < f->nfacts; i++)
        if (f->facts[i] == fact) return true;
    return false;
}

/* The strongest finding, the earliest where even; only those that hold both facts (either may be
 * NULL). */
static const gs_finding *strongest(const gs_collector *c, const uint32_t *members, uint32_t n,
                                   const gs_fact *a, const gs_fact *b) {
    const gs_finding *best = NULL;
    for (uint32_t i = 0; i < n; i++) {
        const gs_finding *f = &c->items[members[i]];
        if ((a && !holds(f, a)) || (b && !holds(f, b))) continue;
        if (!best || f->level > best->level) best = f;
    }
    return best;
}

static uint32_t place_in(const gs_fact **claims, uint32_t n, const gs_fact *fact) {
    const gs_fact **at = bsearch(&fact, claims, n, sizeof *claims, gs_by_fact_id);
    return at ? (uint32_t)(at - claims) : 0;
}

/* Where the claims differ in one field, the odd one; else the one that the rule named first. */
static uint32_t first_claim(const gs_tally *t, const gs_fact **claims, const gs_finding *lead) {
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
        const gs_finding *f = &c->items[members[i]];
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
    const gs_finding *lead = strongest(c, members, n, NULL, NULL);
    uint32_t first = focused_claim(c, &tally, claims, first_claim(&tally, claims, lead));
    uint32_t second = second_claim(c, members, n, &tally, claims, first);
    GS_GROW(c->arena, c->conflicts, c->nconflicts, c->capconflicts);
    for (uint32_t i = 0; i < n; i++) c->items[members[i]].conflict = c->nconflicts;
    gs_conflict *conflict = &c->conflicts[c->nconflicts++];
    *conflict = (gs_conflict){.rule = lead->rule,
                              .level = lead->level,
                              .field = tally.field,
                              .suppression = lead->suppression};
    const gs_finding *told =
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
static bool gives(const gs_finding *f, const gs_tally *t, const gs_fact **claims, uint32_t bucket,
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
void gs_gather(gs_collector *c, uint32_t *members, uint32_t n) {
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
