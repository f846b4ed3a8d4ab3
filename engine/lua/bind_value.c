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

int gs_unknown_member(lua_State *L, const char *what, const char *name, const char *const *names,
                      uint32_t n) {
    const char *near = gs_nearest(name, names, n);
    const char *hint = near ? lua_pushfstring(L, "did you mean '%s'?", near) : NULL;
    return gs_lua_fault(L, hint, "%s has no '%s'", what, name);
}

void gs_set_metatable(lua_State *L, const char *name, void (*make)(lua_State *L)) {
    if (luaL_getmetatable(L, name) == LUA_TNIL) {
        lua_pop(L, 1);
        make(L);
        luaL_getmetatable(L, name);
    }
    lua_setmetatable(L, -2);
}

void gs_make_metatable(lua_State *L, const char *name, const luaL_Reg *meta,
                       const luaL_Reg *methods, lua_CFunction index) {
    luaL_newmetatable(L, name);
    luaL_setfuncs(L, meta, 0);
    lua_newtable(L);
    luaL_setfuncs(L, methods, 0);
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

const luaL_Reg *gs_value_functions(void) {
    static const luaL_Reg functions[] = {{"date", gs_make_date},
                                         {"period", gs_make_period},
                                         {"amount", gs_make_amount},
                                         {"is_country", is_country},
                                         {NULL, NULL}};
    return functions;
}
