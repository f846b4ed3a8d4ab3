#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "article_help.h"

static void damaged_encodings_are_repaired_and_noted(void **state) {
    (void)state;
    const char *latin = "The caf\xe9 \x93open\x94 again after the fire, its owner said.\n";
    gs_article *a = parsed("a.txt", latin);
    uint32_t n;
    check_place(a, latin, "é “open”", "\xe9", 1, 8);
    gs_article_notes(a, &n);
    assert_int_equal(n, 1);
    gs_article_free(a);
    const char *twice = "It\xc3\xa2\xe2\x82\xac\xe2\x84\xa2s vis-\xc3\x83 -vis the "
                        "caf\xc3\x83\xc2\xa9, \xc3\x89tienne said. S\xc3\x83O.\n";
    a = parsed("a.txt", twice);
    assert_int_equal(offset_of(a, "It’s vis-à-vis the café, Étienne said. SÃO."), 0);
    check_place(a, twice, "’s", "\xc3\xa2", 1, 3);
    const gs_note *notes = gs_article_notes(a, &n);
    assert_int_equal(n, 1);
    assert_int_equal(notes[0].line, 1);
    gs_article_free(a);
}

static void unreadable_files_are_refused(void **state) {
    (void)state;
    static const struct {
        const char *bytes;
        size_t n;
    } bad[] = {{"", 0},
               {" \n\n", 3},
               {"a\0b", 3},
               {"a \x81 b", 5},
               {"\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f", 10}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        gs_err err = {0};
        assert_null(gs_article_parse("a.txt", GS_FORMAT_AUTO, bad[i].bytes, bad[i].n, &err));
        assert_int_equal(err.code, GS_E_INPUT);
        assert_string_equal(err.source, "a.txt");
    }
    gs_err err;
    assert_null(gs_article_load("no/such/file.txt", &err));
    assert_int_equal(err.code, GS_E_IO);
    assert_null(gs_article_load("/", &err));
    assert_int_equal(err.code, GS_E_IO);
}

static void utf16_with_a_mark_is_read(void **state) {
    (void)state;
    const char bytes[] = "\xff\xfe"
                         "H\0i\0 \0\xe9\0.\0\n\0";
    gs_err err;
    gs_article *a = gs_article_parse("a.txt", GS_FORMAT_AUTO, bytes, sizeof bytes - 1, &err);
    assert_non_null(a);
    assert_int_equal(gs_article_place(a, offset_of(a, "é.")).byte, 8);
    assert_int_equal(gs_article_place(a, 1).byte, 4);
    gs_article_free(a);
}

static void characters_beyond_the_first_plane_take_two_words_of_utf16(void **state) {
    (void)state;
    const char bytes[] = "\xfe\xff\0a\xd8\x3d\xde\x00\0b\0.\0\n";
    gs_err err;
    gs_article *a = gs_article_parse("a.txt", GS_FORMAT_AUTO, bytes, sizeof bytes - 1, &err);
    assert_non_null(a);
    assert_int_equal(offset_of(a, "\xf0\x9f\x98\x80"
                                  "b."),
                     1);
    assert_int_equal(gs_article_place(a, offset_of(a, "b.")).byte, 8);
    gs_article_free(a);
}

static void a_closing_mark_that_lost_a_byte_is_told_by_the_two_before(void **state) {
    (void)state;
    gs_article *a = parsed(
        "a.txt", "He called it \xc3\xa2\xe2\x82\xac\xc5\x93late\xc3\xa2\xe2\x82\xac again.\n");
    assert_int_equal(offset_of(a, "\xe2\x80\x9clate\xe2\x80\x9d again."), 13);
    gs_article_free(a);
}

static void what_a_page_writes_otherwise_than_it_reads_keeps_its_place(void **state) {
    (void)state;
    const char *page = "<body><h1>Ferry to Osk runs again</h1>\r\n<p>The ferry &amp; its\r\nmate "
                       "&NotEqualTilde;</foo> sailed on\rMonday, the harbor said.</p></body>";
    gs_article *a = parsed("a.html", page);
    check_place(a, page, "& its", "&amp; its", 2, 14);
    check_place(a, page, "mate", "mate", 3, 1);
    check_place(a, page, "\xe2\x89\x82\xcc\xb8", "&NotEqualTilde;", 3, 6);
    check_place(a, page, "sailed on", "sailed on", 3, 28);
    check_place(a, page, "Monday", "Monday", 4, 1);
    gs_article_free(a);
}

static void letters_are_read_whole_and_stand_where_they_stood(void **state) {
    (void)state;
    const char *file = "Title o\xCC\x88 one\n\nOn Monday Sofi\xCC\x81"
                       "a Pe\xCC\x82\xCC\xA3n of the "
                       "o\xEF\xAC\x83"
                       "ce paid \xEF\xBC\x91\xEF\xBC\x92 euros to "
                       "Mar\xC2\xADtin\xE2\x80\x8C"
                       "a, a co\xE2\x80\x91"
                       "owner who came.\n";
    gs_article *a = parsed("a.txt", file);
    check_place(a, file,
                "Sof\xC3\xAD"
                "a P\xE1\xBB\x87n",
                "Sofi", 3, 11);
    check_place(a, file,
                "\xC3\xAD"
                "a P\xE1\xBB\x87n",
                "i\xCC\x81"
                "a",
                3, 14);
    check_place(a, file, "a P\xE1\xBB\x87n", "a Pe", 3, 16);
    check_place(a, file, "n of the office", "n of", 3, 22);
    check_place(a, file, "fice", "\xEF\xAC\x83", 3, 32);
    check_place(a, file, "ce paid 12", "ce paid", 3, 33);
    check_place(a, file, "2 euros", "\xEF\xBC\x92", 3, 42);
    check_place(a, file, "a, a co-owner", "a, a co", 3, 61);
    gs_article_free(a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(damaged_encodings_are_repaired_and_noted),
        cmocka_unit_test(unreadable_files_are_refused),
        cmocka_unit_test(utf16_with_a_mark_is_read),
        cmocka_unit_test(characters_beyond_the_first_plane_take_two_words_of_utf16),
        cmocka_unit_test(a_closing_mark_that_lost_a_byte_is_told_by_the_two_before),
        cmocka_unit_test(what_a_page_writes_otherwise_than_it_reads_keeps_its_place),
        cmocka_unit_test(letters_are_read_whole_and_stand_where_they_stood),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
