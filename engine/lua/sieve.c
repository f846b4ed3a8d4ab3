#include "sieve.h"

#include <stdlib.h>
#include <string.h>

#include "base/order.h"

enum { LEAF = 12 };

/* What the ranges of a box's facts lie between. */
typedef struct bounds {
    int64_t least_lo, most_lo, least_hi, most_hi;
} bounds;

typedef struct box {
    uint32_t from, to; /* in gs_sieve.order */
    uint32_t last;     /* the fact that stands last in the group */
    uint32_t half;     /* the first of its two halves, which stand together; 0: not halved */
    bool whole;        /* it cannot be halved */
    uint32_t aspect;   /* the one that the box was made by */
} box;

typedef struct question {
    gs_comparison any[GS_SIEVE_COMPARISONS];
    uint32_t n;
} question;

struct gs_sieve {
    gs_arena *arena;
    uint32_t count;
    gs_range *aspects[GS_SIEVE_ASPECTS];
    uint32_t naspects;
    question questions[GS_SIEVE_QUESTIONS];
    uint32_t nquestions;
    uint32_t *order;
    box *boxes;
    uint32_t nboxes, capboxes;
    bounds *bounds; /* naspects for each box */
    uint32_t *found, nfound;
    uint64_t *marks; /* to bring many in order; all zero in between */
};

gs_sieve *gs_sieve_new(gs_arena *arena, uint32_t facts) {
    gs_sieve *s = gs_alloc(arena, sizeof *s);
    *s = (gs_sieve){.arena = arena, .count = facts};
    return s;
}

gs_range *gs_sieve_aspect(gs_sieve *s, uint32_t *aspect) {
    if (s->naspects == GS_SIEVE_ASPECTS) return NULL;
    *aspect = s->naspects;
    return s->aspects[s->naspects++] = gs_alloc(s->arena, (s->count + 1) * sizeof(gs_range));
}

void gs_sieve_ask(gs_sieve *s, const gs_comparison *any, uint32_t n) {
    if (s->nquestions == GS_SIEVE_QUESTIONS || n > GS_SIEVE_COMPARISONS) return;
    question *q = &s->questions[s->nquestions++];
    memcpy(q->any, any, n * sizeof *any);
    q->n = n;
}

bool gs_sieve_asks(const gs_sieve *s) {
    return s->nquestions > 0;
}

/* --- comparing --- */

static bool may_hold(gs_compared how, gs_range own, const bounds *other) {
    switch (how) {
    case GS_LIES_BEFORE: return own.hi < other->most_lo;
    case GS_LIES_BEHIND: return own.lo > other->least_hi;
    case GS_IS_EQUAL:
        return own.lo >= other->least_lo && own.lo <= other->most_lo && own.hi >= other->least_hi &&
               own.hi <= other->most_hi;
    case GS_MEETS: return own.lo <= other->most_hi && own.hi >= other->least_lo;
    }
    return true;
}

static bool may_meet(const gs_sieve *s, uint32_t i, const bounds *of) {
    for (uint32_t q = 0; q < s->nquestions; q++) {
        const question *asked = &s->questions[q];
        bool any = false;
        for (uint32_t k = 0; k < asked->n && !any; k++)
            any = may_hold(asked->any[k].how, s->aspects[asked->any[k].own][i],
                           &of[asked->any[k].other]);
        if (!any) return false;
    }
    return true;
}

static bool holds(gs_compared how, gs_range own, gs_range other) {
    switch (how) {
    case GS_LIES_BEFORE: return own.hi < other.lo;
    case GS_LIES_BEHIND: return own.lo > other.hi;
    case GS_IS_EQUAL: return own.lo == other.lo && own.hi == other.hi;
    case GS_MEETS: return own.lo <= other.hi && own.hi >= other.lo;
    }
    return true;
}

static bool meets(const gs_sieve *s, uint32_t i, uint32_t j) {
    for (uint32_t q = 0; q < s->nquestions; q++) {
        const question *asked = &s->questions[q];
        bool any = false;
        for (uint32_t k = 0; k < asked->n && !any; k++)
            any = holds(asked->any[k].how, s->aspects[asked->any[k].own][i],
                        s->aspects[asked->any[k].other][j]);
        if (!any) return false;
    }
    return true;
}

/* --- boxes --- */

static void bound(const gs_sieve *s, box *b, bounds *out) {
    for (uint32_t a = 0; a < s->naspects; a++) {
        const gs_range *all = s->aspects[a];
        bounds x = {INT64_MAX, INT64_MIN, INT64_MAX, INT64_MIN};
        for (uint32_t k = b->from; k < b->to; k++) {
            gs_range r = all[s->order[k]];
            if (r.lo < x.least_lo) x.least_lo = r.lo;
            if (r.lo > x.most_lo) x.most_lo = r.lo;
            if (r.hi < x.least_hi) x.least_hi = r.hi;
            if (r.hi > x.most_hi) x.most_hi = r.hi;
        }
        out[a] = x;
    }
    b->last = 0;
    for (uint32_t k = b->from; k < b->to; k++)
        if (s->order[k] > b->last) b->last = s->order[k];
}

