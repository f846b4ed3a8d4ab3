#include "story.h"

#include "base/search.h"

enum { DAYS = 60, MANY_DAYS = 400, LONG_DAYS = 4000, COMMON = 100 };
enum { RARE = 12, SMALL = 12, FEWEST = 3, LARGEST = 40 };

/* What two documents have in common. */
typedef struct common {
    uint32_t names, rare, own; /* own: no countries */
    bool central;              /* a rare name that both are about */
} common;

/* Where each name is used: postings of name i are documents[starts[i] .. starts[i + 1]). */
typedef struct postings {
    uint32_t *starts, *documents;
    uint32_t names;
} postings;

static postings index_names(gs_arena *arena, const gs_told *documents, uint32_t n) {
    postings p = {.names = 0};
    uint32_t total = 0;
    for (uint32_t i = 0; i < n; i++) {
        total += documents[i].count;
        if (documents[i].count && documents[i].names[documents[i].count - 1] >= p.names)
            p.names = documents[i].names[documents[i].count - 1] + 1;
    }
    p.starts = gs_alloc(arena, (p.names + 3) * sizeof *p.starts);
    p.documents = gs_alloc(arena, (total + 1) * sizeof *p.documents);
    /* Counted two slots ahead, so that filling moves each start into its place. */
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < documents[i].count; k++) p.starts[documents[i].names[k] + 2]++;
    for (uint32_t i = 1; i < p.names + 3; i++) p.starts[i] += p.starts[i - 1];
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < documents[i].count; k++)
            p.documents[p.starts[documents[i].names[k] + 1]++] = i;
    return p;
}

static bool one_time(gs_span a, gs_span b, int64_t days) {
    if (gs_span_is_all(a) || gs_span_is_all(b)) return true;
    return (int64_t)a.from - b.to <= days && (int64_t)b.from - a.to <= days;
}

static bool one_story(const gs_told *a, const gs_told *b, common c, bool small) {
    uint32_t least = a->count < b->count ? a->count : b->count;
    int64_t days = c.rare >= 3 ? LONG_DAYS : c.rare >= 2 || c.central || small ? MANY_DAYS : DAYS;
    if (!one_time(a->date, b->date, days)) return false;
    if (small && c.own) return true;
    return c.names >= 3 || c.rare >= 2 || c.central || (c.names == 2 && least <= 4) ||
           (c.names == 1 && least == 1);
}

static bool is_central(const gs_told *d, uint32_t name) {
    uint32_t at;
    GS_SEARCH(at, 0, d->count, d->names[at] < name);
    return d->central && at < d->count && d->names[at] == name && d->central[at];
}

static void note(common *c, bool rare, bool central, bool country) {
    c->names++;
    c->rare += rare;
    c->own += !country;
    c->central = c->central || central;
}

static uint32_t root(uint32_t *parents, uint32_t i) {
    for (; parents[i] != i; i = parents[i]) parents[i] = parents[parents[i]];
    return i;
}

/* Makes one story of two. What would grow past LARGEST documents is no story but a beat, and rules
 * compare each fact of a story with each other one. */
static void unite(uint32_t *parents, uint32_t *sizes, uint32_t a, uint32_t b) {
    if (a == b || sizes[a] + sizes[b] > LARGEST) return;
    uint32_t first = a < b ? a : b, second = a < b ? b : a;
    parents[second] = first;
    sizes[first] += sizes[second];
}

/* In a small set nearly all of which is one story, a text that names nobody else does (a letter, a
 * column) tells of that story too. */
static void gather(uint32_t *parents, const gs_told *documents, uint32_t n) {
    uint32_t most = 0, leader = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t size = 0;
        for (uint32_t k = 0; k < n; k++) size += parents[k] == i;
        if (size > most) most = size, leader = i;
    }
    if (n > SMALL || most < FEWEST || 2 * most < n) return;
    for (uint32_t i = 0; i < n; i++)
        if (one_time(documents[i].date, documents[leader].date, MANY_DAYS)) parents[i] = leader;
}

const uint32_t *gs_stories(gs_arena *arena, const gs_told *documents, uint32_t n) {
    postings p = index_names(arena, documents, n);
    uint32_t *parents = gs_alloc(arena, (n + 1) * sizeof *parents);
    common *shared = gs_alloc(arena, (n + 1) * sizeof *shared);
    uint32_t *touched = gs_alloc(arena, (n + 1) * sizeof *touched);
    uint32_t *sizes = gs_alloc(arena, (n + 1) * sizeof *sizes);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t ntouched = 0;
        parents[i] = i;
        sizes[i] = 1;
        for (uint32_t k = 0; k < documents[i].count; k++) {
            uint32_t name = documents[i].names[k], from = p.starts[name], to = p.starts[name + 1];
            bool rare = to - from <= RARE, central = rare && is_central(&documents[i], name);
            bool country = documents[i].country && documents[i].country[k];
            if (to - from > COMMON && to - from > n / 10) continue;
            for (uint32_t d = from; d < to && p.documents[d] < i; d++) {
                uint32_t other = p.documents[d];
                if (shared[other].names == 0) touched[ntouched++] = other;
                note(&shared[other], rare, central && is_central(&documents[other], name), country);
            }
        }
        for (uint32_t t = 0; t < ntouched; t++) {
            uint32_t d = touched[t];
            if (one_story(&documents[i], &documents[d], shared[d], n <= SMALL))
                unite(parents, sizes, root(parents, d), root(parents, i));
            shared[d] = (common){0};
        }
    }
    for (uint32_t i = 0; i < n; i++) parents[i] = root(parents, i);
    gather(parents, documents, n);
    return parents;
}
