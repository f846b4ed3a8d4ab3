/* trace: what a rule asked of its facts, and what came back, in words for the person who wrote it.
 *
 * A tracer belongs to one run of one rule (gs_rule_observe). For each group it writes the key, the
 * facts (#1, #2, ...) and a line for each line of the rule that asked something; groups of one fact
 * that nothing was reported of are only counted. Where nobody traces, a call costs one comparison.
 */
#ifndef GS_LUA_TRACE_H
#define GS_LUA_TRACE_H

#include "bind.h"

typedef struct gs_tracer gs_tracer;

/* NULL where nobody asked for a trace. The run must outlive it. */
gs_tracer *gs_tracer_new(gs_running *run, const gs_observer *watch);
void gs_tracer_group(gs_tracer *tracer, uint32_t number);
/* The group in hand is done. */
void gs_tracer_close(gs_tracer *tracer);
void gs_tracer_free(gs_tracer *tracer);

/* The tracer of this state, or NULL; states that load packs have none. */
gs_tracer *gs_tracing(lua_State *L);

/* Each adds to what the running line of the rule did. */
void gs_trace(gs_tracer *tracer, lua_State *L, const char *fmt, ...) GS_PRINTF(3, 4);
/* asked: "each", "surely" ...; says which facts meet the filter, and why the others do not. */
typedef bool gs_filter_way(gs_scene *scene, const gs_filter *filter, const gs_fact *fact);
void gs_trace_filter(gs_tracer *tracer, lua_State *L, const char *asked, const gs_filter *filter,
                     gs_filter_way *way);
void gs_trace_value(gs_tracer *tracer, lua_State *L, const gs_fact *fact, const char *name,
                    int value);
/* "12:apart(21) is true": the result is on the top of the stack. */
void gs_trace_amounts(lua_State *L, const char *function, gs_quantity a, gs_quantity b);
void gs_trace_dates(lua_State *L, const char *function, gs_span a, gs_span b);
void gs_trace_facts(lua_State *L, const char *method, const gs_fact *a, const gs_fact *b,
                    const char *field);
/* A pair that a filter leaves out: "amount 12, 12: not surely apart". */
void gs_trace_pair(gs_tracer *tracer, const gs_fact *a, const gs_fact *b, const char *field,
                   const char *what);
void gs_trace_found(gs_tracer *tracer, const gs_reported *finding);

/* For constraints: a line of its own about one fact, or two. */
void gs_trace_left(gs_tracer *tracer, const gs_fact *a, const gs_fact *b, const char *fmt, ...)
    GS_PRINTF(4, 5);

#endif
