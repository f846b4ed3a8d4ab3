#include "files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/hash.h"
#include "base/order.h"
#include "base/utf8.h"
#include "limits.h"
#include "manifest.h"

typedef struct walk {
    gs_arena *arena;
    gs_problems *problems; /* NULL: what goes wrong is only counted */
    uint32_t wrong;
    const char *root;
    char **paths; /* in the arena */
    uint32_t count, cap;
} walk;

static void complain(gs_problems *problems, const char *path, gs_errcode code, const char *what) {
    gs_err err;
    gs_err_set(&err, code, path, 0, 0, "%s", what);
    gs_problems_add(problems, &err);
}

static void fail(walk *w, const char *path, gs_errcode code, const char *what) {
    if (w->problems) complain(w->problems, path, code, what);
    w->wrong++;
}

static void walk_folder(walk *w, const char *path, int depth);

static void walk_entry(walk *w, const char *path, const char *name, int depth) {
    struct stat st;
    char *full = gs_sprintf(w->arena, "%s/%s", path, name);
    if (stat(full, &st) != 0) {
        fail(w, full, GS_E_IO, strerror(errno));
    } else if (S_ISDIR(st.st_mode)) {
        if (!gs_manifest_is_there(full)) walk_folder(w, full, depth + 1);
    } else if (gs_path_ends(name, ".lua")) {
        GS_GROW(w->arena, w->paths, w->count, w->cap);
        w->paths[w->count++] = full;
    }
}

static void walk_folder(walk *w, const char *path, int depth) {
    if (depth > GS_LIMIT_DEPTH || w->count > GS_LIMIT_FILES) {
        fail(w, path, GS_E_LIMIT, "limit reached: folders too deep, or too many pack files");
        return;
    }
    DIR *dir = opendir(path);
    if (!dir) {
        fail(w, path, GS_E_IO, strerror(errno));
        return;
    }
    struct dirent *entry;
    for (errno = 0; (entry = readdir(dir)); errno = 0)
        if (entry->d_name[0] != '.') walk_entry(w, path, entry->d_name, depth);
    if (errno) fail(w, path, GS_E_IO, strerror(errno));
    closedir(dir);
}

static void walk_sorted(walk *w) {
    walk_folder(w, w->root, 0);
    if (w->count) qsort(w->paths, w->count, sizeof *w->paths, gs_by_bytes);
}

/* "ROOT/lib/a/b.lua" is the module "lib.a.b". */
static const char *module_of(gs_arena *arena, const char *root, const char *path) {
    size_t n = strlen(root);
    if (strncmp(path, root, n) != 0 || strncmp(path + n, "/lib/", 5) != 0) return NULL;
    char *name = gs_strdup(arena, path + n + 1);
    name[strlen(name) - 4] = '\0';
    for (char *p = name; *p; p++)
        if (*p == '/') *p = '.';
    return name;
}

const char *gs_files_text(gs_arena *arena, const char *path, size_t *n, gs_err *err) {
    gs_err why;
    size_t bad;
    const char *text = gs_read_file(arena, path, GS_LIMIT_FILE_BYTES, n, &why);
    if (!text && why.code == GS_E_LIMIT)
        gs_err_set(err, GS_E_LIMIT, path, 0, 0, "limit reached: a pack file has at most %d bytes",
                   GS_LIMIT_FILE_BYTES);
    else if (!text)
        gs_err_set(err, GS_E_IO, path, 0, 0, "%s", why.text);
    else if (!gs_utf8_valid(text, *n, &bad))
        gs_err_set(err, GS_E_RULE, path, 0, 0, "a pack file must be UTF-8 text; byte %zu is not",
                   bad);
    else
        return text;
    return NULL;
}

