#include "library.h"

#include <lualib.h>
#include <stdlib.h>
#include <string.h>

#include "builtin.h"
#include "fact/kind.h"
#include "limits.h"

/* How a function of Lua's library is let in: as it is, or with a charge for the bytes and elements
 * of its arguments. */
typedef enum charge { FREE = 0, BY_SIZE, BY_SORTING } charge;

typedef struct allowed {
    const char *library, *name;
    charge charge;
} allowed;

/* Not here, on purpose: pcall, xpcall, load, dofile, metatables, raw access, collectgarbage,
 * coroutine, os, io, package, debug; string.find, match, gmatch, gsub, rep, pack, unpack, dump;
 * table.move; math.random: each can run without end inside C, catch a limit, or reach outside. next
 * shows the order of hashing. */
static const allowed ALLOWED[] = {
    {"", "assert", FREE},
    {"", "ipairs", FREE},
    {"", "select", FREE},
    {"", "tonumber", BY_SIZE},
    {"", "type", FREE},
    {"string", "byte", BY_SIZE},
    {"string", "char", FREE},
    {"string", "len", FREE},
    {"string", "lower", BY_SIZE},
    {"string", "reverse", BY_SIZE},
    {"string", "sub", BY_SIZE},
    {"string", "upper", BY_SIZE},
    {"table", "concat", BY_SIZE},
    {"table", "insert", BY_SIZE},
    {"table", "pack", FREE},
    {"table", "remove", BY_SIZE},
    {"table", "sort", BY_SORTING},
    {"table", "unpack", BY_SIZE},
    {"math", "abs", FREE},
    {"math", "ceil", FREE},
    {"math", "exp", FREE},
    {"math", "floor", FREE},
    {"math", "fmod", FREE},
    {"math", "huge", FREE},
    {"math", "log", FREE},
    {"math", "max", FREE},
    {"math", "maxinteger", FREE},
    {"math", "min", FREE},
    {"math", "mininteger", FREE},
    {"math", "modf", FREE},
    {"math", "pi", FREE},
    {"math", "sqrt", FREE},
    {"math", "tointeger", FREE},
    {"math", "type", FREE},
    {"math", "ult", FREE},
    {"utf8", "char", FREE},
    {"utf8", "codepoint", BY_SIZE},
    {"utf8", "codes", BY_SIZE},
    {"utf8", "len", BY_SIZE},
    {"utf8", "offset", BY_SIZE},
};
static const char *const LIBRARIES[] = {"string", "table", "math", "utf8"};

typedef struct absent {
    const char *name, *instead;
} absent;

static const absent ABSENT[] = {
    {"pcall", "an error costs its rule alone, so there is nothing to catch"},
    {"xpcall", "an error costs its rule alone, so there is nothing to catch"},
    {"load", "share code in rules/lib and use require"},
    {"loadstring", "share code in rules/lib and use require"},
    {"loadfile", "share code in rules/lib and use require"},
    {"dofile", "share code in rules/lib and use require"},
    {"setmetatable", "rules have no metatables"},
    {"getmetatable", "rules have no metatables"},
    {"rawget", "rules have no metatables, so t[k] is raw"},
    {"rawset", "rules have no metatables, so t[k] = v is raw"},
    {"rawequal", "rules have no metatables, so == is raw"},
    {"rawlen", "rules have no metatables, so # is raw"},
    {"collectgarbage", "memory is looked after"},
    {"coroutine", "rules have no coroutines"},
    {"os", "rules reach no clock, files or environment; facts and documents carry their dates"},
    {"io", "rules reach no files"},
    {"debug", "rules cannot look into the machine; print goes to standard error"},
    {"package", "use require \"lib.name\" for files in rules/lib"},
    {"next", "use pairs, which goes in one order on every machine"},
    {"unpack", "it is table.unpack"},
    {"random", "a rule gives the same answer each time"},
    {"randomseed", "a rule gives the same answer each time"},
    {"find", "use rx.find(text, expression)"},
    {"match", "use rx.match(text, expression)"},
    {"gmatch", "use rx.each(text, expression)"},
    {"gsub", "use rx.each(text, expression)"},
    {"rep", "rules need no long strings"},
    {"dump", "rules are text"},
    {"pack", "rules have no binary data"},
    {"move", "use a loop"},
};

static const char *instead_of(const char *name) {
    for (size_t i = 0; i < sizeof ABSENT / sizeof *ABSENT; i++)
        if (strcmp(ABSENT[i].name, name) == 0) return ABSENT[i].instead;
    return NULL;
}

/* --- read-only tables --- */

static int refuse_set(lua_State *L) {
    const char *name = lua_tostring(L, lua_upvalueindex(1));
    if (!*name)
        return gs_lua_fault(L, "write: local name = ...", "'%s' would be a global",
                            gs_lua_tostring(L, 2, NULL));
    return gs_lua_fault(L, NULL, "%s.%s cannot be set: libraries are read-only", name,
                        gs_lua_tostring(L, 2, NULL));
}

enum { MOST_NAMES = 64 };

