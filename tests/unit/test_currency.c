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

static void a_closed_unit_stays(void **state) {
    (void)state;
    assert_string_equal(closed("EUR", "US", NULL), "EUR");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_country_closes_its_currency),
        cmocka_unit_test(without_a_country_the_usual_one_holds),
        cmocka_unit_test(two_candidates_or_another_dollar_country_leave_it_open),
        cmocka_unit_test(a_closed_unit_stays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
