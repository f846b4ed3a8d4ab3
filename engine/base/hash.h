/* hash: the one hash function of the engine, for tables and for fingerprints.
 * XXH3 (xxHash) with a fixed seed: equal on every machine and in every run. */
#ifndef GS_BASE_HASH_H
#define GS_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>

uint64_t gs_hash(const void *bytes, size_t n);

/* Mixes a further value into a running hash; the order of values matters. */
uint64_t gs_hash_mix(uint64_t hash, uint64_t value);

#endif
