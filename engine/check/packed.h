/* packed: what one article gave, as bytes for the store of an archive: its document, facts, and the
 * entities that tell who is who. Bytes are good for the kinds they were written with; a reader of
 * damaged ones says so and has changed nothing that is seen. */
#ifndef GS_CHECK_PACKED_H
#define GS_CHECK_PACKED_H

#include "base/buf.h"
#include "fact/store.h"
#include "read/mention.h"

/* own: the store of one article. */
void gs_pack_article(const gs_store *own, const gs_mentions *mentions, gs_buf *out);
/* Fills an empty store; the document gets this path. Entities are the arena's. False: damaged. */
bool gs_unpack_article(const char *bytes, size_t n, const char *path, gs_store *store,
                       gs_arena *arena, gs_mentions *mentions) GS_MUST_USE;

#endif
