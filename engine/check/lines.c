#include "lines.h"

#include "check/lend.h"
#include "fact/load.h"

bool gs_lines_suit(const gs_inputs *inputs) {
    for (uint32_t i = 0; i < inputs->count; i++)
        if (inputs->items[i].kind == GS_IN_FACTS) return false;
    return inputs->count > GS_LEND_MOST;
}

static gs_buf kept(const gs_buf *spare, gs_arena *arena) {
    return (gs_buf){.bytes = gs_buf_dup(spare, arena), .length = spare->length};
}

void gs_lines_write(gs_lines *lines, gs_store *store, gs_buf *spare, gs_arena *arena) {
    const gs_document *document = gs_store_document_at(store, 0);
    gs_store_sort(store);
    lines->path = gs_strdup(arena, document->path);
    gs_buf_clear(spare);
    gs_document_dump(document, spare);
    lines->document = kept(spare, arena);
    gs_buf_clear(spare);
    gs_facts_dump(store, 0, gs_store_count(store), spare);
    lines->facts = kept(spare, arena);
}
