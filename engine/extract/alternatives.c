#include "alternatives.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/order.h"

enum { WORTH_WHILE = 4 }; /* phrases */

typedef struct writer {
    const char **phrases; /* lower case, in the order of their bytes, each once */
    gs_buf *out;
    bool unclear; /* two branches could match the same text */
} writer;

/* Bytes of the character at p. */
static size_t width(const char *p) {
    unsigned char c = (unsigned char)*p;
    return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

static void put_character(gs_buf *b, const char *p) {
    if (*p == ' ' || *p == '-') {
        gs_buf_puts(b, *p == ' ' ? "\\s+" : "[-\\s]");
        return;
    }
    if (strchr("\\^$.[|()?*+{", *p)) gs_buf_putc(b, '\\');
    gs_buf_add(b, p, width(p));
}

static void put_phrase(gs_buf *b, const char *text) {
    for (; *text; text += width(text)) put_character(b, text);
}

static void put_list(gs_buf *b, const char *const *phrases, uint32_t n) {
    gs_buf_puts(b, "(?:");
    for (uint32_t i = 0; i < n; i++) {
        if (i) gs_buf_putc(b, '|');
        put_phrase(b, phrases[i]);
    }
    gs_buf_putc(b, ')');
}

/* The end of those that go on at `depth` as the one at `from` does. */
static uint32_t branch_end(const writer *w, uint32_t from, uint32_t to, size_t depth) {
    size_t n = width(w->phrases[from] + depth);
    uint32_t end = from;
    while (end < to && memcmp(w->phrases[end] + depth, w->phrases[from] + depth, n) == 0) end++;
    return end;
}

/* A hyphen stands for white space too, and letters that are not ASCII may be one in two cases. */
static void note_branches(writer *w, uint32_t from, uint32_t to, size_t depth) {
    bool blank = false, hyphen = false;
    uint32_t other = 0;
    for (uint32_t i = from; i < to; i = branch_end(w, i, to, depth)) {
        char c = w->phrases[i][depth];
        blank = blank || c == ' ';
        hyphen = hyphen || c == '-';
        other += (unsigned char)c >= 0x80;
    }
    w->unclear = w->unclear || (blank && hyphen) || other > 1;
}

/* What stands behind the first `depth` bytes of phrases[from..to). A phrase that ends there is the
 * first of them. */
static void put_rest(writer *w, uint32_t from, uint32_t to, size_t depth) {
    bool ends = !w->phrases[from][depth];
    from += ends;
    if (from == to) return;
    note_branches(w, from, to, depth);
    bool group = ends || branch_end(w, from, to, depth) < to;
    if (group) gs_buf_puts(w->out, "(?:");
    for (uint32_t i = from, end; i < to; i = end) {
        end = branch_end(w, i, to, depth);
        if (i > from) gs_buf_putc(w->out, '|');
        put_character(w->out, w->phrases[i] + depth);
        put_rest(w, i, end, depth + width(w->phrases[i] + depth));
    }
    if (group) gs_buf_puts(w->out, ends ? ")?" : ")");
}

/* Copies in lower case, sorted, each once. */
static uint32_t sorted(gs_arena *arena, const char *const *phrases, uint32_t n, const char **out) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++) {
        char *copy = gs_strdup(arena, phrases[i]);
        for (char *p = copy; *p; p++)
            if (*p >= 'A' && *p <= 'Z') *p = (char)(*p | 0x20);
        out[i] = copy;
    }
    qsort(out, n, sizeof *out, gs_by_bytes);
    for (uint32_t i = 0; i < n; i++)
        if (!kept || strcmp(out[kept - 1], out[i]) != 0) out[kept++] = out[i];
    return kept;
}

void gs_put_alternatives(gs_buf *out, const char *const *phrases, uint32_t n) {
    size_t before = out->length;
    gs_arena *scratch = gs_arena_new();
    writer w = {.phrases = gs_alloc(scratch, (n + 1) * sizeof *w.phrases), .out = out};
    uint32_t count = n < WORTH_WHILE ? 0 : sorted(scratch, phrases, n, w.phrases);
    if (count) {
        bool group = !*w.phrases[0] || branch_end(&w, 0, count, 0) == count;
        if (group) gs_buf_puts(out, "(?:");
        put_rest(&w, 0, count, 0);
        if (group) gs_buf_putc(out, ')');
    }
    gs_arena_free(scratch);
    if (count && !w.unclear) return;
    out->length = before;
    put_list(out, phrases, n);
}
