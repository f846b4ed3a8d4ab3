/* ledger: decisions on conflicts, in a file that lives beside the articles.
 *
 * An entry holds the claims of a conflict by what they say (print.h). It covers every finding of
 * its rule whose claims are all among its own, whichever of them is the odd one out, wherever they
 * stand now; a claim that is new, or whose sentence has changed, is not covered. The file is TOML,
 * of which this reads what it writes: [[resolution]] and [[resolution.claim]] tables with strings.
 * Entries are sorted by id, so that two branches seldom touch the same lines. Strings are the
 * arena's.
 */
#ifndef GS_CHECK_LEDGER_H
#define GS_CHECK_LEDGER_H

#include "base/buf.h"
#include "base/problem.h"
#include "value/day.h"

typedef struct gs_ledger_claim {
    uint64_t print;
    const char *at; /* "articles/a.md:12", for people */
    const char *text, *sentence;
} gs_ledger_claim;

typedef struct gs_ledger_entry {
    const char *id, *rule;
    const char *as; /* "right:A", "both", "error", "wontfix", "accepted" */
    const char *reason, *by, *on, *until, *says;
    const gs_ledger_claim *claims; /* A, B, ... */
    uint32_t nclaims;
    gs_day last;       /* of `until`, or GS_DAY_MAX */
    uint32_t line;     /* where it begins */
    size_t start, end; /* its bytes in the file */
} gs_ledger_entry;

typedef struct gs_ledger {
    const char *file;
    const char *text; /* as it was read */
    size_t n;
    const gs_ledger_entry *entries;
    uint32_t count;
} gs_ledger;

/* A file that is not there is an empty ledger. err, with the line: it is not in order. */
bool gs_ledger_read(gs_arena *arena, const char *file, gs_ledger *out, gs_err *err) GS_MUST_USE;
bool gs_ledger_parse(gs_arena *arena, const char *file, const char *text, size_t n, gs_ledger *out,
                     gs_err *err) GS_MUST_USE;

/* Puts the entries into the file, each in the place of the one with its id, or where its id
 * belongs; all else stays as it is. Locks the file, reads it anew, and replaces it. */
bool gs_ledger_put(const char *file, const gs_ledger_entry *entries, uint32_t n,
                   gs_err *err) GS_MUST_USE;

/* "right:B", "both", "error", "wontfix": is it a decision on so many claims? err says what is. */
bool gs_ledger_decision(const char *as, uint32_t nclaims, gs_err *err) GS_MUST_USE;
/* What a decision means, for people: "A is right", "both are right", ... */
const char *gs_ledger_say(gs_arena *arena, const char *as);

#endif
