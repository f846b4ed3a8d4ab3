#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "check/settle.h"

typedef struct scene {
    gs_arena *arena;
    gs_store *store;
} scene;

static int set_up(void **state) {
    gs_arena *arena = gs_arena_new();
    scene *s = gs_alloc(arena, sizeof *s);
    gs_field *field = gs_alloc(arena, sizeof *field);
    *field = (gs_field){.name = "amount", .type = GS_F_AMOUNT};
    gs_kinds *kinds = gs_kinds_new(arena);
    gs_kind kind = {
        .name = "sum", .doc = "", .label = "", .file = "t.lua", .fields = field, .nfields = 1};
    if (!gs_kinds_add(kinds, &kind, NULL)) return -1;
    s->arena = arena;
    s->store = gs_store_new(kinds);
    *state = s;
    return 0;
}

static int tear_down(void **state) {
    scene *s = *state;
    gs_store_free(s->store);
    gs_arena_free(s->arena);
    return 0;
}

/* A sum of money told by the document of that number. */
static const gs_fact *told(scene *s, uint32_t document, const char *unit) {
    char path[16];
    snprintf(path, sizeof path, "%u.md", (unsigned)document);
    uint32_t index =
        gs_store_document(s->store, &(gs_document){.path = path, .title = "", .source = ""});
    assert_int_equal(index, document);
    gs_fact *fact = gs_store_add(s->store, gs_kinds_named(gs_store_kinds(s->store), "sum"), index);
    fact->values[0].known = true;
    gs_quantity sum = {.amount = gs_interval_point(gs_dec_int(45)),
                       .unit = gs_unit_named(unit, strlen(unit))};
    fact->values[0].amount = gs_store_amount(s->store, sum);
    assert_true(sum.unit != GS_UNIT_NONE);
    return fact;
}

static const char *unit(const gs_fact *fact) {
    return gs_unit_name(fact->values[0].amount->unit);
}

static void another_text_of_the_story_closes_the_currency(void **state) {
    scene *s = *state;
    static const uint32_t one_story[] = {0, 0};
    const gs_fact *open = told(s, 0, "shilling?"), *closed = told(s, 1, "KES");
    gs_settle_currencies(s->store, one_story);
    assert_string_equal(unit(open), "KES");
    assert_string_equal(unit(closed), "KES");
}

static void two_currencies_of_that_word_leave_it_open(void **state) {
    scene *s = *state;
    static const uint32_t one_story[] = {0, 0};
    const gs_fact *open = told(s, 0, "shilling?");
    told(s, 1, "KES");
    told(s, 1, "UGX");
    gs_settle_currencies(s->store, one_story);
    assert_string_equal(unit(open), "shilling?");
}

static void currencies_of_other_words_are_no_hindrance(void **state) {
    scene *s = *state;
    static const uint32_t one_story[] = {0, 0};
    const gs_fact *open = told(s, 0, "shilling?");
    told(s, 1, "KES");
    told(s, 1, "USD");
    gs_settle_currencies(s->store, one_story);
    assert_string_equal(unit(open), "KES");
}

static void another_story_closes_nothing(void **state) {
    scene *s = *state;
    static const uint32_t two_stories[] = {0, 1};
    const gs_fact *open = told(s, 0, "shilling?");
    told(s, 1, "KES");
    gs_settle_currencies(s->store, two_stories);
    assert_string_equal(unit(open), "shilling?");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(another_text_of_the_story_closes_the_currency),
        TEST(two_currencies_of_that_word_leave_it_open),
        TEST(currencies_of_other_words_are_no_hindrance),
        TEST(another_story_closes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
