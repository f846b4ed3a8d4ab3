/* inflect: the forms of an English word, for `~lemma` in patterns and measures.
 *
 * Regular forms follow the spelling rules; irregular ones come from the packs' word set "irregular"
 * (lemma = { past, participle }). A lemma stands for its verb forms and its plural alike: "~export"
 * is export, exports, exported, exporting.
 */
#ifndef GS_EXTRACT_INFLECT_H
#define GS_EXTRACT_INFLECT_H

#include "read/lexicon.h"

enum { GS_MAX_FORMS = 8 };

/* Writes the distinct forms of a lower-case lemma into forms (memory of the arena); returns how
 * many (at least 1). */
uint32_t gs_inflect(gs_arena *arena, const gs_lexicon *lexicon, const char *lemma,
                    const char *forms[GS_MAX_FORMS]);

#endif
