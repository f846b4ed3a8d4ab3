#include "lexicon.h"

#include <string.h>

#include "base/utf8.h"

/* An entry in the chain of its first word; longer phrases first, equal ones in the order of adding.
 */
typedef struct link {
    gs_entry entry;
    size_t length;
    struct link *next;
    uint64_t set; /* the bit of entry.set */
} link;

typedef struct set {
    const gs_entry **items;
    size_t count, cap;
} set;

struct gs_lexicon {
    gs_arena *arena;
    gs_symtab *words; /* first words of phrases; chains[sym - 1] */
    link **chains;
    uint64_t *masks; /* beside the chains: bits of the sets in each */
    size_t nchains, capchains, capmasks;
    gs_symtab *names; /* of sets; sets[sym - 1] */
    set *sets;
    size_t nsets, capsets;
    const char *nothing; /* "" */
    gs_sym last;         /* the set that was added to last: most words follow one of their set */
};

gs_lexicon *gs_lexicon_new(gs_arena *arena) {
    gs_lexicon *x = gs_alloc(arena, sizeof *x);
    x->arena = arena;
    x->words = gs_symtab_new(arena);
    x->names = gs_symtab_new(arena);
    x->nothing = gs_strdup(arena, "");
    return x;
}

void gs_lexicon_expect(gs_lexicon *x, uint32_t words) {
    if (words <= x->capchains) return;
    gs_symtab_expect(x->words, words);
    x->chains = gs_arena_grow(x->arena, x->chains, x->nchains * sizeof *x->chains,
                              words * sizeof *x->chains);
    x->capchains = words;
}

static bool is_word(char c) {
    unsigned char u = (unsigned char)c;
    return (u >= 'a' && u <= 'z') || (u >= '0' && u <= '9') || u >= 0x80;
}

/* The length of the key at text: a whole word, or the one byte that is none. */
static size_t key_length(const char *text, size_t n) {
    if (n == 0 || !is_word(text[0])) return n ? 1 : 0;
    size_t i = 1;
    while (i < n && is_word(text[i])) i++;
    return i;
}

static set *set_named(gs_lexicon *x, const char *name, const char **kept) {
    gs_sym id = x->last;
    if (!id || strcmp(gs_sym_text(x->names, id), name) != 0)
        id = x->last = gs_sym_cstr(x->names, name);
    while (x->nsets < id) {
        GS_GROW(x->arena, x->sets, x->nsets, x->capsets);
        x->sets[x->nsets++] = (set){0};
    }
    *kept = gs_sym_text(x->names, id);
    return &x->sets[id - 1];
}

static void chain(gs_lexicon *x, link *fresh) {
    gs_sym id =
        gs_sym_of(x->words, fresh->entry.form, key_length(fresh->entry.form, fresh->length));
    while (x->nchains < id) {
        GS_GROW(x->arena, x->masks, x->nchains, x->capmasks);
        GS_GROW(x->arena, x->chains, x->nchains, x->capchains);
        x->masks[x->nchains] = 0;
        x->chains[x->nchains++] = NULL;
    }
    x->masks[id - 1] |= fresh->set = gs_lexicon_bit(fresh->entry.set);
    link **at = &x->chains[id - 1];
    while (*at && (*at)->length >= fresh->length) at = &(*at)->next;
    fresh->next = *at;
    *at = fresh;
}

void gs_lexicon_add(gs_lexicon *x, const char *name, const char *phrase, const char *value,
                    const char *more) {
    link *fresh = gs_alloc(x->arena, sizeof *fresh);
    fresh->entry.form = gs_fold(x->arena, phrase, strlen(phrase));
    fresh->length = strlen(fresh->entry.form);
    if (fresh->length == 0 || !name[0]) return;
    fresh->entry.value = value && value[0] ? gs_strdup(x->arena, value) : x->nothing;
    fresh->entry.more = more && more[0] ? gs_strdup(x->arena, more) : x->nothing;
    set *s = set_named(x, name, &fresh->entry.set);
    GS_GROW(x->arena, s->items, s->count, s->cap);
    s->items[s->count++] = &fresh->entry;
    chain(x, fresh);
}

uint32_t gs_lexicon_key(const gs_lexicon *x, const char *folded, size_t n) {
    return gs_sym_find(x->words, folded, key_length(folded, n));
}

uint64_t gs_lexicon_sets(const gs_lexicon *x, uint32_t key) {
    return key ? x->masks[key - 1] : 0;
}

/* Most words begin no phrase of a set, and the chains of some are long. bits: those of the sets
 * that are looked for. */
static const link *chain_of(const gs_lexicon *x, uint32_t key, uint64_t bits) {
    return key && x->masks[key - 1] & bits ? x->chains[key - 1] : NULL;
}

static uint64_t bits_of(const char *name) {
    return name ? gs_lexicon_bit(name) : UINT64_MAX;
}

static bool in_set(const link *l, const char *name) {
    return !name || strcmp(l->entry.set, name) == 0;
}

const gs_entry *gs_lexicon_match_key(const gs_lexicon *x, uint32_t key, const char *name,
                                     const char *folded, size_t n, size_t at, size_t *end) {
    uint64_t bits = bits_of(name);
    for (const link *l = chain_of(x, key, bits); l; l = l->next) {
        if (!(l->set & bits)) continue;
        size_t stop = at + l->length;
        if (stop > n || l->entry.form[l->length - 1] != folded[stop - 1]) continue;
        if (memcmp(l->entry.form, folded + at, l->length) != 0) continue;
        if (stop < n && is_word(folded[stop - 1]) && is_word(folded[stop])) continue;
        if (!in_set(l, name)) continue;
        if (end) *end = stop;
        return &l->entry;
    }
    return NULL;
}

const gs_entry *gs_lexicon_match(const gs_lexicon *x, const char *name, const char *folded,
                                 size_t n, size_t at, size_t *end) {
    if (at >= n) return NULL;
    return gs_lexicon_match_key(x, gs_lexicon_key(x, folded + at, n - at), name, folded, n, at,
                                end);
}

const gs_entry *gs_lexicon_find_key(const gs_lexicon *x, uint32_t key, const char *name,
                                    const char *folded, size_t n) {
    uint64_t bits = bits_of(name);
    for (const link *l = chain_of(x, key, bits); l && l->length >= n; l = l->next)
        if (l->length == n && l->set & bits && memcmp(l->entry.form, folded, n) == 0 &&
            in_set(l, name))
            return &l->entry;
    return NULL;
}

const gs_entry *gs_lexicon_find(const gs_lexicon *x, const char *name, const char *folded,
                                size_t n) {
    return gs_lexicon_find_key(x, gs_lexicon_key(x, folded, n), name, folded, n);
}

const gs_entry *gs_lexicon_at(const gs_lexicon *x, const char *name, size_t i) {
    gs_sym id = gs_sym_find(x->names, name, strlen(name));
    if (!id || i >= x->sets[id - 1].count) return NULL;
    return x->sets[id - 1].items[i];
}
