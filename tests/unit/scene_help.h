/* For tests of sentences: a store with one kind, into which a test says sentences. Include cmocka.h
 * before. */
#ifndef SCENE_HELP_H
#define SCENE_HELP_H

#include "fact/store.h"

typedef struct scene {
    gs_arena *arena;
    gs_kinds *kinds;
    gs_store *store;
} scene;

static scene open_scene(void) {
    scene s = {.arena = gs_arena_new()};
    s.kinds = gs_kinds_new(s.arena);
    gs_field field = {.name = "what", .type = GS_F_TEXT};
    gs_err err;
    assert_true(
        gs_kinds_add(s.kinds, &(gs_kind){.name = "k", .fields = &field, .nfields = 1}, &err));
    s.store = gs_store_new(s.kinds);
    return s;
}

/* A fact of the document, in this sentence. */
static const gs_fact *say_in(scene *s, const char *path, const char *sentence) {
    uint32_t document = gs_store_document(s->store, &(gs_document){.path = path});
    gs_fact *fact = gs_store_add(s->store, gs_kinds_at(s->kinds, 0), document);
    fact->sentence = gs_sym_cstr(gs_store_symbols(s->store), sentence);
    return fact;
}

static void close_scene(scene *s) {
    gs_store_free(s->store);
    gs_arena_free(s->arena);
}

#endif
