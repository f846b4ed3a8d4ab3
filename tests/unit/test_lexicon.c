#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "read/lexicon.h"

static gs_arena *arena;
static gs_lexicon *lexicon;

static int setup(void **state) {
    (void)state;
    arena = gs_arena_new();
    lexicon = gs_lexicon_new(arena);
    gs_lexicon_add(lexicon, "office", "Minister", "minister", "government");
    gs_lexicon_add(lexicon, "office", "Prime Minister", "prime minister", "government");
    gs_lexicon_add(lexicon, "office", "prime minister-elect", "prime minister", "government");
    gs_lexicon_add(lexicon, "nationality", "Česky", "CZ", "");
    gs_lexicon_add(lexicon, "place", "prime", "", NULL);
    gs_lexicon_add(lexicon, "abbreviation", "U.S.", "US", NULL);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    gs_arena_free(arena);
    return 0;
}

static const gs_entry *match(const char *set, const char *text, size_t at, size_t *end) {
    return gs_lexicon_match(lexicon, set, text, strlen(text), at, end);
}

static void match_finds_the_longest_phrase(void **state) {
    (void)state;
    size_t end = 0;
    const gs_entry *e = match("office", "the prime minister said", 4, &end);
    assert_non_null(e);
    assert_string_equal(e->value, "prime minister");
    assert_string_equal(e->more, "government");
    assert_int_equal(end, 18);
    assert_non_null(match("office", "prime minister-elect", 0, &end));
    assert_int_equal(end, 20);
}

static void match_ends_at_a_words_end(void **state) {
    (void)state;
    size_t end = 0;
    assert_null(match("office", "ministerial", 0, &end));
    assert_null(match("office", "prime ministers", 0, &end));
    assert_null(match("office", "minist\xc3\xa9", 0, &end));
    assert_non_null(match("office", "minister's", 0, &end));
    assert_int_equal(end, 8);
    assert_non_null(match("abbreviation", "u.s. exports", 0, &end));
    assert_int_equal(end, 4);
}

static void match_keeps_to_the_set_or_takes_any(void **state) {
    (void)state;
    size_t end = 0;
    assert_string_equal(match("place", "prime minister", 0, &end)->set, "place");
    assert_int_equal(end, 5);
    assert_string_equal(match(NULL, "prime minister", 0, &end)->set, "office");
    assert_null(match("nowhere", "prime minister", 0, &end));
    assert_null(match("office", "prime minister", 14, &end));
}

static void phrases_are_folded_when_added(void **state) {
    (void)state;
    const gs_entry *e = gs_lexicon_find(lexicon, "nationality", "cesky", 5);
    assert_non_null(e);
    assert_string_equal(e->value, "CZ");
    assert_null(gs_lexicon_find(lexicon, "office", "prime", 5));
    assert_null(gs_lexicon_find(lexicon, "office", "", 0));
}

static void a_set_is_walked_in_the_order_of_adding(void **state) {
    (void)state;
    assert_string_equal(gs_lexicon_at(lexicon, "office", 0)->form, "minister");
    assert_string_equal(gs_lexicon_at(lexicon, "office", 2)->form, "prime minister-elect");
    assert_null(gs_lexicon_at(lexicon, "office", 3));
    assert_null(gs_lexicon_at(lexicon, "nowhere", 0));
}

static void many_phrases_of_one_first_word_are_all_found(void **state) {
    (void)state;
    for (int i = 0; i < 300; i++) {
        const char *phrase = gs_sprintf(arena, "new town %d", i);
        gs_lexicon_add(lexicon, "town", phrase, gs_sprintf(arena, "%d", i), "");
    }
    for (int i = 0; i < 300; i++) {
        size_t end = 0;
        const char *phrase = gs_sprintf(arena, "new town %d", i);
        const gs_entry *e = match("town", phrase, 0, &end);
        assert_non_null(e);
        assert_string_equal(e->form, phrase);
    }
}

static void the_sets_of_a_word_alone_leave_out_longer_phrases(void **state) {
    (void)state;
    uint32_t prime = gs_lexicon_key(lexicon, "prime", 5);
    assert_true(gs_lexicon_sets(lexicon, prime) & gs_lexicon_bit("office"));
    assert_true(gs_lexicon_sets(lexicon, prime) & gs_lexicon_bit("place"));
    assert_false(gs_lexicon_sets_alone(lexicon, prime, 5) & gs_lexicon_bit("office"));
    assert_true(gs_lexicon_sets_alone(lexicon, prime, 5) & gs_lexicon_bit("place"));
    assert_true(gs_lexicon_sets_alone(lexicon, prime, 14) & gs_lexicon_bit("office"));
    assert_int_equal(gs_lexicon_sets_alone(lexicon, 0, 5), 0);
}

static void find_tells_words_of_one_length_apart(void **state) {
    (void)state;
    gs_lexicon_add(lexicon, "ship", "prime movers", "tug", NULL);
    gs_lexicon_add(lexicon, "ship", "prime motors", "launch", NULL);
    const gs_entry *e = gs_lexicon_find(lexicon, "ship", "prime motors", 12);
    assert_non_null(e);
    assert_string_equal(e->value, "launch");
    assert_null(gs_lexicon_find(lexicon, "ship", "prime mowers", 12));
    assert_null(gs_lexicon_find(lexicon, "ship", "prime", 5));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(match_finds_the_longest_phrase, setup, teardown),
        cmocka_unit_test_setup_teardown(match_ends_at_a_words_end, setup, teardown),
        cmocka_unit_test_setup_teardown(match_keeps_to_the_set_or_takes_any, setup, teardown),
        cmocka_unit_test_setup_teardown(phrases_are_folded_when_added, setup, teardown),
        cmocka_unit_test_setup_teardown(a_set_is_walked_in_the_order_of_adding, setup, teardown),
        cmocka_unit_test_setup_teardown(the_sets_of_a_word_alone_leave_out_longer_phrases, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(find_tells_words_of_one_length_apart, setup, teardown),
        cmocka_unit_test_setup_teardown(many_phrases_of_one_first_word_are_all_found, setup,
                                        teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
