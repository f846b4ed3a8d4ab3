#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "base/hash.h"
#include "lua/ready.h"

static const char WORDS[] = "(?i)\\b(?:rose|fell)\\b", KIND[] = "\\p{Lu}+";

static const gs_ready_expression *find(const gs_ready *ready, const char *text, size_t n) {
    return gs_ready_find(ready, text, n, gs_hash(text, n));
}

static void note(gs_heard *heard, const char *text, int times) {
    while (times--) gs_heard_note(heard, text, strlen(text));
}

static void what_many_runs_ask_for_is_listed(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    gs_heard *heard = gs_heard_new(arena);
    gs_buf list = GS_BUF_EMPTY;
    note(heard, WORDS, 4);
    note(heard, "of one text", 1);
    note(heard, KIND, 3);
    gs_heard_list(heard, &list);
    assert_int_equal(list.length, sizeof WORDS + sizeof KIND);
    assert_memory_equal(list.bytes, WORDS, sizeof WORDS);
    assert_memory_equal(list.bytes + sizeof WORDS, KIND, sizeof KIND);
    gs_buf_free(&list);
    gs_arena_free(arena);
}

static void an_expression_is_found_and_matches(void **state) {
    (void)state;
    char list[sizeof WORDS + sizeof KIND];
    memcpy(list, WORDS, sizeof WORDS);
    memcpy(list + sizeof WORDS, KIND, sizeof KIND);
    gs_err err;
    gs_arena *arena = gs_arena_new();
    gs_ready *ready = gs_ready_new(arena, list, sizeof list, &err);
    assert_non_null(ready);
    assert_null(find(ready, WORDS, sizeof WORDS - 2)); /* a part of it */
    assert_null(find(NULL, WORDS, sizeof WORDS - 1));
    const gs_ready_expression *e = find(ready, WORDS, sizeof WORDS - 1);
    assert_non_null(e);
    assert_true(gs_heads_tell_places(e->heads));
    assert_int_equal(gs_heads_next(e->heads, "It Rose", 7, 0, NULL), 3);
    gs_pattern *p = gs_pattern_restore(&e->code);
    gs_matcher *m = gs_matcher_new();
    assert_int_equal(gs_match(m, p, "It Rose", 7, 3), GS_MATCH_YES);
    assert_non_null(find(ready, KIND, sizeof KIND - 1));
    gs_matcher_free(m);
    gs_pattern_free(p);
    gs_arena_free(arena);
}

static void what_cannot_be_compiled_is_told(void **state) {
    (void)state;
    gs_err err;
    gs_arena *arena = gs_arena_new();
    assert_null(gs_ready_new(arena, "a(", 3, &err));
    assert_non_null(strstr(err.text, "a("));
    gs_arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(what_many_runs_ask_for_is_listed),
                                       cmocka_unit_test(an_expression_is_found_and_matches),
                                       cmocka_unit_test(what_cannot_be_compiled_is_told)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
