#include "story.h"

enum { DAYS = 60, COMMON = 100 };

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

static bool one_time(gs_span a, gs_span b) {
    if (gs_span_is_all(a) || gs_span_is_all(b)) return true;
    return (int64_t)a.from - b.to <= DAYS && (int64_t)b.from - a.to <= DAYS;
}

static bool one_story(const gs_told *a, const gs_told *b, uint32_t shared) {
    uint32_t least = a->count < b->count ? a->count : b->count;
    if (!one_time(a->date, b->date)) return false;
    return shared >= 3 || (shared == 2 && least <= 4) || (shared == 1 && least == 1);
}

static uint32_t root(uint32_t *parents, uint32_t i) {
    for (; parents[i] != i; i = parents[i]) parents[i] = parents[parents[i]];
    return i;
}

const uint32_t *gs_stories(gs_arena *arena, const gs_told *documents, uint32_t n) {
    postings p = index_names(arena, documents, n);
    uint32_t *parents = gs_alloc(arena, (n + 1) * sizeof *parents);
    uint32_t *shared = gs_alloc(arena, (n + 1) * sizeof *shared),
             *touched = gs_alloc(arena, (n + 1) * sizeof *touched);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t ntouched = 0;
        parents[i] = i;
        for (uint32_t k = 0; k < documents[i].count; k++) {
            uint32_t name = documents[i].names[k], from = p.starts[name], to = p.starts[name + 1];
            if (to - from > COMMON && to - from > n / 10) continue;
            for (uint32_t d = from; d < to && p.documents[d] < i; d++)
                if (shared[p.documents[d]]++ == 0) touched[ntouched++] = p.documents[d];
        }
        for (uint32_t t = 0; t < ntouched; t++) {
            uint32_t d = touched[t], a = root(parents, d), b = root(parents, i);
            if (one_story(&documents[i], &documents[d], shared[d]))
                parents[a > b ? a : b] = a > b ? b : a;
            shared[d] = 0;
        }
    }
    for (uint32_t i = 0; i < n; i++) parents[i] = root(parents, i);
    return parents;
}
