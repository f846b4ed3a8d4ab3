#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lua/sandbox.h"

static const gs_natives *natives;

static const gs_budget SMALL = {
    .memory = 16 << 20, .instructions = 3000000, .milliseconds = 20000, .output = 1000};

/* Runs a text; true where it ended well. Its result stays on the stack. */
static bool run(gs_sandbox *box, const char *text, gs_err *err) {
    return gs_sandbox_load(box, "rules/test.lua", text, strlen(text), err) &&
           gs_sandbox_call(box, 0, 1, err);
}

static void returns(const char *text, const char *expected) {
    gs_err err;
    gs_sandbox *box = gs_sandbox_new(natives, SMALL, "test", NULL);
    if (!run(box, text, &err)) fail_msg("%s: %s", text, err.text);
    assert_string_equal(lua_tostring(gs_sandbox_state(box), -1), expected);
    gs_sandbox_free(box);
}

static void fails(gs_budget budget, const char *text, gs_errcode code, uint32_t line,
                  const char *expected) {
    gs_err err;
    gs_sandbox *box = gs_sandbox_new(natives, budget, "test", NULL);
    assert_false(run(box, text, &err));
    if (!strstr(err.text, expected))
        fail_msg("%s: said \"%s\", not \"%s\"", text, err.text, expected);
    assert_int_equal(err.code, code);
    if (line) assert_int_equal(err.line, line);
    gs_sandbox_free(box);
}

static char *slurp(const char *path, size_t *n) {
    FILE *f = fopen(path, "rb");
    assert_non_null(f);
    char *text = calloc(1, 65536);
    *n = fread(text, 1, 65535, f);
    fclose(f);
    return text;
}

/* The first line of an attack is a comment with the error that it meets. */
static bool attack(const char *path) {
    size_t n;
    gs_err err = {0};
    char *text = slurp(path, &n), expected[200] = "";
    assert_int_equal(sscanf(text, "-- %199[^\n]", expected), 1);
    gs_sandbox *box = gs_sandbox_new(natives, SMALL, "attack", NULL);
    bool held = !(gs_sandbox_load(box, path, text, n, &err) && gs_sandbox_call(box, 0, 0, &err));
    bool right = held && strstr(err.text, expected) &&
                 (!strstr(expected, "limit reached") || err.code == GS_E_LIMIT);
    if (!right) print_error("%s: said \"%s\", not \"%s\"\n", path, err.text, expected);
    gs_sandbox_free(box);
    free(text);
    return right;
}

static void every_attack_is_refused_or_stopped(void **state) {
    (void)state;
    DIR *dir = opendir("tests/sandbox");
    assert_non_null(dir);
    int count = 0, wrong = 0;
    for (struct dirent *entry; (entry = readdir(dir));) {
        char path[300];
        if (!strstr(entry->d_name, ".lua")) continue;
        snprintf(path, sizeof path, "tests/sandbox/%s", entry->d_name);
        wrong += !attack(path);
        count++;
    }
    closedir(dir);
    assert_true(count >= 40);
    assert_int_equal(wrong, 0);
}

static void time_is_bounded_in_cpu_time(void **state) {
    (void)state;
    gs_budget budget = {
        .memory = 16 << 20, .instructions = UINT64_MAX / 2, .milliseconds = 20, .output = 0};
    fails(budget, "while true do end", GS_E_LIMIT, 1, "limit reached: time (20 ms of CPU time)");
}

static void limits_say_which_and_where(void **state) {
    (void)state;
    fails(SMALL, "local a\nwhile true do\nend", GS_E_LIMIT, 2,
          "limit reached: instructions (3000000)");
    fails(SMALL, "local s = 'x'\nwhile true do s = s .. s end", GS_E_LIMIT, 0,
          "limit reached: memory (16 MB)");
}

static void a_sandbox_out_of_budget_stays_so(void **state) {
    (void)state;
    gs_err err;
    gs_sandbox *box = gs_sandbox_new(natives, SMALL, "test", NULL);
    assert_false(run(box, "while true do end", &err));
    assert_false(run(box, "return 1", &err));
    assert_int_equal(err.code, GS_E_LIMIT);
    gs_sandbox_free(box);
}

static void memory_is_given_back_before_it_is_refused(void **state) {
    (void)state;
    returns("local s = ('x') for i = 1, 18 do s = s .. s end\n"
            "for i = 1, 400 do local t = s .. i end return 'done'",
            "done");
}

/* Whatever allocation is the first to be refused, the call ends with the limit, and nothing is lost
 * or touched twice (the sanitizers look on). */
static void every_allocation_may_be_refused(void **state) {
    (void)state;
    const char *text = "local t = {} for i = 1, 40 do t[i] = ('x'):upper() .. i end\n"
                       "for k, v in pairs(t) do t[k] = string.format('%s', v) end\n"
                       "table.sort(t) return table.concat(t, ' ')";
    int refused = 0, done = 0;
    for (size_t cap = 0; cap < 64000; cap += 160) {
        gs_budget budget = {.memory = cap, .instructions = 100000, .milliseconds = 20000};
        gs_sandbox *box = gs_sandbox_new(natives, budget, "test", NULL);
        gs_err err;
        bool ran = run(box, text, &err);
        if (!ran) assert_int_equal(err.code, GS_E_LIMIT);
        refused += !ran;
        done += ran;
        gs_sandbox_free(box);
    }
    assert_true(refused > 50);
    assert_true(done > 20);
}

