#define _XOPEN_SOURCE 700 /* realpath */
#include "uri.h"

#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

const char *gs_relative_path(const char *path, const char *base) {
    size_t n = base ? strlen(base) : 0;
    if (n && strncmp(path, base, n) == 0 && path[n] == '/') path += n + 1;
    while (path[0] == '.' && path[1] == '/')
        for (path += 2; *path == '/';) path++;
    return path;
}

void gs_put_repository_path(gs_buf *out, const char *path, const char *base, const char *folder) {
    path = gs_relative_path(path, base);
    if (folder && path[0] != '/' && strncmp(path, "../", 3) != 0) gs_buf_puts(out, folder);
    gs_buf_puts(out, path);
}

char *gs_real_below(const char *path, const char *base) {
    char *room = gs_xmalloc(PATH_MAX); /* realpath itself is silent where memory runs out */
    char *real = base ? realpath(path, room) : NULL;
    if (real && gs_relative_path(real, base) != real) return real;
    free(room);
    return NULL;
}

void gs_put_uri(gs_buf *out, const char *path, const char *base) {
    path = gs_relative_path(path, base);
    if (path[0] == '/') gs_buf_puts(out, "file://");
    for (const unsigned char *p = (const unsigned char *)path; *p; p++) {
        bool plain = (*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') ||
                     (*p >= '0' && *p <= '9') || strchr("-._~/", *p);
        if (plain)
            gs_buf_putc(out, (char)*p);
        else
            gs_buf_printf(out, "%%%02X", *p);
    }
}
