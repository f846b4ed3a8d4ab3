/* The nearest of some names to a misspelt one, by the letters in which they differ. */
#include <string.h>

#include "base/edits.h"
#include "kind.h"

enum { LONGEST = 64, MOST = 2 };

const char *gs_nearest(const char *name, const char *const *names, uint32_t n) {
    size_t length = strlen(name);
    if (length > LONGEST) return NULL;
    const char *best = NULL;
    uint32_t shortest = MOST + 1;
    for (uint32_t i = 0; i < n; i++) {
        size_t other = strlen(names[i]);
        if (other > length + MOST || length > other + MOST || other > LONGEST) continue;
        uint32_t d = gs_letters_apart(name, length, names[i], other);
        if (d < shortest && 2 * d < length) shortest = d, best = names[i];
    }
    return best;
}
