#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

/* Every scene of the sentence as "act|of|thing|place|spot|side", joined by "; ". */
static void check(void **state, const char *sentence, const char *expected) {
    static const char *const fields[] = {"act", "of", "thing", "place", "spot", "side", NULL};
    check_facts(state, sentence, "scene", NULL, fields, expected);
}

static void verbs_find_the_place_and_what_it_is_about(void **state) {
    check(state, "The treaty was signed in Lima.", "sign|-|treaty|Lima|-|-");
    check(state, "The agreement that was concluded in Amman holds.", "sign|-|agreement|Amman|-|-");
    check(state, "They reached a deal in Lima.", "sign|-|deal|Lima|-|-");
    check(state, "Dana Reyes died in Leeds.", "die|Dana Reyes|-|Leeds|-|-");
}

static void spots_stand_for_places_without_a_name(void **state) {
    check(state, "Dana Reyes died at home.", "die|Dana Reyes|-|-|home|-");
    check(state, "The painting was found in a garage in Leeds.", "find|-|painting|Leeds|garage|-");
}

static void nouns_of_events_have_places(void **state) {
    check(state, "The crash at Turin closed the road.", "crash|-|-|Turin|-|-");
    check(state, "The talks in Geneva ended.", "hold|-|talk|Geneva|-|-");
    check(state, "A crash in Turin closed the road.", "");
    check(state, "The launch of the satellite from Leeds went well.",
          "launch|-|satellite|Leeds|-|-");
    check(state, "The burial of Dana Reyes in Leeds is private.", "bury|Dana Reyes|-|Leeds|-|-");
}

static void what_stands_between_is_passed_over(void **state) {
    check(state, "The painting was found, wrapped in a towel, in a garage in Leeds.",
          "find|-|painting|Leeds|garage|-");
    check(state, "The trial opened before a court in Leeds.", "hold|-|trial|Leeds|-|-");
    check(state, "It was in Lima that the treaty was signed.", "sign|-|treaty|Lima|-|-");
}

static void an_apposition_is_what_it_stands_by(void **state) {
    check(state, "Harwick Foods, a company registered in Malta, grew.",
          "flag|Harwick Foods|-|Malta|-|-");
}

static void near_and_sides_are_kept(void **state) {
    check(state, "The ship sank north of Leeds.", "sink|-|ship|Leeds|-|north");
    check(state, "The plane crashed near Turin.", "crash|-|plane|Turin|-|-");
}

static void two_places_tell_none(void **state) {
    check(state, "Dana Reyes studied in Lyon and Toulouse.", "");
}

static void denials_tell_none(void **state) {
    check(state, "The treaty was not signed in Lima.", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(verbs_find_the_place_and_what_it_is_about, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(spots_stand_for_places_without_a_name, set_up, tear_down),
        cmocka_unit_test_setup_teardown(nouns_of_events_have_places, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_stands_between_is_passed_over, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_apposition_is_what_it_stands_by, set_up, tear_down),
        cmocka_unit_test_setup_teardown(near_and_sides_are_kept, set_up, tear_down),
        cmocka_unit_test_setup_teardown(two_places_tell_none, set_up, tear_down),
        cmocka_unit_test_setup_teardown(denials_tell_none, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
