/* whynot: why two sentences were not compared, or not reported, in plain language.
 *
 * Each sentence is named by a line of a document. What was read there is told; then, for every two
 * facts of the one and the other, what each rule that reads both made of them: reported, told with
 * another finding, looked at and left alone (and what the rule asked, or which third fact excuses
 * them), not in one group (which fields of the key differ or are not known), or read by no rule
 * together. The run must have been checked (gs_run_check).
 */
#ifndef GS_REPORT_WHYNOT_H
#define GS_REPORT_WHYNOT_H

#include "base/buf.h"
#include "check/run.h"

typedef struct gs_spot {
    uint32_t document; /* index in the store */
    uint32_t line;     /* 1-based */
} gs_spot;

/* "articles/a.md:12" (a column behind it is ignored). The path may be the end of a document's path
 * where that is clear. err (GS_E_USAGE), with the nearest name. */
bool gs_spot_parse(const gs_store *store, const char *text, gs_spot *spot, gs_err *err) GS_MUST_USE;

/* verbose: all rules, and all that they asked. fail_on: for findings below it. */
void gs_why_not(gs_run *run, const gs_checked *result, gs_spot a, gs_spot b, gs_level fail_on,
                bool verbose, gs_buf *out);

#endif
