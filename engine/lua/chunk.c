#include "chunk.h"

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"

static int take(lua_State *L, const void *bytes, size_t n, void *into) {
    (void)L;
    gs_buf_add(into, bytes, n);
    return 0;
}

void gs_chunk_keep(lua_State *L, gs_arena *arena, const gs_packfile *source) {
    gs_buf b = GS_BUF_EMPTY;
    if (lua_dump(L, take, &b, 0) == 0)
        *source->compiled = (gs_bytecode){gs_buf_dup(&b, arena), b.length};
    gs_buf_free(&b);
}

int gs_chunk_load(lua_State *L, gs_arena *arena, const gs_packfile *source) {
    char chunk[520];
    snprintf(chunk, sizeof chunk, "@%s", source->path);
    const gs_bytecode *code = source->compiled;
    if (code->n) return luaL_loadbufferx(L, code->bytes, code->n, chunk, "b");
    const char *text = source->text;
    size_t n = source->n;
    if (n >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) text += 3, n -= 3;
    int status = luaL_loadbufferx(L, text, n, chunk, "t");
    if (status == LUA_OK) gs_chunk_keep(L, arena, source);
    return status;
}
