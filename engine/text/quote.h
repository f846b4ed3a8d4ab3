/* quote: stretches inside quotation marks.
 *
 * Curly, straight, low, angle and doubled marks, British single ones, and marks within marks.
 * Apostrophes ("it's", "the '90s", "workers' rights") open and close nothing. What is not closed
 * ends with its block: news writing opens each paragraph of a long quotation anew and closes only
 * the last.
 */
#ifndef GS_TEXT_QUOTE_H
#define GS_TEXT_QUOTE_H

#include "article.h"

typedef struct gs_quotes {
    gs_quote *items;
    uint32_t *parents; /* index + 1 of the quotation around it, 0 for none */
    uint32_t count, cap, parents_cap;
} gs_quotes;

/* Appends the quotations of blocks[0..n), in order of their starts. whole[i]: block i is a
 * quotation as a whole; may be NULL. */
void gs_quotes_find(gs_arena *arena, const char *text, const gs_block *blocks, uint32_t n,
                    const bool *whole, gs_quotes *out);

/* How many quotations text[at] lies in. */
uint32_t gs_quotes_depth(const gs_quotes *quotes, uint32_t at);

#endif
