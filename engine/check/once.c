#include "once.h"

#include <stdlib.h>
#include <string.h>

#include "base/ascii.h"
#include "base/hash.h"
#include "base/search.h"

enum { NONE = UINT32_MAX, REACH = 3 }; /* REACH: how many times as long the same mention may be */

/* A finding by the two sentences that it sets against each other; they may be one. */
typedef struct place {
    uint64_t sentences;
    const gs_told *told;
} place;

typedef struct merger {
    gs_conflict *conflicts;
    const gs_told *told;
    place *places; /* of all findings, by sentences, then conflict */
    uint32_t nplaces;
    uint32_t *first, *next; /* the findings of each conflict, as a list */
    uint32_t *into;         /* for each conflict the one that it is merged into, or NONE */
    uint32_t *tried;        /* for each conflict the last one that it was to take in, or NONE */
} merger;

/* The second of the facts that stand against each other; of one alone it is that. */
static const gs_fact *second_of(const gs_told *t) {
    return t->facts[t->nfacts > 1];
}

static uint64_t sentences_of(const gs_told *t) {
    const gs_fact *x = t->facts[0], *y = second_of(t);
    uint64_t a = gs_hash_mix(x->document, x->sentence), b = gs_hash_mix(y->document, y->sentence);
    return a < b ? gs_hash_mix(a, b) : gs_hash_mix(b, a);
}

static int by_sentences(const void *left, const void *right) {
    const place *a = left, *b = right;
    if (a->sentences != b->sentences) return a->sentences < b->sentences ? -1 : 1;
    uint32_t x = a->told->conflict, y = b->told->conflict;
    return x < y ? -1 : x > y;
}

bool gs_is_found_by(const gs_conflict *c, const char *rule_id) {
    bool found = strcmp(gs_rule_about(c->rule)->id, rule_id) == 0;
    for (uint32_t i = 0; i < c->nalso && !found; i++)
        found = strcmp(gs_rule_about(c->also[i].rule)->id, rule_id) == 0;
    return found;
}

bool gs_is_same_mention(const gs_fact *x, const gs_fact *y) {
    if (x == y) return true;
    if (x->document != y->document || x->trust != y->trust) return false;
    size_t from = x->from.byte > y->from.byte ? x->from.byte : y->from.byte;
    size_t to = x->to.byte < y->to.byte ? x->to.byte : y->to.byte;
    if (from >= to) return false;
    size_t m = x->to.byte - x->from.byte, n = y->to.byte - y->from.byte;
    return (m > n ? m : n) <= REACH * (to - from);
}

/* Does the fact stand for all that its sentence tells? */
static bool is_whole(const gs_fact *fact) {
    return fact->text == fact->sentence;
}

/* A phrase, and what stands around it. */
static bool is_within(const gs_fact *x, const gs_fact *y) {
    if (x->document != y->document || x->trust != y->trust) return false;
    return (x->from.byte <= y->from.byte && y->to.byte <= x->to.byte) ||
           (y->from.byte <= x->from.byte && x->to.byte <= y->to.byte);
}

static bool meet(const gs_fact *x, const gs_fact *y, bool wide) {
    return gs_is_same_mention(x, y) || (wide && is_within(x, y));
}

static bool names(const gs_told *t, const gs_fact *fact, bool wide) {
    for (uint32_t i = 0; i < t->nfacts; i++)
        if (meet(t->facts[i], fact, wide)) return true;
    return false;
}

/* Does the one set against each other what the other does, and name whatever else that names?
 * wide: a phrase may stand for what is around it. */
static bool says(const gs_told *one, const gs_told *other, bool wide) {
    const gs_fact *a = one->facts[0], *b = second_of(one);
    const gs_fact *x = other->facts[0], *y = second_of(other);
    if (!(meet(a, x, wide) && meet(b, y, wide)) && !(meet(a, y, wide) && meet(b, x, wide)))
        return false;
    for (uint32_t i = 2; i < other->nfacts; i++)
        if (!names(one, other->facts[i], wide)) return false;
    return true;
}

/* What a field may tell: words of any sort, who or where, how much, when. */
static gs_ftype sort_of(gs_ftype type) {
    switch (type) {
    case GS_F_CHOICE:
    case GS_F_FLAG: return GS_F_TEXT;
    case GS_F_PERIOD: return GS_F_DATE;
    default: return type;
    }
}

