#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "value/dec.h"

static uint64_t next(uint64_t *seed) {
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return *seed >> 20;
}

static gs_dec any(uint64_t *seed) {
    int64_t coef = (int64_t)(next(seed) >> (next(seed) % 44));
    int32_t exp = (int32_t)(next(seed) % 30) - 15;
    return gs_dec_make(next(seed) % 2 ? coef : -coef, exp);
}

static gs_dec dec(const char *text) {
    gs_dec out;
    if (!gs_dec_parse(text, strlen(text), &out)) fail_msg("%s is not a number", text);
    return out;
}

static const char *text(gs_dec n) {
    static _Thread_local char out[GS_DEC_TEXT];
    return gs_dec_format(n, out);
}

static void equal_numbers_are_equal_structs(void **state) {
    (void)state;
    gs_dec a = dec("26.80"), b = dec("0026.8"), c = dec("268e-1");
    assert_int_equal(a.coef, b.coef);
    assert_int_equal(a.exp, b.exp);
    assert_int_equal(a.coef, c.coef);
    assert_int_equal(a.exp, c.exp);
    assert_int_equal(dec("0.000").exp, 0);
    assert_int_equal(dec("100").coef, 1);
    assert_int_equal(dec("-1050.0500").coef, -105005);
}

static void parse_refuses_what_is_no_number(void **state) {
    (void)state;
    // clang-format off
    static const char *const bad[] = {
        "", "-", "1.", ".5", "1,000", "1e", "1 ", "+1", "0x10", "1.2.3", "--1", "1e5x", "nan",
        "1e61", "1e999999999", "9876543210987654321", "1e-99999999999999999999"};
    // clang-format on
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        gs_dec out;
        if (gs_dec_parse(bad[i], strlen(bad[i]), &out)) fail_msg("'%s' was read", bad[i]);
    }
    assert_int_equal(dec("123456789012345678").coef, 123456789012345678);
    assert_int_equal(dec("1000000000000000000000000").exp, 24);
}

static void make_holds_extremes_to_the_range(void **state) {
    (void)state;
    assert_int_equal(gs_dec_make(1, 1000).exp, GS_DEC_MAX_EXP);
    assert_int_equal(gs_dec_make(1, -1000).exp, -GS_DEC_MAX_EXP);
    assert_true(gs_dec_make(INT64_MIN, 0).coef < 0);
}

static void order_is_exact_for_all_magnitudes(void **state) {
    (void)state;
    static const char *const rising[] = {
        "-1e60", "-3", "-2.9999999999",      "-1e-60", "0",    "1e-60", "0.1", "0.11",
        "9.99",  "10", "999999999999999999", "1e18",   "1e59", "1e60"};
    size_t n = sizeof rising / sizeof *rising;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++) {
            int order = gs_dec_cmp(dec(rising[i]), dec(rising[j]));
            assert_int_equal((order > 0) - (order < 0), (i > j) - (i < j));
        }
}

static void format_parses_back_to_the_same_value(void **state) {
    (void)state;
    uint64_t seed = 7;
    for (int i = 0; i < 20000; i++) {
        gs_dec a = any(&seed), b = dec(text(a));
        assert_int_equal(a.coef, b.coef);
        assert_int_equal(a.exp, b.exp);
    }
    assert_string_equal(text(dec("12600000000")), "12600000000");
    assert_string_equal(text(dec("5.93e25")), "5.93e25");
    assert_string_equal(text(dec("-0.05")), "-0.05");
    assert_string_equal(text(gs_dec_int(0)), "0");
}

static void sums_and_differences_undo_each_other(void **state) {
    (void)state;
    uint64_t seed = 11;
    for (int i = 0; i < 20000; i++) {
        gs_dec a = any(&seed), b = any(&seed), sum, back;
        if (!gs_dec_add(a, b, &sum)) continue;
        assert_true(gs_dec_sub(sum, b, &back));
        assert_int_equal(gs_dec_cmp(back, a), 0);
    }
}

static void overflow_is_refused_and_leaves_the_result_alone(void **state) {
    (void)state;
    gs_dec out = gs_dec_int(42);
    assert_false(gs_dec_add(dec("1e40"), dec("1"), &out));
    assert_false(gs_dec_mul(dec("1e40"), dec("1e40"), &out));
    assert_false(gs_dec_mul(dec("123456789012345678"), dec("123456789012345677"), &out));
    assert_false(gs_dec_div(dec("1"), dec("0"), true, &out));
    assert_int_equal(out.coef, 42);
    assert_true(gs_dec_add(dec("1e19"), dec("-9e18"), &out));
    assert_string_equal(text(out), "1e18");
}

static void rounded_sums_and_products_hold_the_true_value_between_them(void **state) {
    (void)state;
    uint64_t seed = 13;
    for (int i = 0; i < 20000; i++) {
        gs_dec a = any(&seed), b = any(&seed), low, high, exact;
        assert_true(gs_dec_add_to(a, b, false, &low) && gs_dec_add_to(a, b, true, &high));
        assert_true(gs_dec_cmp(low, high) <= 0);
        if (gs_dec_add(a, b, &exact))
            assert_int_equal(gs_dec_cmp(low, exact) | gs_dec_cmp(exact, high), 0);
        else
            assert_true(gs_dec_cmp(low, high) < 0);
        assert_true(gs_dec_mul_to(a, b, false, &low) && gs_dec_mul_to(a, b, true, &high));
        assert_true(gs_dec_cmp(low, high) <= 0);
    }
    gs_dec out;
    assert_true(gs_dec_add_to(dec("1e40"), dec("1"), false, &out));
    assert_string_equal(text(out), "1e40");
    assert_true(gs_dec_add_to(dec("1e40"), dec("1"), true, &out));
    assert_true(gs_dec_cmp(out, dec("1e40")) > 0 && gs_dec_cmp(out, dec("1.0000000001e40")) < 0);
    assert_true(gs_dec_add_to(dec("1e40"), dec("-1"), false, &out));
    assert_true(gs_dec_cmp(out, dec("1e40")) < 0);
}

