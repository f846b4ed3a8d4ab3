/* decode: the bytes of a file as valid UTF-8, with a way back.
 *
 * A gs_source is made once for a document and then only read. Its text is the file's, decoded:
 * without a byte order mark, converted where it was windows-1252 or UTF-16, and repaired where
 * UTF-8 had once been read as windows-1252. Lines end at '\n', "\r\n" or a lone '\r'. All memory is
 * the arena's.
 */
#ifndef GS_TEXT_DECODE_H
#define GS_TEXT_DECODE_H

#include "article.h"
#include "map.h"

typedef struct gs_source {
    const char *path;
    const char *text; /* valid UTF-8, NUL-terminated */
    uint32_t n;
    gs_map map;      /* decoded offset -> byte of the file */
    uint32_t *lines; /* where each line starts */
    uint32_t line_count;
    bool plain;       /* every byte is a code point */
    uint32_t *points; /* code points before each GS_SOURCE_STRIDE-th byte */
    gs_note *notes;
    uint32_t note_count, note_cap;
} gs_source;

enum { GS_SOURCE_STRIDE = 128 };

/* NULL and err where the bytes are no text we can read. The bytes are copied. */
gs_source *gs_source_new(gs_arena *arena, const char *path, const char *bytes, size_t n,
                         gs_err *err);

/* As it is: text that is known to be UTF-8 (from JSON). */
gs_source *gs_source_plain(gs_arena *arena, const char *path, const char *text, uint32_t n);

/* A note; line 0 for the document as a whole. */
void gs_source_note(gs_arena *arena, gs_source *source, uint32_t line, const char *text);

/* The 1-based line of a decoded offset, and where a decoded offset stands. */
uint32_t gs_source_line(const gs_source *source, uint32_t at);
gs_place gs_source_place(const gs_source *source, uint32_t at);

/* The bytes of a line without its end. */
const char *gs_source_line_text(const gs_source *source, uint32_t line, size_t *n);

#endif
