/* Reading the tables of pack files: each mistake is answered with the field's name and what to
 * write instead. */
#include <string.h>

#include "book.h"

const char *gs_table_string(lua_State *L, int table, const char *field, const char *what,
                            bool required) {
    int type = lua_getfield(L, table, field);
    const char *text = type == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
    if (type == LUA_TNIL && required)
        gs_lua_fault(L, lua_pushfstring(L, "write: %s = \"...\"", field), "%s has no %s", what,
                     field);
    if (type != LUA_TNIL && !text)
        gs_lua_fault(L, lua_pushfstring(L, "write: %s = \"...\"", field),
                     "%s: %s must be a string, not a %s", what, field, lua_typename(L, type));
    if (text && required && !text[strspn(text, " \t\n")])
        gs_lua_fault(L, lua_pushfstring(L, "write: %s = \"...\"", field), "%s: %s is empty", what,
                     field);
    lua_pop(L, 1); /* the table keeps it */
    return text;
}

static const char *item_string(lua_State *L, const char *field, const char *what, lua_Integer i) {
    if (lua_type(L, -1) != LUA_TSTRING)
        gs_lua_fault(L, NULL, "%s: item %d of %s must be a string, not a %s", what, (int)i, field,
                     luaL_typename(L, -1));
    return lua_tostring(L, -1);
}

const char *const *gs_table_strings(lua_State *L, int table, const char *field, const char *what,
                                    gs_arena *arena, uint32_t *n) {
    int type = lua_getfield(L, table, field);
    const char **list = NULL;
    *n = 0;
    if (type == LUA_TSTRING) {
        list = gs_alloc(arena, sizeof *list);
        list[(*n)++] = gs_strdup(arena, lua_tostring(L, -1));
    } else if (type == LUA_TTABLE) {
        lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
        list = gs_alloc(arena, (size_t)count * sizeof *list);
        for (lua_Integer i = 1; i <= count; i++) {
            lua_rawgeti(L, -1, i);
            list[(*n)++] = gs_strdup(arena, item_string(L, field, what, i));
            lua_pop(L, 1);
        }
    } else if (type != LUA_TNIL) {
        gs_lua_fault(
            L,
            lua_pushfstring(L, "write: %s = \"...\", or %s = { \"...\", \"...\" }", field, field),
            "%s: %s must be a string or a list of strings, not a %s", what, field,
            lua_typename(L, type));
    }
    lua_pop(L, 1);
    return list;
}

static bool among(const char *name, const char *const *names, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        if (strcmp(names[i], name) == 0) return true;
    return false;
}

void gs_table_only(lua_State *L, int table, const char *const *names, uint32_t n,
                   const char *what) {
    table = lua_absindex(L, table);
    gs_lua_keys(L, table);
    lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, -1, i);
        const char *key = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : NULL;
        if (key && !among(key, names, n)) {
            const char *near = gs_nearest(key, names, n);
            const char *hint = near ? lua_pushfstring(L, "did you mean '%s'?", near) : NULL;
            gs_lua_fault(L, hint, "%s has no field '%s'", what, key);
        }
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

uint32_t gs_packfile_line(const gs_packfile *source, const char *name) {
    size_t n = strlen(name);
    uint32_t line = 1;
    const char *end = source->text + source->n;
    for (const char *at = source->text; at < end; line++) {
        const char *next = memchr(at, '\n', (size_t)(end - at));
        const char *p = at + strspn(at, " \t");
        if ((size_t)(end - p) > n && memcmp(p, name, n) == 0) {
            p += n + strspn(p + n, " \t");
            if (*p == '=') return line;
        }
        if (!next) break;
        at = next + 1;
    }
    return 1;
}
