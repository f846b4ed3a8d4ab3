#include "cue.h"

#include <stdlib.h>
#include <string.h>

enum { LONGEST_PHRASE = 6 };

typedef struct phrase {
    uint64_t words[LONGEST_PHRASE];
    uint32_t count;
    gs_cue_class class;
    uint32_t index;
    struct phrase *next; /* with the same slot */
} phrase;

struct gs_cues {
    gs_arena *arena;
    phrase **slots;
    uint32_t nslots, count;
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

static void grow(gs_cues *c) {
    phrase **old = c->slots;
    uint32_t nold = c->nslots;
    c->nslots *= 4;
    c->slots = gs_alloc(c->arena, c->nslots * sizeof *c->slots);
    for (uint32_t i = 0; i < nold; i++)
        for (phrase *p = old[i], *next; p; p = next) {
            next = p->next;
            phrase **slot = &c->slots[p->words[0] & (c->nslots - 1)];
            p->next = *slot;
            *slot = p;
        }
}

static void insert(gs_cues *c, const phrase *template) {
    if (c->count++ > c->nslots) grow(c);
    phrase *p = gs_alloc(c->arena, sizeof *p);
    *p = *template;
    phrase **slot = &c->slots[p->words[0] & (c->nslots - 1)];
    p->next = *slot;
    *slot = p;
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
    out->items[at] = (gs_cue){p->class, p->index, token, p->count};
}

void gs_cues_scan(const gs_cues *c, const gs_skeleton *s, gs_cue_list *out) {
    out->count = 0;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        if (!s->tokens[t].hash) continue;
        for (const phrase *p = c->slots[s->tokens[t].hash & (c->nslots - 1)]; p; p = p->next)
            if (p->words[0] == s->tokens[t].hash && matches(s, t, p)) add(out, p, t);
    }
}

void gs_cue_list_free(gs_cue_list *list) {
    free(list->items);
    *list = (gs_cue_list){0};
}
