#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "extract/lemma.h"

static bool are_one(const gs_lexicon *lexicon, const char *a, const char *b) {
    char x[GS_LEMMA], y[GS_LEMMA];
    size_t n = gs_lemma(lexicon, a, strlen(a), x), m = gs_lemma(lexicon, b, strlen(b), y);
    return n == m && memcmp(x, y, n) == 0;
}

static void regular_forms_are_one(void **state) {
    (void)state;
    assert_true(are_one(NULL, "approve", "approved"));
    assert_true(are_one(NULL, "approves", "approving"));
    assert_true(are_one(NULL, "carry", "carried"));
    assert_true(are_one(NULL, "stop", "stopped"));
    assert_true(are_one(NULL, "buses", "bus"));
    assert_true(are_one(NULL, "countries", "country"));
}

static void words_that_only_look_like_forms_stay(void **state) {
    (void)state;
    assert_false(are_one(NULL, "king", "k"));
    assert_false(are_one(NULL, "need", "ne"));
    assert_false(are_one(NULL, "ferry", "fern"));
    assert_true(are_one(NULL, "speeds", "speed"));
}

static void expect_singular(const char *word, const char *expected) {
    char text[GS_LEMMA];
    size_t n = strlen(word);
    memcpy(text, word, n);
    n = gs_singular(text, n);
    assert_int_equal(n, strlen(expected));
    assert_memory_equal(text, expected, n);
}

static void singulars_follow_spelling(void **state) {
    (void)state;
    expect_singular("bridges", "bridge");
    expect_singular("companies", "company");
    expect_singular("witnesses", "witness");
    expect_singular("viruses", "virus");
    expect_singular("axes", "axe");
    expect_singular("headaches", "headache");
    expect_singular("series", "series");
    expect_singular("bus", "bus");
    expect_singular("gas", "gas");
}

static void irregular_forms_and_like_words_come_from_the_packs(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    gs_lexicon *lexicon = gs_lexicon_new(arena);
    gs_lexicon_add(lexicon, "irregular", "throw", "threw", "thrown");
    gs_lexicon_add(lexicon, "like_word", "lorry", "truck", "");
    gs_lemma_prepare(arena, lexicon);
    assert_true(are_one(lexicon, "threw", "throws"));
    assert_true(are_one(lexicon, "thrown", "throwing"));
    assert_true(are_one(lexicon, "lorries", "trucks"));
    assert_non_null(gs_lexicon_find(lexicon, GS_IRREGULAR_PASTS, "threw", 5));
    assert_null(gs_lexicon_find(lexicon, GS_IRREGULAR_PASTS, "throw", 5));
    gs_arena_free(arena);
}

static void long_words_are_cut(void **state) {
    (void)state;
    char word[200], out[GS_LEMMA];
    memset(word, 'a', sizeof word);
    assert_true(gs_lemma(NULL, word, sizeof word, out) < GS_LEMMA);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(regular_forms_are_one),
        cmocka_unit_test(words_that_only_look_like_forms_stay),
        cmocka_unit_test(singulars_follow_spelling),
        cmocka_unit_test(irregular_forms_and_like_words_come_from_the_packs),
        cmocka_unit_test(long_words_are_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
