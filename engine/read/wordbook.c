#include "wordbook.h"

#include <stdlib.h>

#include "base/hash.h"
#include "date_parse.h"
#include "number_word.h"

enum { MOST_WORDS = 1 << 15, FIRST_WORDS = 1 << 10 };

static void clear(gs_wordbook *b) {
    b->count = 0;
    memset(b->slots, 0, b->nslots * sizeof *b->slots);
}

gs_wordbook *gs_wordbook_new(const gs_lexicon *lexicon) {
    gs_wordbook *b = gs_xmalloc(sizeof *b);
    *b = (gs_wordbook){.lexicon = lexicon, .cap = FIRST_WORDS, .nslots = FIRST_WORDS * 2};
    b->words = gs_xmalloc(b->cap * sizeof *b->words);
    b->slots = gs_xmalloc(b->nslots * sizeof *b->slots);
    clear(b);
    return b;
}

void gs_wordbook_free(gs_wordbook *b) {
    if (!b) return;
    gs_words_free(&b->cut);
    free(b->words);
    free(b->slots);
    free(b);
}

void gs_wordbook_begin(gs_wordbook *b) {
    if (b->count > MOST_WORDS || b->article == UINT32_MAX) {
        clear(b);
        b->article = 0;
    }
    b->article++;
    b->nsyms = 0;
}

/* The slot of the hash, or the free one where it belongs. */
static uint32_t *slot_of(const gs_wordbook *b, uint64_t hash) {
    uint32_t i = (uint32_t)hash & (b->nslots - 1);
    while (b->slots[i] && b->words[b->slots[i] - 1].hash != hash) i = (i + 1) & (b->nslots - 1);
    return &b->slots[i];
}

static void grow(gs_wordbook *b) {
    b->cap *= 2;
    b->nslots *= 2;
    b->words = gs_xrealloc(b->words, b->cap * sizeof *b->words);
    b->slots = gs_xrealloc(b->slots, b->nslots * sizeof *b->slots);
    memset(b->slots, 0, b->nslots * sizeof *b->slots);
    for (uint32_t i = 0; i < b->count; i++) *slot_of(b, b->words[i].hash) = i + 1;
}

/* Does a number begin with the word? */
static bool opens_number(const char *word, size_t n) {
    size_t end;
    return gs_nword_at(word, n, 0, &end) || gs_word_is(word, n, 0, "minus") ||
           gs_word_is(word, n, 0, "negative");
}

static gs_book_word look_up(const gs_wordbook *b, uint64_t hash, const char *folded, size_t n) {
    gs_book_word w = {.hash = hash};
    if (b->lexicon) {
        w.key = gs_lexicon_key(b->lexicon, folded, n);
        w.begins = gs_lexicon_sets(b->lexicon, w.key);
        w.alone = gs_lexicon_sets_alone(b->lexicon, w.key, n);
    }
    w.date_class = (uint8_t)gs_date_class(folded, n, &w.date_value);
    w.opens_number = opens_number(folded, n);
    return w;
}

uint32_t gs_wordbook_index(gs_wordbook *b, uint64_t hash, const char *folded, size_t n) {
    uint32_t *slot = slot_of(b, hash), at = *slot;
    if (!at) {
        if (b->count == b->cap) {
            grow(b);
            slot = slot_of(b, hash);
        }
        b->words[b->count++] = look_up(b, hash, folded, n);
        *slot = at = b->count;
    }
    gs_book_word *w = &b->words[at - 1];
    if (w->article != b->article) {
        w->article = b->article;
        w->sym = ++b->nsyms;
    }
    return at - 1;
}

uint32_t gs_wordbook_sym(const gs_wordbook *b, const char *folded, size_t n) {
    uint32_t at = *slot_of(b, gs_hash(folded, n));
    return at && b->words[at - 1].article == b->article ? b->words[at - 1].sym : 0;
}
