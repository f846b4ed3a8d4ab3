#include "follow.h"

#include <string.h>

#include "base/ascii.h"
#include "groupwords.h"
#include "inflect.h"
#include "slots.h"

enum { MOST_WORDS = 4096, BITS_A_WORD = 16 };

typedef struct reader {
    gs_arena *arena;
    const gs_lexicon *lexicon;
    gs_follow out;
    bool anything;
    bool outer; /* a word that ends the group that is read ends there */
    uint64_t *words;
    uint32_t nwords, cap;
} reader;

static bool is_name_char(char c) {
    return gs_letter(c) || gs_digit(c) || c == '_' || c == '!';
}

/* --- what can follow --- */

/* Nothing more is known: what is read of the rest makes no difference. */
static bool anything(reader *r) {
    r->anything = true;
    return true;
}

static void add_mark(reader *r, char c) {
    r->out.marks[(unsigned char)c / 64 % 2] |= UINT64_C(1) << ((unsigned char)c % 64);
}

static void add_hash(reader *r, uint64_t hash) {
    if (r->nwords == MOST_WORDS) {
        r->anything = true;
        return;
    }
    GS_GROW(r->arena, r->words, r->nwords, r->cap);
    r->words[r->nwords++] = hash;
}

/* The first word of a phrase, which one of these characters may end. */
static void add_word(reader *r, const char *phrase) {
    size_t n = 0;
    while (gs_letter(phrase[n]) || gs_digit(phrase[n])) n++;
    if (!n || (phrase[n] && phrase[n] != ' ' && phrase[n] != '-'))
        r->anything = true;
    else
        add_hash(r, gs_first_word_hash(gs_strndup(r->arena, phrase, n)));
    if (n && phrase[n - 1] == 'n') { /* "won't" is one token */
        const char *denied = gs_sprintf(r->arena, "%.*s't", (int)n, phrase);
        add_hash(r, gs_word_hash(denied, n + 2));
    }
}

static void add_forms(reader *r, const char *lemma, size_t n) {
    const char *forms[GS_MAX_FORMS];
    uint32_t count = gs_inflect(r->arena, r->lexicon, gs_strndup(r->arena, lemma, n), forms);
    for (uint32_t i = 0; i < count; i++) add_word(r, forms[i]);
}

static void add_set(reader *r, const char *name, size_t n) {
    const char *set = gs_strndup(r->arena, name, n);
    const gs_entry *entry;
    uint32_t i = 0;
    for (; !r->anything && (entry = gs_lexicon_at(r->lexicon, set, i)) != NULL; i++) {
        if (entry->form[0] == '~')
            add_forms(r, entry->form + 1, strcspn(entry->form + 1, " -"));
        else
            add_word(r, entry->form);
    }
    if (i == 0) r->anything = true;
}

/* --- elements: true for one that may be absent, or that no token stands for; each moves *p past it
 * --- */

/* Past an element of the pattern, its quantifier aside. */
static const char *past(const char *p) {
    const char *end = *p == '(' ? gs_group_end(p) : NULL;
    return end ? end + 1 : gs_past_element(p);
}

static bool is_look(const char *group) {
    if (group[1] != '?') return false;
    return (group[2] && strchr("=!", group[2])) ||
           (group[2] == '<' && group[3] && strchr("=!", group[3]));
}

static bool ends_word(const reader *r, const char *p);

/* Does each way through the group at p begin with what is no part of a word? */
static bool group_ends_word(const reader *r, const char *p) {
    const char *end = gs_group_end(p), *at = p + (p[1] == '?' ? 3 : 1);
    if (!end || (p[1] == '?' && p[2] != ':' && !is_look(p))) return false;
    if (is_look(p)) return ends_word(r, end + 1);
    for (bool first = true; at < end; at = past(at)) {
        if (first && !strchr(" ,;:'", *at)) return false;
        first = *at == '|';
    }
    return end[1] == '?' ? ends_word(r, end + 2) : true;
}

