#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

/* Every happening of the sentences as "what|phase|how|date|lasting|place", joined by "; ". */
static void check(void **state, const char *sentences, const char *expected) {
    static const char *const fields[] = {"what", "phase", "how", "date", "lasting", "place", NULL};
    check_facts(state, sentences, "happening", NULL, fields, expected);
}

static void a_day_goes_to_the_nearest_word_of_a_class(void **state) {
    check(state, "The bridge will close to cars on 2 June.", "closing|-|on|2 June 2025|-|-");
    check(state, "The trial opened on 3 May, the clerk said on Tuesday.",
          "trial|begin|on|3 May 2025|-|-");
}

static void the_only_word_and_the_only_day_belong_together(void **state) {
    check(state, "From 3 June drivers must go round, because that is when the bridge shuts.",
          "closing|-|on|3 June 2025|-|-");
}

static void not_until_a_day_is_on_that_day(void **state) {
    check(state, "The bridge did not close until 2 June.", "closing|-|on|2 June 2025|-|-");
    check(state, "The bridge didn't close until 2 June.", "closing|-|on|2 June 2025|-|-");
    check(state, "Not until 2 June was the bridge closed.", "closing|-|on|2 June 2025|-|-");
    check(state, "The strike did not end until 2 June.", "strike|end|on|2 June 2025|-|-");
    check(state, "The bridge will not close before 2 June.",
          "closing|-|not before|2 June 2025|-|-");
    check(state, "When the bridge closed, on 2 June, drivers went round.",
          "closing|-|on|2 June 2025|-|-");
    check(state, "Streets were empty on 2 June as teachers began a strike.",
          "strike|begin|on|2 June 2025|-|-");
}

static void a_clause_in_passing_has_no_day_of_the_head(void **state) {
    check(state, "On 3 May the nurse, who joined the army, left home.", "");
    check(state, "On 3 May the nurse, who is ill, joined the army.", "joining|-|on|3 May 2025|-|-");
}

static void a_clause_of_its_own_keeps_its_day(void **state) {
    check(state, "Four weeks after the wedding, they sat down on 3 May.",
          "wedding|-|after|-|4 weeks|-");
}

static void a_participle_before_its_noun_keeps_no_day(void **state) {
    check(state, "Cranes stood beside the derailed coaches on 3 May.", "");
}

static void a_noun_gives_the_day_to_the_verb_behind_it(void **state) {
    check(state, "The toll of the crash on 3 May rose.", "");
    check(state, "The toll of the crash rose to 13 on 3 May.", "");
    check(state, "Twelve people died in the crash on 3 May.", "crash|-|on|3 May 2025|-|-");
}

static void a_noun_that_looks_like_a_verb_tells_nothing(void **state) {
    check(state, "The ice storm of 3 May was the worst.", "");
    check(state, "By 3 May a record was set.", "");
    check(state, "Troops stormed the house on 3 May.", "search of premises|-|on|3 May 2025|-|-");
}

static void a_word_with_a_day_of_its_own_leaves_the_next_one(void **state) {
    check(state, "The museum was founded in 1876 and will be old on 2 June.",
          "founding|-|on|1876|-|-");
    check(state, "The mill, founded in 1876, made paper last year.", "founding|-|on|1876|-|-");
    check(state, "They confirmed the result of the election of 3 May on Tuesday.", "");
    check(state, "She ran it from April 2016 until she retired in August 2017.",
          "tenure|end|on|August 2017|-|-");
}

static void a_day_measured_off_is_another_day(void **state) {
    check(state, "On 3 May, nine days after they vanished, divers found the boys.",
          "disappearance|-|after|-|9 days|-");
}

static void lengths_since_the_last_of_its_kind_are_none(void **state) {
    check(state, "It was the worst crash in three decades.", "crash|-|apart|-|30 years|-");
}

static void a_day_of_something_else_is_left_to_it(void **state) {
    check(state, "Dana Reyes, born Dana Lund, changed her name in 1984.", "");
    check(state, "She was born in Osby and is best known for her 2004 novel.",
          "birth|-|in|-|-|Osby");
    check(state, "The Harbour Bill, 2014 was approved by the house.", "");
    check(state, "They will discuss the outcome of the vote on 3 June.", "");
    check(state, "They ended their strike, and lessons will resume on 3 June.",
          "back at school|-|on|3 June 2025|-|-");
    check(state, "It was the first strike in 25 years.", "strike|-|apart|-|25 years|-");
}

