#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

/* Every order that the sentence tells as "earlier|its thing|later|its thing", joined by "; ". */
static void check(void **state, const char *sentence, const char *expected) {
    static const char *const fields[] = {"earlier", "earlier_thing", "later", "later_thing", NULL};
    check_facts(state, sentence, "sequence", NULL, fields, expected);
}

static void before_puts_the_left_side_first(void **state) {
    check(state, "A bill must be adopted before the mayor can sign it.", "adoption|bill|signing|-");
    check(state, "The fire was reported before the engine arrived.", "report|fire|arrival|engine");
}

static void a_denied_left_side_comes_last(void **state) {
    check(state, "No ground may be broken before the permit has been issued.",
          "grant|permit|groundbreaking|-");
    check(state, "The map was not to be published until the survey had been completed.",
          "completion|survey|publication|map");
    check(state, "She waited until the bridge opened.", "");
}

static void after_and_once_put_the_right_side_first(void **state) {
    check(state, "The law was signed after parliament had adopted the text.",
          "adoption|text|signing|law");
    check(state, "The tower may open once the engineers have approved it.",
          "approval|-|opening|tower");
}

static void a_clause_in_front_is_read_as_one_behind(void **state) {
    check(state, "Before work can begin, a licence must be granted.", "grant|licence|beginning|-");
}

static void a_rule_may_use_any_verb(void **state) {
    check(state, "No driver may start until the guards have waved.", "wav|guard|beginning|driver");
    check(state, "She laughed before the guards had waved.", "");
}

static void a_day_behind_before_is_no_event(void **state) {
    check(state, "The bridge was opened before 3 May.", "");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(before_puts_the_left_side_first),
        TEST(a_denied_left_side_comes_last),
        TEST(after_and_once_put_the_right_side_first),
        TEST(a_clause_in_front_is_read_as_one_behind),
        TEST(a_rule_may_use_any_verb),
        TEST(a_day_behind_before_is_no_event),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
