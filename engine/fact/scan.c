#include "scan.h"

#include <string.h>

#include "json.h"

char gs_scan_peek(gs_scan *s) {
    while (s->at < s->n && gs_json_blank(s->bytes[s->at])) {
        if (s->bytes[s->at] == '\n') s->line++;
        s->at++;
    }
    return s->at < s->n ? s->bytes[s->at] : '\0';
}

/* s stands on the opening quote. Strings never hold a line break. */
static bool string(gs_scan *s, const char **why) {
    for (s->at++; s->at < s->n && s->bytes[s->at] != '\n'; s->at++) {
        s->at = (size_t)(gs_json_stop(s->bytes + s->at, s->bytes + s->n) - s->bytes);
        if (s->at >= s->n || s->bytes[s->at] == '\n') break;
        if (s->bytes[s->at] == '\\')
            s->at++;
        else if (s->bytes[s->at] == '"') {
            s->at++;
            return true;
        }
    }
    *why = "a string is not closed on its line";
    return false;
}

static void scalar(gs_scan *s) {
    while (s->at < s->n && !gs_json_blank(s->bytes[s->at]) && !strchr(",:[]{}\"", s->bytes[s->at]))
        s->at++;
}

/* Open brackets, one bit each (1: a square one); those deeper than 64 are only counted. */
typedef struct brackets {
    uint64_t square;
    uint32_t open, deepest;
} brackets;

static void open_bracket(brackets *b, bool square) {
    if (b->open < 64) {
        uint64_t bit = UINT64_C(1) << b->open;
        b->square = square ? b->square | bit : b->square & ~bit;
    }
    b->open++;
    if (b->open > b->deepest) b->deepest = b->open;
}

static bool close_bracket(brackets *b, bool square) {
    if (!b->open) return false;
    b->open--;
    return b->open >= 64 || ((b->square >> b->open) & 1) == square;
}

static bool compound(gs_scan *s, brackets *b, const char **why) {
    do {
        char c = gs_scan_peek(s);
        switch (c) {
        case '[':
        case '{': open_bracket(b, c == '['); break;
        case ']':
        case '}':
            if (close_bracket(b, c == ']')) break;
            *why = c == ']' ? "a ] closes what no [ opened" : "a } closes what no { opened";
            return false;
        case '"':
            if (!string(s, why)) return false;
            continue;
        case '\0':
            if (s->at < s->n) break;
            *why = "the text ends inside a bracket";
            return false;
        default: break;
        }
        s->at++;
    } while (b->open);
    return true;
}

bool gs_scan_value(gs_scan *s, gs_piece *out, const char **why) {
    char c = gs_scan_peek(s);
    brackets b = {0};
    *out = (gs_piece){.start = s->at, .line = s->line};
    if (c == '"') {
        if (!string(s, why)) return false;
    } else if (c == '[' || c == '{') {
        if (!compound(s, &b, why)) return false;
    } else {
        scalar(s);
    }
    out->end = s->at;
    out->depth = b.deepest;
    if (out->end > out->start) return true;
    *why = s->at < s->n ? "a value is missing" : "the text ends where a value should be";
    return false;
}

bool gs_scan_key(gs_scan *s, gs_piece *key, const char **why) {
    if (gs_scan_peek(s) != '"') {
        *why = "a quoted name is missing";
        return false;
    }
    if (!gs_scan_value(s, key, why)) return false;
    if (gs_scan_peek(s) != ':') {
        *why = "a colon is missing after a name";
        return false;
    }
    s->at++;
    return true;
}

bool gs_piece_is(const gs_scan *s, gs_piece piece, const char *text) {
    size_t n = strlen(text);
    return piece.end - piece.start == n + 2 && memcmp(s->bytes + piece.start + 1, text, n) == 0;
}

bool gs_scan_member(const char *bytes, size_t n, uint32_t line, const char *name, gs_piece *out) {
    gs_scan s = {.bytes = bytes, .n = n, .line = line};
    gs_piece key;
    const char *why;
    if (gs_scan_peek(&s) != '{') return false;
    do {
        s.at++;
        if (!gs_scan_key(&s, &key, &why) || !gs_scan_value(&s, out, &why)) return false;
        if (gs_piece_is(&s, key, name)) return true;
    } while (gs_scan_peek(&s) == ',');
    return false;
}
