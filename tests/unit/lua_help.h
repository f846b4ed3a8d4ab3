/* For tests of the lua layer: pack folders made on the spot, problems as text. */
#ifndef LUA_HELP_H
#define LUA_HELP_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "lua/rulebook.h"
#include "temp.h"

typedef struct folder {
    char path[TEMP_PATH];
    char files[16][TEMP_PATH + 64];
    int count;
} folder;

static inline folder folder_new(void) {
    folder f = {.count = 0};
    temp_folder(f.path, sizeof f.path);
    return f;
}

static inline void folder_add(folder *f, const char *name, const char *text) {
    char *path = f->files[f->count++];
    strcpy(path, f->path);
    strcat(strcat(path, "/"), name);
    for (char *slash = path + strlen(f->path) + 1; (slash = strchr(slash, '/')); slash++) {
        *slash = '\0';
        mkdir(path, 0700);
        *slash = '/';
    }
    FILE *out = fopen(path, "wb");
    if (!out) abort();
    fputs(text, out);
    fclose(out);
}

static inline void folder_free(folder *f) {
    for (int i = 0; i < f->count; i++) unlink(f->files[i]);
    for (int i = 0; i < f->count; i++) {
        char *slash;
        while ((slash = strrchr(f->files[i], '/')) && slash > f->files[i] + strlen(f->path)) {
            *slash = '\0';
            rmdir(f->files[i]);
        }
    }
    rmdir(f->path);
}

typedef struct loaded {
    gs_rulebook *book;
    gs_arena *arena;
    gs_problems *problems;
} loaded;

static inline loaded load_folder(const folder *f) {
    gs_arena *arena = gs_arena_new();
    loaded l = {gs_rulebook_new(), arena, gs_problems_new(arena)};
    gs_rulebook_add(l.book, f->path, l.problems);
    gs_rulebook_finish(l.book, l.problems);
    return l;
}

static inline void loaded_free(loaded *l) {
    gs_rulebook_free(l->book);
    gs_arena_free(l->arena);
}

/* All problems, a line each, without the folder's name. */
static inline char *problem_text(const loaded *l, const folder *f) {
    size_t n, root = strlen(f->path) + 1;
    const gs_problem *list = gs_problems_sorted(l->problems, &n);
    char *all = gs_strdup(l->arena, ""), line[1400];
    for (size_t i = 0; i < n; i++) {
        gs_err_format(&list[i].err, line, sizeof line);
        char *text = strncmp(line, f->path, root - 1) == 0 ? line + root : line;
        all = gs_sprintf(l->arena, "%s%s\n", all, text);
    }
    return all;
}

#endif
