#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "lua_help.h"
#include "lua/shelf.h"

#define KIND                                                                                       \
    "kind \"hive\" { fields = { { \"of\", \"entity\", key = true }, { \"state\", choice = { "      \
    "\"weak\", \"strong\" } } } }\n"
#define PACK(name, rest) "return { name = \"" name "\", version = \"1.2.0\"" rest " }\n"

/* Two folders, read one after the other; the problems must be these. %s stands for the first. */
static void two_packs_give(const char *first, const char *second, const char *expected) {
    folder a = folder_new(), b = folder_new();
    folder_add(&a, "pack.lua", PACK("base", ""));
    folder_add(&a, "a.lua", first);
    folder_add(&b, "pack.lua", PACK("more", ", needs = \"base >= 1.1\""));
    folder_add(&b, "b.lua", second);
    gs_arena *arena = gs_arena_new();
    loaded l = {gs_rulebook_new(), arena, gs_problems_new(arena)};
    gs_rulebook_add(l.book, a.path, l.problems);
    gs_rulebook_add(l.book, b.path, l.problems);
    gs_rulebook_finish(l.book, l.problems);
    char wanted[1000];
    snprintf(wanted, sizeof wanted, expected, a.path);
    assert_string_equal(problem_text(&l, &b), wanted);
    loaded_free(&l);
    folder_free(&a);
    folder_free(&b);
}

static void a_manifest_is_read(void **state) {
    (void)state;
    folder f = folder_new();
    folder_add(&f, "pack.lua",
               "return { name = \"bees\", version = \"0.2\", doc = \"Hives.\", needs = { \"base\", "
               "\"sky >= 1.2\" } }");
    folder_add(&f, "kinds.lua", KIND);
    loaded l = load_folder(&f);
    const gs_manifest *m = gs_rulebook_manifest(l.book, 0);
    assert_non_null(m);
    assert_string_equal(m->name, "bees");
    assert_string_equal(m->version, "0.2");
    assert_string_equal(m->doc, "Hives.");
    assert_string_equal(m->folder, f.path);
    assert_int_equal(m->nneeds, 2);
    assert_string_equal(m->needs[1].name, "sky");
    assert_string_equal(m->needs[1].least, "1.2");
    assert_null(gs_rulebook_manifest(l.book, 1));
    assert_string_equal(problem_text(&l, &f), "pack.lua:1: pack bees needs pack base, which is not "
                                              "read; add --pack base, or --rules with its folder\n"
                                              "pack.lua:1: pack bees needs pack sky, which is not "
                                              "read; add --pack sky, or --rules with its folder\n");
    loaded_free(&l);
    folder_free(&f);
}

static void problems_of(const char *manifest, const char *expected) {
    folder f = folder_new();
    folder_add(&f, "pack.lua", manifest);
    loaded l = load_folder(&f);
    assert_string_equal(problem_text(&l, &f), expected);
    loaded_free(&l);
    folder_free(&f);
}

static void a_wrong_manifest_is_told_with_its_line(void **state) {
    (void)state;
    problems_of("return 7", "pack.lua:1: pack.lua returns a number, not a table; return { name = "
                            "\"...\", version = \"0.1.0\" }\n");
    problems_of("return { version = \"1\" }",
                "pack.lua:1: the pack has no name; write: name = \"...\"\n");
    problems_of(
        "return {\n  name = \"Bees\",\n  version = \"1\" }",
        "pack.lua:2: \"Bees\" is no name for a pack; use lower-case letters, digits and hyphens\n");
    problems_of("return {\n  name = \"bees\",\n  version = \"one\" }",
                "pack.lua:3: \"one\" is no version; write numbers and dots: version = \"0.1.0\"\n");
    problems_of("return { name = \"bees\", version = \"1\", need = \"x\" }",
                "pack.lua:1: a pack has no field 'need'; did you mean 'needs'?\n");
    problems_of(
        "return { name = \"bees\", version = \"1\", needs = \"x > 2\" }",
        "pack.lua:1: \"x > 2\" names no pack; write needs = { \"name\", \"name >= 1.2\" }\n");
    problems_of(
        "return {\n name =",
        "pack.lua:2: unexpected symbol near <eof>; the file ends in the middle of an expression\n");
}

