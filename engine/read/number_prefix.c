#include "number_prefix.h"

#include <string.h>

#include "base/utf8.h"
#include "number_digits.h"
#include "number_word.h"

gs_unit gs_currency_in(const char *text, size_t start, size_t end) {
    size_t e = 0, n = end - start;
    if (start >= end) return GS_UNIT_NONE;
    gs_unit unit = gs_unit_match(text + start, n, 0, &e);
    return unit && e == n && gs_unit_kind_of(unit) == GS_UK_MONEY ? unit : GS_UNIT_NONE;
}

/* The same for letters in any case: "usd", "cad". */
static gs_unit code_in(const char *text, size_t start, size_t end) {
    char code[3];
    if (end - start != 3) return GS_UNIT_NONE;
    for (size_t i = 0; i < 3; i++)
        code[i] = gs_lower(text[start + i]) >= 'a' ? (char)(gs_lower(text[start + i]) - 32)
                                                   : text[start + i];
    return gs_currency_in(code, 0, 3);
}

static bool is_sign(uint32_t c) {
    return c == '$' || c == 0xA2 || c == 0xA3 || c == 0xA5 || c == 0x58F ||
           (c >= 0x20A0 && c <= 0x20CF) || c == 0xE3F || c == 0x9F3 || c == 0x17DB || c == 0xFDFC ||
           c == 0xFF04 || c == 0xFFE1 || c == 0xFFE5;
}

/* Over the letters before `at`, at most `most`, to a word start; `at` where the run is longer. */
static size_t letters_back(const char *text, size_t from, size_t at, size_t most) {
    size_t s = at;
    while (s > from && at - s <= most && (gs_letter(text[s - 1]) || text[s - 1] == '.')) s--;
    if (at - s > most ||
        (s > from && (gs_digit(text[s - 1]) || (unsigned char)text[s - 1] >= 0xC3)))
        return at;
    while (s < at && text[s] == '.') s++;
    return s;
}

/* Does a sentence, a heading or a line begin at `at`? */
static bool opens_sentence(const char *text, size_t from, size_t at) {
    size_t s = at;
    while (s > from && text[s - 1] == ' ') s--;
    return s == from || strchr(".!?:;\n\t\"(", text[s - 1]) || (unsigned char)text[s - 1] >= 0x80;
}

/* "c $", "US $": letters a blank before a bare dollar. A lone "a" is the article, as is "A" where
 * nothing or the end of a sentence stands before it. */
static gs_unit spaced_dollar(const char *text, size_t from, size_t dollar, size_t *start) {
    static const char *const marks[] = {"US", "us", "C", "c", "A", "HK", "NZ", "AU", "S"};
    if (dollar == from || text[dollar - 1] != ' ') return GS_UNIT_NONE;
    size_t end = dollar - 1, s = letters_back(text, from, end, 3), n = end - s;
    char joined[8];
    for (size_t i = 0; n && i < sizeof marks / sizeof *marks; i++) {
        if (strlen(marks[i]) != n || memcmp(text + s, marks[i], n) != 0) continue;
        if (*marks[i] == 'A' && n == 1 && opens_sentence(text, from, s)) continue;
        for (size_t k = 0; k < n; k++)
            joined[k] = text[s + k] >= 'a' ? (char)(text[s + k] - 32) : text[s + k];
        joined[n] = '$';
        *start = s;
        return gs_currency_in(joined, 0, n + 1);
    }
    return GS_UNIT_NONE;
}

/* A sign ("$") ends at e, with the letters that close it before ("US$", "Mex$", "cad$"). */
static gs_unit sign_before(const char *text, size_t from, size_t e, size_t *start) {
    unsigned width;
    uint32_t c = gs_utf8_before(text, e, &width);
    if (!is_sign(c)) return GS_UNIT_NONE;
    size_t sign = e - width, s = letters_back(text, from, sign, 5);
    for (; s < sign; s++) {
        if (!gs_letter(text[s])) continue;
        gs_unit unit = gs_currency_in(text, s, e);
        if (!unit && sign - s == 3 && c == '$') unit = code_in(text, s, sign); /* "cad$" */
        *start = s;
        if (unit) return unit;
        break;
    }
    gs_unit unit = c == '$' ? spaced_dollar(text, from, sign, start) : GS_UNIT_NONE;
    if (unit) return unit;
    *start = sign;
    return gs_currency_in(text, sign, e);
}

