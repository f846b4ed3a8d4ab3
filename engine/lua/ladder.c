#include "ladder.h"

#include <stdio.h>
#include <string.h>

#include "limits.h"

static const char *left_out(const gs_ladder *l, const gs_fact *fact) {
    if (fact->modality != GS_ASSERTED) return gs_modality_name(fact->modality);
    if (fact->flags & GS_FF_CORRECTED) return "the text takes it back";
    if (gs_filter_test(&l->run->scene, &l->c->where, fact) == GS_YES) return NULL;
    return "does not surely meet where";
}

bool gs_ladder_separated(const gs_ladder *l, const gs_fact *a, const gs_fact *b) {
    gs_scene *scene = &l->run->scene;
    gs_tracer *tracer = l->run->session.tracer;
    const char *by = NULL;
    for (uint32_t i = 0; i < l->c->nseparators && !by; i++)
        if (gs_facts_separated(scene, a, b, l->c->separators[i])) by = l->c->separators[i];
    for (uint32_t i = 0; i < a->kind->nfields && !by; i++)
        if (a->kind->fields[i].role == GS_R_SEPARATOR &&
            gs_facts_separated(scene, a, b, a->kind->fields[i].name))
            by = a->kind->fields[i].name;
    for (uint32_t i = 0; b->kind != a->kind && i < b->kind->nfields && !by; i++)
        if (b->kind->fields[i].role == GS_R_SEPARATOR &&
            gs_facts_separated(scene, a, b, b->kind->fields[i].name))
            by = b->kind->fields[i].name;
    if (by && tracer) gs_trace_pair(tracer, a, b, by, "separated");
    return by != NULL;
}

void gs_ladder_each(gs_ladder *l, gs_fact_check *check) {
    for (uint32_t i = 0; i < l->count; i++) check(l, l->run->scene.group->facts[l->list[i]]);
}

/* Does either still lack findings to be shown in? Who traces sees what there is of both. */
static bool wanting(const gs_ladder *l, uint32_t a, uint32_t b) {
    if (!l->shown || l->run->session.tracer) return true;
    return l->shown[a] < GS_LIMIT_PAIRS || l->shown[b] < GS_LIMIT_PAIRS;
}

static void compare(gs_ladder *l, uint32_t i, uint32_t j, gs_pair_check *check) {
    const gs_group *group = l->run->scene.group;
    l->place_a = l->list[i], l->place_b = l->list[j];
    const gs_fact *a = group->facts[l->place_a], *b = group->facts[l->place_b];
    if (!gs_pair_counts(group, a, b) || !wanting(l, l->place_a, l->place_b)) return;
    gs_sandbox_charge(l->L, 10);
    if (!gs_ladder_separated(l, a, b)) check(l, a, b);
}

static void compare_sifted(gs_ladder *l, gs_sieve *sieve, uint32_t i, gs_pair_check *check) {
    uint64_t looks = 0;
    uint32_t n;
    const uint32_t *near = gs_sieve_of(sieve, i, &n, &looks);
    gs_sandbox_charge(l->L, 2 * looks);
    for (uint32_t k = 0; k < n; k++) compare(l, i, near[k], check);
}

void gs_ladder_pairs(gs_ladder *l, gs_pair_check *check) {
    gs_sieve *sieve = gs_ladder_sieve(l);
    l->unshown = l->count;
    for (uint32_t i = 0; i < l->count && l->unshown; i++) {
        if (sieve)
            compare_sifted(l, sieve, i, check);
        else
            for (uint32_t j = i + 1; j < l->count; j++) compare(l, i, j, check);
    }
    if (sieve) gs_forget_selections(l->run);
}

/* --- reporting --- */

static bool is_rough(const gs_fact *fact, const char *field) {
    int i = field ? gs_field_index(fact->kind, field) : -1;
    if (i < 0 || fact->kind->fields[i].type != GS_F_AMOUNT || !fact->values[i].known) return false;
    return (fact->values[i].amount->amount.flags & GS_ROUGH) != 0;
}

static void count_shown(gs_ladder *l, uint32_t *shown) {
    if (++*shown == GS_LIMIT_PAIRS && !l->run->session.tracer) l->unshown--;
}

static bool enough(gs_ladder *l, const gs_fact *b) {
    if (!l->shown || !b) return false;
    uint32_t *x = &l->shown[l->place_a], *y = &l->shown[l->place_b];
    if (*x >= GS_LIMIT_PAIRS && *y >= GS_LIMIT_PAIRS) return true;
    count_shown(l, x);
    count_shown(l, y);
    return false;
}

