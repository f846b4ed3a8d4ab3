#define _GNU_SOURCE /* tee */
#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ascii.h"
#include "buf.h"

bool gs_path_ends(const char *path, const char *ending) {
    size_t n = strlen(path), m = strlen(ending);
    if (n < m) return false;
    for (size_t i = 0; i < m; i++)
        if (gs_lower(path[n - m + i]) != ending[i]) return false;
    return true;
}

enum { PATIENCE = 5000 }; /* milliseconds for a pipe's writer */

/* Nothing to be had and no writer: only then does a copy of the next byte end at once. */
static bool has_writer(int file) {
    int to[2];
    if (pipe2(to, O_CLOEXEC) != 0) return true;
    ssize_t copied = tee(file, to[1], 1, SPLICE_F_NONBLOCK);
    close(to[0]);
    close(to[1]);
    return copied != 0;
}

static bool is_forgotten(int file, const struct stat *s) {
    struct pollfd asked = {.fd = file, .events = POLLIN};
    return S_ISFIFO(s->st_mode) && poll(&asked, 1, PATIENCE) == 0 && !has_writer(file);
}

static int refuse(int file, const char *path, const char *what, gs_err *err) {
    gs_err_set(err, GS_E_IO, path, 0, 0, "%s", what);
    if (file >= 0) close(file);
    return -1;
}

/* From here on it is read as any file is. */
static bool make_blocking(int file) {
    int flags = fcntl(file, F_GETFL);
    return flags >= 0 && fcntl(file, F_SETFL, flags & ~O_NONBLOCK) == 0;
}

int gs_file_open(const char *path, gs_err *err) {
    struct stat s;
    int file = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (file < 0) return refuse(file, path, strerror(errno), err);
    if (fstat(file, &s) != 0 || S_ISREG(s.st_mode)) return file;
    if (is_forgotten(file, &s)) {
        refuse(file, path, "this is a pipe, and nobody writes into it", err);
        gs_err_hint(err, "start what writes into it first, or give the text on standard input");
        return -1;
    }
    return make_blocking(file) ? file : refuse(file, path, strerror(errno), err);
}

enum { LARGE = 1 << 20 }; /* bytes from which a copy is to be spared */

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

/* A file whose length is known needs no copy; NULL where it has another by now, or cannot be read.
 */
static char *read_known(gs_arena *arena, int file, size_t length) {
    char *text = gs_alloc(arena, length + 1), more;
    size_t at = 0;
    ssize_t got = 0;
    while (at < length &&
           ((got = read(file, text + at, length - at)) > 0 || (got < 0 && errno == EINTR)))
        if (got > 0) at += (size_t)got;
    if (at == length) got = read(file, &more, 1);
    return at == length && got == 0 ? text : NULL;
}

char *gs_read_file(gs_arena *arena, const char *path, size_t most, size_t *n, gs_err *err) {
    struct stat s;
    int file = gs_file_open(path, err);
    if (file < 0) return NULL;
    char *text = NULL;
    bool known = fstat(file, &s) == 0;
    bool large = known && S_ISREG(s.st_mode) && s.st_size >= LARGE && (size_t)s.st_size <= most;
    if (known && S_ISDIR(s.st_mode)) {
        gs_err_set(err, GS_E_IO, path, 0, 0, "%s", strerror(EISDIR));
    } else {
        if (large) text = read_known(arena, file, *n = (size_t)s.st_size);
        if (!text && (!large || lseek(file, 0, SEEK_SET) == 0))
            text = gs_read_open_file(arena, file, path, most, n, err);
    }
    close(file);
    return text;
}
