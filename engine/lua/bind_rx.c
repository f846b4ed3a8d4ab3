/* PCRE2 for rules, with limits. A limit that is reached ends the rule; it never reads as "no
 * match".
 *
 *   rx.has(text, words)                -> start of the words themselves, or nil
 *   rx.find(text, expression, from?)  -> start, end, captures...   (bytes, 1-based, both ends
 * included) or nil rx.match(text, expression)        -> captures, or the whole where there are
 * none; or nil rx.each(text, expression)         -> iterator of the same; a first capture that took
 * no part is false, since nil ends a loop rx.count(text, expression)        -> number of matches
 */
#define _GNU_SOURCE
#include <string.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "kit.h"
#include "ready.h"

enum {
    HOT = 600,       /* bytes searched: that costs as much as to compile; */
    SEARCH = 8,      /* a search counts as so many more, */
    TRY = 10,        /* one at a single place as so many */
    COMPILING = 400, /* what it costs, in instructions, and for each byte: */
    COMPILING_BYTE = 20
};

static const char HELD = 0; /* registry: a list of the strings that are known by where they lie */
enum { MOST_HELD = 1024 };

/* Room is made by forgetting them all: those still asked for are soon compiled anew. */
static void forget_expressions(gs_kit *kit) {
    gs_recall_forget(&kit->recall);
    gs_free_expressions(kit);
    memset(kit->recent, 0, sizeof kit->recent);
}

/* A place for one more; those forgotten leave theirs. */
static gs_expression *next_place(gs_kit *kit) {
    gs_expression **place = &kit->expressions[kit->nexpressions++];
    if (!*place) *place = gs_alloc(kit->arena, sizeof **place);
    return memset(*place, 0, sizeof **place);
}

static void need_pattern(lua_State *L, gs_expression *e) {
    gs_err err;
    if (!e->pattern && e->ready) e->pattern = gs_pattern_restore(&e->ready->code);
    if (!e->pattern) e->pattern = gs_pattern_new(e->text, gs_heads_flags(e->heads), &err);
    if (!e->pattern) gs_lua_raise(L, &err);
}

/* A rule pays for what it uses, whoever used it before. */
static void charge_once(lua_State *L, gs_expression *e, size_t n) {
    const gs_rule *rule = gs_running_of(L)->rule;
    if (e->rule == rule) return;
    gs_sandbox_charge(L, COMPILING + n * COMPILING_BYTE);
    e->rule = rule;
}

static gs_expression *compile(lua_State *L, gs_kit *kit, const char *text, size_t n,
                              uint64_t hash) {
    if (strlen(text) != n || n > GS_LIMIT_FORMAT)
        gs_lua_fault(L, NULL, "an expression has at most %d bytes and no NUL", GS_LIMIT_FORMAT);
    if (kit->nexpressions == GS_LIMIT_PATTERNS) forget_expressions(kit);
    const gs_rulebook *book = gs_running_of(L)->session.book;
    bool sound = true;
    gs_expression *e = next_place(kit);
    charge_once(L, e, n);
    e->ready = gs_ready_find(book->ready, text, n, hash);
    e->text = e->ready ? e->ready->text : gs_strndup(kit->heads, text, n);
    e->n = n, e->hash = hash;
    e->heads = e->ready ? e->ready->heads : gs_heads_of(kit->heads, text, &sound);
    if (!sound) need_pattern(L, e);
    if (book->heard) gs_heard_note(book->heard, text, n);
    return e;
}

void gs_free_expressions(gs_kit *kit) {
    for (uint32_t i = 0; i < kit->nexpressions; i++) {
        gs_pattern_free(kit->expressions[i]->pattern);
        gs_pattern_free(kit->expressions[i]->hot);
    }
    kit->nexpressions = 0;
    memset(kit->shelves, 0, sizeof kit->shelves);
    gs_arena_free(kit->heads);
    kit->heads = gs_arena_new();
}

/* The shelf that has it, or the empty one where it belongs. */
static uint16_t *shelf_of(gs_kit *kit, const char *text, size_t n, uint64_t hash) {
    for (uint64_t at = hash;; at++) {
        uint16_t *shelf = &kit->shelves[at & (GS_SHELVES - 1)];
        if (!*shelf) return shelf;
        const gs_expression *e = kit->expressions[*shelf - 1];
        if (e->hash == hash && e->n == n && memcmp(e->text, text, n) == 0) return shelf;
    }
}

