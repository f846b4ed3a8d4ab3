/* verbsorts: what verbs of a few sorts may have behind them. Private to the extract layer. */
#ifndef GS_EXTRACT_VERBSORTS_H
#define GS_EXTRACT_VERBSORTS_H

#include "skeleton.h"

/* Verbs that a clause may follow without "that": "said the vote had failed". */
bool gs_takes_clause(const gs_skeleton *s, uint32_t token);

/* Of these nothing is done to anybody. */
bool gs_is_intransitive(const gs_skeleton *s, uint32_t token);

/* "The fund, which he says failed": what may stand with its subject within another clause. */
bool gs_tells_belief(const gs_skeleton *s, uint32_t token);

#endif
