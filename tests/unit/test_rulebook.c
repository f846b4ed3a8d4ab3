#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <dirent.h>

#include "lua_help.h"

#define KIND                                                                                       \
    "kind \"office\" { fields = { { \"person\", \"entity\", key = true }, { \"stage\", choice = "  \
    "{ \"holder\", \"former\" } }, { \"from\", \"date\" } } }\n"
#define RULE(id, rest)                                                                             \
    "return {\n  id = \"" id                                                                       \
    "\",\n  title = \"t\",\n  why = \"w\",\n  severity = \"error\",\n  reads = \"office\",\n"      \
    "  flags = { \"a\" },\n  silent = { \"b\" },\n" rest "}\n"
#define CHECK "  check = function(said, report) end,\n"

/* Loads a folder with one file beside the kind and expects exactly these problems. */
static void problems_of(const char *text, const char *expected) {
    folder f = folder_new();
    folder_add(&f, "kinds.lua", KIND);
    folder_add(&f, "z.lua", text);
    loaded l = load_folder(&f);
    assert_string_equal(problem_text(&l, &f), expected);
    loaded_free(&l);
    folder_free(&f);
}

static void kinds_words_measures_and_patterns_are_loaded(void **state) {
    (void)state;
    folder f = folder_new();
    folder_add(&f, "kinds/office.lua",
               "kind \"office\" { doc = \"d\", label = \"{stage}\", fields = {\n"
               "  { \"person\", \"entity\", key = true, doc = \"who\" },\n  { \"stage\", choice = "
               "{ \"holder\", \"former\" } },\n"
               "  { \"office\", \"text\", key = true }, { \"part\", \"text\", separator = true }, "
               "{ \"from\", \"date\" } } }\n");
    folder_add(&f, "facts.lua",
               "fact \"office\" {\n  \"{person}, {office}\",\n  { \"{office} {person} ~serve\",\n"
               "    \"{person} ~be {office}\", stage = \"former\" },\n  stage = \"holder\" }\n");
    folder_add(&f, "words.lua",
               "words \"office\" { president = { \"president\", \"state\" }, [\"prime minister\"] "
               "= \"premier\" }\n"
               "words \"given_name\" { \"Maria\", \"John\" }\n");
    folder_add(&f, "measures.lua",
               "measure \"deaths\" { doc = \"d\", unit = \"people\", nouns = { \"death toll\" }, "
               "verbs = { \"~kill\" }, nature = \"cumulative\" }\n");
    loaded l = load_folder(&f);
    assert_string_equal(problem_text(&l, &f), "");
    const gs_kind *kind = gs_kinds_named(gs_rulebook_kinds(l.book), "office");
    assert_non_null(kind);
    assert_int_equal(kind->nfields, 5);
    assert_int_equal(kind->fields[0].role, GS_R_KEY);
    assert_int_equal(kind->fields[1].type, GS_F_CHOICE);
    assert_string_equal(kind->fields[1].choices[1], "former");
    assert_int_equal(kind->fields[3].role, GS_R_SEPARATOR);
    const gs_entry *e = gs_lexicon_find(gs_rulebook_lexicon(l.book), "office", "president", 9);
    assert_non_null(e);
    assert_string_equal(e->value, "president");
    assert_string_equal(e->more, "state");
    assert_non_null(gs_lexicon_find(gs_rulebook_lexicon(l.book), "given_name", "maria", 5));
    assert_int_equal(gs_pack_patterns(gs_rulebook_pack(l.book)), 3);
    assert_int_equal(gs_pack_measures(gs_rulebook_pack(l.book)), 1);
    loaded_free(&l);
    folder_free(&f);
}