static gs_level level_of(const gs_ladder *l, const gs_fact *a, const gs_fact *b,
                         const char *field) {
    gs_level level = l->run->rule->info.level;
    bool voices = b && a->speaker != b->speaker;
    bool rough = is_rough(a, field) || (b && is_rough(b, field));
    return (voices || rough) && level > GS_L_WARNING ? GS_L_WARNING : level;
}

void gs_ladder_emit(gs_ladder *l, const gs_fact *a, const gs_fact *b, const char *field,
                    const char *fmt, ...) {
    char message[GS_LIMIT_MESSAGE];
    va_list args;
    if (enough(l, b)) return;
    va_start(args, fmt);
    vsnprintf(message, sizeof message, fmt, args);
    va_end(args);
    gs_reported finding = {.a = a,
                           .b = b,
                           .level = level_of(l, a, b, field),
                           .message = l->c->message ? l->c->message : message,
                           .why = "",
                           .hint = ""};
    gs_emit(l->L, &finding);
}

void gs_ladder_emit_all(gs_ladder *l, const gs_fact *a, const gs_fact *const *more, uint32_t n,
                        const char *field, const char *message) {
    gs_level level = level_of(l, a, n ? more[0] : NULL, field);
    for (uint32_t i = 0; i < n; i++) {
        gs_level other = level_of(l, a, more[i], field);
        if (other < level) level = other;
    }
    gs_reported finding = {.a = a,
                           .b = n ? more[0] : NULL,
                           .more = more + (n ? 1 : 0),
                           .nmore = n ? n - 1 : 0,
                           .level = level,
                           .message = l->c->message ? l->c->message : message,
                           .why = "",
                           .hint = ""};
    gs_emit(l->L, &finding);
}

char *gs_ladder_say(const gs_ladder *l, const gs_fact *fact, const char *field, char *out) {
    int i = gs_field_index(fact->kind, field);
    if (i < 0)
        snprintf(out, GS_LADDER_WORDS, "(not known)");
    else
        gs_value_say(l->run->scene.store, fact, (uint32_t)i, out, GS_LADDER_WORDS);
    return out;
}

const char *gs_ladder_name(const char *name, char *out) {
    snprintf(out, GS_LADDER_NAME, "%s", name);
    for (char *p = out; *p; p++)
        if (*p == '_') *p = ' ';
    return out;
}

/* --- a run --- */

static void run_one(gs_ladder *l) {
    switch (l->c->shape) {
    case GS_BEFORE:
    case GS_CONTEMPORARY:
    case GS_DIFFERENCE_WITHIN:
    case GS_MONOTONE:
    case GS_UNIQUE_HOLDER: gs_ladder_times(l); return;
    case GS_SUM_EQUALS:
    case GS_RATIO_MATCHES:
    case GS_COUNT_EQUALS_LIST: gs_ladder_sums(l); return;
    case GS_CONFLICTS_WITH:
    case GS_DISTINCT_VALUES:
    case GS_INVERSE:
    case GS_SYMMETRIC:
    case GS_REQUIRES:
    case GS_NAME_VARIANT:
    case GS_SAME_QUOTE: gs_ladder_links(l); return;
    default: gs_ladder_values(l);
    }
}

/* The facts that count, found once: pairs ask again and again. */
static void choose(gs_ladder *l, uint32_t *list) {
    const gs_group *group = l->run->scene.group;
    gs_tracer *tracer = l->run->session.tracer;
    l->list = list;
    for (uint32_t i = 0; i < group->count; i++) {
        const char *why = left_out(l, group->facts[i]);
        if (!why)
            list[l->count++] = i;
        else if (tracer)
            gs_trace_left(tracer, group->facts[i], NULL, "left out: %s", why);
    }
    gs_sandbox_charge(l->L, 10 * (uint64_t)group->count);
}

void gs_ladder_run(lua_State *L, gs_running *run) {
    uint32_t n = run->scene.group->count, few[32];
    for (uint32_t i = 0; i < run->rule->nconstraints; i++) {
        gs_ladder l = {.L = L, .run = run, .c = &run->rule->constraints[i]};
        if (n > GS_LIMIT_PAIRS_FROM) l.shown = gs_alloc(run->arena, n * sizeof *l.shown);
        choose(&l, n <= 32 ? few : gs_alloc(run->arena, n * sizeof *few));
        run_one(&l);
    }
}
