#include "print.h"

#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"

static uint64_t hash_of(gs_arena *scratch, const char *text) {
    const char *folded = gs_fold(scratch, text, strlen(text));
    return gs_hash(folded, strlen(folded));
}

/* Values that the sentence itself does not hold; all of them where there is no sentence. */
static uint64_t hash_values(uint64_t hash, const gs_store *store, const gs_fact *fact) {
    char value[256];
    for (uint32_t f = 0; f < fact->kind->nfields; f++) {
        const gs_value *v = &fact->values[f];
        if (!v->known || (fact->sentence && !v->inherited)) continue;
        const char *name = fact->kind->fields[f].name;
        gs_value_say(store, fact, f, value, sizeof value);
        hash = gs_hash_mix(gs_hash_mix(hash, gs_hash(name, strlen(name))),
                           gs_hash(value, strlen(value)));
    }
    return hash;
}

uint64_t gs_claim_print(const gs_store *store, const gs_fact *fact) {
    gs_arena *scratch = gs_arena_new();
    uint64_t hash = gs_hash(fact->kind->name, strlen(fact->kind->name));
    hash = gs_hash_mix(hash, hash_of(scratch, gs_store_text(store, fact->text)));
    hash = gs_hash_mix(hash, hash_of(scratch, gs_store_text(store, fact->sentence)));
    hash = hash_values(hash, store, fact);
    gs_arena_free(scratch);
    return hash;
}
