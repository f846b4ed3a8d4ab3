#define _XOPEN_SOURCE 700 /* realpath */
#include "decide.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "check/print.h"
#include "cli/commands.h"

bool gs_today(const gs_options *o, gs_day *today, gs_err *err) {
    gs_span span;
    if (o->today) {
        bool day = gs_span_parse(o->today, strlen(o->today), &span) && gs_span_is_day(span);
        *today = day ? span.from : 0;
        if (!day)
            gs_err_set(err, GS_E_USAGE, "", 0, 0,
                       "--today takes a day such as 2026-03-14, not \"%s\"", o->today);
        return day;
    }
    time_t now = time(NULL);
    struct tm t;
    *today = localtime_r(&now, &t) ? gs_day_make(t.tm_year + 1900, t.tm_mon + 1, t.tm_mday) : 0;
    return true;
}

static const char *absolute(gs_arena *arena, const char *path) {
    char *room = gs_xmalloc(PATH_MAX), *real = realpath(path, room);
    const char *kept = real ? gs_strdup(arena, real) : NULL;
    free(room);
    return kept;
}

/* A path as the ledger writes it: from its own folder, where it lies below that. */
static const char *from_ledger(const gs_options *o, const char *path) {
    const char *slash = strrchr(o->ledger, '/');
    const char *folder = slash ? gs_strndup(o->arena, o->ledger, (size_t)(slash - o->ledger)) : ".";
    const char *real = absolute(o->arena, path),
               *base = absolute(o->arena, slash == o->ledger ? "/" : folder);
    size_t n = base ? strlen(base) : 0;
    bool below = real && n && strncmp(real, base, n) == 0 && real[n] == '/';
    return below ? real + n + 1 : path;
}

static gs_ledger_claim claim_of(const gs_options *o, const gs_store *store, const gs_fact *fact) {
    const char *path = from_ledger(o, gs_store_document_at(store, fact->document)->path);
    return (gs_ledger_claim){
        .print = gs_claim_print(store, fact),
        .at = fact->from.line ? gs_sprintf(o->arena, "%s:%u", path, fact->from.line) : path,
        .text = gs_store_text(store, fact->text),
        .sentence = gs_store_text(store, fact->sentence)};
}

gs_ledger_entry gs_decide(const gs_options *o, const gs_checked *result, const gs_conflict *c,
                          const char *as, const char *reason) {
    char day[GS_SPAN_TEXT];
    gs_day today;
    gs_ledger_claim *claims = gs_alloc(o->arena, (c->nclaims + 1) * sizeof *claims);
    for (uint32_t i = 0; i < c->nclaims; i++) claims[i] = claim_of(o, result->store, c->claims[i]);
    if (!gs_today(o, &today, NULL)) today = 0;
    gs_span_format(gs_span_day(today), day);
    return (gs_ledger_entry){.id = c->id,
                             .rule = gs_rule_about(c->rule)->id,
                             .as = as,
                             .reason = reason,
                             .by = o->by ? o->by : "",
                             .on = gs_strdup(o->arena, day),
                             .until = o->until ? o->until : "",
                             .says = c->message,
                             .claims = claims,
                             .nclaims = c->nclaims};
}

bool gs_accept_all(const gs_options *o, const gs_checked *result) {
    gs_err err;
    uint32_t n = result->nconflicts;
    const char *reason = o->reason ? o->reason : "found when gainsay was taken up";
    gs_ledger_entry *entries = gs_alloc(o->arena, (n + 1) * sizeof *entries);
    for (uint32_t i = 0; i < n; i++)
        entries[i] = gs_decide(o, result, &result->conflicts[i], "accepted", reason);
    if (n && !gs_ledger_put(o->ledger, entries, n, &err)) {
        gs_tell("error", &err);
        return false;
    }
    if (!o->quiet)
        fprintf(stderr, "gainsay: %u conflict%s accepted into %s\n", n, n == 1 ? "" : "s",
                o->ledger);
    return true;
}
