#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "extract_help.h"

/* The speaker of each quotation, joined by "; "; "-" where none is told. */
static void check(void **state, const char *sentences, const char *expected) {
    fixture *f = *state;
    char text[400], found[400] = "", told[80];
    gs_err err = {0};
    int n = snprintf(text, sizeof text, "---\ndate: 2025-05-10\n---\n\n%s\n", sentences);
    gs_article *article = gs_article_parse("a.md", GS_FORMAT_MARKDOWN, text, (size_t)n, &err);
    assert_non_null(article);
    const gs_mentions *mentions = gs_read(article, gs_rulebook_lexicon(f->book));
    gs_store *store = gs_store_new(gs_rulebook_kinds(f->book));
    assert_true(gs_extract(f->extractor, article, mentions, store, NULL, NULL, &err));
    uint32_t from = UINT32_MAX;
    for (uint32_t i = 0; i < gs_store_count(store); i++) {
        const gs_fact *fact = gs_store_at(store, i);
        if (strcmp(fact->kind->name, "quote") || fact->from.byte == from) continue;
        from = fact->from.byte; /* each is told three times */
        size_t at = strlen(found);
        snprintf(found + at, sizeof found - at, "%s%s", at ? "; " : "",
                 help_value(store, fact, "by", told, sizeof told));
    }
    assert_string_equal(found, expected);
    gs_store_free(store);
    gs_article_free(article);
}

static void a_verb_of_saying_has_the_speaker_for_its_subject(void **state) {
    check(state, "\"A bridge is not a road,\" said Dr. Dana Reyes, the engineer.", "Dana Reyes");
    check(state, "\"A bridge is not a road,\" Dana Reyes told Jon Aldous.", "Dana Reyes");
    check(state, "Dana Reyes, who keeps bees, called it \"a bridge that is not a road\".",
          "Dana Reyes");
    check(state, "In the words of Dana Reyes, \"a bridge is not a road\".", "Dana Reyes");
}

static void any_verb_between_mark_and_name_will_do(void **state) {
    check(state, "\"A bridge is not a road,\" Dana Reyes smirked as she left.", "Dana Reyes");
    check(state, "\"A bridge is not a road,\" spluttered the mayor Dana Reyes.", "Dana Reyes");
    check(state, "\"Is a bridge not a road?\" quavered Dana Reyes.", "Dana Reyes");
}

static void a_quotation_inside_a_sentence_has_no_speaker_by_place(void **state) {
    check(state, "The sign \"a bridge is no road\" puzzled Dana Reyes.", "-");
    check(state, "\"A bridge is not a road,\" Dana Reyes was told.", "-");
}

static void a_colon_or_dash_tells_the_speaker(void **state) {
    check(state, "Dana Reyes: \"A bridge is not a road.\"", "Dana Reyes");
    check(state, "\"A bridge is not a road.\" - Dana Reyes, engineer", "Dana Reyes");
    check(state, "\"A bridge is not a road\" (Dana Reyes).", "Dana Reyes");
    check(state, "The owner, Dana Reyes, watched from the quay: \"A bridge is not a road.\"",
          "Dana Reyes");
}

static void a_short_sentence_counts_and_a_short_phrase_does_not(void **state) {
    check(state, "\"Bridges chose me,\" said Dana Reyes.", "Dana Reyes");
    check(state, "Dana Reyes called it \"a good bridge\".", "");
}

static void the_next_sentence_may_tell_the_speaker(void **state) {
    check(state, "\"A bridge is not a road.\" With these words engineer Dana Reyes left.",
          "Dana Reyes");
    check(state, "\"A bridge is not a road.\" That was Dana Reyes, the engineer.", "Dana Reyes");
    check(state, "\"A bridge is not a road.\" It was coined by Dana Reyes.", "Dana Reyes");
    check(state, "\"A bridge is not a road.\" Dana Reyes laughed.", "-");
}

