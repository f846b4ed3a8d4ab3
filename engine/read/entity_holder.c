/* Who holds which office, as far as one article tells it. */
#include <stdlib.h>
#include <string.h>

#include "entity.h"

typedef struct claim { /* this person is called by this office */
    const gs_entry *office;
    const char *code; /* the country it is qualified with, or NULL */
    uint32_t entity;
    bool elect;
} claim;

typedef struct holders {
    const char *text;
    uint32_t length;
    gs_mentions *all;
    claim *claims;
    uint32_t count, cap;
    gs_arena *scratch;
} holders;

static bool text_is(const holders *h, uint32_t from, uint32_t to, const char *what) {
    size_t n = strlen(what);
    return to - from == n && strncmp(h->text + from, what, n) == 0;
}

static bool ends(const holders *h, uint32_t at, const char *what) {
    size_t n = strlen(what);
    if (at < n || strncmp(h->text + at - n, what, n) != 0) return false;
    char before = at > n ? h->text[at - n - 1] : ' ';
    return before == ' ' || before == '\n' || before == '-' || before == ',' || what[0] == '-';
}

/* Is the office told as past or as another's ("former president", "ex-mayor")? */
static bool told_as_past(const holders *h, uint32_t at) {
    static const char *const words[] = {
        "former ", "Former ",  "ex-",   "Ex-",       "onetime ",  "late ",     "then-", "then ",
        "ousted ", "deposed ", "past ", "previous ", "would-be ", "outgoing ", NULL};
    for (int i = 0; words[i]; i++)
        if (ends(h, at, words[i])) return true;
    return false;
}

static bool elect_follows(const holders *h, uint32_t at) {
    return at + 6 <= h->length &&
           (strncmp(h->text + at, "-elect", 6) == 0 || strncmp(h->text + at, " elect", 6) == 0);
}

/* The mention that starts exactly at an offset and is a name or an office; NULL where none. */
static gs_mention *starting(const holders *h, uint32_t from, uint32_t offset) {
    for (uint32_t i = from; i < h->all->count && h->all->items[i].start <= offset; i++)
        if (h->all->items[i].start == offset && !h->all->items[i].inside) return &h->all->items[i];
    return NULL;
}

/* The country that an office is qualified with: "French president", "president of France",
 * "France's president". */
static const char *qualifier(const holders *h, uint32_t i) {
    const gs_mention *m = &h->all->items[i];
    for (uint32_t k = i; k-- > 0 && i - k < 4;) {
        const gs_mention *p = &h->all->items[k];
        if (p->type != GS_M_NATIONALITY && p->type != GS_M_PLACE) continue;
        if (text_is(h, p->end, m->start, " ") || text_is(h, p->end, m->start, "'s ") ||
            text_is(h, p->end, m->start, "\xe2\x80\x99s "))
            return p->code ? p->code : "?";
    }
    static const char *const links[] = {" of ", " of the "};
    for (int l = 0; l < 2; l++) {
        size_t n = strlen(links[l]);
        if (m->end + n >= h->length || strncmp(h->text + m->end, links[l], n) != 0) continue;
        const gs_mention *p = starting(h, i, m->end + (uint32_t)n);
        return p && p->code ? p->code : "?";
    }
    return NULL;
}

static void add(holders *h, const gs_mention *office, uint32_t i, uint32_t entity) {
    claim c = {.office = office->office, .entity = entity, .code = qualifier(h, i)};
    c.elect = elect_follows(h, office->end);
    GS_GROW(h->scratch, h->claims, h->count, h->cap);
    h->claims[h->count++] = c;
}

/* "President Reyes", "president-elect Dana Reyes", "Club president Sir Alan Reyes", "its president,
 * Dana Reyes,". */
static uint32_t named_behind(const holders *h, uint32_t i) {
    enum { HONORIFIC = 12 };
    const gs_mention *m = &h->all->items[i];
    uint32_t at = m->end + (elect_follows(h, m->end) ? 6 : 0);
    if (at + 2 >= h->length) return 0;
    const gs_mention *p = NULL;
    if (h->text[at] == ' ')
        p = starting(h, i, at + 1);
    else if (h->text[at] == ',' && h->text[at + 1] == ' ') {
        p = starting(h, i, at + 2);
        if (p && h->text[p->end] != ',' && h->text[p->end] != '.') return 0;
    }
    if (!p && h->text[at] == ' ' && h->text[at + 1] >= 'A' && h->text[at + 1] <= 'Z') {
        const char *blank = memchr(h->text + at + 1, ' ', h->length - at - 1);
        uint32_t next = blank ? (uint32_t)(blank - h->text) + 1 : h->length;
        if (next - at < HONORIFIC) p = starting(h, i, next);
    }
    return p && p->type == GS_M_PERSON ? p->entity : 0;
}

