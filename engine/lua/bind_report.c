/* report(a, b, "%s, not %s", value, value) or report{ a = fact, b = fact, more = { fact, ... },
 * message =, why =, hint =, level = "note" }.
 *
 * A finding needs a fact. Messages are one line, bounded, and made of strings, numbers, amounts,
 * dates and facts: never of tables. */
#include <string.h>

#include "bind.h"
#include "limits.h"

/* [-0, +0, em] A value as people read it. */
static void add_value(lua_State *L, luaL_Buffer *b, int index, int which) {
    int type = lua_type(L, index);
    if (type == LUA_TTABLE || type == LUA_TFUNCTION)
        gs_lua_fault(L, "give fields of facts, strings or numbers",
                     "value %d of the message is a %s", which, lua_typename(L, type));
    if (type == LUA_TNIL)
        lua_pushliteral(L, "(not known)");
    else
        gs_lua_tostring(L, index, NULL);
    luaL_addvalue(b);
}

/* [-0, +1, em] The format at index with the values above it. Only %s and %%, and %d for numbers. */
static void push_message(lua_State *L, int index) {
    size_t n;
    const char *format = luaL_checklstring(L, index, &n), *end = format + n;
    int value = index, top = lua_gettop(L);
    luaL_Buffer b;
    if (n > GS_LIMIT_FORMAT)
        gs_lua_fault(L, NULL, "a format has at most %d bytes", GS_LIMIT_FORMAT);
    luaL_checkstack(L, 10, "message");
    luaL_buffinit(L, &b);
    for (const char *p = format; p < end; p++) {
        if (*p != '%') {
            luaL_addchar(&b, *p);
            continue;
        }
        p++;
        if (p < end && *p == '%')
            luaL_addchar(&b, '%');
        else if (p < end && (*p == 's' || *p == 'd')) {
            if (++value > top) gs_lua_fault(L, NULL, "the message has a %%%c without a value", *p);
            add_value(L, &b, value, value - index);
        } else {
            gs_lua_fault(L, "use string.format for the rest", "a message knows %%s, %%d and %%%%");
        }
    }
    luaL_pushresult(&b);
}

/* A copy in the run's arena: one line, cut where it is too long. */
static const char *keep_line(lua_State *L, int index) {
    size_t n;
    const char *text = lua_tolstring(L, index, &n);
    if (!text) return "";
    bool cut = n > GS_LIMIT_MESSAGE;
    if (cut) n = GS_LIMIT_MESSAGE;
    while (cut && n && ((unsigned char)text[n] & 0xC0) == 0x80) n--;
    char *line = gs_strndup(gs_running_of(L)->arena, text, n + (cut ? 3 : 0));
    if (cut) memcpy(line + n, "...", 4);
    for (char *p = line; *p; p++)
        if ((unsigned char)*p < 0x20 || *p == 0x7f) *p = ' ';
    return line;
}

static const gs_fact *fact_at(lua_State *L, int index, const char *what, bool required) {
    const gs_fact *fact = gs_to_fact(L, index);
    if (!fact && !(lua_isnoneornil(L, index) && !required))
        gs_lua_fault(L, "report(fact, other_fact or nil, \"message\", ...)",
                     "report: %s must be a fact, not a %s", what, luaL_typename(L, index));
    return fact;
}

static gs_level level_at(lua_State *L, int index, gs_level most) {
    static const char *const levels[] = {"note", "warning", "error"};
    const char *name = lua_tostring(L, index);
    if (lua_isnil(L, index)) return most;
    for (int i = 0; name && i < 3; i++)
        if (strcmp(levels[i], name) == 0) return (gs_level)i < most ? (gs_level)i : most;
    gs_lua_fault(L, "use \"warning\" or \"note\"", "report: level \"%s\" is not known",
                 name ? name : luaL_typename(L, index));
    return most;
}

