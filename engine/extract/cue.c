#include "cue.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_PHRASE = 6, FILTER_BITS = 1 << 17 };

typedef struct phrase {
    struct phrase *next; /* with the same slot */
    uint64_t key; /* of the first word, or of the first two */
    uint32_t count;
    gs_cue_class class;
    uint32_t index;
    uint64_t words[LONGEST_PHRASE]; /* only `count` of them where it is kept */
} phrase;

struct gs_cues {
    gs_arena *arena;
    phrase **slots;
    uint32_t nslots, count;
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

static void link_phrase(gs_cues *c, phrase *p) {
    phrase **slot = &c->slots[p->key & (c->nslots - 1)];
    p->next = *slot;
    *slot = p;
}

static void grow(gs_cues *c) {
    phrase **old = c->slots;
    uint32_t nold = c->nslots;
    c->nslots *= 4;
    c->slots = gs_alloc(c->arena, c->nslots * sizeof *c->slots);
    for (uint32_t i = 0; i < nold; i++)
        for (phrase *p = old[i], *next; p; p = next) {
            next = p->next;
            link_phrase(c, p);
        }
}

static void insert(gs_cues *c, const phrase *template) {
    if (c->count++ > c->nslots) grow(c);
    size_t size = offsetof(phrase, words) + template->count * sizeof *template->words;
    phrase *p = gs_arena_grow(c->arena, template, size, size);
    p->key = p->count > 1 ? key_of(p->words[0], p->words[1]) : p->words[0];
    uint32_t bit = (uint32_t)(p->key >> 32) % FILTER_BITS;
    c->filter[bit / 64] |= UINT64_C(1) << (bit % 64);
    link_phrase(c, p);
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

static bool matches(const gs_skeleton *s, uint32_t token, const phrase *p) {
    if (token + p->count > s->ntokens) return false;
    for (uint32_t i = 0; i < p->count; i++)
        if (s->tokens[token + i].hash != p->words[i]) return false;
    return true;
}

/* Cues of one token stand by class and index, whatever the table's size. */
static bool comes_later(const gs_cue *c, const phrase *p, uint32_t token) {
    return c->token == token &&
           (c->class > p->class || (c->class == p->class && c->index > p->index));
}

static void add(gs_cue_list *out, const phrase *p, uint32_t token) {
    for (uint32_t i = out->count; i > 0 && out->items[i - 1].token == token; i--) {
        gs_cue *same = &out->items[i - 1];
        if (same->class != p->class || same->index != p->index) continue;
        if (p->count > same->tokens) same->tokens = p->count;
        return;
    }
    if (out->count == out->cap) {
        out->cap = out->cap ? out->cap * 2 : 64;
        out->items = gs_xrealloc(out->items, out->cap * sizeof *out->items);
    }
    uint32_t at = out->count++;
    for (; at > 0 && comes_later(&out->items[at - 1], p, token); at--)
        out->items[at] = out->items[at - 1];
    out->items[at] = (gs_cue){p->class, p->index, token, p->count, GS_NO_CUE};
}

static void look_up(const gs_cues *c, const gs_skeleton *s, uint32_t t, uint64_t key, bool one,
                    gs_cue_list *out, uint64_t *anchors) {
    uint32_t bit = (uint32_t)(key >> 32) % FILTER_BITS;
    if (!(c->filter[bit / 64] >> (bit % 64) & 1)) return;
    for (const phrase *p = c->slots[key & (c->nslots - 1)]; p; p = p->next)
        if (p->key == key && (p->count == 1) == one && (one || matches(s, t, p))) {
            if (p->class == GS_CUE_ANCHOR)
                anchors[p->index / 64] |= UINT64_C(1) << (p->index % 64);
            else
                add(out, p, t);
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
        look_up(c, s, t, hash, true, out, anchors);
        if (t + 1 < s->ntokens && s->tokens[t + 1].hash)
            look_up(c, s, t, key_of(hash, s->tokens[t + 1].hash), false, out, anchors);
    }
    chain(out);
}

void gs_cue_list_free(gs_cue_list *list) {
    free(list->items);
    *list = (gs_cue_list){0};
}
