/* manifest: what the pack.lua of a folder says: the pack's name, its version, what it needs.
 *
 *     return { name = "chess", version = "0.1.0", doc = "...", needs = { "gainsay >= 0.1" } }
 *
 * The strings are the arena's.
 */
#ifndef GS_LUA_MANIFEST_H
#define GS_LUA_MANIFEST_H

#include "base/arena.h"
#include "base/err.h"

typedef struct gs_natives gs_natives;

typedef struct gs_need {
    const char *name;
    const char *least; /* the lowest version that will do, or "" */
} gs_need;

typedef struct gs_manifest {
    const char *name, *version, *doc;
    const char *folder, *file; /* "rules", "rules/pack.lua" */
    const gs_need *needs;
    uint32_t nneeds;
    uint32_t needs_line; /* where they stand in the file */
} gs_manifest;

/* Reads the text of a pack.lua. err: it does not run, a field is missing, misspelt or no name. */
bool gs_manifest_parse(const gs_natives *natives, gs_arena *arena, const char *file,
                       const char *text, size_t n, gs_manifest *out, gs_err *err) GS_MUST_USE;

/* Is this folder a pack? */
bool gs_manifest_is_there(const char *folder);

/* "1.2.10" against "1.3": as strcmp; what is not said counts as 0. */
int gs_version_compare(const char *a, const char *b);

#endif
