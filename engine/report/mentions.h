/* mentions: the normalized mentions of an article as NDJSON, docs/formats.md. */
#ifndef GS_REPORT_MENTIONS_H
#define GS_REPORT_MENTIONS_H

#include "base/buf.h"
#include "read/mention.h"

/* One line a mention: {"doc", "type", "start", "end", "text", "value"}; offsets in characters of
 * the article's text, end exclusive. */
void gs_mentions_dump(const gs_article *article, const gs_mentions *mentions, gs_buf *out);

#endif
