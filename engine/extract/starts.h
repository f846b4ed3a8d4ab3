/* starts: where in a sentence a pattern can begin, as far as its text tells.
 *
 * "@closed the {entity}" begins with one of few words, "{person} ~take office" with a mention,
 * "^..." with the sentence: matching is tried there and nowhere else, and the expression is
 * compiled as an anchored one. Words are held in a small bitmap of their hashes: one that passes
 * by chance costs a vain try. Private to the extract layer; slots.c fills them.
 */
#ifndef GS_EXTRACT_STARTS_H
#define GS_EXTRACT_STARTS_H

#include "base/arena.h"
#include "follow.h"
#include "skeleton.h"

typedef enum gs_start_kind {
    GS_START_ANYWHERE = 0,
    GS_START_SENTENCE,
    GS_START_MENTION,
    GS_START_WORD
} gs_start_kind;

typedef struct gs_start {
    gs_start_kind kind;
    uint32_t types; /* mask of gs_mtype */
    uint32_t shift; /* of a hash, for its bit */
    const uint64_t *bits;
    gs_follow follow; /* of mentions and words: with what the match goes on */
} gs_start;

gs_start gs_start_words(gs_arena *arena, const uint64_t *hashes, uint32_t n);

/* The first byte of the skeleton from `from` on where it may begin; past the end where none is. Not
 * for GS_START_ANYWHERE. *token: where to go on; 0 at first. */
uint32_t gs_start_next(const gs_start *start, const gs_skeleton *s, uint32_t from, uint32_t *token);

#endif
