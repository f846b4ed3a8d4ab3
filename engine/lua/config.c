#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "book.h"

typedef struct setting {
    const char *name;
    gs_config_type type;
    const char *unset;          /* what holds without it */
    const char *const *choices; /* of its text, or NULL */
    bool inside;                /* a path that must lie in the configuration's folder */
} setting;

static const char *const levels[] = {"error", "warning", "note", "off", NULL};
static const char *const thresholds[] = {"error", "warning", "note", "never", NULL};
static const char *const colors[] = {"auto", "always", "never", NULL};
static const char *const orders[] = {"day-first", "month-first", NULL};
static const char *const months[] = {"January",  "February", "March",  "April",     "May",
                                     "June",     "July",     "August", "September", "October",
                                     "November", "December", NULL};

static const setting known[GS_CONFIG_KEYS] = {
    [GS_CK_PATHS] = {"paths", GS_C_TEXTS, "", NULL, false},
    [GS_CK_AGAINST] = {"against", GS_C_TEXTS, "", NULL, false},
    [GS_CK_IGNORE] = {"ignore", GS_C_TEXTS, "", NULL, false},
    [GS_CK_GITIGNORE] = {"gitignore", GS_C_FLAG, "true", NULL, false},
    [GS_CK_DEFAULT_RULES] = {"default_rules", GS_C_FLAG, "true", NULL, false},
    [GS_CK_PACKS] = {"packs", GS_C_TEXTS, "", NULL, false},
    [GS_CK_PACK_PLACES] = {"pack_places", GS_C_TEXTS, "", NULL, false},
    [GS_CK_RULES] = {"rules", GS_C_TEXTS, "", NULL, false},
    [GS_CK_SEVERITY] = {"severity", GS_C_MAP, "", levels, false},
    [GS_CK_FAIL_ON] = {"fail_on", GS_C_TEXT, "error", thresholds, false},
    [GS_CK_FORMAT] = {"format", GS_C_TEXT, "text", NULL, false},
    [GS_CK_COLOR] = {"color", GS_C_TEXT, "auto", colors, false},
    [GS_CK_JOBS] = {"jobs", GS_C_COUNT, "one for each core", NULL, false},
    [GS_CK_ALLOW_EMPTY] = {"allow_empty", GS_C_FLAG, "false", NULL, false},
    [GS_CK_LEDGER] = {"ledger", GS_C_TEXT, "gainsay.ledger", NULL, true},
    [GS_CK_STORE] = {"store", GS_C_TEXT, "", NULL, true},
    [GS_CK_ALIASES] = {"aliases", GS_C_LISTS, "", NULL, false},
    [GS_CK_FISCAL_YEAR] = {"fiscal_year", GS_C_TEXT, "", months, false},
    [GS_CK_DATES] = {"dates", GS_C_TEXT, "month-first", orders, false},
};

const char *gs_config_name(gs_config_key key) {
    return known[key].name;
}

gs_config_type gs_config_type_of(gs_config_key key) {
    return known[key].type;
}

const char *gs_config_default(gs_config_key key) {
    return known[key].unset;
}

typedef struct reading {
    gs_session session; /* of no book: nothing is declared here */
    gs_packfile source;
    gs_arena *arena;
    gs_config *out;
    uint32_t line;
    gs_config_item *items; /* of the value that is being read */
    uint32_t count, cap;
} reading;

/* Where a map's entry stands: the first line from `line` on that holds the name. */
static uint32_t line_of(const gs_packfile *source, const char *name, uint32_t line) {
    const char *text = source->text, *found;
    for (uint32_t i = 1; i < line && (found = strchr(text, '\n')); i++) text = found + 1;
    found = strstr(text, name);
    if (!found) return line;
    for (; text < found; text++) line += *text == '\n';
    return line;
}

static void add(lua_State *L, const char *name, const char *text) {
    reading *r = gs_sandbox_user(L);
    GS_GROW(r->arena, r->items, r->count, r->cap);
    r->items[r->count++] = (gs_config_item){name, gs_strdup(r->arena, text), r->line};
}

