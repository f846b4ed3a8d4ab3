#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "check/input.h"
#include "check/run.h"
#include "temp.h"

/* A folder of its own for each test; removed by name. */
typedef struct folder {
    char path[TEMP_PATH];
    char *files[8];
    int count;
} folder;

static folder folder_new(void) {
    folder f = {.count = 0};
    temp_folder(f.path, sizeof f.path);
    return f;
}

static const char *put(folder *f, const char *name, const char *text) {
    char *path = malloc(TEMP_PATH + 64);
    assert_non_null(path);
    snprintf(path, TEMP_PATH + 64, "%s/%s", f->path, name);
    f->files[f->count++] = path;
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
    return path;
}

static void drop(folder *f) {
    while (f->count) {
        unlink(f->files[--f->count]);
        free(f->files[f->count]);
    }
    rmdir(f->path);
}

typedef struct found {
    gs_arena *arena;
    gs_inputs inputs;
    gs_problems *problems;
} found;

static found find(const char *const *paths, uint32_t n, bool allow_empty) {
    found f = {.arena = gs_arena_new()};
    gs_input_options options = {.allow_empty = allow_empty};
    f.problems = gs_problems_new(f.arena);
    f.inputs.arena = f.inputs.texts = f.arena;
    gs_inputs_add(&f.inputs, paths, n, &options, f.problems);
    return f;
}

static void a_folder_gives_its_articles_in_order_and_nothing_hidden(void **state) {
    (void)state;
    folder f = folder_new();
    put(&f, "b.md", "x");
    put(&f, "a.TXT", "x");
    put(&f, ".hidden.md", "x");
    put(&f, "c.csv", "x");
    const char *paths[] = {f.path};
    found got = find(paths, 1, false);
    assert_int_equal(got.inputs.count, 2);
    assert_string_equal(strrchr(got.inputs.items[0].path, '/'), "/a.TXT");
    assert_string_equal(strrchr(got.inputs.items[1].path, '/'), "/b.md");
    assert_int_equal(gs_problems_errors(got.problems), 0);
    gs_arena_free(got.arena);
    drop(&f);
}

static void a_file_named_twice_is_read_once(void **state) {
    (void)state;
    folder f = folder_new();
    const char *file = put(&f, "a.csv", "x");
    char other[160];
    snprintf(other, sizeof other, "%s/../%s/a.csv", f.path, strrchr(f.path, '/') + 1);
    const char *paths[] = {other, file, file};
    found got = find(paths, 3, false);
    assert_int_equal(got.inputs.count, 1);
    gs_arena_free(got.arena);
    drop(&f);
}

static void an_empty_folder_is_a_problem_unless_allowed(void **state) {
    (void)state;
    folder f = folder_new();
    const char *paths[] = {f.path};
    found got = find(paths, 1, false);
    assert_int_equal(gs_problems_errors(got.problems), 1);
    gs_arena_free(got.arena);
    got = find(paths, 1, true);
    assert_int_equal(gs_problems_errors(got.problems), 0);
    gs_arena_free(got.arena);
    drop(&f);
}

static void a_missing_path_is_a_problem_and_the_rest_goes_on(void **state) {
    (void)state;
    folder f = folder_new();
    const char *paths[] = {"/nowhere/at/all.txt", put(&f, "a.txt", "x")};
    found got = find(paths, 2, false);
    assert_int_equal(got.inputs.count, 1);
    assert_int_equal(gs_problems_errors(got.problems), 1);
    gs_arena_free(got.arena);
    drop(&f);
}

static void json_is_facts_a_stream_or_a_document_by_what_it_holds(void **state) {
    (void)state;
    folder f = folder_new();
    put(&f, "a.json", "{\"facts\": []}");
    put(&f, "b.json", "{\n \"id\": \"x\", \"text\": \"y\"\n}\n");
    put(&f, "c.jsonl", "{\"id\": \"x\", \"text\": \"y\"}\n\n{\"id\": \"z\", \"text\": \"y\"}\n");
    const char *paths[] = {f.path};
    found got = find(paths, 1, false);
    assert_int_equal(got.inputs.count, 4);
    assert_int_equal(got.inputs.items[0].kind, GS_IN_FACTS);
    assert_int_equal(got.inputs.items[1].kind, GS_IN_DOCUMENT);
    assert_int_equal(got.inputs.items[2].kind, GS_IN_DOCUMENT);
    assert_int_equal(got.inputs.items[3].line, 3);
    gs_arena_free(got.arena);
    drop(&f);
}

