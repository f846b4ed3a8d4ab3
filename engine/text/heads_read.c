/* Reads an expression from left to right: all ways to begin that it allows so far are extended by
 * what each piece of it allows. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "heads_part.h"

enum {
    DEEPEST = 12,      /* groups within groups */
    LONGEST = 2000,    /* bytes; PCRE2 has a limit of its own for what it makes of them, */
    MOST_COPIES = 4000 /* and of what stands repeated */
};

typedef struct reader {
    const char *at, *end;
    gs_heads_read *out;
    unsigned depth, braces; /* repetitions like {1,3} so far */
    bool quoted;            /* between \Q and \E */
    bool idle;              /* enough is known: only what is strange or unsure matters */
} reader;

/* The ways to begin, and those of which one is in it. */
static void read_alternatives(reader *r, gs_head_set *found, gs_head_set *need);

static bool strange(reader *r) {
    r->out->strange = true;
    return false;
}

static bool is_next(const reader *r, char c) {
    return r->at < r->end && *r->at == c;
}

static bool take(reader *r, char c) {
    if (!is_next(r, c)) return false;
    r->at++;
    return true;
}

/* --- kinds of letters --- */

static bool anything(gs_head_set *found) {
    gs_head_set_add(found, (gs_head){.done = true});
    return true;
}

static bool a_kind(reader *r, gs_head_set *found, const gs_letters *kind) {
    gs_heads_read *out = r->out;
    uint32_t k = 0;
    while (k < out->nkinds && memcmp(&out->kinds[k], kind, sizeof *kind) != 0) k++;
    if (k == GS_KINDS) return anything(found);
    if (k == out->nkinds) {
        out->shares.of[GS_PLAIN + k] = gs_head_share_of_kind(&out->shares, kind);
        out->kinds[out->nkinds++] = *kind;
    }
    gs_head_set_add(found, (gs_head){.bytes = {(unsigned char)(GS_PLAIN + k)}, .n = 1});
    return true;
}

static void put_range(gs_letters *kind, unsigned from, unsigned to) {
    for (unsigned c = from; c <= to && c < GS_PLAIN; c++) gs_letters_put(kind, (unsigned char)c);
    if (to >= GS_PLAIN) gs_letters_put_beyond(kind);
}

/* Without case, the long s is an s and the sign for kelvin a k. */
static void put_odd(gs_letters *kind, unsigned from, unsigned to) {
    if (from <= 0x17F && to >= 0x17F) put_range(kind, 'S', 'S'), put_range(kind, 's', 's');
    if (from <= 0x212A && to >= 0x212A) put_range(kind, 'K', 'K'), put_range(kind, 'k', 'k');
}

static void put_all(gs_letters *kind, const gs_letters *more) {
    for (unsigned i = 0; i < 8; i++) kind->bits[i] |= more->bits[i];
}

/* Turned round: what is beyond ASCII is never surely out. */
static void put_others(gs_letters *kind, const gs_letters *of) {
    for (unsigned i = 0; i < GS_PLAIN / 32; i++) kind->bits[i] |= ~of->bits[i];
    gs_letters_put_beyond(kind);
}

/* \d and the like. */
static void put_escaped(gs_letters *kind, char c) {
    gs_letters one = {{0}};
    switch (c | 0x20) {
    case 'd': put_range(&one, '0', '9'); break;
    case 's': put_range(&one, '\t', '\r'), put_range(&one, ' ', ' '); break;
    case 'w':
        put_range(&one, '0', '9'), put_range(&one, 'A', 'Z'), put_range(&one, 'a', 'z');
        put_range(&one, '_', '_');
        break;
    case 't': put_range(&one, '\t', '\t'); break;
    case 'n': put_range(&one, '\n', '\n'); break;
    default: put_range(&one, '\r', '\r'); break;
    }
    if (c < 'a')
        put_others(kind, &one);
    else
        put_all(kind, &one);
}

static bool one_letter(gs_head_set *found, char c) {
    if (c >= 'A' && c <= 'Z') c = (char)(c | 0x20);
    gs_head_set_add(found, (gs_head){.bytes = {(unsigned char)c}, .n = 1});
    return true;
}

/* --- pieces: true for one that takes letters, false for a condition --- */

/* What is known of a sequence so far. */
typedef struct ways {
    gs_head_set set;  /* to begin */
    gs_head_set run;  /* of a later stretch of it */
    gs_head_set best; /* the rarest stretch */
    float rate;       /* how often that is met, of a thousand */
    bool told;        /* nothing can be added to the beginning */
} ways;

static void hold(gs_head_set *set, bool word, bool start) {
    for (uint32_t i = 0; i < set->count; i++) {
        gs_head *head = &set->items[i];
        if (head->n || head->done) continue;
        head->word |= word;
        head->start |= start;
    }
}

