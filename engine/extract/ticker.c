#include "ticker.h"

enum { FEWEST = 3, ENTRIES = 400 };

/* The time of day that the block opens with, in minutes, or -1. Marks such as "*" may stand first.
 */
static int opens_with(const gs_block *block, const gs_mentions *mentions, uint32_t *m) {
    while (*m < mentions->count && mentions->items[*m].start < block->start) (*m)++;
    for (uint32_t i = *m; i < mentions->count; i++) {
        const gs_mention *mention = &mentions->items[i];
        if (mention->start > block->start + 2) return -1;
        if (mention->type == GS_M_TIME && !(mention->flags & GS_MF_DEFECT)) return mention->minutes;
    }
    return -1;
}

static bool is_entry(const gs_block *block) {
    return block->kind == GS_B_PARAGRAPH || block->kind == GS_B_SUBHEAD ||
           block->kind == GS_B_LIST_ITEM;
}

/* The entries run one way: each earlier than the one before it, or each later. */
static bool in_order(const int *minutes, uint32_t n) {
    uint32_t falls = 0, rises = 0;
    for (uint32_t i = 1; i < n; i++) {
        falls += minutes[i] < minutes[i - 1];
        rises += minutes[i] > minutes[i - 1];
    }
    return n >= FEWEST && (falls == 0 || rises == 0) && falls + rises >= FEWEST - 1;
}

gs_ticker gs_ticker_of(const gs_article *article, const gs_mentions *mentions, gs_arena *arena) {
    uint32_t nblocks, m = 0, n = 0, first[ENTRIES];
    int minutes[ENTRIES];
    const gs_block *blocks = gs_article_blocks(article, &nblocks);
    for (uint32_t b = 0; b < nblocks && n < ENTRIES; b++) {
        int time = is_entry(&blocks[b]) ? opens_with(&blocks[b], mentions, &m) : -1;
        if (time < 0) continue;
        first[n] = b;
        minutes[n++] = time;
    }
    if (!in_order(minutes, n)) return (gs_ticker){NULL};
    bool latest_first = minutes[0] > minutes[n - 1];
    uint32_t from = first[latest_first ? 1 : 0], to = latest_first ? nblocks : first[n - 1];
    gs_ticker ticker = {gs_alloc(arena, nblocks * sizeof *ticker.superseded)};
    for (uint32_t b = from; b < to; b++) ticker.superseded[b] = true;
    return ticker;
}
