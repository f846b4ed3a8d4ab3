#define _GNU_SOURCE
#include "image.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "image_part.h"
#include "safe.h"

/* Half an image: the memory as one process has it. */
typedef struct half {
    char magic[8];
    uint64_t region, anchor, size, root, stamp;
} half;

enum { REGION = 256 << 20 };
static const char HALF[] = "gs half";
/* Far from where systems put programs, heaps, libraries and stacks. */
static const uint64_t HOME = 0x060000000000;

typedef struct words {
    uint32_t *items;
    uint32_t count, cap;
} words;

gs_arena *gs_image_arena(void) {
    void *region = mmap(NULL, REGION, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (region == MAP_FAILED) gs_out_of_memory();
    return gs_arena_in(region, REGION);
}

static size_t whole_pages(size_t n) {
    return (n + GS_IMAGE_PAGE - 1) & ~(size_t)(GS_IMAGE_PAGE - 1);
}

static half half_of(const gs_image_plan *plan, size_t size) {
    half h = {.region = (uint64_t)(uintptr_t)plan->arena,
              .anchor = (uint64_t)(uintptr_t)gs_image_anchor(),
              .size = size,
              .root = (uint64_t)((uintptr_t)plan->root - (uintptr_t)plan->arena),
              .stamp = plan->stamp};
    memcpy(h.magic, HALF, sizeof h.magic);
    return h;
}

/* The other process's half, malloc'd with its memory behind it; NULL where there is none. */
static half *read_half(const char *path) {
    FILE *f = fopen(path, "rb");
    half head, *all = NULL;
    if (f && fread(&head, sizeof head, 1, f) == 1 &&
        memcmp(head.magic, HALF, sizeof head.magic) == 0 && head.size <= REGION) {
        all = gs_xmalloc(sizeof head + head.size);
        *all = head;
        if (fread(all + 1, 1, head.size, f) != head.size) {
            free(all);
            all = NULL;
        }
    }
    if (f) fclose(f);
    return all;
}

static void add(words *w, size_t at) {
    if (w->count == w->cap) {
        w->cap = w->cap ? w->cap * 2 : 1024;
        w->items = gs_xrealloc(w->items, w->cap * sizeof *w->items);
    }
    w->items[w->count++] = (uint32_t)at;
}

static uint64_t word_at(const unsigned char *memory, size_t at) {
    uint64_t word;
    memcpy(&word, memory + at, sizeof word);
    return word;
}

static bool refuse(gs_err *err, const char *what, size_t at) {
    gs_err_set(err, GS_E_IO, "", 0, 0, "no image can be made: %s (at byte %zu)", what, at);
    return false;
}

/* Sorts the words that differ, and writes them as an image has them into `out`. */
static bool compare(const half *a, const half *b, const unsigned char *mine, unsigned char *out,
                    words *inner, words *outer, gs_err *err) {
    const unsigned char *theirs = (const unsigned char *)(a + 1);
    if (a->size != b->size || a->root != b->root || a->stamp != b->stamp)
        return refuse(err, "the two halves differ in size", (size_t)a->size);
    if (a->anchor == b->anchor || a->region == b->region ||
        a->anchor - b->anchor == a->region - b->region)
        return refuse(err, "the system lays out two processes alike", 0);
    for (size_t at = 0; at < b->size; at += sizeof(uint64_t)) {
        uint64_t x = word_at(theirs, at), y = word_at(mine, at), kept = y;
        if (x - y == a->region - b->region && y - b->region < b->size) {
            add(inner, at);
            kept = y - b->region + HOME;
        } else if (x - y == a->anchor - b->anchor) {
            add(outer, at);
            kept = y - b->anchor;
        } else if (x != y) {
            return refuse(err, "a word differs that is no address in it or of the program", at);
        }
        memcpy(out + at, &kept, sizeof kept);
    }
    return true;
}

static bool write_whole(const gs_image_plan *plan, const char *path, const half *h,
                        const unsigned char *memory, const words *inner, const words *outer,
                        gs_err *err) {
    unsigned char page[GS_IMAGE_PAGE] = {0};
    gs_image_head head = {
        .home = HOME,
        .size = h->size,
        .root = h->root,
        .cold = whole_pages((size_t)((const char *)plan->cold - (const char *)plan->arena)),
        .stamp = h->stamp,
        .program = gs_image_program(),
        .texts_from = plan->texts_from,
        .ninner = inner->count,
        .nouter = outer->count,
        .ntexts = plan->ntexts};
    memcpy(head.magic, GS_IMAGE_MAGIC, sizeof head.magic);
    memcpy(page, &head, sizeof head);
    const gs_part parts[] = {{(char *)page, sizeof page},
                             {(const char *)memory, h->size},
                             {(char *)inner->items, inner->count * sizeof *inner->items},
                             {(char *)outer->items, outer->count * sizeof *outer->items},
                             {(const char *)plan->texts, plan->ntexts * sizeof *plan->texts}};
    return gs_write_parts(path, parts, sizeof parts / sizeof *parts, err);
}

bool gs_image_write(const gs_image_plan *plan, const char *path, bool *whole, gs_err *err) {
    size_t size = whole_pages(gs_arena_close(plan->arena));
    if (!size) return refuse(err, "there is too much for it", REGION);
    const unsigned char *mine = (const unsigned char *)plan->arena;
    half h = half_of(plan, size), *other = read_half(path);
    *whole = other != NULL;
    if (!other) {
        const gs_part parts[] = {{(char *)&h, sizeof h}, {(const char *)mine, size}};
        return gs_write_parts(path, parts, 2, err);
    }
    words inner = {0}, outer = {0};
    unsigned char *memory = gs_xmalloc(size);
    bool done = compare(other, &h, mine, memory, &inner, &outer, err) &&
                write_whole(plan, path, &h, memory, &inner, &outer, err);
    free(memory);
    free(inner.items);
    free(outer.items);
    free(other);
    return done;
}