/* Does a word surely end before p? */
static bool ends_word(const reader *r, const char *p) {
    if (*p == '\0' || (*p == ' ' && p[1] != '?')) return true;
    if (*p == '|' || *p == ')') return r->outer;
    if (*p == '(') return group_ends_word(r, p);
    if (!strchr(",;:-'", *p) || (*p == '\'' && p[1] == 't')) return false;
    return p[1] == '?' ? ends_word(r, p + 2) : true;
}

static bool read_slot(reader *r, const char **p) {
    const char *name = *p + 1, *end = strchr(name, '}');
    size_t n = 0;
    while (is_name_char(name[n])) n++;
    if (!end) return anything(r);
    uint32_t types = gs_slot_types(name, n);
    *p = end + 1;
    r->out.types |= types;
    if (n == 5 && (memcmp(name, "words", 5) == 0 || memcmp(name, "label", 5) == 0))
        r->out.word = true;
    else if (!types && !ends_word(r, *p))
        return anything(r);
    else if (!types)
        add_set(r, name, n);
    return end[-1] == '?';
}

static bool read_set(reader *r, const char **p) {
    const char *name = *p + 1;
    size_t n = 0;
    while (is_name_char(name[n])) n++;
    *p = name + n;
    if (name[-1] == '@')
        add_set(r, name, n);
    else
        add_forms(r, name, n);
    return ends_word(r, *p + (**p == '?')) ? false : anything(r);
}

static bool read_word(reader *r, const char **p) {
    const char *start = *p;
    while (gs_letter(**p)) ++*p;
    size_t n = (size_t)(*p - start);
    bool shorter = **p == '?' && n > 1; /* "deaths?" */
    *p += shorter;
    if (!ends_word(r, *p)) return anything(r);
    add_word(r, gs_strndup(r->arena, start, n));
    if (shorter) add_word(r, gs_strndup(r->arena, start, n - 1));
    return false;
}

/* "[a-z'-]" stands for words, and for marks that may stand there alone. "[- ]" is what may stand
 * between two words. */
static bool read_class(reader *r, const char **p) {
    const char *from = *p + 1, *end = strchr(from, ']');
    bool letters = strncmp(from, "a-z", 3) == 0;
    if (!end) return anything(r);
    *p = end + 1;
    if (strncmp(from, "- ]", 3) == 0 || strncmp(from, " -]", 3) == 0) {
        add_mark(r, '-');
        return true;
    }
    for (const char *c = from + (letters ? 3 : 0); c < end; c++) {
        if (!letters || (*c != '\'' && *c != '-')) return anything(r);
        add_mark(r, *c);
    }
    r->out.word = true;
    return false;
}

static bool read_alternatives(reader *r, const char **p);

/* "(", "(?:": alternatives; what only looks ahead or behind takes nothing. */
static bool read_group(reader *r, const char **p) {
    const char *group = *p, *end = gs_group_end(group);
    if (!end) return anything(r);
    *p = end + 1;
    if (is_look(group)) return true;
    if (group[1] == '?' && group[2] != ':') return anything(r);
    const char *inside = group + (group[1] == '?' ? 3 : 1);
    bool outer = r->outer;
    r->outer = ends_word(r, *p + (**p == '?'));
    bool absent = read_alternatives(r, &inside);
    r->outer = outer;
    return absent;
}

static bool read_escape(reader *r, const char **p) {
    char c = (*p)[1];
    *p += c ? 2 : 1;
    if (c == 'b') return true;
    if (c == 'w') {
        r->out.word = true;
        add_mark(r, '_');
        return false;
    }
    if (!c || gs_letter(c) || gs_digit(c) || (c & 0x80)) return anything(r);
    add_mark(r, c);
    return false;
}

static bool read_element(reader *r, const char **p) {
    char c = **p;
    if (c == '{' && gs_letter((*p)[1])) return read_slot(r, p);
    if ((c == '@' || c == '~') && gs_letter((*p)[1])) return read_set(r, p);
    if (c == '[') return read_class(r, p);
    if (c == '(') return read_group(r, p);
    if (c == '\\') return read_escape(r, p);
    if (gs_letter(c)) return read_word(r, p);
    bool between = c == ' ' || c == '-';
    if (!strchr(" ,;:'\"%-", c) || (between && ((*p)[1] == '?' || (*p)[1] == '*')))
        return anything(r);
    ++*p;
    if (c == ' ') return true;
    add_mark(r, c);
    return c == '-'; /* of "twenty-one", as between two words, there is no token */
}