static void bytecode_is_refused(void **state) {
    (void)state;
    gs_err err;
    gs_sandbox *box = gs_sandbox_new(natives, SMALL, "test", NULL);
    assert_false(gs_sandbox_load(box, "rules/x.lua", "\x1bLuaT", 5, &err));
    assert_int_equal(err.code, GS_E_RULE);
    assert_non_null(strstr(err.text, "binary"));
    gs_sandbox_free(box);
}

static void states_share_nothing(void **state) {
    (void)state;
    gs_err err;
    gs_sandbox *one = gs_sandbox_new(natives, SMALL, "one", NULL),
               *two = gs_sandbox_new(natives, SMALL, "two", NULL);
    assert_true(run(one, "local t = math t.seen = nil return 1", &err) == false);
    assert_true(run(two, "return type(math.floor)", &err));
    gs_sandbox_free(one);
    assert_true(run(two, "return ('still'):upper()", &err));
    gs_sandbox_free(two);
}

static void errors_name_file_line_and_say_it_plainly(void **state) {
    (void)state;
    gs_err err;
    gs_sandbox *box = gs_sandbox_new(natives, SMALL, "test", NULL);
    const char *text = "local t\n\n  return t.a.b\n";
    assert_false(run(box, text, &err));
    assert_string_equal(err.source, "rules/test.lua");
    assert_int_equal(err.line, 3);
    assert_string_equal(err.text, "attempt to index a nil value (local 't')");
    gs_err_quote(&err, "rules/test.lua", text, strlen(text));
    assert_string_equal(err.hint, "it is nil: ask first, if x then ...");
    err.hint[0] = '\0';
    gs_err_quote(&err, "rules/test.lua", text, strlen(text));
    assert_string_equal(err.hint, "the line reads: return t.a.b");
    gs_sandbox_free(box);
    box = gs_sandbox_new(natives, SMALL, "test", NULL);
    assert_false(run(box, "local t = {}\nreturn t.a.b\n", &err));
    assert_string_equal(err.hint, "it is nil where nothing is known: ask first, if x.a then ...");
    gs_sandbox_free(box);
}

static void long_paths_are_whole_in_errors(void **state) {
    (void)state;
    gs_err err;
    char path[200];
    memset(path, 'd', sizeof path);
    memcpy(path + 150, "/rule.lua", 10);
    gs_sandbox *box = gs_sandbox_new(natives, SMALL, "test", NULL);
    assert_true(gs_sandbox_load(box, path, "\nerror('no')", 12, &err));
    assert_false(gs_sandbox_call(box, 0, 0, &err));
    assert_string_equal(err.source, path);
    assert_string_equal(err.text, "no");
    assert_int_equal(err.line, 2);
    assert_false(gs_sandbox_load(box, path, "\nerror(", 7, &err));
    assert_string_equal(err.source, path);
    assert_int_equal(err.line, 2);
    gs_sandbox_free(box);
}

static void absent_functions_say_what_to_use(void **state) {
    (void)state;
    gs_err err;
    gs_sandbox *box = gs_sandbox_new(natives, SMALL, "test", NULL);
    assert_false(run(box, "return ('x'):find('x')", &err));
    assert_string_equal(err.hint, "use rx.find(text, expression)");
    gs_sandbox_free(box);
}

static void pairs_goes_in_one_order(void **state) {
    (void)state;
    const char *text = "local s = ''\n"
                       "for k, v in pairs { z = 1, [10] = 2, b = 3, [true] = 4, [2] = 5, a = 6, "
                       "[1.5] = 7, [false] = 8 } do\n"
                       "  s = s .. tostring(k) .. '=' .. v .. ' '\nend\nreturn s";
    returns(text, "1.5=7 2=5 10=2 a=6 b=3 z=1 false=8 true=4 ");
    returns("local s, t = '', {} for i = 40, 1, -1 do t[i] = i end for k in pairs(t) do s = s .. k "
            ".. ' ' end return s:sub(1, 9)",
            "1 2 3 4 5");
    returns("local s, t = '', {a = 1, b = 2, c = 3} for k in pairs(t) do t.b = nil s = s .. k end "
            "return s",
            "ac");
}

/* An adversary makes each pivot a bad one; the order of equal elements must still be that of the
 * list. */
