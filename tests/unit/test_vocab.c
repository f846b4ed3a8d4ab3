#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract/skeleton.h"

/* Lists of this length may lie anywhere, so nothing is kept of them under their address. */
static void a_short_list_may_change_where_it_lies(void **state) {
    (void)state;
    char lower[] = "it";
    gs_token token = {.type = GS_T_WORD, .start = 0, .end = 2};
    gs_skeleton s = {.lower = lower, .tokens = &token, .ntokens = 1, .vocab = gs_vocab_new()};
    token.word = gs_vocab_index(s.vocab, 11);
    const char *words[GS_SHORT_LIST + 1] = {"the", "a", "his", "her", "its", "their", NULL};
    assert_false(gs_token_in(&s, 0, words));
    words[GS_SHORT_LIST - 1] = "it";
    assert_true(gs_token_in(&s, 0, words));
    gs_vocab_free(s.vocab);
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

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_short_list_may_change_where_it_lies),
        cmocka_unit_test(an_answer_is_kept_for_its_word_and_question),
        cmocka_unit_test(words_keep_their_index_while_the_table_grows),
        cmocka_unit_test(too_many_words_are_forgotten_together),
        cmocka_unit_test(more_questions_than_there_is_room_for_are_asked_anew),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
