/* number_word: the words that English numbers are made of, one table.
 *
 * Cardinals, ordinals, scales ("million", "bn", "crore"), dozens, and the fraction words. The table
 * is keyed by first letter, so that ordinary words are refused after very few comparisons.
 */
#ifndef GS_READ_NUMBER_WORD_H
#define GS_READ_NUMBER_WORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/ascii.h"

typedef enum gs_nword_kind {
    GS_NW_NONE = 0,
    GS_NW_UNIT,  /* 0 .. 9 */
    GS_NW_TEEN,  /* 10 .. 19 */
    GS_NW_TENS,  /* 20 .. 90 */
    GS_NW_SCALE, /* value is the exponent of ten: 2 hundred, 3 thousand, 5 lakh, 6 million ... */
    GS_NW_DOZEN, /* value is the factor */
    GS_NW_HALF,
    GS_NW_QUARTER,
    GS_NW_COUPLE,
    GS_NW_ARTICLE /* a, an */
} gs_nword_kind;

enum { GS_NW_ORDINAL = 1, GS_NW_PLURAL = 2, GS_NW_SHORT = 4 /* an abbreviation: never alone */ };

typedef struct gs_nword {
    const char *text;
    uint8_t kind, flags, value;
} gs_nword;

/* The number word that is the whole run of ASCII letters at text[at], in any case; NULL where none.
 * *end is one past the run in either case. */
const gs_nword *gs_nword_at(const char *text, size_t to, size_t at, size_t *end);

/* Past blanks (space, no-break and thin ones; not a line end), at most three. */
size_t gs_skip_blank(const char *text, size_t to, size_t at);
/* Is text[at..) the word (lower-case ASCII, may hold single spaces for blanks), in any case, with a
 * word end behind it? Returns one past it, or 0. */
size_t gs_word_is(const char *text, size_t to, size_t at, const char *word);

/* Does a word in text[from, to) begin with one of the n cues (lower case)? */
bool gs_begins_word(const char *text, size_t from, size_t to, const char *const *cues, size_t n);

#endif
