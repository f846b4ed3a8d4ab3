#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "extract/extract.h"
#include "lua/rulebook.h"

typedef struct fixture {
    gs_arena *arena;
    gs_rulebook *book;
    gs_extractor *extractor;
} fixture;

static int set_up(void **state) {
    fixture *f = test_malloc(sizeof *f);
    f->arena = gs_arena_new();
    f->book = gs_rulebook_new();
    gs_problems *problems = gs_problems_new(f->arena);
    gs_rulebook_add(f->book, "rules", problems);
    gs_rulebook_finish(f->book, problems);
    f->extractor = gs_extractor_new(gs_rulebook_pack(f->book));
    *state = f;
    return 0;
}

static int tear_down(void **state) {
    fixture *f = *state;
    gs_extractor_free(f->extractor);
    gs_rulebook_free(f->book);
    gs_arena_free(f->arena);
    test_free(f);
    return 0;
}

static const char *value(const gs_store *store, const gs_fact *fact, const char *field, char *out,
                         size_t size) {
    if (!gs_fact_value(fact, field)) return "-";
    return gs_value_say(store, fact, (uint32_t)gs_field_index(fact->kind, field), out, size);
}

/* Every known act of the sentence as "act|told|tense|by|what", joined by "; ". */
static void check(void **state, const char *sentence, const char *expected) {
    fixture *f = *state;
    char text[800], found[800] = "";
    gs_err err = {0};
    int n = snprintf(text, sizeof text, "---\ndate: 2025-05-10\n---\n\n%s\n", sentence);
    gs_article *article = gs_article_parse("a.md", GS_FORMAT_MARKDOWN, text, (size_t)n, &err);
    assert_non_null(article);
    const gs_mentions *mentions = gs_read(article, gs_rulebook_lexicon(f->book));
    gs_store *store = gs_store_new(gs_rulebook_kinds(f->book));
    assert_true(gs_extract(f->extractor, article, mentions, store, NULL, NULL, &err));
    for (uint32_t i = 0; i < gs_store_count(store); i++) {
        const gs_fact *fact = gs_store_at(store, i);
        char act[80], told[80], tense[80], by[80], what[80];
        if (strcmp(fact->kind->name, "act") || gs_fact_value(fact, "plain")) continue;
        size_t at = strlen(found);
        snprintf(found + at, sizeof found - at, "%s%s|%s|%s|%s|%s", at ? "; " : "",
                 value(store, fact, "act", act, sizeof act),
                 value(store, fact, "told", told, sizeof told),
                 value(store, fact, "tense", tense, sizeof tense),
                 value(store, fact, "by", by, sizeof by),
                 value(store, fact, "what", what, sizeof what));
    }
    assert_string_equal(found, expected);
    gs_store_free(store);
    gs_article_free(article);
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
          "support|done|past|-|deal; vote for|done|past|-|deal; resign|done|past|-|-");
}

static void a_noun_that_looks_like_a_verb_is_no_act(void **state) {
    check(state, "The end of the pass was a sign of the cut.", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_act_knows_its_agent_and_object),
        cmocka_unit_test(a_word_around_the_verb_turns_it_round),
        cmocka_unit_test(a_subject_or_object_that_is_none_turns_it_round),
        cmocka_unit_test(what_is_to_come_is_not_past),
        cmocka_unit_test(a_phrase_may_have_a_gap),
        cmocka_unit_test(a_noun_that_looks_like_a_verb_is_no_act),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
