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

/* Every spelling of the sentence as "name|shared|rest", joined by "; ". */
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
        char name[80], shared[80], rest[80];
        if (strcmp(fact->kind->name, "spelling")) continue;
        size_t at = strlen(found);
        snprintf(found + at, sizeof found - at, "%s%s|%s|%s", at ? "; " : "",
                 value(store, fact, "name", name, sizeof name),
                 value(store, fact, "shared", shared, sizeof shared),
                 value(store, fact, "rest", rest, sizeof rest));
    }
    assert_string_equal(found, expected);
    gs_store_free(store);
    gs_article_free(article);
}

static void names_are_told_without_each_longer_word(void **state) {
    check(state, "The Tallow Express sank.", "Tallow Express|* express|tallow");
}

static void a_head_is_not_misspelled(void **state) {
    check(state, "The Kestrel Bridge is shut.", "Kestrel Bridge|* bridge|kestrel");
}

static void a_long_word_is_told_by_its_beginning(void **state) {
    check(state, "They live in the village of Ostermark.", "Ostermark|ost|ermark");
}

static void short_names_are_not_told(void **state) {
    check(state, "They live in the village of Osby.", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(names_are_told_without_each_longer_word, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_head_is_not_misspelled, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_long_word_is_told_by_its_beginning, set_up, tear_down),
        cmocka_unit_test_setup_teardown(short_names_are_not_told, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
