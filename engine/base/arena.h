/* arena: memory that is given back all at once.
 *
 * Everything the engine builds lives in an arena with a clear life (a run, an
 * article, a rule). Nothing is freed singly. An arena belongs to one thread at
 * a time. Memory is zeroed and aligned for any type.
 *
 * When the machine has no memory left, one line is printed and the process ends
 * with status 2. Allocation therefore never returns NULL, and no caller has a
 * path to forget.
 */
#ifndef GS_BASE_ARENA_H
#define GS_BASE_ARENA_H

#include <stddef.h>

typedef struct gs_arena gs_arena;

/* A new, empty arena. Owned by the caller: gs_arena_free. */
gs_arena *gs_arena_new(void);
void gs_arena_free(gs_arena *arena);

/* An arena that begins in this zeroed region, which is the caller's and outlives it; what does not
 * fit is malloc's as ever. Freeing it leaves the region alone. */
gs_arena *gs_arena_in(void *region, size_t size);
/* No more is handed out of the region. How many bytes of it are taken, the arena's own with them; 0
 * where it was too small for all. */
size_t gs_arena_close(gs_arena *arena);

/* size bytes, zeroed. size 0 gives a valid pointer. */
void *gs_alloc(gs_arena *arena, size_t size);

/* A copy of n bytes with a NUL behind them. */
char *gs_strndup(gs_arena *arena, const char *text, size_t n);
char *gs_strdup(gs_arena *arena, const char *text);
/* A copy, or the last one made where that is equal: for texts that come many times in a row. */
const char *gs_strdup_again(gs_arena *arena, const char *text, const char *last);
char *gs_sprintf(gs_arena *arena, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* Bytes handed out so far, for reports. */
size_t gs_arena_used(const gs_arena *arena);

/* Ends the process with status 2 and one line on standard error. */
_Noreturn void gs_out_of_memory(void);

/* malloc and realloc that end the process rather than return NULL; for the few
 * things that live outside an arena. Freed with free(). */
void *gs_xmalloc(size_t size);
void *gs_xrealloc(void *old, size_t size);

/* A zeroed block of new_size with the first old_size bytes of old in it; the old block itself, made
 * longer, where it was the last that was handed out. */
void *gs_arena_grow(gs_arena *arena, const void *old, size_t old_size, size_t new_size);
/* The same where nobody needs the old block any more: a large one is made longer instead of left
 * behind, so that arrays of any length take their length. */
void *gs_arena_extend(gs_arena *arena, void *old, size_t old_size, size_t new_size);

/* Room for one more element in an arena array: `items`, `count`, `cap` are the caller's variables
 * or fields; grows by doubling. */
#define GS_GROW(arena, items, count, cap) GS_GROW_BY(gs_arena_grow, arena, items, count, cap)
/* The same for an array that nobody else points into. */
#define GS_EXTEND(arena, items, count, cap) GS_GROW_BY(gs_arena_extend, arena, items, count, cap)

#define GS_GROW_BY(grow, arena, items, count, cap)                                                 \
    do {                                                                                           \
        if ((count) == (cap)) {                                                                    \
            size_t more_ = (size_t)(cap) ? (size_t)(cap)*2 : 8;                                    \
            void *grown_ = grow((arena), (items), (size_t)(count) * sizeof *(items),               \
                                more_ * sizeof *(items));                                          \
            (items) = grown_;                                                                      \
            (cap) = (cap) ? (cap)*2 : 8;                                                           \
        }                                                                                          \
    } while (0)

#endif
