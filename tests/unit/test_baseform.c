#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "extract/baseform.h"

static void assert_base(const gs_lexicon *lexicon, const char *word, const char *base) {
    char out[GS_LEMMA];
    size_t n = gs_base_form(lexicon, word, strlen(word), out);
    assert_string_equal(out, base);
    assert_int_equal(n, strlen(base));
}

static void assert_bases(const char *const (*pairs)[2]) {
    for (; (*pairs)[0]; pairs++) assert_base(NULL, (*pairs)[0], (*pairs)[1]);
}

static void a_lost_e_comes_back(void **state) {
    (void)state;
    assert_bases((const char *const[][2]){{"decided", "decide"},
                                          {"lived", "live"},
                                          {"changing", "change"},
                                          {"scored", "score"},
                                          {"guided", "guide"},
                                          {"combined", "combine"},
                                          {"settled", "settle"},
                                          {"used", "use"},
                                          {"argued", "argue"},
                                          {"required", "require"},
                                          {"closes", "close"},
                                          {"agreed", "agree"},
                                          {NULL, NULL}});
}

static void what_had_no_e_gets_none(void **state) {
    (void)state;
    assert_bases((const char *const[][2]){{"visited", "visit"},
                                          {"opened", "open"},
                                          {"repaired", "repair"},
                                          {"treated", "treat"},
                                          {"honoured", "honour"},
                                          {"belonged", "belong"},
                                          {"crossed", "cross"},
                                          {"called", "call"},
                                          {"watches", "watch"},
                                          {"showed", "show"},
                                          {"need", "need"},
                                          {"bring", "bring"},
                                          {NULL, NULL}});
}

static void doubled_letters_and_y_are_undone(void **state) {
    (void)state;
    assert_bases((const char *const[][2]){{"stopped", "stop"},
                                          {"admitting", "admit"},
                                          {"travelled", "travel"},
                                          {"carried", "carry"},
                                          {"tied", "tie"},
                                          {"studies", "study"},
                                          {NULL, NULL}});
}

static void two_verbs_of_one_stem_are_two(void **state) {
    (void)state;
    assert_bases((const char *const[][2]){{"filled", "fill"},
                                          {"filed", "file"},
                                          {"starred", "star"},
                                          {"stared", "stare"},
                                          {"hopped", "hop"},
                                          {"hoped", "hope"},
                                          {NULL, NULL}});
}

static void all_forms_give_one(void **state) {
    (void)state;
    assert_bases((const char *const[][2]){{"fulfill", "fulfil"},
                                          {"fulfilled", "fulfil"},
                                          {"fulfil", "fulfil"},
                                          {"canceled", "cancel"},
                                          {"cancelled", "cancel"},
                                          {NULL, NULL}});
}

static void the_packs_tell_what_the_letters_do_not(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    gs_lexicon *lexicon = gs_lexicon_new(arena);
    gs_lexicon_add(lexicon, "base_in_e", "create", "", "");
    gs_lexicon_add(lexicon, "base_in_e", "persuade", "", "");
    gs_lexicon_add(lexicon, "base_as_it_is", "hang", "", "");
    gs_lexicon_add(lexicon, "base_as_it_is", "recall", "", "");
    assert_base(lexicon, "created", "create");
    assert_base(lexicon, "persuading", "persuade");
    assert_base(lexicon, "hanged", "hang");
    assert_base(lexicon, "changing", "change");
    assert_base(lexicon, "recalled", "recall");
    assert_base(lexicon, "recall", "recall");
    assert_base(lexicon, "patrolled", "patrol");
    gs_arena_free(arena);
}

static void what_compares_has_its_base(void **state) {
    (void)state;
    char safe[GS_LEMMA] = "saf", drab[GS_LEMMA] = "drabb", loud[GS_LEMMA] = "loud";
    assert_int_equal(gs_before_ending(NULL, safe, 3), 4);
    assert_memory_equal(safe, "safe", 4);
    assert_int_equal(gs_before_ending(NULL, drab, 5), 4);
    assert_int_equal(gs_before_ending(NULL, loud, 4), 4);
}

static void the_packs_tell_irregular_forms_and_like_words(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    gs_lexicon *lexicon = gs_lexicon_new(arena);
    gs_lexicon_add(lexicon, "irregular", "throw", "threw", "thrown");
    gs_lexicon_add(lexicon, "irregular", "spring", "sprang", "sprung");
    gs_lexicon_add(lexicon, "like_word", "pick", "choose", "");
    gs_lemma_prepare(arena, lexicon);
    assert_base(lexicon, "thrown", "throw");
    assert_base(lexicon, "spring", "spring");
    assert_base(lexicon, "picked", "choose");
    gs_arena_free(arena);
}

static void long_words_are_cut(void **state) {
    (void)state;
    char word[200], out[GS_LEMMA];
    memset(word, 'a', sizeof word);
    memcpy(word + sizeof word - 3, "red", 3);
    assert_true(gs_base_form(NULL, word, sizeof word, out) < GS_LEMMA);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_lost_e_comes_back),
        cmocka_unit_test(what_had_no_e_gets_none),
        cmocka_unit_test(doubled_letters_and_y_are_undone),
        cmocka_unit_test(two_verbs_of_one_stem_are_two),
        cmocka_unit_test(all_forms_give_one),
        cmocka_unit_test(the_packs_tell_what_the_letters_do_not),
        cmocka_unit_test(what_compares_has_its_base),
        cmocka_unit_test(the_packs_tell_irregular_forms_and_like_words),
        cmocka_unit_test(long_words_are_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
