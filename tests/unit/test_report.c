#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "base/err.h"
#include "report/linehash.h"
#include "report/show.h"
#include "report/tree.h"
#include "report/uri.h"
#include "report/xml.h"

static void expect_hashes(const char *text, const char *const *hashes, uint32_t n) {
    gs_arena *arena = gs_arena_new();
    uint32_t lines;
    const char *const *found = gs_line_hashes(arena, text, strlen(text), &lines);
    assert_true(lines >= n);
    for (uint32_t i = 0; i < n; i++) assert_string_equal(found[i], hashes[i]);
    gs_arena_free(arena);
}

/* The vectors that the algorithm's authors publish (src/fingerprints.test.ts). */
static void line_hashes_are_the_published_ones(void **state) {
    (void)state;
    expect_hashes("", (const char *const[]){"c129715d7a2bc9a3:1"}, 1);
    expect_hashes(" a\nb\n  \t\tc\n d",
                  (const char *const[]){"271789c17abda88f:1", "54703d4cd895b18:1",
                                        "180aee12dab6264:1", "a23a3dc5e078b07b:1"},
                  4);
    char text[400] = "";
    for (int i = 0; i < 10; i++) strcat(text, "Lorem ipsum dolor sit amet.\n");
    expect_hashes(text, (const char *const[]){"a7f2ff13bc495cf2:1", "a7f2ff13bc495cf2:2"}, 2);
}

static void line_hashes_do_not_see_blanks_or_the_kind_of_line_end(void **state) {
    (void)state;
    gs_arena *arena = gs_arena_new();
    uint32_t n, m;
    const char *const *a = gs_line_hashes(arena, "one two\r\nthree\r\n", 16, &n);
    const char *const *b = gs_line_hashes(arena, "onetwo\n\tthree\n", 14, &m);
    assert_int_equal(n, m);
    for (uint32_t i = 0; i < n; i++) assert_string_equal(a[i], b[i]);
    gs_arena_free(arena);
}

static void expect_shown(const char *text, const char *shown) {
    gs_buf out = GS_BUF_EMPTY;
    gs_show_str(&out, text);
    assert_string_equal(gs_buf_text(&out), shown);
    gs_buf_free(&out);
}

static void text_of_strangers_is_shown_inert(void **state) {
    (void)state;
    expect_shown("a\x1b[31mb", "a\\x1b[31mb");
    expect_shown("x\xe2\x80\xaey", "x\\u{202e}y");
    expect_shown("##[error]x", "##\\x5berror]x");
    expect_shown("line\none", "line one");
    expect_shown("bad\xff"
                 "end",
                 "bad\\xffend");
    expect_shown("\xc2\x9b"
                 "0m",
                 "\\x9b0m");
    expect_shown("caf\xc3\xa9", "caf\xc3\xa9");
    expect_shown("\xef\xbf\xbe\xef\xb7\x90", "\\u{fffe}\\u{fdd0}");
    expect_shown("\xed\xa0\x80", "\\xed\\xa0\\x80");
    expect_shown("\xf3\xa0\x81\x81", "\\u{e0041}");
}

static void expect_excerpt(const char *line, uint32_t from, uint32_t to, unsigned most,
                           const char *text, unsigned start, unsigned width) {
    gs_excerpt e = gs_excerpt_of(line, strlen(line), from, to, most);
    assert_string_equal(gs_buf_text(&e.text), text);
    assert_int_equal(e.start, start);
    assert_int_equal(e.width, width);
    gs_excerpt_free(&e);
}

static void the_line_under_the_words_counts_terminal_columns(void **state) {
    (void)state;
    expect_excerpt("twelve people died", 1, 7, 80, "twelve people died", 0, 6);
    expect_excerpt("caf\xc3\xa9 12 dead", 6, 8, 80, "caf\xc3\xa9 12 dead", 5, 2);
    expect_excerpt("\xe6\x9d\xb1\xe4\xba\xac 12", 4, 6, 80, "\xe6\x9d\xb1\xe4\xba\xac 12", 5,
                   2);                                                    /* two wide letters */
    expect_excerpt("cafe\xcc\x81 12", 7, 9, 80, "cafe\xcc\x81 12", 5, 2); /* a combining accent */
    expect_excerpt("a\x01"
                   "b 12",
                   5, 7, 80, "a\\x01b 12", 7, 2);
}

static void long_lines_are_cut_around_the_words(void **state) {
    (void)state;
    const char *line = "The council met in the morning and again in the evening and said that 12 "
                       "boats had sunk in the "
                       "storm which had come up in the night before the fair";
    expect_excerpt(line, 71, 79, 40, "... said that 12 boats had sunk in ...", 14, 8);
    expect_excerpt(line, 5, 12, 40, "The council met in the morning and ...", 4, 7);
    expect_excerpt(line, 144, 148, 40, "... up in the night before the fair", 31, 4);
}

static void an_excerpt_of_nothing_is_empty(void **state) {
    (void)state;
    expect_excerpt("", 1, 5, 40, "", 0, 1);
    expect_excerpt("short", 90, 95, 40, "short", 5, 1);
}

static void expect_uri(const char *path, const char *base, const char *uri) {
    gs_buf out = GS_BUF_EMPTY;
    gs_put_uri(&out, path, base);
    assert_string_equal(gs_buf_text(&out), uri);
    gs_buf_free(&out);
}

