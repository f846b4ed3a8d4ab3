/* mojibake: UTF-8 that was once read as windows-1252 and written again ("â€™" for an apostrophe).
 */
#ifndef GS_TEXT_MOJIBAKE_H
#define GS_TEXT_MOJIBAKE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The code point of a windows-1252 byte, or 0 for the five bytes that it leaves undefined. */
uint32_t gs_cp1252_code(unsigned char byte);

/* The byte that all such damage begins with: its leads lie in U+00C2..U+00F4. */
enum { GS_MOJIBAKE_LEAD = 0xC3 };

/* If text[at..) starts with such damage that cannot be anything else, the code point that was meant
 * and the number of bytes to replace; else 0. Damage done twice is undone twice. */
uint32_t gs_mojibake_at(const char *text, size_t n, size_t at, uint32_t *width);

#endif
