#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

static void naming(void **state, const char *sentences, const char *expected) {
    static const char *const fields[] = {"name", "sort", "before", "behind", "says", NULL};
    check_facts(state, sentences, "naming", NULL, fields, expected);
}

static void a_name_has_the_title_before_it_and_the_words_behind(void **state) {
    naming(state, "The chief driller, Dana Reyes, rebuilt the old crane.",
           "Dana Reyes|person|chief driller|rebuilt old cran|-");
    naming(state, "Dana Reyes, a kidney specialist, rebuilt the old crane.",
           "Dana Reyes|person|-|kidne specialist|-");
}

static void who_speaks_is_known_to_speak(void **state) {
    naming(state, "Dana Reyes, a kidney specialist, said the crane was old.",
           "Dana Reyes|person|-|kidne specialist|yes");
}

static void names_of_a_list_know_each_other(void **state) {
    static const char *const fields[] = {"name", "mates", NULL};
    check_facts(state, "The crane was rebuilt by Dana Reyes, Jon Aldous and Ada Brink.", "naming",
                NULL, fields,
                "Dana Reyes|jon aldous /ada brink; Jon Aldous|dana reyes /ada brink; "
                "Ada Brink|jon aldous /dana reyes");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_name_has_the_title_before_it_and_the_words_behind, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(who_speaks_is_known_to_speak, set_up, tear_down),
        cmocka_unit_test_setup_teardown(names_of_a_list_know_each_other, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
