/* words: small tests on runs of text that the text layer's modules share. */
#ifndef GS_TEXT_WORDS_H
#define GS_TEXT_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Does text[0..n) start with the lower-case ASCII prefix, without regard to case? A word must not
 * go on behind it. */
bool gs_starts_with(const char *text, size_t n, const char *prefix);

/* The offset of the lower-case ASCII phrase in text[0..n), as whole words, or SIZE_MAX. */
size_t gs_find_phrase(const char *text, size_t n, const char *phrase);

/* The first of the phrases (a NULL-terminated list) that occurs in text[0..n), as whole words, or
 * NULL. */
const char *gs_find_any(const char *text, size_t n, const char *const *phrases);

/* The first of the phrases with which text[0..n) starts, as gs_starts_with tells, or NULL. */
const char *gs_starts_with_any(const char *text, size_t n, const char *const *phrases);

/* Is text[0..n) one of the words (a NULL-terminated list), case and all? */
bool gs_is_one_of(const char *text, size_t n, const char *const *words);

/* The next word (letters, digits, inner apostrophes, hyphens and full stops) at or after *at; false
 * at the end. *at is set to its start, *end behind it. */
bool gs_next_word(const char *text, size_t n, size_t *at, size_t *end);

/* Does it begin with a capital? */
bool gs_is_capitalized(const char *text, size_t n);

/* The last visible character, past closing quotation marks and brackets: is it one that ends a
 * sentence or clause (.!?…:;)? */
bool gs_is_ended(const char *text, size_t n);

#endif
