/* text: a conflict as people read it; for the format of that name and inside others. */
#ifndef GS_REPORT_TEXT_H
#define GS_REPORT_TEXT_H

#include "report/report.h"

/* Both ends with the words underlined, the reason, the id; an empty line behind. */
void gs_text_conflict(gs_buf *out, const gs_checked *result, const gs_report_options *options,
                      const gs_conflict *conflict);

#endif
