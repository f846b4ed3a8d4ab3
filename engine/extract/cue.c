#include "cue.h"

#include <stdlib.h>
#include <string.h>

enum { LONGEST_PHRASE = 6, FILTER_BITS = 1 << 17 };

typedef struct phrase {
    uint32_t count;
    gs_cue_class class;
    uint32_t index;
    uint64_t words[LONGEST_PHRASE];
} phrase;

/* What a phrase stands for. */
typedef struct meaning {
    const uint64_t *words; /* from the third on; NULL where there are no more than two */
    uint32_t index;
    uint16_t class, count;
} meaning;

/* All phrases of one key: common words stand for dozens of things. */
typedef struct group {
    struct group *next; /* with the same slot */
    uint64_t key;       /* of the only word, or of the first two */
    uint64_t first;     /* word */
    meaning *items;
    uint32_t count, cap;
} group;

struct gs_cues {
    gs_arena *arena;
    group **slots;
    uint32_t nslots, count; /* of groups */
    uint64_t filter[FILTER_BITS / 64]; /* which keys there are: most pairs of words are none */
};

const char *gs_word_class_set(gs_word_class class) {
    static const char *const names[GS_W_CLASSES] = {"planned", "possible",   "denied",    "speech",
                                                    "claim",   "quoting",    "rise",      "fall",
                                                    "base",    "correction", "both_sides"};
    return names[class];
}

gs_cues *gs_cues_new(gs_arena *arena) {
    gs_cues *c = gs_alloc(arena, sizeof *c);
    c->arena = arena;
    c->nslots = 256;
    c->slots = gs_alloc(arena, c->nslots * sizeof *c->slots);
    return c;
}

/* Many phrases begin with "the" or "to", few with the same two words. */
static uint64_t key_of(uint64_t first, uint64_t second) {
    return first ^ (second * UINT64_C(0x9E3779B97F4A7C15));
}

static void link_group(gs_cues *c, group *g) {
    group **slot = &c->slots[g->key & (c->nslots - 1)];
    g->next = *slot;
    *slot = g;
}

static void grow(gs_cues *c) {
    group **old = c->slots;
    uint32_t nold = c->nslots;
    c->nslots *= 4;
    c->slots = gs_alloc(c->arena, c->nslots * sizeof *c->slots);
    for (uint32_t i = 0; i < nold; i++)
        for (group *g = old[i], *next; g; g = next) {
            next = g->next;
            link_group(c, g);
        }
}

static const group *group_of(const gs_cues *c, uint64_t key, uint64_t first) {
    const group *g = c->slots[key & (c->nslots - 1)];
    while (g && (g->key != key || g->first != first)) g = g->next;
    return g;
}

static group *new_group(gs_cues *c, uint64_t key, uint64_t first) {
    if (c->count++ > c->nslots) grow(c);
    group *g = gs_alloc(c->arena, sizeof *g);
    g->key = key;
    g->first = first;
    uint32_t bit = (uint32_t)(key >> 32) % FILTER_BITS;
    c->filter[bit / 64] |= UINT64_C(1) << (bit % 64);
    link_group(c, g);
    return g;
}

static void insert(gs_cues *c, const phrase *p) {
    uint64_t key = p->count > 1 ? key_of(p->words[0], p->words[1]) : p->words[0];
    group *g = (group *)group_of(c, key, p->words[0]);
    if (!g) g = new_group(c, key, p->words[0]);
    meaning m = {.index = p->index, .class = (uint16_t)p->class, .count = (uint16_t)p->count};
    size_t more = p->count > 2 ? (p->count - 2) * sizeof *p->words : 0;
    if (more) m.words = gs_arena_grow(c->arena, p->words + 2, more, more);
    GS_GROW(c->arena, g->items, g->count, g->cap);
    g->items[g->count++] = m;
}

void gs_cues_add(gs_cues *c, const char *text, gs_cue_class class, uint32_t index) {
    phrase p = {.class = class, .index = index};
    while (*text && p.count < LONGEST_PHRASE) {
        size_t n = strcspn(text, " -");
        if (n) p.words[p.count++] = gs_word_hash(text, n);
        text += n + (text[n] != '\0');
    }
    if (p.count) insert(c, &p);
}

void gs_cues_add_hash(gs_cues *c, uint64_t first_word, gs_cue_class class, uint32_t index) {
    const phrase p = {.words = {first_word}, .count = 1, .class = class, .index = index};
    insert(c, &p);
}

/* Behind the words of its key. */
static bool goes_on(const gs_skeleton *s, uint32_t token, const meaning *m) {
    if (token + m->count > s->ntokens) return false;
    for (uint32_t i = 2; i < m->count; i++)
        if (s->tokens[token + i].hash != m->words[i - 2]) return false;
    return true;
}

/* Cues of one token stand by class and index, whatever the table's size. */
static bool comes_later(const gs_cue *c, const meaning *m, uint32_t token) {
    return c->token == token &&
           (c->class > m->class || (c->class == m->class && c->index > m->index));
}

static void add(gs_cue_list *out, const meaning *m, uint32_t token) {
    for (uint32_t i = out->count; i > 0 && out->items[i - 1].token == token; i--) {
        gs_cue *same = &out->items[i - 1];
        if (same->class != m->class || same->index != m->index) continue;
        if (m->count > same->tokens) same->tokens = m->count;
        return;
    }
    if (out->count == out->cap) {
        out->cap = out->cap ? out->cap * 2 : 64;
        out->items = gs_xrealloc(out->items, out->cap * sizeof *out->items);
    }
    uint32_t at = out->count++;
    for (; at > 0 && comes_later(&out->items[at - 1], m, token); at--)
        out->items[at] = out->items[at - 1];
    out->items[at] = (gs_cue){(gs_cue_class)m->class, m->index, token, m->count, GS_NO_CUE};
}

static void look_up(const gs_cues *c, const gs_skeleton *s, uint32_t t, uint64_t key,
                    gs_cue_list *out, uint64_t *anchors) {
    uint32_t bit = (uint32_t)(key >> 32) % FILTER_BITS;
    if (!(c->filter[bit / 64] >> (bit % 64) & 1)) return;
    const group *g = group_of(c, key, s->tokens[t].hash);
    for (uint32_t i = 0; g && i < g->count; i++) {
        const meaning *m = &g->items[i];
        if (m->words && !goes_on(s, t, m)) continue;
        if (m->class == GS_CUE_ANCHOR)
            anchors[m->index / 64] |= UINT64_C(1) << (m->index % 64);
        else
            add(out, m, t);
    }
}

/* Leads from each cue to the next of its class. */
static void chain(gs_cue_list *list) {
    for (uint32_t c = 0; c < GS_CUE_CLASSES; c++) list->first[c] = GS_NO_CUE;
    for (uint32_t i = list->count; i-- > 0;) {
        list->items[i].next = list->first[list->items[i].class];
        list->first[list->items[i].class] = i;
    }
}

void gs_cues_scan(const gs_cues *c, const gs_skeleton *s, gs_cue_list *out,
                  uint64_t *anchors) {
    out->count = 0;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        uint64_t hash = s->tokens[t].hash;
        if (!hash) continue;
        look_up(c, s, t, hash, out, anchors);
        if (t + 1 < s->ntokens && s->tokens[t + 1].hash)
            look_up(c, s, t, key_of(hash, s->tokens[t + 1].hash), out, anchors);
    }
    chain(out);
}

void gs_cue_list_free(gs_cue_list *list) {
    free(list->items);
    *list = (gs_cue_list){0};
}
