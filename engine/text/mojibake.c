#include "mojibake.h"

#include "base/utf8.h"

/* windows-1252, 0x80 to 0x9F (WHATWG Encoding Standard, without its C1 fallbacks). */
static const uint16_t upper[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

enum { TWICE = 2 };

uint32_t gs_cp1252_code(unsigned char byte) {
    return byte >= 0x80 && byte < 0xA0 ? upper[byte - 0x80] : byte;
}

/* The byte that windows-1252 or latin-1 shows as this code point, or -1. */
static int byte_of(uint32_t code) {
    if (code >= 0x80 && code < 0x100) return (int)code;
    for (int i = 0; i < 32; i++)
        if (code > 0xFF && upper[i] == code) return 0x80 + i;
    return -1;
}

static bool is_letter_at(const char *text, size_t n, size_t at) {
    unsigned w;
    return at < n && gs_is_letter(gs_utf8_at(text, n, at, &w));
}

static bool after_lower_or_hyphen(const char *text, size_t at) {
    unsigned w;
    uint32_t code = at ? gs_utf8_before(text, at, &w) : 0;
    return code == '-' || gs_is_lower(code);
}

/* Two bytes read as two characters. Ã and Â before such a character are no language's spelling;
 * other leads are believed only for Latin letters (ł, š, ő...) within a word. */
static bool believable_pair(const char *text, size_t n, size_t at, size_t end, uint32_t code) {
    if (code < 0x100) return true;
    return code < 0x180 && (is_letter_at(text, n, end) || after_lower_or_hyphen(text, at));
}

static uint32_t read_level(const char *text, size_t n, size_t at, uint32_t *width, int level);

/* Reads `count` continuation characters from *at on; false where one is none. */
static bool read_rest(const char *text, size_t n, size_t *at, int count, int level,
                      uint32_t *code) {
    for (int i = 0; i < count; i++) {
        uint32_t width;
        if (*at >= n) return false;
        int byte = byte_of(read_level(text, n, *at, &width, level));
        if (byte < 0x80 || byte > 0xBF) return false;
        *code = *code << 6 | ((uint32_t)byte & 0x3F);
        *at += width;
    }
    return true;
}

/* Two forms that lost their last byte on the way: a closing quotation mark, whose third byte
 * windows-1252 does not define, and an à whose no-break space became a plain one. */
static uint32_t lost_byte(const char *text, size_t n, size_t at, uint32_t lead, size_t end,
                          uint32_t *width) {
    uint32_t w;
    if (lead == 0xE2 && end < n && read_level(text, n, end, &w, 0) == 0x20AC) {
        *width = (uint32_t)(end - at) + w;
        return 0x201D;
    }
    if (lead == 0xC3 && end + 1 < n && text[end] == ' ' && after_lower_or_hyphen(text, at) &&
        (text[end + 1] == '-' || text[at - 1] == '-')) {
        *width = (uint32_t)(end - at) + 1;
        return 0xE0;
    }
    return 0;
}

/* The code point at text[at] after `level` repairs. */
static uint32_t read_level(const char *text, size_t n, size_t at, uint32_t *width, int level) {
    unsigned w;
    if (level == 0 || (unsigned char)text[at] < 0x80) {
        uint32_t code = gs_utf8_at(text, n, at, &w);
        *width = w;
        return code;
    }
    uint32_t first = read_level(text, n, at, width, level - 1);
    if (first < 0xC2 || first > 0xF4) return first;
    int rest = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    uint32_t code = first & (0x7Fu >> (rest + 1));
    size_t end = at + *width;
    if (read_rest(text, n, &end, rest, level - 1, &code)) {
        char bytes[4];
        if (code >= 0x80 && gs_utf8_put(bytes, code) == (size_t)rest + 1 &&
            (rest > 1 || believable_pair(text, n, at, end, code))) {
            *width = (uint32_t)(end - at);
            return code;
        }
        return first;
    }
    uint32_t lost_width, lost = lost_byte(text, n, at, first, at + *width, &lost_width);
    if (lost) *width = lost_width;
    return lost ? lost : first;
}

uint32_t gs_mojibake_at(const char *text, size_t n, size_t at, uint32_t *width) {
    if ((unsigned char)text[at] != GS_MOJIBAKE_LEAD) return 0;
    unsigned w;
    uint32_t plain = gs_utf8_at(text, n, at, &w);
    uint32_t code = read_level(text, n, at, width, TWICE);
    return code == plain && *width == w ? 0 : code;
}
