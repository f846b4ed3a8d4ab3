/* html: the parts of the report for people without a terminal, which html.c puts together.
 *
 * One file that needs nothing else: style and script stand in it, and a Content-Security-Policy
 * names both by their hashes, so that nothing else could ever run. Everything is plain HTML and can
 * be read without the script, which only filters. Text of articles is written by xml.h alone.
 */
#ifndef GS_REPORT_HTML_H
#define GS_REPORT_HTML_H

#include "report/report.h"

typedef struct gs_page {
    const gs_checked *result;
    const gs_report_options *options;
    gs_arena *arena;
    gs_buf *out;
} gs_page;

/* `<p class="why">text</p>` and its like; nothing where the text is empty. */
void gs_html_element(gs_buf *out, const char *tag, const char *class, const char *text);

/* One claim: where it stands, the words marked in their context, what was read. first: the odd one
 * out. */
void gs_html_claim(const gs_page *page, const gs_fact *claim, bool first);

/* The claims' amounts against one scale; nothing where there is no disputed figure. */
void gs_html_figure(const gs_page *page, const gs_conflict *conflict);

/* Who held what when, for claims that tell days; nothing for others. */
void gs_html_timeline(const gs_page *page, const gs_conflict *conflict);

#endif
