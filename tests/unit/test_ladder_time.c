/* Constraints on time: what is surely out of order is flagged, what may be in order excuses. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "rule_help.h"

/* Facts, one an argument of members; lines count from 1. */
#define TOLL(line, members) "{\"kind\": \"toll\", " members ", " AT(line) "}\n"
#define OFFICE(line, members) "{\"kind\": \"office\", " members ", " AT(line) "}\n"
#define BOTH(rest)                                                                                 \
    "return { id = \"r\", title = \"the title\", why = \"w\", severity = \"error\", reads = { "    \
    "\"toll\", \"office\" },\nflags = \"a\", silent = \"b\",\n" rest "}\n"

static void before_holds_across_two_facts_either_way(void **state) {
    (void)state;
    const char *rule = RULE("toll", "before = { 'filed', 'decided' }");
    finds(rule, TOLL(1, "\"filed\": \"2025-03-05\"") TOLL(2, "\"decided\": \"2025-03-01\""),
          "error 1,2 filed (5 March 2025) comes after decided (1 March 2025)\n");
    finds(rule, TOLL(1, "\"filed\": \"2025-03\"") TOLL(2, "\"decided\": \"2025-03-01\""), "");
    finds(rule, TOLL(1, "\"filed\": \"2025-03-05\"") TOLL(2, "\"filed\": \"2025-03-01\""), "");
}

