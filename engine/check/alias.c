#include "alias.h"

static void tell_fact(gs_resolver *resolver, const gs_store *store, const gs_fact *fact) {
    const gs_value *name = gs_fact_value(fact, "name"), *also = gs_fact_value(fact, "also");
    if (!name || !also) return;
    gs_resolver_alias(resolver, gs_store_text(store, name->sym), gs_store_text(store, also->sym));
}

void gs_alias_tell(gs_resolver *resolver, const gs_store *store, const gs_house *house) {
    for (uint32_t i = 0; house && i < house->naliases; i++)
        gs_resolver_alias(resolver, house->aliases[i].name, house->aliases[i].also);
    const gs_kind *kind = gs_kinds_named(gs_store_kinds(store), "alias");
    int name = kind ? gs_field_index(kind, "name") : -1;
    int also = kind ? gs_field_index(kind, "also") : -1;
    if (name < 0 || also < 0 || kind->fields[name].type != GS_F_ENTITY ||
        kind->fields[also].type != GS_F_ENTITY)
        return;
    for (uint32_t i = 0; i < gs_store_count(store); i++) {
        const gs_fact *fact = gs_store_at(store, i);
        if (fact->kind == kind && fact->trust == GS_TRUST_REFERENCE)
            tell_fact(resolver, store, fact);
    }
}
