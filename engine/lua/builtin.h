/* builtin: functions of the library that are ours, because Lua's own would show an address, an
 * order of hashing, or run without a bound. Known to library.c alone. */
#ifndef GS_LUA_BUILTIN_H
#define GS_LUA_BUILTIN_H

#include "sandbox.h"

/* string.format; upvalue: Lua's own. */
int gs_builtin_format(lua_State *L);
/* A function of Lua's library (upvalue 1) behind a charge for its arguments. */
int gs_builtin_metered(lua_State *L);
/* table.insert; upvalue: Lua's own, for anything but to append to a plain table. */
int gs_builtin_insert(lua_State *L);
/* table.sort: stable, by a merge sort that asks no clock. */
int gs_builtin_sort(lua_State *L);

#endif
