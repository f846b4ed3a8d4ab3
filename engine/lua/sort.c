/* table.sort, stable: a merge sort from the bottom up. Lua's own takes a pivot by the clock where a
 * list resists it, so that equal elements may come out in another order from run to run. */
#include "builtin.h"

enum { LIST = 1, ORDER, SPARE, LEFT, RIGHT }; /* places on the stack */

/* Does the element at b come before the one at a? */
static bool comes_before(lua_State *L, int b, int a) {
    if (lua_isnil(L, ORDER)) return lua_compare(L, b, a, LUA_OPLT);
    lua_pushvalue(L, ORDER);
    lua_pushvalue(L, b);
    lua_pushvalue(L, a);
    lua_call(L, 2, 1);
    bool before = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return before;
}

/* Elements lo + 1 .. mid and mid + 1 .. hi of one table, each in order, to the other. */
static void merge(lua_State *L, int from, int to, lua_Integer lo, lua_Integer mid, lua_Integer hi) {
    lua_Integer a = lo, b = mid;
    for (lua_Integer at = lo + 1; at <= hi; at++) {
        lua_settop(L, SPARE);
        bool right = a == mid;
        if (a < mid && b < hi) {
            lua_rawgeti(L, from, a + 1);
            lua_rawgeti(L, from, b + 1);
            right = comes_before(L, RIGHT, LEFT);
        }
        lua_rawgeti(L, from, right ? ++b : ++a);
        lua_rawseti(L, to, at);
    }
}

static void copy(lua_State *L, int from, int to, lua_Integer n) {
    lua_settop(L, SPARE);
    for (lua_Integer i = 1; i <= n; i++) {
        lua_rawgeti(L, from, i);
        lua_rawseti(L, to, i);
    }
}

/* "<=" and "always true" are no orders: of two equal elements, each would come first. */
static void refuse_no_order(lua_State *L) {
    lua_rawgeti(L, LIST, 1);
    if (!lua_isnil(L, ORDER) && comes_before(L, LEFT, LEFT))
        gs_lua_fault(L, "it says of an element that it comes before itself; write < and not <=",
                     "invalid order function for sorting");
    lua_settop(L, SPARE);
}

int gs_builtin_sort(lua_State *L) {
    luaL_checktype(L, LIST, LUA_TTABLE);
    lua_settop(L, ORDER);
    if (!lua_isnil(L, ORDER)) luaL_checktype(L, ORDER, LUA_TFUNCTION);
    lua_Integer n = (lua_Integer)lua_rawlen(L, LIST);
    if (n < 2) return 0;
    lua_createtable(L, n < 1 << 20 ? (int)n : 0, 0);
    refuse_no_order(L);
    int from = LIST, to = SPARE;
    for (lua_Integer width = 1; width < n; width *= 2) {
        gs_sandbox_charge(L, (uint64_t)n);
        for (lua_Integer lo = 0; lo < n; lo += 2 * width) {
            lua_Integer mid = lo + width < n ? lo + width : n,
                        hi = lo + 2 * width < n ? lo + 2 * width : n;
            merge(L, from, to, lo, mid, hi);
        }
        int swap = from;
        from = to;
        to = swap;
    }
    if (from == SPARE) copy(L, SPARE, LIST, n);
    return 0;
}
