#include "stem.h"

#include <string.h>

enum { KEPT = 4 };

size_t gs_stem(const char *w, size_t n) {
    static const char *const endings[] = {"ings", "ing", "ies", "ed", "es", "s", NULL};
    for (const char *const *e = endings; *e; e++) {
        size_t k = strlen(*e);
        if (n < KEPT + k || memcmp(w + n - k, *e, k) != 0) continue;
        n -= k;
        break;
    }
    if (n > KEPT && (w[n - 1] == 'e' || w[n - 1] == 'y' || w[n - 1] == 'i' || w[n - 1] == w[n - 2]))
        n--;
    return n;
}