/* Is what stands before *p optional? Past that. */
static bool read_quantifier(const char **p) {
    bool optional = **p == '?' || **p == '*';
    if (**p == '{' && gs_digit((*p)[1])) {
        optional = (*p)[1] == '0';
        *p = strchr(*p, '}') ? strchr(*p, '}') + 1 : *p + strlen(*p);
    } else if (optional || **p == '+') {
        ++*p;
    } else {
        return false;
    }
    if (**p == '?' || **p == '+') ++*p;
    return optional;
}

/* Up to the end of an alternative; true where nothing in it must be there. */
static bool read_sequence(reader *r, const char **p) {
    bool open = true;
    while (**p && **p != '|' && **p != ')') {
        if (open && !r->anything) {
            bool absent = read_element(r, p);
            open = read_quantifier(p) || absent;
        } else {
            *p = past(*p);
        }
    }
    return open;
}

static bool read_alternatives(reader *r, const char **p) {
    bool open = false;
    for (;;) {
        open = read_sequence(r, p) || open;
        if (**p != '|') return open;
        ++*p;
    }
}

/* --- all of it --- */

/* Of "sworn in" the second word; true for a phrase of one word. */
static bool read_phrase(reader *r, const char *phrase) {
    size_t n = 0;
    while (gs_letter(phrase[n]) || gs_digit(phrase[n])) n++;
    if (phrase[n] == '\0') return true;
    if (phrase[n] == '\'')
        add_mark(r, '\'');
    else if (phrase[n] == ' ' || phrase[n] == '-')
        add_word(r, phrase + n + 1);
    else
        r->anything = true;
    return false;
}

static void settle(reader *r) {
    uint32_t power = 6;
    while ((1u << power) < r->nwords * BITS_A_WORD) power++;
    uint64_t *bits = gs_alloc(r->arena, (1u << power) / 64 * sizeof *bits);
    r->out.shift = 64 - power;
    r->out.bits = bits;
    for (uint32_t i = 0; i < r->nwords; i++) {
        uint64_t bit = r->words[i] >> r->out.shift;
        bits[bit / 64] |= UINT64_C(1) << (bit % 64);
    }
}

gs_follow gs_follow_of(gs_arena *arena, const gs_lexicon *lexicon, const char *const *phrases,
                       uint32_t n, const char *behind) {
    gs_arena *scratch = gs_arena_new();
    reader r = {.arena = scratch, .lexicon = lexicon};
    bool alone = n == 0; /* does what is behind come next? */
    for (uint32_t i = 0; i < n && !r.anything; i++) alone = read_phrase(&r, phrases[i]) || alone;
    if (alone && !r.anything && (read_sequence(&r, &behind) || *behind)) r.anything = true;
    r.arena = arena;
    r.out.known = !r.anything;
    if (r.out.known) settle(&r);
    gs_arena_free(scratch);
    return r.anything ? (gs_follow){0} : r.out;
}

bool gs_follow_meets(const gs_follow *f, const gs_skeleton *s, uint32_t token) {
    if (!f->known) return true;
    /* White space that is no blank is a mark to the skeleton, and passes for a blank. */
    while (gs_token_mark(s, token, "\t\n\v\f\r")) token++;
    if (token >= s->ntokens) return false;
    const gs_token *t = &s->tokens[token];
    if (t->type == GS_T_MENTION) return f->types >> s->mentions->items[t->mention].type & 1u;
    unsigned char mark = (unsigned char)t->mark;
    if (t->type == GS_T_MARK) return mark < 128 && (f->marks[mark / 64] >> (mark % 64) & 1);
    uint64_t bit = t->hash >> f->shift;
    return f->word || (f->bits[bit / 64] >> (bit % 64) & 1);
}
