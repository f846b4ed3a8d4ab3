#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "gainsay.h"

static const char *const rules[] = {"tests/golden/rules"};

static gainsay *open_with(const char *fail_on, int allow_empty) {
    gainsay_options options = {
        .rules = rules, .nrules = 1, .fail_on = fail_on, .allow_empty = allow_empty};
    return gainsay_new(&options);
}

static void add(gainsay *g, const char *name, const char *text) {
    assert_int_equal(gainsay_add_text(g, name, text, strlen(text), "text"), 0);
}

static void a_level_that_is_none_is_a_problem_and_hides_no_finding(void **state) {
    (void)state;
    gainsay *g = open_with("warnings", 0);
    add(g, "a.txt", "The fleet landed 12 crates of herring.");
    add(g, "b.txt", "In the end boats landed 21 crates of herring.");
    assert_int_equal(gainsay_check(g), 2);
    assert_int_equal(gainsay_conflicts(g), 1);
    assert_int_equal(gainsay_problems(g), 1);
    assert_string_equal(gainsay_problem_at(g, 0)->text, "unknown fail_on \"warnings\"");
    gainsay_free(g);
}

static void contradictions_are_handed_out_with_both_ends(void **state) {
    (void)state;
    gainsay *g = open_with(NULL, 0);
    add(g, "a.txt", "The fleet landed 12 crates of herring.");
    add(g, "b.txt", "In the end boats landed 21 crates of herring.");
    assert_int_equal(gainsay_check(g), 1);
    assert_int_equal(gainsay_conflicts(g), 1);
    const gainsay_conflict *c = gainsay_conflict_at(g, 0);
    assert_string_equal(c->rule, "haul-differs");
    assert_string_equal(c->level, "error");
    assert_int_equal(strlen(c->id), 16);
    assert_int_equal(c->nclaims, 2);
    assert_string_equal(c->claims[0].document, "a.txt");
    assert_string_equal(c->claims[1].document, "b.txt");
    assert_string_equal(c->claims[1].text, "landed 21 crates of herring");
    assert_int_equal(c->claims[1].column, 18);
    assert_int_equal(c->claims[1].byte, 17);
    assert_int_equal(c->claims[1].reference, 0);
    assert_null(gainsay_conflict_at(g, 1));
    assert_int_equal(gainsay_facts(g), 2);
    assert_int_equal(gainsay_compared(g), 2);
    gainsay_free(g);
}

/* A rule that says 0.5 and a half, as Lua writes it. */
static const char halves[] =
    "return {\n"
    "  id = \"halves\", title = \"Halves\", why = \"A half is no quarter.\", severity = "
    "\"error\",\n"
    "  reads = \"haul\", group = { \"good\" },\n"
    "  check = function(said, report)\n"
    "    for a, b in said:pairs() do\n"
    "      report(a, b, string.format(\"%s, %.1f\", tostring(0.5), 0.5))\n"
    "    end\n"
    "  end,\n"
    "  flags = { \"The fleet landed 12 crates of cod.\\n---\\nBoats landed 12 crates of cod.\" },\n"
    "  silent = { \"The fleet landed 12 crates of cod.\" },\n"
    "}\n";

/* Programs around the library may speak German, where a half is written with a comma. */
static void the_locale_of_the_program_does_not_matter(void **state) {
    (void)state;
    static const char *const locales[] = {"de_DE.UTF-8", "fr_FR.UTF-8", "es_ES.UTF-8", "de_DE.utf8",
                                          "nl_NL.UTF-8", "pt_BR.UTF-8", "ru_RU.UTF-8"};
    size_t i = 0, n = sizeof locales / sizeof *locales;
    while (i < n && !setlocale(LC_ALL, locales[i])) i++;
    if (i == n) skip(); /* there is no such locale here */
    char folder[] = "/tmp/gainsay-test-XXXXXX", file[64];
    assert_non_null(mkdtemp(folder));
    snprintf(file, sizeof file, "%s/halves.lua", folder);
    FILE *out = fopen(file, "w");
    assert_non_null(out);
    fputs(halves, out);
    fclose(out);
    const char *both[] = {rules[0], folder};
    gainsay *g = gainsay_new(&(gainsay_options){.rules = both, .nrules = 2});
    add(g, "a.txt", "The fleet landed 12 crates of herring.");
    add(g, "b.txt", "In the end boats landed 12 crates of herring.");
    assert_int_equal(gainsay_check(g), 1);
    assert_string_equal(gainsay_conflict_at(g, 0)->message, "0.5, 0.5");
    assert_string_equal(localeconv()->decimal_point, ","); /* the program's own is left alone */
    gainsay_free(g);
    unlink(file);
    rmdir(folder);
    setlocale(LC_ALL, "C");
}

