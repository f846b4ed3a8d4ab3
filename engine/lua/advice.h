/* advice: what to do about an error that Lua raises in its own words, and about a limit that was
 * reached. Private to the layer.
 */
#ifndef GS_LUA_ADVICE_H
#define GS_LUA_ADVICE_H

#include "base/err.h"

/* Fills the hint from the text, where there is none and something helps. */
void gs_advise(gs_err *err);

/* How to stay below the limit of this name ("memory", "instructions", ...). */
const char *gs_limit_advice(const char *limit);

#endif
