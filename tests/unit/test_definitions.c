#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

/* Every definition of the text as "of|noun|sort|peoples|nth|by|country|denied". */
static void check(void **state, const char *text, const char *expected) {
    static const char *const fields[] = {"of", "noun",    "sort",   "peoples", "nth",
                                         "by", "country", "denied", NULL};
    check_facts(state, text, "definition", NULL, fields, expected);
}

static void a_class_has_a_noun_and_what_stands_with_it(void **state) {
    check(state, "Dana Reyes is a Danish poet.", "Dana Reyes|poet|person|Denmark|-|-|-|-");
    check(state, "Dana Reyes was a baker, a singer and a nurse.",
          "Dana Reyes|baker|person|-|-|-|-|-");
    check(state, "The Grey Heron is the second Danish film by Dana Reyes.",
          "Grey Heron|film|work|Denmark|2|Dana Reyes|-|-");
    check(state, "Harwick is a town in the south of Peru.", "Harwick|town|place|-|-|-|Peru|-");
}

static void brackets_and_asides_are_passed_over(void **state) {
    check(state, "Dana Reyes (born 3 May 1958) is a Danish poet.",
          "Dana Reyes|poet|person|Denmark|-|-|-|-");
    check(state, "Dana Reyes, also called the Heron, is a poet.",
          "Dana Reyes|poet|person|-|-|-|-|-");
    check(state, "Dana Reyes, who won, or so it is said is a poet.", "");
}

static void a_pronoun_means_whom_the_text_names(void **state) {
    check(state, "Dana Reyes won. She is a poet.", "Dana Reyes|poet|person|-|-|-|-|-");
    check(state, "Dana Reyes won. In 2019 she was a poet.", "Dana Reyes|poet|person|-|-|-|-|-");
    check(state, "Dana Reyes won. If ill, she is a poet.", "");
    check(state, "It is a poem.", "");
    check(state, "Whether Dana Reyes is a poet is open.", "");
}

static void what_is_denied_is_told_so(void **state) {
    check(state, "The Grey Heron is not a film.", "Grey Heron|film|work|-|-|-|-|yes");
}

static void sentences_about_nothing_named_define_nothing(void **state) {
    check(state, "There is a poet in Leeds.", "");
    check(state, "What he wants is a boat.", "");
    check(state, "The first of them was a poet.", "");
}

static void a_bracket_tells_a_life(void **state) {
    static const char *const fields[] = {"what", "of", "date", NULL};
    check_facts(state, "Dana Reyes (3 May 1901 - 2 June 1999) sang.", "event", NULL, fields,
                "birth|Dana Reyes|3 May 1901; death|Dana Reyes|2 June 1999");
    check_facts(state, "Dana Reyes (born Dana Vane; 3 May 1901) sang.", "event", NULL, fields,
                "birth|Dana Reyes|3 May 1901");
    check_facts(state, "Dana Reyes (3 May 2021 - 2 June 2021) sang.", "event", NULL, fields, "");
}

static void a_name_may_be_defined_between_commas(void **state) {
    check(state, "Osby Bay, a town of 2,000 people, grew.", "Osby Bay|town|place|-|-|-|-|-");
    check(state, "They met Karl Otto of Osby Bay, a baker who sings.",
          "Karl Otto|baker|person|-|-|-|-|-");
    check(state, "In Osby Bay, a town in Peru, the shops closed.",
          "Osby Bay|town|place|-|-|-|Peru|-");
    check(state, "Polar Lines, the ferry company, grew.", "Polar Lines|company|body|-|-|-|-|-");
}

static void what_follows_a_name_need_not_define_it(void **state) {
    check(state, "After meeting Karl Otto, a baker left.", "");
    check(state, "In Osby Bay, a baker of bread was hurt.", "");
    check(state, "They met Karl Otto, a baker, and a cook.", "");
    check(state, "They met Karl Otto, a baker and a cook.", "");
    check(state, "They left Osby Bay, a decision that cost them.", "");
    check(state, "Floods hit Osby Bay, the worst places, on Monday.", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_name_may_be_defined_between_commas, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_follows_a_name_need_not_define_it, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_class_has_a_noun_and_what_stands_with_it, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(brackets_and_asides_are_passed_over, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_pronoun_means_whom_the_text_names, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_denied_is_told_so, set_up, tear_down),
        cmocka_unit_test_setup_teardown(sentences_about_nothing_named_define_nothing, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_bracket_tells_a_life, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
