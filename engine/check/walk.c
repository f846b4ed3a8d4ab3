#define _XOPEN_SOURCE 700 /* realpath */
#include "walk.h"

#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/order.h"

enum { DEEPEST = 64 }; /* folders in folders */

static bool ends_in_one(const char *path, const char *const *endings) {
    for (; *endings; endings++)
        if (gs_path_ends(path, *endings)) return true;
    return false;
}

bool gs_walk_known(const char *path) {
    static const char *const known[] = {".txt",  ".md",     ".markdown", ".html", ".htm",
                                        ".json", ".ndjson", ".jsonl",    NULL};
    return ends_in_one(path, known);
}

static bool is_known_record(const char *path) {
    static const char *const known[] = {".csv", ".json", ".ndjson", ".jsonl", NULL};
    return ends_in_one(path, known);
}

/* Articles in formats that are not read: a desk would miss them. */
static bool is_office_file(const char *path) {
    static const char *const formats[] = {".docx",  ".doc", ".odt",  ".rtf", ".pdf",
                                          ".pages", ".eml", ".epub", NULL};
    return ends_in_one(path, formats);
}

static bool is_dangling(const char *path) {
    struct stat s;
    return errno == ENOENT && lstat(path, &s) == 0;
}

static void complain(gs_walk *walk, const char *path, const char *what) {
    gs_err err;
    bool link = is_dangling(path), missing = errno == ENOENT;
    gs_err_set(&err, GS_E_IO, path, 0, 0, "%s", link ? "a link that leads nowhere" : what);
    gs_err_hint(&err, link      ? "remove it, or give it back its target"
                      : missing ? "check the path"
                                : "check that it can be read");
    gs_problems_add(walk->problems, &err);
}

static void found(gs_walk *walk, const char *path, const struct stat *s, bool named) {
    GS_GROW(walk->arena, walk->items, walk->count, walk->cap);
    walk->items[walk->count++] = (gs_found){
        gs_strdup(walk->arena, path), s->st_dev, s->st_ino, named, walk->archive, walk->record};
}

static void ignore(gs_walk *walk, const char *path) {
    walk->ignored++;
    gs_problems_note(walk->problems, path, 0, "left out: ignored");
}

/* Names in the folder, hidden ones left out, in byte order; false where it cannot be opened. */
static bool names_in(gs_walk *walk, const char *folder, const char ***names, uint32_t *n) {
    const char **list = NULL;
    uint32_t count = 0, cap = 0;
    DIR *dir = opendir(folder);
    if (!dir) return false;
    struct dirent *e;
    for (errno = 0; (e = readdir(dir)); errno = 0) {
        if (e->d_name[0] == '.') continue;
        GS_GROW(walk->arena, list, count, cap);
        list[count++] = gs_strdup(walk->arena, e->d_name);
    }
    if (errno) complain(walk, folder, strerror(errno)); /* what came so far is still read */
    closedir(dir);
    if (count > 1) qsort(list, count, sizeof *list, gs_by_bytes);
    *names = list;
    *n = count;
    return true;
}

/* The folders on the way down, so that a link back to one of them is seen. */
typedef struct way {
    const struct way *up;
    dev_t device;
    ino_t inode;
    unsigned depth;
} way;

static bool leads_back(const way *w, const struct stat *s) {
    while (w && (w->device != s->st_dev || w->inode != s->st_ino)) w = w->up;
    return w != NULL;
}

static void walk_folder(gs_walk *walk, const char *folder, const char *real, const way *w);

static void leave_out(gs_walk *walk, const char *path) {
    if (is_office_file(path) && !walk->record) {
        if (walk->unreadable++ == 0) walk->first_unreadable = gs_strdup(walk->arena, path);
        gs_problems_note(walk->problems, path, 0, "left out: save its text as .txt, .md or .html");
    } else {
        gs_problems_note(walk->problems, path, 0,
                         "left out: no extension of an article (name it to read it as text)");
    }
}

/* real: the absolute path, which ignore files speak of. */
static void meet(gs_walk *walk, const char *path, const char *real, const way *up) {
    struct stat s;
    if (stat(path, &s) != 0)
        complain(walk, path, strerror(errno));
    else if (walk->ignore && gs_ignore_test(walk->ignore, real, S_ISDIR(s.st_mode)))
        ignore(walk, path);
    else if (S_ISDIR(s.st_mode) && leads_back(up, &s))
        gs_problems_note(walk->problems, path, 0, "left out: a link to a folder that it lies in");
    else if (S_ISDIR(s.st_mode))
        walk_folder(walk, path, real, &(way){up, s.st_dev, s.st_ino, up->depth + 1});
    else if (!S_ISREG(s.st_mode))
        gs_problems_note(walk->problems, path, 0, "left out: not a regular file");
    else if (walk->record ? is_known_record(path) : gs_walk_known(path))
        found(walk, path, &s, false);
    else
        leave_out(walk, path);
}

