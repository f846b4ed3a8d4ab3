/* drive: runs a fuzz target without a fuzzer: nothing, each file named, then inputs made of them.
 *
 *     target [-runs=N] [-seed=N] [-dict=FILE] [-print] FILE|FOLDER...
 *
 * The inputs depend on the files, the seed and the numbers alone, so a bounded run is the same on
 * every machine. A change is one of: a byte set, bytes taken out or doubled, a word of the
 * dictionary put in, two files crossed. -print writes the number of each input before it is tried.
 */
#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "../fuzz.h"

enum { MOST_FILES = 4096, MOST_WORDS = 512, MOST_BYTES = 4096, LONGEST = 1 << 20 };

typedef struct input {
    uint8_t *bytes;
    size_t n;
} input;

typedef struct drive {
    input files[MOST_FILES];
    input words[MOST_WORDS];
    size_t nfiles, nwords;
    uint64_t state;
    int print;
} drive;

static uint32_t chance(drive *d, size_t below) { /* xorshift64* (Vigna) */
    d->state ^= d->state >> 12;
    d->state ^= d->state << 25;
    d->state ^= d->state >> 27;
    return below ? (uint32_t)((d->state * UINT64_C(2685821657736338717) >> 33) % below) : 0;
}

static void stop(const char *what, const char *name) {
    fprintf(stderr, "%s: %s\n", what, name);
    exit(2);
}

static input read_whole(const char *path) {
    FILE *file = fopen(path, "rb");
    input in = {malloc(LONGEST), 0};
    if (!file || !in.bytes) stop("cannot be read", path);
    in.n = fread(in.bytes, 1, LONGEST, file);
    fclose(file);
    return in;
}

static int by_name(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void add_path(drive *d, const char *path) {
    char *names[MOST_FILES], whole[1024];
    size_t n = 0;
    DIR *folder = opendir(path);
    if (!folder) {
        if (d->nfiles < MOST_FILES) d->files[d->nfiles++] = read_whole(path);
        return;
    }
    for (struct dirent *e; (e = readdir(folder)) && n < MOST_FILES;)
        if (e->d_name[0] != '.') names[n++] = strdup(e->d_name);
    closedir(folder);
    qsort(names, n, sizeof *names, by_name);
    for (size_t i = 0; i < n; i++) {
        snprintf(whole, sizeof whole, "%s/%s", path, names[i]);
        free(names[i]);
        add_path(d, whole);
    }
}

/* A line of a libFuzzer dictionary: name="word", with \\, \" and \xAB. */
static void add_word(drive *d, const char *line) {
    const char *p = strchr(line, '"');
    if (!p || *line == '#' || d->nwords == MOST_WORDS) return;
    input *w = &d->words[d->nwords++];
    w->bytes = malloc(strlen(p) + 1);
    if (!w->bytes) stop("no memory", line);
    for (p++; *p && *p != '"'; p++) {
        unsigned code;
        if (*p == '\\' && p[1] == 'x' && sscanf(p + 2, "%2x", &code) == 1)
            w->bytes[w->n++] = (uint8_t)code, p += 3;
        else
            w->bytes[w->n++] = (uint8_t)(*p == '\\' && p[1] ? *++p : *p);
    }
}

static void add_words(drive *d, const char *path) {
    char line[512];
    FILE *file = fopen(path, "r");
    if (!file) stop("cannot be read", path);
    while (fgets(line, sizeof line, file)) add_word(d, line);
    fclose(file);
}

/* Puts `more` in at a place of the input. */
static void insert(drive *d, uint8_t *bytes, size_t *n, const uint8_t *more, size_t length) {
    size_t at = chance(d, *n + 1);
    if (length > MOST_BYTES - *n) length = MOST_BYTES - *n;
    memmove(bytes + at + length, bytes + at, *n - at);
    memcpy(bytes + at, more, length);
    *n += length;
}

static void change(drive *d, uint8_t *bytes, size_t *n) {
    uint8_t part[64];
    size_t at = chance(d, *n), length = chance(d, sizeof part) + 1;
    if (length > *n - at) length = *n - at;
    switch (chance(d, 6)) {
    case 0:
        if (*n) bytes[at] = (uint8_t)chance(d, 256);
        break;
    case 1:
        if (*n) bytes[at] ^= (uint8_t)(1u << chance(d, 8));
        break;
    case 2:
        memmove(bytes + at, bytes + at + length, *n - at - length);
        *n -= length;
        break;
    case 3:
        memcpy(part, bytes + at, length);
        insert(d, bytes, n, part, length);
        break;
    default:
        if (d->nwords) {
            const input *word = &d->words[chance(d, d->nwords)];
            insert(d, bytes, n, word->bytes, word->n);
        }
    }
}

/* The beginning of one file and the end of another, changed a few times. */
static size_t make(drive *d, uint8_t *bytes) {
    const input *a = &d->files[chance(d, d->nfiles)], *b = &d->files[chance(d, d->nfiles)];
    size_t n = a->n < MOST_BYTES ? a->n : MOST_BYTES;
    memcpy(bytes, a->bytes, n);
    if (chance(d, 4) == 0 && b->n) {
        size_t from = chance(d, b->n), left = b->n - from;
        n = chance(d, n + 1);
        if (left > MOST_BYTES - n) left = MOST_BYTES - n;
        memcpy(bytes + n, b->bytes + from, left);
        n += left;
    }
    for (uint32_t i = chance(d, 8) + 1; i; i--) change(d, bytes, &n);
    return n;
}

/* A copy of its own for each input, so that a sanitizer sees a read beyond it. */
static void try(const drive *d, unsigned long number, const uint8_t *bytes, size_t n) {
    uint8_t *copy = malloc(n ? n : 1);
    if (!copy) stop("no memory", "input");
    if (n) memcpy(copy, bytes, n);
    if (d->print) fprintf(stderr, "input %lu, %zu bytes\n", number, n);
    LLVMFuzzerTestOneInput(copy, n);
    free(copy);
}

int main(int argc, char **argv) {
    static drive d;
    static uint8_t bytes[MOST_BYTES];
    unsigned long runs = 0, tried = 0;
    d.state = 88172645463325252u;
    for (int i = 1; i < argc; i++) {
        if (strncmp(argv[i], "-runs=", 6) == 0)
            runs = strtoul(argv[i] + 6, NULL, 10);
        else if (strncmp(argv[i], "-seed=", 6) == 0)
            d.state ^= strtoull(argv[i] + 6, NULL, 10) << 1;
        else if (strncmp(argv[i], "-dict=", 6) == 0)
            add_words(&d, argv[i] + 6);
        else if (strcmp(argv[i], "-print") == 0)
            d.print = 1;
        else
            add_path(&d, argv[i]);
    }
    if (!d.nfiles) stop("no input", "name files or folders");
    try(&d, tried++, bytes, 0);
    for (size_t i = 0; i < d.nfiles; i++) try(&d, tried++, d.files[i].bytes, d.files[i].n);
    for (unsigned long i = 0; i < runs; i++) {
        size_t n = make(&d, bytes);
        try(&d, tried++, bytes, n);
    }
    printf("%lu inputs\n", tried);
    for (size_t i = 0; i < d.nfiles; i++) free(d.files[i].bytes);
    for (size_t i = 0; i < d.nwords; i++) free(d.words[i].bytes);
    return 0;
}