static void quotients_are_rounded_to_the_side_asked_for(void **state) {
    (void)state;
    gs_dec low, high, one;
    assert_true(gs_dec_div(dec("1"), dec("3"), false, &low));
    assert_string_equal(text(low), "0.33333333333333333");
    assert_true(gs_dec_div(dec("1"), dec("3"), true, &high));
    assert_string_equal(text(high), "0.33333333333333334");
    assert_true(gs_dec_div(dec("-1"), dec("3"), true, &high));
    assert_string_equal(text(high), "-0.33333333333333333");
    assert_true(gs_dec_div(dec("5.93e9"), dec("0.5"), true, &one));
    assert_string_equal(text(one), "11860000000");
    uint64_t seed = 17;
    for (int i = 0; i < 20000; i++) {
        gs_dec a = any(&seed), b = any(&seed), below, above;
        if (b.coef == 0) continue;
        assert_true(gs_dec_div(a, b, false, &low) && gs_dec_div(a, b, true, &high));
        assert_true(gs_dec_mul_to(low, b, b.coef < 0, &below) &&
                    gs_dec_mul_to(high, b, b.coef > 0, &above));
        assert_true((b.coef > 0) == (gs_dec_cmp(below, above) <= 0) ||
                    gs_dec_cmp(below, above) == 0);
        assert_true(b.coef > 0 ? gs_dec_cmp(above, a) >= 0 : gs_dec_cmp(above, a) <= 0);
    }
}

static void round_keeps_short_numbers_and_moves_long_ones_outward(void **state) {
    (void)state;
    gs_dec out;
    assert_true(gs_dec_round(dec("1.23456"), 3, false, &out));
    assert_string_equal(text(out), "1.23");
    assert_true(gs_dec_round(dec("1.23456"), 3, true, &out));
    assert_string_equal(text(out), "1.24");
    assert_true(gs_dec_round(dec("-1.23456"), 3, true, &out));
    assert_string_equal(text(out), "-1.23");
    assert_true(gs_dec_round(dec("99.99"), 3, true, &out));
    assert_string_equal(text(out), "100");
    assert_true(gs_dec_round(dec("1.5"), 9, true, &out));
    assert_string_equal(text(out), "1.5");
}

static void double_is_the_nearest(void **state) {
    (void)state;
    assert_true(gs_dec_double(dec("0.1")) == 0.1);
    assert_true(gs_dec_double(dec("-5.93e9")) == -5.93e9);
    assert_true(gs_dec_is_integer(dec("5.93e9")));
    assert_false(gs_dec_is_integer(dec("5.5")));
    assert_string_equal(text(gs_dec_ulp(-1)), "0.1");
}

/* What one multiplication gives must be what the digits give when they are read. */
static void double_is_what_reading_the_digits_gives(void **state) {
    (void)state;
    uint64_t seed = 12345;
    for (int i = 0; i < 20000; i++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        int64_t coef = (int64_t)(seed >> (4 + seed % 60));
        gs_dec d = {seed & 8 ? -coef : coef, (int32_t)(seed >> 40) % 27};
        if (seed & 16) d.exp = -d.exp;
        char digits[64];
        snprintf(digits, sizeof digits, "%llde%d", (long long)d.coef, (int)d.exp);
        assert_true(gs_dec_double(d) == strtod(digits, NULL));
    }
}

/* Near exponents are compared by another way than far ones: both must say the same. */
static void comparing_does_not_depend_on_how_near_exponents_are(void **state) {
    (void)state;
    static const int64_t coefs[] = {
        1, 9, 10, 11, 999999, 1000001, 9223372036853, 9223372036855, 123456789012345678};
    enum { N = sizeof coefs / sizeof *coefs };
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++)
            for (int e = 0; e <= 8; e++) {
                gs_dec a = gs_dec_make(coefs[i], e), b = gs_dec_make(coefs[j], 0);
                long double scaled = coefs[i];
                for (int k = 0; k < e; k++) scaled *= 10;
                int wanted = (scaled > coefs[j]) - (scaled < coefs[j]);
                assert_int_equal(gs_dec_cmp(a, b), wanted);
                assert_int_equal(gs_dec_cmp(b, a), -wanted);
                assert_int_equal(gs_dec_cmp(gs_dec_neg(a), gs_dec_neg(b)), -wanted);
            }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(equal_numbers_are_equal_structs),
        cmocka_unit_test(parse_refuses_what_is_no_number),
        cmocka_unit_test(make_holds_extremes_to_the_range),
        cmocka_unit_test(order_is_exact_for_all_magnitudes),
        cmocka_unit_test(format_parses_back_to_the_same_value),
        cmocka_unit_test(sums_and_differences_undo_each_other),
        cmocka_unit_test(overflow_is_refused_and_leaves_the_result_alone),
        cmocka_unit_test(rounded_sums_and_products_hold_the_true_value_between_them),
        cmocka_unit_test(quotients_are_rounded_to_the_side_asked_for),
        cmocka_unit_test(round_keeps_short_numbers_and_moves_long_ones_outward),
        cmocka_unit_test(double_is_the_nearest),
        cmocka_unit_test(double_is_what_reading_the_digits_gives),
        cmocka_unit_test(comparing_does_not_depend_on_how_near_exponents_are),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
