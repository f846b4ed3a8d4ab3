/* concise: a conflict as one line; for the format of that name and for logs of others. */
#ifndef GS_REPORT_CONCISE_H
#define GS_REPORT_CONCISE_H

#include "report/report.h"

/* The line with its end. No line opens with what a CI runner takes for a command. */
void gs_concise_line(gs_buf *out, const gs_checked *result, const gs_conflict *conflict);

#endif
