/* names_words: the words of an article as the name reader sees them.
 *
 * The text is cut into words once. Each has its shape, what stands before it, and a place in the
 * folded line: all words folded, one blank for blanks and hyphens between them, so that vocabulary
 * is looked up there. Whether a word may be part of a name at all is settled here too, from its
 * shape and from how the rest of the article writes it: a capital at the start of a sentence, in a
 * headline, or in a line of capitals says little by itself.
 */
#ifndef GS_READ_NAMES_WORDS_H
#define GS_READ_NAMES_WORDS_H

#include <stdbool.h>
#include <string.h>

#include "base/buf.h"
#include "lexicon.h"
#include "text/article.h"

typedef enum gs_shape {
    GS_W_LOWER = 0, /* no capital, or a script without case */
    GS_W_CAPITAL,   /* Capital, McDonald, d'Estaing, iPhone */
    GS_W_UPPER,     /* NATO, COP30 */
    GS_W_INITIAL,   /* J. or J.K. */
    GS_W_DIGIT
} gs_shape;

typedef enum gs_gap { /* between a word and the one before */
                      GS_GAP_SPACE = 0,
                      GS_GAP_HYPHEN,
                      GS_GAP_COMMA,
                      GS_GAP_DOT,   /* a full stop and blanks */
                      GS_GAP_AND,   /* " & " */
                      GS_GAP_PAREN, /* an opening bracket */
                      GS_GAP_OTHER,
                      GS_GAP_START /* first of its block */
} gs_gap;

enum {                       /* gs_word.flags */
       GS_WF_OPENS = 1,      /* starts a sentence, a quotation, a cell */
       GS_WF_POSSESSIVE = 2, /* 's follows; it is not part of the word */
       GS_WF_NAME = 4,       /* may be part of a name */
       GS_WF_CAPITALS = 8,   /* stands in a line of capitals */
       GS_WF_PLAIN = 16,     /* lower-cased word of a block without any capital */
       GS_WF_TAKEN = 32,     /* part of a mention that an earlier reader found */
       GS_WF_LETTERS =
           64 /* ASCII letters alone, and another ASCII character or nothing behind them */
};

typedef struct gs_word {
    uint32_t start, end; /* in the text */
    uint32_t at, stop;   /* in the folded line */
    uint32_t book;       /* its index in the wordbook, */
    uint32_t sym, key;   /* and from there: its number in the article, its key in the lexicon */
    uint8_t shape, gap;
    uint16_t flags;
    uint64_t begins, alone; /* bits of the sets that have phrases which begin with it, or itself */
} gs_word;

struct gs_wordbook; /* wordbook.h */

typedef struct gs_words {
    gs_word *items;
    uint32_t count, cap;
    const char *line; /* the folded line */
    uint32_t nline;
    const struct gs_wordbook *book;
    gs_buf buf; /* holds the line */
} gs_words;

/* The words of all blocks but boilerplate, in order, until the book is asked for those of another
 * article. */
const gs_words *gs_words_of(const gs_article *article, struct gs_wordbook *book);
void gs_words_free(gs_words *words);

/* Index of the first word that starts at or after a text offset. */
uint32_t gs_words_at(const gs_words *words, uint32_t offset);

/* The longest phrase of the set that starts at word i and ends with a word; *next is the word
 * behind it. */
const gs_entry *gs_words_look(const gs_words *words, const gs_lexicon *lexicon, const char *set,
                              uint32_t i, uint32_t *next);
static inline const gs_entry *gs_words_match(const gs_words *words, const gs_lexicon *lexicon,
                                             const char *set, uint32_t i, uint32_t *next) {
    bool may_be = words->items[i].begins & gs_lexicon_bit(set);
    return may_be ? gs_words_look(words, lexicon, set, i, next) : NULL;
}

/* Is the word itself, alone, in the set? Asked of most words in vain: so the bits come first. */
const gs_entry *gs_words_find(const gs_words *words, const gs_lexicon *lexicon, const char *set,
                              const gs_word *word);
static inline const gs_entry *gs_words_in(const gs_words *words, const gs_lexicon *lexicon,
                                          const char *set, uint32_t i) {
    const gs_word *w = &words->items[i];
    return w->alone & gs_lexicon_bit(set) ? gs_words_find(words, lexicon, set, w) : NULL;
}

/* Folded text of word i equals `text`? Asked so often that it stands here. */
static inline bool gs_words_is(const gs_words *words, uint32_t i, const char *text) {
    const gs_word *w = &words->items[i];
    size_t n = strlen(text);
    return w->stop - w->at == n && memcmp(words->line + w->at, text, n) == 0;
}

#endif
