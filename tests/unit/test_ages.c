#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

/* Every age of the sentence as "of|age|told", joined by "; ". */
static void check(void **state, const char *sentence, const char *expected) {
    static const char *const fields[] = {"of", "age", "told", NULL};
    check_facts(state, sentence, "age", "life", fields, expected);
}

static void an_age_stands_beside_the_name(void **state) {
    check(state, "Dana Reyes, 46, sang.", "Dana Reyes|46 years|now");
    check(state, "Dana Reyes (46) sang.", "Dana Reyes|46 years|now");
    check(state, "They met Dana Reyes, aged 46.", "Dana Reyes|46 years|now");
    check(state, "Dana Reyes, a 46-year-old nurse, sang.", "Dana Reyes|46 years|now");
    check(state, "The 46-year-old nurse Dana Reyes sang.", "Dana Reyes|46 years|now");
    check(state, "Dana Reyes, at twenty-three one of the youngest, sang.",
          "Dana Reyes|23 years|now");
    check(state, "Dana Reyes, a woman of 46, sang.", "Dana Reyes|46 years|now");
    check(state, "Dana Reyes sang. The points went to the council (29).", "");
}

static void a_profile_tells_ages_by_its_labels(void **state) {
    check(state, "# Dana Reyes\n\n- Age: 46\n- Club: Osby", "Dana Reyes|46 years|now");
    check(state, "| Age | Name |\n|---|---|\n| 46 | Dana Reyes |", "Dana Reyes|46 years|now");
    check(state, "| Seats | Name |\n|---|---|\n| 46 | Dana Reyes |", "");
    check(state, "# Dana Reyes met Jon Aldous\n\n- Age: 46", "");
    check(state, "# Dana Reyes\n\nThe bridge fell.\n\n- Age: 46", "");
}

static void a_long_family_name_is_taken_whole(void **state) {
    const char *name = "Xxééééééééééééééééééééééééééééééééééééééééééééééééé";
    char sentence[400], want[200];
    snprintf(sentence, sizeof sentence, "Mayor Anna %s sang. Her husband, Jan, 54, came.", name);
    snprintf(want, sizeof want, "Jan %s|54 years|now", name);
    check(state, sentence, want);
}

static void a_noun_leads_to_whoever_has_that_part(void **state) {
    check(state, "Mayor Dana Reyes came. Barber Jon Aldous waited. The 46-year-old mayor sang.",
          "Dana Reyes|46 years|now");
    check(state, "The captain, Dana Reyes, met Jon Aldous. The captain, 46, sang.",
          "Dana Reyes|46 years|now");
    check(state, "Barber Jon Aldous waited. The 46-year-old mayor sang.", "");
    check(state, "They met Dana Reyes. The 46-year-old plays in Lima.", "Dana Reyes|46 years|now");
}

static void nobody_means_the_writer(void **state) {
    check(state, "By Jon Aldous\n\nMonteverde wept. The 46-year-old sang. Later Dana Reyes came.",
          "Monteverde|46 years|now");
    check(state, "By Jon Aldous\n\nThe bell rang twice. The 46-year-old sang.", "");
}

static void a_number_in_a_row_is_no_age(void **state) {
    check(state, "Dana Reyes scored 46, 51 and 12 points.", "");
    check(state, "The total is 46.", "");
    check(state, "Dana Reyes lives at 46 Mill Road and won by 46 votes.", "");
    check(state, "A 34-year-old man hit Dana Reyes.", "");
    check(state, "A poll has Dana Reyes at 46.", "");
    check(state, "Dana Reyes came. The 46-year-old bridge fell.", "");
}

static void a_verb_leads_to_its_subject(void **state) {
    check(state, "Dana Reyes is 46.", "Dana Reyes|46 years|now");
    check(state, "Dana Reyes came. She is 46 now.", "Dana Reyes|46 years|now");
    check(state, "Dana Reyes retires on Saturday at 62.", "Dana Reyes|62 years|now");
    check(state, "Dana Reyes came. She was 46.", "Dana Reyes|46 years|was");
    check(state, "Dana Reyes was killed. She was 46.", "Dana Reyes|46 years|death");
}

static void what_is_to_come_is_less_today(void **state) {
    check(state, "Dana Reyes will be 60 next year.",
          "Dana Reyes|60|birthday; Dana Reyes|between 58 and 59 years|now");
    check(state, "In 1998, when Dana Reyes was 20, she won.", "Dana Reyes|20 years|then");
}

