/* The group in hand, `said`: its facts in order of their as-of dates, in pairs, and by what they
 * say.
 *
 *   for fact in said:each{ stage = "holder" } do ... end      for a, b in said:pairs{ ... } do ...
 * end said:surely{ ... } -> fact or nil      said:perhaps{ ... } -> fact or nil      said:count{
 * ... }, said:first{ ... }, said:last{ ... }
 *
 * Filters name fields, or kind, modality, speaker, document, trust; and covers, before, after
 * (dates) with lasting (days).
 */
#include <string.h>

#include "bind.h"
#include "limits.h"

static const char GROUP[] = "group";

static gs_running *running_of_group(lua_State *L) {
    luaL_checkudata(L, 1, GROUP);
    return gs_running_of(L);
}

void gs_push_group(lua_State *L) {
    lua_newuserdatauv(L, 0, 0);
    luaL_setmetatable(L, GROUP);
}

static void read_filter(lua_State *L, gs_running *run, int index, gs_filter *out) {
    const gs_rule_info *info = &run->rule->info;
    gs_filter_read(L, index, gs_rulebook_kinds(run->rule->book), info->reads, info->nreads, out);
}

/* A test costs about as much as some ten instructions. */
static bool meets(lua_State *L, gs_running *run, const gs_filter *filter, const gs_fact *fact) {
    gs_sandbox_charge(L, 10);
    return gs_filter_test(&run->scene, filter, fact) == GS_YES;
}

static int push_or_nil(lua_State *L, const gs_fact *fact) {
    if (fact)
        gs_push_fact(L, fact);
    else
        lua_pushnil(L);
    return 1;
}

/* --- iterators. Upvalues: the filter (its table as user value keeps the strings alive), then
 * places. --- */

static void push_filter(lua_State *L, gs_running *run, int index) {
    gs_filter filter;
    read_filter(L, run, index, &filter);
    gs_filter *kept = lua_newuserdatauv(L, sizeof *kept, 1);
    *kept = filter;
    if (lua_istable(L, index)) {
        lua_pushvalue(L, index);
        lua_setiuservalue(L, -2, 1);
    }
}

static const gs_fact *next_from(lua_State *L, gs_running *run, lua_Integer *i) {
    const gs_filter *filter = lua_touserdata(L, lua_upvalueindex(1));
    const gs_group *group = run->scene.group;
    for (; *i < (lua_Integer)group->count; ++*i)
        if (meets(L, run, filter, group->facts[*i])) return group->facts[*i];
    return NULL;
}

static void set_place(lua_State *L, int upvalue, lua_Integer i) {
    lua_pushinteger(L, i);
    lua_replace(L, lua_upvalueindex(upvalue));
}

/* An iterator that a script keeps past its group would walk another one's facts. */
static void same_group(lua_State *L, gs_running *run, int upvalue) {
    if (lua_touserdata(L, lua_upvalueindex(upvalue)) != (const void *)run->scene.group)
        gs_lua_fault(L, NULL, "this iterator belongs to another group");
}

static int each_next(lua_State *L) {
    gs_running *run = gs_running_of(L);
    same_group(L, run, 3);
    lua_Integer i = lua_tointeger(L, lua_upvalueindex(2));
    const gs_fact *fact = next_from(L, run, &i);
    set_place(L, 2, i + 1);
    return push_or_nil(L, fact);
}

static void push_scene_mark(lua_State *L, gs_running *run) {
    lua_pushlightuserdata(L, (void *)run->scene.group);
}

static int group_each(lua_State *L) {
    gs_running *run = running_of_group(L);
    lua_settop(L, 2);
    push_filter(L, run, 2);
    lua_pushinteger(L, 0);
    push_scene_mark(L, run);
    lua_pushcclosure(L, each_next, 3);
    return 1;
}

