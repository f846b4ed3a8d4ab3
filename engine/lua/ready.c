#include "ready.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/sym.h"
#include "book.h"

static gs_ready_expression *place_of(const gs_ready *ready, const char *text, size_t n,
                                     uint64_t hash) {
    for (uint64_t at = hash;; at++) {
        gs_ready_expression *e = &ready->places[at & (ready->size - 1)];
        if (!e->text || (strncmp(e->text, text, n) == 0 && !e->text[n])) return e;
    }
}

const gs_ready_expression *gs_ready_find(const gs_ready *ready, const char *text, size_t n,
                                         uint64_t hash) {
    const gs_ready_expression *e = ready ? place_of(ready, text, n, hash) : NULL;
    return e && e->text ? e : NULL;
}

/* --- for the build --- */

/* As those that are compiled when they are first needed (bind_rx.c). */
static gs_pattern *code_of(const gs_ready_expression *e, gs_err *err) {
    return gs_pattern_new(e->text, gs_heads_flags(e->heads), err);
}

static void save(gs_ready *ready, const gs_pattern **codes, uint32_t n, gs_arena *arena) {
    gs_saved *saved = gs_alloc(arena, n * sizeof *saved);
    gs_patterns_save(codes, n, arena, saved);
    for (uint32_t i = 0, made = 0; i < ready->size; i++)
        if (ready->places[i].text) ready->places[i].code = saved[made++];
}

static bool compile_all(gs_ready *ready, gs_arena *arena, gs_err *err) {
    const gs_pattern **codes = gs_xmalloc(ready->size * sizeof *codes);
    uint32_t n = 0;
    bool well = true;
    for (uint32_t i = 0; well && i < ready->size; i++) {
        if (!ready->places[i].text) continue;
        codes[n] = code_of(&ready->places[i], err);
        well = codes[n];
        n += well;
    }
    if (well) save(ready, codes, n, arena);
    for (uint32_t i = 0; i < n; i++) gs_pattern_free((gs_pattern *)codes[i]);
    free(codes);
    return well;
}

gs_ready *gs_ready_new(gs_arena *arena, const char *list, size_t n, gs_err *err) {
    gs_ready *ready = gs_alloc(arena, sizeof *ready);
    size_t count = 0;
    for (size_t i = 0; i < n; i++) count += !list[i];
    for (ready->size = 8; ready->size < 2 * count; ready->size *= 2) {
    }
    ready->places = gs_alloc(arena, ready->size * sizeof *ready->places);
    for (const char *text = list; text < list + n; text += strlen(text) + 1) {
        bool sound;
        size_t length = strlen(text);
        gs_ready_expression *e = place_of(ready, text, length, gs_hash(text, length));
        e->text = gs_strdup(arena, text);
        e->heads = gs_heads_of(arena, text, &sound);
    }
    return compile_all(ready, arena, err) ? ready : NULL;
}

enum { OFTEN = 3 };

struct gs_heard {
    gs_arena *arena;
    gs_symtab *texts;
    uint32_t *times; /* by symbol */
    uint32_t count, cap;
};

gs_heard *gs_heard_new(gs_arena *arena) {
    gs_heard *heard = gs_alloc(arena, sizeof *heard);
    heard->arena = arena;
    heard->texts = gs_symtab_new(arena);
    return heard;
}

void gs_heard_note(gs_heard *heard, const char *text, size_t n) {
    gs_sym sym = gs_sym_of(heard->texts, text, n);
    while (heard->count <= sym) {
        GS_GROW(heard->arena, heard->times, heard->count, heard->cap);
        heard->times[heard->count++] = 0;
    }
    heard->times[sym]++;
}

void gs_rulebook_hear(gs_rulebook *book, gs_heard *heard) {
    book->heard = heard;
}

void gs_heard_list(const gs_heard *heard, gs_buf *out) {
    for (gs_sym sym = 1; sym < heard->count; sym++)
        if (heard->times[sym] >= OFTEN)
            gs_buf_add(out, gs_sym_text(heard->texts, sym), gs_sym_length(heard->texts, sym) + 1);
}
