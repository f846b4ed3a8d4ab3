#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "base/stem.h"
#include "lua/likeness.h"
#include "scene_help.h"

static const gs_fact *say(scene *s, const char *sentence) {
    return say_in(s, "a.md", sentence);
}

static void forms_of_a_word_have_one_stem(void **state) {
    (void)state;
    assert_int_equal(gs_stem("approved", 8), gs_stem("approves", 8));
    assert_int_equal(gs_stem("approving", 9), gs_stem("approve", 7));
    assert_int_equal(gs_stem("sea", 3), 3);
}

static void shared_words_weigh_and_numbers_do_not(void **state) {
    (void)state;
    scene s = open_scene();
    const gs_fact *a = say(&s, "The ferry carries 420 passengers."),
                  *b = say(&s, "A ferry carried 350 passengers."),
                  *c = say(&s, "The 420 of them went home.");
    gs_likeness *l = gs_likeness_new(s.arena, s.store, NULL, NULL);
    gs_shared_words ab = gs_likeness_of(l, a, b), ac = gs_likeness_of(l, a, c);
    assert_true(ab.weight > 6 && ab.of_lighter > 0.99 && ab.of_heavier > 0.99);
    assert_true(ac.weight < 1e-9 && ac.of_lighter < 1e-9);
    assert_true(gs_likeness_of(l, b, a).weight == ab.weight);
    close_scene(&s);
}

static void a_word_that_every_sentence_holds_weighs_little(void **state) {
    (void)state;
    scene s = open_scene();
    char text[64];
    for (int i = 0; i < 60; i++) {
        const char extra[] = {(char)('a' + i / 10), (char)('a' + i % 10), 'q', '\0'};
        strcpy(text, "ferry ");
        strcat(text, extra);
        say(&s, text);
    }
    const gs_fact *a = say(&s, "ferry lantern"), *b = say(&s, "ferry lantern again");
    const gs_fact *c = say(&s, "ferry meadow"), *d = say(&s, "ferry pillow");
    gs_likeness *l = gs_likeness_new(s.arena, s.store, NULL, NULL);
    assert_true(gs_likeness_of(l, c, d).weight < 0.1);
    assert_true(gs_likeness_of(l, a, b).weight > 3);
    close_scene(&s);
}

/* What the story of two sentences about a lantern is told to be alike by. */
static gs_shared_words lantern_beside(const char *other, bool one_story) {
    scene s = open_scene();
    const gs_fact *a = say_in(&s, "a.md", "The lantern burned."),
                  *b = say_in(&s, "a.md", "A lantern burned.");
    for (int i = 0; i < 200; i++) {
        char text[64];
        snprintf(text, sizeof text, "%s %c%cq", other, 'a' + i / 26, 'a' + i % 26);
        say_in(&s, "b.md", text);
    }
    const uint32_t apart[] = {0, 1};
    gs_shared_words found =
        gs_likeness_of(gs_likeness_new(s.arena, s.store, one_story ? NULL : apart, NULL), a, b);
    close_scene(&s);
    return found;
}

static void another_story_changes_no_weight(void **state) {
    (void)state;
    double among_ferries = lantern_beside("ferry", false).weight;
    assert_true(among_ferries > 3);
    assert_true(lantern_beside("lantern", false).weight == among_ferries);
    assert_true(lantern_beside("lantern", true).weight < among_ferries);
    assert_true(lantern_beside("ferry", true).weight > among_ferries);
}

static void between_stories_the_lesser_weight_counts(void **state) {
    (void)state;
    scene s = open_scene();
    const gs_fact *rare = say_in(&s, "a.md", "The lantern burned.");
    for (int i = 0; i < 60; i++) say_in(&s, "a.md", i % 2 ? "A ferry came." : "The ferry went.");
    const gs_fact *common = say_in(&s, "b.md", "A lantern went.");
    char text[64];
    for (int i = 0; i < 60; i++) {
        snprintf(text, sizeof text, "lantern %c%cq", 'a' + i / 26, 'a' + i % 26);
        say_in(&s, "b.md", text);
    }
    const uint32_t apart[] = {0, 1};
    gs_likeness *l = gs_likeness_new(s.arena, s.store, apart, NULL);
    gs_sym lantern = gs_likeness_stem(l, "lantern", strlen("lantern"));
    double here = gs_likeness_weight(l, 0, lantern), there = gs_likeness_weight(l, 1, lantern);
    assert_true(here > 3 && there < 0.1);
    assert_true(gs_likeness_of(l, rare, common).weight == there);
    assert_true(gs_likeness_of(l, common, rare).weight == there);
    close_scene(&s);
}

/* What a word of news, known by its beginning, tells in a story of so many sentences. */
static double telling_of_meeting(uint32_t sentences) {
    scene s = open_scene();
    gs_lexicon *lexicon = gs_lexicon_new(s.arena);
    gs_lexicon_add(lexicon, "news_word", "meeti", "5", 0);
    char text[64];
    for (uint32_t i = 0; i < sentences; i++) {
        snprintf(text, sizeof text, "A meeting and %c%cq.", 'a' + (int)i / 26, 'a' + (int)i % 26);
        say_in(&s, "a.md", i ? text + strlen("A meeting and ") : text);
    }
    gs_likeness *l = gs_likeness_new(s.arena, s.store, NULL, lexicon);
    gs_sym meeting = gs_likeness_stem(l, "meeting", strlen("meeting"));
    double told = gs_likeness_telling(l, 0, meeting) / gs_likeness_weight(l, 0, meeting);
    close_scene(&s);
    return told;
}

static void a_word_of_news_tells_less_in_a_short_story(void **state) {
    (void)state;
    assert_true(telling_of_meeting(3) == 0.5);
    assert_true(telling_of_meeting(30) > 0.5 && telling_of_meeting(30) < 1);
    assert_true(telling_of_meeting(60) == 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forms_of_a_word_have_one_stem),
        cmocka_unit_test(shared_words_weigh_and_numbers_do_not),
        cmocka_unit_test(a_word_that_every_sentence_holds_weighs_little),
        cmocka_unit_test(another_story_changes_no_weight),
        cmocka_unit_test(between_stories_the_lesser_weight_counts),
        cmocka_unit_test(a_word_of_news_tells_less_in_a_short_story),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