/* "Dana Reyes, the president", "Dana Reyes, president of". */
static uint32_t named_before(const holders *h, uint32_t i) {
    const gs_mention *m = &h->all->items[i];
    for (uint32_t k = i; k-- > 0 && i - k < 5;) {
        const gs_mention *p = &h->all->items[k];
        if (p->end > m->start || p->type == GS_M_NATIONALITY || p->type == GS_M_PLACE) continue;
        if (p->type != GS_M_PERSON || m->start - p->end > 40) return 0;
        uint32_t gap = m->start - p->end;
        const char *between = h->text + p->end;
        if (gap == 4 && strncmp(between, " as ", 4) == 0) return p->entity;
        if (gap < 2 || strncmp(between, ", ", 2) != 0) return 0;
        if (memchr(between + 2, ',', gap - 2) || memchr(between + 2, '.', gap - 2)) return 0;
        bool first = gap == 2 || strncmp(between + 2, "the ", 4) == 0 ||
                     h->all->items[k + 1].start == p->end + 2;
        return first ? p->entity : 0;
    }
    return 0;
}

static void gather(holders *h) {
    for (uint32_t i = 0; i < h->all->count; i++) {
        gs_mention *m = &h->all->items[i];
        if (m->type != GS_M_OFFICE) continue;
        uint32_t entity = named_behind(h, i);
        if (!entity) entity = named_before(h, i);
        if (!entity) continue;
        m->entity = entity;
        if (!told_as_past(h, m->start)) add(h, m, i, entity);
    }
}

/* Is it the same office, or may the short form ("the minister") stand for the longer ("finance
 * minister")? */
static bool same_office(const gs_entry *told, const gs_entry *asked, bool exact) {
    if (exact) return strcmp(told->value, asked->value) == 0;
    size_t n = strlen(told->value), k = strlen(asked->value);
    if (strcmp(asked->more, "government") != 0 || strchr(asked->value, ' ') || n <= k + 1)
        return false;
    if (strncmp(told->value, "prime ", 6) == 0 || strncmp(told->value, "deputy ", 7) == 0)
        return false;
    return told->value[n - k - 1] == ' ' && strcmp(told->value + n - k, asked->value) == 0;
}

/* The only person called by the office; 0 where none, *several where more than one. */
static uint32_t holder(const holders *h, uint32_t i, bool exact, bool *several) {
    const gs_mention *m = &h->all->items[i];
    const char *code = qualifier(h, i);
    bool elect = elect_follows(h, m->end);
    uint32_t found = 0;
    *several = false;
    for (uint32_t k = 0; k < h->count; k++) {
        const claim *c = &h->claims[k];
        if (!same_office(c->office, m->office, exact) || (elect && !c->elect)) continue;
        if (code && c->code && strcmp(code, c->code) != 0) continue;
        if (found && c->entity != found) *several = true;
        found = c->entity;
    }
    return *several ? 0 : found;
}

static uint32_t only_holder(const holders *h, uint32_t i) {
    bool several;
    uint32_t found = holder(h, i, true, &several);
    return found || several ? found : holder(h, i, false, &several);
}

/* Words that make another of "the minister", or end the phrase that he stands in. */
static bool parts(const char *word, size_t n) {
    static const char *const words[] = {
        "new",      "next",  "other",  "then",    "future", "incoming", "elected",   "first",
        "second",   "same",  "acting", "interim", "deputy", "vice",     "assistant", "shadow",
        "senior",   "only",  "of",     "and",     "or",     "to",       "for",       "by",
        "with",     "as",    "in",     "on",      "at",     "is",       "was",       "a",
        "from",     "that",  "than",   "many",    "few",    "last",     "current",   "chief",
        "opposing", "joint", NULL};
    for (int i = 0; words[i]; i++)
        if (strlen(words[i]) == n && strncmp(words[i], word, n) == 0) return true;
    return n == 0;
}

/* "the newly appointed minister": "the" stands up to three plain words before. */
static bool described(const holders *h, uint32_t at) {
    if (told_as_past(h, at)) return false;
    for (int words = 0; words < 4 && at > 0 && h->text[at - 1] == ' '; words++) {
        uint32_t end = at - 1, start = end;
        while (start > 0 && ((h->text[start - 1] >= 'a' && h->text[start - 1] <= 'z') ||
                             h->text[start - 1] == '-'))
            start--;
        bool capital = start > 0 && h->text[start - 1] == 'T';
        if (text_is(h, start, end, "the") || (capital && text_is(h, start - 1, end, "The")))
            return words > 0;
        if (capital || parts(h->text + start, end - start)) return false;
        at = start;
    }
    return false;
}

/* "the president", "Valdoria's president": one and known. */
static bool definite(const holders *h, uint32_t i) {
    const gs_mention *m = &h->all->items[i];
    if (m->outer_start < m->start)
        return h->text[m->outer_start] == 't' || h->text[m->outer_start] == 'T';
    if (described(h, m->start)) return true;
    const gs_mention *p = i ? m - 1 : m;
    return p->end < m->start && (p->flags & GS_MF_POSSESSIVE) && m->start - p->end <= 4 &&
           h->text[m->start - 1] == ' ';
}

void gs_link_holders(const gs_article *article, gs_mentions *all) {
    holders h = {.all = all, .scratch = gs_arena_new()};
    h.text = gs_article_text(article, &h.length);
    gather(&h);
    for (uint32_t i = 0; i < all->count; i++) {
        gs_mention *m = &all->items[i];
        if (m->type != GS_M_OFFICE || m->entity || !definite(&h, i)) continue;
        m->entity = only_holder(&h, i);
    }
    gs_arena_free(h.scratch);
}
