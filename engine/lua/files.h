/* files: pack folders, read once into memory. Private to the layer. */
#ifndef GS_LUA_FILES_H
#define GS_LUA_FILES_H

#include "book.h"

/* Appends the folder's Lua files (or the one file) to the book's sources, in byte order of their
 * paths. */
void gs_files_read(gs_rulebook *book, const char *path, gs_problems *problems);
/* The text of one file, in the arena, with a NUL behind it. NULL and err where it cannot be read,
 * is too long, or is not UTF-8. */
const char *gs_files_text(gs_arena *arena, const char *path, size_t *n, gs_err *err) GS_MUST_USE;
/* Mixes the names and bytes of the folder's Lua files into the stamp; false where not all can be
 * read. */
bool gs_files_stamp(const char *folder, uint64_t *stamp);
/* The text of `require "name"` for this file, or NULL. */
const gs_packfile *gs_files_module(const gs_rulebook *book, const gs_packfile *from,
                                   const char *name);

#endif
