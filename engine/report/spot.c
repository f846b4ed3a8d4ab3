/* Places as people name them: "articles/a.md:12". Part of whynot. */
#include <stdlib.h>
#include <string.h>

#include "report/whynot.h"

static bool ends_with(const char *path, const char *tail, size_t n) {
    size_t length = strlen(path);
    if (length < n || memcmp(path + length - n, tail, n) != 0) return false;
    return length == n || path[length - n - 1] == '/';
}

static bool refuse_path(const gs_store *store, const char *path, uint32_t found, gs_err *err) {
    uint32_t n = gs_store_documents(store);
    const char **paths = gs_xmalloc((n + 1) * sizeof *paths);
    for (uint32_t i = 0; i < n; i++) paths[i] = gs_store_document_at(store, i)->path;
    const char *near = gs_nearest(path, paths, n);
    if (found)
        gs_err_set(err, GS_E_USAGE, "", 0, 0, "%u documents are called \"%s\"", found, path);
    else
        gs_err_set(err, GS_E_USAGE, "", 0, 0, "no document that was read is called \"%s\"", path);
    if (found)
        gs_err_hint(err, "give more of the path");
    else if (near)
        gs_err_hint(err, "did you mean \"%s\"?", near);
    else
        gs_err_hint(err, "name its file, or the folder that holds it, behind the two places");
    free(paths);
    return false;
}

/* Cuts ":12" or ":12:5" off; 0 where there is none. */
static uint32_t cut_line(const char *text, size_t *n) {
    uint32_t number = 0;
    size_t at = strlen(text);
    for (int i = 0; i < 2; i++) {
        size_t end = at;
        while (at && text[at - 1] >= '0' && text[at - 1] <= '9') at--;
        if (at == end || !at || text[at - 1] != ':' || end - at > 8) break;
        number = (uint32_t)strtoul(text + at, NULL, 10);
        *n = --at;
    }
    return number;
}

/* The document of that path, or the only one whose path ends so. */
static bool find(const gs_store *store, const char *path, uint32_t *document, gs_err *err) {
    uint32_t found = 0;
    for (uint32_t i = 0; i < gs_store_documents(store); i++) {
        const char *whole = gs_store_document_at(store, i)->path;
        if (strcmp(whole, path) == 0) {
            *document = i;
            return true;
        }
        if (ends_with(whole, path, strlen(path))) *document = i, found++;
    }
    return found == 1 || refuse_path(store, path, found, err);
}

bool gs_spot_parse(const gs_store *store, const char *text, gs_spot *spot, gs_err *err) {
    size_t n = strlen(text);
    spot->line = cut_line(text, &n);
    if (!spot->line) {
        gs_err_set(err, GS_E_USAGE, "", 0, 0, "\"%s\" names no line", text);
        gs_err_hint(err, "write FILE:LINE, such as articles/a.md:12");
        return false;
    }
    gs_arena *scratch = gs_arena_new();
    bool known = find(store, gs_strndup(scratch, text, n), &spot->document, err);
    gs_arena_free(scratch);
    return known;
}
