#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "fact/query.h"

static const char *const stages[] = {"candidate", "holder"};
static gs_field office_fields[] = {
    {.name = "person", .type = GS_F_ENTITY, .role = GS_R_KEY},
    {.name = "stage", .type = GS_F_CHOICE, .choices = stages, .nchoices = 2},
    {.name = "from", .type = GS_F_DATE},
    {.name = "votes", .type = GS_F_AMOUNT},
    {.name = "contested", .type = GS_F_FLAG},
};
static gs_field moment_fields[] = {{.name = "date", .type = GS_F_DATE}};

typedef struct fixture {
    gs_arena *arena;
    gs_kinds *kinds;
    gs_store *store;
    gs_fact *office, *moment;
} fixture;

static int setup(void **state) {
    gs_arena *arena = gs_arena_new();
    fixture *f = gs_alloc(arena, sizeof *f);
    f->arena = arena;
    f->kinds = gs_kinds_new(arena);
    gs_kind office = {.name = "office", .label = "", .fields = office_fields, .nfields = 5};
    gs_kind moment = {
        .name = "moment", .label = "", .fields = moment_fields, .nfields = 1, .background = true};
    if (!gs_kinds_add(f->kinds, &office, NULL) || !gs_kinds_add(f->kinds, &moment, NULL)) return -1;
    f->store = gs_store_new(f->kinds);
    gs_document d = {.path = "desk/a.md",
                     .title = "",
                     .source = "",
                     .date = gs_span_year(2025),
                     .date_origin = GS_DATE_STATED};
    uint32_t document = gs_store_document(f->store, &d);
    f->office = gs_store_add(f->store, gs_kinds_named(f->kinds, "office"), document);
    f->moment = gs_store_add(f->store, gs_kinds_named(f->kinds, "moment"), document);
    gs_value *v = f->office->values;
    v[0] = (gs_value){.known = true, .sym = gs_sym_cstr(gs_store_symbols(f->store), "Dana Réyes")};
    v[1] = (gs_value){.known = true, .sym = gs_sym_cstr(gs_store_symbols(f->store), "holder")};
    v[2] = (gs_value){.known = true, .span = gs_span_month(2025, 3)};
    gs_quantity votes = {.amount = gs_interval_closed(gs_dec_int(95), gs_dec_int(105))};
    v[3] = (gs_value){.known = true, .amount = gs_store_amount(f->store, votes)};
    f->office->from = (gs_place){.byte = 9, .line = 4, .column = 1};
    f->office->as_of = GS_SPAN_ALL;
    *state = f;
    return 0;
}

static int teardown(void **state) {
    fixture *f = *state;
    gs_store_free(f->store);
    gs_arena_free(f->arena);
    return 0;
}

static bool meets(const fixture *f, const char *text) {
    gs_err err;
    gs_query *query = gs_query_parse(f->arena, f->kinds, text, &err);
    if (!query) fail_msg("%s: %s", text, err.text);
    return gs_query_test(query, f->store, f->office);
}

static void names_are_met_by_whole_words_without_accents(void **state) {
    assert_true(meets(*state, "person=reyes"));
    assert_true(meets(*state, "person='Dana Reyes'"));
    assert_false(meets(*state, "person=rey"));
    assert_true(meets(*state, "person~rey"));
    assert_false(meets(*state, "person!=Reyes"));
    assert_true(meets(*state, "person!~lund"));
}

static void a_long_text_is_looked_at_to_its_end(void **state) {
    fixture *f = *state;
    const char *name = gs_sprintf(f->arena, "%0600d Dana Reyes", 0);
    f->office->values[0].sym = gs_sym_cstr(gs_store_symbols(f->store), name);
    assert_true(meets(f, "person~reyes"));
    assert_true(meets(f, "person=reyes"));
    assert_false(meets(f, "person!~reyes"));
}

static void vague_values_are_met_where_they_may_be_it(void **state) {
    assert_true(meets(*state, "from=2025-03-14"));
    assert_true(meets(*state, "from=2025"));
    assert_false(meets(*state, "from=2025-04"));
    assert_false(meets(*state, "from<2025-03-14"));
    assert_true(meets(*state, "from<=2025-03-14"));
    assert_true(meets(*state, "votes=100"));
    assert_false(meets(*state, "votes>100"));
    assert_true(meets(*state, "votes>=100"));
    assert_true(meets(*state, "votes>94"));
}

static void what_is_not_known_meets_no_condition(void **state) {
    assert_false(meets(*state, "as_of=2025"));
    assert_false(meets(*state, "as_of!=2025"));
    assert_true(meets(*state, "contested=no"));
    assert_false(meets(*state, "date=2025"));
}

