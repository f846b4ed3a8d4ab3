/* The facts of the group in hand that surely meet a filter, remembered while the group lasts: rules
 * ask the same question in nested loops. */
#include <string.h>

#include "bind.h"

struct gs_selection {
    gs_filter filter;
    gs_facts facts;
};

static bool same_condition(const gs_condition *a, const gs_condition *b) {
    if (a->type != b->type || strcmp(a->field, b->field) != 0) return false;
    return a->type == GS_W_STRING ? strcmp(a->string, b->string) == 0 : a->flag == b->flag;
}

static bool same_filter(const gs_filter *a, const gs_filter *b) {
    if (a->count != b->count) return false;
    for (uint32_t i = 0; i < a->count; i++)
        if (!same_condition(&a->items[i], &b->items[i])) return false;
    return true;
}

/* Filters of words alone are the ones that come again. */
static bool can_remember(const gs_filter *filter) {
    if (filter->has_covers || filter->has_before || filter->has_after) return false;
    for (uint32_t i = 0; i < filter->count; i++)
        if (filter->items[i].type != GS_W_STRING && filter->items[i].type != GS_W_FLAG)
            return false;
    return true;
}

void gs_forget_selections(gs_running *run) {
    gs_arena_free(run->selected);
    run->selected = NULL;
    run->nselections = 0;
}

static gs_facts remembered(const gs_running *run, const gs_filter *filter) {
    for (uint32_t i = 0; i < run->nselections; i++)
        if (same_filter(&run->selections[i].filter, filter)) return run->selections[i].facts;
    return (gs_facts){NULL, 0};
}

static void remember(gs_running *run, const gs_filter *filter, gs_facts facts) {
    if (!run->selections)
        run->selections = gs_alloc(run->arena, GS_LIMIT_SELECTIONS * sizeof *run->selections);
    gs_selection *s = &run->selections[run->nselections++];
    *s = (gs_selection){*filter, facts};
    s->filter.apart = s->filter.same = NULL; /* asked of pairs, not of a fact */
    gs_filter_keep(&s->filter, run->selected);
}

bool gs_select(lua_State *L, const gs_filter *filter, gs_facts *out) {
    gs_running *run = gs_running_of(L);
    const gs_group *group = run->scene.group;
    if (group->count < GS_LIMIT_SELECT_FROM || !can_remember(filter)) return false;
    *out = remembered(run, filter);
    if (out->items) return true;
    if (run->nselections == GS_LIMIT_SELECTIONS) return false;
    if (!run->selected) run->selected = gs_arena_new();
    const gs_fact **items = gs_alloc(run->selected, (group->count + 1) * sizeof *items);
    uint32_t n = 0;
    gs_sandbox_charge(L, 10 * (uint64_t)group->count);
    for (uint32_t i = 0; i < group->count; i++)
        if (gs_filter_test(&run->scene, filter, group->facts[i]) == GS_YES)
            items[n++] = group->facts[i];
    *out = (gs_facts){items, n};
    remember(run, filter, *out);
    return true;
}
