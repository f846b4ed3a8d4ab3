#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "value/day.h"

static gs_span span(const char *text) {
    gs_span out = {0, 0};
    if (!gs_span_parse(text, strlen(text), &out)) fail_msg("%s is not a span", text);
    return out;
}

static void days_count_from_1970_and_split_back(void **state) {
    (void)state;
    assert_int_equal(gs_day_make(1970, 1, 1), 0);
    assert_int_equal(gs_day_make(2000, 3, 1), 11017);
    assert_int_equal(gs_day_make(1969, 12, 31), -1);
    for (gs_day day = gs_day_make(1, 1, 1); day <= gs_day_make(9999, 12, 31); day += 17) {
        int year, month, mday;
        gs_day_split(day, &year, &month, &mday);
        assert_true(gs_day_valid(year, month, mday));
        assert_int_equal(gs_day_make(year, month, mday), day);
    }
}

static void dates_that_do_not_exist_are_not_valid(void **state) {
    (void)state;
    assert_true(gs_day_valid(2024, 2, 29));
    assert_false(gs_day_valid(2023, 2, 29));
    assert_false(gs_day_valid(1900, 2, 29));
    assert_false(gs_day_valid(2023, 13, 1));
    assert_false(gs_day_valid(2023, 4, 31));
    assert_false(gs_day_valid(0, 1, 1));
    assert_false(gs_day_valid(10000, 1, 1));
    assert_false(gs_day_valid(2023, 1, 0));
}

static void weekdays_and_iso_weeks_follow_the_calendar(void **state) {
    (void)state;
    assert_int_equal(gs_day_weekday(gs_day_make(2025, 3, 14)), 5);
    assert_int_equal(gs_day_weekday(gs_day_make(1969, 12, 28)), 7);
    assert_int_equal(gs_day_of_iso_week(2020, 53) + 6, gs_day_make(2021, 1, 3));
    assert_int_equal(gs_day_of_iso_week(2025, 1), gs_day_make(2024, 12, 30));
    for (int y = 1990; y < 2040; y++) {
        assert_int_equal(gs_day_weekday(gs_day_of_iso_week(y, 10)), 1);
    }
}

static void adding_months_keeps_to_the_end_of_short_ones(void **state) {
    (void)state;
    assert_int_equal(gs_day_add_months(gs_day_make(2023, 1, 31), 1), gs_day_make(2023, 2, 28));
    assert_int_equal(gs_day_add_months(gs_day_make(2024, 1, 31), 1), gs_day_make(2024, 2, 29));
    assert_int_equal(gs_day_add_months(gs_day_make(2024, 1, 15), -1), gs_day_make(2023, 12, 15));
    assert_int_equal(gs_day_add_months(gs_day_make(2024, 5, 15), -29), gs_day_make(2021, 12, 15));
    assert_int_equal(gs_day_add_months(GS_DAY_MAX, 3), GS_DAY_MAX);
    assert_int_equal(gs_day_add_months(gs_day_make(9999, 12, 1), 3), gs_day_make(9999, 12, 31));
}

static void format_parses_back_for_every_shape(void **state) {
    (void)state;
    // clang-format off
    static const char *const texts[] = {
        "2021-03-14", "2021-03", "2021", "2021-Q1", "2021-H2", "..", "2021-03-14/2021-03-20",
        "../2021-03-14", "2021-03-14/..", "0001-01-01", "2019-01-01/2021-12-31"};
    // clang-format on
    char out[GS_SPAN_TEXT];
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        assert_string_equal(gs_span_format(span(texts[i]), out), texts[i]);
    for (gs_day from = gs_day_make(2019, 11, 28); from < gs_day_make(2021, 2, 3); from++)
        for (int length = 0; length < 400; length += 1 + length / 7) {
            gs_span a = {from, from + length}, b = span(gs_span_format(a, out));
            assert_int_equal(a.from, b.from);
            assert_int_equal(a.to, b.to);
        }
    assert_string_equal(gs_span_format(span("2021-03/2021-04"), out), "2021-03-01/2021-04-30");
}

static void parse_refuses_what_is_no_span(void **state) {
    (void)state;
    static const char *const bad[] = {"",       "2021-02-31",  "2021-13",     "2021-Q5",  "2021-H3",
                                      "2021-Q", "21",          "2021-3-14",   "0000",     "2021/",
                                      "/2021",  "2021/2020",   "2021-03-14x", "20210314", "2021-",
                                      "...",    "2021/../2022"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        gs_span out;
        if (gs_span_parse(bad[i], strlen(bad[i]), &out)) fail_msg("'%s' was read", bad[i]);
    }
}

