/* utf8: code points, validity, and folding for comparison.
 *
 * Text is validated once, where it enters the engine; everything behind that
 * point may rely on it. Folding (case and diacritics taken away) uses utf8proc.
 */
#ifndef GS_BASE_UTF8_H
#define GS_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"

/* True if text[0..n) is well-formed UTF-8 (RFC 3629: no surrogates, no overlong
 * forms). Otherwise *bad is the offset of the first byte that is not. */
bool gs_utf8_valid(const char *text, size_t n, size_t *bad);

/* gs_utf8_at beyond ASCII. */
uint32_t gs_utf8_wide_at(const char *text, size_t n, size_t at, unsigned *width);

/* The code point at text[at] of valid UTF-8, 0 at its end; *width is its bytes (1..4). */
static inline uint32_t gs_utf8_at(const char *text, size_t n, size_t at, unsigned *width) {
    unsigned char c = at < n ? (unsigned char)text[at] : 0;
    *width = 1;
    return c < 0x80 ? c : gs_utf8_wide_at(text, n, at, width);
}

/* The code point that ends before text[at]; at must be > 0. */
uint32_t gs_utf8_before(const char *text, size_t at, unsigned *width);

/* Writes a code point; returns its bytes (1..4). Out of range becomes U+FFFD. */
size_t gs_utf8_put(char out[4], uint32_t code);

/* Number of code points in valid UTF-8. */
size_t gs_utf8_length(const char *text, size_t n);

/* The same beyond ASCII. */
bool gs_is_wide_upper(uint32_t code);
bool gs_is_wide_letter(uint32_t code);

static inline bool gs_is_upper(uint32_t code) {
    return code < 0x80 ? code - 'A' < 26 : gs_is_wide_upper(code);
}

static inline bool gs_is_letter(uint32_t code) {
    return code < 0x80 ? (code | 0x20) - 'a' < 26 : gs_is_wide_letter(code);
}

bool gs_is_lower(uint32_t code);
/* A digit, or another character that tells a number. */
bool gs_is_number(uint32_t code);

/* Characters that act on what shows them, or that no XML may hold: controls (line ends and tabs
 * too), marks of direction, line and paragraph separators, invisible tags, noncharacters. Output
 * shows them as escapes. */
bool gs_is_unsafe(uint32_t code);

/* Is it a mark that stands over, under or in the letter before it (U+0301, an acute accent)? */
bool gs_is_mark(uint32_t code);

/* The one code point that is `letter` with `mark` on it (e and U+0301: é), or 0 where there is
 * none. `letter` may carry marks itself. */
uint32_t gs_utf8_compose(uint32_t letter, uint32_t mark);

/* The plain characters of a code point that is only another shape of them: a ligature ("ﬁ"), a
 * wide digit or sign ("１"), a hyphen at which no line breaks. Returns their bytes (1..3), 0 where
 * there are none. */
size_t gs_utf8_plain(char out[4], uint32_t code);

/* Terminal columns that a code point takes: 0 (combining, control), 1, or 2 (wide). */
unsigned gs_char_width(uint32_t code);

/* Lower-case and without diacritics ("Peñaranda" -> "penaranda"; curly quotes to straight ones;
 * no-break and thin spaces to a space), for comparing names. NUL-terminated, in the arena. */
char *gs_fold(gs_arena *arena, const char *text, size_t n);

#endif
