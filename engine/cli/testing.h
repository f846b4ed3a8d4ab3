/* testing: the tests of rules, what came of them, and how that is told.
 *
 * A test is an example of a rule, or a comment in a fixture article. All memory is the arena's of
 * the options, but for watched runs, which give each round an arena of its own.
 */
#ifndef GS_CLI_TESTING_H
#define GS_CLI_TESTING_H

#include "cli/commands.h"
#include "lua/coverage.h"

typedef enum gs_outcome {
    GS_T_PASSED = 0,
    GS_T_FAILED,
    GS_T_TODO,     /* expected one day, not found yet */
    GS_T_TODO_DONE /* such a one that is found now */
} gs_outcome;

typedef struct gs_testcase {
    const char *suite; /* the rule's id, or the path of the fixture */
    const char *name;  /* "flagging example 1", "line 7 expects two-holders" */
    const char *file;
    uint32_t line;
    gs_outcome outcome;
    const char *told;  /* why it failed, or "" */
    const char *shown; /* what -v shows: facts and conflicts; or "" */
} gs_testcase;

typedef struct gs_testing {
    const gs_options *options;
    gs_arena *arena;
    const gs_rulebook *book;
    gs_sightings *seen;    /* NULL without --coverage */
    gs_coverage *coverage; /* NULL without --coverage */
    gs_testcase *cases;
    uint32_t count, cap;
    uint32_t outcomes[4];  /* how many of each */
    gs_problems *problems; /* fixtures that cannot be read, names that are no rule */
} gs_testing;

void gs_testing_add(gs_testing *t, const gs_testcase *c);

/* Is this rule under test, where no arguments name rules? */
bool gs_testing_covers(const gs_testing *t, const gs_rule *rule);

/* test_examples.c: all examples of a rule. */
void gs_test_examples(gs_testing *t, const gs_rule *rule);

/* fixtures.c: an article, or a folder of articles that are read together, with comments that say
 * what must be found. */
void gs_test_fixture(gs_testing *t, const char *path);
/* All that lies in FOLDER/fixtures: each file and each folder in it is one. */
void gs_test_fixtures_of(gs_testing *t, const char *folder);

/* test_report.c: "text", "json" or "junit". */
bool gs_testing_has_format(const char *name);
void gs_testing_report(const gs_testing *t, const char *format, gs_buf *out);

/* covered.c: which lines of rules, patterns and measures the tests did not reach. */
void gs_testing_put_coverage(const gs_testing *t, gs_buf *out);

/* test.c: everything that was asked for. False where an argument names nothing. */
bool gs_testing_run(gs_testing *t);

/* watch.c: waits until one of the folders or files changes. False where the user has interrupted
 * it. */
typedef struct gs_watch gs_watch;
gs_watch *gs_watch_new(gs_arena *arena, const char *const *paths, uint32_t n);
bool gs_watch_wait(gs_watch *watch);

#endif
