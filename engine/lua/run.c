/* One run of a rule: a fresh sandbox, the rule's text loaded into it, and its groups one after the
 * other. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/clock.h"
#include "chunk.h"
#include "cover.h"
#include "kit.h"
#include "trace.h"

enum { COVER_DEPTH = 8 }; /* functions that use functions of the same file */

static bool has_inherited_key(const gs_fact *fact) {
    for (uint32_t i = 0; i < fact->kind->nfields; i++)
        if (fact->kind->fields[i].role == GS_R_KEY && fact->values[i].known &&
            fact->values[i].inherited)
            return true;
    return false;
}

static bool rests_on_context(const gs_fact *fact) {
    return fact && (has_inherited_key(fact) || (fact->flags & GS_FF_AS_OF_INFERRED));
}

/* Lowers an error to a warning where a fact rests on context: an inherited key, or an as-of date
 * that rests on an inferred date. */
static gs_level settle_level(gs_level level, const gs_fact *a, const gs_fact *b) {
    bool lower = level == GS_L_ERROR && (rests_on_context(a) || rests_on_context(b));
    return lower ? GS_L_WARNING : level;
}

static bool counts(const gs_group *group, const gs_reported *finding) {
    if (gs_pair_counts(group, finding->a, finding->b ? finding->b : finding->a)) return true;
    for (uint32_t i = 0; i < finding->nmore; i++)
        if (finding->more[i] && group->focus[finding->more[i]->document]) return true;
    return false;
}

void gs_emit(lua_State *L, const gs_reported *finding) {
    gs_running *run = gs_running_of(L);
    gs_sandbox_charge(L, 50);
    if (!counts(run->scene.group, finding)) return;
    if (run->findings++ >= run->most_findings) gs_sandbox_trip(L, "findings");
    gs_reported settled = *finding;
    settled.level = settle_level(finding->level, finding->a, finding->b);
    gs_trace_found(run->session.tracer, &settled);
    run->sink(run->context, run->rule, &settled);
}

/* [-0, +1, em] The rule's check function, from its text. */
static void load_check(lua_State *L, const gs_packfile *source) {
    if (gs_chunk_load(L, NULL, source) != LUA_OK) lua_error(L); /* it loaded before: memory */
    lua_call(L, 0, 1);
    if (!lua_istable(L, -1))
        gs_lua_fault(L, NULL, "the file returned a rule when it was loaded, and now a %s",
                     luaL_typename(L, -1));
    if (lua_getfield(L, -1, "check") != LUA_TFUNCTION)
        gs_lua_fault(L, NULL, "the rule had a check function, and now has none");
    lua_remove(L, -2);
}

/* The check function is at 1, its arguments at 2 and 3. */
static void call_check(lua_State *L, gs_running *run) {
    gs_forget_facts(L);
    gs_forget_selections(run);
    for (int k = 1; k <= 3; k++) lua_pushvalue(L, k);
    lua_call(L, 2, 0);
}

static int run_groups(lua_State *L) {
    gs_running *run = gs_running_of(L);
    gs_bind_facts(L);
    gs_bind_groups(L);
    gs_forget_modules(L);
    lua_settop(L, 0);
    if (run->rule->has_check) {
        load_check(L, run->session.source); /* 1 */
        if (run->session.book->coverage)
            gs_cover_function(run->session.book->coverage, L, 1, COVER_DEPTH);
        gs_push_group(L);                /* 2 */
        lua_pushcfunction(L, gs_report); /* 3 */
    }
    for (uint32_t i = 0; i < run->ngroups; i++) {
        gs_scene_set(&run->scene, &run->groups[i]);
        gs_tracer_group(run->session.tracer, i);
        gs_ladder_run(L, run);
        if (run->rule->has_check) call_check(L, run);
        gs_tracer_close(run->session.tracer);
    }
    return 0;
}

static uint64_t least(uint64_t a, uint64_t b) {
    return a < b ? a : b;
}

