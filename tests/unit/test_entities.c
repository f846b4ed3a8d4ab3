#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "base/buf.h"
#include "read/mention.h"
#include "words_help.h"

static gs_article *article;
static const gs_mentions *mentions;

static int close_article(void **state) {
    (void)state;
    if (article) gs_article_free(article);
    article = NULL;
    return 0;
}

static void read(const char *text) {
    gs_err err;
    article = gs_article_parse("test", GS_FORMAT_TEXT, text, strlen(text), &err);
    assert_non_null(article);
    mentions = gs_read(article, gs_rulebook_lexicon(book));
}

/* The entity of the nth mention (from 1) whose text is exactly this; NULL where it has none. */
static const gs_entity *entity(const char *text, int nth) {
    uint32_t n;
    const char *body = gs_article_text(article, &n);
    for (uint32_t i = 0; i < mentions->count; i++) {
        const gs_mention *m = &mentions->items[i];
        if (m->end - m->start != strlen(text) || strncmp(body + m->start, text, strlen(text)) != 0)
            continue;
        if (m->type >= GS_M_PERSON && --nth == 0)
            return m->entity ? &mentions->entities[m->entity - 1] : NULL;
    }
    fail_msg("no such mention: %s", text);
    return NULL;
}

static void one_person_told_in_many_ways(void **state) {
    (void)state;
    read(
        "In May President Dana Tolliver spoke. Later Mrs. Tolliver left. They thanked D. Tolliver. "
        "They thanked President Tolliver. It was the Tolliver era. They turned toward Tolliver.");
    const gs_entity *e = entity("Dana Tolliver", 1);
    assert_ptr_equal(entity("Tolliver", 1), e);
    assert_ptr_equal(entity("D. Tolliver", 1), e);
    assert_ptr_equal(entity("Tolliver", 2), e);
    assert_ptr_equal(entity("Tolliver", 3), e);
    assert_ptr_equal(entity("Tolliver", 4), e);
    assert_string_equal(e->name, "Dana Tolliver");
    assert_string_equal(e->family, "tolliver");
    assert_string_equal(e->given, "dana");
    assert_int_equal(e->mentions, 6);
}

static void one_surname_of_two_people_stays_apart(void **state) {
    (void)state;
    read("First Julia Marchesani spoke. Then Ernesto Marchesani spoke.\n\nPeople clapped for "
         "Marchesani.");
    const gs_entity *julia = entity("Julia Marchesani", 1),
                    *ernesto = entity("Ernesto Marchesani", 1);
    const gs_entity *open = entity("Marchesani", 1);
    assert_ptr_not_equal(julia, ernesto);
    assert_ptr_not_equal(open, julia);
    assert_ptr_not_equal(open, ernesto);
    assert_string_equal(open->family, "marchesani");
}

static void the_paragraph_the_pronoun_and_the_title_tell_them_apart(void **state) {
    (void)state;
    read("First Julia Marchesani spoke. Then Ernesto Marchesani spoke.\n\nFor Julia Marchesani it "
         "was late. "
         "In the end Marchesani went home.\n\nThen Marchesani said that he was ill.\n\nThen Ms. "
         "Marchesani left.");
    const gs_entity *julia = entity("Julia Marchesani", 1),
                    *ernesto = entity("Ernesto Marchesani", 1);
    assert_ptr_equal(entity("Marchesani", 1), julia);
    assert_ptr_equal(entity("Marchesani", 2), ernesto);
    assert_ptr_equal(entity("Marchesani", 3), julia);
}

static void a_body_and_a_person_of_one_name_are_told_apart_by_the_clause(void **state) {
    (void)state;
    read("Perrin is buying Tolliver Barge Lines. Its chief executive, Dana Tolliver, will stay. "
         "Tolliver is headquartered in Osby. Perrin is paying $221 million for Tolliver. Perrin "
         "completed the takeover of Tolliver in May. Today Tolliver runs 12 grain terminals. "
         "Friends bought Tolliver a drink. Then Tolliver has founded two schools. Once Tolliver "
         "employed about ten people on her farm. In May Tolliver left the room.");
    const gs_entity *body = entity("Tolliver Barge Lines", 1), *dana = entity("Dana Tolliver", 1);
    assert_ptr_not_equal(body, dana);
    for (int i = 1; i <= 4; i++) assert_ptr_equal(entity("Tolliver", i), body);
    for (int i = 5; i <= 8; i++) assert_ptr_equal(entity("Tolliver", i), dana);
}

