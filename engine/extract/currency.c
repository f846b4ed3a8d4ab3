#include "currency.h"

#include <string.h>

#include "value/country.h"

static bool has(const gs_countries *list, const char *code) {
    for (uint32_t i = 0; i < list->count; i++)
        if (strcmp(list->codes[i], code) == 0) return true;
    return false;
}

static void add(gs_countries *out, const char *code) {
    if (!has(out, code) && out->count < GS_MAX_COUNTRIES) out->codes[out->count++] = code;
}

/* By its own name or that of its people, rather than by one of its towns? */
static bool names_it(const gs_mentions *mentions, const gs_mention *m) {
    if (m->type == GS_M_NATIONALITY || !m->entity) return true;
    const char *name = mentions->entities[m->entity - 1].folded;
    return gs_country_named(name, strlen(name)) != NULL;
}

void gs_countries_of(const gs_mentions *mentions, gs_countries *out) {
    gs_countries towns = {.count = 0};
    out->count = 0;
    for (uint32_t i = 0; i < mentions->count; i++) {
        const gs_mention *m = &mentions->items[i];
        if (m->code) add(names_it(mentions, m) ? out : &towns, m->code);
    }
    out->named = out->count;
    for (uint32_t i = 0; i < towns.count; i++) add(out, towns.codes[i]);
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

/* The only currency that one of the countries [from, to) has for the open word; *several where more
 * than one has. */
static gs_unit only(const gs_countries *c, uint32_t from, uint32_t to, gs_unit open,
                    bool *several) {
    gs_unit found = GS_UNIT_NONE;
    for (uint32_t i = from; i < to; i++) {
        gs_unit closed = gs_unit_close(open, c->codes[i]);
        if (closed == GS_UNIT_NONE || closed == found) continue;
        if (found != GS_UNIT_NONE) *several = true;
        found = closed;
    }
    return found;
}

gs_unit gs_currency_close(const gs_countries *countries, gs_unit unit) {
    if (!gs_unit_is_open(unit)) return unit;
    bool dollar = strcmp(gs_unit_name(unit), "dollar?") == 0, several = false;
    gs_unit found = only(countries, 0, countries->named, unit, &several);
    if (found == GS_UNIT_NONE)
        found = only(countries, countries->named, countries->count, unit, &several);
    if (several) return unit;
    if (found == GS_UNIT_NONE) return usual(unit);
    bool american = found == gs_unit_named("USD", 3);
    return dollar && !american ? unit : found;
}
