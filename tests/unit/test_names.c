#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "base/buf.h"
#include "read/mention.h"
#include "words_help.h"

/* The outermost names of a text as "person:Dana Reyes | office:mayor=mayor | ...". */
static const char *names(const char *text) {
    gs_buf b = GS_BUF_EMPTY;
    gs_err err;
    gs_article *article = gs_article_parse("test", GS_FORMAT_TEXT, text, strlen(text), &err);
    assert_non_null(article);
    uint32_t n;
    const char *body = gs_article_text(article, &n);
    const gs_mentions *m = gs_read(article, gs_rulebook_lexicon(book));
    for (uint32_t i = 0; i < m->count; i++) {
        const gs_mention *x = &m->items[i];
        if (x->type < GS_M_PERSON || x->inside) continue;
        gs_buf_printf(&b, "%s%s:%.*s", b.length ? " | " : "", gs_mtype_name(x->type),
                      (int)(x->end - x->start), body + x->start);
        if (x->office) gs_buf_printf(&b, "=%s", x->office->value);
        if (x->code) gs_buf_printf(&b, "=%s", x->code);
    }
    const char *result = gs_buf_dup(&b, arena);
    gs_buf_free(&b);
    gs_article_free(article);
    return result;
}

#define READS(text, expected) assert_string_equal(names(text), expected)

static void a_title_is_an_office_beside_the_name(void **state) {
    (void)state;
    READS("Yesterday French Finance Minister Ana Ruiz resigned.",
          "nationality:French=FR | office:Finance Minister=finance minister | person:Ana Ruiz");
    READS("On Friday president-elect Dana Tolliver met Mr. Okafor.",
          "office:president=president | person:Dana Tolliver | person:Okafor");
    READS("Then Chief Information Security Officer Tove Lund spoke.",
          "office:Chief Information Security Officer=chief information security officer | "
          "person:Tove Lund");
}

static void offices_are_put_together(void **state) {
    (void)state;
    READS("He met the deputy minister for foreign affairs there.",
          "office:deputy minister for foreign affairs=deputy foreign minister");
    READS("He met the minister of health and social affairs there.",
          "office:minister of health and social affairs=health minister");
    READS("It was the Ecological Transition Minister who left.",
          "office:Ecological Transition Minister=ecological transition minister");
}

static void small_words_are_offices_only_where_a_name_follows(void **state) {
    (void)state;
    READS("In general the chief reason was the major road.", "");
    READS("They saw General Hugo Barran at the gate.",
          "office:General=general | person:Hugo Barran");
    READS("Shares of Colonel Motors rose, and General Dynamo Motors fell.",
          "org:Colonel Motors | org:General Dynamo Motors");
}

static void particles_initials_and_suffixes_belong_to_the_name(void **state) {
    (void)state;
    READS("They praised Lena van der Zandt and J. K. Moss.",
          "person:Lena van der Zandt | person:J. K. Moss");
    READS("They praised Hassan al-Tarsi, Conor O'Malley and Ralph Benton Jr. in turn.",
          "person:Hassan al-Tarsi | person:Conor O'Malley | person:Ralph Benton Jr.");
    READS("They praised Seo Min-jae's brother.", "person:Seo Min-jae");
}

static void an_owner_within_the_name_of_a_body_belongs_to_it(void **state) {
    (void)state;
    READS("They left St Orrin's Hospital and the Coastal Skippers' League.",
          "org:St Orrin's Hospital | org:Coastal Skippers' League");
    READS("They left the Fundy Light Co-operative on Friday.", "org:Fundy Light Co-operative");
    READS("They met Osby's Arlen Bank on Friday.", "name:Osby | org:Arlen Bank");
}

