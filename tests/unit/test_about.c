#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

static void about(void **state, const char *sentences, const char *expected) {
    static const char *const fields[] = {"amount", "about", "aside", NULL};
    check_facts(state, sentences, "amount", NULL, fields, expected);
}

static void an_amount_has_the_words_that_lie_nearer_to_it_than_to_others(void **state) {
    about(state, "Crews brought 263 people ashore alive, and 48 were missing.",
          "263|crew brought #people ashor aliv|-; 48|#missing|-");
}

static void phrases_of_one_thing_are_one_topic(void **state) {
    about(state, "Some 300 households sat in the dark.", "about 300|#homes sat #power_cut|-");
    about(state, "A storm cut power, and 300 homes lost power.",
          "300|storm #power_cut #homes #power_cut|-");
}

static void an_amount_in_brackets_restates_the_one_before(void **state) {
    about(state, "The wreck lies 15 kilometres (9 miles) off Arrow Point.",
          "15 kilometers|wreck lies #distance arrow point|-; "
          "9 miles|wreck lies #distance arrow point|restated");
}

static void what_stands_before_a_colon_or_a_bracket_is_what_the_amount_is_of(void **state) {
    about(state, "Bearings replaced: 214.", "214|bear replac|-");
    about(state, "Among the payers are Spain (35 percent) and France (25 percent).",
          "35%|payer spain|-; 25%|franc|-");
}

static void what_is_no_plain_level_is_set_aside(void **state) {
    about(state, "Tickets cost 30 euros each.", "30 EUR|#tickets #cost|each");
    about(state, "It cost 30 million euros more than last year.", "30 million EUR|#cost|gap");
    about(state, "Another 40 homes were flooded.", "40|#homes flood|other");
    about(state, "The Bow Party came in 40 votes behind.", "40|bow part came #margin|gap");
    about(state, "Boats, each with room for 155 guests, sail.",
          "155|boat #licensed #guests sail|each");
    about(state, "The bill was 63 dollars, and 3 dollars a night is dear.",
          "63 USD|#cost|-; 3 USD|night dear|each");
}

static void the_words_of_a_bound_set_nothing_aside(void **state) {
    about(state, "In Bow more than 300 homes burned.", "more than 300|bow #homes #burned|-");
    about(state, "The toll fell from 300.", "300|toll #fall|before");
    about(state, "The cottage, from which 450 dollars came, was sold.",
          "450 USD|cottag came #sold|-");
}

static void owner(void **state, const char *sentences, const char *expected) {
    static const char *const fields[] = {"amount", "owner", NULL};
    check_facts(state, sentences, "amount", NULL, fields, expected);
}

static void an_amount_belongs_to_the_name_tied_to_it(void **state) {
    owner(state, "The Bow Bridge needs 178 beds at Arrow Point.", "178|Arrow Point");
    owner(state, "Arrow Point's 187 beds are old.", "187|Arrow Point");
    owner(state, "Arrow Point flies 61 jets.", "61|Arrow Point");
    owner(state, "In Arrow Point rain filled 61 cellars.", "61|-");
    owner(state, "Arrow Point gets 38 percent, Bow Hill 24 percent and Osby Cove 18 percent.",
          "38%|Arrow Point; 24%|Bow Hill; 18%|Osby Cove");
    owner(state, "Arrow Point won five games and lost six, Bow Hill won three and lost four.",
          "5|Arrow Point; 6|Arrow Point; 3|Bow Hill; 4|Bow Hill");
    owner(state, "They met Bow Hill, which has served Osby Cove with 40 boats.", "40|Bow Hill");
    owner(state, "Ana Bow says that 190 ballots remain.", "190|-");
    owner(state, "Arrow Point, a town of 4,200 on the Bow Sea, is old.", "4,200|Arrow Point");
}

