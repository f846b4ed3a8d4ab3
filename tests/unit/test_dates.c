/* The date reader: what is written, and what day or stretch it stands for. The article's date is
 * Thursday 15 May 2025. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "date_help.h"

static void days_are_read_in_the_usual_orders(void **state) {
    (void)state;
    EXPECT(TODAY, {"It opened on 14 March 2024.", "date [14 March 2024] 2024-03-14"},
           {"It opened on March 14, 2024, in rain.", "date [March 14, 2024] 2024-03-14"},
           {"the vote of the 14th of March 2024", "date [14th of March 2024] 2024-03-14"},
           {"signed 2024-03-14 in Oslo", "date [2024-03-14] 2024-03-14"},
           {"signed 14.03.2024 in Oslo", "date [14.03.2024] 2024-03-14"},
           {"signed 3/14/2024 in Oslo", "date [3/14/2024] 2024-03-14"},
           {"signed 14/3/2024 in Oslo", "date [14/3/2024] 2024-03-14"},
           {"signed 4/3/2024 in Oslo", "date [4/3/2024] 2024-04-03"},
           {"on 14 Nov. 2024 the firm", "date [14 Nov. 2024] 2024-11-14"},
           {"on the fourth of July 1995", "date [fourth of July 1995] 1995-07-04"});
}

static void a_missing_year_is_the_nearest_that_fits_the_tense(void **state) {
    (void)state;
    EXPECT(TODAY, {"The bridge was closed on 20 November.", "date [20 November] 2024-11-20"},
           {"The bridge will close on 20 November.", "date [20 November] 2025-11-20"},
           {"She resigned in March.", "period [March] 2025-03"},
           {"The court will sit in March.", "period [March] 2026-03"},
           {"She was elected dean in March and takes office on 1 September.",
            "period [March] 2025-03; date [1 September] 2025-09-01"},
           {"The tour takes place as announced in March.", "period [March] 2025-03"},
           {"Talks start in October.", "period [October] 2025-10"},
           {"He must pay by June 30.", "date [June 30] 2025-06-30"},
           {"Bail was extended until sentencing, on 31 July.", "date [31 July] 2025-07-31"},
           {"The lease was extended until the vote on 31 July.", "date [31 July] 2025-07-31"},
           {"The lease was extended until the vote on 30 April.", "date [30 April] 2025-04-30"},
           {"The draft passed in April by 56 votes to 40.", "period [April] 2025-04"});
}

static void unknown_publication_keeps_the_mention_without_a_day(void **state) {
    (void)state;
    EXPECT("", {"It was sold on Friday.", "date [Friday] .."},
           {"It was sold on 3 May.", "date [3 May] .."},
           {"It was sold on 3 May 2021.", "date [3 May 2021] 2021-05-03"},
           {"last year", "period [last year] .."});
}

static void weekdays_follow_the_tense(void **state) {
    (void)state;
    EXPECT(TODAY, {"The mayor said on Monday that", "date [Monday] 2025-05-12"},
           {"The council will meet on Monday.", "date [Monday] 2025-05-19"},
           {"The council met on Thursday.", "date [Thursday] 2025-05-15"},
           {"They are happy to return on Monday.", "date [Monday] 2025-05-19"},
           {"The airport hoped to reopen on Monday.", "date [Monday] 2025-05-19"},
           {"The record is out on Monday.", "date [Monday] 2025-05-19"},
           {"They could go first on Monday.", "date [Monday] 2025-05-19"},
           {"People could hear it on Monday.", "date [Monday] 2025-05-12"},
           {"She could not come on Monday.", "date [Monday] 2025-05-12"},
           {"Shops are now to open on Monday.", "date [Monday] 2025-05-19"},
           {"Schools to reopen Monday", "date [Monday] 2025-05-19"},
           {"They agreed on Tuesday to talk again on Monday.",
            "date [Tuesday] 2025-05-13; date [Monday] 2025-05-19"},
           {"The talks won't begin until Monday.", "date [Monday] 2025-05-19"},
           {"Owners have yet to vote on Monday.", "date [Monday] 2025-05-19"},
           {"The ship sails at noon on Monday.", "time [noon] 720; date [Monday] 2025-05-19"},
           {"The parties meet next in January.", "period [January] 2026-01"},
           {"From January the pool is shut.", "period [January] 2026-01"},
           {"From March the pool was shut.", "period [March] 2025-03"},
           {"The bank next speaks on 30 January.", "date [30 January] 2026-01-30"},
           {"The next morning, on 30 January, she left.", "date [30 January] 2025-01-30"},
           {"The crews voted to return on Monday.", "date [Monday] 2025-05-12/2025-05-19"},
           {"They decided to stay out on Monday.", "date [Monday] 2025-05-12"},
           {"They voted in this Sunday's election.", "date [this Sunday] 2025-05-11"},
           {"It was nearing an end on Monday.", "date [Monday] 2025-05-12"},
           {"a rally last Friday", "date [last Friday] 2025-05-09"},
           {"a rally next Friday", "date [next Friday] 2025-05-23"},
           {"It opens Tuesday week.", "date [Tuesday week] 2025-05-27"},
           {"It opens a week on Tuesday.", "date [a week on Tuesday] 2025-05-27"},
           {"on Monday of next week", "date [Monday of next week] 2025-05-19"},
           {"On Monday the 900 invited guests will meet.", "date [Monday] 2025-05-19"},
           {"It was ten years ago next month.", "period [ten years ago next month] 2015-06"},
           {"It fell two years ago on Monday.", "date [two years ago on Monday] 2023-05-12"});
}

static void weekday_beside_a_date_is_kept(void **state) {
    (void)state;
    const char *text = "It began on Friday, 31 January 2025, and ended on 6 May (a Tuesday).";
    gs_arena *arena = gs_arena_new();
    gs_mentions found = {0};
    gs_reading r = {.arena = arena,
                    .text = text,
                    .to = (uint32_t)strlen(text),
                    .date = gs_span_day(gs_day_make(2025, 5, 15)),
                    .out = &found};
    gs_read_dates(&r);
    assert_int_equal(found.count, 2);
    assert_int_equal(found.items[0].weekday, 5);
    assert_true(found.items[0].flags & GS_MF_WEEKDAY);
    assert_int_equal(found.items[1].weekday, 2);
    assert_true(found.items[1].flags & GS_MF_YEARLESS);
    gs_arena_free(arena);
}

static void relative_days_start_from_the_article(void **state) {
    (void)state;
    EXPECT(
        TODAY, {"It fell yesterday.", "date [yesterday] 2025-05-14"},
        {"ten days ago", "date [ten days ago] 2025-05-05"},
        {"three weeks ago", "date [three weeks ago] 2025-04-21/2025-04-27"},
        {"It will open in two months' time.", "date [in two months' time] 2025-06-30/2025-07-30"},
        {"the day before yesterday", "date [the day before yesterday] 2025-05-13"},
        {"two days after 3 April", "date [two days after 3 April] 2025-04-05"});
}

static void earlier_and_later_start_from_what_was_dated_last(void **state) {
    (void)state;
    EXPECT(TODAY,
           {"Sales were 5m in 2021, against 4m a year earlier.",
            "period [2021] 2021; period [a year earlier] 2020"},
           {"On 3 March he fell ill. Two days later he died.",
            "date [3 March] 2025-03-03; date [Two days later] 2025-03-05"},
           {"He was elected in October 2021 and took office on 1 December of that year.",
            "period [October 2021] 2021-10; date [1 December of that year] 2021-12-01"},
           {"They won the October one and left. He came on 3 March.",
            "period [October] 2024-10; date [3 March] 2025-03-03"},
           {"He fell ill in March. Two days later he died.",
            "period [March] 2025-03; date [Two days later] 2025-03-03/2025-04-02"},
           {"It made 7m in the first half of 2024, 9% more than in the same period of 2023.",
            "period [the first half of 2024] 2024-H1; period [the same period of 2023] 2023-H1"});
}

static void a_part_of_a_day_is_of_the_day_told_before(void **state) {
    (void)state;
    EXPECT(
        TODAY,
        {"He fell ill on 3 March. That evening he died.",
         "date [3 March] 2025-03-03; date [That evening] 2025-03-03"},
        {"He fell ill on 3 March and died the same night.",
         "date [3 March] 2025-03-03; date [the same night] 2025-03-03"},
        {"He fell ill on 3 March and died the next morning.",
         "date [3 March] 2025-03-03; date [the next morning] 2025-03-04"},
        {"He died on 3 March. The night before, it had rained.",
         "date [3 March] 2025-03-03; date [The night before] 2025-03-02"},
        {"He died on 3 March after that night shift.", "date [3 March] 2025-03-03"},
        {"He died on 3 March, the night before the vote.", "date [3 March] 2025-03-03"},
        {"He died on Monday. He says that he was at home that night.", "date [Monday] 2025-05-12"},
        {"He died in March. That evening it rained.", "period [March] 2025-03"});
}

static void periods_have_their_last_day(void **state) {
    (void)state;
    EXPECT(
        TODAY, {"in March 2024", "period [March 2024] 2024-03"}, {"in 2021", "period [2021] 2021"},
        {"Q1 2024 sales", "period [Q1 2024] 2024-Q1"}, {"1Q24 sales", "period [1Q24] 2024-Q1"},
        {"the second half of 2023", "period [the second half of 2023] 2023-H2"},
        {"the third quarter of 2024", "period [the third quarter of 2024] 2024-Q3"},
        {"the 1990s", "period [1990s] 1990-01-01/1999-12-31"},
        {"the 19th century", "period [19th century] 1800-01-01/1899-12-31"},
        {"last week", "period [last week] 2025-05-05/2025-05-11"},
        {"next month", "period [next month] 2025-06"},
        {"over the past three months", "period [past three months] 2025-02-15/2025-05-14"},
        {"the year to June 2024", "period [the year to June 2024] 2023-07-01/2024-06-30"},
        {"the nine months ended 30 September 2024",
         "period [the nine months ended 30 September 2024] 2024-01-01/2024-09-30"},
        {"the week of 10 April 2024", "period [the week of 10 April 2024] 2024-04-08/2024-04-14"},
        {"in the week that began on 10 April 2024",
         "period [the week that began on 10 April 2024] 2024-04-10/2024-04-16"},
        {"in the week that the vote fell", ""},
        {"early March 2024", "period [early March 2024] 2024-03-01/2024-03-15"});
}

static void fiscal_years_are_not_calendar_years(void **state) {
    (void)state;
    EXPECT(TODAY, {"in fiscal 2024", "period [fiscal 2024] 2023-04-01/2024-12-31"},
           {"FY24 profit", "period [FY24] 2023-04-01/2024-12-31"},
           {"the 2023-24 financial year", "period [2023-24 financial year] 2023-01-01/2024-12-31"},
           {"in FY2024-25", "period [FY2024-25] 2024-04-01/2025-12-31"},
           {"in FY24-25", "period [FY24-25] 2024-04-01/2025-12-31"},
           {"in fiscal 2024/25", "period [fiscal 2024/25] 2024-04-01/2025-12-31"},
           {"in financial year 2019-23", "period [financial year 2019-23] 2019-01-01/2023-12-31"},
           {"in fiscal Q3 2024", "period [Q3 2024] 2023-07-01/2024-09-30"},
           {"Q3 FY2024-25", "period [Q3 FY2024-25] 2024-07-01/2025-09-30"},
           {"the third quarter of FY2024-25",
            "period [the third quarter of FY2024-25] 2025-02-15/2025-07-24"},
           {"in Q3 2024", "period [Q3 2024] 2024-Q3"});
}

static void parts_of_a_stretch_lie_within_it(void **state) {
    (void)state;
    EXPECT(
        TODAY, {"early in the 1990s", "period [early in the 1990s] 1990-01-01/1993-12-30"},
        {"early last week", "period [early last week] 2025-05-05/2025-05-07"},
        {"in the middle of last quarter", "period [middle of last quarter] 2025-01-31/2025-03-01"},
        {"later this decade", "period [later this decade] 2025-05-15/2029-12-31"},
        {"the first quarter of March", "period [the first quarter of March] 2025-03-01/2025-03-07"},
        {"the first half of last month",
         "period [the first half of last month] 2025-04-01/2025-04-15"},
        {"CY 23 and CY24", "period [CY 23] 2023; period [CY24] 2024"},
        {"the class of '05", "period ['05] 2005"});
}

static void what_is_told_from_another_day_is_counted_from_it(void **state) {
    (void)state;
    EXPECT(
        TODAY, {"a day and a half from Tuesday", "date [a day and a half from Tuesday] 2025-05-22"},
        {"3 weeks from now", "date [3 weeks from now] 2025-06-05"},
        {"two months from today on Tuesday", "date [two months from today on Tuesday] 2025-07-15"},
        {"the day after May 13 1999", "date [the day after May 13 1999] 1999-05-14"},
        {"Tuesday last week", "date [Tuesday last week] 2025-05-06"},
        {"Monday next week", "date [Monday next week] 2025-05-19"},
        {"this same Tuesday", "date [same Tuesday] 2025-05-13"});
}

static void ranges_hold_both_ends(void **state) {
    (void)state;
    EXPECT(
        TODAY,
        {"from 12 to 14 April 2024", "period [from 12 to 14 April 2024] 2024-04-12/2024-04-14"},
        {"14-20 March 2025", "period [14-20 March 2025] 2025-03-14/2025-03-20"},
        {"between 2019 and 2023", "period [between 2019 and 2023] 2019-01-01/2023-12-31"},
        {"2019\xE2\x80\x93"
         "23",
         "period [2019\xE2\x80\x93"
         "23] 2019-01-01/2023-12-31"},
        {"from November 17, 2023 to March 1, 2024",
         "period [from November 17, 2023 to March 1, 2024] 2023-11-17/2024-03-01"},
        {"November to February 2024", "period [November to February 2024] 2023-11-01/2024-02-29"},
        {"on March 3-5, 2024", "period [March 3-5, 2024] 2024-03-03/2024-03-05"});
}

static void durations_are_iso(void **state) {
    (void)state;
    EXPECT(TODAY, {"a five-year term", "duration [five-year] P5Y"},
           {"after 72 hours", "duration [72 hours] PT72H"},
           {"two and a half years", "duration [two and a half years] P2.5Y"},
           {"three days and four hours", "duration [three days and four hours] P3DT4H"},
           {"for a decade", "duration [a decade] P10Y"},
           {"for 1,200 days", "duration [1,200 days] P1200D"},
           {"10 to 15 years in jail", "duration [10 to 15 years] P15Y"});
}

static void times_of_a_race(void **state) {
    (void)state;
    EXPECT(TODAY, {"won in 2:08:14 on grass", "duration [2:08:14] PT2H8M14S"},
           {"Lund (2:26:51.4) was first", "duration [2:26:51.4] PT2H26M51.4S"},
           {"swam it in 1:57.30, a record", "duration [1:57.30] PT1M57.3S"},
           {"timed at 1:57.3.", "duration [1:57.3] PT1M57.3S"},
           {"a time of 14:06:12", "duration [14:06:12] PT14H6M12S"},
           {"in 4h 21m 6s", "duration [4h 21m 6s] PT4H21M6S"},
           {"in 2h08m14s", "duration [2h08m14s] PT2H8M14S"},
           {"at 2:08:14 local time", "time [2:08:14 local time] 128"},
           {"at 2:08:14 p.m.", "time [2:08:14 p.m.] 848"},
           {"the log says 14:06:12", "time [14:06:12] 846"}, {"version 1:20:3", ""});
}

/* More digits than a number has room for, and points behind them that nothing is copied between. */
static void overlong_number_with_points_is_no_duration(void **state) {
    (void)state;
    EXPECT(TODAY, {"waits of 1234567890123456789012.1.1.1 years", ""},
           {"waits of 1234567890123456789012345.6 years", ""});
}

