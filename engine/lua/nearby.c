#include "nearby.h"

#include <stdlib.h>

#include "base/order.h"
#include "base/search.h"

/* A word that leads from the text to others. */
typedef struct lead {
    gs_sym stem;
    uint32_t text, at; /* `at`: its place in the list of all leads by text */
} lead;

typedef struct text {
    gs_sym sym;
    uint32_t first_place, places; /* in gs_nearby.places */
    uint32_t first_lead, leads;
} text;

typedef struct range {
    uint32_t from, to; /* in gs_nearby.leads */
} range;

struct gs_nearby {
    gs_arena *arena;
    gs_likeness *likeness;
    double weight, share;
    bool distinct;
    uint32_t *text_of; /* of each place */
    uint32_t *places;  /* by text, ascending */
    text *texts;
    uint32_t ntexts;
    lead *leads; /* by stem */
    uint32_t nleads, capleads;
    range *ranges;        /* of each lead of each text: those of its stem */
    uint32_t *met, asked; /* by text: the question that last met it */
    uint32_t found_of;    /* 1 + the text whose neighbors are found */
    uint32_t *found;
    uint32_t nfound, capfound;
};

typedef struct placed {
    gs_sym sym;
    uint32_t place;
} placed;

static int by_text(const void *left, const void *right) {
    const placed *a = left, *b = right;
    if (a->sym != b->sym) return a->sym < b->sym ? -1 : 1;
    return a->place < b->place ? -1 : a->place > b->place;
}

/* Each text once, with the places where it stands. */
static void gather(gs_nearby *n, const gs_sym *texts, uint32_t count) {
    placed *all = gs_alloc(n->arena, (count + 1) * sizeof *all);
    for (uint32_t i = 0; i < count; i++) all[i] = (placed){texts[i], i};
    if (count > 1) qsort(all, count, sizeof *all, by_text);
    n->text_of = gs_alloc(n->arena, (count + 1) * sizeof *n->text_of);
    n->places = gs_alloc(n->arena, (count + 1) * sizeof *n->places);
    n->texts = gs_alloc(n->arena, (count + 1) * sizeof *n->texts);
    for (uint32_t i = 0; i < count; i++) {
        if (i == 0 || all[i].sym != all[i - 1].sym)
            n->texts[n->ntexts++] = (text){.sym = all[i].sym, .first_place = i};
        n->texts[n->ntexts - 1].places++;
        n->text_of[all[i].place] = n->ntexts - 1;
        n->places[i] = all[i].place;
    }
}

static int by_weight(const void *left, const void *right) {
    const gs_weighed *a = left, *b = right;
    if (a->weight != b->weight) return a->weight > b->weight ? -1 : 1;
    return a->stem < b->stem ? -1 : a->stem > b->stem;
}

/* Its heaviest words, but for those at the end that together weigh too little. */
static void find_leads(gs_nearby *n, uint32_t t) {
    uint32_t count, most = 0;
    text *own = &n->texts[t];
    own->first_lead = n->nleads;
    if (!own->sym) return;
    const gs_weighed *stems = gs_likeness_stems(n->likeness, own->sym, &count);
    gs_weighed *all = gs_alloc(n->arena, (count + 1) * sizeof *all);
    for (uint32_t i = 0; i < count; i++) all[i] = stems[i];
    if (count > 1) qsort(all, count, sizeof *all, by_weight);
    double left = 0;
    for (most = count; most > 0; most--) {
        left += all[most - 1].weight;
        if (left >= n->weight - 1e-9) break; /* sums differ a little by their order */
    }
    for (uint32_t i = 0; i < most; i++) {
        GS_GROW(n->arena, n->leads, n->nleads, n->capleads);
        n->leads[n->nleads] = (lead){all[i].stem, t, n->nleads};
        n->nleads++;
    }
    own->leads = most;
}

static int by_stem(const void *left, const void *right) {
    const lead *a = left, *b = right;
    if (a->stem != b->stem) return a->stem < b->stem ? -1 : 1;
    return a->text < b->text ? -1 : a->text > b->text;
}

static void index_leads(gs_nearby *n) {
    if (n->nleads > 1) qsort(n->leads, n->nleads, sizeof *n->leads, by_stem);
    n->ranges = gs_alloc(n->arena, (n->nleads + 1) * sizeof *n->ranges);
    for (uint32_t from = 0, to; from < n->nleads; from = to) {
        for (to = from; to < n->nleads && n->leads[to].stem == n->leads[from].stem;) to++;
        for (uint32_t i = from; i < to; i++) n->ranges[n->leads[i].at] = (range){from, to};
    }
}

gs_nearby *gs_nearby_new(gs_arena *arena, gs_likeness *likeness, const gs_sym *texts, uint32_t n,
                         double weight, double share, bool distinct) {
    gs_nearby *nearby = gs_alloc(arena, sizeof *nearby);
    *nearby = (gs_nearby){.arena = arena,
                          .likeness = likeness,
                          .weight = weight,
                          .share = share,
                          .distinct = distinct};
    gather(nearby, texts, n);
    for (uint32_t t = 0; t < nearby->ntexts; t++) find_leads(nearby, t);
    index_leads(nearby);
    nearby->met = gs_alloc(arena, (nearby->ntexts + 1) * sizeof *nearby->met);
    return nearby;
}

static bool is_near(gs_nearby *n, uint32_t a, uint32_t b) {
    if (a == b && n->distinct) return false;
    gs_shared_words w = gs_likeness_of_texts(n->likeness, n->texts[a].sym, n->texts[b].sym);
    return w.weight >= n->weight && w.of_lighter >= n->share;
}

static void take_places(gs_nearby *n, const text *t) {
    for (uint32_t k = 0; k < t->places; k++) {
        GS_GROW(n->arena, n->found, n->nfound, n->capfound);
        n->found[n->nfound++] = n->places[t->first_place + k];
    }
}

static void find(gs_nearby *n, uint32_t t) {
    const text *own = &n->texts[t];
    n->found_of = t + 1;
    n->nfound = 0;
    n->asked++;
    for (uint32_t k = 0; k < own->leads; k++) {
        range all = n->ranges[own->first_lead + k];
        for (uint32_t i = all.from; i < all.to; i++) {
            uint32_t other = n->leads[i].text;
            if (n->met[other] == n->asked) continue;
            n->met[other] = n->asked;
            if (is_near(n, t, other)) take_places(n, &n->texts[other]);
        }
    }
    if (n->nfound > 1) qsort(n->found, n->nfound, sizeof *n->found, gs_by_number);
}

const uint32_t *gs_nearby_of(gs_nearby *n, uint32_t i, uint32_t *count) {
    uint32_t t = n->text_of[i], at;
    if (n->found_of != t + 1) find(n, t);
    GS_SEARCH(at, 0, n->nfound, n->found[at] <= i);
    *count = n->nfound - at;
    return n->found + at;
}
