/* days: when facts hold, and a calendar to draw them on, for the timelines of the HTML report. */
#ifndef GS_REPORT_DAYS_H
#define GS_REPORT_DAYS_H

#include "fact/store.h"
#include "report/axis.h"

/* The days that a fact tells. An open side is one that the text does not tell: it holds at least
 * from or up to there. */
typedef struct gs_stretch {
    gs_day from, to;
    bool open_from, open_to;
} gs_stretch;

/* Has the kind a beginning and an end, as offices and memberships have (fields "from" and "to")? */
bool gs_kind_lasts(const gs_kind *kind);

/* From the fields "from" and "to", else its first known date or period, else (where as_of is true)
 * the day as of which it is said. False where nothing is known. */
bool gs_stretch_of(const gs_fact *fact, bool as_of, gs_stretch *out);

/* Days at which a calendar from `from` to `to` has marks (first days of years, months, or days),
 * with their names ("2024", "May 2024", "3 May"); returns how many. */
enum { GS_DAY_NAME = 24 };
int gs_day_ticks(gs_day from, gs_day to, gs_day ticks[GS_AXIS_TICKS],
                 char names[GS_AXIS_TICKS][GS_DAY_NAME]);

#endif
