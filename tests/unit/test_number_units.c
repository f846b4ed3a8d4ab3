#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "number_help.h"

static void units_close_measures(void **state) {
    (void)state;
    check_nominal("a 5-km race", "5");
    check_nominal("5ft 6in tall", "5.5");
    check_nominal("6'3\" tall", "6.25");
    static const example list[] = {
        {"a 12-foot wall", "measure:12-foot=[11.5, 12.5] foot | number:12=12"},
        {"12 in the room", "number:12=12"},
        {"5m people", "number:5m=[4.5e6, 5.5e6]"},
        {"he left at 6 pm", "number:6=6"},
    };
    CHECK(list);
}

static void units_may_stand_in_brackets_and_end_a_sentence(void **state) {
    (void)state;
    static const example list[] = {
        {"a sack of 12 (kg)", "measure:12 (kg)=[11.5, 12.5] kilogram | number:12=12"},
        {"a pipe of 40 [km] there", "measure:40 [km]=[38, 42] kilometer | number:40=40"},
        {"a pipe of 40 (km there", "number:40=40"},
        {"It weighs 12 kg. It is full.", "measure:12 kg=[11.5, 12.5] kilogram | number:12=12"},
        {"It holds 12 lb. of flour.", "measure:12 lb.=[11.5, 12.5] pound | number:12=12"},
        {"a 12 - kg sack", "measure:12 - kg=[11.5, 12.5] kilogram | number:12=12"},
        {"He weighs 12st in shoes.", "measure:12st=[11.5, 12.5] stone"},
    };
    CHECK(list);
}

static void degrees_need_their_sign_or_talk_of_heat(void **state) {
    (void)state;
    static const example list[] = {
        {"It boils at 100\xC2\xB0 Celsius.",
         "measure:100\xC2\xB0 Celsius=[95, 105] celsius | number:100=100"},
        {"It was 90\xC2\xB0 Fahrenheit there.",
         "measure:90\xC2\xB0 Fahrenheit=[85.5, 94.5] fahrenheit | number:90=90"},
        {"The temperature rose to 30C by day.", "measure:30C=[28.5, 31.5] celsius"},
        {"It was 86F in the heat.", "measure:86F=[85.5, 86.5] fahrenheit"},
        {"They met in room 30C by day.", ""},
    };
    CHECK(list);
}

static void letters_behind_money_are_powers_of_ten(void **state) {
    (void)state;
    check_nominal("It cost $5b to build.", "5000000000");
    check_nominal("It cost $5B to build.", "5000000000");
    check_nominal("It cost $2t to build.", "2000000000000");
    check_nominal("It cost $5 m to build.", "5000000");
    check_nominal("It cost $5 boxes to build.", "5");
    check_nominal("It cost 40 kEUR to build.", "40000");
    check_nominal("It cost 40 MUSD to build.", "40000000");
    static const example list[] = {
        {"It cost 80p a cup.", "money:80p=80 penny"},
        {"1 $20 bill", "number:1=1 | money:$20=20 dollar? | number:20=20"},
    };
    CHECK(list);
}

static void ages_are_measures_of_people(void **state) {
    (void)state;
    static const char *const texts[] = {"a 54-year-old man", "aged 54",
                                        "54 years old",      "54 years of age",
                                        "Ann Lee, 54, said", "at the age of 54"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        gs_arena *arena = gs_arena_new();
        gs_mentions list = {0};
        gs_reading r = {.arena = arena,
                        .text = texts[i],
                        .to = (uint32_t)strlen(texts[i]),
                        .date = GS_SPAN_ALL,
                        .out = &list};
        gs_read_numbers(&r);
        assert_true(list.count >= 1);
        assert_int_equal(list.items[0].type, GS_M_MEASURE);
        assert_true(list.items[0].flags & GS_MF_AGE);
        assert_true(gs_interval_is_point(list.items[0].amount.amount));
        assert_string_equal(gs_unit_name(list.items[0].amount.unit), "year");
        gs_arena_free(arena);
    }
}

static void rates_move_by_points(void **state) {
    (void)state;
    static const example list[] = {
        {"a quarter-point cut",
         "percent:a quarter-point=[0.2, 0.3] percentage point | number:a quarter=~[0.225, 0.275]"},
        {"25 basis points", "percent:25 basis points=[24.5, 25.5] basis point | number:25=25"},
        {"in the third quarter", "ordinal:third=3"},
    };
    CHECK(list);
}

static void over_a_time_is_no_bound(void **state) {
    (void)state;
    static const example list[] = {
        {"6 percent over two years",
         "percent:6 percent=[5.5, 6.5] percent | number:6=6 | number:two=2"},
        {"to hand over $900 now", "money:$900=900 dollar? | number:900=900"},
        {"over 900 cows", "number:900=(900, inf)"},
    };
    CHECK(list);
}

