#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fact/bulk.h"
#include "fact/json.h"

static const char *const stages[] = {"candidate", "elect", "holder"};

static gs_kinds *declare(gs_arena *arena) {
    gs_kinds *kinds = gs_kinds_new(arena);
    gs_field fields[] = {
        {.name = "person", .type = GS_F_ENTITY, .role = GS_R_KEY, .required = true},
        {.name = "office", .type = GS_F_TEXT, .role = GS_R_KEY},
        {.name = "stage", .type = GS_F_CHOICE, .choices = stages, .nchoices = 3},
        {.name = "from", .type = GS_F_DATE},
        {.name = "period", .type = GS_F_PERIOD},
        {.name = "amount", .type = GS_F_AMOUNT},
        {.name = "contested", .type = GS_F_FLAG}};
    gs_kind office = {.name = "office", .fields = fields, .nfields = 7},
            tally = {.name = "tally", .fields = &fields[4], .nfields = 3};
    assert_true(gs_kinds_add(kinds, &office, NULL) && gs_kinds_add(kinds, &tally, NULL));
    return kinds;
}

/* All that loading the text gives: documents, facts and problems, as text in the arena. */
static const char *loaded(gs_arena *arena, const char *text, size_t n, bool plain) {
    gs_buf out = GS_BUF_EMPTY;
    size_t nproblems;
    char line[1500];
    gs_problems *problems = gs_problems_new(arena);
    gs_store *store = gs_store_new(declare(arena));
    gs_loader l = {.store = store, .name = "f", .problems = problems, .plain = plain};
    uint32_t added = gs_loader_load(&l, text, n, gs_facts_take);
    gs_buf_printf(&out, "%u facts\n", (unsigned)added);
    for (uint32_t i = 0; i < gs_store_documents(store); i++)
        gs_document_dump(gs_store_document_at(store, i), &out);
    for (uint32_t i = 0; i < gs_store_count(store); i++)
        gs_fact_dump(store, gs_store_at(store, i), &out);
    const gs_problem *p = gs_problems_sorted(problems, &nproblems);
    for (size_t i = 0; i < nproblems; i++)
        gs_buf_printf(&out, "%s\n", gs_err_format(&p[i].err, line, sizeof line));
    const char *kept = gs_buf_dup(&out, arena);
    gs_buf_free(&out);
    gs_store_free(store);
    return kept;
}

static void expect_same_of(const char *text, size_t n) {
    gs_arena *arena = gs_arena_new();
    char *copy = gs_xmalloc(n); /* of its own size, so that a sanitizer sees a read beyond it */
    memcpy(copy, text, n);
    const char *quick = loaded(arena, copy, n, false), *judge = loaded(arena, copy, n, true);
    if (strcmp(quick, judge) != 0)
        fail_msg("%.*s\n--- in one pass:\n%s--- by Jansson:\n%s", (int)n, text, quick, judge);
    free(copy);
    gs_arena_free(arena);
}

static void expect_same(const char *text) {
    expect_same_of(text, strlen(text));
}

/* Is the fact read in one pass? */
static bool is_plain(const char *text) {
    gs_arena *arena = gs_arena_new();
    gs_store *store = gs_store_new(declare(arena));
    gs_loader l = {.store = store, .name = "f", .problems = gs_problems_new(arena)};
    gs_scan s = {.bytes = text, .n = strlen(text), .line = 1};
    l.scratch = gs_arena_new();
    bool taken = gs_bulk_fact(&l, &s);
    if (taken) assert_int_equal(s.at, s.n);
    assert_int_equal(gs_store_count(store), taken);
    if (!taken) assert_int_equal(s.at, 0);
    gs_arena_free(l.scratch);
    gs_buf_free(&l.unescaped);
    gs_store_free(store);
    gs_arena_free(arena);
    return taken;
}

#define AT "\"at\":{\"document\":\"a.md\",\"line\":3}"
#define OFFICE "{\"kind\":\"office\",\"person\":\"Ada Lenz\","

