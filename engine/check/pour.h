/* pour: the facts of a store as NDJSON, in their order.
 *
 * Lines are made by as many threads as are wanted, a batch at a time, while the caller's thread
 * hands on what is done; a few batches stand in memory and no more. The bytes do not depend on
 * threads.
 */
#ifndef GS_CHECK_POUR_H
#define GS_CHECK_POUR_H

#include "base/buf.h"
#include "fact/store.h"

/* Called by the caller's thread with whole lines; false: no more is wanted. */
typedef bool gs_pour_sink(void *context, const gs_buf *lines);

/* threads: 0 for one a core. False where the sink refused. */
bool gs_facts_pour(const gs_store *store, uint32_t threads, gs_pour_sink *sink, void *context);

#endif
