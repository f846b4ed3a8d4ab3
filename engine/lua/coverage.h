/* coverage: which lines of rule files ran while rules were tested.
 *
 * For one thread. A coverage belongs to its arena; a rulebook borrows it (gs_rulebook_cover).
 */
#ifndef GS_LUA_COVERAGE_H
#define GS_LUA_COVERAGE_H

#include "rulebook.h"

typedef struct gs_coverage gs_coverage;

typedef struct gs_covered {
    const char *file;
    uint32_t lines; /* that hold something to run, in functions that are known of */
    uint32_t ran;
} gs_covered;

gs_coverage *gs_coverage_new(gs_arena *arena);
/* From now on the runs of this book's rules are watched; NULL ends it. */
void gs_rulebook_cover(gs_rulebook *book, gs_coverage *coverage);
/* Does it note what runs? Then its rules belong on one thread. */
bool gs_rulebook_is_covered(const gs_rulebook *book);

/* The files that were reached, in order of path; false past the end. */
bool gs_coverage_file(gs_coverage *coverage, uint32_t i, gs_covered *out);
/* The next line after `line` that holds something to run and never ran; 0 where there is none. */
uint32_t gs_coverage_missed(const gs_coverage *coverage, const char *file, uint32_t line);

#endif
