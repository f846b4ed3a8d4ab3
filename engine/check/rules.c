#include "rules.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/speech.h"
#include "check/group.h"

enum {
    THREADS_FROM = 64, /* facts; fewer are looked at before a thread has begun */
    GROUPINGS = 24     /* that a thread keeps: many rules want the same groups */
};

/* The groups that a rule had. */
typedef struct grouped {
    gs_arena *arena;
    const gs_rule_info *rule;
    gs_groups groups;
    uint32_t used; /* when, counted in rules */
} grouped;

/* What a rule left behind. */
typedef struct outcome {
    gs_reported *found; /* copies, in the worker's arena */
    uint32_t nfound, capfound;
    gs_err err;
    bool failed;
} outcome;

typedef struct shared {
    const gs_rules_how *how;
    const gs_ordered *facts;
    outcome *outcomes;
    atomic_uint next;
} shared;

typedef struct worker {
    shared *shared;
    gs_arena *arena;
    gs_shared common; /* to the rules of this thread */
    bool *compared;
    gs_buf trace;
    grouped grouped[GROUPINGS];
    uint32_t rules;   /* so far */
    outcome *outcome; /* of the rule in hand */
    pthread_t thread;
    bool started;
} worker;

uint32_t gs_threads_for(uint32_t asked, uint32_t pieces) {
    long cores = asked ? (long)asked : sysconf(_SC_NPROCESSORS_ONLN);
    if (cores < 1) cores = 1;
    if (cores > 256) cores = 256;
    return (uint32_t)cores < pieces ? (uint32_t)cores : pieces ? pieces : 1;
}

static void take_trace(void *context, const char *text) {
    gs_buf_puts(context, text);
}

static void note_cost(gs_rule_cost *cost, const gs_groups *groups, double began) {
    cost->grouping = gs_seconds(CLOCK_THREAD_CPUTIME_ID) - began;
    cost->groups = groups->count;
    for (uint32_t i = 0; i < groups->count; i++) cost->facts += groups->items[i].count;
}

/* Only groups that touch what is looked at. */
static void keep_focused(const bool *focus, gs_groups *groups) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < groups->count; i++) {
        bool found = false;
        for (uint32_t k = 0; !found && k < groups->items[i].count; k++)
            found = focus[groups->items[i].facts[k]->document];
        if (!found) continue;
        groups->items[kept] = groups->items[i];
        groups->items[kept++].focus = focus;
    }
    groups->count = kept;
}

/* The place of groups like those of the rule, or the one that was not used for longest. */
static grouped *find_grouped(worker *w, const gs_rule_info *rule) {
    grouped *oldest = w->grouped;
    for (grouped *g = w->grouped; g < w->grouped + GROUPINGS; g++) {
        if (g->rule && gs_groups_same(g->rule, rule)) return g;
        if (g->used < oldest->used) oldest = g;
    }
    gs_arena_free(oldest->arena);
    *oldest = (grouped){.rule = NULL};
    return oldest;
}

static const gs_groups *groups_for(worker *w, const gs_rule_info *rule) {
    const gs_rules_how *how = w->shared->how;
    grouped *g = find_grouped(w, rule);
    g->used = ++w->rules;
    if (g->rule) return &g->groups;
    g->rule = rule;
    g->arena = gs_arena_new();
    g->groups = gs_group_facts(g->arena, w->shared->facts, how->resolver, how->stories, rule);
    if (how->focus) keep_focused(how->focus, &g->groups);
    return &g->groups;
}

static const char *copied(gs_arena *arena, const char *text) {
    return text && *text ? gs_strdup(arena, text) : "";
}

/* A gs_sink: what is reported lives only during the call. */
static void keep_finding(void *context, const gs_rule *rule, const gs_reported *finding) {
    worker *w = context;
    outcome *o = w->outcome;
    (void)rule;
    GS_GROW(w->arena, o->found, o->nfound, o->capfound);
    gs_reported *f = &o->found[o->nfound++];
    *f = *finding;
    f->message = copied(w->arena, finding->message);
    f->why = copied(w->arena, finding->why);
    f->hint = copied(w->arena, finding->hint);
    size_t size = finding->nmore * sizeof *finding->more;
    f->more = size ? gs_arena_grow(w->arena, finding->more, size, size) : NULL;
}

