/* Pages: what is a row, a caption, a byline, a headline; what joins and what ends a paragraph. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "base/buf.h"
#include "text/article.h"

typedef struct given {
    const char *page, *want; /* blocks as letters of gs_block_kind before "<...>", "*" behind those
                                of headings of columns; tabs as | */
} given;

static void blocks_of(const char *page, gs_buf *got) {
    gs_err err = {0};
    uint32_t count, n;
    gs_article *a = gs_article_parse("a.html", GS_FORMAT_HTML, page, strlen(page), &err);
    if (!a) fail_msg("%s: %s", page, err.text);
    const gs_block *b = gs_article_blocks(a, &count);
    const char *text = gs_article_text(a, &n);
    gs_buf_clear(got);
    for (uint32_t i = 0; i < count; i++) {
        gs_buf_printf(got, "%s%c%s<", i ? " " : "", "PHSCLRDBX"[b[i].kind], b[i].header ? "*" : "");
        for (uint32_t k = b[i].start; k < b[i].end; k++)
            gs_buf_putc(got, text[k] == '\t' ? '|' : text[k]);
        gs_buf_putc(got, '>');
    }
    gs_article_free(a);
}

static void expect_all(const given *cases, size_t n) {
    gs_buf got = GS_BUF_EMPTY;
    for (size_t i = 0; i < n; i++) {
        blocks_of(cases[i].page, &got);
        if (strcmp(gs_buf_text(&got), cases[i].want)) print_error("in: %s\n", cases[i].page);
        assert_string_equal(gs_buf_text(&got), cases[i].want);
    }
    gs_buf_free(&got);
}

#define EXPECT(...)                                                                                \
    do {                                                                                           \
        static const given cases_[] = {__VA_ARGS__};                                               \
        expect_all(cases_, sizeof cases_ / sizeof *cases_);                                        \
    } while (0)
#define PAGE(inner)                                                                                \
    "<body><h1>Ferry to Osk runs again</h1><p>The ferry sailed on Monday, the harbor office "      \
    "said.</p>" inner "</body>"
#define HEAD "H<Ferry to Osk runs again> P<The ferry sailed on Monday, the harbor office said.>"

static void rows_of_data_are_rows(void **state) {
    (void)state;
    EXPECT(
        {PAGE("<table><thead><tr><td>Day</td><td>Boats</td></tr></thead><tr><td>Monday</td><td>12</"
              "td></tr></table>"),
         HEAD " R*<Day|Boats> R<Monday|12>"},
        {PAGE("<table><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>12</td></tr>"
              "<tr><th>Total</th><th>12</th></tr><tr><th>Port</th><th>Crew</th></tr></table>"),
         HEAD " R*<Day|Boats> R<Monday|12> R<Total|12> R*<Port|Crew>"},
        {PAGE("<table><tr><th>Day</th><th>Boats</th></tr><tr><th>Monday</th><td>12</td></tr></"
              "table>"),
         HEAD " R*<Day|Boats> R<Monday|12>"},
        {PAGE("<table><tr><td><p>Monday</p><p>late</p></td><td>12</td></tr></table>"),
         HEAD " R<Monday late|12>"},
        {PAGE("<table><caption>Boats a day</caption><tr><td>Monday</td><td>12</td></tr></table>"),
         HEAD " C<Boats a day> R<Monday|12>"});
}

static void cell_over_two_columns_moves_the_next(void **state) {
    (void)state;
    EXPECT(
        {PAGE("<table><tr><td "
              "colspan=2>Both</td><td>12</td></tr><tr><td>One</td><td>Two</td><td>13</td></tr></"
              "table>"),
         HEAD " R<Both||12> R<One|Two|13>"},
        {PAGE("<table><tr><td colspan=0>Both</td><td>12</td></tr></table>"), HEAD " R<Both|12>"},
        {PAGE("<table><tr><td colspan=x>Both</td><td>12</td></tr></table>"), HEAD " R<Both|12>"});
}

static void table_that_lays_out_a_page_is_no_data(void **state) {
    (void)state;
    EXPECT(
        {"<body><table><tr><td><h1>Ferry to Osk runs again</h1><p>The ferry sailed on Monday, the "
         "harbor office said.</p></td></tr></table></body>",
         HEAD},
        {PAGE(
             "<table><tr><td><table><tr><td>Monday</td><td>12</td></tr></table></td></tr></table>"),
         HEAD " R<Monday|12>"});
}

static void terms_and_what_is_said_of_them_are_rows(void **state) {
    (void)state;
    EXPECT({PAGE("<dl><dt>Boats</dt><dd>12</dd><dt>Crew</dt><dd>40</dd><dd>and a "
                 "cook</dd></dl><p>It was late again.</p>"),
            HEAD " R<Boats|12> R<Crew|40|and a cook> P<It was late again.>"});
}