static void a_lead_leads_to_the_subject_behind(void **state) {
    check(state, "Aged 46, Dana Reyes is the youngest.", "Dana Reyes|46 years|now");
    check(state, "In front sat Dana Reyes herself, 46, in white.", "Dana Reyes|46 years|now");
    check(state, "The mayor of Osby, Dana Reyes, turned 46 in May.", "Dana Reyes|46 years|now");
    check(state, "At just 46, the mayor Dana Reyes has resigned.", "Dana Reyes|46 years|now");
    check(state, "At 20, Dana Reyes won a prize.", "Dana Reyes|20 years|then");
    check(state, "Dana Reyes still swims daily at 61.", "Dana Reyes|61 years|now");
    check(state, "Dana Reyes, who is 42, left school at sixteen.", "Dana Reyes|42 years|now");
}

static void the_person_may_stand_a_sentence_away(void **state) {
    check(state, "Dana Reyes came. The 46-year-old sang.", "Dana Reyes|46 years|now");
    check(state, "Dana Reyes came. \"No,\" said the captain, 46.", "Dana Reyes|46 years|now");
    check(state, "Dana Reyes met Jon Aldous. The 46-year-old sang.", "");
    check(state, "The 46-year-old sang.", "");
}

static void decades_and_nouns_are_stretches(void **state) {
    check(state, "Dana Reyes, in her early fifties, sang.",
          "Dana Reyes|between 50 and 54 years|now");
    check(state, "Dana Reyes is in her 30s.", "Dana Reyes|between 30 and 39 years|now");
    check(state, "Dana Reyes came. The octogenarian sang.",
          "Dana Reyes|between 80 and 89 years|now");
}

static void an_age_at_another_time_is_none_of_now(void **state) {
    check(state, "Dana Reyes sang the year she turned 22.", "Dana Reyes|22 years|then");
}

static void a_birth_behind_an_apposition_is_of_the_one_person(void **state) {
    static const char *const fields[] = {"what", "of", "date", NULL};
    check_facts(state, "Dana Reyes, founder of a choir, a nurse who was born in 1958, sang.",
                "event", NULL, fields, "birth|-|1958; birth|Dana Reyes|1958");
}

static void the_quoted_tell_their_own(void **state) {
    check(state, "\"I'm thirty-six and tired,\" laughed Dana Reyes.", "Dana Reyes|36 years|now");
    check(state, "\"I am 36,\" she read.", "");
}

static void a_description_at_the_head_is_the_person_before(void **state) {
    check(state, "Dana Reyes was killed. The mother of two was 46.", "Dana Reyes|46 years|death");
    check(state, "Dana Reyes came. The girl from the hill, who sang, turned 20 last month.",
          "Dana Reyes|20 years|now");
    check(state, "Dana Reyes came. A nurse fell from the wall. The 46-year-old sang.", "");
}

static void a_bound_is_a_stretch(void **state) {
    check(state, "Dana Reyes is not yet 50.", "Dana Reyes|between 0 and 49 years|now");
    check(state, "Dana Reyes would have turned 46 in June.", "Dana Reyes|46 years|birthday");
}

static void a_birth_may_stand_far_from_its_day(void **state) {
    static const char *const fields[] = {"of", "date", NULL};
    check_facts(state,
                "Dana Reyes came. The girl, who was born there in a shed on 3 May 2006, sang.",
                "event", NULL, fields, "-|3 May 2006; Dana Reyes|3 May 2006");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_age_stands_beside_the_name),
        cmocka_unit_test(a_number_in_a_row_is_no_age),
        cmocka_unit_test(a_profile_tells_ages_by_its_labels),
        cmocka_unit_test(a_long_family_name_is_taken_whole),
        cmocka_unit_test(a_noun_leads_to_whoever_has_that_part),
        cmocka_unit_test(nobody_means_the_writer),
        cmocka_unit_test(a_verb_leads_to_its_subject),
        cmocka_unit_test(what_is_to_come_is_less_today),
        cmocka_unit_test(a_lead_leads_to_the_subject_behind),
        cmocka_unit_test(the_person_may_stand_a_sentence_away),
        cmocka_unit_test(decades_and_nouns_are_stretches),
        cmocka_unit_test(an_age_at_another_time_is_none_of_now),
        cmocka_unit_test(a_birth_behind_an_apposition_is_of_the_one_person),
        cmocka_unit_test(the_quoted_tell_their_own),
        cmocka_unit_test(a_description_at_the_head_is_the_person_before),
        cmocka_unit_test(a_bound_is_a_stretch),
        cmocka_unit_test(a_birth_may_stand_far_from_its_day),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
