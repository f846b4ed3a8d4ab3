#include "err.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void gs_err_set(gs_err *err, gs_errcode code, const char *source, uint32_t line, uint32_t column,
                const char *fmt, ...) {
    if (!err) return;
    err->code = code;
    err->line = line;
    err->column = column;
    err->hint[0] = '\0';
    snprintf(err->source, sizeof err->source, "%s", source ? source : "");
    va_list args;
    va_start(args, fmt);
    vsnprintf(err->text, sizeof err->text, fmt, args);
    va_end(args);
}

void gs_err_hint(gs_err *err, const char *fmt, ...) {
    if (!err) return;
    va_list args;
    va_start(args, fmt);
    vsnprintf(err->hint, sizeof err->hint, fmt, args);
    va_end(args);
}

/* Appends text to out[*at..size), control bytes as \xNN. */
static void put(char *out, size_t size, size_t *at, const char *text) {
    for (const unsigned char *p = (const unsigned char *)text; *p; p++) {
        char piece[8];
        int n = *p < 0x20 || *p == 0x7f ? snprintf(piece, sizeof piece, "\\x%02x", *p)
                                        : snprintf(piece, sizeof piece, "%c", *p);
        if (n < 0 || *at + (size_t)n + 1 > size) return;
        memcpy(out + *at, piece, (size_t)n + 1);
        *at += (size_t)n;
    }
}

char *gs_err_format(const gs_err *err, char *out, size_t size) {
    size_t at = 0;
    if (size) out[0] = '\0';
    if (err->source[0]) {
        char place[48] = "";
        if (err->line && err->column)
            snprintf(place, sizeof place, ":%u:%u", err->line, err->column);
        else if (err->line)
            snprintf(place, sizeof place, ":%u", err->line);
        put(out, size, &at, err->source);
        put(out, size, &at, place);
        put(out, size, &at, ": ");
    }
    put(out, size, &at, err->text);
    if (err->hint[0]) {
        put(out, size, &at, "; ");
        put(out, size, &at, err->hint);
    }
    return out;
}
