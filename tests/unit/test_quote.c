#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "base/buf.h"
#include "text/quote.h"

/* Quotations of one paragraph as "1<...>2<...>". */
static void check(const char *text, const char *want) {
    gs_arena *arena = gs_arena_new();
    gs_quotes quotes = {0};
    gs_buf got = GS_BUF_EMPTY;
    gs_block block = {.end = (uint32_t)strlen(text)};
    gs_quotes_find(arena, text, &block, 1, NULL, &quotes);
    for (uint32_t i = 0; i < quotes.count; i++)
        gs_buf_printf(&got, "%u<%.*s>", quotes.items[i].depth,
                      (int)(quotes.items[i].end - quotes.items[i].start),
                      text + quotes.items[i].start);
    assert_string_equal(gs_buf_text(&got), want);
    gs_buf_free(&got);
    gs_arena_free(arena);
}

static void straight_and_curly_marks_pair(void **state) {
    (void)state;
    check("He said \"we won\" and \"they lost\".", "1<we won>1<they lost>");
    check("He said “we won,” then left.", "1<we won,>");
    check("“Go”—“Stay” (“Wait”)", "1<Go>1<Stay>1<Wait>");
    check("She asked: \"Why \"now\" of all days?\" and left", "1<Why \"now\" of all days?>2<now>");
    check("a ``typed'' mark", "1<typed>");
    check("„So“ und «so», »so«", "1<So>1<so>1<so>");
    check("a 12\" disc and 5'10\" of film", "");
}

static void single_marks_quote_and_apostrophes_do_not(void **state) {
    (void)state;
    check("It’s the workers’ right, Ada’s and James’ too.", "");
    check("It's the '90s, rock 'n' roll and the class of '98.", "");
    check("a ‘big mistake’ for them", "1<big mistake>");
    check("Ada‘s plan", "");
    check("He called it 'a mess' and didn't stay.", "1<a mess>");
    check("He said ‘the workers’ rights are lost’ and left.", "1<the workers’ rights are lost>");
    check("He said ‘the workers’\u00a0rights are lost’ and left.",
          "1<the workers’\u00a0rights are lost>");
    check("“He told me ‘no’ twice,” she said.", "1<He told me ‘no’ twice,>2<no>");
    check("the '90s 'were odd' he said", "1<were odd>");
}

static void open_quotation_ends_with_its_paragraph(void **state) {
    (void)state;
    const char *text = "“We won.\n“They lost.” He left.";
    gs_arena *arena = gs_arena_new();
    gs_quotes q = {0};
    uint32_t line = (uint32_t)(strchr(text, '\n') - text), n = (uint32_t)strlen(text);
    const gs_block blocks[] = {{.end = line}, {.start = line + 1, .end = n}};
    gs_quotes_find(arena, text, blocks, 2, NULL, &q);
    assert_int_equal(q.count, 2);
    assert_int_equal(q.items[0].end, line);
    assert_int_equal(q.items[1].depth, 1);
    assert_int_equal(gs_quotes_depth(&q, n - 2), 0);
    assert_int_equal(gs_quotes_depth(&q, 5), 1);
    gs_arena_free(arena);
}

static void depth_counts_marks_around_an_offset(void **state) {
    (void)state;
    const char *text = "a \"b \"c\" d \"e\" f\" g";
    gs_arena *arena = gs_arena_new();
    gs_quotes q = {0};
    const gs_block block = {.end = (uint32_t)strlen(text)};
    const bool whole[] = {true};
    gs_quotes_find(arena, text, &block, 1, NULL, &q);
    const char *letters = "abcdefg";
    const uint32_t depth[] = {0, 1, 2, 1, 2, 1, 0};
    for (int i = 0; i < 7; i++)
        assert_int_equal(gs_quotes_depth(&q, (uint32_t)(strchr(text, letters[i]) - text)),
                         depth[i]);
    gs_quotes w = {0};
    gs_quotes_find(arena, text, &block, 1, whole, &w);
    assert_int_equal(gs_quotes_depth(&w, 0), 1);
    assert_int_equal(gs_quotes_depth(&w, (uint32_t)(strchr(text, 'c') - text)), 3);
    gs_arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(straight_and_curly_marks_pair),
        cmocka_unit_test(single_marks_quote_and_apostrophes_do_not),
        cmocka_unit_test(open_quotation_ends_with_its_paragraph),
        cmocka_unit_test(depth_counts_marks_around_an_offset),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
