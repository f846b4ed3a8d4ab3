/* ticker: live articles, told in entries that each open with a time of day ("17:50 Two people have
 * died").
 *
 * A later entry replaces an earlier one, in whichever order the page shows them: what only an
 * earlier entry says was true for an hour. An article is a ticker where three blocks or more, rows
 * of tables aside, open with different times.
 */
#ifndef GS_EXTRACT_TICKER_H
#define GS_EXTRACT_TICKER_H

#include "base/arena.h"
#include "read/mention.h"
#include "text/article.h"

typedef struct gs_ticker {
    bool *superseded; /* by block; NULL where the article is no ticker */
} gs_ticker;

/* Memory is the arena's. */
gs_ticker gs_ticker_of(const gs_article *article, const gs_mentions *mentions, gs_arena *arena);

#endif
