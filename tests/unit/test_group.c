#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "check/group.h"

typedef struct scene {
    gs_arena *arena;
    gs_store *store;
    gs_resolver *resolver;
} scene;

static scene scene_new(void) {
    static const gs_field shape[] = {
        {.name = "of", .type = GS_F_ENTITY, .role = GS_R_KEY},
        {.name = "topic", .type = GS_F_TEXT, .role = GS_R_KEY},
        {.name = "period", .type = GS_F_PERIOD, .role = GS_R_KEY},
    };
    scene s = {.arena = gs_arena_new()};
    gs_field fields[3];
    memcpy(fields, shape, sizeof shape);
    gs_kinds *kinds = gs_kinds_new(s.arena);
    gs_kind kind = {
        .name = "figure", .doc = "", .label = "", .file = "t.lua", .fields = fields, .nfields = 3};
    gs_err err;
    assert_true(gs_kinds_add(kinds, &kind, &err));
    kind.name = "other";
    assert_true(gs_kinds_add(kinds, &kind, &err));
    s.store = gs_store_new(kinds);
    return s;
}

static gs_fact *say(scene *s, const char *path, const char *of, const char *topic, int year) {
    uint32_t document =
        gs_store_document(s->store, &(gs_document){.path = path, .title = "", .source = ""});
    gs_fact *fact =
        gs_store_add(s->store, gs_kinds_named(gs_store_kinds(s->store), "figure"), document);
    gs_symtab *symbols = gs_store_symbols(s->store);
    if (of) fact->values[0].known = true, fact->values[0].sym = gs_sym_cstr(symbols, of);
    if (topic) fact->values[1].known = true, fact->values[1].sym = gs_sym_cstr(symbols, topic);
    if (year) fact->values[2].known = true, fact->values[2].span = gs_span_year(year);
    fact->from.byte = fact->id * 10;
    return fact;
}

static const uint32_t *stories; /* NULL, but in the test of stories */

static gs_groups group(scene *s, const char *scope, const char *const *fields, uint32_t n) {
    static const char *const reads[] = {"figure"};
    gs_rule_info rule = {
        .id = "r", .reads = reads, .nreads = 1, .group = fields, .ngroup = n, .scope = scope};
    s->resolver = gs_resolver_new(s->store);
    gs_resolver_finish(s->resolver);
    return gs_group_facts(s->arena, gs_facts_ordered(s->arena, s->store), s->resolver, stories,
                          &rule);
}

static void drop(scene *s) {
    gs_resolver_free(s->resolver);
    gs_store_free(s->store);
    gs_arena_free(s->arena);
}

static void facts_with_equal_keys_share_a_group(void **state) {
    (void)state;
    scene s = scene_new();
    const gs_fact *a = say(&s, "a.md", "the Harbor Board", "Grain Exports", 2021);
    const gs_fact *b = say(&s, "b.md", "Harbor Board", "grain exports", 2021);
    const gs_fact *c = say(&s, "b.md", "Harbor Board", "grain exports", 2022);
    const gs_fact *d = say(&s, "b.md", "Harbor Board", "grain imports", 2021);
    gs_groups g = group(&s, "set", (const char *const[]){"of", "topic", "period"}, 3);
    assert_int_equal(g.count, 3);
    assert_int_equal(g.of_fact[a->id], g.of_fact[b->id]);
    assert_int_not_equal(g.of_fact[a->id], g.of_fact[c->id]);
    assert_int_not_equal(g.of_fact[c->id], g.of_fact[d->id]);
    assert_int_equal(g.items[0].count, 2);
    drop(&s);
}

static void an_unknown_key_is_in_no_group(void **state) {
    (void)state;
    scene s = scene_new();
    const gs_fact *a = say(&s, "a.md", "Harbor Board", "grain", 0);
    const gs_fact *b = say(&s, "a.md", "Harbor Board", "grain", 2021);
    gs_groups g = group(&s, "set", (const char *const[]){"of", "period"}, 2);
    assert_int_equal(g.count, 1);
    assert_int_equal(g.of_fact[a->id], 0);
    assert_int_equal(g.of_fact[b->id], 1);
    drop(&s);
}

static void a_question_mark_makes_unknown_a_value(void **state) {
    (void)state;
    scene s = scene_new();
    const gs_fact *a = say(&s, "a.md", "Harbor Board", NULL, 2021);
    const gs_fact *b = say(&s, "b.md", "Harbor Board", NULL, 2021);
    const gs_fact *c = say(&s, "b.md", "Harbor Board", "grain", 2021);
    gs_groups g = group(&s, "set", (const char *const[]){"of", "topic?"}, 2);
    assert_int_equal(g.count, 2);
    assert_int_equal(g.of_fact[a->id], g.of_fact[b->id]);
    assert_int_not_equal(g.of_fact[a->id], g.of_fact[c->id]);
    drop(&s);
}

