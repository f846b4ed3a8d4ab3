#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

/* Every known act of the sentence as "act|told|tense|by|what", joined by "; ". */
static void check(void **state, const char *sentence, const char *expected) {
    static const char *const fields[] = {"act", "told", "tense", "by", "what", NULL};
    check_facts(state, sentence, "act", "plain", fields, expected);
}

static void an_act_knows_its_agent_and_object(void **state) {
    check(state, "Petra Lind accepted the medal on Friday.", "accept|done|past|Petra Lind|medal");
    check(state, "The medal was accepted by Petra Lind.", "accept|done|past|Petra Lind|medal");
}

static void a_word_around_the_verb_turns_it_round(void **state) {
    check(state, "Petra Lind has not accepted the medal.", "accept|not done|past|Petra Lind|medal");
    check(state, "Petra Lind has so far declined to accept the medal.",
          "accept|not done|past|Petra Lind|medal");
    check(state, "Petra Lind refused on Monday to accept the medal.",
          "accept|not done|past|Petra Lind|medal");
    check(state, "Petra Lind has yet to accept the medal.",
          "accept|not done|past|Petra Lind|medal");
}

/* Every other act of the sentence by whom it is, as "act|by|who|what". */
static void check_whose(void **state, const char *sentence, const char *expected) {
    static const char *const fields[] = {"act", "by", "who", "what", NULL};
    check_facts(state, sentence, "act", NULL, fields, expected);
}

static void verbs_behind_and_keep_the_subject(void **state) {
    check_whose(state, "The firm employs 310 people and has not lost a single passenger.",
                "win|-|firm|passenger; employ|-|firm|people");
    check_whose(state, "Petra Lind was the referee and signed two letters.",
                "sign|Petra Lind|-|letter");
    check_whose(state, "Ada Brink, who lives in Peru, rested and did not accept the medal.",
                "accept|Ada Brink|-|medal; live|Ada Brink|-|Ada Brink; rest|Ada Brink|-|Ada Brink");
}

static void every_verb_of_a_chain_is_an_act(void **state) {
    check_whose(state, "Petra Lind rested and smiled at the rest.",
                "rest|Petra Lind|-|Petra Lind; smile|Petra Lind|-|Petra Lind");
    check_whose(state, "A wave that flooded the depot of Osby abated.",
                "flood|-|wave|depot; abate|-|wave|wave");
    check_whose(state, "The firm of Osby hoped to build and run the mill.", "hope|-|firm|firm");
    check_whose(state, "The strike hit mines and used mills.", "hit|-|strike|mine");
}

static void an_object_that_is_not_known_is_not_the_subject(void **state) {
    check_whose(state, "Petra Lind answered some and rested.",
                "answer|Petra Lind|-|-; rest|Petra Lind|-|Petra Lind");
    check_whose(state, "The firm owed its lenders $148 million.", "owe|-|firm|lender");
    check_whose(state, "The club complained of a hum.", "complain|-|club|hum");
    check_whose(state, "The firm sold boats worth $4 million.", "sell|-|firm|boat");
    check_whose(state, "The plant left it nothing.", "leave|-|plant|-");
}

static void a_noun_names_the_act_only_where_it_is_one(void **state) {
    check_whose(state, "A decision was made in May.", "decide|-|-|decision");
    check_whose(state, "The board took no notes.", "note|-|board|note");
    check_whose(state, "Nobody knew what the thief took.", "take|-|thief|thief");
    check_whose(state, "A dock was offered to Petra Lind.", "offer|-|-|dock");
}

/* Every act of the sentence as "act|told". */
static void check_told(void **state, const char *sentence, const char *expected) {
    static const char *const fields[] = {"act", "told", NULL};
    check_facts(state, sentence, "act", NULL, fields, expected);
}

static void a_denial_ends_with_its_clause(void **state) {
    check_told(state, "Nobody can tell how the fire spread.", "spread|done");
    check_told(state, "There is no reason why the mill was sold.",
               "reason|not done; sell|not done");
    check_told(state, "Not one litre of that oil was burned.", "burn|not done");
}

