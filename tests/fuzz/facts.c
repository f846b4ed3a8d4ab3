/* Facts files: any bytes give facts and problems, and what was loaded is dumped and loaded again.
 * Reading in one pass (bulk.h) and by Jansson alone give the same. */
#include <string.h>

#include "fact/load.h"
#include "fact/loader.h"
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

static void expect_same_problems(gs_problems *a, gs_problems *b) {
    size_t n, m;
    char left[1500], right[1500];
    const gs_problem *p = gs_problems_sorted(a, &n), *q = gs_problems_sorted(b, &m);
    if (n != m) abort();
    for (size_t i = 0; i < n; i++) {
        gs_err_format(&p[i].err, left, sizeof left);
        if (strcmp(left, gs_err_format(&q[i].err, right, sizeof right)) != 0) abort();
    }
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
    gs_buf judged = GS_BUF_EMPTY;
    gs_store *third = gs_store_new(kinds);
    gs_problems *told = gs_problems_new(arena);
    gs_loader l = {.store = third, .name = "f", .problems = told, .plain = true};
    if (gs_loader_load(&l, (const char *)data, n, gs_facts_take) != got) abort();
    dump(third, &judged);
    if (strcmp(gs_buf_text(&judged), gs_buf_text(&out)) != 0) abort();
    expect_same_problems(problems, told);
    gs_buf_free(&judged);
    gs_store_free(third);
    gs_buf_free(&out);
    gs_store_free(first);
    gs_store_free(second);
    gs_arena_free(arena);
    return 0;
}
