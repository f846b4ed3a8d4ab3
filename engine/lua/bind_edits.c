/* How far two texts are apart, for rules.
 *
 *   edits.letters(a, b) -> letters to add, drop, change, or swap with their neighbor (optimal
 * string alignment) to make b of a edits.words(a, b)   -> the same with whole words (Levenshtein)
 *   edits.part(a, b)    -> words to add, drop or change to make the shorter text a stretch of the
 *                          longer (Sellers, "The theory and computation of evolutionary distances",
 *                          1980)
 *
 * Bytes and words are compared as they are: fold before, as fields of kind "text" are. Long texts
 * are compared by their first part. */
#include <string.h>

#include "base/hash.h"
#include "bind.h"
#include "edit.h"

enum { MOST = 128 };

typedef struct units {
    uint64_t items[MOST];
    uint32_t count;
} units;

static void letters_in(const char *text, size_t n, units *out) {
    out->count = n < MOST ? (uint32_t)n : MOST;
    for (uint32_t i = 0; i < out->count; i++) out->items[i] = (unsigned char)text[i];
}

static void letters_of(lua_State *L, int index, units *out) {
    size_t n;
    const char *text = luaL_checklstring(L, index, &n);
    letters_in(text, n, out);
}

static void words_in(const char *p, units *out) {
    out->count = 0;
    while (*p && out->count < MOST) {
        size_t n = strcspn(p, " ");
        if (n) out->items[out->count++] = gs_hash(p, n);
        p += n;
        p += *p == ' ';
    }
}

static void words_of(lua_State *L, int index, units *out) {
    words_in(luaL_checkstring(L, index), out);
}

static uint32_t least(uint32_t a, uint32_t b) {
    return a < b ? a : b;
}

/* Rows of the table of distances; free_ends: b may go on before and behind. */
static uint32_t edit_distance(const units *a, const units *b, bool swaps, bool free_ends) {
    uint32_t rows[3][MOST + 1];
    for (uint32_t j = 0; j <= b->count; j++) rows[0][j] = free_ends ? 0 : j;
    for (uint32_t i = 1; i <= a->count; i++) {
        uint32_t *row = rows[i % 3], *last = rows[(i + 2) % 3], *older = rows[(i + 1) % 3];
        row[0] = i;
        for (uint32_t j = 1; j <= b->count; j++) {
            uint64_t x = a->items[i - 1], y = b->items[j - 1];
            row[j] = least(last[j - 1] + (x != y), least(last[j], row[j - 1]) + 1);
            if (swaps && i > 1 && j > 1 && x == b->items[j - 2] && a->items[i - 2] == y)
                row[j] = least(row[j], older[j - 2] + 1);
        }
    }
    const uint32_t *end = rows[a->count % 3];
    uint32_t best = end[b->count];
    for (uint32_t j = 0; free_ends && j < b->count; j++) best = least(best, end[j]);
    return best;
}

uint32_t gs_letters_apart(const char *a, const char *b) {
    units x, y;
    letters_in(a, strlen(a), &x);
    letters_in(b, strlen(b), &y);
    return edit_distance(&x, &y, true, false);
}

uint32_t gs_words_apart(const char *a, const char *b, uint32_t *words) {
    units x, y;
    words_in(a, &x);
    words_in(b, &y);
    *words = least(x.count, y.count);
    return x.count <= y.count ? edit_distance(&x, &y, false, true)
                              : edit_distance(&y, &x, false, true);
}

static int push_distance(lua_State *L, const units *a, const units *b, bool swaps, bool free_ends) {
    gs_sandbox_charge(L, 20 + (uint64_t)a->count * b->count / 4);
    if (free_ends && a->count > b->count) return push_distance(L, b, a, swaps, free_ends);
    lua_pushinteger(L, edit_distance(a, b, swaps, free_ends));
    return 1;
}

static int edits_letters(lua_State *L) {
    units a, b;
    letters_of(L, 1, &a);
    letters_of(L, 2, &b);
    return push_distance(L, &a, &b, true, false);
}

static int edits_words(lua_State *L) {
    units a, b;
    words_of(L, 1, &a);
    words_of(L, 2, &b);
    return push_distance(L, &a, &b, false, false);
}

static int edits_part(lua_State *L) {
    units a, b;
    words_of(L, 1, &a);
    words_of(L, 2, &b);
    return push_distance(L, &a, &b, false, true);
}

static const gs_member EDITS[] = {
    {"letters", edits_letters, "a: string, b: string", "integer",
     "Letters to add, drop, change, or swap with their neighbor, to make b of a"},
    {"words", edits_words, "a: string, b: string", "integer", "The same with whole words"},
    {"part", edits_part, "a: string, b: string", "integer",
     "Words to add, drop or change to make the shorter text a stretch of the longer"},
    {NULL, NULL, NULL, NULL, NULL}};

const gs_api gs_edits_api = {"edits", "edits.",
                             "How far two texts are apart. Bytes and words are compared as they "
                             "are; long texts by their first 128.",
                             EDITS};
