#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "check/ignore.h"

#define yes(pattern, path) assert_true(gs_glob(pattern, path))
#define no(pattern, path) assert_false(gs_glob(pattern, path))

static void glob_takes_plain_text_whole(void **state) {
    (void)state;
    yes("a.md", "a.md");
    no("a.md", "a.mdx");
    no("a.md", "b/a.md");
    yes("", "");
    no("", "a");
}

static void glob_star_stops_at_a_slash(void **state) {
    (void)state;
    yes("*.md", "a.md");
    yes("*", "a");
    yes("a*", "a");
    yes("*a*b*", "xaxxbx");
    no("*.md", "a/b.md");
    no("a/*", "a/b/c");
    yes("a/*/c", "a/b/c");
    no("a/*/c", "a/c");
}

static void glob_two_stars_cross_slashes(void **state) {
    (void)state;
    yes("**/a.md", "a.md");
    yes("**/a.md", "x/y/a.md");
    no("**/a.md", "x/ya.md");
    yes("a/**/b", "a/b");
    yes("a/**/b", "a/x/y/b");
    no("a/**/b", "a/xb");
    yes("a/**", "a/x/y");
    yes("**", "a/b");
    yes("a/**/b*/c", "a/b/x/b2/c");
}

static void glob_knows_sets_and_escapes(void **state) {
    (void)state;
    yes("[abc].md", "b.md");
    no("[!abc].md", "b.md");
    yes("[a-f]?.md", "cx.md");
    yes("[]x]", "]");
    yes("[a", "[a");
    yes("\\*", "*");
    no("\\*", "a");
    no("?", "/");
}

static void glob_ends_soon_on_hostile_patterns(void **state) {
    char pattern[2001], path[2001];
    (void)state;
    for (int i = 0; i < 2000; i++) pattern[i] = i % 2 ? 'a' : '*', path[i] = 'a';
    pattern[2000] = path[2000] = '\0';
    pattern[1999] = 'b';
    no(pattern, path);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(glob_takes_plain_text_whole),
        cmocka_unit_test(glob_star_stops_at_a_slash),
        cmocka_unit_test(glob_two_stars_cross_slashes),
        cmocka_unit_test(glob_knows_sets_and_escapes),
        cmocka_unit_test(glob_ends_soon_on_hostile_patterns),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
