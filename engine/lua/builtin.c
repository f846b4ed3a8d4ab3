#include "builtin.h"

#include "api.h"

#include <stdio.h>
#include <string.h>

#include "limits.h"

const char *gs_lua_tostring(lua_State *L, int index, size_t *n) {
    switch (lua_type(L, index)) {
    case LUA_TNIL:
    case LUA_TBOOLEAN:
    case LUA_TNUMBER:
    case LUA_TSTRING: break;
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
        if ((c < 0x20 && c != '\t' && c != '\n') || c == 0x7f)
            fprintf(stderr, "\\x%02x", c);
        else
            fputc(c, stderr);
    }
    fputc('\n', stderr);
    return 0;
}

/* Upvalues: the table, its keys, the place among them. Values that were taken out meanwhile are
 * passed over. */
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
int gs_builtin_format(lua_State *L) {
    size_t n;
    const char *format = luaL_checklstring(L, 1, &n);
    if (n > GS_LIMIT_FORMAT)
        return gs_lua_fault(L, NULL, "a format has at most %d bytes", GS_LIMIT_FORMAT);
    for (const char *p = format; p < format + n; p++) {
        if (*p != '%') continue;
        p += 1 + strspn(p + 1, "-+ #0123456789.");
        if (*p == 'p')
            return gs_lua_fault(L, "use %s", "%%p shows an address, which differs from run to run");
    }
    for (int i = 2, top = lua_gettop(L); i <= top; i++) {
        if (lua_type(L, i) <= LUA_TSTRING && lua_type(L, i) != LUA_TLIGHTUSERDATA) continue;
        gs_lua_tostring(L, i, NULL);
        lua_replace(L, i);
    }
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

/* Calls the library's function in this frame, after a charge for what it may touch. */
int gs_builtin_metered(lua_State *L) {
    uint64_t work = 0;
    for (int i = 1, top = lua_gettop(L); i <= top; i++) {
        int type = lua_type(L, i);
        if (type == LUA_TSTRING) work += lua_rawlen(L, i) / 16;
        if (type == LUA_TTABLE) work += lua_rawlen(L, i) / 8;
    }
    gs_sandbox_charge(L, work);
    return lua_tocfunction(L, lua_upvalueindex(1))(L);
}

int gs_builtin_insert(lua_State *L) {
    bool plain = lua_gettop(L) == 2 && lua_istable(L, 1);
    if (plain && lua_getmetatable(L, 1)) {
        lua_pop(L, 1);
        plain = false;
    }
    if (!plain) return gs_builtin_metered(L);
    lua_Unsigned n = lua_rawlen(L, 1), more = 0;
    int type = lua_type(L, 2);
    if (type == LUA_TSTRING) more = lua_rawlen(L, 2) / 16;
    if (type == LUA_TTABLE) more = lua_rawlen(L, 2) / 8;
    gs_sandbox_charge(L, n / 8 + more);
    lua_rawseti(L, 1, (lua_Integer)n + 1);
    return 0;
}

static const gs_member BUILTIN[] = {
    {"error", base_error, "message: string", "", "Ends the rule, which then counts as failed"},
    {"pairs", base_pairs, "t: table", "function, table",
     "As in Lua, but always in one order: numbers, then strings by their bytes"},
    {"print", base_print, "...: any", "",
     "Writes to standard error, behind the rule's name; what is printed is bounded"},
    {"tostring", base_tostring, "value: any", "string",
     "As in Lua, but never shows an address; amounts and dates are told as people read them"},
    {NULL, NULL, NULL, NULL, NULL}};

const gs_api gs_builtin_api = {"", "",
                               "Functions of Lua that are ours, because its own would show an "
                               "address, an order of hashing, or write where results go.",
                               BUILTIN};
