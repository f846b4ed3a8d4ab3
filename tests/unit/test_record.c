#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "base/buf.h"
#include "fact/record.h"

static const char *const stages[] = {"candidate", "holder"};
static gs_field office_fields[] = {
    {.name = "person", .type = GS_F_ENTITY, .role = GS_R_KEY, .required = true},
    {.name = "office", .type = GS_F_TEXT, .role = GS_R_KEY, .required = true},
    {.name = "of", .type = GS_F_ENTITY, .role = GS_R_KEY},
    {.name = "stage", .type = GS_F_CHOICE, .choices = stages, .nchoices = 2},
    {.name = "from", .type = GS_F_DATE},
    {.name = "to", .type = GS_F_DATE},
};
static gs_field figure_fields[] = {
    {.name = "measure", .type = GS_F_TEXT, .role = GS_R_KEY, .required = true},
    {.name = "of", .type = GS_F_ENTITY, .role = GS_R_KEY},
    {.name = "period", .type = GS_F_PERIOD, .role = GS_R_KEY},
    {.name = "amount", .type = GS_F_AMOUNT, .required = true},
};

static const char *const states[] = {"planned", "happened"};
static gs_field event_fields[] = {
    {.name = "what", .type = GS_F_TEXT, .role = GS_R_KEY, .required = true},
    {.name = "of", .type = GS_F_ENTITY, .role = GS_R_KEY},
    {.name = "date", .type = GS_F_DATE},
    {.name = "status", .type = GS_F_CHOICE, .choices = states, .nchoices = 2},
};

typedef struct fixture {
    gs_arena *arena;
    gs_store *store;
    gs_problems *problems;
} fixture;

static int setup(void **state) {
    gs_arena *arena = gs_arena_new();
    fixture *f = gs_alloc(arena, sizeof *f);
    gs_kinds *kinds = gs_kinds_new(arena);
    gs_kind office = {.name = "office", .fields = office_fields, .nfields = 6};
    gs_kind figure = {.name = "figure", .fields = figure_fields, .nfields = 4};
    gs_kind event = {.name = "event", .fields = event_fields, .nfields = 4};
    if (!gs_kinds_add(kinds, &office, NULL) || !gs_kinds_add(kinds, &figure, NULL) ||
        !gs_kinds_add(kinds, &event, NULL))
        return -1;
    *f = (fixture){arena, gs_store_new(kinds), gs_problems_new(arena)};
    *state = f;
    return 0;
}

static int teardown(void **state) {
    fixture *f = *state;
    gs_store_free(f->store);
    gs_arena_free(f->arena);
    return 0;
}

static uint32_t load(fixture *f, const char *text) {
    return gs_record_load(f->store, "record", text, strlen(text), f->problems);
}

static const char *said(fixture *f, uint32_t i, const char *field) {
    const gs_fact *fact = gs_store_at(f->store, i);
    char *out = gs_alloc(f->arena, 128);
    int at = gs_field_index(fact->kind, field);
    return gs_fact_value(fact, field) ? gs_value_say(f->store, fact, (uint32_t)at, out, 128) : "";
}

static void wrong(fixture *f, uint32_t line, const char *words) {
    size_t n;
    const gs_problem *all = gs_problems_sorted(f->problems, &n);
    assert_int_equal(n, 1);
    assert_int_equal(all[0].err.line, line);
    assert_non_null(strstr(all[0].err.text, words));
}

static void series_is_a_fact_a_row(void **state) {
    fixture *f = *state;
    assert_int_equal(load(f, "# Prices.\n# measure: inflation\n# of: Valdoria\n# unit: percent\n"
                             "# source: Office\ndate,value\n2021,4.1\n\n2022,\n2023-06,5.2\n"),
                     2);
    assert_int_equal(gs_problems_errors(f->problems), 0);
    assert_string_equal(said(f, 0, "amount"), "4.1%");
    assert_string_equal(said(f, 0, "of"), "Valdoria");
    assert_string_equal(said(f, 0, "period"), "2021");
    assert_string_equal(said(f, 1, "period"), "June 2023");
    assert_int_equal(gs_store_at(f->store, 1)->from.line, 10);
    assert_int_equal(gs_store_at(f->store, 1)->trust, GS_TRUST_REFERENCE);
    assert_string_equal(gs_store_document_at(f->store, 0)->source, "Office");
}

