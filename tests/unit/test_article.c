#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "article_help.h"

/* Blocks as "P<...>" lines; letters as in gs_block_kind. */
static void check_blocks(gs_article *a, const char *want) {
    gs_buf got = GS_BUF_EMPTY;
    uint32_t count, n;
    const gs_block *b = gs_article_blocks(a, &count);
    const char *text = gs_article_text(a, &n);
    for (uint32_t i = 0; i < count; i++) {
        gs_buf_putc(&got, "PHSCLRDBX"[b[i].kind]);
        if (b[i].header) gs_buf_putc(&got, '*');
        gs_buf_printf(&got, "<%.*s>\n", (int)(b[i].end - b[i].start), text + b[i].start);
    }
    assert_string_equal(gs_buf_text(&got), want);
    gs_buf_free(&got);
    gs_article_free(a);
}

static void check_date(const char *path, const char *bytes, const char *want) {
    gs_article *a = parsed(path, bytes);
    gs_date_origin origin;
    char got[GS_SPAN_TEXT];
    gs_span date = gs_article_date(a, &origin);
    assert_string_equal(gs_span_format(date, got), want);
    assert_int_equal(origin, strcmp(want, "..") ? GS_DATE_STATED : GS_DATE_UNKNOWN);
    gs_article_free(a);
}

/* Every byte of the text that is not a blank or a mark of its own stands at its place in the file.
 */
static void check_verbatim(const char *path, const char *file) {
    gs_article *a = parsed(path, file);
    uint32_t n, same = 0, all = 0;
    const char *text = gs_article_text(a, &n);
    for (uint32_t i = 0; i < n; i++) {
        if ((unsigned char)text[i] <= ' ') continue;
        all++;
        same += file[gs_article_place(a, i).byte] == text[i];
    }
    assert_int_equal(same, all);
    gs_article_free(a);
}

static void plain_text_has_headline_dateline_and_byline(void **state) {
    (void)state;
    check_blocks(parsed("a.txt", "Harbor bridge opens after nine years\n\nBy Ada Writer\n\nNORTH "
                                 "BAY, March 14, 2025 (Agency) - The "
                                 "bridge opened on Friday, officials said.\n\nPhoto: Crowds on the "
                                 "bridge.\n\n- First item\n- Second\n"
                                 "\n(Reporting by Bo Scribe)\n"),
                 "H<Harbor bridge opens after nine years>\nB<By Ada Writer>\nD<NORTH BAY, March "
                 "14, 2025 (Agency) ->\n"
                 "P<The bridge opened on Friday, officials said.>\nC<Photo: Crowds on the "
                 "bridge.>\nL<First item>\nL<Second>\n"
                 "X<(Reporting by Bo Scribe)>\n");
}

static void dateline_of_any_dash_keeps_its_place(void **state) {
    static const char *const dashes[] = {"--", "---", "—", " —", " - "};
    (void)state;
    for (size_t i = 0; i < sizeof dashes / sizeof *dashes; i++) {
        char file[300];
        snprintf(file, sizeof file,
                 "Harbor bridge opens after nine years\n\nLISBON%sThe bridge opened on Friday "
                 "after nine years of work, officials said.\n",
                 dashes[i]);
        gs_article *a = parsed("a.txt", file);
        uint32_t n, at = offset_of(a, "LISBON");
        const gs_block *blocks = gs_article_blocks(a, &n);
        assert_int_equal(n, 3);
        assert_int_equal(blocks[1].kind, GS_B_DATELINE);
        assert_int_equal(blocks[1].start, at);
        assert_true(blocks[1].end >= at + strlen("LISBON"));
        assert_int_equal(blocks[2].start, offset_of(a, "The bridge"));
        gs_article_free(a);
    }
}

