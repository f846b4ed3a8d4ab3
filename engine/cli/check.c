/* gainsay check: a run, and its results where they are wanted. */
#define _XOPEN_SOURCE 700 /* realpath */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/decide.h"
#include "cli/output.h"
#include "cli/target.h"
#include "report/report.h"

/* Where the working folder lies in the checkout of a CI job, "desk/"; "" at its top or elsewhere.
 */
static const char *folder_in_checkout(gs_arena *arena) {
    static const char *const tops[] = {"GITHUB_WORKSPACE", "CI_PROJECT_DIR"};
    char here[PATH_MAX], room[PATH_MAX];
    if (!getcwd(here, sizeof here)) return "";
    for (size_t i = 0; i < sizeof tops / sizeof *tops; i++) {
        const char *name = getenv(tops[i]), *top = name && *name ? realpath(name, room) : NULL;
        size_t n = top ? strlen(top) : 0;
        if (n > 1 && strncmp(here, top, n) == 0 && here[n] == '/')
            return gs_sprintf(arena, "%s/", here + n + 1);
    }
    return "";
}

/* The result without what lies below the level: it stands last. The status is that of the whole. */
static gs_checked from_level(const gs_checked *result, gs_level least) {
    gs_checked shown = *result;
    while (shown.nconflicts && shown.conflicts[shown.nconflicts - 1].level < least) {
        shown.by_level[shown.conflicts[--shown.nconflicts].level]--;
        shown.nbelow++;
    }
    return shown;
}

static bool put_report(const gs_options *o, const gs_checked *result, gs_target to) {
    gs_report_options how = {.verbose = o->verbose,
                             .unread = o->unread,
                             .fail_on = o->fail_on,
                             .fail_never = o->fail_never,
                             .color = !to.path && gs_output_colored(o->color),
                             .folder = folder_in_checkout(o->arena),
                             .version = GS_VERSION};
    gs_buf buf = GS_BUF_EMPTY;
    to.report(result, &how, &buf);
    bool ok = gs_put(to.path, &buf);
    gs_buf_free(&buf);
    return ok;
}

/* The main format goes to standard output unless something else does, or it has a file of its own.
 */
static bool report(const gs_options *o, const gs_checked *result) {
    gs_target chosen = {.report = gs_report_named(o->format)};
    bool ok = true, told = false;
    for (uint32_t i = 0; i < o->outputs.count; i++) {
        gs_target to = gs_target_of(o, o->outputs.items[i]);
        told |= to.main || !to.path;
        ok &= put_report(o, result, to);
    }
    if (told || o->quiet) return ok;
    return put_report(o, result, chosen) && ok;
}

static void tell_remarks(const gs_checked *result) {
    size_t n;
    const gs_problem *p = gs_problems_sorted(result->remarks, &n);
    for (size_t i = 0; i < n; i++) gs_tell("warning", &p[i].err);
}

int gs_cmd_check(const gs_options *o) {
    gs_run *run = gs_start_run(o, gs_problems_new(o->arena));
    const gs_checked *result = gs_run_check(run);
    bool accepted = !o->accept_new || gs_accept_all(o, result);
    if (o->accept_new && accepted) result = gs_run_check(run);
    int status = accepted ? result->status : 2;
    gs_tell_problems(result->problems, o->verbose);
    if (!o->strict && !o->quiet) tell_remarks(result);
    bool watched = gs_tell_watched(o, result);
    gs_checked shown = from_level(result, o->show);
    if (!report(o, &shown) || !watched) status = 2;
    gs_run_free(run);
    return status;
}
