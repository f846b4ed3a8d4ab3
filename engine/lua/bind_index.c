/* Texts by the beginnings of their words, for rules that look for the words of one text in all
 * others.
 *
 *   local index = rx.index { "It came from Ada Brink.", ... }
 *   for _, i in ipairs(index:holding({ " carr", " sorr" }, 2)) do ... index:text(i) ... end
 *
 * An index keeps each text in lower case with a blank before each word and no other marks. A text
 * that holds so many of some beginnings holds at least one of the rarest of them, so only those
 * that hold one of these are looked at: time follows the texts that come near.
 */
#include <stdlib.h>
#include <string.h>

#include "base/order.h"
#include "base/search.h"
#include "base/utf8.h"
#include "bind.h"

enum { SHORTEST = 4, MOST_BEGINNINGS = 256, LEAST_BUCKETS = 64, MOST_BUCKETS = 1 << 16 };

typedef struct entry {
    uint32_t word; /* where it begins in the bytes */
    uint32_t text;
} entry;

typedef struct shelf {
    char *bytes;     /* all texts, each with a NUL */
    uint32_t *texts; /* where each begins */
    entry *entries;  /* words by bucket, in the order of the texts */
    uint32_t *from;  /* the first entry of each bucket, and the end */
    uint32_t ntexts, nbuckets;
} shelf;

/* --- making one --- */

static bool is_of_word(uint32_t code) {
    return gs_is_letter(code) || gs_is_number(code) || code == '\'' || code == 0x2019;
}

static bool is_of_ascii_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'';
}

