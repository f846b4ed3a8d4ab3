#define _GNU_SOURCE
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <lauxlib.h>
#include <lualib.h>
#include <string.h>

#include "lua/chunk.h"

static const char SCRIPT[] = "local outer, list, long = 2.5, {1, nil, 'x', true}, ('y'):rep(50)\n"
                             "local function add(first, ...)\n"
                             "  local sum = first + outer\n"
                             "  for i, v in ipairs { ... } do sum = sum + v * i end\n"
                             "  return sum, (function() return #list + #long end)()\n"
                             "end\n"
                             "local function wrong(value)\n"
                             "  return value.field.of_it\n"
                             "end\n"
                             "return add, wrong";

static int take(lua_State *L, const void *bytes, size_t n, void *into) {
    (void)L;
    gs_buf_add(into, bytes, n);
    return 0;
}

static gs_buf dumped(lua_State *L) {
    gs_buf b = GS_BUF_EMPTY;
    assert_int_equal(luaL_loadbuffer(L, SCRIPT, sizeof SCRIPT - 1, "@script"), LUA_OK);
    assert_int_equal(lua_dump(L, take, &b, 0), 0);
    lua_settop(L, 0);
    return b;
}

static void what_is_stripped_does_the_same(void **state) {
    (void)state;
    lua_State *L = luaL_newstate();
    luaL_requiref(L, "string", luaopen_string, 1);
    luaL_requiref(L, "_G", luaopen_base, 1);
    gs_buf whole = dumped(L), out = GS_BUF_EMPTY;
    assert_true(gs_strip(whole.bytes, whole.length, &out));
    assert_true(out.length < whole.length);
    assert_null(memmem(out.bytes, out.length, "first", 5));
    assert_int_equal(luaL_loadbufferx(L, out.bytes, out.length, "script", "b"), LUA_OK);
    lua_call(L, 0, 2);
    lua_pushvalue(L, 2);
    lua_newtable(L);
    assert_int_equal(lua_pcall(L, 1, 0, 0), LUA_ERRRUN);
    assert_non_null(strstr(lua_tostring(L, -1), "script:8:"));
    lua_settop(L, 1);
    for (int i = 1; i <= 3; i++) lua_pushinteger(L, i);
    lua_call(L, 3, 2);
    assert_true(lua_tonumber(L, 1) == 1 + 2.5 + 2 * 1 + 3 * 2);
    assert_int_equal(lua_tointeger(L, 2), 4 + 50);
    gs_buf_free(&whole);
    gs_buf_free(&out);
    lua_close(L);
}

static void what_is_no_dump_is_left_alone(void **state) {
    (void)state;
    lua_State *L = luaL_newstate();
    gs_buf whole = dumped(L);
    for (size_t n = 0; n < whole.length; n++) {
        gs_buf out = GS_BUF_EMPTY;
        assert_false(gs_strip(whole.bytes, n, &out));
        gs_buf_free(&out);
    }
    gs_buf_free(&whole);
    lua_close(L);
}

static const char RULE[] = "local flags = { 'kept' } -- flags = { }\n"
                           "--[[ return { flags = {} ]]\n"
                           "return {\n"
                           "  id = 'a',\n"
                           "  check = function(said)\n"
                           "    local silent = { [1] = 'silent = {' }\n"
                           "    if flags then for _ in said do silent = nil end end\n"
                           "    return { flags = silent }\n"
                           "  end,\n"
                           "  flags = { \"1 }\", [[2 ]=] }]] .. 'x',\n"
                           "    '3' },\n"
                           "  why = 'b', silent = [==[ ]] }, ]==]\n"
                           "}\n";

static void examples_are_taken_out_and_nothing_else(void **state) {
    (void)state;
    char text[sizeof RULE];
    lua_State *L = luaL_newstate();
    memcpy(text, RULE, sizeof RULE);
    assert_true(gs_bare(text, sizeof RULE - 1));
    assert_non_null(strstr(text, "local flags = { 'kept' } -- flags = { }"));
    assert_non_null(strstr(text, "local silent = { [1] = 'silent = {' }"));
    assert_non_null(strstr(text, "return { flags = silent }"));
    assert_null(strstr(text, "'3'"));
    assert_null(strstr(text, "[=="));
    for (size_t i = 0; i < sizeof RULE; i++) assert_true((text[i] == '\n') == (RULE[i] == '\n'));
    assert_int_equal(luaL_dostring(L, text), LUA_OK);
    assert_int_equal(lua_getfield(L, -1, "flags"), LUA_TNIL);
    assert_int_equal(lua_getfield(L, -2, "silent"), LUA_TNIL);
    assert_int_equal(lua_getfield(L, -3, "why"), LUA_TSTRING);
    assert_int_equal(lua_getfield(L, -4, "check"), LUA_TFUNCTION);
    lua_close(L);
}

static void what_is_no_rule_stays_as_it_is(void **state) {
    (void)state;
    char open[] = "return { flags = { 'a' }", quoted[] = "return { flags = 'a", none[] = "{ } }";
    assert_false(gs_bare(open, sizeof open - 1));
    assert_false(gs_bare(quoted, sizeof quoted - 1));
    assert_false(gs_bare(none, sizeof none - 1));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(what_is_stripped_does_the_same),
                                       cmocka_unit_test(what_is_no_dump_is_left_alone),
                                       cmocka_unit_test(examples_are_taken_out_and_nothing_else),
                                       cmocka_unit_test(what_is_no_rule_stays_as_it_is)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
