/* Records: series as CSV, entities of Wikidata, fact-checks, facts. Any bytes give facts that are
 * references, and problems. */
#include <string.h>

#include "base/utf8.h"
#include "fact/load.h"
#include "fact/record.h"
#include "fuzz.h"
#include "text/claimreview.h"

static void declare(gs_kinds *kinds) {
    static const char *const stages[] = {"candidate", "holder"};
    gs_field office[] = {
        {.name = "person", .type = GS_F_ENTITY, .role = GS_R_KEY, .required = true},
        {.name = "office", .type = GS_F_TEXT, .role = GS_R_KEY, .required = true},
        {.name = "of", .type = GS_F_ENTITY, .role = GS_R_KEY},
        {.name = "stage", .type = GS_F_CHOICE, .choices = stages, .nchoices = 2},
        {.name = "from", .type = GS_F_DATE},
        {.name = "to", .type = GS_F_DATE}};
    gs_field figure[] = {{.name = "measure", .type = GS_F_TEXT, .role = GS_R_KEY, .required = true},
                         {.name = "of", .type = GS_F_ENTITY, .role = GS_R_KEY},
                         {.name = "period", .type = GS_F_PERIOD, .role = GS_R_KEY},
                         {.name = "amount", .type = GS_F_AMOUNT, .required = true}};
    gs_kind one = {.name = "office", .fields = office, .nfields = 6};
    gs_kind two = {.name = "figure", .fields = figure, .nfields = 4};
    want(gs_kinds_add(kinds, &one, NULL) && gs_kinds_add(kinds, &two, NULL));
}

static void read_claims(gs_arena *arena, const char *bytes, size_t n) {
    uint32_t count = 0, left_out = 0;
    if (!gs_claimreview_sniff(bytes, n)) return;
    const char **all = gs_claimreview_documents(arena, "r", bytes, n, &count, &left_out);
    for (uint32_t i = 0; i < count; i++) want(gs_utf8_valid(all[i], strlen(all[i]), NULL));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    gs_arena *arena = gs_arena_new();
    gs_kinds *kinds = gs_kinds_new(arena);
    declare(kinds);
    gs_store *store = gs_store_new(kinds);
    gs_problems *problems = gs_problems_new(arena);
    char *bytes = gs_strndup(arena, (const char *)data, n);
    read_claims(arena, bytes, n);
    uint32_t got = gs_record_load(store, "r", bytes, n, problems);
    want(got == gs_store_count(store));
    for (uint32_t i = 0; i < got; i++) want(gs_store_at(store, i)->trust == GS_TRUST_REFERENCE);
    gs_store_free(store);
    gs_arena_free(arena);
    return 0;
}
