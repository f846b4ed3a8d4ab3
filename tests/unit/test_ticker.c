#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "extract/ticker.h"
#include "lua/rulebook.h"

/* For each block of the text: '-' superseded, '+' not; "none" where the text is no ticker. */
static void expect(const char *text, const char *blocks) {
    gs_err err;
    gs_rulebook *book = gs_rulebook_new();
    gs_arena *arena = gs_arena_new();
    gs_article *article = gs_article_parse("t.md", GS_FORMAT_MARKDOWN, text, strlen(text), &err);
    assert_non_null(article);
    gs_ticker ticker = gs_ticker_of(article, gs_read(article, gs_rulebook_lexicon(book)), arena);
    char told[20] = "none";
    uint32_t n;
    gs_article_blocks(article, &n);
    for (uint32_t i = 0; ticker.superseded && i < n; i++)
        told[i] = ticker.superseded[i] ? '-' : '+', told[i + 1] = '\0';
    assert_string_equal(told, blocks);
    gs_article_free(article);
    gs_arena_free(arena);
    gs_rulebook_free(book);
}

static void the_latest_entry_of_a_page_that_shows_it_first_holds(void **state) {
    (void)state;
    expect("# Live\n\n**18:10** Three dead.\n\n**17:40** Two dead.\n\nThe road is "
           "shut.\n\n**17:05** One dead.\n",
           "++---");
}

static void the_last_entry_of_a_page_in_order_holds_with_what_follows(void **state) {
    (void)state;
    expect("9:05 a.m. One dead.\n\n9:40 a.m. Two dead.\n\n10:15 a.m. Three dead.\n\nIt rains.\n",
           "--++");
}

static void two_times_make_no_ticker(void **state) {
    (void)state;
    expect("18:10 Three dead.\n\n17:40 Two dead.\n", "none");
}

static void times_in_no_order_make_no_ticker(void **state) {
    (void)state;
    expect("9:00 is early.\n\n21:00 is late.\n\n12:00 is neither.\n", "none");
}

static void rows_of_a_timetable_make_no_ticker(void **state) {
    (void)state;
    expect("| Leaves | To |\n| --- | --- |\n| 06:10 | Karrow |\n| 08:30 | Karrow |\n| 12:15 | "
           "Karrow |\n",
           "none");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_latest_entry_of_a_page_that_shows_it_first_holds),
        cmocka_unit_test(the_last_entry_of_a_page_in_order_holds_with_what_follows),
        cmocka_unit_test(two_times_make_no_ticker),
        cmocka_unit_test(times_in_no_order_make_no_ticker),
        cmocka_unit_test(rows_of_a_timetable_make_no_ticker),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
