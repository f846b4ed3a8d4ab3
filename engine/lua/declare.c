/* What pack files declare: kinds, words, measures, patterns. Each call hands plain structs to the
 * layer below. */
#include <stdio.h>
#include <string.h>

#include "book.h"

gs_loading *gs_loading_of(lua_State *L) {
    return gs_sandbox_user(L);
}

/* `kind "x" { ... }`: the first call takes the name and gives a function that takes the table. */
int gs_declare_curry(lua_State *L, lua_CFunction declare, const char *what) {
    if (lua_type(L, 1) != LUA_TSTRING)
        return gs_lua_fault(L, NULL, "%s needs a name: %s \"name\" { ... }", what, what);
    lua_settop(L, 1);
    lua_pushcclosure(L, declare, 1);
    return 1;
}

/* In such a function: the name; its table is at index 1. */
const char *gs_declare_begin(lua_State *L, const char *what) {
    const char *name = lua_tostring(L, lua_upvalueindex(1));
    if (lua_type(L, 1) != LUA_TTABLE)
        gs_lua_fault(L, NULL, "%s \"%s\" needs a table, not a %s", what, name, luaL_typename(L, 1));
    gs_loading_of(L)->declared++;
    lua_settop(L, 1);
    return name;
}

/* --- kinds --- */

static const char *const FIELD_OPTIONS[] = {"key",      "separator", "info",
                                            "required", "choice",    "doc"};

static bool option(lua_State *L, int table, const char *name) {
    lua_getfield(L, table, name);
    bool on = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return on;
}

static gs_ftype type_named(lua_State *L, const char *field, const char *name) {
    const char *names[GS_F_TYPES];
    for (int i = 0; i < GS_F_TYPES; i++) {
        names[i] = gs_ftype_name((gs_ftype)i);
        if (strcmp(names[i], name) == 0) return (gs_ftype)i;
    }
    const char *near = gs_nearest(name, names, GS_F_TYPES);
    const char *hint = near ? lua_pushfstring(L, "did you mean '%s'?", near)
                            : "types are text, entity, choice, amount, date, period and flag";
    gs_lua_fault(L, hint, "field '%s' has the unknown type '%s'", field, name);
    return GS_F_TEXT;
}

static gs_frole role_of(lua_State *L, int t) {
    if (option(L, t, "key")) return GS_R_KEY;
    if (option(L, t, "separator")) return GS_R_SEPARATOR;
    return option(L, t, "info") ? GS_R_INFO : GS_R_VALUE;
}

/* One `{ "stage", choice = {...}, key = true, doc = "..." }`, at the top of the stack. */
static void read_field(lua_State *L, gs_arena *arena, gs_field *out, lua_Integer i) {
    int t = lua_gettop(L);
    if (lua_type(L, t) != LUA_TTABLE)
        gs_lua_fault(L, NULL,
                     "field %d must be a table like { \"person\", \"entity\", key = true }",
                     (int)i);
    gs_table_only(L, t, FIELD_OPTIONS, sizeof FIELD_OPTIONS / sizeof *FIELD_OPTIONS,
                  "a field of a kind");
    lua_rawgeti(L, t, 1);
    lua_rawgeti(L, t, 2);
    if (lua_type(L, t + 1) != LUA_TSTRING) gs_lua_fault(L, NULL, "field %d has no name", (int)i);
    out->name = gs_strdup(arena, lua_tostring(L, t + 1));
    const char *doc = gs_table_string(L, t, "doc", out->name, false);
    out->doc = doc ? gs_strdup(arena, doc) : "";
    out->choices = gs_table_strings(L, t, "choice", out->name, arena, &out->nchoices);
    const char *type = lua_tostring(L, t + 2);
    if (!type && !out->choices)
        gs_lua_fault(L, "write { \"name\", \"type\" } or { \"name\", choice = { ... } }",
                     "field '%s' has no type", out->name);
    out->type = type ? type_named(L, out->name, type) : GS_F_CHOICE;
    out->role = role_of(L, t);
    out->required = option(L, t, "required");
    lua_settop(L, t);
}

/* The fields of a kind declaration: `{ {"person", "entity", key = true}, ... }` at index. */
static gs_field *declare_fields(lua_State *L, int index, gs_arena *arena, uint32_t *n) {
    int type = lua_getfield(L, index, "fields");
    if (type != LUA_TTABLE || lua_rawlen(L, -1) == 0)
        gs_lua_fault(L, "write fields = { { \"person\", \"entity\", key = true }, ... }",
                     "a kind needs fields");
    lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
    gs_field *fields = gs_alloc(arena, (size_t)count * sizeof *fields);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, -1, i);
        read_field(L, arena, &fields[i - 1], i);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    *n = (uint32_t)count;
    return fields;
}

