#include "cue.h"

#include <stdlib.h>
#include <string.h>

enum { LONGEST_PHRASE = 6, FILTER_BITS = 1 << 17, PLACE_BITS = 1 << 15 };

/* As it is entered. */
typedef struct phrase {
    uint32_t count, index;
    gs_cue_class class;
    uint64_t words[LONGEST_PHRASE];
} phrase;

/* As it is looked up: small, since a text leads to places all over the table. */
typedef struct entry {
    uint64_t key; /* of the first word, or of the first two, which it then stands for */
    uint32_t index;
    uint32_t class : 5, count : 3, rest : 24; /* where the words behind these two stand */
} entry;

struct gs_cues {
    gs_arena *arena;
    phrase *phrases; /* until all are entered */
    uint32_t count, cap;
    entry *entries; /* those of one slot side by side */
    uint32_t *from; /* of each slot, and the end */
    uint64_t *rest;
    uint32_t nslots;
    uint64_t filter[FILTER_BITS / 64]; /* which keys there are: most pairs of words are none */
    uint64_t opens[PLACE_BITS / 64],
        goes_on[PLACE_BITS / 64]; /* the first and second words of pairs */
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
    return c;
}

static void insert(gs_cues *c, const phrase *p) {
    GS_GROW(c->arena, c->phrases, c->count, c->cap);
    c->phrases[c->count++] = *p;
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

/* --- the table --- */

/* Many phrases begin with "the" or "to", few with the same two words. */
static uint64_t key_of(uint64_t first, uint64_t second) {
    return first ^ (second * UINT64_C(0x9E3779B97F4A7C15));
}

static uint64_t key_of_phrase(const phrase *p) {
    return p->count > 1 ? key_of(p->words[0], p->words[1]) : p->words[0];
}

static void set_bit(uint64_t *bits, uint32_t nbits, uint64_t hash) {
    uint32_t bit = (uint32_t)(hash >> 32) % nbits;
    bits[bit / 64] |= UINT64_C(1) << (bit % 64);
}

static bool has_bit(const uint64_t *bits, uint32_t nbits, uint64_t hash) {
    uint32_t bit = (uint32_t)(hash >> 32) % nbits;
    return bits[bit / 64] >> (bit % 64) & 1;
}

static uint32_t slot_of(const gs_cues *c, uint64_t key) {
    return (uint32_t)key & (c->nslots - 1);
}

/* from[slot + 1] is where the slot's next entry goes. */
static void put(gs_cues *c, const phrase *p, uint32_t *nrest) {
    uint64_t key = key_of_phrase(p);
    set_bit(c->filter, FILTER_BITS, key);
    if (p->count > 1) {
        set_bit(c->opens, PLACE_BITS, p->words[0]);
        set_bit(c->goes_on, PLACE_BITS, p->words[1]);
    }
    c->entries[c->from[slot_of(c, key) + 1]++] = (entry){.key = key,
                                                         .index = p->index,
                                                         .class = p->class & 31,
                                                         .count = p->count & 7,
                                                         .rest = *nrest & 0xFFFFFF};
    for (uint32_t i = 2; i < p->count; i++) c->rest[(*nrest)++] = p->words[i];
}

/* Entries of one key by class and index, as the cues of a token stand; those of one word first. */
static bool goes_before(const entry *a, const entry *b) {
    if (a->key != b->key) return a->key < b->key;
    if ((a->count == 1) != (b->count == 1)) return a->count == 1;
    return a->class != b->class ? a->class < b->class : a->index < b->index;
}

static void sort_slot(gs_cues *c, uint32_t slot) {
    for (uint32_t i = c->from[slot] + 1; i < c->from[slot + 1]; i++) {
        entry moved = c->entries[i];
        uint32_t k = i;
        for (; k > c->from[slot] && goes_before(&moved, &c->entries[k - 1]); k--)
            c->entries[k] = c->entries[k - 1];
        c->entries[k] = moved;
    }
}

gs_cues *gs_cues_settle(const gs_cues *all, gs_arena *arena) {
    gs_cues *c = gs_cues_new(arena);
    uint32_t nrest = 0, sum = 0;
    c->count = all->count;
    for (c->nslots = 256; c->nslots < c->count;) c->nslots *= 2;
    c->from = gs_alloc(arena, (c->nslots + 1) * sizeof *c->from);
    c->entries = gs_alloc(arena, c->count * sizeof *c->entries);
    for (uint32_t i = 0; i < all->count; i++) {
        c->from[slot_of(c, key_of_phrase(&all->phrases[i])) + 1]++;
        if (all->phrases[i].count > 2) nrest += all->phrases[i].count - 2;
    }
    c->rest = gs_alloc(arena, nrest * sizeof *c->rest);
    for (uint32_t i = 1; i <= c->nslots; i++) {
        uint32_t n = c->from[i];
        c->from[i] = sum;
        sum += n;
    }
    nrest = 0;
    for (uint32_t i = 0; i < all->count; i++) put(c, &all->phrases[i], &nrest);
    for (uint32_t slot = 0; slot < c->nslots; slot++) sort_slot(c, slot);
    return c;
}

/* --- scanning --- */

static bool matches(const gs_cues *c, const gs_skeleton *s, uint32_t token, const entry *e) {
    if (token + e->count > s->ntokens) return false;
    for (uint32_t i = 2; i < e->count; i++)
        if (s->tokens[token + i].hash != c->rest[e->rest + i - 2]) return false;
    return true;
}

/* Cues of one token stand by class and index, whatever the table's size. */
static bool comes_later(const gs_cue *c, const entry *e, uint32_t token) {
    return c->token == token &&
           (c->class > e->class || (c->class == e->class && c->index > e->index));
}

static gs_cue *append(gs_cue_list *out) {
    if (out->count == out->cap) {
        out->cap = out->cap ? out->cap * 2 : 64;
        out->items = gs_xrealloc(out->items, out->cap * sizeof *out->items);
    }
    return &out->items[out->count++];
}

/* The first of a token, which come in their order. */
static void add_first(gs_cue_list *out, const entry *e, uint32_t token) {
    const gs_cue *last = out->count ? &out->items[out->count - 1] : NULL;
    if (last && last->token == token && last->class == e->class && last->index == e->index) return;
    *append(out) = (gs_cue){(gs_cue_class)e->class, e->index, token, 1, GS_NO_CUE, GS_NO_CUE};
}

static void add(gs_cue_list *out, const entry *e, uint32_t token) {
    for (uint32_t i = out->count; i > 0 && out->items[i - 1].token == token; i--) {
        gs_cue *same = &out->items[i - 1];
        if (same->class != e->class || same->index != e->index) continue;
        if (e->count > same->tokens) same->tokens = e->count;
        return;
    }
    append(out);
    uint32_t at = out->count - 1;
    for (; at > 0 && comes_later(&out->items[at - 1], e, token); at--)
        out->items[at] = out->items[at - 1];
    out->items[at] =
        (gs_cue){(gs_cue_class)e->class, e->index, token, e->count, GS_NO_CUE, GS_NO_CUE};
}

static void take(const entry *e, uint32_t t, gs_cue_list *out, uint64_t *anchors) {
    if (e->class == GS_CUE_ANCHOR)
        anchors[e->index / 64] |= UINT64_C(1) << (e->index % 64);
    else
        add(out, e, t);
}

/* What begins with two words, or with a number's one word. */
static void look_up(const gs_cues *c, const gs_skeleton *s, uint32_t t, uint64_t key, bool one,
                    gs_cue_list *out, uint64_t *anchors) {
    if (!has_bit(c->filter, FILTER_BITS, key)) return;
    uint32_t slot = slot_of(c, key);
    const entry *end = c->entries + c->from[slot + 1];
    for (const entry *e = c->entries + c->from[slot]; e < end; e++)
        if (e->key == key && (e->count == 1) == one && matches(c, s, t, e))
            take(e, t, out, anchors);
}

/* The cues of one word, found once for all its places. */
static const gs_vocab_cues *cues_of(const gs_cues *c, gs_vocab *v, const gs_token *t) {
    gs_vocab_cues *k = &v->cues[t->word];
    if (k->known) return k;
    uint32_t slot = slot_of(c, t->hash), from = c->from[slot + 1], to = c->from[slot];
    for (uint32_t i = c->from[slot]; i < c->from[slot + 1]; i++) {
        if (c->entries[i].key != t->hash || c->entries[i].count != 1) continue;
        if (i < from) from = i;
        to = i + 1;
    }
    *k = (gs_vocab_cues){.from = from,
                         .count = to > from ? to - from : 0,
                         .known = true,
                         .opens = has_bit(c->opens, PLACE_BITS, t->hash),
                         .goes_on = has_bit(c->goes_on, PLACE_BITS, t->hash)};
    return k;
}

bool gs_is_quality(const gs_skeleton *s, uint32_t t) {
    static const char *const prefixes[] = {"re",   "co",  "pre",   "un",  "de",   "mis", "dis",
                                           "over", "out", "under", "non", "self", NULL};
    const gs_token *token = &s->tokens[t], *last = t ? token - 1 : NULL;
    if (!last || last->end + 1 != token->start || s->text[last->end] != '-') return false;
    return !gs_token_in(s, t - 1, prefixes) && gs_token_ends(s, t, 5, "ed");
}

static bool tells_deed(gs_cue_class class) {
    return class == GS_CUE_EVENT || class == GS_CUE_HAPPENING || class == GS_CUE_ACT ||
           class == GS_CUE_OUTCOME;
}

/* The cues of a word alone; may longer ones begin with it? */
static bool scan_word(const gs_cues *c, const gs_skeleton *s, uint32_t t, gs_cue_list *out,
                      uint64_t *anchors) {
    const gs_token *token = &s->tokens[t];
    if (token->type != GS_T_WORD) {
        look_up(c, s, t, token->hash, true, out, anchors);
        return true;
    }
    /* A copy: what is asked below may enter words, and the table moves then. */
    const gs_vocab_cues k = *cues_of(c, s->vocab, token);
    const entry *e = c->entries + k.from, *end = e + k.count;
    for (; e < end && e->class == GS_CUE_ANCHOR; e++)
        anchors[e->index / 64] |= UINT64_C(1) << (e->index % 64);
    bool quality = e < end && gs_is_quality(s, t);
    for (; e < end; e++)
        if (!quality || !tells_deed((gs_cue_class)e->class)) add_first(out, e, t);
    return k.opens;
}

static bool may_go_on(const gs_cues *c, const gs_skeleton *s, uint32_t t) {
    if (t >= s->ntokens || !s->tokens[t].hash) return false;
    return s->tokens[t].type != GS_T_WORD || cues_of(c, s->vocab, &s->tokens[t])->goes_on;
}

/* Leads from each cue to the next of its class. */
static void chain(gs_cue_list *list) {
    for (uint32_t c = 0; c < GS_CUE_CLASSES; c++) list->first[c] = GS_NO_CUE;
    for (uint32_t i = list->count; i-- > 0;) {
        list->items[i].next = list->first[list->items[i].class];
        list->first[list->items[i].class] = i;
    }
}

void gs_cues_scan(const gs_cues *c, const gs_skeleton *s, gs_cue_list *out, uint64_t *anchors) {
    out->count = 0;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        uint64_t hash = s->tokens[t].hash;
        if (hash && scan_word(c, s, t, out, anchors) && may_go_on(c, s, t + 1))
            look_up(c, s, t, key_of(hash, s->tokens[t + 1].hash), false, out, anchors);
    }
    chain(out);
}

void gs_cue_list_free(gs_cue_list *list) {
    free(list->items);
    *list = (gs_cue_list){0};
}
