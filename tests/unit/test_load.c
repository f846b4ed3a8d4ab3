#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "load_help.h"

static void array_object_and_lines_hold_the_same_facts(void **state) {
    fixture *f = *state;
    assert_int_equal(load(f, "[" ADA ",\n" ADA "]"), 2);
    assert_int_equal(load(f, "{\"documents\":[{\"path\":\"a.md\"}],\n\"facts\":[" ADA "]}"), 1);
    assert_int_equal(load(f, ADA "\n\n" ADA "\n"), 2);
    assert_int_equal(load(f, "\xef\xbb\xbf" ADA), 1);
    assert_int_equal(load(f, "{\"kind\":\"office\",\n\"person\":\"Ada Reyes\",\n" AT "}"), 1);
    assert_int_equal(load(f, "[]"), 0);
    assert_int_equal(gs_problems_errors(f->problems), 0);
    assert_int_equal(gs_store_count(f->store), 7);
}

static void all_properties_are_read(void **state) {
    fixture *f = *state;
    assert_int_equal(
        load(f,
             "[{\"kind\":\"office\",\"person\":\" Ada Reyes "
             "\",\"from\":\"2025-03-14\",\"contested\":true,"
             "\"office\":null,\"speaker\":\"Bo "
             "Lind\",\"as_of\":\"2025-05\",\"as_of_origin\":\"stated\","
             "\"modality\":\"planned\",\"trust\":\"reference\",\"flags\":[\"quoted\",\"headline\"],"
             "\"inherited\":[\"person\"],\"pattern\":\"office.lua:12\",\"group\":\"00\","
             "\"at\":{\"document\":\"b.md\",\"line\":2,\"column\":5,\"byte\":40,\"text\":"
             "\"Zo\\u00eb Reyes\","
             "\"sentence\":\"Zo\\u00eb Reyes won.\"}}]"),
        1);
    const gs_fact *fact = gs_store_at(f->store, 0);
    assert_string_equal(gs_store_text(f->store, value(f, 0, "person")->sym), "Ada Reyes");
    assert_true(value(f, 0, "person")->inherited);
    assert_int_equal(value(f, 0, "from")->span.from, gs_day_make(2025, 3, 14));
    assert_true(value(f, 0, "contested")->flag);
    assert_null(gs_fact_value(fact, "office"));
    assert_string_equal(gs_store_text(f->store, fact->speaker), "Bo Lind");
    assert_int_equal(fact->as_of.to, gs_day_make(2025, 5, 31));
    assert_int_equal(fact->flags, GS_FF_AS_OF_STATED | GS_FF_QUOTED | GS_FF_HEADLINE);
    assert_int_equal(fact->modality, GS_PLANNED);
    assert_int_equal(fact->trust, GS_TRUST_REFERENCE);
    assert_string_equal(gs_store_text(f->store, fact->pattern), "office.lua:12");
    assert_string_equal(gs_store_document_at(f->store, fact->document)->path, "b.md");
    assert_int_equal(fact->to.line, 2);
    assert_int_equal(fact->to.column, 14); /* characters */
    assert_int_equal(fact->to.byte, 50);   /* bytes */
    assert_string_equal(gs_store_text(f->store, fact->sentence), "Zo\xc3\xab Reyes won.");
}

static void documents_are_read(void **state) {
    fixture *f = *state;
    load(f, "{\"document\":{\"path\":\"a.md\",\"title\":\"The "
            "oath\",\"source\":\"Daily\",\"date\":\"2025-03\","
            "\"date_origin\":\"inferred\"}}\n{\"document\":{\"path\":\"b.md\",\"date\":\"2025-03-"
            "01\"}}\n");
    const gs_document *d = gs_store_document_at(f->store, 0);
    assert_string_equal(d->title, "The oath");
    assert_string_equal(d->source, "Daily");
    assert_int_equal(d->date_origin, GS_DATE_INFERRED);
    assert_int_equal(d->date.from, gs_day_make(2025, 3, 1));
    assert_int_equal(gs_store_document_at(f->store, 1)->date_origin, GS_DATE_STATED);
}

