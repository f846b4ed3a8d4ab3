#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "check/once.h"

/* A rule is opaque; here it is its public side alone. */
struct gs_rule {
    gs_rule_info about;
};

const gs_rule_info *gs_rule_about(const gs_rule *rule) {
    return &rule->about;
}

static const gs_rule slip = {{.id = "slip"}}, aligned = {{.id = "aligned"}};
static gs_field fields[] = {{.name = "day", .type = GS_F_DATE},
                            {.name = "place", .type = GS_F_ENTITY}};
static gs_kind deed = {.name = "deed", .fields = fields, .nfields = 2};
static gs_kind scene = {.name = "scene", .fields = fields, .nfields = 2};

enum { DAY, PLACE };

static gs_fact at(const gs_kind *kind, uint32_t document, uint32_t from, uint32_t to) {
    return (gs_fact){.kind = kind,
                     .document = document,
                     .sentence = 7,
                     .from = {.byte = from},
                     .to = {.byte = to}};
}

/* Two findings of two facts each, each a conflict of its own. */
typedef struct table {
    const gs_fact *claims[2][2];
    gs_conflict conflicts[2];
    gs_told told[3];
    gs_arena *arena;
} table;

static void lay(table *t, const gs_rule *rule, uint32_t i, const gs_fact *a, const gs_fact *b,
                int field) {
    t->claims[i][0] = a, t->claims[i][1] = b;
    t->told[i] = (gs_told){t->claims[i], 2, i};
    t->conflicts[i] =
        (gs_conflict){.rule = rule,
                      .level = GS_L_WARNING,
                      .message = rule == &slip ? "81, and 18" : "eighty-one is not 18",
                      .why = "",
                      .hint = "",
                      .tally = "",
                      .claims = t->claims[i],
                      .nclaims = 2,
                      .field = field};
}

static uint32_t merge(table *t) {
    t->arena = gs_arena_new();
    return gs_tell_once(t->arena, t->conflicts, 2, t->told, 2);
}

static void two_rules_on_the_same_two_mentions_make_one_conflict(void **state) {
    (void)state;
    gs_fact a = at(&deed, 0, 10, 30), b = at(&deed, 1, 5, 20);
    gs_fact x = at(&scene, 1, 6, 20), y = at(&scene, 0, 10, 26);
    table t = {0};
    lay(&t, &slip, 0, &a, &b, DAY);
    lay(&t, &aligned, 1, &x, &y, DAY);
    t.conflicts[0].hint = "digits transposed?";
    assert_int_equal(merge(&t), 1);
    assert_ptr_equal(t.conflicts[0].rule, &slip);
    assert_int_equal(t.conflicts[0].nalso, 1);
    assert_ptr_equal(t.conflicts[0].also[0].rule, &aligned);
    gs_arena_free(t.arena);
}

static void the_stronger_stays_and_takes_over_the_hint(void **state) {
    (void)state;
    gs_fact a = at(&deed, 0, 10, 30), b = at(&deed, 1, 5, 20);
    table t = {0};
    lay(&t, &slip, 0, &a, &b, DAY);
    lay(&t, &aligned, 1, &a, &b, DAY);
    t.conflicts[0].hint = "digits transposed?";
    t.conflicts[1].level = GS_L_ERROR;
    assert_int_equal(merge(&t), 1);
    assert_ptr_equal(t.conflicts[0].rule, &aligned);
    assert_string_equal(t.conflicts[0].hint, "digits transposed?");
    gs_arena_free(t.arena);
}

static void days_and_places_of_one_deed_are_two(void **state) {
    (void)state;
    gs_fact a = at(&deed, 0, 10, 30), b = at(&deed, 1, 5, 20);
    table t = {0};
    lay(&t, &slip, 0, &a, &b, DAY);
    lay(&t, &aligned, 1, &a, &b, PLACE);
    assert_int_equal(merge(&t), 2);
    gs_arena_free(t.arena);
}

static gs_fact whole(const gs_kind *kind, uint32_t document) {
    gs_fact fact = at(kind, document, 0, 90);
    fact.text = fact.sentence;
    return fact;
}

static void a_phrase_stands_for_its_sentence_in_words(void **state) {
    (void)state;
    gs_fact a = at(&deed, 0, 10, 20), b = at(&deed, 1, 5, 15);
    gs_fact x = whole(&scene, 0), y = whole(&scene, 1);
    table t = {0};
    lay(&t, &slip, 0, &x, &y, -1);
    lay(&t, &aligned, 1, &a, &b, PLACE);
    t.conflicts[1].message = "in Osby, and in Norr";
    assert_int_equal(merge(&t), 1);
    assert_ptr_equal(t.conflicts[0].rule, &aligned); /* what is less than the sentence stays */
    gs_arena_free(t.arena);
}

static void days_of_a_phrase_and_its_sentence_share_a_number(void **state) {
    (void)state;
    gs_fact a = at(&deed, 0, 10, 20), b = at(&deed, 1, 5, 15);
    gs_fact x = whole(&scene, 0), y = whole(&scene, 1);
    for (int shared = 0; shared < 2; shared++) {
        table t = {0};
        lay(&t, &slip, 0, &a, &b, DAY);
        lay(&t, &aligned, 1, &x, &y, -1);
        t.conflicts[1].message = shared ? "of 18 beds, 20" : "of 180 beds, 1.18";
        assert_int_equal(merge(&t), shared ? 1 : 2);
        gs_arena_free(t.arena);
    }
}

