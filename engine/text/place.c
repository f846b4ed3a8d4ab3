#include <string.h>

#include "base/search.h"
#include "base/utf8.h"
#include "decode.h"

/* place: lines and columns of a source, found by bisection, so that a line of any length costs no
 * more. */

static uint32_t line_end(const char *text, uint32_t n, uint32_t i) {
    const char *feed = memchr(text + i, '\n', n - i);
    uint32_t stop = feed ? (uint32_t)(feed - text) : n;
    const char *back = memchr(text + i, '\r', stop - i);
    i = back ? (uint32_t)(back - text) : stop;
    if (i < n && text[i] == '\r' && i + 1 < n && text[i + 1] == '\n') i++;
    return i < n ? i + 1 : n;
}

static void index_lines(gs_arena *arena, gs_source *s) {
    uint32_t cap = 0;
    for (uint32_t i = 0; i < s->n || s->line_count == 0; i = line_end(s->text, s->n, i)) {
        GS_GROW(arena, s->lines, s->line_count, cap);
        s->lines[s->line_count++] = i;
        if (s->n == 0) return;
    }
}

static void index_points(gs_arena *arena, gs_source *s) {
    uint32_t count = 0;
    s->points = gs_alloc(arena, (s->n / GS_SOURCE_STRIDE + 1) * sizeof *s->points);
    for (uint32_t i = 0, more; i <= s->n; i += more) {
        s->points[i / GS_SOURCE_STRIDE] = count;
        more = s->n - i < GS_SOURCE_STRIDE ? s->n - i + 1 : GS_SOURCE_STRIDE;
        count += (uint32_t)gs_utf8_length(s->text + i, more > s->n - i ? s->n - i : more);
    }
    s->plain = count == s->n;
}

gs_source *gs_source_plain(gs_arena *arena, const char *path, const char *text, uint32_t n) {
    gs_source *s = gs_alloc(arena, sizeof *s);
    s->path = gs_strdup(arena, path);
    s->text = gs_strndup(arena, text, n);
    s->n = n;
    index_lines(arena, s);
    index_points(arena, s);
    return s;
}

void gs_source_note(gs_arena *arena, gs_source *s, uint32_t line, const char *text) {
    GS_GROW(arena, s->notes, s->note_count, s->note_cap);
    s->notes[s->note_count++] = (gs_note){line, gs_strdup(arena, text)};
}

uint32_t gs_source_line(const gs_source *s, uint32_t at) {
    uint32_t next; /* the line behind it, counted from 0: its own, counted from 1 */
    GS_SEARCH(next, 1, s->line_count, s->lines[next] <= at);
    return next;
}

static uint32_t points_before(const gs_source *s, uint32_t at) {
    if (s->plain) return at;
    uint32_t from = at - at % GS_SOURCE_STRIDE;
    return s->points[at / GS_SOURCE_STRIDE] + (uint32_t)gs_utf8_length(s->text + from, at - from);
}

gs_place gs_source_place(const gs_source *s, uint32_t at) {
    if (at > s->n) at = s->n;
    uint32_t line = gs_source_line(s, at);
    uint32_t column = points_before(s, at) - points_before(s, s->lines[line - 1]) + 1;
    return (gs_place){gs_map_to(&s->map, at), line, column};
}

const char *gs_source_line_text(const gs_source *s, uint32_t line, size_t *n) {
    *n = 0;
    if (line == 0 || line > s->line_count) return "";
    uint32_t start = s->lines[line - 1], end = line < s->line_count ? s->lines[line] : s->n;
    while (end > start && (s->text[end - 1] == '\n' || s->text[end - 1] == '\r')) end--;
    *n = end - start;
    return s->text + start;
}
