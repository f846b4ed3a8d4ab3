/* suppress: findings that somebody has decided on: in the ledger, or in the article itself.
 *
 * In an article, `<!-- gainsay: ignore RULE -- REASON -->` speaks of the paragraph it stands in,
 * or of the next one where it stands alone; `gainsay-ignore: RULE -- REASON` in the front matter
 * (or a list of such) of the whole article. Only this form counts, in comments only; what comes
 * close is told. A finding is suppressed from any of its ends. What suppressed nothing is told too.
 * Everything is the arena's.
 */
#ifndef GS_CHECK_SUPPRESS_H
#define GS_CHECK_SUPPRESS_H

#include "check/ledger.h"
#include "check/result.h"

typedef struct gs_suppress gs_suppress;

/* ledger may be NULL. today: decisions that ended before it count no more. */
gs_suppress *gs_suppress_new(gs_arena *arena, const gs_store *store, const gs_ledger *ledger,
                             gs_day today);
/* Takes in the comments and the front matter of an article; near misses are remarks. */
void gs_suppress_scan(gs_suppress *suppress, const gs_article *article, uint32_t document,
                      gs_problems *remarks);
/* What covers the finding, or NULL. context is the gs_suppress (a gs_suppressor). */
const gs_suppression *gs_suppress_find(void *suppress, const gs_rule *rule,
                                       const gs_fact *const *facts, uint32_t n);
/* After the run: entries and comments that suppressed nothing though all they speak of was
 * compared, decisions that have ended, rules that are not there. focus: one flag a document, or
 * NULL; those without it were only compared with the others. */
void gs_suppress_review(gs_suppress *suppress, const gs_checked *checked, const gs_rulebook *book,
                        const bool *focus, gs_problems *remarks);

#endif
