/* git: which files were changed, asked of git itself. It is run without a shell, with nothing of
 * the repository's own configuration that could start another program. */
#ifndef GS_CLI_GIT_H
#define GS_CLI_GIT_H

#include "cli/options.h"

/* Absolute paths of the files that differ from what they were at the revision (or, where that lies
 * on another branch, where the two parted), and of those that git does not know yet; deleted ones
 * are left out. err: there is no git, no repository, no such revision. Memory is the arena's. */
bool gs_git_changed(gs_arena *arena, const char *revision, gs_words *out, gs_err *err) GS_MUST_USE;

#endif
