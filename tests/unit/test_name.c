/* name: two names of one, and of two. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "check/name.h"

static int setup(void **state) {
    *state = gs_arena_new();
    return 0;
}

static int teardown(void **state) {
    gs_arena_free(*state);
    return 0;
}

static const char *norm(gs_arena *arena, const char *text) {
    return gs_name_parse(arena, text).norm;
}

static void name_is_the_same_with_a_degree_or_an_order_behind_it(void **state) {
    assert_string_equal(norm(*state, "Maria Lund, MD"), norm(*state, "Maria Lund"));
    assert_string_equal(norm(*state, "Jon Aldous KC MP"), norm(*state, "Jon Aldous"));
}

static void name_keeps_what_tells_father_from_son(void **state) {
    assert_string_not_equal(norm(*state, "Jon Aldous Jr."), norm(*state, "Jon Aldous"));
}

static void name_of_two_words_keeps_both(void **state) {
    assert_string_not_equal(norm(*state, "Aldous MP"), norm(*state, "Aldous"));
    gs_name x = gs_name_parse(*state, "Dana Reyes"), y = gs_name_parse(*state, "Jon Aldous");
    assert_int_equal(gs_name_alike(&x, &y), GS_NO);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(name_is_the_same_with_a_degree_or_an_order_behind_it, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(name_keeps_what_tells_father_from_son, setup, teardown),
        cmocka_unit_test_setup_teardown(name_of_two_words_keeps_both, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
