#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "check/resolve.h"

/* A set of names as one entity field tells them, and what readers said of some. */
typedef struct set {
    gs_arena *arena;
    gs_kinds *kinds;
    gs_store *store;
    gs_resolver *resolver;
} set;

static set set_of(const char *const *names) {
    set s = {.arena = gs_arena_new()};
    gs_field field = {.name = "who", .type = GS_F_ENTITY, .role = GS_R_KEY};
    gs_kind kind = {
        .name = "post", .doc = "", .label = "", .file = "t.lua", .fields = &field, .nfields = 1};
    gs_err err;
    s.kinds = gs_kinds_new(s.arena);
    assert_true(gs_kinds_add(s.kinds, &kind, &err));
    s.store = gs_store_new(s.kinds);
    uint32_t document =
        gs_store_document(s.store, &(gs_document){.path = "a.md", .title = "", .source = ""});
    for (; *names; names++) {
        gs_fact *fact = gs_store_add(s.store, gs_kinds_at(s.kinds, 0), document);
        fact->values[0].known = true;
        fact->values[0].sym = gs_sym_cstr(gs_store_symbols(s.store), *names);
    }
    s.resolver = gs_resolver_new(s.store);
    return s;
}

static void tell(set *s, gs_mtype type, const char *name, const char *family, const char *acronym) {
    gs_entity e = {.type = type,
                   .name = name,
                   .folded = name,
                   .family = family,
                   .given = "",
                   .acronym = acronym,
                   .country = ""};
    gs_resolver_tell(s->resolver, &e);
}

static gs_sym sym(const set *s, const char *name) {
    gs_sym found = gs_sym_find(gs_store_symbols(s->store), name, strlen(name));
    assert_int_not_equal(found, 0);
    return found;
}

static gs_tri same(const set *s, const char *a, const char *b) {
    gs_tri one = gs_resolver_same(s->resolver, sym(s, a), sym(s, b));
    assert_int_equal(one, gs_resolver_same(s->resolver, sym(s, b), sym(s, a)));
    if (one == GS_YES)
        assert_int_equal(gs_resolver_id(s->resolver, sym(s, a)),
                         gs_resolver_id(s->resolver, sym(s, b)));
    else
        assert_int_not_equal(gs_resolver_id(s->resolver, sym(s, a)),
                             gs_resolver_id(s->resolver, sym(s, b)));
    return one;
}

static void drop(set *s) {
    gs_resolver_free(s->resolver);
    gs_store_free(s->store);
    gs_arena_free(s->arena);
}

static void case_accents_articles_and_possessives_do_not_matter(void **state) {
    (void)state;
    set s = set_of((const char *const[]){"the Harbor Authority", "Harbor Authority's",
                                         "HARBOR authority", "Zoë Peñaranda", "Zoe Penaranda",
                                         "Mrs. Zoe Penaranda", "Norvik Inc.", "Norvik", NULL});
    gs_resolver_finish(s.resolver);
    assert_int_equal(same(&s, "the Harbor Authority", "Harbor Authority's"), GS_YES);
    assert_int_equal(same(&s, "HARBOR authority", "Harbor Authority's"), GS_YES);
    assert_int_equal(same(&s, "Zoë Peñaranda", "Zoe Penaranda"), GS_YES);
    assert_int_equal(same(&s, "Mrs. Zoe Penaranda", "Zoe Penaranda"), GS_YES);
    assert_int_equal(same(&s, "Norvik Inc.", "Norvik"), GS_YES);
    drop(&s);
}

static void a_family_name_is_its_only_bearer(void **state) {
    (void)state;
    set s = set_of(
        (const char *const[]){"Mara Quill", "Quill", "Ada Brandt", "Ole Brandt", "Brandt", NULL});
    tell(&s, GS_M_PERSON, "Mara Quill", "quill", "");
    tell(&s, GS_M_PERSON, "Ada Brandt", "brandt", "");
    tell(&s, GS_M_PERSON, "Ole Brandt", "brandt", "");
    gs_resolver_finish(s.resolver);
    assert_int_equal(same(&s, "Mara Quill", "Quill"), GS_YES);
    assert_int_equal(same(&s, "Ada Brandt", "Ole Brandt"), GS_NO);
    assert_int_equal(same(&s, "Brandt", "Ada Brandt"), GS_PERHAPS);
    assert_int_equal(same(&s, "Brandt", "Ole Brandt"), GS_PERHAPS);
    assert_int_equal(same(&s, "Brandt", "Mara Quill"), GS_NO);
    drop(&s);
}

