/* pool: the memory of one Lua state, which is given back as a whole.
 *
 * Lua asks for thousands of small blocks and says how large a block was when it gives it back, so a
 * free list for each size serves without headers. Larger blocks are malloc's. A pool owns all of
 * its blocks. Out of memory ends the process.
 */
#ifndef GS_LUA_POOL_H
#define GS_LUA_POOL_H

#include "base/arena.h"

enum { GS_POOL_SMALL = 512, GS_POOL_STEP = 16, GS_POOL_PAGE = 16 * 1024 };

typedef struct gs_pool {
    void *free[GS_POOL_SMALL / GS_POOL_STEP]; /* by size; each block begins with the next */
    unsigned char *at, *end;                  /* what is left of the last page */
    struct gs_pool_page *pages;
    struct gs_pool_large *large;
    size_t held; /* bytes taken from the system, without headers */
} gs_pool;

/* What `held` grows by where a block of this size takes the place of one of that. */
size_t gs_pool_growth(const gs_pool *pool, size_t old_size, size_t size);
/* As realloc: old may be NULL with old_size 0; size 0 gives the block back. */
void *gs_pool_resize(gs_pool *pool, void *old, size_t old_size, size_t size);
void gs_pool_drop(gs_pool *pool);

#endif