static void one_fact_and_two_of_its_sentence_are_one_where_a_number_is_shared(void **state) {
    (void)state;
    gs_fact a = at(&deed, 0, 10, 20), b = at(&deed, 0, 30, 40), x = whole(&scene, 0);
    for (int shared = 0; shared < 2; shared++) {
        table t = {0};
        lay(&t, &slip, 0, &a, &b, -1);
        lay(&t, &aligned, 1, &x, &x, -1);
        t.told[1].nfacts = t.conflicts[1].nclaims = 1;
        t.conflicts[1].message = shared ? "18 of 17" : "a Friday, not a Thursday";
        assert_int_equal(merge(&t), shared ? 1 : 2);
        gs_arena_free(t.arena);
    }
}

static void the_same_claims_are_one_however_they_were_paired(void **state) {
    (void)state;
    gs_fact a = at(&deed, 0, 10, 30), b = at(&deed, 1, 5, 20), c = at(&deed, 2, 5, 20);
    const gs_fact *claims[] = {&a, &b, &c}, *pairs[][2] = {{&a, &b}, {&a, &c}};
    table t = {0};
    for (uint32_t i = 0; i < 2; i++) {
        lay(&t, i ? &aligned : &slip, i, &a, &b, DAY);
        t.told[i] = (gs_told){pairs[i], 2, i};
        t.conflicts[i].claims = claims;
        t.conflicts[i].nclaims = 3;
    }
    t.told[2] = (gs_told){pairs[0], 2, 1};
    t.arena = gs_arena_new();
    assert_int_equal(gs_tell_once(t.arena, t.conflicts, 2, t.told, 3), 1);
    gs_arena_free(t.arena);
}

static void the_same_two_phrases_are_one_where_no_field_tells_them_apart(void **state) {
    (void)state;
    gs_fact a = at(&deed, 0, 10, 30), b = at(&deed, 1, 5, 20);
    gs_fact x = whole(&deed, 0), y = whole(&deed, 1);
    table t = {0};
    lay(&t, &slip, 0, &a, &b, -1);
    lay(&t, &aligned, 1, &b, &a, -1);
    assert_int_equal(merge(&t), 1);
    gs_arena_free(t.arena);
    lay(&t, &slip, 0, &x, &y, -1);
    lay(&t, &aligned, 1, &x, &y, -1);
    assert_int_equal(merge(&t), 2); /* two sentences tell more than one thing */
    gs_arena_free(t.arena);
}

static void what_only_one_of_them_tells_keeps_both(void **state) {
    (void)state;
    gs_fact a = at(&deed, 0, 10, 30), b = at(&deed, 1, 5, 20), c = at(&deed, 2, 5, 20);
    table t = {0};
    lay(&t, &slip, 0, &a, &b, DAY);
    lay(&t, &aligned, 1, &a, &c, DAY);
    assert_int_equal(merge(&t), 2);
    gs_arena_free(t.arena);
}

static void one_rule_tells_its_own_twice_if_it_wants(void **state) {
    (void)state;
    gs_fact a = at(&deed, 0, 10, 30), b = at(&deed, 1, 5, 20);
    gs_fact x = at(&deed, 0, 12, 30), y = at(&deed, 1, 5, 18);
    table t = {0};
    lay(&t, &slip, 0, &a, &b, DAY);
    lay(&t, &slip, 1, &x, &y, DAY);
    assert_int_equal(merge(&t), 2);
    gs_arena_free(t.arena);
}

static void what_is_decided_takes_open_ones_in_and_stays(void **state) {
    (void)state;
    gs_fact a = at(&deed, 0, 10, 30), b = at(&deed, 1, 5, 20);
    const gs_suppression decision = {.as = "both"};
    table t = {0};
    lay(&t, &slip, 0, &a, &b, DAY);
    lay(&t, &aligned, 1, &a, &b, DAY);
    t.conflicts[1].suppression = &decision;
    assert_int_equal(merge(&t), 1);
    assert_ptr_equal(t.conflicts[0].suppression, &decision);
    gs_arena_free(t.arena);
    lay(&t, &slip, 0, &a, &b, DAY);
    lay(&t, &aligned, 1, &a, &b, DAY);
    t.conflicts[0].hint = "digits transposed?";
    t.conflicts[1].suppression = &decision;
    assert_int_equal(merge(&t), 2);
    gs_arena_free(t.arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_rules_on_the_same_two_mentions_make_one_conflict),
        cmocka_unit_test(the_stronger_stays_and_takes_over_the_hint),
        cmocka_unit_test(days_and_places_of_one_deed_are_two),
        cmocka_unit_test(a_phrase_stands_for_its_sentence_in_words),
        cmocka_unit_test(days_of_a_phrase_and_its_sentence_share_a_number),
        cmocka_unit_test(one_fact_and_two_of_its_sentence_are_one_where_a_number_is_shared),
        cmocka_unit_test(the_same_claims_are_one_however_they_were_paired),
        cmocka_unit_test(the_same_two_phrases_are_one_where_no_field_tells_them_apart),
        cmocka_unit_test(what_only_one_of_them_tells_keeps_both),
        cmocka_unit_test(one_rule_tells_its_own_twice_if_it_wants),
        cmocka_unit_test(what_is_decided_takes_open_ones_in_and_stays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
