#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

/* Every rank of the text as "subject|thing|among|by|of|place|scope|rank". */
static void check(void **state, const char *text, const char *expected) {
    static const char *const fields[] = {"subject", "thing", "among", "by", "of",
                                         "place",   "scope", "rank",  NULL};
    check_facts(state, text, "rank", NULL, fields, expected);
}

static void a_name_has_a_place_in_a_named_list(void **state) {
    check(state, "Lima is the second-largest port in Peru.", "Lima|-|port|size|-|Peru|-|2");
    check(state, "Karl Otto of Lima, Peru's oldest player, left.",
          "Karl Otto|-|player|age|Peru|-|-|1");
}

static void a_noun_tells_the_list_where_no_name_does(void **state) {
    check(state, "Lima is the ninth-largest city in the state.", "Lima|-|city|size|-|-|state|9");
    check(state, "Lima saw the biggest fair of the season.", "-|-|fair|size|-|-|season|1");
    check(state, "Lima is the largest seller of pumps in the north.",
          "Lima|-|seller|size|-|-|north|1");
}

static void a_form_tells_a_superlative_that_no_list_has(void **state) {
    check(state, "The hall got the loudest cheer of the night.", "-|-|cheer|loud|-|-|night|1");
    check(state, "The winter was the most severe in Peru.", "-|winter|winter|severe|-|Peru|-|1");
    check(state, "The most people came from the forest.", "");
    check(state, "Lima is the safest city in Peru.", "Lima|-|city|safe|-|Peru|-|1");
    check(state, "Lima had the fiercest critic in Peru.", "-|-|critic|fierce|-|Peru|-|1");
    check(state, "Lima had the drabbest harbour in Peru.", "-|-|harbour|drab|-|Peru|-|1");
}

static void the_least_of_something_is_first_in_not_being_it(void **state) {
    check(state, "Lima is the least expensive city in Peru.",
          "Lima|-|city|not expensive|-|Peru|-|1");
}

static void a_nationality_before_the_noun_is_where_it_is_first(void **state) {
    check(state, "Lima Foods is the biggest Norwegian buyer of pumps in the north.",
          "Lima Foods|-|buyer|size|-|Norway|north|1");
}

static void things_without_a_name_are_ranked(void **state) {
    check(state, "Transport, the second-largest item on the list, grew.",
          "-|transport|item|size|-|-|list|2");
    check(state, "They said that the house was the largest museum in the province.",
          "-|house|museum|size|-|-|province|1");
    check(state, "That makes Lima the third-largest port in Peru.", "Lima|-|port|size|-|Peru|-|3");
}

static void what_a_day_or_a_length_tells_of_is_known(void **state) {
    check(state, "Sunday's crowd was the largest of the four days.", "-|crowd|crowd|size|-|-|-|1");
    check(state, "The four-day fair is the second-largest in Peru.", "-|fair|fair|size|-|Peru|-|2");
    check(state, "What they ask most often is the simplest.", "");
}

static void nouns_end_before_a_participle(void **state) {
    check(state, "The heaviest term handed down in Peru was ten years.",
          "-|-|term|weight|-|Peru|-|1");
}

static void whoever_stands_behind_another_is_not_first(void **state) {
    check(state, "Lima is the largest port after Callao.", "");
    check(state, "Callao, north of Lima, the deepest port in Peru, closed.",
          "-|-|port|depth|-|Peru|-|1");
}

static void what_is_theirs_is_ranked_among_theirs(void **state) {
    check(state, "Shares fell in Lima, their steepest drop in years.", "-|-|drop|steep|-|-|-|1");
}

/* What reads the chunks of a sentence stops after 200 tokens; this one has 270. */
static void the_end_of_a_long_sentence_has_a_subject(void **state) {
    enum { GOODS = 132 };
    char text[1024];
    size_t n = (size_t)snprintf(text, sizeof text, "The town has cod");
    for (int i = 1; i < GOODS; i++)
        n += (size_t)snprintf(text + n, sizeof text - n, ", %s", i % 3 ? "tar" : "hens");
    snprintf(text + n, sizeof text - n,
             ", and the harbour bank is by far the largest bank in Peru.");
    check(state, text, "-|bank|bank|size|-|Peru|-|1");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_name_has_a_place_in_a_named_list, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_noun_tells_the_list_where_no_name_does, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_form_tells_a_superlative_that_no_list_has, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(the_least_of_something_is_first_in_not_being_it, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_nationality_before_the_noun_is_where_it_is_first, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(things_without_a_name_are_ranked, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_a_day_or_a_length_tells_of_is_known, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(nouns_end_before_a_participle, set_up, tear_down),
        cmocka_unit_test_setup_teardown(whoever_stands_behind_another_is_not_first, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(what_is_theirs_is_ranked_among_theirs, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_end_of_a_long_sentence_has_a_subject, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