static void a_rule_is_read_with_all_its_fields(void **state) {
    (void)state;
    folder f = folder_new();
    folder_add(&f, "kinds.lua", KIND);
    folder_add(&f, "b.lua", RULE("later", CHECK));
    folder_add(&f, "z.lua",
               RULE("earlier", "  group = { \"person\" }, scope = \"document\", since = \"0.1\", "
                               "false_positives = \"f\", single_value = \"stage\",\n"));
    loaded l = load_folder(&f);
    assert_string_equal(problem_text(&l, &f), "");
    assert_int_equal(gs_rulebook_rules(l.book), 2);
    const gs_rule *rule = gs_rulebook_rule(l.book, 0);
    const gs_rule_info *info = gs_rule_about(rule);
    assert_string_equal(info->id, "earlier");
    assert_string_equal(info->group[0], "person");
    assert_string_equal(info->scope, "document");
    assert_string_equal(info->since, "0.1");
    assert_string_equal(info->false_positives, "f");
    assert_int_equal(info->level, GS_L_ERROR);
    assert_string_equal(gs_rule_example(rule, 0)->text, "a");
    assert_true(gs_rule_example(rule, 0)->flags);
    assert_string_equal(gs_rule_example(rule, 1)->text, "b");
    assert_false(gs_rule_example(rule, 1)->flags);
    assert_null(gs_rule_example(rule, 2));
    assert_string_equal(gs_rule_about(gs_rulebook_rule(l.book, 1))->scope, "set");
    loaded_free(&l);
    folder_free(&f);
}

static void broken_files_are_named_with_line_and_advice(void **state) {
    (void)state;
    problems_of("local x = \nreturn }\n",
                "z.lua:2: unexpected symbol near 'return'; a value is missing before it\n");
    problems_of("return 7\n", "z.lua: the file returns a number, not a rule table; return { id = "
                              "\"...\", title = \"...\", ... }\n");
    problems_of(
        "local x = 1\n",
        "z.lua: the file declares nothing and returns no rule; call kind, words, measure or fact, "
        "or return { id = \"...\", ... }\n");
    problems_of(
        "\nlocal t\nt.y = 1\n",
        "z.lua:3: attempt to index a nil value (local 't'); it is nil: ask first, if x then ...\n");
    problems_of(
        "while true do end\n",
        "z.lua:1: limit reached: instructions (50000000); it was stopped, which says nothing "
        "about the articles; look at fewer pairs: give said:each and said:pairs a filter, or "
        "group by more fields; a loop may have no end\n");
    problems_of("return { 1, 2 }\n", "z.lua:1: the rule is a list; a rule file returns { id = "
                                     "\"...\", title = \"...\", ... }\n");
    problems_of("\xff\xfe", "z.lua: a pack file must be UTF-8 text; byte 0 is not\n");
}

static void broken_declarations_are_named(void **state) {
    (void)state;
    problems_of("kind \"x\" { fields = { { \"a\", \"entty\" } } }\n",
                "z.lua:1: field 'a' has the unknown type 'entty'; did you mean 'entity'?\n");
    problems_of("kind \"x\" { fields = { { \"a\", \"text\", kee = true } } }\n",
                "z.lua:1: a field of a kind has no field 'kee'; did you mean 'key'?\n");
    problems_of("kind \"x\" { feilds = {} }\n",
                "z.lua:1: a kind has no field 'feilds'; did you mean 'fields'?\n");
    problems_of(
        "kind \"x\"\n",
        "z.lua: the file declares nothing and returns no rule; call kind, words, measure or fact, "
        "or return { id = \"...\", ... }\n");
    problems_of("kind { }\n",
                "z.lua:1: kind needs a name: kind \"name\" { ... }; the line reads: kind { }\n");
    problems_of("\nwords \"x\" { a = 1.5, b = print }\n",
                "z.lua:2: words \"x\": the value of 'a' is a number; a word stands for a string or "
                "for two: { \"a\", \"b\" }\n");
    problems_of(
        "fact \"office\" { }\n",
        "z.lua:1: fact \"office\" has no patterns; write fact \"kind\" { \"pattern\", ... }\n");
    problems_of("fact \"office\" { 12 }\n",
                "z.lua:1: fact \"office\", item 1 must be a pattern, not a number; the line reads: "
                "fact \"office\" { 12 }\n");
    problems_of("measure \"m\" { unit = \"people\" }\n",
                "z.lua:1: measure \"m\" has no words: it needs nouns, verbs or counts; "
                "the line reads: measure \"m\" { unit = \"people\" }\n");
    problems_of("extend_kind \"ofice\" { fields = { { \"x\", \"text\" } } }\n",
                "z.lua:1: there is no kind ofice to add fields to; did you mean office?\n");
    problems_of("knid \"x\" { }\n", "z.lua:1: there is no knid; did you mean 'kind'?\n");
}

