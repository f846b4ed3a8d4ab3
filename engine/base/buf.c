#include "buf.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "utf8.h"

void gs_buf_grow(gs_buf *b, size_t more) {
    size_t cap = b->cap ? b->cap : 64;
    while (cap - b->length <= more) {
        if (cap > (size_t)-1 / 2) gs_out_of_memory();
        cap *= 2;
    }
    b->bytes = gs_xrealloc(b->bytes, cap);
    b->cap = cap;
}

void gs_buf_add(gs_buf *b, const char *text, size_t n) {
    gs_buf_reserve(b, n);
    if (n) memcpy(b->bytes + b->length, text, n);
    b->length += n;
    b->bytes[b->length] = '\0';
}

void gs_buf_puts(gs_buf *b, const char *text) {
    gs_buf_add(b, text, strlen(text));
}

void gs_buf_printf(gs_buf *b, const char *fmt, ...) {
    va_list args, again;
    va_start(args, fmt);
    va_copy(again, args);
    gs_buf_reserve(b, 32); /* most are short: written at the first try */
    size_t room = b->cap - b->length;
    int n = vsnprintf(b->bytes + b->length, room, fmt, args);
    va_end(args);
    if (n > 0 && (size_t)n >= room) {
        gs_buf_reserve(b, (size_t)n);
        vsnprintf(b->bytes + b->length, (size_t)n + 1, fmt, again);
    }
    if (n > 0) b->length += (size_t)n;
    va_end(again);
}

void gs_buf_utf8(gs_buf *b, unsigned code) {
    char piece[4] = {0};
    gs_buf_add(b, piece, gs_utf8_put(piece, code));
}

const char *gs_buf_text(const gs_buf *b) {
    return b->bytes ? b->bytes : "";
}

char *gs_buf_dup(const gs_buf *b, gs_arena *arena) {
    return gs_strndup(arena, gs_buf_text(b), b->length);
}

void gs_buf_clear(gs_buf *b) {
    b->length = 0;
    if (b->bytes) b->bytes[0] = '\0';
}

void gs_buf_free(gs_buf *b) {
    free(b->bytes);
    *b = GS_BUF_EMPTY;
}
