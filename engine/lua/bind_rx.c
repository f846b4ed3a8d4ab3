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

#include "base/utf8.h"
#include "bind.h"
#include "limits.h"

enum {
    RUNS_TO_HEAT = 100,
    COMPILING = 400, /* what it costs, in instructions, and for each byte: */
    COMPILING_BYTE = 20
};

static const char EXPRESSIONS = 0; /* registry: gs_expression by the string */

/* Room is made by forgetting them all: those still asked for are soon compiled anew. */
static void forget_expressions(lua_State *L, gs_running *run) {
    gs_free_expressions(run);
    run->nexpressions = 0;
    memset(run->recent, 0, sizeof run->recent);
    lua_pushnil(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &EXPRESSIONS);
}

/* A place for one more; those forgotten leave theirs. */
static gs_expression *next_place(gs_running *run) {
    gs_expression **place = &run->expressions[run->nexpressions++];
    if (!*place) *place = gs_alloc(run->arena, sizeof **place);
    return memset(*place, 0, sizeof **place);
}

static void need_pattern(lua_State *L, gs_expression *e) {
    gs_err err;
    if (!e->pattern) e->pattern = gs_pattern_new(e->text, 0, &err);
    if (!e->pattern) gs_lua_raise(L, &err);
}

static gs_expression *compile(lua_State *L, gs_running *run, const char *text, size_t n) {
    if (strlen(text) != n || n > GS_LIMIT_FORMAT)
        gs_lua_fault(L, NULL, "an expression has at most %d bytes and no NUL", GS_LIMIT_FORMAT);
    gs_sandbox_charge(L, COMPILING + n * COMPILING_BYTE);
    if (run->nexpressions == GS_LIMIT_PATTERNS) forget_expressions(L, run);
    bool sound;
    gs_expression *expression = next_place(run);
    expression->text = text;
    expression->heads = gs_heads_of(text, &sound);
    if (!sound) need_pattern(L, expression);
    return expression;
}

void gs_free_expressions(gs_running *run) {
    for (uint32_t i = 0; i < run->nexpressions; i++) {
        gs_pattern_free(run->expressions[i]->pattern);
        gs_pattern_free(run->expressions[i]->hot);
        gs_heads_free(run->expressions[i]->heads);
    }
}

/* [-0, +1, m] The table of expressions. */
static void push_expressions(lua_State *L) {
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &EXPRESSIONS) != LUA_TNIL) return;
    lua_pop(L, 1);
    lua_newtable(L);
    lua_pushvalue(L, -1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &EXPRESSIONS);
}

/* [-0, +0, em] */
static gs_expression *find_expression(lua_State *L, int index, size_t n) {
    push_expressions(L);
    lua_pushvalue(L, index);
    lua_rawget(L, -2);
    gs_expression *found = lua_touserdata(L, -1); /* NULL for nil */
    lua_pop(L, 2);
    if (found) return found;
    found = compile(L, gs_running_of(L), lua_tostring(L, index), n);
    push_expressions(L);
    lua_pushvalue(L, index);
    lua_pushlightuserdata(L, found);
    lua_rawset(L, -3);
    lua_pop(L, 1);
    return found;
}

/* Valid until the next call. The table holds the strings, so one that lies where one of it lies is
 * that one. */
static gs_expression *expression_of(lua_State *L, int index) {
    size_t n;
    const char *text = luaL_checklstring(L, index, &n);
    gs_expression **recent = &gs_running_of(L)->recent[(uintptr_t)text / 16 % GS_RECENT];
    if (!*recent || (*recent)->text != text) *recent = find_expression(L, index, n);
    return *recent;
}

static const char *subject_of(lua_State *L, int index, size_t *n) {
    const char *text = luaL_checklstring(L, index, n);
    size_t bad;
    if (*n > GS_LIMIT_SUBJECT)
        gs_lua_fault(L, NULL, "a text to be searched has at most %d bytes", GS_LIMIT_SUBJECT);
    gs_sandbox_charge(L, 20 + *n / 4);
    if (!gs_utf8_valid(text, *n, &bad))
        gs_lua_fault(L, NULL, "the text is not valid UTF-8 at byte %d", (int)bad + 1);
    return text;
}

