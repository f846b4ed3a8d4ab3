/* cover: how the sandbox tells a coverage what runs. Private to the layer. */
#ifndef GS_LUA_COVER_H
#define GS_LUA_COVER_H

#include <lua.h>

#include "coverage.h"

/* A line or a call, from the hook. */
void gs_cover_event(gs_coverage *coverage, lua_State *L, lua_Debug *ar);
/* [-0, +0, em] Lines of the function at index, and of those that it can reach in `depth` steps, are
 * there to be run. */
void gs_cover_function(gs_coverage *coverage, lua_State *L, int index, int depth);

#endif
