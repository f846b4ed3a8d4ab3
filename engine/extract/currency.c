#include "currency.h"

#include <string.h>

static void add(gs_countries *out, const char *code) {
    for (uint32_t i = 0; i < out->count; i++)
        if (strcmp(out->codes[i], code) == 0) return;
    if (out->count < GS_MAX_COUNTRIES) out->codes[out->count++] = code;
}

void gs_countries_of(const gs_mentions *mentions, gs_countries *out) {
    out->count = 0;
    for (uint32_t i = 0; i < mentions->count; i++)
        if (mentions->items[i].code) add(out, mentions->items[i].code);
}

static gs_unit usual(gs_unit unit) {
    static const struct {
        const char *open, *closed;
    } defaults[] = {{"dollar?", "USD"}, {"pound?", "GBP"}, {"yen-or-yuan?", "JPY"}};
    for (size_t i = 0; i < sizeof defaults / sizeof *defaults; i++)
        if (strcmp(gs_unit_name(unit), defaults[i].open) == 0)
            return gs_unit_named(defaults[i].closed, strlen(defaults[i].closed));
    return unit;
}

gs_unit gs_currency_close(const gs_countries *countries, gs_unit unit) {
    if (!gs_unit_is_open(unit)) return unit;
    bool dollar = strcmp(gs_unit_name(unit), "dollar?") == 0;
    gs_unit only = GS_UNIT_NONE;
    for (uint32_t i = 0; i < countries->count; i++) {
        gs_unit closed = gs_unit_close(unit, countries->codes[i]);
        if (closed == GS_UNIT_NONE || closed == only) continue;
        if (only != GS_UNIT_NONE) return unit;
        only = closed;
    }
    if (only == GS_UNIT_NONE) return usual(unit);
    bool american = only == gs_unit_named("USD", 3);
    return dollar && !american ? unit : only;
}