static void list_marks_and_clocks_count_nothing(void **state) {
    (void)state;
    static const example list[] = {
        {"1. Wash the pan", ""}, {"One: it rains", ""},         {"by 1430 GMT", ""},
        {"by 0910 GMT", ""},     {"between 2008 and 2016", ""}, {"the Group of Seven met", ""},
    };
    CHECK(list);
}

static void an_m_is_million_or_meter_by_what_is_told(void **state) {
    (void)state;
    check_nominal("passengers reached 3.3m in May", "3300000");
    check_nominal("a 3.3m high wall", "3.3");
    check_nominal("\xC2\xA3"
                  "9million",
                  "9000000");
}

static void the_two_pounds_are_told_apart(void **state) {
    (void)state;
    static const example list[] = {
        {"five pounds of flour", "measure:five pounds=[4.5, 5.5] pound | number:five=5"},
        {"fined 500 pounds", "money:500 pounds=500 pound? | number:500=500"},
    };
    CHECK(list);
    check_nominal("12st 7lb", "12.5");
}

static void ages_in_a_row_are_all_ages(void **state) {
    (void)state;
    static const example list[] = {
        {"aged 19 and 23", "measure:19=19 year | number:19=19 | measure:23=23 year | number:23=23"},
        {"aged 19 and 23 others", "measure:19=19 year | number:19=19 | number:23=23"},
    };
    CHECK(list);
}

static void ages_of_groups_are_ranges(void **state) {
    (void)state;
    static const char *const texts[] = {"aged 18-24", "18- to 24-year-olds", "ages 18 to 24"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        gs_arena *arena = gs_arena_new();
        gs_mentions list = {0};
        gs_reading r = {.arena = arena,
                        .text = texts[i],
                        .to = (uint32_t)strlen(texts[i]),
                        .date = GS_SPAN_ALL,
                        .out = &list};
        char out[GS_QUANTITY_TEXT];
        gs_read_numbers(&r);
        assert_true(list.items[0].flags & GS_MF_AGE);
        assert_string_equal(gs_quantity_format(list.items[0].amount, out), "[18, 24] year");
        gs_arena_free(arena);
    }
}

static void a_scale_follows_a_point_in_words(void **state) {
    (void)state;
    static const example list[] = {
        {"It cost two point four million.", "number:two point four million=[2.35e6, 2.45e6]"},
        {"It cost two point four.", "number:two point four=[2.35, 2.45]"},
    };
    CHECK(list);
}

static void one_thousandth_of_something_is_a_part(void **state) {
    (void)state;
    static const example list[] = {
        {"He won by one hundredth of a second.", "number:one hundredth=~[0.009, 0.011]"},
        {"the one hundredth visitor", "ordinal:one hundredth=100"},
    };
    CHECK(list);
}

static void a_number_behind_money_and_and_is_its_hundredths(void **state) {
    (void)state;
    static const example list[] = {
        {"A loaf is one dollar and forty.",
         "money:one dollar and forty=1.4 dollar? | number:one=1"},
        {"A loaf is C$2 and forty.", "money:C$2 and forty=2.4 CAD | number:2=2"},
        {"They paid C$2 and forty men left.", "money:C$2=2 CAD | number:2=2 | number:forty=40"},
        {"between $2 and 40.",
         "money:$2 and 40=[2, 40] dollar? | number:2=2 | money:$2=2 dollar? | number:40=40"},
    };
    CHECK(list);
}

static void quotients_are_read_where_they_close(void **state) {
    (void)state;
    static const example list[] = {
        {"It comes to 2100 over 7.", "ratio:2100 over 7=2100/7 | number:2100 over 7=300"},
        {"ran 60 km per hour", "measure:60 km per hour=[57, 63] kilometer per hour | number:60=60"},
    };
    CHECK(list);
}

static void withdrawn_money_is_money(void **state) {
    (void)state;
    static const example list[] = {
        {"It then cost 40 deutschmarks.", "money:40 deutschmarks=40 DEM | number:40=40"},
        {"It then cost 60 Belgian francs.", "money:60 Belgian francs=60 BEF | number:60=60"},
        {"It then cost 900 drachmas.", "money:900 drachmas=900 GRD | number:900=900"},
    };
    CHECK(list);
}

static void numbers_of_a_date_make_no_pair(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const char *text = "on 20-22 June";
    gs_mentions list = {0};
    gs_mention_add(&list, arena,
                   (gs_mention){.type = GS_M_PERIOD, .start = 3, .end = 13, .outer_start = 3});
    gs_reading r = {.arena = arena,
                    .text = text,
                    .to = (uint32_t)strlen(text),
                    .date = GS_SPAN_ALL,
                    .out = &list};
    gs_read_numbers(&r);
    for (uint32_t i = 1; i < list.count; i++) assert_int_equal(list.items[i].type, GS_M_NUMBER);
    assert_true(list.count > 1);
    gs_arena_free(arena);
}

