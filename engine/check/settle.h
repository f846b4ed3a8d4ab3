/* settle: open currencies closed by the story they are told in.
 *
 * "45 million shillings" in one text is perhaps Kenyan money; where another text of its story says
 * "KSh45m", and no text of it tells of any other shilling, it is. Facts that are compared within a
 * story can then be apart.
 */
#ifndef GS_CHECK_SETTLE_H
#define GS_CHECK_SETTLE_H

#include "fact/store.h"

/* stories: for each document of the store the number of its story. Amounts keep what the article
 * wrote but for their unit. */
void gs_settle_currencies(gs_store *store, const uint32_t *stories);

#endif
