/* A sieve against a loop over all pairs. */
#include "lua/sieve.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

enum { ASPECTS = 3, MOST = 700 };

static uint32_t state;

static uint32_t below(uint32_t n) {
    state = state * 1664525 + 1013904223;
    return (state >> 8) % n;
}

typedef struct asked {
    gs_comparison any[4];
    uint32_t n;
} asked;

static gs_range some_range(uint32_t kind) {
    int64_t lo = below(kind ? 1000 : 5), more = below(3) ? 0 : below(kind > 1 ? 900 : 30);
    if (below(40) == 0) return GS_RANGE_ALL;
    if (below(200) == 0) return GS_RANGE_UNSURE;
    return (gs_range){lo, lo + more};
}

/* The same whichever is the one: what is asked of the one is asked of the other as well. */
static asked some_question(void) {
    uint32_t a = below(ASPECTS), b = below(ASPECTS);
    switch (below(4)) {
    case 0: return (asked){{{GS_LIES_BEFORE, a, a}, {GS_LIES_BEHIND, a, a}}, 2};
    case 1: return (asked){{{GS_IS_EQUAL, a, a}}, 1};
    case 2: return (asked){{{GS_MEETS, a, a}}, 1};
    default: return (asked){{{GS_LIES_BEFORE, a, b}, {GS_LIES_BEHIND, b, a}}, 2};
    }
}

static bool compares(gs_comparison c, gs_range own, gs_range other) {
    switch (c.how) {
    case GS_LIES_BEFORE: return own.hi < other.lo;
    case GS_LIES_BEHIND: return own.lo > other.hi;
    case GS_IS_EQUAL: return own.lo == other.lo && own.hi == other.hi;
    case GS_MEETS: return own.lo <= other.hi && other.lo <= own.hi;
    }
    return false;
}

static bool is_pair(gs_range *const *ranges, const asked *all, uint32_t n, uint32_t i, uint32_t j) {
    for (uint32_t q = 0; q < n; q++) {
        bool any = false;
        for (uint32_t k = 0; k < all[q].n; k++) {
            gs_comparison c = all[q].any[k];
            any |= compares(c, ranges[c.own][i], ranges[c.other][j]);
        }
        if (!any) return false;
    }
    return true;
}

static void sieve_finds_what_a_loop_finds(uint32_t seed) {
    gs_arena *arena = gs_arena_new();
    state = seed;
    uint32_t count = 1 + below(MOST), nasked = 1 + below(3), a, n;
    uint64_t looks = 0;
    gs_sieve *sieve = gs_sieve_new(arena, count);
    gs_range *ranges[ASPECTS];
    asked all[3];
    for (uint32_t k = 0; k < ASPECTS; k++) {
        ranges[k] = gs_sieve_aspect(sieve, &a);
        for (uint32_t i = 0; i < count; i++) ranges[k][i] = some_range(k);
    }
    for (uint32_t q = 0; q < nasked; q++) {
        all[q] = some_question();
        gs_sieve_ask(sieve, all[q].any, all[q].n);
    }
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t *found = gs_sieve_of(sieve, i, &n, &looks);
        uint32_t at = 0;
        for (uint32_t j = i + 1; j < count; j++)
            if (is_pair(ranges, all, nasked, i, j)) assert_int_equal(at < n ? found[at++] : 0, j);
        assert_int_equal(at, n);
    }
    gs_arena_free(arena);
}

static void sieve_finds_what_loops_find(void **unused) {
    (void)unused;
    for (uint32_t seed = 1; seed < 200; seed++) sieve_finds_what_a_loop_finds(seed);
}

static void sieve_looks_follow_what_comes_near(void **unused) {
    (void)unused;
    uint64_t looks[2] = {0, 0};
    for (uint32_t k = 0; k < 2; k++) {
        gs_arena *arena = gs_arena_new();
        uint32_t count = k ? 8000 : 1000, a, n;
        gs_sieve *sieve = gs_sieve_new(arena, count);
        gs_range *days = gs_sieve_aspect(sieve, &a);
        state = 5;
        for (uint32_t i = 0; i < count; i++) days[i].lo = days[i].hi = i * 7919 % count;
        gs_sieve_ask(sieve, &(gs_comparison){GS_MEETS, a, a}, 1);
        for (uint32_t i = 0; i < count; i++) {
            gs_sieve_of(sieve, i, &n, &looks[k]);
            assert_int_equal(n, 0);
        }
        gs_arena_free(arena);
    }
    assert_true(looks[1] < 16 * looks[0]);
    assert_true(looks[1] < 100 * 8000);
}

static void sieve_without_room_asks_less(void **unused) {
    (void)unused;
    gs_arena *arena = gs_arena_new();
    gs_sieve *sieve = gs_sieve_new(arena, 3);
    uint32_t a = 0, n;
    uint64_t looks = 0;
    assert_false(gs_sieve_asks(sieve));
    for (uint32_t k = 0; k < GS_SIEVE_ASPECTS; k++) assert_non_null(gs_sieve_aspect(sieve, &a));
    assert_null(gs_sieve_aspect(sieve, &a));
    for (uint32_t k = 0; k < GS_SIEVE_QUESTIONS + 2; k++)
        gs_sieve_ask(sieve, &(gs_comparison){GS_MEETS, 0, 0}, 1);
    gs_sieve_of(sieve, 0, &n, &looks);
    assert_int_equal(n, 2);
    gs_arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sieve_finds_what_loops_find),
        cmocka_unit_test(sieve_looks_follow_what_comes_near),
        cmocka_unit_test(sieve_without_room_asks_less),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