static void facts_without_a_day_take_that_of_their_document(void **state) {
    fixture *f = *state;
    load(f, "{\"facts\":[" ADA ",{\"kind\":\"office\",\"person\":\"Bo\",\"as_of\":\"..\"," AT "},"
            "{\"kind\":\"office\",\"person\":\"Cy\",\"at\":{\"document\":\"b.md\",\"line\":1}}],"
            "\"documents\":[{\"path\":\"a.md\",\"date\":\"2025-03-14\",\"date_origin\":"
            "\"inferred\"}]}");
    assert_int_equal(gs_store_at(f->store, 0)->as_of.from, gs_day_make(2025, 3, 14));
    assert_int_equal(gs_store_at(f->store, 0)->flags, GS_FF_AS_OF_INFERRED);
    assert_true(gs_span_is_all(gs_store_at(f->store, 1)->as_of));
    assert_true(gs_span_is_all(gs_store_at(f->store, 2)->as_of));
}

static void a_files_trust_holds_where_a_fact_names_none(void **state) {
    fixture *f = *state;
    load(f, "{\"facts\":[" ADA ",{\"kind\":\"office\",\"person\":\"Bo\",\"trust\":\"article\"," AT
            "}],"
            "\"trust\":\"reference\"}\n" ADA);
    assert_int_equal(gs_store_at(f->store, 0)->trust, GS_TRUST_REFERENCE);
    assert_int_equal(gs_store_at(f->store, 1)->trust, GS_TRUST_ARTICLE);
    assert_int_equal(gs_store_at(f->store, 2)->trust, GS_TRUST_ARTICLE);
    assert_int_equal(gs_problems_errors(f->problems), 0);
}

static void unknown_kinds_and_fields_suggest_the_nearest(void **state) {
    fixture *f = *state;
    assert_int_equal(load(f, "[" ADA ",\n{\"kind\":\"ofice\"," AT "},\n" ADA "]"), 2);
    assert_problem(f, 2, "\"ofice\"", "\"office\"");
}

static void unknown_fields_are_told_on_their_own_line(void **state) {
    fixture *f = *state;
    assert_int_equal(
        load(f,
             "[\n{\n\"kind\": \"office\",\n\"person\": \"Ada\",\n\"stge\": \"elect\",\n" AT "}]"),
        0);
    assert_problem(f, 5, "\"stge\"", "\"stage\"");
}

typedef struct wrong {
    const char *members, *text, *hint;
} wrong;

