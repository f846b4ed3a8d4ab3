/* result: what a check found, ready to be reported. Owned by the run (gs_checked_free). */
#ifndef GS_CHECK_RESULT_H
#define GS_CHECK_RESULT_H

#include "extract/extract.h"
#include "lua/rulebook.h"

/* A decision that a conflict is not to be shown. */
typedef struct gs_suppression {
    bool in_source; /* in the article; else in the ledger */
    const char *as; /* "right:A", "both", ...; "" in an article */
    const char *reason;
    const char *file; /* where it stands */
    uint32_t line;
} gs_suppression;

/* Another rule that found the same. */
typedef struct gs_also {
    const gs_rule *rule;
    const char *message;
} gs_also;

/* One disagreement: findings of one rule that share a claim, as one entry. claims[0] is the odd one
 * out (the value that fewest documents give; the later one where that is even, never a reference
 * fact), claims[1] the best of the other side. */
typedef struct gs_conflict {
    const gs_rule *rule;
    gs_level level;
    char id[17]; /* hex fingerprint of rule and contents of the claims; the first 8 digits are shown
                    to people */
    const char *message;
    const char *why, *hint;
    const char *tally;            /* "12: four articles; 21: one article", or "" for a plain pair */
    const gs_fact *const *claims; /* without repetition */
    uint32_t nclaims;
    int field;           /* of the claims' kind, in which they differ; or -1 */
    const gs_also *also; /* once.h */
    uint32_t nalso;
    const gs_suppression *suppression; /* NULL: it is open */
} gs_conflict;

static inline bool gs_conflict_claims(const gs_conflict *conflict, const gs_fact *fact) {
    for (uint32_t i = 0; i < conflict->nclaims; i++)
        if (conflict->claims[i] == fact) return true;
    return false;
}

/* What a rule had to do. */
typedef struct gs_rule_cost {
    gs_cost run;
    double grouping; /* seconds */
    uint32_t groups, facts;
} gs_rule_cost;

typedef struct gs_checked {
    const gs_store *store;
    const gs_conflict *conflicts; /* errors first, then by place of the first claim, then rule id */
    uint32_t nconflicts;
    const gs_conflict *suppressed; /* conflicts on which somebody has decided, in the same order */
    uint32_t nsuppressed;
    uint32_t nfindings;   /* pairs behind both */
    uint32_t by_level[3]; /* conflicts of each gs_level */
    uint32_t nbelow;      /* conflicts that a report leaves out as being of a lower level */
    uint32_t articles, facts_files;
    const gs_rule *const *rules; /* those that ran, in order of id */
    uint32_t nrules;
    const gs_rule_cost *costs; /* one for each of them, where the run was to keep them; else NULL */
    const char *trace;         /* of the rule that was to be traced, else "" */
    uint32_t facts;            /* without those of background kinds, which stand for no statement */
    uint32_t compared;         /* of these, those that stood in a group with at least one other */
    const uint32_t *stories;   /* of each document the first one of its story; NULL: not asked */
    const gs_unreads *unread;
    gs_problems *problems;
    gs_problems *remarks; /* decisions that cover nothing, and the like; no part of the status */
    int status;           /* 0, 1 or 2 */
} gs_checked;

#endif
