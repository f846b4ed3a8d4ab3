/* interval: as text, and back. */
#include <string.h>

#include "value/interval.h"

enum { PLAIN_DIGITS = 6 };

/* Large round numbers read best with an exponent that counts thousands: "26.75e9". */
static char *format_number(gs_dec n, char *out) {
    int whole = gs_dec_digits(n.coef) + n.exp;
    if (whole <= PLAIN_DIGITS || whole > 18) return gs_dec_format(n, out);
    int thousands = (whole - 1) / 3 * 3;
    if (n.exp < 3) return gs_dec_format(n, out);
    gs_dec_format((gs_dec){n.coef, n.exp - thousands}, out);
    char *end = out + strlen(out);
    *end++ = 'e';
    if (thousands > 9) *end++ = (char)('0' + thousands / 10);
    *end++ = (char)('0' + thousands % 10);
    *end = '\0';
    return out;
}

static char *put(char *at, const char *text) {
    size_t n = strlen(text);
    memcpy(at, text, n + 1);
    return at + n;
}

char *gs_interval_format(gs_interval a, char *out) {
    char lo[GS_DEC_TEXT], hi[GS_DEC_TEXT], *at = put(out, a.flags & GS_ROUGH ? "~" : "");
    if (gs_interval_is_point(a)) {
        format_number(a.lo, at);
        return out;
    }
    bool low_inf = a.flags & GS_LO_INF, high_inf = a.flags & GS_HI_INF;
    at = put(at, low_inf || a.flags & GS_LO_OPEN ? "(" : "[");
    at = put(at, low_inf ? "-inf" : format_number(a.lo, lo));
    at = put(at, ", ");
    at = put(at, high_inf ? "inf" : format_number(a.hi, hi));
    put(at, high_inf || a.flags & GS_HI_OPEN ? ")" : "]");
    return out;
}

static bool is_word(const char *text, size_t n, const char *word) {
    return n == strlen(word) && memcmp(text, word, n) == 0;
}

static bool parse_low(char bracket, const char *text, size_t n, gs_interval *out) {
    if (bracket != '(' && bracket != '[') return false;
    if (is_word(text, n, "-inf")) {
        out->flags |= GS_LO_INF;
        return bracket == '(';
    }
    if (bracket == '(') out->flags |= GS_LO_OPEN;
    return gs_dec_parse(text, n, &out->lo);
}

static bool parse_high(char bracket, const char *text, size_t n, gs_interval *out) {
    if (bracket != ')' && bracket != ']') return false;
    if (is_word(text, n, "inf")) {
        out->flags |= GS_HI_INF;
        return bracket == ')';
    }
    if (bracket == ')') out->flags |= GS_HI_OPEN;
    return gs_dec_parse(text, n, &out->hi);
}

bool gs_interval_parse(const char *text, size_t n, gs_interval *out) {
    gs_interval read = {{0, 0}, {0, 0}, 0};
    if (n > 0 && *text == '~') {
        read.flags = GS_ROUGH;
        text++;
        n--;
    }
    const char *comma = memchr(text, ',', n);
    if (!comma) {
        if (!gs_dec_parse(text, n, &read.lo)) return false;
        read.hi = read.lo;
        *out = read;
        return true;
    }
    const char *low = text + 1, *high = comma + 1, *last = text + n - 1;
    while (high < last && *high == ' ') high++;
    if (comma < low || last < high) return false;
    if (!parse_low(*text, low, (size_t)(comma - low), &read)) return false;
    if (!parse_high(*last, high, (size_t)(last - high), &read)) return false;
    if (gs_interval_is_empty(read)) return false;
    *out = read;
    return true;
}
