#include "once.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/search.h"

enum { NONE = UINT32_MAX, REACH = 3 }; /* REACH: how many times as long the same mention may be */

/* A finding by the two sentences that it sets against each other. */
typedef struct place {
    uint64_t sentences;
    const gs_told *told;
} place;

typedef struct merger {
    gs_conflict *conflicts;
    const gs_told *told;
    place *places; /* of all findings of two facts and more, by sentences, then conflict */
    uint32_t nplaces;
    uint32_t *first, *next; /* the findings of each conflict, as a list */
    uint32_t *into;         /* for each conflict the one that it is merged into, or NONE */
} merger;

static uint64_t sentences_of(const gs_told *t) {
    const gs_fact *x = t->facts[0], *y = t->facts[1];
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

static bool names(const gs_told *t, const gs_fact *fact) {
    for (uint32_t i = 0; i < t->nfacts; i++)
        if (gs_is_same_mention(t->facts[i], fact)) return true;
    return false;
}

/* Does the one set against each other what the other does, and name whatever else that names? */
static bool says(const gs_told *one, const gs_told *other) {
    const gs_fact *const *x = one->facts, *const *y = other->facts;
    if (!(gs_is_same_mention(x[0], y[0]) && gs_is_same_mention(x[1], y[1])) &&
        !(gs_is_same_mention(x[0], y[1]) && gs_is_same_mention(x[1], y[0])))
        return false;
    for (uint32_t i = 2; i < other->nfacts; i++)
        if (!names(one, y[i])) return false;
    return true;
}

/* The field in which the claims differ tells the matter, across kinds its type. */
static bool is_same_matter(const gs_conflict *x, const gs_conflict *y) {
    if (strcmp(x->message, y->message) == 0) return true;
    const gs_kind *k = x->claims[0]->kind, *l = y->claims[0]->kind;
    if (x->field < 0 || y->field < 0) return k != l;
    if (k == l) return x->field == y->field;
    return k->fields[x->field].type == l->fields[y->field].type;
}

/* <0 where x is the one to stay. */
static int prefer(const gs_conflict *x, const gs_conflict *y) {
    if (x->level != y->level) return (int)y->level - (int)x->level;
    if (x->nclaims != y->nclaims) return x->nclaims > y->nclaims ? -1 : 1;
    if (!*x->hint != !*y->hint) return *x->hint ? -1 : 1;
    int c = strcmp(gs_rule_about(x->rule)->id, gs_rule_about(y->rule)->id);
    return c ? c : strcmp(x->id, y->id);
}

static uint32_t first_at(const merger *m, uint64_t sentences) {
    uint32_t at;
    GS_SEARCH(at, 0, m->nplaces, m->places[at].sentences < sentences);
    return at;
}

/* Does a finding of the conflict say what t says? */
static bool tells(const merger *m, uint32_t conflict, const gs_told *t) {
    uint64_t key = sentences_of(t);
    for (uint32_t i = first_at(m, key); i < m->nplaces && m->places[i].sentences == key; i++)
        if (m->places[i].told->conflict == conflict && says(m->places[i].told, t)) return true;
    return false;
}

static bool tells_all(const merger *m, uint32_t conflict, uint32_t other) {
    const gs_conflict *x = &m->conflicts[conflict], *y = &m->conflicts[other];
    if (x->rule == y->rule || prefer(x, y) >= 0 || !is_same_matter(x, y)) return false;
    for (uint32_t i = m->first[other]; i != NONE; i = m->next[i])
        if (m->told[i].nfacts < 2 || !tells(m, conflict, &m->told[i])) return false;
    return true;
}

/* The best of those that tell all that this one tells. */
static uint32_t host_of(const merger *m, uint32_t conflict) {
    uint32_t best = NONE, begin = m->first[conflict];
    if (m->conflicts[conflict].suppression || begin == NONE || m->told[begin].nfacts < 2)
        return NONE;
    uint64_t key = sentences_of(&m->told[begin]);
    for (uint32_t i = first_at(m, key); i < m->nplaces && m->places[i].sentences == key; i++) {
        uint32_t c = m->places[i].told->conflict;
        if (c == conflict || c == best || !tells_all(m, c, conflict)) continue;
        if (best == NONE || prefer(&m->conflicts[c], &m->conflicts[best]) < 0) best = c;
    }
    return best;
}

static merger prepare(gs_arena *arena, gs_conflict *conflicts, uint32_t n, const gs_told *told,
                      uint32_t ntold) {
    merger m = {.conflicts = conflicts, .told = told};
    m.places = gs_alloc(arena, (ntold + 1) * sizeof *m.places);
    m.next = gs_alloc(arena, (ntold + 1) * sizeof *m.next);
    m.first = gs_alloc(arena, (n + 1) * sizeof *m.first);
    m.into = gs_alloc(arena, (n + 1) * sizeof *m.into);
    for (uint32_t i = 0; i < n; i++) m.first[i] = NONE;
    for (uint32_t i = ntold; i-- > 0;) {
        m.next[i] = m.first[told[i].conflict];
        m.first[told[i].conflict] = i;
        if (told[i].nfacts > 1) m.places[m.nplaces++] = (place){sentences_of(&told[i]), &told[i]};
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