/* The facts of the list at index, but a and b. */
static void read_more(lua_State *L, int index, gs_reported *out) {
    if (lua_isnil(L, index)) return;
    luaL_checktype(L, index, LUA_TTABLE);
    lua_Integer n = (lua_Integer)lua_rawlen(L, index);
    gs_sandbox_charge(L, (uint64_t)n * 50); /* they are kept outside the sandbox's memory */
    const gs_fact **more = gs_alloc(gs_running_of(L)->arena, (size_t)n * sizeof *more);
    for (lua_Integer i = 1; i <= n; i++) {
        lua_rawgeti(L, index, i);
        const gs_fact *fact = fact_at(L, lua_gettop(L), "an item of more", true);
        if (fact != out->a && fact != out->b) more[out->nmore++] = fact;
        lua_pop(L, 1);
    }
    out->more = more;
}

static const char *text_field(lua_State *L, const char *name) {
    int type = lua_getfield(L, 1, name);
    if (type != LUA_TNIL && type != LUA_TSTRING)
        gs_lua_fault(L, NULL, "report: %s must be a string, not a %s", name, lua_typename(L, type));
    const char *kept = type == LUA_TNIL ? "" : keep_line(L, -1);
    lua_pop(L, 1);
    return kept;
}

/* What the text may have meant: a suggestion, for a person to choose, so it joins the hint. */
static void add_fix(lua_State *L, gs_reported *out) {
    const char *fix = text_field(L, "fix");
    gs_arena *arena = gs_running_of(L)->arena;
    if (*fix)
        out->hint = gs_sprintf(arena, "%s%sperhaps \"%s\"", out->hint, *out->hint ? "; " : "", fix);
}

static void report_table(lua_State *L, gs_reported *out) {
    static const char *const known[] = {"a", "b", "more", "message", "why", "hint", "level", "fix"};
    gs_table_only(L, 1, known, sizeof known / sizeof *known, "report{}");
    lua_settop(L, 1);
    lua_getfield(L, 1, "a");
    lua_getfield(L, 1, "b");
    lua_getfield(L, 1, "more");
    lua_getfield(L, 1, "level");
    out->a = fact_at(L, 2, "a", true);
    out->b = fact_at(L, 3, "b", false);
    read_more(L, 4, out);
    out->level = level_at(L, 5, out->level);
    const char *message = text_field(L, "message");
    if (*message) out->message = message;
    out->why = text_field(L, "why");
    out->hint = text_field(L, "hint");
    add_fix(L, out);
}

int gs_report(lua_State *L) {
    const gs_rule_info *info = &gs_running_of(L)->rule->info;
    gs_reported finding = {.level = info->level, .message = info->title, .why = "", .hint = ""};
    if (lua_type(L, 1) == LUA_TTABLE) {
        report_table(L, &finding);
    } else {
        finding.a = fact_at(L, 1, "the first value", true);
        finding.b = fact_at(L, 2, "the second value", false);
        if (lua_gettop(L) > 2) {
            push_message(L, 3);
            finding.message = keep_line(L, -1);
        }
    }
    if (finding.a == finding.b) finding.b = NULL;
    gs_emit(L, &finding);
    return 0;
}

static const gs_member REPORT[] = {
    {"report", gs_report, "a: fact|table, b: fact?, message: string?, ...: any", "",
     "The first fact is the odd one out, the other may be nil; the message is a format with %s for "
     "strings, numbers, amounts and dates. Or one table: `report { a = fact, b = fact, more = { "
     "fact, ... }, message = \"...\", why = \"...\", hint = \"...\", fix = \"...\", level = "
     "\"warning\" }`; a level can lower the rule's severity, not raise it; `fix` is what the text "
     "may have meant to say, shown as a suggestion"},
    {NULL, NULL, NULL, NULL, NULL}};

const gs_api gs_report_api = {
    "", "", "The second argument of `check`. Findings about one disagreement become one conflict.",
    REPORT};
