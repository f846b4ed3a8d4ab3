/* kit: what the rules of one thread use one after the other: a Lua state, and in it the code of
 * modules, metatables, and compiled expressions.
 *
 * Making these costs more than most rules then take. A rule gets the kit that the one before it
 * left, where that ended well and the state is still small; a rule that failed takes its kit with
 * it. Nothing in a kit can be changed by a rule: a module's code is run anew for each rule, so that
 * its tables and functions are that rule's own, and libraries, facts and values are read-only. The
 * budget is each rule's own too; memory counts from where the rule began.
 *
 * A kit belongs to one thread. gs_kit_take gives it to a run, gs_kit_give takes it back.
 */
#ifndef GS_LUA_KIT_H
#define GS_LUA_KIT_H

#include "recall.h"

enum { GS_SHELVES = 2048 }; /* a power of two, over twice as many as there are expressions */

struct gs_kit {
    gs_arena *arena; /* of the expressions */
    gs_arena *heads; /* theirs */
    gs_sandbox *box;
    /* rx */
    gs_matcher *matcher;
    gs_expression *expressions[GS_LIMIT_PATTERNS];
    uint32_t nexpressions;
    uint16_t shelves[GS_SHELVES]; /* by hash: 1 + the place of an expression, or 0 */
    uint32_t held;                /* strings of the rule in hand that the registry holds */
    struct {
        const char *string;        /* of the rule in hand, which the state holds */
        gs_expression *expression; /* it stands for */
    } recent[GS_RECENT];           /* by where the strings lie */
    gs_recall recall;
    int facts, fact_type;     /* registry: handles of the group in hand, and their metatable, */
    int texts;                /* strings by symbol (recall.c); all 0: not there yet */
    gs_asked asked[GS_ASKED]; /* of facts, by where their names lie */
};

/* Gives the run a kit: that of run->shared, or one of its own. */
void gs_kit_take(gs_running *run, gs_budget budget);
/* The run is done; sound: without an error. */
void gs_kit_give(gs_running *run, bool sound);

#endif