static void add_source(gs_rulebook *book, const char *root, const char *path,
                       gs_problems *problems) {
    gs_packfile *source = gs_alloc(book->arena, sizeof *source);
    gs_err err;
    *source = (gs_packfile){.path = path, .root = book->roots};
    source->compiled = gs_alloc(book->arena, sizeof *source->compiled);
    if (root) source->module = module_of(book->arena, root, path);
    if (source->module) source->key = gs_hash(source->module, strlen(source->module));
    source->manifest = root && strcmp(path + strlen(root), "/pack.lua") == 0;
    source->text = gs_files_text(book->texts, path, &source->n, &err);
    if (!source->text) {
        gs_problems_add(problems, &err);
        return;
    }
    GS_GROW(book->arena, book->sources, book->nsources, book->capsources);
    book->sources[book->nsources++] = source;
    if (!source->module) return;
    gs_packfile **place = &book->modules[source->key % GS_MODULES];
    while (*place) place = &(*place)->next;
    *place = source;
}

/* "gainsay new rule ID" writes ID.lua. */
static void refuse_root(const gs_rulebook *book, const char *root, const char *what,
                        gs_problems *problems) {
    struct stat st;
    gs_err err;
    const char *file = gs_sprintf(book->arena, "%s.lua", root);
    gs_err_set(&err, GS_E_IO, root, 0, 0, "%s", what);
    if (stat(file, &st) == 0) gs_err_hint(&err, "did you mean %s?", file);
    gs_problems_add(problems, &err);
}

void gs_files_read(gs_rulebook *book, const char *path, gs_problems *problems) {
    struct stat st;
    char *root = gs_strdup(book->arena, path);
    for (size_t n = strlen(root); n > 1 && root[n - 1] == '/';) root[--n] = '\0';
    if (stat(root, &st) != 0) {
        refuse_root(book, root, strerror(errno), problems);
        return;
    }
    book->roots++;
    if (!S_ISDIR(st.st_mode)) {
        add_source(book, NULL, root, problems);
        return;
    }
    walk w = {.arena = book->arena, .problems = problems, .root = root};
    walk_sorted(&w);
    for (uint32_t i = 0; i < w.count; i++) add_source(book, root, w.paths[i], problems);
}

typedef struct room {
    char *bytes; /* malloc'd */
    size_t size;
} room;

/* The hash of a file's bytes, read into the room; false where it cannot be read whole. */
static bool hash_file(const char *path, room *r, uint64_t *hash) {
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;
    ssize_t got;
    size_t n = 0;
    while ((got = read(file, r->bytes + n, r->size - n)) > 0) {
        n += (size_t)got;
        if (n == r->size) r->bytes = gs_xrealloc(r->bytes, r->size *= 2);
    }
    close(file);
    *hash = gs_hash(r->bytes, n);
    return got == 0 && n <= GS_LIMIT_FILE_BYTES;
}

bool gs_files_stamp(const char *folder, uint64_t *stamp) {
    gs_arena *arena = gs_arena_new();
    room r = {gs_xmalloc(1 << 16), 1 << 16};
    walk w = {.arena = arena, .root = folder};
    walk_sorted(&w);
    bool whole = w.wrong == 0 && w.count > 0;
    for (uint32_t i = 0; whole && i < w.count; i++) {
        const char *name = w.paths[i] + strlen(folder);
        uint64_t hash = 0;
        whole = hash_file(w.paths[i], &r, &hash);
        *stamp = gs_hash_mix(gs_hash_mix(*stamp, gs_hash(name, strlen(name))), hash);
    }
    free(r.bytes);
    gs_arena_free(arena);
    return whole;
}

const gs_packfile *gs_files_module(const gs_rulebook *book, const gs_packfile *from,
                                   const char *name) {
    const gs_packfile *found = NULL;
    uint64_t key = gs_hash(name, strlen(name));
    for (const gs_packfile *s = book->modules[key % GS_MODULES]; s; s = s->next) {
        if (s->key != key || strcmp(s->module, name) != 0) continue;
        if (s->root == from->root) return s;
        if (!found) found = s;
    }
    return found;
}