static gs_expression *find_expression(lua_State *L, gs_kit *kit, const char *text, size_t n) {
    uint64_t hash = gs_hash(text, n);
    uint16_t *shelf = shelf_of(kit, text, n, hash);
    if (*shelf) {
        gs_expression *found = kit->expressions[*shelf - 1];
        charge_once(L, found, n);
        return found;
    }
    gs_expression *made = compile(L, kit, text, n, hash);
    *shelf_of(kit, text, n, hash) = (uint16_t)kit->nexpressions; /* others may be forgotten now */
    return made;
}

/* [-0, +0, em] While the string is held, no other lies where it lies. */
static void hold(lua_State *L, gs_kit *kit, int index) {
    if (kit->held % MOST_HELD == 0) {
        memset(kit->recent, 0, sizeof kit->recent);
        lua_createtable(L, 64, 0);
        lua_rawsetp(L, LUA_REGISTRYINDEX, &HELD);
    }
    lua_rawgetp(L, LUA_REGISTRYINDEX, &HELD);
    lua_pushvalue(L, index);
    lua_rawseti(L, -2, kit->held++ % MOST_HELD + 1);
    lua_pop(L, 1);
}

/* Valid until the next call. */
static gs_expression *expression_of(lua_State *L, int index) {
    size_t n;
    gs_kit *kit = gs_running_of(L)->kit;
    const char *text = luaL_checklstring(L, index, &n);
    size_t place = (uintptr_t)text / 16 % GS_RECENT;
    if (kit->recent[place].string != text) {
        gs_expression *found = find_expression(L, kit, text, n);
        hold(L, kit, index);
        kit->recent[place].string = text;
        kit->recent[place].expression = found;
    }
    return kit->recent[place].expression;
}

/* Blanks in place of the characters that string.sub has cut at either end; the rest, and where it
 * stands, is as it was. */
static void blank_cut_ends(char *text, size_t n) {
    static const unsigned char leads[] = {0xC0, 0xE0, 0xF0}; /* of two bytes, three, four */
    for (size_t i = 0; i < n && i < 3 && ((unsigned char)text[i] & 0xC0) == 0x80; i++)
        text[i] = ' ';
    for (size_t k = 1; k <= n && k <= 3; k++) {
        unsigned char byte = (unsigned char)text[n - k];
        if (byte >= leads[k - 1]) memset(text + n - k, ' ', k);
        if (byte < 0x80 || byte >= 0xC0) return;
    }
}

/* [-0, +0, em] The text without cut characters, in place of the argument; a fault where it is no
 * text inside, too. */
static const char *mended(lua_State *L, int index, const char *text, size_t n) {
    size_t bad;
    luaL_Buffer b;
    char *copy = luaL_buffinitsize(L, &b, n);
    memcpy(copy, text, n);
    blank_cut_ends(copy, n);
    if (!gs_utf8_valid(copy, n, &bad))
        gs_lua_fault(L, NULL, "the text is not valid UTF-8 at byte %d", (int)bad + 1);
    luaL_pushresultsize(&b, n);
    lua_replace(L, index);
    return lua_tostring(L, index);
}

static const char *subject_of(lua_State *L, int index, size_t *n) {
    const char *text = luaL_checklstring(L, index, n);
    size_t bad;
    if (*n > GS_LIMIT_SUBJECT)
        gs_lua_fault(L, NULL, "a text to be searched has at most %d bytes", GS_LIMIT_SUBJECT);
    gs_sandbox_charge(L, 20 + *n / 4);
    if (!gs_recall_holds(&gs_running_of(L)->kit->recall, text) && !gs_utf8_valid(text, *n, &bad))
        return mended(L, index, text, *n);
    return text;
}

/* The more the interpreter has searched, the likelier machine code is worth its price. */
static void warm(gs_expression *e, size_t bytes) {
    if (e->heat > HOT) return;
    e->heat += (uint32_t)bytes;
    if (e->heat > HOT) e->hot = gs_pattern_compiled(e->pattern);
}

static gs_matched match_pattern(lua_State *L, gs_expression *e, const char *text, size_t n,
                                size_t from) {
    gs_matcher *matcher = gs_running_of(L)->kit->matcher;
    if (e->heat <= HOT) {
        gs_matched soon = gs_match_soon(matcher, e->pattern, text, n, from);
        if (soon != GS_MATCH_LIMIT) return soon;
        e->heat = HOT + 1;
        e->hot = gs_pattern_compiled(e->pattern);
    }
    gs_matched found = e->hot ? gs_match(matcher, e->hot, text, n, from) : GS_MATCH_LIMIT;
    return found == GS_MATCH_LIMIT ? gs_match(matcher, e->pattern, text, n, from) : found;
}

