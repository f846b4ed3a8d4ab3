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

static void one_rare_name_joins_documents_that_are_about_it(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const uint32_t a[] = {1, 4, 7}, b[] = {4, 8, 9}, c[] = {1, 10, 11};
    const bool about[] = {false, true, false}, first[] = {true, false, false};
    gs_told documents[MANY] = {told(a, 3, 100), told(b, 3, 110), told(c, 3, 110)};
    documents[0].central = about;
    documents[1].central = first;
    documents[2].central = first; /* name 1, which the first document only mentions */
    const uint32_t *story = gs_stories(arena, documents, MANY);
    assert_int_equal(story[1], 0);
    assert_int_equal(story[2], 2);
    gs_arena_free(arena);
}

static void a_short_text_needs_fewer_names(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const uint32_t a[] = {1, 4, 7, 9, 12}, b[] = {7}, c[] = {4, 20}, d[] = {4, 9, 30};
    const gs_told documents[MANY] = {told(a, 5, 0), told(b, 1, 100), told(c, 2, 0), told(d, 3, 0)};
    const uint32_t *story = gs_stories(arena, documents, MANY);
    assert_int_equal(story[1], 0);
    assert_int_equal(story[2], 2);
    assert_int_equal(story[3], 0);
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

static void a_name_that_everybody_uses_joins_nothing(void **state) {
    (void)state;
    enum { N = 150 };
    gs_arena *arena = gs_arena_new();
    uint32_t names[N][2];
    gs_told documents[N];
    for (uint32_t i = 0; i < N; i++) {
        names[i][0] = 0;
        names[i][1] = i / 2 + 1; /* each other name stands in two documents */
        documents[i] = told(names[i], 2, 0);
    }
    const uint32_t *story = gs_stories(arena, documents, N);
    for (uint32_t i = 0; i < N; i++) assert_int_equal(story[i], i);
    gs_arena_free(arena);
}

static void documents_without_names_stand_alone(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const gs_told documents[] = {told(NULL, 0, 0), told(NULL, 0, 0)};
    const uint32_t *story = gs_stories(arena, documents, 2);
    assert_int_equal(story[0], 0);
    assert_int_equal(story[1], 1);
    gs_arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(documents_that_share_names_and_time_tell_one_story),
        cmocka_unit_test(one_rare_name_joins_documents_that_are_about_it),
        cmocka_unit_test(a_short_text_needs_fewer_names),
        cmocka_unit_test(in_a_small_set_one_name_joins_and_the_rest_goes_with_most),
        cmocka_unit_test(a_name_that_everybody_uses_joins_nothing),
        cmocka_unit_test(documents_without_names_stand_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
