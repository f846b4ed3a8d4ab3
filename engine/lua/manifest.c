#include "manifest.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "book.h"
#include "limits.h"

typedef struct reading {
    gs_session session; /* of no book: nothing is declared here */
    gs_packfile source;
    gs_arena *arena;
    gs_manifest *out;
    uint32_t line;
} reading;

bool gs_manifest_is_there(const char *folder) {
    char path[4200];
    snprintf(path, sizeof path, "%s/pack.lua", folder);
    return access(path, F_OK) == 0;
}

int gs_version_compare(const char *a, const char *b) {
    while (*a || *b) {
        char *end_a, *end_b;
        unsigned long x = strtoul(a, &end_a, 10), y = strtoul(b, &end_b, 10);
        if (x != y) return x < y ? -1 : 1;
        a = end_a + (*end_a == '.');
        b = end_b + (*end_b == '.');
        if (a == end_a && b == end_b) return 0; /* the ends, or what is no number */
    }
    return 0;
}

static bool is_pack_name(const char *name) {
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789-";
    size_t n = strspn(name, letters);
    return n && !name[n] && n <= 60 && name[0] >= 'a' && name[0] <= 'z';
}

static bool is_version(const char *text) {
    int parts = 1;
    if (!*text) return false;
    for (const char *p = text; *p; p++) {
        bool dot = *p == '.';
        if (dot && (p == text || p[-1] == '.' || !p[1])) return false;
        if (!dot && (*p < '0' || *p > '9')) return false;
        parts += dot;
    }
    return parts <= 3 && strlen(text) <= 20;
}

static void at_field(lua_State *L, const char *field) {
    reading *r = gs_sandbox_user(L);
    r->line = gs_packfile_line(&r->source, field);
}

static const char *field_text(lua_State *L, const char *field, bool required) {
    reading *r = gs_sandbox_user(L);
    at_field(L, field);
    const char *text = gs_table_string(L, 1, field, "the pack", required);
    return gs_strdup(r->arena, text ? text : "");
}

/* "roads", "roads >= 1.2" */
static gs_need read_need(lua_State *L, gs_arena *arena, const char *text) {
    static const char hint[] = "write needs = { \"name\", \"name >= 1.2\" }";
    size_t n = strcspn(text, " >");
    gs_need need = {gs_strndup(arena, text, n), ""};
    const char *rest = text + n + strspn(text + n, " ");
    if (strncmp(rest, ">=", 2) == 0) need.least = rest + 2 + strspn(rest + 2, " ");
    if (!is_pack_name(need.name) || (*rest && !is_version(need.least)))
        gs_lua_fault(L, hint, "\"%s\" names no pack", text);
    return need;
}

static void read_needs(lua_State *L, reading *r) {
    uint32_t n;
    at_field(L, "needs");
    const char *const *texts = gs_table_strings(L, 1, "needs", "the pack", r->arena, &n);
    gs_need *needs = gs_alloc(r->arena, (n + 1) * sizeof *needs);
    for (uint32_t i = 0; i < n; i++) needs[i] = read_need(L, r->arena, texts[i]);
    r->out->needs = needs;
    r->out->nneeds = n;
    r->out->needs_line = r->line;
}

static int read_manifest(lua_State *L) {
    static const char *const known[] = {"name", "version", "doc", "needs"};
    reading *r = gs_sandbox_user(L);
    gs_manifest *m = r->out;
    r->line = 1;
    if (lua_type(L, 1) != LUA_TTABLE)
        gs_lua_fault(L, "return { name = \"...\", version = \"0.1.0\" }",
                     "pack.lua returns a %s, not a table", luaL_typename(L, 1));
    gs_table_only(L, 1, known, 4, "a pack");
    m->name = field_text(L, "name", true);
    if (!is_pack_name(m->name))
        gs_lua_fault(L, "use lower-case letters, digits and hyphens",
                     "\"%s\" is no name for a pack", m->name);
    m->version = field_text(L, "version", true);
    if (!is_version(m->version))
        gs_lua_fault(L, "write numbers and dots: version = \"0.1.0\"", "\"%s\" is no version",
                     m->version);
    m->doc = field_text(L, "doc", false);
    read_needs(L, r);
    return 0;
}

bool gs_manifest_parse(const gs_natives *natives, gs_arena *arena, const char *file,
                       const char *text, size_t n, gs_manifest *out, gs_err *err) {
    const char *slash = strrchr(file, '/');
    *out = (gs_manifest){.file = gs_strdup(arena, file)};
    out->folder = slash ? gs_strndup(arena, file, (size_t)(slash - file)) : ".";
    reading r = {.source = {.path = out->file, .text = text, .n = n}, .arena = arena, .out = out};
    gs_budget budget = {GS_LIMIT_LOAD_MEMORY, GS_LIMIT_LOAD_INSTRUCTIONS, GS_LIMIT_LOAD_MS,
                        GS_LIMIT_OUTPUT};
    gs_sandbox *box = gs_sandbox_new(natives, budget, out->file, &r);
    lua_State *L = gs_sandbox_state(box);
    bool read = gs_sandbox_load(box, out->file, text, n, err) && gs_sandbox_call(box, 0, 1, err);
    if (read) {
        lua_pushcfunction(L, read_manifest);
        lua_insert(L, -2);
        read = gs_sandbox_call(box, 1, 0, err);
    }
    gs_sandbox_free(box);
    if (read || !err) return read;
    if (!err->line) err->line = r.line;
    snprintf(err->source, sizeof err->source, "%s", out->file);
    gs_err_quote(err, out->file, text, n);
    return false;
}
