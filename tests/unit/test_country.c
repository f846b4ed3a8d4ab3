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

static const char *code_of_people(const char *word) {
    const gs_country *c = gs_country_of_people(word, strlen(word));
    return c ? c->alpha2 : "none";
}

static void every_country_is_found_by_code_and_place(void **state) {
    (void)state;
    assert_true(gs_country_count() >= 249);
    for (size_t i = 0; i < gs_country_count(); i++) {
        const gs_country *c = gs_country_at(i);
        assert_ptr_equal(gs_country_by_code(c->alpha2), c);
        assert_true(strlen(c->alpha2) == 2 && *c->name);
    }
    assert_null(gs_country_at(gs_country_count()));
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

static void peoples_lead_to_their_country(void **state) {
    (void)state;
    assert_string_equal(code_of_people("argentine"), "AR");
    assert_string_equal(code_of_people("swiss"), "CH");
    assert_string_equal(code_of_people("south african"), "ZA");
    assert_string_equal(code_of_people("hong kong"), "HK");
    assert_string_equal(code_of_people("martian"), "none");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_country_is_found_by_code_and_place),
        cmocka_unit_test(names_of_the_news_lead_to_the_country),
        cmocka_unit_test(what_is_no_country_is_not_found),
        cmocka_unit_test(peoples_lead_to_their_country),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
