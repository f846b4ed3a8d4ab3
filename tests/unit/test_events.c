#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

/* Every event of the sentence as "what of thing date status", joined by "; ". */
static void check(void **state, const char *sentence, const char *expected) {
    static const char *const fields[] = {"what", "of", "thing", "date", "status", NULL};
    check_facts(state, sentence, "event", NULL, fields, expected);
}

static void verbs_are_about_their_object_or_subject(void **state) {
    check(state, "The council signed the treaty on 3 May.", "signing|-|treaty|3 May 2025|happened");
    check(state, "The ferry sank in 1987.", "sinking|-|ferry|1987|happened");
    check(state, "The bridge was opened in March 2018.", "opening|-|bridge|March 2018|happened");
    check(state, "The works at Lisbon opened in 2021.", "opening|-|work|2021|happened");
    check(state, "The bridge, which opened in 1931, is closed.", "opening|-|bridge|1931|happened");
    check(state, "Founded in 1996, the airline flies to Lisbon.",
          "founding|-|airline|1996|happened");
}

static void nouns_are_about_what_stands_behind_of_or_before_them(void **state) {
    check(state, "The launch of the probe on 4 July 2023 was late.",
          "launch|-|probe|4 July 2023|-");
    check(state, "Jon Aldous's death in 2016 shook her.", "death|Jon Aldous|-|2016|-");
}

static void what_is_to_come_is_planned(void **state) {
    check(state, "The bridge will open on 13 June 2025.", "opening|-|bridge|13 June 2025|planned");
    check(state, "The bridge was to open on 13 June 2024.", "opening|-|bridge|13 June 2024|-");
}

static void a_date_of_something_else_is_not_taken(void **state) {
    check(state, "He signed the 1987 treaty.", "");
    check(state, "The bridge was opened before 3 May.", "");
    check(state, "The bridge opened, said a notice of 3 May.", "");
}

static void words_that_are_part_of_a_name_tell_no_event(void **state) {
    check(state, "On opening day, 3 May, it rained.", "");
    check(state, "On 3 May he stood before a close friend.", "");
}

static void a_phrase_may_stand_around_its_object(void **state) {
    check(state, "A rocket put the satellite into orbit on 3 May.",
          "launch|-|satellite|3 May 2025|happened");
    check(state, "On 3 May a rocket put its nose into a cloud.", "");
}

static void a_relative_clause_hides_no_subject(void **state) {
    check(state, "A satellite that will measure ice was launched on Thursday, 8 May.",
          "launch|-|satellite|8 May 2025|happened");
    check(state, "She said that the tunnel was opened on 5 May.",
          "opening|-|tunnel|5 May 2025|happened");
}

static void words_may_say_all(void **state) {
    check(state, "Since ground was broken in May 2016, costs have risen.",
          "groundbreaking|-|-|May 2016|happened");
}

static void a_chronology_keeps_its_year(void **state) {
    check(state, "13 January 2024: the bridge opens\n\n14 January: the ferry sinks",
          "opening|-|bridge|13 January 2024|-; sinking|-|ferry|14 January 2024|-");
}

static void an_hour_by_another_clock_parts_no_event_from_its_day(void **state) {
    check(state, "The ferry sank at 14:07 (12:07 GMT) on Thursday, 8 May.",
          "sinking|-|ferry|8 May 2025|happened");
    check(state, "The ferry sank at 14:07 on the Thursday.", "sinking|-|ferry|8 May 2025|happened");
    check(state, "The ferry sank at 6:40 p.m. Thursday in a storm.",
          "sinking|-|ferry|8 May 2025|happened");
    check(state, "The ferry sank at 21:40 (0140 GMT on Friday).", "sinking|-|ferry|-|happened");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(verbs_are_about_their_object_or_subject),
        TEST(nouns_are_about_what_stands_behind_of_or_before_them),
        TEST(what_is_to_come_is_planned),
        TEST(a_date_of_something_else_is_not_taken),
        TEST(words_that_are_part_of_a_name_tell_no_event),
        TEST(a_phrase_may_stand_around_its_object),
        TEST(a_relative_clause_hides_no_subject),
        TEST(words_may_say_all),
        TEST(a_chronology_keeps_its_year),
        TEST(an_hour_by_another_clock_parts_no_event_from_its_day),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
