#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "value/quantity.h"

static gs_quantity q(const char *text) {
    gs_quantity out = {gs_interval_all(), GS_UNIT_NONE};
    if (!gs_quantity_parse(text, strlen(text), &out)) fail_msg("%s is not a quantity", text);
    return out;
}

static void apart_needs_readings_that_never_meet(void **state) {
    (void)state;
    assert_int_equal(gs_quantity_apart(q("5 USD"), q("6 USD")), GS_YES);
    assert_int_equal(gs_quantity_apart(q("[26.75e9, 26.85e9] USD"), q("26.8e9 USD")), GS_NO);
    assert_int_equal(gs_quantity_apart(q("10 mile"), q("16.09344 kilometer")), GS_NO);
    assert_int_equal(gs_quantity_apart(q("10 mile"), q("17 kilometer")), GS_YES);
    assert_int_equal(gs_quantity_apart(q("12"), q("21")), GS_YES);
    assert_int_equal(gs_quantity_apart(q("(40, inf)"), q("38")), GS_YES);
}

static void what_cannot_be_compared_is_never_surely_apart(void **state) {
    (void)state;
    assert_int_equal(gs_quantity_apart(q("5 dollar?"), q("6 USD")), GS_PERHAPS);
    assert_int_equal(gs_quantity_apart(q("5 dollar?"), q("6 dollar?")), GS_PERHAPS);
    assert_int_equal(gs_quantity_apart(q("5"), q("6 USD")), GS_PERHAPS);
    assert_int_equal(gs_quantity_apart(q("5 EUR"), q("6 USD")), GS_PERHAPS);
    assert_int_equal(gs_quantity_apart(q("5 kilogram"), q("6 kilometer")), GS_PERHAPS);
    assert_int_equal(gs_quantity_less(q("5 EUR"), q("6 USD")), GS_PERHAPS);
    assert_int_equal(gs_quantity_equal(q("5 dollar?"), q("5 dollar?")), GS_PERHAPS);
}

static void order_and_equality_convert(void **state) {
    (void)state;
    assert_int_equal(gs_quantity_less(q("1 kilometer"), q("1 mile")), GS_YES);
    assert_int_equal(gs_quantity_less(q("1 mile"), q("1 kilometer")), GS_NO);
    assert_int_equal(gs_quantity_equal(q("1000 meter"), q("1 kilometer")), GS_YES);
    assert_int_equal(gs_quantity_equal(q("5 USD"), q("5 USD")), GS_YES);
    gs_interval out;
    assert_false(gs_quantity_in(q("5 dollar?"), q("5 USD").unit, &out));
    assert_true(gs_quantity_in(q("5 USD"), q("5 USD").unit, &out));
}

static void format_parses_back(void **state) {
    (void)state;
    // clang-format off
    static const char *const texts[] = {
        "5.93e9 USD", "[26.75e9, 26.85e9] USD", "(40, inf)", "12", "~[9, 11] square kilometer",
        "12.5 percent", "3 dollar?", "-4 celsius", "90 kilometer per hour"};
    // clang-format on
    char out[GS_QUANTITY_TEXT];
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_string_equal(gs_quantity_format(q(texts[i]), out), texts[i]);
}

static void parse_refuses_what_is_no_quantity(void **state) {
    (void)state;
    static const char *const bad[] = {
        "", " ", "USD", "5 ", "5 usd", "5 parsnips", "[1, 2]USD", "[1, 2", "5  USD", "5 USD ", "~"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        gs_quantity out;
        if (gs_quantity_parse(bad[i], strlen(bad[i]), &out)) fail_msg("'%s' was read", bad[i]);
    }
}

static void say_uses_the_words_of_people(void **state) {
    (void)state;
    static const char *const said[][2] = {
        {"5.93e9 USD", "5.93 billion USD"},
        {"12.5 percent", "12.5%"},
        {"14 kilometer", "14 kilometers"},
        {"1 kilometer", "1 kilometer"},
        {"1 dollar?", "1 dollar"},
        {"3e6 dollar?", "3 million dollars"},
        {"(40, inf)", "more than 40"},
        {"[40, inf) foot", "at least 40 feet"},
        {"(-inf, 40)", "less than 40"},
        {"(-inf, 40]", "at most 40"},
        {"[26.75e9, 26.85e9] EUR", "26.8 billion EUR"},
        {"[4.5, 5.5]", "5"},
        {"~[36, 44]", "about 40"},
        {"~[10.8, 13.2] percent", "about 12%"},
        {"~[36, 40)", "nearly 40"},
        {"~[40, 44]", "just over 40"},
        {"~[44.1e9, 49e9]", "nearly 49 billion"},
        {"~[90, 100]", "nearly 100"},
        {"~[1.5, 2]", "nearly 2"},
        {"[100, 900]", "between 100 and 900"},
        {"[9, 12]", "between 9 and 12"},
        {"[2, 2.4]", "between 2 and 2.4"},
        {"[0.621371192237333, 0.621371192237334] mile", "0.621371 miles"},
        {"1234567", "1,234,567"},
        {"123456", "123,456"},
        {"1.25e12 JPY", "1.25 trillion JPY"},
        {"2025", "2,025"},
        {"-5300000", "-5.3 million"},
        {"-123456.5", "-123,456.5"},
        {"21 celsius", "21 degrees Celsius"},
        {"0", "0"},
        {"[2.1372222222222222, 2.1372222222222223] hour", "2 h 8 min 14 s"},
        {"1.955 minute", "1 min 57.3 s"},
        {"[3.3333333333333333, 3.3333333333333334] hour", "3 h 20 min"},
        {"2.25 hour", "2.25 hours"},
        {"[4.1916666666666666, 4.2166666666666667] hour", "4 h 12 min"},
        {"(-inf, inf)", "any amount"},
    };
    char out[160];
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        assert_string_equal(gs_quantity_say(q(said[i][0]), out, sizeof out), said[i][1]);
    gs_quantity figure = {gs_interval_bounded(gs_dec_int(12), gs_dec_int(1), GS_BOUND_ABOUT),
                          q("1 percent").unit};
    assert_string_equal(gs_quantity_say(figure, out, sizeof out), "about 12%");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(apart_needs_readings_that_never_meet),
        cmocka_unit_test(what_cannot_be_compared_is_never_surely_apart),
        cmocka_unit_test(order_and_equality_convert),
        cmocka_unit_test(format_parses_back),
        cmocka_unit_test(parse_refuses_what_is_no_quantity),
        cmocka_unit_test(say_uses_the_words_of_people),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
