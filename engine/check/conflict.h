/* conflict: findings of rules, gathered into one entry for each disagreement.
 *
 * Five articles and one that differs are one conflict with a tally, not five pairs. Findings of one
 * rule that share a claim belong together; the claim whose value the fewest documents give stands
 * first. The fingerprint rests on the rule and on what the claims say (sentences and values), not
 * on file names or lines, so it survives edits elsewhere in a file.
 */
#ifndef GS_CHECK_CONFLICT_H
#define GS_CHECK_CONFLICT_H

#include "result.h"

typedef struct gs_collector gs_collector;

/* Everything collected is the arena's. */
gs_collector *gs_collector_new(gs_arena *arena, const gs_store *store);
/* A gs_sink: context is the collector. */
void gs_collector_take(void *collector, const gs_rule *rule, const gs_reported *finding);
/* Findings so far. */
uint32_t gs_collector_findings(const gs_collector *collector);
/* Before the conflicts are asked for. Findings that are suppressed make conflicts of their own. */
typedef const gs_suppression *gs_suppressor(void *context, const gs_rule *rule,
                                            const gs_fact *const *facts, uint32_t n);
void gs_collector_suppress(gs_collector *collector, gs_suppressor *suppressor, void *context);
/* One flag a document of the store: only findings that touch one of these count, and the claim in
 * it stands first. */
void gs_collector_focus(gs_collector *collector, const bool *documents);
/* The conflicts: open ones before suppressed ones, errors first, then by place of the first claim,
 * then rule id. */
const gs_conflict *gs_collector_conflicts(gs_collector *collector, uint32_t *n);

#endif