/* Each of these leaves its fact out, and the one beside it in. */
static const wrong wrongs[] = {
    {"\"kind\":\"office\",\"stage\":\"elect\"," AT, "needs person", ""},
    {"\"kind\":\"office\",\"person\":null," AT, "needs person", ""},
    {"\"kind\":\"office\",\"person\":\"Ada\",\"colour\":\"red\"," AT, "no field \"colour\"",
     "its fields are person, office"},
    {"\"kind\":\"weather\"," AT, "\"weather\"", "declared are office, figure"},
    {"\"person\":\"Ada\"," AT, "no kind", "kind"},
    {"\"kind\":7,\"person\":\"Ada\"," AT, "kind must be a string", ""},
    {"\"kind\":\"office\",\"person\":7," AT, "person must be a string, not a number", "quotes"},
    {"\"kind\":\"office\",\"person\":[\"Ada\"]," AT, "not an array", ""},
    {"\"kind\":\"office\",\"person\":\"  \"," AT, "person is empty", "leave it out"},
    {"\"kind\":\"office\",\"person\":\"A\",\"stage\":\"elected\"," AT, "\"elected\"", "\"elect\""},
    {"\"kind\":\"office\",\"person\":\"A\",\"stage\":\"king\"," AT, "\"king\"",
     "candidate, elect or holder"},
    {"\"kind\":\"office\",\"person\":\"A\",\"from\":\"2025-02-31\"," AT,
     "\"2025-02-31\" is no date", "2021-03-14"},
    {"\"kind\":\"office\",\"person\":\"A\",\"from\":\"2025-03-14/2025-03-01\"," AT, "no date", ""},
    {"\"kind\":\"office\",\"person\":\"A\",\"from\":true," AT, "from must be a string", ""},
    {"\"kind\":\"office\",\"person\":\"A\",\"contested\":\"yes\"," AT, "true or false", ""},
    {"\"kind\":\"office\",\"person\":\"A\",\"modality\":\"sure\"," AT, "\"sure\"", "asserted"},
    {"\"kind\":\"office\",\"person\":\"A\",\"trust\":\"total\"," AT, "\"total\"", "reference"},
    {"\"kind\":\"office\",\"person\":\"A\",\"flags\":[\"qoted\"]," AT, "\"qoted\"", "\"quoted\""},
    {"\"kind\":\"office\",\"person\":\"A\",\"flags\":\"quoted\"," AT, "flags must be an array", ""},
    {"\"kind\":\"office\",\"person\":\"A\",\"inherited\":[\"persn\"]," AT, "\"persn\"",
     "\"person\""},
    {"\"kind\":\"office\",\"person\":\"A\",\"as_of\":\"soon\"," AT, "\"soon\"", ""},
    {"\"kind\":\"office\",\"person\":\"A\"", "where it was said", "\"at\""},
    {"\"kind\":\"office\",\"person\":\"A\",\"at\":3", "at must be an object", ""},
    {"\"kind\":\"office\",\"person\":\"A\",\"at\":{\"document\":\"a.md\"}", "lacks the line", ""},
    {"\"kind\":\"office\",\"person\":\"A\",\"at\":{\"line\":1}", "lacks the document", ""},
    {"\"kind\":\"office\",\"person\":\"A\",\"at\":{\"document\":\"\",\"line\":1}", "document", ""},
    {"\"kind\":\"office\",\"person\":\"A\",\"at\":{\"document\":\"a\",\"line\":0}", "at least 1",
     "from 1"},
    {"\"kind\":\"office\",\"person\":\"A\",\"at\":{\"document\":\"a\",\"line\":99999999999}",
     "line", ""},
    {"\"kind\":\"office\",\"person\":\"A\",\"at\":{\"document\":\"a\",\"line\":1,\"colum\":2}",
     "\"colum\"", "\"column\""},
    {"\"kind\":\"office\",\"person\":\"A\",\"at\":{\"document\":\"a\",\"line\":2,\"end_line\":1}",
     "ends before", ""},
    {"\"kind\":\"figure\",\"measure\":\"exports\",\"amount\":\"many\"," AT, "\"many\" is no amount",
     "5.93e9 USD"},
    {"\"kind\":\"figure\",\"measure\":\"exports\",\"amount\":\"12 flurbs\"," AT,
     "from \"flurbs\" on", ""},
    {"\"kind\":\"figure\",\"measure\":\"exports\",\"amount\":\"1e999999\"," AT, "no amount", ""},
    {"\"kind\":\"figure\",\"measure\":\"exports\",\"amount\":1e999999," AT, "JSON", ""},
    {"\"kind\":\"figure\",\"measure\":\"exports\",\"amount\":1e300," AT, "out of range", ""},
    {"\"kind\":\"figure\",\"measure\":\"exports\",\"amount\":{}," AT, "amount must be a string",
     ""},
    {"\"kind\":\"office\",\"kind\":\"office\",\"person\":\"A\"," AT, "duplicate", ""},
    {"\"kind\":\"office\",\"person\":\"A\\u0000B\"," AT, "JSON", ""},
    {"\"kind\":\"office\" \"person\":\"A\"," AT, "JSON", ""},
};

static void each_wrong_thing_is_told_and_the_other_facts_are_kept(void **state) {
    fixture *f = *state;
    for (size_t i = 0; i < sizeof wrongs / sizeof *wrongs; i++) {
        gs_buf json = GS_BUF_EMPTY;
        gs_store_free(f->store);
        f->store = gs_store_new(f->kinds);
        f->problems = gs_problems_new(f->arena);
        gs_buf_printf(&json, "[" ADA ",\n\n{%s},\n" ADA "]", wrongs[i].members);
        assert_int_equal(load(f, gs_buf_text(&json)), 2);
        assert_problem(f, 3, wrongs[i].text, wrongs[i].hint);
        assert_int_equal(gs_store_documents(f->store), 1);
        gs_buf_free(&json);
    }
}

static void every_wrong_thing_of_a_fact_is_told_at_once(void **state) {
    fixture *f = *state;
    load(f, "[{\"kind\":\"office\",\"person\":7,\"stage\":\"king\",\"from\":\"never\"," AT "}]");
    assert_int_equal(gs_problems_errors(f->problems), 3);
    assert_int_equal(gs_store_count(f->store), 0);
}

