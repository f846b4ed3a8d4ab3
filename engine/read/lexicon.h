/* lexicon: the words that packs bring, as one frozen look-up table.
 *
 * Vocabulary is data: packs declare word sets (offices, nationalities, given names, units of
 * counting, ...), the lua layer fills a lexicon with them, readers and extractors look them up.
 * Phrases are stored folded (lower case, no diacritics); a look-up finds the longest phrase that
 * starts at a word and ends at a word's end.
 */
#ifndef GS_READ_LEXICON_H
#define GS_READ_LEXICON_H

#include <string.h>

#include "base/arena.h"
#include "base/sym.h"

typedef struct gs_lexicon gs_lexicon;

typedef struct gs_entry {
    const char *set;   /* the word set's name: "office", "nationality", "given_name" */
    const char *form;  /* the phrase as looked up, folded */
    const char *value; /* what the set says it stands for ("AR" for "argentine", "female" for
                          "maria"), or "" */
    const char *more;  /* a second value, or "" */
} gs_entry;

gs_lexicon *gs_lexicon_new(gs_arena *arena);
/* Makes room for phrases with so many different first words. */
void gs_lexicon_expect(gs_lexicon *lexicon, uint32_t words);
/* set and the strings are copied. A phrase may stand in several sets; a second entry of the same
 * phrase in one set is kept too. */
void gs_lexicon_add(gs_lexicon *lexicon, const char *set, const char *phrase, const char *value,
                    const char *more);

/* The key of the word at folded[0..n): phrases are kept by their first word. 0 where none begins
 * with it. Who asks again and again about a word keeps its key and asks with that. */
uint32_t gs_lexicon_key(const gs_lexicon *lexicon, const char *folded, size_t n);
/* The sets that phrases of a key stand in, as bits: sets may share one, so a missing bit is certain
 * and one that is there is not. */
uint64_t gs_lexicon_sets(const gs_lexicon *lexicon, uint32_t key);
/* Those in which the word itself, of n bytes, may stand alone. */
uint64_t gs_lexicon_sets_alone(const gs_lexicon *lexicon, uint32_t key, size_t n);
/* The bit of a set, whether there is one of that name or not. Asked so often, mostly of a name that
 * the compiler knows, that it stands here. */
static inline uint64_t gs_lexicon_bit(const char *set) {
    size_t n = strlen(set);
    uint32_t a = (unsigned char)set[0], b = (unsigned char)set[n / 2],
             c = n ? (unsigned char)set[n - 1] : 0;
    return UINT64_C(1) << ((a + b * 7 + c * 13 + (uint32_t)n * 19) % 64);
}
const gs_entry *gs_lexicon_match_key(const gs_lexicon *lexicon, uint32_t key, const char *set,
                                     const char *folded, size_t n, size_t at, size_t *end);
const gs_entry *gs_lexicon_find_key(const gs_lexicon *lexicon, uint32_t key, const char *set,
                                    const char *folded, size_t n);

/* The longest phrase of `set` (NULL: any set) that begins at folded[at] and ends at a word's end;
 * *end is one past it. NULL where none. folded is folded text (gs_fold). */
const gs_entry *gs_lexicon_match(const gs_lexicon *lexicon, const char *set, const char *folded,
                                 size_t n, size_t at, size_t *end);
/* The entry of exactly this phrase in the set, or NULL. */
const gs_entry *gs_lexicon_find(const gs_lexicon *lexicon, const char *set, const char *folded,
                                size_t n);
/* Walks a set in the order of adding: i = 0, 1, ...; NULL at the end. */
const gs_entry *gs_lexicon_at(const gs_lexicon *lexicon, const char *set, size_t i);

#endif
