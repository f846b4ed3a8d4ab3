#include "sym.h"

#include <string.h>

#include "buf.h"
#include "hash.h"

typedef struct entry {
    const char *text;
    uint32_t length;
    uint32_t hash;
} entry;

struct gs_symtab {
    gs_arena *arena;
    entry *entries; /* entries[0] is the empty string */
    uint32_t count, cap;
    uint32_t *slots; /* open addressing; 0 is free */
    uint32_t nslots; /* a power of two */
};

gs_symtab *gs_symtab_new(gs_arena *arena) {
    gs_symtab *t = gs_alloc(arena, sizeof *t);
    t->arena = arena;
    t->nslots = 64;
    t->slots = gs_alloc(arena, t->nslots * sizeof *t->slots);
    GS_GROW(arena, t->entries, t->count, t->cap);
    t->entries[t->count++] = (entry){.text = ""};
    return t;
}

/* The slot that holds the string, or the free one where it belongs. */
static uint32_t *slot_of(const gs_symtab *t, const char *text, size_t n, uint32_t hash) {
    uint32_t i = hash & (t->nslots - 1);
    for (;; i = (i + 1) & (t->nslots - 1)) {
        uint32_t *slot = &t->slots[i];
        if (!*slot) return slot;
        const entry *e = &t->entries[*slot];
        if (e->hash == hash && e->length == n && memcmp(e->text, text, n) == 0) return slot;
    }
}

static void grow(gs_symtab *t, uint32_t nslots) {
    size_t old = t->nslots * sizeof *t->slots;
    t->slots = gs_arena_extend(t->arena, t->slots, old, nslots * sizeof *t->slots);
    memset(t->slots, 0, old);
    t->nslots = nslots;
    for (uint32_t id = 1; id < t->count; id++) {
        const entry *e = &t->entries[id];
        *slot_of(t, e->text, e->length, e->hash) = id;
    }
}

void gs_symtab_expect(gs_symtab *t, uint32_t n) {
    if (n < t->cap) return;
    t->entries = gs_arena_extend(t->arena, t->entries, t->count * sizeof *t->entries,
                                 (n + 1) * sizeof *t->entries);
    t->cap = n + 1;
    uint32_t slots = t->nslots;
    while (t->cap * 4 > slots * 3) slots *= 2;
    if (slots > t->nslots) grow(t, slots);
}

static gs_sym enter(gs_symtab *t, const char *text, size_t n, uint32_t hash) {
    uint32_t *slot = slot_of(t, text, n, hash), known = *slot;
    if (known) return known;
    gs_sym id = t->count;
    *slot = id;
    GS_EXTEND(t->arena, t->entries, t->count, t->cap);
    t->entries[t->count++] =
        (entry){.text = gs_strndup(t->arena, text, n), .length = (uint32_t)n, .hash = hash};
    if (t->count * 4 > t->nslots * 3) grow(t, t->nslots * 2);
    return id;
}

gs_sym gs_sym_of(gs_symtab *t, const char *text, size_t n) {
    return n ? enter(t, text, n, (uint32_t)gs_hash(text, n)) : 0;
}

gs_sym gs_sym_from(gs_symtab *t, const gs_symtab *other, gs_sym sym) {
    if (!sym || sym >= other->count) return 0;
    const entry *e = &other->entries[sym];
    return enter(t, e->text, e->length, e->hash);
}

gs_sym gs_sym_cstr(gs_symtab *t, const char *text) {
    return gs_sym_of(t, text, strlen(text));
}

gs_sym gs_sym_joined(gs_symtab *t, const char *a, const char *b, const char *c) {
    gs_buf whole = GS_BUF_EMPTY;
    gs_buf_puts(&whole, a);
    gs_buf_puts(&whole, b);
    gs_buf_puts(&whole, c);
    gs_sym sym = gs_sym_of(t, gs_buf_text(&whole), whole.length);
    gs_buf_free(&whole);
    return sym;
}

gs_sym gs_sym_find(const gs_symtab *t, const char *text, size_t n) {
    return n ? *slot_of(t, text, n, (uint32_t)gs_hash(text, n)) : 0;
}

const char *gs_sym_text(const gs_symtab *t, gs_sym sym) {
    return sym < t->count ? t->entries[sym].text : "";
}

size_t gs_sym_length(const gs_symtab *t, gs_sym sym) {
    return sym < t->count ? t->entries[sym].length : 0;
}

uint32_t gs_symtab_count(const gs_symtab *t) {
    return t->count - 1;
}