static void patterns_are_named_with_their_own_lines(void **state) {
    (void)state;
    problems_of("fact \"office\" {\n  \"{person} ~serve\",\n  -- a comment\n  \"{persn} "
                "~serve\",\n  stage = \"holder\" }\n",
                "z.lua:4: there is no word set or slot named \"persn\" in {persn} ~serve; declare "
                "it with words \"persn\" { ... }, "
                "or use a slot such as {person}\n");
}

static void patterns_that_give_no_fact_are_named(void **state) {
    (void)state;
    problems_of("fact \"office\" { \"{person} ~serve until {money:from}\" }\n",
                "z.lua:1: {money:from} cannot fill \"from\", which is of type date in {person} "
                "~serve until {money:from}; use {date}, {day} or {period}\n");
    problems_of("fact \"office\" { { \"{person} ~serve\", from = \"soon\" } }\n",
                "z.lua:1: \"soon\" is no date for field \"from\" in {person} ~serve; write "
                "\"2024-05-01\", \"2024-05\" or \"2024\"\n");
    problems_of("kind \"visit\" { fields = { { \"guest\", \"entity\", required = true } } }\n"
                "fact \"visit\" { \"the guest ~arrive\" }\n",
                "z.lua:2: nothing tells \"guest\", which every fact of kind \"visit\" must know in "
                "the guest ~arrive; add a slot, {type:guest}, or a setting, guest = \"...\"\n");
}

static void an_unfinished_rule_is_refused(void **state) {
    (void)state;
    problems_of("return { title = \"t\" }", "z.lua:1: the rule has no id; write: id = \"...\"\n");
    problems_of("return {\n id = \"a b\" , title = \"t\" }\n",
                "z.lua:2: the id \"a b\" is no name for a rule; use lower-case letters, digits and "
                "hyphens\n");
    problems_of(
        "return {\n id = \"a\",\n title = 7, why = \"w\", severity = \"note\", reads = "
        "\"office\", flags = \"x\",\n silent = \"y\" }\n",
        "z.lua:3: the rule: title must be a string, not a number; write: title = \"...\"\n");
    problems_of("return {\n id = \"a\",\n title = \"t\" }\n",
                "z.lua:2: the rule has no why, severity, reads, flags, silent; gainsay new rule ID "
                "writes one to begin with that has them all\n");
    problems_of(
        "return { id = \"a\", title = \"t\", why = \"w\",\n severity = \"fatal\", reads = "
        "\"office\", flags = \"x\", silent = \"y\" }\n",
        "z.lua:2: severity \"fatal\" is not known; use \"error\", \"warning\" or \"note\"\n");
    problems_of("return { id = \"a\", title = \"t\", why = \"w\", severity = \"note\", reads = "
                "\"office\", flags = \"x\", silent = \"y\" }",
                "z.lua:1: the rule checks nothing; write check = function(said, report) ... end, "
                "or a constraint: single_value = \"field\"\n");
    problems_of("return { id = \"a\", title = \"t\", why = \"w\", severity = \"note\", reads = "
                "\"office\", flags = \"x\", silent = \"y\",\n check = true }",
                "z.lua:2: check must be a function, not a boolean; write: check = function(said, "
                "report) ... end\n");
    problems_of("return { id = \"a\", title = \"t\", why = \"w\", severity = \"note\", reads = "
                "\"office\", single_value = \"stage\", silent = \"y\" }",
                "z.lua:1: the rule has no flagging example; write: flags = { [[text]] }, an "
                "article that the rule flags\n");
    problems_of("return { id = \"a\", title = \"t\", why = \"w\", severity = \"note\", reads = "
                "\"office\", single_value = \"stage\", flags = \"x\" }",
                "z.lua:1: the rule has no silent example; write: silent = { [[text]] }, an article "
                "that comes close and is right\n");
    problems_of(RULE("a", CHECK "  where = { stage = \"holder\" },\n"),
                "z.lua:10: 'where' is for one-line constraints, and the rule has none; filter in "
                "check: said:each { field = value }\n");
    problems_of(RULE("a", CHECK "  severty = \"note\",\n"),
                "z.lua:10: a rule has no field 'severty'; did you mean 'severity'?\n");
}