static void what_is_so_is_told_in_the_present(void **state) {
    static const char *const fields[] = {"act", "tense", "what", NULL};
    check_facts(state, "The firm owns four mills.", "act", NULL, fields, "own|present|mill");
    check_facts(state, "The firm today sells its mill.", "act", NULL, fields, "sell|present|mill");
    check_facts(state, "Petra Lind, who lives in Osby, rested.", "act", NULL, fields,
                "live|present|Petra Lind; rest|past|Petra Lind");
    check_facts(state, "The firm's payments 540 times a day ended.", "act", NULL, fields,
                "continue|past|time");
    check_facts(state, "The judge told villagers that they slept.", "act", NULL, fields,
                "sleep|past|villager");
}

static void a_pronoun_object_is_whom_it_means(void **state) {
    check_whose(state, "Petra Lind is the mayor of Osby. The harbour board painted her on Monday.",
                "paint|-|board|Petra Lind");
    check_whose(state, "Petra Lind is the mayor. The harbour board painted her boats.",
                "paint|-|board|boat");
    check_whose(state, "Petra Lind is the mayor. When the boat sailed she rested.",
                "sail|-|boat|-; rest|Petra Lind|-|-");
}

static void a_plural_in_es_is_its_noun(void **state) {
    check_whose(state, "The court asked and heard four witnesses.", "hear|-|court|witness");
    check_whose(state, "The club painted its coaches.", "paint|-|club|coach");
    check_whose(state, "The club painted its houses.", "paint|-|club|house");
}

static void an_auxiliary_is_shared_by_the_verbs_behind_it(void **state) {
    check_whose(state, "The hall was planned in Lima and painted by Petra Lind.",
                "paint|Petra Lind|-|hall");
    check_whose(state, "The ship was found at sea and taken to Osby.",
                "find|-|-|ship; take|-|-|ship");
    check_whose(state, "Ada Brink was moved to Osby and painted the hall.",
                "move|-|-|Ada Brink; paint|Ada Brink|-|hall");
}

static void what_stands_between_a_subject_and_its_verb_is_passed_over(void **state) {
    check_whose(state, "The ambassador to Norway, Petra Lind, resigned.",
                "resign|Petra Lind|-|Petra Lind");
    check_whose(state, "A man accused of theft resigned.", "blame|-|-|man; resign|-|man|man");
    check_whose(state, "The driver of the tram that left the rails in Osby resigned.",
                "resign|-|driver|driver; leave|-|tram|rail");
    check_whose(state, "The club resigned as the storm abated.",
                "resign|-|club|club; abate|-|storm|storm");
}

static void a_noun_is_found_over_what_prepositions_tie_to_it(void **state) {
    check_whose(state, "The shops along the quay resigned.", "resign|-|shop|shop");
    check_whose(state, "A book by Petra Lind resigned.", "resign|-|book|book");
    check_whose(state, "About 300 drivers a day resigned.", "resign|-|driver|driver");
    check_whose(state, "Sales of bread and milk abated.", "abate|-|sale|sale");
    check_whose(state, "A storm turning near the port of Osby abated.", "abate|-|storm|storm");
    check_whose(state, "The council on Tuesday evening resigned.", "resign|-|council|council");
    check_whose(state, "The members always rested.", "rest|-|member|member");
    check_whose(state, "Two boxes abated.", "abate|-|box|box");
    check_whose(state, "No one rested.", "rest|-|nobody|nobody");
    check_whose(state, "Ours had abated.", "abate|-|-|-");
}

