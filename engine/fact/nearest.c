/* The nearest of some names to a misspelt one: optimal string alignment distance (Levenshtein's
 * with swaps of neighbours, as in Boytsov, "Indexing methods for approximate dictionary searching",
 * 2011), in bytes. */
#include <string.h>

#include "kind.h"

enum { LONGEST = 64, MOST = 2 };

static unsigned least(unsigned a, unsigned b) {
    return a < b ? a : b;
}

/* Distance of two strings of at most LONGEST bytes. */
static unsigned distance(const char *a, size_t na, const char *b, size_t nb) {
    unsigned rows[3][LONGEST + 1];
    unsigned *old = rows[0], *last = rows[1], *row = rows[2];
    for (size_t j = 0; j <= nb; j++) old[j] = last[j] = (unsigned)j;
    for (size_t i = 1; i <= na; i++) {
        row[0] = (unsigned)i;
        for (size_t j = 1; j <= nb; j++) {
            unsigned change = last[j - 1] + (a[i - 1] != b[j - 1]);
            row[j] = least(change, least(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = least(row[j], old[j - 2] + 1);
        }
        unsigned *spare = old;
        old = last, last = row, row = spare;
    }
    return last[nb];
}

const char *gs_nearest(const char *name, const char *const *names, uint32_t n) {
    size_t length = strlen(name);
    if (length > LONGEST) return NULL;
    const char *best = NULL;
    unsigned shortest = MOST + 1;
    for (uint32_t i = 0; i < n; i++) {
        size_t other = strlen(names[i]);
        if (other > length + MOST || length > other + MOST || other > LONGEST) continue;
        unsigned d = distance(name, length, names[i], other);
        if (d < shortest && 2 * d < length) shortest = d, best = names[i];
    }
    return best;
}
