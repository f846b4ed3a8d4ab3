#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "base/hash.h"
#include "fact/store.h"

static const char *const stages[] = {"candidate", "elect", "holder"};
static gs_field office_fields[] = {
    {.name = "person", .type = GS_F_ENTITY, .role = GS_R_KEY},
    {.name = "office", .type = GS_F_TEXT, .role = GS_R_KEY},
    {.name = "stage", .type = GS_F_CHOICE, .choices = stages, .nchoices = 3},
    {.name = "from", .type = GS_F_DATE},
    {.name = "contested", .type = GS_F_FLAG},
};
static gs_field figure_fields[] = {
    {.name = "measure", .type = GS_F_TEXT, .role = GS_R_KEY},
    {.name = "amount", .type = GS_F_AMOUNT},
};

typedef struct fixture {
    gs_arena *arena;
    gs_kinds *kinds;
    const gs_kind *office, *figure;
} fixture;

static int setup(void **state) {
    gs_arena *arena = gs_arena_new();
    fixture *f = gs_alloc(arena, sizeof *f);
    f->arena = arena;
    f->kinds = gs_kinds_new(arena);
    gs_kind office = {.name = "office",
                      .fields = office_fields,
                      .nfields = 5,
                      .label =
                          "{stage}[ from {from}][, says {speaker}], as of {as_of} ({document})"};
    gs_kind figure = {.name = "figure", .fields = figure_fields, .nfields = 2};
    if (!gs_kinds_add(f->kinds, &office, NULL) || !gs_kinds_add(f->kinds, &figure, NULL)) return -1;
    f->office = gs_kinds_named(f->kinds, "office");
    f->figure = gs_kinds_named(f->kinds, "figure");
    *state = f;
    return 0;
}

static int teardown(void **state) {
    gs_arena_free(((fixture *)*state)->arena);
    return 0;
}

static uint32_t document(gs_store *store, const char *path) {
    return gs_store_document(store, &(gs_document){.path = path, .date = GS_SPAN_ALL});
}

static void set_text(gs_store *store, gs_fact *fact, uint32_t field, const char *text) {
    fact->values[field].known = true;
    fact->values[field].sym = gs_sym_cstr(gs_store_symbols(store), text);
}

static gs_fact *add_office(gs_store *store, const fixture *f, const char *path, uint32_t line,
                           const char *person, const char *stage) {
    gs_fact *fact = gs_store_add(store, f->office, document(store, path));
    fact->from = (gs_place){.byte = line * 100, .line = line, .column = 1};
    fact->to = (gs_place){.byte = line * 100 + 5, .line = line, .column = 6};
    set_text(store, fact, 0, person);
    set_text(store, fact, 2, stage);
    fact->text = gs_sym_cstr(gs_store_symbols(store), person);
    return fact;
}

/* Everything that shows of a store, in its order. */
static uint64_t look(const gs_store *store) {
    uint64_t h = 0;
    for (uint32_t i = 0; i < gs_store_count(store); i++) {
        const gs_fact *fact = gs_store_at(store, i);
        const char *path = gs_store_document_at(store, fact->document)->path;
        h = gs_hash_mix(h, gs_hash(path, strlen(path)));
        h = gs_hash_mix(h, fact->id);
        h = gs_hash_mix(h, fact->from.line);
        for (uint32_t k = 0; k < fact->kind->nfields; k++) {
            const char *text =
                fact->values[k].known && k != 4 ? gs_store_text(store, fact->values[k].sym) : "";
            h = gs_hash_mix(h, gs_hash(text, strlen(text)));
        }
        const char *pattern = gs_store_text(store, fact->pattern);
        h = gs_hash_mix(h, gs_hash(pattern, strlen(pattern)));
    }
    return h;
}

static void new_facts_know_nothing(void **state) {
    const fixture *f = *state;
    gs_store *store = gs_store_new(f->kinds);
    const gs_fact *fact = gs_store_add(store, f->office, document(store, "a.md"));
    assert_null(gs_fact_value(fact, "person"));
    assert_null(gs_fact_value(fact, "no such field"));
    assert_true(gs_span_is_all(fact->as_of));
    assert_int_equal(fact->speaker, 0);
    assert_ptr_equal(gs_store_at(store, 0), fact);
    assert_null(gs_store_at(store, 1));
    gs_store_free(store);
}

