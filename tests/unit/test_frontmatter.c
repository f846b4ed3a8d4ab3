/* Front matter: which lines are one, what is taken from it, what is said where it is broken. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "base/buf.h"
#include "text/article.h"

static const char body[] = "---\n\nThe ferry to Osk sailed again, the harbor office said.\n";

/* "title|source|date" of a file with these lines between the fences. */
static void expect(const char *lines, const char *want) {
    gs_buf file = GS_BUF_EMPTY, got = GS_BUF_EMPTY;
    gs_err err = {0};
    char date[GS_SPAN_TEXT];
    gs_date_origin origin;
    gs_buf_printf(&file, "---\n%s%s", lines, body);
    gs_article *a = gs_article_parse("a.md", GS_FORMAT_AUTO, gs_buf_text(&file), file.length, &err);
    if (!a) fail_msg("%s: %s", lines, err.text);
    gs_buf_printf(&got, "%s|%s|%s", gs_article_title(a), gs_article_source(a),
                  gs_span_format(gs_article_date(a, &origin), date));
    if (strcmp(gs_buf_text(&got), want)) print_error("in: %s\n", lines);
    assert_string_equal(gs_buf_text(&got), want);
    gs_article_free(a);
    gs_buf_free(&file);
    gs_buf_free(&got);
}

static void refuse(const char *file, const char *says, uint32_t line) {
    gs_err err = {0};
    assert_null(gs_article_parse("a.md", GS_FORMAT_AUTO, file, strlen(file), &err));
    if (!strstr(err.text, says)) print_error("in: %s: %s\n", file, err.text);
    assert_non_null(strstr(err.text, says));
    assert_int_equal(err.line, line);
}

/* The text as a whole, blocks one below the other. */
static void expect_text(const char *file, const char *want) {
    gs_err err = {0};
    uint32_t n;
    gs_article *a = gs_article_parse("a.md", GS_FORMAT_AUTO, file, strlen(file), &err);
    if (!a) fail_msg("%s: %s", file, err.text);
    const char *text = gs_article_text(a, &n);
    assert_int_equal(n, strlen(want));
    assert_memory_equal(text, want, n);
    gs_article_free(a);
}

static uint32_t notes_of(const char *file, const char *says) {
    gs_err err = {0};
    uint32_t n, found = 0;
    gs_article *a = gs_article_parse("a.md", GS_FORMAT_AUTO, file, strlen(file), &err);
    assert_non_null(a);
    const gs_note *notes = gs_article_notes(a, &n);
    for (uint32_t i = 0; i < n; i++)
        if (strstr(notes[i].text, says)) found = notes[i].line;
    gs_article_free(a);
    return found;
}

static void keys_have_many_names(void **state) {
    (void)state;
    expect("title: Late ferry\nsource: Osk Post\ndate: 2025-03-14\n",
           "Late ferry|Osk Post|2025-03-14");
    expect("headline: Late ferry\npublisher: Osk Post\npublished_at: 2025-03-14T10:00:00Z\n",
           "Late ferry|Osk Post|2025-03-14");
    expect("Title: Late ferry\nSite_Name: Osk Post\npubDate: 14 March 2025\n",
           "Late ferry|Osk Post|2025-03-14");
    expect("titles: Late ferry\ndated: 2025-03-14\n", "||..");
}

static void day_of_issue_outweighs_day_of_change(void **state) {
    (void)state;
    expect("updated: 2025-03-20\ndate: 2025-03-14\n", "||2025-03-14");
    expect("lastmod: 2025-03-20\n", "||2025-03-20");
}

static void publisher_may_be_a_mapping(void **state) {
    (void)state;
    expect("publisher:\n  name: Osk Post\n  url: http://osk.test\n", "|Osk Post|..");
    expect("publisher:\n  url: http://osk.test\n", "||..");
    expect("tags:\n  name: Osk Post\n", "||..");
    expect("tags: [ferry, harbor]\ntitle: Late ferry\n", "Late ferry||..");
    expect("meta:\n  title:\n    deep: Early ferry\ntitle: Late ferry\n", "Late ferry||..");
}

static void quotes_and_anchors_are_understood(void **state) {
    (void)state;
    expect("title: \"Late: a ferry\"\n", "Late: a ferry||..");
    expect("title: 'It''s late'\n", "It's late||..");
    expect("a: &x Osk Post\nsource: *x\n", "||..");
    expect("title: >\n  Late\n  ferry\n", "Late ferry||..");
}

static void first_title_counts(void **state) {
    (void)state;
    expect("title: Late ferry\nheadline: Early ferry\n", "Late ferry||..");
    expect("title: \"\"\nheadline: Early ferry\n", "Early ferry||..");
}

