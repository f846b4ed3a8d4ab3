/* What all fuzz targets share: the entry that libFuzzer (or drive/drive.c) calls, and claims. */
#ifndef GS_TESTS_FUZZ_H
#define GS_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static inline void want(int holds) {
    if (!holds) abort();
}

#endif
