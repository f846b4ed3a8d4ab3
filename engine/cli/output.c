#define _XOPEN_SOURCE 700 /* realpath */
#include "output.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool fail(gs_err *err, const char *path) {
    gs_err_set(err, GS_E_IO, path, 0, 0, "%s", errno == EPIPE ? "" : strerror(errno));
    return false;
}

bool gs_output_print(const gs_buf *buf, gs_err *err) {
    if (buf->length && fwrite(buf->bytes, 1, buf->length, stdout) != buf->length)
        return fail(err, "standard output");
    if (fflush(stdout) != 0) return fail(err, "standard output");
    return true;
}

static bool write_all(int fd, const gs_buf *buf) {
    for (size_t done = 0; done < buf->length;) {
        ssize_t n = write(fd, buf->bytes + done, buf->length - done);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return false;
        done += (size_t)n;
    }
    return true;
}

/* A device or a pipe: there is nothing to rename. */
static bool write_into(const char *path, const gs_buf *buf, gs_err *err) {
    FILE *file = fopen(path, "wb");
    if (!file) return fail(err, path);
    bool ok = !buf->length || fwrite(buf->bytes, 1, buf->length, file) == buf->length;
    if (fclose(file) != 0) ok = false;
    return ok || fail(err, path);
}

/* Written beside the file under another name, then renamed: whole or not at all. s: of the file
 * that is there, or NULL. */
static bool replace(const char *path, const struct stat *s, const gs_buf *buf, gs_err *err) {
    gs_buf name = GS_BUF_EMPTY;
    gs_buf_printf(&name, "%s.XXXXXX", path);
    mode_t mask = umask(0);
    umask(mask);
    int fd = mkstemp(name.bytes);
    bool ok =
        fd >= 0 && write_all(fd, buf) && fchmod(fd, s ? s->st_mode & 07777 : 0666 & ~mask) == 0;
    if (fd >= 0 && close(fd) != 0) ok = false;
    if (ok) ok = rename(name.bytes, path) == 0;
    if (!ok) {
        fail(err, path);
        if (fd >= 0) unlink(name.bytes);
    }
    gs_buf_free(&name);
    return ok;
}

bool gs_output_file(const char *path, const gs_buf *buf, gs_err *err) {
    struct stat s;
    if (strcmp(path, "-") == 0) return gs_output_print(buf, err);
    bool there = stat(path, &s) == 0;
    if (there && !S_ISREG(s.st_mode)) return write_into(path, buf, err);
    char room[PATH_MAX], *real = there ? realpath(path, room) : NULL; /* a link stays one */
    return replace(real ? real : path, there ? &s : NULL, buf, err);
}

static bool is_set(const char *name, bool zero_counts) {
    const char *value = getenv(name);
    return value && *value && (zero_counts || strcmp(value, "0") != 0);
}

bool gs_output_colored(const char *when) {
    if (strcmp(when, "always") == 0) return true;
    if (strcmp(when, "never") == 0 || is_set("NO_COLOR", true)) return false;
    if (is_set("CLICOLOR_FORCE", false) || is_set("FORCE_COLOR", false)) return true;
    const char *color = getenv("CLICOLOR"), *term = getenv("TERM");
    if (color && strcmp(color, "0") == 0) return false;
    return isatty(STDOUT_FILENO) && !(term && strcmp(term, "dumb") == 0);
}
