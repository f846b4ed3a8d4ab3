/* order: how qsort and bsearch are to compare what is sorted most often.
 *
 * Texts are ordered by their bytes, which is the same on every machine and in every language.
 */
#ifndef GS_BASE_ORDER_H
#define GS_BASE_ORDER_H

#include <stdint.h>
#include <string.h>

/* Of arrays of strings. */
static inline int gs_by_bytes(const void *left, const void *right) {
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

/* Of arrays of uint32_t, and of gs_sym. */
static inline int gs_by_number(const void *left, const void *right) {
    uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
    return a < b ? -1 : a > b;
}

#endif
