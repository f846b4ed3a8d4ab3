/* A file system that fails, to be preloaded. What is counted are the calls that change something:
 * making a file, write, fsync, fchmod, rename, unlink, and opening for writing.
 *
 *   FAULT_COUNT=FILE     writes how many there were
 *   FAULT_WRITE_AT=n     the n-th fails: no space is left (what a write has written stays half)
 *   FAULT_KILL_AT=n      the process is killed (SIGKILL) before the n-th; a write has then done its
 * half FAULT_HALF=1         a write takes half of what it is given, or is interrupted
 *   FAULT_READ_ONLY=1    nothing can be opened for writing
 *   FAULT_READ=short     a read gives at most 61 bytes, or is interrupted
 *   FAULT_READ_AT=n      the n-th read of a regular file fails
 *   FAULT_CUT=PATH       the file is cut to nothing after the first read of it
 *   FAULT_GONE=PATH      the file is removed before it is opened
 *   FAULT_FOLDER_AT=n    the n-th entry of folders cannot be read
 */
#define _GNU_SOURCE
#undef _FORTIFY_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static unsigned long changes, reads, entries;

static unsigned long number(const char *name) {
    const char *text = getenv(name);
    return text ? strtoul(text, NULL, 10) : 0;
}

__attribute__((destructor)) static void tell(void) {
    const char *path = getenv("FAULT_COUNT");
    char text[24];
    int n = snprintf(text, sizeof text, "%lu\n", changes);
    int fd =
        path ? (int)syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_TRUNC, 0600) : -1;
    if (fd < 0) return;
    if (syscall(SYS_write, fd, text, (size_t)n) != n) abort();
    syscall(SYS_close, fd);
}

/* True: this change fails. */
static int fails(void) {
    unsigned long n = ++changes;
    if (n == number("FAULT_KILL_AT")) syscall(SYS_kill, getpid(), SIGKILL);
    if (n != number("FAULT_WRITE_AT")) return 0;
    errno = ENOSPC;
    return 1;
}

static int is_file(int fd) {
    struct stat s;
    return fstat(fd, &s) == 0 && S_ISREG(s.st_mode);
}

ssize_t write(int fd, const void *bytes, size_t n) {
    size_t half = n / 2;
    if (!is_file(fd)) return syscall(SYS_write, fd, bytes, n);
    if (changes + 1 == number("FAULT_KILL_AT") || changes + 1 == number("FAULT_WRITE_AT"))
        if (half && syscall(SYS_write, fd, bytes, half) < 0) abort();
    if (fails()) return -1;
    if (!getenv("FAULT_HALF")) return syscall(SYS_write, fd, bytes, n);
    if (changes % 3 == 0) {
        errno = EINTR;
        return -1;
    }
    return syscall(SYS_write, fd, bytes, half ? half : n);
}

int fsync(int fd) {
    return fails() ? -1 : (int)syscall(SYS_fsync, fd);
}

int fchmod(int fd, mode_t mode) {
    return fails() ? -1 : (int)syscall(SYS_fchmod, fd, mode);
}

int rename(const char *from, const char *to) {
    return fails() ? -1 : (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}

int unlink(const char *path) {
    return fails() ? -1 : (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
}

static int open_as(const char *path, int flags, mode_t mode) {
    const char *gone = getenv("FAULT_GONE");
    if (gone && strcmp(gone, path) == 0) syscall(SYS_unlinkat, AT_FDCWD, path, 0);
    if ((flags & O_ACCMODE) != O_RDONLY && strncmp(path, "/dev/", 5) != 0) {
        if (getenv("FAULT_READ_ONLY")) {
            errno = EROFS;
            return -1;
        }
        if (fails()) return -1;
    }
    return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

int open(const char *path, int flags, ...) {
    va_list args;
    va_start(args, flags);
    mode_t mode = flags & O_CREAT ? va_arg(args, mode_t) : 0;
    va_end(args);
    return open_as(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    va_list args;
    va_start(args, flags);
    mode_t mode = flags & O_CREAT ? va_arg(args, mode_t) : 0;
    va_end(args);
    return open_as(path, flags, mode);
}

int __open_2(const char *path, int flags) {
    return open_as(path, flags, 0);
}

int mkstemp(char *name) {
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz";
    size_t n = strlen(name);
    for (unsigned i = 0; i < 6; i++)
        name[n - 1 - i] = letters[((unsigned)getpid() >> (4 * i)) % 26];
    return open_as(name, O_RDWR | O_CREAT | O_EXCL, 0600);
}

/* Is it the file that is to be cut? */
static void cut(int fd) {
    struct stat a, b;
    const char *path = getenv("FAULT_CUT");
    if (path && stat(path, &a) == 0 && fstat(fd, &b) == 0 && a.st_ino == b.st_ino &&
        truncate(path, 0) != 0)
        abort();
}

static ssize_t read_some(int fd, void *out, size_t n, off_t at) {
    int file = is_file(fd), few = getenv("FAULT_READ") != NULL;
    if (file && ++reads == number("FAULT_READ_AT")) {
        errno = EIO;
        return -1;
    }
    if (file && few && reads % 5 == 0) {
        errno = EINTR;
        return -1;
    }
    if (few && n > 61) n = 61;
    ssize_t got = at < 0 ? syscall(SYS_read, fd, out, n) : syscall(SYS_pread64, fd, out, n, at);
    if (file) cut(fd);
    return got;
}

ssize_t read(int fd, void *out, size_t n) {
    return read_some(fd, out, n, -1);
}

ssize_t __read_chk(int fd, void *out, size_t n, size_t room) {
    if (n > room) abort();
    return read_some(fd, out, n, -1);
}

ssize_t pread(int fd, void *out, size_t n, off_t at) {
    return read_some(fd, out, n, at);
}

ssize_t pread64(int fd, void *out, size_t n, off_t at) {
    return read_some(fd, out, n, at);
}

ssize_t __pread_chk(int fd, void *out, size_t n, off_t at, size_t room) {
    if (n > room) abort();
    return read_some(fd, out, n, at);
}

struct dirent *readdir(DIR *folder) {
    struct dirent *(*real)(DIR *) = (struct dirent * (*)(DIR *)) dlsym(RTLD_NEXT, "readdir");
    if (++entries == number("FAULT_FOLDER_AT")) {
        errno = EIO;
        return NULL;
    }
    return real(folder);
}
