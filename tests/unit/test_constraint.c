#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "rule_help.h"

static void single_value_flags_values_that_are_apart(void **state) {
    (void)state;
    finds(RULE("toll", "single_value = 'amount'"), TWELVE TWENTY DOZENS,
          "error 1,2 amount is 12 in one place and 21 in another\n");
    finds(RULE("toll",
               "single_value = { 'amount', separators = { 'as_of' }, message = 'two tolls' }"),
          TWELVE TWENTY DOZENS, "error 1,2 two tolls\n");
    finds(RULE("office", "single_value = 'stage'"),
          "{\"kind\": \"office\", \"stage\": \"elect\", \"edition\": \"first\", " AT(
              1) "}\n"
                 "{\"kind\": \"office\", \"stage\": \"holder\", \"edition\": \"second\", " AT(
                     2) "}\n"
                        "{\"kind\": \"office\", \"stage\": \"former\", " AT(
                            3) "}\n"
                               "{\"kind\": \"office\", \"stage\": \"candidate\", " AT(4) "}\n",
          "error 3,4 stage is former in one place and candidate in another\n");
}

static void single_value_leaves_soft_facts_alone(void **state) {
    (void)state;
    finds(RULE("toll", "single_value = 'amount'"),
          TWELVE
          "{\"kind\": \"toll\", \"amount\": \"99\", \"modality\": \"possible\", " AT(4) "}\n",
          "");
    finds(RULE("toll", "single_value = 'amount'"),
          TWELVE "{\"kind\": \"toll\", \"amount\": \"~99\", " AT(4) "}\n",
          "warning 1,4 amount is 12 in one place and 99 in another\n");
    finds(RULE("toll", "single_value = 'amount'"),
          TWELVE
          "{\"kind\": \"toll\", \"amount\": \"99\", \"speaker\": \"the police\", " AT(4) "}\n",
          "warning 1,4 amount is 12 in one place and 99 in another\n");
}

static void conflicts_with_takes_two_filters(void **state) {
    (void)state;
    finds(RULE("office", "conflicts_with = { { stage = 'elect' }, { stage = 'holder' } }"),
          HOLDER ELECT, "error 2,1 the title\n");
    finds(RULE("office", "conflicts_with = { { stage = 'elect' }, { stage = 'holder' }, separators "
                         "= { 'as_of' } }"),
          HOLDER ELECT, "");
}

static void before_orders_dates_within_and_across_facts(void **state) {
    (void)state;
    const char *rule = RULE("toll", "before = { 'filed', 'decided' }");
    finds(
        rule,
        "{\"kind\": \"toll\", \"filed\": \"2025-03-02\", \"decided\": \"2025-03-01\", " AT(1) "}\n",
        "error 1 filed (2 March 2025) comes after decided (1 March 2025)\n");
    finds(rule,
          "{\"kind\": \"toll\", \"decided\": \"2024\", " AT(
              1) "}\n{\"kind\": \"toll\", \"filed\": \"2025-03-01\", " AT(2) "}\n",
          "error 2,1 filed (1 March 2025) comes after decided (2024)\n");
    finds(rule,
          "{\"kind\": \"toll\", \"filed\": \"2025-03-01\", \"decided\": \"2025\", " AT(1) "}\n",
          "");
}

static void range_flags_what_is_surely_outside(void **state) {
    (void)state;
    finds(RULE("toll", "range = { 'amount', min = 0, max = 15 }"), TWELVE TWENTY DOZENS,
          "error 2 amount of 21 is above 15\n");
    finds(RULE("toll", "range = { 'filed', min = '2000-01-01' }"),
          "{\"kind\": \"toll\", \"filed\": \"1970-01-01\", " AT(1) "}\n",
          "error 1 filed of 1 January 1970 is before 1 January 2000\n");
    finds(RULE("toll", "range = { 'amount', max = 15 }, where = { sure = true }"), TWENTY, "");
}

static void unique_holder_flags_two_at_once(void **state) {
    (void)state;
    const char *rule = RULE("office", "unique_holder = { 'person', where = { stage = 'holder' } }");
    const char *other = "{\"kind\": \"office\", \"person\": \"Ana Lima\", \"office\": "
                        "\"president\", \"stage\": \"holder\", "
                        "\"from\": \"2025-01-01\", \"to\": \"2025-06-01\", " AT(3) "}\n";
    char facts[1200];
    snprintf(facts, sizeof facts, "%s%s", HOLDER, other);
    finds(rule, facts,
          "error 1,3 two at once for one person on 14 March 2025: Dana Reyes and Ana Lima\n");
    snprintf(facts, sizeof facts, "%s%s", ELECT, other);
    finds(rule, facts, "");
}

static void large_groups_show_each_fact_a_few_times(void **state) {
    (void)state;
    char *facts = calloc(1, 400 * 200), *p = facts;
    for (int i = 0; i < 400; i++)
        p += sprintf(p,
                     "{\"kind\": \"toll\", \"amount\": \"%d\", \"at\": {\"document\": \"a.md\", "
                     "\"line\": %d, \"column\": 1, \"text\": \"w\"}}\n",
                     i % 2 ? 12 : 21, i + 1);
    bench *b = bench_run(RULE("toll", "single_value = 'amount'"), facts);
    assert_true(b->ran);
    assert_true(b->count >= 400 && b->count <= 400 * 16);
    bench_free(b);
    free(facts);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(single_value_flags_values_that_are_apart),
        cmocka_unit_test(single_value_leaves_soft_facts_alone),
        cmocka_unit_test(conflicts_with_takes_two_filters),
        cmocka_unit_test(before_orders_dates_within_and_across_facts),
        cmocka_unit_test(range_flags_what_is_surely_outside),
        cmocka_unit_test(unique_holder_flags_two_at_once),
        cmocka_unit_test(large_groups_show_each_fact_a_few_times),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
