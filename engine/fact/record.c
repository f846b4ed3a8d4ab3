#include "record.h"

#include <string.h>

#include "recorded.h"

uint32_t gs_record_load(gs_store *store, const char *name, const char *bytes, size_t n,
                        gs_problems *problems) {
    gs_loader l = {.store = store,
                   .name = name,
                   .trust = GS_TRUST_REFERENCE,
                   .record = true,
                   .problems = problems};
    size_t mark = n >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
    gs_scan s = {.bytes = bytes + mark, .n = n - mark, .line = 1};
    char c = gs_scan_peek(&s);
    gs_loader_reader *read = c != '{' && c != '['    ? gs_csv_take
                             : gs_wikidata_sniff(&s) ? gs_wikidata_take
                                                     : gs_facts_take;
    return gs_loader_load(&l, bytes, n, read);
}
