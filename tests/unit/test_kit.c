/* Rules that run one after the other in one Lua state: nothing of the one reaches the other. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include "rule_help.h"

#define TOLL_RULE(id, head, body)                                                                  \
    head "return { id = \"" id "\", title = \"t\", why = \"w\", severity = \"error\", reads = "    \
         "\"toll\", flags = \"a\", silent = \"b\",\n"                                              \
         "check = function(said, report)\n" body "\nend }\n"
#define SAYS(text) "report(said:first(), nil, '%s', " text ")"
#define LONG_EVENT "The great storm of the northern coast and all of its islands"
#define LONG                                                                                       \
    "{\"kind\": \"toll\", \"event\": \"" LONG_EVENT "\", \"amount\": \"12\", \"as_of\": "          \
    "\"2025-05-02\", " AT(1) "}\n"

/* A bench with a module "lib.m" and two rules, "a" and "b", that share a kit. */
typedef struct pair {
    bench *b;
    gs_arena *arena;
    gs_shared shared;
    gs_cost cost;
} pair;

static pair pair_new(const char *module, const char *first, const char *second, const char *facts) {
    bench *b = calloc(1, sizeof *b);
    b->folder = folder_new();
    folder_add(&b->folder, "kinds.lua", KINDS);
    folder_add(&b->folder, "lib/m.lua", module);
    folder_add(&b->folder, "a.lua", first);
    folder_add(&b->folder, "b.lua", second);
    bench_fill(b, facts);
    pair p = {.b = b, .arena = gs_arena_new()};
    p.shared.arena = p.arena;
    return p;
}

static bool pair_run(pair *p, uint32_t rule) {
    gs_observer watch = {.shared = &p->shared, .cost = &p->cost};
    return gs_rule_observe(gs_rulebook_rule(p->b->loaded.book, rule), &p->b->group, 1, sink, p->b,
                           &watch, &p->b->err);
}

static void pair_free(pair *p) {
    gs_shared_free(&p->shared);
    gs_arena_free(p->arena);
    bench_free(p->b);
}

static void both_say(const char *module, const char *first, const char *second, const char *facts,
                     const char *expected) {
    pair p = pair_new(module, first, second, facts);
    assert_true(pair_run(&p, 0));
    assert_non_null(p.shared.kit);
    assert_true(pair_run(&p, 1));
    assert_string_equal(p.b->said, expected);
    pair_free(&p);
}

#define MODULE "local m = require 'lib.m'\n"

static void a_module_begins_anew_for_each_rule(void **state) {
    (void)state;
    const char *module = "local n, m = 0, { word = 'once' }\n"
                         "function m.count() n = n + 1 return n end\nreturn m";
    both_say(
        module,
        TOLL_RULE("a", MODULE, "m.word = m.word .. '!' m.count() " SAYS("m.count() .. m.word")),
        TOLL_RULE("b", MODULE, SAYS("m.count() .. m.word")), TWELVE,
        "error 1 2once!\nerror 1 1once\n");
}

static void globals_of_a_module_are_put_back(void **state) {
    (void)state;
    const char *module = "local m = {}\n"
                         "function m.turn() _ENV = { rx = 'mine', type = type } end\n"
                         "function m.ask() return type(rx) end\nreturn m";
    both_say(module, TOLL_RULE("a", MODULE, "m.turn() " SAYS("m.ask()")),
             TOLL_RULE("b", MODULE, SAYS("m.ask()")), TWELVE, "error 1 string\nerror 1 table\n");
}

static void values_kept_by_one_rule_do_not_reach_the_next(void **state) {
    (void)state;
    both_say("return {}", TOLL_RULE("a", "local f\n", "f = f or said:first() " SAYS("f.text")),
             TOLL_RULE("b", "local f\n", SAYS("f == nil and 'none' or 'some'")), TWELVE,
             "error 1 words\nerror 1 none\n");
}

static void a_rule_that_fails_takes_its_kit_along(void **state) {
    (void)state;
    pair p = pair_new("return {}", TOLL_RULE("a", "", "local t = nil return t.x"),
                      TOLL_RULE("b", "", SAYS("'well'")), TWELVE);
    assert_false(pair_run(&p, 0));
    assert_null(p.shared.kit);
    assert_true(pair_run(&p, 1));
    assert_string_equal(p.b->said, "error 1 well\n");
    pair_free(&p);
}

