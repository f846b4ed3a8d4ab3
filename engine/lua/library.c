#include "library.h"

#include <lualib.h>
#include <stdlib.h>
#include <string.h>

#include "base/order.h"
#include "builtin.h"
#include "fact/kind.h"
#include "limits.h"

/* How a function of Lua's library is let in: as it is, or with a charge for the bytes and elements
 * of its arguments, or as one of ours in its place. */
typedef enum charge { FREE = 0, BY_SIZE, APPENDS, OURS } charge;

typedef struct allowed {
    const char *library, *name;
    charge charge;
} allowed;

/* Not here, on purpose: pcall, xpcall, load, dofile, metatables, raw access, collectgarbage,
 * coroutine, os, io, package, debug; string.find, match, gmatch, gsub, rep, pack, unpack, dump;
 * table.move; math.random: each can run without end inside C, catch a limit, or reach outside. next
 * shows the order of hashing. */
static const allowed ALLOWED[] = {
    {"", "assert", FREE},           {"", "ipairs", FREE},         {"", "select", FREE},
    {"", "tonumber", BY_SIZE},      {"", "type", FREE},           {"string", "byte", BY_SIZE},
    {"string", "char", FREE},       {"string", "len", FREE},      {"string", "lower", BY_SIZE},
    {"string", "reverse", BY_SIZE}, {"string", "sub", BY_SIZE},   {"string", "upper", BY_SIZE},
    {"table", "concat", BY_SIZE},   {"table", "insert", APPENDS}, {"table", "pack", FREE},
    {"table", "remove", BY_SIZE},   {"table", "sort", OURS},      {"table", "unpack", BY_SIZE},
    {"math", "abs", FREE},          {"math", "ceil", FREE},       {"math", "exp", FREE},
    {"math", "floor", FREE},        {"math", "fmod", FREE},       {"math", "huge", FREE},
    {"math", "log", FREE},          {"math", "max", FREE},        {"math", "maxinteger", FREE},
    {"math", "min", FREE},          {"math", "mininteger", FREE}, {"math", "modf", FREE},
    {"math", "pi", FREE},           {"math", "sqrt", FREE},       {"math", "tointeger", FREE},
    {"math", "type", FREE},         {"math", "ult", FREE},        {"utf8", "char", FREE},
    {"utf8", "codepoint", BY_SIZE}, {"utf8", "codes", BY_SIZE},   {"utf8", "len", BY_SIZE},
    {"utf8", "offset", BY_SIZE},
};
enum { NALLOWED = sizeof ALLOWED / sizeof *ALLOWED };
static const char *const LIBRARIES[] = {"string", "table", "math", "utf8"};
enum { NLIBRARIES = sizeof LIBRARIES / sizeof *LIBRARIES };

/* What strings can do besides methods: "10" + 1. */
static const char *const OPERATORS[] = {"__add", "__sub", "__mul",  "__mod",
                                        "__pow", "__div", "__idiv", "__unm"};
enum { NOPERATORS = sizeof OPERATORS / sizeof *OPERATORS };

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

/* --- Lua's own functions --- */

/* A function, or a number such as math.pi. */
typedef struct native {
    lua_CFunction function;
    bool whole;
    lua_Integer integer;
    lua_Number number;
} native;

struct gs_natives {
    native allowed[NALLOWED];
    lua_CFunction format;
    lua_CFunction operators[NOPERATORS];
};

/* [-1, +0] */
static native take_native(lua_State *L) {
    native n = {.function = lua_tocfunction(L, -1), .whole = lua_isinteger(L, -1)};
    n.integer = lua_tointeger(L, -1);
    n.number = lua_tonumber(L, -1);
    lua_pop(L, 1);
    return n;
}

static lua_CFunction function_of(lua_State *L, const char *field) {
    lua_getfield(L, -1, field);
    return take_native(L).function;
}

