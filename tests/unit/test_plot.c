#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "report/axis.h"
#include "report/days.h"

static void expect_ticks(double low, double high, const char *const *texts, int n) {
    gs_axis axis = gs_axis_of(low, high);
    gs_dec ticks[GS_AXIS_TICKS];
    char text[GS_DEC_TEXT];
    assert_int_equal(gs_axis_ticks(&axis, ticks), n);
    for (int i = 0; i < n; i++) assert_string_equal(gs_dec_format(ticks[i], text), texts[i]);
}

static void ticks_are_round_numbers(void **state) {
    (void)state;
    expect_ticks(12, 21, (const char *const[]){"15", "20"}, 2);
    expect_ticks(47.5e6, 84.5e6, (const char *const[]){"60000000", "80000000"}, 2);
    expect_ticks(-3, 4, (const char *const[]){"-2", "0", "2", "4"}, 4);
    expect_ticks(0.021, 0.029, (const char *const[]){"0.022", "0.024", "0.026", "0.028"}, 4);
}

static void amounts_far_apart_stand_on_a_logarithmic_scale(void **state) {
    (void)state;
    gs_axis axis = gs_axis_of(3.2e6, 3.2e9);
    assert_true(axis.log);
    expect_ticks(3.2e6, 3.2e9, (const char *const[]){"10000000", "100000000", "1000000000"}, 3);
    int low = gs_axis_at(&axis, 3.2e6), high = gs_axis_at(&axis, 3.2e9);
    assert_true(low > 0 && low < 1000 && high > 9000 && high < GS_AXIS_WIDTH);
    assert_false(gs_axis_of(-1, 3.2e9).log);
}

static void a_single_value_has_room_on_both_sides(void **state) {
    (void)state;
    gs_axis axis = gs_axis_of(5, 5), none = gs_axis_of(0, 0);
    assert_int_equal(gs_axis_at(&axis, 5), GS_AXIS_WIDTH / 2);
    assert_true(none.high > none.low);
    assert_int_equal(gs_axis_at(&axis, 1e300), GS_AXIS_WIDTH);
    assert_int_equal(gs_axis_at(&axis, -1e300), 0);
}

static void expect_days(gs_day from, gs_day to, const char *const *expected, int n) {
    gs_day ticks[GS_AXIS_TICKS];
    char names[GS_AXIS_TICKS][GS_DAY_NAME];
    assert_int_equal(gs_day_ticks(from, to, ticks, names), n);
    for (int i = 0; i < n; i++) assert_string_equal(names[i], expected[i]);
}

static void calendars_mark_years_months_or_days(void **state) {
    (void)state;
    expect_days(gs_day_make(2019, 3, 14), gs_day_make(2025, 5, 2),
                (const char *const[]){"2020", "2022", "2024"}, 3);
    expect_days(gs_day_make(2024, 12, 20), gs_day_make(2025, 3, 2),
                (const char *const[]){"Jan 2025", "Feb 2025", "Mar 2025"}, 3);
    expect_days(gs_day_make(2025, 3, 3), gs_day_make(2025, 3, 5),
                (const char *const[]){"3 Mar 2025", "4 Mar 2025", "5 Mar 2025"}, 3);
    expect_days(GS_DAY_MIN, GS_DAY_MAX, NULL, 0);
    expect_days(gs_day_make(1, 1, 1), gs_day_make(9999, 12, 31),
                (const char *const[]){"2000", "4000", "6000", "8000"}, 4);
}

/* An office with the fields that tell its days. */
typedef struct held {
    gs_field fields[2];
    gs_kind kind;
    gs_value values[2];
    gs_fact fact;
} held;

static void make(held *h, gs_span from, gs_span to, gs_span as_of) {
    *h = (held){.fields = {{.name = "from", .type = GS_F_DATE}, {.name = "to", .type = GS_F_DATE}}};
    h->kind = (gs_kind){.name = "office", .fields = h->fields, .nfields = 2};
    h->values[0] = (gs_value){.known = !gs_span_is_all(from), .span = from};
    h->values[1] = (gs_value){.known = !gs_span_is_all(to), .span = to};
    h->fact = (gs_fact){.kind = &h->kind, .values = h->values, .as_of = as_of};
}

static void a_beginning_without_an_end_stays_open(void **state) {
    (void)state;
    held h;
    gs_stretch s;
    gs_day march = gs_day_make(2025, 3, 14), may = gs_day_make(2025, 5, 2);
    make(&h, gs_span_day(march), GS_SPAN_ALL, gs_span_day(may));
    assert_true(gs_kind_lasts(&h.kind));
    assert_true(gs_stretch_of(&h.fact, true, &s));
    assert_true(s.from == march && s.to == may && !s.open_from && s.open_to);
    make(&h, GS_SPAN_ALL, gs_span_day(may), gs_span_day(march));
    assert_true(gs_stretch_of(&h.fact, true, &s));
    assert_true(s.from == march && s.to == may && s.open_from && !s.open_to);
    make(&h, gs_span_day(march), gs_span_day(may), GS_SPAN_ALL);
    assert_true(gs_stretch_of(&h.fact, true, &s));
    assert_true(s.from == march && s.to == may && !s.open_from && !s.open_to);
}

static void the_day_of_saying_counts_only_where_asked(void **state) {
    (void)state;
    held h;
    gs_stretch s;
    gs_day may = gs_day_make(2025, 5, 2);
    make(&h, GS_SPAN_ALL, GS_SPAN_ALL, gs_span_day(may));
    assert_false(gs_stretch_of(&h.fact, false, &s));
    assert_true(gs_stretch_of(&h.fact, true, &s));
    assert_true(s.from == may && s.to == may);
    make(&h, GS_SPAN_ALL, GS_SPAN_ALL, GS_SPAN_ALL);
    assert_false(gs_stretch_of(&h.fact, true, &s));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ticks_are_round_numbers),
        cmocka_unit_test(amounts_far_apart_stand_on_a_logarithmic_scale),
        cmocka_unit_test(a_single_value_has_room_on_both_sides),
        cmocka_unit_test(calendars_mark_years_months_or_days),
        cmocka_unit_test(a_beginning_without_an_end_stays_open),
        cmocka_unit_test(the_day_of_saying_counts_only_where_asked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
