#define _GNU_SOURCE
#include "baked.h"

#include <lua.h>
#include <string.h>

#include "base/file.h"
#include "base/hash.h"
#include "base/image.h"
#include "book.h"
#include "chunk.h"
#include "files.h"
#include "limits.h"
#include "ready.h"

/* Where the image was made its folder's name was made this long, so that the name of any place
 * where the folder may lie can be written over it. */
enum { NAME_ROOM = 256 };

/* First words of phrases: room for them is made at once, since what grows leaves gaps. */
enum { WORDS = 20 * 1024 };

enum { MOST_EXPRESSIONS = 64 << 20 }; /* bytes of their list */

/* Of all that a book is made of: the files, and who compiles them. */
static bool stamp_of(const char *folder, uint64_t *stamp) {
    *stamp =
        gs_hash_mix(gs_hash(lua_ident, strlen(lua_ident)), gs_hash(GS_VERSION, sizeof GS_VERSION));
    return gs_files_stamp(folder, stamp);
}

/* --- reading --- */

/* The files' names begin with the folder's name. */
static void rename_files(const gs_image *image, size_t from, const char *folder, size_t n) {
    char *text;
    for (uint32_t i = 0; (text = gs_image_text(image, i)); i++) {
        memmove(text + n, text + from, strlen(text + from) + 1);
        memcpy(text, folder, n);
    }
}

static gs_rulebook *from_program(const char *folder) {
    gs_image_head head;
    uint64_t stamp;
    size_t n = strlen(folder);
    while (n > 1 && folder[n - 1] == '/') n--;
    if (!gs_image_find(&head) || n > head.texts_from || !stamp_of(folder, &stamp) ||
        stamp != head.stamp)
        return NULL;
    gs_image *image = gs_image_open(&head);
    if (!image) return NULL;
    rename_files(image, (size_t)head.texts_from, folder, n);
    gs_rulebook *book = gs_image_root(image);
    book->image = image;
    book->natives = gs_natives_new(book->arena);
    return book;
}

gs_rulebook *gs_rulebook_load(const char *const *folders, uint32_t n, gs_problems *problems) {
    gs_rulebook *book = n == 1 ? from_program(folders[0]) : NULL;
    if (book) return book;
    book = gs_rulebook_new();
    for (uint32_t i = 0; i < n; i++) gs_rulebook_add(book, folders[i], problems);
    gs_rulebook_finish(book, problems);
    return book;
}

/* --- writing --- */

static const char *long_name(gs_arena *arena, const char *folder) {
    char *name = gs_alloc(arena, NAME_ROOM + strlen(folder) + 3);
    size_t n = 0;
    if (*folder == '/') name[n++] = '/';
    while (n + strlen(folder) < NAME_ROOM) {
        name[n++] = '.';
        name[n++] = '/';
    }
    memcpy(name + n, folder, strlen(folder) + 1);
    return name;
}

static bool in_bytecode(const gs_rulebook *book, const char *at) {
    for (uint32_t i = 0; i < book->nsources; i++) {
        const gs_bytecode *c = book->sources[i]->compiled;
        if (c->n && at >= c->bytes && at < c->bytes + c->n) return true;
    }
    return false;
}

/* Where in the arena's region names of files stand; those in compiled code are seen to by chunk.c.
 */
static const uint32_t *find_names(const gs_rulebook *book, gs_arena *scratch, const char *folder,
                                  uint32_t *n) {
    const char *region = (const char *)book->arena, *at = region;
    const char *end = region + gs_arena_close(book->arena);
    uint32_t *found = NULL, cap = 0;
    for (*n = 0; (at = memmem(at, (size_t)(end - at), folder, strlen(folder))); at++) {
        if (in_bytecode(book, at)) continue;
        GS_GROW(scratch, found, *n, cap);
        found[(*n)++] = (uint32_t)(at - region);
    }
    return found;
}

static bool went_well(gs_problems *problems, gs_err *err) {
    size_t n;
    const gs_problem *all = gs_problems_sorted(problems, &n);
    if (n) *err = all[0].err;
    return n == 0;
}

static bool is_rule(const gs_rulebook *book, const gs_packfile *source) {
    for (uint32_t i = 0; i < book->nrules; i++)
        if (book->rules[i]->source == source) return true;
    return false;
}

/* Side by side, and no more of them than is needed. */
static void take_codes(gs_rulebook *book) {
    for (uint32_t i = 0; i < book->nsources; i++)
        gs_chunk_strip(book->arena, book->sources[i], is_rule(book, book->sources[i]));
    book->codes = book->arena;
}

/* Last, and side by side: a start needs few of them. */
static void take_texts(gs_rulebook *book) {
    for (uint32_t i = 0; i < book->nsources; i++)
        book->sources[i]->text =
            gs_strndup(book->arena, book->sources[i]->text, book->sources[i]->n);
    book->texts = book->arena;
}

static bool take_expressions(gs_rulebook *book, gs_arena *scratch, const char *path, gs_err *err) {
    size_t n;
    const char *list = gs_read_file(scratch, path, MOST_EXPRESSIONS, &n, err);
    return list && (book->ready = gs_ready_new(book->arena, list, n, err));
}

static bool bake(gs_arena *scratch, const gs_baking *from, const char *path, bool *whole,
                 gs_err *err) {
    const char *folder = from->folder, *name = long_name(scratch, folder);
    gs_problems *problems = gs_problems_new(scratch);
    gs_image_plan plan = {.arena = gs_image_arena(), .texts_from = strlen(name)};
    gs_rulebook *book = gs_rulebook_in(plan.arena, scratch);
    book->texts = book->codes = scratch;
    gs_lexicon_expect(book->lexicon, WORDS);
    gs_rulebook_add(book, name, problems);
    gs_rulebook_finish(book, problems);
    if (!went_well(problems, err)) return false;
    if (!stamp_of(name, &plan.stamp)) {
        gs_err_set(err, GS_E_IO, folder, 0, 0, "not all files can be read");
        return false;
    }
    if (!gs_pack_save_codes(book->pack, err)) return false;
    if (!take_expressions(book, scratch, from->expressions, err)) return false;
    take_codes(book);
    plan.cold = gs_alloc(book->arena, 1);
    take_texts(book);
    book->natives = NULL;
    plan.root = book;
    plan.texts = find_names(book, scratch, name, &plan.ntexts);
    return gs_image_write(&plan, path, whole, err);
}

bool gs_rulebook_bake(const gs_baking *from, const char *path, bool *whole, gs_err *err) {
    gs_arena *scratch = gs_arena_new();
    bool done = bake(scratch, from, path, whole, err);
    gs_arena_free(scratch);
    return done;
}
