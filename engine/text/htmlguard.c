#include <string.h>

#include "base/ascii.h"
#include "html.h"
#include "limits.h"

/* htmlguard: a quick look at the tags before the parser sees them. The parser's work grows with the
 * depth of open elements at each tag, and formatting left open is opened again in each block; both
 * are bounded here. Counts err on the high side. */

enum { NAMES = 256 };

typedef struct guard {
    uint32_t open[NAMES]; /* open elements by hashed name */
    uint32_t depth, formatting;
    uint64_t work, reopened;
    bool foreign;
} guard;

static char low(char c) {
    return (char)(c | 0x20);
}

static bool is_in(const char *name, size_t n, const char *const *list) {
    for (; *list; list++) {
        size_t i = 0;
        while (i < n && (*list)[i] && low(name[i]) == (*list)[i]) i++;
        if (i == n && !(*list)[i]) return true;
    }
    return false;
}

/* Elements that hold nothing, or that the next of their kind closes. */
static bool is_flat(const char *name, size_t n) {
    static const char *const flat[] = {
        "p",   "br",    "hr",    "img",    "input", "link", "meta", "li",    "td",     "tr",
        "th",  "dd",    "dt",    "option", "area",  "base", "col",  "embed", "source", "track",
        "wbr", "param", "tbody", "thead",  "body",  "html", "head", NULL};
    return is_in(name, n, flat);
}

static bool is_formatting(const char *name, size_t n) {
    static const char *const names[] = {"a", "b",     "big",    "code",   "em", "font", "i", "nobr",
                                        "s", "small", "strike", "strong", "tt", "u",    NULL};
    return is_in(name, n, names);
}

/* A script's content is no markup. Returns where it ends. */
static uint32_t skip_raw(const gs_source *s, uint32_t at, const char *name, size_t n) {
    static const char *const raw[] = {"script", NULL};
    if (!is_in(name, n, raw)) return at;
    for (uint32_t i = at; i + n + 2 <= s->n; i++) {
        if (s->text[i] != '<' || s->text[i + 1] != '/') continue;
        size_t k = 0;
        while (k < n && low(s->text[i + 2 + k]) == low(name[k])) k++;
        if (k == n) return i;
    }
    return s->n;
}

/* Behind the tag's '>', quoted values passed over; *attributes is how many it may have. Quotation
 * marks count only where the tokenizer of HTML begins a value. */
static uint32_t tag_end(const gs_source *s, uint32_t at, uint32_t *attributes) {
    enum { NAME, BEFORE_VALUE, VALUE } state = NAME;
    bool named = false;
    for (*attributes = 0; at < s->n; at++) {
        char c = s->text[at];
        bool blank = (unsigned char)c <= 0x20;
        if (c == '>') return at + 1;
        if (state == BEFORE_VALUE && (c == '"' || c == '\'')) {
            const char *close = memchr(s->text + at + 1, c, s->n - at - 1);
            if (!close) return s->n;
            at = (uint32_t)(close - s->text);
            state = NAME, named = false;
        } else if (state == BEFORE_VALUE) {
            if (!blank) state = VALUE;
        } else if (state == VALUE) {
            if (blank) state = NAME, named = false;
        } else if (c == '=' && named)
            state = BEFORE_VALUE;
        else if (c == '/')
            named = false;
        else if (!blank)
            *attributes += !named || (unsigned char)s->text[at - 1] <= 0x20, named = true;
    }
    return at;
}

/* Behind the comment that starts at text[at]. */
static uint32_t comment_end(const gs_source *s, uint32_t at) {
    for (uint32_t i = at + 2; i + 2 < s->n; i++) {
        if (s->text[i] != '-' || s->text[i + 1] != '-') continue;
        if (s->text[i + 2] == '>') return i + 3;
        if (s->text[i + 2] == '!' && i + 3 < s->n && s->text[i + 3] == '>' && i > at + 2)
            return i + 4;
    }
    return s->n;
}

static void open_tag(guard *g, const char *name, size_t n, unsigned slot) {
    g->reopened += g->formatting;
    if (is_flat(name, n)) return;
    g->depth++;
    if (is_formatting(name, n)) g->formatting++;
    g->open[slot]++;
}

static void close_tag(guard *g, const char *name, size_t n, unsigned slot) {
    if (!g->open[slot]) return;
    g->open[slot]--;
    g->depth--;
    if (is_formatting(name, n) && g->formatting) g->formatting--;
}

/* Looks at the tag at text[at] ('<'); returns where to go on. */
static uint32_t look(guard *g, const gs_source *s, uint32_t at, uint32_t *attributes) {
    uint32_t name = at + 1, end;
    if (s->n - at >= 4 && !memcmp(s->text + at, "<!--", 4)) return comment_end(s, at);
    bool closes = name < s->n && s->text[name] == '/';
    name += closes;
    if (name >= s->n || !gs_letter(s->text[name])) return at + 1;
    unsigned hash = 0;
    for (end = name; end < s->n && (unsigned char)s->text[end] > 0x20 && s->text[end] != '/' &&
                     s->text[end] != '>';
         end++)
        hash = hash * 31 + (unsigned char)low(s->text[end]);
    uint32_t after = tag_end(s, end, attributes);
    if (closes)
        close_tag(g, s->text + name, end - name, hash % NAMES);
    else
        open_tag(g, s->text + name, end - name, hash % NAMES);
    g->work += g->depth;
    bool foreign = is_in(s->text + name, end - name, (const char *const[]){"svg", "math", NULL});
    g->foreign = g->foreign || foreign; /* within these a script's content is markup */
    return closes || g->foreign ? after : skip_raw(s, after, s->text + name, end - name);
}

bool gs_html_guard(const gs_source *s, gs_err *err) {
    guard g = {.depth = 0};
    for (uint32_t i = 0; i < s->n;) {
        const char *tag = memchr(s->text + i, '<', s->n - i);
        uint32_t attributes = 0, at = tag ? (uint32_t)(tag - s->text) : s->n;
        if (!tag) return true;
        i = look(&g, s, at, &attributes);
        bool deep =
            g.depth > GS_HTML_DEPTH || g.work > GS_HTML_WORK || g.reopened > GS_HTML_REOPENED;
        if (!deep && attributes <= GS_HTML_ATTRIBUTES) continue;
        gs_err_set(err, GS_E_LIMIT, s->path, gs_source_line(s, at), 0,
                   deep ? "the page's elements are nested too deeply, or never closed"
                        : "a tag with too many attributes");
        gs_err_hint(err, "save the article's text alone");
        return false;
    }
    return true;
}
