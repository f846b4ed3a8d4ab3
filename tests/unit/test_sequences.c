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

/* Every order that the sentence tells as "earlier (thing) < later (thing)", joined by "; ". */
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
        char earlier[80], thing[80], later[80], other[80];
        if (strcmp(fact->kind->name, "sequence")) continue;
        size_t at = strlen(found);
        snprintf(found + at, sizeof found - at, "%s%s (%s) < %s (%s)", at ? "; " : "",
                 value(store, fact, "earlier", earlier, sizeof earlier),
                 value(store, fact, "earlier_thing", thing, sizeof thing),
                 value(store, fact, "later", later, sizeof later),
                 value(store, fact, "later_thing", other, sizeof other));
    }
    assert_string_equal(found, expected);
    gs_store_free(store);
    gs_article_free(article);
}

static void before_puts_the_left_side_first(void **state) {
    check(state, "A bill must be adopted before the mayor can sign it.", "adoption (bill) < signing (-)");
    check(state, "The fire was reported before the engine arrived.", "report (fire) < arrival (engine)");
}

static void a_denied_left_side_comes_last(void **state) {
    check(state, "No ground may be broken before the permit has been issued.",
          "grant (permit) < groundbreaking (-)");
    check(state, "The map was not to be published until the survey had been completed.",
          "completion (survey) < publication (map)");
    check(state, "She waited until the bridge opened.", "");
}

static void after_and_once_put_the_right_side_first(void **state) {
    check(state, "The law was signed after parliament had adopted the text.", "adoption (text) < signing (law)");
    check(state, "The tower may open once the engineers have approved it.", "approval (-) < opening (tower)");
}

static void a_clause_in_front_is_read_as_one_behind(void **state) {
    check(state, "Before work can begin, a licence must be granted.", "grant (licence) < beginning (-)");
}

static void a_rule_may_use_any_verb(void **state) {
    check(state, "No driver may start until the guards have waved.", "wav (guard) < beginning (driver)");
    check(state, "She laughed before the guards had waved.", "");
}

static void a_day_behind_before_is_no_event(void **state) {
    check(state, "The bridge was opened before 3 May.", "");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(before_puts_the_left_side_first),
        TEST(a_denied_left_side_comes_last),
        TEST(after_and_once_put_the_right_side_first),
        TEST(a_clause_in_front_is_read_as_one_behind),
        TEST(a_rule_may_use_any_verb),
        TEST(a_day_behind_before_is_no_event),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
