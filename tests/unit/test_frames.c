#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

/* Every frame of the sentence as "act|by|doer|of|thing", joined by "; ". */
static void check(void **state, const char *sentence, const char *expected) {
    static const char *const fields[] = {"act", "by", "doer", "of", "thing", NULL};
    check_facts(state, sentence, "frame", NULL, fields, expected);
}

/* As "act|of|thing|place|spot". */
static void check_where(void **state, const char *sentence, const char *expected) {
    static const char *const fields[] = {"act", "of", "thing", "place", "spot", NULL};
    check_facts(state, sentence, "frame", NULL, fields, expected);
}

static void active_and_passive_tell_one_deed(void **state) {
    check(state, "Dana Reyes discovered the comet.", "find|Dana Reyes|-|-|comet");
    check(state, "The comet was discovered by Dana Reyes.", "find|Dana Reyes|-|-|comet");
    check(state, "The comet has since been spotted by a nurse.", "find|-|nurse|-|comet");
}

static void participles_belong_to_the_phrase_beside_them(void **state) {
    check(state, "A library designed by Dana Reyes is to open.", "design|Dana Reyes|-|-|library");
    check(state, "Designed by Dana Reyes, the library is full.", "design|Dana Reyes|-|-|library");
    check(state, "The novel, published in 1992 and written by Dana Reyes, sold well.",
          "write|Dana Reyes|-|-|novel");
}

static void relative_clauses_take_what_stands_before_them(void **state) {
    check(state, "Dana Reyes, a nurse from Leeds who found the comet, slept.",
          "find|Dana Reyes|-|-|comet");
    check(state, "The yard that Dana Reyes founded is shut.", "found|Dana Reyes|-|-|yard");
    check(state, "It was Dana Reyes who drafted the bill.", "draft|Dana Reyes|-|-|bill");
}

static void appositions_give_the_name(void **state) {
    check(state, "The comet was found by a teacher, Dana Reyes, in May.",
          "find|Dana Reyes|-|-|comet");
    check(state, "Dana Reyes, the mayor, unveiled the statue.", "unveil|Dana Reyes|-|-|statue");
}

static void a_second_verb_has_the_first_ones_subject(void **state) {
    check(state, "Dana Reyes drafted and introduced the measure.",
          "introduce|Dana Reyes|-|-|measure");
}

static void nouns_are_no_verbs(void **state) {
    check(state, "The ground-based radar slept in the old building of the club.", "");
}

static void denials_tell_none(void **state) {
    check(state, "Dana Reyes did not find the comet.", "");
}

static void places_stand_behind_the_verb_or_before_where(void **state) {
    check_where(state, "The treaty was signed on Monday in Lima.", "sign|-|treaty|Lima|-");
    check_where(state, "Dana Reyes was born in Leeds.", "be born|Dana Reyes|-|Leeds|-");
    check_where(state, "Dana Reyes (PER), born in Leeds in 1990, won.",
                "be born|Dana Reyes|-|Leeds|-");
    check_where(state, "In Leeds, where the comet was found, it rained.", "find|-|comet|Leeds|-");
}

static void from_and_to_tell_the_place_of_some_deeds(void **state) {
    check_where(state, "The probe lifted off from Lima.", "launch|-|probe|Lima|-");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(active_and_passive_tell_one_deed, set_up, tear_down),
        cmocka_unit_test_setup_teardown(participles_belong_to_the_phrase_beside_them, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(relative_clauses_take_what_stands_before_them, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(appositions_give_the_name, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_second_verb_has_the_first_ones_subject, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(nouns_are_no_verbs, set_up, tear_down),
        cmocka_unit_test_setup_teardown(denials_tell_none, set_up, tear_down),
        cmocka_unit_test_setup_teardown(places_stand_behind_the_verb_or_before_where, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(from_and_to_tell_the_place_of_some_deeds, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
