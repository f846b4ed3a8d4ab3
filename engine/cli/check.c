/* gainsay check: a run, and its results where they are wanted. */
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/output.h"
#include "report/report.h"

/* "sarif:out.sarif" names its own format; anything else is a file for the main one. */
static gs_reporter reporter_of(const gs_options *o, const char *output, const char **path) {
    char name[16] = "";
    size_t n = strcspn(output, ":");
    *path = output;
    if (output[n] == ':' && n < sizeof name) {
        memcpy(name, output, n);
        gs_reporter named = gs_report_named(name);
        if (named) *path = output + n + 1;
        if (named) return named;
    }
    return gs_report_named(o->format);
}

static bool report(const gs_options *o, const gs_checked *result) {
    gs_report_options how = {.verbose = o->verbose, .unread = o->unread, .version = GS_VERSION};
    bool ok = true, printed = false;
    for (uint32_t i = 0; i < o->outputs.count; i++) {
        const char *path;
        gs_buf buf = GS_BUF_EMPTY;
        gs_reporter write = reporter_of(o, o->outputs.items[i], &path);
        printed |= path == o->outputs.items[i];
        write(result, &how, &buf);
        ok &= gs_put(path, &buf);
        gs_buf_free(&buf);
    }
    if (printed) return ok; /* the main format went to a file */
    gs_buf buf = GS_BUF_EMPTY;
    how.color = gs_output_colored(o->color);
    gs_report_named(o->format)(result, &how, &buf);
    ok &= gs_put(NULL, &buf);
    gs_buf_free(&buf);
    return ok;
}

int gs_cmd_check(const gs_options *o) {
    gs_run *run = gs_start_run(o, gs_problems_new(o->arena));
    const gs_checked *result = gs_run_check(run);
    int status = result->status;
    gs_tell_problems(result->problems, o->verbose);
    if (!report(o, result)) status = 2;
    gs_run_free(run);
    return status;
}
