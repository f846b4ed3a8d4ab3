#define _XOPEN_SOURCE 700 /* realpath */
#include "safe.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "buf.h"

enum { TRIES = 1000 };

struct gs_lock {
    int folder;
};

static bool fail(gs_err *err, const char *path) {
    gs_err_set(err, GS_E_IO, path, 0, 0, "%s", strerror(errno));
    return false;
}

static int open_folder_of(const char *path) {
    const char *slash = strrchr(path, '/');
    gs_buf name = GS_BUF_EMPTY;
    if (slash)
        gs_buf_add(&name, path, slash == path ? 1 : (size_t)(slash - path));
    else
        gs_buf_putc(&name, '.');
    int fd = open(gs_buf_text(&name), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    gs_buf_free(&name);
    return fd;
}

gs_lock *gs_lock_folder_of(const char *path, gs_err *err) {
    int fd = open_folder_of(path), held = -1;
    while (fd >= 0 && (held = flock(fd, LOCK_EX)) != 0 && errno == EINTR) {
    }
    if (fd < 0 || held != 0) {
        fail(err, path);
        if (fd >= 0) close(fd);
        return NULL;
    }
    gs_lock *lock = gs_xmalloc(sizeof *lock);
    lock->folder = fd;
    return lock;
}

void gs_lock_release(gs_lock *lock) {
    if (!lock) return;
    close(lock->folder);
    free(lock);
}

static bool put(int fd, const char *bytes, size_t n) {
    while (n) {
        ssize_t done = write(fd, bytes, n);
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) return false;
        bytes += done;
        n -= (size_t)done;
    }
    return true;
}

static bool put_all(int fd, const gs_part *parts, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (!put(fd, parts[i].bytes, parts[i].n)) return false;
    return fsync(fd) == 0;
}

/* The name of a new file is on the disk only when its folder is. */
static void settle_folder(const char *path) {
    int fd = open_folder_of(path);
    if (fd < 0) return;
    fsync(fd);
    close(fd);
}

/* A new file beside the path, "PATH.1234-0"; what a killed process left there is passed over. */
static int create_beside(const char *path, gs_buf *name) {
    int fd = -1;
    for (unsigned i = 0; fd < 0 && i < TRIES; i++) {
        name->length = 0;
        gs_buf_printf(name, "%s.%ld-%u", path, (long)getpid(), i);
        fd = open(name->bytes, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (fd < 0 && errno != EEXIST) break;
    }
    return fd;
}

static bool keep_mode(int fd, const char *path) {
    struct stat s;
    return stat(path, &s) != 0 || fchmod(fd, s.st_mode & 07777) == 0;
}

/* Ctrl-C waits until the file is whole and nothing lies beside it. */
static void hold_signals(sigset_t *before) {
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGINT);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &ends, before);
}

static bool replace(const char *path, const gs_part *parts, size_t n, gs_err *err) {
    gs_buf name = GS_BUF_EMPTY;
    int fd = create_beside(path, &name);
    bool ok = fd >= 0 && put_all(fd, parts, n) && keep_mode(fd, path);
    if (fd >= 0 && close(fd) != 0) ok = false;
    ok = ok && rename(name.bytes, path) == 0;
    if (!ok) {
        fail(err, path);
        if (fd >= 0) unlink(name.bytes);
    } else {
        settle_folder(path);
    }
    gs_buf_free(&name);
    return ok;
}

bool gs_write_parts(const char *path, const gs_part *parts, size_t n, gs_err *err) {
    struct stat s;
    if (stat(path, &s) == 0 && !S_ISREG(s.st_mode)) {
        gs_err_set(err, GS_E_IO, path, 0, 0, "is no regular file");
        return false;
    }
    sigset_t before;
    char *room = gs_xmalloc(PATH_MAX), *real = realpath(path, room);
    hold_signals(&before);
    bool ok = replace(real ? real : path, parts, n, err);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    free(room);
    return ok;
}

bool gs_write_safely(const char *path, const char *bytes, size_t n, gs_err *err) {
    return gs_write_parts(path, &(gs_part){bytes, n}, 1, err);
}