static int declare_kind(lua_State *L) {
    static const char *const known[] = {"doc", "label", "fields", "background"};
    const char *name = gs_declare_begin(L, "kind");
    gs_loading *loading = gs_loading_of(L);
    gs_arena *arena = loading->book->arena;
    gs_table_only(L, 1, known, 4, "a kind");
    gs_kind kind = {.name = name, .file = loading->session.source->path, .line = gs_lua_line(L)};
    const char *doc = gs_table_string(L, 1, "doc", name, false),
               *label = gs_table_string(L, 1, "label", name, false);
    kind.doc = doc ? doc : "";
    kind.label = label ? label : "";
    kind.background = lua_getfield(L, 1, "background") == LUA_TBOOLEAN && lua_toboolean(L, -1);
    lua_pop(L, 1);
    kind.fields = declare_fields(L, 1, arena, &kind.nfields);
    gs_err err;
    if (!gs_kinds_add(loading->book->kinds, &kind, &err)) return gs_lua_raise(L, &err);
    return 0;
}

/* choices = { stage = { "designate" } } */
static void read_choices(lua_State *L, gs_arena *arena, gs_extension *x) {
    int type = lua_getfield(L, 1, "choices"), table = lua_gettop(L);
    if (type == LUA_TNIL) return lua_pop(L, 1);
    if (type != LUA_TTABLE)
        gs_lua_fault(L, "write choices = { field = { \"word\" } }", "choices is a %s",
                     lua_typename(L, type));
    gs_lua_keys(L, table);
    lua_Integer n = (lua_Integer)lua_rawlen(L, -1);
    x->choices = gs_alloc(arena, ((size_t)n + 1) * sizeof *x->choices);
    for (lua_Integer i = 1; i <= n; i++) {
        gs_field *more = &x->choices[x->nchoices++];
        if (lua_rawgeti(L, -1, i) != LUA_TSTRING)
            gs_lua_fault(L, "write choices = { field = { \"word\" } }", "choices names no field");
        more->name = gs_strdup(arena, lua_tostring(L, -1));
        more->choices = gs_table_strings(L, table, more->name, "choices", arena, &more->nchoices);
        lua_pop(L, 1);
    }
    lua_settop(L, table - 1);
}

static int declare_extension(lua_State *L) {
    static const char *const known[] = {"fields", "choices"};
    const char *name = gs_declare_begin(L, "extend_kind");
    gs_loading *loading = gs_loading_of(L);
    gs_rulebook *book = loading->book;
    gs_table_only(L, 1, known, 2, "extend_kind");
    gs_extension x = {.kind = gs_strdup(book->arena, name),
                      .file = loading->session.source->path,
                      .line = gs_lua_line(L)};
    read_choices(L, book->arena, &x);
    bool fields = lua_getfield(L, 1, "fields") != LUA_TNIL;
    lua_pop(L, 1);
    if (fields || !x.nchoices) x.fields = declare_fields(L, 1, book->arena, &x.n);
    GS_GROW(book->arena, book->extensions, book->nextensions, book->capextensions);
    book->extensions[book->nextensions++] = x;
    return 0;
}

/* --- words --- */

/* A word's value at the top: "AR", { "AR", "Argentina" }, true or nothing. *more is "" where there
 * is one value. */
static const char *word_value(lua_State *L, const char *set, const char *form, const char **more) {
    *more = "";
    int t = lua_gettop(L);
    if (lua_type(L, t) == LUA_TSTRING) return lua_tostring(L, t);
    if (lua_type(L, t) == LUA_TBOOLEAN && lua_toboolean(L, t)) return "";
    if (lua_type(L, t) != LUA_TTABLE)
        gs_lua_fault(L, "a word stands for a string or for two: { \"a\", \"b\" }",
                     "words \"%s\": the value of '%s' is a %s", set, form, luaL_typename(L, t));
    lua_rawgeti(L, t, 1);
    lua_rawgeti(L, t, 2);
    const char *value = lua_tostring(L, t + 1);
    if (lua_type(L, t + 2) == LUA_TSTRING) *more = lua_tostring(L, t + 2);
    if (!value)
        gs_lua_fault(L, NULL, "words \"%s\": '%s' has a table without a string in it", set, form);
    return value;
}

