/* outcome_told: whether an outcome may be told of the noun that it is told of. Private to the
 * extract layer. */
#ifndef GS_EXTRACT_OUTCOME_TOLD_H
#define GS_EXTRACT_OUTCOME_TOLD_H

#include "work.h"

/* What the word set "outcome_told" asks of the outcome that the phrase `form` tells. */
void gs_outcome_told_enter(gs_pack *pack, gs_act *act, const char *form);

/* Does the noun in the draft belong to the classes that the outcome asks for? Its phrase ends
 * before the token `last`. */
bool gs_outcome_may_be_told(gs_work *w, const gs_act *act, const gs_draft *d, uint32_t last);

#endif