static void a_pronoun_means_the_person_of_the_sentence_before(void **state) {
    check(state, "Dana Reyes denied it. \"A bridge is not a road,\" she testified.", "Dana Reyes");
    check(state, "Dana Reyes met Maria Lund. \"A bridge is not a road,\" she said.", "-");
}

static void a_lead_without_a_verb_has_one_person(void **state) {
    check(state, "14:31 - Dana Reyes to reporters: \"A bridge is not a road.\"", "Dana Reyes");
    check(state, "Dana Reyes's verdict: \"A bridge is not a road.\"", "Dana Reyes");
    check(state, "In Dana Reyes's words, \"a bridge is not a road\".", "Dana Reyes");
    check(state, "Dana Reyes's shirt: \"A bridge is not a road.\"", "-");
    check(state, "Dana Reyes to Jon Aldous: \"A bridge is not a road.\"", "-");
}

static void an_answer_may_be_told_behind_the_words(void **state) {
    check(state, "\"A bridge is not a road,\" was Dana Reyes's answer.", "Dana Reyes");
    check(state, "\"A bridge is not a road,\" was how Dana Reyes put it.", "Dana Reyes");
    check(state, "\"A bridge is not a road,\" was Dana Reyes's tattoo.", "-");
}

static void a_comma_leads_from_what_somebody_is_to_the_name(void **state) {
    check(state, "\"A bridge is not a road,\" said the mayor of Osby, Dana Reyes.", "Dana Reyes");
    check(state, "\"A bridge is not a road,\" said its superintendent, Dr Dana Reyes.",
          "Dana Reyes");
    check(state, "\"A bridge is not a road,\" was how the chief executive, Dana Reyes, put it.",
          "Dana Reyes");
    check(state, "\"A bridge is not a road,\" said a man in Osby, and Dana Reyes left.", "-");
}

static void the_words_before_a_colon_tell_who_brought_them(void **state) {
    check(state, "At the table it was Dana Reyes who gave it its name: \"A bridge is not a road.\"",
          "Dana Reyes");
    check(state, "The best line was Dana Reyes's: \"A bridge is not a road.\"", "Dana Reyes");
    check(state, "Sat 18:10 - Governor Dana Reyes: \"A bridge is not a road.\"", "Dana Reyes");
    check(state, "The placard under a photo of Dana Reyes: \"A bridge is not a road.\"", "-");
}

static void a_speaker_may_be_described(void **state) {
    check(state, "Dana Reyes, a cellist, rose. \"A bridge is not a road,\" the cellist said.",
          "Dana Reyes");
    check(state, "Judge Dana Reyes rose. \"A bridge is not a road,\" the judge told Jon Aldous.",
          "Dana Reyes");
}

static void words_alone_are_of_whom_the_sentence_before_is_about(void **state) {
    check(state, "Asked about it, Dana Reyes shrugged. \"A bridge is not a road.\"", "Dana Reyes");
    check(state, "Dana Reyes saw Jon Aldous. \"A bridge is not a road.\"", "-");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_lead_without_a_verb_has_one_person, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_answer_may_be_told_behind_the_words, set_up, tear_down),
        cmocka_unit_test(a_verb_of_saying_has_the_speaker_for_its_subject),
        cmocka_unit_test(a_comma_leads_from_what_somebody_is_to_the_name),
        cmocka_unit_test(the_words_before_a_colon_tell_who_brought_them),
        cmocka_unit_test(a_speaker_may_be_described),
        cmocka_unit_test(words_alone_are_of_whom_the_sentence_before_is_about),
        cmocka_unit_test(any_verb_between_mark_and_name_will_do),
        cmocka_unit_test(a_quotation_inside_a_sentence_has_no_speaker_by_place),
        cmocka_unit_test(a_colon_or_dash_tells_the_speaker),
        cmocka_unit_test(a_short_sentence_counts_and_a_short_phrase_does_not),
        cmocka_unit_test(the_next_sentence_may_tell_the_speaker),
        cmocka_unit_test(a_pronoun_means_the_person_of_the_sentence_before),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
