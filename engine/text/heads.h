/* heads: with which letters a match of an expression can begin, and which it must have.
 *
 * Rules ask of sentence after sentence whether one of thirty words stands in it, and mostly none
 * does. What can stand at the beginning of a match (up to four letters or kinds of letters, case
 * aside) is read from the expression itself; a pass over the text then finds the few places where
 * PCRE2 has to look, mostly none. Where a match may begin with nearly anything, the rarest stretch
 * of letters that each match has somewhere tells whether PCRE2 has to look at all. Both are
 * necessary conditions only, so nothing is ever missed: whatever the reader does not know ends a
 * head, and an expression of which too little is known has none.
 */
#ifndef GS_TEXT_HEADS_H
#define GS_TEXT_HEADS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"

typedef struct gs_heads gs_heads;
/* Where words begin in a text, for texts that are asked for many expressions: what begins with a
 * word is looked for nowhere else. */
typedef struct gs_head_words gs_head_words;

/* The expression's heads in the arena, or NULL where they are not known or met too often to be of
 * use. *sound: it was read to its end and holds nothing but what PCRE2 surely compiles, so that
 * compiling it can wait for a text that needs it. */
gs_heads *gs_heads_of(gs_arena *arena, const char *expression, bool *sound) GS_MUST_USE;

/* NULL where the text is too long. */
gs_head_words *gs_head_words_of(gs_arena *arena, const char *text, size_t n) GS_MUST_USE;

/* Can a match be in text[0..n) that begins at `from` or later? words: the text's, or NULL. */
bool gs_heads_possible(const gs_heads *heads, const char *text, size_t n, size_t from,
                       const gs_head_words *words);
/* Do they tell where one may begin? */
bool gs_heads_tell_places(const gs_heads *heads);
/* For gs_pattern_new: one that is tried only where it may begin needs no search of its own. */
uint32_t gs_heads_flags(const gs_heads *heads);
/* If so: the first place of text[0..n), from `from` on, where one may, or SIZE_MAX. */
size_t gs_heads_next(const gs_heads *heads, const char *text, size_t n, size_t from,
                     const gs_head_words *words);

#endif
