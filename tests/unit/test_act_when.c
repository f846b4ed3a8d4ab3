#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

/* Every other act of the sentence with its day, as "act|period", joined by "; ". */
static void check(void **state, const char *sentence, const char *expected) {
    static const char *const fields[] = {"act", "period", NULL};
    check_facts(state, sentence, "act", NULL, fields, expected);
}

static void a_day_behind_the_verb_is_its_own(void **state) {
    check(state, "Petra Lind resigned in 2019.", "resign|2019");
    check(state, "The ferry, built in 1998, resigned in 2019.", "resign|2019; build|1998");
    check(state, "She was acquitted of lying in 2019.", "convict|2019");
}

static void a_day_behind_another_verb_is_that_ones(void **state) {
    check(state, "The mayor resigned over a medal accepted in 2019.", "resign|-; accept|2019");
    check(state, "The mayor resigned after leaving the party in 2019.", "resign|-");
    check(state, "Petra Lind, elected in 2019, resigned.", "resign|-; elect|2019");
}

static void a_clause_has_no_day_of_the_one_before(void **state) {
    check(state, "In 2019 she said that the mayor had resigned.", "resign|-");
    check(state, "The mayor resigned in 2019 after the council accepted the tax.",
          "resign|2019; accept|-");
    check(state, "When the mayor resigned in 2019, the council accepted the tax.",
          "resign|2019; accept|2019");
}

static void brackets_part_no_act_from_its_day(void **state) {
    check(state, "The mayor (a Democrat) resigned in 2019.", "resign|2019");
    check(state, "In 2019 Petra Lind (52) resigned.", "resign|2019");
    check(state, "The tax (which was accepted in 2019) was lowered.", "accept|2019; raise|-");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_day_behind_the_verb_is_its_own),
        cmocka_unit_test(a_day_behind_another_verb_is_that_ones),
        cmocka_unit_test(a_clause_has_no_day_of_the_one_before),
        cmocka_unit_test(brackets_part_no_act_from_its_day),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
