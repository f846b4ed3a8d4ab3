#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "base/hash.h"
#include "extract/skeleton.h"

/* Lists of the moment may lie anywhere, so nothing is kept of them under their address. */
static void a_list_of_the_moment_may_change_where_it_lies(void **state) {
    (void)state;
    char lower[] = "it";
    gs_token token = {.type = GS_T_WORD, .start = 0, .end = 2};
    gs_skeleton s = {.lower = lower, .tokens = &token, .ntokens = 1, .vocab = gs_vocab_new()};
    token.word = gs_vocab_index(s.vocab, 11);
    const char *words[] = {"the", "a", "his", "her", "its", "their", NULL};
    assert_false(gs_token_among(&s, 0, words));
    words[5] = "it";
    assert_true(gs_token_among(&s, 0, words));
    gs_vocab_free(s.vocab);
}

static uint32_t word_of(gs_vocab *v, const char *word) {
    return gs_vocab_index(v, gs_hash(word, strlen(word)));
}

static void an_answer_is_kept_for_its_word_and_question(void **state) {
    (void)state;
    static const char auxiliary[] = "auxiliary", past[] = "past";
    gs_vocab *v = gs_vocab_new();
    uint32_t was = gs_vocab_index(v, 11), harbour = gs_vocab_index(v, 12);
    uint32_t first = gs_vocab_question(v, auxiliary), second = gs_vocab_question(v, past);
    assert_int_not_equal(first, second);
    assert_int_equal(gs_vocab_recall(v, was, first), -1);
    assert_true(gs_vocab_note(v, was, first, true));
    assert_false(gs_vocab_note(v, harbour, first, false));
    assert_int_equal(gs_vocab_recall(v, was, first), 1);
    assert_int_equal(gs_vocab_recall(v, harbour, first), 0);
    assert_int_equal(gs_vocab_recall(v, was, second), -1);
    gs_vocab_free(v);
}

static void words_keep_their_index_while_the_table_grows(void **state) {
    (void)state;
    gs_vocab *v = gs_vocab_new();
    for (uint64_t i = 0; i < 5000; i++) assert_int_equal(gs_vocab_index(v, i * 7 + 1), i);
    for (uint64_t i = 0; i < 5000; i++) assert_int_equal(gs_vocab_index(v, i * 7 + 1), i);
    gs_vocab_free(v);
}

static void too_many_words_are_forgotten_together(void **state) {
    (void)state;
    static const char question[] = "question";
    gs_vocab *v = gs_vocab_new();
    uint32_t q = gs_vocab_question(v, question);
    for (uint64_t i = 0; i < 40000; i++) (void)gs_vocab_index(v, i + 1);
    gs_vocab_note(v, 0, q, true);
    gs_vocab_trim(v);
    assert_int_equal(v->count, 0);
    assert_int_equal(gs_vocab_recall(v, gs_vocab_index(v, 1), q), -1);
    gs_vocab_free(v);
}

static void more_questions_than_there_is_room_for_are_asked_anew(void **state) {
    (void)state;
    static const char names[GS_VOCAB_QUESTIONS + 10];
    gs_vocab *v = gs_vocab_new();
    uint32_t word = gs_vocab_index(v, 1);
    for (uint32_t i = 0; i < GS_VOCAB_QUESTIONS; i++)
        assert_int_equal(gs_vocab_question(v, &names[i]), i);
    uint32_t late = gs_vocab_question(v, &names[GS_VOCAB_QUESTIONS]);
    assert_int_equal(late, GS_VOCAB_QUESTIONS);
    assert_true(gs_vocab_note(v, word, late, true));
    assert_int_equal(gs_vocab_recall(v, word, late), -1);
    assert_int_equal(gs_vocab_question(v, &names[3]), 3);
    gs_vocab_free(v);
}

static void a_word_is_in_the_lists_that_hold_it_whichever_came_first(void **state) {
    (void)state;
    static const char *const boats[] = {"ferry", "barge", NULL}, *const carts[] = {"barrow",
                                                                                   "ferry", NULL};
    gs_vocab *v = gs_vocab_new();
    uint32_t ferry = word_of(v, "ferry"), lantern = word_of(v, "lantern");
    uint32_t first = gs_vocab_list(v, boats), second = gs_vocab_list(v, carts);
    assert_int_not_equal(first, second);
    assert_int_equal(gs_vocab_list(v, boats), first);
    assert_true(gs_vocab_in(v, ferry, first) && gs_vocab_in(v, ferry, second));
    assert_false(gs_vocab_in(v, lantern, first) || gs_vocab_in(v, lantern, second));
    uint32_t barge = word_of(v, "barge");
    assert_true(gs_vocab_in(v, barge, first));
    assert_false(gs_vocab_in(v, barge, second));
    gs_vocab_free(v);
}

static void lists_are_met_anew_when_words_were_forgotten(void **state) {
    (void)state;
    static const char *const boats[] = {"ferry", NULL};
    gs_vocab *v = gs_vocab_new();
    (void)gs_vocab_list(v, boats);
    for (uint64_t i = 0; i < 40000; i++) (void)gs_vocab_index(v, i + 1);
    gs_vocab_trim(v);
    assert_true(gs_vocab_in(v, word_of(v, "ferry"), gs_vocab_list(v, boats)));
    gs_vocab_free(v);
}

static void more_lists_than_there_is_room_for_have_no_number(void **state) {
    (void)state;
    static const char *const lists[GS_VOCAB_LISTS + 1][2] = {{"ferry", NULL}};
    gs_vocab *v = gs_vocab_new();
    for (uint32_t i = 0; i < GS_VOCAB_LISTS; i++) assert_int_equal(gs_vocab_list(v, lists[i]), i);
    assert_int_equal(gs_vocab_list(v, lists[GS_VOCAB_LISTS]), GS_VOCAB_LISTS);
    assert_true(gs_vocab_in(v, word_of(v, "ferry"), gs_vocab_list(v, lists[0])));
    gs_vocab_free(v);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_list_of_the_moment_may_change_where_it_lies),
        cmocka_unit_test(an_answer_is_kept_for_its_word_and_question),
        cmocka_unit_test(words_keep_their_index_while_the_table_grows),
        cmocka_unit_test(too_many_words_are_forgotten_together),
        cmocka_unit_test(a_word_is_in_the_lists_that_hold_it_whichever_came_first),
        cmocka_unit_test(lists_are_met_anew_when_words_were_forgotten),
        cmocka_unit_test(more_lists_than_there_is_room_for_have_no_number),
        cmocka_unit_test(more_questions_than_there_is_room_for_are_asked_anew),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
