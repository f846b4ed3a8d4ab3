#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

/* Every home of the text as "relation|of|place|within", joined by "; ". */
static void check(void **state, const char *text, const char *expected) {
    static const char *const fields[] = {"relation", "of", "place", "within", NULL};
    check_facts(state, text, "located", NULL, fields, expected);
}

static void seats_are_told_by_nouns_and_participles(void **state) {
    check(state, "Harwick Foods, with its main base in Leeds, grew.",
          "headquarters|Harwick Foods|Leeds|-");
    check(state, "Harwick Foods, whose base is in Leeds, grew.",
          "headquarters|Harwick Foods|Leeds|-");
    check(state, "Harwick Foods operates out of Leeds.", "headquarters|Harwick Foods|Leeds|-");
    check(state, "The police headquarters in Leeds burned.", "");
}

static void addresses_tell_their_town(void **state) {
    check(state, "Harwick Foods, registered office: 12 Hill Street, Leeds.",
          "headquarters|Harwick Foods|Leeds|-");
    check(state, "Harwick Foods, head office and headquarters: 12 Hill Street, Leeds.",
          "headquarters|Harwick Foods|Leeds|-");
}

static void a_lead_tells_of_whom_it_stands_before(void **state) {
    check(state,
          "A jury fined Harwick Foods. Based in Leeds, in the north of England, the company grew.",
          "headquarters|Harwick Foods|Leeds|-");
}

static void an_unknown_word_at_the_head_may_be_a_town(void **state) {
    check(state, "Redport, where Harwick Foods has its headquarters, will lose.",
          "headquarters|Harwick Foods|Redport|-");
    check(state, "Redport resident Dana Reyes won.", "home|Dana Reyes|Redport|-");
}

static void the_company_is_the_one_named_before(void **state) {
    check(state, "A jury fined Harwick Foods. The Leeds company will appeal.",
          "headquarters|Harwick Foods|Leeds|-");
    check(state, "Harwick Foods sued Polar Marine. The Leeds company will appeal.", "");
    check(state, "They hired Harwick Foods. It's a small firm from Leeds.",
          "headquarters|Harwick Foods|Leeds|-");
}

static void births_and_homes_are_told_of_persons(void **state) {
    check(state, "Dana Reyes comes from Leeds: there she was born.",
          "birthplace|Dana Reyes|Leeds|-");
    check(state, "Dana Reyes lives in Leeds.", "home|Dana Reyes|Leeds|-");
    check(state, "Dana Reyes, 58, of Leeds, won.", "home|Dana Reyes|Leeds|-");
}

static void chairs_tell_the_university_of_a_person(void **state) {
    check(state, "Dana Reyes holds the chair of botany at the University of Leeds.",
          "university|Dana Reyes|Leeds|-");
    check(state, "Leeds professor Dana Reyes won.", "university|Dana Reyes|Leeds|-");
    check(state, "Dana Reyes of the University of Leeds won.", "university|Dana Reyes|Leeds|-");
    check(state, "Dana Reyes, a historian at Leeds University, won.",
          "university|Dana Reyes|Leeds|-");
    check(state, "Dana Reyes, chair of the board, left the University of Leeds.", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(seats_are_told_by_nouns_and_participles, set_up, tear_down),
        cmocka_unit_test_setup_teardown(addresses_tell_their_town, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_lead_tells_of_whom_it_stands_before, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_unknown_word_at_the_head_may_be_a_town, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(the_company_is_the_one_named_before, set_up, tear_down),
        cmocka_unit_test_setup_teardown(births_and_homes_are_told_of_persons, set_up, tear_down),
        cmocka_unit_test_setup_teardown(chairs_tell_the_university_of_a_person, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
