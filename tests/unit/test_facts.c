#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "fact/load.h"
#include "lua/rulebook.h"

static const char *const files[] = {
    "facts/argentina-china/china-visit.json",   "facts/argentina-china/diplomatic-test.json",
    "facts/argentina-china/new-alliances.json", "facts/argentina-china/partner-against-china.json",
    "facts/argentina-china/us-engagement.json",
};
enum { NFILES = sizeof files / sizeof *files };

typedef struct fixture {
    gs_arena *arena;
    gs_rulebook *book;
    gs_store *store;
    gs_problems *problems;
} fixture;

static int setup(void **state) {
    gs_arena *arena = gs_arena_new();
    fixture *f = gs_alloc(arena, sizeof *f);
    f->arena = arena;
    f->book = gs_rulebook_new();
    gs_rulebook_add(f->book, "rules/kinds", gs_problems_new(arena));
    f->store = gs_store_new(gs_rulebook_kinds(f->book));
    f->problems = gs_problems_new(arena);
    *state = f;
    return 0;
}

static int teardown(void **state) {
    fixture *f = *state;
    gs_store_free(f->store);
    gs_rulebook_free(f->book);
    gs_arena_free(f->arena);
    return 0;
}

static void load_all(fixture *f) {
    char line[1400];
    for (size_t i = 0; i < NFILES; i++)
        gs_facts_load_file(f->store, files[i], GS_TRUST_REFERENCE, f->problems);
    size_t n;
    const gs_problem *list = gs_problems_sorted(f->problems, &n);
    for (size_t i = 0; i < n; i++)
        print_message("%s\n", gs_err_format(&list[i].err, line, sizeof line));
    assert_int_equal(n, 0);
}

static void shipped_facts_are_of_the_shipped_kinds(void **state) {
    fixture *f = *state;
    load_all(f);
    assert_true(gs_store_count(f->store) > 100);
    assert_int_equal(gs_store_documents(f->store), NFILES);
}

static void shipped_facts_are_what_articles_say_and_no_record(void **state) {
    fixture *f = *state;
    load_all(f);
    for (uint32_t i = 0; i < gs_store_count(f->store); i++)
        assert_int_equal(gs_store_at(f->store, i)->trust, GS_TRUST_ARTICLE);
}

static void shipped_facts_stand_once_each(void **state) {
    fixture *f = *state;
    load_all(f);
    uint32_t before = gs_store_count(f->store);
    gs_store_sort(f->store);
    assert_int_equal(gs_store_count(f->store), before);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(shipped_facts_are_of_the_shipped_kinds),
        TEST(shipped_facts_are_what_articles_say_and_no_record),
        TEST(shipped_facts_stand_once_each),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
