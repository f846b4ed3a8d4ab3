#include "number_digits.h"

#include <string.h>

#include "number_word.h"

enum { MOST_DIGITS = 40 };

typedef struct scan {
    const char *text;
    size_t to;
    char digits[MOST_DIGITS + 16]; /* as gs_dec_parse wants them */
    size_t n;
    bool overflow;
} scan;

static bool digit_at(const scan *s, size_t at) {
    return at < s->to && gs_digit(s->text[at]);
}

static bool byte_at(const scan *s, size_t at, char c) {
    return at < s->to && s->text[at] == c;
}

static void put(scan *s, char c) {
    if (s->n < MOST_DIGITS)
        s->digits[s->n++] = c;
    else
        s->overflow = true;
}

static size_t run_of_digits(const scan *s, size_t at) {
    size_t e = at;
    while (digit_at(s, e)) e++;
    return e - at;
}

static size_t take(scan *s, size_t at, size_t n) {
    for (size_t i = 0; i < n; i++) put(s, s->text[at + i]);
    return at + n;
}

/* Bytes of a blank that may group digits: U+00A0, U+2009, U+202F, a plain space. */
static size_t group_blank(const scan *s, size_t at) {
    size_t e = gs_skip_blank(s->text, s->to, at);
    if (e == at) return 0;
    return byte_at(s, at, ' ') ? (e == at + 1 ? 1 : 0) : (s->text[at] == '\xC2' ? 2 : 3);
}

typedef enum grouping { NO_GROUPS, BY_COMMA, BY_POINT, BY_BLANK, BY_LAKH } grouping;

/* Length of the separator of this grouping at `at`, if `width` digits and no more follow it. */
static size_t separator(const scan *s, size_t at, grouping g, size_t width) {
    size_t w = g == BY_BLANK                               ? group_blank(s, at)
               : byte_at(s, at, g == BY_POINT ? '.' : ',') ? 1
                                                           : 0;
    return w && run_of_digits(s, at + w) == width ? w : 0;
}

/* "12,34,567": groups of two, at least one, then one of three. */
static bool is_lakh(const scan *s, size_t at) {
    size_t pairs = 0;
    for (; pairs < 8 && separator(s, at, BY_LAKH, 2); at += 3) pairs++;
    return pairs && separator(s, at, BY_COMMA, 3);
}

static grouping grouping_at(const scan *s, size_t first, size_t at) {
    size_t lead = at - first;
    if (lead == 0 || lead > 3 || (s->text[first] == '0')) return NO_GROUPS;
    if (separator(s, at, BY_COMMA, 3)) return BY_COMMA;
    if (lead <= 2 && is_lakh(s, at)) return BY_LAKH;
    if (separator(s, at, BY_POINT, 3)) {
        size_t next = at + 4;
        if (separator(s, next, BY_POINT, 3)) return BY_POINT;
        if (byte_at(s, next, ',') && run_of_digits(s, next + 1) == 2) return BY_POINT;
    }
    return separator(s, at, BY_BLANK, 3) ? BY_BLANK : NO_GROUPS;
}

static size_t take_groups(scan *s, size_t at, grouping g) {
    if (g == NO_GROUPS) return at;
    size_t w;
    while (g == BY_LAKH && (w = separator(s, at, BY_LAKH, 2)) != 0) at = take(s, at + w, 2);
    while ((w = separator(s, at, g, 3)) != 0) at = take(s, at + w, 3);
    return at;
}

/* The decimal part, if there is one. A comma is a decimal mark where points or blanks group, or
 * where one or two digits and no further list of numbers follow it. */
static size_t take_decimals(scan *s, size_t first, size_t at, grouping g, gs_digits *out) {
    bool listed = first > 1 && s->text[first - 1] == ',' && gs_digit(s->text[first - 2]);
    bool point = byte_at(s, at, '.') && g != BY_POINT;
    bool comma = byte_at(s, at, ',') && g != BY_COMMA && g != BY_LAKH;
    if (!point && !comma) return at;
    size_t n = run_of_digits(s, at + 1);
    if (n == 0) return at;
    if (comma && g == NO_GROUPS && (n > 2 || listed || byte_at(s, at + 1 + n, ','))) return at;
    put(s, '.');
    at = take(s, at + 1, n);
    out->exp = -(int32_t)n;
    out->decimal = true;
    return at;
}

static size_t take_exponent(scan *s, size_t at, gs_digits *out) {
    if (!byte_at(s, at, 'e') && !byte_at(s, at, 'E')) return at;
    size_t sign = byte_at(s, at + 1, '-') || byte_at(s, at + 1, '+');
    size_t n = run_of_digits(s, at + 1 + sign);
    if (n == 0 || n > 2 || (at + 1 + sign + n < s->to && gs_letter(s->text[at + 1 + sign + n])))
        return at;
    int32_t e = 0;
    for (size_t i = 0; i < n; i++) e = e * 10 + (s->text[at + 1 + sign + i] - '0');
    put(s, 'e');
    if (byte_at(s, at + 1, '-')) put(s, '-');
    take(s, at + 1 + sign, n);
    out->exp += byte_at(s, at + 1, '-') ? -e : e;
    out->power = true;
    return at + 1 + sign + n;
}

