#include "ties.h"

#include <math.h>
#include <stdlib.h>

enum { NEAR_DAYS = 400, FAR_DAYS = 4000, FAR_NAMES = 3, COMMON = 60 };

/* What one document has in common with those before it, and with which. */
typedef struct shared {
    double *weight;
    uint32_t *names; /* no countries */
    uint32_t *touched, count;
} shared;

typedef struct tying {
    gs_arena *arena;
    const gs_told *documents;
    uint32_t n;
    uint32_t *starts, *users; /* those of name i are users[starts[i] .. starts[i + 1]), ascending */
    uint32_t *places;         /* for each user: where the name stands in its list */
    gs_tie *ties;
    uint32_t count, cap;
} tying;

static void index_names(tying *t) {
    uint32_t names = 0, total = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        const gs_told *d = &t->documents[i];
        total += d->count;
        if (d->count && d->names[d->count - 1] >= names) names = d->names[d->count - 1] + 1;
    }
    t->starts = gs_alloc(t->arena, (names + 3) * sizeof *t->starts);
    t->users = gs_alloc(t->arena, (total + 1) * sizeof *t->users);
    t->places = gs_alloc(t->arena, (total + 1) * sizeof *t->places);
    /* Counted two slots ahead, so that filling moves each start into its place. */
    for (uint32_t i = 0; i < t->n; i++)
        for (uint32_t k = 0; k < t->documents[i].count; k++)
            t->starts[t->documents[i].names[k] + 2]++;
    for (uint32_t i = 1; i < names + 3; i++) t->starts[i] += t->starts[i - 1];
    for (uint32_t i = 0; i < t->n; i++) {
        for (uint32_t k = 0; k < t->documents[i].count; k++) {
            uint32_t at = t->starts[t->documents[i].names[k] + 1]++;
            t->users[at] = i;
            t->places[at] = k;
        }
    }
}

bool gs_told_near(const gs_told *a, const gs_told *b, int64_t days) {
    if (gs_span_is_all(a->date) || gs_span_is_all(b->date)) return true;
    return (int64_t)a->date.from - b->date.to <= days && (int64_t)b->date.from - a->date.to <= days;
}

static bool is_told(const bool *marks, uint32_t k) {
    return marks && marks[k];
}

static double about(const gs_told *d, uint32_t k) {
    return is_told(d->central, k) ? 1.5 : 1.0;
}

/* Adds what the k-th name of document i has in common with the documents before it. */
static void share_name(const tying *t, shared *s, uint32_t i, uint32_t k) {
    const gs_told *d = &t->documents[i];
    uint32_t from = t->starts[d->names[k]], to = t->starts[d->names[k] + 1];
    if (to - from > COMMON) return;
    bool country = is_told(d->country, k);
    double weight = log((t->n + 1.0) / (to - from)) / log(t->n + 1.0) * (country ? 0.3 : 1.0);
    for (uint32_t p = from; p < to && t->users[p] < i; p++) {
        uint32_t other = t->users[p];
        if (s->weight[other] == 0) s->touched[s->count++] = other;
        s->weight[other] += weight * about(d, k) * about(&t->documents[other], t->places[p]);
        s->names[other] += !country || d->count == 1 || t->documents[other].count == 1;
    }
}

/* Makes ties of what document i shares, and clears it. */
static void tie(tying *t, shared *s, uint32_t i) {
    for (uint32_t k = 0; k < s->count; k++) {
        uint32_t other = s->touched[k];
        int64_t days = s->names[other] >= FAR_NAMES ? FAR_DAYS : NEAR_DAYS;
        if (gs_told_near(&t->documents[i], &t->documents[other], days)) {
            GS_GROW(t->arena, t->ties, t->count, t->cap);
            uint32_t weight = (uint32_t)(s->weight[other] * GS_TIE_WHOLE + 0.5);
            t->ties[t->count++] = (gs_tie){other, i, weight, s->names[other]};
        }
        s->weight[other] = 0;
        s->names[other] = 0;
    }
    s->count = 0;
}

static int by_weight(const void *left, const void *right) {
    const gs_tie *a = left, *b = right;
    if (a->weight != b->weight) return a->weight > b->weight ? -1 : 1;
    if (a->first != b->first) return a->first < b->first ? -1 : 1;
    return a->second < b->second ? -1 : a->second > b->second;
}

const gs_tie *gs_ties(gs_arena *arena, const gs_told *documents, uint32_t n, uint32_t *count) {
    tying t = {.arena = arena, .documents = documents, .n = n};
    shared s = {.weight = gs_alloc(arena, (n + 1) * sizeof *s.weight),
                .names = gs_alloc(arena, (n + 1) * sizeof *s.names),
                .touched = gs_alloc(arena, (n + 1) * sizeof *s.touched)};
    index_names(&t);
    for (uint32_t i = 0; i < n; i++) {
        for (uint32_t k = 0; k < documents[i].count; k++) share_name(&t, &s, i, k);
        tie(&t, &s, i);
    }
    if (t.count > 1) qsort(t.ties, t.count, sizeof *t.ties, by_weight);
    *count = t.count;
    return t.ties;
}