static void ages_and_rates_are_no_durations(void **state) {
    (void)state;
    EXPECT(TODAY, {"a 34-year-old man", ""}, {"he is 34 years old", ""}, {"$5 a month", ""},
           {"twice a day", ""}, {"60 km per hour", ""}, {"a second wave", ""});
}

static void times_of_day(void **state) {
    (void)state;
    EXPECT(TODAY, {"at 10:30", "time [10:30] 630"},
           {"at 9 p.m. (0000 GMT)", "time [9 p.m.] 1260; time [0000 GMT] 0"},
           {"at noon", "time [noon] 720"}, {"by 8.30pm", "time [8.30pm] 1230"},
           {"at 25:61", "time [25:61] -1 impossible"},
           {"at ten minutes past three", "time [ten minutes past three] 190"},
           {"by twenty minutes to six", "time [twenty minutes to six] 340"});
}

static void hours_in_words(void **state) {
    (void)state;
    EXPECT(TODAY, {"It stopped at twenty past four.", "time [twenty past four] 260"},
           {"at seven minutes past two set all off", "time [seven minutes past two] 127"},
           {"twenty minutes to midnight", "time [twenty minutes to midnight] 1420"},
           {"It was twenty to three when it broke.", "time [twenty to three] 160"},
           {"a quarter past nine in the evening", "time [quarter past nine] 1275"},
           {"at half past one in the afternoon", "time [half past one] 810"},
           {"from five in the morning", "time [five] 300"},
           {"by six on Sunday evening", "time [six] 1080; date [Sunday] 2025-05-11"},
           {"cut from twenty minutes to five", "duration [twenty minutes] PT20M"},
           {"at least six on Sunday evening", "date [Sunday] 2025-05-11"},
           {"the bill passed by ten to five", ""}, {"at five to ten dollars", ""});
}