/* Rules look at facts and at pairs of them, so both give budget; all of it is bounded. */
static gs_budget budget_for(const gs_group *groups, uint32_t n, uint64_t *findings) {
    uint64_t pairs = 0, facts = 0;
    for (uint32_t i = 0; i < n; i++) {
        facts += groups[i].count;
        pairs += (uint64_t)groups[i].count * groups[i].count / 2;
    }
    uint64_t instructions = GS_LIMIT_RUN_INSTRUCTIONS + facts * GS_LIMIT_RUN_INSTRUCTIONS_FACT +
                            pairs * GS_LIMIT_RUN_INSTRUCTIONS_PAIR;
    uint64_t ms = GS_LIMIT_RUN_MS + facts * GS_LIMIT_RUN_MS_FACT + pairs / GS_LIMIT_RUN_PAIRS_MS;
    *findings =
        least(GS_LIMIT_FINDINGS + facts * GS_LIMIT_FINDINGS_FACT + pairs / GS_LIMIT_FINDINGS_PAIRS,
              GS_LIMIT_FINDINGS_MOST);
    uint64_t memory = GS_LIMIT_RUN_MEMORY + facts * GS_LIMIT_RUN_MEMORY_FACT;
    return (gs_budget){.memory = (size_t)least(memory, GS_LIMIT_RUN_MEMORY_MOST),
                       .instructions = least(instructions, GS_LIMIT_RUN_INSTRUCTIONS_MOST),
                       .milliseconds = (uint32_t)least(ms, GS_LIMIT_RUN_MS_MOST),
                       .output = GS_LIMIT_OUTPUT};
}

/* The shipped rules go through facts and their words, and all that they ask of the host counts: on
 * few facts no more is needed to see that they end. Whoever wants to know what they cost is told
 * all of it. */
static bool is_counted(const gs_rule *rule, const gs_group *groups, uint32_t n,
                       const gs_cost *cost) {
    uint64_t facts = 0, pairs = 0;
    for (uint32_t i = 0; i < n; i++) {
        facts += groups[i].count;
        pairs += (uint64_t)groups[i].count * groups[i].count / 2;
    }
    return cost || !rule->book->image || facts > GS_LIMIT_UNCOUNTED ||
           pairs > GS_LIMIT_UNCOUNTED_PAIRS;
}

static bool run_in_sandbox(gs_running *run, gs_budget budget, gs_cost *cost, gs_err *err) {
    gs_kit_take(run, budget);
    gs_sandbox *box = run->kit->box;
    lua_pushcfunction(gs_sandbox_state(box), run_groups);
    bool ran = gs_sandbox_call(box, 0, 0, err);
    if (cost) {
        cost->instructions = gs_sandbox_spent(box);
        cost->memory = gs_sandbox_held(box, false);
    }
    gs_kit_give(run, ran);
    return ran;
}

bool gs_rule_run(const gs_rule *rule, const gs_group *groups, uint32_t n, gs_sink sink,
                 void *context, gs_err *err) {
    return gs_rule_observe(rule, groups, n, sink, context, NULL, err);
}

bool gs_rule_observe(const gs_rule *rule, const gs_group *groups, uint32_t n, gs_sink sink,
                     void *context, const gs_observer *watch, gs_err *err) {
    gs_cost *cost = watch ? watch->cost : NULL;
    if (cost) *cost = (gs_cost){0};
    if (n == 0) return true;
    double began = cost ? gs_seconds(CLOCK_THREAD_CPUTIME_ID) : 0;
    uint64_t findings;
    gs_budget budget = budget_for(groups, n, &findings);
    gs_arena *arena = gs_arena_new();
    gs_running *run = gs_alloc(arena, sizeof *run);
    *run = (gs_running){.session = {.book = rule->book, .source = rule->source},
                        .rule = rule,
                        .scene = {.arena = arena},
                        .arena = arena,
                        .groups = groups,
                        .ngroups = n,
                        .counted = is_counted(rule, groups, n, cost),
                        .sink = sink,
                        .context = context,
                        .most_findings = findings,
                        .shared = watch ? watch->shared : NULL};
    gs_err local, *into = err ? err : &local;
    run->session.tracer = gs_tracer_new(run, watch);
    bool ran = run_in_sandbox(run, budget, cost, into);
    if (!ran) {
        if (!into->line) snprintf(into->source, sizeof into->source, "%s", rule->info.file);
        gs_err_place(into, rule->source);
    }
    gs_scene_free(&run->scene);
    gs_tracer_free(run->session.tracer);
    if (cost)
        cost->seconds = gs_seconds(CLOCK_THREAD_CPUTIME_ID) - began, cost->findings = run->findings;
    gs_forget_selections(run);
    gs_arena_free(arena);
    return ran;
}
