#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

/* Every part of the sentence as "role|actor|of|thing|status", joined by "; ". */
static void check(void **state, const char *sentence, const char *expected) {
    static const char *const fields[] = {"role", "actor", "of", "thing", "status", NULL};
    check_facts(state, sentence, "part", NULL, fields, expected);
}

static void apposition_binds_a_role_on_either_side(void **state) {
    check(state, "The mediator, Karl Otto, left.", "mediator|Karl Otto|-|-|now");
    check(state, "Karl Otto, the mediator, left.", "mediator|Karl Otto|-|-|now");
    check(state, "Mediator Karl Otto left.", "mediator|Karl Otto|-|-|now");
    check(state, "Karl Otto (jury chair) left.", "chair|Karl Otto|-|jury|now");
    check(state, "Conductor: Karl Otto", "conductor|Karl Otto|-|-|now");
}

static void a_description_may_stand_before_the_name(void **state) {
    check(state, "The mediator, former judge Karl Otto, left.",
          "mediator|Karl Otto|-|-|now; judge|Karl Otto|-|-|former");
    check(state, "They met a mediator, the retired judge Karl Otto.",
          "mediator|Karl Otto|-|-|now; judge|Karl Otto|-|-|former");
}

static void one_of_many_is_told_with_an_article(void **state) {
    check(state, "Karl Otto, a judge, left.", "judge|Karl Otto|-|-|now");
    check(state, "Karl Otto, 61, a former mayor of Lima, left.", "mayor|Karl Otto|Lima|-|former");
    check(state, "Officer Karl Otto left.", "");
}

static void who_left_is_former(void **state) {
    check(state, "Karl Otto, mayor until 2019, waited.", "mayor|Karl Otto|-|-|former");
    check(state, "Karl Otto, the mayor who retired in 2022, waited.", "mayor|Karl Otto|-|-|former");
    check(state, "Karl Otto, the mayor who waited, left.", "mayor|Karl Otto|-|-|now");
}

static void whoever_is_elect_is_to_come(void **state) {
    check(state, "Mayor-elect Karl Otto left.", "mayor|Karl Otto|-|-|next");
    check(state, "Karl Otto, the mayor-elect, left.", "mayor|Karl Otto|-|-|next");
}

static void a_given_name_and_a_place_word_are_a_person(void **state) {
    check(state, "Governor Maria Marsh left.", "governor|Maria Marsh|-|-|now");
}

static void a_profile_tells_posts_by_its_labels(void **state) {
    check(state, "# Karl Otto\n\n- Born: 3 May 1990\n- Post: treasurer",
          "treasurer|Karl Otto|-|-|now");
    check(state, "| Name | Born | Post |\n|---|---|---|\n| Karl Otto | 1990 | Treasurer |",
          "treasurer|Karl Otto|-|-|now");
    check(state, "# Karl Otto met Maria Lund\n\n- Post: treasurer", "");
}

static void a_title_holds_whatever_its_clause_denies(void **state) {
    static const char *const fields[] = {"role", "actor", "status", NULL};
    check_facts(state, "Former Brandt chief Karl Otto left. Ada Brandt was not there.", "part",
                NULL, fields, "head|Karl Otto|former");
    check(state, "Karl Otto became treasurer of Polar Lines.",
          "treasurer|Karl Otto|Polar Lines|-|now");
}

static void a_passive_reaches_over_place_and_day(void **state) {
    check(state, "The race in Lima on Sunday was won by Karl Otto.", "winner|Karl Otto|-|race|now");
}

static void a_subject_before_a_comma_is_no_apposition(void **state) {
    check(state, "After meeting Karl Otto, the mediator left.", "");
    check(state, "Karl Otto told the mediator that he would stay.", "");
}

static void status_follows_the_word_before_the_role(void **state) {
    check(state, "The former captain, Karl Otto, left.", "captain|Karl Otto|-|-|former");
    check(state, "The acting captain, Karl Otto, left.", "captain|Karl Otto|-|-|acting");
    check(state, "The deputy captain, Karl Otto, left.", "deputy captain|Karl Otto|-|-|now");
}

static void owners_are_names_or_nouns(void **state) {
    check(state, "The union's chief negotiator, Karl Otto, left.",
          "chief negotiator|Karl Otto|-|union|now");
    check(state, "Karl Otto, the head of the inquiry, left.", "head|Karl Otto|-|inquiry|now");
    check(state, "The inquiry's chair, Karl Otto, left.", "chair|Karl Otto|-|inquiry|now");
}