static void each_relation_is_asked_of_each_type(void **state) {
    fixture *f = *state;
    assert_true(meets(f, "from!=2024"));
    assert_false(meets(f, "from!=2025"));
    assert_true(meets(f, "votes!=200"));
    assert_true(meets(f, "from~March"));
    assert_true(meets(f, "from!~April"));
    assert_false(meets(f, "contested=true"));
    f->office->values[4] = (gs_value){.known = true, .flag = true};
    assert_true(meets(f, "contested=true"));
    assert_false(meets(f, "contested!=true"));
    assert_true(meets(f, "published=2025"));
    assert_false(meets(f, "published<2025"));
    f->office->as_of = gs_span_month(2025, 3);
    assert_true(meets(f, "as_of>=2025-03"));
    assert_true(meets(f, "as_of~'March 2025'"));
    assert_true(meets(f, "line!=5"));
}

static void what_a_fact_stands_in_is_asked_by_name(void **state) {
    fixture *f = *state;
    gs_symtab *symbols = gs_store_symbols(f->store);
    f->office->sentence = gs_sym_cstr(symbols, "Dana was sworn in.");
    f->office->text = gs_sym_cstr(symbols, "was sworn in");
    f->office->pattern = gs_sym_cstr(symbols, "office.lua:12");
    assert_true(meets(f, "sentence~'was sworn'"));
    assert_true(meets(f, "text='was sworn in'"));
    assert_true(meets(f, "pattern=office.lua:12"));
    assert_true(meets(f, "trust=article"));
    assert_true(meets(f, "modality=asserted"));
    assert_false(meets(f, "title~Dana"));
}

static void all_conditions_must_hold(void **state) {
    assert_true(meets(*state, "kind=office stage=holder line=4 document~desk"));
    assert_false(meets(*state, "kind=office stage=holder line=5"));
    assert_true(meets(*state, ""));
}

static void background_is_shown_where_it_is_asked_for(void **state) {
    fixture *f = *state;
    gs_err err;
    gs_query *all = gs_query_parse(f->arena, f->kinds, "", &err);
    gs_query *asked = gs_query_parse(f->arena, f->kinds, "kind=moment", &err);
    assert_false(gs_query_test(all, f->store, f->moment));
    assert_true(gs_query_test(asked, f->store, f->moment));
}

static void mistakes_are_refused(void **state) {
    static const char *const wrong[] = {"persn=x",
                                        "kind=offce",
                                        "stage<3",
                                        "from=someday",
                                        "votes=x",
                                        "line=x",
                                        "stage",
                                        "person='x",
                                        "kind=moment stage=holder",
                                        "=3"};
    fixture *f = *state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        gs_err err;
        assert_null(gs_query_parse(f->arena, f->kinds, wrong[i], &err));
        assert_int_equal(err.code, GS_E_USAGE);
    }
}

static void a_mistake_is_told_with_what_may_be_meant(void **state) {
    static const struct {
        const char *query, *hint;
    } wrong[] = {{"persn=x", "did you mean \"person\"?"},
                 {"zzzzzz=x", "\"gainsay facts --kinds\" lists kinds and fields"},
                 {"kind=offce", "did you mean \"office\"?"},
                 {"kind=zzzzzz", "\"gainsay facts --kinds\" lists them"},
                 {"kind=moment stage=holder", "\"gainsay facts --kinds\" lists kinds and fields"}};
    fixture *f = *state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        gs_err err;
        assert_null(gs_query_parse(f->arena, f->kinds, wrong[i].query, &err));
        assert_string_equal(err.hint, wrong[i].hint);
    }
}

static void a_path_is_no_query(void **state) {
    (void)state;
    assert_true(gs_query_is_one("kind=office"));
    assert_true(gs_query_is_one("votes>=3"));
    assert_true(gs_query_is_one("kind == \"office\""));
    assert_false(gs_query_is_one("articles/a.md"));
    assert_false(gs_query_is_one("articles"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(each_relation_is_asked_of_each_type, setup, teardown),
        cmocka_unit_test_setup_teardown(what_a_fact_stands_in_is_asked_by_name, setup, teardown),
        cmocka_unit_test_setup_teardown(a_mistake_is_told_with_what_may_be_meant, setup, teardown),
        cmocka_unit_test_setup_teardown(names_are_met_by_whole_words_without_accents, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(a_long_text_is_looked_at_to_its_end, setup, teardown),
        cmocka_unit_test_setup_teardown(vague_values_are_met_where_they_may_be_it, setup, teardown),
        cmocka_unit_test_setup_teardown(what_is_not_known_meets_no_condition, setup, teardown),
        cmocka_unit_test_setup_teardown(all_conditions_must_hold, setup, teardown),
        cmocka_unit_test_setup_teardown(background_is_shown_where_it_is_asked_for, setup, teardown),
        cmocka_unit_test_setup_teardown(mistakes_are_refused, setup, teardown),
        cmocka_unit_test(a_path_is_no_query),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
