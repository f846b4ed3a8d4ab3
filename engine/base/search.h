/* search: where something stands, or would stand, in what is sorted.
 *
 * The one loop that is so easily written wrong, for arrays whose order the caller knows. It owns
 * nothing.
 */
#ifndef GS_BASE_SEARCH_H
#define GS_BASE_SEARCH_H

#include <stdint.h>

/* Sets `at`, a uint32_t variable of the caller, to the first index from `from` up to but not
 * including `to` of which `before` is false, an expression that looks at `at`; to `to` where it
 * holds for all. Those for which it holds come first. About log2(to - from) looks. */
#define GS_SEARCH(at, from, to, before)                                                            \
    do {                                                                                           \
        uint32_t low_ = (from), high_ = (to);                                                      \
        while (low_ < high_) {                                                                     \
            (at) = low_ + (high_ - low_) / 2;                                                      \
            if (before)                                                                            \
                low_ = (at) + 1;                                                                   \
            else                                                                                   \
                high_ = (at);                                                                      \
        }                                                                                          \
        (at) = low_;                                                                               \
    } while (0)

#endif