static void a_name_behind_the_noun_says_whose(void **state) {
    check(state, "Karl Otto, president of the dockers' union, the Harbour Front, left.",
          "president|Karl Otto|Harbour Front|union|now");
}

static void names_of_parties_are_roles_behind_an_article(void **state) {
    check(state, "Karl Otto, a Republican elected in 2017, left.", "republican|Karl Otto|-|-|now");
}

static void an_officer_of_no_told_sort_has_no_role(void **state) {
    check(state, "Karl Otto, a former Navy supply officer, left.", "");
    check(state, "Karl Otto, the ship's first officer, left.",
          "first officer|Karl Otto|-|ship|now");
}

static void who_did_it_to_win_has_won(void **state) {
    check(state, "Karl Otto took two seconds off the record to win the race.",
          "winner|Karl Otto|-|race|now");
    check(state, "Karl Otto hoped to win the race.", "");
}

static void verbs_tell_roles(void **state) {
    check(state, "Karl Otto, who chairs the jury, left.", "chair|Karl Otto|-|jury|now");
    check(state, "The study was led by Karl Otto.", "head|Karl Otto|-|study|now");
    check(state, "Karl Otto is to lead the inquiry.", "head|Karl Otto|-|inquiry|next");
    check(state, "The ferry is operated by Polar Lines Ltd.",
          "operator|Polar Lines Ltd|-|ferry|now");
    check(state, "The fire was discovered by a jogger, Karl Otto.", "finder|Karl Otto|-|fire|now");
    check(state, "Karl Otto, the engineer who designed the bridge, left.",
          "engineer|Karl Otto|-|-|now; designer|Karl Otto|-|bridge|now");
}

static void what_goes_to_somebody_is_won(void **state) {
    check(state, "The prize went to Karl Otto.", "winner|Karl Otto|-|prize|now");
    check(state, "Karl Otto won the silver medal.",
          "winner|Karl Otto|-|silver|now; winner|Karl Otto|-|medal|now");
}

static void an_indefinite_role_is_one_of_many(void **state) {
    static const char *const fields[] = {"role", "actor", "class", NULL};
    check_facts(state, "A driver, Karl Otto, left.", "part", NULL, fields, "driver|Karl Otto|-");
    check_facts(state, "The driver, Karl Otto, left.", "part", NULL, fields,
                "driver|Karl Otto|the");
}

static void a_participle_leads_to_the_name_behind(void **state) {
    check(state, "Leading the rescue is Karl Otto.", "head|Karl Otto|-|rescue|now");
    check(state, "Prosecuting, Karl Otto spoke.", "prosecutor|Karl Otto|-|-|now");
    check(state, "Karl Otto, in charge of the rescue, left.", "head|Karl Otto|-|rescue|now");
}

static void what_is_called_theirs_they_did(void **state) {
    check(state, "They sang for Karl Otto, whose late winner was fine.",
          "scorer|Karl Otto|-|winner|now");
    check(state, "Karl Otto's penalty was saved.", "");
}

static void a_step_to_come_makes_it_next(void **state) {
    check(state, "Karl Otto is expected to be named mayor of Lima.", "mayor|Karl Otto|Lima|-|next");
    check(state, "Karl Otto takes office as mayor on Friday.", "mayor|Karl Otto|-|-|next");
    check(state, "They fought the nomination of Karl Otto as mayor.", "mayor|Karl Otto|-|-|next");
}

static void what_stands_where_is_the_thing(void **state) {
    check(state, "The talks in Lima, chaired by Karl Otto, ended.", "chair|Karl Otto|-|talk|now");
    check(state, "The bus that left the road was driven by Karl Otto.",
          "driver|Karl Otto|-|bus|now");
}

static void a_name_before_a_noun_tells_only_where(void **state) {
    check(state, "Karl Otto opened the Lima stadium on Friday.", "opener|Karl Otto|-|stadium|now");
    check(state, "Founded by a priest, Karl Otto, Harwick Bank is big.",
          "founder|Karl Otto|Harwick Bank|-|now; priest|Karl Otto|-|-|now");
}

static void a_work_is_by_its_author(void **state) {
    check(state, "\"The Salt Mill\", a novel by Karl Otto, won.",
          "author|Karl Otto|Salt Mill|-|now");
    check(state, "Karl Otto, the author of \"The Salt Mill\", left.",
          "author|Karl Otto|Salt Mill|-|now");
}