static void impossible_days_are_defects(void **state) {
    (void)state;
    EXPECT(TODAY, {"on 31 February 2024", "date [31 February 2024] 2024-02 impossible"},
           {"on 29 February 2023", "date [29 February 2023] 2023-02 impossible"},
           {"on 29 February 2024", "date [29 February 2024] 2024-02-29"},
           {"on 32 March", "date [32 March] 2025-03 impossible"});
}

static void recurring_days_are_not_dates(void **state) {
    (void)state;
    EXPECT(TODAY, {"It meets every Tuesday.", "period [every Tuesday] .. every"},
           {"closed on Sundays", "period [Sundays] .. every"},
           {"open Monday to Friday", "period [Monday to Friday] .. every"});
}

static void words_and_numbers_that_only_look_like_dates(void **state) {
    (void)state;
    EXPECT(TODAY, {"They may leave.", ""}, {"Protesters march on the capital.", ""},
           {"The Sun reported it.", ""}, {"open 24/7", ""}, {"a 10-12 vote", ""},
           {"call (206) 555-1212", ""}, {"won 3-2", ""}, {"some 2,000 people", ""},
           {"2000 people came", ""}, {"$2024 in cash", ""}, {"Theresa May resigned.", ""},
           {"two thirds", ""}, {"No. 2019", ""});
}