static const char *const plain_facts[] = {
    OFFICE AT "}",
    OFFICE AT ",\"office\":\"mayor\",\"stage\":\"holder\",\"from\":\"2021-03\",\"period\":2021}",
    OFFICE AT ",\"amount\":\"5.93e9 USD\",\"contested\":true}",
    OFFICE AT ",\"amount\":\"more than 40 km\",\"contested\":false}",
    OFFICE AT ",\"amount\":-0.25,\"speaker\":\" Ola Brand \",\"modality\":\"denied\"}",
    OFFICE AT ",\"amount\":12e3,\"trust\":\"reference\",\"as_of\":\"2021-03-14/..\"}",
    OFFICE AT
    ",\"as_of_origin\":\"inferred\",\"flags\":[\"quoted\", \"table\"],\"pattern\":\"p.lua:3\"}",
    OFFICE AT ",\"inherited\":[\"office\",\"person\"],\"group\":\"0011\",\"office\":null}",
    OFFICE AT ",\"speaker\":null,\"as_of\":null,\"flags\":[],\"inherited\":[],\"trust\":null}",
    OFFICE "\"at\":{\"document\":\"a.md\",\"line\":3,\"column\":7,\"end_line\":3,\"end_column\":9,"
           "\"byte\":0,\"end_byte\":12,\"text\":\"t\",\"sentence\":\"The t.\"}}",
    OFFICE "\"at\":{\"document\":\"a.md\",\"line\":3,\"paragraph\":2}}",
    OFFICE "\"at\":{\"text\":\"\",\"line\":4294967,\"document\":\"b\"}}",
    "{ \"kind\" : \"office\" ,\n\t\"person\" : \"A\" ,\r\n " AT " }",
    "{\"kind\":\"office\",\"person\":\"\\u00e9 \\\"x\\\" \\\\ \\/ \\b\\f\\n\\r\\t "
    "\\ud83d\\ude00\"," AT "}",
    "{\"kind\":\"office\",\"person\":\"\xc3\xa9 \xf0\x9f\x98\x80 \xef\xbf\xbf\"," AT "}",
    "{\"kind\":\"tally\",\"amount\":0," AT ",\"period\":\"2021-Q1\"}",
};

/* Values in the manner of JSONTestSuite, put where a field, a property, a place expects one. */
static const char *const values[] = {
    "",
    "null",
    "true",
    "false",
    "nul",
    "nulll",
    "True",
    "0",
    "-0",
    "00",
    "01",
    "-01",
    "+1",
    "-",
    "--1",
    "1.",
    ".5",
    "1.5",
    "-1.5e3",
    "1e",
    "1e+",
    "1e+3",
    "1E-3",
    "1e5.0",
    "0e1",
    "0x10",
    "1_0",
    "1e400",
    "-1e400",
    "1e-400",
    "123456789012345678",
    "1234567890123456789",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551616",
    "100000000000000000000",
    "0.1234567890123456789",
    "NaN",
    "Infinity",
    "-Infinity",
    "1 2",
    "2021",
    "2021.0",
    "-2021",
    "12021",
    "202",
    "4294967295",
    "4294967296",
    "1000000000",
    "999999999",
    "\"\"",
    "\" \"",
    "\"\\u0020\"",
    "\"x\"",
    "\"x",
    "x\"",
    "'x'",
    "x",
    "\"x\" \"y\"",
    "\"\\x\"",
    "\"\\\"",
    "\"\\\\\"",
    "\"\\u00\"",
    "\"\\u00g0\"",
    "\"\\u0000\"",
    "\"a\\u0000b\"",
    "\"\\ud800\"",
    "\"\\udc00\"",
    "\"\\ud800\\ud800\"",
    "\"\\ud800\\u0041\"",
    "\"\\ud800x\"",
    "\"\\uDBFF\\uDFFF\"",
    "\"\\uFFFF\"",
    "\"\\uFEFF\"",
    "\"\x01\"",
    "\"\x1f\"",
    "\"\x7f\"",
    "\"a\tb\"",
    "\"a\nb\"",
    "\"holder\"",
    "\" holder\\t\"",
    "\"Holder\"",
    "\"holde\"",
    "\"holderr\"",
    "\"denied\"",
    "\"reference\"",
    "\"stated\"",
    "\"2021\"",
    "\"2021-02-30\"",
    "\"2021-03-14/2021-03-01\"",
    "\"..\"",
    "\"2021-03-14/..\"",
    "\"12\"",
    "\"12%\"",
    "\"[1, 2] km\"",
    "\"[2, 1] km\"",
    "\"about 5 million USD\"",
    "\"5 parsnips\"",
    "\"1e99\"",
    "[]",
    "[1]",
    "[\"x\"]",
    "[\"quoted\"]",
    "[\"quoted\",]",
    "[,\"quoted\"]",
    "[\"quoted\"",
    "[\"quoted\" \"table\"]",
    "[null]",
    "[\"office\"]",
    "[\"office\",\"office\"]",
    "[[]]",
    "{}",
    "{\"a\":1}",
    "{\"a\"}",
    "[\"a\"}",
    "{1:2}",
    "{\"document\":\"a\",\"line\":1}",
    "{\"document\":\"a\"}",
    "{\"line\":1}",
    "{\"document\":\"\",\"line\":1}",
    "{\"document\":\"a\",\"line\":0}",
    "{\"document\":\"a\",\"line\":1,\"line\":2}",
    "{\"document\":\"a\",\"line\":1,}",
    "{\"document\":\"a\",\"line\":1,\"x\":2}",
    "{\"document\":\"a\",\"line\":01}",
    "{\"document\":\"a\",\"line\":1.0}",
    "{\"document\":\"a\",\"line\":null}",
    "{\"document\":\"a\",\"line\":5,\"end_line\":4}",
    "{\"document\":\"a\",\"line\":1,\"text\":null}",
    "{\"document\":\"a\",\"line\":1,\"paragraph\":0}",
    "{\"document\":\"a\",\"line\":1,\"byte\":9,\"end_byte\":3}",
    "{\"document\":\" a \",\"line\":1,\"text\":\"  x \"}",
    "{\"document\":\"a\\u00e9\",\"line\":1}",
    "{\"documen\\u0074\":\"a\",\"line\":1}",
    "{\"document\":\"a\" \"line\":1}",
};

