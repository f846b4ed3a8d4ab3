#include "groupwords.h"

#include <stdbool.h>
#include <string.h>

#include "base/ascii.h"
#include "inflect.h"
#include "phrases.h"
#include "skeleton.h"

enum { MOST_WORDS = 600, LONGEST_WORD = 64 };

typedef struct words {
    gs_arena *arena;
    const gs_lexicon *lexicon;
    uint64_t *items;
    uint32_t count, cap;
} words;

static bool is_name_char(char c) {
    return gs_letter(c) || c == '_' || (c >= '0' && c <= '9');
}

uint64_t gs_first_word_hash(const char *phrase) {
    char lower[LONGEST_WORD];
    size_t n = 0;
    for (; phrase[n] && phrase[n] != ' ' && phrase[n] != '-' && n < sizeof lower; n++) {
        if (phrase[n] == '\'') return 0;
        lower[n] = (char)(phrase[n] >= 'A' && phrase[n] <= 'Z' ? phrase[n] | 0x20 : phrase[n]);
    }
    return gs_word_hash(lower, n);
}

/* The length of a plain word at p; 0 where other characters stand in it. */
static size_t plain_word(const char *p) {
    size_t n = 0;
    while (gs_letter(p[n]) || (p[n] >= '0' && p[n] <= '9')) n++;
    return p[n] == '\0' || p[n] == ' ' || p[n] == '-' ? n : 0;
}

uint64_t gs_telling_word_hash(const char *phrase, uint64_t first, bool whole) {
    size_t best = plain_word(phrase);
    const char *word = phrase;
    if (!best) return first;
    for (const char *p = phrase + best; *p;) {
        p++;
        size_t n = plain_word(p), length = strcspn(p, " -");
        if (n > best && n < LONGEST_WORD && (whole || p[n])) word = p, best = n;
        p += length;
    }
    return word == phrase ? first : gs_first_word_hash(word);
}

static void add(words *w, uint64_t hash) {
    GS_GROW(w->arena, w->items, w->count, w->cap);
    w->items[w->count++] = hash;
}

static bool add_phrase(words *w, const char *phrase) {
    uint64_t hash = gs_first_word_hash(phrase);
    if (hash) add(w, hash);
    return hash != 0;
}

/* --- places in a pattern --- */

static bool is_optional(const char *behind) {
    return *behind == '?' || *behind == '*' || *behind == '{';
}

const char *gs_past_element(const char *p) {
    const char *end = *p == '[' ? strchr(p + 1, ']') : *p == '{' ? strchr(p, '}') : NULL;
    if (*p == '\\' && p[1]) return p + 2;
    return end ? end + 1 : p + 1;
}

const char *gs_group_end(const char *p) {
    int depth = 0;
    while (*p) {
        depth += (*p == '(') - (*p == ')');
        if (depth == 0) return p;
        p = *p == '(' || *p == ')' ? p + 1 : gs_past_element(p);
    }
    return NULL;
}

/* Behind "(", "(?:"; NULL for groups of another kind. */
static const char *inside(const char *group) {
    if (group[1] != '?') return group + 1;
    return group[2] == ':' ? group + 3 : NULL;
}

/* "[- ]": between words. */
static bool is_gap(const char *p) {
    return strncmp(p, "[- ]", 4) == 0 || strncmp(p, "[ -]", 4) == 0;
}

/* Does a word surely end before p? At the end of an alternative `outer` says. */
static bool ends_word(const char *p, bool outer) {
    if (*p == '|' || *p == ')') return outer;
    if (*p == '(') p = inside(p);
    return p && (*p == '\0' || strchr(" ,;-", *p) || is_gap(p));
}

/* Does a word surely begin behind these bytes of the pattern? */
static bool begins_word(const char *pattern, size_t n) {
    if (n == 0 || strchr(" -", pattern[n - 1])) return true;
    if (n > 3 && is_gap(pattern + n - 4)) return true;
    return n > 2 && memcmp(pattern + n - 3, " )?", 3) == 0;
}

/* --- what an element needs; each tells whether it added words, and moves *p past the element ---
 */

static bool take_set(words *w, const char **p) {
    const char *name = *p + 1;
    size_t n = 0;
    while (is_name_char(name[n])) n++;
    *p = name + n;
    if (is_optional(*p)) return false;
    uint32_t count;
    const char *const *phrases = gs_set_phrases(w->arena, w->lexicon, name, n, &count, NULL);
    bool whole = phrases && count <= MOST_WORDS;
    for (uint32_t i = 0; whole && i < count; i++) whole = add_phrase(w, phrases[i]);
    return whole;
}

static bool take_lemma(words *w, const char **p) {
    const char *forms[GS_MAX_FORMS], *name = *p + 1;
    size_t n = 0;
    while (is_name_char(name[n])) n++;
    *p = name + n;
    if (is_optional(*p)) return false;
    uint32_t count = gs_inflect(w->arena, w->lexicon, gs_strndup(w->arena, name, n), forms);
    bool whole = count > 0;
    for (uint32_t i = 0; whole && i < count; i++) whole = add_phrase(w, forms[i]);
    return whole;
}

static bool take_word(words *w, const char **p, bool outer) {
    const char *start = *p;
    size_t n = 0;
    while (gs_letter(start[n])) n++;
    bool shorter = start[n] == '?'; /* "deaths?" */
    *p = start + n + shorter;
    if (n - shorter < 2 || is_optional(*p) || **p == '+' || !ends_word(*p, outer)) return false;
    if (shorter) add_phrase(w, gs_strndup(w->arena, start, n - 1));
    return add_phrase(w, gs_strndup(w->arena, start, n));
}

static bool take_alternatives(words *w, const char *p, const char *end, bool outer);

static bool take_group(words *w, const char **p, bool outer) {
    const char *group = *p, *end = gs_group_end(group), *from = inside(group);
    *p = end ? end + 1 : group + strlen(group);
    if (!end || !from || is_optional(*p)) return false;
    return take_alternatives(w, from, end, ends_word(*p, outer));
}

static bool take_element(words *w, const char **p, bool begun, bool outer) {
    uint32_t before = w->count;
    bool took = false;
    if (**p == '(')
        took = take_group(w, p, outer);
    else if (**p == '@' && gs_letter((*p)[1]))
        took = take_set(w, p) && ends_word(*p, outer);
    else if (**p == '~' && gs_letter((*p)[1]))
        took = take_lemma(w, p) && ends_word(*p, outer);
    else if (gs_letter(**p))
        took = take_word(w, p, outer);
    else
        *p = gs_past_element(*p);
    if (took && begun) return true;
    w->count = before;
    return false;
}

/* One word of each alternative between p and the ")" at end. */
static bool take_alternatives(words *w, const char *p, const char *end, bool outer) {
    const char *start = p;
    bool found = false;
    while (p < end) {
        if (*p == '|') {
            if (!found) return false;
            found = false;
            start = ++p;
            continue;
        }
        bool begun = begins_word(start, (size_t)(p - start));
        uint32_t before = w->count;
        if (take_element(w, &p, begun, outer) && found) w->count = before;
        found = found || w->count > before;
    }
    return found;
}

uint32_t gs_group_words(gs_arena *arena, const gs_lexicon *lexicon, const char *group,
                        size_t before, const uint64_t **hashes) {
    words w = {.arena = arena, .lexicon = lexicon};
    const char *p = group;
    if (!begins_word(group - before, before) || !take_group(&w, &p, true)) return 0;
    *hashes = w.items;
    return w.count <= MOST_WORDS ? w.count : 0;
}