static void unknown_kinds_and_fields_are_named(void **state) {
    (void)state;
    problems_of("return { id = \"a\", title = \"t\", why = \"w\", severity = \"note\",\n reads = "
                "\"offise\", check = print, flags = \"x\", silent = \"y\" }",
                "z.lua:2: rule a reads the unknown kind 'offise'; did you mean 'office'?\n");
    problems_of(RULE("a", CHECK "  group = { \"persn\" },\n"),
                "z.lua:10: rule a groups by 'persn', which is no field of kind 'office'; did you "
                "mean 'person'?\n");
    problems_of(RULE("a", CHECK "  group = { \"person?\" },\n"), "");
    problems_of(RULE("a", "  single_value = \"stge\",\n"),
                "z.lua:9: single_value names 'stge', which is no field of kind 'office'; did you "
                "mean 'stage'?\n");
    problems_of(RULE("a", "  before = { \"from\", \"stage\" },\n"),
                "z.lua:9: before needs a field of type date; 'stage' is of type choice; the line "
                "reads: before = { \"from\", \"stage\" },\n");
    problems_of(
        RULE("a", "  conflicts_with = { { stage = \"holder\" }, { stge = \"former\" } },\n"),
        "z.lua:9: kind 'office' has no field 'stge'; did you mean 'stage'?\n");
    problems_of(RULE("a", "  range = { \"from\" },\n"),
                "z.lua:9: range has neither min nor max; write: range = { \"share\", min = 0, max "
                "= 100 }\n");
    problems_of(RULE("a", "  single_value = { \"stage\", seperators = {} },\n"),
                "z.lua:9: single_value has no field 'seperators'; did you mean 'separators'?\n");
}

static void a_taken_id_names_both_places(void **state) {
    (void)state;
    folder f = folder_new();
    folder_add(&f, "kinds.lua", KIND);
    folder_add(&f, "a.lua", RULE("same", CHECK));
    folder_add(&f, "b.lua", RULE("same", CHECK));
    loaded l = load_folder(&f);
    assert_non_null(strstr(problem_text(&l, &f), "b.lua:2: the id same is taken by "));
    assert_non_null(strstr(problem_text(&l, &f), "a.lua:2; give one of the two rules another id"));
    assert_int_equal(gs_rulebook_rules(l.book), 1);
    loaded_free(&l);
    folder_free(&f);
}

static void a_taken_kind_names_both_places(void **state) {
    (void)state;
    folder f = folder_new();
    folder_add(&f, "a.lua", KIND);
    folder_add(&f, "b.lua", "\n" KIND);
    loaded l = load_folder(&f);
    assert_non_null(strstr(problem_text(&l, &f), "b.lua:2: kind office was declared before, at "));
    assert_non_null(strstr(problem_text(&l, &f), "a.lua:1"));
    loaded_free(&l);
    folder_free(&f);
}

static void one_broken_file_costs_itself_alone(void **state) {
    (void)state;
    folder f = folder_new();
    folder_add(&f, "a.lua", "return }");
    folder_add(&f, "b.lua", KIND);
    folder_add(&f, "c.lua", RULE("fine", CHECK));
    loaded l = load_folder(&f);
    assert_int_equal(gs_problems_errors(l.problems), 1);
    assert_int_equal(gs_rulebook_rules(l.book), 1);
    loaded_free(&l);
    folder_free(&f);
}

static void files_share_no_state(void **state) {
    (void)state;
    folder f = folder_new();
    folder_add(&f, "a.lua", KIND "local seen = require \"lib.shared\" seen.x = 1");
    folder_add(&f, "b.lua",
               "words \"w\" { \"x\" } local seen = require \"lib.shared\" assert(seen.x == nil, "
               "\"state leaks\")");
    folder_add(&f, "lib/shared.lua", "return {}");
    loaded l = load_folder(&f);
    assert_string_equal(problem_text(&l, &f), "");
    loaded_free(&l);
    folder_free(&f);
}

