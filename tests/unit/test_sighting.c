#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "check/run.h"
#include "lua/coverage.h"
#include "lua/lint.h"
#include "lua_help.h"

static const char PACK[] = "kind \"hive\" { doc = \"d\", fields = {\n"
                           "  { \"of\", \"entity\", key = true, required = true, doc = \"d\" }, { "
                           "\"state\", \"text\", doc = \"d\" },\n"
                           "  { \"since\", \"date\", required = false, doc = \"d\" } } }\n"
                           "words \"weak\" { \"weak\", \"feeble\" }\n"
                           "fact \"hive\" {\n"
                           "  { \"{entity:of} is @weak\", state = \"weak\" },\n"
                           "  { \"{entity:of} is @weak and frail\", state = \"weak\" },\n"
                           "  { \"{entity:of} swarms\", state = \"swarms\" },\n"
                           "}\n";

typedef struct seen {
    folder f;
    loaded l;
    gs_sightings *sightings;
} seen;

/* The pack reads the text. */
static seen look(const char *text) {
    seen s = {.f = folder_new()};
    folder_add(&s.f, "hive.lua", PACK);
    s.l = load_folder(&s.f);
    assert_string_equal(problem_text(&s.l, &s.f), "");
    s.sightings = gs_sightings_new(s.l.arena, gs_rulebook_pack(s.l.book));
    gs_run_text article = {
        .path = "a.md", .bytes = text, .n = strlen(text), .format = GS_FORMAT_MARKDOWN};
    gs_run_options options = {
        .book = s.l.book, .texts = &article, .ntexts = 1, .allow_empty = true, .seen = s.sightings};
    gs_run_free(gs_run_new(&options));
    return s;
}

static void seen_free(seen *s) {
    loaded_free(&s->l);
    folder_free(&s->f);
}

static void what_becomes_of_each_pattern_is_counted(void **state) {
    (void)state;
    seen s = look("North Hive is weak.\n\nSouth Hive is feeble and frail. Nothing swarms.\n");
    const gs_sighting *p = s.sightings->patterns;
    assert_int_equal(s.sightings->sentences, 3);
    assert_int_equal(p[0].tried, 2);
    assert_int_equal(p[0].matched, 2);
    assert_int_equal(p[0].whole, 2);
    assert_int_equal(p[0].outdone, 1); /* the longer one holds, */
    assert_int_equal(p[0].by, 2);      /* which is the second */
    assert_int_equal(p[1].matched, 1);
    assert_int_equal(p[1].outdone, 0);
    assert_int_equal(p[2].tried, 1);
    assert_int_equal(p[2].matched, 0);
    assert_string_equal(gs_pack_pattern(gs_rulebook_pack(s.l.book), 2)->text, "{entity:of} swarms");
    assert_null(gs_pack_pattern(gs_rulebook_pack(s.l.book), 9));
    seen_free(&s);
}

static void what_a_pattern_asks_for_is_counted(void **state) {
    (void)state;
    seen s = look("Nothing.\n");
    gs_demand d = gs_pack_demand(gs_rulebook_pack(s.l.book), 1);
    assert_int_equal(d.slots, 1);
    assert_true(d.words >= 2);
    seen_free(&s);
}

static void lint_tells_untried_and_unmatched_patterns_as_notes(void **state) {
    (void)state;
    seen s = look("North Hive is feeble.\n\nNothing swarms.\n");
    gs_problems *found = gs_problems_new(s.l.arena);
    gs_lint(s.l.book, s.f.path, s.sightings, found);
    loaded told = {NULL, s.l.arena, found};
    assert_string_equal(
        problem_text(&told, &s.f),
        "hive.lua:7: no test has a sentence for this pattern: {entity:of} is @weak and frail\n"
        "hive.lua:8: tried on 1 sentence, it never matched: {entity:of} swarms\n");
    assert_int_equal(gs_problems_errors(found), 0);
    seen_free(&s);
}

static const char RULE[] = "return { id = \"r\", title = \"t\", why = \"w\", severity = \"error\", "
                           "reads = \"hive\", group = { \"of\" },\n"
                           "  check = function(said, report)\n"
                           "    if said:count {} > 5 then\n"
                           "      report(said:first(), nil, \"many\")\n"
                           "    end\n"
                           "  end,\n"
                           "  flags = { \"a\" }, silent = { \"b\" } }\n";

static void coverage_knows_lines_that_ran_and_lines_that_did_not(void **state) {
    (void)state;
    folder f = folder_new();
    folder_add(&f, "hive.lua", PACK);
    folder_add(&f, "r.lua", RULE);
    loaded l = load_folder(&f);
    gs_coverage *coverage = gs_coverage_new(l.arena);
    gs_rulebook_cover(l.book, coverage);
    static const char text[] = "North Hive is weak.\n\nNorth Hive is feeble.\n";
    gs_run_text article = {
        .path = "a.md", .bytes = text, .n = sizeof text - 1, .format = GS_FORMAT_MARKDOWN};
    gs_run_options options = {.book = l.book, .texts = &article, .ntexts = 1};
    gs_run *run = gs_run_new(&options);
    gs_run_check(run);
    gs_run_free(run);
    gs_covered c;
    assert_true(gs_coverage_file(coverage, 0, &c));
    assert_true(strstr(c.file, "r.lua") != NULL);
    assert_true(c.lines > c.ran && c.ran > 3);
    assert_int_equal(gs_coverage_missed(coverage, c.file, 0), 4);
    assert_int_equal(gs_coverage_missed(coverage, c.file, 4), 0);
    assert_false(gs_coverage_file(coverage, 1, &c));
    loaded_free(&l);
    folder_free(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_becomes_of_each_pattern_is_counted),
        cmocka_unit_test(what_a_pattern_asks_for_is_counted),
        cmocka_unit_test(lint_tells_untried_and_unmatched_patterns_as_notes),
        cmocka_unit_test(coverage_knows_lines_that_ran_and_lines_that_did_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
