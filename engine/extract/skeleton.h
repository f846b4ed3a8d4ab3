/* skeleton: a sentence in which every outermost mention is one symbol of its type.
 *
 * The symbols are private-use code points U+E000 + gs_mtype. Curly apostrophes and quotation marks
 * become straight ones; all else is the sentence's own bytes. For each byte the skeleton knows
 * where in the article's text it stands, and for each symbol which mention it is. Tokens are its
 * words (with the hash of their lower-case letters), symbols and marks.
 */
#ifndef GS_EXTRACT_SKELETON_H
#define GS_EXTRACT_SKELETON_H

#include <assert.h>
#include <string.h>

#include "read/mention.h"
#include "vocab.h"

typedef enum gs_token_type { GS_T_WORD = 0, GS_T_MENTION, GS_T_MARK } gs_token_type;

typedef struct gs_token {
    gs_token_type type;
    uint32_t start, end; /* skeleton bytes */
    uint64_t hash;       /* words and numbers in one word: of the lower-case ASCII form; else 0 */
    uint32_t mention;    /* mentions: index into the article's mentions */
    uint32_t word;       /* words: index into the vocabulary */
    uint32_t clause;     /* number of the clause within the sentence */
    char mark;           /* marks: the character; '-' stands for every dash between blanks */
} gs_token;

typedef struct gs_skeleton {
    char *text;
    char *lower; /* the same with ASCII letters in lower case */
    uint32_t n, cap;
    uint32_t *origin;  /* text offset of each byte, and of the end: n + 1 entries */
    uint32_t *mention; /* 1 + mention index where a symbol starts, else 0 */
    gs_token *tokens;  /* ntokens, and behind them one that is no mark of any text */
    uint32_t ntokens, captokens;
    uint32_t sentence;
    const gs_article *article;
    const gs_mentions *mentions;
    gs_vocab *vocab; /* of the words of all sentences built in this skeleton */
} gs_skeleton;

/* Rebuilds the skeleton for a sentence; memory is kept between calls. first is the index of the
 * first mention at or after the sentence's start. */
void gs_skeleton_build(gs_skeleton *s, const gs_article *article, const gs_mentions *mentions,
                       uint32_t sentence, uint32_t first);
void gs_skeleton_free(gs_skeleton *s);

/* The hash under which a lower-case word is found in tokens. */
uint64_t gs_word_hash(const char *word, size_t n);

/* The token's text in lower case (ASCII), cut to the size. Returns its length before that. */
size_t gs_lower_word(const gs_skeleton *s, uint32_t token, char *out, size_t size);

/* The same of a word of nothing but letters that the size holds. Returns its length, else 0. */
size_t gs_plain_word(const gs_skeleton *s, uint32_t token, char *out, size_t size);

/* The token that covers or follows a skeleton byte; ntokens where none does. */
uint32_t gs_token_at(const gs_skeleton *s, uint32_t byte);

/* NULL where it is no mention. */
static inline const gs_mention *gs_token_mention(const gs_skeleton *s, uint32_t token) {
    if (token >= s->ntokens || s->tokens[token].type != GS_T_MENTION) return NULL;
    return &s->mentions->items[s->tokens[token].mention];
}

/* Where the caller knows that it is a mention. */
static inline const gs_mention *gs_mention_at(const gs_skeleton *s, uint32_t token) {
    const gs_mention *m = gs_token_mention(s, token);
    assert(m);
    return m;
}

/* Is the token exactly this lower-case word? Asked so often that it stands here. */
static inline bool gs_token_is(const gs_skeleton *s, uint32_t token, const char *word) {
    if (token >= s->ntokens || s->tokens[token].type != GS_T_WORD) return false;
    const gs_token *t = &s->tokens[token];
    size_t n = strlen(word);
    return t->end - t->start == n && memcmp(s->lower + t->start, word, n) == 0;
}

/* Is it this mark? */
static inline bool gs_token_is_mark(const gs_skeleton *s, uint32_t token, char mark) {
    return token < s->ntokens && s->tokens[token].type == GS_T_MARK &&
           s->tokens[token].mark == mark;
}

/* Is it one of the marks? */
static inline bool gs_token_mark(const gs_skeleton *s, uint32_t token, const char *marks) {
    return token < s->ntokens && s->tokens[token].type == GS_T_MARK &&
           strchr(marks, s->tokens[token].mark);
}

/* Is it a word of so many letters at least that ends so? */
static inline bool gs_token_ends(const gs_skeleton *s, uint32_t token, uint32_t least,
                                 const char *with) {
    if (token >= s->ntokens || s->tokens[token].type != GS_T_WORD) return false;
    const gs_token *t = &s->tokens[token];
    size_t n = strlen(with);
    return t->end - t->start >= least && t->end - t->start >= n &&
           memcmp(s->lower + t->end - n, with, n) == 0;
}

/* Is it one of a few words, in a list of the moment? */
static inline bool gs_token_among(const gs_skeleton *s, uint32_t token, const char *const *words) {
    for (; *words; words++)
        if (gs_token_is(s, token, *words)) return true;
    return false;
}

/* Is the token one of these lower-case words? The list ends with NULL and is static, since what it
 * holds is kept under its address. */
static inline bool gs_token_in(const gs_skeleton *s, uint32_t token, const char *const *words) {
    if (token >= s->ntokens || s->tokens[token].type != GS_T_WORD) return false;
    uint32_t list = gs_vocab_list(s->vocab, words);
    return list < GS_VOCAB_LISTS ? gs_vocab_in(s->vocab, s->tokens[token].word, list)
                                 : gs_token_among(s, token, words);
}

/* Where the name at the token begins, with the "the" before it; and behind a "the" that stands
 * there. */
static inline uint32_t gs_before_the(const gs_skeleton *s, uint32_t token) {
    return token > 0 && gs_token_is(s, token - 1, "the") ? token - 1 : token;
}
static inline uint32_t gs_over_the(const gs_skeleton *s, uint32_t token) {
    return gs_token_is(s, token, "the") ? token + 1 : token;
}

/* Can any word of the sentence be one of a list? Asked before it is gone through. The list is
 * static too. */
bool gs_sentence_gather(const gs_skeleton *s, uint32_t list);
static inline bool gs_sentence_has(const gs_skeleton *s, const char *const *words) {
    uint32_t list = gs_vocab_list(s->vocab, words);
    if (list >= s->vocab->nhere) return gs_sentence_gather(s, list);
    return s->vocab->here[list / 64] >> (list % 64) & 1;
}

/* The token of the bracket that closes the one at the token, and of the one that opens it; the
 * token itself where none is there. */
uint32_t gs_bracket_end(const gs_skeleton *s, uint32_t token);
uint32_t gs_bracket_start(const gs_skeleton *s, uint32_t token);

/* Where a stretch of these words ends, the first that begins within `reach` tokens of `from`; 0
 * where there is none. */
uint32_t gs_tail_end(const gs_skeleton *s, uint32_t from, uint32_t reach, const char *words);

#endif
