#include "inline.h"

#include <string.h>

#include "base/search.h"
#include "base/utf8.h"
#include "fact/kind.h"

enum { NEAR = 80 }; /* bytes in which a comment without an end shows what it was meant to be */

static const char BLANKS[] = " \t\r";

typedef struct extent {
    gs_place from, last;   /* of the block's first and last character */
    gs_place begun, ended; /* the furthest of these, up to this block */
} extent;

typedef struct scan {
    gs_arena *arena;
    const gs_article *article;
    gs_inlines *out;
    gs_problems *remarks;
    uint32_t line;
    bool fenced;     /* within ``` */
    extent *extents; /* of the blocks, once a comment asks; NULL before */
    uint32_t nextents;
} scan;

typedef struct text {
    const char *at;
    size_t n;
} text;

static text trimmed(text t) {
    while (t.n && strchr(BLANKS, t.at[0])) t.at++, t.n--;
    while (t.n && strchr(BLANKS, t.at[t.n - 1])) t.n--;
    return t;
}

static bool begins(text t, const char *with) {
    size_t n = strlen(with);
    return t.n >= n && memcmp(t.at, with, n) == 0;
}

static text behind(text t, size_t n) {
    return trimmed((text){t.at + n, t.n - n});
}

/* "RULE -- REASON" */
static bool read_decision(scan *s, text t, gs_inline *out) {
    size_t n = 0;
    while (n < t.n && ((t.at[n] >= 'a' && t.at[n] <= 'z') || (t.at[n] >= '0' && t.at[n] <= '9') ||
                       t.at[n] == '-'))
        n++;
    text reason = behind(t, n);
    if (n == 0 || !begins(reason, "--") || reason.n < 4 || !strchr(" \t", reason.at[2]))
        return false;
    reason = behind(reason, 2);
    out->rule = gs_strndup(s->arena, t.at, n);
    out->reason = gs_strndup(s->arena, reason.at, reason.n);
    out->line = s->line;
    return reason.n > 0;
}

static void remark(scan *s, const char *what, const char *hint) {
    gs_err err;
    gs_err_set(&err, GS_E_INPUT, gs_article_path(s->article), s->line, 0, "%s", what);
    gs_err_hint(&err, "%s", hint);
    gs_problems_add(s->remarks, &err);
}

/* Somebody meant to speak to gainsay: "gainsay: ...", "Gainsay-ignore ...", "gainsay ignroe ...".
 */
static bool is_near(text t) {
    static const char *const verbs[] = {"ignore", "disable", "suppress", "skip", "off"};
    char word[16] = "";
    const char *folded = "gainsay";
    for (size_t i = 0; i < 7; i++)
        if (i >= t.n || (t.at[i] | 0x20) != folded[i]) return false;
    text rest = behind(t, 7);
    if (begins(rest, ":")) return true;
    while (rest.n && strchr("-_ ", rest.at[0])) rest.at++, rest.n--;
    for (size_t i = 0;
         i < 15 && i < rest.n && ((rest.at[i] | 0x20) >= 'a') && ((rest.at[i] | 0x20) <= 'z'); i++)
        word[i] = (char)(rest.at[i] | 0x20);
    for (size_t i = 0; i < 5; i++)
        if (strcmp(word, verbs[i]) == 0) return true;
    return gs_nearest(word, verbs, 5) != NULL;
}

/* --- which paragraph --- */

static bool is_behind(const gs_place *a, uint32_t line, uint32_t column) {
    return a->line != line ? a->line > line : a->column > column;
}

/* Where the blocks that hold something begin and end, and how far those up to each have come:
 * blocks need not stand in the order of the file, but these two rise. */
static void find_extents(scan *s) {
    uint32_t n;
    const gs_block *blocks = gs_article_blocks(s->article, &n);
    gs_place begun = {0}, ended = {0};
    s->extents = gs_alloc(s->arena, (n + 1) * sizeof *s->extents);
    for (uint32_t i = 0; i < n; i++) {
        if (blocks[i].start == blocks[i].end) continue;
        gs_place from = gs_article_place(s->article, blocks[i].start),
                 last = gs_article_place(s->article, blocks[i].end - 1);
        if (is_behind(&from, begun.line, begun.column)) begun = from;
        if (is_behind(&last, ended.line, ended.column)) ended = last;
        s->extents[s->nextents++] = (extent){from, last, begun, ended};
    }
}

/* The block that ends last before the place, where `before`; else the first that ends behind it. */
static void find_block(scan *s, uint32_t column, bool before, gs_inline *out) {
    uint32_t i;
    if (!s->extents) find_extents(s);
    out->from = out->to = (gs_place){.line = UINT32_MAX};
    if (before) {
        GS_SEARCH(i, 0, s->nextents, !is_behind(&s->extents[i].begun, s->line, column));
        if (i-- == 0) return;
    } else {
        GS_SEARCH(i, 0, s->nextents, !is_behind(&s->extents[i].ended, s->line, column));
        if (i == s->nextents) return;
    }
    out->from = s->extents[i].from;
    out->to = s->extents[i].last;
    out->to.column++;
}

/* A line with its comments from left to right: what was found out of the part before one need not
 * be found out again for the next. */
typedef struct comments {
    text line;
    size_t walked; /* up to here there are only comments and tags, but for `told` */
    bool told;
    size_t counted; /* up to here there are `points` characters */
    uint32_t points;
    const char *close, *stop; /* the next "-->", and where the words before it end */
} comments;