size_t gs_vulgar_at(const char *text, size_t to, size_t at, int *over, int *under) {
    static const struct {
        const char *sign;
        int over, under;
    } table[] = {
        {"\xC2\xBC", 1, 4},     {"\xC2\xBD", 1, 2},     {"\xC2\xBE", 3, 4},
        {"\xE2\x85\x90", 1, 7}, {"\xE2\x85\x91", 1, 9}, {"\xE2\x85\x92", 1, 10},
        {"\xE2\x85\x93", 1, 3}, {"\xE2\x85\x94", 2, 3}, {"\xE2\x85\x95", 1, 5},
        {"\xE2\x85\x96", 2, 5}, {"\xE2\x85\x97", 3, 5}, {"\xE2\x85\x98", 4, 5},
        {"\xE2\x85\x99", 1, 6}, {"\xE2\x85\x9A", 5, 6}, {"\xE2\x85\x9B", 1, 8},
        {"\xE2\x85\x9C", 3, 8}, {"\xE2\x85\x9D", 5, 8}, {"\xE2\x85\x9E", 7, 8},
    };
    if (at >= to || (text[at] != '\xC2' && text[at] != '\xE2')) return 0;
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        size_t n = strlen(table[i].sign);
        if (at + n > to || memcmp(text + at, table[i].sign, n) != 0) continue;
        *over = table[i].over, *under = table[i].under;
        return n;
    }
    return 0;
}

/* To thirteen digits, so that a quotient can still be added to and scaled. */
static gs_dec shorten(gs_dec a, bool up) {
    while (a.coef >= (int64_t)10000000000000 || a.coef <= -(int64_t)10000000000000) {
        int64_t rest = a.coef % 10, q = a.coef / 10;
        if (rest > 0 && up) q++;
        if (rest < 0 && !up) q--;
        a = (gs_dec){q, a.exp + 1};
    }
    return gs_dec_make(a.coef, a.exp);
}

bool gs_fraction(gs_dec n, gs_dec d, gs_dec *down, gs_dec *up) {
    if (!gs_dec_div(n, d, false, down) || !gs_dec_div(n, d, true, up)) return false;
    *down = shorten(*down, false);
    *up = shorten(*up, true);
    return true;
}

/* base^exp by repeated products of short numbers; false where it is out of range. */
static bool raise(gs_dec base, int exp, gs_dec *down, gs_dec *up) {
    gs_dec low = gs_dec_int(1), high = low;
    int n = exp < 0 ? -exp : exp;
    if (gs_dec_cmp(base, gs_dec_int(0)) <= 0) return false;
    for (int i = 0; i < n; i++) {
        if (!gs_dec_mul(low, base, &low) || !gs_dec_mul(high, base, &high)) return false;
        low = shorten(low, false), high = shorten(high, true);
    }
    *down = low, *up = high;
    if (exp >= 0) return true;
    gs_dec one = gs_dec_int(1), spare;
    return gs_fraction(one, high, down, &spare) && gs_fraction(one, low, &spare, up);
}

/* "10^6", "2.5^-1". */
static void take_power(const scan *s, gs_digits *out) {
    size_t at = out->end;
    if (!byte_at(s, at, '^')) return;
    bool minus = byte_at(s, at + 1, '-');
    size_t first = at + 1 + (minus || byte_at(s, at + 1, '+')), n = run_of_digits(s, first);
    if (n == 0 || n > 2) return;
    int exp = s->text[first] - '0';
    if (n == 2) exp = exp * 10 + (s->text[first + 1] - '0');
    gs_dec down, up;
    if (!raise(out->value, minus ? -exp : exp, &down, &up)) return;
    *out =
        (gs_digits){.end = first + n, .value = down, .upper = up, .exp = down.exp, .power = true};
}

/* "3/4" at text[at]: bytes, or 0. Both short, the upper one smaller, and no third part
 * ("1/2/2020"); never the attacks of 9/11. */
