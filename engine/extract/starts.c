#include "starts.h"

enum { BITS_A_WORD = 16 };

gs_start gs_start_words(gs_arena *arena, const uint64_t *hashes, uint32_t n) {
    uint32_t power = 6;
    while ((1u << power) < n * BITS_A_WORD) power++;
    uint64_t *bits = gs_alloc(arena, (1u << power) / 64 * sizeof *bits);
    uint32_t shift = 64 - power;
    for (uint32_t i = 0; i < n; i++) {
        uint64_t bit = hashes[i] >> shift;
        bits[bit / 64] |= UINT64_C(1) << (bit % 64);
    }
    return (gs_start){.kind = GS_START_WORD, .shift = shift, .bits = bits};
}

static bool begins(const gs_start *start, const gs_skeleton *s, const gs_token *t) {
    if (start->kind == GS_START_MENTION)
        return t->type == GS_T_MENTION &&
               (start->types >> s->mentions->items[t->mention].type & 1u);
    if (t->type != GS_T_WORD) return false;
    uint64_t bit = t->hash >> start->shift;
    return start->bits[bit / 64] >> (bit % 64) & 1;
}

uint32_t gs_start_next(const gs_start *start, const gs_skeleton *s, uint32_t from,
                       uint32_t *token) {
    if (start->kind == GS_START_SENTENCE) return from ? s->n + 1 : 0;
    for (; *token < s->ntokens; ++*token) {
        const gs_token *t = &s->tokens[*token];
        if (t->start >= from && begins(start, s, t) &&
            gs_follow_meets(&start->follow, s, *token + 1))
            return t->start;
    }
    return s->n + 1;
}