static void colon_in_a_value_is_forgiven(void **state) {
    (void)state;
    expect("title: Ferry: late again\nsource: \"Osk Post\"\ndate: 2025-03-14\n",
           "Ferry: late again|Osk Post|2025-03-14");
    expect("title: Ferry: late again\ntags:\n - a\n# a remark\nsource:   Osk Post \n",
           "Ferry: late again|Osk Post|..");
    expect("title: 'Ferry': late again\nother: x\n", "'Ferry': late again||..");
    assert_int_equal(
        notes_of("---\ntitle: Ferry: late again\n---\n\nThe ferry sailed again.\n", "no YAML"), 2);
}

static void broken_front_matter_is_told_with_its_line(void **state) {
    (void)state;
    refuse("---\ntitle: Ferry: late again\n}}}\n---\n\nIt sailed.\n", "broken front matter", 2);
    refuse("---\ntitle: Late ferry\n\nIt sailed on Monday.\n", "no line of \"---\" ends it", 1);
    refuse("---\ntitle: [a, b\n}\n---\n\nIt sailed.\n", "broken front matter", 3);
}

static void date_that_is_none_is_noted(void **state) {
    (void)state;
    assert_int_equal(
        notes_of("---\ntitle: Late\ndate: someday\n---\n\nThe ferry sailed again.\n", "no date"),
        3);
    assert_int_equal(
        notes_of("---\ntitle: Late\ndate:\n---\n\nThe ferry sailed again.\n", "no date"), 0);
    assert_int_equal(
        notes_of("---\ntitle: Late\nupdated: someday\n---\n\nThe ferry sailed again.\n", "no date"),
        0);
}

static void fence_needs_an_entry_below(void **state) {
    (void)state;
    expect_text("---\nThe ferry sailed.\n---\n\nIt was late.\n", "The ferry sailed.\nIt was late.");
    expect_text("--- \nkey_: value\n... \n\nIt was late.\n", "It was late.");
    expect_text("----\ntitle: Late\n", "title: Late");
    expect_text("---\n: value\n\nIt was late.\n", ": value\nIt was late.");
}

static void only_front_matter_is_an_article_of_its_title(void **state) {
    (void)state;
    expect_text("---\ntitle: The ferry is late\n---", "The ferry is late");
}

static void expect_header(const char *file, const char *want) {
    gs_err err = {0};
    char date[GS_SPAN_TEXT];
    gs_date_origin origin;
    gs_buf got = GS_BUF_EMPTY;
    for (int i = 0; i < 2; i++) {
        const char *path = i ? "a.md" : "a.txt";
        gs_article *a = gs_article_parse(path, GS_FORMAT_AUTO, file, strlen(file), &err);
        if (!a) fail_msg("%s: %s", file, err.text);
        gs_buf_clear(&got);
        gs_buf_printf(&got, "%s|%s|%s", gs_article_title(a), gs_article_source(a),
                      gs_span_format(gs_article_date(a, &origin), date));
        assert_string_equal(gs_buf_text(&got), want);
        gs_article_free(a);
    }
    gs_buf_free(&got);
}

static void a_header_needs_no_fences(void **state) {
    (void)state;
    expect_header(
        "Title: Late ferry\nSource: Osk Post\nBy: Dana Reyes\nDate: 2025-03-14\n\nIt was late.\n",
        "Late ferry|Osk Post|2025-03-14");
    expect_header("title: Late ferry\n\nIt was late.\n", "Late ferry||..");
    expect_header("date: 2025-03-14\nIt was late when the ferry came to the quay.\n",
                  "||2025-03-14");
    expect_header("Title: Late ferry\r\nPublished: 14 March 2025\r\nIt was late.\r\n",
                  "Late ferry||2025-03-14");
    expect_header("title: Late ferry\n", "Late ferry||..");
    expect_text("Section: five of the law is void, and nobody knew.\n",
                "Section: five of the law is void, and nobody knew.");
    expect_text("Date: never\nIt was late.\n", "Date: never It was late.");
    expect_text("Title: Late ferry\nTags: sea\n\nIt was late.\n", "Late ferry\nIt was late.");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_have_many_names),
        cmocka_unit_test(day_of_issue_outweighs_day_of_change),
        cmocka_unit_test(publisher_may_be_a_mapping),
        cmocka_unit_test(quotes_and_anchors_are_understood),
        cmocka_unit_test(first_title_counts),
        cmocka_unit_test(colon_in_a_value_is_forgiven),
        cmocka_unit_test(broken_front_matter_is_told_with_its_line),
        cmocka_unit_test(date_that_is_none_is_noted),
        cmocka_unit_test(fence_needs_an_entry_below),
        cmocka_unit_test(a_header_needs_no_fences),
        cmocka_unit_test(only_front_matter_is_an_article_of_its_title),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