static void and_joins_the_matters_of_a_body(void **state) {
    (void)state;
    READS("On Monday the Competition and Markets Authority agreed.",
          "org:Competition and Markets Authority");
    READS("They left the National Union of Rail and Transport Workers.",
          "org:National Union of Rail and Transport Workers");
    READS("They left the Ministry of Economy, Trade and Industry.",
          "org:Ministry of Economy, Trade and Industry");
    READS("They met the Ministry of Justice, Arlen and Osby there.",
          "org:Ministry of Justice | name:Arlen | name:Osby");
}

static void an_occupation_before_a_full_name_is_a_title(void **state) {
    (void)state;
    READS("They met Arlen County Attorney Maria Lund and Karl Baker there.",
          "place:Arlen County | person:Maria Lund | person:Karl Baker");
}

static void who_owns_may_be_a_body(void **state) {
    (void)state;
    READS("On Monday its owner, Palin Health, ran 11 clinics.",
          "office:owner=owner | name:Palin Health");
    READS("A deputy under Sergeant Maria Lund ran there.",
          "office:deputy=deputy | office:Sergeant=sergeant | person:Maria Lund");
}

static void a_possessive_stays_outside(void **state) {
    (void)state;
    gs_err err;
    const char *text = "They admired Maria Tolliver\xe2\x80\x99s garden.";
    gs_article *article = gs_article_parse("test", GS_FORMAT_TEXT, text, strlen(text), &err);
    assert_non_null(article);
    const gs_mentions *m = gs_read(article, gs_rulebook_lexicon(book));
    assert_int_equal(m->count, 1);
    assert_true(m->items[0].flags & GS_MF_POSSESSIVE);
    assert_int_equal(m->items[0].end - m->items[0].start, strlen("Maria Tolliver"));
    gs_article_free(article);
}

static void bodies_reach_over_their_small_words(void **state) {
    (void)state;
    READS("The Ministry of Ports and Fisheries told the Bank of England.",
          "org:Ministry of Ports and Fisheries | org:Bank of England");
    READS("He joined the Farmers' Party and the Food and Feed Administration.",
          "org:Farmers' Party | org:Food and Feed Administration");
    READS("He left Quillon Freight Ltd. on good terms.", "org:Quillon Freight Ltd.");
}

static void countries_have_codes_and_ambiguous_ones_none(void **state) {
    (void)state;
    READS("They flew to South Korea, the U.S. and the UK.",
          "place:South Korea=KR | place:U.S.=US | place:UK=GB");
    READS("They flew to Georgia.", "place:Georgia");
    READS("Let us go, they told us.", "");
}

static void what_nature_and_forts_are_called_by_comes_first(void **state) {
    (void)state;
    READS("Lake Orrin froze. Nobody walked on the lake.", "place:Lake Orrin");
    READS("Near Mount Sela the roads were shut. The mount is high.", "place:Mount Sela");
    READS("Camp Dorval was emptied, and Wadi Hessa flooded the camp.",
          "place:Camp Dorval | place:Wadi Hessa");
    READS("Lake levels fell at the lake.", "");
}

static void a_saint_is_no_title(void **state) {
    (void)state;
    READS("St. Orrin burned down. Saint Ober's mayor left.",
          "name:St. Orrin | place:Saint Ober | office:mayor=mayor");
    READS("They went to the town of St. Orrin.", "place:St. Orrin");
}

static void words_around_a_name_tell_its_type(void **state) {
    (void)state;
    READS("He grew up in the village of Ostrel.", "place:Ostrel");
    READS("Then Tarek Zubalin, 54, left.", "person:Tarek Zubalin");
    READS("Then Zubalin, a lawyer from the north, left.", "person:Zubalin");
    READS("He works for the airline Zubalin.", "org:Zubalin");
    READS("They asked the mayor of Ostrel, Zenobar Quist.",
          "office:mayor=mayor | place:Ostrel | person:Zenobar Quist");
}

static void what_stays_open_is_a_name(void **state) {
    (void)state;
    READS("They talked of Zubalin all night.", "name:Zubalin");
    READS("She won the Marta Prize.", "name:Marta Prize");
}

