/* For tests of reading facts: a store with two kinds, and the one problem that there is. Include
 * cmocka.h before. */
#ifndef LOAD_HELP_H
#define LOAD_HELP_H

#include <stdio.h>
#include <string.h>

#include "fact/load.h"

#include "fact/load.h"

static const char *const stages[] = {"candidate", "elect", "holder"};
static gs_field office_fields[] = {
    {.name = "person", .type = GS_F_ENTITY, .role = GS_R_KEY, .required = true},
    {.name = "office", .type = GS_F_TEXT, .role = GS_R_KEY},
    {.name = "stage", .type = GS_F_CHOICE, .choices = stages, .nchoices = 3},
    {.name = "from", .type = GS_F_DATE},
    {.name = "contested", .type = GS_F_FLAG},
};
static gs_field figure_fields[] = {
    {.name = "measure", .type = GS_F_TEXT, .role = GS_R_KEY, .required = true},
    {.name = "period", .type = GS_F_PERIOD, .role = GS_R_KEY},
    {.name = "amount", .type = GS_F_AMOUNT},
};

typedef struct fixture {
    gs_arena *arena;
    gs_kinds *kinds;
    gs_store *store;
    gs_problems *problems;
} fixture;

static inline int setup(void **state) {
    gs_arena *arena = gs_arena_new();
    fixture *f = gs_alloc(arena, sizeof *f);
    f->arena = arena;
    f->kinds = gs_kinds_new(arena);
    gs_kind office = {.name = "office", .fields = office_fields, .nfields = 5};
    gs_kind figure = {.name = "figure", .fields = figure_fields, .nfields = 3};
    if (!gs_kinds_add(f->kinds, &office, NULL) || !gs_kinds_add(f->kinds, &figure, NULL)) return -1;
    f->store = gs_store_new(f->kinds);
    f->problems = gs_problems_new(arena);
    *state = f;
    return 0;
}

static inline int teardown(void **state) {
    fixture *f = *state;
    gs_store_free(f->store);
    gs_arena_free(f->arena);
    return 0;
}

static inline uint32_t load(fixture *f, const char *json) {
    return gs_facts_load(f->store, "facts.json", json, strlen(json), GS_TRUST_ARTICLE, f->problems);
}

/* The only problem there is. */
static inline const gs_err *problem(fixture *f) {
    size_t n;
    const gs_problem *list = gs_problems_sorted(f->problems, &n);
    if (n != 1)
        for (size_t i = 0; i < n; i++)
            print_message("%s; %s\n", list[i].err.text, list[i].err.hint);
    assert_int_equal(n, 1);
    assert_string_equal(list[0].err.source, "facts.json");
    assert_true(list[0].err.hint[0]);
    return &list[0].err;
}

static inline void assert_problem(fixture *f, uint32_t line, const char *text, const char *hint) {
    const gs_err *err = problem(f);
    if (!strstr(err->text, text) || !strstr(err->hint, hint))
        fail_msg("\"%s\" (hint \"%s\") lacks \"%s\" or \"%s\"", err->text, err->hint, text, hint);
    assert_int_equal(err->line, line);
}

#define AT "\"at\":{\"document\":\"a.md\",\"line\":3}"
#define ADA "{\"kind\":\"office\",\"person\":\"Ada Reyes\",\"stage\":\"elect\"," AT "}"

static inline const gs_value *value(const fixture *f, uint32_t fact, const char *field) {
    const gs_value *v = gs_fact_value(gs_store_at(f->store, fact), field);
    assert_non_null(v);
    return v;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

#endif
