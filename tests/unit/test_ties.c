#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdbool.h>
#include <stdint.h>
#include <cmocka.h>

#include "check/ties.h"

enum { SET = 20 }; /* documents; most of them name nobody */

static gs_told told(const uint32_t *names, uint32_t n, gs_day from) {
    return (gs_told){.names = names, .count = n, .date = from ? gs_span_day(from) : GS_SPAN_ALL};
}

/* What ties the two documents; 0 where nothing does. */
static uint32_t weight_of(const gs_tie *ties, uint32_t n, uint32_t first, uint32_t second) {
    for (uint32_t i = 0; i < n; i++)
        if (ties[i].first == first && ties[i].second == second) return ties[i].weight;
    return 0;
}

static void a_name_of_few_weighs_more_than_one_of_many(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const uint32_t few[] = {1}, many[] = {2};
    gs_told documents[SET] = {told(few, 1, 0), told(few, 1, 0)};
    for (uint32_t i = 2; i < 10; i++) documents[i] = told(many, 1, 0);
    uint32_t n;
    const gs_tie *ties = gs_ties(arena, documents, SET, &n);
    assert_int_equal(n, 1 + 8 * 7 / 2);
    assert_int_equal(ties[0].first, 0); /* the heaviest is first */
    assert_int_equal(ties[0].names, 1);
    assert_in_range(ties[0].weight, 700, GS_TIE_WHOLE - 1);
    assert_in_range(weight_of(ties, n, 2, 3), 1, 400);
    gs_arena_free(arena);
}

static void a_weight_means_the_same_in_sets_of_any_size(void **state) {
    (void)state;
    enum { LARGE = 5000 };
    static gs_told documents[LARGE];
    gs_arena *arena = gs_arena_new();
    const uint32_t names[] = {1, 2};
    documents[0] = documents[1] = told(names, 2, 0);
    uint32_t small_count, large_count;
    uint32_t small = gs_ties(arena, documents, SET, &small_count)->weight;
    uint32_t large = gs_ties(arena, documents, LARGE, &large_count)->weight;
    assert_in_range(small, 1500, 2 * GS_TIE_WHOLE);
    assert_in_range(large, small, 2 * GS_TIE_WHOLE);
    gs_arena_free(arena);
}

static void what_both_are_about_weighs_more_and_a_country_less(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const uint32_t plain[] = {1}, about[] = {2}, one[] = {3, 10}, other[] = {3, 11}, alone[] = {3};
    const bool yes[] = {true}, first[] = {true, false};
    gs_told documents[SET] = {told(plain, 1, 0), told(plain, 1, 0), told(about, 1, 0),
                              told(about, 1, 0), told(one, 2, 0),   told(other, 2, 0),
                              told(alone, 1, 0)};
    documents[2].central = documents[3].central = yes;
    documents[4].country = documents[5].country = first;
    documents[6].country = yes;
    uint32_t n;
    const gs_tie *ties = gs_ties(arena, documents, SET, &n);
    uint32_t usual = weight_of(ties, n, 0, 1);
    assert_true(weight_of(ties, n, 2, 3) > 2 * usual);
    assert_in_range(weight_of(ties, n, 4, 5), 1, usual / 2);
    for (uint32_t i = 0; i < n; i++) /* a country is a name of theirs where there is no other */
        if (ties[i].first >= 4) assert_int_equal(ties[i].names, ties[i].second == 6);
    gs_arena_free(arena);
}

static void what_lies_years_apart_needs_three_names(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const uint32_t two[] = {1, 2}, three[] = {3, 4, 5};
    const gs_told documents[SET] = {told(two, 2, 100),    told(two, 2, 900),  told(three, 3, 100),
                                    told(three, 3, 3900), told(two, 2, 1200), told(three, 3, 9000)};
    uint32_t n;
    const gs_tie *ties = gs_ties(arena, documents, SET, &n);
    assert_int_equal(weight_of(ties, n, 0, 1), 0);
    assert_true(weight_of(ties, n, 1, 4) > 0);
    assert_true(weight_of(ties, n, 2, 3) > 0);
    assert_int_equal(weight_of(ties, n, 2, 5), 0);
    gs_arena_free(arena);
}

static void a_name_of_more_than_sixty_documents_ties_nothing(void **state) {
    (void)state;
    enum { CROWD = 61 };
    gs_arena *arena = gs_arena_new();
    const uint32_t name[] = {7};
    gs_told documents[CROWD];
    for (uint32_t i = 0; i < CROWD; i++) documents[i] = told(name, 1, 0);
    uint32_t n;
    gs_ties(arena, documents, CROWD, &n);
    assert_int_equal(n, 0);
    gs_ties(arena, documents, CROWD - 1, &n);
    assert_int_equal(n, (CROWD - 1) * (CROWD - 2) / 2);
    gs_arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_of_few_weighs_more_than_one_of_many),
        cmocka_unit_test(a_weight_means_the_same_in_sets_of_any_size),
        cmocka_unit_test(what_both_are_about_weighs_more_and_a_country_less),
        cmocka_unit_test(what_lies_years_apart_needs_three_names),
        cmocka_unit_test(a_name_of_more_than_sixty_documents_ties_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
