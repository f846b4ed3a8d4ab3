#include "err.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "utf8.h"

bool gs_err_is_of_rules(gs_errcode code) {
    return code == GS_E_RULE || code == GS_E_KINDS || code == GS_E_FOLLOWS;
}

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

/* The bytes of the next character; one where they are no UTF-8. */
static unsigned width_at(const char *text) {
    unsigned char c = (unsigned char)*text;
    unsigned width = c < 0xc0 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : 4;
    return strnlen(text, width) == width && gs_utf8_valid(text, width, NULL) ? width : 1;
}

/* Appends text to out[*at..size), what would act on a terminal or a CI runner as escapes. */
static void put(char *out, size_t size, size_t *at, const char *text) {
    unsigned width;
    for (const char *p = text; *p; p += width) {
        char piece[16];
        width = width_at(p);
        uint32_t code = gs_utf8_at(p, width, 0, &(unsigned){0});
        bool broken = width == 1 && (unsigned char)*p >= 0x80;
        bool command = code == '[' && *at >= 2 && memcmp(out + *at - 2, "##", 2) == 0;
        int n = broken || (code < 0x80 && (command || gs_is_unsafe(code)))
                    ? snprintf(piece, sizeof piece, "\\x%02x", (unsigned char)*p)
                : gs_is_unsafe(code) ? snprintf(piece, sizeof piece, "\\u{%x}", code)
                                     : snprintf(piece, sizeof piece, "%.*s", (int)width, p);
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
