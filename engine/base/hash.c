#include "hash.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

uint64_t gs_hash(const void *bytes, size_t n) {
    return XXH3_64bits(bytes, n);
}

uint64_t gs_hash_mix(uint64_t hash, uint64_t value) {
    const uint64_t pair[2] = {hash, value};
    return XXH3_64bits(pair, sizeof pair);
}
