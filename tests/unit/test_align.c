#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "lua/align.h"
#include "scene_help.h"

static bool spans(const char *sentence, uint32_t from, uint32_t to, const char *words) {
    return to - from == strlen(words) && memcmp(sentence + from, words, to - from) == 0;
}

typedef struct aligned {
    gs_change changes[GS_MOST_CHANGES];
    uint32_t count;
} aligned;

static aligned align(scene *s, const char *a, const char *b) {
    gs_sym x = say_in(s, "a.md", a)->sentence, y = say_in(s, "b.md", b)->sentence;
    aligned found;
    found.count =
        gs_align_texts(gs_likeness_new(s->arena, s->store, NULL, NULL), x, y, found.changes);
    return found;
}

static void one_word_that_differs_is_one_change(void **state) {
    (void)state;
    scene s = open_scene();
    const char *a = "The ferry sank off Lima at dawn.", *b = "The ferry sank off Quito at dawn.";
    aligned found = align(&s, a, b);
    assert_int_equal(found.count, 1);
    assert_true(spans(a, found.changes[0].a_from, found.changes[0].a_to, "Lima"));
    assert_true(spans(b, found.changes[0].b_from, found.changes[0].b_to, "Quito"));
    assert_int_equal(found.changes[0].left, 3);
    assert_int_equal(found.changes[0].right, 1);
    close_scene(&s);
}

static void a_word_more_has_nothing_on_the_other_side(void **state) {
    (void)state;
    scene s = open_scene();
    const char *a = "The council approved the tax.", *b = "The council has not approved the tax.";
    aligned found = align(&s, a, b);
    assert_int_equal(found.count, 1);
    assert_int_equal(found.changes[0].a_from, found.changes[0].a_to);
    assert_true(spans(b, found.changes[0].b_from, found.changes[0].b_to, "has not"));
    close_scene(&s);
}

/* Where the words stand in the sentence. */
static void find(const char *sentence, const char *words, uint32_t *from, uint32_t *to) {
    const char *at = strstr(sentence, words);
    assert_non_null(at);
    *from = (uint32_t)(at - sentence);
    *to = *from + (uint32_t)strlen(words);
}

static gs_surroundings around(scene *s, const char *a, const char *x, const char *b,
                              const char *y) {
    gs_sym one = say_in(s, "a.md", a)->sentence, other = say_in(s, "b.md", b)->sentence;
    gs_stretches at = {0};
    find(a, x, &at.a_from, &at.a_to);
    find(b, y, &at.b_from, &at.b_to);
    gs_likeness *likeness = gs_likeness_new(s->arena, s->store, NULL, NULL);
    return gs_align_around(likeness, one, other, at);
}

static void what_stands_around_two_stretches_is_weighed_by_side(void **state) {
    (void)state;
    scene s = open_scene();
    gs_surroundings found = around(&s, "Quito is the largest partner of Lima.", "largest",
                                   "From Quito, its smallest partner, came ships.", "smallest");
    assert_true(found.beside > found.across && found.across == 0.0);
    assert_true(found.near >= found.beside);
    close_scene(&s);
    s = open_scene();
    found = around(&s, "The fairgrounds in Lima", "Lima", "At the Quito fairgrounds", "Quito");
    assert_true(found.beside == 0.0 && found.across > 0.0 && found.near == found.across);
    close_scene(&s);
}

static void numbers_are_one_word_with_their_points(void **state) {
    (void)state;
    scene s = open_scene();
    const char *a = "Sales of $1,200.50 in Lima", *b = "Sales of $1,300.50 in Lima";
    aligned found = align(&s, a, b);
    assert_int_equal(found.count, 1);
    assert_true(spans(a, found.changes[0].a_from, found.changes[0].a_to, "1,200.50"));
    close_scene(&s);
}

static void empty_and_long_sentences_are_borne(void **state) {
    (void)state;
    scene s = open_scene();
    char text[2000] = "";
    for (int i = 0; i < 300; i++) strcat(text, "word ");
    assert_int_equal(align(&s, "", "").count, 0);
    assert_int_equal(align(&s, text, text).count, 0);
    assert_int_equal(align(&s, text, "").count, 1);
    close_scene(&s);
}

static void alike_sentences_meet_and_others_do_not(void **state) {
    (void)state;
    scene s = open_scene();
    const gs_fact *facts[] = {
        say_in(&s, "a.md", "The lantern of the old ferry burned all night."),
        say_in(&s, "a.md", "A baker sold bread in the market."),
        say_in(&s, "b.md", "All night the lantern burned on the old ferry."),
    };
    gs_likeness *l = gs_likeness_new(s.arena, s.store, NULL, NULL);
    uint32_t n;
    const gs_alike *found = gs_likeness_pairs(l, facts, 3, 5, 0.5, &n);
    assert_int_equal(n, 1);
    assert_int_equal(found[0].first, 0);
    assert_int_equal(found[0].second, 2);
    close_scene(&s);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_word_that_differs_is_one_change),
        cmocka_unit_test(a_word_more_has_nothing_on_the_other_side),
        cmocka_unit_test(what_stands_around_two_stretches_is_weighed_by_side),
        cmocka_unit_test(numbers_are_one_word_with_their_points),
        cmocka_unit_test(empty_and_long_sentences_are_borne),
        cmocka_unit_test(alike_sentences_meet_and_others_do_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
