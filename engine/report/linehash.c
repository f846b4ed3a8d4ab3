#include "linehash.h"

#include <stdio.h>
#include <string.h>

#include "base/sym.h"
#include "base/utf8.h"

enum { WINDOW = 100, FACTOR = 37, END = 65535 };

typedef struct roller {
    gs_arena *arena;
    uint64_t hash, drop; /* drop: FACTOR ^ WINDOW */
    uint16_t units[WINDOW];
    uint32_t lines[WINDOW]; /* 1-based line whose first unit stands in the slot, or 0 */
    unsigned at;
    bool line_start, after_cr;
    uint32_t line;
    const char **out;
    uint32_t count, cap;
    gs_symtab *seen;
    uint32_t *times;
    uint32_t ntimes, captimes;
} roller;

/* The oldest unit of the window opens a line: its hash is complete. Lines complete in order. */
static void tell(roller *r) {
    char text[24];
    snprintf(text, sizeof text, "%llx", (unsigned long long)r->hash);
    gs_sym sym = gs_sym_cstr(r->seen, text);
    if (sym > r->ntimes) {
        GS_GROW(r->arena, r->times, r->ntimes, r->captimes);
        r->times[r->ntimes++] = 0;
    }
    GS_GROW(r->arena, r->out, r->count, r->cap);
    r->out[r->count++] = gs_sprintf(r->arena, "%s:%u", text, ++r->times[sym - 1]);
    r->lines[r->at] = 0;
}

static void roll(roller *r, uint16_t unit) {
    uint16_t old = r->units[r->at];
    r->units[r->at] = unit;
    r->hash = r->hash * FACTOR + unit - r->drop * old;
    r->at = (r->at + 1) % WINDOW;
}

static void take(roller *r, uint16_t unit) {
    if (unit == ' ' || unit == '\t' || (r->after_cr && unit == '\n')) {
        r->after_cr = false;
        return;
    }
    r->after_cr = unit == '\r';
    if (unit == '\r') unit = '\n';
    if (r->lines[r->at]) tell(r);
    if (r->line_start) {
        r->line_start = false;
        r->lines[r->at] = ++r->line;
    }
    if (unit == '\n') r->line_start = true;
    roll(r, unit);
}

static void take_code(roller *r, uint32_t code) {
    if (code < 0x10000) {
        take(r, (uint16_t)code);
        return;
    }
    take(r, (uint16_t)(0xD800 + ((code - 0x10000) >> 10)));
    take(r, (uint16_t)(0xDC00 + ((code - 0x10000) & 0x3FF)));
}

static void take_text(roller *r, const char *text, size_t n) {
    for (size_t done = 0; done < n;) {
        size_t bad = 0;
        size_t good = gs_utf8_valid(text + done, n - done, &bad) ? n - done : bad;
        unsigned width;
        for (size_t at = 0; at < good; at += width)
            take_code(r, gs_utf8_at(text + done, good, at, &width));
        done += good;
        if (done < n) take_code(r, 0xFFFD), done++;
    }
}

const char *const *gs_line_hashes(gs_arena *arena, const char *text, size_t n, uint32_t *lines) {
    roller r = {.arena = arena, .drop = 1, .line_start = true, .seen = gs_symtab_new(arena)};
    for (int i = 0; i < WINDOW; i++) r.drop *= FACTOR;
    take_text(&r, text, n);
    take(&r, END);
    for (int i = 0; i < WINDOW; i++) {
        if (r.lines[r.at]) tell(&r);
        roll(&r, 0);
    }
    *lines = r.count;
    return r.out;
}