static void holidays_have_rules(void **state) {
    (void)state;
    EXPECT(TODAY, {"on Christmas Day 2024", "date [Christmas Day 2024] 2024-12-25"},
           {"on Good Friday 2025", "date [Good Friday 2025] 2025-04-18"},
           {"on Easter Monday 2024", "date [Easter Monday 2024] 2024-04-01"},
           {"Thanksgiving 2023", "date [Thanksgiving 2023] 2023-11-23"},
           {"on New Year's Eve", "date [New Year's Eve] 2024-12-31"}, {"Christmas trees", ""});
}

static void a_loosely_known_article_date_widens_what_hangs_on_it(void **state) {
    (void)state;
    EXPECT("2025-05-14/2025-05-16",
           {"It fell yesterday.", "date [yesterday] 2025-05-13/2025-05-15"},
           {"It fell on 3 May 2025.", "date [3 May 2025] 2025-05-03"});
}

/* Reads one item of a list after another; the days of each, "2024-02-08 2024-02-10". */
static const char *read_item(gs_reading *r, const char *text, char *out, size_t size) {
    uint32_t had = r->out->count;
    size_t n = 0;
    r->text = text;
    r->from = 0;
    r->to = (uint32_t)strlen(text);
    gs_read_dates(r);
    out[0] = '\0';
    for (uint32_t i = had; i < r->out->count; i++) {
        char span[GS_SPAN_TEXT];
        n += (size_t)snprintf(out + n, size - n, "%s%s", i > had ? " " : "",
                              gs_span_format(r->out->items[i].when, span));
    }
    return out;
}