/* Only where a match may begin. */
static gs_matched search_heads(lua_State *L, gs_expression *e, const char *text, size_t n,
                               size_t from) {
    for (size_t at = from;; at++) {
        at = gs_heads_next(e->heads, text, n, at);
        if (at == SIZE_MAX) return GS_MATCH_NO;
        need_pattern(L, e);
        gs_matched found = gs_match_at(gs_running_of(L)->matcher, e->pattern, text, n, at);
        if (found != GS_MATCH_NO) return found;
    }
}

static gs_matched search_all(lua_State *L, gs_expression *e, const char *text, size_t n,
                             size_t from) {
    gs_matcher *matcher = gs_running_of(L)->matcher;
    need_pattern(L, e);
    if (++e->runs == RUNS_TO_HEAT) e->hot = gs_pattern_compiled(e->pattern);
    gs_matched found = e->hot ? gs_match(matcher, e->hot, text, n, from) : GS_MATCH_LIMIT;
    return found == GS_MATCH_LIMIT ? gs_match(matcher, e->pattern, text, n, from) : found;
}

static bool search(lua_State *L, gs_expression *e, const char *text, size_t n, size_t from) {
    gs_matched found =
        e->heads ? search_heads(L, e, text, n, from) : search_all(L, e, text, n, from);
    if (found == GS_MATCH_LIMIT) gs_sandbox_trip(L, "matches");
    return found == GS_MATCH_YES;
}

/* [-0, +n, m] The captures from group `first` on. */
static int push_captures(lua_State *L, const gs_pattern *pattern, const char *text,
                         uint32_t first) {
    uint32_t last = gs_pattern_groups(pattern);
    luaL_checkstack(L, (int)last + 1, "captures");
    int pushed = 0;
    for (uint32_t i = first; i <= last; i++, pushed++) {
        size_t start, end;
        if (gs_match_group(gs_running_of(L)->matcher, i, &start, &end))
            lua_pushlstring(L, text + start, end - start);
        else
            lua_pushnil(L);
    }
    return pushed;
}

static int push_match(lua_State *L, const gs_pattern *pattern, const char *text) {
    return push_captures(L, pattern, text, gs_pattern_groups(pattern) ? 1 : 0);
}

static int rx_find(lua_State *L) {
    size_t n, start, end;
    const char *text = subject_of(L, 1, &n);
    gs_expression *e = expression_of(L, 2);
    lua_Integer from = luaL_optinteger(L, 3, 1);
    if (from < 1 || (size_t)from > n + 1)
        return gs_lua_fault(L, NULL, "the place to begin lies outside the text");
    while ((size_t)from <= n && ((unsigned char)text[from - 1] & 0xC0) == 0x80)
        from++; /* not inside a character */
    if (!search(L, e, text, n, (size_t)from - 1)) return 0;
    gs_match_group(gs_running_of(L)->matcher, 0, &start, &end);
    lua_pushinteger(L, (lua_Integer)start + 1);
    lua_pushinteger(L, (lua_Integer)end);
    return 2 + push_captures(L, e->pattern, text, 1);
}

static int rx_match(lua_State *L) {
    size_t n;
    const char *text = subject_of(L, 1, &n);
    gs_expression *e = expression_of(L, 2);
    return search(L, e, text, n, 0) ? push_match(L, e->pattern, text) : 0;
}

/* One past the match; an empty one moves on by a character. */
static size_t after_match(lua_State *L, const char *text, size_t n) {
    size_t start = 0, end = 0;
    gs_match_group(gs_running_of(L)->matcher, 0, &start, &end);
    if (end > start) return end;
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
    if (from > n || !search(L, e, text, n, from)) return 0;
    lua_pushinteger(L, (lua_Integer)after_match(L, text, n));
    lua_replace(L, lua_upvalueindex(3));
    int pushed = push_match(L, e->pattern, text);
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
    for (size_t at = 0; at <= n && search(L, e, text, n, at); count++) {
        gs_sandbox_charge(L, 20);
        at = after_match(L, text, n);
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
    {"index", gs_make_index, "texts: {string}", "index",
     "The texts by the beginnings of their words: for what would look through all of them again "
     "and again"},
    {NULL, NULL, NULL, NULL, NULL}};

const gs_api gs_rx_api = {"rx", "rx.",
                          "PCRE2 with limits: one that is reached ends the rule, and never reads "
                          "as \"no match\". Matching is of Unicode text; `(?i)` ignores case.",
                          RX};