static void captions_and_bylines_go_by_their_class(void **state) {
    (void)state;
    EXPECT(
        {PAGE("<figure><img><figcaption>The ferry at Osk</figcaption></figure>"),
         HEAD " C<The ferry at Osk>"},
        {PAGE("<div class='wp-caption-text'>The ferry at Osk</div>"), HEAD " C<The ferry at Osk>"},
        {PAGE("<span class='credit'>A. Brill</span>"), HEAD " C<A. Brill>"},
        {PAGE("<p class='byline'>By Ada Brill</p><p>It was late again.</p>"),
         HEAD " B<By Ada Brill> P<It was late again.>"},
        {PAGE("<p><a rel=author>Ada Brill</a></p><p>It was late again.</p>"),
         HEAD " B<Ada Brill> P<It was late again.>"});
}

static void two_breaks_end_a_paragraph(void **state) {
    (void)state;
    EXPECT(
        {PAGE("<p>The crew had slept on board for the whole of the night before.<br><br>It was "
              "late again.</p>"),
         HEAD " P<The crew had slept on board for the whole of the night before.> P<It was late "
              "again.>"},
        {PAGE("<p>The crew had slept on board for the whole of the night before.<br>It was late "
              "again.</p>"),
         HEAD
         " P<The crew had slept on board for the whole of the night before. It was late again.>"});
}

static void the_head_of_an_article_is_text_and_that_of_a_site_is_not(void **state) {
    (void)state;
    EXPECT({PAGE("<header>Osk Post, the paper of the islands</header><p>It was late.</p>"),
            HEAD " P<It was late.>"},
           {PAGE("<header><h2>What the mate said</h2></header><p>It was late.</p>"),
            HEAD " S<What the mate said> P<It was late.>"});
}

static void what_a_script_holds_is_no_page(void **state) {
    (void)state;
    EXPECT({PAGE("<script>if (a < b) document.write('<p>no</p>');</script><p>It was late.</p>"),
            HEAD " P<It was late.>"},
           {PAGE("<p>It was late.</p><!-- <p>no</p> --!><p>The crew slept.</p>"),
            HEAD " P<It was late.> P<The crew slept.>"});
}

static void quotation_element_has_marks(void **state) {
    (void)state;
    EXPECT({PAGE("<p>The mate said <q>it was late</q> twice.</p>"),
            HEAD " P<The mate said \"it was late\" twice.>"},
           {PAGE("<blockquote><p>It was late again, as ever.</p></blockquote>"),
            HEAD " P<It was late again, as ever.>"});
}

static void page_without_a_heading_takes_its_title(void **state) {
    (void)state;
    EXPECT({"<title>Ferry to Osk runs again | Osk Post</title><body><p>The ferry sailed on Monday, "
            "the harbor office said.</p></body>",
            HEAD},
           {"<title>Ferry to Osk runs again</title><body><p>The ferry sailed on Monday, the harbor "
            "office said.</p></body>",
            HEAD});
}

static void time_element_dates_the_page(void **state) {
    static const given dates[] = {
        {"<time datetime='2025-03-14T10:00:00Z'>Friday</time>", "2025-03-14"},
        {"<time class=updated datetime='2025-03-20'>Thursday</time><time "
         "datetime='2025-03-14'>Friday</time>",
         "2025-03-14"},
        {"<time datetime='soon'>Friday</time>", ".."},
        {"<ul><li><time datetime='2025-03-14'>Friday</time></li></ul>", ".."},
        {"<div itemprop=datePublished content='2025-03-14'></div>", "2025-03-14"},
        {"<div itemprop=dateModified content='2025-03-20'></div><div itemprop=datePublished "
         "content='Friday, March 14, 2025'></div>",
         "2025-03-14"},
        {"<div itemprop=datePublished content='14/03/2025'></div>", "2025-03-14"},
        {"<div itemprop=datePublished content='03/14/2025'></div>", "2025-03-14"},
        {"<div itemprop=datePublished content='03/04/2025'></div>", ".."}};
    (void)state;
    for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
        gs_buf page = GS_BUF_EMPTY;
        gs_err err = {0};
        gs_date_origin origin;
        char got[GS_SPAN_TEXT];
        gs_buf_printf(&page,
                      "<body><h1>Ferry to Osk runs again</h1>%s<p>It sailed again, the harbor "
                      "office said.</p></body>",
                      dates[i].page);
        gs_article *a =
            gs_article_parse("a.html", GS_FORMAT_HTML, gs_buf_text(&page), page.length, &err);
        assert_non_null(a);
        if (strcmp(gs_span_format(gs_article_date(a, &origin), got), dates[i].want))
            print_error("in: %s\n", dates[i].page);
        assert_string_equal(gs_span_format(gs_article_date(a, &origin), got), dates[i].want);
        gs_article_free(a);
        gs_buf_free(&page);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_of_data_are_rows),
        cmocka_unit_test(cell_over_two_columns_moves_the_next),
        cmocka_unit_test(table_that_lays_out_a_page_is_no_data),
        cmocka_unit_test(terms_and_what_is_said_of_them_are_rows),
        cmocka_unit_test(captions_and_bylines_go_by_their_class),
        cmocka_unit_test(two_breaks_end_a_paragraph),
        cmocka_unit_test(the_head_of_an_article_is_text_and_that_of_a_site_is_not),
        cmocka_unit_test(what_a_script_holds_is_no_page),
        cmocka_unit_test(quotation_element_has_marks),
        cmocka_unit_test(page_without_a_heading_takes_its_title),
        cmocka_unit_test(time_element_dates_the_page),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
