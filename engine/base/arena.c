#include "arena.h"

#include <stdarg.h>
#include <stdalign.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Small first block: most articles need little, and a run has many arenas. */
enum { FIRST_BLOCK = 4096, LARGEST_BLOCK = 1 << 20 };

typedef struct block {
    struct block *next;
    size_t used, size;
    alignas(max_align_t) unsigned char bytes[];
} block;

struct gs_arena {
    block *blocks;
    size_t next_size, used;
    block *lent; /* the first block where the memory is somebody else's, and this struct with it */
};

_Noreturn void gs_out_of_memory(void) {
    fputs("gainsay: error: out of memory; check fewer files at a time\n", stderr);
    exit(2);
}

void *gs_xmalloc(size_t size) {
    void *p = malloc(size ? size : 1);
    if (!p) gs_out_of_memory();
    return p;
}

void *gs_xrealloc(void *old, size_t size) {
    void *p = realloc(old, size ? size : 1);
    if (!p) gs_out_of_memory();
    return p;
}

gs_arena *gs_arena_new(void) {
    gs_arena *arena = gs_xmalloc(sizeof *arena);
    *arena = (gs_arena){.next_size = FIRST_BLOCK};
    return arena;
}

gs_arena *gs_arena_in(void *region, size_t size) {
    gs_arena *arena = region;
    block *b = (block *)(void *)((unsigned char *)region + sizeof *arena);
    *b = (block){.size = size - sizeof *arena - sizeof *b};
    *arena = (gs_arena){.blocks = b, .lent = b, .next_size = FIRST_BLOCK};
    return arena;
}

size_t gs_arena_close(gs_arena *arena) {
    block *b = arena->blocks;
    if (b != arena->lent || b->next) return 0;
    b->size = b->used;
    return (size_t)(b->bytes + b->used - (unsigned char *)arena);
}

void gs_arena_free(gs_arena *arena) {
    if (!arena) return;
    bool lent = arena->lent;
    for (block *b = arena->blocks, *next; b; b = next) {
        next = b->next;
        if (b != arena->lent) free(b);
    }
    if (!lent) free(arena);
}

/* A block that its first tenant fills goes behind the first, whose rest is still to be used. */
static block *add_block(gs_arena *arena, size_t need) {
    bool filled = need > arena->next_size && arena->blocks;
    size_t size = need > arena->next_size ? need : arena->next_size;
    if (size > SIZE_MAX - sizeof(block)) gs_out_of_memory();
    block *b = gs_xmalloc(sizeof *b + size);
    *b = (block){.next = filled ? arena->blocks->next : arena->blocks, .size = size};
    if (filled)
        arena->blocks->next = b;
    else
        arena->blocks = b;
    if (arena->next_size < LARGEST_BLOCK) arena->next_size *= 2;
    return b;
}

static size_t rounded(size_t size) {
    const size_t align = alignof(max_align_t);
    if (size > SIZE_MAX - align) gs_out_of_memory();
    return (size + align - 1) & ~(align - 1);
}

/* size bytes, not zeroed; of texts also between what is aligned. */
static void *take(gs_arena *arena, size_t size, bool text) {
    block *b = arena->blocks;
    size_t gap = !b || text ? 0 : rounded(b->used) - b->used;
    if (!b || b->size - b->used < size + gap) b = add_block(arena, size), gap = 0;
    void *p = b->bytes + b->used + gap;
    b->used += gap + size;
    arena->used += gap + size;
    return p;
}

void *gs_alloc(gs_arena *arena, size_t size) {
    size = rounded(size);
    return memset(take(arena, size, false), 0, size);
}

/* What was handed out last is made longer where it stands, if there is room behind it. */
static bool stretch(gs_arena *arena, const void *old, size_t had, size_t size) {
    block *b = arena->blocks;
    uintptr_t from = (uintptr_t)old;
    if (!b || !had || size <= had || from < (uintptr_t)b->bytes) return false;
    if (from + had != (uintptr_t)(b->bytes + b->used) || b->size - b->used < size - had)
        return false;
    b->used += size - had;
    arena->used += size - had;
    return true;
}

void *gs_arena_grow(gs_arena *arena, const void *old, size_t old_size, size_t new_size) {
    if (stretch(arena, old, rounded(old_size), rounded(new_size))) {
        unsigned char *bytes = (unsigned char *)(uintptr_t)old;
        memset(bytes + old_size, 0, rounded(new_size) - old_size);
        return bytes;
    }
    void *p = gs_alloc(arena, new_size);
    if (old_size) memcpy(p, old, old_size);
    return p;
}

/* The block that holds these bytes and nothing else, through the link that leads to it; NULL where
 * there is none. */
static block **own_block(gs_arena *arena, const void *bytes, size_t size) {
    for (block **at = &arena->blocks; *at; at = &(*at)->next)
        if ((*at)->bytes == bytes) return *at != arena->lent && (*at)->used == size ? at : NULL;
    return NULL;
}

void *gs_arena_extend(gs_arena *arena, void *old, size_t old_size, size_t new_size) {
    size_t had = rounded(old_size), size = rounded(new_size);
    block **at = had > LARGEST_BLOCK ? own_block(arena, old, had) : NULL;
    if (!at || size < had) return gs_arena_grow(arena, old, old_size, new_size);
    block *b = gs_xrealloc(*at, sizeof *b + size);
    memset(b->bytes + old_size, 0, size - old_size);
    arena->used += size - had;
    b->used = b->size = size;
    *at = b;
    return b->bytes;
}

char *gs_strndup(gs_arena *arena, const char *text, size_t n) {
    if (n == SIZE_MAX) gs_out_of_memory();
    char *copy = take(arena, n + 1, true);
    if (n) memcpy(copy, text, n);
    copy[n] = '\0';
    return copy;
}

char *gs_strdup(gs_arena *arena, const char *text) {
    return gs_strndup(arena, text, strlen(text));
}

const char *gs_strdup_again(gs_arena *arena, const char *text, const char *last) {
    return last && strcmp(last, text) == 0 ? last : gs_strdup(arena, text);
}

/* Most are short: then they need to be written but once. */
char *gs_sprintf(gs_arena *arena, const char *fmt, ...) {
    char brief[256];
    va_list args, again;
    va_start(args, fmt);
    va_copy(again, args);
    int n = vsnprintf(brief, sizeof brief, fmt, args);
    va_end(args);
    size_t size = n < 0 ? 1 : (size_t)n + 1;
    char *out = gs_alloc(arena, size);
    if (n > 0 && size <= sizeof brief) memcpy(out, brief, size);
    if (size > sizeof brief) vsnprintf(out, size, fmt, again);
    va_end(again);
    return out;
}

size_t gs_arena_used(const gs_arena *arena) {
    return arena->used;
}
