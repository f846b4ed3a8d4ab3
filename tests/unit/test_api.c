#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdbool.h>
#include <string.h>

#include "lua/api.h"
#include "lua/shape.h"

static void names_stand_once_in_a_table(void **state) {
    uint32_t n;
    const gs_api *const *all = gs_api_all(&n);
    (void)state;
    for (uint32_t i = 0; i < n; i++)
        for (const gs_member *m = all[i]->members; m->name; m++)
            assert_ptr_equal(gs_api_member(all[i], m->name), m);
}

/* "b: amount|number, from: integer?" is what the editor's annotations are made of. */
static bool is_parameter_list(const char *takes) {
    while (*takes) {
        size_t name = strcspn(takes, ":, ");
        if (!name || strncmp(takes + name, ": ", 2) != 0) return false;
        takes += name + 2;
        size_t type = strcspn(takes, ",");
        if (!type || takes[type - 1] == ' ') return false;
        takes += type;
        if (!*takes) return true;
        if (strncmp(takes, ", ", 2) != 0) return false;
        takes += 2;
    }
    return true;
}

static void members_say_what_they_take_and_give(void **state) {
    uint32_t n;
    const gs_api *const *all = gs_api_all(&n);
    (void)state;
    for (uint32_t i = 0; i < n; i++)
        for (const gs_member *m = all[i]->members; m->name; m++) {
            size_t length = strlen(m->doc);
            assert_true(is_parameter_list(m->takes));
            assert_true(length > 10 && m->doc[length - 1] != '.');
            assert_true(m->call || *m->gives); /* a value has a type */
            assert_true(m->call || !*m->takes);
        }
}

static void a_wrong_name_is_told_with_the_nearest(void **state) {
    (void)state;
    assert_string_equal(gs_api_nearest(&gs_amount_api, "appart"), "apart");
    assert_string_equal(gs_api_nearest(&gs_fact_api, "modalty"), "modality");
    assert_null(gs_api_nearest(&gs_date_api, "centimeters"));
    assert_null(gs_api_member(&gs_date_api, "low"));
}

static void natives_are_listed_to_their_end(void **state) {
    const char *library, *name;
    uint32_t n = 0;
    (void)state;
    for (; (name = gs_api_native(n, &library)); n++) {
        assert_non_null(library);
        assert_string_not_equal(name, "pcall");
        assert_string_not_equal(name, "load");
    }
    assert_true(n > 30);
}

static void shapes_show_how_they_are_written(void **state) {
    (void)state;
    for (int i = 0; i < GS_SHAPES; i++) {
        const gs_shape_info *s = gs_shape_about((gs_shape)i);
        size_t n = strlen(s->name);
        assert_memory_equal(s->line, s->name, n);
        assert_memory_equal(s->line + n, " = ", 3);
        assert_true(s->least > 0 && (s->most == 0 || s->most >= s->least));
        assert_true(strlen(s->flags) > 10 && s->flags[strlen(s->flags) - 1] != '.');
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_stand_once_in_a_table),
        cmocka_unit_test(members_say_what_they_take_and_give),
        cmocka_unit_test(a_wrong_name_is_told_with_the_nearest),
        cmocka_unit_test(natives_are_listed_to_their_end),
        cmocka_unit_test(shapes_show_how_they_are_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
