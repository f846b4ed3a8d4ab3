/* The publication date that a text without one lets be inferred. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "read/readers.h"

static void expect(const char *text, const char *want) {
    char json[1024], got[GS_SPAN_TEXT];
    gs_err err = {0};
    int n = snprintf(json, sizeof json, "{\"id\": \"a\", \"text\": \"%s\"}", text);
    gs_article *article = gs_article_from_json(json, (size_t)n, "test", 1, &err);
    assert_non_null(article);
    gs_mentions found = {0};
    gs_reading r = {
        .article = article, .arena = gs_article_arena(article), .date = GS_SPAN_ALL, .out = &found};
    r.text = gs_article_text(article, &r.to);
    gs_read_dates(&r);
    for (uint32_t i = 0; i < found.count; i++)
        found.items[i].sentence = gs_article_sentence_at(article, found.items[i].start);
    gs_span_format(gs_date_infer(article, &found), got);
    if (strcmp(got, want)) print_error("in: %s\n", text);
    gs_article_free(article);
    assert_string_equal(got, want);
}

static void nothing_told_gives_nothing(void **state) {
    (void)state;
    expect("The harbor is old. Ships come and go.", "..");
    expect("She said on Monday that the harbor was old.", "..");
}

static void a_day_called_today_is_the_day(void **state) {
    (void)state;
    expect("As of January 25, 2026, the toll stood at 12. The storm struck on 3 January 2026.",
           "2026-01-25");
    expect("The minister said today, 14 May 2025, that the port was shut.", "2025-05-14");
}

static void the_latest_past_is_a_lower_bound(void **state) {
    (void)state;
    expect("He was inaugurated on December 10, 2023. The party was founded in 2021.",
           "2023-12-10/2024-12-10");
}

static void the_earliest_future_is_an_upper_bound(void **state) {
    (void)state;
    expect("The accord was signed on 3 March 2024. The court will sit on 20 April 2024.",
           "2024-03-03/2024-04-20");
}

static void plans_alone_give_the_year_and_the_one_before(void **state) {
    (void)state;
    expect("The president plans to visit the islands in 2026.", "2025-01-01/2026-12-31");
}

static void the_past_wins_where_the_bounds_clash(void **state) {
    (void)state;
    expect("The mine was closed on 1 June 2025. It will reopen in 2024, the firm once hoped.",
           "2025-06-01/2026-06-02");
}

static void a_recent_cue_tightens(void **state) {
    (void)state;
    expect("The bridge was opened on 2 May 2025. Officials said this week that traffic was heavy.",
           "2025-05-02/2025-05-16");
}

static void a_participle_behind_will_be_is_no_past(void **state) {
    (void)state;
    expect("The summit will be held on 4 September 2025.", "2024-01-01/2025-12-31");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_told_gives_nothing),
        cmocka_unit_test(a_day_called_today_is_the_day),
        cmocka_unit_test(the_latest_past_is_a_lower_bound),
        cmocka_unit_test(the_earliest_future_is_an_upper_bound),
        cmocka_unit_test(plans_alone_give_the_year_and_the_one_before),
        cmocka_unit_test(the_past_wins_where_the_bounds_clash),
        cmocka_unit_test(a_recent_cue_tightens),
        cmocka_unit_test(a_participle_behind_will_be_is_no_past),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
