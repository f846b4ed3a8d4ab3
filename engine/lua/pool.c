#include "pool.h"

#include <stdalign.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct gs_pool_page {
    struct gs_pool_page *next;
    alignas(max_align_t) unsigned char bytes[GS_POOL_PAGE];
} page;

typedef struct gs_pool_large {
    struct gs_pool_large *next, *previous;
    alignas(max_align_t) unsigned char bytes[];
} large;

static bool is_small(size_t size) {
    return size <= GS_POOL_SMALL;
}

static size_t rounded(size_t size) {
    return (size + GS_POOL_STEP - 1) & ~(size_t)(GS_POOL_STEP - 1);
}

static void **list_of(gs_pool *pool, size_t size) {
    return &pool->free[(size - 1) / GS_POOL_STEP];
}

static bool has_room(const gs_pool *pool, size_t size) {
    return pool->free[(size - 1) / GS_POOL_STEP] || (size_t)(pool->end - pool->at) >= rounded(size);
}

static void add_page(gs_pool *pool) {
    page *fresh = gs_xmalloc(sizeof *fresh);
    fresh->next = pool->pages;
    pool->pages = fresh;
    pool->at = fresh->bytes;
    pool->end = fresh->bytes + sizeof fresh->bytes;
    pool->held += sizeof fresh->bytes;
}

static void *take_small(gs_pool *pool, size_t size) {
    void **list = list_of(pool, size), *block = *list;
    if (block) {
        memcpy(list, block, sizeof *list);
        return block;
    }
    if (!has_room(pool, size)) add_page(pool);
    block = pool->at;
    pool->at += rounded(size);
    return block;
}

static void give_small(gs_pool *pool, void *block, size_t size) {
    void **list = list_of(pool, size);
    memcpy(block, list, sizeof *list);
    *list = block;
}

static large *large_of(void *block) {
    return (large *)(void *)((unsigned char *)block - offsetof(large, bytes));
}

/* Puts the block, wherever it lies now, between its neighbors. */
static void *link_large(gs_pool *pool, large *l) {
    if (l->next) l->next->previous = l;
    if (l->previous)
        l->previous->next = l;
    else
        pool->large = l;
    return l->bytes;
}

static size_t with_header(size_t size) {
    if (size > SIZE_MAX - sizeof(large)) gs_out_of_memory();
    return sizeof(large) + size;
}

static void *take_large(gs_pool *pool, size_t size) {
    large *l = gs_xmalloc(with_header(size));
    l->next = pool->large;
    l->previous = NULL;
    pool->held += size;
    return link_large(pool, l);
}

static void give_large(gs_pool *pool, void *block, size_t size) {
    large *l = large_of(block);
    if (l->next) l->next->previous = l->previous;
    if (l->previous)
        l->previous->next = l->next;
    else
        pool->large = l->next;
    pool->held -= size;
    free(l);
}

static void *resize_large(gs_pool *pool, void *old, size_t old_size, size_t size) {
    pool->held = pool->held - old_size + size;
    return link_large(pool, gs_xrealloc(large_of(old), with_header(size)));
}

size_t gs_pool_growth(const gs_pool *pool, size_t old_size, size_t size) {
    if (is_small(size)) return has_room(pool, size) ? 0 : GS_POOL_PAGE;
    size_t had = is_small(old_size) ? 0 : old_size;
    return size > had ? size - had : 0;
}

static void *take(gs_pool *pool, size_t size) {
    return is_small(size) ? take_small(pool, size) : take_large(pool, size);
}

static void give(gs_pool *pool, void *block, size_t size) {
    if (is_small(size))
        give_small(pool, block, size);
    else
        give_large(pool, block, size);
}

void *gs_pool_resize(gs_pool *pool, void *old, size_t old_size, size_t size) {
    if (size == 0) {
        if (old) give(pool, old, old_size);
        return NULL;
    }
    if (!old) return take(pool, size);
    if (!is_small(size) && !is_small(old_size)) return resize_large(pool, old, old_size, size);
    if (is_small(size) && is_small(old_size) && rounded(size) == rounded(old_size)) return old;
    void *fresh = take(pool, size);
    memcpy(fresh, old, size < old_size ? size : old_size);
    give(pool, old, old_size);
    return fresh;
}

void gs_pool_drop(gs_pool *pool) {
    for (page *p = pool->pages, *next; p; p = next) {
        next = p->next;
        free(p);
    }
    for (large *l = pool->large, *next; l; l = next) {
        next = l->next;
        free(l);
    }
    *pool = (gs_pool){0};
}
