/* unit: how texts spell units. Two sorted tables, words (lower case) and symbols (as written), made
 * at build time; a match narrows a range of its table byte by byte and keeps the longest spelling
 * that ends at a word end. */
#include <string.h>

#include "base/utf8.h"
#include "value/unit.h"

enum { LARGE = 1, ATTACHED = 2, MONEY = 4 }; /* spelling.flags, as in the generator */

struct spelling {
    const char *text;
    gs_unit unit;
    unsigned char flags;
};

#define GS_SPELLINGS_WANTED
#include "units.inc"

typedef struct cursor {
    const char *text;
    size_t n, start;
    bool fold;
} cursor;

static bool is_letter(unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0xC3;
}

static bool is_digit(unsigned char c) {
    return c >= '0' && c <= '9';
}

/* Bytes of a blank of any kind at `at`, 0 where there is none. */
static size_t blank(const cursor *c, size_t at) {
    static const char *const kinds[] = {" ",        "\t",           "\r",          "\n",
                                        "\xC2\xA0", "\xE2\x80\x89", "\xE2\x80\xAF"};
    unsigned char byte = (unsigned char)c->text[at];
    if (byte > ' ' && byte != 0xC2 && byte != 0xE2) return 0;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        size_t width = strlen(kinds[i]);
        if (c->n - at >= width && memcmp(c->text + at, kinds[i], width) == 0) return width;
    }
    return 0;
}

/* The next byte of the spelling: a run of blanks, or a hyphen in a word, is one space. */
static unsigned char next_byte(const cursor *c, size_t *at) {
    size_t width = blank(c, *at);
    if (width == 0) {
        unsigned char byte = (unsigned char)c->text[(*at)++];
        if (!c->fold) return byte;
        if (byte == '-' && *at - 1 > c->start) return ' ';
        return byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte;
    }
    for (int run = 0; run < 4 && width; run++) {
        *at += width;
        width = *at < c->n ? blank(c, *at) : 0;
    }
    return ' ';
}

static size_t narrow(const struct spelling *list, size_t low, size_t high, size_t depth,
                     unsigned char byte) {
    while (low < high) { /* the first whose byte at depth is not below */
        size_t middle = (low + high) / 2;
        if ((unsigned char)list[middle].text[depth] < byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* May a spelling end before text[at]? */
static bool ends_word(const cursor *c, size_t at, const struct spelling *s) {
    unsigned char last = (unsigned char)c->text[at - 1];
    if (at >= c->n || !(is_letter(last) || is_digit(last))) return true;
    unsigned char next = (unsigned char)c->text[at];
    unsigned width;
    if (gs_is_letter(gs_utf8_at(c->text, c->n, at, &width))) return false;
    if (is_digit(next)) return s->flags & MONEY && !c->fold;
    if (next == 0xC2 && at + 1 < c->n && (c->text[at + 1] == '\xB2' || c->text[at + 1] == '\xB3'))
        return false;
    bool per = next == '/' && at + 1 < c->n && is_letter((unsigned char)c->text[at + 1]);
    return !per || s->flags & MONEY;
}

static bool ends_with(const cursor *c, size_t at, const char *word) {
    size_t n = strlen(word);
    if (at < n) return false;
    for (size_t i = 0; i < n; i++)
        if ((c->text[at - n + i] | 0x20) != word[i]) return false;
    return true;
}

/* Is the number before the spelling a large one: "3 million won", "5,000 won", but not "the 3 won"?
 */
static bool follows_large(const cursor *c) {
    static const char *const scales[] = {"illion", "illions", "thousand", "hundred", "bn", "tn"};
    size_t at = c->start;
    while (at > 0 && (c->text[at - 1] == ' ' || c->text[at - 1] == '-' ||
                      c->text[at - 1] == '\xA0' || c->text[at - 1] == '\xC2'))
        at--;
    for (size_t i = 0; i < sizeof scales / sizeof *scales; i++)
        if (ends_with(c, at, scales[i])) return true;
    size_t digits = 0;
    for (; at > 0 && (is_digit((unsigned char)c->text[at - 1]) || c->text[at - 1] == ','); at--)
        digits += c->text[at - 1] != ',';
    return digits >= 3;
}

static bool allowed(const cursor *c, size_t at, const struct spelling *s) {
    if (!ends_word(c, at, s)) return false;
    if (s->flags & LARGE && !follows_large(c)) return false;
    return !(s->flags & ATTACHED) ||
           (c->start > 0 && is_digit((unsigned char)c->text[c->start - 1]));
}

static gs_unit longest(const cursor *c, const struct spelling *list, const unsigned short *first,
                       size_t *end) {
    size_t at = c->start, depth = 1;
    unsigned char byte = next_byte(c, &at);
    size_t low = first[byte], high = first[byte + 1];
    gs_unit found = GS_UNIT_NONE;
    while (low < high) {
        if (list[low].text[depth] == '\0') { /* the shortest of the range stands first */
            if (allowed(c, at, &list[low])) {
                found = list[low].unit;
                *end = at;
            }
            low++;
        }
        if (at >= c->n) break;
        byte = next_byte(c, &at);
        low = narrow(list, low, high, depth, byte);
        high = byte == 0xFF ? high : narrow(list, low, high, depth, (unsigned char)(byte + 1));
        depth++;
    }
    return found;
}

/* In the middle of a word, or behind its apostrophe ("don't")? */
static bool starts_inside_word(const char *text, size_t at) {
    if (at == 0 || (unsigned char)text[at] >= 0x80 || !is_letter((unsigned char)text[at]))
        return false;
    if (text[at - 1] == '\'')
        at--;
    else if (at >= 3 && memcmp(text + at - 3, "\xE2\x80\x99", 3) == 0)
        at -= 3;
    return at > 0 && (unsigned char)text[at - 1] < 0x80 && is_letter((unsigned char)text[at - 1]);
}

gs_unit gs_unit_match(const char *text, size_t n, size_t at, size_t *end) {
    if (at >= n || starts_inside_word(text, at)) return GS_UNIT_NONE;
    cursor c = {text, n, at, false};
    size_t symbol_end = at, word_end = at;
    gs_unit symbol = longest(&c, unit_symbols, unit_symbols_at, &symbol_end);
    c.fold = true;
    gs_unit word = longest(&c, unit_words, unit_words_at, &word_end);
    if (symbol == GS_UNIT_NONE && word == GS_UNIT_NONE) return GS_UNIT_NONE;
    *end = symbol_end >= word_end ? symbol_end : word_end;
    return symbol_end >= word_end ? symbol : word;
}
