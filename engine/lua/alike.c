/* Which facts stand in sentences of like wording, without comparing each with each: sentences meet
 * in the lists of their rare words. */
#include <stdlib.h>

#include "fact/order.h"
#include "likeness.h"

enum { MOST_HOLDERS = 24 }; /* a word that more sentences hold leads to none */

typedef struct holders {
    uint32_t *items;
    uint32_t count, cap;
} holders;

typedef struct meeting {
    gs_arena *arena;
    gs_likeness *likeness;
    const gs_fact *const *facts;
    uint32_t nfacts;
    /* The group's sentences, each once: its symbol, document and facts. */
    uint32_t *firsts, *next; /* first fact of a sentence; the fact's next in its sentence, 1 + */
    uint32_t nsentences;
    holders *lists; /* by stem */
    uint32_t nlists;
    uint32_t *touched;
    double *met; /* by sentence: the weight that it shares with the one in hand */
    gs_alike *pairs;
    uint32_t npairs, cappairs;
} meeting;

typedef struct place {
    uint32_t document, fact;
    gs_sym sentence;
} place;

static int by_place(const void *left, const void *right) {
    const place *a = left, *b = right;
    if (a->document != b->document) return a->document < b->document ? -1 : 1;
    if (a->sentence != b->sentence) return a->sentence < b->sentence ? -1 : 1;
    return a->fact < b->fact ? -1 : a->fact > b->fact;
}

/* Does a fact of the chain say it already? A sentence that a document says again and again counts
 * once, or a thousand of them would meet a thousand others. */
static bool is_repeated(const meeting *m, uint32_t first, const gs_fact *fact) {
    for (uint32_t k = first + 1; k; k = m->next[k - 1])
        if (gs_fact_repeats(gs_likeness_words(m->likeness), m->facts[k - 1], fact)) return true;
    return false;
}

/* Facts of one sentence are chained. */
static void find_sentences(meeting *m) {
    place *places = gs_alloc(m->arena, (m->nfacts + 1) * sizeof *places);
    m->firsts = gs_alloc(m->arena, (m->nfacts + 1) * sizeof *m->firsts);
    m->next = gs_alloc(m->arena, (m->nfacts + 1) * sizeof *m->next);
    for (uint32_t i = 0; i < m->nfacts; i++)
        places[i] = (place){m->facts[i]->document, i, m->facts[i]->sentence};
    if (m->nfacts > 1) qsort(places, m->nfacts, sizeof *places, by_place);
    const place *last = NULL; /* the end of the chain */
    for (uint32_t i = 0; i < m->nfacts; i++) {
        const place *p = &places[i];
        bool known = last && last->document == p->document && last->sentence == p->sentence;
        if (!known)
            m->firsts[m->nsentences++] = p->fact;
        else if (is_repeated(m, m->firsts[m->nsentences - 1], m->facts[p->fact]))
            continue;
        else
            m->next[last->fact] = p->fact + 1;
        last = p;
    }
}

static void join(meeting *m, uint32_t i, uint32_t k) {
    for (uint32_t a = m->firsts[i] + 1; a; a = m->next[a - 1])
        for (uint32_t b = m->firsts[k] + 1; b; b = m->next[b - 1]) {
            GS_GROW(m->arena, m->pairs, m->npairs, m->cappairs);
            m->pairs[m->npairs++] = a < b ? (gs_alike){a - 1, b - 1} : (gs_alike){b - 1, a - 1};
        }
}

static holders *list_of(meeting *m, gs_sym stem) {
    if (stem >= m->nlists) {
        uint32_t more = 2 * stem + 64;
        m->lists = gs_arena_grow(m->arena, m->lists, m->nlists * sizeof *m->lists,
                                 more * sizeof *m->lists);
        m->nlists = more;
    }
    return &m->lists[stem];
}

static void meet(meeting *m, uint32_t i, double weight, double share) {
    uint32_t n, ntouched = 0, *touched = m->touched;
    gs_sym sentence = m->facts[m->firsts[i]]->sentence;
    const gs_weighed *stems = gs_likeness_stems(m->likeness, sentence, &n);
    for (uint32_t s = 0; s < n; s++) {
        holders *list = list_of(m, stems[s].stem);
        if (list->count > MOST_HOLDERS) continue;
        for (uint32_t k = 0; k < list->count; k++) {
            uint32_t other = list->items[k];
            if (m->met[other] == 0) touched[ntouched++] = other;
            m->met[other] += stems[s].weight + 1e-9;
        }
        GS_GROW(m->arena, list->items, list->count, list->cap);
        list->items[list->count++] = i;
    }
    for (uint32_t t = 0; t < ntouched; t++) {
        uint32_t other = touched[t];
        gs_sym there = m->facts[m->firsts[other]]->sentence;
        bool near = m->met[other] * 2 >= weight && there != sentence;
        gs_shared_words w =
            near ? gs_likeness_of_texts(m->likeness, sentence, there) : (gs_shared_words){0};
        if (near && w.weight >= weight && w.of_lighter >= share) join(m, i, other);
        m->met[other] = 0;
    }
}

static int by_facts(const void *left, const void *right) {
    const gs_alike *a = left, *b = right;
    if (a->first != b->first) return a->first < b->first ? -1 : 1;
    return a->second < b->second ? -1 : a->second > b->second;
}

const gs_alike *gs_likeness_pairs(gs_likeness *likeness, const gs_fact *const *facts, uint32_t n,
                                  double weight, double share, uint32_t *count) {
    gs_arena *arena = gs_likeness_arena(likeness);
    meeting m = {.arena = arena, .likeness = likeness, .facts = facts, .nfacts = n};
    find_sentences(&m);
    m.met = gs_alloc(arena, (m.nsentences + 1) * sizeof *m.met);
    m.touched = gs_alloc(arena, (m.nsentences + 1) * sizeof *m.touched);
    for (uint32_t i = 0; i < m.nsentences; i++) meet(&m, i, weight, share);
    if (m.npairs > 1) qsort(m.pairs, m.npairs, sizeof *m.pairs, by_facts);
    *count = m.npairs;
    return m.pairs;
}