/* At most one byte longer than the text. Returns its length. */
static size_t put_plain(const char *text, size_t n, char *out) {
    size_t length = 0;
    bool inside = false;
    for (size_t i = 0; i < n;) {
        unsigned width = 1;
        bool ascii = (unsigned char)text[i] < 0x80;
        bool word = ascii ? is_of_ascii_word(text[i]) : is_of_word(gs_utf8_at(text, n, i, &width));
        if (word && !inside) out[length++] = ' ';
        for (unsigned k = 0; word && k < width; k++) {
            unsigned char c = (unsigned char)text[i + k];
            out[length++] = (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
        }
        inside = word;
        i += width;
    }
    if (length == 0) out[length++] = ' ';
    out[length] = '\0';
    return length;
}

static uint32_t bucket_of(const shelf *s, const char *word) {
    uint32_t letters;
    memcpy(&letters, word, sizeof letters);
    return (letters * 0x9E3779B1u >> 12) & (s->nbuckets - 1);
}

/* The next word of at least four bytes from *at on, whose bytes end at a NUL; false at the end. */
static bool next_word(const char *bytes, uint32_t *at, uint32_t *word) {
    for (const char *p = bytes + *at; *p == ' ';) {
        size_t n = strcspn(p + 1, " ");
        *word = (uint32_t)(p + 1 - bytes);
        p += 1 + n;
        *at = (uint32_t)(p - bytes);
        if (n >= SHORTEST) return true;
    }
    return false;
}

/* [-0, +1, m] Room that the index on the top of the stack holds. */
static void *room(lua_State *L, int place, size_t n, size_t size) {
    void *memory = lua_newuserdatauv(L, (n + 1) * size, 0);
    lua_setiuservalue(L, -2, place);
    return memory;
}

/* [-0, +1, e] The string at that place of the table, which holds it. */
static const char *string_at(lua_State *L, int table, lua_Integer place, size_t *n) {
    if (lua_rawgeti(L, table, place) != LUA_TSTRING)
        gs_lua_fault(L, NULL, "item %d of the list is a %s and no string", (int)place,
                     luaL_typename(L, -1));
    return lua_tolstring(L, -1, n);
}

/* [-0, +0, em] All texts of the table at 1, plain. */
static uint32_t take_texts(lua_State *L, shelf *s) {
    size_t bytes = 0, at = 0;
    uint32_t words = 0;
    for (uint32_t i = 1; i <= s->ntexts; i++) {
        size_t n, bad;
        const char *text = string_at(L, 1, i, &n);
        if (!gs_utf8_valid(text, n, &bad))
            gs_lua_fault(L, NULL, "text %d is not valid UTF-8", (int)i);
        gs_sandbox_charge(L, 20 + n / 2);
        bytes += n + 2;
        lua_pop(L, 1);
    }
    if (bytes > UINT32_MAX) gs_lua_fault(L, NULL, "the texts are too long");
    s->bytes = room(L, 1, bytes, 1);
    s->texts = room(L, 2, s->ntexts, sizeof *s->texts);
    for (uint32_t i = 1; i <= s->ntexts; i++) {
        size_t n;
        const char *text = string_at(L, 1, i, &n);
        uint32_t from = (uint32_t)at, word;
        s->texts[i - 1] = from;
        at += put_plain(text, n, s->bytes + at) + 1;
        while (next_word(s->bytes, &from, &word)) words++;
        lua_pop(L, 1);
    }
    return words;
}

static void shelve(shelf *s, bool count_only) {
    for (uint32_t i = 0; i < s->ntexts; i++) {
        uint32_t at = s->texts[i], word;
        while (next_word(s->bytes, &at, &word)) {
            uint32_t *next = &s->from[bucket_of(s, s->bytes + word) + 1];
            if (!count_only) s->entries[*next] = (entry){word, i};
            ++*next;
        }
    }
}

/* [-0, +0, m] By counting how many words fall into each bucket. */
static void fill(lua_State *L, shelf *s, uint32_t words) {
    s->nbuckets = LEAST_BUCKETS;
    while (s->nbuckets < words && s->nbuckets < MOST_BUCKETS) s->nbuckets *= 2;
    s->from = room(L, 3, s->nbuckets + 1, sizeof *s->from);
    s->entries = room(L, 4, words, sizeof *s->entries);
    memset(s->from, 0, (s->nbuckets + 1) * sizeof *s->from);
    shelve(s, true);
    uint32_t sum =
        0; /* from[b + 1] holds the count of b; then where b begins; at last where it ends */
    for (uint32_t b = 1; b <= s->nbuckets; b++) {
        uint32_t count = s->from[b];
        s->from[b] = sum;
        sum += count;
    }
    shelve(s, false);
}

static void bind_index(lua_State *L);

int gs_make_index(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    shelf *s = lua_newuserdatauv(L, sizeof *s, 4);
    *s = (shelf){.ntexts = (uint32_t)lua_rawlen(L, 1)};
    uint32_t words = take_texts(L, s);
    fill(L, s, words);
    gs_set_metatable(L, &gs_index_api, bind_index);
    return 1;
}

/* --- asking --- */

typedef struct beginning {
    const char *letters;
    size_t n;
    uint32_t from, to; /* its bucket */
    uint32_t count;    /* words that begin so */
} beginning;

static bool begins(const shelf *s, const beginning *b, uint32_t e) {
    return strncmp(s->bytes + s->entries[e].word, b->letters, b->n) == 0;
}

/* [-0, +0, e] */
static beginning find(lua_State *L, const shelf *s, lua_Integer place) {
    beginning b = {.count = 0};
    b.letters = string_at(L, 2, place, &b.n);
    lua_pop(L, 1);
    if (b.n && *b.letters == ' ') b.letters++, b.n--;
    if (b.n < SHORTEST)
        gs_lua_fault(L, NULL, "the beginning of a word has at least %d bytes here", SHORTEST);
    uint32_t bucket = bucket_of(s, b.letters);
    b.from = s->from[bucket];
    b.to = s->from[bucket + 1];
    gs_sandbox_charge(L, 10 + (b.to - b.from) / 2);
    for (uint32_t e = b.from; e < b.to; e++) b.count += begins(s, &b, e);
    return b;
}

static bool is_in(const shelf *s, const beginning *b, uint32_t text) {
    uint32_t e;
    GS_SEARCH(e, b->from, b->to, s->entries[e].text < text);
    for (; e < b->to && s->entries[e].text == text; e++)
        if (begins(s, b, e)) return true;
    return false;
}

static int by_count(const void *left, const void *right) {
    const beginning *a = left, *b = right;
    return a->count < b->count ? -1 : a->count > b->count;
}

/* [-0, +1, m] The texts that hold one of the n rarest, in order; some more than once. */
static uint32_t *candidates(lua_State *L, const shelf *s, const beginning *all, uint32_t n,
                            uint32_t *count) {
    uint32_t most = 0;
    *count = 0;
    for (uint32_t i = 0; i < n; i++) most += all[i].count;
    uint32_t *found = lua_newuserdatauv(L, (most + 1) * sizeof *found, 0);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t e = all[i].from; all[i].count && e < all[i].to; e++)
            if (begins(s, &all[i], e)) found[(*count)++] = s->entries[e].text;
    if (*count > 1) qsort(found, *count, sizeof *found, gs_by_number);
    gs_sandbox_charge(L, 4 * (uint64_t)most);
    return found;
}

