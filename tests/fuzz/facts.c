/* Facts files: any bytes give facts and problems, and what was loaded is dumped and loaded again.
 */

#include "fact/load.h"
#include "fuzz.h"

static const char *const stages[] = {"candidate", "elect", "holder"};

static void declare(gs_kinds *kinds) {
    gs_field fields[] = {
        {.name = "person", .type = GS_F_ENTITY, .role = GS_R_KEY, .required = true},
        {.name = "office", .type = GS_F_TEXT, .role = GS_R_KEY},
        {.name = "stage", .type = GS_F_CHOICE, .choices = stages, .nchoices = 3},
        {.name = "from", .type = GS_F_DATE},
        {.name = "period", .type = GS_F_PERIOD},
        {.name = "amount", .type = GS_F_AMOUNT},
        {.name = "contested", .type = GS_F_FLAG}};
    gs_kind office = {.name = "office", .fields = fields, .nfields = 7};
    if (!gs_kinds_add(kinds, &office, NULL)) abort();
}

static void dump(const gs_store *store, gs_buf *out) {
    for (uint32_t i = 0; i < gs_store_documents(store); i++)
        gs_document_dump(gs_store_document_at(store, i), out);
    for (uint32_t i = 0; i < gs_store_count(store); i++)
        gs_fact_dump(store, gs_store_at(store, i), out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    gs_arena *arena = gs_arena_new();
    gs_kinds *kinds = gs_kinds_new(arena);
    declare(kinds);
    gs_store *first = gs_store_new(kinds), *second = gs_store_new(kinds);
    gs_problems *problems = gs_problems_new(arena), *none = gs_problems_new(arena);
    gs_buf out = GS_BUF_EMPTY;
    (void)gs_facts_sniff((const char *)data, n);
    uint32_t got = gs_facts_load(first, "f", (const char *)data, n, GS_TRUST_ARTICLE, problems);
    dump(first, &out);
    if (out.length && got) {
        gs_facts_load(second, "g", out.bytes, out.length, GS_TRUST_ARTICLE, none);
        if (gs_problems_errors(none)) abort();
        if (gs_store_count(first) != gs_store_count(second)) abort();
    }
    gs_buf_free(&out);
    gs_store_free(first);
    gs_store_free(second);
    gs_arena_free(arena);
    return 0;
}
