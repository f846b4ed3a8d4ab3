#include "json.h"

#include <string.h>

char gs_json_skip(gs_json *j) {
    for (; j->at < j->end; j->at++) {
        char c = *j->at;
        if (c == '\n')
            j->lines++;
        else if (c != ' ' && c != '\t' && c != '\r')
            return c;
    }
    return '\0';
}

/* May something else stand directly behind a word or a number? */
static bool ends_word(const gs_json *j, const char *at) {
    return at == j->end || strchr(",]} \t\r\n", *at);
}

bool gs_json_take_literal(gs_json *j, const char *word) {
    size_t n = strlen(word);
    if (gs_json_peek(j) != *word || (size_t)(j->end - j->at) < n) return false;
    if (memcmp(j->at, word, n) != 0 || !ends_word(j, j->at + n)) return false;
    j->at += n;
    return true;
}

/* --- strings --- */

static bool stops(char c) {
    return c == '"' || c == '\\' || (unsigned char)c < 0x20;
}

/* The high bit of each of eight bytes that stops; of those behind the first one some that do not.
 */
static uint64_t stopping(const char *p) {
    const uint64_t ones = UINT64_C(0x0101010101010101), high = ones << 7;
    uint64_t word, quote, slash;
    memcpy(&word, p, sizeof word);
    quote = word ^ ones * '"';
    slash = word ^ ones * '\\';
    return (((quote - ones) & ~quote) | ((slash - ones) & ~slash) |
            ((word - ones * 0x20) & ~word)) &
           high;
}

const char *gs_json_stop(const char *p, const char *end) {
    uint64_t found = 0;
    while (end - p >= 8 && !(found = stopping(p))) p += 8;
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    if (found) return p + __builtin_ctzll(found) / 8;
#endif
    while (p < end && !stops(*p)) p++;
    return p;
}

static bool hex4(const gs_json *j, const char *p, unsigned *code) {
    if (j->end - p < 4) return false;
    *code = 0;
    for (int i = 0; i < 4; i++) {
        unsigned char c = (unsigned char)p[i], low = c | 0x20;
        if (c >= '0' && c <= '9')
            *code = *code * 16 + (c - '0');
        else if (low >= 'a' && low <= 'f')
            *code = *code * 16 + (low - 'a' + 10u);
        else
            return false;
    }
    return true;
}

/* p stands behind "\u"; returns what stands behind the character, or NULL. */
static const char *take_code(gs_json *j, const char *p) {
    unsigned code, low;
    if (!hex4(j, p, &code) || code == 0) return NULL;
    p += 4;
    if (code >= 0xD800 && code < 0xE000) {
        if (code >= 0xDC00 || j->end - p < 6 || p[0] != '\\' || p[1] != 'u') return NULL;
        if (!hex4(j, p + 2, &low) || low < 0xDC00 || low >= 0xE000) return NULL;
        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        p += 6;
    }
    gs_buf_utf8(j->unescaped, code);
    return p;
}

/* p stands on a backslash. */
static const char *take_escape(gs_json *j, const char *p) {
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    if (++p == j->end) return NULL;
    if (*p == 'u') return take_code(j, p + 1);
    const char *known = *p ? strchr(from, *p) : NULL;
    if (!known) return NULL;
    gs_buf_putc(j->unescaped, to[known - from]);
    return p + 1;
}

static bool take_escaped(gs_json *j, const char *p, gs_words_of *out) {
    gs_buf_clear(j->unescaped);
    for (const char *start = j->at + 1;;) {
        gs_buf_add(j->unescaped, start, (size_t)(p - start));
        if (p == j->end || (unsigned char)*p < 0x20) return false;
        if (*p == '"') break;
        start = take_escape(j, p);
        if (!start) return false;
        p = gs_json_stop(start, j->end);
    }
    *out = (gs_words_of){gs_buf_text(j->unescaped), j->unescaped->length};
    j->at = p + 1;
    return true;
}

bool gs_json_take_string(gs_json *j, gs_words_of *out) {
    if (gs_json_peek(j) != '"') return false;
    const char *p = gs_json_stop(j->at + 1, j->end);
    if (p == j->end || (unsigned char)*p < 0x20) return false;
    if (*p == '\\') return take_escaped(j, p, out);
    *out = (gs_words_of){j->at + 1, (size_t)(p - j->at) - 1};
    j->at = p + 1;
    return true;
}

bool gs_json_take_name(gs_json *j, gs_words_of *out) {
    if (gs_json_peek(j) != '"') return false;
    const char *p = gs_json_stop(j->at + 1, j->end);
    if (p == j->end || *p != '"') return false;
    *out = (gs_words_of){j->at + 1, (size_t)(p - j->at) - 1};
    j->at = p + 1;
    return gs_json_take(j, ':');
}

/* --- numbers --- */

static const char *digits(const gs_json *j, const char *p) {
    while (p < j->end && *p >= '0' && *p <= '9') p++;
    return p;
}

/* One digit or more; NULL where there is none. */
static const char *some_digits(const gs_json *j, const char *p) {
    const char *stop = digits(j, p);
    return stop > p ? stop : NULL;
}

bool gs_json_take_number(gs_json *j, gs_words_of *out) {
    gs_json_peek(j);
    const char *p = j->at, *whole;
    if (p < j->end && *p == '-') p++;
    whole = p;
    p = some_digits(j, p);
    if (!p || (*whole == '0' && p - whole > 1)) return false;
    if (p < j->end && *p == '.' && !(p = some_digits(j, p + 1))) return false;
    if (p < j->end && (*p == 'e' || *p == 'E')) {
        p++;
        if (p < j->end && (*p == '+' || *p == '-')) p++;
        if (!(p = some_digits(j, p))) return false;
    }
    if (!ends_word(j, p)) return false;
    *out = (gs_words_of){j->at, (size_t)(p - j->at)};
    j->at = p;
    return true;
}

bool gs_json_take_count(gs_json *j, uint32_t *out) {
    enum { LONGEST = 9 };
    gs_json_peek(j);
    const char *stop = digits(j, j->at);
    size_t n = (size_t)(stop - j->at);
    if (n == 0 || n > LONGEST || (n > 1 && *j->at == '0') || !ends_word(j, stop)) return false;
    for (*out = 0; j->at < stop; j->at++) *out = *out * 10 + (uint32_t)(*j->at - '0');
    return true;
}
