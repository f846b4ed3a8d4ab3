#define _GNU_SOURCE
#include "chunk.h"

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"

enum { LONGEST_NAME = 520 };

static int take(lua_State *L, const void *bytes, size_t n, void *into) {
    (void)L;
    gs_buf_add(into, bytes, n);
    return 0;
}

/* Lua's dump tells the length of a string before it, seven bits a byte, the last one marked. */
static size_t put_length(char *out, size_t length) {
    char digits[16];
    size_t n = 0;
    do digits[n++] = (char)(length & 0x7f);
    while (length >>= 7);
    for (size_t i = 0; i < n; i++) out[i] = digits[n - 1 - i];
    out[n - 1] = (char)(out[n - 1] | 0x80);
    return n;
}

/* "@path" as a dump has it. */
static size_t put_name(char *out, const gs_packfile *source) {
    size_t n = strlen(source->path) + 1;
    if (n > LONGEST_NAME - 16) n = LONGEST_NAME - 16;
    size_t at = put_length(out, n + 1);
    out[at] = '@';
    memcpy(out + at + 1, source->path, n - 1);
    return at + n;
}

/* The name stands once, near the beginning: functions inside have that of the one around them. */
static bool find_name(gs_bytecode *code, const gs_packfile *source) {
    char name[LONGEST_NAME];
    size_t n = put_name(name, source);
    const char *at = memmem(code->bytes, code->n, name, n);
    if (!at) return false;
    code->named_from = (size_t)(at - code->bytes);
    code->named_to = code->named_from + n;
    return true;
}

void gs_chunk_keep(lua_State *L, gs_arena *arena, const gs_packfile *source) {
    gs_buf b = GS_BUF_EMPTY;
    if (lua_dump(L, take, &b, 0) == 0) {
        gs_bytecode code = {.bytes = b.bytes, .n = b.length};
        if (find_name(&code, source)) {
            code.bytes = gs_buf_dup(&b, arena);
            *source->compiled = code;
        }
    }
    gs_buf_free(&b);
}

/* The rule's code anew, of its text without examples; false where it stays as it is. */
static bool compile_bare(const gs_packfile *source, gs_buf *out) {
    gs_arena *arena = gs_arena_new();
    lua_State *L = luaL_newstate();
    char *text = gs_strndup(arena, source->text, source->n), chunk[LONGEST_NAME];
    if (!L) gs_out_of_memory();
    snprintf(chunk, sizeof chunk, "@%s", source->path);
    bool done = gs_bare(text, source->n) &&
                luaL_loadbufferx(L, text, source->n, chunk, "t") == LUA_OK &&
                lua_dump(L, take, out, 0) == 0;
    lua_close(L);
    gs_arena_free(arena);
    return done;
}

void gs_chunk_strip(gs_arena *arena, const gs_packfile *source, bool rule) {
    gs_bytecode *kept = source->compiled, stripped = {0};
    gs_buf bare = GS_BUF_EMPTY, b = GS_BUF_EMPTY;
    if (!kept->n) return;
    if (rule && compile_bare(source, &bare))
        *kept = (gs_bytecode){.bytes = bare.bytes, .n = bare.length};
    if (!find_name(kept, source))
        kept->n =
            0; /* no name to put another in for: the text is compiled again where it is used */
    else if (gs_strip(kept->bytes, kept->n, &b))
        stripped = (gs_bytecode){.bytes = b.bytes, .n = b.length};
    if (stripped.n && find_name(&stripped, source)) *kept = stripped;
    if (kept->n) kept->bytes = gs_strndup(arena, kept->bytes, kept->n);
    gs_buf_free(&b);
    gs_buf_free(&bare);
}

/* The pieces of a dump: what stands before the name, the name as it is now, and the rest. */
typedef struct pieces {
    struct {
        const char *bytes;
        size_t n;
    } items[3];
    int next;
} pieces;

static const char *give(lua_State *L, void *context, size_t *n) {
    pieces *p = context;
    (void)L;
    if (p->next == 3) return NULL;
    *n = p->items[p->next].n;
    return p->items[p->next++].bytes;
}

static int load_compiled(lua_State *L, const gs_packfile *source, const char *chunk) {
    const gs_bytecode *code = source->compiled;
    char name[LONGEST_NAME];
    pieces p = {{{code->bytes, code->named_from},
                 {name, put_name(name, source)},
                 {code->bytes + code->named_to, code->n - code->named_to}},
                0};
    return lua_load(L, give, &p, chunk, "b");
}

int gs_chunk_load(lua_State *L, gs_arena *arena, const gs_packfile *source) {
    char chunk[LONGEST_NAME];
    snprintf(chunk, sizeof chunk, "@%s", source->path);
    if (source->compiled->n) return load_compiled(L, source, chunk);
    const char *text = source->text;
    size_t n = source->n;
    if (n >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) text += 3, n -= 3;
    int status = luaL_loadbufferx(L, text, n, chunk, "t");
    if (status == LUA_OK && arena) gs_chunk_keep(L, arena, source);
    return status;
}
