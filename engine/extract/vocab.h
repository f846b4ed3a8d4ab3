/* vocab: what is asked of a word again and again, answered once.
 *
 * Text has few distinct words, and the extractor asks the same questions of each ("is it an
 * auxiliary?") wherever it stands. A word is known by the hash of its lower-case form; a question
 * by an address that stays what it is: that of a static list or of a static object. Answers must
 * depend on the word alone. One a worker; no more words are kept than a bound, then all are
 * forgotten, which changes no answer.
 */
#ifndef GS_EXTRACT_VOCAB_H
#define GS_EXTRACT_VOCAB_H

#include <stdbool.h>
#include <stdint.h>

enum { GS_VOCAB_QUESTIONS = 192, GS_VOCAB_SLOTS = 1024 };

typedef struct gs_vocab_word {
    uint64_t hash;
    uint64_t known[GS_VOCAB_QUESTIONS / 64], yes[GS_VOCAB_QUESTIONS / 64];
    uint64_t unused;
} gs_vocab_word; /* one cache line */

typedef struct gs_vocab {
    gs_vocab_word *words;
    uint32_t count, cap;
    uint32_t *slots; /* 1 + index */
    uint32_t nslots;
    const void *asked[GS_VOCAB_SLOTS]; /* by address */
    uint8_t question[GS_VOCAB_SLOTS];
    uint32_t letters[GS_VOCAB_QUESTIONS]; /* of a list: with which its words begin, a bit each */
    uint32_t nquestions;
} gs_vocab;

gs_vocab *gs_vocab_new(void);
void gs_vocab_free(gs_vocab *v);

/* Forgets all words where there are too many. Indices given out before are void then. */
void gs_vocab_trim(gs_vocab *v);
uint32_t gs_vocab_index(gs_vocab *v, uint64_t hash);

static inline uint32_t gs_vocab_slot(const void *question) {
    return (uint32_t)((uint64_t)(uintptr_t)question * UINT64_C(0x9E3779B97F4A7C15) >> 54);
}

/* The number of a question; GS_VOCAB_QUESTIONS where there are too many: ask anew each time. */
uint32_t gs_vocab_enter(gs_vocab *v, const void *question);

static inline uint32_t gs_vocab_question(gs_vocab *v, const void *question) {
    uint32_t slot = gs_vocab_slot(question);
    return v->asked[slot] == question ? v->question[slot] : gs_vocab_enter(v, question);
}

/* 1 yes, 0 no, -1 not asked yet. */
static inline int gs_vocab_recall(const gs_vocab *v, uint32_t word, uint32_t question) {
    if (question >= GS_VOCAB_QUESTIONS) return -1;
    const gs_vocab_word *w = &v->words[word];
    if (!(w->known[question / 64] >> (question % 64) & 1)) return -1;
    return (int)(w->yes[question / 64] >> (question % 64) & 1);
}

static inline bool gs_vocab_note(gs_vocab *v, uint32_t word, uint32_t question, bool answer) {
    if (question >= GS_VOCAB_QUESTIONS) return answer;
    uint64_t bit = UINT64_C(1) << (question % 64);
    v->words[word].known[question / 64] |= bit;
    if (answer) v->words[word].yes[question / 64] |= bit;
    return answer;
}

#endif