static void broken_lines_of_ndjson_cost_themselves_only(void **state) {
    fixture *f = *state;
    assert_int_equal(load(f, ADA "\n{\"kind\":\"office\",\n" ADA "\n\"x\"\n" ADA " {}\n" ADA), 4);
    size_t n;
    const gs_problem *list = gs_problems_sorted(f->problems, &n);
    assert_int_equal(n, 3);
    assert_int_equal(list[0].err.line, 2);
    assert_int_equal(list[1].err.line, 4);
    assert_int_equal(list[2].err.line, 5);
}

static void broken_arrays_keep_what_comes_before(void **state) {
    static const struct {
        const char *json;
        uint32_t kept, line;
    } cases[] = {
        {"[" ADA ",\n{\"kind\":\"office", 1, 2},
        {"[" ADA ",\n" ADA "\n", 2, 3},
        {"[" ADA ",\n" ADA "\n" ADA "]", 3, 3},
        {"[" ADA ",\n]", 1, 2},
        {"[" ADA ",\n{\"kind\":\"office\"]]", 1, 2},
        {"[" ADA "]\n]", 1, 2},
        {"[" ADA ",\n,\n" ADA "]", 1, 2},
        {"[" ADA ",\n12,\n" ADA "]", 2, 2},
        {"{\"facts\":[" ADA "\n", 1, 2},
        {"{\"facts\":\n[" ADA "]\n", 1, 3},
        {"{\n\"fcts\":[" ADA "]}", 0, 2},
        {"{\n\"facts\":3}", 0, 2},
        {"", 0, 1},
        {"\n\nhello", 0, 3},
        {"{\n\"documents\":[{\"title\":\"x\"}]}", 0, 2},
        {"{\n\"documents\":[{\"path\":\"x\",\"titel\":\"x\"}]}", 0, 2},
        {"{\n\"documents\":[3]}", 0, 2},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        f->problems = gs_problems_new(f->arena);
        assert_int_equal(load(f, cases[i].json), cases[i].kept);
        assert_int_equal(problem(f)->line, cases[i].line);
    }
}

static void lines_are_found_past_strings_that_look_like_structure(void **state) {
    fixture *f = *state;
    const char *json = "[\n{\"kind\":\"office\",\"person\":\"},{\\\"kind\\\":[\\\\\"," AT "},\n"
                       "{\"kind\":\"office\",\"person\":\"A\",\"office\":\"x\\n\\\"stage\\\": "
                       "1\",\n\"stage\":\"x\"," AT "}]";
    assert_int_equal(load(f, json), 1);
    assert_int_equal(problem(f)->line, 4);
    assert_string_equal(gs_store_text(f->store, value(f, 0, "person")->sym), "},{\"kind\":[\\");
}

static void depth_is_bounded_before_anything_is_parsed(void **state) {
    fixture *f = *state;
    enum { DEEP = 200000 };
    gs_buf json = GS_BUF_EMPTY;
    gs_buf_puts(&json, "[" ADA ",\n{\"kind\":");
    for (int i = 0; i < DEEP; i++) gs_buf_putc(&json, i % 2 ? '{' : '[');
    for (int i = DEEP; i--;) gs_buf_putc(&json, i % 2 ? '}' : ']');
    gs_buf_puts(&json, "},\n" ADA "]");
    assert_int_equal(load(f, gs_buf_text(&json)), 2);
    assert_problem(f, 2, "brackets", "flat");
    gs_buf_free(&json);
}

static void bytes_that_are_not_utf8_are_refused_with_their_line(void **state) {
    fixture *f = *state;
    assert_int_equal(load(f, "[" ADA ",\n{\"kind\":\"off\xff\"}]"), 0);
    assert_problem(f, 2, "UTF-8", "UTF-8");
}

static void endless_complaints_are_cut_and_counted(void **state) {
    fixture *f = *state;
    gs_buf json = GS_BUF_EMPTY;
    for (int i = 0; i < 3000; i++) gs_buf_puts(&json, "{\"kind\":\"king\"}\n");
    load(f, gs_buf_text(&json));
    size_t n;
    const gs_problem *list = gs_problems_sorted(f->problems, &n);
    assert_int_equal(n, 1001);
    assert_non_null(strstr(list[0].err.text, "2000 more"));
    gs_buf_free(&json);
}