static void a_time_belongs_to_the_words_it_is_told_with(void **state) {
    static const char *const fields[] = {"amount", "period", NULL};
    check_facts(state, "The bank, founded in 1969 by a trader, has 214 branches.", "amount", NULL,
                fields, "214|-");
    check_facts(state, "It was built in 2002 and has made 380 trips.", "amount", NULL, fields,
                "380|-");
    check_facts(state, "In 2002 it sold 380 boats and has made 91 trips.", "amount", NULL, fields,
                "380|2002; 91|2002");
}

static void both_numbers_of_a_part_count(void **state) {
    static const char *const fields[] = {"amount", "noun", NULL}, *const aside[] = {"amount",
                                                                                    "aside", NULL};
    check_facts(state, "Only 260 of the 1,140 trains ran.", "amount", NULL, fields,
                "260|train; 1,140|train");
    check_facts(state, "Only 260 of the 1,140 trains ran.", "amount", NULL, aside,
                "260|part; 1,140|-");
    check_facts(state, "Some 200 of the builders came.", "amount", NULL, fields,
                "about 200|builder");
    check_facts(state, "One in 20 trains ran.", "amount", NULL, fields, "");
}

static void the_word_that_a_hyphen_ties_to_a_number_is_counted(void **state) {
    static const char *const fields[] = {"amount", "noun", NULL};
    check_facts(state, "The twelve-member council met.", "amount", NULL, fields, "12|member");
}

static void a_bare_number_beside_a_level_stands_in_its_unit(void **state) {
    static const char *const fields[] = {"amount", NULL};
    check_facts(state, "The share rose from 84 percent to 91.", "amount", NULL, fields, "84%; 91%");
    check_facts(state, "The target falls from 200 litres to 150 for 12 boats.", "amount", NULL,
                fields, "200 liters; 150 liters; 12");
    check_facts(state, "Sales were 335 million dollars in spring, 428 million in summer.", "amount",
                NULL, fields, "335 million USD; 428 million USD");
    check_facts(state, "They sold 270 tonnes of cod to Bow against 550 a year before.", "amount",
                NULL, fields, "270 metric tons; 550 metric tons");
}

static void a_cell_knows_its_row_and_column(void **state) {
    static const char *const fields[] = {"label", "heading", "row", "column", "amount", NULL};
    check_facts(state, "| Town | Homes |\n|---|---|\n| Arrow | 41 |\n| Bow | 28 |", "cell", NULL,
                fields, "arrow|homes|1|1|41; bow|homes|2|1|28");
}

static void a_cell_has_the_unit_and_scale_that_the_table_tells(void **state) {
    static const char *const fields[] = {"amount", NULL};
    check_facts(state,
                "| Item | 2024 | Change, % |\n|---|---|---|\n| Loans, EUR million | 612 | 4 |",
                "cell", NULL, fields, "612 million EUR; 4%");
    check_facts(state, "| EUR million | 2024 |\n|---|---|\n| Revenue | 9.4 |", "cell", NULL, fields,
                "9.4 million EUR");
    check_facts(state, "| Club | W | Length (km) |\n|---|---|---|\n| Arrow | 41 | 3 |", "cell",
                NULL, fields, "41; 3 kilometers");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            an_amount_has_the_words_that_lie_nearer_to_it_than_to_others, set_up, tear_down),
        cmocka_unit_test_setup_teardown(phrases_of_one_thing_are_one_topic, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_amount_in_brackets_restates_the_one_before, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(what_is_no_plain_level_is_set_aside, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_words_of_a_bound_set_nothing_aside, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_amount_belongs_to_the_name_tied_to_it, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_time_belongs_to_the_words_it_is_told_with, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(both_numbers_of_a_part_count, set_up, tear_down),
        cmocka_unit_test_setup_teardown(
            what_stands_before_a_colon_or_a_bracket_is_what_the_amount_is_of, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_word_that_a_hyphen_ties_to_a_number_is_counted, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_bare_number_beside_a_level_stands_in_its_unit, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_cell_knows_its_row_and_column, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_cell_has_the_unit_and_scale_that_the_table_tells, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