static void what_happens_outside_a_stretch_is_flagged(void **state) {
    (void)state;
    const char *rule = BOTH("contemporary = { { kind = 'office', from = 'from', to = 'to' }, { "
                            "kind = 'toll', from = 'filed' } }");
    const char *held = OFFICE(1, "\"person\": \"Ada Brill\", \"from\": \"2020\", \"to\": \"2024\"");
    char facts[900];
    const struct {
        const char *toll, *want;
    } cases[] = {
        {TOLL(2, "\"filed\": \"2019-05-01\""),
         "error 2,1 1 May 2019 is before it begins, on 2020\n"},
        {TOLL(2, "\"filed\": \"2025-05-01\""), "error 2,1 1 May 2025 is after it ends, on 2024\n"},
        {TOLL(2, "\"filed\": \"2024-05-01\""), ""},
        {TOLL(2, "\"amount\": \"3\", \"as_of\": \"2030-01-01\""), ""},
        {OFFICE(2, "\"person\": \"Tom Orlo\", \"from\": \"1999\""), ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        snprintf(facts, sizeof facts, "%s%s", held, cases[i].toll);
        finds(rule, facts, cases[i].want);
    }
}

static void second_side_without_a_field_is_a_day_told_for(void **state) {
    (void)state;
    const char *rule = BOTH("contemporary = { { kind = 'office' }, { kind = 'toll' } }");
    finds(rule,
          OFFICE(1, "\"person\": \"Ada Brill\", \"from\": \"2020\"")
              TOLL(2, "\"amount\": \"3\", \"as_of\": \"2019-01-01\""),
          "error 2,1 1 January 2019 is before it begins, on 2020\n");
    finds(rule,
          OFFICE(1, "\"person\": \"Ada Brill\"")
              TOLL(2, "\"amount\": \"3\", \"as_of\": \"2019-01-01\""),
          "");
    finds(rule,
          TOLL(1, "\"amount\": \"3\", \"as_of\": \"2026-01-01\"")
              OFFICE(2, "\"person\": \"Ada Brill\", \"to\": \"2020\""),
          "error 1,2 1 January 2026 is after it ends, on 2020\n");
}

static void difference_of_dates_is_days(void **state) {
    (void)state;
    const char *rule =
        RULE("toll", "difference_within = { 'filed', 'decided', min = 0, max = '30 day' }");
    finds(rule, TOLL(1, "\"filed\": \"2025-03-01\", \"decided\": \"2025-05-01\""),
          "error 1 decided less filed is 61 days, above 30 days\n");
    finds(rule, TOLL(1, "\"filed\": \"2025-03-10\", \"decided\": \"2025-03-01\""),
          "error 1 decided less filed is -9 days, below 0 days\n");
    finds(rule, TOLL(1, "\"filed\": \"2025-03-01\", \"decided\": \"2025-03-31\""), "");
    finds(rule, TOLL(1, "\"filed\": \"2025-03\", \"decided\": \"2025-05-01\""),
          "error 1 decided less filed is between 31 and 61 days, above 30 days\n");
    finds(rule, TOLL(1, "\"filed\": \"2025-03-01/..\", \"decided\": \"2025-05-01\""), "");
    finds(rule, TOLL(1, "\"filed\": \"2025-03-01\""), "");
}

static void difference_without_a_bound_on_one_side_has_none(void **state) {
    (void)state;
    finds(RULE("toll", "difference_within = { 'filed', 'decided', min = '1 week' }"),
          TOLL(1, "\"filed\": \"2025-03-01\", \"decided\": \"2025-03-05\""),
          "error 1 decided less filed is 4 days, below 1 week\n");
    finds(RULE("toll", "difference_within = { 'filed', 'decided', min = '1 week' }"),
          TOLL(1, "\"filed\": \"2025-03-01\", \"decided\": \"2035-03-05\""), "");
}

static void monotone_flags_a_fall_whichever_comes_first(void **state) {
    (void)state;
    const char *rule = RULE("toll", "monotone = 'amount'");
    finds(rule,
          TOLL(1, "\"amount\": \"20\", \"as_of\": \"2025-03-01\"")
              TOLL(2, "\"amount\": \"12\", \"as_of\": \"2025-03-05\""),
          "error 2,1 amount falls from 20 (1 March 2025) to 12 (5 March 2025)\n");
    finds(rule,
          TOLL(1, "\"amount\": \"12\", \"as_of\": \"2025-03-05\"")
              TOLL(2, "\"amount\": \"20\", \"as_of\": \"2025-03-01\""),
          "error 1,2 amount falls from 20 (1 March 2025) to 12 (5 March 2025)\n");
    finds(rule,
          TOLL(1, "\"amount\": \"20\", \"as_of\": \"2025-03\"")
              TOLL(2, "\"amount\": \"12\", \"as_of\": \"2025-03-05\""),
          "");
    finds(rule,
          TOLL(1, "\"amount\": \"12\", \"as_of\": \"2025-03-01\"")
              TOLL(2, "\"amount\": \"20\", \"as_of\": \"2025-03-05\""),
          "");
    finds(rule,
          TOLL(1, "\"amount\": \"20\", \"as_of\": \"2025-03-01\"")
              TOLL(2, "\"filed\": \"2025-03-01\", \"as_of\": \"2025-03-05\""),
          "");
}

static void monotone_may_go_down_by_a_field_and_over_dates(void **state) {
    (void)state;
    finds(RULE("toll", "monotone = { 'amount', direction = 'down', by = 'filed' }"),
          TOLL(1, "\"amount\": \"12\", \"filed\": \"2025-03-01\"")
              TOLL(2, "\"amount\": \"20\", \"filed\": \"2025-03-05\""),
          "error 2,1 amount rises from 12 (1 March 2025) to 20 (5 March 2025)\n");
    finds(RULE("toll", "monotone = { 'amount', by = 'filed' }"),
          TOLL(1, "\"amount\": \"20\"") TOLL(2, "\"amount\": \"12\", \"filed\": \"2025-03-05\""),
          "");
    finds(
        RULE("toll", "monotone = { 'decided', by = 'filed' }"),
        TOLL(1, "\"decided\": \"2026-05-01\", \"filed\": \"2025-03-01\"")
            TOLL(2, "\"decided\": \"2026-04-01\", \"filed\": \"2025-03-05\""),
        "error 2,1 decided falls from 1 May 2026 (1 March 2025) to 1 April 2026 (5 March 2025)\n");
}

static void holders_one_after_the_other_are_no_two(void **state) {
    (void)state;
    const char *rule = RULE("office", "unique_holder = 'person'");
    finds(
        rule,
        OFFICE(1, "\"person\": \"Ada Brill\", \"from\": \"2020-01-01\", \"to\": \"2021-01-01\"")
            OFFICE(2, "\"person\": \"Tom Orlo\", \"from\": \"2021-01-02\", \"to\": \"2022-01-01\""),
        "");
    finds(rule,
          OFFICE(1, "\"person\": \"Ada Brill\", \"from\": \"2020-01-01\", \"to\": \"2021-01-01\"")
              OFFICE(2, "\"person\": \"Brill\", \"from\": \"2020-06-01\", \"to\": \"2022-01-01\""),
          "");
    finds(rule,
          OFFICE(1, "\"person\": \"Ada Brill\"") OFFICE(
              2, "\"person\": \"Tom Orlo\", \"from\": \"2020-06-01\", \"to\": \"2022-01-01\""),
          "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(before_holds_across_two_facts_either_way),
        cmocka_unit_test(what_happens_outside_a_stretch_is_flagged),
        cmocka_unit_test(second_side_without_a_field_is_a_day_told_for),
        cmocka_unit_test(difference_of_dates_is_days),
        cmocka_unit_test(difference_without_a_bound_on_one_side_has_none),
        cmocka_unit_test(monotone_flags_a_fall_whichever_comes_first),
        cmocka_unit_test(monotone_may_go_down_by_a_field_and_over_dates),
        cmocka_unit_test(holders_one_after_the_other_are_no_two),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