static int learn_natives(lua_State *L) {
    gs_natives *natives = lua_touserdata(L, 1);
    luaL_requiref(L, "_G", luaopen_base, 1);
    luaL_requiref(L, "string", luaopen_string, 1);
    luaL_requiref(L, "table", luaopen_table, 1);
    luaL_requiref(L, "math", luaopen_math, 1);
    luaL_requiref(L, "utf8", luaopen_utf8, 1);
    for (size_t i = 0; i < NALLOWED; i++) {
        lua_getglobal(L, *ALLOWED[i].library ? ALLOWED[i].library : "_G");
        lua_getfield(L, -1, ALLOWED[i].name);
        natives->allowed[i] = take_native(L);
        lua_pop(L, 1);
    }
    lua_getglobal(L, "string");
    natives->format = function_of(L, "format");
    lua_pushliteral(L, "");
    lua_getmetatable(L, -1);
    for (size_t i = 0; i < NOPERATORS; i++) natives->operators[i] = function_of(L, OPERATORS[i]);
    return 0;
}

const gs_natives *gs_natives_new(gs_arena *arena) {
    gs_natives *natives = gs_alloc(arena, sizeof *natives);
    lua_State *L = luaL_newstate();
    if (!L) gs_out_of_memory();
    lua_pushcfunction(L, learn_natives);
    lua_pushlightuserdata(L, natives);
    if (lua_pcall(L, 1, 0, 0) != LUA_OK) gs_out_of_memory(); /* nothing else can fail in it */
    lua_close(L);
    return natives;
}

/* --- what there is --- */

static void push_native(lua_State *L, const native *n, charge how) {
    if (!n->function) {
        if (n->whole)
            lua_pushinteger(L, n->integer);
        else
            lua_pushnumber(L, n->number);
        return;
    }
    lua_pushcfunction(L, n->function);
    if (how == FREE) return;
    if (how == OURS) { /* Lua's own is not called */
        lua_pop(L, 1);
        lua_pushcfunction(L, gs_builtin_sort);
        return;
    }
    lua_pushcclosure(L, how == APPENDS ? gs_builtin_insert : gs_builtin_metered, 1);
}

static bool push_allowed(lua_State *L, const gs_natives *natives, const char *library,
                         const char *name) {
    for (size_t i = 0; i < NALLOWED; i++) {
        if (strcmp(ALLOWED[i].name, name) || strcmp(ALLOWED[i].library, library)) continue;
        push_native(L, &natives->allowed[i], ALLOWED[i].charge);
        return true;
    }
    if (strcmp(library, "string") || strcmp(name, "format")) return false;
    lua_pushcfunction(L, natives->format);
    lua_pushcclosure(L, gs_builtin_format, 1);
    return true;
}

static bool push_listed(lua_State *L, const gs_api *api, const char *name) {
    const gs_member *m = gs_api_member(api, name);
    if (m) lua_pushcfunction(L, m->call);
    return m != NULL;
}

/* The library of the host's functions; "" are the globals. */
static bool is_called(const gs_library *library, const char *name) {
    return library->name ? strcmp(library->name, name) == 0 : !*name;
}

static bool push_member(lua_State *L, const gs_libraries *all, const char *library,
                        const char *name) {
    if (push_allowed(L, all->natives, library, name)) return true;
    for (size_t i = 0; i < all->nhost; i++)
        if (is_called(&all->host[i], library) && push_listed(L, all->host[i].api, name))
            return true;
    return !*library && push_listed(L, &gs_builtin_api, name);
}

static bool is_library(const gs_libraries *all, const char *name) {
    for (size_t i = 0; i < NLIBRARIES; i++)
        if (strcmp(LIBRARIES[i], name) == 0) return true;
    for (size_t i = 0; i < all->nhost; i++)
        if (all->host[i].name && strcmp(all->host[i].name, name) == 0) return true;
    return false;
}

enum { MOST_NAMES = 64 };

typedef struct names {
    const char *items[MOST_NAMES];
    uint32_t count;
} names;

static void add_name(names *n, const char *name) {
    if (n->count < MOST_NAMES) n->items[n->count++] = name;
}

static void add_listed(names *n, const gs_api *api) {
    for (const gs_member *m = api->members; m->name; m++) add_name(n, m->name);
}

