/* builtin: functions of the library that are ours, because Lua's own would show an address, an
 * order of hashing, or run without a bound. Known to library.c alone. */
#ifndef GS_LUA_BUILTIN_H
#define GS_LUA_BUILTIN_H

#include "sandbox.h"

/* string.format; upvalue: Lua's own. */
int gs_builtin_format(lua_State *L);
/* A function of Lua's library (upvalue 1) behind a charge for its arguments; upvalue 2: it sorts.
 */
int gs_builtin_metered(lua_State *L);

#endif