static void run_rule(worker *w, const gs_rule *rule, gs_rule_cost *cost) {
    const gs_rules_how *how = w->shared->how;
    double began = cost ? gs_seconds(CLOCK_THREAD_CPUTIME_ID) : 0;
    const gs_groups *groups = groups_for(w, gs_rule_about(rule));
    gs_observer watch = {.context = &w->trace,
                         .brief = true,
                         .cost = cost ? &cost->run : NULL,
                         .shared = &w->common};
    if (how->trace && strcmp(how->trace, gs_rule_about(rule)->id) == 0) watch.trace = take_trace;
    if (cost) note_cost(cost, groups, began);
    for (uint32_t i = 0; i < groups->count; i++)
        for (uint32_t k = 0; k < groups->items[i].count && groups->items[i].count > 1; k++)
            w->compared[groups->items[i].facts[k]->id] = true;
    w->outcome->failed = !gs_rule_observe(rule, groups->items, groups->count, keep_finding, w,
                                          &watch, &w->outcome->err);
}

static void *work(void *context) {
    worker *w = context;
    const gs_rules_how *how = w->shared->how;
    gs_speech speech = gs_speech_enter();
    for (;;) {
        unsigned i = atomic_fetch_add(&w->shared->next, 1);
        if (i >= how->nrules) break;
        w->outcome = &w->shared->outcomes[i];
        run_rule(w, how->rules[i], how->costs ? &how->costs[i] : NULL);
    }
    gs_speech_leave(speech);
    return NULL;
}

static void begin(worker *w, shared *common) {
    const gs_rules_how *how = common->how;
    *w = (worker){.shared = common, .arena = gs_arena_new(), .trace = GS_BUF_EMPTY};
    w->common.arena = w->arena;
    w->common.stories = how->stories;
    w->compared = gs_alloc(w->arena, (gs_store_count(how->store) + 1) * sizeof *w->compared);
}

/* In the order of the rules. */
static void hand_on(const shared *common) {
    const gs_rules_how *how = common->how;
    for (uint32_t i = 0; i < how->nrules; i++) {
        const outcome *o = &common->outcomes[i];
        for (uint32_t k = 0; k < o->nfound; k++)
            how->sink(how->context, how->rules[i], &o->found[k]);
        if (o->failed) gs_problems_add(how->problems, &o->err);
    }
}

static void end(worker *w) {
    const gs_rules_how *how = w->shared->how;
    for (uint32_t i = 0; i < gs_store_count(how->store); i++)
        how->compared[i] = how->compared[i] || w->compared[i];
    gs_buf_free(&w->trace);
    for (grouped *g = w->grouped; g < w->grouped + GROUPINGS; g++) gs_arena_free(g->arena);
    gs_shared_free(&w->common);
    gs_arena_free(w->arena);
}

const char *gs_rules_run(const gs_rules_how *how) {
    bool many = gs_store_count(how->store) >= THREADS_FROM && !how->trace;
    uint32_t n = many ? gs_threads_for(how->threads, how->nrules) : 1;
    const char *trace = "";
    shared common = {.how = how,
                     .facts = gs_facts_ordered(how->arena, how->store),
                     .outcomes = gs_alloc(how->arena, (how->nrules + 1) * sizeof(outcome))};
    worker *workers = gs_xmalloc(n * sizeof *workers);
    for (uint32_t i = 0; i < n; i++) begin(&workers[i], &common);
    /* This thread is the first worker; one that cannot be started is done without. */
    for (uint32_t i = 1; i < n; i++)
        workers[i].started = pthread_create(&workers[i].thread, NULL, work, &workers[i]) == 0;
    work(&workers[0]);
    for (uint32_t i = 1; i < n; i++)
        if (workers[i].started) pthread_join(workers[i].thread, NULL);
    hand_on(&common);
    if (workers[0].trace.length) trace = gs_buf_dup(&workers[0].trace, how->arena);
    for (uint32_t i = 0; i < n; i++) end(&workers[i]);
    free(workers);
    return trace;
}
