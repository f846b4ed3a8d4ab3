/* derive: how a finding came to be, from sentences to the rule, in words for people.
 *
 * All of these add lines to out, indented by two blanks a step; what strangers wrote is shown
 * escaped. The run must have been checked (gs_run_check).
 */
#ifndef GS_REPORT_DERIVE_H
#define GS_REPORT_DERIVE_H

#include "base/buf.h"
#include "check/run.h"

/* Two facts field by field: what each says, and whether that is surely the same, surely apart, or
 * not known. */
void gs_derive_compare(gs_run *run, const gs_fact *a, const gs_fact *b, gs_buf *out);

/* How many of the fields by which facts of their kind are told apart (keys, names) both know and
 * have in common; 0 for two kinds. */
uint32_t gs_derive_alike(gs_run *run, const gs_fact *a, const gs_fact *b);

/* The whole way to a conflict: its claims, the key that they share, the comparison, and what the
 * rule asked of them. verbose: all that it asked. */
void gs_derive_conflict(gs_run *run, const gs_conflict *conflict, bool verbose, gs_buf *out);

/* What the rule does with these facts as one group, traced; found: how many findings. */
void gs_derive_trial(gs_run *run, const gs_rule *rule, const gs_fact *const *facts, uint32_t n,
                     gs_buf *trace, uint32_t *found);
/* In how many steps the rule, given these two facts alone, asked for both at once. */
uint32_t gs_derive_compared(gs_run *run, const gs_rule *rule, const gs_fact *a, const gs_fact *b);
/* The last lines of a trace (all where verbose), indented. */
void gs_derive_trace(const gs_buf *trace, bool verbose, gs_buf *out);

/* Are these facts' values of a field of a group's key the same? name as in rule.group, without "?".
 */
bool gs_derive_same_key(gs_run *run, const char *name, const gs_fact *a, const gs_fact *b);
/* The value of a field or property, for people; "not known" where it is not. out has GS_DERIVE_TEXT
 * bytes. */
enum { GS_DERIVE_TEXT = 300 };
const char *gs_derive_value(gs_run *run, const gs_fact *fact, const char *name, char *out);
bool gs_derive_knows(const gs_fact *fact, const char *name);

#endif