static void versions_compare_by_their_numbers(void **state) {
    (void)state;
    assert_int_equal(gs_version_compare("1.2", "1.2.0"), 0);
    assert_true(gs_version_compare("1.10", "1.9") > 0);
    assert_true(gs_version_compare("0.9.9", "1") < 0);
    assert_int_equal(gs_version_compare("1.2.0", ""), 1);
}

static void a_needed_version_must_be_there(void **state) {
    (void)state;
    folder f = folder_new();
    folder_add(&f, "pack.lua", PACK("more", ", needs = \"more >= 1.3\""));
    loaded l = load_folder(&f);
    char expected[300];
    snprintf(expected, sizeof expected,
             "pack.lua:1: pack more needs pack more from version 1.3 on, and %s/pack.lua is 1.2.0; "
             "take a newer more\n",
             f.path);
    assert_string_equal(problem_text(&l, &f), expected);
    loaded_free(&l);
    folder_free(&f);
}

static void a_pack_extends_kinds_measures_and_words_of_another(void **state) {
    (void)state;
    two_packs_give(
        KIND "measure \"honey\" { unit = \"mass\", nouns = { \"honey\" } }\nwords \"queen\" { "
             "\"queen\" }",
        "extend_kind \"hive\" { fields = { { \"queen\", \"text\" } }, choices = { state = { "
        "\"swarming\" } } }\n"
        "extend_measure \"honey\" { verbs = { \"~yield\" } }\nwords \"queen\" { \"regina\" }",
        "");
}

static void clashes_of_packs_name_both_places(void **state) {
    (void)state;
    two_packs_give(KIND, "\n" KIND,
                   "b.lua:2: kind hive was declared before, at %s/a.lua:1; extend that one, or "
                   "choose another name\n");
    two_packs_give(KIND, "extend_kind \"hive\" { fields = { { \"of\", \"text\" } } }",
                   "b.lua:1: field of of kind hive was declared before, at %s/a.lua:1; remove one "
                   "of the two, or rename it\n");
    two_packs_give(KIND, "extend_kind \"hive\" { choices = { state = { \"weak\" } } }",
                   "b.lua:1: field state of kind hive has the choice weak already, from "
                   "%s/a.lua:1; leave it out\n");
    two_packs_give("measure \"honey\" { unit = \"mass\", nouns = { \"honey\" } }",
                   "measure \"honey\" { unit = \"mass\", nouns = { \"mead\" } }",
                   "b.lua:1: measure honey was declared before, by another pack, at %s/a.lua:1; to "
                   "add words to that one: "
                   "extend_measure \"honey\" { ... }; else choose another name\n");
    two_packs_give("\nwords \"queen\" { Regina = \"queen\" }",
                   "words \"queen\" { regina = \"mother\" }",
                   "b.lua:1: words \"queen\": \"regina\" stands for \"mother\" here and for "
                   "\"queen\" at %s/a.lua:2; "
                   "leave it out here, or use a set of your own\n");
}

static void an_extension_of_nothing_is_refused(void **state) {
    (void)state;
    two_packs_give("measure \"honey\" { unit = \"mass\", nouns = { \"honey\" } }",
                   "extend_measure \"hney\" { nouns = { \"x\" } }",
                   "b.lua:1: there is no measure hney to extend; did you mean honey?\n");
    two_packs_give("measure \"honey\" { unit = \"mass\", nouns = { \"honey\" } }",
                   "extend_measure \"honey\" { unit = \"mass\", nouns = { \"x\" } }",
                   "b.lua:1: extend_measure \"honey\" has a unit; leave it out: an extension has "
                   "the unit of its measure\n");
    two_packs_give(KIND, "extend_kind \"hive\" { choices = { stat = { \"x\" } } }",
                   "b.lua:1: kind hive has no field stat of type choice; did you mean state?\n");
}