static size_t slash_at(const scan *s, size_t at, int *over, int *under) {
    size_t a = run_of_digits(s, at);
    if (a == 0 || a > 2) return 0;
    size_t mid = at + a, slash = byte_at(s, mid, '/') ? 1 : 0;
    if (!slash && mid + 2 < s->to && memcmp(s->text + mid, "\xE2\x81\x84", 3) == 0)
        slash = 3; /* U+2044 */
    size_t low = mid + slash, b = slash ? run_of_digits(s, low) : 0, end = low + b;
    if (b == 0 || b > 3 || s->text[low] == '0' || s->text[at] == '0') return 0;
    if (byte_at(s, end, '/') || byte_at(s, end, '-') ||
        ((byte_at(s, end, '.') || byte_at(s, end, ',')) && digit_at(s, end + 1)))
        return 0;
    *over = *under = 0;
    for (size_t i = at; i < mid; i++) *over = *over * 10 + (s->text[i] - '0');
    for (size_t i = low; i < end; i++) *under = *under * 10 + (s->text[i] - '0');
    return *over < *under && *under <= 100 && !(*over == 9 && *under == 11) ? end - at : 0;
}

/* whole + over/under. */
static bool mixed(gs_dec whole, int over, int under, gs_digits *out) {
    gs_dec down, up;
    if (!gs_fraction(gs_dec_int(over), gs_dec_int(under), &down, &up)) return false;
    out->fraction = true;
    return gs_dec_add(whole, down, &out->value) && gs_dec_add(whole, up, &out->upper);
}

/* "½", "3/4" alone. */
static bool lone_fraction(const scan *s, size_t at, gs_digits *out) {
    int over, under;
    size_t n = gs_vulgar_at(s->text, s->to, at, &over, &under);
    if (!n) n = slash_at(s, at, &over, &under);
    if (!n) return false;
    out->end = at + n;
    out->exp = 0;
    return mixed(gs_dec_int(0), over, under, out);
}

/* "1½", "2 1/4", "10-1/2": the fraction behind a plain whole number. */
static void take_fraction(const scan *s, size_t at, gs_digits *out) {
    int over, under;
    size_t n = gs_vulgar_at(s->text, s->to, at, &over, &under), skip = 0;
    if (!n) {
        size_t e = byte_at(s, at, '-') ? at + 1 : gs_skip_blank(s->text, s->to, at);
        skip = e - at;
        n = skip ? gs_vulgar_at(s->text, s->to, e, &over, &under) : 0;
        if (skip && !n) n = slash_at(s, e, &over, &under);
    }
    gs_digits whole = *out;
    if (n && mixed(whole.value, over, under, out))
        out->end = at + skip + n;
    else
        *out = whole;
}

/* Past all that could be part of one code: "192.168.1.2", "+1-222-2222". */
static size_t past_code(const scan *s, size_t at) {
    while (at < s->to) {
        char c = s->text[at];
        bool joins = c == '.' || c == '-' || c == '/' || c == ':' || c == ',';
        if (gs_digit(c) || gs_letter(c) || (joins && digit_at(s, at + 1)))
            at++;
        else
            break;
    }
    return at;
}

/* Does what follows show that the digits were no number: "1.2.3", "6:30", "222-2222-2222", "0.5.x"?
 */
static bool is_code(const scan *s, size_t first, size_t at, const gs_digits *d) {
    if (byte_at(s, at, '.') && digit_at(s, at + 1)) return true;
    if (byte_at(s, at, ':') && !d->decimal && !d->grouped && run_of_digits(s, at + 1) == 2 &&
        at - first <= 2)
        return true;
    if (byte_at(s, at, '/') && digit_at(s, at + 1)) return true;
    if (!byte_at(s, at, '-') || d->grouped || d->decimal) return false;
    size_t n = run_of_digits(s, at + 1), next = at + 1 + n;
    if (n == 0) return false;
    if (byte_at(s, next, '-') && digit_at(s, next + 1)) return true;
    return at - first == 3 && n == 4 && !byte_at(s, next, ','); /* 555-0123 */
}

bool gs_digits_read(const char *text, size_t to, size_t at, gs_digits *out) {
    scan s = {.text = text, .to = to};
    *out = (gs_digits){.end = at + 1};
    if (lone_fraction(&s, at, out)) return true;
    size_t lead = run_of_digits(&s, at);
    if (lead > MOST_DIGITS) {
        out->end = past_code(&s, at);
        return false;
    }
    out->integers = (unsigned)lead;
    if (!lead) put(&s, '0');
    size_t e = take(&s, at, lead);
    grouping g = grouping_at(&s, at, e);
    size_t grouped = take_groups(&s, e, g);
    out->grouped = grouped > e;
    e = take_decimals(&s, at, grouped, g, out);
    if (!lead && !out->decimal) return false;
    if (lead == 4 && text[at] == '0' && !out->decimal &&
        memcmp(text + at, "0000", 4) != 0) { /* 0910 GMT */
        out->end = past_code(&s, e);
        return false;
    }
    if (is_code(&s, at, e, out) || s.overflow) {
        out->end = past_code(&s, e);
        return false;
    }
    e = take_exponent(&s, e, out);
    out->end = e;
    if (!gs_dec_parse(s.digits, s.n, &out->value)) return false;
    out->upper = out->value;
    take_power(&s, out);
    if (!out->decimal && !out->power) take_fraction(&s, e, out);
    return true;
}
