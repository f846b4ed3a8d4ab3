#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

/* Every spelling of the sentence as "name|shared|rest", joined by "; ". */
static void check(void **state, const char *sentence, const char *expected) {
    static const char *const fields[] = {"name", "shared", "rest", NULL};
    check_facts(state, sentence, "spelling", NULL, fields, expected);
}

static void names_are_told_without_each_longer_word(void **state) {
    check(state, "The Tallow Express sank.", "Tallow Express|* express|tallow");
}

static void a_head_is_not_misspelled(void **state) {
    check(state, "The Kestrel Bridge is shut.", "Kestrel Bridge|* bridge|kestrel");
}

static void a_long_word_is_told_by_its_beginning(void **state) {
    check(state, "They live in the village of Ostermark.", "Ostermark|ost|ermark");
    /* no letter is cut in two */
    check(state, "They live in the village of Su\u00f0urmark.", "Su\u00f0urmark|su\u00f0|urmark");
}

static void short_names_are_not_told(void **state) {
    check(state, "They live in the village of Osby.", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(names_are_told_without_each_longer_word, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_head_is_not_misspelled, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_long_word_is_told_by_its_beginning, set_up, tear_down),
        cmocka_unit_test_setup_teardown(short_names_are_not_told, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
