/* lint: what stands in a pack for nothing, or says too much.
 *
 * Errors are mistakes whatever the articles: a word set that nothing uses, a pattern that is
 * written twice or asks for next to nothing, a kind or rule without its documentation. Notes rest
 * on what was read (sighting.h): a pattern that was never tried, never matched, or always lost.
 */
#ifndef GS_LUA_LINT_H
#define GS_LUA_LINT_H

#include "extract/sighting.h"
#include "rulebook.h"

/* Looks at the files of one folder of the book, which is finished. seen may be NULL. */
void gs_lint(const gs_rulebook *book, const char *folder, const gs_sightings *seen,
             gs_problems *out);

#endif
