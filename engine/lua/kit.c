#include "kit.h"

#include <stdlib.h>
#include <string.h>

static gs_kit *kit_new(const gs_running *run, gs_budget budget) {
    const gs_library libraries[] = {{NULL, &gs_require_api},
                                    {NULL, &gs_value_api},
                                    {"rx", &gs_rx_api},
                                    {"edits", &gs_edits_api},
                                    {"lexicon", &gs_lexicon_api}};
    const gs_rulebook *book = run->session.book;
    gs_kit *kit = gs_xmalloc(sizeof *kit);
    *kit = (gs_kit){.arena = gs_arena_new(), .heads = gs_arena_new(), .matcher = gs_matcher_new()};
    kit->box = gs_sandbox_new(book->natives, budget, run->rule->info.id, NULL);
    gs_sandbox_open(kit->box, libraries, 5);
    gs_sandbox_cover(kit->box, book->coverage);
    return kit;
}

static void kit_free(gs_kit *kit) {
    if (!kit) return;
    gs_free_expressions(kit);
    gs_recall_free(&kit->recall);
    gs_matcher_free(kit->matcher);
    gs_sandbox_free(kit->box);
    gs_arena_free(kit->heads);
    gs_arena_free(kit->arena);
    free(kit);
}

void gs_kit_take(gs_running *run, gs_budget budget) {
    gs_kit *left = run->shared ? run->shared->kit : NULL;
    run->kit = left ? left : kit_new(run, budget);
    if (left) run->shared->kit = NULL;
    gs_sandbox_renew(run->kit->box, budget, run->rule->info.id, run);
    gs_sandbox_count(run->kit->box, run->counted);
    memset(run->kit->recent, 0, sizeof run->kit->recent);
    run->kit->held = 0;
}

void gs_kit_give(gs_running *run, bool sound) {
    bool keep = sound && run->shared && gs_sandbox_held(run->kit->box, true) < GS_LIMIT_KIT &&
                run->kit->nexpressions < GS_LIMIT_PATTERNS / 2;
    if (keep)
        run->shared->kit = run->kit;
    else
        kit_free(run->kit);
    run->kit = NULL;
}

void gs_shared_free(gs_shared *shared) {
    kit_free(shared->kit);
    shared->kit = NULL;
}
