#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "fact/load.h"
#include "fact/order.h"

static const char *const stages[] = {"candidate", "elect", "holder"};
static gs_field fields[] = {
    {.name = "who", .type = GS_F_ENTITY, .role = GS_R_KEY},
    {.name = "what", .type = GS_F_TEXT, .role = GS_R_KEY},
    {.name = "stage", .type = GS_F_CHOICE, .choices = stages, .nchoices = 3},
    {.name = "amount", .type = GS_F_AMOUNT},
    {.name = "date", .type = GS_F_DATE},
    {.name = "period", .type = GS_F_PERIOD, .role = GS_R_KEY},
    {.name = "contested", .type = GS_F_FLAG},
};
enum { NFIELDS = 7 };

typedef struct fixture {
    gs_arena *arena;
    gs_kinds *kinds;
    gs_store *store;
    gs_problems *problems;
    uint32_t seed;
} fixture;

static int setup(void **state) {
    gs_arena *arena = gs_arena_new();
    fixture *f = gs_alloc(arena, sizeof *f);
    gs_kind kind = {.name = "thing", .fields = fields, .nfields = NFIELDS};
    f->arena = arena;
    f->kinds = gs_kinds_new(arena);
    if (!gs_kinds_add(f->kinds, &kind, NULL)) return -1;
    f->store = gs_store_new(f->kinds);
    f->problems = gs_problems_new(arena);
    *state = f;
    return 0;
}

static int teardown(void **state) {
    fixture *f = *state;
    gs_store_free(f->store);
    gs_arena_free(f->arena);
    return 0;
}

static uint32_t random_below(fixture *f, uint32_t n) {
    f->seed = f->seed * 1664525u + 1013904223u;
    return (f->seed >> 8) % n;
}

static gs_sym random_text(fixture *f) {
    static const char *const texts[] = {"Ada Reyes",
                                        "Zo\xc3\xab \"Zo\" L\xc3\xb8w",
                                        "a\\b/c",
                                        "line\nbreak\ttab",
                                        "\x01\x7f",
                                        "\xe4\xb8\xad\xe5\x9b\xbd",
                                        "\xf0\x9f\x97\xb3",
                                        "{\"kind\":[",
                                        "12",
                                        "null"};
    return gs_sym_cstr(gs_store_symbols(f->store), texts[random_below(f, 10)]);
}

static gs_dec random_dec(fixture *f) {
    int64_t coef = (int64_t)random_below(f, 2000000) - 1000000;
    return gs_dec_make(coef, (int32_t)random_below(f, 24) - 6);
}

static gs_quantity random_amount(fixture *f) {
    static const char *const units[] = {
        "USD",     "percent",          "kilometer",          "",    "dollar?", "square kilometer",
        "celsius", "percentage point", "kilometer per hour", "year"};
    gs_dec a = random_dec(f), b = random_dec(f);
    if (gs_dec_cmp(a, b) > 0) {
        gs_dec t = a;
        a = b, b = t;
    }
    gs_interval amount;
    if (random_below(f, 3) == 0)
        amount = gs_interval_bounded(a, gs_dec_int(1), (gs_bound)random_below(f, 8));
    else
        amount = random_below(f, 2) ? gs_interval_closed(a, b) : gs_interval_point(a);
    if (random_below(f, 4) == 0) amount.flags |= GS_ROUGH;
    const char *unit = units[random_below(f, 10)];
    return (gs_quantity){.amount = amount, .unit = gs_unit_named(unit, strlen(unit))};
}

static gs_span random_span(fixture *f) {
    gs_day a = (gs_day)random_below(f, 30000), b = a + (gs_day)random_below(f, 400);
    switch (random_below(f, 6)) {
    case 0: return gs_span_day(a);
    case 1: return gs_span_year(1990 + (int)random_below(f, 50));
    case 2: return gs_span_quarter(2000, 1 + (int)random_below(f, 4));
    case 3: return (gs_span){GS_DAY_MIN, a};
    case 4: return (gs_span){a, GS_DAY_MAX};
    default: return (gs_span){a, b};
    }
}

static void fill(fixture *f, gs_fact *fact) {
    for (uint32_t i = 0; i < NFIELDS; i++) {
        gs_value *v = &fact->values[i];
        v->known = random_below(f, 3) != 0;
        v->inherited = random_below(f, 6) == 0;
        if (!v->known) continue;
        switch (fields[i].type) {
        case GS_F_CHOICE:
            v->sym = gs_sym_cstr(gs_store_symbols(f->store), stages[random_below(f, 3)]);
            break;
        case GS_F_AMOUNT: v->amount = gs_store_amount(f->store, random_amount(f)); break;
        case GS_F_DATE:
        case GS_F_PERIOD: v->span = random_span(f); break;
        case GS_F_FLAG: v->flag = true; break;
        default: v->sym = random_text(f);
        }
        if (fields[i].type <= GS_F_ENTITY && v->sym == 0) v->known = false;
    }
}