static void before_and_same_are_sure_only_where_every_reading_agrees(void **state) {
    (void)state;
    assert_int_equal(gs_span_before(span("2020"), span("2021")), GS_YES);
    assert_int_equal(gs_span_before(span("2021"), span("2021-03")), GS_PERHAPS);
    assert_int_equal(gs_span_before(span("2021"), span("2020")), GS_NO);
    assert_int_equal(gs_span_before(span("2021-03-14"), span("2021-03-14")), GS_NO);
    assert_int_equal(gs_span_before(span("2021-03-14"), span("2021-03-14/2021-03-15")), GS_PERHAPS);
    assert_int_equal(gs_span_same(span("2021-03-14"), span("2021-03-14")), GS_YES);
    assert_int_equal(gs_span_same(span("2021"), span("2021")), GS_PERHAPS);
    assert_int_equal(gs_span_same(span("2021"), span("2022-01-01")), GS_NO);
    assert_int_equal(gs_span_same(GS_SPAN_ALL, span("2022-01-01")), GS_PERHAPS);
}

static void spans_meet_cover_and_join(void **state) {
    (void)state;
    char out[GS_SPAN_TEXT];
    assert_true(gs_span_meets(span("2021-Q1"), span("2021-03-31")));
    assert_false(gs_span_meets(span("2021-Q1"), span("2021-Q2")));
    assert_true(gs_span_covers(span("2021"), span("2021-Q4")));
    assert_false(gs_span_covers(span("2021-Q4"), span("2021")));
    assert_string_equal(gs_span_format(gs_span_hull(span("2021-Q1"), span("2021-Q2")), out),
                        "2021-H1");
    assert_string_equal(gs_span_format(gs_span_meet(span("2021-H1"), span("2021-02/..")), out),
                        "2021-02-01/2021-06-30");
    assert_true(gs_span_is_all(span("..")));
    assert_true(gs_span_is_day(gs_span_day(3)));
}

static void say_uses_the_words_of_people(void **state) {
    (void)state;
    static const char *const said[][2] = {
        {"2025-03-14", "14 March 2025"},
        {"2025-03", "March 2025"},
        {"2025", "2025"},
        {"2025-03-14/2025-03-20", "14 to 20 March 2025"},
        {"2025-02-28/2025-03-03", "28 February to 3 March 2025"},
        {"2024-12-30/2025-01-02", "30 December 2024 to 2 January 2025"},
        {"2025-Q1", "the first quarter of 2025"},
        {"2025-H2", "the second half of 2025"},
        {"2025-03/2025-05", "March to May 2025"},
        {"2019/2021", "2019 to 2021"},
        {"2025-03-14/..", "14 March 2025 or later"},
        {"../2025-03-14", "14 March 2025 or earlier"},
        {"..", "any time"},
    };
    char out[80];
    for (size_t i = 0; i < sizeof said / sizeof *said; i++)
        assert_string_equal(gs_span_say(span(said[i][0]), out, sizeof out), said[i][1]);
}

static void an_open_span_is_longer_than_any(void **state) {
    (void)state;
    gs_day day = gs_day_make(1958, 12, 31);
    assert_true(gs_span_length((gs_span){day, GS_DAY_MAX}) > INT32_MAX);
    assert_true(gs_span_length(GS_SPAN_ALL) == UINT32_MAX);
    assert_int_equal(gs_span_length(gs_span_year(2025)), 364);
    assert_int_equal(gs_span_length(gs_span_day(day)), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_open_span_is_longer_than_any),
        cmocka_unit_test(days_count_from_1970_and_split_back),
        cmocka_unit_test(dates_that_do_not_exist_are_not_valid),
        cmocka_unit_test(weekdays_and_iso_weeks_follow_the_calendar),
        cmocka_unit_test(adding_months_keeps_to_the_end_of_short_ones),
        cmocka_unit_test(format_parses_back_for_every_shape),
        cmocka_unit_test(parse_refuses_what_is_no_span),
        cmocka_unit_test(before_and_same_are_sure_only_where_every_reading_agrees),
        cmocka_unit_test(spans_meet_cover_and_join),
        cmocka_unit_test(say_uses_the_words_of_people),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
