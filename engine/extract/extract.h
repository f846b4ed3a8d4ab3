/* extract: from an article with its mentions to facts.
 *
 * Each sentence is rewritten so that every outermost mention is one symbol of its type; the pack's
 * patterns run over that skeleton, the figure finder gives each amount its measure, and context
 * (subject, place, period, as-of date, speaker, modality) is carried in. What stays open stays
 * unknown.
 */
#ifndef GS_EXTRACT_EXTRACT_H
#define GS_EXTRACT_EXTRACT_H

#include "fact/store.h"
#include "pack.h"
#include "read/mention.h"
#include "sighting.h"

typedef struct gs_unread {
    uint32_t document;
    gs_place from;
    const char *text; /* the sentence */
    const char *what; /* "figure", "date", "office" */
} gs_unread;

/* Sentences that held something checkable and gave no fact. Grows in the given arena. */
typedef struct gs_unreads {
    gs_unread *items;
    uint32_t count, cap;
} gs_unreads;

/* A worker's scratch (matchers, buffers); one a thread. */
typedef struct gs_extractor gs_extractor;
gs_extractor *gs_extractor_new(const gs_pack *pack);
void gs_extractor_free(gs_extractor *extractor);

/* From now on, counts what becomes of the patterns in `seen` (sighting.h). */
void gs_extractor_watch(gs_extractor *extractor, gs_sightings *seen);

/* Reads the article's facts into the store (adds its document first). unread may be NULL. err is
 * filled where a pattern ran into a limit: the facts found are kept and false is returned. */
bool gs_extract(gs_extractor *extractor, const gs_article *article, const gs_mentions *mentions,
                gs_store *store, gs_unreads *unread, gs_arena *unread_arena,
                gs_err *err) GS_MUST_USE;

#endif