static void add_random(fixture *f) {
    static const char *const paths[] = {"a.md", "b \"q\".md", "c.md"};
    gs_document d = {.path = paths[random_below(f, 3)], .date = GS_SPAN_ALL};
    if (d.path[0] == 'c') d.date = gs_span_year(2024), d.date_origin = GS_DATE_INFERRED;
    gs_fact *fact =
        gs_store_add(f->store, gs_kinds_at(f->kinds, 0), gs_store_document(f->store, &d));
    fill(f, fact);
    uint32_t line = 1 + random_below(f, 30), length = 1 + random_below(f, 20);
    fact->from = (gs_place){
        .line = line, .column = 1 + random_below(f, 90), .byte = 1 + random_below(f, 5000)};
    fact->to = (gs_place){
        .line = line, .column = fact->from.column + length, .byte = fact->from.byte + length};
    fact->text = random_text(f);
    fact->sentence = random_below(f, 2) ? random_text(f) : fact->text;
    fact->speaker = random_below(f, 2) ? random_text(f) : 0;
    fact->pattern = gs_sym_cstr(gs_store_symbols(f->store), "office.lua:12");
    fact->as_of = random_below(f, 2) ? random_span(f) : GS_SPAN_ALL;
    fact->modality = (gs_modality)random_below(f, GS_MODALITIES);
    fact->trust = (gs_trust)random_below(f, 2);
    fact->flags = (uint16_t)random_below(f, 128);
}

static void dump_all(const gs_store *store, gs_buf *out) {
    for (uint32_t i = 0; i < gs_store_documents(store); i++)
        gs_document_dump(gs_store_document_at(store, i), out);
    for (uint32_t i = 0; i < gs_store_count(store); i++)
        gs_fact_dump(store, gs_store_at(store, i), out);
}

static void assert_loads_back(fixture *f, const gs_buf *lines) {
    gs_store *again = gs_store_new(f->kinds);
    gs_facts_load(again, "x.ndjson", gs_buf_text(lines), lines->length, GS_TRUST_ARTICLE,
                  f->problems);
    size_t n;
    const gs_problem *list = gs_problems_sorted(f->problems, &n);
    if (n) fail_msg("line %u: %s", list[0].err.line, list[0].err.text);
    gs_buf more = GS_BUF_EMPTY;
    dump_all(again, &more);
    assert_string_equal(gs_buf_text(lines), gs_buf_text(&more));
    /* and truly the same facts, not just the same words for them */
    uint32_t count = gs_store_count(again);
    assert_int_equal(count, gs_store_count(f->store));
    gs_store_append(again, f->store);
    for (uint32_t i = 0; i < count; i++)
        assert_int_equal(gs_fact_compare(gs_store_symbols(again), gs_store_at(again, i),
                                         gs_store_at(again, count + i)),
                         0);
    gs_buf_free(&more);
    gs_store_free(again);
}

static void what_is_dumped_loads_back_equal(void **state) {
    fixture *f = *state;
    for (uint32_t round = 0; round < 30; round++) {
        f->seed = round;
        gs_store_free(f->store);
        f->store = gs_store_new(f->kinds);
        for (int i = 0; i < 60; i++) add_random(f);
        gs_buf lines = GS_BUF_EMPTY;
        dump_all(f->store, &lines);
        assert_loads_back(f, &lines);
        gs_buf_free(&lines);
    }
}

static void sorted_stores_load_back_sorted(void **state) {
    fixture *f = *state;
    for (int i = 0; i < 200; i++) add_random(f);
    gs_store_sort(f->store);
    gs_buf lines = GS_BUF_EMPTY;
    dump_all(f->store, &lines);
    assert_loads_back(f, &lines);
    gs_buf_free(&lines);
}

static gs_fact *plain(fixture *f, const char *who, const char *stage) {
    gs_document d = {.path = "a.md", .date = GS_SPAN_ALL};
    gs_fact *fact =
        gs_store_add(f->store, gs_kinds_at(f->kinds, 0), gs_store_document(f->store, &d));
    gs_symtab *symbols = gs_store_symbols(f->store);
    fact->values[0] = (gs_value){.known = true, .sym = gs_sym_cstr(symbols, who)};
    fact->values[2] = (gs_value){.known = true, .sym = gs_sym_cstr(symbols, stage)};
    fact->from = fact->to = (gs_place){.line = 3, .column = 1};
    return fact;
}