static void pointers_stay_good_while_the_store_grows(void **state) {
    const fixture *f = *state;
    gs_store *store = gs_store_new(f->kinds);
    gs_fact *first = add_office(store, f, "a.md", 1, "Ada Reyes", "elect");
    for (uint32_t i = 2; i < 5000; i++) add_office(store, f, "a.md", i, "Bo Lindqvist", "holder");
    assert_ptr_equal(gs_store_at(store, 0), first);
    assert_string_equal(gs_store_text(store, gs_fact_value(first, "person")->sym), "Ada Reyes");
    assert_int_equal(gs_store_count(store), 4999);
    gs_store_free(store);
}

static void documents_are_known_by_path_and_learn_what_was_open(void **state) {
    const fixture *f = *state;
    gs_store *store = gs_store_new(f->kinds);
    uint32_t a = document(store, "a.md");
    uint32_t b = document(store, "b.md");
    assert_int_not_equal(a, b);
    gs_document more = {.path = "a.md",
                        .title = "The oath",
                        .source = "",
                        .date = gs_span_day(20000),
                        .date_origin = GS_DATE_STATED};
    assert_int_equal(gs_store_document(store, &more), a);
    const gs_document *d = gs_store_document_at(store, a);
    assert_string_equal(d->title, "The oath");
    assert_int_equal(d->date.from, 20000);
    more.date = gs_span_day(19000), more.date_origin = GS_DATE_INFERRED;
    gs_store_document(store, &more);
    assert_int_equal(d->date.from, 20000);
    assert_int_equal(gs_store_documents(store), 2);
    assert_null(gs_store_document_at(store, 2));
    gs_store_free(store);
}

static void what_documents_are_told_does_not_depend_on_the_order(void **state) {
    const fixture *f = *state;
    gs_document said[] = {{.path = "a.md",
                           .title = "Oath",
                           .date = gs_span_day(20000),
                           .date_origin = GS_DATE_STATED},
                          {.path = "a.md",
                           .title = "Another",
                           .date = gs_span_day(20001),
                           .date_origin = GS_DATE_STATED}};
    for (int i = 0; i < 2; i++) {
        gs_store *store = gs_store_new(f->kinds);
        gs_store_document(store, &said[i]);
        gs_store_document(store, &said[1 - i]);
        assert_string_equal(gs_store_document_at(store, 0)->title, "Another");
        assert_int_equal(gs_store_document_at(store, 0)->date.from, 20000);
        gs_store_free(store);
    }
}

static void fill(gs_store *store, const fixture *f, const uint32_t *order, uint32_t n) {
    static const char *const paths[] = {"b.md", "a.md", "c.md"};
    static const char *const people[] = {"Ada Reyes", "Bo Lindqvist"};
    for (uint32_t i = 0; i < n; i++) {
        uint32_t k = order[i];
        add_office(store, f, paths[k % 3], 1 + k / 4, people[k % 2], stages[(k / 2) % 3])->pattern =
            gs_sym_cstr(gs_store_symbols(store), k % 5 ? "one" : "two");
    }
    gs_store_sort(store);
}

static void sorting_makes_ids_independent_of_the_order_of_adding(void **state) {
    const fixture *f = *state;
    enum { N = 60 };
    uint32_t order[N];
    for (uint32_t i = 0; i < N; i++) order[i] = i;
    gs_store *store = gs_store_new(f->kinds);
    fill(store, f, order, N);
    uint64_t expected = look(store);
    gs_store_free(store);
    uint32_t seed = 1;
    for (int round = 0; round < 50; round++) {
        for (uint32_t i = N - 1; i; i--) {
            seed = seed * 1664525u + 1013904223u;
            uint32_t j = (seed >> 8) % (i + 1), t = order[i];
            order[i] = order[j], order[j] = t;
        }
        store = gs_store_new(f->kinds);
        fill(store, f, order, N);
        assert_true(look(store) == expected);
        gs_store_free(store);
    }
}

