/* show: text of strangers, made safe for a terminal, and excerpts with a line under the exact
 * words.
 *
 * Control and bidi characters become escapes ("\x1b", "\u{202e}"), so no article can move the
 * cursor, hide words or speak to a CI runner ("##[" is broken up). Columns are those of a terminal:
 * wide characters take two, combining ones none.
 */
#ifndef GS_REPORT_SHOW_H
#define GS_REPORT_SHOW_H

#include "base/buf.h"

#include <stdbool.h>
#include <stdint.h>

/* Adds text[0..n), escaped. Invalid UTF-8 is shown byte by byte. */
void gs_show(gs_buf *out, const char *text, size_t n);
void gs_show_str(gs_buf *out, const char *text);

/* One line of a file, cut to what fits, with the columns of a stretch of it. */
typedef struct gs_excerpt {
    gs_buf text;    /* escaped, "..." where it was cut */
    unsigned start; /* terminal columns before the stretch */
    unsigned width; /* of the stretch, at least 1 */
} gs_excerpt;

/* from and to are 1-based code point columns, to exclusive; to 0: up to the line's end. most:
 * terminal columns at hand. */
gs_excerpt gs_excerpt_of(const char *line, size_t n, uint32_t from, uint32_t to, unsigned most);
void gs_excerpt_free(gs_excerpt *excerpt);

#endif