static void table_may_be_of_any_kind_and_quote_cells(void **state) {
    fixture *f = *state;
    assert_int_equal(load(f, "# kind: office\r\nperson,office,of,stage,from,to\r\n"
                             "\"Ashe, \"\"Tobin\"\"\",mayor,Arlen,holder,2023-05-04,\r\n"),
                     1);
    assert_string_equal(said(f, 0, "person"), "Ashe, \"Tobin\"");
    assert_string_equal(said(f, 0, "to"), "");
    assert_null(gs_fact_value(gs_store_at(f->store, 0), "to"));
}

static void day_is_when_a_value_holds(void **state) {
    fixture *f = *state;
    assert_int_equal(load(f, "# measure: price\ndate;value\n2024-03-14;12\n"), 1);
    assert_null(gs_fact_value(gs_store_at(f->store, 0), "period"));
    assert_true(gs_store_at(f->store, 0)->flags & GS_FF_AS_OF_STATED);
}

static void wrong_rows_are_told_by_line_and_the_others_kept(void **state) {
    fixture *f = *state;
    assert_int_equal(load(f, "# measure: inflation\ndate,value\n2021,4.1,x\n2022,7.9\n"), 1);
    wrong(f, 3, "3 cells, and 2 columns");
}

static void open_quote_is_a_problem(void **state) {
    fixture *f = *state;
    assert_int_equal(load(f, "# measure: inflation\ndate,value\n2021,\"4\n"), 0);
    wrong(f, 3, "does not end");
}

static void unknown_column_refuses_the_table(void **state) {
    fixture *f = *state;
    assert_int_equal(load(f, "# measure: inflation\ndate,value,perod\n2021,4,x\n"), 0);
    wrong(f, 2, "perod");
}

static void comment_with_an_address_is_for_people(void **state) {
    fixture *f = *state;
    assert_int_equal(load(f, "# https://example.org/7\n# measure: x\ndate,value\n2021,4\n"), 1);
    assert_int_equal(gs_problems_errors(f->problems), 0);
}

static void series_without_measure_is_a_problem(void **state) {
    fixture *f = *state;
    assert_int_equal(load(f, "date,value\n2021,4\n"), 0);
    wrong(f, 1, "nothing tells the measure");
}

static void table_without_columns_is_a_problem(void **state) {
    fixture *f = *state;
    assert_int_equal(load(f, "# measure: inflation\n"), 0);
    wrong(f, 1, "no line names the columns");
}

static void facts_of_a_record_are_references_whatever_they_say(void **state) {
    fixture *f = *state;
    assert_int_equal(
        load(f, "{\"trust\":\"article\",\"facts\":[{\"kind\":\"figure\",\"measure\":\"x\","
                "\"amount\":\"3\",\"trust\":\"article\","
                "\"at\":{\"document\":\"a\",\"line\":1}}]}"),
        1);
    assert_int_equal(gs_store_at(f->store, 0)->trust, GS_TRUST_REFERENCE);
}