static void variants_and_diacritics_are_one_name(void **state) {
    (void)state;
    read("They met Robert Quayle and Łukasz Żurawski. Later Bob Quayle paid, and Lukasz Zurawski "
         "left. "
         "They forgot Roberta Quayle.");
    assert_ptr_equal(entity("Bob Quayle", 1), entity("Robert Quayle", 1));
    assert_ptr_equal(entity("Lukasz Zurawski", 1), entity("Łukasz Żurawski", 1));
    assert_ptr_not_equal(entity("Roberta Quayle", 1), entity("Robert Quayle", 1));
}

static void an_acronym_is_its_long_form(void **state) {
    (void)state;
    read("He asked the Northern Harbour Board (NHB). In the end the NHB agreed. They thanked the "
         "Board.");
    const gs_entity *e = entity("Northern Harbour Board", 1);
    assert_ptr_equal(entity("NHB", 2), e);
    assert_ptr_equal(entity("Board", 1), e);
    assert_string_equal(e->acronym, "NHB");
    assert_int_equal(e->type, GS_M_ORG);
}

static void an_acronym_that_does_not_spell_the_name_is_another(void **state) {
    (void)state;
    read("He asked the Northern Harbour Board (XQZ) in vain.");
    assert_ptr_not_equal(entity("XQZ", 1), entity("Northern Harbour Board", 1));
}

static void names_of_a_country_are_one(void **state) {
    (void)state;
    read("They left the United States. From the U.S. they wrote. In the US nobody read it.");
    assert_ptr_equal(entity("U.S.", 1), entity("United States", 1));
    assert_ptr_equal(entity("US", 1), entity("United States", 1));
    assert_string_equal(entity("US", 1)->country, "US");
}

static void an_office_has_the_one_holder_told(void **state) {
    (void)state;
    read("In May President Dana Tolliver spoke. At night the president left. "
         "They asked the finance minister, Hugo Lind, and the minister nodded. They asked the "
         "mayor.");
    assert_ptr_equal(entity("president", 1), entity("Dana Tolliver", 1));
    assert_ptr_equal(entity("minister", 1), entity("Hugo Lind", 1));
    assert_null(entity("mayor", 1));
}

static void an_office_of_two_holders_stays_open(void **state) {
    (void)state;
    read("In May President Dana Tolliver met President Hugo Lind. At night the president left.");
    assert_null(entity("president", 1));
}

static void a_former_holder_does_not_answer_for_the_office(void **state) {
    (void)state;
    read("In May former President Dana Tolliver spoke. At night the president left.");
    assert_null(entity("president", 1));
}

static void a_short_name_gives_its_type_to_the_long_one(void **state) {
    (void)state;
    read("They followed Zenobar Quist to the gate. \"No,\" said Mr. Quist.");
    assert_int_equal(entity("Zenobar Quist", 1)->type, GS_M_PERSON);
    assert_ptr_equal(entity("Quist", 1), entity("Zenobar Quist", 1));
}

#define TEST(f) cmocka_unit_test_teardown(f, close_article)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(one_person_told_in_many_ways),
        TEST(one_surname_of_two_people_stays_apart),
        TEST(the_paragraph_the_pronoun_and_the_title_tell_them_apart),
        TEST(a_body_and_a_person_of_one_name_are_told_apart_by_the_clause),
        TEST(variants_and_diacritics_are_one_name),
        TEST(an_acronym_is_its_long_form),
        TEST(an_acronym_that_does_not_spell_the_name_is_another),
        TEST(names_of_a_country_are_one),
        TEST(an_office_has_the_one_holder_told),
        TEST(an_office_of_two_holders_stays_open),
        TEST(a_former_holder_does_not_answer_for_the_office),
        TEST(a_short_name_gives_its_type_to_the_long_one),
    };
    return cmocka_run_group_tests(tests, open_book, close_book);
}
