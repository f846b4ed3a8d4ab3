#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "fact/kind.h"

static const char *const stages[] = {"candidate", "elect", "holder"};
static gs_field office_fields[] = {
    {.name = "person", .type = GS_F_ENTITY, .role = GS_R_KEY, .required = true},
    {.name = "stage", .type = GS_F_CHOICE, .choices = stages, .nchoices = 3},
    {.name = "from", .type = GS_F_DATE},
};

static gs_kind office(void) {
    return (gs_kind){.name = "office",
                     .doc = "who holds what",
                     .label = "{stage}[, as of {as_of}]",
                     .file = "kinds/office.lua",
                     .line = 3,
                     .fields = office_fields,
                     .nfields = 3};
}

static int setup(void **state) {
    *state = gs_arena_new();
    return 0;
}

static int teardown(void **state) {
    gs_arena_free(*state);
    return 0;
}

static gs_kinds *with_office(void **state) {
    gs_kinds *kinds = gs_kinds_new(*state);
    gs_kind kind = office();
    gs_err err;
    assert_true(gs_kinds_add(kinds, &kind, &err));
    return kinds;
}

static void registry_copies_the_declaration(void **state) {
    gs_kinds *kinds = gs_kinds_new(*state);
    char name[] = "office", field[] = "person";
    gs_field fields[] = {{.name = field, .type = GS_F_ENTITY}};
    gs_kind kind = {.name = name, .fields = fields, .nfields = 1};
    assert_true(gs_kinds_add(kinds, &kind, NULL));
    memset(name, 'x', 6), memset(field, 'x', 6);
    const gs_kind *kept = gs_kinds_named(kinds, "office");
    assert_non_null(kept);
    assert_int_equal(gs_field_index(kept, "person"), 0);
    assert_string_equal(kept->label, "");
    assert_ptr_equal(gs_kinds_at(kinds, 0), kept);
    assert_null(gs_kinds_at(kinds, 1));
    assert_int_equal(gs_kinds_count(kinds), 1);
}

static void second_declaration_names_both_places(void **state) {
    gs_kinds *kinds = with_office(state);
    gs_kind again = office();
    again.file = "more/office.lua", again.line = 8;
    gs_err err;
    assert_false(gs_kinds_add(kinds, &again, &err));
    assert_int_equal(err.code, GS_E_RULE);
    assert_string_equal(err.source, "more/office.lua");
    assert_int_equal(err.line, 8);
    assert_non_null(strstr(err.text, "kinds/office.lua:3"));
    assert_true(err.hint[0]);
    assert_int_equal(gs_kinds_count(kinds), 1);
}

static void extending_adds_fields_and_keeps_the_kind_where_it_is(void **state) {
    gs_kinds *kinds = with_office(state);
    const gs_kind *kind = gs_kinds_named(kinds, "office");
    gs_field fields[] = {{.name = "party", .type = GS_F_ENTITY},
                         {.name = "majority", .type = GS_F_AMOUNT}};
    assert_true(
        gs_kind_extend(kinds, "office", fields, 2, &(gs_written){"elections/kinds.lua", 5}, NULL));
    assert_ptr_equal(gs_kinds_named(kinds, "office"), kind);
    assert_int_equal(kind->nfields, 5);
    assert_int_equal(gs_field_index(kind, "majority"), 4);
}

static void extending_with_a_taken_field_names_both_places_and_changes_nothing(void **state) {
    gs_kinds *kinds = with_office(state);
    gs_field first[] = {{.name = "party", .type = GS_F_ENTITY}};
    gs_field second[] = {{.name = "majority", .type = GS_F_AMOUNT},
                         {.name = "party", .type = GS_F_TEXT}};
    assert_true(gs_kind_extend(kinds, "office", first, 1, &(gs_written){"a.lua", 5}, NULL));
    gs_err err;
    assert_false(gs_kind_extend(kinds, "office", second, 2, &(gs_written){"b.lua", 7}, &err));
    assert_string_equal(err.source, "b.lua");
    assert_non_null(strstr(err.text, "a.lua:5"));
    assert_int_equal(gs_kinds_named(kinds, "office")->nfields, 4);
}

static void extending_an_unknown_kind_suggests_the_nearest(void **state) {
    gs_kinds *kinds = with_office(state);
    gs_err err;
    assert_false(gs_kind_extend(kinds, "ofice", NULL, 0, &(gs_written){"b.lua", 7}, &err));
    assert_non_null(strstr(err.hint, "office"));
}

static bool add_with_field(gs_kinds *kinds, gs_field field, gs_err *err) {
    gs_kind kind = {.name = "thing", .file = "k.lua", .line = 1, .fields = &field, .nfields = 1};
    return gs_kinds_add(kinds, &kind, err);
}

