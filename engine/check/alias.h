/* alias: names that somebody has told to be one: the configuration, or a record. Part of run. */
#ifndef GS_CHECK_ALIAS_H
#define GS_CHECK_ALIAS_H

#include "check/resolve.h"
#include "lua/house.h"

/* Before the resolver is finished. Of facts, those of the kind "alias" (name, also) count that are
 * references: an article cannot rename anybody. house may be NULL. */
void gs_alias_tell(gs_resolver *resolver, const gs_store *store, const gs_house *house);

#endif