static void lib_files_come_by_require_alone(void **state) {
    (void)state;
    folder f = folder_new();
    folder_add(&f, "a.lua", KIND);
    folder_add(&f, "lib/deep/words.lua", "return { list = { \"one\", \"two\" } }");
    folder_add(&f, "b.lua", "local w = require \"lib.deep.words\"\nwords \"w\" (w.list)\n");
    folder_add(&f, "c.lua", "require \"lib.missing\"");
    folder_add(&f, "d.lua", "require \"../../etc/passwd\"");
    folder_add(&f, "lib/circle.lua", "return require \"lib.circle\"");
    folder_add(&f, "e.lua", "require \"lib.circle\"");
    loaded l = load_folder(&f);
    assert_string_equal(problem_text(&l, &f),
                        "c.lua:1: there is no module 'lib.missing'; write require \"lib.name\" for "
                        "the file lib/name.lua of a rules folder\n"
                        "d.lua:1: there is no module '../../etc/passwd'; write require "
                        "\"lib.name\" for the file lib/name.lua of a rules folder\n"
                        "lib/circle.lua:1: module 'lib.circle' requires itself\n");
    assert_non_null(gs_lexicon_find(gs_rulebook_lexicon(l.book), "w", "two", 3));
    loaded_free(&l);
    folder_free(&f);
}

static void kinds_may_be_extended_before_they_are_declared(void **state) {
    (void)state;
    folder f = folder_new();
    folder_add(&f, "a.lua", "extend_kind \"office\" { fields = { { \"term\", \"text\" } } }");
    folder_add(&f, "b.lua", KIND);
    loaded l = load_folder(&f);
    assert_string_equal(problem_text(&l, &f), "");
    assert_int_equal(gs_field_index(gs_kinds_named(gs_rulebook_kinds(l.book), "office"), "term"),
                     3);
    loaded_free(&l);
    folder_free(&f);
}

static void long_word_lists_fit(void **state) {
    (void)state;
    folder f = folder_new();
    char *text = calloc(1, 100000 * 16), *p = text;
    p += sprintf(p, "words \"name\" {\n");
    for (int i = 0; i < 100000; i++) p += sprintf(p, "\"name%d\",\n", i);
    strcpy(p, "}\n");
    folder_add(&f, "names.lua", text);
    loaded l = load_folder(&f);
    assert_string_equal(problem_text(&l, &f), "");
    assert_non_null(gs_lexicon_find(gs_rulebook_lexicon(l.book), "name", "name99999", 9));
    loaded_free(&l);
    folder_free(&f);
    free(text);
}

static void a_missing_folder_is_a_problem(void **state) {
    (void)state;
    folder f = {.path = "/nonexistent/rules"};
    loaded l = load_folder(&f);
    assert_int_equal(gs_problems_errors(l.problems), 1);
    loaded_free(&l);
}

static int files_in(const char *path) {
    int n = 0;
    DIR *dir = opendir(path);
    assert_non_null(dir);
    for (struct dirent *entry; (entry = readdir(dir));) n += strstr(entry->d_name, ".lua") != NULL;
    closedir(dir);
    return n;
}

static void every_shipped_rule_loads(void **state) {
    (void)state;
    folder f = {.path = "rules"};
    loaded l = load_folder(&f);
    size_t n;
    const gs_problem *list = gs_problems_sorted(l.problems, &n);
    for (size_t i = 0; i < n; i++)
        print_message("%s:%u: %s\n", list[i].err.source, list[i].err.line, list[i].err.text);
    assert_int_equal(gs_rulebook_rules(l.book), files_in("rules/checks"));
    loaded_free(&l);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kinds_words_measures_and_patterns_are_loaded),
        cmocka_unit_test(a_rule_is_read_with_all_its_fields),
        cmocka_unit_test(broken_files_are_named_with_line_and_advice),
        cmocka_unit_test(broken_declarations_are_named),
        cmocka_unit_test(patterns_are_named_with_their_own_lines),
        cmocka_unit_test(patterns_that_give_no_fact_are_named),
        cmocka_unit_test(an_unfinished_rule_is_refused),
        cmocka_unit_test(unknown_kinds_and_fields_are_named),
        cmocka_unit_test(a_taken_id_names_both_places),
        cmocka_unit_test(a_taken_kind_names_both_places),
        cmocka_unit_test(one_broken_file_costs_itself_alone),
        cmocka_unit_test(files_share_no_state),
        cmocka_unit_test(lib_files_come_by_require_alone),
        cmocka_unit_test(kinds_may_be_extended_before_they_are_declared),
        cmocka_unit_test(long_word_lists_fit),
        cmocka_unit_test(a_missing_folder_is_a_problem),
        cmocka_unit_test(every_shipped_rule_loads),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
