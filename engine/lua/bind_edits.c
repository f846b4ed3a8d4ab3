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

#include "base/edits.h"
#include "base/hash.h"
#include "bind.h"
#include "edit.h"

enum { MOST = GS_EDITS_MOST };

/* The words of a text, by their hashes. */
typedef struct words {
    uint64_t items[MOST];
    uint32_t count;
} words;

static void words_in(const char *p, words *out) {
    out->count = 0;
    while (*p && out->count < MOST) {
        size_t n = strcspn(p, " ");
        if (n) out->items[out->count++] = gs_hash(p, n);
        p += n;
        p += *p == ' ';
    }
}

static void words_of(lua_State *L, int index, words *out) {
    words_in(luaL_checkstring(L, index), out);
}

static uint32_t least(uint32_t a, uint32_t b) {
    return a < b ? a : b;
}

/* Rows of the table of distances; free_ends: b may go on before and behind. */
static uint32_t words_apart(const words *a, const words *b, bool free_ends) {
    uint32_t rows[2][MOST + 1];
    for (uint32_t j = 0; j <= b->count; j++) rows[0][j] = free_ends ? 0 : j;
    for (uint32_t i = 1; i <= a->count; i++) {
        uint32_t *row = rows[i % 2], *last = rows[(i + 1) % 2];
        row[0] = i;
        for (uint32_t j = 1; j <= b->count; j++) {
            uint32_t changed = last[j - 1] + (a->items[i - 1] != b->items[j - 1]);
            row[j] = least(changed, least(last[j], row[j - 1]) + 1);
        }
    }
    const uint32_t *end = rows[a->count % 2];
    uint32_t best = end[b->count];
    for (uint32_t j = 0; free_ends && j < b->count; j++) best = least(best, end[j]);
    return best;
}

uint32_t gs_words_apart(const char *a, const char *b, uint32_t *shorter) {
    words x, y;
    words_in(a, &x);
    words_in(b, &y);
    *shorter = least(x.count, y.count);
    return x.count <= y.count ? words_apart(&x, &y, true) : words_apart(&y, &x, true);
}

static void charge(lua_State *L, size_t na, size_t nb) {
    uint64_t n = na < MOST ? na : MOST, m = nb < MOST ? nb : MOST;
    gs_sandbox_charge(L, 20 + n * m / 4);
}

static int push_distance(lua_State *L, const words *a, const words *b, bool free_ends) {
    charge(L, a->count, b->count);
    bool turned = free_ends && a->count > b->count;
    lua_pushinteger(L, words_apart(turned ? b : a, turned ? a : b, free_ends));
    return 1;
}

static int edits_letters(lua_State *L) {
    size_t na, nb;
    const char *a = luaL_checklstring(L, 1, &na), *b = luaL_checklstring(L, 2, &nb);
    charge(L, na, nb);
    lua_pushinteger(L, gs_letters_apart(a, na, b, nb));
    return 1;
}

static int edits_words(lua_State *L) {
    words a, b;
    words_of(L, 1, &a);
    words_of(L, 2, &b);
    return push_distance(L, &a, &b, false);
}

static int edits_part(lua_State *L) {
    words a, b;
    words_of(L, 1, &a);
    words_of(L, 2, &b);
    return push_distance(L, &a, &b, true);
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
