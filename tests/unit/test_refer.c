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

static void a_body_is_meant_by_what_it_was_called(void **state) {
    check(state,
          "The union Arlen met Osby, an airline, and Arlen waited. Arlen is big. The union "
          "accepted the medal. The airline accepted the prize. The company accepted it.",
          "meet|Arlen; wait|Arlen; accept|Arlen; accept|Osby; accept|Osby");
    check(state,
          "The union Arlen met the union Osby. The union accepted the medal. The company accepted "
          "it.",
          "meet|Arlen; accept|-; accept|-");
    check(state, "The research vessel Arlen met Osby. The ship accepted the medal.",
          "meet|Arlen; accept|Arlen");
}

static void who_was_called_so_is_meant(void **state) {
    const char *met = "Kenya's Petra Lind and Morocco's Ali Brink, 58, waited.";
    char text[200];
    static const char *const told[][2] = {
        {"The Kenyan accepted the medal.", "Petra Lind"},
        {"The 58-year-old accepted the medal.", "Ali Brink"},
        {"The Norwegian accepted the medal.", "-"},
    };
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        char expected[80];
        snprintf(text, sizeof text, "%s %s", met, told[i][0]);
        snprintf(expected, sizeof expected, "wait|-; accept|%s", told[i][1]);
        check(state, text, expected);
    }
}

static void a_trade_of_two_means_nobody(void **state) {
    check(state, "The cellist Petra Lind is old. The cellist accepted the medal.",
          "accept|Petra Lind");
    check(state,
          "The cellist Petra Lind is old. There was another cellist. The cellist accepted it.",
          "accept|-");
}

/* What is called so is kept for some thirty names; whoever comes behind them may be meant, too. */
static void of_very_many_nobody_is_meant(void **state) {
    static const char *const first[] = {"Ab", "Be", "Co", "Du", "Fe", "Ga"};
    static const char *const last[] = {"lin", "mar", "nos", "pur", "ras", "tov"};
    enum { MANY = 36 };
    char text[2048];
    size_t n = (size_t)snprintf(text, sizeof text, "The union Arlen is old. ");
    for (int i = 0; i < MANY; i++)
        n += (size_t)snprintf(text + n, sizeof text - n, "The airline %s%s Air is big. ",
                              first[i / 6], last[i % 6]);
    snprintf(text + n, sizeof text - n, "The union accepted the medal.");
    check(state, text, "accept|-");
}

static void him_is_not_who_does_it(void **state) {
    check(state, "Karl Otto waited. Ali Brink was thanked by him.",
          "wait|Karl Otto; thank|Karl Otto");
    check(state, "Karl Otto waited. He was thanked by him.", "wait|Karl Otto; thank|-");
    check(state, "Karl Otto waited. The medal was accepted by him.",
          "wait|Karl Otto; accept|Karl Otto");
}

static void him_is_nobody_of_the_verbs_own_phrases(void **state) {
    check(state, "Karl Otto waited. Ali Brink and Omar Lund were thanked by him.",
          "wait|Karl Otto; thank|Karl Otto");
    check(state, "Karl Otto waited. Ali Brink never was thanked by him.",
          "wait|Karl Otto; thank|Karl Otto");
}

static void a_stranger_is_nobody_named_before(void **state) {
    check(state, "Karl Otto waited. A driver knew that he accepted the medal.",
          "wait|Karl Otto; accept|-");
    check(state, "Karl Otto waited. In a car with a driver he accepted the medal.",
          "wait|Karl Otto; accept|Karl Otto");
}

static void who_is_told_of_on_and_on_stays_meant(void **state) {
    check(
        state,
        "Karl Otto waited. It was cold. He knew it. It was dark. His coat was old. There was snow. "
        "It was late. In May he accepted the medal.",
        "wait|Karl Otto; accept|Karl Otto");
}

static void of_two_the_subject_is_told_of_again(void **state) {
    check(state, "Karl Otto met Ali Brink. He accepted the medal.",
          "meet|Karl Otto; accept|Karl Otto");
    check(state, "Karl Otto waited and Ali Brink waited. He accepted the medal.",
          "wait|Karl Otto; wait|Ali Brink; accept|-");
    check(state, "Karl Otto met Ali Brink. It was said that he accepted the medal.",
          "meet|Karl Otto; accept|-");
}

static void somebody_new_takes_the_pronoun(void **state) {
    check(state, "Karl Otto waited. A driver waited. He accepted the medal.",
          "wait|Karl Otto; wait|-; accept|-");
    check(state, "Karl Otto waited. He was tall, a former driver. He accepted the medal.",
          "wait|Karl Otto; accept|Karl Otto");
}

static void it_stands_for_a_noun(void **state) {
    static const char *const fields[] = {"act", "who", NULL};
    check_facts(state, "The panel waited. It accepted the plan. It was said that she knew.", "act",
                NULL, fields, "wait|panel; accept|panel");
    check_facts(state, "A dog waited. It accepted the plan.", "act", NULL, fields,
                "wait|dog; accept|-");
}

static void they_stands_for_several(void **state) {
    static const char *const fields[] = {"act", "who", NULL};
    check_facts(state, "The judges waited. On Monday they accepted the plan.", "act", NULL, fields,
                "wait|judge; accept|judge");
    check_facts(state, "The judge waited. They accepted the plan.", "act", NULL, fields,
                "wait|judge; accept|-");
    check_facts(state, "The judges waited. The clerk said they accepted the plan.", "act", NULL,
                fields, "wait|judge; accept|-");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_means_the_subject_of_the_sentence_before),
        cmocka_unit_test(it_behind_a_verb_of_saying_means_who_says),
        cmocka_unit_test(its_owner_is_the_subject_of_the_clause),
        cmocka_unit_test(a_noun_means_a_body_of_its_sort),
        cmocka_unit_test(a_body_is_meant_by_what_it_was_called),
        cmocka_unit_test(who_was_called_so_is_meant),
        cmocka_unit_test(a_trade_of_two_means_nobody),
        cmocka_unit_test(of_very_many_nobody_is_meant),
        cmocka_unit_test(him_is_not_who_does_it),
        cmocka_unit_test(who_is_told_of_on_and_on_stays_meant),
        cmocka_unit_test(of_two_the_subject_is_told_of_again),
        cmocka_unit_test(somebody_new_takes_the_pronoun),
        cmocka_unit_test(it_stands_for_a_noun),
        cmocka_unit_test(they_stands_for_several),
        cmocka_unit_test(him_is_nobody_of_the_verbs_own_phrases),
        cmocka_unit_test(a_stranger_is_nobody_named_before),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
