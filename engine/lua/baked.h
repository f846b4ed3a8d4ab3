/* baked: the shipped rules, finished when the program was built and kept in it.
 *
 * Loading 800 KB of pack files, compiling their Lua and entering their words takes 40 ms, and is
 * the same every time. So the build loads them once and keeps the finished rulebook as an image
 * (base/image.h), with what Lua compiled: it comes from our own sources, by this very program. At a
 * start the files are read and compared by hash with those of the build; where a byte differs, or
 * other folders are wanted too, everything is loaded from its source, as rules of users always are.
 */
#ifndef GS_LUA_BAKED_H
#define GS_LUA_BAKED_H

#include "rulebook.h"

/* What the build bakes. */
typedef struct gs_baking {
    const char *folder;      /* of the rules */
    const char *expressions; /* a file: the list of those to be kept ready (ready.h) */
} gs_baking;

/* Writes the image of the folder's finished book, or half of it (gs_image_write): for the build.
 * err: also where loading has any problem. */
bool gs_rulebook_bake(const gs_baking *from, const char *path, bool *whole,
                      gs_err *err) GS_MUST_USE;

#endif
