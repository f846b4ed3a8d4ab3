#include "tally.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SAID = 160 };

static bool one_kind(const gs_fact *const *claims, uint32_t n) {
    for (uint32_t i = 1; i < n; i++)
        if (claims[i]->kind != claims[0]->kind) return false;
    return n > 0;
}

/* No reading tells the two values of the field apart. */
static bool agree(const gs_fact *a, const gs_fact *b, uint32_t field) {
    const gs_value *x = &a->values[field], *y = &b->values[field];
    if (x->known != y->known) return false;
    if (!x->known) return true;
    switch (a->kind->fields[field].type) {
    case GS_F_AMOUNT: return gs_quantity_apart(*x->amount, *y->amount) != GS_YES;
    case GS_F_DATE: return gs_span_same(x->span, y->span) != GS_NO;
    case GS_F_PERIOD: return gs_span_meets(x->span, y->span);
    case GS_F_FLAG: return x->flag == y->flag;
    case GS_F_TEXT:
    case GS_F_ENTITY:
    case GS_F_CHOICE: break;
    }
    return x->sym == y->sym;
}

static bool differ(const gs_tally *t, uint32_t field) {
    for (uint32_t i = 1; i < t->nclaims; i++)
        if (!agree(t->claims[0], t->claims[i], field)) return true;
    return false;
}

/* Value fields first: they are what rules compare. Then what is neither key nor mere information.
 */
static int differing_field(const gs_tally *t) {
    static const gs_frole order[] = {GS_R_VALUE, GS_R_SEPARATOR, GS_R_KEY};
    const gs_kind *kind = t->claims[0]->kind;
    for (size_t r = 0; r < sizeof order / sizeof *order; r++)
        for (uint32_t f = 0; f < kind->nfields; f++)
            if (kind->fields[f].role == order[r] && differ(t, f)) return (int)f;
    return -1;
}

static uint32_t bucket_for(const gs_tally *t, const uint32_t *firsts, uint32_t i) {
    for (uint32_t b = 0; b < t->nbuckets; b++)
        if (agree(t->claims[firsts[b]], t->claims[i], (uint32_t)t->field)) return b;
    return t->nbuckets;
}

/* Claims stand in document order, so a document is counted once for a bucket by looking at the
 * claims before. */
static bool counted(const gs_tally *t, uint32_t i) {
    for (uint32_t j = i; j-- > 0 && t->claims[j]->document == t->claims[i]->document;)
        if (t->bucket[j] == t->bucket[i] && t->claims[j]->trust == GS_TRUST_ARTICLE) return true;
    return false;
}

gs_tally gs_tally_claims(gs_arena *arena, const gs_store *store, const gs_fact *const *claims,
                         uint32_t n) {
    gs_tally t = {.store = store, .claims = claims, .nclaims = n, .field = -1};
    t.bucket = gs_alloc(arena, n * sizeof *t.bucket);
    t.documents = gs_alloc(arena, (n + 1) * sizeof *t.documents);
    t.recorded = gs_alloc(arena, (n + 1) * sizeof *t.recorded);
    uint32_t *firsts = gs_alloc(arena, n * sizeof *firsts);
    if (one_kind(claims, n)) t.field = differing_field(&t);
    if (t.field < 0) return t;
    for (uint32_t i = 0; i < n; i++) {
        t.bucket[i] = bucket_for(&t, firsts, i);
        if (t.bucket[i] == t.nbuckets) firsts[t.nbuckets++] = i;
        if (claims[i]->trust == GS_TRUST_REFERENCE)
            t.recorded[t.bucket[i]] = true;
        else if (!counted(&t, i))
            t.documents[t.bucket[i]]++;
    }
    return t;
}

/* The later one first; an unknown date says nothing. */
static int later(gs_span a, gs_span b) {
    if (gs_span_is_all(a) || gs_span_is_all(b) || a.from == b.from) return 0;
    return a.from > b.from ? -1 : 1;
}

int gs_tally_weigh(const gs_tally *t, uint32_t i, uint32_t j) {
    const gs_fact *a = t->claims[i], *b = t->claims[j];
    if (a->trust != b->trust) return a->trust < b->trust ? -1 : 1;
    bool backed = t->recorded[t->bucket[i]], other = t->recorded[t->bucket[j]];
    if (backed != other) return other ? -1 : 1; /* what the record says too is not at fault */
    uint32_t m = t->documents[t->bucket[i]], n = t->documents[t->bucket[j]];
    if (m != n) return m < n ? -1 : 1;
    return later(a->as_of, b->as_of);
}

int gs_tally_compare(const gs_tally *t, uint32_t i, uint32_t j) {
    const gs_fact *a = t->claims[i], *b = t->claims[j];
    int c = gs_tally_weigh(t, i, j);
    return c ? c : a->id < b->id ? -1 : a->id > b->id;
}

static void say_count(char *out, size_t size, uint32_t n) {
    static const char *const words[] = {"no",  "one",   "two",   "three", "four", "five",
                                        "six", "seven", "eight", "nine",  "ten"};
    if (n <= 10)
        snprintf(out, size, "%s article%s", words[n], n == 1 ? "" : "s");
    else
        snprintf(out, size, "%u articles", n);
}

static const gs_fact *first_of(const gs_tally *t, uint32_t bucket) {
    for (uint32_t i = 0; i < t->nclaims; i++)
        if (t->bucket[i] == bucket) return t->claims[i];
    return t->claims[0];
}

static const char *say_bucket(const gs_tally *t, gs_arena *arena, uint32_t bucket) {
    char value[SAID] = "not said", count[48] = "";
    const gs_fact *fact = first_of(t, bucket);
    if (fact->values[t->field].known)
        gs_value_say(t->store, fact, (uint32_t)t->field, value, sizeof value);
    if (t->documents[bucket]) say_count(count, sizeof count, t->documents[bucket]);
    const char *record = t->recorded[bucket] ? (count[0] ? " and the record" : "the record") : "";
    return gs_sprintf(arena, "%s: %s%s", value, count, record);
}

const char *gs_tally_text(const gs_tally *t, gs_arena *arena) {
    uint32_t most = 0;
    const char *text = "";
    for (uint32_t b = 0; b < t->nbuckets; b++)
        if (t->documents[b] > most) most = t->documents[b];
    if (t->nbuckets < 2 || (most < 2 && t->nbuckets == 2)) return "";
    for (uint32_t count = most + 1; count-- > 0;)
        for (uint32_t b = 0; b < t->nbuckets; b++)
            if (t->documents[b] == count)
                text =
                    gs_sprintf(arena, "%s%s%s", text, text[0] ? "; " : "", say_bucket(t, arena, b));
    return text;
}
