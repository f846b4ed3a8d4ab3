#include "coverage.h"

#include <stdlib.h>
#include <string.h>

#include "book.h"
#include "cover.h"

enum { LINES = 8192 }; /* of a file; later ones are not watched */

enum { KNOWN = 1, RAN = 2 };

typedef struct watched {
    const char *file;
    unsigned char lines[LINES];
} watched;

struct gs_coverage {
    gs_arena *arena;
    watched **files;
    uint32_t count, cap;
};

gs_coverage *gs_coverage_new(gs_arena *arena) {
    gs_coverage *c = gs_alloc(arena, sizeof *c);
    c->arena = arena;
    return c;
}

void gs_rulebook_cover(gs_rulebook *book, gs_coverage *coverage) {
    book->coverage = coverage;
}

bool gs_rulebook_is_covered(const gs_rulebook *book) {
    return book->coverage != NULL;
}

/* The chunk "@path"; NULL for C functions and strings. */
static watched *file_of(gs_coverage *c, const char *source) {
    if (!source || *source != '@') return NULL;
    for (uint32_t i = 0; i < c->count; i++)
        if (strcmp(c->files[i]->file, source + 1) == 0) return c->files[i];
    GS_GROW(c->arena, c->files, c->count, c->cap);
    watched *w = gs_alloc(c->arena, sizeof *w);
    w->file = gs_strdup(c->arena, source + 1);
    return c->files[c->count++] = w;
}

static void mark(watched *w, lua_Integer line, unsigned bits) {
    if (w && line > 0 && line < LINES) w->lines[line] |= (unsigned char)bits;
}

/* [-0, +0, em] The table of lines at the top names lines that hold something to run. */
static void know_lines(lua_State *L, watched *w) {
    for (lua_pushnil(L); lua_istable(L, -2) && lua_next(L, -2); lua_pop(L, 1))
        mark(w, lua_tointeger(L, -2), KNOWN);
}

void gs_cover_event(gs_coverage *c, lua_State *L, lua_Debug *ar) {
    if (ar->event == LUA_HOOKLINE) {
        lua_getinfo(L, "S", ar);
        mark(file_of(c, ar->source), ar->currentline, KNOWN | RAN);
        return;
    }
    lua_getinfo(L, "SL", ar);
    if (strcmp(ar->what, "C") != 0) know_lines(L, file_of(c, ar->source));
    lua_pop(L, 1);
}

/* The functions that a function has at hand are known even where they never run. */
void gs_cover_function(gs_coverage *c, lua_State *L, int index, int depth) {
    lua_Debug ar;
    if (!lua_isfunction(L, index) || lua_iscfunction(L, index) || depth == 0) return;
    index = lua_absindex(L, index);
    luaL_checkstack(L, 6, NULL);
    lua_pushvalue(L, index);
    lua_getinfo(L, ">SL", &ar);
    know_lines(L, file_of(c, ar.source));
    lua_pop(L, 1);
    for (int i = 1; lua_getupvalue(L, index, i); i++) {
        gs_cover_function(c, L, -1, depth - 1);
        lua_pop(L, 1);
    }
}

static int by_file(const void *a, const void *b) {
    const watched *const *x = a, *const *y = b;
    return strcmp((*x)->file, (*y)->file);
}

bool gs_coverage_file(gs_coverage *c, uint32_t i, gs_covered *out) {
    if (i == 0 && c->count) qsort(c->files, c->count, sizeof *c->files, by_file);
    if (i >= c->count) return false;
    const watched *w = c->files[i];
    *out = (gs_covered){.file = w->file};
    for (uint32_t line = 0; line < LINES; line++) {
        out->lines += w->lines[line] != 0;
        out->ran += (w->lines[line] & RAN) != 0;
    }
    return true;
}

uint32_t gs_coverage_missed(const gs_coverage *c, const char *file, uint32_t line) {
    for (uint32_t i = 0; i < c->count; i++) {
        const watched *w = c->files[i];
        if (strcmp(w->file, file) != 0) continue;
        for (line++; line < LINES; line++)
            if (w->lines[line] == KNOWN) return line;
    }
    return 0;
}