static uint32_t add_box(gs_sieve *s, uint32_t from, uint32_t to, uint32_t aspect) {
    uint32_t cap = s->capboxes;
    GS_EXTEND(s->arena, s->boxes, s->nboxes, s->capboxes);
    if (cap != s->capboxes)
        s->bounds = gs_arena_extend(s->arena, s->bounds, cap * s->naspects * sizeof *s->bounds,
                                    s->capboxes * s->naspects * sizeof *s->bounds);
    s->boxes[s->nboxes] =
        (box){.from = from, .to = to, .aspect = aspect, .whole = to - from <= LEAF};
    bound(s, &s->boxes[s->nboxes], &s->bounds[s->nboxes * s->naspects]);
    return s->nboxes++;
}

static void swap(uint32_t *a, uint32_t *b) {
    uint32_t old = *a;
    *a = *b;
    *b = old;
}

/* Orders so far that those before `at` lie no higher than those from there on. */
static void part(uint32_t *order, const gs_range *by, uint32_t from, uint32_t to, uint32_t at) {
    while (to - from > 1) {
        uint32_t low = from, high = to - 1;
        int64_t middle = by[order[from + (to - from) / 2]].lo;
        while (low <= high) {
            while (by[order[low]].lo < middle) low++;
            while (by[order[high]].lo > middle) high--;
            if (low > high) break;
            swap(&order[low++], &order[high]);
            if (high-- == 0) break;
        }
        if (at <= high && high < to)
            to = high + 1;
        else if (at >= low)
            from = low;
        else
            return;
    }
}

static bool differ(const bounds *b) {
    return b->least_lo != b->most_lo || b->least_hi != b->most_hi;
}

/* Halves the box so that one half, or both, need not be looked at for fact i; where no aspect does
 * that, by any in which its facts differ. */
static void halve(gs_sieve *s, uint32_t b, uint32_t i) {
    uint32_t from = s->boxes[b].from, to = s->boxes[b].to, middle = from + (to - from) / 2;
    uint32_t first = s->boxes[b].aspect, before = s->nboxes;
    const uint32_t n = s->naspects;
    for (uint32_t k = 0; n && k < 2 * n; k++) {
        uint32_t a = (first + k) % n;
        bool any = k >= n; /* in the second round none has helped */
        if (!differ(&s->bounds[b * n + a])) continue;
        part(s->order, s->aspects[a], from, to, middle);
        uint32_t half = add_box(s, from, middle, any ? a + 1 : a);
        add_box(s, middle, to, any ? a + 1 : a);
        if (any || !may_meet(s, i, &s->bounds[half * n]) ||
            !may_meet(s, i, &s->bounds[(half + 1) * n])) {
            s->boxes[b].half = half;
            return;
        }
        s->nboxes = before;
    }
    s->boxes[b].whole = true;
}

/* --- asking --- */

static void plant(gs_sieve *s) {
    s->order = gs_alloc(s->arena, (s->count + 1) * sizeof *s->order);
    s->found = gs_alloc(s->arena, (s->count + 1) * sizeof *s->found);
    s->marks = gs_alloc(s->arena, (s->count / 64 + 1) * sizeof *s->marks);
    for (uint32_t k = 0; k < s->count; k++) s->order[k] = k;
    add_box(s, 0, s->count, 0);
}

static void collect(gs_sieve *s, uint32_t b, uint32_t i, uint64_t *looks) {
    ++*looks;
    if (s->boxes[b].last <= i || !may_meet(s, i, &s->bounds[b * s->naspects])) return;
    if (!s->boxes[b].half && !s->boxes[b].whole) halve(s, b, i);
    box known = s->boxes[b];
    if (known.half) {
        collect(s, known.half, i, looks);
        collect(s, known.half + 1, i, looks);
        return;
    }
    *looks += known.to - known.from;
    for (uint32_t k = known.from; k < known.to; k++) {
        uint32_t j = s->order[k];
        if (j > i && meets(s, i, j)) s->found[s->nfound++] = j;
    }
}

/* Many are brought in order by marks, few by sorting. */
static void bring_in_order(gs_sieve *s) {
    uint32_t words = s->count / 64 + 1, n = s->nfound;
    if (n < 2) return;
    if (n < words) {
        qsort(s->found, n, sizeof *s->found, gs_by_number);
        return;
    }
    for (uint32_t k = 0; k < n; k++) s->marks[s->found[k] / 64] |= UINT64_C(1) << s->found[k] % 64;
    n = 0;
    for (uint32_t w = 0; w < words; w++)
        for (; s->marks[w]; s->marks[w] &= s->marks[w] - 1)
            s->found[n++] = w * 64 + (uint32_t)__builtin_ctzll(s->marks[w]);
}

const uint32_t *gs_sieve_of(gs_sieve *s, uint32_t i, uint32_t *count, uint64_t *looks) {
    if (!s->order) plant(s);
    s->nfound = 0;
    collect(s, 0, i, looks);
    bring_in_order(s);
    *count = s->nfound;
    return s->found;
}
