/* An allocator that runs short, to be preloaded: SCARCE_AT=n fails the n-th allocation, and with
 * SCARCE_ON=1 every one after it. SCARCE_COUNT=FILE writes how many were asked for.
 * It stands on glibc's own names for its allocator. */
#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *old, size_t size);

static atomic_ulong asked;
static unsigned long at;
static int on;

__attribute__((constructor)) static void start(void) {
    const char *n = getenv("SCARCE_AT");
    at = n ? strtoul(n, NULL, 10) : 0;
    on = getenv("SCARCE_ON") != NULL;
    atomic_store(&asked, 0);
}

__attribute__((destructor)) static void stop(void) {
    const char *path = getenv("SCARCE_COUNT");
    unsigned long n = atomic_load(&asked);
    FILE *file = path ? fopen(path, "w") : NULL;
    if (!file) return;
    fprintf(file, "%lu\n", n);
    fclose(file);
}

static int refused(void) {
    unsigned long n = atomic_fetch_add(&asked, 1) + 1;
    int no = at && (n == at || (on && n > at));
    if (no) errno = ENOMEM;
    return no;
}

void *malloc(size_t size) {
    return refused() ? NULL : __libc_malloc(size);
}

void *calloc(size_t n, size_t size) {
    return refused() ? NULL : __libc_calloc(n, size);
}

void *realloc(void *old, size_t size) {
    return refused() ? NULL : __libc_realloc(old, size);
}