static int index_holding(lua_State *L) {
    const shelf *s = gs_check_value(L, 1, &gs_index_api);
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_Integer least = luaL_checkinteger(L, 3);
    lua_Unsigned n = lua_rawlen(L, 2);
    if (n > MOST_BEGINNINGS)
        return gs_lua_fault(L, NULL, "at most %d beginnings can be looked for", MOST_BEGINNINGS);
    beginning all[MOST_BEGINNINGS];
    for (lua_Unsigned i = 0; i < n; i++) all[i] = find(L, s, (lua_Integer)i + 1);
    lua_newtable(L);
    if (least < 1 || (lua_Unsigned)least > n) return 1;
    qsort(all, n, sizeof *all, by_count);
    uint32_t count, *found = candidates(L, s, all, (uint32_t)(n - (lua_Unsigned)least) + 1, &count);
    lua_Integer held = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (i && found[i] == found[i - 1]) continue;
        lua_Integer here = 0;
        gs_sandbox_charge(L, 2 * n);
        for (lua_Unsigned k = 0; k < n; k++) here += is_in(s, &all[k], found[i]);
        if (here < least) continue;
        lua_pushinteger(L, (lua_Integer)found[i] + 1);
        lua_rawseti(L, -3, ++held);
    }
    lua_pop(L, 1);
    return 1;
}

static int index_text(lua_State *L) {
    const shelf *s = gs_check_value(L, 1, &gs_index_api);
    lua_Integer i = luaL_checkinteger(L, 2);
    if (i < 1 || i > (lua_Integer)s->ntexts)
        return gs_lua_fault(L, NULL, "the index has no text %d", (int)i);
    lua_pushstring(L, s->bytes + s->texts[i - 1]);
    return 1;
}

static int index_index(lua_State *L) {
    lua_settop(L, 2);
    lua_pushvalue(L, 2);
    if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) return 1;
    return gs_unknown_member(L, "an index", luaL_checkstring(L, 2), &gs_index_api);
}

static const gs_member INDEX[] = {
    {"holding", index_holding, "beginnings: {string}, least: integer", "{integer}",
     "Which of the texts hold so many of these beginnings of words, each four bytes at least: "
     "their "
     "places in the list, ascending"},
    {"text", index_text, "place: integer", "string",
     "The text as it is looked at: in lower case, a blank before each word, no other marks"},
    {NULL, NULL, NULL, NULL, NULL}};

const gs_api gs_index_api = {"index", "index:",
                             "Texts by the beginnings of their words, which `rx.index` makes: to "
                             "look for the words of one text in all others.",
                             INDEX};

static void bind_index(lua_State *L) {
    gs_make_metatable(L, &gs_index_api, NULL, index_index);
}
