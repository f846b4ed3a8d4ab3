/* edit: how far two texts are apart in words, which are compared as they are: fold before. Long
 * texts are compared by their first 128. (base/edits.h: in letters.)
 */
#ifndef GS_LUA_EDIT_H
#define GS_LUA_EDIT_H

#include <stdint.h>

/* Words to add, drop or change to make the shorter text a stretch of the longer (Sellers, "The
 * theory and computation of evolutionary distances", 1980). words: of the shorter. */
uint32_t gs_words_apart(const char *a, const char *b, uint32_t *words);

#endif
