#include "shelved.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/hash.h"
#include "base/safe.h"

enum { SPARE = 1000 }; /* records of articles that are gone, kept at least */
static const char magic[16] = "gainsay store 2";

typedef struct head {
    char magic[16];
    uint64_t stamp, count;
    uint64_t check; /* of the records' list */
} head;

typedef struct record {
    uint64_t a, b, at, n, check;
} record;

/* A file as it lies on the disk. It is read, never mapped: somebody who cuts it short meanwhile
 * would end the process. */
typedef struct file {
    int fd; /* -1: there is none */
    uint64_t n;
    const record *records; /* sorted by key */
    uint64_t count;
} file;

typedef struct added {
    record record;
    const char *bytes;
} added;

struct gs_shelved {
    gs_arena *arena;
    const char *path;
    uint64_t stamp;
    file old;
    bool *used;
    added *news;
    uint32_t count, cap;
    pthread_mutex_t lock;
};

/* Exactly n bytes from that place, in the arena; NULL where they are not there (any more). */
static char *read_at(gs_arena *arena, int fd, uint64_t at, uint64_t n) {
    char *bytes = gs_alloc(arena, (size_t)n + 1);
    uint64_t done = 0;
    while (done < n) {
        ssize_t got = pread(fd, bytes + done, (size_t)(n - done), (off_t)(at + done));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return NULL;
        done += (uint64_t)got;
    }
    return bytes;
}

/* The list of records of a whole file with this stamp. */
static void read_list(gs_arena *arena, uint64_t stamp, file *f) {
    head h;
    const char *bytes = f->n >= sizeof h ? read_at(arena, f->fd, 0, sizeof h) : NULL;
    if (!bytes) return;
    memcpy(&h, bytes, sizeof h);
    if (memcmp(h.magic, magic, sizeof magic) != 0 || h.stamp != stamp) return;
    if (h.count > (f->n - sizeof h) / sizeof(record)) return;
    bytes = read_at(arena, f->fd, sizeof h, h.count * sizeof(record));
    if (!bytes || gs_hash(bytes, (size_t)h.count * sizeof(record)) != h.check) return;
    f->records = (const record *)(const void *)bytes;
    f->count = h.count;
}

static void open_file(gs_arena *arena, const char *path, uint64_t stamp, file *f) {
    struct stat s;
    *f = (file){.fd = open(path, O_RDONLY | O_CLOEXEC)};
    if (f->fd < 0 || fstat(f->fd, &s) != 0 || !S_ISREG(s.st_mode) || s.st_size <= 0) return;
    f->n = (uint64_t)s.st_size;
    read_list(arena, stamp, f);
}

static void close_file(file *f) {
    if (f->fd >= 0) close(f->fd);
}

gs_shelved *gs_shelved_open(const char *path, uint64_t stamp) {
    gs_arena *arena = gs_arena_new();
    gs_shelved *s = gs_alloc(arena, sizeof *s);
    *s = (gs_shelved){.arena = arena, .path = gs_strdup(arena, path), .stamp = stamp};
    open_file(arena, path, stamp, &s->old);
    s->used = gs_alloc(arena, (size_t)s->old.count + 1);
    pthread_mutex_init(&s->lock, NULL);
    return s;
}

void gs_shelved_free(gs_shelved *s) {
    if (!s) return;
    close_file(&s->old);
    pthread_mutex_destroy(&s->lock);
    gs_arena_free(s->arena);
}

/* Two hashes of one content: that of the whole, and that of its pieces' hashes. */
gs_shelved_key gs_shelved_key_of(const char *path, const char *bytes, size_t n) {
    const char *dot = strrchr(path, '.');
    gs_shelved_key key = {gs_hash(bytes, n),
                          dot && !strchr(dot, '/') ? gs_hash(dot, strlen(dot)) : 0};
    for (size_t at = 0; at < n; at += 1000)
        key.b = gs_hash_mix(key.b, gs_hash(bytes + at, n - at < 1000 ? n - at : 1000));
    key.b = gs_hash_mix(key.b, n);
    return key;
}

static int by_key(const void *left, const void *right) {
    const record *a = left, *b = right;
    if (a->a != b->a) return a->a < b->a ? -1 : 1;
    return a->b < b->b ? -1 : a->b > b->b;
}

/* In the arena; NULL where it is damaged. */
static const char *content(gs_arena *arena, const file *f, const record *r) {
    if (r->at > f->n || r->n > f->n - r->at) return NULL;
    const char *bytes = read_at(arena, f->fd, r->at, r->n);
    return bytes && gs_hash(bytes, (size_t)r->n) == r->check ? bytes : NULL;
}