static const char *const rules[] = {"tests/golden/rules"};

static void a_rule_that_fails_costs_that_rule_alone(void **state) {
    (void)state;
    folder f = folder_new();
    put(&f, "broken.lua",
        "return { id = \"broken\", title = \"t\", why = \"w\", severity = \"error\", reads = "
        "\"haul\", group = { \"good\" },\n"
        "check = function(said, report) local x = nil; return x.y end,\n"
        "flags = { \"The fleet landed 1 crates of cod.\" }, silent = { \"x\" } }\n");
    const char *both[] = {rules[0], f.path};
    gs_run_text texts[] = {{"a.txt", "The fleet landed 12 crates of cod.", 34, GS_FORMAT_TEXT, 0},
                           {"b.txt", "The fleet landed 21 crates of cod.", 34, GS_FORMAT_TEXT, 0}};
    gs_run_options options = {
        .rules = both, .nrules = 2, .texts = texts, .ntexts = 2, .fail_on = GS_L_ERROR};
    gs_run *run = gs_run_new(&options);
    const gs_checked *c = gs_run_check(run);
    assert_int_equal(c->status, 2);
    assert_int_equal(c->nconflicts, 1);
    assert_int_equal(gs_problems_errors(c->problems), 1);
    gs_run_free(run);
    drop(&f);
}

static void only_the_rules_asked_for_are_run(void **state) {
    (void)state;
    const char *only[] = {"no-such-rule"};
    gs_run_text text = {"a.txt", "The fleet landed 12 crates of cod.", 34, GS_FORMAT_TEXT, 0};
    gs_run_options options = {
        .rules = rules, .nrules = 1, .texts = &text, .ntexts = 1, .only = only, .nonly = 1};
    gs_run *run = gs_run_new(&options);
    const gs_checked *c = gs_run_check(run);
    assert_int_equal(c->nrules, 0);
    assert_int_equal(c->status, 2);
    gs_run_free(run);
}

static void levels_below_the_threshold_do_not_fail(void **state) {
    (void)state;
    folder f = folder_new();
    put(&f, "soft.lua",
        "return { id = \"soft\", title = \"t\", why = \"w\", severity = \"note\", reads = "
        "\"haul\", group = { \"good\" },\n"
        "check = function(said, report) for a, b in said:pairs() do report { a = a, b = b, message "
        "= \"m\" } end end,\n"
        "flags = { \"x\" }, silent = { \"x\" } }\n");
    const char *both[] = {rules[0], f.path}, *only[] = {"soft"};
    gs_run_text texts[] = {{"a.txt", "The fleet landed 12 crates of cod.", 34, GS_FORMAT_TEXT, 0},
                           {"b.txt", "The fleet landed 21 crates of cod.", 34, GS_FORMAT_TEXT, 0}};
    for (int level = GS_L_NOTE; level <= GS_L_ERROR; level++) {
        gs_run_options options = {.rules = both,
                                  .nrules = 2,
                                  .texts = texts,
                                  .ntexts = 2,
                                  .only = only,
                                  .nonly = 1,
                                  .fail_on = (gs_level)level};
        gs_run *run = gs_run_new(&options);
        const gs_checked *c = gs_run_check(run);
        assert_int_equal(c->by_level[GS_L_NOTE], 1);
        assert_int_equal(c->status, level == GS_L_NOTE ? 1 : 0);
        gs_run_free(run);
    }
    drop(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_folder_gives_its_articles_in_order_and_nothing_hidden),
        cmocka_unit_test(a_file_named_twice_is_read_once),
        cmocka_unit_test(an_empty_folder_is_a_problem_unless_allowed),
        cmocka_unit_test(a_missing_path_is_a_problem_and_the_rest_goes_on),
        cmocka_unit_test(json_is_facts_a_stream_or_a_document_by_what_it_holds),
        cmocka_unit_test(a_rule_that_fails_costs_that_rule_alone),
        cmocka_unit_test(only_the_rules_asked_for_are_run),
        cmocka_unit_test(levels_below_the_threshold_do_not_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
