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

/* Every part of the sentence as "role|actor|of|thing|status", joined by "; ". */
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
        char role[80], actor[80], of[80], thing[80], status[80];
        if (strcmp(fact->kind->name, "part")) continue;
        size_t at = strlen(found);
        snprintf(found + at, sizeof found - at, "%s%s|%s|%s|%s|%s", at ? "; " : "",
                 value(store, fact, "role", role, sizeof role),
                 value(store, fact, "actor", actor, sizeof actor),
                 value(store, fact, "of", of, sizeof of),
                 value(store, fact, "thing", thing, sizeof thing),
                 value(store, fact, "status", status, sizeof status));
    }
    assert_string_equal(found, expected);
    gs_store_free(store);
    gs_article_free(article);
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

static void an_indefinite_role_names_nobody(void **state) {
    check(state, "A driver, Karl Otto, left.", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(apposition_binds_a_role_on_either_side, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_description_may_stand_before_the_name, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_subject_before_a_comma_is_no_apposition, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(status_follows_the_word_before_the_role, set_up, tear_down),
        cmocka_unit_test_setup_teardown(owners_are_names_or_nouns, set_up, tear_down),
        cmocka_unit_test_setup_teardown(verbs_tell_roles, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_goes_to_somebody_is_won, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_indefinite_role_names_nobody, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
