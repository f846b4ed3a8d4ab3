#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "number_help.h"

static void words_and_digits_make_one_number(void **state) {
    (void)state;
    check_nominal("two hundred and five cows", "205");
    check_nominal("three and a half thousand letters", "3500");
    check_nominal("a couple of hundred guests", "200");
    check_nominal("half a million voters", "500000");
    check_nominal("three quarters of a million voters", "750000");
    check_nominal("4 thousand 3 hundred and 21 boxes", "4321");
    check_nominal("two million three hundred thousand and six", "2300006");
    check_nominal("nineteen hundred sheep", "1900");
    check_nominal("2 crore rupees", "20000000");
    check_nominal("two point zero five", "2.05");
    check_nominal("minus seven", "-7");
    check_nominal("half a dozen eggs", "6");
}

static void digits_are_grouped_in_every_custom(void **state) {
    (void)state;
    check_nominal("1,234,567.5", "1234567.5");
    check_nominal("1\xE2\x80\xAF"
                  "234\xE2\x80\xAF"
                  "567",
                  "1234567");
    check_nominal("1\xC2\xA0"
                  "234",
                  "1234");
    check_nominal("45 000 spectators", "45000");
    check_nominal("1.234.567 votes", "1234567");
    check_nominal("12,34,567 rupees", "1234567");
    check_nominal("2\xC2\xBD inches", "2.5");
    check_nominal("2 1/4", "2.25");
    check_nominal("3/4", "0.75");
    check_nominal("1.5e6", "1500000");
}

static void lists_are_not_decimals(void **state) {
    (void)state;
    static const example list[] = {
        {"items 22,24,26", "number:22=22 | number:24=24 | number:26=26"},
        {"1, 234, 567", "number:1=1 | number:234=234 | number:567=567"},
    };
    CHECK(list);
}

static void a_scale_without_a_number_is_none(void **state) {
    (void)state;
    static const example list[] = {
        {"millions of people", ""}, {"several hundred cars", ""}, {"tens of thousands fled", ""},
        {"dozens were hurt", ""},   {"a few thousand more", ""},  {"thousands", ""},
    };
    CHECK(list);
}

static void names_codes_and_years_count_nothing(void **state) {
    (void)state;
    static const example list[] = {
        {"The Boeing 737 landed.", ""},
        {"the G20 met", ""},
        {"under Article 50 of it", ""},
        {"Covid-19 spread", ""},
        {"along Route 66 again", ""},
        {"Fever in Osby: update 12", ""},
        {"call 555-0142 now", ""},
        {"call +44 20-7946-0000", "number:44=44"},
        {"release 1.2.3 is out", ""},
        {"the quake[5] and its toll.[12][13]", ""},
        {"it killed [5] people", "number:5=5"},
        {"in 2021 it rose", ""},
        {"from 2014-18 it fell", ""},
        {"at 6:30 sharp", ""},
        {"a 4x4 car", ""},
        {"an F-16 jet", ""},
        {"in the 1990s", ""},
        {"the address is 10.0.0.1", ""},
    };
    CHECK(list);
}

static void sentence_openers_are_no_names(void **state) {
    (void)state;
    static const example list[] = {
        {"Only 12 came.", "number:12=12"},
        {"Storm Kills 12 In Lower Valley", "number:12=12"},
        {"Fires burned. Villagers 300 strong fled.", ""},
    };
    CHECK(list);
}

static void one_and_half_are_read_by_their_neighbors(void **state) {
    (void)state;
    static const example list[] = {
        {"that one is good", ""},
        {"no one came", ""},
        {"one of the best", ""},
        {"one person died", "number:one=1"},
        {"in the first half", "ordinal:first=1"},
        {"half an hour later", ""},
        {"per second", ""},
        {"a third term", "ordinal:third=3"},
        {"the second goal", "ordinal:second=2"},
        {"one second", "number:one=1"},
    };
    CHECK(list);
}

