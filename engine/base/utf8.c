#include "utf8.h"

#include <string.h>
#include <utf8proc.h>

/* Eight bytes of ASCII? */
static bool is_ascii8(const char *text) {
    uint64_t word;
    memcpy(&word, text, sizeof word);
    return !(word & UINT64_C(0x8080808080808080));
}

bool gs_utf8_valid(const char *text, size_t n, size_t *bad) {
    size_t i = 0;
    while (i < n) {
        while (n - i >= 8 && is_ascii8(text + i)) i += 8;
        if (i == n) break;
        if ((unsigned char)text[i] < 0x80) {
            i++;
            continue;
        }
        utf8proc_int32_t code;
        utf8proc_ssize_t w =
            utf8proc_iterate((const utf8proc_uint8_t *)text + i, (utf8proc_ssize_t)(n - i), &code);
        if (w <= 0) {
            if (bad) *bad = i;
            return false;
        }
        i += (size_t)w;
    }
    return true;
}

uint32_t gs_utf8_wide_at(const char *text, size_t n, size_t at, unsigned *width) {
    unsigned char c = (unsigned char)text[at];
    unsigned w = c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
    if (at + w > n) {
        *width = 1;
        return 0xFFFD;
    }
    uint32_t code = c & (0xFFu >> (w + 1));
    for (unsigned i = 1; i < w; i++) code = code << 6 | ((unsigned char)text[at + i] & 0x3F);
    *width = w;
    return code;
}

uint32_t gs_utf8_before(const char *text, size_t at, unsigned *width) {
    size_t start = at - 1;
    while (start > 0 && at - start < 4 && ((unsigned char)text[start] & 0xC0) == 0x80) start--;
    return gs_utf8_at(text, at, start, width);
}

size_t gs_utf8_put(char out[4], uint32_t code) {
    if (code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) code = 0xFFFD;
    utf8proc_uint8_t bytes[4];
    size_t n = (size_t)utf8proc_encode_char((utf8proc_int32_t)code, bytes);
    memcpy(out, bytes, n);
    return n;
}

/* Eight bytes at a time: of each the bit that says "inside a character". */
static size_t inner_bytes(const char *text) {
    uint64_t v;
    memcpy(&v, text, sizeof v);
    return (size_t)((((v >> 7) & ~(v >> 6)) & UINT64_C(0x0101010101010101)) *
                        UINT64_C(0x0101010101010101) >>
                    56);
}

size_t gs_utf8_length(const char *text, size_t n) {
    size_t count = n, i = 0;
    for (; i + 8 <= n; i += 8) count -= inner_bytes(text + i);
    for (; i < n; i++) count -= ((unsigned char)text[i] & 0xC0) == 0x80;
    return count;
}

static utf8proc_category_t category(uint32_t code) {
    return utf8proc_category((utf8proc_int32_t)code);
}

bool gs_is_wide_upper(uint32_t code) {
    return category(code) == UTF8PROC_CATEGORY_LU || category(code) == UTF8PROC_CATEGORY_LT;
}

bool gs_is_lower(uint32_t code) {
    if (code < 0x80) return code >= 'a' && code <= 'z';
    return category(code) == UTF8PROC_CATEGORY_LL;
}

bool gs_is_wide_letter(uint32_t code) {
    utf8proc_category_t c = category(code);
    return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO;
}

bool gs_is_number(uint32_t code) {
    if (code < 0x80) return code - '0' < 10;
    utf8proc_category_t c = category(code);
    return c >= UTF8PROC_CATEGORY_ND && c <= UTF8PROC_CATEGORY_NO;
}

bool gs_is_unsafe(uint32_t code) {
    if (code < 0xa0) return code < 0x20 || code >= 0x7f;
    if ((code & 0xfffe) == 0xfffe) return true;
    switch (code >> 8) {
    case 0x06: return code == 0x061c;
    case 0x20:
        return code == 0x200e || code == 0x200f || (code >= 0x2028 && code <= 0x202e) ||
               (code >= 0x2066 && code <= 0x2069);
    case 0xfd: return code >= 0xfdd0 && code <= 0xfdef;
    case 0xfe: return code == 0xfeff;
    case 0xff: return code >= 0xfff9 && code <= 0xfffb;
    case 0xe00: return code <= 0xe007f;
    default: return false;
    }
}

