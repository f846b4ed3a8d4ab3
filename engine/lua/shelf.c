#include "shelf.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/order.h"
#include "files.h"
#include "sandbox.h"

typedef struct names {
    const char **items;
    uint32_t count, cap;
} names;

struct gs_shelf {
    gs_arena *arena;
    const gs_natives *natives;
    names places, packs, taken;
    names open; /* those whose needs are being taken: one of them again is a circle */
};

gs_shelf *gs_shelf_new(gs_arena *arena) {
    gs_shelf *shelf = gs_alloc(arena, sizeof *shelf);
    shelf->arena = arena;
    shelf->natives = gs_natives_new(arena);
    return shelf;
}

static void add(gs_shelf *shelf, names *to, const char *text) {
    GS_GROW(shelf->arena, to->items, to->count, to->cap);
    to->items[to->count++] = gs_strdup(shelf->arena, text);
}

void gs_shelf_add_place(gs_shelf *shelf, const char *place) {
    add(shelf, &shelf->places, place);
}

void gs_shelf_add_pack(gs_shelf *shelf, const char *folder) {
    add(shelf, &shelf->packs, folder);
}

const char *const *gs_shelf_folders(const gs_shelf *shelf, uint32_t *n) {
    *n = shelf->taken.count;
    return shelf->taken.items;
}

static bool read_manifest(gs_shelf *shelf, const char *folder, gs_manifest *out, gs_err *err) {
    size_t n;
    const char *path = gs_sprintf(shelf->arena, "%s/pack.lua", folder),
               *text = gs_files_text(shelf->arena, path, &n, err);
    return text && gs_manifest_parse(shelf->natives, shelf->arena, path, text, n, out, err);
}