static void a_bearer_who_is_only_mentioned_makes_a_family_name_open(void **state) {
    (void)state;
    set s = set_of((const char *const[]){"Mara Quill", "Quill", NULL});
    tell(&s, GS_M_PERSON, "Mara Quill", "quill", "");
    tell(&s, GS_M_PERSON, "Jon Quill", "quill", "");
    gs_resolver_finish(s.resolver);
    assert_int_equal(same(&s, "Mara Quill", "Quill"), GS_PERHAPS);
    drop(&s);
}

static void a_middle_name_may_be_left_out(void **state) {
    (void)state;
    set s = set_of((const char *const[]){"Mara L. Quill", "Mara Quill", "Ada J. Brandt",
                                         "Ada K. Brandt", "Ada Brandt", NULL});
    tell(&s, GS_M_PERSON, "Mara L. Quill", "quill", "");
    tell(&s, GS_M_PERSON, "Ada J. Brandt", "brandt", "");
    tell(&s, GS_M_PERSON, "Ada K. Brandt", "brandt", "");
    gs_resolver_finish(s.resolver);
    assert_int_equal(same(&s, "Mara L. Quill", "Mara Quill"), GS_YES);
    assert_int_equal(same(&s, "Ada J. Brandt", "Ada Brandt"), GS_PERHAPS);
    drop(&s);
}

static void two_names_of_a_person_may_stand_in_either_order(void **state) {
    (void)state;
    set s = set_of((const char *const[]){"Yukari Tanabe", "Tanabe Yukari", "Tanabe", "Marlin Cove",
                                         "Cove Marlin", NULL});
    tell(&s, GS_M_PERSON, "Yukari Tanabe", "tanabe", "");
    tell(&s, GS_M_PERSON, "Tanabe Yukari", "tanabe", "");
    tell(&s, GS_M_PLACE, "Marlin Cove", "", "");
    gs_resolver_finish(s.resolver);
    assert_int_equal(same(&s, "Yukari Tanabe", "Tanabe Yukari"), GS_YES);
    assert_int_equal(same(&s, "Tanabe", "Tanabe Yukari"), GS_YES);
    assert_int_not_equal(same(&s, "Marlin Cove", "Cove Marlin"), GS_YES);
    drop(&s);
}

static void family_names_with_particles_are_whole(void **state) {
    (void)state;
    set s = set_of((const char *const[]){"Ines de la Torre", "de la Torre", NULL});
    tell(&s, GS_M_PERSON, "Ines de la Torre", "de la torre", "");
    gs_resolver_finish(s.resolver);
    assert_int_equal(same(&s, "Ines de la Torre", "de la Torre"), GS_YES);
    drop(&s);
}

static void initials_and_short_given_names_are_perhaps_the_same(void **state) {
    (void)state;
    set s = set_of((const char *const[]){"Daniel Moss", "D. Moss", "Dan Moss", "Daniel K. Moss",
                                         "Peter Moss", NULL});
    gs_resolver_finish(s.resolver);
    assert_int_equal(same(&s, "Daniel Moss", "D. Moss"), GS_PERHAPS);
    assert_int_equal(same(&s, "Daniel Moss", "Dan Moss"), GS_PERHAPS);
    assert_int_equal(same(&s, "Daniel Moss", "Daniel K. Moss"), GS_PERHAPS);
    assert_int_equal(same(&s, "Daniel Moss", "Peter Moss"), GS_NO);
    drop(&s);
}

static void misspellings_are_perhaps_the_same_and_never_merged(void **state) {
    (void)state;
    set s = set_of((const char *const[]){"Marta Lindqvist", "Marta Lindquist", "Orion 8", "Orion 9",
                                         "North Vale Council", "South Vale Council", NULL});
    tell(&s, GS_M_ORG, "North Vale Council", "", "");
    tell(&s, GS_M_ORG, "South Vale Council", "", "");
    gs_resolver_finish(s.resolver);
    assert_int_equal(same(&s, "Marta Lindqvist", "Marta Lindquist"), GS_PERHAPS);
    assert_int_equal(same(&s, "Orion 8", "Orion 9"), GS_NO);
    assert_int_equal(same(&s, "North Vale Council", "South Vale Council"), GS_NO);
    drop(&s);
}

