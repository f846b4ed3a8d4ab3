/* For tests of reading: the shipped words, loaded once for all tests of a program. Include cmocka.h
 * before. */
#ifndef WORDS_HELP_H
#define WORDS_HELP_H

#include "lua/rulebook.h"

static gs_rulebook *book;
static gs_arena *arena;

static int open_book(void **state) {
    (void)state;
    arena = gs_arena_new();
    gs_problems *problems = gs_problems_new(arena);
    book = gs_rulebook_new();
    gs_rulebook_add(book, "rules", problems);
    gs_rulebook_finish(book, problems);
    return gs_problems_errors(problems) != 0;
}

static int close_book(void **state) {
    (void)state;
    gs_rulebook_free(book);
    gs_arena_free(arena);
    return 0;
}

#endif