static void dateline_may_end_with_its_day(void **state) {
    (void)state;
    check_blocks(parsed("a.txt", "Bridge opens\n\nOSBY, Peru, May 3 The bridge of Osby opened on "
                                 "Friday after nine years of work, officials said.\n"),
                 "H<Bridge opens>\nD<OSBY, Peru, May 3>\nP<The bridge of Osby opened on Friday "
                 "after nine years of work, officials said.>\n");
    check_blocks(parsed("a.txt", "Bridge opens\n\nOSBY needs a bridge. On May 3 The Osby Bell "
                                 "told why, and many read it with a frown.\n"),
                 "H<Bridge opens>\nP<OSBY needs a bridge. On May 3 The Osby Bell told why, and "
                 "many read it with a frown.>\n");
}

static void first_paragraph_is_no_headline(void **state) {
    (void)state;
    check_blocks(
        parsed(
            "a.txt",
            "The bridge opened on Friday.\nIt had been closed for nine years, officials said.\n"),
        "P<The bridge opened on Friday.>\nP<It had been closed for nine years, officials said.>\n");
}

static void wrapped_lines_are_one_paragraph(void **state) {
    (void)state;
    const char *file = "The bridge across the harbor opened on Friday after nine years of\nwork "
                       "that had cost the city far more than it "
                       "was ever\nprepared to say in public.\n\nA second paragraph.\n";
    check_blocks(parsed("a.txt", file),
                 "P<The bridge across the harbor opened on Friday after nine years of work that "
                 "had cost the city "
                 "far more than it was ever prepared to say in public.>\nP<A second paragraph.>\n");
    check_verbatim("a.txt", file);
}

static void sentence_cut_by_a_blank_line_is_joined(void **state) {
    (void)state;
    const char *file = "Exports of timber and of paper reached twelve billion crowns, and imports "
                       "nine billion in\n\n2021, the ministry "
                       "of trade said in its report on Friday.\n";
    gs_article *a = parsed("a.txt", file);
    uint32_t n;
    gs_article_sentences(a, &n);
    assert_int_equal(n, 1);
    check_place(a, file, "2021,", "2021,", 3, 1);
    gs_article_free(a);
}

static void markdown_is_read_with_places(void **state) {
    (void)state;
    const char *file = "---\ntitle: \"Ferry: what we know\"\nsource: Harbor Post\ndate: "
                       "2025-03-14\n---\n\n## Toll\n\nThe *ferry* &amp; "
                       "the [crew](http://x.example) sank.<!-- no -->\n\n| Who | Count "
                       "|\n|---|---|\n| Dead | 12 |\n\n![The ferry at "
                       "anchor](f.jpg)\n\n1. One thing\n";
    gs_article *a = parsed("a.md", file);
    assert_string_equal(gs_article_title(a), "Ferry: what we know");
    assert_string_equal(gs_article_source(a), "Harbor Post");
    check_place(a, file, "Ferry:", "Ferry:", 2, 9);
    check_place(a, file, "& the", "&amp;", 9, 13);
    check_place(a, file, "crew", "crew", 9, 24);
    check_place(a, file, "12", "12", 13, 10);
    check_blocks(a, "H<Ferry: what we know>\nS<Toll>\nP<The ferry & the crew "
                    "sank.>\nR*<Who\tCount>\nR<Dead\t12>\n"
                    "C<The ferry at anchor>\nL<One thing>\n");
}

static void front_matter_errors_have_a_line(void **state) {
    (void)state;
    gs_err err;
    const char *open = "---\ntitle: x\n\nText.\n",
               *bad = "---\ntitle: \"x\ndate: 2025-01-01\n[\n---\nText.\n";
    assert_null(gs_article_parse("a.md", GS_FORMAT_AUTO, open, strlen(open), &err));
    assert_int_equal(err.line, 1);
    assert_null(gs_article_parse("a.md", GS_FORMAT_AUTO, bad, strlen(bad), &err));
    assert_true(err.line >= 2);
    gs_article *a =
        parsed("a.md", "---\ntitle: Ferry: what we know\ndate: 2025-03-14\n---\n\nText.\n");
    assert_string_equal(gs_article_title(a), "Ferry: what we know");
    gs_article_free(a);
}

