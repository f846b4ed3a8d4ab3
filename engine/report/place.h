/* place: what every format says of a claim and of a run, in one place. */
#ifndef GS_REPORT_PLACE_H
#define GS_REPORT_PLACE_H

#include "report/report.h"

const char *gs_level_name(gs_level level);              /* "note", "warning", "error" */
const char *gs_date_origin_name(gs_date_origin origin); /* "unknown", "inferred", "stated" */

/* The document in which a claim stands. */
const gs_document *gs_claim_document(const gs_checked *result, const gs_fact *claim);

/* What was read in the claim, for a place where its words do not stand beside it: its label, or
 * where that says nothing its words in quotes, cut short. Returns out. */
char *gs_claim_label(const gs_checked *result, const gs_fact *claim, char *out, size_t size);

/* "path:line:column", escaped; the path alone where the line is not known. */
void gs_put_place(gs_buf *out, const char *path, const gs_place *at);

/* The message and the other end, as one line: "12 dead, and 21 (b.md:7:22: 21 dead; 2 more)". */
void gs_put_gist(gs_buf *out, const gs_checked *result, const gs_conflict *conflict);

/* The other rules that found the conflict, "amount-slip, scale-slip"; nothing where there are none.
 */
void gs_put_also(gs_buf *out, const gs_conflict *conflict);

/* "12 articles, 431 facts, 388 compared; 1 error ... gave no fact (--unread)", without a line end.
 */
void gs_put_summary(gs_buf *out, const gs_checked *result);

#endif
