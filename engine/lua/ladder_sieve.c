/* Which pairs the constraints need not compare: for each shape, what two facts must have in common
 * and in what they must lie apart (sieve.h). */
#include <string.h>

#include "ladder.h"

enum { SIEVE_FROM = 32 }; /* facts from which it is worth while */

static void ask_separators(gs_ladder *l, gs_aspects *of) {
    const gs_kind *kind = of->facts[0]->kind;
    for (uint32_t i = 0; i < l->c->nseparators; i++) gs_aspects_same(of, l->c->separators[i], true);
    for (uint32_t i = 1; i < of->count; i++)
        if (of->facts[i]->kind != kind) return;
    for (uint32_t i = 0; i < kind->nfields; i++)
        if (kind->fields[i].role == GS_R_SEPARATOR) gs_aspects_same(of, kind->fields[i].name, true);
}

/* --- order and time --- */

static void ask_order(gs_ladder *l, gs_aspects *of) {
    uint32_t early, late;
    if (!gs_aspects_value(of, l->c->fields[0], &early)) return;
    if (!gs_aspects_value(of, l->c->fields[1], &late)) return;
    gs_comparison any[] = {{GS_LIES_BEHIND, early, late}, {GS_LIES_BEFORE, late, early}};
    gs_sieve_ask(of->sieve, any, 2);
}

static void ask_lives(gs_ladder *l, gs_aspects *of) {
    uint32_t whole, moment;
    if (!gs_aspects_by(of, gs_ladder_whole, l, &whole)) return;
    if (!gs_aspects_by(of, gs_ladder_moment, l, &moment)) return;
    gs_comparison any[] = {{GS_LIES_BEFORE, whole, moment},
                           {GS_LIES_BEHIND, whole, moment},
                           {GS_LIES_BEFORE, moment, whole},
                           {GS_LIES_BEHIND, moment, whole}};
    gs_sieve_ask(of->sieve, any, 4);
}

/* Earlier and higher, or later and lower: (A and B) or (C and D) is asked as four questions. */
static void ask_course(gs_ladder *l, gs_aspects *of) {
    uint32_t time, value;
    if (!gs_aspects_by(of, gs_ladder_time, l, &time)) return;
    if (!gs_aspects_value(of, l->c->fields[0], &value)) return;
    gs_compared high = l->c->falling ? GS_LIES_BEFORE : GS_LIES_BEHIND;
    gs_compared low = l->c->falling ? GS_LIES_BEHIND : GS_LIES_BEFORE;
    gs_comparison first[] = {{GS_LIES_BEFORE, time, time}, {high, value, value}};
    gs_comparison second[] = {{GS_LIES_BEHIND, time, time}, {low, value, value}};
    for (int i = 0; i < 2; i++)
        for (int k = 0; k < 2; k++)
            gs_sieve_ask(of->sieve, (gs_comparison[]){first[i], second[k]}, 2);
}

static void ask_holders(gs_ladder *l, gs_aspects *of) {
    uint32_t core;
    if (!gs_aspects_by(of, gs_ladder_core, l, &core)) return;
    gs_sieve_ask(of->sieve, &(gs_comparison){GS_MEETS, core, core}, 1);
    gs_aspects_apart(of, l->c->fields, 1);
}

/* --- sides and names --- */

static gs_range of_side(gs_ladder *l, int side, const gs_fact *fact) {
    bool is = gs_filter_surely(&l->run->scene, &l->c->sides[side].filter, fact);
    return is ? (gs_range){side, side} : GS_RANGE_ALL;
}

static gs_range of_first(void *ladder, const gs_fact *fact) {
    return of_side(ladder, 0, fact);
}

static gs_range of_second(void *ladder, const gs_fact *fact) {
    return of_side(ladder, 1, fact);
}

static void ask_sides(gs_ladder *l, gs_aspects *of) {
    uint32_t first, second;
    if (!gs_aspects_by(of, of_first, l, &first)) return;
    if (!gs_aspects_by(of, of_second, l, &second)) return;
    gs_comparison any[] = {{GS_LIES_BEFORE, first, second}, {GS_LIES_BEHIND, second, first}};
    gs_sieve_ask(of->sieve, any, 2);
}

/* Two letters apart are eight bytes at most. */
static gs_range of_length(void *ladder, const gs_fact *fact) {
    gs_ladder *l = ladder;
    gs_sym name = gs_fact_words(fact, l->c->fields[0]);
    int64_t length = name ? (int64_t)strlen(gs_folded(&l->run->scene, name)) : 0;
    return (gs_range){length - 4, length + 4};
}

static void ask_spelling(gs_ladder *l, gs_aspects *of) {
    uint32_t length;
    gs_aspects_apart(of, l->c->fields, 1);
    if (gs_aspects_by(of, of_length, l, &length))
        gs_sieve_ask(of->sieve, &(gs_comparison){GS_MEETS, length, length}, 1);
}

static void ask(gs_ladder *l, gs_aspects *of) {
    switch (l->c->shape) {
    case GS_SINGLE_VALUE: gs_aspects_apart(of, l->c->fields, l->c->nfields); break;
    case GS_BEFORE: ask_order(l, of); break;
    case GS_CONTEMPORARY: ask_lives(l, of); break;
    case GS_MONOTONE: ask_course(l, of); break;
    case GS_UNIQUE_HOLDER: ask_holders(l, of); break;
    case GS_CONFLICTS_WITH: ask_sides(l, of); break;
    case GS_DISTINCT_VALUES:
        gs_aspects_same(of, l->c->fields[0], false);
        gs_aspects_apart(of, &l->c->by, 1);
        break;
    case GS_INVERSE: gs_aspects_same_two(of, l->c->fields[0], l->c->fields[1]); break;
    case GS_SYMMETRIC:
        gs_aspects_same_two(of, l->c->fields[0], l->c->fields[1]);
        gs_aspects_apart(of, l->c->values, l->c->nvalues);
        break;
    case GS_NAME_VARIANT: ask_spelling(l, of); break;
    default: break;
    }
    ask_separators(l, of);
}

gs_sieve *gs_ladder_sieve(gs_ladder *l) {
    gs_running *run = l->run;
    if (l->count < SIEVE_FROM || run->session.tracer) return NULL;
    if (!run->selected) run->selected = gs_arena_new();
    const gs_fact **facts = gs_alloc(run->selected, l->count * sizeof *facts);
    for (uint32_t i = 0; i < l->count; i++) facts[i] = run->scene.group->facts[l->list[i]];
    gs_sandbox_charge(l->L, 20 * (uint64_t)l->count);
    gs_aspects of = gs_aspects_of(&run->scene, run->selected, facts, l->count);
    ask(l, &of);
    return gs_sieve_asks(of.sieve) ? of.sieve : NULL;
}
