/* What the build keeps in the program: the finished rules (lua/baked.h) and, from the examples that
 * stand in them, the expressions that they use (lua/ready.h). */
#include "lua/baked.h"
#include "cli/testing.h"
#include "lua/ready.h"

static void run_examples(gs_arena *arena, gs_rulebook *book) {
    gs_options options = {.arena = arena};
    gs_testing t = {.options = &options, .arena = arena, .book = book};
    for (uint32_t i = 0; i < gs_rulebook_rules(book); i++)
        gs_test_examples(&t, gs_rulebook_rule(book, i));
}

static bool hear(gs_arena *arena, const char *folder, const char *list) {
    gs_problems *problems = gs_problems_new(arena);
    gs_rulebook *book = gs_rulebook_load(&folder, 1, problems);
    gs_heard *heard = gs_heard_new(arena);
    gs_buf out = GS_BUF_EMPTY;
    gs_rulebook_hear(book, heard);
    run_examples(arena, book);
    gs_rulebook_free(book);
    gs_heard_list(heard, &out);
    bool well = gs_put(list, &out) && gs_tell_problems(problems, false) == 0;
    gs_buf_free(&out);
    return well;
}

static bool bake(const char *folder, const char *list, const char *image) {
    gs_baking from = {folder, list};
    gs_err err;
    bool whole;
    if (gs_rulebook_bake(&from, image, &whole, &err)) return true;
    gs_tell("error", &err);
    return false;
}

int gs_bake(int argc, char **argv) {
    if (argc == 5) return bake(argv[2], argv[3], argv[4]) ? 0 : 2;
    gs_arena *arena = gs_arena_new();
    bool well = argc == 4 && hear(arena, argv[2], argv[3]);
    gs_arena_free(arena);
    return well ? 0 : 2;
}