/* What holds where a match begins, or the stretch. */
static bool condition(ways *w, bool word, bool start) {
    hold(&w->set, word, start);
    hold(&w->run, word, start);
    return false;
}

static bool is_alnum(char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* Behind \p or \P: letters, numbers, and the rest; what is beyond ASCII may be any of them. */
static bool read_property(reader *r, gs_letters *kind, bool others) {
    static const char *const known[] = {"{L}", "{Lu}", "{Ll}", "{N}", "{Nd}",
                                        "{P}", "{S}",  "{Sc}", "{Z}"};
    size_t i = 0, n = 0;
    for (; i < sizeof known / sizeof *known; i++) {
        n = strlen(known[i]);
        if ((size_t)(r->end - r->at) >= n && memcmp(r->at, known[i], n) == 0) break;
    }
    if (i == sizeof known / sizeof *known) return strange(r);
    gs_letters one = {{0}};
    r->at += n;
    if (i == 0 || i == 1) put_range(&one, 'A', 'Z');
    if (i == 0 || i == 2) put_range(&one, 'a', 'z');
    if (i == 3 || i == 4) put_range(&one, '0', '9');
    if (i > 4) put_range(&one, ' ', '/'), put_range(&one, ':', '@'), put_range(&one, '[', '`');
    if (i > 4) put_range(&one, '{', '~');
    if (others && i > 4)
        put_range(kind, 0, GS_PLAIN);
    else if (others)
        put_others(kind, &one);
    if (!others) put_all(kind, &one);
    gs_letters_put_beyond(kind);
    return true;
}

static bool is_kind(char c) {
    return c && strchr("dDwWsStnr", c);
}

/* Behind a backslash. */
static bool read_escape(reader *r, ways *w, gs_head_set *found) {
    char c = r->at < r->end ? *r->at++ : '\0';
    gs_letters kind = {{0}};
    switch (c) {
    case 'b': return condition(w, true, false);
    case 'A': return condition(w, false, true);
    case 'B':
    case 'z':
    case 'Z': return false;
    case 'Q': return r->quoted = true, false;
    case 'p':
    case 'P': return read_property(r, &kind, c == 'P') && a_kind(r, found, &kind);
    default: break;
    }
    if (is_kind(c)) return put_escaped(&kind, c), a_kind(r, found, &kind);
    if (c >= '1' && c <= '9' && !(r->at < r->end && *r->at >= '0' && *r->at <= '9'))
        return r->out->unsure = true, anything(found); /* what a group took, or nothing */
    if (!c || is_alnum(c) || (c & 0x80)) return strange(r);
    return one_letter(found, c);
}

/* One member of a class; 0 for one that stands for many, which are put into the kind. *single: it
 * can bound a range. */
static uint32_t read_member(reader *r, bool *single, gs_letters *kind) {
    unsigned width;
    *single = false;
    if (take(r, '\\')) {
        char c = r->at < r->end ? *r->at++ : '\0';
        if (c == 'p' || c == 'P') return read_property(r, kind, c == 'P'), 0;
        if (is_kind(c)) return put_escaped(kind, c), 0;
        *single = true;
        return !c || is_alnum(c) || (c & 0x80) ? strange(r) : (unsigned char)c;
    }
    if (is_next(r, '[')) return strange(r); /* perhaps [:alpha:] */
    uint32_t code = gs_utf8_at(r->at, (size_t)(r->end - r->at), 0, &width);
    r->at += width;
    *single = true;
    return code;
}

static unsigned size_of(const gs_letters *kind) {
    unsigned n = 0;
    for (unsigned i = 0; i < 8; i++) n += (unsigned)__builtin_popcount(kind->bits[i]);
    return n;
}

/* A few letters are ways of their own, all else is a kind. */
static bool letters_of(reader *r, gs_head_set *found, const gs_letters *kind) {
    enum { FEW = 3 };
    if (size_of(kind) > FEW) return a_kind(r, found, kind);
    for (unsigned c = 0; c < GS_PLAIN; c++) {
        bool twice = c >= 'A' && c <= 'Z' && gs_letters_have(kind, (unsigned char)(c | 0x20));
        if (!twice && gs_letters_have(kind, (unsigned char)c)) one_letter(found, (char)c);
    }
    return true;
}

/* Behind "[": [.a.] and the like, which PCRE2 refuses, where the class ends as it begins. */
static bool may_be_posix(const reader *r) {
    if (r->at >= r->end || !strchr(":.=", *r->at)) return false;
    const char *at = r->at;
    while (*at && *at != ']') at += *at == '\\' && at[1] ? 2 : 1;
    return at[-1] == *r->at;
}

/* Behind "[". */
static bool read_class(reader *r, gs_head_set *found) {
    if (may_be_posix(r)) return strange(r);
    bool others = take(r, '^'), first = true, single;
    gs_letters inside = {{0}}, outside = {{0}}, odd = {{0}};
    for (; first || !is_next(r, ']'); first = false) {
        if (r->at >= r->end || r->out->strange) return strange(r);
        uint32_t from = read_member(r, &single, &inside), to = from;
        if (r->at + 1 < r->end && r->at[0] == '-' && r->at[1] != ']') {
            r->at++;
            bool other;
            to = read_member(r, &other, &inside);
            if (!single || !other || to < from) return strange(r);
        }
        if (single) put_range(&inside, from, to), put_odd(&odd, from, to);
    }
    r->at++;
    if (r->out->strange) return anything(found);
    if (!others) return put_all(&inside, &odd), letters_of(r, found, &inside);
    put_others(&outside, &inside);
    return a_kind(r, found, &outside);
}

/* (?i), (?s), (?i: and the like; the last letter is taken too. */
static bool read_flags(reader *r) {
    bool hyphen = false;
    for (; r->at < r->end && strchr(hyphen ? "is" : "is-", *r->at); r->at++) {
        if (*r->at == 'i') r->out->caseless = true;
        if (*r->at == '-') hyphen = true;
    }
    return is_next(r, ':') || is_next(r, ')') || strange(r);
}

static void read_name(reader *r) {
    r->out->unsure = true;
    while (r->at < r->end && *r->at != '>') r->at++;
    if (!take(r, '>')) strange(r);
}

/* Only what is of one length may be looked for backwards. */
static void check_behind(reader *r, const char *from) {
    for (; from < r->at; from++)
        if (strchr("(*+?{", *from)) r->out->unsure = true;
}

static bool read_look(reader *r, bool behind) {
    gs_head_set ignored, neither;
    const char *from = r->at;
    bool idle = r->idle;
    r->idle = true;
    read_alternatives(r, &ignored, &neither);
    r->idle = idle;
    if (behind) check_behind(r, from);
    if (!take(r, ')')) strange(r);
    return false;
}

static bool is_look(const reader *r) {
    return is_next(r, '=') || is_next(r, '!');
}

/* Behind "(". */
static bool read_group(reader *r, gs_head_set *found, gs_head_set *need) {
    if (++r->depth > DEEPEST || is_next(r, '*')) return strange(r);
    if (take(r, '?')) {
        bool behind = r->end - r->at > 1 && r->at[0] == '<' && strchr("=!", r->at[1]);
        if (behind) r->at++;
        if (is_look(r)) {
            r->at++;
            r->depth--;
            return read_look(r, behind);
        }
        if (take(r, '<'))
            read_name(r);
        else if (!take(r, '>') && !take(r, ':')) {
            if (!read_flags(r)) return false;
            r->depth--;
            if (take(r, ')')) return false;
            r->depth++;
            r->at++;
        }
    }
    read_alternatives(r, found, need);
    r->depth--;
    return take(r, ')') || strange(r);
}

static bool read_letter(reader *r, gs_head_set *found) {
    unsigned width;
    if (!(*r->at & 0x80)) return one_letter(found, *r->at++);
    uint32_t code = gs_utf8_at(r->at, (size_t)(r->end - r->at), 0, &width);
    r->at += width;
    gs_letters beyond = {{0}};
    put_range(&beyond, code, code);
    put_odd(&beyond, code, code);
    return a_kind(r, found, &beyond);
}

static bool read_quoted(reader *r, gs_head_set *found) {
    bool ends = r->end - r->at > 1 && r->at[0] == '\\' && r->at[1] == 'E';
    if (!ends) return read_letter(r, found);
    r->at += 2;
    return r->quoted = false;
}

static bool read_piece(reader *r, ways *w, gs_head_set *found, gs_head_set *need) {
    if (r->quoted) return read_quoted(r, found);
    switch (*r->at) {
    case '(': return r->at++, read_group(r, found, need);
    case '[': return r->at++, read_class(r, found);
    case '\\': return r->at++, read_escape(r, w, found);
    case '.': return r->at++, anything(found);
    case '^': return r->at++, condition(w, false, true);
    case '$': return r->at++, false;
    case '*':
    case '+':
    case '?':
    case '{': return strange(r);
    default: return read_letter(r, found);
    }
}

/* --- how often --- */

typedef struct repetition {
    bool optional, repeated;
} repetition;

static bool is_quantifier(const reader *r) {
    return is_next(r, '*') || is_next(r, '+') || is_next(r, '?') || is_next(r, '{');
}

static long read_number(reader *r, long otherwise) {
    char *end;
    if (r->at >= r->end || *r->at < '0' || *r->at > '9') return otherwise;
    long n = strtol(r->at, &end, 10);
    r->at = end;
    return n;
}

/* Behind "{", of a piece that has so many bytes. */
static repetition read_braces(reader *r, size_t bytes, bool nested) {
    long least = read_number(r, -1), most = least;
    if (take(r, ',')) most = read_number(r, least + 1);
    if (least < 0 || most < 1 || most < least || !take(r, '}')) strange(r);
    if (nested || most > 1000 || (size_t)most * bytes > MOST_COPIES) r->out->unsure = true;
    r->braces++;
    return (repetition){least == 0, most > 1};
}

static repetition read_quantifier(reader *r, size_t bytes, bool nested) {
    repetition found = {false, false};
    if (r->quoted) return found;
    if (take(r, '{'))
        found = read_braces(r, bytes, nested);
    else if (take(r, '?'))
        found.optional = true;
    else if (take(r, '*'))
        found = (repetition){true, true};
    else if (take(r, '+'))
        found.repeated = true;
    else
        return found;
    if (!take(r, '?')) take(r, '+');
    if (is_quantifier(r)) strange(r);
    return found;
}

/* --- all of it --- */

static bool at_end(const reader *r) {
    return r->at >= r->end || r->out->strange || (!r->quoted && (*r->at == '|' || *r->at == ')'));
}

/* Words of which nothing more is wanted; the last letter may be repeated. */
static void skip_letters(reader *r) {
    while (r->end - r->at > 1 && is_alnum(r->at[0]) && is_alnum(r->at[1])) r->at++;
}

static void prefer(ways *w, const gs_head_set *other, const gs_head_shares *shares) {
    float rate = gs_head_set_rate(other, shares);
    if (rate >= w->rate) return;
    w->rate = rate;
    w->best.count = other->count;
    w->best.wide = other->wide;
    memcpy(w->best.items, other->items, other->count * sizeof *other->items);
}

static void begin(ways *w) {
    gs_head_set_begin(&w->set);
    gs_head_set_begin(&w->run);
    gs_head_set_clear(&w->best);
    w->rate = 1000;
    w->told = false;
}

static bool is_rare(const ways *w) {
    return w->rate < 0.1F;
}

static void extend(reader *r, ways *w, const gs_head_set *found, const gs_head_set *need,
                   repetition how) {
    if (!w->told) gs_head_set_follow(&w->set, found, how.optional, how.repeated);
    w->told = w->told || gs_head_set_is_over(&w->set);
    if (need->count && !how.optional) prefer(w, need, &r->out->shares);
    if (is_rare(w)) return;
    gs_head_set_follow(&w->run, found, how.optional, how.repeated);
    if (!gs_head_set_is_over(&w->run)) return;
    prefer(w, &w->run, &r->out->shares);
    gs_head_set_begin(&w->run);
}

static void read_sequence(reader *r, ways *w) {
    bool idle = r->idle;
    begin(w);
    while (!at_end(r)) {
        gs_head_set found, need;
        gs_head_set_clear(&found);
        gs_head_set_clear(&need);
        const char *from = r->at;
        unsigned braces = r->braces;
        if (r->idle) skip_letters(r);
        if (!read_piece(r, w, &found, &need)) {
            if (is_quantifier(r) && !r->quoted) strange(r);
            continue;
        }
        repetition how = read_quantifier(r, (size_t)(r->at - from), braces != r->braces);
        if (r->idle) continue;
        extend(r, w, &found, &need, how);
        r->idle = w->told && is_rare(w);
    }
    r->idle = idle;
    if (!is_rare(w)) prefer(w, &w->run, &r->out->shares);
}

static void read_alternatives(reader *r, gs_head_set *found, gs_head_set *need) {
    gs_head_set_clear(found);
    gs_head_set_clear(need);
    do {
        ways one;
        read_sequence(r, &one);
        if (r->idle) continue;
        gs_head_set_unite(found, &one.set);
        gs_head_set_unite(need, &one.best);
        need->wide |= one.best.count == 0;
    } while (!r->out->strange && take(r, '|'));
}

void gs_heads_read_from(const char *expression, gs_heads_read *out) {
    size_t n = strlen(expression);
    reader r = {.at = expression, .end = expression + n, .out = out};
    out->caseless = out->strange = false;
    out->unsure = n > LONGEST;
    out->nkinds = 0;
    gs_head_shares_begin(&out->shares);
    read_alternatives(&r, &out->set, &out->need);
    if (r.at < r.end || !gs_utf8_valid(expression, n, NULL)) strange(&r);
}
