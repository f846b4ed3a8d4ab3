/* chunk: Lua source compiled once and loaded as often as sandboxes need it.
 *
 * A rule's text is run when it is declared and again where it checks, a module in every sandbox
 * that requires it. What this process compiled is kept in the book's arena and loaded from there;
 * compiled code from anywhere else is never loaded. Only the thread that owns the book
 * keeps anything; once the book is finished, threads share what is there.
 */
#ifndef GS_LUA_CHUNK_H
#define GS_LUA_CHUNK_H

#include <lua.h>

#include "base/buf.h"
#include "book.h"

/* [-0, +1, -] The source's function, or an error message; LUA_OK or lua_load's error. Kept in
 * the arena for the next time; arena may be NULL: it is not kept. */
int gs_chunk_load(lua_State *L, gs_arena *arena, const gs_packfile *source);

/* Keeps the function on the top of the stack, which was compiled from the source. */
void gs_chunk_keep(lua_State *L, gs_arena *arena, const gs_packfile *source);

/* For the build: what was kept of the source, moved to the arena, without the names of locals; of a
 * rule's source without its examples, too. */
void gs_chunk_strip(gs_arena *arena, const gs_packfile *source, bool rule);

/* strip.c: a dump without them; false where it is not one of this Lua. */
bool gs_strip(const char *bytes, size_t n, gs_buf *out) GS_MUST_USE;

/* bare.c: puts blanks in the place of the examples of a rule; false where the text is none. */
bool gs_bare(char *text, size_t n) GS_MUST_USE;

#endif