static void sorting_orders_documents_by_path_and_facts_by_place(void **state) {
    const fixture *f = *state;
    gs_store *store = gs_store_new(f->kinds);
    add_office(store, f, "b.md", 2, "Ada Reyes", "elect");
    add_office(store, f, "a.md", 9, "Ada Reyes", "elect");
    add_office(store, f, "a.md", 10, "Ada Reyes", "elect");
    add_office(store, f, "b.md", 1, "Ada Reyes", "elect");
    gs_store_sort(store);
    assert_string_equal(gs_store_document_at(store, 0)->path, "a.md");
    const uint32_t lines[] = {9, 10, 1, 2}, documents[] = {0, 0, 1, 1};
    for (uint32_t i = 0; i < 4; i++) {
        assert_int_equal(gs_store_at(store, i)->id, i);
        assert_int_equal(gs_store_at(store, i)->from.line, lines[i]);
        assert_int_equal(gs_store_at(store, i)->document, documents[i]);
    }
    assert_int_equal(document(store, "b.md"), 1);
    gs_store_free(store);
}

static void exact_duplicates_are_dropped_and_others_kept(void **state) {
    const fixture *f = *state;
    gs_store *store = gs_store_new(f->kinds);
    add_office(store, f, "a.md", 1, "Ada Reyes", "elect");
    add_office(store, f, "a.md", 1, "Ada Reyes", "elect")->pattern =
        gs_sym_cstr(gs_store_symbols(store), "another.lua:3");
    add_office(store, f, "a.md", 1, "Ada Reyes", "holder");
    add_office(store, f, "a.md", 2, "Ada Reyes", "elect");
    add_office(store, f, "a.md", 1, "Ada Reyes", "elect")->modality = GS_DENIED;
    add_office(store, f, "b.md", 1, "Ada Reyes", "elect");
    gs_store_sort(store);
    assert_int_equal(gs_store_count(store), 5);
    gs_store_free(store);
}

static void appended_facts_speak_of_the_same_strings(void **state) {
    const fixture *f = *state;
    gs_store *into = gs_store_new(f->kinds), *from = gs_store_new(f->kinds);
    add_office(into, f, "a.md", 1, "Bo Lindqvist", "holder");
    document(from, "z.md");
    gs_fact *fact = add_office(from, f, "a.md", 2, "Ada Reyes", "elect");
    fact->speaker = gs_sym_cstr(gs_store_symbols(from), "Cy Okafor");
    fact->modality = GS_PLANNED;
    gs_store_append(into, from);
    gs_store_free(from);
    assert_int_equal(gs_store_documents(into), 2);
    const gs_fact *copy = gs_store_at(into, 1);
    assert_int_equal(copy->id, 1);
    assert_int_equal(copy->document, 0);
    assert_string_equal(gs_store_text(into, gs_fact_value(copy, "person")->sym), "Ada Reyes");
    assert_string_equal(gs_store_text(into, copy->speaker), "Cy Okafor");
    assert_int_equal(copy->modality, GS_PLANNED);
    assert_null(gs_fact_value(copy, "office"));
    gs_store_free(into);
}

static void appending_in_parts_equals_adding_at_once(void **state) {
    const fixture *f = *state;
    uint32_t order[40];
    for (uint32_t i = 0; i < 40; i++) order[i] = i;
    gs_store *whole = gs_store_new(f->kinds), *into = gs_store_new(f->kinds);
    fill(whole, f, order, 40);
    for (uint32_t part = 0; part < 4; part++) {
        gs_store *from = gs_store_new(f->kinds);
        fill(from, f, order + 10 * (3 - part), 10);
        gs_store_append(into, from);
        gs_store_free(from);
    }
    gs_store_sort(into);
    assert_int_equal(gs_store_count(into), gs_store_count(whole));
    assert_true(look(into) == look(whole));
    gs_store_free(whole);
    gs_store_free(into);
}

static void labels_leave_out_bracketed_parts_that_are_not_known(void **state) {
    const fixture *f = *state;
    gs_store *store = gs_store_new(f->kinds);
    gs_fact *fact = add_office(store, f, "a.md", 1, "Ada Reyes", "elect");
    char out[200], expected[400], day[64];
    fact->as_of = gs_span_day(gs_day_make(2025, 5, 2));
    gs_span_say(fact->as_of, day, sizeof day);
    snprintf(expected, sizeof expected, "elect, as of %s (a.md)", day);
    assert_string_equal(gs_fact_label(store, fact, out, sizeof out), expected);
    fact->speaker = gs_sym_cstr(gs_store_symbols(store), "Cy Okafor");
    fact->values[3] = (gs_value){.known = true, .span = fact->as_of};
    snprintf(expected, sizeof expected, "elect from %s, says Cy Okafor, as of %s (a.md)", day, day);
    assert_string_equal(gs_fact_label(store, fact, out, sizeof out), expected);
    gs_store_free(store);
}

