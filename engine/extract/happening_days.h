/* happening_days: days that belong to something else than the happening that stands nearest to
 * them. Private to the extract layer; positions are tokens of the worker's skeleton. */
#ifndef GS_EXTRACT_HAPPENING_DAYS_H
#define GS_EXTRACT_HAPPENING_DAYS_H

#include "happening_items.h"

/* "The Harbour Bill, 2014", "the Harbour Act 2014": the year is the title's. */
bool gs_day_of_title(const gs_work *w, const gs_item *it);
/* "His 1967 masterpiece": the year is the noun's, and of nothing told before it. */
bool gs_day_of_noun(const gs_work *w, const gs_item *it);
/* "Born Ann Brandt, she changed her name in 1964", "was born in Osby but moved in 1964": another
 * verb stands between. */
bool gs_day_of_next_verb(const gs_work *w, const gs_item *it, uint32_t end);
/* "Ended the strike, and classes will resume on Wednesday": the day is the other clause's. */
bool gs_day_of_next_clause(const gs_work *w, const gs_item *it, uint32_t end);

#endif
