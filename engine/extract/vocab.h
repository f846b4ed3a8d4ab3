/* vocab: what is asked of a word again and again, answered once.
 *
 * Text has few distinct words, and the extractor asks the same questions of each ("is it an
 * auxiliary?") wherever it stands. A word is known by the hash of its lower-case form. Most
 * questions are whether it stands in a list: when a list is first met, its words are entered with a
 * bit for it, so that a word which is new is in none of them. Other answers depend on the word
 * alone and are kept once they were found. Lists and questions are known by an address that stays
 * what it is: that of a static list or of a static object. One a worker; no more words are kept
 * than a bound, then all are forgotten, which changes no answer.
 */
#ifndef GS_EXTRACT_VOCAB_H
#define GS_EXTRACT_VOCAB_H

#include <stdbool.h>
#include <stdint.h>

enum {
    GS_VOCAB_LISTS = 448, /* as many bits as fill a cache line with the hash */
    GS_VOCAB_QUESTIONS = 64,
    GS_VOCAB_SLOTS = 1024
};

typedef struct gs_vocab_word {
    uint64_t hash;
    uint64_t lists[GS_VOCAB_LISTS / 64];
} gs_vocab_word;

typedef struct gs_vocab_answers {
    uint64_t known, yes;
} gs_vocab_answers;

/* Where the cues of one word stand, and whether longer ones may begin with it or go on with it; the
 * keeping is cue.c's. */
typedef struct gs_vocab_cues {
    uint32_t from, count;
    bool known, opens, goes_on;
    uint8_t
        tag; /* 1 + the tag that the word has by itself, 0 where it was not asked for; chunks.c */
} gs_vocab_cues;

/* Numbers of lists or questions, by address. */
typedef struct gs_vocab_slot {
    const void *of; /* NULL: free */
    uint32_t number;
} gs_vocab_slot;

typedef struct gs_vocab {
    gs_vocab_word *words;
    gs_vocab_answers *answers; /* beside the words */
    gs_vocab_cues *cues;
    uint32_t count, cap;
    uint32_t *slots; /* 1 + index */
    uint32_t nslots;
    gs_vocab_slot lists[GS_VOCAB_SLOTS], questions[GS_VOCAB_SLOTS / 4];
    uint32_t nlists, nquestions;
    /* The lists that some word of the current sentence is in, as far as there were lists when it
     * was looked for (skeleton.c). */
    uint64_t here[GS_VOCAB_LISTS / 64];
    uint32_t nhere;
} gs_vocab;

gs_vocab *gs_vocab_new(void);
void gs_vocab_free(gs_vocab *v);

/* Forgets all words where there are too many. Indices given out before are void then. */
void gs_vocab_trim(gs_vocab *v);
uint32_t gs_vocab_index(gs_vocab *v, uint64_t hash);

/* The first place where an address may stand in a table of so many slots. */
static inline uint32_t gs_vocab_place(const void *address, uint32_t slots) {
    return (uint32_t)((uint64_t)(uintptr_t)address * UINT64_C(0x9E3779B97F4A7C15) >> 32) &
           (slots - 1);
}

/* The number of a list of lower-case words that ends with NULL; GS_VOCAB_LISTS where there are too
 * many: look it through each time. */
uint32_t gs_vocab_enter_list(gs_vocab *v, const char *const *words);
static inline uint32_t gs_vocab_list(gs_vocab *v, const char *const *words) {
    const gs_vocab_slot *slot = &v->lists[gs_vocab_place(words, GS_VOCAB_SLOTS)];
    return slot->of == words ? slot->number : gs_vocab_enter_list(v, words);
}

static inline bool gs_vocab_in(const gs_vocab *v, uint32_t word, uint32_t list) {
    return v->words[word].lists[list / 64] >> (list % 64) & 1;
}

/* The number of a question; GS_VOCAB_QUESTIONS where there are too many: ask anew each time. */
uint32_t gs_vocab_enter(gs_vocab *v, const void *question);
static inline uint32_t gs_vocab_question(gs_vocab *v, const void *question) {
    const gs_vocab_slot *slot = &v->questions[gs_vocab_place(question, GS_VOCAB_SLOTS / 4)];
    return slot->of == question ? slot->number : gs_vocab_enter(v, question);
}

/* 1 yes, 0 no, -1 not asked yet. */
static inline int gs_vocab_recall(const gs_vocab *v, uint32_t word, uint32_t question) {
    if (question >= GS_VOCAB_QUESTIONS) return -1;
    const gs_vocab_answers *a = &v->answers[word];
    return a->known >> question & 1 ? (int)(a->yes >> question & 1) : -1;
}

static inline bool gs_vocab_note(gs_vocab *v, uint32_t word, uint32_t question, bool answer) {
    if (question >= GS_VOCAB_QUESTIONS) return answer;
    v->answers[word].known |= UINT64_C(1) << question;
    if (answer) v->answers[word].yes |= UINT64_C(1) << question;
    return answer;
}

#endif
