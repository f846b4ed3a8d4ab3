#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "value/country.h"

static const char *code_of(const char *name) {
    const gs_country *c = gs_country_named(name, strlen(name));
    return c ? c->alpha2 : "none";
}

static void countries_are_found_by_code(void **state) {
    (void)state;
    assert_string_equal(gs_country_by_code("AR")->name, "Argentina");
    assert_string_equal(gs_country_by_code("ZW")->alpha2, "ZW");
    assert_null(gs_country_by_code("QQ"));
}

static void names_of_the_news_lead_to_the_country(void **state) {
    (void)state;
    static const char *const pairs[][2] = {
        {"argentina", "AR"},
        {"u.k.", "GB"},
        {"britain", "GB"},
        {"u.s.", "US"},
        {"america", "US"},
        {"south korea", "KR"},
        {"north korea", "KP"},
        {"russia", "RU"},
        {"czechia", "CZ"},
        {"czech republic", "CZ"},
        {"ivory coast", "CI"},
        {"cote d'ivoire", "CI"},
        {"uae", "AE"},
        {"holland", "NL"},
        {"turkey", "TR"},
        {"turkiye", "TR"},
        {"vietnam", "VN"},
        {"viet nam", "VN"},
        {"burma", "MM"},
        {"drc", "CD"},
        {"kosovo", "XK"},
        {"russian federation", "RU"},
        {"islamic republic of afghanistan", "AF"},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        assert_string_equal(code_of(pairs[i][0]), pairs[i][1]);
    assert_string_equal(gs_country_by_code("KR")->name, "South Korea");
    assert_string_equal(gs_country_by_code("RU")->name, "Russia");
}

static void what_is_no_country_is_not_found(void **state) {
    (void)state;
    assert_string_equal(code_of(""), "none");
    assert_string_equal(code_of("argentin"), "none");
    assert_string_equal(code_of("argentinas"), "none");
    assert_string_equal(code_of("Argentina"), "none"); /* folded names only */
    assert_null(gs_country_named("argentina", 4));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(countries_are_found_by_code),
        cmocka_unit_test(names_of_the_news_lead_to_the_country),
        cmocka_unit_test(what_is_no_country_is_not_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
