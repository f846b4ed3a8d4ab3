#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "extract/groupwords.h"
#include "extract/skeleton.h"

typedef struct fixture {
    gs_arena *arena;
    gs_lexicon *lexicon;
    const uint64_t *hashes;
    uint32_t count;
} fixture;

static int set_up(void **state) {
    fixture *f = test_malloc(sizeof *f);
    *f = (fixture){.arena = gs_arena_new()};
    f->lexicon = gs_lexicon_new(f->arena);
    gs_lexicon_add(f->lexicon, "harm", "hurt", "", "");
    gs_lexicon_add(f->lexicon, "harm", "wounded badly", "", "");
    *state = f;
    return 0;
}

static int tear_down(void **state) {
    fixture *f = *state;
    gs_arena_free(f->arena);
    test_free(f);
    return 0;
}

/* Of the group that begins at the first "(" behind `before` bytes. */
static uint32_t words_of(fixture *f, const char *pattern, size_t before) {
    f->count = gs_group_words(f->arena, f->lexicon, pattern + before, before, &f->hashes);
    return f->count;
}

static bool has(const fixture *f, const char *word) {
    for (uint32_t i = 0; i < f->count; i++)
        if (f->hashes[i] == gs_word_hash(word, strlen(word))) return true;
    return false;
}

static void each_alternative_gives_a_word_that_must_be_there(void **state) {
    fixture *f = *state;
    assert_int_equal(words_of(f, "(?:lost (?:his|her) life|(?:was )?drowned|@harm)", 0), 4);
    assert_true(has(f, "lost"));
    assert_true(has(f, "drowned"));
    assert_true(has(f, "hurt"));
    assert_true(has(f, "wounded"));
    assert_false(has(f, "was"));
}

static void a_verb_gives_all_its_forms(void **state) {
    fixture *f = *state;
    assert_true(words_of(f, "(?:~sink|capsized)", 0) >= 4);
    assert_true(has(f, "sinks"));
    assert_true(has(f, "capsized"));
}

static void a_last_letter_that_may_be_missing_gives_two_words(void **state) {
    fixture *f = *state;
    assert_int_equal(words_of(f, "(?:deaths?|fire)", 0), 3);
    assert_true(has(f, "death"));
    assert_true(has(f, "deaths"));
}

static void an_alternative_without_a_whole_word_gives_up(void **state) {
    fixture *f = *state;
    assert_int_equal(words_of(f, "(?:hurt|{number})", 0), 0);
    assert_int_equal(words_of(f, "(?:hurt|)", 0), 0);
    assert_int_equal(words_of(f, "(?:hurt|injur(?:y|ies))", 0), 0);
    assert_int_equal(words_of(f, "(?:hurt|(?:badly )?)", 0), 0);
    assert_int_equal(words_of(f, "(?:hurt|don't)", 0), 0);
}

static void parts_of_words_and_groups_that_may_be_missing_give_nothing(void **state) {
    fixture *f = *state;
    assert_int_equal(words_of(f, "(?:re|un)(?:opened|done)", 0), 0); /* a letter may follow */
    assert_int_equal(words_of(f, "re(?:opened|done)", 2), 0);
    assert_int_equal(words_of(f, "(?:hurt|dead)?", 0), 0);
    assert_int_equal(words_of(f, "(?=hurt|dead)", 0), 0);
    assert_int_equal(words_of(f, "(?:hurt|dead", 0), 0);
}

static void blanks_hyphens_and_brackets_of_them_part_words(void **state) {
    fixture *f = *state;
    assert_int_equal(words_of(f, "(?:newly|lately)[- ]named", 0), 2);
    assert_int_equal(words_of(f, "the (?:dead|lost) crew", 4), 2);
    assert_int_equal(words_of(f, "(?:the )?(?:dead|lost) crew", 9), 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(each_alternative_gives_a_word_that_must_be_there, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_verb_gives_all_its_forms, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_last_letter_that_may_be_missing_gives_two_words, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(an_alternative_without_a_whole_word_gives_up, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(parts_of_words_and_groups_that_may_be_missing_give_nothing,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(blanks_hyphens_and_brackets_of_them_part_words, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
