#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "article.h"
#include "base/file.h"

/* file: an article from the file system. */

enum { UNSIZED = 65536 }; /* bytes to begin with, of a pipe and the like */

static gs_article *refuse(const char *path, gs_err *err, const char *what) {
    gs_err_set(err, GS_E_IO, path, 0, 0, "%s", what);
    return NULL;
}

/* All bytes of an open file, at most one more than an article may have. NULL where reading fails.
 */
static char *read_all(int fd, size_t guess, size_t *n) {
    size_t cap = guess + 1, limit = (size_t)GS_ARTICLE_MAX_BYTES + 1;
    char *bytes = gs_xmalloc(cap);
    *n = 0;
    while (*n < limit) {
        if (*n == cap) bytes = gs_xrealloc(bytes, cap *= 2);
        ssize_t got = read(fd, bytes + *n, cap - *n);
        if (got < 0 && errno == EINTR) continue;
        if (got == 0) return bytes;
        if (got < 0) {
            free(bytes);
            return NULL;
        }
        *n += (size_t)got;
    }
    return bytes;
}

gs_article *gs_article_load(const char *path, gs_err *err) {
    struct stat st;
    int fd = gs_file_open(path, err);
    if (fd < 0) return NULL;
    bool known = fstat(fd, &st) == 0; /* where it is not, reading says why */
    if (known && S_ISDIR(st.st_mode)) {
        close(fd);
        return refuse(path, err, "this is a folder, not an article");
    }
    bool sized = known && st.st_size > 0 && st.st_size <= GS_ARTICLE_MAX_BYTES;
    size_t n;
    char *bytes = read_all(fd, sized ? (size_t)st.st_size : UNSIZED, &n);
    int reason = errno;
    close(fd);
    if (!bytes) return refuse(path, err, strerror(reason));
    gs_article *article = gs_article_parse(path, GS_FORMAT_AUTO, bytes, n, err);
    free(bytes);
    return article;
}
