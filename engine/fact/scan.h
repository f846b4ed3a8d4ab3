/* scan: where the values of a JSON text begin and end, and on which lines; private to the fact
 * layer.
 *
 * The scanner knows strings and brackets and nothing else: it splits a file into pieces that the
 * JSON library then parses one by one, so that one broken fact never hides the others, lines are
 * exact, and depth is bounded before anything recurses.
 */
#ifndef GS_FACT_SCAN_H
#define GS_FACT_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct gs_scan {
    const char *bytes;
    size_t n, at;
    uint32_t line; /* of bytes[at], 1-based */
} gs_scan;

/* One value (or key): bytes[start..end), quotes and brackets included. */
typedef struct gs_piece {
    size_t start, end;
    uint32_t line;  /* where it starts */
    uint32_t depth; /* brackets within brackets; 0 for a scalar */
} gs_piece;

/* Goes past blanks; the byte there, or 0 at the end. */
char gs_scan_peek(gs_scan *s);

/* The value that starts at the next byte that is not blank, and past it. Otherwise false, *why says
 * what is wrong and s->line where. */
bool gs_scan_value(gs_scan *s, gs_piece *out, const char **why);

/* The next `"key": ` of an object (s stands behind '{' or ','), up to its value. */
bool gs_scan_key(gs_scan *s, gs_piece *key, const char **why);

/* Does the piece (a string) hold exactly this text, written without escapes? */
bool gs_piece_is(const gs_scan *s, gs_piece piece, const char *text);

/* The value of a member of the object bytes[0..n); false where there is none. line is that of the
 * object. */
bool gs_scan_member(const char *bytes, size_t n, uint32_t line, const char *name, gs_piece *out);

#endif