/* The name in the library that is nearest to a wrong one, or NULL. */
static const char *near_name(const gs_libraries *all, const char *library, const char *name) {
    names n = {.count = 0};
    for (size_t i = 0; i < NALLOWED; i++)
        if (strcmp(ALLOWED[i].library, library) == 0) add_name(&n, ALLOWED[i].name);
    if (strcmp(library, "string") == 0) add_name(&n, "format");
    for (size_t i = 0; i < all->nhost; i++)
        if (is_called(&all->host[i], library)) add_listed(&n, all->host[i].api);
    if (!*library) {
        add_listed(&n, &gs_builtin_api);
        for (size_t i = 0; i < NLIBRARIES; i++) add_name(&n, LIBRARIES[i]);
        for (size_t i = 0; i < all->nhost; i++)
            if (all->host[i].name) add_name(&n, all->host[i].name);
    }
    qsort(n.items, n.count, sizeof *n.items, gs_by_bytes);
    return gs_nearest(name, n.items, n.count);
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

static int refuse_get(lua_State *L, const gs_libraries *all, const char *library) {
    const char *name = gs_lua_tostring(L, 2, NULL), *hint = instead_of(name);
    const char *dot = *library ? "." : "";
    if (hint) return gs_lua_fault(L, hint, "%s%s%s is not part of the sandbox", library, dot, name);
    const char *near = near_name(all, library, name);
    hint = near ? lua_pushfstring(L, "did you mean '%s%s%s'?", library, dot, near)
           : *library
               ? "docs/writing-rules.md lists what there is"
               : "declare it before it is used: local name = ..., local function name() ... end";
    return gs_lua_fault(L, hint, "there is no %s%s%s", library, dot, name);
}

static int find_member(lua_State *L);

/* [-0, +1, m] A table that finds what the library has and keeps it. */
static void push_finder(lua_State *L, const gs_libraries *all, const char *name) {
    lua_newtable(L);
    lua_createtable(L, 0, 1);
    lua_pushlightuserdata(L, (void *)all);
    lua_pushstring(L, name);
    lua_pushcclosure(L, find_member, 2);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
}

/* [-1, +0, m] Makes the table below a read-only one that reads the one on top. */
static void protect(lua_State *L, const char *name) {
    lua_createtable(L, 0, 2);
    lua_insert(L, -2);
    lua_setfield(L, -2, "__index");
    lua_pushstring(L, name);
    lua_pushcclosure(L, refuse_set, 1);
    lua_setfield(L, -2, "__newindex");
    lua_setmetatable(L, -2);
}

/* [-0, +1, m] Methods reach the string library by the metatable of strings: there it begins. */
static void push_library(lua_State *L, const gs_libraries *all, const char *name) {
    lua_newtable(L);
    if (strcmp(name, "string") == 0) {
        lua_pushliteral(L, "");
        lua_getmetatable(L, -1);
        lua_getfield(L, -1, "__index");
        lua_replace(L, -3);
        lua_pop(L, 1);
    } else {
        push_finder(L, all, name);
    }
    protect(L, name);
}

/* The __index of a finder: its table and a key that is not in it yet. */
static int find_member(lua_State *L) {
    const gs_libraries *all = lua_touserdata(L, lua_upvalueindex(1));
    const char *library = lua_tostring(L, lua_upvalueindex(2));
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : NULL;
    if (!name || strlen(name) != lua_rawlen(L, 2)) return refuse_get(L, all, library);
    if (!push_member(L, all, library, name)) {
        if (*library || !is_library(all, name)) return refuse_get(L, all, library);
        push_library(L, all, name);
    }
    lua_pushvalue(L, 2);
    lua_pushvalue(L, -2);
    lua_rawset(L, 1);
    return 1;
}

int gs_library_open(lua_State *L) {
    const gs_libraries *all = lua_touserdata(L, 1);
    lua_pushglobaltable(L);
    push_finder(L, all, "");
    protect(L, "");
    lua_pushliteral(L, "");
    lua_createtable(L, 0, NOPERATORS + 1);
    push_finder(L, all, "string");
    lua_setfield(L, -2, "__index");
    for (size_t i = 0; i < NOPERATORS; i++) {
        lua_pushcfunction(L, all->natives->operators[i]);
        lua_setfield(L, -2, OPERATORS[i]);
    }
    lua_setmetatable(L, -2);
    return 0;
}

const char *gs_api_native(uint32_t i, const char **library) {
    if (i >= NALLOWED) return NULL;
    *library = ALLOWED[i].library;
    return ALLOWED[i].name;
}