static void only_choices(lua_State *L, const setting *s, const char *text) {
    uint32_t n = 0;
    if (!s->choices) return;
    for (; s->choices[n]; n++)
        if (strcmp(s->choices[n], text) == 0) return;
    luaL_Buffer b;
    luaL_buffinit(L, &b);
    const char *near = gs_nearest(text, s->choices, n);
    for (uint32_t i = 0; i < n && !near; i++) {
        luaL_addstring(&b, i ? ", \"" : "it is one of \"");
        luaL_addstring(&b, s->choices[i]);
        luaL_addstring(&b, "\"");
    }
    luaL_pushresult(&b);
    const char *hint =
        near ? lua_pushfstring(L, "did you mean \"%s\"?", near) : lua_tostring(L, -1);
    gs_lua_fault(L, hint, "%s: there is no \"%s\"", s->name, text);
}

/* A file that gainsay writes: a stranger's configuration must not name one elsewhere. */
static void only_inside(lua_State *L, const setting *s, const char *text) {
    if (!s->inside) return;
    bool out = *text == '/' || strcmp(text, "..") == 0 || strncmp(text, "../", 3) == 0 ||
               strstr(text, "/../");
    if (out)
        gs_lua_fault(L, "give it on the command line instead",
                     "%s: \"%s\" lies outside the folder of the configuration", s->name, text);
}

static const char *text_at(lua_State *L, const setting *s, int index, const char *what) {
    if (lua_type(L, index) != LUA_TSTRING)
        gs_lua_fault(L, NULL, "%s: %s must be a string, not a %s", s->name, what,
                     luaL_typename(L, index));
    size_t n;
    const char *text = lua_tolstring(L, index, &n);
    if (n == 0) gs_lua_fault(L, NULL, "%s: %s is empty", s->name, what);
    if (strlen(text) != n) gs_lua_fault(L, NULL, "%s: %s holds a NUL byte", s->name, what);
    return text;
}

/* A list of strings at the top of the stack. */
static void read_list(lua_State *L, const setting *s, const char *name) {
    lua_Integer n = (lua_Integer)lua_rawlen(L, -1);
    char what[32];
    gs_lua_keys(L, -1);
    if ((lua_Integer)lua_rawlen(L, -1) != n)
        gs_lua_fault(L, "write { \"one\", \"two\" }", "%s must be a list of strings", s->name);
    lua_pop(L, 1);
    for (lua_Integer i = 1; i <= n; i++) {
        lua_rawgeti(L, -1, i);
        snprintf(what, sizeof what, "item %d", (int)i);
        add(L, name, text_at(L, s, -1, what));
        lua_pop(L, 1);
    }
}

static void read_texts(lua_State *L, const setting *s, const char *name) {
    if (lua_type(L, -1) == LUA_TSTRING)
        add(L, name, text_at(L, s, -1, "it"));
    else if (lua_istable(L, -1))
        read_list(L, s, name);
    else
        gs_lua_fault(L, NULL, "%s must be a string or a list of strings, not a %s", s->name,
                     luaL_typename(L, -1));
}

static void read_entry(lua_State *L, const setting *s) {
    reading *r = gs_sandbox_user(L);
    const char *name = gs_strdup(r->arena, text_at(L, s, -2, "a name"));
    uint32_t outer = r->line;
    r->line = line_of(&r->source, name, outer);
    if (s->type == GS_C_LISTS) {
        read_texts(L, s, name);
    } else {
        const char *text = text_at(L, s, -1, name);
        only_choices(L, s, text);
        add(L, name, text);
    }
    r->line = outer;
}

/* { ["name"] = ... }, in the order of names. */
static void read_map(lua_State *L, const setting *s) {
    if (!lua_istable(L, -1))
        gs_lua_fault(L, "write { [\"name\"] = ... }", "%s must be a table, not a %s", s->name,
                     luaL_typename(L, -1));
    gs_lua_keys(L, -1);
    lua_Integer n = (lua_Integer)lua_rawlen(L, -1);
    for (lua_Integer i = 1; i <= n; i++) {
        lua_rawgeti(L, -1, i); /* table, keys, key */
        lua_pushvalue(L, -1);
        lua_rawget(L, -4);
        read_entry(L, s);
        lua_pop(L, 2);
    }
    lua_pop(L, 1);
}

static void read_flag(lua_State *L, const setting *s) {
    if (!lua_isboolean(L, -1))
        gs_lua_fault(L, NULL, "%s must be true or false, not a %s", s->name, luaL_typename(L, -1));
    add(L, "", lua_toboolean(L, -1) ? "true" : "false");
}

