#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "text/heads.h"
#include "text/pattern.h"

static size_t first_place(const char *expression, const char *text) {
    bool sound;
    gs_arena *arena = gs_arena_new();
    gs_heads *heads = gs_heads_of(arena, expression, &sound);
    assert_non_null(heads);
    size_t at = gs_heads_next(heads, text, strlen(text), 0, NULL);
    gs_arena_free(arena);
    return at;
}

static void finds_where_a_match_may_begin(void **state) {
    (void)state;
    assert_int_equal(first_place("(?i)\\b(said|tells?|put it)\\b", "He Told it and TELLS it"), 15);
    assert_int_equal(first_place("(?i)\\b(said|tells?)\\b", "unsaid, foretells"), SIZE_MAX);
    assert_int_equal(first_place("record|broke[n]?", "he broke it"), 3);
    assert_int_equal(first_place("^(that|with)$", "that"), 0);
    assert_int_equal(first_place("^(that|with)$", "and that"), SIZE_MAX);
    assert_int_equal(first_place("[dm]ay(?:s|light)", "some days"), 5);
    assert_int_equal(first_place("(?:re)?open(?:ed|s)", "it reopened"), 3);
    assert_int_equal(first_place("\\b\\QU.S. \\Esteel", "the U.S. steel"), 4);
    assert_int_equal(first_place("\\d[.:]\\d\\d|[:\\-]x", "at 9.15"), 3);
    assert_int_equal(first_place("(?<!no )\\bpaid\\b(?! off)", "no paid paid"), 3);
}

static void an_expression_of_short_heads_has_none(void **state) {
    (void)state;
    static const char *const open[] = {"\\p{L}{4,}",     "(a|bc|)",    "x*y?",
                                       "[^:]+",          "[a-z]+|\\d", "(?x) a b",
                                       "[[:alpha:]]abc", "",           ".*(?:end)?"};
    for (size_t i = 0; i < sizeof open / sizeof *open; i++) {
        bool sound;
        assert_null(gs_heads_of(NULL, open[i], &sound));
    }
}

/* Unicode takes the long s for an s and the sign for kelvin for a k. */
static void odd_letters_count_where_case_does_not(void **state) {
    (void)state;
    assert_int_equal(first_place("(?i)\\bsign", "a \xC5\xBFign"), 2);
    assert_int_equal(first_place("(?i)\\bmask", "a ma\xC5\xBFk"), 2);
    assert_int_equal(first_place("(?i)kelvin", "10 \xE2\x84\xAA"
                                               "elvin"),
                     3);
    assert_int_equal(first_place("kelvin", "10 \xE2\x84\xAA"
                                           "elvin"),
                     SIZE_MAX);
}

/* --- against PCRE2 --- */

static uint64_t next(uint64_t *seed) {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static void make(uint64_t *seed, const char *const *pieces, size_t n, size_t most, char *out) {
    *out = '\0';
    for (size_t i = next(seed) % most + 1; i-- > 0;) strcat(out, pieces[next(seed) % n]);
}

static const char *const PIECES[] = {
    "(",    ")",     "(?:",         "(?i)",     "|",       "\\b",   "^",        "$",
    "?",    "*",     "+",           "{2}",      "{1,3}",   "{0,2}", "{3,}",     "[ab]",
    "[^a]", "[a-c]", "[s\xC5\xBF]", "k",        "s",       "ab",    "cab",      "A",
    " ",    "\\.",   ".",           "\\w",      "\\p{Lu}", "(?!",   "(?=",      "(?<=",
    "(?<!", "\\Q",   "\\E",         "\\d",      "[",       "]",     "{",        "}",
    "-",    "\\",    "(?",          "(?s)",     "(?-i)",   "sk",    "\xC3\xA9", "(?<n>",
    "(?>",  "[a-",   "[]a]",        "\\s",      "(?i:",    "??",    "a+?",      "b*+",
    "\\A",  "\\z",   "K",           "\xC5\xBF", "[.a",     ".]",    "[:",       "\\]"};
enum { NPIECES = sizeof PIECES / sizeof *PIECES };

static const char *const LETTERS[] = {
    "a", "b", "c",       "A", "k", "s", "S", "K", " ", ".", "ab", "\xC5\xBF", "\xE2\x84\xAA",
    "-", "1", "\xC3\xA9"};
enum { NLETTERS = sizeof LETTERS / sizeof *LETTERS };

/* The match that begins first, looked for only where the heads say; SIZE_MAX for none. */
static size_t by_heads(const gs_heads *heads, gs_matcher *m, const gs_pattern *p, const char *text,
                       const gs_head_words *words) {
    size_t n = strlen(text), start, end;
    if (!gs_heads_possible(heads, text, n, 0, words)) return SIZE_MAX;
    if (!gs_heads_tell_places(heads))
        return gs_match(m, p, text, n, 0) == GS_MATCH_YES && gs_match_group(m, 0, &start, &end)
                   ? start
                   : SIZE_MAX;
    for (size_t at = 0;; at++) {
        at = gs_heads_next(heads, text, n, at, words);
        if (at == SIZE_MAX || gs_match(m, p, text, n, at) != GS_MATCH_NO) return at;
    }
}

static void every_match_begins_at_a_head(void **state) {
    (void)state;
    uint64_t seed = 20251;
    size_t with_heads = 0, matched = 0;
    gs_matcher *m = gs_matcher_new();
    for (int i = 0; i < 40000; i++) {
        char expression[200], text[100];
        make(&seed, PIECES, NPIECES, 12, expression);
        bool sound;
        gs_err err;
        gs_arena *arena = gs_arena_new();
        gs_heads *heads = gs_heads_of(arena, expression, &sound);
        gs_pattern *p = gs_pattern_new(expression, 0, &err);
        gs_pattern *placed = p ? gs_pattern_new(expression, gs_heads_flags(heads), &err) : NULL;
        if (sound && !p) print_error("\"%s\" was taken for sound: %s\n", expression, err.text);
        assert_true(p || !sound);
        with_heads += heads && p;
        for (int k = 0; heads && p && k < 20; k++) {
            size_t start = SIZE_MAX, end;
            make(&seed, LETTERS, NLETTERS, 12, text);
            if (gs_match(m, p, text, strlen(text), 0) == GS_MATCH_YES)
                gs_match_group(m, 0, &start, &end);
            matched += start != SIZE_MAX;
            if (by_heads(heads, m, placed, text, NULL) != start)
                print_error("\"%s\" in \"%s\": at %zd\n", expression, text, (ptrdiff_t)start);
            assert_int_equal(by_heads(heads, m, placed, text, NULL), start);
            gs_head_words *words = gs_head_words_of(arena, text, strlen(text));
            assert_int_equal(by_heads(heads, m, placed, text, words), start);
        }
        gs_pattern_free(p);
        gs_pattern_free(placed);
        gs_arena_free(arena);
    }
    gs_matcher_free(m);
    assert_true(with_heads > 500);
    assert_true(matched > 100);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(finds_where_a_match_may_begin),
                                       cmocka_unit_test(an_expression_of_short_heads_has_none),
                                       cmocka_unit_test(odd_letters_count_where_case_does_not),
                                       cmocka_unit_test(every_match_begins_at_a_head)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
