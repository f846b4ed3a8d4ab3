/* edit: how far two texts are apart. Texts are compared as they are: fold before. Long ones are
 * compared by their first 128 bytes or words.
 */
#ifndef GS_LUA_EDIT_H
#define GS_LUA_EDIT_H

#include <stdint.h>

/* Letters to add, drop, change, or swap with their neighbor (optimal string alignment), in bytes.
 */
uint32_t gs_letters_apart(const char *a, const char *b);
/* Words to add, drop or change to make the shorter text a stretch of the longer (Sellers, "The
 * theory and computation of evolutionary distances", 1980). words: of the shorter. */
uint32_t gs_words_apart(const char *a, const char *b, uint32_t *words);

#endif