/* Pairs (a, b), a before b, both of the filter: upvalue 2 is a's place, 3 the next b's. */
static int pairs_next(lua_State *L) {
    gs_running *run = gs_running_of(L);
    same_group(L, run, 4);
    const gs_group *group = run->scene.group;
    const gs_filter *filter = lua_touserdata(L, lua_upvalueindex(1));
    lua_Integer i = lua_tointeger(L, lua_upvalueindex(2)),
                j = lua_tointeger(L, lua_upvalueindex(3));
    for (; i < (lua_Integer)group->count; i++, j = i + 1) {
        if (j == i + 1 && !meets(L, run, filter, group->facts[i])) continue;
        const gs_fact *b = next_from(L, run, &j);
        if (!b) continue;
        set_place(L, 2, i);
        set_place(L, 3, j + 1);
        gs_push_fact(L, group->facts[i]);
        gs_push_fact(L, b);
        return 2;
    }
    set_place(L, 2, i);
    lua_pushnil(L);
    return 1;
}

static int group_pairs(lua_State *L) {
    gs_running *run = running_of_group(L);
    lua_settop(L, 2);
    push_filter(L, run, 2);
    lua_pushinteger(L, 0);
    lua_pushinteger(L, 1);
    push_scene_mark(L, run);
    lua_pushcclosure(L, pairs_next, 4);
    return 1;
}

/* --- questions --- */

static int group_surely(lua_State *L) {
    gs_running *run = running_of_group(L);
    const gs_group *group = run->scene.group;
    gs_filter filter;
    read_filter(L, run, 2, &filter);
    for (uint32_t i = 0; i < group->count; i++) {
        gs_sandbox_charge(L, 10);
        if (gs_filter_surely(&run->scene, &filter, group->facts[i]))
            return push_or_nil(L, group->facts[i]);
    }
    return push_or_nil(L, NULL);
}

static int group_perhaps(lua_State *L) {
    gs_running *run = running_of_group(L);
    const gs_group *group = run->scene.group;
    gs_filter filter;
    read_filter(L, run, 2, &filter);
    for (uint32_t i = 0; i < group->count; i++) {
        gs_sandbox_charge(L, 10);
        if (gs_filter_perhaps(&run->scene, &filter, group->facts[i]))
            return push_or_nil(L, group->facts[i]);
    }
    return push_or_nil(L, NULL);
}

static int group_count(lua_State *L) {
    gs_running *run = running_of_group(L);
    const gs_group *group = run->scene.group;
    gs_filter filter;
    lua_Integer n = 0;
    read_filter(L, run, 2, &filter);
    for (uint32_t i = 0; i < group->count; i++) n += meets(L, run, &filter, group->facts[i]);
    lua_pushinteger(L, n);
    return 1;
}

static int group_first(lua_State *L) {
    gs_running *run = running_of_group(L);
    const gs_group *group = run->scene.group;
    gs_filter filter;
    read_filter(L, run, 2, &filter);
    for (uint32_t i = 0; i < group->count; i++)
        if (meets(L, run, &filter, group->facts[i])) return push_or_nil(L, group->facts[i]);
    return push_or_nil(L, NULL);
}

static int group_last(lua_State *L) {
    gs_running *run = running_of_group(L);
    const gs_group *group = run->scene.group;
    gs_filter filter;
    read_filter(L, run, 2, &filter);
    for (uint32_t i = group->count; i-- > 0;)
        if (meets(L, run, &filter, group->facts[i])) return push_or_nil(L, group->facts[i]);
    return push_or_nil(L, NULL);
}

static int group_index(lua_State *L) {
    static const char *const names[] = {"each",  "pairs", "surely", "perhaps",
                                        "count", "first", "last"};
    const char *name = luaL_checkstring(L, 2);
    lua_settop(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
    const char *near = gs_nearest(name, names, sizeof names / sizeof *names);
    const char *hint = near ? lua_pushfstring(L, "did you mean said:%s?", near)
                            : "it has each, pairs, surely, perhaps, count, first and last";
    return gs_lua_fault(L, hint, "a group has no '%s'", name);
}

void gs_bind_groups(lua_State *L) {
    static const luaL_Reg methods[] = {{"each", group_each},     {"pairs", group_pairs},
                                       {"surely", group_surely}, {"perhaps", group_perhaps},
                                       {"count", group_count},   {"first", group_first},
                                       {"last", group_last},     {NULL, NULL}};
    luaL_newmetatable(L, GROUP);
    lua_newtable(L);
    luaL_setfuncs(L, methods, 0);
    lua_pushcclosure(L, group_index, 1);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 1);
}
