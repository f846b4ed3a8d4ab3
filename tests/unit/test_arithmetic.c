#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

static void change(void **state, const char *sentence, const char *expected) {
    static const char *const fields[] = {"before", "after", "by", "direction", NULL};
    check_facts(state, sentence, "change", NULL, fields, expected);
}

static void sum(void **state, const char *sentences, const char *expected) {
    static const char *const fields[] = {"role", "amount", "manner", NULL};
    check_facts(state, sentences, "sum", NULL, fields, expected);
}

static void a_change_has_its_ends_in_any_order(void **state) {
    change(state, "Sales rose 12% to 112 million euros from 100 million.",
           "100 million EUR|112 million EUR|12%|up");
    change(state, "Sales went from 100 tonnes to 90 tonnes, a fall of 10%.",
           "100 metric tons|90 metric tons|10%|down");
    change(state, "Shares closed at 23 euros, 15% above the 20 euros of Monday.",
           "20 EUR|23 EUR|15%|up");
}

static void amounts_of_two_statements_are_no_change(void **state) {
    change(state,
           "Sales rose 12% to 112 million euros and costs fell to 80 million from 90 million.", "");
    change(state, "Arrivals rose 12% to 340 from 28 countries.", "");
}

static void parts_follow_their_total(void **state) {
    sum(state, "The line runs 58 buses: 34 diesels, 16 hybrids and eight others.",
        "parts|58|whole; total|58|-");
    sum(state,
        "The ship carried 45 people, namely 39 guests, two of them infants, and six sailors.",
        "parts|45|whole; total|45|-");
}

static void parts_point_back_to_a_total(void **state) {
    sum(state,
        "The storm killed 46 people. The port had 24 of these, the hills 11 and the farms 3.",
        "parts|38|some; total|46|-");
    sum(state, "Of 300 pupils, 200 speak French and 150 speak Spanish.", "");
}

static void a_column_adds_up_to_the_row_of_totals(void **state) {
    sum(state, "| Town | Homes |\n|---|---|\n| Ash | 4 |\n| Elm | 5 |\n| Total | 9 |",
        "total|9|-; parts|9|whole");
}

static void items_of_a_list_are_counted(void **state) {
    sum(state, "Crews came from four countries (Chile, Ecuador and Mexico) on Monday.",
        "parts|3|names; total|4|-");
    sum(state, "Crews came from four countries, including Chile, Ecuador and Mexico.", "");
}

static void names_between_commas_are_counted(void **state) {
    sum(state, "The three shafts, Kilo, Tamar and Pell, will reopen.", "parts|3|names; total|3|-");
    sum(state, "The two-person panel consisted of Ann Berg (Norway) and Carl Olsen (Peru).",
        "parts|2|names; total|2|-");
    sum(state, "They sent a team of three: Ann Berg and Carl Olsen.", "parts|2|names; total|3|-");
    sum(state, "After five games, Ann Berg and Carl Olsen, both of Lima, are level.", "");
}

static void names_behind_a_clause_are_counted(void **state) {
    sum(state, "The four members who backed the plan, Ana Ruiz, Tom Vale and Max Orr, said no.",
        "parts|3|names; total|4|-");
    sum(state, "The four members who backed the plan, which Ana Ruiz and Tom Vale wrote, said no.",
        "");
    sum(state, "The four members who backed the plan (Ana Ruiz, Tom Vale and others) said no.", "");
}

static void items_below_their_number_are_counted(void **state) {
    sum(state, "Three films have been chosen:\n\n- Low Water\n- The Well\n",
        "parts|2|names; total|3|-");
    sum(state, "Three films are shown, including these:\n\n- Low Water\n- The Well\n", "");
}

static void a_total_may_speak_of_the_lower_rows(void **state) {
    sum(state,
        "| Item | Number |\n|---|---|\n| Homes | 3 |\n| Men | 4 |\n| Women | 5 |\n| Total | 9 |",
        "total|9|-; parts|9|whole");
}

static void a_share_takes_its_part_from_the_sentence_before(void **state) {
    static const char *const fields[] = {"part", "whole", "share", NULL};
    check_facts(
        state,
        "Donors gave 742 million dollars. The sum covers 70% of the plan of 1.06 billion dollars.",
        "share", NULL, fields, "742 million USD|1.06 billion USD|70%");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_change_has_its_ends_in_any_order),
        TEST(amounts_of_two_statements_are_no_change),
        TEST(parts_follow_their_total),
        TEST(parts_point_back_to_a_total),
        TEST(a_column_adds_up_to_the_row_of_totals),
        TEST(items_of_a_list_are_counted),
        TEST(names_between_commas_are_counted),
        TEST(names_behind_a_clause_are_counted),
        TEST(items_below_their_number_are_counted),
        TEST(a_total_may_speak_of_the_lower_rows),
        TEST(a_share_takes_its_part_from_the_sentence_before),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
