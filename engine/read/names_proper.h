/* names_proper: which words of an article may be part of names.
 *
 * A capital at the start of a sentence, in a headline or in a line of capitals says little by
 * itself; what the rest of the article does with the word, and the vocabulary, say more.
 */
#ifndef GS_READ_NAMES_PROPER_H
#define GS_READ_NAMES_PROPER_H

#include "names_words.h"

/* Sets GS_WF_NAME, GS_WF_CAPITALS and GS_WF_PLAIN on the words. ends[i] is the index behind the
 * last word of block i. */
void gs_words_mark_proper(gs_words *words, const uint32_t *ends, const gs_article *article,
                          const gs_lexicon *lexicon);

#endif
