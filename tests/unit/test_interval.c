#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "value/interval.h"

static uint64_t next(uint64_t *seed) {
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return *seed >> 20;
}

static gs_dec dec(const char *text) {
    gs_dec out;
    if (!gs_dec_parse(text, strlen(text), &out)) fail_msg("%s is not a number", text);
    return out;
}

static gs_interval in(const char *text) {
    gs_interval out;
    if (!gs_interval_parse(text, strlen(text), &out)) fail_msg("%s is not an interval", text);
    return out;
}

static void check_text(gs_interval a, const char *expected) {
    char out[GS_INTERVAL_TEXT];
    assert_string_equal(gs_interval_format(a, out), expected);
}

/* Small numbers, so that ends often coincide. */
static gs_interval any(uint64_t *seed) {
    int64_t a = (int64_t)(next(seed) % 9) - 4, b = a + (int64_t)(next(seed) % 5);
    gs_interval out = gs_interval_closed(gs_dec_int(a), gs_dec_int(b));
    uint32_t kind = (uint32_t)(next(seed) % 12);
    if (kind & 1 && a < b) out.flags |= GS_LO_OPEN;
    if (kind & 2 && a < b) out.flags |= GS_HI_OPEN;
    if (kind == 8) out = (gs_interval){out.lo, {0, 0}, GS_HI_INF};
    if (kind == 9) out = (gs_interval){{0, 0}, out.hi, GS_LO_INF};
    if (kind == 10) out = gs_interval_all();
    return out;
}

/* A number that lies in a. */
static gs_dec member(gs_interval a, uint64_t *seed) {
    for (;;) {
        gs_dec n = gs_dec_make((int64_t)(next(seed) % 121) - 60, -1);
        if (gs_interval_contains(a, n)) return n;
    }
}

static void a_written_figure_stands_for_its_rounding(void **state) {
    (void)state;
    check_text(gs_interval_rounded(dec("26.8e9"), dec("0.1e9")), "[26.75e9, 26.85e9]");
    check_text(gs_interval_rounded(dec("5"), dec("1")), "[4.5, 5.5]");
    check_text(gs_interval_rounded(dec("-2.5"), dec("0.1")), "[-2.55, -2.45]");
    check_text(gs_interval_rounded(dec("48"), dec("0")), "48");
}

static void bound_words_follow_the_house_rules(void **state) {
    (void)state;
    gs_dec n = dec("40"), one = dec("1");
    check_text(gs_interval_bounded(n, one, GS_BOUND_ABOUT), "~[36, 44]");
    check_text(gs_interval_bounded(dec("3"), one, GS_BOUND_ABOUT), "~[2, 4]");
    check_text(gs_interval_bounded(n, one, GS_BOUND_NEARLY), "~[36, 40]");
    check_text(gs_interval_bounded(n, one, GS_BOUND_OVER), "~[40, 44]");
    check_text(gs_interval_bounded(n, one, GS_BOUND_MORE), "(40, inf)");
    check_text(gs_interval_bounded(n, one, GS_BOUND_AT_LEAST), "[40, inf)");
    check_text(gs_interval_bounded(n, one, GS_BOUND_LESS), "(-inf, 40)");
    check_text(gs_interval_bounded(n, one, GS_BOUND_AT_MOST), "(-inf, 40]");
    check_text(gs_interval_bounded(n, dec("0"), GS_BOUND_NONE), "40");
    check_text(gs_interval_bounded(dec("-40"), one, GS_BOUND_NEARLY), "~[-40, -36]");
}

static void order_is_sure_only_where_every_reading_agrees(void **state) {
    (void)state;
    assert_int_equal(gs_interval_less(in("[1, 2]"), in("[3, 4]")), GS_YES);
    assert_int_equal(gs_interval_less(in("[1, 3)"), in("3")), GS_YES);
    assert_int_equal(gs_interval_less(in("[1, 3]"), in("3")), GS_PERHAPS);
    assert_int_equal(gs_interval_less(in("3"), in("[1, 3]")), GS_NO);
    assert_int_equal(gs_interval_less(in("(40, inf)"), in("40")), GS_NO);
    assert_int_equal(gs_interval_less(in("(-inf, inf)"), in("40")), GS_PERHAPS);
    assert_int_equal(gs_interval_equal(in("40"), in("40.0")), GS_YES);
    assert_int_equal(gs_interval_equal(in("~40"), in("40")), GS_PERHAPS);
    assert_int_equal(gs_interval_equal(in("[40, 41]"), in("[40, 41]")), GS_PERHAPS);
    assert_int_equal(gs_interval_equal(in("(40, inf)"), in("40")), GS_NO);
}

