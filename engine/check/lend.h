/* lend: the date of an article that says none, from those that tell of the same names.
 *
 * A feature beside a report of the day seldom says when it was written, and its "8 June" and "on
 * Tuesday" then stay open. In a small set such an article takes the date of the dated one with
 * which it shares most names, where all that share enough lie within days of each other; it counts
 * as inferred, so that what rests on it is softer evidence. Part of run. */
#ifndef GS_CHECK_LEND_H
#define GS_CHECK_LEND_H

#include "job.h"

/* Reads articles anew that get a date so; the others stay as they are. Sets of more than
 * GS_LEND_MOST inputs are left alone. The arena takes what gs_jobs_run puts into its own. */
enum { GS_LEND_MOST = 64 };
void gs_lend_dates(gs_job *jobs, uint32_t n, const gs_rulebook *book, gs_arena *arena);

#endif
