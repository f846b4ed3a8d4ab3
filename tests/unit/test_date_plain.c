/* What a date mention prints by plain calendar arithmetic, beside the days that may be meant. The
 * article's date is Thursday 15 May 2025. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "date_read.h"

typedef struct given {
    const char *text, *plain, *when;
} given;

static void check(const char *text, const char *date, const char *plain, const char *when) {
    gs_arena *arena = gs_arena_new();
    gs_mentions found = dates_of(arena, text, date);
    char a[GS_SPAN_TEXT], b[GS_SPAN_TEXT];
    if (found.count != 1) print_error("in: %s\n", text);
    assert_int_equal(found.count, 1);
    gs_span_format(found.items[0].plain, a);
    gs_span_format(found.items[0].when, b);
    if (strcmp(a, plain) || strcmp(b, when)) print_error("in: %s\n", text);
    assert_string_equal(a, plain);
    assert_string_equal(b, when);
    gs_arena_free(arena);
}

static void check_all(const given *cases, size_t n) {
    for (size_t i = 0; i < n; i++)
        check(cases[i].text, "2025-05-15", cases[i].plain, cases[i].when);
}

#define CHECK(...)                                                                                 \
    do {                                                                                           \
        static const given cases_[] = {__VA_ARGS__};                                               \
        check_all(cases_, sizeof cases_ / sizeof *cases_);                                         \
    } while (0)

static void range_ends_where_its_second_end_begins(void **state) {
    (void)state;
    CHECK({"output fell between 2011 and 2014.", "2011-01-01/2013-12-31", "2011-01-01/2014-12-31"},
          {"output fell from 2011 to 2014.", "2011-01-01/2013-12-31", "2011-01-01/2014-12-31"},
          {"the plan for 2011-2014 failed", "2011-01-01/2013-12-31", "2011-01-01/2014-12-31"},
          {"rain fell from March to June 2023", "2023-03-01/2023-05-31", "2023-03-01/2023-06-30"},
          {"the fair ran from 3 to 9 June 2023", "2023-06-03/2023-06-08", "2023-06-03/2023-06-09"},
          {"open from 4 to 20 next month", "2025-06-04/2025-06-19", "2025-06-04/2025-06-20"});
}

static void round_offset_is_the_very_day(void **state) {
    (void)state;
    CHECK({"The mill closed three weeks ago.", "2025-04-24", "2025-04-21/2025-04-27"},
          {"The mill closed two years ago.", "2023-05-15", "2022-11-13/2023-11-14"},
          {"The mill will reopen in a month.", "2025-06-15", "2025-05-31/2025-06-30"},
          {"The mill closed three days ago.", "2025-05-12", "2025-05-12"});
}

static void nothing_is_added_to_what_is_written_out(void **state) {
    (void)state;
    CHECK({"It closed on 3 June 2023.", "2023-06-03", "2023-06-03"},
          {"It closed in June 2023.", "2023-06", "2023-06"});
}

static void earlier_and_later_are_halves_up_to_today(void **state) {
    (void)state;
    CHECK({"He fell ill earlier this year.", "2025-01-01/2025-05-14", "2025-01-01/2025-05-14"},
          {"He will speak later this month.", "2025-05-16/2025-05-31", "2025-05-15/2025-05-31"},
          {"He fell ill earlier this week.", "2025-05-12/2025-05-14", "2025-05-12/2025-05-14"});
}

static void offset_from_a_yearless_day_counts_from_the_next_one(void **state) {
    (void)state;
    CHECK({"They met two days before Christmas.", "2025-12-23", "2024-12-23"},
          {"They met two days before 25 December 2021.", "2021-12-23", "2021-12-23"});
}

static void less_than_an_offset_is_the_stretch_up_to_it(void **state) {
    (void)state;
    CHECK({"It burnt down less than three weeks ago.", "2025-04-24/2025-05-14",
           "2025-04-24/2025-05-15"},
          {"due less than 4 days after 20 May 2025", "2025-05-20/2025-05-23",
           "2025-05-20/2025-05-24"});
}

static void weekdays_are_counted_from_today(void **state) {
    (void)state;
    CHECK({"They meet two Tuesdays from now.", "2025-05-27", "2025-05-27"},
          {"They met three Thursdays ago.", "2025-04-24", "2025-04-24"},
          {"They met one Friday ago.", "2025-05-09", "2025-05-09"});
}

static void stretch_beyond_the_last_and_the_next(void **state) {
    (void)state;
    CHECK({"Sales fell the year before last.", "2023", "2023"},
          {"It opens the week after next.", "2025-05-26/2025-06-01", "2025-05-26/2025-06-01"});
}

static void day_of_a_month_that_is_told_from_today(void **state) {
    (void)state;
    CHECK({"Rent is due on the 4th of next month.", "2025-06-04", "2025-06-04"},
          {"They met on the 28th of last month.", "2025-04-28", "2025-04-28"});
}

static void range_to_a_weekday_ends_on_the_next_one(void **state) {
    (void)state;
    CHECK({"closed from today to Tuesday", "2025-05-15/2025-05-19", "2025-05-15/2025-05-20"},
          {"open from 2010 to the present", "2010-01-01/2025-05-14", "2010-01-01/2025-05-15"});
}

static void for_the_day_is_today(void **state) {
    (void)state;
    CHECK({"The office is closed for the day.", "2025-05-15", "2025-05-15"});
}

static void moon_sighted_feasts_may_be_a_day_later(void **state) {
    (void)state;
    CHECK({"Shops shut on Eid al-Adha 2024.", "2024-06-16", "2024-06-16/2024-06-17"},
          {"Shops shut on Ashura 2023.", "2023-07-27", "2023-07-27/2023-07-28"});
}

static void work_week_has_five_days(void **state) {
    (void)state;
    CHECK({"It will be done next workweek.", "2025-05-19/2025-05-23", "2025-05-19/2025-05-23"});
}

static void parts_of_the_unit_that_the_text_is_in(void **state) {
    (void)state;
    CHECK(
        {"It will open at the end of the month.", "2025-05-16/2025-05-31", "2025-05-16/2025-05-31"},
        {"It will open in the middle of the month.", "2025-05-10/2025-05-20",
         "2025-05-10/2025-05-20"},
        {"It will open later in the year.", "2025-H2", "2025-05-15/2025-12-31"},
        {"It is closed for the rest of the month.", "2025-05-15/2025-05-30",
         "2025-05-15/2025-05-31"});
}

static void end_of_the_year_is_that_of_the_story_told(void **state) {
    (void)state;
    char text[GS_SPAN_TEXT];
    static const char story[] =
        "In May 2019 the mill was sold. By the end of the year it had closed.";
    gs_arena *arena = gs_arena_new();
    gs_mentions found = {0};
    gs_reading r = {.arena = arena,
                    .text = story,
                    .to = sizeof story - 1,
                    .date = gs_span_day(gs_day_make(2025, 5, 15)),
                    .out = &found};
    gs_read_dates(&r);
    assert_int_equal(found.count, 2);
    assert_string_equal(gs_span_format(found.items[1].when, text), "2019-H2");
    gs_arena_free(arena);
}

static void offset_from_a_weekday_to_come(void **state) {
    (void)state;
    CHECK({"They meet a week from Monday.", "2025-05-26", "2025-05-26"},
          {"It is due by Tuesday.", "2025-05-20", "2025-05-20"},
          {"due two days after the 4th of June 2025", "2025-06-06", "2025-06-06"},
          {"the first Monday of June", "2025-06-02", "2025-06-02"},
          {"open this coming weekend", "2025-05-17/2025-05-18", "2025-05-17/2025-05-18"});
}

static void unknown_date_leaves_the_offset_open(void **state) {
    (void)state;
    check("The mill closed three weeks ago.", "", "..", "..");
    check("The mill ran from 2011 to 2014.", "", "2011-01-01/2013-12-31", "2011-01-01/2014-12-31");
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(range_ends_where_its_second_end_begins),
        cmocka_unit_test(round_offset_is_the_very_day),
        cmocka_unit_test(nothing_is_added_to_what_is_written_out),
        cmocka_unit_test(earlier_and_later_are_halves_up_to_today),
        cmocka_unit_test(offset_from_a_yearless_day_counts_from_the_next_one),
        cmocka_unit_test(less_than_an_offset_is_the_stretch_up_to_it),
        cmocka_unit_test(weekdays_are_counted_from_today),
        cmocka_unit_test(stretch_beyond_the_last_and_the_next),
        cmocka_unit_test(day_of_a_month_that_is_told_from_today),
        cmocka_unit_test(range_to_a_weekday_ends_on_the_next_one),
        cmocka_unit_test(for_the_day_is_today),
        cmocka_unit_test(moon_sighted_feasts_may_be_a_day_later),
        cmocka_unit_test(work_week_has_five_days),
        cmocka_unit_test(parts_of_the_unit_that_the_text_is_in),
        cmocka_unit_test(end_of_the_year_is_that_of_the_story_told),
        cmocka_unit_test(offset_from_a_weekday_to_come),
        cmocka_unit_test(unknown_date_leaves_the_offset_open),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
