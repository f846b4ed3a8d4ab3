/* Suppressions that stand in an article: which comments are one, and what they speak of. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "base/buf.h"
#include "check/inline.h"

/* "RULE from-to REASON;" of each decision, "!LINE WHAT" of each remark. */
static void scan(const char *file, gs_buf *got) {
    gs_err err = {0};
    gs_article *a = gs_article_parse("a.md", GS_FORMAT_MARKDOWN, file, strlen(file), &err);
    if (!a) fail_msg("%s: %s", file, err.text);
    gs_arena *arena = gs_arena_new();
    gs_inlines found = {0};
    gs_problems *remarks = gs_problems_new(arena);
    gs_inline_scan(arena, a, &found, remarks);
    gs_buf_clear(got);
    for (uint32_t i = 0; i < found.count; i++) {
        const gs_inline *in = &found.items[i];
        gs_buf_printf(got, "%s of %u on ", in->rule, in->line);
        if (in->whole)
            gs_buf_puts(got, "all");
        else if (in->from.line == UINT32_MAX)
            gs_buf_puts(got, "nothing");
        else
            gs_buf_printf(got, "%u:%u-%u:%u", in->from.line, in->from.column, in->to.line,
                          in->to.column);
        gs_buf_printf(got, ": %s; ", in->reason);
    }
    size_t n;
    const gs_problem *told = gs_problems_sorted(remarks, &n);
    for (size_t i = 0; i < n; i++)
        gs_buf_printf(got, "!%u %.60s; ", told[i].err.line, told[i].err.text);
    gs_arena_free(arena);
    gs_article_free(a);
}

static void expect(const char *file, const char *want) {
    gs_buf got = GS_BUF_EMPTY;
    scan(file, &got);
    if (strcmp(gs_buf_text(&got), want)) print_error("in: %s\n", file);
    assert_string_equal(gs_buf_text(&got), want);
    gs_buf_free(&got);
}

static void comment_speaks_of_the_paragraph_behind_it(void **state) {
    (void)state;
    expect("The ferry sailed.\n\n<!-- gainsay: ignore toll -- counted twice -->\nIt was "
           "late.\n\nIt was full.\n",
           "toll of 3 on 4:1-4:13: counted twice; ");
}

static void comment_behind_text_speaks_of_that_paragraph(void **state) {
    (void)state;
    expect("The ferry sailed.\n\nIt was late. <!-- gainsay: ignore toll -- counted twice -->\n\nIt "
           "was full.\n",
           "toll of 3 on 3:1-3:60: counted twice; ");
}

static void comment_behind_the_last_paragraph_speaks_of_nothing(void **state) {
    (void)state;
    expect("The ferry sailed.\n\n<!-- gainsay: ignore toll -- counted twice -->\n",
           "toll of 3 on nothing: counted twice; ");
}

static void tags_and_signs_in_front_are_no_text(void **state) {
    (void)state;
    expect("The ferry sailed.\n\n> <!-- x --> <!-- gainsay: ignore toll -- twice -->\n\nIt was "
           "full.\n",
           "toll of 3 on 5:1-5:13: twice; ");
}

static void two_comments_of_one_line_are_two(void **state) {
    (void)state;
    expect("<!-- gainsay: ignore a -- one --><!-- gainsay: ignore b -- two -->\n\nIt was full.\n",
           "a of 1 on 3:1-3:13: one; b of 1 on 3:1-3:13: two; ");
}

static void comments_of_a_line_stand_in_their_columns(void **state) {
    (void)state;
    expect("<!-- é --> <!-- gainsay: ignore a -- one --> So. <!-- gainsay: ignore b -- two --> "
           "<!-- gainsay: ignore c -- three\n\nIt was full.\n",
           "a of 1 on 1:46-1:49: one; b of 1 on 1:46-1:49: two; "
           "!1 this comment suppresses nothing: it does not end on its line; ");
    expect("<!--<!-- gainsay: ignore a -- one -->\n\nIt was full.\n", "a of 1 on 3:1-3:13: one; ");
}

/* Quick though there are many, and each finds its own. */
static void many_comments_find_their_paragraphs(void **state) {
    enum { MANY = 10000 };
    (void)state;
    gs_buf file = GS_BUF_EMPTY, want = GS_BUF_EMPTY;
    for (unsigned i = 0; i < MANY; i++) {
        gs_buf_puts(&file, "<!-- gainsay: ignore a -- b -->\n\nOn.\n\n");
        gs_buf_printf(&want, "a of %u on %u:1-%u:4: b; ", 4 * i + 1, 4 * i + 3, 4 * i + 3);
    }
    expect(gs_buf_text(&file), gs_buf_text(&want));
    gs_buf_clear(&file);
    gs_buf_puts(&file, "It was full.\n\nIt was late.");
    for (unsigned i = 0; i < MANY; i++) gs_buf_puts(&file, " <!-- so <!--");
    gs_buf_putc(&file, '\n');
    expect(gs_buf_text(&file), "");
    gs_buf_free(&file);
    gs_buf_free(&want);
}