static void a_relative_clause_tells_of_somebody_and_ends(void **state) {
    check_whose(state, "She held the hand of a girl of six who had rested.",
                "hand|-|-|hand; rest|-|girl|girl");
    check_whose(state, "The clerk who had resigned rested.",
                "resign|-|clerk|clerk; rest|-|clerk|clerk");
    check_whose(state, "The storm, which he says abated, resigned.",
                "resign|-|storm|storm; abate|-|storm|storm");
    check_whose(
        state,
        "The keeper, who has seen off two ministers, sat in the hall, opened the door, and "
        "resigned.",
        "open|-|keeper|door; resign|-|keeper|keeper; see|-|keeper|keeper; sit|-|keeper|keeper");
}

static void a_relative_clause_without_a_comma_tells_of_the_nearest(void **state) {
    check_whose(state, "A rule on the storms that abated in May has failed.",
                "approve|-|rule|rule; abate|-|storm|storm");
    check_whose(state, "A version of this letter that resigned abated.",
                "resign|-|version|version; abate|-|version|version");
    check_whose(state, "The man who found the key resigned.", "find|-|man|key; resign|-|man|man");
}

static void what_stands_behind_a_verb_has_its_subject_and_its_not(void **state) {
    check(state, "Petra Lind did not speak in favour of the medal.",
          "support|not done|past|Petra Lind|medal");
    check(state, "Petra Lind spoke in favour of the medal.", "support|done|past|Petra Lind|medal");
}

static void a_relative_clause_may_have_a_subject_of_its_own(void **state) {
    check_whose(state, "The mine in which the workers rested abated.",
                "rest|-|worker|worker; abate|-|mine|mine");
    check_whose(state, "The medal the club accepted in May abated.",
                "accept|-|club|medal; abate|-|medal|medal");
}

static void an_opening_participle_is_passive(void **state) {
    check_whose(state, "Accepted by a member, Petra Lind, in May, the medal abated.",
                "accept|Petra Lind|-|medal; abate|-|medal|medal");
    check_whose(state, "The club led by Petra Lind abated.",
                "lead|Petra Lind|-|club; abate|-|club|club");
}

static void who_says_so_is_not_who_does_it(void **state) {
    check_whose(state, "The driver, Petra Lind said, resigned.", "resign|-|driver|driver");
    check_whose(state, "The storm abated, Petra Lind said, and resigned.",
                "resign|-|storm|storm; abate|-|storm|storm");
}

static void an_office_with_an_owner_is_not_its_owner(void **state) {
    check_whose(state, "Petra Lind's deputy rested.", "rest|-|deputy|deputy");
    check_whose(state, "Some 2,400 tonnes of ice abated.", "abate|-|ice|ice");
    check_whose(state, "She kept a picture of her husband, who had rested.",
                "keep|-|-|picture; rest|-|husband|husband");
}

static void a_subject_may_stand_behind_its_verb(void **state) {
    check_whose(state, "\"Never,\" joked Petra Lind, the director.",
                "joke|Petra Lind|-|Petra Lind");
    check_whose(state, "At the door of the church stood a guard.", "stand|-|guard|guard");
    check_whose(state, "The \"fake\" rested Petra Lind.", "rest|-|-|Petra Lind");
}

static void a_second_passive_has_its_own_agent(void **state) {
    check_whose(state, "The medal was accepted by Petra Lind and praised by the firm.",
                "accept|Petra Lind|-|medal; support|-|firm|medal");
    check_whose(state, "The letters were praised by post.", "support|-|-|letter");
}

static void a_second_passive_needs_no_agent_where_its_form_is_no_past(void **state) {
    check_whose(state, "The tower was designed in Lima and begun in May.",
                "design|-|-|tower; start|-|-|tower");
}

static void a_participle_behind_its_noun_is_passive(void **state) {
    check_whose(state, "The medal, accepted by Petra Lind, was lost.",
                "accept|Petra Lind|-|medal; win|-|-|medal");
    check_whose(state, "The firm resigned over a medal accepted in May.",
                "resign|-|firm|firm; accept|-|-|medal");
}

