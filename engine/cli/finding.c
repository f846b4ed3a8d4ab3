/* gainsay explain ID PATH... and gainsay why-not A:12 B:40 [PATH...]: what led to a finding, or to
 * none. */
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "report/derive.h"
#include "report/whynot.h"

/* Prints what was written; 2 where something was not read. */
static int finish(const gs_options *o, gs_run *run, const gs_checked *result, gs_buf *out,
                  bool answered) {
    bool problems = gs_tell_problems(result->problems, o->verbose) > 0;
    int status = gs_put(NULL, out) && answered && !problems ? 0 : 2;
    gs_buf_free(out);
    gs_run_free(run);
    return status;
}

/* --- explain ID --- */

bool gs_is_fingerprint(const char *text) {
    size_t n = strlen(text);
    return n >= 4 && n <= 16 && strspn(text, "0123456789abcdef") == n;
}

static void refuse_id(const char *id, const gs_checked *result) {
    gs_err err;
    gs_err_set(&err, GS_E_USAGE, "", 0, 0, "no finding here has the id %s", id);
    gs_err_hint(&err, "%u conflict%s found; an id changes with the sentences and the rule",
                result->nconflicts, result->nconflicts == 1 ? " was" : "s were");
    gs_tell("error", &err);
}

int gs_explain_finding(const gs_options *given) {
    gs_options o = *given;
    const char *id = o.arguments.items[0];
    gs_err err;
    o.arguments.items++;
    if (--o.arguments.count == 0) o.arguments = o.paths;
    if (o.arguments.count == 0) {
        gs_err_set(&err, GS_E_USAGE, "", 0, 0, "%s is the id of a finding: in which articles?", id);
        gs_err_hint(&err, "gainsay explain %s articles/", id);
        return gs_refuse(&err);
    }
    gs_run *run = gs_start_run(&o, gs_problems_new(o.arena));
    const gs_checked *result = gs_run_check(run);
    gs_buf out = GS_BUF_EMPTY;
    uint32_t found = 0;
    for (uint32_t i = 0; i < result->nconflicts; i++) {
        if (strncmp(result->conflicts[i].id, id, strlen(id)) != 0) continue;
        if (found++) gs_buf_putc(&out, '\n');
        gs_derive_conflict(run, &result->conflicts[i], o.verbose, &out);
    }
    if (!found) refuse_id(id, result);
    return finish(&o, run, result, &out, found > 0);
}

/* --- why-not --- */

/* "a.md:12:3" is in a.md. */
static const char *file_of(gs_arena *arena, const char *spot) {
    size_t n = strlen(spot);
    for (int i = 0; i < 2; i++) {
        size_t at = n;
        while (at && spot[at - 1] >= '0' && spot[at - 1] <= '9') at--;
        if (at && at < n && spot[at - 1] == ':') n = at - 1;
    }
    return gs_strndup(arena, spot, n);
}

int gs_cmd_why_not(const gs_options *given) {
    gs_options o = *given;
    gs_err err;
    if (o.arguments.count < 2) {
        gs_err_set(&err, GS_E_USAGE, "", 0, 0, "why-not needs two places");
        gs_err_hint(&err, "gainsay why-not articles/a.md:12 articles/b.md:40 [PATH...]");
        return gs_refuse(&err);
    }
    const char *places[2] = {o.arguments.items[0], o.arguments.items[1]};
    const char *files[2] = {file_of(o.arena, places[0]), file_of(o.arena, places[1])};
    o.arguments.items += 2;
    o.arguments.count -= 2;
    if (o.arguments.count == 0) o.arguments = o.paths;
    if (o.arguments.count == 0) o.arguments = (gs_words){files, 2, 2};
    o.allow_empty = true;
    gs_run *run = gs_start_run(&o, gs_problems_new(o.arena));
    const gs_checked *result = gs_run_check(run);
    gs_spot a, b;
    gs_buf out = GS_BUF_EMPTY;
    bool known = gs_spot_parse(result->store, places[0], &a, &err) &&
                 gs_spot_parse(result->store, places[1], &b, &err);
    if (known)
        gs_why_not(run, result, a, b, o.fail_on, o.verbose, &out);
    else
        gs_tell("error", &err);
    return finish(&o, run, result, &out, known);
}
