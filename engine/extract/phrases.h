/* phrases: the plain words that the entries of word sets and the lists of measures stand for.
 *
 * "~kill" stands for kill, kills, killed, ..., "@persons" for all phrases of that set. Private to
 * the extract layer.
 */
#ifndef GS_EXTRACT_PHRASES_H
#define GS_EXTRACT_PHRASES_H

#include "base/err.h"
#include "read/lexicon.h"

enum { GS_MAX_PHRASES = 1 << 16 };

/* All phrases that a text of words, ~lemmas and @sets stands for, lower case, blanks single:
 * "~lose ~life" -> every combination. Returns how many; *out in the arena. 0 and err where a set is
 * not known, or where they are more than GS_MAX_PHRASES. */
uint32_t gs_phrases(gs_arena *arena, const gs_lexicon *lexicon, const char *text,
                    const char *const **out, gs_err *err);

/* All phrases of the word set name[0..n), its ~lemmas in all their forms, longest first. NULL and
 * err where there is none of that name, or where it holds what no pattern can match: a gap or a
 * set. */
const char *const *gs_set_phrases(gs_arena *arena, const gs_lexicon *lexicon, const char *name,
                                  size_t n, uint32_t *count, gs_err *err);

/* Longest first, so that "prime minister" is tried before "prime". */
void gs_sort_phrases(const char **phrases, uint32_t n);

#endif