static void add_word(lua_State *L, const char *set, lua_Integer i) {
    gs_lexicon *lexicon = gs_loading_of(L)->book->lexicon;
    int top = lua_gettop(L); /* key, value */
    const char *more = "", *value = "", *form;
    if (lua_type(L, top - 1) == LUA_TSTRING) {
        form = lua_tostring(L, top - 1);
        value = word_value(L, set, form, &more);
    } else {
        if (lua_type(L, top) != LUA_TSTRING)
            gs_lua_fault(L, "write [\"two words\"] = \"value\" for words with a value",
                         "words \"%s\": item %d is a %s", set, (int)i, luaL_typename(L, top));
        form = lua_tostring(L, top);
    }
    if (!form[strspn(form, " ")])
        gs_lua_fault(L, NULL, "words \"%s\": item %d is empty", set, (int)i);
    gs_sandbox_charge(L, 50 + strlen(form)); /* it is kept outside the sandbox's memory */
    const gs_session *session = &gs_loading_of(L)->session;
    gs_err err;
    if (gs_packs_clash(session->book, session->source, set, form, value, &err))
        gs_lua_raise(L, &err);
    gs_lexicon_add(lexicon, set, form, value, more);
    lua_settop(L, top);
}

static int declare_words(lua_State *L) {
    const char *set = gs_declare_begin(L, "words");
    gs_lua_keys(L, 1); /* 2 */
    lua_Integer n = (lua_Integer)lua_rawlen(L, 2);
    for (lua_Integer i = 1; i <= n; i++) {
        lua_rawgeti(L, 2, i);
        lua_pushvalue(L, -1);
        lua_rawget(L, 1);
        add_word(L, set, i);
        lua_pop(L, 2);
    }
    return 0;
}

/* --- settings --- */

/* near: the name of a list that the field may be meant for, or NULL. */
static const char *setting_value(lua_State *L, const char *what, const char *field,
                                 const char *near) {
    const char *type = luaL_typename(L, -1);
    switch (lua_type(L, -1)) {
    case LUA_TSTRING: return lua_tostring(L, -1);
    case LUA_TNUMBER: lua_pushvalue(L, -1); return lua_tostring(L, -1);
    case LUA_TBOOLEAN: return lua_toboolean(L, -1) ? "true" : "false";
    default:
        gs_lua_fault(L, near ? lua_pushfstring(L, "did you mean \"%s\"?", near) : NULL,
                     "%s: %s must be a string, a number or a boolean, not a %s", what, field, type);
    }
    return NULL;
}

static bool in_list(const char *name, const char *const *names) {
    for (; names && *names; names++)
        if (strcmp(*names, name) == 0) return true;
    return false;
}

static bool has_setting(const gs_setting *settings, uint32_t n, const char *field) {
    for (uint32_t i = 0; i < n; i++)
        if (strcmp(settings[i].field, field) == 0) return true;
    return false;
}

uint32_t gs_declare_settings(lua_State *L, int index, const char *what, const char *const *names,
                             gs_setting settings[GS_MAX_SETTINGS], uint32_t n) {
    gs_arena *arena = gs_loading_of(L)->book->arena;
    int top = lua_gettop(L);
    uint32_t nnames = 0;
    while (names && names[nnames]) nnames++;
    gs_lua_keys(L, index);
    lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_settop(L, top + 1);
        if (lua_rawgeti(L, -1, i) != LUA_TSTRING) continue;
        const char *field = lua_tostring(L, -1);
        if (in_list(field, names) || has_setting(settings, n, field)) continue;
        if (n == GS_MAX_SETTINGS)
            gs_lua_fault(L, NULL, "%s has more than %d settings", what, GS_MAX_SETTINGS);
        lua_getfield(L, index, field);
        const char *value = setting_value(L, what, field, gs_nearest(field, names, nnames));
        settings[n++] = (gs_setting){gs_strdup(arena, field), gs_strdup(arena, value)};
    }
    lua_settop(L, top);
    return n;
}

/* --- patterns --- */

static const char *line_start(const gs_packfile *source, uint32_t line) {
    const char *p = source->text, *end = p + source->n;
    while (line > 1 && p < end) line -= *p++ == '\n';
    return p;
}

typedef struct fact_call {
    const char *kind;
    uint32_t line;    /* of the call */
    const char *from; /* where to look for the next pattern in the file, */
    uint32_t reached; /* and the line of that */
} fact_call;

static uint32_t newlines(const char *from, const char *to) {
    uint32_t count = 0;
    for (; from < to; from++) count += *from == '\n';
    return count;
}

/* Where the pattern's text stands in the file, at or after call->from (moved on to it); else the
 * line of the call. */