static const char entity[] =
    "{\"entities\":{\n"
    "\"Q9001\":{\"id\":\"Q9001\",\"type\":\"item\",\"labels\":{\"en\":{\"language\":\"en\","
    "\"value\":\"Mara "
    "Lindqvist\"}},\"claims\":{\"P39\":[\n"
    "{\"id\":\"Q9001$A\",\"rank\":\"normal\",\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{"
    "\"value\":{\"id\":"
    "\"Q9002\"}}},\"qualifiers\":{\"P580\":[{\"snaktype\":\"value\",\"datavalue\":{\"value\":{"
    "\"time\":"
    "\"+2019-05-04T00:00:00Z\",\"precision\":11}}}],\"P582\":[{\"snaktype\":\"value\","
    "\"datavalue\":{"
    "\"value\":{\"time\":\"+2023-05-00T00:00:00Z\",\"precision\":10}}}]}},\n"
    "{\"id\":\"Q9001$B\",\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"id\":"
    "\"Q9004\"}}}},\n"
    "{\"id\":\"Q9001$C\",\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"id\":"
    "\"Q9005\"}}}},\n"
    "{\"id\":\"Q9001$D\",\"rank\":\"deprecated\",\"mainsnak\":{\"snaktype\":\"value\","
    "\"datavalue\":{\"value\":{"
    "\"id\":\"Q9002\"}}}},\n"
    "{\"id\":\"Q9001$E\",\"mainsnak\":{\"snaktype\":\"somevalue\"}}]}},\n"
    "\"Q9002\":{\"labels\":{\"en\":{\"value\":\"President of the Low Isles\"}}},\n"
    "\"Q9005\":{\"labels\":{\"en\":{\"value\":\"Minister of Finance of Valdoria\"}}},\n"
    "\"Q9003\":{\"labels\":{\"mul\":{\"value\":\"Arlen\"}},\"claims\":{\"P1082\":[{\"id\":\"Q9003$"
    "A\","
    "\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"amount\":\"+41200\",\"unit\":"
    "\"1\"}}},"
    "\"qualifiers\":{\"P585\":[{\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"time\":"
    "\"+2019-00-00T00:00:00Z\",\"precision\":9}}}]}}],\"P2046\":[{\"id\":\"Q9003$B\",\"mainsnak\":{"
    "\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"amount\":\"+12.5\",\"unit\":"
    "\"http://www.wikidata.org/entity/"
    "Q712226\"}}}},{\"id\":\"Q9003$C\",\"mainsnak\":{\"snaktype\":\"value\","
    "\"datavalue\":{\"value\":{\"amount\":\"+7\",\"unit\":\"http://www.wikidata.org/entity/"
    "Q1\"}}}}],"
    "\"P571\":[{\"id\":\"Q9003$D\",\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":{"
    "\"time\":"
    "\"+1204-00-00T00:00:00Z\",\"precision\":7}}}}]}}}}";

static void wikidata_gives_offices_with_their_terms(void **state) {
    fixture *f = *state;
    assert_int_equal(load(f, entity), 4);
    assert_int_equal(gs_problems_errors(f->problems), 0);
    assert_string_equal(said(f, 0, "person"), "Mara Lindqvist");
    assert_string_equal(said(f, 0, "office"), "president");
    assert_string_equal(said(f, 0, "of"), "Low Isles");
    assert_string_equal(said(f, 0, "from"), "4 May 2019");
    assert_string_equal(said(f, 0, "to"), "May 2023");
    assert_int_equal(gs_store_at(f->store, 0)->from.line, 3);
    assert_string_equal(said(f, 1, "office"), "finance minister");
    assert_string_equal(said(f, 1, "of"), "Valdoria");
    assert_string_equal(gs_store_document_at(f->store, 0)->source, "Wikidata");
}

static void wikidata_gives_figures_in_units_that_are_known(void **state) {
    fixture *f = *state;
    load(f, entity);
    assert_string_equal(said(f, 2, "measure"), "population");
    assert_string_equal(said(f, 2, "of"), "Arlen");
    assert_string_equal(said(f, 2, "amount"), "41,200");
    assert_string_equal(said(f, 2, "period"), "2019");
    assert_string_equal(said(f, 3, "measure"), "area");
    assert_int_equal(gs_store_at(f->store, 3)->trust, GS_TRUST_REFERENCE);
}

static void one_entity_of_wikidata_gives_its_days(void **state) {
    fixture *f = *state;
    const char *person =
        "{\"id\":\"Q9\",\"labels\":{\"en\":{\"value\":\"Mara Lindqvist\"}},\"claims\":{\n"
        "\"P569\":[{\"id\":\"Q9$A\",\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":{"
        "\"time\":\"+1970-05-04T00:00:00Z\",\"precision\":11}}}}],\n"
        "\"P570\":[{\"id\":\"Q9$B\",\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":{"
        "\"time\":\"+2021-00-00T00:00:00Z\",\"precision\":9}}}}]}}";
    assert_int_equal(load(f, person), 2);
    assert_int_equal(gs_problems_errors(f->problems), 0);
    assert_string_equal(said(f, 0, "what"), "birth");
    assert_string_equal(said(f, 0, "of"), "Mara Lindqvist");
    assert_string_equal(said(f, 0, "date"), "4 May 1970");
    assert_string_equal(said(f, 0, "status"), "happened");
    assert_int_equal(gs_store_at(f->store, 0)->from.line, 2);
    assert_string_equal(said(f, 1, "what"), "death");
    assert_string_equal(said(f, 1, "date"), "2021");
}

/* Quick though there are many: each is looked for behind the one before it. */
static void wikidata_of_any_length_tells_its_lines(void **state) {
    enum { MANY = 4000 };
    fixture *f = *state;
    gs_buf file = GS_BUF_EMPTY;
    gs_buf_puts(&file, "{\"entities\":{");
    for (unsigned i = 0; i < MANY; i++)
        gs_buf_printf(
            &file,
            "%s\n\"Q%u\":{\"labels\":{\"en\":{\"value\":\"Town %u\"}},\"claims\":{\"P1082\":"
            "[{\"id\":\"Q%u$A\",\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{"
            "\"value\":{\"amount\":\"+7\",\"unit\":\"1\"}}},\"references\":\"Q%u%*s\"}]}}",
            i ? "," : "", i, i, i, i + 1, 400, "");
    gs_buf_puts(&file, "}}\n");
    assert_int_equal(load(f, gs_buf_text(&file)), MANY);
    for (uint32_t i = 0; i < MANY; i++)
        assert_int_equal(gs_store_at(f->store, i)->from.line, i + 2);
    gs_buf_free(&file);
}

static void office_without_a_label_in_the_file_is_noted(void **state) {
    fixture *f = *state;
    size_t n;
    load(f, entity);
    const gs_problem *all = gs_problems_sorted(f->problems, &n);
    assert_int_equal(n, 1);
    assert_true(all[0].note);
    assert_non_null(strstr(all[0].err.text, "Q9004"));
}

static void cut_entity_is_a_problem(void **state) {
    fixture *f = *state;
    for (size_t n = 20; n < sizeof entity - 2; n += 7)
        assert_int_equal(gs_record_load(f->store, "cut", entity, n, f->problems), 0);
    assert_true(gs_problems_errors(f->problems) > 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(series_is_a_fact_a_row),
        TEST(table_may_be_of_any_kind_and_quote_cells),
        TEST(day_is_when_a_value_holds),
        TEST(wrong_rows_are_told_by_line_and_the_others_kept),
        TEST(open_quote_is_a_problem),
        TEST(unknown_column_refuses_the_table),
        TEST(comment_with_an_address_is_for_people),
        TEST(series_without_measure_is_a_problem),
        TEST(table_without_columns_is_a_problem),
        TEST(facts_of_a_record_are_references_whatever_they_say),
        TEST(wikidata_gives_offices_with_their_terms),
        TEST(wikidata_gives_figures_in_units_that_are_known),
        TEST(one_entity_of_wikidata_gives_its_days),
        TEST(wikidata_of_any_length_tells_its_lines),
        TEST(office_without_a_label_in_the_file_is_noted),
        TEST(cut_entity_is_a_problem),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
