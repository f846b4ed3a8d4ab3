#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "check/conflict.h"

/* A rule is opaque; here it is its public side alone. */
struct gs_rule {
    gs_rule_info about;
};

const gs_rule_info *gs_rule_about(const gs_rule *rule) {
    return &rule->about;
}

static const gs_rule toll = {{.id = "toll-differs"}}, update = {{.id = "toll-falls"}};

typedef struct scene {
    gs_arena *arena;
    gs_store *store;
    gs_collector *collector;
} scene;

static scene scene_new(void) {
    scene s = {.arena = gs_arena_new()};
    gs_field field = {.name = "stage", .type = GS_F_TEXT, .role = GS_R_VALUE};
    gs_kinds *kinds = gs_kinds_new(s.arena);
    gs_kind kind = {
        .name = "toll", .doc = "", .label = "", .file = "t.lua", .fields = &field, .nfields = 1};
    gs_err err;
    assert_true(gs_kinds_add(kinds, &kind, &err));
    kind.name = "post";
    assert_true(gs_kinds_add(kinds, &kind, &err));
    s.store = gs_store_new(kinds);
    s.collector = gs_collector_new(s.arena, s.store);
    return s;
}

static gs_fact *say(scene *s, const char *path, const char *value) {
    uint32_t document =
        gs_store_document(s->store, &(gs_document){.path = path, .title = "", .source = ""});
    gs_fact *fact = gs_store_add(s->store, gs_kinds_at(gs_store_kinds(s->store), 0), document);
    fact->values[0].known = true;
    fact->values[0].sym = gs_sym_cstr(gs_store_symbols(s->store), value);
    fact->sentence =
        gs_sym_cstr(gs_store_symbols(s->store), gs_sprintf(s->arena, "%s people died.", value));
    return fact;
}

static void report(scene *s, const gs_rule *rule, gs_level level, const gs_fact *a,
                   const gs_fact *b) {
    gs_reported r = {
        .a = a, .b = b, .level = level, .message = "tolls differ", .why = "same fire", .hint = ""};
    gs_collector_take(s->collector, rule, &r);
}

static void drop(scene *s) {
    gs_store_free(s->store);
    gs_arena_free(s->arena);
}

static void five_articles_and_an_outlier_are_one_conflict(void **state) {
    (void)state;
    scene s = scene_new();
    const gs_fact *all[5];
    for (int i = 0; i < 5; i++)
        all[i] = say(&s, gs_sprintf(s.arena, "%d.md", i), i == 2 ? "21" : "12");
    for (int i = 0; i < 5; i++)
        if (i != 2) report(&s, &toll, GS_L_ERROR, all[i], all[2]);
    uint32_t n;
    const gs_conflict *c = gs_collector_conflicts(s.collector, &n);
    assert_int_equal(n, 1);
    assert_int_equal(gs_collector_findings(s.collector), 4);
    assert_int_equal(c->nclaims, 5);
    assert_ptr_equal(c->claims[0], all[2]);
    assert_string_equal(c->tally, "12: four articles; 21: one article");
    assert_string_equal(c->message, "tolls differ");
    assert_int_equal(strlen(c->id), 16);
    drop(&s);
}

static void long_texts_that_differ_at_their_end_are_two(void **state) {
    (void)state;
    scene s = scene_new();
    const char *one = gs_sprintf(s.arena, "%0300d", 12), *other = gs_sprintf(s.arena, "%0300d", 21);
    const gs_fact *a = say(&s, "a.md", one), *b = say(&s, "b.md", one), *c = say(&s, "c.md", other);
    report(&s, &toll, GS_L_ERROR, a, c);
    report(&s, &toll, GS_L_ERROR, b, c);
    uint32_t n;
    const gs_conflict *all = gs_collector_conflicts(s.collector, &n);
    assert_int_equal(n, 1);
    assert_non_null(strstr(all->tally, ": two articles; "));
    drop(&s);
}

