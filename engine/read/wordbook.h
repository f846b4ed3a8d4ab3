/* wordbook: what the readers ask of a word again and again, answered once.
 *
 * Text has few distinct words. Where a word comes first, its key in the lexicon, the sets that it
 * may be in, what it is to dates and whether it begins a number are looked up and kept for all
 * articles that follow. A word is known by the hash of its folded form. One a worker; no more words
 * are kept than a bound, then all are forgotten, which changes no answer.
 */
#ifndef GS_READ_WORDBOOK_H
#define GS_READ_WORDBOOK_H

#include <stdbool.h>

#include "lexicon.h"
#include "mention.h"
#include "names_words.h"

typedef struct gs_book_word {
    uint64_t hash;
    uint64_t begins, alone; /* bits of the sets that have phrases which begin with it, or itself */
    uint32_t key;           /* in the lexicon */
    uint32_t article, sym;  /* the last article that had it, and its number there, from 1 on */
    /* Of words of ASCII letters alone: */
    int32_t date_value;
    uint8_t date_class; /* gs_dclass */
    bool opens_number;
} gs_book_word;

struct gs_wordbook {
    const gs_lexicon *lexicon;
    gs_book_word *words;
    uint32_t count, cap;
    uint32_t *slots; /* 1 + index */
    uint32_t nslots;
    uint32_t article, nsyms; /* the current one, and how many words it has so far */
    gs_words cut;            /* its words; memory is kept between articles */
};

/* Goes on to another article. */
void gs_wordbook_begin(gs_wordbook *book);
/* The index of a folded word with its hash, which the current article has. A large book lies far
 * from the processor: who has several words asks for the memory of each first, and then again. */
uint32_t gs_wordbook_index(gs_wordbook *book, uint64_t hash, const char *folded, size_t n);
static inline void gs_wordbook_fetch_slot(const gs_wordbook *book, uint64_t hash) {
    __builtin_prefetch(&book->slots[hash & (book->nslots - 1)]);
}
static inline void gs_wordbook_fetch_word(const gs_wordbook *book, uint64_t hash) {
    uint32_t at = book->slots[hash & (book->nslots - 1)];
    if (at) __builtin_prefetch(&book->words[at - 1]);
}
/* The number of the folded word in the current article; 0 where that does not have it. */
uint32_t gs_wordbook_sym(const gs_wordbook *book, const char *folded, size_t n);

#endif