static void a_pack_inside_a_pack_is_not_read_with_it(void **state) {
    (void)state;
    folder f = folder_new();
    folder_add(&f, "pack.lua", PACK("base", ""));
    folder_add(&f, "kinds/hive.lua", KIND);
    folder_add(&f, "packs/inner/pack.lua", PACK("inner", ""));
    folder_add(&f, "packs/inner/kinds.lua", KIND);
    loaded l = load_folder(&f);
    assert_string_equal(problem_text(&l, &f), "");
    assert_int_equal(gs_kinds_count(gs_rulebook_kinds(l.book)), 1);
    assert_null(gs_rulebook_manifest(l.book, 1));
    loaded_free(&l);
    folder_free(&f);
}

/* --- the shelf --- */

static char *shelf_text(gs_shelf *shelf, gs_arena *arena, const folder *f) {
    uint32_t n;
    const char *const *folders = gs_shelf_folders(shelf, &n);
    char *all = gs_strdup(arena, "");
    for (uint32_t i = 0; i < n; i++)
        all = gs_sprintf(arena, "%s%s ", all, folders[i] + strlen(f->path) + 1);
    return all;
}

static void needs_are_read_first_and_once(void **state) {
    (void)state;
    folder f = folder_new();
    folder_add(&f, "a/pack.lua", PACK("a", ", needs = { \"b\", \"c\" }"));
    folder_add(&f, "b/pack.lua", PACK("b", ", needs = { \"c\" }"));
    folder_add(&f, "c/pack.lua", PACK("c", ""));
    gs_arena *arena = gs_arena_new();
    gs_problems *problems = gs_problems_new(arena);
    gs_shelf *shelf = gs_shelf_new(arena);
    gs_shelf_add_place(shelf, f.path);
    gs_shelf_take_pack(shelf, "a", problems);
    gs_shelf_take_folder(shelf, gs_sprintf(arena, "%s/b/", f.path), problems);
    assert_string_equal(shelf_text(shelf, arena, &f), "c b a ");
    assert_int_equal(gs_problems_errors(problems), 0);
    uint32_t n;
    const gs_manifest *const *all = gs_shelf_packs(shelf, &n, problems);
    assert_int_equal(n, 3);
    assert_string_equal(all[2]->name, "c");
    gs_arena_free(arena);
    folder_free(&f);
}

static void circles_and_missing_packs_are_told(void **state) {
    (void)state;
    folder f = folder_new();
    folder_add(&f, "a/pack.lua", PACK("a", ", needs = \"b\""));
    folder_add(&f, "b/pack.lua", PACK("b", ", needs = { \"a\", \"gone\" }"));
    gs_arena *arena = gs_arena_new();
    loaded l = {NULL, arena, gs_problems_new(arena)};
    gs_shelf *shelf = gs_shelf_new(arena);
    gs_shelf_add_place(shelf, f.path);
    gs_shelf_take_pack(shelf, "a", l.problems);
    gs_shelf_take_pack(shelf, "../a", l.problems);
    char expected[500];
    snprintf(expected, sizeof expected,
             "there is no pack \"../a\"; a folder is given with --rules ../a\n"
             "b/pack.lua:1: pack b needs pack a, which needs it in turn; move what both use into a "
             "pack of its own\n"
             "b/pack.lua:1: pack b needs pack gone, which is not there; looked in %s\n",
             f.path);
    assert_string_equal(problem_text(&l, &f), expected);
    gs_arena_free(arena);
    folder_free(&f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_manifest_is_read),
        cmocka_unit_test(a_wrong_manifest_is_told_with_its_line),
        cmocka_unit_test(versions_compare_by_their_numbers),
        cmocka_unit_test(a_needed_version_must_be_there),
        cmocka_unit_test(a_pack_extends_kinds_measures_and_words_of_another),
        cmocka_unit_test(clashes_of_packs_name_both_places),
        cmocka_unit_test(an_extension_of_nothing_is_refused),
        cmocka_unit_test(a_pack_inside_a_pack_is_not_read_with_it),
        cmocka_unit_test(needs_are_read_first_and_once),
        cmocka_unit_test(circles_and_missing_packs_are_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