static void a_handle_may_be_checked_again_after_more_was_added(void **state) {
    (void)state;
    gainsay *g = open_with(NULL, 0);
    add(g, "a.txt", "The fleet landed 12 crates of herring.");
    assert_int_equal(gainsay_check(g), 0);
    add(g, "b.txt", "The fleet landed 21 crates of herring.");
    assert_int_equal(gainsay_check(g), 1);
    gainsay_free(g);
}

static void fail_on_never_returns_0_and_still_tells(void **state) {
    (void)state;
    gainsay *g = open_with("never", 0);
    add(g, "a.txt", "The fleet landed 12 crates of herring.");
    add(g, "b.txt", "The fleet landed 21 crates of herring.");
    assert_int_equal(gainsay_check(g), 0);
    assert_int_equal(gainsay_conflicts(g), 1);
    gainsay_free(g);
}

static void what_could_not_be_read_is_a_problem(void **state) {
    (void)state;
    gainsay *g = open_with(NULL, 0);
    gainsay_add_path(g, "tests/golden/no-such-file.txt");
    add(g, "a.txt", "The fleet landed 12 crates of herring.");
    assert_int_equal(gainsay_check(g), 2);
    assert_int_equal(gainsay_problems(g), 1);
    assert_string_equal(gainsay_problem_at(g, 0)->source, "tests/golden/no-such-file.txt");
    assert_null(gainsay_problem_at(g, 1));
    gainsay_free(g);
}

static void nothing_to_compare_is_a_problem_unless_allowed(void **state) {
    (void)state;
    gainsay *g = open_with(NULL, 0);
    assert_int_equal(gainsay_check(g), 2);
    gainsay_free(g);
    g = open_with(NULL, 1);
    assert_int_equal(gainsay_check(g), 0);
    gainsay_free(g);
}

static void a_name_that_stands_twice_is_a_problem(void **state) {
    (void)state;
    gainsay *g = open_with(NULL, 0);
    add(g, "a.txt", "The fleet landed 12 crates of herring.");
    add(g, "a.txt", "The fleet landed 21 crates of herring.");
    assert_int_equal(gainsay_check(g), 2);
    assert_int_equal(gainsay_conflicts(g), 0);
    gainsay_free(g);
}

static void facts_in_memory_are_read_as_facts(void **state) {
    (void)state;
    gainsay *g = open_with(NULL, 0);
    add(g, "a.txt", "The fleet landed 12 crates of herring.");
    add(g, "record.json",
        "{\"facts\": [{\"kind\": \"haul\", \"good\": \"herring\", \"crates\": \"21\", \"trust\": "
        "\"reference\", "
        "\"at\": {\"document\": \"book.md\", \"line\": 1, \"text\": \"21 crates\"}}]}");
    assert_int_equal(gainsay_check(g), 1);
    assert_int_equal(gainsay_conflict_at(g, 0)->claims[0].reference, 0);
    assert_int_equal(gainsay_conflict_at(g, 0)->claims[1].reference, 1);
    gainsay_free(g);
}

static void reports_come_in_every_format(void **state) {
    (void)state;
    static const char *const formats[] = {"text", "concise", "json", "ndjson", "sarif"};
    gainsay *g = open_with(NULL, 0);
    assert_null(gainsay_report(g, "text", NULL));
    add(g, "a.txt", "The fleet landed 12 crates of herring.");
    add(g, "b.txt", "The fleet landed 21 crates of herring.");
    gainsay_check(g);
    for (size_t i = 0; i < 5; i++) {
        size_t n;
        const char *report = gainsay_report(g, formats[i], &n);
        assert_non_null(report);
        assert_int_equal(strlen(report), n);
        assert_non_null(strstr(report, "haul-differs"));
    }
    assert_null(gainsay_report(g, "xml", NULL));
    gainsay_free(g);
}

static void an_unknown_format_of_text_is_refused(void **state) {
    (void)state;
    gainsay *g = open_with(NULL, 0);
    assert_int_equal(gainsay_add_text(g, "a", "x", 1, "pdf"), -1);
    gainsay_free(g);
    gainsay_free(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_level_that_is_none_is_a_problem_and_hides_no_finding),
        cmocka_unit_test(contradictions_are_handed_out_with_both_ends),
        cmocka_unit_test(the_locale_of_the_program_does_not_matter),
        cmocka_unit_test(a_handle_may_be_checked_again_after_more_was_added),
        cmocka_unit_test(fail_on_never_returns_0_and_still_tells),
        cmocka_unit_test(what_could_not_be_read_is_a_problem),
        cmocka_unit_test(nothing_to_compare_is_a_problem_unless_allowed),
        cmocka_unit_test(a_name_that_stands_twice_is_a_problem),
        cmocka_unit_test(facts_in_memory_are_read_as_facts),
        cmocka_unit_test(reports_come_in_every_format),
        cmocka_unit_test(an_unknown_format_of_text_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
