#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

/* Every order that the sentence tells as "earlier|later|time between", joined by "; ". */
static void check(void **state, const char *sentence, const char *expected) {
    static const char *const fields[] = {"earlier", "later", "gap", NULL};
    check_facts(state, sentence, "order", NULL, fields, expected);
}

static void before_and_after_order_two_clauses(void **state) {
    check(state, "The storm warning was issued before the ferry sailed for Osby.",
          "warning|departure|-");
    check(state, "The ferry sailed for Osby after the storm warning was issued.",
          "warning|departure|-");
}

static void not_until_puts_the_right_side_first(void **state) {
    check(state, "The trustees did not vote until the ground had been broken.",
          "groundbreaking|vote|-");
    check(state, "The trustees voted until the ground had been broken.", "");
}

static void when_orders_by_the_perfect(void **state) {
    check(state, "The people had been taken to safety when the mountain erupted.",
          "evacuation|eruption|-");
    check(state, "When the fire brigade arrived, the roof had collapsed.", "collapse|arrival|-");
    check(state, "The roof collapsed when the fire brigade arrived.", "");
}

static void what_follows_comes_later(void **state) {
    check(state, "The pact was signed in Osby and follows its ratification by the members.",
          "ratification|signing|-");
    check(state, "The pact was ratified on Monday, and only then was it signed.",
          "ratification|signing|-");
}

static void a_length_before_the_word_is_the_time_between(void **state) {
    check(state, "Harwick Freight was fined in June 2023, three months after the box was opened.",
          "opening|fine|3 months");
}

static void a_verb_of_saying_and_a_condition_tell_no_order(void **state) {
    check(state, "She said so before the ferry sailed for Osby.", "");
    check(state, "The ferry sailed after the clerk had told her story in the witness box.",
          "testimony|departure|-");
    check(state, "If the storm comes, the ferry will sail after the warning was lifted.", "");
}

static void a_cleft_or_an_inversion_puts_the_front_first(void **state) {
    check(state, "It was only after the dam had burst that the ferry sailed for Osby.",
          "collapse|departure|-");
    check(state, "Not until the pact had been ratified did the strike end.",
          "ratification|strike:end|-");
    check(state, "Only when the dam had burst did officials evacuate Osby.",
          "collapse|evacuation|-");
}

static void a_cause_comes_before_what_it_brings_about(void **state) {
    check(state, "The explosion led to the resignation of the minister.", "explosion|tenure:end|-");
    check(state, "It was the explosion that led to the resignation of the minister.",
          "explosion|tenure:end|-");
    check(state, "Kandor raised its tariff in retaliation for the enlargement of the union.",
          "enlargement|raising|-");
    check(state, "Kandor raised its tariff in response to a planned explosion.", "");
}

static void that_before_a_noun_begins_no_clause(void **state) {
    check(state, "The bank had approved it weeks before that meeting.", "permit|talks|-");
}

static void having_done_and_as_soon_as_come_first(void **state) {
    check(state, "As soon as the pact had been ratified, the ferry sailed for Osby.",
          "ratification|departure|-");
    check(state, "Having ratified the pact, the members ended their strike.",
          "ratification|strike:end|-");
    check(state, "The pact was ratified, and after that the ferry sailed for Osby.",
          "ratification|departure|-");
}

static void already_comes_first_where_both_are_past(void **state) {
    check(state, "Flames were already coming from the roof when the ferry sailed for Osby.",
          "fire|departure|-");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(before_and_after_order_two_clauses),
        TEST(not_until_puts_the_right_side_first),
        TEST(when_orders_by_the_perfect),
        TEST(what_follows_comes_later),
        TEST(a_length_before_the_word_is_the_time_between),
        TEST(a_cleft_or_an_inversion_puts_the_front_first),
        TEST(a_cause_comes_before_what_it_brings_about),
        TEST(having_done_and_as_soon_as_come_first),
        TEST(already_comes_first_where_both_are_past),
        TEST(that_before_a_noun_begins_no_clause),
        TEST(a_verb_of_saying_and_a_condition_tell_no_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
