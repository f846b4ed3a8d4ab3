#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdbool.h>
#include <stdint.h>
#include <cmocka.h>

#include "check/story.h"

enum { MANY = 13 }; /* documents from which on a set is not small */

static gs_told told(const uint32_t *names, uint32_t n, gs_day from) {
    return (gs_told){.names = names, .count = n, .date = from ? gs_span_day(from) : GS_SPAN_ALL};
}

static void documents_that_share_names_and_time_tell_one_story(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const uint32_t a[] = {1, 4, 7, 9, 11}, b[] = {0, 4, 7, 9}, c[] = {1, 2, 3, 4, 5};
    const gs_told documents[MANY] = {told(a, 5, 100), told(b, 4, 130), told(c, 5, 100),
                                     told(a, 5, 6000)};
    const uint32_t *story = gs_stories(arena, documents, MANY);
    assert_int_equal(story[0], 0);
    assert_int_equal(story[1], 0);
    assert_int_equal(story[2], 0); /* two names that few use */
    assert_int_equal(story[3], 3); /* decades later */
    gs_arena_free(arena);
}

static void one_common_name_makes_no_story(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const uint32_t a[] = {1, 4}, b[] = {4, 8};
    const bool first[] = {true, false}, second[] = {false, true};
    gs_told documents[MANY] = {told(a, 2, 100), told(b, 2, 110)};
    documents[0].central = second;
    documents[1].central = first;
    assert_int_equal(gs_stories(arena, documents, MANY)[1], 1);
    gs_arena_free(arena);
}

static void two_stories_that_share_names_by_chance_stay_two(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const uint32_t a[] = {1, 2, 3, 4}, bridge[] = {1, 2, 3, 4, 21, 22}, b[] = {21, 22, 23, 24};
    const gs_told documents[MANY] = {told(a, 4, 100), told(a, 4, 100), told(bridge, 6, 100),
                                     told(b, 4, 100), told(b, 4, 100), told(b, 4, 100)};
    const uint32_t *story = gs_stories(arena, documents, MANY);
    for (uint32_t i = 0; i < 3; i++) assert_int_equal(story[i], 0);
    for (uint32_t i = 3; i < 6; i++) assert_int_equal(story[i], 3);
    gs_arena_free(arena);
}

static void a_lone_text_goes_with_the_story_it_is_nearest_to(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const uint32_t a[] = {1, 2, 3, 4}, b[] = {21, 22, 23}, near[] = {1, 30}, between[] = {2, 21};
    const gs_told documents[MANY] = {told(a, 4, 100), told(a, 4, 100),    told(b, 3, 100),
                                     told(b, 3, 100), told(near, 2, 100), told(between, 2, 100)};
    const uint32_t *story = gs_stories(arena, documents, MANY);
    assert_int_equal(story[1], 0);
    assert_int_equal(story[3], 2);
    assert_int_equal(story[4], 0);
    assert_int_equal(story[5], 5);
    gs_arena_free(arena);
}

static void in_a_small_set_one_name_joins_and_the_rest_goes_with_most(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const uint32_t a[] = {1, 4, 7}, b[] = {4, 8, 9}, c[] = {9, 10}, d[] = {12, 13};
    const gs_told documents[] = {told(a, 3, 500), told(b, 3, 510), told(c, 2, 520), told(d, 2, 530),
                                 told(d, 2, 5000)};
    const uint32_t *story = gs_stories(arena, documents, 5);
    for (uint32_t i = 0; i < 4; i++) assert_int_equal(story[i], 0);
    assert_int_equal(story[4], 4);
    gs_arena_free(arena);
}

static void the_first_document_leads_a_story_that_it_is_taken_into(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const uint32_t nobody[] = {12}, a[] = {1, 4, 7}, b[] = {4, 8, 9}, c[] = {9, 10};
    const gs_told documents[] = {told(nobody, 1, 500), told(a, 3, 500), told(b, 3, 510),
                                 told(c, 2, 520)};
    const uint32_t *story = gs_stories(arena, documents, 4);
    for (uint32_t i = 0; i < 4; i++) assert_int_equal(story[i], 0);
    gs_arena_free(arena);
}

static void a_name_that_everybody_uses_joins_nothing(void **state) {
    (void)state;
    enum { N = 150 };
    gs_arena *arena = gs_arena_new();
    uint32_t names[N][3];
    gs_told documents[N];
    for (uint32_t i = 0; i < N; i++) {
        names[i][0] = 0;
        names[i][1] = 1;
        names[i][2] = i / 2 + 2; /* stands in two documents */
        documents[i] = told(names[i], 3, 0);
    }
    const uint32_t *story = gs_stories(arena, documents, N);
    for (uint32_t i = 0; i < N; i++) assert_int_equal(story[i], i);
    gs_arena_free(arena);
}

static void of_two_texts_one_without_a_name_goes_with_the_other(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const uint32_t a[] = {1, 2}, country[] = {7}, b[] = {3};
    const bool is[] = {true};
    gs_told documents[] = {told(a, 2, 100), told(country, 1, 101), told(b, 1, 100)};
    assert_int_equal(gs_stories(arena, documents, 2)[1], 1); /* 7 may be anybody */
    documents[1].country = is;
    assert_int_equal(gs_stories(arena, documents, 2)[1], 0);
    assert_int_equal(gs_stories(arena, documents, 3)[1], 1); /* with which of the two? */
    documents[1].date = gs_span_day(6000);
    assert_int_equal(gs_stories(arena, documents, 2)[1], 1);
    gs_arena_free(arena);
}

static void of_three_texts_one_without_a_name_goes_with_the_pair(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const uint32_t a[] = {1, 2}, b[] = {1, 3}, c[] = {9};
    const gs_told documents[] = {told(NULL, 0, 100), told(a, 2, 100), told(b, 2, 100)};
    const uint32_t *story = gs_stories(arena, documents, 3);
    for (uint32_t i = 0; i < 3; i++) assert_int_equal(story[i], 0);
    const gs_told other[] = {told(c, 1, 100), documents[1], documents[2]};
    assert_int_equal(gs_stories(arena, other, 3)[0], 0);
    assert_int_equal(gs_stories(arena, other, 3)[1], 1); /* it has a name of its own */
    gs_arena_free(arena);
}

static void of_more_texts_those_without_names_stand_alone(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const gs_told documents[] = {told(NULL, 0, 0), told(NULL, 0, 0), told(NULL, 0, 0)};
    const uint32_t *story = gs_stories(arena, documents, 3);
    for (uint32_t i = 0; i < 3; i++) assert_int_equal(story[i], i);
    gs_arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(documents_that_share_names_and_time_tell_one_story),
        cmocka_unit_test(one_common_name_makes_no_story),
        cmocka_unit_test(two_stories_that_share_names_by_chance_stay_two),
        cmocka_unit_test(a_lone_text_goes_with_the_story_it_is_nearest_to),
        cmocka_unit_test(in_a_small_set_one_name_joins_and_the_rest_goes_with_most),
        cmocka_unit_test(the_first_document_leads_a_story_that_it_is_taken_into),
        cmocka_unit_test(a_name_that_everybody_uses_joins_nothing),
        cmocka_unit_test(of_two_texts_one_without_a_name_goes_with_the_other),
        cmocka_unit_test(of_three_texts_one_without_a_name_goes_with_the_pair),
        cmocka_unit_test(of_more_texts_those_without_names_stand_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