static void entries_of_a_list_go_on_in_the_year_that_was_told(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    gs_mentions found = {0};
    gs_reading r = {.arena = arena, .item = true, .out = &found};
    char out[128];
    assert_true(gs_span_parse(TODAY, strlen(TODAY), &r.date));
    assert_string_equal(read_item(&r, "Nov. 12, 2022 Aldous is seized.", out, sizeof out),
                        "2022-11-12");
    assert_string_equal(
        read_item(&r, "Dec. 8 He is charged, and freed on Jan. 3.", out, sizeof out),
        "2022-12-08 2023-01-03");
    assert_string_equal(read_item(&r, "Feb. 1 The trial opens.", out, sizeof out), "2023-02-01");
    assert_string_equal(read_item(&r, "A paragraph of another sort.", out, sizeof out), "");
    assert_string_equal(read_item(&r, "March 2 The judge retired.", out, sizeof out), "2025-03-02");
    assert_string_equal(read_item(&r, "2021", out, sizeof out), "2021");
    assert_string_equal(read_item(&r, "June 4 - The mill burned.", out, sizeof out), "2021-06-04");
    gs_arena_free(arena);
}

static void long_repetition_takes_no_long_time(void **state) {
    (void)state;
    enum { TIMES = 20000 };
    static const char unit[] = "2 days after ";
    gs_arena *arena = gs_arena_new();
    char *text = gs_alloc(arena, TIMES * (sizeof unit - 1) + 1);
    for (size_t i = 0; i < TIMES; i++) memcpy(text + i * (sizeof unit - 1), unit, sizeof unit - 1);
    gs_mentions found = {0};
    gs_reading r = {.arena = arena,
                    .text = text,
                    .to = (uint32_t)strlen(text),
                    .date = GS_SPAN_ALL,
                    .out = &found};
    gs_read_dates(&r);
    assert_int_equal(found.count, TIMES);
    gs_arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_are_read_in_the_usual_orders),
        cmocka_unit_test(a_missing_year_is_the_nearest_that_fits_the_tense),
        cmocka_unit_test(unknown_publication_keeps_the_mention_without_a_day),
        cmocka_unit_test(weekdays_follow_the_tense),
        cmocka_unit_test(weekday_beside_a_date_is_kept),
        cmocka_unit_test(relative_days_start_from_the_article),
        cmocka_unit_test(earlier_and_later_start_from_what_was_dated_last),
        cmocka_unit_test(a_part_of_a_day_is_of_the_day_told_before),
        cmocka_unit_test(periods_have_their_last_day),
        cmocka_unit_test(fiscal_years_are_not_calendar_years),
        cmocka_unit_test(parts_of_a_stretch_lie_within_it),
        cmocka_unit_test(what_is_told_from_another_day_is_counted_from_it),
        cmocka_unit_test(ranges_hold_both_ends),
        cmocka_unit_test(durations_are_iso),
        cmocka_unit_test(times_of_a_race),
        cmocka_unit_test(overlong_number_with_points_is_no_duration),
        cmocka_unit_test(ages_and_rates_are_no_durations),
        cmocka_unit_test(times_of_day),
        cmocka_unit_test(hours_in_words),
        cmocka_unit_test(impossible_days_are_defects),
        cmocka_unit_test(recurring_days_are_not_dates),
        cmocka_unit_test(words_and_numbers_that_only_look_like_dates),
        cmocka_unit_test(holidays_have_rules),
        cmocka_unit_test(a_loosely_known_article_date_widens_what_hangs_on_it),
        cmocka_unit_test(entries_of_a_list_go_on_in_the_year_that_was_told),
        cmocka_unit_test(long_repetition_takes_no_long_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
