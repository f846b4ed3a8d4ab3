#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

/* The acts of the sentences by whom they are, as "act|by", joined by "; ". */
static void check(void **state, const char *sentences, const char *expected) {
    static const char *const fields[] = {"act", "by", NULL};
    check_facts(state, sentences, "act", NULL, fields, expected);
}

static void it_means_the_subject_of_the_sentence_before(void **state) {
    check(state, "Arlen Bank is old. It accepted the medal.", "accept|Arlen Bank");
    check(state, "The mill of Arlen Bank is old. It accepted the medal.", "accept|-");
    check(state, "In 1996 Arlen Bank was old. It accepted the medal.", "accept|Arlen Bank");
}

static void it_behind_a_verb_of_saying_means_who_says(void **state) {
    check(state, "Osby Bank met Arlen Bank. Arlen Bank said it accepted the medal.",
          "meet|Osby Bank; accept|Arlen Bank");
}

static void its_owner_is_the_subject_of_the_clause(void **state) {
    static const char *const fields[] = {"of", "place", NULL};
    check_facts(state,
                "The Osby Hospital is old. Its owner, Arlen Health Group, runs 11 clinics from its "
                "head office in Lima.",
                "located", NULL, fields, "Arlen Health Group|Lima");
}

static void a_noun_means_a_body_of_its_sort(void **state) {
    check(state,
          "The Osby Herald asked and the Osby Herald waited. The hospital accepted the medal.",
          "wait|Osby Herald; accept|-");
    check(state, "Arlen Bank is old and Arlen Bank is rich. The company accepted the medal.",
          "accept|Arlen Bank");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_means_the_subject_of_the_sentence_before),
        cmocka_unit_test(it_behind_a_verb_of_saying_means_who_says),
        cmocka_unit_test(its_owner_is_the_subject_of_the_clause),
        cmocka_unit_test(a_noun_means_a_body_of_its_sort),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