static void an_opening_participle_has_the_subject_behind_it(void **state) {
    check_whose(state, "Accepting the medal, Petra Lind resigned.",
                "accept|Petra Lind|-|medal; resign|Petra Lind|-|Petra Lind");
}

static void an_object_may_stand_elsewhere(void **state) {
    check_whose(state, "The medal that Petra Lind accepted was large.",
                "accept|Petra Lind|-|medal");
    check_whose(state, "The firm accepted half of the medals.", "accept|-|firm|medal");
    check_whose(state, "Voters accepted Issue 14.", "accept|-|voter|Issue 14");
    check_whose(state, "Petra Lind would not comment on the medal.", "comment|Petra Lind|-|medal");
}

static void a_subject_or_object_that_is_none_turns_it_round(void **state) {
    check(state, "Nobody in the village accepted the medal.", "accept|not done|past|-|medal");
    check(state, "The bank paid no ransom.", "pay|not done|past|-|ransom");
}

static void what_is_to_come_is_not_past(void **state) {
    check(state, "The council will approve the harbour tax.", "approve|done|future|-|tax");
    check(state, "The council has no plans to approve the harbour tax.",
          "approve|not done|future|-|tax");
}

static void a_phrase_may_have_a_gap(void **state) {
    check(state, "The drivers voted the pay deal down.", "approve|not done|past|-|deal");
    check(state, "The drivers voted for the pay deal and stepped down from the stage.",
          "support|done|past|-|deal; vote for|done|past|-|deal; resign|done|past|-|driver");
}

static void a_noun_that_looks_like_a_verb_is_no_act(void **state) {
    check(state, "The end of the pass was a sign of the cut.", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_act_knows_its_agent_and_object),
        cmocka_unit_test(a_word_around_the_verb_turns_it_round),
        cmocka_unit_test(verbs_behind_and_keep_the_subject),
        cmocka_unit_test(every_verb_of_a_chain_is_an_act),
        cmocka_unit_test(an_object_that_is_not_known_is_not_the_subject),
        cmocka_unit_test(a_noun_names_the_act_only_where_it_is_one),
        cmocka_unit_test(a_denial_ends_with_its_clause),
        cmocka_unit_test(what_is_so_is_told_in_the_present),
        cmocka_unit_test(a_pronoun_object_is_whom_it_means),
        cmocka_unit_test(a_plural_in_es_is_its_noun),
        cmocka_unit_test(an_auxiliary_is_shared_by_the_verbs_behind_it),
        cmocka_unit_test(what_stands_between_a_subject_and_its_verb_is_passed_over),
        cmocka_unit_test(a_noun_is_found_over_what_prepositions_tie_to_it),
        cmocka_unit_test(a_relative_clause_tells_of_somebody_and_ends),
        cmocka_unit_test(a_relative_clause_without_a_comma_tells_of_the_nearest),
        cmocka_unit_test(what_stands_behind_a_verb_has_its_subject_and_its_not),
        cmocka_unit_test(a_relative_clause_may_have_a_subject_of_its_own),
        cmocka_unit_test(an_opening_participle_is_passive),
        cmocka_unit_test(who_says_so_is_not_who_does_it),
        cmocka_unit_test(an_office_with_an_owner_is_not_its_owner),
        cmocka_unit_test(a_subject_may_stand_behind_its_verb),
        cmocka_unit_test(a_second_passive_has_its_own_agent),
        cmocka_unit_test(a_second_passive_needs_no_agent_where_its_form_is_no_past),
        cmocka_unit_test(a_participle_behind_its_noun_is_passive),
        cmocka_unit_test(an_opening_participle_has_the_subject_behind_it),
        cmocka_unit_test(an_object_may_stand_elsewhere),
        cmocka_unit_test(a_subject_or_object_that_is_none_turns_it_round),
        cmocka_unit_test(what_is_to_come_is_not_past),
        cmocka_unit_test(a_phrase_may_have_a_gap),
        cmocka_unit_test(a_noun_that_looks_like_a_verb_is_no_act),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
