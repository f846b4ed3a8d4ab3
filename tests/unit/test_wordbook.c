#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "read/date_parse.h"
#include "base/hash.h"
#include "read/wordbook.h"

static gs_arena *arena;
static gs_lexicon *lexicon;

static int set_up(void **state) {
    (void)state;
    arena = gs_arena_new();
    lexicon = gs_lexicon_new(arena);
    gs_lexicon_add(lexicon, "given_name", "Tarvo", "male", "");
    gs_lexicon_add(lexicon, "city", "Port Corvell", "", "");
    gs_lexicon_add(lexicon, "not_name", "the", "", "");
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    gs_arena_free(arena);
    return 0;
}

static gs_article *parse(const char *text) {
    gs_err err;
    gs_article *article = gs_article_parse("test", GS_FORMAT_TEXT, text, strlen(text), &err);
    assert_non_null(article);
    return article;
}

/* All mentions with their places, flags and numbers. */
static const char *told(const gs_mentions *m) {
    gs_buf b = GS_BUF_EMPTY;
    for (uint32_t i = 0; i < m->count; i++)
        gs_buf_printf(&b, "%s %u-%u %x %lld; ", gs_mtype_name(m->items[i].type),
                      (unsigned)m->items[i].start, (unsigned)m->items[i].end,
                      (unsigned)m->items[i].flags, (long long)m->items[i].nominal.coef);
    const char *text = gs_buf_dup(&b, arena);
    gs_buf_free(&b);
    return text;
}

static const char *const texts[] = {"The Corvell ferry sank on 3 May 2024, ending a hundred trips. "
                                    "Eight of the twenty-two were hurt.",
                                    "Ended in March: Tarvo O'Neill's U.S. tour. A dozen of "
                                    "\u00c9lise D\u00fcrr's songs, a point of pride.",
                                    "EIGHT MINUTES from Port Corvell - a second ferry, negative 3 "
                                    "degrees - the 1990s, 2nd of June.",
                                    "the ferry trust's co-op met mid-May; 10-K, X-ray, St. Orrin, "
                                    "J. K. Marr & Sons, workers' share."};

static void what_one_article_taught_changes_no_other(void **state) {
    (void)state;
    gs_wordbook *all = gs_wordbook_new(lexicon);
    for (size_t i = 0; i < 2 * sizeof texts / sizeof *texts; i++) {
        const char *text = texts[i % (sizeof texts / sizeof *texts)];
        gs_article *one = parse(text), *same = parse(text);
        const char *alone = told(gs_read(one, lexicon));
        assert_string_equal(told(gs_read_with(all, same)), alone);
        assert_true(strlen(alone) > 40);
        gs_article_free(one);
        gs_article_free(same);
    }
    gs_wordbook_free(all);
}

static uint32_t index_of(gs_wordbook *b, const char *word, size_t n) {
    return gs_wordbook_index(b, gs_hash(word, n), word, n);
}

static void a_word_is_known_by_its_date_and_number(void **state) {
    (void)state;
    gs_wordbook *b = gs_wordbook_new(lexicon);
    gs_wordbook_begin(b);
    const gs_book_word march = b->words[index_of(b, "march", 5)];
    const gs_book_word eight = b->words[index_of(b, "eight", 5)];
    const gs_book_word barrel = b->words[index_of(b, "barrel", 6)];
    assert_int_equal(march.date_class, GS_DC_MONTH);
    assert_int_equal(march.date_value, 3);
    assert_false(march.opens_number);
    assert_true(eight.opens_number);
    assert_int_equal(barrel.date_class, GS_DC_WORD);
    assert_false(barrel.opens_number);
    gs_wordbook_free(b);
}

static void words_are_numbered_by_article(void **state) {
    (void)state;
    gs_wordbook *b = gs_wordbook_new(NULL);
    gs_wordbook_begin(b);
    uint32_t ferry = index_of(b, "ferry", 5), barge = index_of(b, "barge", 5);
    assert_int_equal(index_of(b, "ferry", 5), ferry);
    assert_int_equal(b->words[ferry].sym, 1);
    assert_int_equal(b->words[barge].sym, 2);
    gs_wordbook_begin(b);
    assert_int_equal(gs_wordbook_sym(b, "barge", 5), 0);
    assert_int_equal(index_of(b, "barge", 5), barge);
    assert_int_equal(gs_wordbook_sym(b, "barge", 5), 1);
    gs_wordbook_free(b);
}

static void too_many_words_are_forgotten_between_articles(void **state) {
    (void)state;
    char word[16];
    gs_wordbook *b = gs_wordbook_new(NULL);
    gs_wordbook_begin(b);
    for (uint32_t i = 0; i < 40000; i++) {
        size_t n = (size_t)snprintf(word, sizeof word, "w%u", (unsigned)i);
        assert_int_equal(index_of(b, word, n), i);
    }
    gs_wordbook_begin(b);
    assert_int_equal(b->count, 0);
    assert_int_equal(index_of(b, "w3", 2), 0);
    gs_wordbook_free(b);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_one_article_taught_changes_no_other),
        cmocka_unit_test(a_word_is_known_by_its_date_and_number),
        cmocka_unit_test(words_are_numbered_by_article),
        cmocka_unit_test(too_many_words_are_forgotten_between_articles),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