static const char *const members[] = {
    "person",    "office",  "stage", "from",         "period",   "amount", "contested",
    "at",        "speaker", "as_of", "as_of_origin", "modality", "trust",  "flags",
    "inherited", "pattern", "group", "kind",         "nonsense", "",       "off\\u0069ce",
};

static void plain_facts_are_read_in_one_pass(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof plain_facts / sizeof *plain_facts; i++) {
        if (!is_plain(plain_facts[i])) fail_msg("left to Jansson: %s", plain_facts[i]);
        expect_same(plain_facts[i]);
    }
}

static void what_is_not_plain_is_left_to_jansson(void **state) {
    (void)state;
    static const char *const others[] = {
        "",
        "{",
        "{}",
        "[]",
        "\"kind\"",
        OFFICE AT,
        OFFICE AT ",}",
        OFFICE "}",
        OFFICE AT "]",
        "{\"person\":\"Ada Lenz\",\"kind\":\"office\"," AT "}", /* the kind comes late */
        OFFICE AT ",\"person\":\"Ada\"}",
        OFFICE AT "," AT "}",
        OFFICE AT ",\"nonsense\":1}",
        OFFICE AT ",\"office\":\"\\ud800\"}",
        OFFICE AT ",\"office\":\"  \"}",
        OFFICE AT ",\"amount\":1e+3}",
        OFFICE AT ",\"amount\":1234567890123456789}",
        OFFICE "\"at\":null}",
        "{\"kind\":\"offices\"," AT "}",
        "{\"kind\":\"office\"," AT "}",
    };
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (is_plain(others[i])) fail_msg("taken: %s", others[i]);
        expect_same(others[i]);
    }
}

static void any_value_at_any_place_is_judged_alike(void **state) {
    (void)state;
    char text[600];
    for (size_t v = 0; v < sizeof values / sizeof *values; v++) {
        snprintf(text, sizeof text, OFFICE "\"at\":%s}", values[v]);
        expect_same(text);
    }
    for (size_t m = 0; m < sizeof members / sizeof *members; m++)
        for (size_t v = 0; v < sizeof values / sizeof *values; v++) {
            snprintf(text, sizeof text, OFFICE "\"%s\":%s," AT "}\n" OFFICE AT "}", members[m],
                     values[v]);
            expect_same(text);
            snprintf(text, sizeof text,
                     "[{\"kind\":\"tally\"," AT ", \"%s\": %s }\n, " OFFICE AT "}]", members[m],
                     values[v]);
            expect_same(text);
        }
}