static uint32_t pattern_line(const gs_packfile *source, const char *text, size_t n,
                             fact_call *call) {
    const char *end = source->text + source->n;
    for (const char *p = call->from; n && p + n < end; p++) {
        p = memchr(p, text[0], (size_t)(end - p) - n);
        if (!p) break;
        if (memcmp(p, text, n) != 0) continue;
        uint32_t line = call->reached + newlines(call->from, p);
        call->reached = line + newlines(p, p + n);
        call->from = p + n;
        return line;
    }
    return call->line;
}

/* The item at the top of the stack: a string, or a table of strings with settings of their own. */
static void add_patterns(lua_State *L, fact_call *call, lua_Integer i) {
    gs_loading *loading = gs_loading_of(L);
    gs_setting settings[GS_MAX_SETTINGS];
    char what[100];
    uint32_t n = 0;
    int item = lua_gettop(L);
    bool table = lua_type(L, item) == LUA_TTABLE;
    snprintf(what, sizeof what, "fact \"%.60s\", item %d", call->kind, (int)i);
    if (table) n = gs_declare_settings(L, item, what, NULL, settings, 0);
    n = gs_declare_settings(L, 1, what, NULL, settings, n);
    lua_Integer count = table ? (lua_Integer)lua_rawlen(L, item) : 1;
    if (count == 0) gs_lua_fault(L, NULL, "%s holds no pattern", what);
    for (lua_Integer k = 1; k <= count; k++) {
        if (table) lua_rawgeti(L, item, k);
        if (lua_type(L, -1) != LUA_TSTRING)
            gs_lua_fault(L, NULL, "%s must be a pattern, not a %s", what, luaL_typename(L, -1));
        size_t length;
        const char *text = lua_tolstring(L, -1, &length);
        uint32_t line = pattern_line(loading->session.source, text, length, call);
        gs_pattern_decl decl = {.kind = call->kind,
                                .text = text,
                                .settings = settings,
                                .nsettings = n,
                                .file = loading->session.source->path,
                                .line = line};
        gs_sandbox_charge(L, 1000 + length);
        gs_pack_add_pattern(loading->book->pack, &decl);
        lua_settop(L, item);
    }
}

static int declare_fact(lua_State *L) {
    const char *kind = gs_declare_begin(L, "fact");
    fact_call call = {.kind = kind, .line = gs_lua_line(L)};
    call.from = line_start(gs_loading_of(L)->session.source, call.line);
    call.reached = call.line;
    lua_Integer n = (lua_Integer)lua_rawlen(L, 1);
    if (n == 0)
        return gs_lua_fault(L, "write fact \"kind\" { \"pattern\", ... }",
                            "fact \"%s\" has no patterns", kind);
    for (lua_Integer i = 1; i <= n; i++) {
        lua_rawgeti(L, 1, i);
        add_patterns(L, &call, i);
        lua_settop(L, 1);
    }
    return 0;
}

static int call_kind(lua_State *L) {
    return gs_declare_curry(L, declare_kind, "kind");
}
static int call_extension(lua_State *L) {
    return gs_declare_curry(L, declare_extension, "extend_kind");
}
static int call_words(lua_State *L) {
    return gs_declare_curry(L, declare_words, "words");
}
static int call_fact(lua_State *L) {
    return gs_declare_curry(L, declare_fact, "fact");
}

static const gs_member DECLARE[] = {
    {"kind", call_kind, "name: string", "fun(t: table)",
     "Declares a kind of facts: `kind \"closure\" { doc, label, fields = { { \"what\", \"entity\", "
     "key = true }, ... } }`"},
    {"extend_kind", call_extension, "name: string", "fun(t: table)",
     "Adds fields to a kind of another pack"},
    {"words", call_words, "name: string", "fun(t: table)",
     "A set of words or phrases, `@name` in patterns; `{ phrase = value }` gives each a value"},
    {"measure", gs_call_measure, "name: string", "fun(t: table)",
     "What a number may measure, and the words that tell it"},
    {"extend_measure", gs_call_measure_extension, "name: string", "fun(t: table)",
     "Adds words to a measure of another pack"},
    {"fact", call_fact, "kind: string", "fun(t: table)", "Patterns that read facts of the kind"},
    {NULL, NULL, NULL, NULL, NULL}};

const gs_api gs_declare_api = {
    "", "",
    "For pack files, which declare what the rules of a beat read; a file that calls one of these "
    "returns no rule. [slots.md](slots.md) has the language of patterns.",
    DECLARE};
