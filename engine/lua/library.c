#include "library.h"

#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fact/kind.h"
#include "limits.h"

/* How a function of Lua's library is let in: as it is, or with a charge for the bytes and elements of its arguments. */
typedef enum charge { FREE = 0, BY_SIZE, BY_SORTING } charge;

typedef struct allowed {
    const char *library, *name;
    charge charge;
} allowed;

/* Not here, on purpose: pcall, xpcall, load, dofile, metatables, raw access, collectgarbage, coroutine, os, io, package, debug;
 * string.find, match, gmatch, gsub, rep, pack, unpack, dump; table.move; math.random: each can run without end inside C, catch
 * a limit, or reach outside. next shows the order of hashing. */
static const allowed ALLOWED[] = {
    {"", "assert", FREE}, {"", "ipairs", FREE}, {"", "select", FREE}, {"", "tonumber", BY_SIZE}, {"", "type", FREE},
    {"string", "byte", BY_SIZE}, {"string", "char", FREE}, {"string", "len", FREE}, {"string", "lower", BY_SIZE},
    {"string", "reverse", BY_SIZE}, {"string", "sub", BY_SIZE}, {"string", "upper", BY_SIZE},
    {"table", "concat", BY_SIZE}, {"table", "insert", BY_SIZE}, {"table", "pack", FREE}, {"table", "remove", BY_SIZE},
    {"table", "sort", BY_SORTING}, {"table", "unpack", BY_SIZE},
    {"math", "abs", FREE}, {"math", "ceil", FREE}, {"math", "exp", FREE}, {"math", "floor", FREE}, {"math", "fmod", FREE},
    {"math", "huge", FREE}, {"math", "log", FREE}, {"math", "max", FREE}, {"math", "maxinteger", FREE},
    {"math", "min", FREE}, {"math", "mininteger", FREE}, {"math", "modf", FREE}, {"math", "pi", FREE},
    {"math", "sqrt", FREE}, {"math", "tointeger", FREE}, {"math", "type", FREE}, {"math", "ult", FREE},
    {"utf8", "char", FREE}, {"utf8", "codepoint", BY_SIZE}, {"utf8", "codes", BY_SIZE}, {"utf8", "len", BY_SIZE},
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

/* --- functions of our own --- */

const char *gs_lua_tostring(lua_State *L, int index, size_t *n) {
    switch (lua_type(L, index)) {
    case LUA_TNIL: case LUA_TBOOLEAN: case LUA_TNUMBER: case LUA_TSTRING: break;
    default:
        if (luaL_getmetafield(L, index, "__tostring") == LUA_TNIL) {
            lua_pushstring(L, luaL_typename(L, index));
            return lua_tolstring(L, -1, n);
        }
        lua_pop(L, 1);
    }
    return luaL_tolstring(L, index, n);
}

static int base_tostring(lua_State *L) {
    luaL_checkany(L, 1);
    gs_lua_tostring(L, 1, NULL);
    return 1;
}

static int base_error(lua_State *L) {
    const char *what = luaL_checkstring(L, 1);
    luaL_where(L, 1);
    lua_pushstring(L, what);
    lua_concat(L, 2);
    return lua_error(L);
}

static int base_print(lua_State *L) {
    gs_sandbox *box = gs_sandbox_of(L);
    luaL_Buffer b;
    int n = lua_gettop(L);
    luaL_buffinit(L, &b);
    for (int i = 1; i <= n; i++) {
        if (i > 1) luaL_addchar(&b, '\t');
        gs_lua_tostring(L, i, NULL);
        luaL_addvalue(&b);
    }
    luaL_pushresult(&b);
    size_t length;
    const char *text = lua_tolstring(L, -1, &length);
    if (!gs_sandbox_output(box, length + 1)) return gs_sandbox_trip(L, "output");
    fprintf(stderr, "%s: ", gs_sandbox_name(box));
    for (size_t i = 0; i < length; i++) { /* what articles say must not steer a terminal */
        unsigned char c = (unsigned char)text[i];
        if ((c < 0x20 && c != '\t' && c != '\n') || c == 0x7f) fprintf(stderr, "\\x%02x", c);
        else fputc(c, stderr);
    }
    fputc('\n', stderr);
    return 0;
}

/* 0 where keys of this type cannot be ordered. */
static int key_rank(lua_State *L, int index) {
    switch (lua_type(L, index)) {
    case LUA_TNUMBER: return 1;
    case LUA_TSTRING: return 2;
    case LUA_TBOOLEAN: return 3;
    default: return 0;
    }
}

static int key_less(lua_State *L) {
    int a = key_rank(L, 1), b = key_rank(L, 2);
    bool less;
    if (a != b) less = a < b;
    else if (a == 3) less = !lua_toboolean(L, 1) && lua_toboolean(L, 2);
    else if (a == 1) less = lua_compare(L, 1, 2, LUA_OPLT);
    else {
        size_t n, m;
        const char *x = lua_tolstring(L, 1, &n), *y = lua_tolstring(L, 2, &m);
        int order = memcmp(x, y, n < m ? n : m);
        less = order < 0 || (order == 0 && n < m);
    }
    lua_pushboolean(L, less);
    return 1;
}

/* The registry is out of reach for scripts; table.sort is kept in it for keys. */
static const char SORT_KEY = 0;

/* [-0, +1, em] The keys as hashing gives them; *list is set where they are 1..n. */
static lua_Integer collect_keys(lua_State *L, int index, bool *list) {
    lua_Integer n = 0, most = 0;
    *list = true;
    lua_newtable(L);
    for (lua_pushnil(L); lua_next(L, index);) {
        lua_pop(L, 1);
        if (!key_rank(L, -1))
            gs_lua_fault(L, "keep a list beside it and use ipairs", "a table with a %s as key has no fixed order",
                         luaL_typename(L, -1));
        lua_Integer i = lua_isinteger(L, -1) ? lua_tointeger(L, -1) : 0;
        if (i < 1) *list = false;
        if (i > most) most = i;
        lua_pushvalue(L, -1);
        lua_rawseti(L, -3, ++n);
    }
    *list = *list && most == n;
    gs_sandbox_charge(L, (uint64_t)n);
    return n;
}

void gs_lua_keys(lua_State *L, int index) {
    bool list;
    luaL_checkstack(L, 6, "keys");
    lua_Integer n = collect_keys(L, lua_absindex(L, index), &list);
    for (lua_Integer i = 1; list && i <= n; i++) {
        lua_pushinteger(L, i);
        lua_rawseti(L, -2, i);
    }
    if (list) return;
    lua_rawgetp(L, LUA_REGISTRYINDEX, &SORT_KEY);
    lua_pushvalue(L, -2);
    lua_pushcfunction(L, key_less);
    lua_call(L, 2, 0);
}

/* Upvalues: the table, its keys, the place among them. Values that were taken out meanwhile are passed over. */
static int pairs_next(lua_State *L) {
    lua_Integer i = lua_tointeger(L, lua_upvalueindex(3));
    for (;;) {
        lua_settop(L, 0);
        if (lua_rawgeti(L, lua_upvalueindex(2), ++i) == LUA_TNIL) return 1;
        lua_pushvalue(L, -1);
        if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) break;
    }
    lua_pushinteger(L, i);
    lua_replace(L, lua_upvalueindex(3));
    return 2;
}