static const record *look_up(const file *f, gs_shelved_key key) {
    record wanted = {.a = key.a, .b = key.b};
    return f->count ? bsearch(&wanted, f->records, (size_t)f->count, sizeof wanted, by_key) : NULL;
}

const char *gs_shelved_find(gs_shelved *s, gs_shelved_key key, gs_arena *arena, size_t *n) {
    const record *r = look_up(&s->old, key);
    const char *found = r ? content(arena, &s->old, r) : NULL;
    if (!found) return NULL;
    pthread_mutex_lock(&s->lock);
    s->used[r - s->old.records] = true;
    pthread_mutex_unlock(&s->lock);
    *n = (size_t)r->n;
    return found;
}

void gs_shelved_add(gs_shelved *s, gs_shelved_key key, const char *bytes, size_t n) {
    pthread_mutex_lock(&s->lock);
    GS_GROW(s->arena, s->news, s->count, s->cap);
    s->news[s->count++] =
        (added){.record = {.a = key.a, .b = key.b, .n = n, .check = gs_hash(bytes, n)},
                .bytes = gs_strndup(s->arena, bytes, n)};
    pthread_mutex_unlock(&s->lock);
}

/* --- saving --- */

static int by_record(const void *left, const void *right) {
    return by_key(&((const added *)left)->record, &((const added *)right)->record);
}

static bool is_used(const gs_shelved *s, const record *r) {
    const record *mine = look_up(&s->old, (gs_shelved_key){r->a, r->b});
    return mine && s->used[mine - s->old.records];
}

/* What is on the disk now and what is new, sorted, each key once; what was not used in this run
 * goes when there is more of it than of the rest. */
static uint32_t gather(const gs_shelved *s, const file *now, gs_arena *arena, added *list) {
    uint64_t used = 0;
    uint32_t n = 0, kept = 0;
    for (uint64_t i = 0; i < now->count; i++) used += is_used(s, &now->records[i]);
    bool all = now->count - used <= 2 * (used + s->count) + SPARE;
    for (uint64_t i = 0; i < now->count; i++) {
        const record *r = &now->records[i];
        const char *bytes = all || is_used(s, r) ? content(arena, now, r) : NULL;
        if (bytes) list[n++] = (added){*r, bytes};
    }
    for (uint32_t i = 0; i < s->count; i++) list[n++] = s->news[i];
    qsort(list, n, sizeof *list, by_record);
    for (uint32_t i = 0; i < n; i++)
        if (!kept || by_record(&list[kept - 1], &list[i]) != 0) list[kept++] = list[i];
    return kept;
}

static bool write_all(gs_shelved *s, const added *list, uint32_t n, gs_err *err) {
    gs_arena *scratch = gs_arena_new();
    gs_part *parts = gs_alloc(scratch, (n + 2) * sizeof *parts);
    record *records = gs_alloc(scratch, (n + 1) * sizeof *records);
    head h = {.stamp = s->stamp, .count = n};
    uint64_t at = sizeof h + (uint64_t)n * sizeof *records;
    memcpy(h.magic, magic, sizeof magic);
    for (uint32_t i = 0; i < n; at += list[i++].record.n) {
        records[i] = list[i].record;
        records[i].at = at;
        parts[i + 2] = (gs_part){list[i].bytes, (size_t)list[i].record.n};
    }
    h.check = gs_hash(records, n * sizeof *records);
    parts[0] = (gs_part){(const char *)&h, sizeof h};
    parts[1] = (gs_part){(const char *)records, n * sizeof *records};
    bool ok = gs_write_parts(s->path, parts, n + 2, err);
    gs_arena_free(scratch);
    return ok;
}

bool gs_shelved_save(gs_shelved *s, gs_err *err) {
    if (s->count == 0) return true;
    gs_lock *lock = gs_lock_folder_of(s->path, err);
    if (!lock) return false;
    file now;
    gs_arena *scratch = gs_arena_new();
    open_file(scratch, s->path, s->stamp, &now);
    added *list = gs_alloc(scratch, ((size_t)now.count + s->count + 1) * sizeof *list);
    uint32_t n = gather(s, &now, scratch, list);
    bool ok = write_all(s, list, n, err);
    gs_arena_free(scratch);
    close_file(&now);
    gs_lock_release(lock);
    return ok;
}
