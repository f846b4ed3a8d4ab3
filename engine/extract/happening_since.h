/* happening_since: days told by another clause or by counting: "until June, when its permit runs
 * out", "has been shut for two weeks", "it is two years since she left". Private to the extract
 * layer; positions are tokens of the worker's skeleton. */
#ifndef GS_EXTRACT_HAPPENING_SINCE_H
#define GS_EXTRACT_HAPPENING_SINCE_H

#include "happening_owner.h"

/* "The bridge has been closed for two weeks": since when. False where the length is none that goes
 * on to this day, or the text has no date. */
bool gs_has_lasted(const gs_work *w, const gs_item *it, const gs_holder *h, gs_span *since);
/* "It is two weeks since the bridge closed", "two weeks have passed since": what happened, and
 * when. NULL where nothing of the sort is told. */
const gs_holder *gs_passed_since(const gs_work *w, const gs_item *it, const gs_holder *all,
                                 uint32_t n, gs_span *day);
/* "The berth closes on 1 May, when the terminal opens": another word that shares the day; NULL
 * where there is none. */
const gs_holder *gs_owner_too(const gs_work *w, const gs_item *it, const gs_holder *all,
                              uint32_t n);

#endif
