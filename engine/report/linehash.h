/* linehash: the fingerprint of a line that code hosts use to follow a finding through edits
 * (`primaryLocationLineHash`; github/codeql-action, src/fingerprints.ts).
 *
 * A rolling hash over the 100 UTF-16 units from the start of a line, blanks left out, with the
 * count of that hash in the file behind it.
 */
#ifndef GS_REPORT_LINEHASH_H
#define GS_REPORT_LINEHASH_H

#include "base/arena.h"

#include <stdint.h>

/* "a86dc1cd51d4b1a:1" for each line of the file, the last one (after the last line end) included.
 * Memory is the arena's. */
const char *const *gs_line_hashes(gs_arena *arena, const char *text, size_t n, uint32_t *lines);

#endif
