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

/* The facts of one kind as "a|b|c" by the named fields, joined by "; ". */
static void check(void **state, const char *sentences, const char *kind, const char *const *fields,
                  const char *expected) {
    fixture *f = *state;
    char text[800], found[800] = "", told[80];
    gs_err err = {0};
    int n = snprintf(text, sizeof text, "---\ndate: 2025-05-10\n---\n\n%s\n", sentences);
    gs_article *article = gs_article_parse("a.md", GS_FORMAT_MARKDOWN, text, (size_t)n, &err);
    assert_non_null(article);
    const gs_mentions *mentions = gs_read(article, gs_rulebook_lexicon(f->book));
    gs_store *store = gs_store_new(gs_rulebook_kinds(f->book));
    assert_true(gs_extract(f->extractor, article, mentions, store, NULL, NULL, &err));
    for (uint32_t i = 0; i < gs_store_count(store); i++) {
        const gs_fact *fact = gs_store_at(store, i);
        if (strcmp(fact->kind->name, kind)) continue;
        for (size_t k = 0; fields[k]; k++) {
            size_t at = strlen(found);
            snprintf(found + at, sizeof found - at, "%s%s",
                     k    ? "|"
                     : at ? "; "
                          : "",
                     value(store, fact, fields[k], told, sizeof told));
        }
    }
    assert_string_equal(found, expected);
    gs_store_free(store);
    gs_article_free(article);
}

static void about(void **state, const char *sentences, const char *expected) {
    static const char *const fields[] = {"amount", "about", "aside", NULL};
    check(state, sentences, "amount", fields, expected);
}

static void an_amount_has_the_words_that_lie_nearer_to_it_than_to_others(void **state) {
    about(state, "Crews brought 263 people ashore alive, and 48 were missing.",
          "263|crew brought #people ashor aliv|-; 48|#missing|-");
}

static void phrases_of_one_thing_are_one_topic(void **state) {
    about(state, "Some 300 households sat in the dark.", "about 300|#homes sat #power_cut|-");
    about(state, "A storm cut power, and 300 homes lost power.",
          "300|storm cut power #homes #power_cut|-");
}

static void an_amount_in_brackets_restates_the_one_before(void **state) {
    about(state, "The wreck lies 15 kilometres (9 miles) off Arrow Point.",
          "15 kilometers|wreck lies #distance arrow point|-; "
          "9 miles|wreck lies #distance arrow point|restated");
}

static void what_is_no_plain_level_is_set_aside(void **state) {
    about(state, "Tickets cost 30 euros each.", "30 EUR|#tickets #cost|each");
    about(state, "Another 40 homes were flooded.", "40|#homes flood|other");
}

static void a_cell_knows_its_row_and_column(void **state) {
    static const char *const fields[] = {"label", "heading", "row", "column", "amount", NULL};
    check(state, "| Town | Homes |\n|---|---|\n| Arrow | 41 |\n| Bow | 28 |", "cell", fields,
          "arrow|homes|1|1|41; bow|homes|2|1|28");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(
            an_amount_has_the_words_that_lie_nearer_to_it_than_to_others, set_up, tear_down),
        cmocka_unit_test_setup_teardown(phrases_of_one_thing_are_one_topic, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_amount_in_brackets_restates_the_one_before, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(what_is_no_plain_level_is_set_aside, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_cell_knows_its_row_and_column, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
