/* story: which documents of a set tell of one story.
 *
 * A figure often stands without its subject: "17 people were killed" speaks of the event of its
 * article. Two such figures can be compared where their articles tell of one story, which is softer
 * evidence than a subject that both name: rules that group by "story" give warnings. Documents tell
 * of one story where they are of one time and share enough of the names that matter in them. This
 * is deliberately plain and predictable: a count of shared names, no weights and no learning.
 */
#ifndef GS_CHECK_STORY_H
#define GS_CHECK_STORY_H

#include "base/arena.h"
#include "value/day.h"

/* One document: the names in it (any ids, ascending, each once), which of them it is about and
 * which are countries (NULL: not told), and its date (GS_SPAN_ALL where unknown). */
typedef struct gs_told {
    const uint32_t *names;
    uint32_t count;
    gs_span date;
    const bool *central;
    const bool *country;
} gs_told;

/* For each document the first document of its story: itself where it stands alone. Two documents
 * are of one story where their dates are no more than 60 days apart (or one is unknown) and they
 * share three names, or two that are half of the shorter one's, or the only one that the shorter
 * one has. A rare name, one that no more than 12 documents use, tells more: two of them are enough,
 * or one that both documents are about, and the dates may then be 400 days apart; three of them
 * join what lies ten years apart. In a set of no more than 12 documents one name within 400 days is
 * enough, unless it is a country's, and where at least three and at least half of them are one
 * story, the others are taken as of it too. A name that more than 100 documents and a tenth of the
 * set use joins nothing, and no story has more than 40 documents. */
const uint32_t *gs_stories(gs_arena *arena, const gs_told *documents, uint32_t n);

#endif