/* Is there anything but comments and tags in front of the one at `at` on its line? */
static bool has_text_before(comments *c, size_t at) {
    while (c->walked < at && !c->told) {
        const char *here = c->line.at + c->walked;
        if (*here == '<') {
            bool comment = at - c->walked >= 4 && memcmp(here, "<!--", 4) == 0;
            const char *end = strstr(here, comment ? "-->" : ">");
            c->walked = end ? (size_t)(end - c->line.at) + (comment ? 3 : 1) : at;
        } else if (strchr(" \t>", *here)) {
            c->walked++;
        } else {
            c->told = true;
        }
    }
    return c->told;
}

static uint32_t column_of(comments *c, size_t at) {
    c->points += (uint32_t)gs_utf8_length(c->line.at + c->counted, at - c->counted);
    c->counted = at;
    return c->points + 1;
}

static void take_comment(scan *s, comments *c, size_t at, text inner) {
    gs_inline found = {0};
    bool exact = begins(inner, "gainsay: ignore ") && read_decision(s, behind(inner, 16), &found);
    if (!exact) {
        if (is_near(inner))
            remark(s, "this comment suppresses nothing: its form is not exact",
                   "write <!-- gainsay: ignore RULE -- REASON -->");
        return;
    }
    find_block(s, column_of(c, at), has_text_before(c, at), &found);
    GS_GROW(s->arena, s->out->items, s->out->count, s->out->cap);
    s->out->items[s->out->count++] = found;
}

/* Is there a "-->" at `from` or behind it? */
static bool find_close(comments *c, const char *from) {
    if (!c->close || c->close >= from) return c->close != NULL;
    c->close = strstr(from, "-->");
    if (!c->close) return false;
    c->stop = c->close;
    while (c->stop > from && strchr(BLANKS, c->stop[-1])) c->stop--;
    return true;
}

/* Comments of one line. Between backticks they are talked about, not made. */
static void scan_line(scan *s, text line) {
    char *copy = gs_strndup(s->arena, line.at, line.n);
    comments c = {.line = {copy, line.n}, .close = copy};
    size_t ticks = 0;
    for (size_t i = 0; i < line.n; i++) {
        ticks += copy[i] == '`';
        if (strncmp(copy + i, "<!--", 4) != 0 || ticks % 2) continue;
        const char *from = copy + i + 4;
        size_t rest = line.n - i - 4;
        if (find_close(&c, from))
            take_comment(s, &c, i,
                         trimmed((text){from, c.stop > from ? (size_t)(c.stop - from) : 0}));
        else if (is_near(trimmed((text){from, rest < NEAR ? rest : NEAR})))
            remark(s, "this comment suppresses nothing: it does not end on its line",
                   "write <!-- gainsay: ignore RULE -- REASON -->");
        i += 3;
    }
}

/* --- front matter --- */

static text unquoted(text t) {
    t = trimmed(t);
    bool quoted = t.n > 1 && (t.at[0] == '"' || t.at[0] == '\'') && t.at[t.n - 1] == t.at[0];
    return quoted ? (text){t.at + 1, t.n - 2} : t;
}

static void take_front(scan *s, text value) {
    gs_inline found = {.whole = true};
    value = unquoted(value);
    if (value.n == 0) return;
    if (!read_decision(s, value, &found)) {
        remark(s, "this line suppresses nothing: its form is not exact",
               "write gainsay-ignore: RULE -- REASON");
        return;
    }
    GS_GROW(s->arena, s->out->items, s->out->count, s->out->cap);
    s->out->items[s->out->count++] = found;
}

static text line_at(const scan *s, uint32_t line) {
    text t;
    t.at = gs_article_line(s->article, line, &t.n);
    return t;
}

/* Reads the front matter, if there is one; returns the first line behind it. */
static uint32_t scan_front(scan *s, uint32_t lines) {
    static const char key[] = "gainsay-ignore:";
    text first = line_at(s, 1);
    bool listed = false;
    if (trimmed(first).n != 3 || !begins(first, "---")) return 1;
    for (s->line = 2; s->line <= lines; s->line++) {
        text line = line_at(s, s->line), inner = trimmed(line);
        if (inner.n == 3 && (begins(inner, "---") || begins(inner, "..."))) return s->line + 1;
        if (begins(line, key)) {
            take_front(s, behind(line, sizeof key - 1));
            listed = true;
        } else if (listed && begins(inner, "- ")) {
            take_front(s, behind(inner, 2));
        } else {
            listed = false;
            if (begins(inner, "gainsay_ignore:") || begins(inner, "gainsay ignore:"))
                remark(s, "this line suppresses nothing: its form is not exact",
                       "write gainsay-ignore: RULE -- REASON");
        }
    }
    return 1;
}

void gs_inline_scan(gs_arena *arena, const gs_article *article, gs_inlines *out,
                    gs_problems *remarks) {
    scan s = {.arena = arena, .article = article, .out = out, .remarks = remarks};
    uint32_t lines = gs_article_lines(article), first = scan_front(&s, lines);
    for (s.line = first; s.line <= lines; s.line++) {
        text line = line_at(&s, s.line);
        if (begins(trimmed(line), "```") || begins(trimmed(line), "~~~")) s.fenced = !s.fenced;
        if (!s.fenced && line.n > 10 && memchr(line.at, '<', line.n)) scan_line(&s, line);
    }
}
