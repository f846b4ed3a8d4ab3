#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "base/buf.h"
#include "text/limits.h"
#include "text/sentence.h"

/* Splits text as one paragraph and compares with `want`, its sentences joined by '|'. */
static void check(const char *want) {
    gs_buf text = GS_BUF_EMPTY, got = GS_BUF_EMPTY;
    for (const char *p = want; *p; p++) {
        if (*p != '|')
            gs_buf_putc(&text, *p);
        else if (p[1] != '|')
            gs_buf_putc(&text, ' ');
        else
            p++; /* "||": sentences without a blank between them */
    }
    gs_arena *arena = gs_arena_new();
    gs_sentences out = {0};
    gs_block block = {.end = (uint32_t)text.length};
    const char *t = gs_buf_text(&text);
    gs_sentences_split(arena, t, &block, 1, &out);
    for (uint32_t i = 0; i < out.count; i++) {
        if (i) gs_buf_puts(&got, out.items[i].start == out.items[i - 1].end ? "||" : "|");
        gs_buf_add(&got, t + out.items[i].start, out.items[i].end - out.items[i].start);
    }
    assert_string_equal(gs_buf_text(&got), want);
    gs_buf_free(&text);
    gs_buf_free(&got);
    gs_arena_free(arena);
}

static void plain_sentences_end_at_their_marks(void **state) {
    (void)state;
    check("The vote passed.|Nobody spoke!|Why not?|It was late.");
    check("It cost 3.5 billion in 2021.|12 people left.");
    check("He died in 1990.|In 1991 she moved.");
    check("Rain fell... and fell.|Then it stopped...|The river rose.");
    check("Rain fell…|The river rose.");
}

static void titles_and_initials_end_nothing(void **state) {
    (void)state;
    check("Mr. Reyes met Dr. Ana Lund and Gen. Ito.|They spoke.");
    check("J. K. Marsh and Harry S. Okafor wrote it.|It sold.");
    check("Sen. R. B. Holt (D., Ohio) voted no.|The bill failed.");
    check("See p. 12 and No. 5 on Jan. 3 or on Sat. 5 Oct. 2024.|The rest is lost.");
    check("Shares of Acme Inc. rose.|Bolt Corp. fell to 3 p.m. lows vs. Friday.");
}

static void abbreviations_may_end_a_sentence(void **state) {
    (void)state;
    check("She moved to the U.S.|The family followed.");
    check("The U.S. President met the U.K. Foreign Secretary.|He left.");
    check("It closed at 5 p.m.|Officials had expected more.");
    check("The road is 40 km.|Farmers drive it, or walk 5 km. a day.");
    check("It opens at 9 a.m. Monday and at 8 a.m. EST on Sunday.");
    check("They sold apples, pears, etc.|Nobody bought.");
    check("He works for Acme Inc.|He likes it.");
    check("The answer was no.|She asked again.");
}

static void quotation_marks_go_with_their_sentence(void **state) {
    (void)state;
    check("\"We won.\"|Nobody cheered.");
    check("“We won.”|“They lost.”|So it goes.");
    check("\"Will he?\" asked Reyes.|He did.");
    check("“Will he go?” Ms. Reyes asked.|He did.");
    check("\"Stop!\" he said.|Nobody stopped.");
    check("It was a ‘big mistake.’|He knew.");
    check("(It rained.)|The match went on.");
}

static void lost_blanks_are_seen(void **state) {
    (void)state;
    check("They restored relations.||This surprised many.");
    check("See example.Com and the site news.example.org for e.g. maps.");
    check("“It ended.”||The crowd left.");
    check("Heavy debt.|his plans are radical.");
    check("Use Node.js or the govt. portal at home.");
}

static void headlines_and_rows_are_one_sentence(void **state) {
    (void)state;
    const char *text = "Two dead. One held.";
    gs_arena *arena = gs_arena_new();
    const gs_block_kind kinds[] = {GS_B_HEADLINE, GS_B_SUBHEAD, GS_B_ROW};
    for (int i = 0; i < 3; i++) {
        gs_sentences out = {0};
        gs_block block = {.kind = kinds[i], .end = (uint32_t)strlen(text)};
        gs_sentences_split(arena, text, &block, 1, &out);
        assert_int_equal(out.count, 1);
        assert_int_equal(out.items[0].end, block.end);
    }
    gs_arena_free(arena);
}

static gs_sentences split_row(gs_arena *arena, const char *text, uint32_t n) {
    gs_sentences out = {0};
    gs_block block = {.kind = GS_B_ROW, .end = n};
    gs_sentences_split(arena, text, &block, 1, &out);
    return out;
}

static void what_is_too_long_is_cut_at_blanks(void **state) {
    (void)state;
    enum { WORDS = 3000, WORD = 6 };
    gs_arena *arena = gs_arena_new();
    gs_buf text = GS_BUF_EMPTY;
    for (int i = 0; i < WORDS; i++) gs_buf_puts(&text, "river ");
    gs_sentences out = split_row(arena, gs_buf_text(&text), (uint32_t)text.length);
    uint32_t words = 0;
    for (uint32_t i = 0; i < out.count; i++) {
        uint32_t n = out.items[i].end - out.items[i].start + 1;
        assert_true(n <= GS_SENTENCE_BYTES + 1);
        assert_int_equal(n % WORD, 0);
        words += n / WORD;
    }
    assert_int_equal(words, WORDS);
    gs_buf_free(&text);
    gs_arena_free(arena);
}

static void one_long_word_is_cut_between_characters(void **state) {
    (void)state;
    enum { LETTERS = 2000 };
    gs_arena *arena = gs_arena_new();
    gs_buf text = GS_BUF_EMPTY;
    for (int i = 0; i < LETTERS; i++) gs_buf_puts(&text, "\u20ac");
    gs_sentences out = split_row(arena, gs_buf_text(&text), (uint32_t)text.length);
    uint32_t at = 0;
    for (uint32_t i = 0; i < out.count; i++) {
        assert_int_equal(out.items[i].start, at);
        at = out.items[i].end;
        assert_int_equal(at % 3, 0);
        assert_true(at - out.items[i].start <= GS_SENTENCE_BYTES);
    }
    assert_int_equal(at, text.length);
    gs_buf_free(&text);
    gs_arena_free(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_sentences_end_at_their_marks),
        cmocka_unit_test(titles_and_initials_end_nothing),
        cmocka_unit_test(abbreviations_may_end_a_sentence),
        cmocka_unit_test(quotation_marks_go_with_their_sentence),
        cmocka_unit_test(lost_blanks_are_seen),
        cmocka_unit_test(headlines_and_rows_are_one_sentence),
        cmocka_unit_test(what_is_too_long_is_cut_at_blanks),
        cmocka_unit_test(one_long_word_is_cut_between_characters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
