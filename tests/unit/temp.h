/* A folder of its own for a test, gone with all that is in it when the program ends: also where a
 * test fails, which leaves its function by a jump. */
#ifndef TEMP_H
#define TEMP_H

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { TEMP_FOLDERS = 256, TEMP_PATH = 96 };
static char temp_folders[TEMP_FOLDERS][TEMP_PATH];
static int temp_count;

static inline void temp_remove(const char *path) {
    struct stat s;
    if (lstat(path, &s) != 0) return;
    DIR *folder = S_ISDIR(s.st_mode) ? opendir(path) : NULL;
    for (struct dirent *e; folder && (e = readdir(folder));) {
        if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0) continue;
        size_t n = strlen(path) + strlen(e->d_name) + 2;
        char *below = malloc(n);
        if (!below) abort();
        snprintf(below, n, "%s/%s", path, e->d_name);
        temp_remove(below);
        free(below);
    }
    if (folder) closedir(folder);
    remove(path);
}

static inline void temp_remove_all(void) {
    while (temp_count) temp_remove(temp_folders[--temp_count]);
}

/* The new folder's path, in out. */
static inline void temp_folder(char *out, size_t size) {
    const char *parent = getenv("TMPDIR");
    if (temp_count == TEMP_FOLDERS) abort();
    if (!temp_count && atexit(temp_remove_all) != 0) abort();
    char *path = temp_folders[temp_count];
    int n =
        snprintf(path, TEMP_PATH, "%s/gainsay-test-XXXXXX", parent && *parent ? parent : "/tmp");
    if (n >= TEMP_PATH || (size_t)n >= size || !mkdtemp(path)) abort();
    temp_count++;
    memcpy(out, path, (size_t)n + 1);
}

#endif
