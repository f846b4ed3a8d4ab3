/* The little Markdown that plain text carries: what is a sign and goes, what is text and stays. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "base/buf.h"
#include "text/article.h"

/* A headline and a paragraph before what is asked, so that it stands in the middle of a text. */
static const char head[] =
    "Ferry to Osk runs again\n\nThe ferry to Osk sailed on Monday, the harbor office said.\n\n";

typedef struct given {
    const char *text, *want; /* blocks as letters of gs_block_kind before "<...>" */
} given;

static void blocks_behind_head(const char *text, gs_buf *got) {
    gs_buf file = GS_BUF_EMPTY;
    gs_err err = {0};
    gs_buf_puts(&file, head);
    gs_buf_puts(&file, text);
    gs_article *a =
        gs_article_parse("a.txt", GS_FORMAT_TEXT, gs_buf_text(&file), file.length, &err);
    assert_non_null(a);
    uint32_t count, n;
    const gs_block *b = gs_article_blocks(a, &count);
    const char *all = gs_article_text(a, &n);
    gs_buf_clear(got);
    for (uint32_t i = 2; i < count; i++)
        gs_buf_printf(got, "%s%c<%.*s>", i > 2 ? " " : "", "PHSCLRDBX"[b[i].kind],
                      (int)(b[i].end - b[i].start), all + b[i].start);
    gs_article_free(a);
    gs_buf_free(&file);
}

static void expect_all(const given *cases, size_t n) {
    gs_buf got = GS_BUF_EMPTY;
    for (size_t i = 0; i < n; i++) {
        blocks_behind_head(cases[i].text, &got);
        if (strcmp(gs_buf_text(&got), cases[i].want)) print_error("in: %s\n", cases[i].text);
        assert_string_equal(gs_buf_text(&got), cases[i].want);
    }
    gs_buf_free(&got);
}

#define EXPECT(...)                                                                                \
    do {                                                                                           \
        static const given cases_[] = {__VA_ARGS__};                                               \
        expect_all(cases_, sizeof cases_ / sizeof *cases_);                                        \
    } while (0)

static void lines_of_signs_are_no_text(void **state) {
    (void)state;
    EXPECT({"----\nIt was late again.", "P<It was late again.>"},
           {"* * *\nIt was late again.", "P<It was late again.>"},
           {"~~~\nIt was late again.", "P<It was late again.>"},
           {"# # #\nIt was late again.", "P<It was late again.>"},
           {"--\nIt was late again.", "P<--> P<It was late again.>"},
           {"-=-\nIt was late again.", "P<-=-> P<It was late again.>"});
}

static void wide_blanks_are_blanks_but_between_digits(void **state) {
    (void)state;
    EXPECT({"It cost 48\xC2\xA0million\xE2\x80\xAF"
            "dollars in all.",
            "P<It cost 48 million dollars in all.>"},
           {"Some 12\xC2\xA0"
            "400 came, then 3\xE2\x80\xAF"
            "000.",
            "P<Some 12,400 came, then 3,000.>"},
           {"Over 1\xE2\x80\x89"
            "234\xE2\x80\x89"
            "567 in 2024\xC2\xA0"
            "350 times.",
            "P<Over 1,234,567 in 2024\xC2\xA0"
            "350 times.>"},
           {"At 12\xC2\xA0"
            "400,50 or 3.25\xC2\xA0"
            "400.",
            "P<At 12\xC2\xA0"
            "400,50 or 3.25\xC2\xA0"
            "400.>"},
           {"On 3 \xC2\xA0 4 and 5\xC2\xA0\xC2\xA0"
            "6 it rained.",
            "P<On 3 4 and 5 6 it rained.>"},
           {"\xC2\xA0The ferry to Osk sank.\xC2\xA0", "P<The ferry to Osk sank.>"});
}

static void list_signs_go_and_numbers_need_a_blank(void **state) {
    (void)state;
    EXPECT({"- Oats\n* Rye\n+ Hay\n• Bran", "L<Oats> L<Rye> L<Hay> L<Bran>"},
           {"-\tOats are cheap", "L<Oats are cheap>"}, {"1. Oats\n2) Rye", "L<Oats> L<Rye>"},
           {"123. Oats", "P<123. Oats>"}, {"1.5 tons of oats", "P<1.5 tons of oats>"},
           {"-oats", "P<-oats>"}, {"7: oats", "P<7: oats>"}, {"12", "P<12>"}, {"3.", "P<3.>"});
}

