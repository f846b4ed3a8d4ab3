/* walk: the readable files under a path. Part of input. */
#ifndef GS_CHECK_WALK_H
#define GS_CHECK_WALK_H

#include "base/problem.h"
#include "check/ignore.h"

#include <sys/types.h>

typedef struct gs_found {
    const char *path; /* as it is shown */
    dev_t device;
    ino_t inode; /* the same file under two names is known by these */
    bool named;  /* on the command line, not just met in a folder */
    bool archive;
    bool record;
} gs_found;

typedef struct gs_walk {
    gs_arena *arena;
    gs_found *items;
    uint32_t count, cap;
    gs_problems *problems;
    bool allow_empty;
    bool archive;        /* what is added now is to be compared with, not looked at */
    bool record;         /* what is added now is facts that are right */
    gs_ignore *ignore;   /* or NULL */
    uint32_t ignored;    /* files and folders so far */
    uint32_t unreadable; /* under the path: articles in formats that are not read */
    const char *first_unreadable;
} gs_walk;

/* Adds the file, or all files of known extensions under the folder. */
void gs_walk_path(gs_walk *walk, const char *path);
/* Sorts by path and drops repetitions. */
void gs_walk_sort(gs_walk *walk);

/* The path ends with one of ".txt .md .markdown .html .htm .json .ndjson .jsonl" (letters of any
 * case). */
bool gs_walk_known(const char *path);

#endif