static void document_scope_keeps_documents_apart(void **state) {
    (void)state;
    scene s = scene_new();
    say(&s, "a.md", "Harbor Board", "grain", 2021);
    say(&s, "b.md", "Harbor Board", "grain", 2021);
    assert_int_equal(group(&s, "document", (const char *const[]){"of"}, 1).count, 2);
    gs_resolver_free(s.resolver);
    assert_int_equal(group(&s, "set", (const char *const[]){"of"}, 1).count, 1);
    drop(&s);
}

static void no_fields_make_one_group(void **state) {
    (void)state;
    scene s = scene_new();
    say(&s, "a.md", "Harbor Board", "grain", 2021);
    say(&s, "b.md", NULL, NULL, 0);
    gs_groups g = group(&s, "set", NULL, 0);
    assert_int_equal(g.count, 1);
    assert_int_equal(g.items[0].count, 2);
    drop(&s);
}

static void what_the_text_takes_back_is_left_out(void **state) {
    (void)state;
    scene s = scene_new();
    say(&s, "a.md", "Harbor Board", "grain", 2021)->flags = GS_FF_CORRECTED;
    say(&s, "b.md", "Harbor Board", "grain", 2021);
    gs_groups g = group(&s, "set", (const char *const[]){"of"}, 1);
    assert_int_equal(g.items[0].count, 1);
    drop(&s);
}

static void facts_stand_by_time_then_document_then_place(void **state) {
    (void)state;
    scene s = scene_new();
    gs_fact *late = say(&s, "a.md", "Harbor Board", "grain", 2021);
    gs_fact *early = say(&s, "b.md", "Harbor Board", "grain", 2021);
    gs_fact *again = say(&s, "a.md", "Harbor Board", "grain", 2021);
    late->as_of = again->as_of = gs_span_day(gs_day_make(2022, 3, 2));
    early->as_of = gs_span_day(gs_day_make(2022, 3, 1));
    gs_groups g = group(&s, "set", (const char *const[]){"of"}, 1);
    assert_ptr_equal(g.items[0].facts[0], early);
    assert_ptr_equal(g.items[0].facts[1], late);
    assert_ptr_equal(g.items[0].facts[2], again);
    drop(&s);
}

static void documents_of_one_story_share_a_group(void **state) {
    (void)state;
    static const uint32_t one_story[] = {0, 0, 2};
    scene s = scene_new();
    say(&s, "a.md", NULL, "grain", 2021);
    say(&s, "b.md", NULL, "grain", 2021);
    say(&s, "c.md", NULL, "grain", 2021);
    assert_int_equal(group(&s, "set", (const char *const[]){"topic", "story"}, 2).count, 3);
    gs_resolver_free(s.resolver);
    stories = one_story;
    assert_int_equal(group(&s, "set", (const char *const[]){"topic", "story"}, 2).count, 2);
    stories = NULL;
    drop(&s);
}

static void kinds_and_speakers_may_be_grouped_by(void **state) {
    (void)state;
    scene s = scene_new();
    gs_fact *a = say(&s, "a.md", "Harbor Board", "grain", 2021);
    gs_fact *b = say(&s, "b.md", "Harbor Board", "grain", 2021);
    a->speaker = gs_sym_cstr(gs_store_symbols(s.store), "Mara Quill");
    b->speaker = gs_sym_cstr(gs_store_symbols(s.store), "mara quill");
    say(&s, "c.md", "Harbor Board", "grain", 2021);
    gs_groups g = group(&s, "set", (const char *const[]){"kind", "speaker"}, 2);
    assert_int_equal(g.count, 1);
    assert_int_equal(g.items[0].count, 2);
    assert_int_equal(g.items[0].same_entity(g.items[0].resolver, a->speaker, b->speaker), GS_YES);
    drop(&s);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(facts_with_equal_keys_share_a_group),
        cmocka_unit_test(an_unknown_key_is_in_no_group),
        cmocka_unit_test(a_question_mark_makes_unknown_a_value),
        cmocka_unit_test(document_scope_keeps_documents_apart),
        cmocka_unit_test(no_fields_make_one_group),
        cmocka_unit_test(what_the_text_takes_back_is_left_out),
        cmocka_unit_test(facts_stand_by_time_then_document_then_place),
        cmocka_unit_test(documents_of_one_story_share_a_group),
        cmocka_unit_test(kinds_and_speakers_may_be_grouped_by),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
