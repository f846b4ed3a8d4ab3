#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "extract/currency.h"

static const char *closed(const char *unit, const char *first, const char *second) {
    gs_countries c = {.codes = {first, second},
                      .count = (uint32_t)(first != NULL) + (second != NULL)};
    c.named = c.count;
    return gs_unit_name(gs_currency_close(&c, gs_unit_named(unit, strlen(unit))));
}

static void one_country_closes_its_currency(void **state) {
    (void)state;
    assert_string_equal(closed("peso?", "PH", "JP"), "PHP");
    assert_string_equal(closed("pound?", "EG", NULL), "EGP");
}

static void without_a_country_the_usual_one_holds(void **state) {
    (void)state;
    assert_string_equal(closed("dollar?", NULL, NULL), "USD");
    assert_string_equal(closed("dollar?", "FR", "US"), "USD");
    assert_string_equal(closed("pound?", NULL, NULL), "GBP");
    assert_string_equal(closed("peso?", NULL, NULL), "peso?");
}

static void two_candidates_or_another_dollar_country_leave_it_open(void **state) {
    (void)state;
    assert_string_equal(closed("peso?", "MX", "CL"), "peso?");
    assert_string_equal(closed("dollar?", "AU", "US"), "dollar?");
    assert_string_equal(closed("dollar?", "AU", NULL), "dollar?");
}

static void a_named_country_outweighs_one_that_only_a_town_stands_for(void **state) {
    (void)state;
    gs_countries c = {.codes = {"PH", "DO"}, .named = 1, .count = 2};
    assert_string_equal(gs_unit_name(gs_currency_close(&c, gs_unit_named("peso?", 5))), "PHP");
    c.named = 2;
    assert_string_equal(gs_unit_name(gs_currency_close(&c, gs_unit_named("peso?", 5))), "peso?");
}

static void a_town_closes_where_no_named_country_can(void **state) {
    (void)state;
    gs_countries c = {.codes = {"JP", "DO"}, .named = 1, .count = 2};
    assert_string_equal(gs_unit_name(gs_currency_close(&c, gs_unit_named("peso?", 5))), "DOP");
}

static void a_closed_unit_stays(void **state) {
    (void)state;
    assert_string_equal(closed("EUR", "US", NULL), "EUR");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_country_closes_its_currency),
        cmocka_unit_test(without_a_country_the_usual_one_holds),
        cmocka_unit_test(two_candidates_or_another_dollar_country_leave_it_open),
        cmocka_unit_test(a_named_country_outweighs_one_that_only_a_town_stands_for),
        cmocka_unit_test(a_town_closes_where_no_named_country_can),
        cmocka_unit_test(a_closed_unit_stays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