static void any_byte_anywhere_is_judged_alike(void **state) {
    (void)state;
    static const char bytes[] = "\"\\{}[]:,0e. \n\t\x01u/-n\xc3\xa9";
    for (size_t i = 0; i < sizeof plain_facts / sizeof *plain_facts; i++) {
        size_t n = strlen(plain_facts[i]);
        char *text = gs_xmalloc(n + 2);
        for (size_t at = 0; at < n; at++) {
            expect_same_of(plain_facts[i], at); /* cut off there */
            for (size_t b = 0; b < sizeof bytes; b += at % 3 + 1) {
                memcpy(text, plain_facts[i], n);
                text[at] = bytes[b]; /* in its place */
                expect_same_of(text, n);
                memmove(text + at + 1, plain_facts[i] + at, n - at); /* before it */
                expect_same_of(text, n + 1);
            }
        }
        free(text);
    }
}

static void files_of_all_forms_are_judged_alike(void **state) {
    (void)state;
    static const char *const files[] = {
        "{\"facts\": [" OFFICE AT "},\n" OFFICE AT "}]}",
        "{\"facts\": [" OFFICE AT "}\n" OFFICE AT "}]}",
        "{\"trust\": \"reference\", \"facts\": [" OFFICE AT "},\n" OFFICE AT
        ",\"trust\":\"article\"}]}",
        "{\"facts\": [" OFFICE AT
        "}], \"trust\": \"reference\",\n\"documents\": [{\"path\":\"a.md\",\"date\":\"2021\"}]}",
        "[\n" OFFICE AT "},\n\n" OFFICE AT "},\n]",
        "[" OFFICE AT "}," OFFICE AT "}",
        "[" OFFICE AT "} x]",
        OFFICE AT "}\n" OFFICE AT
                  "} x\n\n{\"document\":{\"path\":\"a.md\",\"date\":\"2021\"}}\n" OFFICE AT "}\r\n",
        "\xef\xbb\xbf" OFFICE AT "}\n",
        OFFICE "\n" AT "}\n" OFFICE AT "}\n",
        "{\"kind\":\"office\",\n" OFFICE AT "}\n",
        "{\"facts\": [" OFFICE AT ",\"speaker\":\"a\nb\"}]}",
    };
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) expect_same(files[i]);
}

static void a_facts_file_may_begin_its_facts_on_its_first_line(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const char *text = "{\"facts\": [" OFFICE AT "},\n" OFFICE AT "}]}";
    assert_memory_equal(loaded(arena, text, strlen(text), false), "2 facts\n", 8);
    assert_null(strstr(loaded(arena, text, strlen(text), true), "JSON"));
    gs_arena_free(arena);
}

static void words_of_json_are_taken_one_by_one(void **state) {
    (void)state;
    gs_buf room = GS_BUF_EMPTY;
    const char *text = " \n{ \"a\" : \"b\\u00e9\", -1.5e3\t, null , 17 ]";
    gs_json j = {.at = text, .end = text + strlen(text), .unescaped = &room};
    gs_words_of got;
    uint32_t count;
    assert_true(gs_json_take(&j, '{') && !gs_json_take(&j, '{'));
    assert_true(gs_json_take_name(&j, &got) && got.n == 1 && *got.bytes == 'a');
    assert_false(gs_json_take_number(&j, &got));
    assert_true(gs_json_take_string(&j, &got) && got.n == 3);
    assert_memory_equal(got.bytes, "b\xc3\xa9", 3);
    assert_true(gs_json_take(&j, ',') && !gs_json_take_count(&j, &count));
    assert_true(gs_json_take_number(&j, &got) && got.n == 6);
    assert_true(gs_json_take(&j, ',') && !gs_json_take_literal(&j, "nil"));
    assert_true(gs_json_take_literal(&j, "null") && gs_json_take(&j, ','));
    assert_true(gs_json_take_count(&j, &count) && count == 17);
    assert_true(gs_json_take(&j, ']') && gs_json_peek(&j) == '\0' && j.lines == 1);
    gs_buf_free(&room);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_facts_are_read_in_one_pass),
        cmocka_unit_test(what_is_not_plain_is_left_to_jansson),
        cmocka_unit_test(any_value_at_any_place_is_judged_alike),
        cmocka_unit_test(any_byte_anywhere_is_judged_alike),
        cmocka_unit_test(files_of_all_forms_are_judged_alike),
        cmocka_unit_test(a_facts_file_may_begin_its_facts_on_its_first_line),
        cmocka_unit_test(words_of_json_are_taken_one_by_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
