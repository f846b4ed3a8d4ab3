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
} reader;

static void read_alternatives(reader *r, gs_head_set *found);

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

/* --- sets --- */

static void add(gs_head_set *set, gs_head head) {
    if (set->count == GS_HEADS)
        set->wide = true;
    else
        set->items[set->count++] = head;
}

static void stop(gs_head_set *set) {
    for (uint32_t i = 0; i < set->count; i++) set->items[i].done = true;
}

static gs_head joined(gs_head a, const gs_head *b, bool repeated) {
    if (a.n == 0) a.word |= b->word, a.start |= b->start;
    a.done = b->done || repeated || a.n + b->n >= GS_HEAD;
    for (uint32_t i = 0; i < b->n && a.n < GS_HEAD; i++) a.bytes[a.n++] = b->bytes[i];
    return a;
}

static void clear(gs_head_set *set) {
    set->count = 0;
    set->wide = false;
}

/* The set, each way followed by the only one of the piece. */
static void follow_one(gs_head_set *set, const gs_head *piece, bool repeated) {
    for (uint32_t i = 0; i < set->count; i++)
        if (!set->items[i].done) set->items[i] = joined(set->items[i], piece, repeated);
}

/* The set, each way followed by one of the piece: never, once, or again and again. */
static void follow(gs_head_set *set, const gs_head_set *piece, bool optional, bool repeated) {
    if (piece->count == 1 && !optional && !piece->wide) {
        follow_one(set, &piece->items[0], repeated);
        return;
    }
    gs_head_set result;
    clear(&result);
    result.wide = piece->wide;
    for (uint32_t i = 0; i < set->count && !result.wide; i++) {
        const gs_head *head = &set->items[i];
        if (head->done || optional) add(&result, *head);
        for (uint32_t k = 0; !head->done && k < piece->count; k++)
            add(&result, joined(*head, &piece->items[k], repeated));
    }
    if (result.wide) {
        stop(set);
        return;
    }
    set->count = result.count;
    memcpy(set->items, result.items, result.count * sizeof *result.items);
}

static bool one_letter(gs_head_set *found, char c) {
    if (c >= 'A' && c <= 'Z') c = (char)(c | 0x20);
    add(found, (gs_head){.bytes = {(unsigned char)c}, .n = 1});
    return true;
}

static bool anything(gs_head_set *found) {
    add(found, (gs_head){.done = true});
    return true;
}

/* --- pieces: true for one that takes letters, false for a condition --- */

/* What holds where a match begins. */
static bool condition(gs_head_set *set, bool word, bool start) {
    for (uint32_t i = 0; i < set->count; i++) {
        gs_head *head = &set->items[i];
        if (head->n || head->done) continue;
        head->word |= word;
        head->start |= start;
    }
    return false;
}

static bool read_property(reader *r) {
    static const char *const known[] = {"{L}", "{Lu}", "{Ll}", "{N}", "{Nd}",
                                        "{P}", "{S}",  "{Sc}", "{Z}"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        size_t n = strlen(known[i]);
        if ((size_t)(r->end - r->at) < n || memcmp(r->at, known[i], n) != 0) continue;
        r->at += n;
        return true;
    }
    return strange(r);
}

