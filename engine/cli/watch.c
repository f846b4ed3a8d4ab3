/* Waiting for files to change. The time of the last change of every file below some paths is summed
 * up a few times a second; SIGINT and SIGTERM are not handled but waited for, so that no handler
 * needs a state of its own. */
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "base/hash.h"
#include "cli/testing.h"

enum { PAUSE_MS = 250, DEEPEST = 16 };

struct gs_watch {
    const char *const *paths;
    uint32_t n;
    uint64_t state;
    sigset_t signals;
};

static uint64_t state_of(const char *path, int depth);

static uint64_t state_of_folder(const char *path, int depth) {
    uint64_t sum = 0;
    DIR *dir = opendir(path);
    char full[4200];
    if (!dir) return 0;
    for (struct dirent *entry; (entry = readdir(dir));) {
        if (entry->d_name[0] == '.') continue; /* editors' temporary files too */
        snprintf(full, sizeof full, "%s/%s", path, entry->d_name);
        sum += state_of(full, depth + 1); /* in whatever order they come */
    }
    closedir(dir);
    return sum;
}

static uint64_t state_of(const char *path, int depth) {
    struct stat s;
    if (depth > DEEPEST || stat(path, &s) != 0) return 0;
    if (S_ISDIR(s.st_mode)) return state_of_folder(path, depth);
    uint64_t parts[] = {gs_hash(path, strlen(path)), (uint64_t)s.st_mtim.tv_sec,
                        (uint64_t)s.st_mtim.tv_nsec, (uint64_t)s.st_size, (uint64_t)s.st_ino};
    return gs_hash(parts, sizeof parts);
}

static uint64_t state_of_all(const gs_watch *w) {
    uint64_t sum = 0;
    for (uint32_t i = 0; i < w->n; i++) sum += state_of(w->paths[i], 0);
    return sum;
}

gs_watch *gs_watch_new(gs_arena *arena, const char *const *paths, uint32_t n) {
    gs_watch *w = gs_alloc(arena, sizeof *w);
    *w = (gs_watch){.paths = paths, .n = n};
    w->state = state_of_all(w);
    sigemptyset(&w->signals);
    sigaddset(&w->signals, SIGINT);
    sigaddset(&w->signals, SIGTERM);
    sigprocmask(SIG_BLOCK, &w->signals, NULL);
    return w;
}

bool gs_watch_wait(gs_watch *w) {
    struct timespec pause = {.tv_nsec = PAUSE_MS * 1000000L};
    fputs("gainsay: waiting for a change; Ctrl-C ends\n", stderr);
    for (;;) {
        uint64_t now = state_of_all(w);
        if (now != w->state) {
            w->state = now;
            return true;
        }
        if (sigtimedwait(&w->signals, NULL, &pause) > 0) return false;
    }
}
