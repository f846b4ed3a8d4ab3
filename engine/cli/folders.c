/* Which folders of rules a command reads, and where packs are looked for. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/commands.h"
#include "installed.h"

static bool is_folder(const char *path) {
    struct stat s;
    return stat(path, &s) == 0 && S_ISDIR(s.st_mode);
}

/* build/gainsay and build/x/gainsay lie beside rules/; bin/gainsay beside share/. */
const char *gs_shipped_rules(gs_arena *arena) {
    static const char *const beside[] = {"share/gainsay/rules", "rules", "rules"};
    char self[4096];
    ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
    self[n > 0 ? n : 0] = '\0';
    char *slash = strrchr(self, '/');
    if (slash) *slash = '\0';
    for (size_t i = 0; i < sizeof beside / sizeof *beside; i++) {
        if (i != 1 && (slash = strrchr(self, '/'))) *slash = '\0';
        const char *path = gs_sprintf(arena, "%s/%s", self, beside[i]);
        if (n > 0 && is_folder(path)) return path;
    }
    return is_folder(gs_installed_rules()) ? gs_installed_rules() : NULL;
}

/* GAINSAY_PACKS is a list like PATH. */
static void add_listed(gs_arena *arena, gs_shelf *shelf, const char *list) {
    while (list && *list) {
        size_t n = strcspn(list, ":");
        if (n) gs_shelf_add_place(shelf, gs_strndup(arena, list, n));
        list += n + (list[n] == ':');
    }
}

static void add_home(gs_arena *arena, gs_shelf *shelf) {
    const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");
    if (data && *data == '/')
        gs_shelf_add_place(shelf, gs_sprintf(arena, "%s/gainsay/packs", data));
    else if (home && *home)
        gs_shelf_add_place(shelf, gs_sprintf(arena, "%s/.local/share/gainsay/packs", home));
}

static void shelve_shipped(const gs_options *o, gs_shelf *shelf, const char *shipped) {
    if (!o->no_default_rules) gs_shelf_add_pack(shelf, shipped);
    gs_shelf_add_place(shelf, gs_sprintf(o->arena, "%s/packs", shipped));
}

gs_shelf *gs_open_shelf(const gs_options *o) {
    gs_shelf *shelf = gs_shelf_new(o->arena);
    const char *shipped = gs_shipped_rules(o->arena);
    for (uint32_t i = 0; i < o->pack_places.count; i++)
        gs_shelf_add_place(shelf, o->pack_places.items[i]);
    add_listed(o->arena, shelf, getenv("GAINSAY_PACKS"));
    add_home(o->arena, shelf);
    if (shipped) shelve_shipped(o, shelf, shipped);
    return shelf;
}

static void take_shipped(const gs_options *o, gs_shelf *shelf, gs_problems *problems) {
    const char *shipped = gs_shipped_rules(o->arena);
    if (shipped) {
        gs_shelf_take_folder(shelf, shipped, problems);
        return;
    }
    gs_err err;
    gs_err_set(&err, GS_E_IO, gs_installed_rules(), 0, 0, "the shipped rules are not there");
    gs_err_hint(&err, "give --rules DIR, and --no-default-rules to do without them");
    gs_problems_add(problems, &err);
}

gs_words gs_rule_folders(const gs_options *o, gs_problems *problems) {
    gs_shelf *shelf = gs_open_shelf(o);
    gs_words folders = {0};
    if (!o->no_default_rules) take_shipped(o, shelf, problems);
    for (uint32_t i = 0; i < o->packs.count; i++)
        gs_shelf_take_pack(shelf, o->packs.items[i], problems);
    for (uint32_t i = 0; i < o->rules.count; i++)
        gs_shelf_take_folder(shelf, o->rules.items[i], problems);
    const char *const *taken = gs_shelf_folders(shelf, &folders.count);
    folders.items = gs_alloc(o->arena, (folders.count + 1) * sizeof *folders.items);
    if (folders.count) memcpy(folders.items, taken, folders.count * sizeof *taken);
    folders.cap = folders.count;
    return folders;
}

/* Does the file lie in the folder (or is it the file) of this path? */
static bool lies_in(const char *file, const char *path) {
    size_t n = strlen(path);
    while (n > 1 && path[n - 1] == '/') n--;
    return strncmp(file, path, n) == 0 && (file[n] == '/' || !file[n]);
}

bool gs_is_asked_for(const gs_options *o, const gs_rulebook *book, const char *file) {
    const gs_manifest *m;
    for (uint32_t i = 0; i < o->rules.count; i++)
        if (lies_in(file, o->rules.items[i])) return true;
    for (uint32_t i = 0; (m = gs_rulebook_manifest(book, i)); i++)
        for (uint32_t k = 0; k < o->packs.count; k++)
            if (strcmp(m->name, o->packs.items[k]) == 0 && lies_in(file, m->folder)) return true;
    return false;
}