/* Only where a match may begin. */
static gs_matched search_heads(lua_State *L, gs_expression *e, const char *text, size_t n,
                               size_t from, const gs_head_words *words) {
    for (size_t at = from;; at++) {
        at = gs_heads_next(e->heads, text, n, at, words);
        if (at == SIZE_MAX) return GS_MATCH_NO;
        need_pattern(L, e);
        gs_matched found = match_pattern(L, e, text, n, at);
        warm(e, TRY);
        if (found != GS_MATCH_NO) return found;
    }
}

static gs_matched search_all(lua_State *L, gs_expression *e, const char *text, size_t n,
                             size_t from) {
    need_pattern(L, e);
    gs_matched found = match_pattern(L, e, text, n, from);
    size_t start, end = n;
    if (found == GS_MATCH_YES) gs_match_group(gs_running_of(L)->kit->matcher, 0, &start, &end);
    warm(e, end - from + SEARCH);
    return found;
}

/* Where a match is; its captures are the matcher's. */
typedef struct match {
    size_t start, end;
} match;

static bool search_anew(lua_State *L, gs_expression *e, const char *text, size_t n, size_t from,
                        match *m) {
    gs_matched found;
    const gs_head_words *words =
        e->heads ? gs_recall_words(&gs_running_of(L)->kit->recall, text, n) : NULL;
    if (!e->heads)
        found = search_all(L, e, text, n, from);
    else if (!gs_heads_possible(e->heads, text, n, from, words))
        found = GS_MATCH_NO;
    else if (gs_heads_tell_places(e->heads))
        found = search_heads(L, e, text, n, from, words);
    else
        found = search_all(L, e, text, n, from);
    if (found == GS_MATCH_LIMIT) gs_sandbox_trip(L, "matches");
    if (found == GS_MATCH_YES)
        gs_match_group(gs_running_of(L)->kit->matcher, 0, &m->start, &m->end);
    return found == GS_MATCH_YES;
}

/* Captures are not remembered, so a match that has some is looked for again. */
static bool search(lua_State *L, gs_expression *e, const char *text, size_t n, size_t from,
                   match *m) {
    gs_answer *a = gs_recall_place(&gs_running_of(L)->kit->recall, e, text, from);
    if (gs_is_answer(a, e, text, from)) {
        *m = (match){a->start, a->end};
        return a->end != GS_NO_MATCH;
    }
    bool found = search_anew(L, e, text, n, from, m);
    if (!a || (found && gs_pattern_groups(e->pattern))) return found;
    *a = (gs_answer){e, text, (uint32_t)from, 0, GS_NO_MATCH};
    if (found) a->start = (uint32_t)m->start, a->end = (uint32_t)m->end;
    return found;
}

/* [-0, +n, m] The captures. */
static int push_captures(lua_State *L, const gs_pattern *pattern, const char *text) {
    uint32_t last = gs_pattern_groups(pattern);
    luaL_checkstack(L, (int)last + 1, "captures");
    for (uint32_t i = 1; i <= last; i++) {
        size_t start, end;
        if (gs_match_group(gs_running_of(L)->kit->matcher, i, &start, &end))
            lua_pushlstring(L, text + start, end - start);
        else
            lua_pushnil(L);
    }
    return (int)last;
}

/* [-0, +n, m] The captures, or the whole where there are none. */
static int push_match(lua_State *L, const gs_pattern *pattern, const char *text, const match *m) {
    if (gs_pattern_groups(pattern)) return push_captures(L, pattern, text);
    lua_pushlstring(L, text + m->start, m->end - m->start);
    return 1;
}

static int rx_find(lua_State *L) {
    size_t n;
    match m;
    const char *text = subject_of(L, 1, &n);
    gs_expression *e = expression_of(L, 2);
    lua_Integer from = luaL_optinteger(L, 3, 1);
    if (from < 1 || (size_t)from > n + 1)
        return gs_lua_fault(L, NULL, "the place to begin lies outside the text");
    while ((size_t)from <= n && ((unsigned char)text[from - 1] & 0xC0) == 0x80)
        from++; /* not inside a character */
    if (!search(L, e, text, n, (size_t)from - 1, &m)) return 0;
    lua_pushinteger(L, (lua_Integer)m.start + 1);
    lua_pushinteger(L, (lua_Integer)m.end);
    return 2 + push_captures(L, e->pattern, text);
}

static int rx_match(lua_State *L) {
    size_t n;
    const char *text = subject_of(L, 1, &n);
    gs_expression *e = expression_of(L, 2);
    match m;
    return search(L, e, text, n, 0, &m) ? push_match(L, e->pattern, text, &m) : 0;
}