static const char *joined(gs_walk *walk, const char *folder, const char *name) {
    size_t length = strlen(folder);
    const char *slash = length && folder[length - 1] == '/' ? "" : "/";
    return gs_sprintf(walk->arena, "%s%s%s", folder, slash, name);
}

static void meet_all(gs_walk *walk, const char *folder, const char *real, const way *w) {
    const char **names;
    uint32_t n;
    if (!names_in(walk, folder, &names, &n)) {
        complain(walk, folder, strerror(errno));
        return;
    }
    for (uint32_t i = 0; i < n; i++)
        meet(walk, strcmp(folder, ".") == 0 ? names[i] : joined(walk, folder, names[i]),
             walk->ignore ? joined(walk, real, names[i]) : "", w);
}

static void walk_folder(gs_walk *walk, const char *folder, const char *real, const way *w) {
    gs_ignore_mark mark = {0};
    if (w->depth > DEEPEST) {
        complain(walk, folder, "folders are nested too deeply");
        return;
    }
    if (walk->ignore && w->depth) mark = gs_ignore_enter(walk->ignore, real, walk->problems);
    meet_all(walk, folder, real, w);
    if (walk->ignore && w->depth) gs_ignore_leave(walk->ignore, mark);
}

static void walk_top(gs_walk *walk, const char *folder, const struct stat *s) {
    char *room = gs_xmalloc(PATH_MAX), *real = walk->ignore ? realpath(folder, room) : NULL;
    gs_ignore_mark mark = {0};
    if (real) mark = gs_ignore_begin(walk->ignore, real, walk->problems);
    walk_folder(walk, folder, real ? real : folder, &(way){NULL, s->st_dev, s->st_ino, 0});
    if (real) gs_ignore_leave(walk->ignore, mark);
    free(room);
}

/* Told without -v: whoever put an article there believes it is checked. */
static void tell_unreadable(gs_walk *walk, const char *folder) {
    gs_err err;
    if (walk->unreadable == 1)
        gs_err_set(&err, GS_E_INPUT, walk->first_unreadable, 0, 0,
                   "left out: not a format that is read");
    else
        gs_err_set(&err, GS_E_INPUT, folder, 0, 0,
                   "%u files left out (%s and others): not formats that are read", walk->unreadable,
                   walk->first_unreadable);
    gs_err_hint(&err, "save the text as .txt, .md or .html");
    gs_problems_remark(walk->problems, &err);
}

void gs_walk_path(gs_walk *walk, const char *path) {
    struct stat s;
    while (path[0] == '.' && path[1] == '/' && path[2]) path += 2;
    if (stat(path, &s) != 0) {
        complain(walk, path, strerror(errno));
        return;
    }
    if (!S_ISDIR(s.st_mode)) {
        found(walk, path, &s, true);
        return;
    }
    uint32_t before = walk->count, ignored = walk->ignored;
    size_t errors = gs_problems_errors(walk->problems);
    walk->unreadable = 0;
    walk_top(walk, path, &s);
    if (walk->unreadable) tell_unreadable(walk, path);
    if (walk->count > before || walk->allow_empty || gs_problems_errors(walk->problems) > errors)
        return;
    gs_err err;
    gs_err_set(&err, GS_E_INPUT, path, 0, 0, "nothing to read in this folder");
    if (walk->ignored > ignored)
        gs_err_hint(&err, "what lies in it is ignored (-v tells which); --no-ignore reads it");
    else if (walk->record)
        gs_err_hint(&err, "records end in .csv, .json, .ndjson or .jsonl");
    else
        gs_err_hint(&err,
                    "articles end in .txt, .md, .markdown, .html, .htm, .json, .ndjson or .jsonl");
    gs_problems_add(walk->problems, &err);
}

static int by_path(const void *left, const void *right) {
    const gs_found *a = left, *b = right;
    int c = strcmp(a->path, b->path);
    return c ? c : (int)b->named - (int)a->named;
}

/* Of one file under two names the record goes first, then the one that is looked at. */
static int by_file(const void *left, const void *right) {
    const gs_found *a = left, *b = right;
    if (a->device != b->device) return a->device < b->device ? -1 : 1;
    if (a->inode != b->inode) return a->inode < b->inode ? -1 : 1;
    if (a->record != b->record) return (int)b->record - (int)a->record;
    return a->archive != b->archive ? (int)a->archive - (int)b->archive : by_path(left, right);
}

void gs_walk_sort(gs_walk *walk) {
    uint32_t kept = 0;
    if (walk->count > 1) qsort(walk->items, walk->count, sizeof *walk->items, by_file);
    for (uint32_t i = 0; i < walk->count; i++) {
        const gs_found *last = kept ? &walk->items[kept - 1] : NULL;
        if (!last || last->device != walk->items[i].device || last->inode != walk->items[i].inode)
            walk->items[kept++] = walk->items[i];
    }
    walk->count = kept;
    if (kept > 1) qsort(walk->items, kept, sizeof *walk->items, by_path);
}
