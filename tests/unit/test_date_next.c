#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "date_help.h"

static void several_units_lie_whole_before_today_or_behind_it(void **state) {
    (void)state;
    EXPECT(TODAY, {"in the last two quarters", "period [last two quarters] 2024-10-01/2025-03-31"},
           {"in the next three quarters", "period [next three quarters] 2025-07-01/2026-03-31"},
           {"in the past 36 hours", "period [past 36 hours] 2025-05-13/2025-05-14"},
           {"in the last couple of weeks", "period [last couple of weeks] 2025-05-01/2025-05-14"},
           {"in the past few days", "period [past few days] 2025-05-12/2025-05-14"},
           {"in the three next weeks", "period [three next weeks] 2025-05-16/2025-06-05"});
}

static void business_days_leave_out_the_weekend(void **state) {
    (void)state;
    EXPECT(TODAY,
           {"in the last three business days",
            "period [last three business days] 2025-05-12/2025-05-14"},
           {"in the next three business days",
            "period [next three business days] 2025-05-16/2025-05-20"});
}

static void lesser_units_are_added(void **state) {
    (void)state;
    EXPECT(TODAY, {"in the last 3 months and 2 weeks",
                   "period [last 3 months and 2 weeks] 2025-02-01/2025-05-14"});
}

static void a_fortnight_and_what_is_past_roll_and_other_units_are_of_the_calendar(void **state) {
    (void)state;
    EXPECT(TODAY, {"next fortnight", "period [next fortnight] 2025-05-16/2025-05-29"},
           {"over the past month", "period [past month] 2025-04-15/2025-05-14"},
           {"this coming weekend", "period [coming weekend] 2025-05-17/2025-05-18"},
           {"in the last fiscal year", "period [last fiscal year] 2023-04-01/2024-12-31"});
}

static void the_following_and_the_previous_go_by_the_day_before_them(void **state) {
    (void)state;
    EXPECT(TODAY,
           {"It shut on 3 March 2024 and opened the following month.",
            "date [3 March 2024] 2024-03-03; period [the following month] 2024-04"},
           {"It shut on 3 March 2024 and burned the previous month.",
            "date [3 March 2024] 2024-03-03; period [previous month] 2024-02"});
}

static void what_lasts_is_not_the_last(void **state) {
    (void)state;
    EXPECT(TODAY, {"It will last three weeks.", "duration [three weeks] P3W"});
}

static void what_a_headline_announces_is_to_come(void **state) {
    (void)state;
    EXPECT(TODAY, {"Osby bridge to reopen on Friday", "date [Friday] 2025-05-16"},
           {"Miners in Osby to strike on Monday", "date [Monday] 2025-05-19"},
           {"Reaction to storm on Monday", "date [Monday] 2025-05-12"},
           {"Reyes returned to work on Monday", "date [Monday] 2025-05-12"});
}

int main(void) {
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(several_units_lie_whole_before_today_or_behind_it),
        cmocka_unit_test(business_days_leave_out_the_weekend),
        cmocka_unit_test(lesser_units_are_added),
        cmocka_unit_test(a_fortnight_and_what_is_past_roll_and_other_units_are_of_the_calendar),
        cmocka_unit_test(the_following_and_the_previous_go_by_the_day_before_them),
        cmocka_unit_test(what_lasts_is_not_the_last),
        cmocka_unit_test(what_a_headline_announces_is_to_come),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