static void sorting_is_stable_and_asks_no_clock(void **state) {
    (void)state;
    returns("local t = {} for i = 1, 1000 do t[i] = { key = i % 3, at = i } end\n"
            "table.sort(t, function(a, b) return a.key < b.key end)\n"
            "local last = { key = -1, at = 0 }\n"
            "for _, x in ipairs(t) do\n"
            "  if x.key < last.key or (x.key == last.key and x.at < last.at) then return 'not "
            "stable' end\n"
            "  last = x\nend\nreturn tostring(#t)",
            "1000");
    returns(
        "local n, solid, gas, candidate, value, t = 1500, 0, 1500, 0, {}, {}\n"
        "for i = 1, n do value[i] = gas t[i] = i end\n"
        "local count = 0\n"
        "local function less(a, b)\n"
        "  count = count + 1\n"
        "  if value[a] == gas and value[b] == gas then\n"
        "    local x = a == candidate and a or b value[x] = solid solid = solid + 1\n"
        "  end\n"
        "  if value[a] == gas then candidate = a elseif value[b] == gas then candidate = b end\n"
        "  return value[a] < value[b]\nend\n"
        "table.sort(t, less) return count < 1500 * 11 and 'few' or tostring(count)",
        "few");
    returns("local t = {'b', 'a', 'c'} table.sort(t) return table.concat(t)", "abc");
    returns("local t = {3, 1, 2, 5, 4} table.sort(t, function(a, b) return a > b end) return "
            "table.concat(t)",
            "54321");
    returns("local t = {1} table.sort(t) table.sort({}) return tostring(t[1])", "1");
    fails(SMALL, "table.sort({1, 'x'})", GS_E_RULE, 1, "attempt to compare");
    fails(SMALL, "table.sort({1, 2}, 3)", GS_E_RULE, 1, "function expected");
}

static void no_address_is_ever_shown(void **state) {
    (void)state;
    returns("return tostring({}) .. tostring(print) .. string.format('%s', {})",
            "tablefunctiontable");
}

static void the_allowed_library_works(void **state) {
    (void)state;
    returns("local t = {3, 1, 2} table.sort(t) table.insert(t, 9) return table.concat(t, ' ')",
            "1 2 3 9");
    returns("local t = {3, 1, 2} table.sort(t, function(a, b) return a > b end) return "
            "table.concat(t, ' ')",
            "3 2 1");
    returns(
        "return ('%5.2f %s %d'):format(1.239, 'x', 7) .. ('abc'):sub(2) .. ('A'):lower():upper()",
        " 1.24 x 7bcA");
    returns("local n = 0 for _, c in utf8.codes('h\xc3\xa9') do n = n + c end return tostring(n + "
            "math.floor(2.5))",
            "339");
    returns("return select('#', table.unpack({1, 2, 3})) .. type(nil) .. tonumber('0x10') .. "
            "math.max(1, 2)",
            "3nil162");
}

static void prints_are_bounded_and_escaped(void **state) {
    (void)state;
    returns("print('\\27[31m', 1, nil, {}) return 'ok'", "ok");
    fails(SMALL, "for i = 1, 1000 do print('0123456789') end", GS_E_LIMIT, 1,
          "limit reached: output (1000 bytes)");
}

static int told(lua_State *L) {
    lua_pushstring(L, gs_sandbox_user(L));
    return 1;
}

static void host_functions_reach_their_user(void **state) {
    (void)state;
    static const gs_member OWN[] = {{"told", told, "", "", ""}, {NULL, NULL, NULL, NULL, NULL}};
    static const gs_api API = {"", "", "", OWN};
    const gs_library libraries[] = {{NULL, &API}, {"host", &API}};
    char user[] = "context";
    gs_err err;
    gs_sandbox *box = gs_sandbox_new(natives, SMALL, "test", user);
    gs_sandbox_open(box, libraries, 2);
    assert_true(run(box, "return told() .. host.told()", &err));
    assert_string_equal(lua_tostring(gs_sandbox_state(box), -1), "contextcontext");
    assert_false(run(box, "host.told = nil", &err));
    gs_sandbox_free(box);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_attack_is_refused_or_stopped),
        cmocka_unit_test(time_is_bounded_in_cpu_time),
        cmocka_unit_test(limits_say_which_and_where),
        cmocka_unit_test(a_sandbox_out_of_budget_stays_so),
        cmocka_unit_test(memory_is_given_back_before_it_is_refused),
        cmocka_unit_test(every_allocation_may_be_refused),
        cmocka_unit_test(bytecode_is_refused),
        cmocka_unit_test(states_share_nothing),
        cmocka_unit_test(errors_name_file_line_and_say_it_plainly),
        cmocka_unit_test(long_paths_are_whole_in_errors),
        cmocka_unit_test(absent_functions_say_what_to_use),
        cmocka_unit_test(pairs_goes_in_one_order),
        cmocka_unit_test(sorting_is_stable_and_asks_no_clock),
        cmocka_unit_test(no_address_is_ever_shown),
        cmocka_unit_test(the_allowed_library_works),
        cmocka_unit_test(prints_are_bounded_and_escaped),
        cmocka_unit_test(host_functions_reach_their_user),
    };
    alarm(120); /* an attack that hangs is a failure, not a wait */
    gs_arena *arena = gs_arena_new();
    natives = gs_natives_new(arena);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    gs_arena_free(arena);
    return failed;
}