static void a_line_has_one_canonical_form(void **state) {
    fixture *f = *state;
    gs_buf line = GS_BUF_EMPTY;
    gs_fact *fact = plain(f, "Ada Reyes", "elect");
    fact->text = gs_sym_cstr(gs_store_symbols(f->store), "president-elect Ada Reyes");
    fact->paragraph = 2;
    fact->flags = GS_FF_QUOTED | GS_FF_AS_OF_STATED;
    fact->as_of = gs_span_day(gs_day_make(2025, 5, 2));
    gs_fact_dump(f->store, fact, &line);
    const char *group = strstr(gs_buf_text(&line), ",\"group\":\"");
    assert_non_null(group);
    assert_int_equal(strlen(group), strlen(",\"group\":\"0123456789abcdef\"}\n"));
    char *head = gs_strndup(f->arena, gs_buf_text(&line), (size_t)(group - gs_buf_text(&line)));
    assert_string_equal(
        head,
        "{\"kind\":\"thing\",\"who\":\"Ada Reyes\",\"stage\":\"elect\",\"as_of\":\"2025-05-02\","
        "\"as_of_origin\":\"stated\",\"trust\":\"article\",\"flags\":[\"quoted\"],"
        "\"at\":{\"document\":\"a.md\",\"line\":3,\"column\":1,\"end_line\":3,\"end_column\":1,"
        "\"byte\":0,\"end_byte\":0,\"paragraph\":2,\"text\":\"president-elect Ada Reyes\"}");
    gs_buf_free(&line);
}

static const char *group_of(fixture *f, const gs_fact *fact) {
    gs_buf line = GS_BUF_EMPTY;
    gs_fact_dump(f->store, fact, &line);
    const char *group = gs_strdup(f->arena, strstr(gs_buf_text(&line), "\"group\""));
    gs_buf_free(&line);
    return group;
}

static void the_group_is_that_of_the_key_alone(void **state) {
    fixture *f = *state;
    const char *group = group_of(f, plain(f, "Ada L\xc3\xb3pez", "elect"));
    assert_string_equal(group_of(f, plain(f, "Ada L\xc3\xb3pez", "holder")), group);
    assert_string_equal(group_of(f, plain(f, "ADA Lopez", "holder")), group);
    assert_string_not_equal(group_of(f, plain(f, "Bo Lopez", "elect")), group);
    gs_fact *dated = plain(f, "Ada L\xc3\xb3pez", "elect");
    dated->values[5] = (gs_value){.known = true, .span = gs_span_year(2021)};
    assert_string_not_equal(group_of(f, dated), group);
}

static void documents_tell_only_what_is_known(void **state) {
    (void)state;
    gs_buf line = GS_BUF_EMPTY;
    gs_document_dump(&(gs_document){.path = "a.md", .title = "", .source = "", .date = GS_SPAN_ALL},
                     &line);
    gs_document_dump(&(gs_document){.path = "b.md",
                                    .title = "Oath",
                                    .source = "Daily",
                                    .date = gs_span_year(2025),
                                    .date_origin = GS_DATE_INFERRED},
                     &line);
    assert_string_equal(gs_buf_text(&line), "{\"document\":{\"path\":\"a.md\"}}\n"
                                            "{\"document\":{\"path\":\"b.md\",\"title\":\"Oath\","
                                            "\"source\":\"Daily\",\"date\":\"2025\","
                                            "\"date_origin\":\"inferred\"}}\n");
    gs_buf_free(&line);
}

static void strings_are_escaped(void **state) {
    (void)state;
    gs_buf out = GS_BUF_EMPTY;
    gs_json_string(&out, "a\"b\\c\n\r\t\b\f\x01\0z\x7f\xc3\xa9", 16);
    assert_string_equal(gs_buf_text(&out),
                        "\"a\\\"b\\\\c\\n\\r\\t\\b\\f\\u0001\\u0000z\\u007f\xc3\xa9\"");
    gs_buf_free(&out);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(what_is_dumped_loads_back_equal),   TEST(sorted_stores_load_back_sorted),
        TEST(a_line_has_one_canonical_form),     TEST(the_group_is_that_of_the_key_alone),
        TEST(documents_tell_only_what_is_known), TEST(strings_are_escaped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
