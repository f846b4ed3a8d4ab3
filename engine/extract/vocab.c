#include "vocab.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

enum { MOST_WORDS = 1 << 15, FIRST_WORDS = 1 << 10 };

static void clear(gs_vocab *v) {
    v->count = 0;
    memset(v->slots, 0, v->nslots * sizeof *v->slots);
}

gs_vocab *gs_vocab_new(void) {
    gs_vocab *v = gs_xmalloc(sizeof *v);
    *v = (gs_vocab){.cap = FIRST_WORDS, .nslots = FIRST_WORDS * 2};
    v->words = gs_xmalloc(v->cap * sizeof *v->words);
    v->slots = gs_xmalloc(v->nslots * sizeof *v->slots);
    clear(v);
    return v;
}

void gs_vocab_free(gs_vocab *v) {
    if (!v) return;
    free(v->words);
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
    place(v, v->count);
    return v->count++;
}

/* Open addressing from the slot where gs_vocab_question looks first. */
uint32_t gs_vocab_enter(gs_vocab *v, const void *question) {
    uint32_t slot = gs_vocab_slot(question);
    for (uint32_t k = 0; k < GS_VOCAB_SLOTS; k++, slot = (slot + 1) % GS_VOCAB_SLOTS) {
        if (v->asked[slot] == question) return v->question[slot];
        if (v->asked[slot]) continue;
        if (v->nquestions == GS_VOCAB_QUESTIONS) return GS_VOCAB_QUESTIONS;
        v->asked[slot] = question;
        v->question[slot] = (uint8_t)v->nquestions;
        return v->nquestions++;
    }
    return GS_VOCAB_QUESTIONS;
}