static void uris_are_relative_and_encoded(void **state) {
    (void)state;
    expect_uri("./articles/a b.md", NULL, "articles/a%20b.md");
    expect_uri("caf\xc3\xa9.md", NULL, "caf%C3%A9.md");
    expect_uri("https://x.example/a", NULL, "https%3A//x.example/a");
    expect_uri("/home/me/news/a.md", "/home/me", "news/a.md");
    expect_uri("/home/meadow/a.md", "/home/me", "file:///home/meadow/a.md");
}

static void json_strings_survive_names_that_are_not_utf8(void **state) {
    (void)state;
    gs_buf out = GS_BUF_EMPTY;
    json_t *object = json_object();
    gs_tree_set(object, "path", "a\xff.md");
    gs_tree_print(object, false, &out);
    assert_string_equal(gs_buf_text(&out), "{\"path\":\"a\xef\xbf\xbd.md\"}\n");
    gs_buf_free(&out);
}

static void json_is_inert_and_the_same_to_a_parser(void **state) {
    (void)state;
    const char *text = "##[error]\x7f\xe2\x80\xae\xf3\xa0\x81\x81\n";
    gs_buf out = GS_BUF_EMPTY;
    json_t *object = json_object();
    gs_tree_set(object, "a", text);
    gs_tree_print(object, false, &out);
    assert_string_equal(gs_buf_text(&out),
                        "{\"a\":\"##\\u005berror]\\u007f\\u202e\\udb40\\udc41\\n\"}\n");
    json_t *back = json_loads(gs_buf_text(&out), 0, NULL);
    assert_string_equal(json_string_value(json_object_get(back, "a")), text);
    json_decref(back);
    gs_buf_free(&out);
}

static void expect_xml(const char *text, const char *xml, const char *lines) {
    gs_buf out = GS_BUF_EMPTY;
    gs_xml_text(&out, text);
    assert_string_equal(gs_buf_text(&out), xml);
    gs_buf_clear(&out);
    gs_xml_lines(&out, text);
    assert_string_equal(gs_buf_text(&out), lines);
    gs_buf_free(&out);
}

static void xml_is_well_formed_whatever_the_text(void **state) {
    (void)state;
    expect_xml("", "", "");
    expect_xml("a < b & \"c\" > 'd'", "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;",
               "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;");
    expect_xml("]]>\n\x01\xff", "]]&gt; \\x01\\xff", "]]&gt;\n\\x01\\xff");
    expect_xml("\xef\xbf\xbf", "\\u{ffff}", "\\u{ffff}");
}

static void paths_are_relative_to_the_folder(void **state) {
    (void)state;
    assert_string_equal(gs_relative_path("./a/b.md", NULL), "a/b.md");
    assert_string_equal(gs_relative_path(".//a.md", "/x"), "a.md");
    assert_string_equal(gs_relative_path("/x/a.md", "/x"), "a.md");
    assert_string_equal(gs_relative_path("/xy/a.md", "/x"), "/xy/a.md");
    assert_string_equal(gs_relative_path("../a.md", "/x"), "../a.md");
}

static void expect_in_repository(const char *path, const char *folder, const char *whole) {
    gs_buf out = GS_BUF_EMPTY;
    gs_put_repository_path(&out, path, "/x/desk", folder);
    assert_string_equal(gs_buf_text(&out), whole);
    gs_buf_free(&out);
}

static void a_repository_names_files_from_its_top(void **state) {
    (void)state;
    expect_in_repository("a.md", "desk/", "desk/a.md");
    expect_in_repository("./b/a.md", "desk/", "desk/b/a.md");
    expect_in_repository("/x/desk/a.md", "desk/", "desk/a.md");
    expect_in_repository("/y/a.md", "desk/", "/y/a.md");
    expect_in_repository("../a.md", "desk/", "../a.md");
    expect_in_repository("a.md", NULL, "a.md");
}

static void messages_of_errors_are_inert(void **state) {
    (void)state;
    gs_err err;
    char text[200];
    gs_err_set(&err, GS_E_IO, "##[error]\xe2\x80\xae.md", 3, 0, "bad\x1b \xff caf\xc3\xa9");
    assert_string_equal(gs_err_format(&err, text, sizeof text),
                        "##\\x5berror]\\u{202e}.md:3: bad\\x1b \\xff caf\xc3\xa9");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(line_hashes_are_the_published_ones),
        cmocka_unit_test(line_hashes_do_not_see_blanks_or_the_kind_of_line_end),
        cmocka_unit_test(text_of_strangers_is_shown_inert),
        cmocka_unit_test(the_line_under_the_words_counts_terminal_columns),
        cmocka_unit_test(long_lines_are_cut_around_the_words),
        cmocka_unit_test(an_excerpt_of_nothing_is_empty),
        cmocka_unit_test(uris_are_relative_and_encoded),
        cmocka_unit_test(json_is_inert_and_the_same_to_a_parser),
        cmocka_unit_test(xml_is_well_formed_whatever_the_text),
        cmocka_unit_test(paths_are_relative_to_the_folder),
        cmocka_unit_test(a_repository_names_files_from_its_top),
        cmocka_unit_test(messages_of_errors_are_inert),
        cmocka_unit_test(json_strings_survive_names_that_are_not_utf8),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
