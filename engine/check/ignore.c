#define _XOPEN_SOURCE 700 /* realpath */
#include "ignore.h"

#include "input.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_BYTES = 1 << 20 };

typedef struct pattern {
    const char *glob;
    const char *base; /* absolute folder, without a slash at its end */
    bool takes_back, folders, tied;
} pattern;

typedef struct patterns {
    pattern *items;
    uint32_t count, cap;
} patterns;

struct gs_ignore {
    gs_arena *arena;
    patterns git, config, own;
    bool gitignore;
};

/* One line of an ignore file; blank ones and comments add nothing. */
static void add(gs_ignore *ignore, patterns *list, const char *base, const char *line, size_t n) {
    pattern p = {.base = base};
    while (n && strchr(" \t\r", line[n - 1]) && !(n > 1 && line[n - 2] == '\\')) n--;
    if (n == 0 || line[0] == '#') return;
    if (line[0] == '!') p.takes_back = true, line++, n--;
    if (n && line[n - 1] == '/') p.folders = true, n--;
    p.tied = memchr(line, '/', n) != NULL;
    if (n && line[0] == '/') line++, n--;
    if (n == 0) return;
    p.glob = gs_strndup(ignore->arena, line, n);
    GS_GROW(ignore->arena, list->items, list->count, list->cap);
    list->items[list->count++] = p;
}

static const char *absolute(gs_arena *arena, const char *folder) {
    char *room = gs_xmalloc(PATH_MAX), *real = realpath(folder, room);
    const char *kept = gs_strdup(arena, real ? real : folder);
    free(room);
    return strcmp(kept, "/") == 0 ? "" : kept;
}

gs_ignore *gs_ignore_new(gs_arena *arena, const char *const *list, uint32_t n, const char *base,
                         bool gitignore) {
    gs_ignore *ignore = gs_alloc(arena, sizeof *ignore);
    ignore->arena = arena;
    ignore->gitignore = gitignore;
    base = n ? absolute(arena, base ? base : ".") : "";
    for (uint32_t i = 0; i < n; i++) add(ignore, &ignore->config, base, list[i], strlen(list[i]));
    return ignore;
}

static void read_file(gs_ignore *ignore, patterns *list, const char *folder, const char *name,
                      gs_problems *problems) {
    gs_err err;
    size_t n;
    const char *path = gs_sprintf(ignore->arena, "%s/%s", folder, name);
    if (access(path, F_OK) != 0) return;
    const char *text = gs_read_file(ignore->arena, path, MOST_BYTES, &n, &err);
    if (!text) {
        gs_problems_add(problems, &err);
        return;
    }
    if (n >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) text += 3, n -= 3;
    for (const char *end = text + n; text < end;) {
        const char *next = memchr(text, '\n', (size_t)(end - text));
        add(ignore, list, folder, text, (size_t)((next ? next : end) - text));
        text = next ? next + 1 : end;
    }
}

gs_ignore_mark gs_ignore_enter(gs_ignore *ignore, const char *folder, gs_problems *problems) {
    gs_ignore_mark mark = {ignore->git.count, ignore->own.count};
    folder = gs_strdup(ignore->arena, strcmp(folder, "/") == 0 ? "" : folder);
    if (ignore->gitignore) read_file(ignore, &ignore->git, folder, ".gitignore", problems);
    read_file(ignore, &ignore->own, folder, ".gainsayignore", problems);
    return mark;
}

static bool is_top(const char *folder) {
    char path[4200];
    size_t n = strlen(folder);
    if (n + 6 > sizeof path) return false;
    memcpy(path, folder, n);
    memcpy(path + n, "/.git", 6);
    return access(path, F_OK) == 0;
}

/* How much of the path names the top of its repository; its whole length where there is none. */
static size_t top_of(gs_arena *arena, const char *folder) {
    char *path = gs_strdup(arena, folder);
    for (;;) {
        if (is_top(path)) return strlen(path);
        char *slash = strrchr(path, '/');
        if (!slash || !*path) return strlen(folder);
        *slash = '\0';
    }
}

gs_ignore_mark gs_ignore_begin(gs_ignore *ignore, const char *folder, gs_problems *problems) {
    gs_ignore_mark mark = {ignore->git.count, ignore->own.count};
    for (size_t n = top_of(ignore->arena, folder); folder[n];) {
        gs_ignore_enter(ignore, gs_strndup(ignore->arena, folder, n), problems);
        const char *slash = strchr(folder + n + 1, '/');
        n = slash ? (size_t)(slash - folder) : strlen(folder);
    }
    gs_ignore_enter(ignore, folder, problems);
    return mark;
}

void gs_ignore_leave(gs_ignore *ignore, gs_ignore_mark mark) {
    ignore->git.count = mark.git;
    ignore->own.count = mark.own;
}

static bool matches(const pattern *p, const char *path, bool folder) {
    size_t n = strlen(p->base);
    if (p->folders && !folder) return false;
    if (strncmp(path, p->base, n) != 0 || path[n] != '/') return false;
    const char *name = p->tied ? path + n + 1 : strrchr(path, '/') + 1;
    return gs_glob(p->glob, name);
}

/* 1: left out; 0: taken back; -1: nothing is said of it. */
static int verdict(const patterns *list, const char *path, bool folder) {
    for (uint32_t i = list->count; i-- > 0;)
        if (matches(&list->items[i], path, folder)) return !list->items[i].takes_back;
    return -1;
}

bool gs_ignore_test(const gs_ignore *ignore, const char *path, bool folder) {
    int said = verdict(&ignore->own, path, folder);
    if (said < 0) said = verdict(&ignore->config, path, folder);
    if (said < 0) said = verdict(&ignore->git, path, folder);
    return said == 1;
}