/* Is the number at text[at] written as sums of money are: "14,800", "3.1 billion", "45m", "5.40"?
 */
static bool like_a_sum(const char *text, size_t to, size_t at) {
    gs_digits d;
    size_t end;
    if (!gs_digits_read(text, to, at, &d)) return false;
    if (d.grouped || (d.decimal && d.exp == -2)) return true;
    if (d.end + 1 < to && strchr("mM", text[d.end]) && !gs_letter(text[d.end + 1])) return true;
    const gs_nword *scale = gs_nword_at(text, to, gs_skip_blank(text, to, d.end), &end);
    return scale && scale->kind == GS_NW_SCALE && scale->value >= 3;
}

/* Letters that stand for money only where they touch a sum. */
static gs_unit local_letters(const char *text, size_t start, size_t end) {
    static const struct {
        const char *letters, *unit;
    } known[] = {
        {"R", "ZAR"},        {"P", "peso-or-pula?"}, {"N", "NGN"},   {"K", "kwacha-or-kina?"},
        {"Q", "GTQ"},        {"L", "HNL"},           {"Br", "ETB"},  {"Le", "SLE"},
        {"SR", "SAR"},       {"QR", "QAR"},          {"LE", "EGP"},  {"BD", "BHD"},
        {"KD", "KWD"},       {"JD", "JOD"},          {"MK", "MWK"},  {"TL", "TRY"},
        {"DKr", "DKK"},      {"SKr", "SEK"},         {"NKr", "NOK"}, {"Sh", "shilling?"},
        {"Shs", "shilling?"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strlen(known[i].letters) == end - start &&
            memcmp(known[i].letters, text + start, end - start) == 0)
            return gs_unit_named(known[i].unit, strlen(known[i].unit));
    return GS_UNIT_NONE;
}

/* ISO codes that no word or designation is written like. */
static bool is_common_code(const char *text, size_t start, size_t end) {
    static const char common[] = "USD EUR GBP CHF AUD CAD NZD HKD SGD JPY CNY RMB INR AED ";
    if (end - start != 3) return false;
    for (const char *code = common; *code; code += 4)
        if (memcmp(code, text + start, 3) == 0) return true;
    return false;
}

static bool three_capitals(const char *text, size_t start, size_t end) {
    for (size_t i = start; i < end; i++)
        if (text[i] < 'A' || text[i] > 'Z') return false;
    return end - start == 3;
}

/* The letters [start, at) touch the digits at text[at]. */
static gs_unit glued(const char *text, size_t start, size_t at, size_t to) {
    gs_unit local = local_letters(text, start, at);
    if (local) return like_a_sum(text, to, at) ? local : GS_UNIT_NONE;
    gs_unit unit = gs_currency_in(text, start, at);
    bool doubtful = three_capitals(text, start, at) && !is_common_code(text, start, at);
    return !doubtful || like_a_sum(text, to, at) ? unit : GS_UNIT_NONE;
}

static bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

gs_unit gs_currency_before(const char *text, size_t from, size_t to, size_t at, size_t *start,
                           bool *millions) {
    size_t e = at;
    *millions = false;
    while (e > from && at - e < 3 && text[e - 1] == ' ') e--;
    if (e == at && e >= from + 2 && memcmp(text + e - 2, "\xC2\xA0", 2) == 0) e -= 2;
    if (e == from) return GS_UNIT_NONE;
    gs_unit unit = sign_before(text, from, e, start);
    if (unit) return unit;
    size_t s = letters_back(text, from, e, 5);
    if (s == e || (s > from && text[s - 1] == '-')) return GS_UNIT_NONE;
    *start = s;
    if (e == at) return glued(text, s, at, to);
    bool code = e - s <= 3 && (is_capital(text[s]) || e - s == 2);
    if (code && (unit = gs_currency_in(text, s, e)) != GS_UNIT_NONE) return unit;
    *millions = e - s == 4 && text[s] == 'M' && is_capital(text[s + 1]) && is_capital(text[s + 3]);
    return *millions ? gs_currency_in(text, s + 1, e) : GS_UNIT_NONE;
}
