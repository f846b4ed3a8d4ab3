/* shelf: the folders where packs are looked for, and which of them a run reads.
 *
 * A pack called "chess" is the first folder PLACE/chess with a pack.lua. What a pack needs is read
 * before it, each folder once. Everything is the arena's.
 */
#ifndef GS_LUA_SHELF_H
#define GS_LUA_SHELF_H

#include "base/problem.h"
#include "manifest.h"

typedef struct gs_shelf gs_shelf;

gs_shelf *gs_shelf_new(gs_arena *arena);
/* A folder of packs; those added first are looked into first. What is not there is no problem. */
void gs_shelf_add_place(gs_shelf *shelf, const char *place);
/* A folder that is a pack itself, found by its own name before all places. */
void gs_shelf_add_pack(gs_shelf *shelf, const char *folder);

/* Adds to the folders to be read: those of the packs that it needs, then the folder (or file)
 * itself. err-like problems: pack.lua is broken, a needed pack is nowhere, two need each other. */
void gs_shelf_take_folder(gs_shelf *shelf, const char *folder, gs_problems *problems);
/* The same by name. */
void gs_shelf_take_pack(gs_shelf *shelf, const char *name, gs_problems *problems);

/* What was taken, in the order of reading. */
const char *const *gs_shelf_folders(const gs_shelf *shelf, uint32_t *n);

/* All packs on the shelf, in order of name; of two with one name the one that would be taken. A
 * broken pack.lua is a problem. */
const gs_manifest *const *gs_shelf_packs(gs_shelf *shelf, uint32_t *n, gs_problems *problems);

#endif