static void read_count(lua_State *L, const setting *s) {
    char text[16];
    int whole;
    lua_Integer n = lua_tointegerx(L, -1, &whole);
    if (lua_type(L, -1) != LUA_TNUMBER || !whole || n < 1 || n > 256)
        gs_lua_fault(L, NULL, "%s must be a whole number from 1 to 256", s->name);
    snprintf(text, sizeof text, "%d", (int)n);
    add(L, "", text);
}

static void read_value(lua_State *L, const setting *s) {
    const char *text;
    switch (s->type) {
    case GS_C_TEXT:
        text = text_at(L, s, -1, "it");
        only_choices(L, s, text);
        only_inside(L, s, text);
        add(L, "", text);
        break;
    case GS_C_TEXTS: read_texts(L, s, ""); break;
    case GS_C_FLAG: read_flag(L, s); break;
    case GS_C_COUNT: read_count(L, s); break;
    case GS_C_MAP:
    case GS_C_LISTS: read_map(L, s); break;
    }
}

/* Unknown names are told at their line. */
static void refuse_unknown(lua_State *L) {
    reading *r = gs_sandbox_user(L);
    const char *names[GS_CONFIG_KEYS];
    for (uint32_t i = 0; i < GS_CONFIG_KEYS; i++) names[i] = known[i].name;
    gs_lua_keys(L, 1);
    lua_Integer n = (lua_Integer)lua_rawlen(L, -1);
    for (lua_Integer i = 1; i <= n; i++) {
        lua_rawgeti(L, -1, i);
        const char *key = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
        if (!key) gs_lua_fault(L, "write name = value", "a setting has no name");
        bool found = false;
        for (uint32_t k = 0; k < GS_CONFIG_KEYS; k++) found |= strcmp(names[k], key) == 0;
        if (!found) {
            r->line = gs_packfile_line(&r->source, key);
            const char *near = gs_nearest(key, names, GS_CONFIG_KEYS);
            gs_lua_fault(L,
                         near ? lua_pushfstring(L, "did you mean \"%s\"?", near)
                              : "\"gainsay config\" lists the settings",
                         "there is no setting \"%s\"", key);
        }
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

static int read_config(lua_State *L) {
    reading *r = gs_sandbox_user(L);
    if (!lua_istable(L, 1))
        gs_lua_fault(L, "return { paths = { \"articles\" } }",
                     "a configuration returns a table, not a %s", luaL_typename(L, 1));
    refuse_unknown(L);
    for (uint32_t i = 0; i < GS_CONFIG_KEYS; i++) {
        gs_config_value *value = &r->out->values[i];
        if (lua_getfield(L, 1, known[i].name) != LUA_TNIL) {
            r->line = value->line = gs_packfile_line(&r->source, known[i].name);
            r->items = NULL;
            r->count = r->cap = 0;
            read_value(L, &known[i]);
            value->given = true;
            value->items = r->items;
            value->count = r->count;
        }
        lua_settop(L, 1);
    }
    return 0;
}

bool gs_config_parse(gs_arena *arena, const char *file, const char *text, size_t n, gs_config *out,
                     gs_err *err) {
    static const gs_budget budget = {
        .memory = 4 << 20, .instructions = 1000 * 1000, .milliseconds = 500, .output = 4096};
    const char *slash = strrchr(file, '/');
    *out = (gs_config){.file = gs_strdup(arena, file), .folder = ""};
    if (slash) out->folder = gs_strndup(arena, file, (size_t)(slash - file));
    reading r = {.source = {.path = out->file, .text = gs_strndup(arena, text, n), .n = n},
                 .arena = arena,
                 .out = out,
                 .line = 1};
    gs_sandbox *box = gs_sandbox_new(gs_natives_new(arena), budget, out->file, &r);
    lua_State *L = gs_sandbox_state(box);
    bool read = gs_sandbox_load(box, out->file, text, n, err) && gs_sandbox_call(box, 0, 1, err);
    if (read) {
        lua_pushcfunction(L, read_config);
        lua_insert(L, -2);
        read = gs_sandbox_call(box, 1, 0, err);
    }
    gs_sandbox_free(box);
    if (read || !err) return read;
    if (gs_err_is_of_rules(err->code)) err->code = GS_E_INPUT;
    if (!err->line) err->line = r.line;
    snprintf(err->source, sizeof err->source, "%s", out->file);
    gs_err_quote(err, out->file, text, n);
    return false;
}
