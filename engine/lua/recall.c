#include "recall.h"

#include <string.h>

#include "kit.h"

enum { SHORT = 40 }; /* bytes: shorter strings are one for one text in Lua itself */

/* Addresses lie close together: what tells them apart is mixed into the upper bits. */
static uint32_t mixed(uint64_t key) {
    return (uint32_t)(key * 0x9E3779B97F4A7C15u >> 32);
}

static uint32_t place_of(const char *text) {
    return mixed((uintptr_t)text) % GS_RECALL_TEXTS;
}

void gs_recall_forget(gs_recall *recall) {
    memset(recall->answers, 0, sizeof recall->answers);
}

void gs_recall_free(gs_recall *recall) {
    if (recall->arena) gs_arena_free(recall->arena);
    recall->arena = NULL;
}

static void forget_texts(gs_recall *recall) {
    if (!recall->bytes) return;
    gs_recall_forget(recall);
    gs_recall_free(recall);
    memset(recall->texts, 0, sizeof recall->texts);
    memset(recall->words, 0, sizeof recall->words);
    recall->bytes = 0;
}

/* [-0, +1, em] */
static void push_texts(lua_State *L, gs_kit *kit) {
    bool full = kit->recall.bytes > GS_RECALL_BYTES;
    if (kit->texts && !full) {
        lua_rawgeti(L, LUA_REGISTRYINDEX, kit->texts);
        return;
    }
    forget_texts(&kit->recall);
    lua_newtable(L);
    lua_pushvalue(L, -1);
    if (kit->texts)
        lua_rawseti(L, LUA_REGISTRYINDEX, kit->texts);
    else
        kit->texts = luaL_ref(L, LUA_REGISTRYINDEX);
}

void gs_push_text(lua_State *L, gs_sym sym) {
    gs_running *run = gs_running_of(L);
    gs_recall *recall = &run->kit->recall;
    const char *text = gs_store_text(run->scene.store, sym);
    size_t n = gs_sym_length(gs_store_symbols(run->scene.store), sym);
    if (n <= SHORT) {
        lua_pushlstring(L, text, n);
        return;
    }
    push_texts(L, run->kit);
    if (lua_rawgeti(L, -1, sym) == LUA_TNIL) {
        lua_pop(L, 1);
        text = lua_pushlstring(L, text, n);
        lua_pushvalue(L, -1);
        lua_rawseti(L, -3, sym);
        recall->texts[place_of(text)] = text;
        recall->words[place_of(text)] = NULL;
        recall->bytes += n;
    }
    lua_remove(L, -2);
}

bool gs_recall_holds(const gs_recall *recall, const char *text) {
    return recall->texts[place_of(text)] == text;
}

const gs_head_words *gs_recall_words(gs_recall *recall, const char *text, size_t n) {
    if (!gs_recall_holds(recall, text)) return NULL;
    gs_head_words **words = &recall->words[place_of(text)];
    if (!recall->arena) recall->arena = gs_arena_new();
    if (!*words) *words = gs_head_words_of(recall->arena, text, n);
    return *words;
}

gs_answer *gs_recall_place(gs_recall *recall, const gs_expression *e, const char *text,
                           size_t from) {
    if (!gs_recall_holds(recall, text)) return NULL;
    uint64_t key = (uintptr_t)text + ((uint64_t)(uintptr_t)e << 20) + from;
    return &recall->answers[mixed(key) % GS_RECALL_ANSWERS];
}