static const char page[] =
    "<!DOCTYPE html><html><head><meta charset=utf-8><title>Port news | Post</title>\n<meta "
    "property='og:site_name' content='Harbor Post'>"
    "<script "
    "type='application/"
    "ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-03-14T08:00:00Z\"}]}"
    "</script>"
    "</head>\r\n<body><nav><a>Home</a></nav><div "
    "class='ad-slot'>Buy</div>\n<article><h1>Caf&eacute; &amp; port</h1>\n<p>It cost &pound;5 "
    "million<br>or so, <b>said</b> "
    "Ren&#233;e.</p>\n<table><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>12</td></"
    "tr></table>"
    "\n<figure><img><figcaption>A "
    "boat</figcaption></figure><ul><li>one\n<li>two</ul>\n</article><footer>(c)</footer></body></"
    "html>";

static void html_is_read_with_places(void **state) {
    (void)state;
    gs_article *a = parsed("a.html", page);
    assert_string_equal(gs_article_title(a), "Café & port");
    assert_string_equal(gs_article_source(a), "Harbor Post");
    check_place(a, page, "é & port", "&eacute;", 4, 17);
    check_place(a, page, "£5", "&pound;", 5, 12);
    check_place(a, page, "or so", "or so", 5, 32);
    check_place(a, page, "ée.", "&#233;e", 5, 54);
    check_place(a, page, "12", "12", 6, 66);
    check_blocks(a, "H<Café & port>\nP<It cost £5 million or so, said "
                    "Renée.>\nR*<Day\tBoats>\nR<Monday\t12>\nC<A boat>\nL<one>\nL<two>\n");
}

static void dates_are_found_by_rank(void **state) {
    (void)state;
    check_date("a.html", page, "2025-03-14");
    check_date("a.html",
               "<meta property='article:modified_time' content='2025-05-01'><meta name=date "
               "content='2025-04-30'><p>Text here.",
               "2025-04-30");
    check_date("a.html",
               "<h1>Title</h1><p>By Ada Writer, <time datetime='2025-04-02T10:00'>2 "
               "April</time></p><p>Text here.</p>",
               "2025-04-02");
    check_date("a.txt",
               "A title of some length\n\nUpdated June 24, 2025\nPublished: 3 May 2024\n\nThe text "
               "goes here.\n",
               "2024-05-03");
    check_date("a.txt", "A title of some length\n\nJANUARY 23, 2024\n\nThe text goes here.\n",
               "2024-01-23");
    check_date(
        "a.txt",
        "A title of some length\n\nCASTREL, May 19 (CNS) - The text goes on here and there.\n",
        "..");
    check_date("a.txt", "A title of some length\n\nOn 3 May 2024 the text began, and it went on.\n",
               "..");
    check_date(
        "a.txt",
        "A title of some length\n\nVarna, Bulgaria, 3 May 2024. The text goes on here, and it goes "
        "on for more than a line.\n",
        "2024-05-03");
    check_date(
        "a.txt",
        "A title of some length\n\nIn Varna on May 3, 2024. The text goes on here, and it goes "
        "on for more than a line.\n",
        "..");
    check_date("a.txt",
               "The Courier, 3 May 2024\nA title of some length\n\nThe text goes on here.\n",
               "2024-05-03");
    check_date("a.txt", "Arlen Vote, 3 May 2024\n\nThe text goes on here, and it goes on.\n", "..");
    check_date("a.md",
               "---\ndate: 14 March 2025\n---\n\nLISBON, March 15, 2025 - The text goes on here.\n",
               "2025-03-14");
}

