#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "check/look.h"

static gs_kind bare = {.name = "amount", .background = true};
static gs_kind figure = {.name = "figure"};

/* A fact of sentence 7 of a document, in bytes [from, to). */
static gs_fact at(const gs_kind *kind, uint32_t document, uint32_t from, uint32_t to) {
    return (gs_fact){.kind = kind,
                     .document = document,
                     .sentence = 7,
                     .from = {.byte = from},
                     .to = {.byte = to}};
}

static void look(gs_look *looks, uint32_t n) {
    gs_arena *arena = gs_arena_new();
    gs_second_looks(arena, looks, n);
    gs_arena_free(arena);
}

static void a_bare_look_at_the_same_words_is_dropped(void **state) {
    (void)state;
    gs_fact a = at(&figure, 0, 10, 30), b = at(&figure, 1, 5, 20);
    gs_fact x = at(&bare, 1, 6, 8), y = at(&bare, 0, 12, 14);
    gs_look looks[] = {{&a, &b, false}, {&x, &y, false}};
    look(looks, 2);
    assert_false(looks[0].dropped);
    assert_true(looks[1].dropped);
}

static void a_bare_look_at_other_words_of_the_sentences_stays(void **state) {
    (void)state;
    gs_fact a = at(&figure, 0, 10, 30), b = at(&figure, 1, 5, 20);
    gs_fact x = at(&bare, 1, 40, 42), y = at(&bare, 0, 50, 52);
    gs_look looks[] = {{&a, &b, false}, {&x, &y, false}};
    look(looks, 2);
    assert_false(looks[1].dropped);
}

static void what_was_dropped_before_hides_nothing(void **state) {
    (void)state;
    gs_fact a = at(&figure, 0, 10, 30), b = at(&figure, 1, 5, 20);
    gs_fact x = at(&bare, 1, 6, 8), y = at(&bare, 0, 12, 14);
    gs_look looks[] = {{&a, &b, true}, {&x, &y, false}};
    look(looks, 2);
    assert_true(looks[0].dropped);
    assert_false(looks[1].dropped);
}

static void other_sentences_are_other_looks(void **state) {
    (void)state;
    gs_fact a = at(&figure, 0, 10, 30), b = at(&figure, 1, 5, 20);
    gs_fact x = at(&bare, 1, 6, 8), y = at(&bare, 0, 12, 14);
    y.sentence = 8;
    gs_look looks[] = {{&a, &b, false}, {&x, &y, false}};
    look(looks, 2);
    assert_false(looks[1].dropped);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_bare_look_at_the_same_words_is_dropped),
        cmocka_unit_test(a_bare_look_at_other_words_of_the_sentences_stays),
        cmocka_unit_test(what_was_dropped_before_hides_nothing),
        cmocka_unit_test(other_sentences_are_other_looks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
