/* buf: a growing byte string for building output. The bytes belong to the buf
 * until gs_buf_free; gs_buf_text is always NUL-terminated. */
#ifndef GS_BASE_BUF_H
#define GS_BASE_BUF_H

#include <stdarg.h>
#include <stddef.h>

#include "arena.h"

typedef struct gs_buf {
    char *bytes;
    size_t length, cap;
} gs_buf;

#define GS_BUF_EMPTY ((gs_buf){0})

/* Room for so many bytes and a NUL behind what is there. */
void gs_buf_grow(gs_buf *buf, size_t more);
static inline void gs_buf_reserve(gs_buf *buf, size_t more) {
    if (buf->cap - buf->length <= more) gs_buf_grow(buf, more);
}
void gs_buf_add(gs_buf *buf, const char *text, size_t n);
void gs_buf_puts(gs_buf *buf, const char *text);

static inline void gs_buf_putc(gs_buf *buf, char c) {
    if (buf->cap - buf->length < 2) {
        gs_buf_add(buf, &c, 1);
        return;
    }
    buf->bytes[buf->length++] = c;
    buf->bytes[buf->length] = '\0';
}

void gs_buf_printf(gs_buf *buf, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Adds a code point as UTF-8. */
void gs_buf_utf8(gs_buf *buf, unsigned code);
const char *gs_buf_text(const gs_buf *buf);
/* A copy in the arena; the buf stays as it is. */
char *gs_buf_dup(const gs_buf *buf, gs_arena *arena);
void gs_buf_clear(gs_buf *buf);
void gs_buf_free(gs_buf *buf);

#endif
