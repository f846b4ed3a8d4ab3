/* report: a result, printed. One file a format; each writes to a gs_buf, so that nothing half-made
 * reaches a file.
 *
 * Text of articles is untrusted: control and bidi characters are shown as escapes in every format
 * for people.
 */
#ifndef GS_REPORT_REPORT_H
#define GS_REPORT_REPORT_H

#include "base/buf.h"
#include "check/result.h"

typedef struct gs_report_options {
    bool color;
    bool verbose;       /* dates and their origins, notes */
    bool unread;        /* list the sentences that gave no fact */
    gs_level fail_on;   /* from here on a conflict is a failure (junit) */
    bool fail_never;    /* or none is */
    const char *folder; /* where the working folder lies in the repository ("desk/"), for formats
                           that name files as code hosts do; NULL or "": at its top */
    const char *version;
} gs_report_options;

typedef void (*gs_reporter)(const gs_checked *result, const gs_report_options *options,
                            gs_buf *out);

void gs_report_text(const gs_checked *result, const gs_report_options *options, gs_buf *out);
void gs_report_concise(const gs_checked *result, const gs_report_options *options, gs_buf *out);
void gs_report_json(const gs_checked *result, const gs_report_options *options, gs_buf *out);
void gs_report_ndjson(const gs_checked *result, const gs_report_options *options, gs_buf *out);
void gs_report_sarif(const gs_checked *result, const gs_report_options *options, gs_buf *out);
void gs_report_junit(const gs_checked *result, const gs_report_options *options, gs_buf *out);
void gs_report_checkstyle(const gs_checked *result, const gs_report_options *options, gs_buf *out);
void gs_report_github(const gs_checked *result, const gs_report_options *options, gs_buf *out);
void gs_report_gitlab(const gs_checked *result, const gs_report_options *options, gs_buf *out);
void gs_report_markdown(const gs_checked *result, const gs_report_options *options, gs_buf *out);
void gs_report_html(const gs_checked *result, const gs_report_options *options, gs_buf *out);
void gs_report_rdjson(const gs_checked *result, const gs_report_options *options, gs_buf *out);
void gs_report_claimreview(const gs_checked *result, const gs_report_options *options, gs_buf *out);

/* By name ("text", "sarif", ...); NULL where there is none. gs_report_names is the list for
 * messages. */
gs_reporter gs_report_named(const char *name);
const char *gs_report_names(void);

#endif
