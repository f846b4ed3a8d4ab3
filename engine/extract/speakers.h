/* speakers: whom the words around a quotation name.
 *
 * A verb of saying with its subject, or the bare structure: a name and a verb right behind a
 * closing mark that a comma precedes (", Reyes smirked", ", smirked Reyes"), a name and a colon
 * before the opening one, a dash or bracket behind it ("- Reyes"), or a next sentence that says
 * whose the words were ("That was Reyes"). Private to the extract layer; positions are text bytes.
 */
#ifndef GS_EXTRACT_SPEAKERS_H
#define GS_EXTRACT_SPEAKERS_H

#include "work.h"

/* Between the opening mark and the text before it; between the closing mark and the text behind. */
gs_speaker gs_speaker_ahead(gs_work *w, uint32_t from, uint32_t to);
gs_speaker gs_speaker_after(gs_work *w, uint32_t from, uint32_t to);

/* The current sentence, which holds no quotation, tells whose the last one was: the name, or 0. */
gs_sym gs_speaker_later(gs_work *w);

#endif
