/* names: the names that each document of a run uses, once a resolver knows who is who. Feeds
 * gs_stories. */
#ifndef GS_CHECK_NAMES_H
#define GS_CHECK_NAMES_H

#include "resolve.h"
#include "story.h"

typedef struct gs_names gs_names;

gs_names *gs_names_new(gs_arena *arena, uint32_t documents);
/* Notes that the document uses the name with this number (gs_resolver_tell). */
void gs_names_note(gs_names *names, uint32_t document, uint32_t number);
/* Adds the names in the facts of the store, and gives the story of each document. The resolver is
 * finished. Countries count only where a document has fewer than two other names: half the news of
 * a year may share a country. */
const uint32_t *gs_names_stories(gs_names *names, const gs_store *store,
                                 const gs_resolver *resolver);

#endif