static void a_limit_ends_one_rule_alone(void **state) {
    (void)state;
    pair p = pair_new("return {}", TOLL_RULE("a", "", "while true do end"),
                      TOLL_RULE("b", "", SAYS("'well'")), TWELVE);
    assert_false(pair_run(&p, 0));
    assert_int_equal(p.b->err.code, GS_E_LIMIT);
    assert_true(pair_run(&p, 1));
    assert_string_equal(p.b->said, "error 1 well\n");
    pair_free(&p);
}

static void a_rule_pays_for_its_own_memory_and_steps(void **state) {
    (void)state;
    pair p =
        pair_new("return {}", TOLL_RULE("a", "", "local t = {} for i = 1, 20000 do t[i] = i end"),
                 TOLL_RULE("b", "", SAYS("'well'")), TWELVE);
    assert_true(pair_run(&p, 0));
    assert_true(p.cost.memory > 200000);
    assert_true(p.cost.instructions > 20000);
    assert_true(pair_run(&p, 1));
    assert_true(p.cost.memory < 100000);
    assert_true(p.cost.instructions < 10000);
    pair_free(&p);
}

static void a_large_state_serves_no_other_rule(void **state) {
    (void)state;
    pair p =
        pair_new("return {}", TOLL_RULE("a", "", "local t = {} for i = 1, 400000 do t[i] = i end"),
                 TOLL_RULE("b", "", SAYS("'well'")), TWELVE);
    assert_true(pair_run(&p, 0));
    assert_null(p.shared.kit);
    pair_free(&p);
}

#define SEARCHES                                                                                   \
    "local e, out = said:first().event, {}\n"                                                      \
    "for i = 1, 3 do\n"                                                                            \
    "  out[#out + 1] = table.concat({ rx.find(e, 'coast') }, ',')\n"                               \
    "  out[#out + 1] = table.concat({ rx.find(e, '(n[a-z]+n) (c[a-z]+)') }, ',')\n"                \
    "  out[#out + 1] = tostring((rx.find(e, 'never')))\n"                                          \
    "  out[#out + 1] = tostring((rx.find(e, 'great', 8)))\n"                                       \
    "  out[#out + 1] = rx.match(e, 's[a-z]+')\n"                                                   \
    "  out[#out + 1] = rx.count(e, 'of')\n"                                                        \
    "  for word in rx.each(e, 'i[a-z]+') do out[#out + 1] = word end\n"                            \
    "end\n" SAYS("table.concat(out, ' ')")
#define FOUND "33,37 24,37,northern,coast nil nil storm 2 its islands"

/* A search that was made before gives what it gave, captures and all. */
static void searches_give_the_same_again(void **state) {
    (void)state;
    both_say("return {}", TOLL_RULE("a", "", SEARCHES), TOLL_RULE("b", "", SEARCHES), LONG,
             "error 1 " FOUND " " FOUND " " FOUND "\nerror 1 " FOUND " " FOUND " " FOUND "\n");
}

/* More text than is remembered at one time, and each searched twice. */
static void many_texts_are_told_apart(void **state) {
    (void)state;
    enum { FACTS = 4000 };
    const char *rule =
        TOLL_RULE("a", "",
                  "local right = 0\n"
                  "for i = 1, 2 do for f in said:each {} do\n"
                  "  local n = rx.match(f.event, 'number ([0-9]+)')\n"
                  "  local at = rx.find(f.event, ' number ' .. n .. ',')\n"
                  "  if at == 8 and tonumber(n) == f.amount.nominal then right = right + 1 end\n"
                  "end end\n" SAYS("right"));
    char *facts = calloc(FACTS, 256), *end = facts;
    for (int i = 0; i < FACTS; i++)
        end += sprintf(end,
                       "{\"kind\": \"toll\", \"event\": \"A storm number %d, which came over the "
                       "hills in the night, as storms do\", \"amount\": \"%d\", \"as_of\": "
                       "\"2025-05-02\", " AT(1) "}\n",
                       i, i);
    pair p = pair_new("return {}", rule, TOLL_RULE("b", "", SAYS("1")), facts);
    assert_true(pair_run(&p, 0));
    assert_string_equal(p.b->said, "error 1 8000\n");
    pair_free(&p);
    free(facts);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_module_begins_anew_for_each_rule),
        cmocka_unit_test(globals_of_a_module_are_put_back),
        cmocka_unit_test(values_kept_by_one_rule_do_not_reach_the_next),
        cmocka_unit_test(a_rule_that_fails_takes_its_kit_along),
        cmocka_unit_test(a_limit_ends_one_rule_alone),
        cmocka_unit_test(a_rule_pays_for_its_own_memory_and_steps),
        cmocka_unit_test(a_large_state_serves_no_other_rule),
        cmocka_unit_test(searches_give_the_same_again),
        cmocka_unit_test(many_texts_are_told_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
