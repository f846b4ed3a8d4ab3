/* claimreview: ClaimReview (schema.org, JSON-LD), read as far as it can serve as a record: claims
 * that fact-checkers have found to be true, each as a JSON document for gs_article_from_json. */
#ifndef GS_TEXT_CLAIMREVIEW_H
#define GS_TEXT_CLAIMREVIEW_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

/* Is it JSON-LD with a ClaimReview in it: one, an array of them, or a "@graph"? */
bool gs_claimreview_sniff(const char *bytes, size_t n);

/* The documents ({"id", "text", "date", "source"}) of the claims that are rated true, in the arena;
 * *left_out: how many others there are. A claim is rated true by the name of its rating ("True",
 * "Correct", "Accurate"), or by a number that is the best of the scale. */
const char **gs_claimreview_documents(gs_arena *arena, const char *name, const char *bytes,
                                      size_t n, uint32_t *count, uint32_t *left_out);

#endif