static void comparison_agrees_with_its_members(void **state) {
    (void)state;
    uint64_t seed = 3;
    for (int i = 0; i < 5000; i++) {
        gs_interval a = any(&seed), b = any(&seed);
        gs_dec x = member(a, &seed), y = member(b, &seed);
        gs_tri less = gs_interval_less(a, b), equal = gs_interval_equal(a, b);
        int order = gs_dec_cmp(x, y);
        if (order < 0)
            assert_int_not_equal(less, GS_NO);
        else
            assert_int_not_equal(less, GS_YES);
        if (order == 0)
            assert_int_not_equal(equal, GS_NO);
        else
            assert_int_not_equal(equal, GS_YES);
        assert_int_equal(gs_interval_meets(a, b), equal != GS_NO);
        if (gs_interval_contains(b, x))
            assert_true(gs_interval_contains(gs_interval_meet(a, b), x));
        assert_true(gs_interval_contains(gs_interval_hull(a, b), x));
        assert_true(gs_interval_contains(gs_interval_hull(a, b), y));
    }
}

typedef gs_interval operation(gs_interval, gs_interval);

static void check_encloses(operation *op, gs_interval a, gs_interval b, gs_dec x, gs_dec y) {
    gs_interval points = op(gs_interval_point(x), gs_interval_point(y)), whole = op(a, b);
    if (gs_interval_contains(whole, points.lo) || gs_interval_contains(whole, points.hi)) return;
    char ta[GS_INTERVAL_TEXT], tb[GS_INTERVAL_TEXT], tw[GS_INTERVAL_TEXT], tp[GS_INTERVAL_TEXT];
    fail_msg("%s of %s and %s lies outside %s", gs_interval_format(points, tp),
             gs_interval_format(a, ta), gs_interval_format(b, tb), gs_interval_format(whole, tw));
}

static void arithmetic_encloses_what_its_members_give(void **state) {
    (void)state;
    uint64_t seed = 5;
    for (int i = 0; i < 5000; i++) {
        gs_interval a = any(&seed), b = any(&seed);
        gs_dec x = member(a, &seed), y = member(b, &seed);
        check_encloses(gs_interval_add, a, b, x, y);
        check_encloses(gs_interval_sub, a, b, x, y);
        check_encloses(gs_interval_mul, a, b, x, y);
        if (y.coef) check_encloses(gs_interval_div, a, b, x, y);
    }
}

static void arithmetic_is_tight_where_it_is_exact(void **state) {
    (void)state;
    check_text(gs_interval_add(in("[1, 2)"), in("[10, 20]")), "[11, 22)");
    check_text(gs_interval_sub(in("[1, 2]"), in("[10, inf)")), "(-inf, -8]");
    check_text(gs_interval_mul(in("[-1, 2]"), in("[3, 4)")), "(-4, 8)");
    check_text(gs_interval_mul(in("[0, 2]"), in("(1, inf)")), "[0, inf)");
    check_text(gs_interval_div(in("[1, 2]"), in("[4, 5]")), "[0.2, 0.5]");
    check_text(gs_interval_div(in("[1, inf)"), in("[2, inf)")), "(0, inf)");
    check_text(gs_interval_div(in("1"), in("[0, 5]")), "(-inf, inf)");
    check_text(gs_interval_scale(in("~[1, 2]"), dec("-3")), "~[-6, -3]");
    check_text(gs_interval_mul(in("1e40"), in("1e40")), "(-inf, inf)");
}

static void format_parses_back(void **state) {
    (void)state;
    static const char *const texts[] = {"12",          "[26.75e9, 26.85e9]",
                                        "(40, inf)",   "(-inf, 40]",
                                        "(-inf, inf)", "~12",
                                        "~[36, 40]",   "-3.5",
                                        "5.93e9",      "[150000, 2.5e6]",
                                        "1234567",     "1e30"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) check_text(in(texts[i]), texts[i]);
    uint64_t seed = 9;
    for (int i = 0; i < 5000; i++) {
        char out[GS_INTERVAL_TEXT];
        gs_interval a =
            gs_interval_scale(any(&seed), gs_dec_make((int64_t)(next(&seed) % 100000) + 1,
                                                      (int32_t)(next(&seed) % 20) - 8));
        gs_interval b = in(gs_interval_format(a, out));
        assert_memory_equal(&a.lo, &b.lo, sizeof a.lo.coef + sizeof a.lo.exp);
        assert_memory_equal(&a.hi, &b.hi, sizeof a.hi.coef + sizeof a.hi.exp);
        assert_int_equal(a.flags, b.flags);
    }
}

static void parse_refuses_what_is_no_interval(void **state) {
    (void)state;
    static const char *const bad[] = {
        "",       "[",         "[1",       "[1,", "[1,2",    "1,2",     "[,]", "[2, 1]",
        "(1, 1)", "[-inf, 2]", "[1, inf]", "~",   "[1 , 2]", "[1, 2] ", "inf", "(inf, 2)"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        gs_interval out;
        if (gs_interval_parse(bad[i], strlen(bad[i]), &out)) fail_msg("'%s' was read", bad[i]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_written_figure_stands_for_its_rounding),
        cmocka_unit_test(bound_words_follow_the_house_rules),
        cmocka_unit_test(order_is_sure_only_where_every_reading_agrees),
        cmocka_unit_test(comparison_agrees_with_its_members),
        cmocka_unit_test(arithmetic_encloses_what_its_members_give),
        cmocka_unit_test(arithmetic_is_tight_where_it_is_exact),
        cmocka_unit_test(format_parses_back),
        cmocka_unit_test(parse_refuses_what_is_no_interval),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
