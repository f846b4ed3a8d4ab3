#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

/* Every thing that the sentence tells as still to come as "what|its word", joined by "; ". */
static void check(void **state, const char *sentence, const char *expected) {
    static const char *const fields[] = {"what", "word", NULL};
    check_facts(state, sentence, "to_come", NULL, fields, expected);
}

static void what_will_or_must_be_done_is_to_come(void **state) {
    check(state, "The ferry will sail from Osby.", "departure|sail from");
    check(state, "Shareholders must still approve it.", "permit|approve");
    check(state, "The ice has to be weighed in Osby.", "weigh|weighed");
}

static void what_is_awaited_is_to_come(void **state) {
    check(state, "The demolition of the mill is due in June.", "demolition|demolition");
    check(state, "The mill awaits its demolition.", "demolition|demolition");
}

static void what_stays_or_is_open_is_not(void **state) {
    check(state, "The gate will stay shut.", "");
    check(state, "If it rains, the ferry will not sail.", "");
    check(state, "The ferry sailed from Osby.", "");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(what_will_or_must_be_done_is_to_come),
        TEST(what_is_awaited_is_to_come),
        TEST(what_stays_or_is_open_is_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
