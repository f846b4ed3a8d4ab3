/* library: what of Lua's own library scripts may use, made safe. Known to the sandbox alone. */
#ifndef GS_LUA_LIBRARY_H
#define GS_LUA_LIBRARY_H

#include "sandbox.h"

/* A lua_CFunction: replaces the globals of a new state by the allow-list. Globals and libraries are
 * read-only for scripts. */
int gs_library_open(lua_State *L);

/* Adds functions of the host as globals or as a read-only table of that name. */
void gs_library_add(lua_State *L, const gs_library *library);

#endif
