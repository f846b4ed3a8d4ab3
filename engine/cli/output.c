#include "output.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/safe.h"

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

/* A device or a pipe: there is nothing to rename. */
static bool write_into(const char *path, const gs_buf *buf, gs_err *err) {
    FILE *file = fopen(path, "wb");
    if (!file) return fail(err, path);
    bool ok = !buf->length || fwrite(buf->bytes, 1, buf->length, file) == buf->length;
    if (fclose(file) != 0) ok = false;
    return ok || fail(err, path);
}

bool gs_output_file(const char *path, const gs_buf *buf, gs_err *err) {
    struct stat s;
    if (strcmp(path, "-") == 0) return gs_output_print(buf, err);
    if (stat(path, &s) == 0 && !S_ISREG(s.st_mode)) return write_into(path, buf, err);
    return gs_write_safely(path, gs_buf_text(buf), buf->length, err);
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
