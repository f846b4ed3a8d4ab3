/* problem: what could not be done, collected so that one bad file or rule never hides the others.
 *
 * A problem list belongs to a run. Any error in it makes the run end with status 2; notes do not.
 */
#ifndef GS_BASE_PROBLEM_H
#define GS_BASE_PROBLEM_H

#include "arena.h"
#include "err.h"

typedef struct gs_problem {
    gs_err err;
    bool note; /* nothing was lost: told under -v, or always where the error has a code */
} gs_problem;

typedef struct gs_problems gs_problems;

gs_problems *gs_problems_new(gs_arena *arena);
void gs_problems_add(gs_problems *list, const gs_err *err);
void gs_problems_note(gs_problems *list, const char *source, uint32_t line, const char *fmt, ...)
    GS_PRINTF(4, 5);
/* A note that is always told. */
void gs_problems_remark(gs_problems *list, const gs_err *err);
/* Sorted by source, line, text, so that the order of reading does not show. Where kinds could
 * not be declared (GS_E_KINDS), those that only follow from it are left out, and a note says so. */
const gs_problem *gs_problems_sorted(gs_problems *list, size_t *n);
/* How many of those that are shown are no notes. */
size_t gs_problems_errors(const gs_problems *list);
void gs_problems_append(gs_problems *list, const gs_problems *more);

#endif