static void code_talks_about_comments(void **state) {
    (void)state;
    expect("Write `<!-- gainsay: ignore a -- one -->` there.\n\n```\n<!-- gainsay: ignore b -- two "
           "-->\n```\n\nIt was full.\n",
           "");
    expect("~~~\n<!-- gainsay: ignore b -- two -->\n~~~\n\nIt was full.\n", "");
}

static void near_misses_are_remarked(void **state) {
    static const char *const near[] = {
        "gainsay: ignore toll",       "gainsay: ignore toll -- ",
        "gainsay: ignore -- why not", "gainsay: ignore toll --because",
        "gainsay-ignore toll -- why", "Gainsay: ignore toll -- why",
        "gainsay ignroe toll -- why", "GAINSAY disable toll",
        "gainsay_skip toll",          "gainsay off",
        "gainsay: ignore Toll -- why"};
    (void)state;
    for (size_t i = 0; i < sizeof near / sizeof *near; i++) {
        gs_buf file = GS_BUF_EMPTY;
        gs_buf_printf(&file, "<!-- %s -->\n\nIt was full.\n", near[i]);
        expect(gs_buf_text(&file), "!1 this comment suppresses nothing: its form is not exact; ");
        gs_buf_free(&file);
    }
}

static void other_comments_are_let_be(void **state) {
    static const char *const others[] = {"gain",
                                         "a note",
                                         "gainsaying is easy",
                                         "gainsay found a thing",
                                         "to do: gainsay: ignore toll -- why",
                                         ""};
    (void)state;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        gs_buf file = GS_BUF_EMPTY;
        gs_buf_printf(&file, "<!-- %s -->\n\nIt was full.\n", others[i]);
        expect(gs_buf_text(&file), "");
        gs_buf_free(&file);
    }
}

static void comment_over_two_lines_is_remarked(void **state) {
    (void)state;
    expect("<!-- gainsay: ignore toll\n-- counted twice -->\n\nIt was full.\n",
           "!1 this comment suppresses nothing: it does not end on its line; ");
    expect("<!-- a remark\nover two lines -->\n\nIt was full.\n", "");
}

static void front_matter_speaks_of_the_whole_article(void **state) {
    (void)state;
    expect("---\ntitle: Late\ngainsay-ignore: toll -- counted twice\n---\n\nIt was full.\n",
           "toll of 3 on all: counted twice; ");
    expect("---\ngainsay-ignore: \"toll -- counted twice\"\ntitle: Late\n...\n\nIt was full.\n",
           "toll of 2 on all: counted twice; ");
    expect("---\ngainsay-ignore:\n  - toll -- counted twice\n  - 'size -- as told'\ntitle: Late\n- "
           "x -- y\n---\n\nIt was full.\n",
           "toll of 3 on all: counted twice; size of 4 on all: as told; ");
}

static void broken_lines_of_front_matter_are_remarked(void **state) {
    (void)state;
    expect("---\ntitle: Late\ngainsay-ignore: toll\n---\n\nIt was full.\n",
           "!3 this line suppresses nothing: its form is not exact; ");
    expect("---\ntitle: Late\ngainsay_ignore: toll -- why\n---\n\nIt was full.\n",
           "!3 this line suppresses nothing: its form is not exact; ");
    expect("---\ntitle: Late\ngainsay-ignore:\n---\n\nIt was full.\n", "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(comment_speaks_of_the_paragraph_behind_it),
        cmocka_unit_test(comment_behind_text_speaks_of_that_paragraph),
        cmocka_unit_test(comment_behind_the_last_paragraph_speaks_of_nothing),
        cmocka_unit_test(tags_and_signs_in_front_are_no_text),
        cmocka_unit_test(two_comments_of_one_line_are_two),
        cmocka_unit_test(comments_of_a_line_stand_in_their_columns),
        cmocka_unit_test(many_comments_find_their_paragraphs),
        cmocka_unit_test(code_talks_about_comments),
        cmocka_unit_test(near_misses_are_remarked),
        cmocka_unit_test(other_comments_are_let_be),
        cmocka_unit_test(comment_over_two_lines_is_remarked),
        cmocka_unit_test(front_matter_speaks_of_the_whole_article),
        cmocka_unit_test(broken_lines_of_front_matter_are_remarked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