static int base_pairs(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    gs_lua_keys(L, 1);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, pairs_next, 3);
    return 1;
}

/* string.format, of values without addresses. */
static int string_format(lua_State *L) {
    size_t n;
    const char *format = luaL_checklstring(L, 1, &n);
    if (n > GS_LIMIT_FORMAT) return gs_lua_fault(L, NULL, "a format has at most %d bytes", GS_LIMIT_FORMAT);
    for (const char *p = format; p < format + n; p++) {
        if (*p != '%') continue;
        p += 1 + strspn(p + 1, "-+ #0123456789.");
        if (*p == 'p') return gs_lua_fault(L, "use %s", "%%p shows an address, which differs from run to run");
    }
    for (int i = 2, top = lua_gettop(L); i <= top; i++) {
        if (lua_type(L, i) <= LUA_TSTRING && lua_type(L, i) != LUA_TLIGHTUSERDATA) continue;
        gs_lua_tostring(L, i, NULL);
        lua_replace(L, i);
    }
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

static uint64_t logarithm(uint64_t n) {
    uint64_t bits = 1;
    while (n >>= 1) bits++;
    return bits;
}

/* Calls the library's function in this frame, after a charge for what it may touch. */
static int metered(lua_State *L) {
    bool sorting = lua_toboolean(L, lua_upvalueindex(2));
    uint64_t work = 0;
    for (int i = 1, top = lua_gettop(L); i <= top; i++) {
        uint64_t size = lua_rawlen(L, i);
        if (lua_type(L, i) == LUA_TSTRING) work += size / 16;
        if (lua_type(L, i) == LUA_TTABLE) work += sorting ? size * logarithm(size) : size / 8;
    }
    gs_sandbox_charge(L, work);
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

/* --- read-only tables --- */

static int refuse_set(lua_State *L) {
    const char *name = lua_tostring(L, lua_upvalueindex(1));
    if (!*name) return gs_lua_fault(L, "write: local name = ...", "'%s' would be a global", gs_lua_tostring(L, 2, NULL));
    return gs_lua_fault(L, NULL, "%s.%s cannot be set: libraries are read-only", name, gs_lua_tostring(L, 2, NULL));
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

/* [-1, +1, m] From a table of functions to an empty one that reads it and refuses the rest. The table itself stays reachable
 * for gs_library_add as the metatable's __index. */
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
            lua_pushcclosure(L, metered, 2);
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
        lua_pushcclosure(L, string_format, 1);
        lua_setfield(L, -2, "format");
    }
    if (strcmp(name, "table") == 0) {
        lua_getfield(L, -2, "sort");
        lua_rawsetp(L, LUA_REGISTRYINDEX, &SORT_KEY);
    }
    protect(L, name);
    if (strcmp(name, "string") == 0) replace_methods(L);
    lua_setfield(L, globals, name);
    lua_pop(L, 1);
}

int gs_library_open(lua_State *L) {
    static const luaL_Reg OWN[] = {{"error", base_error}, {"pairs", base_pairs}, {"print", base_print},
                                   {"tostring", base_tostring}, {NULL, NULL}};
    luaL_requiref(L, "_G", luaopen_base, 1);
    luaL_requiref(L, "string", luaopen_string, 1);
    luaL_requiref(L, "table", luaopen_table, 1);
    luaL_requiref(L, "math", luaopen_math, 1);
    luaL_requiref(L, "utf8", luaopen_utf8, 1);
    lua_settop(L, 0);
    lua_pushglobaltable(L); /* 1: the whole of Lua, dropped at the end */
    pick(L, "", 1);         /* 2: ours */
    luaL_setfuncs(L, OWN, 0);
    for (size_t i = 0; i < sizeof LIBRARIES / sizeof *LIBRARIES; i++) open_library(L, LIBRARIES[i], 2, 1);
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
