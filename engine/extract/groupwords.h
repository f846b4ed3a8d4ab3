/* groupwords: the words of which a group of a pattern needs one.
 *
 * "(?:~kill|lost (?:his|her) life|perished)" cannot match a sentence without a form of "kill",
 * "lost" or "perished", so the pattern need not be tried on it. Private to the extract layer;
 * slots.c asks.
 */
#ifndef GS_EXTRACT_GROUPWORDS_H
#define GS_EXTRACT_GROUPWORDS_H

#include <stdbool.h>

#include "read/lexicon.h"

/* Past what is at p of a pattern: an escape, a bracket, a pair of braces, or a byte. */
const char *gs_past_element(const char *p);
/* The ")" of the group at p, or NULL. */
const char *gs_group_end(const char *p);

/* The hash of a phrase's first word, as tokens have it; 0 where an apostrophe stands in that. */
uint64_t gs_first_word_hash(const char *phrase);

/* The hash of the phrase's word that the fewest sentences hold, as far as its length tells: without
 * it, the phrase cannot be there. `first`: that of its first word, for phrases that have no better
 * one. whole: nothing is joined to its last word. */
uint64_t gs_telling_word_hash(const char *phrase, uint64_t first, bool whole);

/* group: a pattern at the "(" of a group that must be there, `before` the bytes of it that precede
 * that. The hashes in the arena, and how many: each alternative of the group needs one of them. 0
 * where some alternative needs no whole word, or where they are too many to be worth it. */
uint32_t gs_group_words(gs_arena *arena, const gs_lexicon *lexicon, const char *group,
                        size_t before, const uint64_t **hashes);

#endif
