/* Facts one below the other: which columns there are, what stands in their cells. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <jansson.h>

#include "load_help.h"
#include "report/listing.h"

typedef void (*lister)(const gs_listing *listing, gs_buf *out);

/* The facts, listed; the caller frees. */
static gs_buf listed(fixture *f, lister list, const char *json) {
    gs_buf out = GS_BUF_EMPTY;
    const gs_fact *facts[64];
    gs_listing l = {.store = f->store, .facts = facts};
    if (*json) assert_true(load(f, json) > 0);
    uint32_t n = gs_store_count(f->store);
    for (l.count = 0; l.count < n && l.count < 64; l.count++)
        facts[l.count] = gs_store_at(f->store, l.count);
    list(&l, &out);
    return out;
}

static void expect(fixture *f, lister list, const char *json, const char *want) {
    gs_buf out = listed(f, list, json);
    assert_string_equal(gs_buf_text(&out), want);
    gs_buf_free(&out);
}

#define WHERE                                                                                      \
    "\"at\":{\"document\":\"a.md\",\"line\":3,\"column\":2,\"text\":\"words, \\\"said\\\"\"}"

static void table_has_the_known_fields_of_one_kind(void **state) {
    expect(*state, gs_listing_table,
           "[{\"kind\":\"office\",\"person\":\"Ada Brill\",\"stage\":\"elect\"," WHERE "}]",
           "where     person     stage\na.md:3:2  Ada Brill  elect\n1 fact\n");
}

static void table_of_nothing_counts_none(void **state) {
    expect(*state, gs_listing_table, "", "0 facts\n");
}

static void table_of_several_kinds_has_all_fields_in_one_cell(void **state) {
    expect(*state, gs_listing_table,
           "[{\"kind\":\"office\",\"person\":\"Ada Brill\",\"contested\":true," WHERE "},"
           "{\"kind\":\"figure\",\"measure\":\"deaths\",\"amount\":\"12\",\"modality\":"
           "\"possible\"," WHERE "},"
           "{\"kind\":\"office\",\"person\":\"Tom Orlo\",\"speaker\":\"Ada Brill\"," WHERE "}]",
           "where     kind    modality  speaker    fact\n"
           "a.md:3:2  office  asserted             person Ada Brill, contested\n"
           "a.md:3:2  figure  possible             measure deaths, amount 12\n"
           "a.md:3:2  office  asserted  Ada Brill  person Tom Orlo\n3 facts\n");
}

static void wide_cell_is_cut_at_a_character(void **state) {
    expect(*state, gs_listing_table,
           "[{\"kind\":\"office\",\"person\":\"Éléonore Brillié of the Harbor and the "
           "Lighthouse\",\"office\":\"x\"," WHERE "}]",
           "where     person                                office\n"
           "a.md:3:2  Éléonore Brillié of the Harbor an...  x\n1 fact\n");
}

static void csv_has_values_as_files_have_them(void **state) {
    expect(*state, gs_listing_csv,
           "[{\"kind\":\"office\",\"person\":\"Ada "
           "Brill\",\"from\":\"2025-03\",\"contested\":true," WHERE "},"
           "{\"kind\":\"figure\",\"measure\":\"-1 of \\\"x\\\", "
           "y\",\"period\":\"2024\",\"amount\":\"[26, 27] "
           "kilometer\",\"as_of\":\"2025-03-14\",\"speaker\":\"@Ada\"," WHERE "}]",
           "document,line,column,kind,person,from,contested,measure,period,amount,as_of,modality,"
           "trust,speaker,text,sentence\r\n"
           "a.md,3,2,office,Ada Brill,2025-03,true,,,,,asserted,article,,\"words, "
           "\"\"said\"\"\",\"words, \"\"said\"\"\"\r\n"
           "a.md,3,2,figure,,,,\"'-1 of \"\"x\"\", y\",2024,\"[26, 27] "
           "kilometer\",2025-03-14,asserted,article,'@Ada,\"words, \"\"said\"\"\",\"words, "
           "\"\"said\"\"\"\r\n");
}

static void csv_of_nothing_is_its_head(void **state) {
    expect(*state, gs_listing_csv, "",
           "document,line,column,kind,as_of,modality,trust,speaker,text,sentence\r\n");
}

static void json_of_nothing_is_an_array(void **state) {
    expect(*state, gs_listing_json, "", "[]\n");
}

static void json_separates_facts_and_ndjson_ends_each(void **state) {
    gs_buf array = listed(*state, gs_listing_json,
                          "[{\"kind\":\"office\",\"person\":\"Ada Brill\"," WHERE
                          "},{\"kind\":\"office\",\"person\":\"Tom Orlo\"," WHERE "}]");
    json_t *all = json_loads(gs_buf_text(&array), 0, NULL);
    assert_int_equal(json_array_size(all), 2);
    assert_string_equal(json_string_value(json_object_get(json_array_get(all, 1), "person")),
                        "Tom Orlo");
    json_decref(all);
    gs_buf lines = listed(*state, gs_listing_ndjson, "");
    const char *end = strchr(gs_buf_text(&lines), '\n');
    assert_non_null(end);
    assert_non_null(strstr(end, "Tom Orlo"));
    assert_int_equal(gs_buf_text(&lines)[lines.length - 1], '\n');
    gs_buf_free(&array);
    gs_buf_free(&lines);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(table_has_the_known_fields_of_one_kind),
        TEST(table_of_nothing_counts_none),
        TEST(table_of_several_kinds_has_all_fields_in_one_cell),
        TEST(wide_cell_is_cut_at_a_character),
        TEST(csv_has_values_as_files_have_them),
        TEST(csv_of_nothing_is_its_head),
        TEST(json_of_nothing_is_an_array),
        TEST(json_separates_facts_and_ndjson_ends_each),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