static void a_plain_pair_has_no_tally_and_the_later_one_first(void **state) {
    (void)state;
    scene s = scene_new();
    gs_fact *early = say(&s, "a.md", "12"), *late = say(&s, "b.md", "21");
    early->as_of = gs_span_day(100);
    late->as_of = gs_span_day(200);
    report(&s, &toll, GS_L_WARNING, early, late);
    uint32_t n;
    const gs_conflict *c = gs_collector_conflicts(s.collector, &n);
    assert_int_equal(n, 1);
    assert_ptr_equal(c->claims[0], late);
    assert_ptr_equal(c->claims[1], early);
    assert_string_equal(c->tally, "");
    drop(&s);
}

static void the_record_is_never_first(void **state) {
    (void)state;
    scene s = scene_new();
    gs_fact *record = say(&s, "r.json", "12");
    const gs_fact *a = say(&s, "a.md", "21"), *b = say(&s, "b.md", "21");
    record->trust = GS_TRUST_REFERENCE;
    report(&s, &toll, GS_L_ERROR, record, a);
    report(&s, &toll, GS_L_ERROR, record, b);
    uint32_t n;
    const gs_conflict *c = gs_collector_conflicts(s.collector, &n);
    assert_int_equal(n, 1);
    assert_ptr_equal(c->claims[0], a);
    assert_ptr_equal(c->claims[1], record);
    assert_string_equal(c->tally, "21: two articles; 12: the record");
    drop(&s);
}

static void two_records_that_clash_are_no_articles_error(void **state) {
    (void)state;
    scene s = scene_new();
    gs_fact *one = say(&s, "r.json", "12"), *other = say(&s, "s.json", "14");
    const gs_fact *a = say(&s, "a.md", "21");
    one->trust = other->trust = GS_TRUST_REFERENCE;
    report(&s, &toll, GS_L_ERROR, one, other);
    report(&s, &toll, GS_L_ERROR, one, a);
    uint32_t n;
    const gs_conflict *all = gs_collector_conflicts(s.collector, &n);
    assert_int_equal(n, 2);
    assert_int_equal(all[0].level, GS_L_ERROR);
    assert_ptr_equal(all[0].claims[0], a);
    assert_non_null(strstr(all[0].why, "the record r.json says otherwise"));
    assert_int_equal(all[1].level, GS_L_WARNING);
    assert_non_null(strstr(all[1].message, "the record speaks against itself"));
    drop(&s);
}

static void unconnected_pairs_stay_apart_and_errors_come_first(void **state) {
    (void)state;
    scene s = scene_new();
    const gs_fact *a = say(&s, "a.md", "1"), *b = say(&s, "b.md", "2"), *c = say(&s, "c.md", "3"),
                  *d = say(&s, "d.md", "4");
    report(&s, &toll, GS_L_NOTE, a, b);
    report(&s, &toll, GS_L_ERROR, c, d);
    uint32_t n;
    const gs_conflict *all = gs_collector_conflicts(s.collector, &n);
    assert_int_equal(n, 2);
    assert_int_equal(all[0].level, GS_L_ERROR);
    assert_int_equal(all[1].level, GS_L_NOTE);
    assert_string_not_equal(all[0].id, all[1].id);
    drop(&s);
}

static void two_rules_on_one_pair_make_one_conflict(void **state) {
    (void)state;
    scene s = scene_new();
    const gs_fact *a = say(&s, "a.md", "1"), *b = say(&s, "b.md", "2"), *c = say(&s, "c.md", "3");
    report(&s, &toll, GS_L_ERROR, a, b);
    report(&s, &update, GS_L_WARNING, b, a);
    report(&s, &update, GS_L_ERROR, b, c);
    report(&s, &toll, GS_L_ERROR, c, b);
    uint32_t n;
    const gs_conflict *all = gs_collector_conflicts(s.collector, &n);
    assert_int_equal(n, 1);
    assert_ptr_equal(all[0].rule, &toll);
    assert_int_equal(all[0].nclaims, 3);
    assert_int_equal(all[0].nalso, 1);
    assert_ptr_equal(all[0].also[0].rule, &update);
    drop(&s);
}

