/* progress: a line on standard error while a long run reads, on a terminal only. */
#ifndef GS_CLI_PROGRESS_H
#define GS_CLI_PROGRESS_H

#include "cli/options.h"

typedef struct gs_ticker gs_ticker;

/* NULL where nobody would see it: standard error is no terminal, --quiet, a dumb terminal, CI. */
gs_ticker *gs_ticker_new(const gs_options *options);
/* A gs_progress; the first second passes in silence. context is the ticker. */
void gs_ticker_tell(void *ticker, uint32_t done, uint32_t all);
/* Takes the line away. */
void gs_ticker_end(gs_ticker *ticker);

#endif
