/* sorted: conflicts in the order of their documents, for formats that file them there. */
#ifndef GS_REPORT_SORTED_H
#define GS_REPORT_SORTED_H

#include "report/report.h"

/* Conflicts (of the result, or those decided on) by the document of their first claim: those of
 * document d are items[first[d]] .. items[first[d + 1] - 1], in their order. */
typedef struct gs_shelves {
    uint32_t *first, *items;
} gs_shelves;

/* Freed by gs_shelves_free. */
gs_shelves gs_shelves_of(const gs_checked *result, const gs_conflict *conflicts, uint32_t n);
void gs_shelves_free(gs_shelves *shelves);

#endif