/* The same folder, however it is written. */
static bool is_same(const char *a, const char *b) {
    struct stat x, y;
    if (strcmp(a, b) == 0) return true;
    return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

static bool is_among(const names *list, const char *folder) {
    for (uint32_t i = 0; i < list->count; i++)
        if (is_same(list->items[i], folder)) return true;
    return false;
}

/* The folder of the pack with this name, or NULL. */
static const char *find(gs_shelf *shelf, const char *name) {
    for (uint32_t i = 0; i < shelf->packs.count; i++) {
        gs_manifest m;
        if (gs_manifest_is_there(shelf->packs.items[i]) &&
            read_manifest(shelf, shelf->packs.items[i], &m, NULL) && strcmp(m.name, name) == 0)
            return shelf->packs.items[i];
    }
    for (uint32_t i = 0; i < shelf->places.count && !strchr(name, '/'); i++) {
        const char *folder = gs_sprintf(shelf->arena, "%s/%s", shelf->places.items[i], name);
        if (gs_manifest_is_there(folder)) return folder;
    }
    return NULL;
}

static const char *all_places(const gs_shelf *shelf) {
    const char *text = "";
    for (uint32_t i = 0; i < shelf->places.count; i++)
        text = gs_sprintf(shelf->arena, "%s%s%s", text, i ? ", " : "", shelf->places.items[i]);
    return text;
}

static const char *nearest(gs_shelf *shelf, const char *name) {
    uint32_t n;
    const gs_manifest *const *all = gs_shelf_packs(shelf, &n, NULL);
    const char **known = gs_alloc(shelf->arena, (n + 1) * sizeof *known);
    for (uint32_t i = 0; i < n; i++) known[i] = all[i]->name;
    return gs_nearest(name, known, n);
}

static void refuse(gs_shelf *shelf, const gs_manifest *by, const char *name,
                   gs_problems *problems) {
    gs_err err;
    if (by)
        gs_err_set(&err, GS_E_RULE, by->file, by->needs_line, 0,
                   "pack %s needs pack %s, which is not there", by->name, name);
    else
        gs_err_set(&err, GS_E_USAGE, "", 0, 0, "there is no pack \"%s\"", name);
    const char *near = nearest(shelf, name);
    if (near)
        gs_err_hint(&err, "did you mean \"%s\"?", near);
    else if (strchr(name, '/'))
        gs_err_hint(&err, "a folder is given with --rules %s", name);
    else
        gs_err_hint(&err, "looked in %s", shelf->places.count ? all_places(shelf) : "no folder");
    gs_problems_add(problems, &err);
}

static void take(gs_shelf *shelf, const char *folder, gs_problems *problems);

static bool is_circle(gs_shelf *shelf, const gs_manifest *m, const gs_need *need,
                      const char *folder, gs_problems *problems) {
    gs_err err;
    if (!is_among(&shelf->open, folder)) return false;
    gs_err_set(&err, GS_E_RULE, m->file, m->needs_line, 0,
               "pack %s needs pack %s, which needs it in turn", m->name, need->name);
    gs_err_hint(&err, "move what both use into a pack of its own");
    gs_problems_add(problems, &err);
    return true;
}

static void take_needs(gs_shelf *shelf, const gs_manifest *m, gs_problems *problems) {
    for (uint32_t i = 0; i < m->nneeds; i++) {
        const char *folder = find(shelf, m->needs[i].name);
        if (!folder)
            refuse(shelf, m, m->needs[i].name, problems);
        else if (!is_circle(shelf, m, &m->needs[i], folder, problems))
            take(shelf, folder, problems);
    }
}

static void take(gs_shelf *shelf, const char *folder, gs_problems *problems) {
    gs_manifest m;
    gs_err err;
    if (is_among(&shelf->taken, folder)) return;
    add(shelf, &shelf->open, folder);
    /* A broken pack.lua is told when the folder itself is read. */
    if (gs_manifest_is_there(folder) && read_manifest(shelf, folder, &m, &err))
        take_needs(shelf, &m, problems);
    shelf->open.count--;
    add(shelf, &shelf->taken, folder);
}

void gs_shelf_take_folder(gs_shelf *shelf, const char *folder, gs_problems *problems) {
    take(shelf, folder, problems);
}

void gs_shelf_take_pack(gs_shelf *shelf, const char *name, gs_problems *problems) {
    const char *folder = find(shelf, name);
    if (folder)
        take(shelf, folder, problems);
    else
        refuse(shelf, NULL, name, problems);
}

/* --- what there is --- */

typedef struct listing {
    const gs_manifest **items;
    uint32_t count, cap;
} listing;

static void list_pack(gs_shelf *shelf, listing *l, const char *folder, gs_problems *problems) {
    gs_err err;
    gs_manifest *m = gs_alloc(shelf->arena, sizeof *m);
    if (!gs_manifest_is_there(folder)) return;
    if (!read_manifest(shelf, folder, m, &err)) {
        if (problems) gs_problems_add(problems, &err);
        return;
    }
    for (uint32_t i = 0; i < l->count; i++)
        if (strcmp(l->items[i]->name, m->name) == 0) return;
    GS_GROW(shelf->arena, l->items, l->count, l->cap);
    l->items[l->count++] = m;
}

static void list_place(gs_shelf *shelf, listing *l, const char *place, gs_problems *problems) {
    names found = {0};
    DIR *dir = opendir(place);
    if (!dir) return;
    for (struct dirent *entry; (entry = readdir(dir));)
        if (entry->d_name[0] != '.') add(shelf, &found, entry->d_name);
    closedir(dir);
    if (found.count) qsort(found.items, found.count, sizeof *found.items, gs_by_bytes);
    for (uint32_t i = 0; i < found.count; i++)
        list_pack(shelf, l, gs_sprintf(shelf->arena, "%s/%s", place, found.items[i]), problems);
}

static int by_name(const void *a, const void *b) {
    const gs_manifest *const *x = a, *const *y = b;
    return strcmp((*x)->name, (*y)->name);
}

const gs_manifest *const *gs_shelf_packs(gs_shelf *shelf, uint32_t *n, gs_problems *problems) {
    listing l = {0};
    for (uint32_t i = 0; i < shelf->packs.count; i++)
        list_pack(shelf, &l, shelf->packs.items[i], problems);
    for (uint32_t i = 0; i < shelf->places.count; i++)
        list_place(shelf, &l, shelf->places.items[i], problems);
    if (l.count) qsort(l.items, l.count, sizeof *l.items, by_name);
    *n = l.count;
    return l.items;
}