/* One past the match; an empty one moves on by a character. */
static size_t after_match(const match *m, const char *text, size_t n) {
    size_t end = m->end;
    if (end > m->start) return end;
    for (end++; end < n && ((unsigned char)text[end] & 0xC0) == 0x80;) end++;
    return end;
}

/* Upvalues: text, expression, place. What it compiles to may be forgotten between two calls. */
static int each_next(lua_State *L) {
    size_t n;
    const char *text = lua_tolstring(L, lua_upvalueindex(1), &n);
    gs_expression *e = expression_of(L, lua_upvalueindex(2));
    size_t from = (size_t)lua_tointeger(L, lua_upvalueindex(3));
    gs_sandbox_charge(L, 20);
    match m;
    if (from > n || !search(L, e, text, n, from, &m)) return 0;
    lua_pushinteger(L, (lua_Integer)after_match(&m, text, n));
    lua_replace(L, lua_upvalueindex(3));
    int pushed = push_match(L, e->pattern, text, &m);
    if (lua_isnil(L, -pushed)) {
        lua_pushboolean(L, 0);
        lua_replace(L, -pushed - 1);
    }
    return pushed;
}

static int rx_each(lua_State *L) {
    size_t n;
    subject_of(L, 1, &n);
    expression_of(L, 2); /* what is wrong with it is told where it is given */
    lua_settop(L, 2);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, each_next, 3);
    return 1;
}

static int rx_count(lua_State *L) {
    size_t n;
    const char *text = subject_of(L, 1, &n);
    gs_expression *e = expression_of(L, 2);
    lua_Integer count = 0;
    match m;
    for (size_t at = 0; at <= n && search(L, e, text, n, at, &m); count++) {
        gs_sandbox_charge(L, 20);
        at = after_match(&m, text, n);
    }
    lua_pushinteger(L, count);
    return 1;
}

/* No expression is compiled: what a fact says can be looked for without end. */
static int rx_has(lua_State *L) {
    size_t n, length;
    const char *text = subject_of(L, 1, &n);
    const char *words = luaL_checklstring(L, 2, &length);
    const char *at = memmem(text, n, words, length);
    if (!at) return 0;
    lua_pushinteger(L, at - text + 1);
    return 1;
}

/* The list is at 2 and the set at 3. */
static void add_word(lua_State *L, const char *word, size_t n, lua_Integer *count) {
    lua_pushlstring(L, word, n);
    lua_pushvalue(L, -1);
    bool known = lua_rawget(L, 3) != LUA_TNIL;
    lua_pop(L, 1);
    if (!known) {
        lua_pushvalue(L, -1);
        lua_rawseti(L, 2, ++*count);
        lua_pushvalue(L, -1);
        lua_pushboolean(L, true);
        lua_rawset(L, 3);
    }
    lua_pop(L, 1);
}

static int rx_words(lua_State *L) {
    static const char blanks[] = " \t\n\v\f\r";
    size_t n;
    lua_Integer count = 0;
    const char *text = luaL_checklstring(L, 1, &n), *end = text + n;
    gs_sandbox_charge(L, 20 + n);
    lua_settop(L, 1);
    lua_newtable(L);
    lua_newtable(L);
    while (text < end) {
        text += strspn(text, blanks);
        size_t length = strcspn(text, blanks);
        if (length) add_word(L, text, length, &count);
        text += length ? length : 1; /* a NUL parts words too */
    }
    return 2;
}

static const gs_member RX[] = {
    {"has", rx_has, "text: string, words: string", "integer?",
     "Where the words first stand in the text, letter for letter; or nil"},
    {"find", rx_find, "text: string, expression: string, from: integer?",
     "integer?, integer?, string?...",
     "Where the first match begins and ends (bytes, both included), then its captures; or nil"},
    {"match", rx_match, "text: string, expression: string", "string?...",
     "The captures of the first match, or the whole where there are none; or nil"},
    {"each", rx_each, "text: string, expression: string", "fun(): string...",
     "An iterator over the matches; a first capture that took no part is false"},
    {"count", rx_count, "text: string, expression: string", "integer",
     "How many matches there are"},
    {"words", rx_words, "text: string", "{string}, {[string]: boolean}",
     "The words between blanks, each once: in order, and as keys of `true`"},
    {"index", gs_make_index, "texts: {string}", "index",
     "The texts by the beginnings of their words: for what would look through all of them again "
     "and again"},
    {NULL, NULL, NULL, NULL, NULL}};

const gs_api gs_rx_api = {"rx", "rx.",
                          "PCRE2 with limits: one that is reached ends the rule, and never reads "
                          "as \"no match\". Matching is of Unicode text; `(?i)` ignores case.",
                          RX};
