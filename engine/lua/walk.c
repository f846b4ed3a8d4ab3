#include "walk.h"

#include "limits.h"
#include "trace.h"

/* A test costs about as much as some ten instructions. */
bool gs_walk_meets(lua_State *L, const gs_walk *w, const gs_fact *fact) {
    gs_sandbox_charge(L, 10);
    return gs_filter_test(&gs_running_of(L)->scene, &w->filter, fact) == GS_YES;
}

static bool is_open(const gs_filter *f) {
    return !f->count && !f->has_covers && !f->has_before && !f->has_after;
}

void gs_walk_start(lua_State *L, int index, gs_walk *w) {
    gs_running *run = gs_running_of(L);
    const gs_group *group = run->scene.group;
    const gs_rule_info *info = &run->rule->info;
    *w = (gs_walk){.group = group, .facts = {group->facts, group->count}, .j = 1};
    gs_filter_read(L, index, gs_rulebook_kinds(run->rule->book), info->reads, info->nreads,
                   &w->filter);
    w->test = !is_open(&w->filter);
    if (w->test && gs_select(L, &w->filter, &w->facts)) w->test = false;
}

/* [-0, +0, m] Holds the string in the table at the top, and gives it as it is there. */
static const char *hold(lua_State *L, const char *string, int place) {
    if (!string) return NULL;
    const char *held = lua_pushstring(L, string);
    lua_rawseti(L, -2, place);
    return held;
}

/* [-0, +0, m] The walk on the top of the stack outlives its filter's table, so it holds the
 * strings. */
static void hold_strings(lua_State *L, gs_walk *w) {
    gs_filter *f = &w->filter;
    if (!f->count && !f->apart && !f->same && !f->wording) return;
    lua_createtable(L, 2 * GS_FILTER_ITEMS + 3, 0);
    f->apart = hold(L, f->apart, 2 * GS_FILTER_ITEMS + 1);
    f->same = hold(L, f->same, 2 * GS_FILTER_ITEMS + 2);
    f->wording = hold(L, f->wording, 2 * GS_FILTER_ITEMS + 3);
    for (uint32_t i = 0; i < f->count; i++) {
        gs_condition *c = &f->items[i];
        c->field = hold(L, c->field, 2 * (int)i + 1);
        if (c->type == GS_W_STRING) c->string = hold(L, c->string, 2 * (int)i + 2);
    }
    lua_setiuservalue(L, -2, 1);
}

gs_walk *gs_walk_push(lua_State *L, const char *asked) {
    gs_check_value(L, 1, &gs_group_api);
    lua_settop(L, 2);
    gs_walk *w = lua_newuserdatauv(L, sizeof *w, 2);
    gs_walk_start(L, 2, w);
    gs_trace_filter(gs_tracing(L), L, asked, &w->filter, NULL);
    hold_strings(L, w);
    return w;
}

/* An iterator that a script keeps past its group would walk another one's facts. */
gs_walk *gs_walk_of(lua_State *L) {
    gs_walk *w = lua_touserdata(L, lua_upvalueindex(1));
    if (w->group != gs_running_of(L)->scene.group)
        gs_lua_fault(L, NULL, "this iterator belongs to another group");
    return w;
}

uint32_t gs_walk_advance(lua_State *L, const gs_walk *w, uint32_t i) {
    while (w->test && i < w->facts.count && !gs_walk_meets(L, w, w->facts.items[i])) i++;
    return i;
}
