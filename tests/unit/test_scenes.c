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

/* Every scene of the sentence as "act|of|thing|place|spot|side", joined by "; ". */
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
        char act[80], of[80], thing[80], place[80], spot[80], side[80];
        if (strcmp(fact->kind->name, "scene")) continue;
        size_t at = strlen(found);
        snprintf(found + at, sizeof found - at, "%s%s|%s|%s|%s|%s|%s", at ? "; " : "",
                 value(store, fact, "act", act, sizeof act),
                 value(store, fact, "of", of, sizeof of),
                 value(store, fact, "thing", thing, sizeof thing),
                 value(store, fact, "place", place, sizeof place),
                 value(store, fact, "spot", spot, sizeof spot),
                 value(store, fact, "side", side, sizeof side));
    }
    assert_string_equal(found, expected);
    gs_store_free(store);
    gs_article_free(article);
}

static void verbs_find_the_place_and_what_it_is_about(void **state) {
    check(state, "The treaty was signed in Lima.", "sign|-|treaty|Lima|-|-");
    check(state, "The agreement that was concluded in Amman holds.", "sign|-|agreement|Amman|-|-");
    check(state, "They reached a deal in Lima.", "sign|-|deal|Lima|-|-");
    check(state, "Dana Reyes died in Leeds.", "die|Dana Reyes|-|Leeds|-|-");
}

static void spots_stand_for_places_without_a_name(void **state) {
    check(state, "Dana Reyes died at home.", "die|Dana Reyes|-|-|home|-");
    check(state, "The painting was found in a garage in Leeds.", "find|-|painting|Leeds|garage|-");
}

static void nouns_of_events_have_places(void **state) {
    check(state, "The crash at Turin closed the road.", "crash|-|-|Turin|-|-");
    check(state, "The talks in Geneva ended.", "hold|-|talk|Geneva|-|-");
    check(state, "A crash in Turin closed the road.", "");
}

static void near_and_sides_are_kept(void **state) {
    check(state, "The ship sank north of Leeds.", "sink|-|ship|Leeds|-|north");
    check(state, "The plane crashed near Turin.", "crash|-|plane|Turin|-|-");
}

static void two_places_tell_none(void **state) {
    check(state, "Dana Reyes studied in Lyon and Toulouse.", "");
}

static void denials_tell_none(void **state) {
    check(state, "The treaty was not signed in Lima.", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(verbs_find_the_place_and_what_it_is_about, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(spots_stand_for_places_without_a_name, set_up, tear_down),
        cmocka_unit_test_setup_teardown(nouns_of_events_have_places, set_up, tear_down),
        cmocka_unit_test_setup_teardown(near_and_sides_are_kept, set_up, tear_down),
        cmocka_unit_test_setup_teardown(two_places_tell_none, set_up, tear_down),
        cmocka_unit_test_setup_teardown(denials_tell_none, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
