/* ignore: which of the files under a folder are left out, by the patterns of .gitignore,
 * .gainsayignore and the configuration.
 *
 * The patterns are git's (gitignore(5)): `*`, `?`, `[a-z]`, `**`, a leading or inner `/` ties a
 * pattern to the folder of its file, a trailing `/` means folders only, `!` takes back. What
 * .gainsayignore says goes before the configuration, and that before .gitignore; in one file, and
 * from outer folders to inner ones, the last pattern that matches decides. Files that a command
 * line names are never ignored: only those met in a folder are asked about.
 */
#ifndef GS_CHECK_IGNORE_H
#define GS_CHECK_IGNORE_H

#include "base/problem.h"

typedef struct gs_ignore gs_ignore;

/* patterns: the configuration's, which count from the folder `base` (NULL: the working folder). */
gs_ignore *gs_ignore_new(gs_arena *arena, const char *const *patterns, uint32_t n, const char *base,
                         bool gitignore);

/* A folder is about to be walked, whose absolute path this is: takes in the ignore files of it and,
 * for the first one, of the folders above it up to the top of its repository. Returns a mark for
 * gs_ignore_leave. What cannot be read is a problem. */
typedef struct gs_ignore_mark {
    uint32_t git, own;
} gs_ignore_mark;
gs_ignore_mark gs_ignore_begin(gs_ignore *ignore, const char *folder, gs_problems *problems);
gs_ignore_mark gs_ignore_enter(gs_ignore *ignore, const char *folder, gs_problems *problems);
void gs_ignore_leave(gs_ignore *ignore, gs_ignore_mark mark);

/* Is this absolute path left out? */
bool gs_ignore_test(const gs_ignore *ignore, const char *path, bool folder);

/* Does the pattern match the whole of the path? `*` and `?` stop at a slash, `**` does not. */
bool gs_glob(const char *pattern, const char *path);

#endif
