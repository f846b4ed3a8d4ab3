#include "vocab.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/hash.h"

enum { MOST_WORDS = 1 << 15, FIRST_WORDS = 1 << 12 };

static void clear(gs_vocab *v) {
    v->count = v->nlists = v->nhere = 0;
    memset(v->slots, 0, v->nslots * sizeof *v->slots);
    memset(v->lists, 0, sizeof v->lists);
}

gs_vocab *gs_vocab_new(void) {
    gs_vocab *v = gs_xmalloc(sizeof *v);
    *v = (gs_vocab){.cap = FIRST_WORDS, .nslots = FIRST_WORDS * 2};
    v->words = gs_xmalloc(v->cap * sizeof *v->words);
    v->answers = gs_xmalloc(v->cap * sizeof *v->answers);
    v->cues = gs_xmalloc(v->cap * sizeof *v->cues);
    v->slots = gs_xmalloc(v->nslots * sizeof *v->slots);
    clear(v);
    return v;
}

void gs_vocab_free(gs_vocab *v) {
    if (!v) return;
    free(v->words);
    free(v->answers);
    free(v->cues);
    free(v->slots);
    free(v);
}

void gs_vocab_trim(gs_vocab *v) {
    if (v->count > MOST_WORDS) clear(v);
}

static void place(gs_vocab *v, uint32_t word) {
    uint32_t i = (uint32_t)v->words[word].hash & (v->nslots - 1);
    while (v->slots[i]) i = (i + 1) & (v->nslots - 1);
    v->slots[i] = word + 1;
}

static void grow(gs_vocab *v) {
    v->cap *= 2;
    v->nslots *= 2;
    v->words = gs_xrealloc(v->words, v->cap * sizeof *v->words);
    v->answers = gs_xrealloc(v->answers, v->cap * sizeof *v->answers);
    v->cues = gs_xrealloc(v->cues, v->cap * sizeof *v->cues);
    v->slots = gs_xrealloc(v->slots, v->nslots * sizeof *v->slots);
    memset(v->slots, 0, v->nslots * sizeof *v->slots);
    for (uint32_t i = 0; i < v->count; i++) place(v, i);
}

uint32_t gs_vocab_index(gs_vocab *v, uint64_t hash) {
    uint32_t i = (uint32_t)hash & (v->nslots - 1);
    for (; v->slots[i]; i = (i + 1) & (v->nslots - 1))
        if (v->words[v->slots[i] - 1].hash == hash) return v->slots[i] - 1;
    if (v->count == v->cap) grow(v);
    v->words[v->count] = (gs_vocab_word){.hash = hash};
    v->answers[v->count] = (gs_vocab_answers){0};
    v->cues[v->count] = (gs_vocab_cues){0};
    place(v, v->count);
    return v->count++;
}

/* Open addressing: the slot of the address, or the free one where it belongs; NULL where there is
 * none. */
static gs_vocab_slot *slot_of(gs_vocab_slot *slots, uint32_t n, const void *address) {
    uint32_t at = gs_vocab_place(address, n);
    for (uint32_t k = 0; k < n; k++, at = (at + 1) & (n - 1))
        if (!slots[at].of || slots[at].of == address) return &slots[at];
    return NULL;
}

uint32_t gs_vocab_enter(gs_vocab *v, const void *question) {
    gs_vocab_slot *slot = slot_of(v->questions, GS_VOCAB_SLOTS / 4, question);
    if (slot && slot->of) return slot->number;
    if (!slot || v->nquestions == GS_VOCAB_QUESTIONS) return GS_VOCAB_QUESTIONS;
    *slot = (gs_vocab_slot){question, v->nquestions};
    return v->nquestions++;
}

uint32_t gs_vocab_enter_list(gs_vocab *v, const char *const *words) {
    gs_vocab_slot *slot = slot_of(v->lists, GS_VOCAB_SLOTS, words);
    if (slot && slot->of) return slot->number;
    if (!slot || v->nlists == GS_VOCAB_LISTS) return GS_VOCAB_LISTS;
    *slot = (gs_vocab_slot){words, v->nlists};
    for (; *words; words++) {
        uint32_t word = gs_vocab_index(v, gs_hash(*words, strlen(*words)));
        v->words[word].lists[v->nlists / 64] |= UINT64_C(1) << (v->nlists % 64);
    }
    return v->nlists++;
}
