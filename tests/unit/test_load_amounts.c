#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "load_help.h"

static gs_quantity amount(fixture *f, const char *json) {
    char line[300];
    snprintf(line, sizeof line, "[{\"kind\":\"figure\",\"measure\":\"m\",\"amount\":%s," AT "}]",
             json);
    f->problems = gs_problems_new(f->arena);
    assert_int_equal(load(f, line), 1);
    return *value(f, gs_store_count(f->store) - 1, "amount")->amount;
}

static void amounts_may_be_written_as_people_do(void **state) {
    static const char *const pairs[][2] = {
        {"40", "40"},
        {"-2.50", "-2.5"},
        {"1E3", "1000"},
        {"\"40\"", "40"},
        {"\"1,234,567\"", "1234567"},
        {"\"more than 40\"", "(40, inf)"},
        {"\"at least 40 km\"", "[40, inf) kilometer"},
        {"\"40 or more\"", "[40, inf)"},
        {"\"up to 3 million\"", "(-inf, 3000000]"},
        {"\"5.93 billion USD\"", "[5.925e9, 5.935e9] USD"},
        {"\"USD 5.93 billion\"", "[5.925e9, 5.935e9] USD"},
        {"\"5.93e9 USD\"", "5.93e9 USD"},
        {"\"[26.75e9, 26.85e9] USD\"", "[26.75e9, 26.85e9] USD"},
        {"\"12%\"", "[11.5, 12.5] percent"},
        {"\"40 to 50\"", "[40, 50]"},
        {"\"between 5 and 6 million\"", "[4.5e6, 6.5e6]"},
        {"\"Less than 7\"", "(-inf, 7)"},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        gs_quantity expected, got = amount(f, pairs[i][0]);
        char text[GS_QUANTITY_TEXT], wanted[GS_QUANTITY_TEXT];
        assert_true(gs_quantity_parse(pairs[i][1], strlen(pairs[i][1]), &expected));
        assert_string_equal(gs_quantity_format(got, text), gs_quantity_format(expected, wanted));
    }
}

static void every_digit_of_a_number_counts(void **state) {
    fixture *f = *state;
    char json[200], text[GS_QUANTITY_TEXT];
    snprintf(json, sizeof json, "5.%0120de9", 0);
    assert_string_equal(gs_quantity_format(amount(f, json), text), "5e9");
}

static void hedges_make_rough_amounts(void **state) {
    fixture *f = *state;
    gs_quantity about = amount(f, "\"about 12%\"");
    assert_true(about.amount.flags & GS_ROUGH);
    assert_int_equal(gs_unit_kind_of(about.unit), GS_UK_PERCENT);
    assert_true(gs_interval_contains(about.amount, gs_dec_int(12)));
    gs_quantity nearly = amount(f, "\"nearly 9 billion USD\"");
    assert_true(nearly.amount.flags & GS_ROUGH);
    assert_true(gs_interval_contains(nearly.amount, gs_dec_make(88, 8)));
    assert_false(gs_interval_contains(nearly.amount, gs_dec_make(91, 8)));
    gs_quantity dollars = amount(f, "\"$5.93 billion\"");
    assert_int_equal(gs_unit_kind_of(dollars.unit), GS_UK_MONEY);
}

static void amounts_that_contradict_themselves_are_refused(void **state) {
    // clang-format off
    static const char *const refused[] = {
        "more than 40 or more", "between 5", "50 to 40", "more than 40 to 50", "5 to", "40 km 3",
        "$", "about", "1,23", "--4", "4 billion billion"};
    // clang-format on
    fixture *f = *state;
    char line[300];
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        snprintf(line, sizeof line,
                 "[{\"kind\":\"figure\",\"measure\":\"m\",\"amount\":\"%s\"," AT "}]", refused[i]);
        f->problems = gs_problems_new(f->arena);
        if (load(f, line)) fail_msg("taken: %s", refused[i]);
        assert_problem(f, 1, "no amount", "5.93e9 USD");
    }
}

static void years_may_be_numbers(void **state) {
    fixture *f = *state;
    load(f, "[{\"kind\":\"figure\",\"measure\":\"m\",\"period\":2021," AT "}]");
    assert_int_equal(value(f, 0, "period")->span.from, gs_day_make(2021, 1, 1));
    assert_int_equal(value(f, 0, "period")->span.to, gs_day_make(2021, 12, 31));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(amounts_may_be_written_as_people_do),
        TEST(every_digit_of_a_number_counts),
        TEST(hedges_make_rough_amounts),
        TEST(amounts_that_contradict_themselves_are_refused),
        TEST(years_may_be_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
