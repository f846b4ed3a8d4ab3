/* inline: the suppressions that stand in an article. Part of suppress. */
#ifndef GS_CHECK_INLINE_H
#define GS_CHECK_INLINE_H

#include "base/problem.h"
#include "text/article.h"

typedef struct gs_inline {
    const char *rule, *reason;
    uint32_t line;     /* where it stands */
    gs_place from, to; /* what it speaks of; to is exclusive. A whole article: from line 0 */
    bool whole;
} gs_inline;

typedef struct gs_inlines {
    gs_inline *items;
    uint32_t count, cap;
} gs_inlines;

void gs_inline_scan(gs_arena *arena, const gs_article *article, gs_inlines *out,
                    gs_problems *remarks);

#endif
