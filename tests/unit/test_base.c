#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "base/buf.h"
#include "base/edits.h"
#include "base/err.h"
#include "base/problem.h"
#include "base/sym.h"
#include "base/utf8.h"

static void arena_aligns_what_comes_behind_a_text(void **state) {
    (void)state;
    gs_arena *a = gs_arena_new();
    for (size_t n = 0; n < 40; n++) {
        const char *text = gs_strndup(a, "0123456789012345678901234567890123456789", n);
        const char *more = gs_strdup(a, "ab");
        const void *aligned = gs_alloc(a, 8);
        assert_int_equal((uintptr_t)aligned % 16, 0);
        assert_int_equal(strlen(text), n);
        assert_string_equal(more, "ab");
    }
    gs_arena_free(a);
}

static void arena_grows_the_last_block_where_it_stands(void **state) {
    (void)state;
    gs_arena *a = gs_arena_new();
    char *first = gs_alloc(a, 32), *last = gs_alloc(a, 32);
    memset(last, 'x', 32);
    char *grown = gs_arena_grow(a, last, 32, 64);
    assert_ptr_equal(grown, last);
    for (int i = 0; i < 64; i++) assert_int_equal(grown[i], i < 32 ? 'x' : 0);
    assert_ptr_not_equal(gs_arena_grow(a, first, 32, 64), first);
    char *far = gs_arena_grow(a, grown, 64, 1 << 16);
    assert_ptr_not_equal(far, grown);
    assert_int_equal(far[31], 'x');
    assert_int_equal(far[64], 0);
    assert_int_equal(grown[31], 'x');
    gs_arena_free(a);
}

static void arena_lengthens_large_arrays_and_keeps_what_they_hold(void **state) {
    (void)state;
    enum { MANY = 1 << 20 };
    gs_arena *a = gs_arena_new();
    uint32_t *items = NULL, count = 0, cap = 0, *beside = gs_alloc(a, 64);
    while (count < MANY) {
        GS_EXTEND(a, items, count, cap);
        assert_int_equal(items[count], 0);
        items[count] = count;
        count++;
        beside[count % 16] = count;
    }
    for (uint32_t i = 0; i < MANY; i++) assert_int_equal(items[i], i);
    assert_true(gs_arena_used(a) < (size_t)MANY * sizeof *items * 7 / 4); /* and not twice that */
    gs_arena_free(a);
}

static void arena_gives_zeroed_memory_for_any_size(void **state) {
    (void)state;
    gs_arena *a = gs_arena_new();
    for (size_t n = 0; n < 20000; n += 37) {
        unsigned char *p = gs_alloc(a, n);
        for (size_t i = 0; i < n; i++) assert_int_equal(p[i], 0);
        memset(p, 0xAA, n);
    }
    gs_arena_free(a);
}

static void symbols_are_equal_where_strings_are(void **state) {
    (void)state;
    gs_arena *a = gs_arena_new();
    gs_symtab *t = gs_symtab_new(a);
    gs_sym first = gs_sym_cstr(t, "exports");
    for (int i = 0; i < 1000; i++) gs_sym_cstr(t, gs_sprintf(a, "s%d", i));
    assert_int_equal(gs_sym_cstr(t, "exports"), first);
    assert_int_equal(gs_sym_find(t, "imports", 7), 0);
    assert_string_equal(gs_sym_text(t, first), "exports");
    assert_int_equal(gs_sym_of(t, "", 0), 0);
    assert_int_equal(gs_symtab_count(t), 1001);
    gs_arena_free(a);
}

static void a_symbol_of_another_table_is_that_of_its_string(void **state) {
    (void)state;
    gs_arena *a = gs_arena_new();
    gs_symtab *from = gs_symtab_new(a), *into = gs_symtab_new(a);
    gs_sym barley = gs_sym_cstr(from, "barley"), rye = gs_sym_cstr(from, "rye");
    gs_sym had = gs_sym_cstr(into, "rye");
    assert_int_equal(gs_sym_from(into, from, rye), had);
    assert_string_equal(gs_sym_text(into, gs_sym_from(into, from, barley)), "barley");
    assert_int_equal(gs_sym_from(into, from, barley), gs_sym_cstr(into, "barley"));
    assert_int_equal(gs_sym_from(into, from, 0), 0);
    assert_int_equal(gs_symtab_count(into), 2);
    gs_arena_free(a);
}

static void fold_takes_case_and_diacritics_away(void **state) {
    (void)state;
    gs_arena *a = gs_arena_new();
    assert_string_equal(gs_fold(a, "Peñaranda’s ÉLAN", strlen("Peñaranda’s ÉLAN")),
                        "penaranda's elan");
    assert_string_equal(gs_fold(a, "Wałęsa", strlen("Wałęsa")), "walesa");
    gs_arena_free(a);
}

static void marks_compose_with_their_letter(void **state) {
    (void)state;
    assert_true(gs_is_mark(0x301) && !gs_is_mark('e') && !gs_is_mark(0xE9));
    assert_int_equal(gs_utf8_compose('e', 0x301), 0xE9);
    assert_int_equal(gs_utf8_compose(0xEA, 0x323), 0x1EC7); /* in whatever order they stand */
    assert_int_equal(gs_utf8_compose('q', 0x301), 0);
}