static void links_leave_their_words(void **state) {
    (void)state;
    EXPECT({"See [the plan](http://x.test/a) now.", "P<See the plan now.>"},
           {"See ![a map](m.png) now.", "P<See a map now.>"},
           {"A [list [of two]](u) here.", "P<A list [of two] here.>"},
           {"See [the plan](a(b)c) now.", "P<See the plan now.>"},
           {"It was [sic] so.", "P<It was [sic] so.>"},
           {"An [open bracket.", "P<An [open bracket.>"},
           {"See [the plan](never closed.", "P<See [the plan](never closed.>"},
           {"A [*bold* word](u) here.", "P<A bold word here.>"},
           {"ends with [it]", "P<ends with [it]>"});
}

static void emphasis_goes_and_arithmetic_stays(void **state) {
    (void)state;
    EXPECT({"A *very* long day.", "P<A very long day.>"},
           {"A __very__ long day.", "P<A very long day.>"},
           {"A ***very*** long day.", "P<A very long day.>"}, {"2 * 3 is six.", "P<2 * 3 is six.>"},
           {"2*3 is six.", "P<2*3 is six.>"}, {"a snake_case name", "P<a snake_case name>"},
           {"Fees* rose.", "P<Fees rose.>"}, {"un**believ**able", "P<unbelievable>"},
           {"ends with a *", "P<ends with a *>"}, {"**All of it** was so.", "P<All of it was so.>"},
           {"_Osk_é was so.", "P<Osk_é was so.>"});
}

static void escaped_signs_are_text(void **state) {
    (void)state;
    EXPECT({"A \\*star\\* here.", "P<A *star* here.>"}, {"Price: \\$5 each.", "P<Price: $5 each.>"},
           {"A path C:\\dir here.", "P<A path C:\\dir here.>"},
           {"It ends with \\", "P<It ends with \\>"}, {"\\[not a link](u)", "P<[not a link](u)>"});
}

static void headings_need_a_blank_and_at_most_six_signs(void **state) {
    (void)state;
    EXPECT({"## The long way round ##\nIt was late.", "S<The long way round> P<It was late.>"},
           {"####### Seven signs", "P<####### Seven signs>"},
           {"#Osk is trending.", "P<#Osk is trending.>"}, {"###", ""}, {"##", "P<##>"});
}

static void a_name_above_a_date_is_that_of_the_writer(void **state) {
    static const given heads[] = {
        {"Ferry to Osk runs again\n\nAda Lenz\n\n14 March 2025\n\nIt sailed on Monday, they "
         "said.\n",
         "H<Ferry to Osk runs again> B<Ada Lenz> D<14 March 2025> P<It sailed on Monday, they "
         "said.>"},
        {"Ferry to Osk runs again\n\nThe Ferry Line\n\nIt sailed on Monday, they said.\n",
         "H<Ferry to Osk runs again> S<The Ferry Line> P<It sailed on Monday, they said.>"},
        {"Ferry to Osk runs again\n\nPier 4 Closed\n\n14 March 2025\n\nIt sailed on Monday.\n",
         "H<Ferry to Osk runs again> P<Pier 4 Closed> D<14 March 2025> P<It sailed on Monday.>"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        gs_err err = {0};
        uint32_t count, n;
        gs_article *a =
            gs_article_parse("a.txt", GS_FORMAT_TEXT, heads[i].text, strlen(heads[i].text), &err);
        assert_non_null(a);
        const gs_block *b = gs_article_blocks(a, &count);
        const char *all = gs_article_text(a, &n);
        gs_buf got = GS_BUF_EMPTY;
        for (uint32_t k = 0; k < count; k++)
            gs_buf_printf(&got, "%s%c<%.*s>", k ? " " : "", "PHSCLRDBX"[b[k].kind],
                          (int)(b[k].end - b[k].start), all + b[k].start);
        assert_string_equal(gs_buf_text(&got), heads[i].want);
        gs_buf_free(&got);
        gs_article_free(a);
    }
}

static void quoted_line_loses_its_sign(void **state) {
    (void)state;
    EXPECT({"> It was late, said the crew.", "P<It was late, said the crew.>"},
           {">It was late.", "P<>It was late.>"}, {">", "P<>>"});
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_of_signs_are_no_text),
        cmocka_unit_test(wide_blanks_are_blanks_but_between_digits),
        cmocka_unit_test(list_signs_go_and_numbers_need_a_blank),
        cmocka_unit_test(links_leave_their_words),
        cmocka_unit_test(emphasis_goes_and_arithmetic_stays),
        cmocka_unit_test(escaped_signs_are_text),
        cmocka_unit_test(headings_need_a_blank_and_at_most_six_signs),
        cmocka_unit_test(a_name_above_a_date_is_that_of_the_writer),
        cmocka_unit_test(quoted_line_loses_its_sign),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
