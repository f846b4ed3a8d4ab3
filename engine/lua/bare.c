/* A rule's text without its examples, which are half of it and serve tests alone: blanks stand in
 * their place, so that lines keep their numbers. Only `flags = ...` and `silent = ...` of the table
 * that the file returns are taken out. */
#include <string.h>

#include "chunk.h"

typedef struct scan {
    char *at, *end;
    int depth;     /* brackets and blocks that are open */
    bool returns;  /* `return` stood outside of all of them */
    char *example; /* the field that is being passed over, or NULL */
} scan;

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9');
}

/* How many bytes a long bracket's beginning takes, "[[" or "[==["; 0 where there is none. */
static size_t long_bracket(const char *at, const char *end) {
    const char *p = at + 1;
    if (at >= end || *at != '[') return 0;
    while (p < end && *p == '=') p++;
    return p < end && *p == '[' ? (size_t)(p + 1 - at) : 0;
}

static void skip_long(scan *s, size_t opening) {
    for (s->at += opening; s->at < s->end; s->at++) {
        if (*s->at != ']') continue;
        const char *p = s->at + 1;
        while (p < s->end && *p == '=') p++;
        if (p >= s->end || *p != ']' || (size_t)(p + 1 - s->at) != opening) continue;
        s->at += opening;
        return;
    }
}

static void skip_quoted(scan *s) {
    char quote = *s->at++;
    while (s->at < s->end && *s->at != quote) s->at += *s->at == '\\' ? 2 : 1;
    s->at++;
}

static void skip_comment(scan *s) {
    size_t opening = long_bracket(s->at + 2, s->end);
    s->at += 2;
    if (opening) {
        skip_long(s, opening);
        return;
    }
    while (s->at < s->end && *s->at != '\n') s->at++;
}

static bool is_one_of(const char *word, size_t n, const char *const *all) {
    for (; *all; all++)
        if (strlen(*all) == n && memcmp(*all, word, n) == 0) return true;
    return false;
}

/* "for" and "while" open with their "do". */
static void take_word(scan *s) {
    static const char *const opening[] = {"function", "do", "if", "repeat", NULL};
    static const char *const closing[] = {"end", "until", NULL};
    static const char *const ours[] = {"flags", "silent", NULL}, *const returned[] = {"return",
                                                                                      NULL};
    char *word = s->at;
    while (s->at < s->end && is_letter(*s->at)) s->at++;
    size_t n = (size_t)(s->at - word);
    if (is_one_of(word, n, opening)) s->depth++;
    if (is_one_of(word, n, closing)) s->depth--;
    if (s->depth == 0 && is_one_of(word, n, returned)) s->returns = true;
    if (!s->returns || s->depth != 1 || s->example || !is_one_of(word, n, ours)) return;
    const char *next = s->at;
    while (next + 1 < s->end && *next == ' ') next++;
    if (*next == '=' && next[1] != '=') s->example = word;
}

static void blank(scan *s, const char *to) {
    for (char *p = s->example; p < to; p++)
        if (*p != '\n') *p = ' ';
    s->example = NULL;
}

/* The end of a field, its comma, too, ends an example. */
static void take_sign(scan *s) {
    char c = *s->at++;
    bool closes = c == '}' || c == ')' || c == ']', parts = c == ',' || c == ';';
    if (s->example && s->depth == 1 && parts) blank(s, s->at);
    if (s->example && s->depth == 1 && closes) blank(s, s->at - 1);
    if (c == '{' || c == '(' || c == '[') s->depth++;
    if (closes) s->depth--;
}

bool gs_bare(char *text, size_t n) {
    scan s = {.at = text, .end = text + n};
    while (s.at < s.end) {
        size_t opening = long_bracket(s.at, s.end);
        if (opening)
            skip_long(&s, opening);
        else if (*s.at == '"' || *s.at == '\'')
            skip_quoted(&s);
        else if (*s.at == '-' && s.at + 1 < s.end && s.at[1] == '-')
            skip_comment(&s);
        else if (is_letter(*s.at))
            take_word(&s);
        else
            take_sign(&s);
    }
    return s.depth == 0 && !s.example;
}
