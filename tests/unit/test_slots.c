#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "extract/phrases.h"
#include "extract/skeleton.h"
#include "extract/slots.h"
#include "text/pattern.h"

typedef struct fixture {
    gs_arena *arena;
    gs_lexicon *lexicon;
} fixture;

static int set_up(void **state) {
    fixture *f = test_malloc(sizeof *f);
    f->arena = gs_arena_new();
    f->lexicon = gs_lexicon_new(f->arena);
    gs_lexicon_add(f->lexicon, "stage", "hopeful", "aspirant", "");
    gs_lexicon_add(f->lexicon, "stage", "front runner", "aspirant", "");
    *state = f;
    return 0;
}

static int tear_down(void **state) {
    fixture *f = *state;
    gs_arena_free(f->arena);
    test_free(f);
    return 0;
}

static void a_slot_fills_the_field_of_its_name_or_the_named_one(void **state) {
    fixture *f = *state;
    gs_slots s;
    gs_err err;
    assert_true(
        gs_slots_translate(f->arena, f->lexicon, "{person}, {office} of {place:of}", &s, &err));
    assert_int_equal(s.nslots, 3);
    assert_string_equal(s.slots[0].field, "person");
    assert_string_equal(s.slots[2].name, "place");
    assert_string_equal(s.slots[2].field, "of");
    assert_int_equal(s.slots[0].types, 1u << GS_M_PERSON | 1u << GS_M_NAME);
    assert_int_equal(s.needs, 1u << GS_M_OFFICE); /* the one slot of a single type */
}

static void a_word_set_is_a_slot_and_an_anchor(void **state) {
    fixture *f = *state;
    gs_slots s;
    gs_err err;
    assert_true(gs_slots_translate(f->arena, f->lexicon, "{stage} {person!}", &s, &err));
    assert_int_equal(s.slots[0].types, 0);
    assert_non_null(strstr(s.expression, "front\\s+runner|hopeful"));
    assert_int_equal(s.nanchors, 1);
    assert_int_equal(s.anchors[0].count, 2);
    assert_true(s.anchors[0].hashes[0] == gs_word_hash("runner", 6));
}

static gs_start_kind start_of(fixture *f, const char *pattern) {
    gs_slots s;
    gs_err err;
    assert_true(gs_slots_translate(f->arena, f->lexicon, pattern, &s, &err));
    return s.start.kind;
}

static void a_pattern_tells_where_it_can_begin(void **state) {
    fixture *f = *state;
    assert_int_equal(start_of(f, "{person} ~take office"), GS_START_MENTION);
    assert_int_equal(start_of(f, "(?<!old )(?!new ){person} ~take office"), GS_START_MENTION);
    assert_int_equal(start_of(f, "{stage} {person}"), GS_START_WORD);
    assert_int_equal(start_of(f, "@stage, {person}"), GS_START_WORD);
    assert_int_equal(start_of(f, "(?:sworn in|installed) as {office}"), GS_START_WORD);
    assert_int_equal(start_of(f, "^~take office"), GS_START_SENTENCE);
    assert_int_equal(start_of(f, "{person?} ~take office"), GS_START_ANYWHERE);
    assert_int_equal(start_of(f, "(?:the )?{office}"), GS_START_ANYWHERE);
    assert_int_equal(start_of(f, "banks? close"), GS_START_ANYWHERE);
    assert_int_equal(start_of(f, "@stage[a-z]* {person}"), GS_START_ANYWHERE);
    assert_int_equal(start_of(f, "{person} leaves|{office} stays"), GS_START_ANYWHERE);
    assert_int_equal(start_of(f, "(?:^|: ){person}"), GS_START_ANYWHERE);
}

static void a_start_is_one_of_its_words(void **state) {
    fixture *f = *state;
    uint64_t hashes[] = {gs_word_hash("front", 5), gs_word_hash("hopeful", 7)};
    gs_start start = gs_start_words(f->arena, hashes, 2);
    gs_token tokens[] = {{.type = GS_T_WORD, .start = 0, .hash = gs_word_hash("the", 3)},
                         {.type = GS_T_WORD, .start = 4, .hash = hashes[0]},
                         {.type = GS_T_MARK, .start = 9},
                         {.type = GS_T_WORD, .start = 11, .hash = hashes[1]}};
    gs_skeleton s = {.tokens = tokens, .ntokens = 4, .n = 18};
    uint32_t token = 0;
    assert_int_equal(gs_start_next(&start, &s, 0, &token), 4);
    assert_int_equal(gs_start_next(&start, &s, 5, &token), 11);
    assert_int_equal(gs_start_next(&start, &s, 12, &token), 19);
}

