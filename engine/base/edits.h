/* edits: how many letters of two texts have to be added, dropped, changed, or swapped with their
 * neighbour until they are the same (optimal string alignment distance, as in Boytsov, "Indexing
 * methods for approximate dictionary searching", 2011).
 *
 * Letters are bytes, compared as they are: fold before. Long texts are compared by their first
 * GS_EDITS_MOST bytes. Nothing is allocated.
 */
#ifndef GS_BASE_EDITS_H
#define GS_BASE_EDITS_H

#include <stddef.h>
#include <stdint.h>

enum { GS_EDITS_MOST = 128 };

uint32_t gs_letters_apart(const char *a, size_t na, const char *b, size_t nb);

#endif
