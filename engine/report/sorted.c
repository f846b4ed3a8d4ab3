#include "sorted.h"

#include <stdlib.h>
#include <string.h>

static uint32_t *zeros(size_t n) {
    uint32_t *items = gs_xmalloc((n + 1) * sizeof *items);
    memset(items, 0, (n + 1) * sizeof *items);
    return items;
}

gs_shelves gs_shelves_of(const gs_checked *r, const gs_conflict *conflicts, uint32_t n) {
    uint32_t documents = gs_store_documents(r->store);
    gs_shelves s = {.first = zeros(documents + 1), .items = zeros(n)};
    for (uint32_t i = 0; i < n; i++) s.first[conflicts[i].claims[0]->document + 1]++;
    for (uint32_t d = 0; d < documents; d++) s.first[d + 1] += s.first[d];
    uint32_t *next = zeros(documents);
    memcpy(next, s.first, documents * sizeof *next);
    for (uint32_t i = 0; i < n; i++) s.items[next[conflicts[i].claims[0]->document]++] = i;
    free(next);
    return s;
}

void gs_shelves_free(gs_shelves *s) {
    free(s->first);
    free(s->items);
}
