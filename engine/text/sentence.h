/* sentence: where sentences end.
 *
 * Rules over the characters around a full stop, a list of abbreviations by what may follow each,
 * and the words that usually begin a sentence; no model. Headlines, subheads, datelines, bylines
 * and table rows are one sentence each.
 */
#ifndef GS_TEXT_SENTENCE_H
#define GS_TEXT_SENTENCE_H

#include "article.h"

typedef struct gs_sentences {
    gs_sentence *items;
    uint32_t count, cap;
} gs_sentences;

/* Appends the sentences of blocks[0..n), in order. The text is valid UTF-8. */
void gs_sentences_split(gs_arena *arena, const char *text, const gs_block *blocks, uint32_t n,
                        gs_sentences *out);

#endif