static const char *id_of(const char *first, const char *a, const char *second, const char *b,
                         char *out) {
    scene s = scene_new();
    const gs_fact *x = say(&s, first, a), *y = say(&s, second, b);
    report(&s, &toll, GS_L_ERROR, x, y);
    uint32_t n;
    snprintf(out, 17, "%s", gs_collector_conflicts(s.collector, &n)->id);
    drop(&s);
    return out;
}

static void the_fingerprint_rests_on_what_is_said_not_on_where(void **state) {
    (void)state;
    char a[17], b[17], c[17];
    assert_string_equal(id_of("a.md", "12", "b.md", "21", a), id_of("x.md", "21", "y.md", "12", b));
    assert_string_not_equal(a, id_of("a.md", "12", "b.md", "22", c));
}

static void equal_texts_get_fingerprints_of_their_own(void **state) {
    (void)state;
    scene s = scene_new();
    for (int i = 0; i < 3; i++) {
        const gs_fact *x = say(&s, gs_sprintf(s.arena, "%da.md", i), "12");
        report(&s, &toll, GS_L_ERROR, x, say(&s, gs_sprintf(s.arena, "%db.md", i), "21"));
    }
    uint32_t n;
    const gs_conflict *c = gs_collector_conflicts(s.collector, &n);
    assert_int_equal(n, 3);
    assert_string_not_equal(c[0].id, c[1].id);
    assert_string_not_equal(c[1].id, c[2].id);
    assert_string_not_equal(c[0].id, c[2].id);
    drop(&s);
}

static void a_finding_about_one_claim_is_a_conflict(void **state) {
    (void)state;
    scene s = scene_new();
    report(&s, &toll, GS_L_ERROR, say(&s, "a.md", "1"), NULL);
    uint32_t n;
    const gs_conflict *c = gs_collector_conflicts(s.collector, &n);
    assert_int_equal(n, 1);
    assert_int_equal(c->nclaims, 1);
    drop(&s);
}

static void claims_of_two_kinds_keep_the_order_of_the_rule(void **state) {
    (void)state;
    scene s = scene_new();
    gs_fact *a = say(&s, "a.md", "1");
    uint32_t document =
        gs_store_document(s.store, &(gs_document){.path = "b.md", .title = "", .source = ""});
    gs_fact *b = gs_store_add(s.store, gs_kinds_at(gs_store_kinds(s.store), 1), document);
    report(&s, &toll, GS_L_ERROR, b, a);
    uint32_t n;
    const gs_conflict *c = gs_collector_conflicts(s.collector, &n);
    assert_ptr_equal(c->claims[0], b);
    assert_ptr_equal(c->claims[1], a);
    drop(&s);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(five_articles_and_an_outlier_are_one_conflict),
        cmocka_unit_test(long_texts_that_differ_at_their_end_are_two),
        cmocka_unit_test(a_plain_pair_has_no_tally_and_the_later_one_first),
        cmocka_unit_test(the_record_is_never_first),
        cmocka_unit_test(two_records_that_clash_are_no_articles_error),
        cmocka_unit_test(unconnected_pairs_stay_apart_and_errors_come_first),
        cmocka_unit_test(two_rules_on_one_pair_make_one_conflict),
        cmocka_unit_test(the_fingerprint_rests_on_what_is_said_not_on_where),
        cmocka_unit_test(equal_texts_get_fingerprints_of_their_own),
        cmocka_unit_test(a_finding_about_one_claim_is_a_conflict),
        cmocka_unit_test(claims_of_two_kinds_keep_the_order_of_the_rule),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
