#include "draft.h"

#include <string.h>

#include "base/utf8.h"

static bool is_blank(uint32_t code) {
    return (code <= 0x20) || code == 0x7F || code == 0x85 || code == 0x2028 || code == 0x2029;
}

/* Invisible: soft hyphen, zero-width space, byte order mark, word joiner, marks of direction. */
static bool is_invisible(uint32_t code) {
    return code == 0xAD || code == 0x200B || code == 0x200E || code == 0x200F || code == 0xFEFF ||
           code == 0x2060 || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069);
}

/* A blank that may also group digits: "12 000". */
static bool is_wide_blank(uint32_t code) {
    return code == 0xA0 || (code >= 0x2002 && code <= 0x200A) || code == 0x202F || code == 0x205F ||
           code == 0x3000;
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

void gs_draft_free(gs_draft *d) {
    gs_buf_free(&d->text);
}

gs_piece *gs_draft_open(gs_draft *d, gs_block_kind kind) {
    gs_draft_close(d);
    d->piece = (gs_piece){.block = {.kind = kind, .start = (uint32_t)d->text.length}};
    d->open = true;
    d->space = false;
    return &d->piece;
}

static uint32_t visible_end(const gs_draft *d) {
    uint32_t end = (uint32_t)d->text.length, start = d->piece.block.start;
    while (end > start && !d->exact &&
           (d->text.bytes[end - 1] == '\t' || d->text.bytes[end - 1] == ' '))
        end--;
    return end;
}

void gs_draft_close(gs_draft *d) {
    if (!d->open) return;
    d->open = false;
    uint32_t end = visible_end(d), start = d->piece.block.start;
    if (end == start) {
        d->text.length = start;
        gs_map_cut(&d->map, start);
        return;
    }
    if (d->piece.block.kind != GS_B_ROW) d->text.length = end;
    d->piece.block.end = (uint32_t)d->text.length;
    d->piece.points = (uint32_t)gs_utf8_length(d->text.bytes + start, end - start);
    GS_GROW(d->arena, d->pieces, d->count, d->cap);
    d->pieces[d->count++] = d->piece;
    gs_map_cut(&d->map, (uint32_t)d->text.length);
    gs_map_add(d->arena, &d->map, (uint32_t)d->text.length, d->from_end, 0);
    gs_buf_putc(&d->text, '\n');
}

/* The blank that is due before these bytes. A wide one stays what it is between two digits. */
static void emit_blank(gs_draft *d, const char *before) {
    uint32_t at = (uint32_t)d->text.length;
    if (at == d->piece.block.start || d->text.bytes[at - 1] == '\t') return;
    bool groups = d->wide.n && is_digit(d->text.bytes[at - 1]) && is_digit(*before);
    gs_map_add(d->arena, &d->map, at, d->space_at, !groups || d->wide.n == d->wide.taken);
    if (groups)
        gs_buf_add(&d->text, d->wide.bytes, d->wide.n);
    else
        gs_buf_putc(&d->text, ' ');
}

static void emit(gs_draft *d, const char *bytes, size_t n, uint32_t from, uint32_t taken) {
    if (d->space) emit_blank(d, bytes);
    d->space = false;
    gs_map_add(d->arena, &d->map, (uint32_t)d->text.length, from, n == taken);
    gs_buf_add(&d->text, bytes, n);
    d->from_end = from + taken;
}

/* One code point, which stands for source bytes [from, from + taken). */
static void add_point(gs_draft *d, const char *bytes, unsigned width, uint32_t code, uint32_t from,
                      uint32_t taken) {
    bool wide = is_wide_blank(code);
    if (is_blank(code) || wide) {
        d->wide.n = 0; /* of several blanks none groups digits */
        if (!d->space && wide) {
            d->wide.n = width;
            d->wide.taken = taken;
            memcpy(d->wide.bytes, bytes, width);
        }
        if (!d->space) d->space_at = from;
        d->space = true;
    } else if (!is_invisible(code)) {
        emit(d, bytes, width, from, taken);
    }
}

/* How many bytes from i on are visible ASCII. */
static uint32_t plain_run(const char *s, uint32_t i, uint32_t n) {
    uint32_t start = i;
    while (i < n && s[i] > 0x20 && s[i] < 0x7F) i++;
    return i - start;
}

void gs_draft_copy(gs_draft *d, uint32_t from, uint32_t n) {
    const char *s = d->source->text + from;
    if (d->exact) {
        emit(d, s, n, from, n);
        return;
    }
    for (uint32_t i = 0; i < n;) {
        uint32_t run = plain_run(s, i, n);
        if (run) {
            emit(d, s + i, run, from + i, run);
            i += run;
            continue;
        }
        unsigned width;
        uint32_t code = gs_utf8_at(s, n, i, &width);
        add_point(d, s + i, width, code, from + i, width);
        i += width;
    }
}

void gs_draft_put(gs_draft *d, const char *bytes, size_t n, uint32_t from, uint32_t taken) {
    unsigned width;
    for (size_t i = 0; i < n; i += width) {
        uint32_t code = gs_utf8_at(bytes, n, i, &width);
        add_point(d, bytes + i, width, code, from, taken);
    }
}

void gs_draft_tab(gs_draft *d, uint32_t from) {
    d->space = false;
    gs_map_add(d->arena, &d->map, (uint32_t)d->text.length, from, 0);
    gs_buf_putc(&d->text, '\t');
}

void gs_draft_date(gs_draft *d, gs_span date, gs_date_rank rank) {
    if (rank <= d->rank) return;
    d->rank = rank;
    d->date = date;
}

/* A copy with single blanks, or NULL where nothing is left. */
static const char *tidy(gs_arena *arena, const char *text, size_t n) {
    gs_buf out = GS_BUF_EMPTY;
    for (size_t i = 0; i < n; i++) {
        bool blank = (unsigned char)text[i] <= 0x20;
        if (!blank)
            gs_buf_putc(&out, text[i]);
        else if (out.length && out.bytes[out.length - 1] != ' ')
            gs_buf_putc(&out, ' ');
    }
    while (out.length && out.bytes[out.length - 1] == ' ') out.length--;
    const char *copy = out.length ? gs_strndup(arena, out.bytes, out.length) : NULL;
    gs_buf_free(&out);
    return copy;
}

void gs_draft_title(gs_draft *d, const char *text, size_t n) {
    if (!d->title) d->title = tidy(d->arena, text, n);
}

void gs_draft_publisher(gs_draft *d, const char *text, size_t n) {
    if (!d->publisher) d->publisher = tidy(d->arena, text, n);
}
