/* Days and months written in digits, holidays, and days that are counted. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "date_help.h"

static void eight_digits_are_a_day_where_there_is_one(void **state) {
    (void)state;
    EXPECT(TODAY, {"signed 20240314 in Oslo", "date [20240314] 2024-03-14"},
           {"number 20241499 of Oslo", ""}, {"number 18240314 of Oslo", ""});
}

static void a_month_may_be_a_word_among_digits(void **state) {
    (void)state;
    EXPECT(TODAY, {"signed 2024-Mar-14 in Oslo", "date [2024-Mar-14] 2024-03-14"},
           {"signed 14-Mar-2024 in Oslo", "date [14-Mar-2024] 2024-03-14"},
           {"signed 14-Mar-24 in Oslo", "date [14-Mar-24] 2024-03-14"},
           {"sales since Dec-2018 fell", "period [Dec-2018] 2018-12"});
}

static void months_of_a_year_have_two_parts(void **state) {
    (void)state;
    EXPECT(TODAY, {"sales since 2024-03 fell", "period [2024-03] 2024-03"},
           {"sales of 3/2024 fell", "period [3/2024] 2024-03"},
           {"the season 2011-12 was dry", "period [2011-12] 2011-01-01/2012-12-31"});
}

static void two_numbers_are_a_day_only_where_a_word_says_so(void **state) {
    (void)state;
    EXPECT(TODAY, {"It is due on 22/4, they said.", "date [22/4] 2025-04-22"},
           {"It opened on 5.12, they said.", "date [5.12] 2025-05-12"},
           {"It opened on Friday 16/5.", "date [Friday 16/5] 2025-05-16"},
           {"22/04", "date [22/04] 2025-04-22"}, {"A 3/4 share is his.", ""},
           {"It rose by 5.12 to 6.13.", ""}, {"They voted 22/4 for it.", ""});
}

static void years_of_two_digits_need_full_days_between_points(void **state) {
    (void)state;
    EXPECT(TODAY, {"signed 14/3/24 in Oslo", "date [14/3/24] 2024-03-14"},
           {"signed 14.03.24 in Oslo", "date [14.03.24] 2024-03-14"}, {"signed 1.2.24 in Oslo", ""},
           {"a score of 12-3-45 there", ""});
}

static void a_day_that_no_month_has_is_impossible(void **state) {
    (void)state;
    EXPECT(TODAY, {"signed 31/2/2024 in Oslo", "date [31/2/2024] 2024-02 impossible"},
           {"signed 2024-13-10 in Oslo", "date [2024-13-10] 2024 impossible"},
           {"signed 2024/14/3 in Oslo", "date [2024/14/3] 2024-03-14"},
           {"signed 2024-13-45 in Oslo", "period [2024] 2024"});
}

static void versions_and_prices_are_no_days(void **state) {
    (void)state;
    EXPECT(TODAY, {"Version 14.3.2.1 is out.", ""}, {"It rose to 14/3/2024% there.", ""},
           {"item #14-3-2024 of it", ""});
}

static void a_weekend_is_the_one_at_its_holiday(void **state) {
    (void)state;
    EXPECT(TODAY,
           {"It closed over the Labor Day weekend.",
            "period [Labor Day weekend] 2024-08-31/2024-09-02"},
           {"It closed on Thanksgiving weekend.",
            "period [Thanksgiving weekend] 2024-11-28/2024-12-01"},
           {"It closed on the Memorial Day weekend of 2023.",
            "period [Memorial Day weekend of 2023] 2023-05-27/2023-05-29"},
           {"It closed on the Memorial Day 2023 weekend.",
            "period [Memorial Day 2023 weekend] 2023-05-27/2023-05-29"});
    EXPECT("", {"It closed over the Labor Day weekend.", "period [Labor Day weekend] .."});
}

static void holidays_go_by_the_words_around_them(void **state) {
    (void)state;
    EXPECT(TODAY, {"It closed last Christmas.", "date [last Christmas] 2024-12-25"},
           {"It opens next Christmas.", "date [next Christmas] 2025-12-25"},
           {"It closed at Christmas last year.", "date [Christmas last year] 2024-12-25"},
           {"It opens at Christmas next year.", "date [Christmas next year] 2026-12-25"},
           {"It closed on New Year's Eve of 2023.", "date [New Year's Eve of 2023] 2023-12-31"},
           {"It closed on St. Patrick's Day.", "date [St. Patrick's Day] 2025-03-17"},
           {"It closed on All Saints' Day.", "date [All Saints' Day] 2024-11-01"},
           {"It closed on Good Friday.", "date [Good Friday] 2025-04-18"},
           {"New Years resolutions", ""}, {"Easter eggs were sold.", ""});
}

static void working_days_go_from_monday_to_friday(void **state) {
    (void)state;
    EXPECT(TODAY, {"It opens in two business days.", "date [in two business days] 2025-05-19"},
           {"It closed three working days ago.", "date [three working days ago] 2025-05-12"},
           {"It closed four working days ago.", "date [four working days ago] 2025-05-09"},
           {"It was shut five business days after 14 March 2024.",
            "date [five business days after 14 March 2024] 2024-03-21"},
           {"It rained over the next three business days.",
            "period [next three business days] 2025-05-16/2025-05-20"});
}

static void a_leap_day_is_of_a_leap_year(void **state) {
    (void)state;
    EXPECT(TODAY, {"It closed on 29 February.", "date [29 February] 2024-02-29"});
    EXPECT("2027-12-15", {"It closed on 29 February.", "date [29 February] 2024-02-29"},
           {"It will close on 29 February.", "date [29 February] 2028-02-29"});
}

static void a_length_lies_where_it_starts(void **state) {
    (void)state;
    EXPECT(TODAY,
           {"It rained for three weeks starting on 3 March.",
            "period [three weeks starting on 3 March] 2025-03-03/2025-03-23"},
           {"It closed for two weeks starting yesterday.",
            "period [two weeks starting yesterday] 2025-05-14/2025-05-27"},
           {"Rain fell in the two months from 3 March 2024.",
            "period [two months from 3 March 2024] 2024-03-03/2024-05-02"});
}

static void lengths_are_amounts_of_their_units(void **state) {
    (void)state;
    static const given lengths[] = {
        {"It took 20 seconds.", "20 second"},    {"It took 20 minutes.", "20 minute"},
        {"It took 21 hours.", "21 hour"},        {"It took 21 days.", "21 day"},
        {"It took 21 business days.", "21 day"}, {"It took three nights.", "3 day"},
        {"It took three weekends.", "6 day"},    {"It took three weeks.", "3 week"},
        {"It took three fortnights.", "6 week"}, {"It took three months.", "3 month"},
        {"It took three quarters.", "9 month"},  {"It took six years.", "6 year"},
        {"It took three decades.", "30 year"},   {"It took three centuries.", "300 year"},
    };
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        gs_arena *arena = gs_arena_new();
        gs_mentions found = {0};
        gs_reading r = {.arena = arena,
                        .text = lengths[i].text,
                        .to = (uint32_t)strlen(lengths[i].text),
                        .date = GS_SPAN_ALL,
                        .out = &found};
        gs_read_dates(&r);
        assert_int_equal(found.count, 1);
        assert_int_equal(found.items[0].type, GS_M_DURATION);
        char text[GS_QUANTITY_TEXT];
        assert_string_equal(gs_quantity_format(found.items[0].amount, text), lengths[i].want);
        gs_arena_free(arena);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(eight_digits_are_a_day_where_there_is_one),
        cmocka_unit_test(a_month_may_be_a_word_among_digits),
        cmocka_unit_test(months_of_a_year_have_two_parts),
        cmocka_unit_test(two_numbers_are_a_day_only_where_a_word_says_so),
        cmocka_unit_test(years_of_two_digits_need_full_days_between_points),
        cmocka_unit_test(a_day_that_no_month_has_is_impossible),
        cmocka_unit_test(versions_and_prices_are_no_days),
        cmocka_unit_test(a_weekend_is_the_one_at_its_holiday),
        cmocka_unit_test(holidays_go_by_the_words_around_them),
        cmocka_unit_test(working_days_go_from_monday_to_friday),
        cmocka_unit_test(a_leap_day_is_of_a_leap_year),
        cmocka_unit_test(a_length_lies_where_it_starts),
        cmocka_unit_test(lengths_are_amounts_of_their_units),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
