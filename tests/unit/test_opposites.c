#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "words_help.h"

/* The first n bytes are a word of the list of words. */
static bool holds(const char *list, const char *word, size_t n) {
    for (const char *at = list; *at; at += strspn(at, " ")) {
        size_t length = strcspn(at, " ");
        if (length == n && memcmp(at, word, n) == 0) return true;
        at += length;
    }
    return false;
}

static const gs_lexicon *words(void) {
    return gs_rulebook_lexicon(book);
}

static void no_word_is_its_own_opposite_and_no_pair_stands_twice(void **state) {
    (void)state;
    const gs_entry *e;
    uint32_t i = 0;
    for (; (e = gs_lexicon_at(words(), "opposite", i)) != NULL; i++) {
        if (!*e->value || strchr(e->form, ' ') ||
            strspn(e->value, "abcdefghijklmnopqrstuvwxyz ") != strlen(e->value))
            fail_msg("no words: %s = %s", e->form, e->value);
        if (holds(e->value, e->form, strlen(e->form))) fail_msg("its own opposite: %s", e->form);
        for (const char *at = e->value; *at; at += strspn(at, " ")) {
            size_t n = strcspn(at, " ");
            const gs_entry *other = gs_lexicon_find(words(), "opposite", at, n);
            if (other && holds(other->value, e->form, strlen(e->form)))
                fail_msg("told from both sides: %s, %s", e->form, other->form);
            if (holds(at + n, at, n)) fail_msg("told twice: %s = %s", e->form, e->value);
            at += n;
        }
    }
    assert_true(i > 150);
}

/* The entries of a phrase in a set are all those of its form. */
static bool stands(const char *set, const char *form, const char *value) {
    const gs_entry *e;
    for (uint32_t i = 0; (e = gs_lexicon_at(words(), set, i)) != NULL; i++)
        if (strcmp(e->form, form) == 0 && strcmp(e->value, value) == 0) return true;
    return false;
}

static void no_phrase_tells_an_act_and_denies_it(void **state) {
    (void)state;
    const gs_entry *e;
    uint32_t i = 0;
    for (; (e = gs_lexicon_at(words(), "act_yes", i)) != NULL; i++)
        if (stands("act_no", e->form, e->value))
            fail_msg("told and denied: %s (%s)", e->form, e->value);
    assert_true(i > 150);
}

/* "decision: yes" and "decision: no" */
static bool is_other_end(const char *x, const char *y) {
    size_t matter = strcspn(x, ":");
    return strcmp(x, y) != 0 && strncmp(x, y, matter) == 0 && y[matter] == ':';
}

static int by_form(const void *left, const void *right) {
    const gs_entry *a = *(const gs_entry *const *)left, *b = *(const gs_entry *const *)right;
    return strcmp(a->form, b->form);
}

enum { MOST = 100000 };

static void no_phrase_tells_two_ends_of_one_matter(void **state) {
    (void)state;
    const gs_entry *e, **all = gs_alloc(arena, MOST * sizeof *all);
    uint32_t n = 0;
    for (; (e = gs_lexicon_at(words(), "outcome", n)) != NULL && n < MOST; n++) all[n] = e;
    assert_true(n > 1000 && n < MOST);
    qsort(all, n, sizeof *all, by_form);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = i + 1; k < n && strcmp(all[k]->form, all[i]->form) == 0; k++)
            if (is_other_end(all[i]->value, all[k]->value))
                fail_msg("two ends: %s is %s and %s", all[i]->form, all[i]->value, all[k]->value);
}

/* "~accept" and "~refuse" tell one side of an act: the lists of opposites and of acts disagree. */
static void opposites_tell_no_act_alike(void **state) {
    (void)state;
    static const char *const sets[] = {"act_yes", "act_no"};
    const gs_entry *e, *act;
    for (uint32_t i = 0; (e = gs_lexicon_at(words(), "opposite", i)) != NULL; i++)
        for (size_t s = 0; s < 2; s++)
            for (uint32_t k = 0; (act = gs_lexicon_at(words(), sets[s], k)) != NULL; k++) {
                if (*act->form != '~' || strcmp(act->form + 1, e->form) != 0) continue;
                for (const char *at = e->value; *at; at += strspn(at, " ")) {
                    size_t n = strcspn(at, " ");
                    const char *other = gs_sprintf(arena, "~%.*s", (int)n, at);
                    if (stands(sets[s], other, act->value))
                        fail_msg("opposites told alike: %s and %s, %s", act->form, other,
                                 act->value);
                    at += n;
                }
            }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_word_is_its_own_opposite_and_no_pair_stands_twice),
        cmocka_unit_test(no_phrase_tells_an_act_and_denies_it),
        cmocka_unit_test(no_phrase_tells_two_ends_of_one_matter),
        cmocka_unit_test(opposites_tell_no_act_alike),
    };
    return cmocka_run_group_tests(tests, open_book, close_book);
}