static void powers_and_written_fractions_are_worked_out(void **state) {
    (void)state;
    static const example list[] = {
        {"10^6 tonnes",
         "measure:10^6 tonnes=[500000, 1.5e6] metric ton | number:10^6=[500000, 1.5e6]"},
        {"2.5^-1 of it", "number:2.5^-1=[0.35, 0.45]"},
        {"0^3 and 9^99", "number:0=0 | number:3=3 | number:9=9 | number:99=99"},
        {"3\xE2\x81\x84"
         "4 of it",
         "number:3\xE2\x81\x84"
         "4=0.75"},
        {"a rate of \xE2\x88\x92"
         "5",
         "number:\xE2\x88\x92"
         "5=-5"},
        {"twenty\xE2\x80\x91"
         "five",
         "number:twenty\xE2\x80\x91"
         "five=25"},
        {"five dozen", "number:five dozen=~[54, 66]"},
    };
    CHECK(list);
}

static void ordinals_in_words_and_digits(void **state) {
    (void)state;
    static const example list[] = {
        {"the 21st day", "ordinal:21st=21"},
        {"twenty-first", "ordinal:twenty-first=21"},
        {"two hundredth", "ordinal:two hundredth=200"},
        {"one hundred and third", "ordinal:one hundred and third=103"},
    };
    CHECK(list);
}

static void money_stands_before_or_behind(void **state) {
    (void)state;
    check_nominal("US$18,500 million", "18500000000");
    check_nominal("18.5bn dollars", "18500000000");
    check_nominal("\xE2\x82\xAC"
                  "3m",
                  "3000000");
    check_nominal("$1.2tn", "1200000000000");
    check_nominal("5 dollars and 30 cents", "5.3");
    check_nominal("75 USD million", "75000000");
    check_nominal("30 MUSD", "30000000");
    check_nominal("-$5.20", "-5.2");
    check_nominal("50p", "50");
}

static void the_word_that_names_the_money_is_kept_open(void **state) {
    (void)state;
    static const example list[] = {
        {"500 crowns", "money:500 crowns=500 crown? | number:500=500"},
        {"A$3.50", "money:A$3.50=3.5 AUD | number:3.50=[3.495, 3.505]"},
        {"A $75,000 fine", "money:$75,000=75000 dollar? | number:75,000=[74500, 75500]"},
        {"Council passes $520m budget",
         "money:$520m=[519.5e6, 520.5e6] dollar? | number:520m=[515e6, 525e6]"},
        {"$1,300", "money:$1,300=1300 dollar? | number:1,300=1300"},
        {"300 Argentine pesos", "money:300 Argentine pesos=300 ARS | number:300=300"},
    };
    CHECK(list);
}

static void precision_follows_from_form(void **state) {
    (void)state;
    static const example list[] = {
        {"26.8 billion", "number:26.8 billion=[26.75e9, 26.85e9]"},
        {"48 cows", "number:48=48"},
        {"3.5 percent", "percent:3.5 percent=[3.45, 3.55] percent | number:3.5=[3.45, 3.55]"},
        {"12%", "percent:12%=[11.5, 12.5] percent | number:12=12"},
        {"412 mm", "measure:412 mm=[411.5, 412.5] millimeter | number:412=412"},
        {"$1,300 each", "money:$1,300=1300 dollar? | number:1,300=1300"},
    };
    CHECK(list);
}

static void hedges_bound_the_amount(void **state) {
    (void)state;
    static const example list[] = {
        {"more than 40 died", "number:40=(40, inf)"},
        {"at least 40 died", "number:40=[40, inf)"},
        {"no more than 40", "number:40=(-inf, 40]"},
        {"fewer than 40 came", "number:40=(-inf, 40)"},
        {"40 or more people", "number:40=[40, inf)"},
        {"as many as 40 people", "number:40=(-inf, 40]"},
        {"upwards of 40", "number:40=(40, inf)"},
        {"goes up to 5 km", "measure:5 km=[4.5, 5.5] kilometer | number:5=5"},
        {"up to 5 km", "measure:5 km=(-inf, 5] kilometer | number:5=(-inf, 5]"},
    };
    CHECK(list);
}

