/* joints: the words that put two clauses or phrases in an order: "before", "not until", "only
 * after", "in retaliation for", "led to". Private to the extract layer; positions are tokens of the
 * worker's skeleton, and nothing here is owned. */
#ifndef GS_EXTRACT_JOINTS_H
#define GS_EXTRACT_JOINTS_H

#include "work.h"

typedef enum gs_order { GS_NO_ORDER = 0, GS_LEFT_FIRST, GS_RIGHT_FIRST } gs_order;

typedef struct gs_joint {
    uint32_t first, end;   /* with the length of time before it */
    uint32_t word;         /* where the word itself stands */
    gs_order which;        /* what the word alone says; GS_NO_ORDER: the verbs tell it */
    bool fronted;          /* it opens its clause: "After the vote, ..." */
    bool only;             /* "Only after the order was signed were they asked" */
    bool denied;           /* "Not until the order was signed were they asked" */
    bool cleft;            /* "It was only after the order was signed that they were asked" */
    bool cause;            /* what comes first made the other come */
    bool verb;             /* a verb joins them: "preceded", "follows" */
    const gs_mention *gap; /* the time between the two, or NULL */
    const char *unit;      /* the same, one of it: "a week before", "the day after"; or NULL */
} gs_joint;

/* Does the sentence have a word with which a joint may begin? */
bool gs_joints_may_be(const gs_skeleton *s);
/* The joint that starts at the token; false where none does. */
bool gs_joint_at(const gs_skeleton *s, uint32_t token, gs_joint *j);

#endif