static void letters_may_stand_a_blank_before_the_dollar(void **state) {
    (void)state;
    static const example list[] = {
        {"It paid US $5 million.",
         "money:US $5 million=[4.5e6, 5.5e6] USD | number:5 million=[4.5e6, 5.5e6]"},
        {"It paid c $40.", "money:c $40=40 CAD | number:40=40"},
        {"A $40 fee.", "money:$40=40 dollar? | number:40=40"},
        {"It paid cad$40 and usd$5.",
         "money:cad$40=40 CAD | number:40=40 | money:usd$5=5 USD | number:5=5"},
        {"It paid xyz$40.", "money:$40=40 dollar? | number:40=40"},
    };
    CHECK(list);
}

static void a_sign_of_inches_needs_an_extent_behind_it(void **state) {
    (void)state;
    static const example list[] = {
        {"a 55\" screen", "measure:55\"=[54.5, 55.5] inch | number:55=55"},
        {"a board 6\" wide", "measure:6\"=[5.5, 6.5] inch | number:6=6"},
        {"he wrote \"take 6\" on it", "number:6=6"},
        {"a boy of 12 yo", "measure:12 yo=12 year | number:12=12"},
    };
    CHECK(list);
}

static void letters_that_touch_a_sum_are_its_currency(void **state) {
    (void)state;
    static const example list[] = {
        {"from R14,800 to R16,300 a month", "money:R14,800=14800 ZAR | number:14,800=14800 | "
                                            "money:R16,300=16300 ZAR | number:16,300=16300"},
        {"RM3.1 billion in cash",
         "money:RM3.1 billion=[3.05e9, 3.15e9] MYR | number:3.1 billion=[3.05e9, 3.15e9]"},
        {"Ksh45m and Rp2,500", "money:Ksh45m=[44.5e6, 45.5e6] KES | number:45m=[44.5e6, 45.5e6] | "
                               "money:Rp2,500=2500 IDR | number:2,500=2500"},
        {"Rs.4.5 billion of GH\u00A224m",
         "money:Rs.4.5 billion=[4.45e9, 4.55e9] rupee? | number:4.5 billion=[4.45e9, 4.55e9] | "
         "money:GH\u00A224m=[23.5e6, 24.5e6] GHS | number:24m=[23.5e6, 24.5e6]"},
        {"P96 billion, or P5.40 each",
         "money:P96 billion=[95.5e9, 96.5e9] peso-or-pula? | number:96 billion=[95.5e9, 96.5e9] | "
         "money:P5.40=5.4 peso-or-pula? | number:5.40=[5.395, 5.405]"},
        {"NOK4bn for GBP20m", "money:NOK4bn=[3.5e9, 4.5e9] NOK | number:4bn=[3.5e9, 4.5e9] | "
                              "money:GBP20m=[19.5e6, 20.5e6] GBP | number:20m=[19e6, 21e6]"},
    };
    CHECK(list);
}

static void letters_before_plain_digits_are_a_code(void **state) {
    (void)state;
    static const example list[] = {
        {"the R14 motorway and the N2", ""}, {"on SR20 near gate K12", ""}, {"a TOP10 chart", ""},
        {"the P4 rocket, in Q3", ""},        {"an LE300 engine", ""},
    };
    CHECK(list);
}

static void a_week_before_a_count_names_nothing(void **state) {
    (void)state;
    static const example list[] = {
        {"last week 700 trout were put in", "number:700=700"},
        {"each day 40 divers went down", "number:40=40"},
        {"they lost in week 3 and on day 12", ""},
    };
    CHECK(list);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(units_close_measures),
        cmocka_unit_test(a_week_before_a_count_names_nothing),
        cmocka_unit_test(units_may_stand_in_brackets_and_end_a_sentence),
        cmocka_unit_test(degrees_need_their_sign_or_talk_of_heat),
        cmocka_unit_test(letters_behind_money_are_powers_of_ten),
        cmocka_unit_test(ages_are_measures_of_people),
        cmocka_unit_test(rates_move_by_points),
        cmocka_unit_test(over_a_time_is_no_bound),
        cmocka_unit_test(list_marks_and_clocks_count_nothing),
        cmocka_unit_test(an_m_is_million_or_meter_by_what_is_told),
        cmocka_unit_test(the_two_pounds_are_told_apart),
        cmocka_unit_test(ages_in_a_row_are_all_ages),
        cmocka_unit_test(ages_of_groups_are_ranges),
        cmocka_unit_test(a_scale_follows_a_point_in_words),
        cmocka_unit_test(one_thousandth_of_something_is_a_part),
        cmocka_unit_test(a_number_behind_money_and_and_is_its_hundredths),
        cmocka_unit_test(quotients_are_read_where_they_close),
        cmocka_unit_test(withdrawn_money_is_money),
        cmocka_unit_test(numbers_of_a_date_make_no_pair),
        cmocka_unit_test(letters_may_stand_a_blank_before_the_dollar),
        cmocka_unit_test(a_sign_of_inches_needs_an_extent_behind_it),
        cmocka_unit_test(letters_that_touch_a_sum_are_its_currency),
        cmocka_unit_test(letters_before_plain_digits_are_a_code),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