static void approximations_are_rough(void **state) {
    (void)state;
    static const char *const texts[] = {"about 40", "nearly 40",       "just over 40", "40-odd",
                                        "some 40",  "an estimated 40", "close to 40"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        gs_arena *arena = gs_arena_new();
        gs_mentions list = {0};
        gs_reading r = {.arena = arena,
                        .text = texts[i],
                        .to = (uint32_t)strlen(texts[i]),
                        .date = GS_SPAN_ALL,
                        .out = &list};
        gs_read_numbers(&r);
        assert_int_equal(list.count, 1);
        assert_true(list.items[0].amount.amount.flags & GS_ROUGH);
        assert_true(list.items[0].flags & GS_MF_HEDGED);
        assert_int_equal(gs_dec_cmp(list.items[0].nominal, gs_dec_int(40)), 0);
        if (texts[i][0] != '4') assert_int_equal(list.items[0].outer_start, 0);
        gs_arena_free(arena);
    }
}

static void ranges_are_one_mention_with_their_numbers(void **state) {
    (void)state;
    static const example list[] = {
        {"between 40 and 50 cows", "number:40 and 50=[40, 50] | number:40=40 | number:50=50"},
        {"10 to 15 people", "number:10 to 15=[10, 15] | number:10=10 | number:15=15"},
        {"40-50 people", "number:40-50=[40, 50] | number:40=40 | number:50=50"},
        {"two or three cows", "number:two or three=[2, 3] | number:two=2 | number:three=3"},
        {"rose from 5 to 7 cows", "number:5=5 | number:7=7"},
    };
    CHECK(list);
    check_nominal("$3-5 million", "3000000");
    check_nominal("3 to 5 million", "3000000");
}

static void scores_and_shares_are_ratios(void **state) {
    (void)state;
    static const example list[] = {
        {"a 2-1 win", "ratio:2-1=2/1 | number:2=2 | number:1=1"},
        {"one in five adults", "ratio:one in five=1/5 | number:one in five=0.2"},
        {"61 of the 180 seats", "ratio:61 of the 180=61/180 | number:61=61 | number:180=180"},
        {"a 3:1 split", "ratio:3:1=3/1 | number:3=3 | number:1=1"},
    };
    CHECK(list);
}

static void hostile_text_costs_linear_time_and_gives_no_value(void **state) {
    (void)state;
    enum { N = 1 << 20 };
    static const char *const seeds[] = {"9",       "1.2.3.", "1,",       "one ",    "1-",
                                        "twenty-", "$",      "million ", "1/",      "and a half ",
                                        "A ",      "12,34,", "1,234,",   "\xC2\xBD"};
    gs_arena *arena = gs_arena_new();
    char *text = gs_alloc(arena, N + 1);
    for (size_t i = 0; i < sizeof seeds / sizeof *seeds; i++) {
        size_t n = strlen(seeds[i]);
        for (size_t k = 0; k + n <= N; k += n) memcpy(text + k, seeds[i], n);
        gs_mentions list = {0};
        gs_reading r = {.arena = arena,
                        .text = text,
                        .to = N - N % (uint32_t)n,
                        .date = GS_SPAN_ALL,
                        .out = &list};
        gs_read_numbers(&r);
        if (i < 2 || i == 6 || i == 7) assert_int_equal(list.count, 0);
        for (uint32_t k = 0; k < list.count; k++) assert_true(list.items[k].end <= r.to);
    }
    gs_arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_and_digits_make_one_number),
        cmocka_unit_test(digits_are_grouped_in_every_custom),
        cmocka_unit_test(lists_are_not_decimals),
        cmocka_unit_test(a_scale_without_a_number_is_none),
        cmocka_unit_test(names_codes_and_years_count_nothing),
        cmocka_unit_test(sentence_openers_are_no_names),
        cmocka_unit_test(one_and_half_are_read_by_their_neighbors),
        cmocka_unit_test(powers_and_written_fractions_are_worked_out),
        cmocka_unit_test(ordinals_in_words_and_digits),
        cmocka_unit_test(money_stands_before_or_behind),
        cmocka_unit_test(the_word_that_names_the_money_is_kept_open),
        cmocka_unit_test(precision_follows_from_form),
        cmocka_unit_test(hedges_bound_the_amount),
        cmocka_unit_test(approximations_are_rough),
        cmocka_unit_test(ranges_are_one_mention_with_their_numbers),
        cmocka_unit_test(scores_and_shares_are_ratios),
        cmocka_unit_test(hostile_text_costs_linear_time_and_gives_no_value),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
