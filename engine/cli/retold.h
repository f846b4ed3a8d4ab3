/* retold: what a set of articles tells more than once, as far as words show it.
 *
 * A sentence of another article tells the same words again where the two sentences share further
 * words as well: "48 dead" and "page 48" are not the same 48. Stems are compared, by the lemma of
 * extract/lemma.h; function words do not count. Memory is the arena's.
 */
#ifndef GS_CLI_RETOLD_H
#define GS_CLI_RETOLD_H

#include "check/run.h"

typedef struct gs_retold gs_retold;

/* Of the articles of a run that was checked; it must live as long. */
gs_retold *gs_retold_new(gs_arena *arena, const gs_run *run);

/* Does another article have the words, whole, in a sentence that shares two stems or more with the
 * one around text offset `at` of the article, those of the words themselves aside? */
bool gs_retold_elsewhere(gs_retold *retold, uint32_t article, uint32_t at, const char *words);

#endif
