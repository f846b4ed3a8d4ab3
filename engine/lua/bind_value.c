/* What amounts and dates share as scripts hold them (bind_amount.c, bind_date.c). */
#include "bind.h"

#include <string.h>

#include "base/utf8.h"
#include "value/country.h"

int gs_push_tri(lua_State *L, gs_tri t) {
    if (t == GS_PERHAPS)
        lua_pushnil(L);
    else
        lua_pushboolean(L, t == GS_YES);
    return 1;
}

int gs_push_sure(lua_State *L, gs_tri t) {
    lua_pushboolean(L, t == GS_YES);
    return 1;
}

int gs_push_maybe(lua_State *L, gs_tri t) {
    lua_pushboolean(L, t != GS_NO);
    return 1;
}

int gs_unknown_member(lua_State *L, const char *what, const char *name, const gs_api *api) {
    const char *near = gs_api_nearest(api, name);
    const char *hint = near ? lua_pushfstring(L, "did you mean '%s'?", near) : NULL;
    return gs_lua_fault(L, hint, "%s has no '%s'", what, name);
}

void gs_set_metatable(lua_State *L, const gs_api *api, void (*make)(lua_State *L)) {
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, api) == LUA_TNIL && make) {
        lua_pop(L, 1);
        make(L);
        lua_rawgetp(L, LUA_REGISTRYINDEX, api);
    }
    lua_setmetatable(L, -2);
}

void *gs_test_value(lua_State *L, int index, const gs_api *api) {
    void *value = lua_touserdata(L, index);
    if (!value || !lua_getmetatable(L, index)) return NULL;
    lua_rawgetp(L, LUA_REGISTRYINDEX, api);
    bool is = lua_rawequal(L, -1, -2);
    lua_pop(L, 2);
    return is ? value : NULL;
}

void *gs_check_value(lua_State *L, int index, const gs_api *api) {
    void *value = gs_test_value(L, index, api);
    return value ? value : luaL_checkudata(L, index, api->name); /* which says what it is */
}

/* [-0, +1, em] A table of the functions. */
static void push_methods(lua_State *L, const gs_api *api) {
    lua_newtable(L);
    for (const gs_member *m = api->members; m->name; m++) {
        if (!m->call) continue;
        lua_pushcfunction(L, m->call);
        lua_setfield(L, -2, m->name);
    }
}

void gs_make_metatable(lua_State *L, const gs_api *api, const luaL_Reg *meta, lua_CFunction index) {
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, api) != LUA_TNIL) {
        lua_pop(L, 1); /* an earlier rule of this state needed it too */
        return;
    }
    lua_pop(L, 1);
    luaL_newmetatable(L, api->name);
    lua_pushvalue(L, -1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, api);
    if (meta) luaL_setfuncs(L, meta, 0);
    push_methods(L, api);
    lua_pushcclosure(L, index, 1);
    lua_setfield(L, -2, "__index");
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 1);
}

/* is_country(name): by any of its names. */
static int is_country(lua_State *L) {
    size_t n;
    const char *name = luaL_checklstring(L, 1, &n);
    gs_arena *scratch = gs_arena_new();
    const char *folded = gs_fold(scratch, name, n);
    lua_pushboolean(L, gs_country_named(folded, strlen(folded)) != NULL);
    gs_arena_free(scratch);
    return 1;
}

static const gs_member VALUES[] = {
    {"date", gs_make_date, "text: string", "date",
     "A day, perhaps a vague one: `date \"2025-06-03\"`, `date \"2025-06\"`"},
    {"period", gs_make_period, "text: string", "date",
     "All of a stretch of time: `period \"2025\"`, `period \"2025-05-01/2025-05-03\"`"},
    {"amount", gs_make_amount, "value: string|number, unit: string?", "amount",
     "`amount(\"5e6 USD\")`, `amount(\"[3, 4] percent\")`, `amount(5, \"percent\")`"},
    {"is_country", is_country, "name: string", "boolean", "Is it a country, by any of its names"},
    {NULL, NULL, NULL, NULL, NULL}};

const gs_api gs_value_api = {"", "", "To make values, and to know names.", VALUES};