static void an_apposition_may_go_on_behind_the_role(void **state) {
    check(state, "Karl Otto, a mechanic with 22 years at the pit, left.",
          "mechanic|Karl Otto|-|-|now");
    check(state, "Karl Otto, a teacher there, left.", "teacher|Karl Otto|-|-|now");
    check(state, "Karl Otto, a nurse aged 57 who sings, left.", "nurse|Karl Otto|-|-|now");
    check(state, "After meeting Karl Otto, a nurse left.", "");
}

static void one_of_many_may_stand_before_the_name(void **state) {
    check(state, "A cleaner, Mrs Otto, left.", "cleaner|Otto|-|-|now");
    check(state, "They asked a nurse, Karl Otto.", "nurse|Karl Otto|-|-|now");
    check(state, "They asked a nurse, Karl Otto, and a cook.", "");
    check(state, "They asked a cook, a nurse, Karl Otto.", "");
    check(state, "As a nurse, Karl Otto waited.", "");
}

static void whoever_is_newly_appointed_may_not_be_there_yet(void **state) {
    check(state, "The newly appointed mayor, Karl Otto, left.", "mayor|Karl Otto|-|-|-");
    check(state, "The newly elected mayor, Karl Otto, left.", "mayor|Karl Otto|-|-|next");
    check(state, "Its freshly arrived manager, Karl Otto, left.", "manager|Karl Otto|-|-|-");
}

static void until_then_tells_a_former_part(void **state) {
    check(state, "Karl Otto, until then head of personnel, left.",
          "head|Karl Otto|-|personnel|former");
}

static void a_named_port_owns_the_part(void **state) {
    check(state, "Karl Otto was elected mayor of the port of Lima on Monday.",
          "mayor|Karl Otto|Lima|-|now");
    check(state, "Karl Otto was elected mayor of the Adriatic port of Lima on Monday.",
          "mayor|Karl Otto|Lima|-|now");
}

static void the_subject_of_the_verb_has_the_part(void **state) {
    check(state, "Karl Otto, a baker who has never sung, was elected mayor of Lima.",
          "baker|Karl Otto|-|-|now; mayor|Karl Otto|Lima|-|-");
    check(state, "Ada Brink won. She was mayor of Lima from 2015 to 2020.",
          "mayor|Ada Brink|Lima|-|-");
    check(state, "Ada Brink won. In 2019 she became treasurer of the union.",
          "treasurer|Ada Brink|-|union|-");
    check(state, "Ada Brink won. She hopes to become mayor of Lima.", "");
    check(state, "Ada Brink and Karl Otto won. They were clerks.", "");
}

static void a_passive_reaches_over_an_aside(void **state) {
    check(state, "Polar Lines, from the port of Lima, is managed by Karl Otto.",
          "manager|Karl Otto|Polar Lines|-|now");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_subject_of_the_verb_has_the_part, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_passive_reaches_over_an_aside, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_apposition_may_go_on_behind_the_role, set_up, tear_down),
        cmocka_unit_test_setup_teardown(one_of_many_may_stand_before_the_name, set_up, tear_down),
        cmocka_unit_test_setup_teardown(whoever_is_newly_appointed_may_not_be_there_yet, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(until_then_tells_a_former_part, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_named_port_owns_the_part, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_name_behind_the_noun_says_whose, set_up, tear_down),
        cmocka_unit_test_setup_teardown(names_of_parties_are_roles_behind_an_article, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(an_officer_of_no_told_sort_has_no_role, set_up, tear_down),
        cmocka_unit_test_setup_teardown(who_did_it_to_win_has_won, set_up, tear_down),
        cmocka_unit_test_setup_teardown(apposition_binds_a_role_on_either_side, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_description_may_stand_before_the_name, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_subject_before_a_comma_is_no_apposition, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(status_follows_the_word_before_the_role, set_up, tear_down),
        cmocka_unit_test_setup_teardown(owners_are_names_or_nouns, set_up, tear_down),
        cmocka_unit_test_setup_teardown(verbs_tell_roles, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_goes_to_somebody_is_won, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_indefinite_role_is_one_of_many, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_participle_leads_to_the_name_behind, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_called_theirs_they_did, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_stands_where_is_the_thing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_name_before_a_noun_tells_only_where, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_work_is_by_its_author, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_step_to_come_makes_it_next, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_passive_reaches_over_place_and_day, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_title_holds_whatever_its_clause_denies, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_profile_tells_posts_by_its_labels, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_given_name_and_a_place_word_are_a_person, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(who_left_is_former, set_up, tear_down),
        cmocka_unit_test_setup_teardown(whoever_is_elect_is_to_come, set_up, tear_down),
        cmocka_unit_test_setup_teardown(one_of_many_is_told_with_an_article, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
