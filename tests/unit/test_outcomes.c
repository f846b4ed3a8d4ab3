#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

/* Every outcome of the sentence as "matter|state|tense|by", joined by "; ". */
static void check(void **state, const char *sentence, const char *expected) {
    static const char *const fields[] = {"matter", "state", "tense", "by", NULL};
    check_facts(state, sentence, "outcome", "negated", fields, expected);
}

static void an_outcome_knows_whose_it_is(void **state) {
    check(state, "Petra Lind walked free on Friday.", "custody|free|past|Petra Lind");
    check(state, "Petra Lind stayed behind bars.", "custody|held|past|Petra Lind");
}

static void a_phrase_may_have_a_gap_and_a_possessive(void **state) {
    check(state, "The council gave the harbour tax its blessing.", "decision|yes|past|-");
    check(state, "Petra Lind sent her regrets.", "attendance|away|past|Petra Lind");
}

static void how_long_is_not_for_what(void **state) {
    check(state, "Petra Lind ran for mayor of Osby.", "candidacy|runs|past|Petra Lind");
    check(state, "The fair of Osby ran for nine days.", "");
    check(state, "Petra Lind grew up in Osby.", "none|none|past|Petra Lind");
}

static void the_longer_of_two_phrases_holds(void **state) {
    check(state, "Petra Lind was found not guilty.", "verdict|cleared|past|Petra Lind");
}

static void the_longer_phrase_holds_over_the_tail_of_one_with_a_gap(void **state) {
    check(state, "Every day brings Petra Lind nearer to giving up.",
          "drift|further|past|Petra Lind");
}

static void how_a_vote_went_stands_before_what_it_decided(void **state) {
    check(state, "The board voted without dissent to approve the tax.",
          "votes|unanimous|past|-; decision|yes|past|-");
}

static void a_denied_outcome_is_not_told_as_one(void **state) {
    check(state, "Petra Lind did not walk free.", "");
}

static void what_is_to_come_is_not_past(void **state) {
    check(state, "Petra Lind will stay behind bars.", "custody|held|future|Petra Lind");
}

static void who_means_the_person_and_not_what_they_are_called(void **state) {
    check(state, "Petra Lind, the cellist, who walked free on Friday, was tired.",
          "custody|free|past|Petra Lind");
}

static void a_verb_that_leans_on_another_has_its_subject(void **state) {
    check(state, "Petra Lind stood in the hall and apologized to the families.",
          "attendance|there|past|Petra Lind; apology|yes|past|Petra Lind");
    check(state, "Petra Lind telephoned her rival on Sunday to concede defeat.",
          "concession|conceded|past|Petra Lind");
}

static void a_name_or_what_it_is_called_between_commas_is_the_subject(void **state) {
    check(state, "The chief executive, Petra Lind, walked free.", "custody|free|past|Petra Lind");
    check(state, "Petra Lind, 74, a retired painter, walked free.",
          "job|resigned|past|-; custody|free|past|Petra Lind");
}

static void a_denial_may_be_turned_round(void **state) {
    check(state, "Petra Lind is tired. Not once did she walk free.", "");
    check(state, "Petra Lind was kept from walking free.", "");
    check(state, "None of those who came walked free.", "");
}

static void the_day_on_which_somebody_says_so_is_not_its_own(void **state) {
    check_facts(state, "Petra Lind walked free, the court said on Friday.", "outcome", "negated",
                (const char *const[]){"state", "period", NULL}, "free|-");
}

static void a_phrase_may_end_in_a_name(void **state) {
    check(state, "Petra Lind accepted the Falk Medal.", "offer|accepted|past|Petra Lind");
}

static void a_price_is_no_accusation(void **state) {
    check(state, "Petra Lind charged $5 a night.", "");
    check(state, "The walkers were charged the same $5.", "");
    check(state, "Petra Lind was charged with a $5 million fraud.",
          "charge|charged|past|Petra Lind; charge|charged|past|-");
}

static void what_is_held_during_a_truce_is_not_the_truce(void **state) {
    check(state, "During the truce talks were held.", "none|none|past|-");
    check(state, "The truce has held.", "truce|holds|past|-");
}

static void a_line_that_is_upgraded_expects_nothing(void **state) {
    check(state, "The upgrade of the line was announced.", "");
    check(state, "The upgrade of the rating of Falk Steel was announced.",
          "outlook|raised|past|Falk Steel");
}

/* "Denied" tells of an admission, "denied asylum" of asylum: the word set outcome_beside lets both
 * stand. */
static void a_matter_may_be_told_beside_another(void **state) {
    check(state, "Petra Lind was denied asylum.", "asylum|refused|past|-; admission|denies|past|-");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_outcome_knows_whose_it_is),
        cmocka_unit_test(a_phrase_may_have_a_gap_and_a_possessive),
        cmocka_unit_test(how_long_is_not_for_what),
        cmocka_unit_test(the_longer_of_two_phrases_holds),
        cmocka_unit_test(the_longer_phrase_holds_over_the_tail_of_one_with_a_gap),
        cmocka_unit_test(how_a_vote_went_stands_before_what_it_decided),
        cmocka_unit_test(a_denied_outcome_is_not_told_as_one),
        cmocka_unit_test(what_is_to_come_is_not_past),
        cmocka_unit_test(who_means_the_person_and_not_what_they_are_called),
        cmocka_unit_test(a_verb_that_leans_on_another_has_its_subject),
        cmocka_unit_test(a_name_or_what_it_is_called_between_commas_is_the_subject),
        cmocka_unit_test(a_denial_may_be_turned_round),
        cmocka_unit_test(the_day_on_which_somebody_says_so_is_not_its_own),
        cmocka_unit_test(a_phrase_may_end_in_a_name),
        cmocka_unit_test(a_price_is_no_accusation),
        cmocka_unit_test(what_is_held_during_a_truce_is_not_the_truce),
        cmocka_unit_test(a_line_that_is_upgraded_expects_nothing),
        cmocka_unit_test(a_matter_may_be_told_beside_another),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
