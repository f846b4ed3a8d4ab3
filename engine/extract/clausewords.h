/* clausewords: the words around an act, as one text for comparing wordings. Numbers come as words
 * of letters, so that they count: 820 as "numbericaa". Private to the extract layer. */
#ifndef GS_EXTRACT_CLAUSEWORDS_H
#define GS_EXTRACT_CLAUSEWORDS_H

#include "work.h"

/* What the words read is kept until the sentence ends. */
void gs_words_forget(gs_work *w);
void gs_words_drop(gs_work *w);

/* The words of the clause but for the act's own [from, to), or of the sentence where they are too
 * few. */
gs_sym gs_words_about(gs_work *w, uint32_t from, uint32_t to);
/* The words from a token on to the end of its clause. */
gs_sym gs_words_behind(gs_work *w, uint32_t end);
/* The words of the tokens [from, to), without articles and the like; 0 where there are none. */
gs_sym gs_words_between(gs_work *w, uint32_t from, uint32_t to);

/* "The", "its", "of", "and": what may stand before a noun and before no verb. */
bool gs_is_determiner(const gs_skeleton *s, uint32_t token);

/* "In" of "in-depth", "ins" of "phone-ins". */
bool gs_is_in_compound(const gs_skeleton *s, uint32_t token);

#endif