static bool is_counted(const gs_conflict *c) {
    if (c->field < 0) return false;
    gs_ftype sort = sort_of(c->claims[0]->kind->fields[c->field].type);
    return sort == GS_F_AMOUNT || sort == GS_F_DATE;
}

static bool is_same_place(const gs_fact *x, const gs_fact *y) {
    return x->document == y->document && x->from.byte == y->from.byte && x->to.byte == y->to.byte;
}

/* The same two phrases, which say less than the whole of their sentences. */
static bool is_same_pair(const gs_conflict *x, const gs_conflict *y) {
    if (x->nclaims < 2 || y->nclaims < 2) return false;
    const gs_fact *const *a = x->claims, *const *b = y->claims;
    if (is_whole(a[0]) || is_whole(a[1])) return false;
    return (is_same_place(a[0], b[0]) && is_same_place(a[1], b[1])) ||
           (is_same_place(a[0], b[1]) && is_same_place(a[1], b[0]));
}

/* The field in which the claims differ tells the matter, across kinds its sort. */
static bool is_same_matter(const gs_conflict *x, const gs_conflict *y) {
    if (strcmp(x->message, y->message) == 0) return true;
    const gs_kind *k = x->claims[0]->kind, *l = y->claims[0]->kind;
    if (x->field < 0 || y->field < 0) return k != l || is_same_pair(x, y);
    if (k == l) return x->field == y->field;
    if (sort_of(k->fields[x->field].type) == sort_of(l->fields[y->field].type)) return true;
    return !is_counted(x) && !is_counted(y) && is_same_pair(x, y);
}

/* The end of the number that begins at *s. */
static const char *number_end(const char *s) {
    while (gs_digit(*s) || ((*s == ',' || *s == '.') && gs_digit(s[1]))) s++;
    return s;
}

/* Does the text tell the number s[0..n), and no longer one around it? */
static bool tells_number(const char *text, const char *s, size_t n) {
    for (const char *end; *text; text = end) {
        end = number_end(text);
        if (end == text) end++;
        if ((size_t)(end - text) == n && memcmp(text, s, n) == 0) return true;
    }
    return false;
}

static bool share_number(const char *x, const char *y) {
    for (const char *end; *x; x = end) {
        end = number_end(x);
        if (end == x)
            end++;
        else if (tells_number(y, x, (size_t)(end - x)))
            return true;
    }
    return false;
}

/* May what the one tells of a phrase be what the other tells of the words around it? A sentence
 * tells more than one number, and more than one thing: there the messages must share a number. */
static bool may_be_wide(const gs_conflict *x, const gs_conflict *y) {
    bool alone =
        (x->nclaims == 1 && is_whole(x->claims[0])) || (y->nclaims == 1 && is_whole(y->claims[0]));
    if (!alone && !is_counted(x) && !is_counted(y)) return true;
    return share_number(x->message, y->message);
}

/* <0 where x is the one to stay. */
static int prefer(const gs_conflict *x, const gs_conflict *y) {
    if (x->level != y->level) return (int)y->level - (int)x->level;
    if (x->nclaims != y->nclaims) return x->nclaims > y->nclaims ? -1 : 1;
    if (!*x->hint != !*y->hint) return *x->hint ? -1 : 1;
    bool whole = is_whole(x->claims[0]);
    if (whole != is_whole(y->claims[0])) return whole ? 1 : -1;
    int c = strcmp(gs_rule_about(x->rule)->id, gs_rule_about(y->rule)->id);
    return c ? c : strcmp(x->id, y->id);
}

static uint32_t first_at(const merger *m, uint64_t sentences) {
    uint32_t at;
    GS_SEARCH(at, 0, m->nplaces, m->places[at].sentences < sentences);
    return at;
}

/* Does a finding of the conflict say what t says? */
static bool tells(const merger *m, uint32_t conflict, const gs_told *t, bool wide) {
    uint64_t key = sentences_of(t);
    for (uint32_t i = first_at(m, key); i < m->nplaces && m->places[i].sentences == key; i++)
        if (m->places[i].told->conflict == conflict && says(m->places[i].told, t, wide))
            return true;
    return false;
}

/* Does x set against its first claim whatever y sets against the same? Of x's two claims either may
 * be the first of y. */