static bool is_alnum(char c) {
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* Behind a backslash. */
static bool read_escape(reader *r, gs_head_set *set, gs_head_set *found) {
    char c = r->at < r->end ? *r->at++ : '\0';
    switch (c) {
    case 'b': return condition(set, true, false);
    case 'A': return condition(set, false, true);
    case 'B':
    case 'z':
    case 'Z': return false;
    case 'Q': return r->quoted = true, false;
    case 'p':
    case 'P': return read_property(r) && anything(found);
    default: break;
    }
    if (c && strchr("dDwWsStnr", c)) return anything(found);
    if (!c || is_alnum(c) || (c & 0x80)) return strange(r);
    return one_letter(found, c);
}

/* One member of a class; 0 for one of many or beyond ASCII. *single: it can bound a range. */
static uint32_t read_member(reader *r, bool *single) {
    unsigned width;
    *single = false;
    if (take(r, '\\')) {
        char c = r->at < r->end ? *r->at++ : '\0';
        if (c == 'p' || c == 'P') return read_property(r);
        if (c && strchr("dDwWsStnr", c)) return 0;
        *single = true;
        return !c || is_alnum(c) || (c & 0x80) ? strange(r) : (unsigned char)c;
    }
    if (is_next(r, '[')) return strange(r); /* perhaps [:alpha:] */
    uint32_t code = gs_utf8_at(r->at, (size_t)(r->end - r->at), 0, &width);
    r->at += width;
    *single = true;
    return code;
}

/* Behind "[". A few letters are followed up, all else is anything. */
static bool read_class(reader *r, gs_head_set *found) {
    enum { FEW = 8 };
    if (r->at < r->end && strchr(":.=", *r->at)) return strange(r); /* perhaps [.a.] */
    bool many = take(r, '^'), first = true, single;
    gs_head_set letters;
    clear(&letters);
    for (; first || !is_next(r, ']'); first = false) {
        if (r->at >= r->end || r->out->strange) return strange(r);
        uint32_t from = read_member(r, &single);
        bool range = r->at + 1 < r->end && r->at[0] == '-' && r->at[1] != ']';
        if (range) {
            r->at++;
            bool other;
            uint32_t to = read_member(r, &other);
            if (!single || !other || to < from) return strange(r);
        }
        if (range || !single || from >= 0x80 || letters.count == FEW)
            many = true;
        else
            one_letter(&letters, (char)from);
    }
    r->at++;
    if (many || r->out->strange) return anything(found);
    for (uint32_t i = 0; i < letters.count; i++) add(found, letters.items[i]);
    return true;
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
    gs_head_set ignored;
    const char *from = r->at;
    read_alternatives(r, &ignored);
    if (behind) check_behind(r, from);
    if (!take(r, ')')) strange(r);
    return false;
}

static bool is_look(const reader *r) {
    return is_next(r, '=') || is_next(r, '!');
}

/* Behind "(". */
static bool read_group(reader *r, gs_head_set *found) {
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
    read_alternatives(r, found);
    r->depth--;
    return take(r, ')') || strange(r);
}

static bool read_letter(reader *r, gs_head_set *found) {
    unsigned width;
    uint32_t code = gs_utf8_at(r->at, (size_t)(r->end - r->at), 0, &width);
    r->at += width;
    return code < 0x80 ? one_letter(found, (char)code) : anything(found);
}

static bool read_quoted(reader *r, gs_head_set *found) {
    bool ends = r->end - r->at > 1 && r->at[0] == '\\' && r->at[1] == 'E';
    if (!ends) return read_letter(r, found);
    r->at += 2;
    return r->quoted = false;
}

static bool read_piece(reader *r, gs_head_set *set, gs_head_set *found) {
    if (r->quoted) return read_quoted(r, found);
    switch (*r->at) {
    case '(': return r->at++, read_group(r, found);
    case '[': return r->at++, read_class(r, found);
    case '\\': return r->at++, read_escape(r, set, found);
    case '.': return r->at++, anything(found);
    case '^': return r->at++, condition(set, false, true);
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
    return r->at < r->end && strchr("*+?{", *r->at);
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
    return r->at >= r->end || r->out->strange || (!r->quoted && strchr("|)", *r->at));
}

static void read_sequence(reader *r, gs_head_set *set) {
    clear(set);
    add(set, (gs_head){.n = 0});
    while (!at_end(r)) {
        gs_head_set found;
        clear(&found);
        const char *from = r->at;
        unsigned braces = r->braces;
        if (!read_piece(r, set, &found)) {
            if (is_quantifier(r) && !r->quoted) strange(r);
            continue;
        }
        repetition how = read_quantifier(r, (size_t)(r->at - from), braces != r->braces);
        follow(set, &found, how.optional, how.repeated);
    }
}

static void read_alternatives(reader *r, gs_head_set *found) {
    clear(found);
    do {
        gs_head_set one;
        read_sequence(r, &one);
        for (uint32_t i = 0; i < one.count; i++) add(found, one.items[i]);
        found->wide |= one.wide;
    } while (!r->out->strange && take(r, '|'));
}

void gs_heads_read_from(const char *expression, gs_heads_read *out) {
    size_t n = strlen(expression);
    reader r = {.at = expression, .end = expression + n, .out = out};
    out->caseless = out->strange = false;
    out->unsure = n > LONGEST;
    read_alternatives(&r, &out->set);
    if (r.at < r.end || !gs_utf8_valid(expression, n, NULL)) strange(&r);
}