static void unknown_values_outside_brackets_are_called_unknown(void **state) {
    const fixture *f = *state;
    gs_store *store = gs_store_new(f->kinds);
    gs_fact *fact = add_office(store, f, "a.md", 1, "Ada Reyes", "elect");
    char out[200];
    assert_string_equal(gs_fact_label(store, fact, out, sizeof out), "elect, as of unknown (a.md)");
    assert_string_equal(gs_value_say(store, fact, 3, out, sizeof out), "unknown");
    gs_store_free(store);
}

static void kinds_without_a_label_tell_their_values(void **state) {
    const fixture *f = *state;
    gs_store *store = gs_store_new(f->kinds);
    gs_fact *fact = gs_store_add(store, f->figure, document(store, "a.md"));
    char out[200], amount[100];
    assert_string_equal(gs_fact_label(store, fact, out, sizeof out), "figure");
    fact->values[1].known = true;
    gs_quantity twelve = {.amount = gs_interval_point(gs_dec_int(12))};
    fact->values[1].amount = gs_store_amount(store, twelve);
    gs_quantity_say(twelve, amount, sizeof amount);
    assert_string_equal(gs_fact_label(store, fact, out, sizeof out), amount);
    gs_store_free(store);
}

static void sayings_are_cut_at_whole_characters(void **state) {
    const fixture *f = *state;
    gs_store *store = gs_store_new(f->kinds);
    gs_fact *fact = add_office(store, f, "a.md", 1, "Zo\xc3\xab", "elect");
    char out[8];
    assert_string_equal(gs_value_say(store, fact, 0, out, 4), "Zo");
    assert_string_equal(gs_value_say(store, fact, 0, out, 5), "Zo\xc3\xab");
    assert_string_equal(gs_value_say(store, fact, 0, out, 1), "");
    gs_store_free(store);
}

static void equal_amounts_are_kept_once(void **state) {
    const fixture *f = *state;
    gs_store *store = gs_store_new(f->kinds), *other = gs_store_new(f->kinds);
    const gs_quantity *kept[200];
    for (int i = 0; i < 200; i++) {
        gs_quantity q = {.amount = gs_interval_point(gs_dec_int(i))};
        kept[i] = gs_store_amount(store, q);
    }
    for (int i = 0; i < 200; i++) {
        gs_quantity q = {.amount = gs_interval_point(gs_dec_int(i))}, rough = q;
        rough.amount.flags |= GS_ROUGH;
        assert_ptr_equal(gs_store_amount(store, q), kept[i]);
        assert_ptr_not_equal(gs_store_amount(store, rough), kept[i]);
    }
    gs_fact *fact = gs_store_add(store, f->figure, document(store, "a.md"));
    fact->values[1] = (gs_value){.known = true, .amount = kept[7]};
    gs_store_append(other, store);
    gs_store_free(store);
    const gs_value *told = gs_fact_value(gs_store_at(other, 0), "amount");
    assert_int_equal(told->amount->amount.lo.coef, 7);
    gs_store_free(other);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(equal_amounts_are_kept_once),
        TEST(new_facts_know_nothing),
        TEST(pointers_stay_good_while_the_store_grows),
        TEST(documents_are_known_by_path_and_learn_what_was_open),
        TEST(what_documents_are_told_does_not_depend_on_the_order),
        TEST(sorting_makes_ids_independent_of_the_order_of_adding),
        TEST(sorting_orders_documents_by_path_and_facts_by_place),
        TEST(exact_duplicates_are_dropped_and_others_kept),
        TEST(appended_facts_speak_of_the_same_strings),
        TEST(appending_in_parts_equals_adding_at_once),
        TEST(labels_leave_out_bracketed_parts_that_are_not_known),
        TEST(unknown_values_outside_brackets_are_called_unknown),
        TEST(kinds_without_a_label_tell_their_values),
        TEST(sayings_are_cut_at_whole_characters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