/* 133 characters may be a headline, though they take 156 bytes. */
static void lines_of_documents_are_measured_in_characters(void **state) {
    (void)state;
    gs_err err = {0};
    gs_buf json = GS_BUF_EMPTY;
    gs_buf_puts(&json, "{\"id\":\"d1\",\"text\":\"");
    for (int i = 0; i < 22; i++) gs_buf_puts(&json, i ? " Ärger" : "Ärger ö");
    gs_buf_puts(&json, "\\n\\nThe ferry to Osk sailed on Monday, the harbor office said.\\n\\nIt "
                       "was late again, as it had been all year, the office said.\"}");
    gs_article *a = gs_article_from_json(gs_buf_text(&json), json.length, "in", 1, &err);
    assert_non_null(a);
    uint32_t n;
    assert_int_equal(gs_article_blocks(a, &n)[0].kind, GS_B_HEADLINE);
    gs_article_free(a);
    gs_buf_free(&json);
}

static void documents_keep_their_text(void **state) {
    (void)state;
    gs_err err = {0};
    const char *json = "{\"id\":\"d1\",\"text\":\"  A  line \\u201cso\\u201d.\\nBy Ada "
                       "Writer\",\"date\":\"2025-03-14\",\"title\":\"T\"}";
    gs_article *a = gs_article_from_json(json, strlen(json), "in", 3, &err);
    assert_non_null(a);
    uint32_t n;
    assert_string_equal(gs_article_text(a, &n), "  A  line “so”.\nBy Ada Writer");
    assert_string_equal(gs_article_path(a), "d1");
    assert_string_equal(gs_article_title(a), "T");
    gs_place p = gs_article_place(a, offset_of(a, "Ada"));
    assert_int_equal(p.line, 2);
    assert_int_equal(p.column, 4);
    check_blocks(a, "P<  A  line “so”.>\nP<By Ada Writer>\n");
    const char *bad[] = {"{",
                         "[]",
                         "{\"text\":\"x\"}",
                         "{\"id\":\"x\"}",
                         "{\"id\":\"x\",\"text\":\"y\",\"date\":\"2025-02-31\"}",
                         "{\"id\":\"a\",\"id\":\"b\",\"text\":\"y\"}"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_null(gs_article_from_json(bad[i], strlen(bad[i]), "in", 7, &err));
        assert_int_equal(err.line, 7);
    }
}

static void lines_and_sentences_are_found_by_offset(void **state) {
    (void)state;
    const char *file = "A title of some length\r\n\r\nFirst one. Second one.\r\nNot the same.\r\n";
    gs_article *a = parsed("a.txt", file);
    size_t size;
    const char *line = gs_article_line(a, 3, &size);
    assert_int_equal(size, 22);
    assert_memory_equal(line, "First one. Second one.", size);
    gs_article_line(a, 99, &size);
    assert_int_equal(size, 0);
    assert_int_equal(gs_article_sentence_at(a, offset_of(a, "one. S")), 1);
    assert_int_equal(gs_article_sentence_at(a, offset_of(a, "Second") - 1), UINT32_MAX);
    uint32_t n;
    gs_article_text(a, &n);
    assert_int_equal(gs_article_place(a, n).line, 4);
    gs_article_free(a);
}

static void hostile_pages_are_refused_or_read_in_time(void **state) {
    (void)state;
    static const char *const units[] = {"<div>",
                                        "<b><p>",
                                        "<font a=1>",
                                        "<a b=x=\"><div></p>",
                                        "<svg><title><div>",
                                        "<table><tr><td>",
                                        "[",
                                        "![[",
                                        "> ",
                                        "* ",
                                        "'a ",
                                        "\" ",
                                        ". ",
                                        "&eacute",
                                        "<!-->",
                                        "a.b. ",
                                        "(\"'",
                                        "«",
                                        "<q>",
                                        "—",
                                        "|"};
    const char *paths[] = {"a.html", "a.md", "a.txt"};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        gs_buf text = GS_BUF_EMPTY;
        for (int k = 0; k < 20000; k++) gs_buf_puts(&text, units[i]);
        for (int k = 0; k < 3; k++) {
            gs_err err = {0};
            gs_article *a =
                gs_article_parse(paths[k], GS_FORMAT_AUTO, gs_buf_text(&text), text.length, &err);
            if (!a) assert_true(err.code == GS_E_LIMIT || err.code == GS_E_INPUT);
            gs_article_free(a);
        }
        gs_buf_free(&text);
    }
}

