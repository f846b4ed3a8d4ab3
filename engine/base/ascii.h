/* ascii: what a byte is by its value alone, in every locale.
 *
 * For bytes of valid UTF-8: those of characters beyond ASCII are neither digits nor letters here.
 */
#ifndef GS_BASE_ASCII_H
#define GS_BASE_ASCII_H

#include <stdbool.h>

static inline bool gs_digit(char c) {
    return c >= '0' && c <= '9';
}

/* An ASCII letter. */
static inline bool gs_letter(char c) {
    return (unsigned)((unsigned char)c | 32) - 'a' < 26u;
}

/* An ASCII letter, or a byte of a character beyond ASCII, which mostly is a letter too. */
static inline bool gs_letter_of_any(char c) {
    return gs_letter(c) || (unsigned char)c >= 0x80;
}

/* An ASCII capital in lower case; any other byte as it is. */
static inline char gs_lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

#endif
