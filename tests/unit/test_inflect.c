#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "extract/inflect.h"

static bool has(const char *const *forms, uint32_t n, const char *form) {
    for (uint32_t i = 0; i < n; i++)
        if (strcmp(forms[i], form) == 0) return true;
    return false;
}

static void check(const char *lemma, const char *past, const char *participle, const char *plural) {
    gs_arena *a = gs_arena_new();
    gs_lexicon *lexicon = gs_lexicon_new(a);
    gs_lexicon_add(lexicon, "irregular", "take", "took", "taken");
    gs_lexicon_add(lexicon, "irregular", "prefer", "preferred", "preferred");
    const char *forms[GS_MAX_FORMS];
    uint32_t n = gs_inflect(a, lexicon, lemma, forms);
    assert_true(has(forms, n, lemma));
    assert_true(has(forms, n, past));
    assert_true(has(forms, n, participle));
    assert_true(has(forms, n, plural));
    gs_arena_free(a);
}

static void regular_words_follow_the_spelling_rules(void **state) {
    (void)state;
    check("export", "exported", "exporting", "exports");
    check("stop", "stopped", "stopping", "stops");
    check("open", "opened", "opening", "opens");
    check("visit", "visited", "visiting", "visits");
    check("die", "died", "dying", "dies");
    check("agree", "agreed", "agreeing", "agrees");
    check("deny", "denied", "denying", "denies");
    check("launch", "launched", "launching", "launches");
    check("fix", "fixed", "fixing", "fixes");
    check("gain", "gained", "gaining", "gains");
}

static void irregular_words_come_from_the_word_set(void **state) {
    (void)state;
    check("take", "took", "taking", "takes");
    check("take", "taken", "taking", "takes");
    check("prefer", "preferred", "preferring", "prefers");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(regular_words_follow_the_spelling_rules),
        cmocka_unit_test(irregular_words_come_from_the_word_set),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
