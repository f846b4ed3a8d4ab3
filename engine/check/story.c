#include "story.h"

#include <stdlib.h>

enum { SMALL = 12, FEWEST = 3, LARGEST = 40, DAYS = 400 };
enum { LIKELY = GS_TIE_WHOLE * 2 / 5, CLEARLY = 2 };

/* What a tie must have to count. */
typedef struct needed {
    uint32_t weight, names;
} needed;

static const needed usual = {GS_TIE_WHOLE, 2}, in_small_sets = {1, 1};

typedef struct neighbour {
    uint32_t document, weight, names;
} neighbour;

/* All that ties a document to a story. */
typedef struct sum {
    uint32_t weight, names;
} sum;

typedef struct stories {
    uint32_t n;
    uint32_t *leaders; /* of each document, the first of its story */
    uint32_t *sizes;   /* of each leader, the documents of its story */
    uint32_t *next;    /* the next document of the story; its own number at the end */
    uint32_t *starts;  /* what document i is tied to: near[starts[i] .. starts[i + 1]) */
    neighbour *near;
    sum *sums; /* scratch: of each leader; all 0 between uses */
    needed need;
} stories;

static void index_ties(gs_arena *arena, stories *s, const gs_tie *ties, uint32_t count) {
    s->starts = gs_alloc(arena, (s->n + 3) * sizeof *s->starts);
    s->near = gs_alloc(arena, (2 * (size_t)count + 1) * sizeof *s->near);
    for (uint32_t i = 0; i < count; i++) {
        s->starts[ties[i].first + 2]++;
        s->starts[ties[i].second + 2]++;
    }
    for (uint32_t i = 1; i < s->n + 3; i++) s->starts[i] += s->starts[i - 1];
    for (uint32_t i = 0; i < count; i++) {
        const gs_tie *t = &ties[i];
        s->near[s->starts[t->first + 1]++] = (neighbour){t->second, t->weight, t->names};
        s->near[s->starts[t->second + 1]++] = (neighbour){t->first, t->weight, t->names};
    }
}

/* How many pairs across the two stories have a tie that counts. */
static uint32_t pairs_tied(const stories *s, uint32_t a, uint32_t b) {
    uint32_t tied = 0;
    for (uint32_t d = a;; d = s->next[d]) {
        for (uint32_t k = s->starts[d]; k < s->starts[d + 1]; k++) {
            const neighbour *n = &s->near[k];
            tied += n->weight >= s->need.weight && n->names >= s->need.names &&
                    s->leaders[n->document] == b;
        }
        if (s->next[d] == d) return tied;
    }
}

static uint32_t last_of(const stories *s, uint32_t d) {
    while (s->next[d] != d) d = s->next[d];
    return d;
}

/* Makes one story of two, told by their leaders. */
static void unite(stories *s, uint32_t a, uint32_t b) {
    uint32_t first = a < b ? a : b, second = a < b ? b : a;
    s->next[last_of(s, first)] = second;
    s->sizes[first] += s->sizes[second];
    for (uint32_t d = second;; d = s->next[d]) {
        s->leaders[d] = first;
        if (s->next[d] == d) return;
    }
}

static void join_tied(stories *s, const gs_tie *ties, uint32_t count) {
    for (uint32_t i = 0; i < count && ties[i].weight >= s->need.weight; i++) {
        uint32_t a = s->leaders[ties[i].first], b = s->leaders[ties[i].second];
        uint32_t small = s->sizes[a] <= s->sizes[b] ? a : b, large = small == a ? b : a;
        if (a == b || ties[i].names < s->need.names || s->sizes[a] + s->sizes[b] > LARGEST)
            continue;
        if (2 * pairs_tied(s, small, large) >= s->sizes[a] * s->sizes[b]) unite(s, a, b);
    }
}