/* Can a match of the pattern go on with the word, or the mark, behind its first token? */
static bool goes_on(fixture *f, const char *pattern, const char *with) {
    gs_slots slots;
    gs_err err;
    assert_true(gs_slots_translate(f->arena, f->lexicon, pattern, &slots, &err));
    size_t n = strlen(with);
    gs_token token = {.type = GS_T_WORD, .end = (uint32_t)n, .hash = gs_word_hash(with, n)};
    if (!strchr("abcdefghijklmnopqrstuvwxyz", *with))
        token = (gs_token){.type = GS_T_MARK, .end = 1, .mark = *with};
    const gs_skeleton s = {.tokens = &token, .ntokens = 1, .n = (uint32_t)n};
    return gs_follow_meets(&slots.start.follow, &s, 0);
}

static void a_pattern_tells_what_can_stand_behind_its_first_token(void **state) {
    fixture *f = *state;
    const char *pattern = "{person},? (?:the )?(?!old )(?:@stage|heads?) {office}";
    static const char *const can[] = {",", "the", "hopeful", "front", "head", "heads"};
    for (size_t i = 0; i < sizeof can / sizeof *can; i++) assert_true(goes_on(f, pattern, can[i]));
    assert_false(goes_on(f, pattern, "runner"));
    assert_false(goes_on(f, pattern, "of"));
    assert_false(goes_on(f, pattern, ";"));
    assert_true(goes_on(f, "@stage {person}", "runner")); /* of "front runner" */
    assert_false(goes_on(f, "@stage {person}", "of"));
    assert_true(goes_on(f, "{person}'s {words:thing}", "'"));
    assert_true(goes_on(f, "{person} {words:thing}", "anything"));
    assert_true(goes_on(f, "{person} won", "won't")); /* the expression ends before the mark */
}

static void what_is_not_known_of_a_pattern_may_be_anything(void **state) {
    fixture *f = *state;
    static const char *const open[] = {"{person} .. ~take",        "{person} (?:un)?known",
                                       "{person} [^.;]{0,9} said", "{person}(?: aged)?",
                                       "{person} pre-?war",        "{person} @stage[a-z]*"};
    for (size_t i = 0; i < sizeof open / sizeof *open; i++)
        assert_true(goes_on(f, open[i], "anything"));
}

static void plain_words_fill_a_field_without_a_word_set(void **state) {
    fixture *f = *state;
    gs_slots s;
    gs_err err;
    assert_true(
        gs_slots_translate(f->arena, f->lexicon, "{person}, head of the {words:thing}", &s, &err));
    assert_int_equal(s.slots[1].types, 0);
    assert_string_equal(s.slots[1].field, "thing");
}

static void a_number_that_is_a_name_fills_a_field(void **state) {
    fixture *f = *state;
    gs_slots s;
    gs_err err;
    assert_true(gs_slots_translate(f->arena, f->lexicon, "in round {label:round}", &s, &err));
    assert_int_equal(s.nslots, 1);
    assert_string_equal(s.slots[0].field, "round");
    assert_int_equal(s.slots[0].types, 0); /* no mention: the digits themselves */
    assert_non_null(strstr(s.expression, "([0-9]{1,6}[a-z]?)"));
}

static void an_optional_word_or_group_is_no_anchor(void **state) {
    fixture *f = *state;
    gs_slots s;
    gs_err err;
    assert_true(
        gs_slots_translate(f->arena, f->lexicon, "(?:the )?{stage?} ~take office", &s, &err));
    assert_int_equal(s.nanchors, 2);
    assert_int_equal(s.anchors[0].count, 4); /* take, takes, taked, taking: no irregular set here */
    assert_true(s.anchors[1].hashes[0] == gs_word_hash("office", 6));
    assert_true(s.slots[0].optional);
}

/* "[Ss]tage" asks for no word "tage". */
static void a_part_of_a_word_is_no_anchor(void **state) {
    fixture *f = *state;
    static const struct {
        const char *pattern;
        unsigned anchors;
    } of[] = {{"[Ss]tage {number}", 0},       {"(?:re|un)elected", 0},
              {"(?:the )?stage {number}", 1}, {"(?: in)? stage {number}", 1},
              {"(?!the )stage", 1},           {"{ordinal}[- ]seed", 1}};
    for (size_t i = 0; i < sizeof of / sizeof *of; i++) {
        gs_slots s;
        gs_err err;
        assert_true(gs_slots_translate(f->arena, f->lexicon, of[i].pattern, &s, &err));
        assert_int_equal(s.nanchors, of[i].anchors);
    }
}

static void an_unknown_set_is_an_error_that_says_what_to_do(void **state) {
    fixture *f = *state;
    gs_slots s;
    gs_err err;
    assert_false(gs_slots_translate(f->arena, f->lexicon, "{stages} {person}", &s, &err));
    assert_non_null(strstr(err.text, "\"stages\""));
    assert_non_null(strstr(err.hint, "words"));
    assert_false(gs_slots_translate(f->arena, f->lexicon, "{person:", &s, &err));
}

