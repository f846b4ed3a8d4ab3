/* problem: the order in which they are told, and what is left out. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/problem.h"

static int setup(void **state) {
    *state = gs_arena_new();
    return 0;
}

static int teardown(void **state) {
    gs_arena_free(*state);
    return 0;
}

static void put(gs_problems *list, gs_errcode code, const char *source, uint32_t line) {
    gs_err err;
    gs_err_set(&err, code, source, line, 0, "wrong");
    gs_problems_add(list, &err);
}

static void problems_are_told_by_file_and_line(void **state) {
    gs_problems *list = gs_problems_new(*state);
    put(list, GS_E_INPUT, "b", 1);
    put(list, GS_E_INPUT, "a", 9);
    put(list, GS_E_INPUT, "a", 2);
    size_t n;
    const gs_problem *all = gs_problems_sorted(list, &n);
    assert_int_equal(n, 3);
    assert_int_equal(all[0].err.line, 2);
    assert_int_equal(all[1].err.line, 9);
    assert_string_equal(all[2].err.source, "b");
}

static void problems_that_follow_are_left_out_and_counted_out_before_and_after(void **state) {
    gs_problems *list = gs_problems_new(*state);
    put(list, GS_E_FOLLOWS, "rule.lua", 3);
    put(list, GS_E_KINDS, "kinds.lua", 1);
    put(list, GS_E_FOLLOWS, "pack.lua", 5);
    assert_int_equal(gs_problems_errors(list), 1);
    size_t n;
    const gs_problem *all = gs_problems_sorted(list, &n);
    assert_int_equal(n, 2);
    assert_true(all[0].note);
    assert_string_equal(all[0].err.text, "2 problems that follow from these are not shown");
    assert_string_equal(all[1].err.source, "kinds.lua");
    assert_int_equal(gs_problems_errors(list), 1);
}

static void problems_that_follow_from_nothing_are_told(void **state) {
    gs_problems *list = gs_problems_new(*state);
    put(list, GS_E_FOLLOWS, "rule.lua", 3);
    size_t n;
    gs_problems_sorted(list, &n);
    assert_int_equal(n, 1);
    assert_int_equal(gs_problems_errors(list), 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(problems_are_told_by_file_and_line, setup, teardown),
        cmocka_unit_test_setup_teardown(
            problems_that_follow_are_left_out_and_counted_out_before_and_after, setup, teardown),
        cmocka_unit_test_setup_teardown(problems_that_follow_from_nothing_are_told, setup,
                                        teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
