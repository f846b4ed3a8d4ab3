/* story: which documents of a set tell of one story.
 *
 * A figure often stands without its subject: "17 people were killed" speaks of the event of its
 * article. Two such figures can be compared where their articles tell of one story, which is softer
 * evidence than a subject that both name: rules that group by "story" give warnings. Documents tell
 * of one story where they are of one time and share enough of the names that few others use
 * (ties.h). A folder may hold many stories, and two of them may share a name by chance; so stories
 * grow together by agreement and not from one chance to the next.
 */
#ifndef GS_CHECK_STORY_H
#define GS_CHECK_STORY_H

#include "ties.h"

/* For each document the first document of its story: itself where it stands alone.
 * - The heaviest ties come first. One of two names or more and GS_TIE_WHOLE joins two stories where
 *   at least half of the pairs across are tied like that (average-link clustering, with the tied
 *   pairs counted). No story has more than 40 documents.
 * - A document that then stands alone goes with the story to which its ties weigh most on average:
 *   0.4 of GS_TIE_WHOLE, and twice what they weigh to the next.
 * - A set of no more than 12 documents is mostly of one story: one name is enough, and where at
 *   least three and at least half are one story, single ones and pairs within 400 days are taken as
 *   of it too. A letter and a column name nobody. Of fewer texts one without any name, countries
 *   aside, goes with the other or with the other two: short reports say "the law", "the museum".
 *   Of two without a name the days must be known. */
const uint32_t *gs_stories(gs_arena *arena, const gs_told *documents, uint32_t n);

#endif
