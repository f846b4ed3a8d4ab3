/* house: what a desk has settled for itself, over what packs and rules say: how grave a rule is,
 * who is who, when the fiscal year begins, how dates in digits are read.
 *
 * A plain value, borrowed by whoever is given it.
 */
#ifndef GS_LUA_HOUSE_H
#define GS_LUA_HOUSE_H

#include "rulebook.h"

typedef struct gs_severity {
    const char *rule;
    gs_level level;
    bool off;
    uint32_t line; /* of the house's file */
} gs_severity;

/* Two names of one person, place or body. */
typedef struct gs_alias {
    const char *name, *also;
} gs_alias;

typedef struct gs_house {
    const char *file; /* for messages */
    const gs_severity *severities;
    const gs_alias *aliases;
    uint32_t nseverities, naliases;
    int fiscal_month; /* 1 to 12: the month in which fiscal years begin; 0: not known */
    bool day_first;   /* 3/4/2025 is 3 April */
} gs_house;

/* A hash of all that the book was made of, and of what the house says of reading. */
uint64_t gs_rulebook_stamp(const gs_rulebook *book);

/* Once, after gs_rulebook_finish. A rule that is not there is a problem. */
void gs_rulebook_settle(gs_rulebook *book, const gs_house *house, gs_problems *problems);

#endif
