#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdalign.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/image.h"
#include "base/sym.h"

enum { REGION = 4096 };

static bool lies_in(const void *p, const unsigned char *region) {
    const unsigned char *at = p;
    return at >= region && at < region + REGION;
}

static void an_arena_takes_from_the_region_lent_to_it_first(void **state) {
    (void)state;
    static const unsigned char zero[REGION];
    unsigned char *region = aligned_alloc(alignof(max_align_t), REGION);
    memcpy(region, zero, REGION);
    gs_arena *arena = gs_arena_in(region, REGION);
    const char *within = gs_strdup(arena, "within");
    assert_true(lies_in(arena, region));
    assert_true(lies_in(within, region));
    size_t taken = gs_arena_close(arena);
    assert_true(taken > 0 && taken <= REGION);
    assert_true((const unsigned char *)within + sizeof "within" <= region + taken);
    assert_false(lies_in(gs_alloc(arena, 1), region)); /* closed */
    assert_int_equal(gs_arena_close(arena), 0);        /* and more than it holds */
    gs_arena_free(arena);
    assert_string_equal(within, "within"); /* the region is still the caller's */
    free(region);
}

static void an_equal_text_in_a_row_is_kept_once(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const char *first = gs_strdup_again(arena, "a.lua", NULL);
    assert_ptr_equal(gs_strdup_again(arena, "a.lua", first), first);
    const char *other = gs_strdup_again(arena, "b.lua", first);
    assert_string_equal(other, "b.lua");
    assert_string_equal(first, "a.lua");
    gs_arena_free(arena);
}

static void room_for_strings_changes_none_of_them(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    gs_symtab *table = gs_symtab_new(arena);
    gs_sym a = gs_sym_cstr(table, "quay");
    gs_symtab_expect(table, 5000);
    assert_int_equal(gs_sym_cstr(table, "quay"), a);
    size_t before = gs_arena_used(arena);
    char text[16];
    for (int i = 0; i < 4000; i++) {
        snprintf(text, sizeof text, "w%d", i);
        assert_int_equal(gs_sym_cstr(table, text), a + 1 + (gs_sym)i);
    }
    assert_true(gs_arena_used(arena) - before <= 4000 * 16); /* the strings alone */
    gs_arena_free(arena);
}

/* One process lays its program out once, so two halves of its own cannot tell addresses apart. */
static void two_halves_of_one_process_make_no_image(void **state) {
    (void)state;
    char path[] = "/tmp/gainsay-image-XXXXXX";
    int file = mkstemp(path);
    bool whole = true;
    gs_err err;
    assert_true(file >= 0);
    close(file);
    for (int round = 0; round < 2; round++) {
        gs_image_plan plan = {.arena = gs_image_arena(), .stamp = 7};
        plan.root = plan.cold = gs_strdup(plan.arena, "root");
        bool done = gs_image_write(&plan, path, &whole, &err);
        assert_int_equal(done, round == 0);
        assert_int_equal(whole, round == 1);
    }
    assert_non_null(strstr(err.text, "no image can be made"));
    unlink(path);
}

static void a_program_without_an_image_says_so(void **state) {
    (void)state;
    gs_image_head head;
    assert_false(gs_image_find(&head));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_arena_takes_from_the_region_lent_to_it_first),
        cmocka_unit_test(an_equal_text_in_a_row_is_kept_once),
        cmocka_unit_test(room_for_strings_changes_none_of_them),
        cmocka_unit_test(two_halves_of_one_process_make_no_image),
        cmocka_unit_test(a_program_without_an_image_says_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
