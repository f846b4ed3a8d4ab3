#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "rule_help.h"

enum { FACTS = 150, MOST = FACTS * 300 };

static uint32_t next(uint32_t *chance) {
    *chance = *chance * 1664525u + 1013904223u;
    return *chance >> 16;
}

/* Sentences of a few words of some sixty, so that many share some and few share most. */
static char *facts_of(uint32_t chance) {
    static const char *const stages[] = {"candidate", "elect", "holder", "former"};
    char *facts = calloc(1, MOST), *p = facts;
    for (int i = 0; i < FACTS; i++) {
        p +=
            sprintf(p, "{\"kind\": \"office\", \"person\": \"p%u\", ", (unsigned)next(&chance) % 9);
        if (next(&chance) % 8) p += sprintf(p, "\"stage\": \"%s\", ", stages[next(&chance) % 4]);
        if (next(&chance) % 5)
            p += sprintf(p, "\"edition\": \"wor%cd\", ", 'a' + (int)(next(&chance) % 5));
        p += sprintf(
            p,
            "\"at\": {\"document\": \"a.md\", \"line\": %d, \"column\": 1, \"text\": \"w\", "
            "\"sentence\": \"",
            i + 1);
        for (uint32_t k = 0, n = 2 + next(&chance) % 5; k < n; k++) {
            uint32_t word = next(&chance) % (next(&chance) % 2 ? 8 : 60);
            p += sprintf(p, "%szu%c%cor", k ? " " : "", 'a' + (int)(word / 8),
                         'k' + (int)(word % 8));
        }
        p += sprintf(p, "\"}}\n");
    }
    return facts;
}

/* The pairs of a filter are those that two loops find, in the same order. */
#define SAME_AS(filter, test)                                                                      \
    "do local all, given, wanted, n, every = {}, {}, {}, 0, 0\n"                                   \
    "for f in said:each {} do table.insert(all, f) end\n"                                          \
    "for i, a in ipairs(all) do for k = i + 1, #all do local b = all[k]\n"                         \
    "  every = every + 1 if " test                                                                 \
    " then n = n + 1 table.insert(wanted, a.line .. ',' .. b.line) end end end\n"                  \
    "for a, b in said:pairs " filter " do table.insert(given, a.line .. ',' .. b.line) end\n"      \
    "assert(n > 0 and n < every, 'a test that tells nothing')\n"                                   \
    "assert(table.concat(given, ' ') == table.concat(wanted, ' '), 'other pairs') end\n"

#define ALIKE(least, share)                                                                        \
    "(function() local w, s = a:likeness(b) return a.sentence ~= b.sentence and w >= " least       \
    " and s >= " share " end)()"

static const char RULE_TEXT[] = CHECK(
    "office",
    "local function of(f) return f.edition end\n"
    "local function person(f) return f.person end\n"
    "local function odd(f) return f.line % 2 == 1 end\n" SAME_AS(
        "{ key = of }", "a.edition and a.edition == b.edition")
        SAME_AS("{ key = odd, unlike = person }",
                "odd(a) and odd(b) and a.person ~= b.person") SAME_AS("{ unlike = person }",
                                                                      "a.person ~= b.person")
            SAME_AS("{ apart = 'stage' }", "a:apart(b, 'stage')") SAME_AS(
                "{ apart = 'stage', key = of }",
                "a:apart(b, 'stage') and a.edition and a.edition == b.edition")
                SAME_AS("{ apart = 'stage', same = 'edition' }",
                        "a:apart(b, 'stage') and a:same(b, 'edition')")
                    SAME_AS("{ stage = 'holder', key = of }",
                            "a.stage == 'holder' and b.stage == 'holder' and a.edition and "
                            "a.edition == b.edition") SAME_AS("{ likeness = 4 }", ALIKE("4", "0"))
                        SAME_AS("{ likeness = 1e-9 }", ALIKE("1e-9", "0")) SAME_AS(
                            "{ likeness = 2.5, lighter = 0.5, key = of }",
                            ALIKE("2.5", "0.5") "and a.edition and a.edition == b.edition")
                            SAME_AS(
                                "{ likeness = 3, apart = 'stage', unlike = person }",
                                ALIKE("3", "0") " and a:apart(b, 'stage') and a.person ~= b.person")
                                SAME_AS("{ likeness = 1, wording = 'edition' }",
                                        "a:likeness(b, 'edition') >= 1") "report(said:first(), "
                                                                         "nil, 'compared')");

static void pairs_are_those_of_two_loops(void **state) {
    (void)state;
    for (uint32_t seed = 1; seed <= 4; seed++) {
        char *facts = facts_of(seed);
        finds(RULE_TEXT, facts, "error 1 compared\n");
        free(facts);
    }
}

static void loops_within_loops_keep_their_places(void **state) {
    (void)state;
    char *facts = facts_of(9);
    finds(
        CHECK("office",
              "local n, m = 0, 0\n"
              "for a, b in said:pairs { likeness = 4 } do n = n + 1\n"
              "  local inner = 0 for c, d in said:pairs { likeness = 5 } do inner = inner + 1 end\n"
              "  m = m == 0 and inner or m assert(m == inner) end\n"
              "local k = 0 for a, b in said:pairs { likeness = 4 } do k = k + 1 end\n"
              "assert(n == k and n > 3 and m > 0)\n"
              "report(said:first(), nil, 'done')"),
        facts, "error 1 done\n");
    free(facts);
}

static void keys_are_words_numbers_or_true(void **state) {
    (void)state;
    finds(CHECK("toll", "for a, b in said:pairs { key = function(f) return f.line < 3 and 1.5 end "
                        "} do report(a, b, 'low') end\n"
                        "for a, b in said:pairs { key = function(f) return f.line > 1 end } do "
                        "report(a, b, 'high') end"),
          TWELVE TWENTY DOZENS, "error 1,2 low\nerror 2,3 high\n");
    raises(CHECK("toll", "said:pairs { key = 'amount' }"), TWELVE, 4, "key needs a function", NULL);
    raises(CHECK("toll", "said:pairs { key = function(f) return {} end }"), TWELVE TWENTY, 4,
           "a key cannot be a table", NULL);
    raises(CHECK("toll", "said:pairs { unlike = function(f) return f.nothing end }"), TWELVE TWENTY,
           4, "kind 'toll' has no field 'nothing'", NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pairs_are_those_of_two_loops),
        cmocka_unit_test(loops_within_loops_keep_their_places),
        cmocka_unit_test(keys_are_words_numbers_or_true),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