static void what_is_meant_by_it_is_what_went_on(void **state) {
    check(state, "She was suspended for two years, but it runs out on 3 June.",
          "ban|-|for|-|2 years|-; ban|end|on|3 June 2025|-|-");
}

static void what_allows_within_the_word_is_no_doubt(void **state) {
    check(state, "Her prints can be seen until 3 June.", "exhibition|end|until|3 June 2025|-|-");
}

static void lengths_say_whether_they_are_the_whole(void **state) {
    check(state, "He was suspended for two years.", "ban|-|for|-|2 years|-");
    check(state, "She spent another two years in custody.", "custody|-|more|-|2 years|-");
}

static void a_denial_that_is_part_of_the_word_denies_nothing(void **state) {
    check(state, "But for 72 hours no one will shoot.", "truce|-|for|-|72 hours|-");
}

static void places_are_told_with_their_preposition(void **state) {
    check(state, "The treaty was signed in Lima.", "signing|-|in|-|-|Lima");
    check(state, "The treaty was signed on a day of rain, Dana Reyes said in Lima.", "");
}

static void a_place_is_told_with_what_it_lies_in(void **state) {
    static const char *const fields[] = {"what", "how", "place", "within", NULL};
    check_facts(state, "The treaty was signed in Cork, Ireland.", "happening", NULL, fields,
                "signing|in|Cork|Ireland");
}

static void a_question_is_answered_by_the_next_sentence(void **state) {
    check(state, "How long will the truce last? Until 3 June.", "truce|-|until|3 June 2025|-|-");
}

static void which_takes_up_the_word_before_it(void **state) {
    check(state, "The manager stays until the merger is completed, which is planned for 2 June.",
          "completion|-|on|2 June 2025|-|-");
}

static void which_takes_up_what_goes_on(void **state) {
    check(state, "She wants to extend the lease of the Osby brewery, which ends on 2 June.",
          "lease|end|on|2 June 2025|-|-");
}

static void when_gives_the_day_to_another_word_too(void **state) {
    check(state, "The bridge closes on 2 June, when the terminal opens.",
          "closing|-|on|2 June 2025|-|-; opening|-|on|2 June 2025|-|-");
}

static void a_pronoun_tells_whom_it_means(void **state) {
    static const char *const fields[] = {"what", "of", "whom", NULL};
    check_facts(state, "Dana Reyes, a runner, is tired. Her ban ends on 2 June.", "happening", NULL,
                fields, "ban|-|Dana Reyes");
}

static void behind_a_relative_clause_the_day_is_the_main_clauses(void **state) {
    check(state, "Dana Reyes, who was arrested in Osby, spoke on 2 June of treason.",
          "arrest|-|in|-|-|Osby");
}

static void nouns_of_people_only_bear_the_word(void **state) {
    check(state, "The flood victims met on 2 June.", "talks|-|on|2 June 2025|-|-");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_day_goes_to_the_nearest_word_of_a_class, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(the_only_word_and_the_only_day_belong_together, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_clause_in_passing_has_no_day_of_the_head, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_clause_of_its_own_keeps_its_day, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_participle_before_its_noun_keeps_no_day, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_noun_gives_the_day_to_the_verb_behind_it, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_noun_that_looks_like_a_verb_tells_nothing, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_word_with_a_day_of_its_own_leaves_the_next_one, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_day_measured_off_is_another_day, set_up, tear_down),
        cmocka_unit_test_setup_teardown(lengths_since_the_last_of_its_kind_are_none, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(not_until_a_day_is_on_that_day, set_up, tear_down),
        cmocka_unit_test_setup_teardown(lengths_say_whether_they_are_the_whole, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_denial_that_is_part_of_the_word_denies_nothing, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(places_are_told_with_their_preposition, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_place_is_told_with_what_it_lies_in, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_day_of_something_else_is_left_to_it, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_meant_by_it_is_what_went_on, set_up, tear_down),
        cmocka_unit_test_setup_teardown(which_takes_up_the_word_before_it, set_up, tear_down),
        cmocka_unit_test_setup_teardown(which_takes_up_what_goes_on, set_up, tear_down),
        cmocka_unit_test_setup_teardown(when_gives_the_day_to_another_word_too, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_pronoun_tells_whom_it_means, set_up, tear_down),
        cmocka_unit_test_setup_teardown(behind_a_relative_clause_the_day_is_the_main_clauses,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(nouns_of_people_only_bear_the_word, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_allows_within_the_word_is_no_doubt, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_question_is_answered_by_the_next_sentence, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