bool gs_is_mark(uint32_t code) {
    return code >= 0x300 && category(code) == UTF8PROC_CATEGORY_MN;
}

uint32_t gs_utf8_compose(uint32_t letter, uint32_t mark) {
    utf8proc_uint8_t text[9];
    utf8proc_int32_t points[16];
    utf8proc_ssize_t n = utf8proc_encode_char((utf8proc_int32_t)letter, text);
    n += utf8proc_encode_char((utf8proc_int32_t)mark, text + n);
    n = utf8proc_decompose(text, n, points, 16, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    if (n <= 0 || n > 16) return 0;
    n = utf8proc_normalize_utf32(points, n, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    return n == 1 ? (uint32_t)points[0] : 0;
}

size_t gs_utf8_plain(char out[4], uint32_t code) {
    static const char *const ligatures[] = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    if (code >= 0xFB00 && code <= 0xFB06) {
        size_t n = strlen(ligatures[code - 0xFB00]);
        memcpy(out, ligatures[code - 0xFB00], n);
        return n;
    }
    if (code == 0x2010 || code == 0x2011) return gs_utf8_put(out, '-');
    return code >= 0xFF01 && code <= 0xFF5E ? gs_utf8_put(out, code - 0xFEE0) : 0;
}

/* What a folded text writes for a code point that Unicode folding leaves alone. */
static uint32_t plain(uint32_t code) {
    switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x2032: return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033: return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212: return '-';
    case 0x00A0:
    case 0x2009:
    case 0x200A:
    case 0x202F:
    case 0x2007: return ' ';
    case 0x0142: return 'l'; /* ł, ø, đ have no decomposition */
    case 0x00F8: return 'o';
    case 0x0111: return 'd';
    default: return code;
    }
}

/* The folded code points of one code point; returns how many. */
static int fold_one(uint32_t code, utf8proc_int32_t out[8]) {
    int boundary = 0;
    utf8proc_ssize_t n = utf8proc_decompose_char(
        (utf8proc_int32_t)code, out, 8,
        UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK | UTF8PROC_IGNORE, &boundary);
    return n < 0 || n > 8 ? 0 : (int)n;
}

/* Folds what is ASCII up to the end; NULL where a byte of it is not. */
static char *fold_ascii(gs_arena *arena, const char *text, size_t n) {
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)text[i] >= 0x80) return NULL;
    char *out = gs_alloc(arena, n + 1);
    for (size_t i = 0; i < n; i++)
        out[i] = (char)(text[i] >= 'A' && text[i] <= 'Z' ? text[i] | 0x20 : text[i]);
    return out;
}

char *gs_fold(gs_arena *arena, const char *text, size_t n) {
    char *ascii = fold_ascii(arena, text, n);
    if (ascii) return ascii;
    /* A code point of w bytes folds to at most 8 points; in practice the text shrinks. */
    char *out = gs_alloc(arena, n * 3 + 16);
    size_t cap = n * 3 + 12, at = 0;
    unsigned width;
    for (size_t i = 0; i < n && at < cap; i += width) {
        uint32_t code = plain(gs_utf8_at(text, n, i, &width));
        if (code < 0x80) {
            out[at++] = (char)(code >= 'A' && code <= 'Z' ? code | 0x20 : code);
            continue;
        }
        utf8proc_int32_t folded[8];
        int count = fold_one(code, folded);
        for (int k = 0; k < count && at < cap; k++)
            at += gs_utf8_put(out + at, plain((uint32_t)folded[k]));
    }
    out[at] = '\0';
    return out;
}

unsigned gs_char_width(uint32_t code) {
    int width = utf8proc_charwidth((utf8proc_int32_t)code);
    return width < 0 ? 0 : (unsigned)width;
}
