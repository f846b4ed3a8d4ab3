#include "lexicon.h"

#include <string.h>

#include "base/search.h"
#include "base/utf8.h"

/* An entry among those of its first word. They stand side by side, since "the" begins a hundred:
 * in groups, those of a group longer phrases first, equal ones in the order of adding. */
typedef struct row {
    uint64_t set;   /* the bit of entry->set */
    uint64_t tail;  /* the bytes behind the first word, as far as they fit, */
    uint16_t ntail; /* and how many */
    uint16_t group; /* the second byte there ("the hague": h), or one of these */
    uint32_t length;
    const gs_entry *entry;
} row;

enum { GROUP_SHORT = 256, GROUP_ALONE };

typedef struct set {
    const gs_entry **items;
    size_t count, cap;
} set;

/* All phrases that begin with a word, the longest first. */
typedef struct head {
    row *rows;
    uint32_t count, cap, alone; /* alone: from where on they are the word itself */
    uint32_t length;            /* of the word */
    uint64_t sets, sets_alone;  /* bits of the sets in each of these */
} head;

struct gs_lexicon {
    gs_arena *arena;
    gs_symtab *words; /* first words of phrases; heads[sym - 1] */
    head *heads;
    size_t nheads, capheads;
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
    if (words <= x->capheads) return;
    gs_symtab_expect(x->words, words);
    x->heads =
        gs_arena_grow(x->arena, x->heads, x->nheads * sizeof *x->heads, words * sizeof *x->heads);
    x->capheads = words;
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

enum { TAIL = 8 };

/* The first eight bytes of a text, or what there is of them. */
static uint64_t first_bytes(const char *text, size_t n) {
    uint64_t bytes = 0;
    if (n >= TAIL)
        memcpy(&bytes, text, TAIL);
    else
        memcpy(&bytes, text, n);
    return bytes;
}

/* Where they lie in a number. */
static void fill_masks(uint64_t masks[TAIL + 1]) {
    static const char ones[] = "\xff\xff\xff\xff\xff\xff\xff\xff";
    for (size_t n = 0; n <= TAIL; n++) masks[n] = first_bytes(ones, n);
}

static head *head_of(gs_lexicon *x, const row *fresh) {
    size_t length = key_length(fresh->entry->form, fresh->length);
    gs_sym id = gs_sym_of(x->words, fresh->entry->form, length);
    while (x->nheads < id) {
        GS_GROW(x->arena, x->heads, x->nheads, x->capheads);
        x->heads[x->nheads++] = (head){.length = (uint32_t)length};
    }
    return &x->heads[id - 1];
}

/* Most words begin one phrase or two. */
static void insert(gs_lexicon *x, head *h, const row *fresh) {
    if (h->count == h->cap) {
        h->rows = gs_arena_grow(x->arena, h->rows, h->count * sizeof *h->rows,
                                (h->cap ? h->cap * 2 : 1) * sizeof *h->rows);
        h->cap = h->cap ? h->cap * 2 : 1;
    }
    uint32_t at;
    GS_SEARCH(at, 0, h->count,
              h->rows[at].group < fresh->group ||
                  (h->rows[at].group == fresh->group && h->rows[at].length >= fresh->length));
    memmove(h->rows + at + 1, h->rows + at, (h->count++ - at) * sizeof *h->rows);
    h->rows[at] = *fresh;
}

static uint16_t group_of(const char *tail, size_t n) {
    return n > 1 ? (unsigned char)tail[1] : n ? GROUP_SHORT : GROUP_ALONE;
}

static void enter(gs_lexicon *x, row *fresh) {
    head *h = head_of(x, fresh);
    h->sets |= fresh->set = gs_lexicon_bit(fresh->entry->set);
    uint32_t more = fresh->length - h->length;
    fresh->tail = first_bytes(fresh->entry->form + h->length, more);
    fresh->ntail = (uint16_t)(more < TAIL ? more : TAIL);
    fresh->group = group_of(fresh->entry->form + h->length, more);
    insert(x, h, fresh);
    if (more)
        h->alone++;
    else
        h->sets_alone |= fresh->set;
}

void gs_lexicon_add(gs_lexicon *x, const char *name, const char *phrase, const char *value,
                    const char *more) {
    gs_entry *entry = gs_alloc(x->arena, sizeof *entry);
    entry->form = gs_fold(x->arena, phrase, strlen(phrase));
    row fresh = {.entry = entry, .length = (uint32_t)strlen(entry->form)};
    if (fresh.length == 0 || !name[0]) return;
    entry->value = value && value[0] ? gs_strdup(x->arena, value) : x->nothing;
    entry->more = more && more[0] ? gs_strdup(x->arena, more) : x->nothing;
    set *s = set_named(x, name, &entry->set);
    GS_GROW(x->arena, s->items, s->count, s->cap);
    s->items[s->count++] = entry;
    enter(x, &fresh);
}

uint32_t gs_lexicon_key(const gs_lexicon *x, const char *folded, size_t n) {
    return gs_sym_find(x->words, folded, key_length(folded, n));
}

uint64_t gs_lexicon_sets(const gs_lexicon *x, uint32_t key) {
    return key ? x->heads[key - 1].sets : 0;
}

uint64_t gs_lexicon_sets_alone(const gs_lexicon *x, uint32_t key, size_t n) {
    if (!key) return 0;
    const head *h = &x->heads[key - 1];
    return n == h->length ? h->sets_alone : h->sets;
}

static uint64_t bits_of(const char *name) {
    return name ? gs_lexicon_bit(name) : UINT64_MAX;
}

static bool in_set(const row *r, const char *name) {
    return !name || strcmp(r->entry->set, name) == 0;
}

/* The first from r on of this group, or of those that any text may meet; NULL at the end. */
static const row *next_row(const head *h, const row *r, uint16_t group) {
    uint32_t at = (uint32_t)(r - h->rows);
    if (at < h->count && r->group < group) GS_SEARCH(at, at, h->count, h->rows[at].group < group);
    if (at < h->count && h->rows[at].group > group && h->rows[at].group < GROUP_SHORT)
        GS_SEARCH(at, at, h->count, h->rows[at].group < GROUP_SHORT);
    return at < h->count ? &h->rows[at] : NULL;
}

const gs_entry *gs_lexicon_match_key(const gs_lexicon *x, uint32_t key, const char *name,
                                     const char *folded, size_t n, size_t at, size_t *end) {
    uint64_t bits = bits_of(name);
    /* Most words begin no phrase of a set, and the chains of some are long. */
    if (!key || !(x->heads[key - 1].sets & bits)) return NULL;
    const head *h = &x->heads[key - 1];
    uint64_t tail = first_bytes(folded + at + h->length, n - at - h->length), masks[TAIL + 1];
    uint16_t group = group_of(folded + at + h->length, n - at - h->length);
    fill_masks(masks);
    for (const row *r = h->rows; (r = next_row(h, r, group)) != NULL; r++) {
        if (!(r->set & bits) || (tail & masks[r->ntail]) != r->tail) continue;
        size_t stop = at + r->length;
        if (stop > n) continue;
        if (memcmp(r->entry->form, folded + at, r->length) != 0) continue;
        if (stop < n && is_word(folded[stop - 1]) && is_word(folded[stop])) continue;
        if (!in_set(r, name)) continue;
        if (end) *end = stop;
        return r->entry;
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
    if (!(gs_lexicon_sets_alone(x, key, n) & bits)) return NULL;
    const head *h = &x->heads[key - 1];
    bool alone = n == h->length; /* then its rows need no comparing */
    uint16_t group = group_of(folded + h->length, n - h->length);
    const row *r = h->rows + (alone ? h->alone : 0);
    for (; (r = next_row(h, r, group)) != NULL; r++)
        if (r->set & bits && r->length == n && (alone || memcmp(r->entry->form, folded, n) == 0) &&
            in_set(r, name))
            return r->entry;
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
