#include "edits.h"

static uint32_t least(uint32_t a, uint32_t b) {
    return a < b ? a : b;
}

uint32_t gs_letters_apart(const char *a, size_t na, const char *b, size_t nb) {
    uint32_t rows[3][GS_EDITS_MOST + 1];
    if (na > GS_EDITS_MOST) na = GS_EDITS_MOST;
    if (nb > GS_EDITS_MOST) nb = GS_EDITS_MOST;
    for (uint32_t j = 0; j <= nb; j++) rows[0][j] = j;
    for (uint32_t i = 1; i <= na; i++) {
        uint32_t *row = rows[i % 3], *last = rows[(i + 2) % 3], *older = rows[(i + 1) % 3];
        row[0] = i;
        for (uint32_t j = 1; j <= nb; j++) {
            row[j] = least(last[j - 1] + (a[i - 1] != b[j - 1]), least(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = least(row[j], older[j - 2] + 1);
        }
    }
    return rows[na % 3][nb];
}
