/* library: what of Lua's own library scripts may use, made safe. Known to the sandbox alone.
 *
 * Nothing of it is made before a script first names it: most pack files use little or nothing.
 */
#ifndef GS_LUA_LIBRARY_H
#define GS_LUA_LIBRARY_H

#include "sandbox.h"

enum { GS_MOST_LIBRARIES = 8 };

/* What scripts of one sandbox can find. */
typedef struct gs_libraries {
    const gs_natives *natives;
    gs_library host[GS_MOST_LIBRARIES];
    size_t nhost;
} gs_libraries;

/* A lua_CFunction (index 1: light userdata, the gs_libraries, which must outlive the state): gives
 * a new state its globals and the methods of strings. Globals and libraries are read-only for
 * scripts. */
int gs_library_open(lua_State *L);

#endif
