/* conflict_part: what conflict.c (which findings belong together) and gather.c (what their conflict
 * says) share. */
#ifndef GS_CHECK_CONFLICT_PART_H
#define GS_CHECK_CONFLICT_PART_H

#include "conflict.h"

typedef struct gs_finding {
    const gs_rule *rule;
    const gs_fact **facts; /* a, b, more */
    uint32_t nfacts;
    gs_level level;
    const char *message, *why, *hint;
    uint32_t order;    /* of reporting */
    uint32_t parent;   /* union-find over findings */
    uint32_t conflict; /* that it became part of */
    bool dropped;
    bool of_record; /* none of its claims is an article's */
    const gs_suppression *suppression;
} gs_finding;

struct gs_collector {
    gs_arena *arena;
    const gs_store *store;
    gs_finding *items;
    uint32_t count, cap;
    gs_conflict *conflicts;
    uint32_t nconflicts, capconflicts;
    gs_suppressor *suppressor; /* or NULL */
    void *context;
    const bool *focus; /* the documents that are looked at, or NULL */
};

/* Conflicts of findings of one rule that share claims: one, or several where more than two values
 * clash. The members are put in another order. */
void gs_gather(gs_collector *collector, uint32_t *members, uint32_t n);

/* Facts by place in the store, for pointers to them. */
int gs_by_fact_id(const void *left, const void *right);

#endif
