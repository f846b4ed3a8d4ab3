/* One line for each conflict, as compilers write them: file:line:col: level: message (the other
 * end) [rule]. */
#include "report/concise.h"

#include <string.h>

#include "base/utf8.h"
#include "report/place.h"

/* A line that opens with "::", blanks of any kind before it, would be a command to a CI runner:
 * "::error::.md" is "./::error::.md" as well. */
static bool is_command(const char *path) {
    size_t n = strlen(path);
    unsigned width;
    for (size_t at = 0; at < n; at += width) {
        uint32_t code = gs_utf8_at(path, n, at, &width);
        if (code == ':') return true;
        if (gs_is_letter(code) || (code < 0x80 && strchr("0123456789./_-", (int)code)))
            return false;
    }
    return false;
}

void gs_concise_line(gs_buf *out, const gs_checked *result, const gs_conflict *c) {
    const char *path = gs_claim_document(result, c->claims[0])->path;
    if (is_command(path)) gs_buf_puts(out, "./");
    gs_put_place(out, path, &c->claims[0]->from);
    gs_buf_printf(out, ": %s: ", gs_level_name(c->level));
    gs_put_gist(out, result, c);
    gs_buf_printf(out, " [%s]\n", gs_rule_about(c->rule)->id);
}

void gs_report_concise(const gs_checked *result, const gs_report_options *options, gs_buf *out) {
    (void)options;
    for (uint32_t i = 0; i < result->nconflicts; i++)
        gs_concise_line(out, result, &result->conflicts[i]);
}