/* The story to which a lone document is clearly nearest; itself where none is. */
static uint32_t nearest(const stories *s, uint32_t alone) {
    uint32_t best = alone, most = 0, second = 0, names = 0;
    for (uint32_t k = s->starts[alone]; k < s->starts[alone + 1]; k++) {
        sum *own = &s->sums[s->leaders[s->near[k].document]];
        own->weight += s->near[k].weight;
        own->names += s->near[k].names;
    }
    for (uint32_t k = s->starts[alone]; k < s->starts[alone + 1]; k++) {
        uint32_t leader = s->leaders[s->near[k].document];
        sum own = s->sums[leader];
        uint32_t mean = own.weight / s->sizes[leader];
        s->sums[leader] = (sum){0}; /* asked once each */
        if (mean > most) {
            second = most;
            most = mean;
            best = leader;
            names = own.names;
        } else if (mean > second) {
            second = mean;
        }
    }
    bool clear = most >= LIKELY && most >= CLEARLY * second && names >= s->need.names;
    return clear ? best : alone;
}

static void place_lone(stories *s) {
    for (uint32_t i = 0; i < s->n; i++) {
        if (s->sizes[i] != 1 || s->leaders[i] != i) continue;
        uint32_t story = nearest(s, i);
        if (story != i && s->sizes[story] < LARGEST) unite(s, i, story);
    }
}

/* Does a text name nobody and nothing, countries aside? */
static bool nameless(const gs_told *document) {
    for (uint32_t i = 0; i < document->count; i++)
        if (!document->country || !document->country[i]) return false;
    return true;
}

static bool dated(const gs_told *document) {
    return !gs_span_is_all(document->date);
}

/* May a lone text of a small set go with a story to which no name ties it? */
static bool goes_with(const stories *s, const gs_told *documents, uint32_t lone, uint32_t story) {
    if (!gs_told_near(&documents[lone], &documents[story], DAYS)) return false;
    if (s->sizes[story] >= FEWEST) return s->sizes[s->leaders[lone]] < FEWEST;
    if (s->n > FEWEST || s->sizes[s->leaders[lone]] != 1) return false;
    bool here = nameless(&documents[lone]);
    bool there = s->sizes[story] == 1 && nameless(&documents[story]);
    if (here && there) return dated(&documents[lone]) && dated(&documents[story]);
    return here || there;
}

/* In a small set nearly all of which is one story, a text that names nobody else does (a letter, a
 * column) tells of that story too; and where the set is of two or three, one without any name. */
static void gather(stories *s, const gs_told *documents) {
    uint32_t most = 0;
    for (uint32_t i = 0; i < s->n; i++)
        if (s->leaders[i] == i && s->sizes[i] > s->sizes[most]) most = i;
    if (s->n == 0 || s->n > SMALL || 2 * s->sizes[most] < s->n) return;
    uint32_t first = most;
    for (uint32_t i = 0; i < s->n; i++) {
        if (s->leaders[i] != most && goes_with(s, documents, i, most)) s->leaders[i] = most;
        if (s->leaders[i] == most && i < first) first = i;
    }
    for (uint32_t i = 0; i < s->n; i++)
        if (s->leaders[i] == most) s->leaders[i] = first;
}

const uint32_t *gs_stories(gs_arena *arena, const gs_told *documents, uint32_t n) {
    uint32_t count = 0;
    const gs_tie *ties = gs_ties(arena, documents, n, &count);
    stories s = {.n = n,
                 .need = n <= SMALL ? in_small_sets : usual,
                 .leaders = gs_alloc(arena, (n + 1) * sizeof *s.leaders),
                 .sizes = gs_alloc(arena, (n + 1) * sizeof *s.sizes),
                 .next = gs_alloc(arena, (n + 1) * sizeof *s.next),
                 .sums = gs_alloc(arena, (n + 1) * sizeof *s.sums)};
    for (uint32_t i = 0; i < n; i++) {
        s.leaders[i] = s.next[i] = i;
        s.sizes[i] = 1;
    }
    index_ties(arena, &s, ties, count);
    join_tied(&s, ties, count);
    place_lone(&s);
    gather(&s, documents);
    return s.leaders;
}
