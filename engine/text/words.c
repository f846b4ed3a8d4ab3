#include "words.h"

#include <string.h>

#include "base/ascii.h"
#include "base/utf8.h"

static bool is_word_byte(char c) {
    return (unsigned char)((c | 0x20) - 'a') < 26 || (unsigned char)(c - '0') < 10 ||
           (unsigned char)c >= 0x80;
}

static bool same(const char *text, const char *phrase, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (gs_lower(text[i]) != phrase[i]) return false;
    return true;
}

bool gs_starts_with(const char *text, size_t n, const char *prefix) {
    if (!n || gs_lower(text[0]) != prefix[0]) return false;
    size_t m = strlen(prefix);
    if (m > n || !same(text, prefix, m)) return false;
    return m == n || !is_word_byte(prefix[m - 1]) || !is_word_byte(text[m]);
}

size_t gs_find_phrase(const char *text, size_t n, const char *phrase) {
    size_t m = strlen(phrase);
    bool word = is_word_byte(phrase[0]);
    for (size_t i = 0; i + m <= n; i++) {
        if (gs_lower(text[i]) != phrase[0] || !same(text + i, phrase, m)) continue;
        bool left = i == 0 || !word || !is_word_byte(text[i - 1]);
        bool right = i + m == n || !is_word_byte(phrase[m - 1]) || !is_word_byte(text[i + m]);
        if (left && right) return i;
    }
    return SIZE_MAX;
}

static const char *phrase_at(const char *text, size_t n, const char *const *phrases) {
    char first = gs_lower(text[0]);
    for (const char *const *p = phrases; *p; p++)
        if (first == (*p)[0] && gs_starts_with(text, n, *p)) return *p;
    return NULL;
}

/* With which two bytes the phrases begin, by their low bits, in which case does not count. */
typedef struct openings {
    uint32_t second[32]; /* by the first: a bit for each second */
} openings;

static bool opens(const openings *o, const char *text) {
    return o->second[text[0] & 31] >> (text[1] & 31) & 1;
}

const char *gs_find_any(const char *text, size_t n, const char *const *phrases) {
    openings o = {{0}};
    for (const char *const *p = phrases; *p; p++) /* which have two bytes at least */
        o.second[(*p)[0] & 31] |= UINT32_C(1) << ((*p)[1] & 31);
    for (size_t i = 0; i + 1 < n; i++) {
        if (!opens(&o, text + i)) continue;
        if (i && is_word_byte(text[i]) && is_word_byte(text[i - 1])) continue; /* within a word */
        const char *found = phrase_at(text + i, n - i, phrases);
        if (found) return found;
    }
    return NULL;
}

const char *gs_starts_with_any(const char *text, size_t n, const char *const *phrases) {
    return n ? phrase_at(text, n, phrases) : NULL;
}

bool gs_is_one_of(const char *text, size_t n, const char *const *words) {
    for (; *words; words++)
        if (n && **words == *text && strlen(*words) == n && !memcmp(*words, text, n)) return true;
    return false;
}

static bool is_word_code(uint32_t code) {
    return gs_is_letter(code) || (code >= '0' && code <= '9');
}

static bool is_joint(uint32_t code) {
    return code == '\'' || code == 0x2019 || code == '-' || code == '.';
}

bool gs_next_word(const char *text, size_t n, size_t *at, size_t *end) {
    unsigned w;
    size_t i = *at;
    while (i < n && !is_word_code(gs_utf8_at(text, n, i, &w))) i += w;
    if (i >= n) return false;
    *at = i;
    while (i < n) {
        uint32_t code = gs_utf8_at(text, n, i, &w);
        unsigned next;
        bool joins = is_joint(code) && i + w < n && is_word_code(gs_utf8_at(text, n, i + w, &next));
        if (!is_word_code(code) && !joins) break;
        i += w;
    }
    *end = i;
    return true;
}

bool gs_is_capitalized(const char *text, size_t n) {
    unsigned w;
    return n > 0 && gs_is_upper(gs_utf8_at(text, n, 0, &w));
}

bool gs_is_ended(const char *text, size_t n) {
    while (n) {
        unsigned w;
        uint32_t code = gs_utf8_before(text, n, &w);
        if (code < 0x80 ? strchr(".!?:;", (int)code) != NULL : code == 0x2026 || code == 0x3002)
            return true;
        bool closer = code < 0x80 ? strchr("\"')]}*_ ", (int)code) != NULL
                                  : code == 0x2019 || code == 0x201D || code == 0xBB ||
                                        code == 0x203A || code == 0xA0;
        if (!closer) return false;
        n -= w;
    }
    return false;
}