/* Of the words, the line and the line if blocks took one each. */
static void expect_lines(const char *path, const char *text, const char *words, uint32_t line,
                         uint32_t flow) {
    gs_err err = {0};
    gs_article *a = gs_article_parse(path, GS_FORMAT_AUTO, text, strlen(text), &err);
    assert_non_null(a);
    uint32_t n;
    const char *all = gs_article_text(a, &n);
    gs_place place = gs_article_place(a, (uint32_t)(strstr(all, words) - all));
    assert_int_equal(place.line, line);
    assert_int_equal(gs_article_flow_line(a, place), flow);
    gs_article_free(a);
}

static void lines_flow_as_if_each_block_took_one(void **state) {
    (void)state;
    const char *plain = "# Ferry\n\nThe ferry sank off Osk.\n\nIt was late.\n";
    expect_lines("a.md", plain, "Osk", 3, 3);
    expect_lines("a.md", plain, "late", 5, 5);
    const char *broken = "# Ferry\n\nThe ferry\nsank\noff Osk.\n\nIt\nwas late.\n";
    expect_lines("a.md", broken, "Osk", 5, 3);
    expect_lines("a.md", broken, "late", 8, 5);
    const char *one_line =
        "<html><body><h1>Ferry</h1><p>The ferry sank off Osk.</p><p>It was late.</p>";
    expect_lines("a.html", one_line, "Osk", 1, 2);
    expect_lines("a.html", one_line, "late", 1, 3);
}

#define LONG_LINE                                                                                  \
    "The ferry sank off Osk on Monday, the harbor office said, with nobody on board "              \
    "but the skipper, who swam ashore, and a cat, which was seen on the pier in the "              \
    "evening by two boys."

static void long_lines_of_markdown_are_a_paragraph_each(void **state) {
    (void)state;
    check_blocks(parsed("a.md", "Skipper swims ashore\n" LONG_LINE "\nThe cat is well\n"),
                 "P<Skipper swims ashore>\nP<" LONG_LINE ">\nP<The cat is well>\n");
    check_blocks(parsed("a.md", "Share\nPrint\n\n" LONG_LINE "\n"),
                 "X<Share>\nP<Print>\nP<" LONG_LINE ">\n");
    check_blocks(parsed("a.md", "The ferry sank\nOff Osk.\n"), "P<The ferry sank Off Osk.>\n");
    check_blocks(parsed("a.md", LONG_LINE "\nand more.\n"), "P<" LONG_LINE " and more.>\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(long_lines_of_markdown_are_a_paragraph_each),
        cmocka_unit_test(plain_text_has_headline_dateline_and_byline),
        cmocka_unit_test(dateline_of_any_dash_keeps_its_place),
        cmocka_unit_test(dateline_may_end_with_its_day),
        cmocka_unit_test(first_paragraph_is_no_headline),
        cmocka_unit_test(wrapped_lines_are_one_paragraph),
        cmocka_unit_test(sentence_cut_by_a_blank_line_is_joined),
        cmocka_unit_test(markdown_is_read_with_places),
        cmocka_unit_test(front_matter_errors_have_a_line),
        cmocka_unit_test(html_is_read_with_places),
        cmocka_unit_test(dates_are_found_by_rank),
        cmocka_unit_test(lines_of_documents_are_measured_in_characters),
        cmocka_unit_test(documents_keep_their_text),
        cmocka_unit_test(lines_and_sentences_are_found_by_offset),
        cmocka_unit_test(hostile_pages_are_refused_or_read_in_time),
        cmocka_unit_test(lines_flow_as_if_each_block_took_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
