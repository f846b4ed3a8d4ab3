#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "extract/alternatives.h"
#include "text/pattern.h"

/* Bytes at the beginning of the text that the phrases match; -1: none. */
static int matched(const char *const *phrases, uint32_t n, const char *text) {
    gs_buf b = GS_BUF_EMPTY;
    gs_err err;
    gs_put_alternatives(&b, phrases, n);
    gs_pattern *p =
        gs_pattern_new(gs_buf_text(&b), GS_PATTERN_CASELESS | GS_PATTERN_ANCHORED, &err);
    assert_non_null(p);
    gs_matcher *m = gs_matcher_new();
    size_t start, end = 0;
    bool found = gs_match(m, p, text, strlen(text), 0) == GS_MATCH_YES;
    if (found) assert_true(gs_match_group(m, 0, &start, &end));
    gs_matcher_free(m);
    gs_pattern_free(p);
    gs_buf_free(&b);
    return found ? (int)end : -1;
}

static void the_longest_phrase_matches(void **state) {
    (void)state;
    static const char *const all[] = {"take", "Take off", "take over now",
                                      "a.m.", "co-op",    "cooper"};
    assert_int_equal(matched(all, 6, "take over now and"), 13);
    assert_int_equal(matched(all, 6, "take over then"), 4);
    assert_int_equal(matched(all, 6, "TAKE  OFF"), 9);
    assert_int_equal(matched(all, 6, "a.m. "), 4);
    assert_int_equal(matched(all, 6, "axm. "), -1);
    assert_int_equal(matched(all, 6, "co op"), 5);
    assert_int_equal(matched(all, 6, "cooped"), -1);
}

static void phrases_that_differ_in_a_hyphen_stay_a_list(void **state) {
    (void)state;
    static const char *const all[] = {"new-born lambs", "new born", "newt", "old"};
    assert_int_equal(matched(all, 4, "new born lambs"), 14);
    assert_int_equal(matched(all, 4, "new born calf"), 8);
}

static void letters_of_other_alphabets_match_in_either_case(void **state) {
    (void)state;
    static const char *const all[] = {"\xc3\xa9tape", "\xc3\x89tat", "et", "east"};
    assert_int_equal(matched(all, 4, "\xc3\x89TAPE"), 6);
    assert_int_equal(matched(all, 4, "\xc3\xa9tat"), 5);
}

/* Of phrases of few letters many begin others. */
static void random_phrases_match_as_a_list_does(void **state) {
    (void)state;
    char words[40][8];
    const char *all[40];
    uint32_t chance = 7;
    for (int round = 0; round < 50; round++) {
        for (int i = 0; i < 40; i++) {
            int n = 0;
            do {
                chance = chance * 1664525u + 1013904223u;
                words[i][n++] = "ab c"[chance >> 16 & 3];
            } while (n < 6 && (chance >> 20 & 3));
            words[i][n] = '\0';
            all[i] = words[i];
        }
        for (int i = 0; i < 40; i++) {
            char text[20];
            int longest = -1;
            strcat(strcpy(text, words[i]), "bxa");
            if (strstr(text, "  ")) continue; /* a blank stands for several */
            for (int k = 0; k < 40; k++) {
                int n = (int)strlen(words[k]);
                if (strncmp(text, words[k], (size_t)n) == 0 && n > longest) longest = n;
            }
            assert_int_equal(matched(all, 40, text), longest);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_longest_phrase_matches),
        cmocka_unit_test(phrases_that_differ_in_a_hyphen_stay_a_list),
        cmocka_unit_test(letters_of_other_alphabets_match_in_either_case),
        cmocka_unit_test(random_phrases_match_as_a_list_does),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
