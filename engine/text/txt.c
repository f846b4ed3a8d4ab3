#include <string.h>

#include "base/utf8.h"
#include "draft.h"

/* txt: plain text, a piece a line (layout joins what was wrapped). The little Markdown that plain
 * text often carries is understood: headings, list signs, links, emphasis, escapes. */

enum { LINK_BYTES = 600 }; /* a longer link is no link; bounds the search at each bracket */

static bool is_rule(const char *s, uint32_t n) {
    uint32_t signs = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (s[i] == ' ') continue;
        if (!strchr("-=*_~#", s[i]) || s[i] != s[0]) return false;
        signs++;
    }
    return signs >= 3;
}

/* The length of a list sign with the blanks behind it, or 0. */
static uint32_t list_sign(const char *s, uint32_t n) {
    static const char *const signs[] = {"-", "*", "+", "•", "·", "‣", "▪", "●", "◦", "■", "–"};
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        uint32_t w = (uint32_t)strlen(signs[i]);
        if (n > w + 1 && !memcmp(s, signs[i], w) && (s[w] == ' ' || s[w] == '\t')) return w + 1;
    }
    uint32_t digits = 0;
    while (digits < n && s[digits] >= '0' && s[digits] <= '9') digits++;
    bool item = digits >= 1 && digits <= 2 && digits + 2 < n &&
                (s[digits] == '.' || s[digits] == ')') && s[digits + 1] == ' ';
    return item ? digits + 2 : 0;
}

/* "[words](address)" at s: the bytes of the whole; *label is the bytes of the words. 0 where there
 * is none. */
static uint32_t link_at(const char *s, uint32_t n, uint32_t *label) {
    uint32_t i = 1, depth = 1, limit = n < LINK_BYTES ? n : LINK_BYTES;
    for (; i < limit && depth; i++) depth += (uint32_t)((s[i] == '[') - (s[i] == ']'));
    if (depth || i >= n || s[i] != '(') return 0;
    *label = i - 2;
    for (depth = 0; i < limit; i++) {
        depth += (uint32_t)((s[i] == '(') - (s[i] == ')'));
        if (!depth) return i + 1;
    }
    return 0;
}

static bool is_word(char c) {
    return (unsigned char)c >= 0x80 || (c >= '0' && c <= '9') ||
           ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* Emphasis signs at s[i], between blanks or signs on one side and a word on the other. */
static uint32_t emphasis_at(const char *s, uint32_t n, uint32_t i) {
    char c = s[i];
    if (c != '*' && c != '_') return 0;
    uint32_t w = 1;
    while (i + w < n && s[i + w] == c && w < 3) w++;
    bool left = i > 0 && is_word(s[i - 1]), right = i + w < n && is_word(s[i + w]);
    bool blank_left = i == 0 || s[i - 1] == ' ', blank_right = i + w == n || s[i + w] == ' ';
    if (blank_left && blank_right) return 0;
    if (left && right && (c == '_' || w == 1)) return 0;
    return w;
}

static void copy_inline(gs_draft *d, uint32_t from, uint32_t n) {
    const char *s = d->source->text + from;
    uint32_t done = 0, label, w;
    for (uint32_t i = 0; i < n;) {
        if (s[i] == '\\' && i + 1 < n && strchr("\\`*_{}[]()#+-.!$~|<>&", s[i + 1])) {
            gs_draft_copy(d, from + done, i - done);
            gs_draft_copy(d, from + i + 1, 1);
            i += 2;
        } else if (s[i] == '[' && (w = link_at(s + i, n - i, &label))) {
            uint32_t image = i > done && s[i - 1] == '!';
            gs_draft_copy(d, from + done, i - done - image);
            copy_inline(d, from + i + 1, label);
            i += w;
        } else if ((w = emphasis_at(s, n, i))) {
            gs_draft_copy(d, from + done, i - done);
            i += w;
        } else {
            i++;
            continue;
        }
        done = i;
    }
    gs_draft_copy(d, from + done, n - done);
}

static bool all_emphasized(const char *s, uint32_t n) {
    return n > 4 && (s[0] == '*' || s[0] == '_') && s[n - 1] == s[0] && s[1] != ' ';
}

/* One line without its end and without blanks around it. */
static void read_line(gs_draft *d, uint32_t from, uint32_t n, bool gap, bool rule) {
    const char *s = d->source->text + from;
    uint32_t level = 0, skip = 0;
    gs_block_kind kind = GS_B_PARAGRAPH;
    bool quoted = n > 2 && s[0] == '>' && s[1] == ' ';
    if (quoted) skip = 2;
    while (level < n && level < 7 && s[level] == '#') level++;
    if (level && level < 7 && level < n && s[level] == ' ') {
        kind = level == 1 ? GS_B_HEADLINE : GS_B_SUBHEAD;
        skip = level;
        while (n > skip && (s[n - 1] == '#' || s[n - 1] == ' ')) n--;
    } else {
        level = 0;
        uint32_t sign = list_sign(s, n);
        if (sign) kind = GS_B_LIST_ITEM, skip = sign;
    }
    gs_piece *piece = gs_draft_open(d, kind);
    *piece = (gs_piece){.block = piece->block,
                        .level = level,
                        .gap = gap,
                        .rule = rule,
                        .quoted = quoted,
                        .fixed = kind != GS_B_PARAGRAPH,
                        .emphasized = all_emphasized(s + skip, n - skip)};
    copy_inline(d, from + skip, n - skip);
    gs_draft_close(d);
}

void gs_read_txt(gs_draft *d, uint32_t from) {
    const gs_source *s = d->source;
    bool gap = true, rule = false;
    for (uint32_t line = gs_source_line(s, from); line <= s->line_count; line++) {
        size_t size;
        const char *text = gs_source_line_text(s, line, &size);
        uint32_t at = s->lines[line - 1], n = (uint32_t)size;
        while (n && (unsigned char)text[n - 1] <= 0x20) n--;
        uint32_t lead = 0;
        while (lead < n && (unsigned char)text[lead] <= 0x20) lead++;
        if (lead == n) {
            gap = true;
        } else if (is_rule(text + lead, n - lead)) {
            gap = rule = true;
        } else {
            read_line(d, at + lead, n - lead, gap, rule);
            gap = rule = false;
        }
    }
}