static void bad_fields_are_refused_with_a_reason(void **state) {
    gs_kinds *kinds = gs_kinds_new(*state);
    gs_err err;
    assert_false(add_with_field(kinds, (gs_field){.name = "as_of"}, &err));
    assert_non_null(strstr(err.text, "as_of"));
    assert_false(add_with_field(kinds, (gs_field){.name = "Two Words"}, &err));
    assert_non_null(strstr(err.text, "Two Words"));
    assert_false(add_with_field(kinds, (gs_field){.name = NULL}, &err));
    assert_false(add_with_field(kinds, (gs_field){.name = "stage", .type = GS_F_CHOICE}, &err));
    assert_non_null(strstr(err.text, "choice"));
    assert_int_equal(gs_kinds_count(kinds), 0);
}

static void a_field_may_not_stand_twice(void **state) {
    gs_kinds *kinds = gs_kinds_new(*state);
    gs_field fields[] = {{.name = "what"}, {.name = "what"}};
    gs_kind kind = {.name = "thing", .file = "k.lua", .line = 9, .fields = fields, .nfields = 2};
    gs_err err;
    assert_false(gs_kinds_add(kinds, &kind, &err));
    assert_non_null(strstr(err.text, "k.lua:9"));
}

static void too_many_fields_are_refused(void **state) {
    gs_kinds *kinds = gs_kinds_new(*state);
    gs_field fields[GS_MAX_FIELDS + 1];
    for (uint32_t i = 0; i <= GS_MAX_FIELDS; i++)
        fields[i] = (gs_field){.name = gs_sprintf(*state, "f%u", i)};
    gs_kind kind = {.name = "thing", .fields = fields, .nfields = GS_MAX_FIELDS + 1};
    gs_err err;
    assert_false(gs_kinds_add(kinds, &kind, &err));
    kind.nfields--;
    assert_true(gs_kinds_add(kinds, &kind, &err));
}

static void labels_are_checked_when_declared(void **state) {
    gs_kinds *kinds = gs_kinds_new(*state);
    gs_kind kind = office();
    gs_err err;
    kind.label = "{stag}";
    assert_false(gs_kinds_add(kinds, &kind, &err));
    assert_non_null(strstr(err.hint, "{stage}"));
    kind.label = "since {from";
    assert_false(gs_kinds_add(kinds, &kind, &err));
    kind.label = "{stage}[ by {speaker}] in {document}";
    assert_true(gs_kinds_add(kinds, &kind, &err));
}

static void nearest_counts_swaps_as_one_and_needs_half_the_name(void **state) {
    (void)state;
    const char *const names[] = {"office", "figure", "event", "at"};
    assert_string_equal(gs_nearest("ofifce", names, 4), "office");
    assert_string_equal(gs_nearest("figrues", names, 4), "figure");
    assert_string_equal(gs_nearest("evnt", names, 4), "event");
    assert_null(gs_nearest("ax", names, 4));
    assert_null(gs_nearest("stance", names, 4));
    assert_null(gs_nearest("", names, 4));
    assert_null(gs_nearest("event", names, 0));
}

static void nearest_survives_long_names(void **state) {
    (void)state;
    char longname[300];
    memset(longname, 'a', sizeof longname - 1);
    longname[sizeof longname - 1] = 0;
    const char *const names[] = {longname, "office"};
    assert_null(gs_nearest(longname, names, 2));
    assert_string_equal(gs_nearest("offices", names, 2), "office");
}

static void nearest_field_knows_the_built_in_properties(void **state) {
    const gs_kind *kind = gs_kinds_named(with_office(state), "office");
    assert_string_equal(gs_field_nearest(kind, "as_off"), "as_of");
    assert_string_equal(gs_field_nearest(kind, "persn"), "person");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(registry_copies_the_declaration, setup, teardown),
        cmocka_unit_test_setup_teardown(second_declaration_names_both_places, setup, teardown),
        cmocka_unit_test_setup_teardown(extending_adds_fields_and_keeps_the_kind_where_it_is, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(
            extending_with_a_taken_field_names_both_places_and_changes_nothing, setup, teardown),
        cmocka_unit_test_setup_teardown(extending_an_unknown_kind_suggests_the_nearest, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(bad_fields_are_refused_with_a_reason, setup, teardown),
        cmocka_unit_test_setup_teardown(a_field_may_not_stand_twice, setup, teardown),
        cmocka_unit_test_setup_teardown(too_many_fields_are_refused, setup, teardown),
        cmocka_unit_test_setup_teardown(labels_are_checked_when_declared, setup, teardown),
        cmocka_unit_test(nearest_counts_swaps_as_one_and_needs_half_the_name),
        cmocka_unit_test(nearest_survives_long_names),
        cmocka_unit_test_setup_teardown(nearest_field_knows_the_built_in_properties, setup,
                                        teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
