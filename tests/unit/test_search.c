/* search: the first that is not before, in none, one and many. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/search.h"

static const uint32_t sorted[] = {2, 3, 3, 3, 7, 9};
#define COUNT ((uint32_t)(sizeof sorted / sizeof *sorted))

static uint32_t first_not_below(uint32_t from, uint32_t to, uint32_t value) {
    uint32_t at;
    GS_SEARCH(at, from, to, sorted[at] < value);
    return at;
}

static void search_finds_what_a_walk_finds(void **state) {
    (void)state;
    for (uint32_t to = 0; to <= COUNT; to++)
        for (uint32_t value = 0; value <= 10; value++) {
            uint32_t walked = 0;
            while (walked < to && sorted[walked] < value) walked++;
            assert_int_equal(first_not_below(0, to, value), walked);
        }
}

static void search_leaves_out_what_stands_before_its_beginning(void **state) {
    (void)state;
    assert_int_equal(first_not_below(2, COUNT, 3), 2);
    assert_int_equal(first_not_below(2, 2, 9), 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(search_finds_what_a_walk_finds),
        cmocka_unit_test(search_leaves_out_what_stands_before_its_beginning),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