static int by_bytes(const void *a, const void *b) {
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The name in the table at index 1 that is nearest to a wrong one, or NULL. */
static const char *near_name(lua_State *L, const char *name) {
    const char *names[MOST_NAMES];
    uint32_t n = 0;
    for (lua_pushnil(L); n < MOST_NAMES && lua_next(L, 1); lua_pop(L, 1))
        if (lua_type(L, -2) == LUA_TSTRING) names[n++] = lua_tostring(L, -2);
    qsort(names, n, sizeof *names, by_bytes); /* hashing has no fixed order */
    return gs_nearest(name, names, n);
}

static int refuse_get(lua_State *L) {
    const char *library = lua_tostring(L, lua_upvalueindex(1));
    const char *name = gs_lua_tostring(L, 2, NULL), *hint = instead_of(name);
    const char *dot = *library ? "." : "";
    if (hint) return gs_lua_fault(L, hint, "%s%s%s is not part of the sandbox", library, dot, name);
    const char *near = lua_istable(L, 1) ? near_name(L, name) : NULL;
    hint = near ? lua_pushfstring(L, "did you mean '%s%s%s'?", library, dot, near) : NULL;
    return gs_lua_fault(L, hint, "there is no %s%s%s", library, dot, name);
}

/* [-1, +1, m] From a table of functions to an empty one that reads it and refuses the rest. The
 * table itself stays reachable for gs_library_add as the metatable's __index. */
static void protect(lua_State *L, const char *name) {
    lua_createtable(L, 0, 2); /* metatable of the functions */
    lua_pushstring(L, name);
    lua_pushcclosure(L, refuse_get, 1);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    lua_newtable(L); /* what scripts see */
    lua_createtable(L, 0, 2);
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "__index");
    lua_pushstring(L, name);
    lua_pushcclosure(L, refuse_set, 1);
    lua_setfield(L, -2, "__newindex");
    lua_setmetatable(L, -2);
    lua_remove(L, -2);
}

/* [-0, +1, m] The allowed functions of one of Lua's libraries, whose table is at `from`. */
static void pick(lua_State *L, const char *library, int from) {
    lua_newtable(L);
    for (size_t i = 0; i < sizeof ALLOWED / sizeof *ALLOWED; i++) {
        const allowed *a = &ALLOWED[i];
        if (strcmp(a->library, library) != 0) continue;
        lua_getfield(L, from, a->name);
        if (a->charge != FREE) {
            lua_pushboolean(L, a->charge == BY_SORTING);
            lua_pushcclosure(L, gs_builtin_metered, 2);
        }
        lua_setfield(L, -2, a->name);
    }
}

/* Methods reach the string library by the metatable of strings, so that is where it is replaced. */
static void replace_methods(lua_State *L) {
    lua_pushliteral(L, "");
    lua_getmetatable(L, -1);
    lua_getmetatable(L, -3); /* of what scripts see; its __index are the functions */
    lua_getfield(L, -1, "__index");
    lua_setfield(L, -3, "__index");
    lua_pop(L, 3);
}

static void open_library(lua_State *L, const char *name, int globals, int scratch) {
    lua_getfield(L, scratch, name);
    pick(L, name, lua_gettop(L));
    if (strcmp(name, "string") == 0) {
        lua_getfield(L, -2, "format");
        lua_pushcclosure(L, gs_builtin_format, 1);
        lua_setfield(L, -2, "format");
    }
    protect(L, name);
    if (strcmp(name, "string") == 0) replace_methods(L);
    lua_setfield(L, globals, name);
    lua_pop(L, 1);
}

int gs_library_open(lua_State *L) {
    luaL_requiref(L, "_G", luaopen_base, 1);
    luaL_requiref(L, "string", luaopen_string, 1);
    luaL_requiref(L, "table", luaopen_table, 1);
    luaL_requiref(L, "math", luaopen_math, 1);
    luaL_requiref(L, "utf8", luaopen_utf8, 1);
    lua_settop(L, 0);
    lua_pushglobaltable(L); /* 1: the whole of Lua, dropped at the end */
    pick(L, "", 1);         /* 2: ours */
    luaL_setfuncs(L, gs_builtin_functions(), 0);
    for (size_t i = 0; i < sizeof LIBRARIES / sizeof *LIBRARIES; i++)
        open_library(L, LIBRARIES[i], 2, 1);
    protect(L, "");
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    lua_pushnil(L);
    lua_setfield(L, LUA_REGISTRYINDEX, LUA_LOADED_TABLE);
    return 0;
}

void gs_library_add(lua_State *L, const gs_library *library) {
    lua_pushglobaltable(L);
    lua_getmetatable(L, -1);
    lua_getfield(L, -1, "__index"); /* the globals themselves */
    if (library->name) {
        lua_newtable(L);
        luaL_setfuncs(L, library->functions, 0);
        protect(L, library->name);
        lua_setfield(L, -2, library->name);
    } else {
        luaL_setfuncs(L, library->functions, 0);
    }
    lua_pop(L, 3);
}
