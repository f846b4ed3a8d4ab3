/* The keys of a table in an order that is the same on every machine: numbers, strings by their
 * bytes, then booleans. Hashing alone has none. */
#include <stdlib.h>
#include <string.h>

#include "sandbox.h"

typedef enum rank { UNORDERED = 0, NUMBER, STRING, BOOLEAN } rank;

typedef struct key {
    rank rank;
    bool whole;         /* numbers: an integer */
    lua_Integer number; /* an integer, or a boolean as 0 or 1 */
    lua_Number real;    /* every number, rounded */
    const char *text;
    size_t length;
    lua_Integer place; /* in the list as hashing gives it */
} key;

static rank rank_of(lua_State *L, int index) {
    switch (lua_type(L, index)) {
    case LUA_TNUMBER: return NUMBER;
    case LUA_TSTRING: return STRING;
    case LUA_TBOOLEAN: return BOOLEAN;
    default: return UNORDERED;
    }
}

static int sign(bool less, bool more) {
    return more - less;
}

/* Lua makes integers of all keys that it can, so a real number that rounds like an integer lies
 * beyond the integers. */
static int compare_numbers(const key *a, const key *b) {
    if (a->whole && b->whole) return sign(a->number<b->number, a->number> b->number);
    if (a->real < b->real || a->real > b->real) return sign(a->real<b->real, a->real> b->real);
    return sign(a->whole, b->whole);
}

static int compare_texts(const key *a, const key *b) {
    int order = memcmp(a->text, b->text, a->length < b->length ? a->length : b->length);
    return order ? order : sign(a->length<b->length, a->length> b->length);
}

static int compare(const void *left, const void *right) {
    const key *a = left, *b = right;
    if (a->rank != b->rank) return sign(a->rank<b->rank, a->rank> b->rank);
    if (a->rank == NUMBER) return compare_numbers(a, b);
    if (a->rank == STRING) return compare_texts(a, b);
    return sign(a->number<b->number, a->number> b->number);
}

/* The key at the top; its text lives as long as the table that has it. */
static key read_key(lua_State *L, lua_Integer place) {
    key k = {.rank = rank_of(L, -1), .place = place};
    if (k.rank == STRING) k.text = lua_tolstring(L, -1, &k.length);
    if (k.rank == BOOLEAN) k.number = lua_toboolean(L, -1);
    if (k.rank != NUMBER) return k;
    k.whole = lua_isinteger(L, -1);
    k.number = k.whole ? lua_tointeger(L, -1) : 0;
    k.real = lua_tonumber(L, -1);
    return k;
}

/* [-0, +1, em] The keys as hashing gives them; *list is set where they are 1..n. */
static lua_Integer collect(lua_State *L, int index, bool *list) {
    lua_Integer n = 0, most = 0;
    *list = true;
    lua_newtable(L);
    for (lua_pushnil(L); lua_next(L, index);) {
        lua_pop(L, 1);
        if (rank_of(L, -1) == UNORDERED)
            gs_lua_fault(L, "keep a list beside it and use ipairs",
                         "a table with a %s as key has no fixed order", luaL_typename(L, -1));
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

/* [-1, +1, m] From the keys as hashing gives them to the same keys in order. */
static void sort(lua_State *L, lua_Integer n) {
    int from = lua_gettop(L);
    key *keys = lua_newuserdatauv(L, (size_t)n * sizeof *keys, 0);
    for (lua_Integer i = 0; i < n; i++) {
        lua_rawgeti(L, from, i + 1);
        keys[i] = read_key(L, i + 1);
        lua_pop(L, 1);
    }
    if (n) qsort(keys, (size_t)n, sizeof *keys, compare);
    lua_createtable(L, n < INT32_MAX ? (int)n : 0, 0);
    for (lua_Integer i = 0; i < n; i++) {
        lua_rawgeti(L, from, keys[i].place);
        lua_rawseti(L, -2, i + 1);
    }
    lua_replace(L, from);
    lua_pop(L, 1);
}

void gs_lua_keys(lua_State *L, int index) {
    bool list;
    luaL_checkstack(L, 6, "keys");
    lua_Integer n = collect(L, lua_absindex(L, index), &list);
    if (!list) {
        sort(L, n);
        return;
    }
    for (lua_Integer i = 1; i <= n; i++) {
        lua_pushinteger(L, i);
        lua_rawseti(L, -2, i);
    }
}
