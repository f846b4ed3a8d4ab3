#include "show.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

/* Adds one character as it is shown; returns its terminal columns. */
static unsigned put(gs_buf *out, const char *bytes, unsigned width, uint32_t code) {
    size_t before = out->length;
    if (code == '\t' || code == '\n')
        gs_buf_putc(out, ' ');
    else if (code == '[' && before >= 2 && memcmp(out->bytes + before - 2, "##", 2) == 0)
        gs_buf_puts(out, "\\x5b");
    else if (code < 0x100 && gs_is_unsafe(code))
        gs_buf_printf(out, "\\x%02x", code);
    else if (gs_is_unsafe(code))
        gs_buf_printf(out, "\\u{%x}", code);
    else {
        gs_buf_add(out, bytes, width);
        return gs_char_width(code);
    }
    return (unsigned)(out->length - before);
}

void gs_show(gs_buf *out, const char *text, size_t n) {
    size_t bad = n;
    if (gs_utf8_valid(text, n, &bad)) bad = n;
    unsigned width;
    for (size_t at = 0; at < bad; at += width) {
        uint32_t code = gs_utf8_at(text, n, at, &width);
        put(out, text + at, width, code);
    }
    if (bad == n) return;
    gs_buf_printf(out, "\\x%02x", (unsigned char)text[bad]);
    gs_show(out, text + bad + 1, n - bad - 1);
}

void gs_show_str(gs_buf *out, const char *text) {
    gs_show(out, text, strlen(text));
}

/* A line as characters: where each starts in the escaped text, and at which terminal column. One
 * more entry marks the end. */
typedef struct ruler {
    gs_buf text;
    size_t *bytes;
    unsigned *columns;
    bool *blank;
    uint32_t count;
} ruler;

static ruler measure(const char *line, size_t n) {
    ruler r = {.text = GS_BUF_EMPTY};
    size_t cap = n + 1, bad;
    if (!gs_utf8_valid(line, n, &bad)) n = bad;
    r.bytes = gs_xmalloc(cap * sizeof *r.bytes);
    r.columns = gs_xmalloc(cap * sizeof *r.columns);
    r.blank = gs_xmalloc(cap * sizeof *r.blank);
    unsigned width, column = 0;
    for (size_t at = 0; at < n; at += width) {
        uint32_t code = gs_utf8_at(line, n, at, &width);
        r.bytes[r.count] = r.text.length;
        r.columns[r.count] = column;
        r.blank[r.count++] = code == ' ' || code == '\t';
        column += put(&r.text, line + at, width, code);
    }
    r.bytes[r.count] = r.text.length;
    r.columns[r.count] = column;
    r.blank[r.count] = true;
    return r;
}

/* The window [*first, *last) of characters that is shown: the stretch, some of what leads up to it,
 * as much as fits behind. */
static void choose_window(const ruler *r, uint32_t from, uint32_t to, unsigned most,
                          uint32_t *first, uint32_t *last) {
    *first = 0;
    *last = r->count;
    if (r->columns[r->count] <= most) return;
    unsigned lead = most / 3, dots = 4, rest = r->columns[r->count] - r->columns[from];
    if (rest + dots + lead < most) lead = most - dots - rest;
    if (r->columns[to] + dots > most) {
        while (*first < from && r->columns[from] - r->columns[*first] > lead) (*first)++;
        for (uint32_t i = *first; i < from && *first; i++)
            if (r->blank[i]) {
                *first = i + 1;
                break;
            }
    }
    unsigned room = most - (*first ? dots : 0);
    if (r->columns[r->count] - r->columns[*first] <= room) return;
    while (*last > from + 1 && r->columns[*last] - r->columns[*first] + dots > room) (*last)--;
    for (uint32_t i = *last; i > to; i--)
        if (r->blank[i]) {
            *last = i;
            break;
        }
}

gs_excerpt gs_excerpt_of(const char *line, size_t n, uint32_t from, uint32_t to, unsigned most) {
    gs_excerpt e = {.text = GS_BUF_EMPTY, .width = 1};
    ruler r = measure(line, n);
    uint32_t start = from ? from - 1 : 0, end = to ? to - 1 : r.count, first, last;
    if (start > r.count) start = r.count;
    if (end > r.count) end = r.count;
    if (end < start) end = start;
    choose_window(&r, start, end, most, &first, &last);
    if (first) gs_buf_puts(&e.text, "... ");
    gs_buf_add(&e.text, gs_buf_text(&r.text) + r.bytes[first], r.bytes[last] - r.bytes[first]);
    if (last < r.count) gs_buf_puts(&e.text, " ...");
    if (end > last) end = last;
    e.start = r.columns[start] - r.columns[first] + (first ? 4 : 0);
    if (r.columns[end] > r.columns[start]) e.width = r.columns[end] - r.columns[start];
    gs_buf_free(&r.text);
    free(r.bytes);
    free(r.columns);
    free(r.blank);
    return e;
}

void gs_excerpt_free(gs_excerpt *excerpt) {
    gs_buf_free(&excerpt->text);
}
