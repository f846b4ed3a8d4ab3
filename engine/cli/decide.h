/* decide: conflicts turned into entries of the ledger. */
#ifndef GS_CLI_DECIDE_H
#define GS_CLI_DECIDE_H

#include "check/ledger.h"
#include "check/result.h"
#include "cli/options.h"

/* The entry for a conflict; `as` and `reason` as given, by and until from the options. */
gs_ledger_entry gs_decide(const gs_options *options, const gs_checked *result,
                          const gs_conflict *conflict, const char *as, const char *reason);

/* The day on which the command runs: --today, or the clock's. */
bool gs_today(const gs_options *options, gs_day *today, gs_err *err) GS_MUST_USE;

/* Puts all open conflicts into the ledger, unseen. Tells how many; false (told) where that failed.
 */
bool gs_accept_all(const gs_options *options, const gs_checked *result);

#endif