static void common_words_at_a_start_are_no_names(void **state) {
    (void)state;
    READS("Rescuers found nobody. Exports fell. Meanwhile officials waited.", "");
    READS("Yesterday was dry. Officials said so. Nobody cared.", "");
}

static void a_word_at_a_start_is_a_name_by_what_follows(void **state) {
    (void)state;
    READS("Hosavik, a market town, is dry.", "place:Hosavik");
    READS("Hosavik is a small firm with big ideas.", "name:Hosavik");
    READS("Hosavik, 38 km upstream, is dry.", "name:Hosavik");
    READS("Hosavik, in Tolla Province, is dry.", "name:Hosavik | place:Tolla Province");
    READS("Hosavik-based Redmoor Mills is old.", "place:Hosavik | org:Redmoor Mills");
    READS("Hosavik-born skier Lena Moss won.", "place:Hosavik | person:Lena Moss");
    READS("Foreign-born Lena Moss won. Plant-based burgers sell.", "person:Lena Moss");
    READS("Growth, in Germany alone, is slow.", "place:Germany=DE");
    READS("Rice, a staple, is dear. Farming is a company matter.", "");
}

static void the_last_word_of_a_club_stands_for_it(void **state) {
    (void)state;
    READS("They saw Redmoor Rovers lose. Rovers were tired.", "org:Redmoor Rovers | org:Rovers");
    READS("Athletic shoes were sold.", "");
}

static void headlines_name_only_what_the_text_knows(void **state) {
    (void)state;
    READS("Tolliver Wins Vote In Valley Stronghold\n\nIn the end Dana Tolliver won.",
          "person:Tolliver | person:Dana Tolliver");
    READS("TOLLIVER WINS VOTE\n\nIn the end Dana Tolliver won.",
          "person:TOLLIVER | person:Dana Tolliver");
    READS("DANA DANCES\n\nIn the end Dana Tolliver won.", "person:DANA | person:Dana Tolliver");
}

static void the_verb_of_a_headline_is_no_name(void **state) {
    (void)state;
    READS("Council Rejects Harbour Tax\n\nIt rained.", "");
    READS("Murder suspect WALKS free in court\n\nIt rained.", "");
}

static void a_people_is_named_after_its_place(void **state) {
    (void)state;
    READS("They left Valdoria. The Valdorian side stayed.",
          "place:Valdoria | nationality:Valdorian");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_title_is_an_office_beside_the_name),
        cmocka_unit_test(offices_are_put_together),
        cmocka_unit_test(small_words_are_offices_only_where_a_name_follows),
        cmocka_unit_test(particles_initials_and_suffixes_belong_to_the_name),
        cmocka_unit_test(an_owner_within_the_name_of_a_body_belongs_to_it),
        cmocka_unit_test(and_joins_the_matters_of_a_body),
        cmocka_unit_test(an_occupation_before_a_full_name_is_a_title),
        cmocka_unit_test(who_owns_may_be_a_body),
        cmocka_unit_test(a_possessive_stays_outside),
        cmocka_unit_test(bodies_reach_over_their_small_words),
        cmocka_unit_test(countries_have_codes_and_ambiguous_ones_none),
        cmocka_unit_test(what_nature_and_forts_are_called_by_comes_first),
        cmocka_unit_test(a_saint_is_no_title),
        cmocka_unit_test(words_around_a_name_tell_its_type),
        cmocka_unit_test(what_stays_open_is_a_name),
        cmocka_unit_test(common_words_at_a_start_are_no_names),
        cmocka_unit_test(a_word_at_a_start_is_a_name_by_what_follows),
        cmocka_unit_test(the_last_word_of_a_club_stands_for_it),
        cmocka_unit_test(headlines_name_only_what_the_text_knows),
        cmocka_unit_test(the_verb_of_a_headline_is_no_name),
        cmocka_unit_test(a_people_is_named_after_its_place),
    };
    return cmocka_run_group_tests(tests, open_book, close_book);
}
