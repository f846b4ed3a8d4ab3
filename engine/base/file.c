#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "buf.h"

/* Reads to the end; the arena holds the result, so growth copies at most twice the size. */
char *gs_read_open_file(gs_arena *arena, int file, const char *path, size_t most, size_t *n,
                        gs_err *err) {
    gs_buf buf = GS_BUF_EMPTY;
    char block[65536];
    ssize_t got;
    while (((got = read(file, block, sizeof block)) > 0 && buf.length <= most) ||
           (got < 0 && errno == EINTR))
        if (got > 0) gs_buf_add(&buf, block, (size_t)got);
    char *text = NULL;
    if (got < 0)
        gs_err_set(err, GS_E_IO, path, 0, 0, "%s", strerror(errno));
    else if (buf.length > most)
        gs_err_set(err, GS_E_LIMIT, path, 0, 0, "larger than %zu bytes", most);
    else
        text = gs_buf_dup(&buf, arena);
    *n = buf.length;
    gs_buf_free(&buf);
    return text;
}

char *gs_read_file(gs_arena *arena, const char *path, size_t most, size_t *n, gs_err *err) {
    struct stat s;
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (file < 0) {
        gs_err_set(err, GS_E_IO, path, 0, 0, "%s", strerror(errno));
        return NULL;
    }
    char *text = NULL;
    if (fstat(file, &s) == 0 && S_ISDIR(s.st_mode))
        gs_err_set(err, GS_E_IO, path, 0, 0, "%s", strerror(EISDIR));
    else
        text = gs_read_open_file(arena, file, path, most, n, err);
    close(file);
    return text;
}
