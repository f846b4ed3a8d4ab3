/* --trace and --profile: what the rules did, on standard error. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "report/show.h"

static void tell_trace(const gs_options *o, const gs_checked *result) {
    gs_buf shown = GS_BUF_EMPTY;
    for (const char *at = result->trace; *at;) { /* sentences of strangers, line by line */
        const char *end = at;
        while (*end && *end != '\n') end++;
        gs_show(&shown, at, (size_t)(end - at));
        gs_buf_putc(&shown, '\n');
        at = *end ? end + 1 : end;
    }
    fprintf(stderr, "trace of %s:\n%s", o->trace,
            shown.length ? gs_buf_text(&shown) : "there was nothing for it to look at\n");
    gs_buf_free(&shown);
}

typedef struct row {
    const char *id;
    const gs_rule_cost *cost;
} row;

static double seconds_of(const row *r) {
    return r->cost->run.seconds + r->cost->grouping;
}

static int by_time(const void *left, const void *right) {
    double a = seconds_of(left), b = seconds_of(right);
    return a > b ? -1 : a < b;
}

static void tell_profile(const gs_options *o, const gs_checked *result) {
    row *rows = gs_alloc(o->arena, (result->nrules + 1) * sizeof *rows);
    double all = 0;
    for (uint32_t i = 0; i < result->nrules; i++) {
        rows[i] = (row){gs_rule_about(result->rules[i])->id, &result->costs[i]};
        all += seconds_of(&rows[i]);
    }
    qsort(rows, result->nrules, sizeof *rows, by_time);
    fprintf(stderr, "%9s %9s %8s %8s %12s %9s %9s  %s\n", "ms", "grouping", "groups", "facts",
            "instructions", "memory KB", "findings", "rule");
    for (uint32_t i = 0; i < result->nrules; i++) {
        const gs_rule_cost *c = rows[i].cost;
        fprintf(stderr, "%9.2f %9.2f %8u %8u %12llu %9zu %9llu  %s\n", c->run.seconds * 1e3,
                c->grouping * 1e3, c->groups, c->facts, (unsigned long long)c->run.instructions,
                c->run.memory >> 10, (unsigned long long)c->run.findings, rows[i].id);
    }
    fprintf(stderr, "%9.2f ms of CPU time in %u rules\n", all * 1e3, result->nrules);
}

static bool did_run(const gs_checked *result, const char *id) {
    for (uint32_t i = 0; i < result->nrules; i++)
        if (strcmp(gs_rule_about(result->rules[i])->id, id) == 0) return true;
    return false;
}

static bool refuse_trace(const gs_options *o, const gs_checked *result) {
    const char **ids = gs_alloc(o->arena, (result->nrules + 1) * sizeof *ids);
    for (uint32_t i = 0; i < result->nrules; i++) ids[i] = gs_rule_about(result->rules[i])->id;
    const char *near = gs_nearest(o->trace, ids, result->nrules);
    gs_err err;
    gs_err_set(&err, GS_E_USAGE, "", 0, 0, "--trace: no rule \"%s\" was run", o->trace);
    if (near) gs_err_hint(&err, "did you mean \"%s\"?", near);
    gs_tell("error", &err);
    return false;
}

bool gs_tell_watched(const gs_options *o, const gs_checked *result) {
    if (o->profile) tell_profile(o, result);
    if (!o->trace) return true;
    if (!did_run(result, o->trace)) return refuse_trace(o, result);
    tell_trace(o, result);
    return true;
}
