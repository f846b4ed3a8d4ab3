/* stem: what is left of an English word without its endings, so that "approved" and "approves" are
 * one. No dictionary and no state: plural, -ed and -ing endings are taken off, at least four
 * letters are kept. Words are folded (lower case, no accents). */
#ifndef GS_BASE_STEM_H
#define GS_BASE_STEM_H

#include <stddef.h>

/* The length of the stem of the word at word[0..n). */
size_t gs_stem(const char *word, size_t n);

#endif
