/* file: the whole of a file, for whoever reads one at a time.
 *
 * No stdio: a stream takes memory of its own, and cannot say that there was none. What is read is
 * what was there between the first byte and the end; a file that is cut or grows meanwhile gives
 * what came, never what lay in memory.
 */
#ifndef GS_BASE_FILE_H
#define GS_BASE_FILE_H

#include "arena.h"
#include "err.h"

/* Does the path end so? "a.LUA" ends in ".lua" as "a.lua" does; the ending is in small letters. */
bool gs_path_ends(const char *path, const char *ending);
/* The file opened for reading; -1 and err (GS_E_IO) where it cannot be. A named pipe waits some
 * seconds for who writes into it, and no longer: a forgotten one must not hold up a run for ever.
 */
int gs_file_open(const char *path, gs_err *err);
/* The whole file, NUL-terminated, in the arena. NULL and err (GS_E_IO, GS_E_LIMIT) for what is
 * missing, a folder, unreadable, or larger than `most`. */
char *gs_read_file(gs_arena *arena, const char *path, size_t most, size_t *n, gs_err *err);
/* The same of an open file, which is called `name` in errors. */
char *gs_read_open_file(gs_arena *arena, int file, const char *name, size_t most, size_t *n,
                        gs_err *err);

#endif
