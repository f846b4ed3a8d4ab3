/* rules: all chosen rules over one store, on as many threads as are wanted.
 *
 * A rule sees nothing of another, so each runs on whichever thread is free; what it finds is kept
 * by rule and handed on in the order of the rules. Results do not depend on threads. Part of run.
 */
#ifndef GS_CHECK_RULES_H
#define GS_CHECK_RULES_H

#include "resolve.h"
#include "result.h"

typedef struct gs_rules_how {
    const gs_store *store;
    const gs_resolver *resolver;
    const uint32_t *stories;
    const bool *focus; /* of each document, or NULL */
    const gs_rule *const *rules;
    uint32_t nrules;
    uint32_t threads;    /* 1: none but the caller's; 0: one for each core */
    const char *trace;   /* id of a rule, or NULL */
    gs_rule_cost *costs; /* one for each rule, to be filled; or NULL */
    bool *compared;      /* of each fact: set where it stood in a group with others */
    gs_problems *problems;
    gs_sink sink; /* called by the caller's thread */
    void *context;
    gs_arena *arena; /* of the trace */
} gs_rules_how;

/* Runs them. Returns the trace, or "". */
const char *gs_rules_run(const gs_rules_how *how);

/* How many threads for that many pieces of work; asked: 0 for one a core. */
uint32_t gs_threads_for(uint32_t asked, uint32_t pieces);

#endif
