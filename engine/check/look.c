#include "look.h"

#include <stdlib.h>

#include "base/hash.h"
#include "base/search.h"

typedef struct told_pair {
    uint64_t sentences;
    const gs_look *look;
} told_pair;

static uint64_t sentences_of(const gs_look *l) {
    uint64_t a = gs_hash_mix(l->a->document, l->a->sentence);
    uint64_t b = gs_hash_mix(l->b->document, l->b->sentence);
    return a < b ? gs_hash_mix(a, b) : gs_hash_mix(b, a);
}

static int by_sentences(const void *left, const void *right) {
    uint64_t a = ((const told_pair *)left)->sentences, b = ((const told_pair *)right)->sentences;
    return a < b ? -1 : a > b;
}

static bool overlap(const gs_fact *x, const gs_fact *y) {
    return x->document == y->document && x->from.byte < y->to.byte && y->from.byte < x->to.byte;
}

static bool share_words(const gs_look *x, const gs_look *y) {
    return overlap(x->a, y->a) || overlap(x->a, y->b) || overlap(x->b, y->a) || overlap(x->b, y->b);
}

static bool is_told(const gs_look *l, const told_pair *told, uint32_t n) {
    uint64_t key = sentences_of(l);
    uint32_t i;
    GS_SEARCH(i, 0, n, told[i].sentences < key);
    for (; i < n && told[i].sentences == key; i++)
        if (share_words(l, told[i].look)) return true;
    return false;
}

void gs_second_looks(gs_arena *arena, gs_look *looks, uint32_t n) {
    told_pair *told = gs_alloc(arena, (n + 1) * sizeof *told);
    uint32_t count = 0;
    for (uint32_t i = 0; i < n; i++)
        if (!looks[i].dropped && !looks[i].a->kind->background)
            told[count++] = (told_pair){sentences_of(&looks[i]), &looks[i]};
    if (count > 1) qsort(told, count, sizeof *told, by_sentences);
    for (uint32_t i = 0; i < n; i++)
        if (!looks[i].dropped && looks[i].a->kind->background && is_told(&looks[i], told, count))
            looks[i].dropped = true;
}