static bool covers(const gs_conflict *x, const gs_conflict *y, bool wide) {
    gs_told all = {x->claims, x->nclaims, 0}, other = {y->claims, y->nclaims, 0};
    if (x->nclaims < 2 || y->nclaims < 2) return false;
    if (!names(&other, x->claims[0], wide) || !names(&other, x->claims[1], wide)) return false;
    if (x->nclaims > 2 && !meet(x->claims[0], y->claims[0], wide)) return false;
    for (uint32_t i = 0; i < y->nclaims; i++)
        if (!names(&all, y->claims[i], wide)) return false;
    return true;
}

static bool tells_all(const merger *m, uint32_t conflict, uint32_t other) {
    const gs_conflict *x = &m->conflicts[conflict], *y = &m->conflicts[other];
    if (x->rule == y->rule || prefer(x, y) >= 0 || !is_same_matter(x, y)) return false;
    bool wide = may_be_wide(x, y);
    if (covers(x, y, wide)) return true;
    for (uint32_t i = m->first[other]; i != NONE; i = m->next[i])
        if (!tells(m, conflict, &m->told[i], wide)) return false;
    return true;
}

/* The better one of `best` and those that tell of the finding's sentences and tell all that the
 * conflict does. */
static uint32_t better_host(const merger *m, uint32_t conflict, const gs_told *t, uint32_t best) {
    uint64_t key = sentences_of(t);
    for (uint32_t i = first_at(m, key); i < m->nplaces && m->places[i].sentences == key; i++) {
        uint32_t c = m->places[i].told->conflict;
        if (c == conflict || m->tried[c] == conflict) continue;
        m->tried[c] = conflict;
        if (!tells_all(m, c, conflict)) continue;
        if (best == NONE || prefer(&m->conflicts[c], &m->conflicts[best]) < 0) best = c;
    }
    return best;
}

static uint32_t host_of(const merger *m, uint32_t conflict) {
    uint32_t best = NONE;
    if (m->conflicts[conflict].suppression) return NONE;
    for (uint32_t i = m->first[conflict]; i != NONE; i = m->next[i])
        best = better_host(m, conflict, &m->told[i], best);
    return best;
}

static merger prepare(gs_arena *arena, gs_conflict *conflicts, uint32_t n, const gs_told *told,
                      uint32_t ntold) {
    merger m = {.conflicts = conflicts, .told = told};
    m.places = gs_alloc(arena, (ntold + 1) * sizeof *m.places);
    m.next = gs_alloc(arena, (ntold + 1) * sizeof *m.next);
    m.first = gs_alloc(arena, (n + 1) * sizeof *m.first);
    m.into = gs_alloc(arena, (n + 1) * sizeof *m.into);
    m.tried = gs_alloc(arena, (n + 1) * sizeof *m.tried);
    for (uint32_t i = 0; i < n; i++) m.first[i] = m.tried[i] = NONE;
    for (uint32_t i = ntold; i-- > 0;) {
        m.next[i] = m.first[told[i].conflict];
        m.first[told[i].conflict] = i;
        m.places[m.nplaces++] = (place){sentences_of(&told[i]), &told[i]};
    }
    if (m.nplaces > 1) qsort(m.places, m.nplaces, sizeof *m.places, by_sentences);
    return m;
}

/* Each conflict goes into a better one, so this ends. */
static uint32_t root_of(const merger *m, uint32_t conflict) {
    while (m->into[conflict] != NONE) conflict = m->into[conflict];
    return conflict;
}

static void take_in(gs_arena *arena, gs_conflict *host, const gs_conflict *guest) {
    gs_also *also = gs_alloc(arena, (host->nalso + 1) * sizeof *also);
    if (host->nalso) memcpy(also, host->also, host->nalso * sizeof *also);
    also[host->nalso++] = (gs_also){.rule = guest->rule, .message = guest->message};
    host->also = also;
    if (!*host->hint) host->hint = guest->hint;
}

uint32_t gs_tell_once(gs_arena *arena, gs_conflict *conflicts, uint32_t n, const gs_told *told,
                      uint32_t ntold) {
    merger m = prepare(arena, conflicts, n, told, ntold);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < n; i++) m.into[i] = host_of(&m, i);
    for (uint32_t i = 0; i < n; i++)
        if (m.into[i] != NONE) take_in(arena, &conflicts[root_of(&m, i)], &conflicts[i]);
    for (uint32_t i = 0; i < n; i++)
        if (m.into[i] == NONE) conflicts[kept++] = conflicts[i];
    return kept;
}