static void other_shapes_have_a_plain_form(void **state) {
    (void)state;
    char out[4];
    assert_int_equal(gs_utf8_plain(out, 0xFB03), 3);
    assert_memory_equal(out, "ffi", 3);
    assert_int_equal(gs_utf8_plain(out, 0xFF17), 1);
    assert_int_equal(out[0], '7');
    assert_int_equal(gs_utf8_plain(out, 0x2011), 1);
    assert_int_equal(out[0], '-');
    assert_int_equal(gs_utf8_plain(out, 0xB2), 0); /* a raised 2 is another thing */
    assert_int_equal(gs_utf8_plain(out, 'a'), 0);
}

static void utf8_validity_names_the_first_bad_byte(void **state) {
    (void)state;
    size_t bad = 99;
    assert_true(gs_utf8_valid("na\xc3\xafve", 6, &bad));
    assert_false(gs_utf8_valid("ab\xc3", 3, &bad));
    assert_int_equal(bad, 2);
    assert_false(gs_utf8_valid("\xed\xa0\x80", 3, &bad)); /* a surrogate */
    assert_false(gs_utf8_valid("\xc0\xaf", 2, &bad));     /* an overlong form */
}

static void errors_show_control_bytes_as_escapes(void **state) {
    (void)state;
    gs_err err;
    char line[256];
    gs_err_set(&err, GS_E_INPUT, "a\x1b.md", 3, 4, "bad \"%s\"", "x\n");
    gs_err_hint(&err, "do this");
    assert_string_equal(gs_err_format(&err, line, sizeof line),
                        "a\\x1b.md:3:4: bad \"x\\x0a\"; do this");
}

static void problems_are_told_in_one_order(void **state) {
    (void)state;
    gs_arena *a = gs_arena_new();
    gs_problems *list = gs_problems_new(a);
    gs_err err;
    gs_err_set(&err, GS_E_INPUT, "b", 2, 0, "x");
    gs_problems_add(list, &err);
    gs_problems_note(list, "b", 1, "n");
    gs_err_set(&err, GS_E_INPUT, "a", 9, 0, "x");
    gs_problems_add(list, &err);
    size_t n;
    const gs_problem *p = gs_problems_sorted(list, &n);
    assert_int_equal(n, 3);
    assert_string_equal(p[0].err.source, "a");
    assert_true(p[1].note);
    assert_int_equal(gs_problems_errors(list), 2);
    gs_arena_free(a);
}

static void buffers_grow_and_stay_terminated(void **state) {
    (void)state;
    gs_buf b = GS_BUF_EMPTY;
    assert_string_equal(gs_buf_text(&b), "");
    for (int i = 0; i < 500; i++) gs_buf_printf(&b, "%d,", i);
    gs_buf_utf8(&b, 0x20AC);
    assert_int_equal(strlen(gs_buf_text(&b)), b.length);
    assert_non_null(strstr(gs_buf_text(&b), "499,\xe2\x82\xac"));
    gs_buf_free(&b);
}

static void expect_apart(const char *a, const char *b, uint32_t apart) {
    assert_int_equal(gs_letters_apart(a, strlen(a), b, strlen(b)), apart);
    assert_int_equal(gs_letters_apart(b, strlen(b), a, strlen(a)), apart);
}

static void letters_are_added_dropped_changed_and_swapped(void **state) {
    (void)state;
    expect_apart("osby", "osby", 0);
    expect_apart("osby", "", 4);
    expect_apart("osby", "orby", 1);
    expect_apart("osby", "obsy", 1);
    expect_apart("osby", "sobys", 2);
    char a[300], b[300];
    memset(a, 'a', sizeof a);
    memset(b, 'b', sizeof b);
    assert_int_equal(gs_letters_apart(a, sizeof a, b, sizeof b), GS_EDITS_MOST);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arena_gives_zeroed_memory_for_any_size),
        cmocka_unit_test(arena_aligns_what_comes_behind_a_text),
        cmocka_unit_test(arena_grows_the_last_block_where_it_stands),
        cmocka_unit_test(arena_lengthens_large_arrays_and_keeps_what_they_hold),
        cmocka_unit_test(symbols_are_equal_where_strings_are),
        cmocka_unit_test(a_symbol_of_another_table_is_that_of_its_string),
        cmocka_unit_test(fold_takes_case_and_diacritics_away),
        cmocka_unit_test(marks_compose_with_their_letter),
        cmocka_unit_test(other_shapes_have_a_plain_form),
        cmocka_unit_test(utf8_validity_names_the_first_bad_byte),
        cmocka_unit_test(errors_show_control_bytes_as_escapes),
        cmocka_unit_test(problems_are_told_in_one_order),
        cmocka_unit_test(buffers_grow_and_stay_terminated),
        cmocka_unit_test(letters_are_added_dropped_changed_and_swapped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