static void long_strange_words_are_cut_at_whole_characters(void **state) {
    fixture *f = *state;
    gs_buf json = GS_BUF_EMPTY;
    gs_buf_puts(&json, "[{\"kind\":\"");
    for (int i = 0; i < 200; i++) gs_buf_puts(&json, "\xe4\xb8\xad");
    gs_buf_puts(&json, "\"," AT "}]");
    load(f, gs_buf_text(&json));
    const gs_err *err = problem(f);
    assert_true(strlen(err->text) < 100);
    assert_non_null(strstr(err->text, "..."));
    gs_buf_free(&json);
}
static void sniffing_tells_facts_from_documents(void **state) {
    (void)state;
    static const char *const facts[] = {ADA,
                                        "[" ADA "]",
                                        "{\"facts\":[]}",
                                        "[]",
                                        " \n{\"documents\": []}",
                                        "{\"document\":{\"path\":\"a\"}}\n",
                                        "{\"kind\":\"offi",
                                        "{\"facts\":[{"};
    static const char *const others[] = {"{\"id\":\"1\",\"text\":\"a kind word\"}\n",
                                         "",
                                         "Hello",
                                         "[1,2]",
                                         "{}",
                                         "{\"id\":\"1\",\"text\":\"x\",\"kind\":\"news\"}",
                                         "[{\"id\":1}]",
                                         "{\"facts\":\"none\"}",
                                         "{\"document\":\"a.md\"}",
                                         "# facts\n"};
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++)
        if (!gs_facts_sniff(facts[i], strlen(facts[i]))) fail_msg("no facts? %s", facts[i]);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (gs_facts_sniff(others[i], strlen(others[i]))) fail_msg("facts? %s", others[i]);
}

static void missing_files_are_a_problem(void **state) {
    fixture *f = *state;
    assert_false(gs_facts_load_file(f->store, "no/such/facts.json", GS_TRUST_ARTICLE, f->problems));
    size_t n;
    assert_string_equal(gs_problems_sorted(f->problems, &n)[0].err.source, "no/such/facts.json");
    assert_false(
        gs_facts_load_file(f->store, "tests", GS_TRUST_ARTICLE, f->problems)); /* a folder */
}

/* No prefix and no single changed byte of a file may do more than give problems. */
static void damaged_files_never_do_harm(void **state) {
    fixture *f = *state;
    const char *json = "{\"documents\":[{\"path\":\"a.md\"}],\"facts\":[" ADA
                       ",\n{\"kind\":\"figure\",\"measure\":\"m\","
                       "\"amount\":\"more than 4.5 km\"," AT "}]}";
    size_t n = strlen(json);
    char *copy = gs_strdup(f->arena, json);
    for (size_t i = 0; i < n; i++) {
        f->problems = gs_problems_new(f->arena);
        assert_true(gs_facts_load(f->store, "facts.json", json, i, GS_TRUST_ARTICLE, f->problems) <=
                    2);
        assert_true(gs_problems_errors(f->problems) > 0);
        for (const char *c = "\"{}[],:\\x\n"; *c; c++) {
            copy[i] = *c;
            assert_true(
                gs_facts_load(f->store, "facts.json", copy, n, GS_TRUST_ARTICLE, f->problems) <= 3);
        }
        copy[i] = json[i];
    }
}
int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(array_object_and_lines_hold_the_same_facts),
        TEST(all_properties_are_read),
        TEST(documents_are_read),
        TEST(facts_without_a_day_take_that_of_their_document),
        TEST(a_files_trust_holds_where_a_fact_names_none),
        TEST(unknown_kinds_and_fields_suggest_the_nearest),
        TEST(unknown_fields_are_told_on_their_own_line),
        TEST(each_wrong_thing_is_told_and_the_other_facts_are_kept),
        TEST(every_wrong_thing_of_a_fact_is_told_at_once),
        TEST(broken_lines_of_ndjson_cost_themselves_only),
        TEST(broken_arrays_keep_what_comes_before),
        TEST(lines_are_found_past_strings_that_look_like_structure),
        TEST(depth_is_bounded_before_anything_is_parsed),
        TEST(bytes_that_are_not_utf8_are_refused_with_their_line),
        TEST(endless_complaints_are_cut_and_counted),
        TEST(long_strange_words_are_cut_at_whole_characters),
        TEST(sniffing_tells_facts_from_documents),
        TEST(missing_files_are_a_problem),
        TEST(damaged_files_never_do_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
