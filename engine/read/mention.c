#include "mention.h"
#include "readers.h"

void gs_mention_add(gs_mentions *list, gs_arena *arena, gs_mention m) {
    GS_GROW(arena, list->items, list->count, list->cap);
    list->items[list->count++] = m;
}

const char *gs_mtype_name(gs_mtype type) {
    static const char *const names[GS_M_TYPES] = {
        "number",   "ordinal", "percent", "money", "measure", "ratio", "date",   "period",
        "duration", "time",    "person",  "place", "org",     "name",  "office", "nationality",
    };
    return (unsigned)type < GS_M_TYPES ? names[type] : "unknown";
}