static void a_verb_of_a_set_stands_there_in_all_its_forms(void **state) {
    fixture *f = *state;
    gs_slots s;
    gs_err err;
    gs_lexicon_add(f->lexicon, "comes", "~land", "", "");
    gs_lexicon_add(f->lexicon, "comes", "is in", "", "");
    assert_true(gs_slots_translate(f->arena, f->lexicon, "{entity} @comes", &s, &err));
    assert_null(strstr(s.expression, "~"));
    assert_int_equal(s.anchors[0].count, 5); /* land, lands, landed, landing, is in */
    assert_true(gs_slots_translate(f->arena, f->lexicon, "{entity} (?:@comes|was)", &s, &err));
    assert_int_equal(s.anchors[0].count, 6);
}

static void what_no_pattern_can_match_in_a_set_is_refused(void **state) {
    fixture *f = *state;
    gs_slots s;
    gs_err err;
    gs_lexicon_add(f->lexicon, "turns", "~turn .. down", "no", "");
    assert_false(gs_slots_translate(f->arena, f->lexicon, "{entity} @turns", &s, &err));
    assert_string_equal(err.text, "\"~turn .. down\" of the word set \"turns\" is no phrase that a "
                                  "pattern can match");
    gs_lexicon_add(f->lexicon, "verdict", "~clear", "no", "");
    assert_true(gs_slots_translate(f->arena, f->lexicon, "@verdict", &s, &err));
    assert_false(gs_slots_translate(f->arena, f->lexicon, "{verdict}", &s, &err));
    assert_non_null(strstr(err.text, "{verdict} cannot tell the value of \"~clear\""));
    assert_non_null(strstr(err.hint, "@verdict"));
}

static void phrases_combine_every_form_of_every_word(void **state) {
    fixture *f = *state;
    const char *const *out;
    gs_err err;
    uint32_t n = gs_phrases(f->arena, f->lexicon, "~land on @stage", &out, &err);
    assert_int_equal(n, 8);
    bool found = false;
    for (uint32_t i = 0; i < n; i++) found = found || strcmp(out[i], "landed on front runner") == 0;
    assert_true(found);
}

static void phrases_without_end_are_refused(void **state) {
    fixture *f = *state;
    const char *const *out;
    gs_err err;
    const char *text = "~land ~land ~land ~land ~land ~land ~land ~land ~land ~land ~land ~land";
    assert_int_equal(gs_phrases(f->arena, f->lexicon, text, &out, &err), 0);
    assert_int_equal(err.code, GS_E_LIMIT);
    assert_non_null(strstr(err.text, "~land ~land"));
}

static void a_pattern_of_words_slots_and_gaps_is_plain_and_compiles(void **state) {
    fixture *f = *state;
    static const char *const patterns[] = {
        "{person}, the {stage} of {place:of}",
        "{stage?} {person}",
        "(~win|~lose) the (first |last )?vote",
        "{person} ... ~elect .. {office}",
        "(?:the )?{office}'s? aide, {person}?",
        "@stage, {person}, {number}%",
        "one|two",
        "(?:a|(b|c)?) d",
    };
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        gs_slots s;
        gs_err err;
        assert_true(gs_slots_translate(f->arena, f->lexicon, patterns[i], &s, &err));
        assert_true(s.plain);
        gs_pattern *code = gs_pattern_new(s.expression, GS_PATTERN_CASELESS, &err);
        assert_non_null(code);
        gs_pattern_free(code);
    }
}

static void a_pattern_with_syntax_of_its_own_is_not_plain(void **state) {
    fixture *f = *state;
    static const char *const patterns[] = {
        "[a-z]+", "a{2}", "a+",  "a*", "a??", "?a",     "(?a)", "(?=a)", "(a",
        "a)",     "()",   "\\d", "^a", "a ?", "(?:?a)", "a|?",  "... ?", "\xc3\xa9",
    };
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns; i++) {
        gs_slots s;
        gs_err err;
        assert_true(gs_slots_translate(f->arena, f->lexicon, patterns[i], &s, &err));
        if (s.plain) fail_msg("plain: %s", patterns[i]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_slot_fills_the_field_of_its_name_or_the_named_one, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_word_set_is_a_slot_and_an_anchor, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_number_that_is_a_name_fills_a_field, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_pattern_tells_where_it_can_begin, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_start_is_one_of_its_words, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_pattern_tells_what_can_stand_behind_its_first_token,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_not_known_of_a_pattern_may_be_anything, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(plain_words_fill_a_field_without_a_word_set, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(an_optional_word_or_group_is_no_anchor, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_part_of_a_word_is_no_anchor, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_unknown_set_is_an_error_that_says_what_to_do, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_pattern_of_words_slots_and_gaps_is_plain_and_compiles,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_pattern_with_syntax_of_its_own_is_not_plain, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_verb_of_a_set_stands_there_in_all_its_forms, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(what_no_pattern_can_match_in_a_set_is_refused, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(phrases_combine_every_form_of_every_word, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(phrases_without_end_are_refused, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
