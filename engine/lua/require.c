/* require "lib.name": a look-up among the files that were read with the packs, never the disk. */
#include "bind.h"
#include "chunk.h"
#include "files.h"

static const char BUSY = 0; /* stands for a module while it runs */

static const char CODE = 0; /* registry: the main functions of modules, by address */
static const char LOADED[] = "gainsay.loaded"; /* registry: what they returned, by name */

/* [-0, +1, em] The module's main function, which is read once for all rules that use the state. A
 * rule may have put something else in the place of its globals. */
static void push_code(lua_State *L, gs_arena *arena, const gs_packfile *module) {
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &CODE) == LUA_TNIL) {
        lua_pop(L, 1);
        lua_newtable(L);
        lua_pushvalue(L, -1);
        lua_rawsetp(L, LUA_REGISTRYINDEX, &CODE);
    }
    if (lua_rawgetp(L, -1, module) == LUA_TNIL) {
        lua_pop(L, 1);
        if (gs_chunk_load(L, arena, module) != LUA_OK)
            gs_lua_fault(L, NULL, "%s", lua_tostring(L, -1));
        lua_pushvalue(L, -1);
        lua_rawsetp(L, -3, module);
    }
    lua_remove(L, -2);
    lua_pushglobaltable(L);
    lua_setupvalue(L, -2, 1);
}

void gs_forget_modules(lua_State *L) {
    lua_pushnil(L);
    lua_setfield(L, LUA_REGISTRYINDEX, LOADED);
}

static int run_module(lua_State *L, gs_arena *arena, const gs_packfile *module) {
    push_code(L, arena, module);
    lua_call(L, 0, 1);
    if (lua_isnil(L, -1))
        return gs_lua_fault(L, "end the file with: return { name = name, ... }",
                            "%s returns nothing", module->path);
    return 1;
}

static int require(lua_State *L) {
    const char *name = luaL_checkstring(L, 1);
    const gs_session *session = gs_sandbox_user(L);
    const gs_packfile *module = gs_files_module(session->book, session->source, name);
    if (!module)
        return gs_lua_fault(
            L, "write require \"lib.name\" for the file lib/name.lua of a rules folder",
            "there is no module '%s'", name);
    luaL_getsubtable(L, LUA_REGISTRYINDEX, LOADED);
    int type = lua_getfield(L, -1, name);
    if (type == LUA_TLIGHTUSERDATA && lua_touserdata(L, -1) == (void *)&BUSY)
        return gs_lua_fault(L, NULL, "module '%s' requires itself", name);
    if (type != LUA_TNIL) return 1;
    lua_pop(L, 1);
    lua_pushlightuserdata(L, (void *)&BUSY);
    lua_setfield(L, -2, name);
    run_module(L, session->compiled, module);
    lua_pushvalue(L, -1);
    lua_setfield(L, -3, name);
    return 1;
}

static const gs_member REQUIRE[] = {{"require", require, "name: string", "any",
                                     "Loads `lib/name.lua` of the file's own folder, else of the "
                                     "first folder that has it: `require \"lib.name\"`"},
                                    {NULL, NULL, NULL, NULL, NULL}};

const gs_api gs_require_api = {"", "", "", REQUIRE};
