#include "draft.h"

#include <string.h>

#include "base/ascii.h"
#include "base/utf8.h"

static bool is_blank(uint32_t code) {
    return (code <= 0x20) || code == 0x7F || code == 0x85 || code == 0x2028 || code == 0x2029;
}

/* Invisible: soft hyphen, zero-width space and joiners, byte order mark, marks of direction. */
static bool is_invisible(uint32_t code) {
    return code == 0xAD || (code >= 0x200B && code <= 0x200F) || code == 0xFEFF ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x2069);
}

/* A blank that may also group digits: "12 000". */
static bool is_wide_blank(uint32_t code) {
    return code == 0xA0 || (code >= 0x2002 && code <= 0x200A) || code == 0x202F || code == 0x205F ||
           code == 0x3000;
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

/* "12 400" with a wide blank: are these the digits of one number, in groups of three? */
static bool is_grouped(const gs_draft *d, const char *behind, size_t n) {
    const char *s = d->text.bytes;
    size_t first = d->piece.block.start, from = d->text.length, right = 0;
    while (from > first && gs_digit(s[from - 1])) from--;
    size_t left = d->text.length - from;
    while (right < n && gs_digit(behind[right])) right++;
    if (left < 1 || left > 3 || right != 3) return false;
    if (n > 4 && behind[3] == ',' && gs_digit(behind[4])) return false; /* "12 400,50" */
    char before = from > first ? s[from - 1] : ' ';
    return before != '.' && (before != ',' || left == 3);
}

/* The blank that is due before these bytes. A wide one that groups digits becomes a comma, by which
 * everybody reads one number; between other digits it stays what it is. */
static void emit_blank(gs_draft *d, const char *before, size_t n) {
    uint32_t at = (uint32_t)d->text.length;
    if (at == d->piece.block.start || d->text.bytes[at - 1] == '\t') return;
    bool parts = d->wide.n && gs_digit(d->text.bytes[at - 1]) && gs_digit(*before);
    gs_map_add(d->arena, &d->map, at, d->space_at, !parts || d->wide.n == d->wide.taken);
    if (parts && is_grouped(d, before, n))
        gs_buf_putc(&d->text, ',');
    else if (parts)
        gs_buf_add(&d->text, d->wide.bytes, d->wide.n);
    else
        gs_buf_putc(&d->text, ' ');
}

static void emit(gs_draft *d, const char *bytes, size_t n, uint32_t from, uint32_t taken) {
    if (d->space) emit_blank(d, bytes, n);
    d->space = false;
    const char *source = d->source->text + from;
    bool same = n == taken && (bytes == source || !memcmp(bytes, source, n));
    gs_map_add(d->arena, &d->map, (uint32_t)d->text.length, from, same);
    gs_buf_add(&d->text, bytes, n);
    d->from_end = from + taken;
}

/* Puts a mark on the letter before it, as one character that stands for both; false where there is
 * none such. */
static bool compose(gs_draft *d, uint32_t mark, uint32_t from, uint32_t taken) {
    uint32_t at = (uint32_t)d->text.length;
    unsigned width;
    if (d->space || at == d->piece.block.start) return false;
    uint32_t letter = gs_utf8_before(d->text.bytes, at, &width);
    uint32_t whole = gs_utf8_compose(letter, mark);
    if (!whole) return false;
    char bytes[4];
    uint32_t start = at - width, letter_from = gs_map_to(&d->map, start);
    d->text.length = start;
    gs_map_cut(&d->map, start);
    gs_map_add(d->arena, &d->map, start, letter_from, 0);
    gs_buf_add(&d->text, bytes, gs_utf8_put(bytes, whole));
    d->from_end = from + taken;
    return true;
}

/* One code point, which stands for source bytes [from, from + taken). */
static void add_point(gs_draft *d, const char *bytes, unsigned width, uint32_t code, uint32_t from,
                      uint32_t taken) {
    bool wide = is_wide_blank(code);
    char plain[4];
    if (gs_is_mark(code) && compose(d, code, from, taken)) return;
    size_t n = gs_utf8_plain(plain, code);
    if (n) {
        emit(d, plain, n, from, taken);
    } else if (is_blank(code) || wide) {
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

static bool is_visible(char c) {
    return c > 0x20 && c < 0x7F;
}

/* How many bytes from i on are visible ASCII with single blanks between. */
static uint32_t plain_run(const char *s, uint32_t i, uint32_t n) {
    uint32_t start = i;
    if (i == n || !is_visible(s[i])) return 0;
    for (i++; i < n; i++)
        if (!is_visible(s[i]) && (s[i] != ' ' || i + 1 == n || !is_visible(s[i + 1]))) break;
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

/* A copy as a piece would have it, or NULL where nothing is left. */
static const char *tidy(gs_arena *arena, const char *text, size_t n) {
    gs_draft d = {.arena = arena, .source = gs_source_plain(arena, "", text, (uint32_t)n)};
    gs_draft_open(&d, GS_B_PARAGRAPH);
    gs_draft_copy(&d, 0, (uint32_t)n);
    gs_draft_close(&d);
    const char *copy = d.count ? gs_strndup(arena, d.text.bytes, d.text.length - 1) : NULL;
    gs_draft_free(&d);
    return copy;
}

void gs_draft_title(gs_draft *d, const char *text, size_t n) {
    if (!d->title) d->title = tidy(d->arena, text, n);
}

void gs_draft_publisher(gs_draft *d, const char *text, size_t n) {
    if (!d->publisher) d->publisher = tidy(d->arena, text, n);
}
