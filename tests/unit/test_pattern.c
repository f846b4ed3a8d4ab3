#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "base/buf.h"
#include "text/pattern.h"

static gs_pattern *compiled(const char *expression, uint32_t flags) {
    gs_err err;
    gs_pattern *p = gs_pattern_new(expression, flags, &err);
    assert_non_null(p);
    return p;
}

static void match_gives_groups(void **state) {
    (void)state;
    gs_pattern *p = compiled("(\\d+) (dead|hurt)( later)?", 0);
    gs_matcher *m = gs_matcher_new();
    const char *text = "é 12 dead, 21 hurt";
    size_t start, end;
    assert_int_equal(gs_pattern_groups(p), 3);
    assert_int_equal(gs_match(m, p, text, strlen(text), 0), GS_MATCH_YES);
    assert_true(gs_match_group(m, 1, &start, &end));
    assert_int_equal(start, 3);
    assert_int_equal(end, 5);
    assert_false(gs_match_group(m, 3, &start, &end));
    assert_int_equal(gs_match(m, p, text, strlen(text), 6), GS_MATCH_YES);
    assert_true(gs_match_group(m, 0, &start, &end));
    assert_int_equal(start, 12);
    assert_int_equal(gs_match(m, p, text, strlen(text), 14), GS_MATCH_NO);
    assert_false(gs_match_group(m, 0, &start, &end));
    assert_int_equal(gs_match(m, p, text, strlen(text), 999), GS_MATCH_NO);
    gs_matcher_free(m);
    gs_pattern_free(p);
}

static void flags_are_obeyed(void **state) {
    (void)state;
    gs_matcher *m = gs_matcher_new();
    gs_pattern *p = compiled("École", GS_PATTERN_CASELESS);
    assert_int_equal(gs_match(m, p, "the école", 10, 0), GS_MATCH_YES);
    gs_pattern_free(p);
    p = compiled("b", GS_PATTERN_ANCHORED);
    assert_int_equal(gs_match(m, p, "ab", 2, 0), GS_MATCH_NO);
    assert_int_equal(gs_match(m, p, "ab", 2, 1), GS_MATCH_YES);
    gs_pattern_free(p);
    gs_matcher_free(m);
}

static void broken_expression_is_named_with_its_place(void **state) {
    (void)state;
    gs_err err;
    assert_null(gs_pattern_new("(ab", 0, &err));
    assert_int_equal(err.code, GS_E_RULE);
    assert_non_null(strstr(err.text, "at character 4"));
    assert_null(gs_pattern_new("a\\Cb", 0, &err));
}

static void reached_limit_is_never_no_match(void **state) {
    (void)state;
    gs_matcher *m = gs_matcher_new();
    const char *text = "word word word word word word word word word word";
    gs_pattern *p = compiled("(?:\\w+\\s?)+[:;]", 0);
    gs_pattern *hot = gs_pattern_compiled(p);
    assert_int_equal(gs_match(m, p, text, strlen(text), 0), GS_MATCH_LIMIT);
    if (hot) assert_int_equal(gs_match(m, hot, text, strlen(text), 0), GS_MATCH_LIMIT);
    assert_int_equal(gs_match_soon(m, p, text, strlen(text), 0), GS_MATCH_LIMIT);
    assert_int_equal(gs_match_soon(m, p, "a word: b", 9, 0), GS_MATCH_YES);
    gs_pattern_free(hot);
    gs_pattern_free(p);
    gs_matcher_free(m);
}

static void more_groups_than_the_matcher_began_with(void **state) {
    (void)state;
    gs_buf e = GS_BUF_EMPTY;
    size_t start, end;
    for (int i = 0; i < 80; i++) gs_buf_puts(&e, "(.)");
    gs_pattern *p = compiled(gs_buf_text(&e), 0);
    gs_matcher *m = gs_matcher_new();
    assert_int_equal(gs_match(m, p, gs_buf_text(&e), e.length, 0), GS_MATCH_YES);
    assert_true(gs_match_group(m, 80, &start, &end));
    assert_int_equal(start, 79);
    gs_matcher_free(m);
    gs_pattern_free(p);
    gs_buf_free(&e);
}

static void a_saved_pattern_matches_as_before(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    const gs_pattern *made[] = {compiled("(?<year>\\d{4})", 0),
                                compiled("DEAD|hurt", GS_PATTERN_CASELESS)};
    gs_saved saved[2];
    gs_patterns_save(made, 2, arena, saved);
    assert_ptr_equal(saved[0].head, saved[1].head);
    for (int i = 0; i < 2; i++) {
        gs_pattern *again = gs_pattern_restore(&saved[i]);
        gs_matcher *m = gs_matcher_new();
        size_t start, end;
        assert_non_null(again);
        assert_int_equal(gs_pattern_groups(again), gs_pattern_groups(made[i]));
        assert_int_equal(gs_match(m, again, "in 1931: dead", 13, 0), GS_MATCH_YES);
        assert_true(gs_match_group(m, 0, &start, &end));
        assert_int_equal(start, i == 0 ? 3 : 9);
        gs_matcher_free(m);
        gs_pattern_free(again);
        gs_pattern_free((gs_pattern *)made[i]);
    }
    gs_arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(match_gives_groups),
        cmocka_unit_test(flags_are_obeyed),
        cmocka_unit_test(broken_expression_is_named_with_its_place),
        cmocka_unit_test(reached_limit_is_never_no_match),
        cmocka_unit_test(more_groups_than_the_matcher_began_with),
        cmocka_unit_test(a_saved_pattern_matches_as_before),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