static void acronyms_stand_for_the_form_that_introduced_them(void **state) {
    (void)state;
    set s = set_of((const char *const[]){"Norvik Transport Authority", "NTA", "VBK",
                                         "Vale Building Commission", "RHB", "Royal Harbor Board",
                                         "Rural Housing Board", NULL});
    tell(&s, GS_M_ORG, "Norvik Transport Authority", "", "NTA");
    tell(&s, GS_M_ORG, "Vale Building Commission", "", "VBK");
    gs_resolver_finish(s.resolver);
    assert_int_equal(same(&s, "NTA", "Norvik Transport Authority"), GS_YES);
    assert_int_equal(same(&s, "VBK", "Vale Building Commission"), GS_YES);
    assert_int_equal(same(&s, "RHB", "Royal Harbor Board"), GS_PERHAPS);
    assert_int_equal(same(&s, "RHB", "Rural Housing Board"), GS_PERHAPS);
    drop(&s);
}

static void initials_that_only_one_name_spells_are_it(void **state) {
    (void)state;
    set s = set_of((const char *const[]){"Board of River Pilots", "BRP", NULL});
    gs_resolver_finish(s.resolver);
    assert_int_equal(same(&s, "BRP", "Board of River Pilots"), GS_YES);
    drop(&s);
}

static void bodies_told_in_fewer_words_are_perhaps_the_same(void **state) {
    (void)state;
    set s = set_of((const char *const[]){"Ministry of Fisheries", "Fisheries Ministry", "Harbor",
                                         "Harbor Authority", NULL});
    tell(&s, GS_M_ORG, "Harbor Authority", "", "");
    tell(&s, GS_M_ORG, "Ministry of Fisheries", "", "");
    tell(&s, GS_M_ORG, "Fisheries Ministry", "", "");
    gs_resolver_finish(s.resolver);
    assert_int_equal(same(&s, "Ministry of Fisheries", "Fisheries Ministry"), GS_PERHAPS);
    assert_int_equal(same(&s, "Harbor", "Harbor Authority"), GS_PERHAPS);
    drop(&s);
}

static void countries_are_known_by_any_of_their_names(void **state) {
    (void)state;
    set s = set_of((const char *const[]){"United States", "the US", "U.S.", "South Korea",
                                         "North Korea", "Korea", "Norway", "Norway Post", NULL});
    gs_resolver_finish(s.resolver);
    assert_int_equal(same(&s, "United States", "the US"), GS_YES);
    assert_int_equal(same(&s, "United States", "U.S."), GS_YES);
    assert_int_equal(same(&s, "South Korea", "North Korea"), GS_NO);
    assert_int_equal(same(&s, "South Korea", "Korea"), GS_PERHAPS);
    assert_int_equal(same(&s, "Norway", "Norway Post"), GS_NO);
    drop(&s);
}

static void nobody_is_perhaps_anybody(void **state) {
    (void)state;
    set s = set_of((const char *const[]){"Mara Quill", NULL});
    gs_resolver_finish(s.resolver);
    assert_int_equal(gs_resolver_same(s.resolver, 0, sym(&s, "Mara Quill")), GS_PERHAPS);
    assert_int_equal(gs_resolver_same(s.resolver, 0, 0), GS_PERHAPS);
    drop(&s);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(case_accents_articles_and_possessives_do_not_matter),
        cmocka_unit_test(a_family_name_is_its_only_bearer),
        cmocka_unit_test(a_bearer_who_is_only_mentioned_makes_a_family_name_open),
        cmocka_unit_test(a_middle_name_may_be_left_out),
        cmocka_unit_test(two_names_of_a_person_may_stand_in_either_order),
        cmocka_unit_test(family_names_with_particles_are_whole),
        cmocka_unit_test(initials_and_short_given_names_are_perhaps_the_same),
        cmocka_unit_test(misspellings_are_perhaps_the_same_and_never_merged),
        cmocka_unit_test(acronyms_stand_for_the_form_that_introduced_them),
        cmocka_unit_test(initials_that_only_one_name_spells_are_it),
        cmocka_unit_test(bodies_told_in_fewer_words_are_perhaps_the_same),
        cmocka_unit_test(countries_are_known_by_any_of_their_names),
        cmocka_unit_test(nobody_is_perhaps_anybody),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
