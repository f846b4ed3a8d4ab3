#include "rulebook.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/image.h"
#include "base/speech.h"
#include "bind.h"
#include "chunk.h"
#include "files.h"
#include "limits.h"
#include "wordfile.h"

gs_rulebook *gs_rulebook_new(void) {
    gs_arena *arena = gs_arena_new();
    return gs_rulebook_in(arena, arena);
}

gs_rulebook *gs_rulebook_in(gs_arena *arena, gs_arena *natives) {
    gs_rulebook *book = gs_alloc(arena, sizeof *book);
    book->arena = book->texts = book->codes = arena;
    book->natives = gs_natives_new(natives);
    book->kinds = gs_kinds_new(arena);
    book->pack = gs_pack_new(arena, book->kinds);
    book->lexicon = gs_pack_lexicon(book->pack);
    return book;
}

void gs_rulebook_free(gs_rulebook *book) {
    if (!book) return;
    gs_image *image = book->image;
    gs_pack_free(book->pack);
    gs_arena_free(book->arena);
    gs_image_close(image);
}

/* --- running a pack file --- */

static gs_sandbox *sandbox_for_loading(gs_loading *loading) {
    const gs_library libraries[] = {
        {NULL, &gs_declare_api}, {NULL, &gs_require_api}, {NULL, &gs_value_api}};
    gs_budget budget = {GS_LIMIT_LOAD_MEMORY, GS_LIMIT_LOAD_INSTRUCTIONS, GS_LIMIT_LOAD_MS,
                        GS_LIMIT_OUTPUT};
    gs_sandbox *box =
        gs_sandbox_new(loading->book->natives, budget, loading->session.source->path, loading);
    gs_sandbox_open(box, libraries, 3);
    return box;
}

static void keep_rule(gs_rulebook *book, gs_rule *rule, gs_problems *problems) {
    for (uint32_t i = 0; i < book->nrules; i++) {
        const gs_rule *old = book->rules[i];
        if (strcmp(old->info.id, rule->info.id) != 0) continue;
        gs_err err;
        gs_err_set(&err, GS_E_RULE, rule->info.file, gs_packfile_line(rule->source, "id"), 0,
                   "the id %s is taken by %s:%u", rule->info.id, old->info.file,
                   (unsigned)gs_packfile_line(old->source, "id"));
        gs_err_hint(&err, "give one of the two rules another id");
        gs_problems_add(problems, &err);
        return;
    }
    GS_GROW(book->arena, book->rules, book->nrules, book->caprules);
    book->rules[book->nrules++] = rule;
}

/* What the file returned lies on the stack. */
static bool take_result(gs_sandbox *box, gs_loading *loading, gs_rule **rule, gs_err *err) {
    lua_State *L = gs_sandbox_state(box);
    int type = lua_type(L, -1);
    const char *path = loading->session.source->path;
    if (type == LUA_TNIL && loading->declared) return true;
    if (type == LUA_TNIL) {
        gs_err_set(err, GS_E_RULE, path, 0, 0, "the file declares nothing and returns no rule");
        gs_err_hint(err, "call kind, words, measure or fact, or return { id = \"...\", ... }");
        return false;
    }
    if (type != LUA_TTABLE) {
        gs_err_set(err, GS_E_RULE, path, 0, 0, "the file returns a %s, not a rule table",
                   lua_typename(L, type));
        gs_err_hint(err, "return { id = \"...\", title = \"...\", ... }");
        return false;
    }
    lua_pushcfunction(L, gs_rule_read);
    lua_insert(L, -2);
    lua_pushlightuserdata(L, rule);
    if (gs_sandbox_call(box, 2, 0, err)) return true;
    if (!err->line) err->line = loading->line;
    return false;
}

/* What seems to be a rule is loaded again where it checks. */
static bool load(gs_sandbox *box, gs_rulebook *book, const gs_packfile *source, gs_err *err) {
    if (!gs_sandbox_load(box, source->path, source->text, source->n, err)) return false;
    if (strstr(source->text, "check")) gs_chunk_keep(gs_sandbox_state(box), book->codes, source);
    return true;
}

static void run_file(gs_rulebook *book, const gs_packfile *source, gs_problems *problems) {
    gs_loading loading = {.session = {book, source, NULL, book->codes}, .book = book};
    gs_sandbox *box = sandbox_for_loading(&loading);
    gs_rule *rule = NULL;
    gs_err err;
    bool ran = load(box, book, source, &err) && gs_sandbox_call(box, 0, 1, &err) &&
               take_result(box, &loading, &rule, &err);
    if (rule) keep_rule(book, rule, problems);
    if (!ran) {
        gs_err_place(&err, source);
        if (err.code == GS_E_RULE && strstr(source->text, "kind \"")) err.code = GS_E_KINDS;
        gs_problems_add(problems, &err);
    }
    gs_sandbox_free(box);
}

void gs_err_place(gs_err *err, const gs_packfile *source) {
    if (!err->source[0]) snprintf(err->source, sizeof err->source, "%s", source->path);
    gs_err_quote(err, source->path, source->text, source->n);
}

/* --- word files, parsed by a thread of their own while others run --- */

typedef struct parsing {
    gs_packfile *const *sources;
    uint32_t n;
    gs_wordfile **files; /* NULL: not a word file */
    pthread_t thread;
    bool started, done;
} parsing;

static bool may_be_words(const gs_packfile *source) {
    return !source->module && !source->manifest && gs_wordfile_begins(source->text, source->n);
}

static void *parse_words(void *context) {
    parsing *p = context;
    gs_speech speech = gs_speech_enter();
    for (uint32_t i = 0; i < p->n; i++)
        if (may_be_words(p->sources[i]))
            p->files[i] = gs_wordfile_parse(p->sources[i]->text, p->sources[i]->n);
    gs_speech_leave(speech);
    return NULL;
}

static void begin_parsing(parsing *p) {
    if (p->n > 1 && sysconf(_SC_NPROCESSORS_ONLN) > 1)
        p->started = pthread_create(&p->thread, NULL, parse_words, p) == 0;
}

/* A thread that cannot be started is done without. */
static void finish_parsing(parsing *p) {
    if (p->done) return;
    if (p->started)
        pthread_join(p->thread, NULL);
    else
        parse_words(p);
    p->done = true;
}

/* False where a word of the file clashes with another pack: Lua then reads it and tells the line.
 */
static bool enter_words(gs_rulebook *book, const gs_packfile *source, const gs_wordfile *file) {
    gs_entry e;
    for (size_t i = 0; book->roots > 1 && gs_wordfile_at(file, i, &e); i++)
        if (gs_packs_clash(book, source, e.set, e.form, e.value, NULL)) return false;
    gs_wordfile_enter(book->lexicon, file);
    return true;
}

/* Words reach the lexicon in the order of the files, whoever read them. */
void gs_rulebook_add(gs_rulebook *book, const char *path, gs_problems *problems) {
    uint32_t before = book->nsources;
    gs_files_read(book, path, problems);
    parsing p = {.sources = book->sources + before, .n = book->nsources - before};
    if (p.n == 0) return;
    gs_arena *scratch = gs_arena_new();
    p.files = gs_alloc(scratch, p.n * sizeof(gs_wordfile *));
    begin_parsing(&p);
    for (uint32_t i = 0; i < p.n; i++) {
        const gs_packfile *source = p.sources[i];
        if (source->module) continue;
        if (may_be_words(source)) finish_parsing(&p);
        if (source->manifest)
            gs_packs_take(book, source, problems);
        else if (!p.files[i] || !enter_words(book, source, p.files[i]))
            run_file(book, source, problems);
    }
    finish_parsing(&p);
    for (uint32_t i = 0; i < p.n; i++) gs_wordfile_free(p.files[i]);
    gs_arena_free(scratch);
}

/* --- closing --- */

static void apply_extensions(gs_rulebook *book, gs_problems *problems) {
    for (uint32_t i = 0; i < book->nextensions; i++) {
        const gs_extension *x = &book->extensions[i];
        const gs_written at = {x->file, x->line};
        gs_err err;
        if (!gs_kind_extend(book->kinds, x->kind, x->fields, x->n, &at, &err))
            gs_problems_add(problems, &err);
        for (uint32_t k = 0; k < x->nchoices; k++)
            if (!gs_kind_add_choices(book->kinds, x->kind, &x->choices[k], &at, &err))
                gs_problems_add(problems, &err);
    }
    book->nextensions = 0;
}

static int by_id(const void *a, const void *b) {
    const gs_rule *const *x = a, *const *y = b;
    return strcmp((*x)->info.id, (*y)->info.id);
}

void gs_rulebook_finish(gs_rulebook *book, gs_problems *problems) {
    gs_packs_settle(book, problems);
    apply_extensions(book, problems);
    gs_measures_settle(book, problems);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < book->nrules; i++) {
        gs_err err;
        if (gs_rule_check_names(book->rules[i], book->kinds, &err))
            book->rules[kept++] = book->rules[i];
        else
            gs_err_place(&err, book->rules[i]->source), gs_problems_add(problems, &err);
    }
    book->nrules = kept;
    if (kept) qsort(book->rules, kept, sizeof *book->rules, by_id);
    gs_pack_finish(book->pack, problems);
}

const gs_kinds *gs_rulebook_kinds(const gs_rulebook *book) {
    return book->kinds;
}
const gs_lexicon *gs_rulebook_lexicon(const gs_rulebook *book) {
    return book->lexicon;
}
const gs_pack *gs_rulebook_pack(const gs_rulebook *book) {
    return book->pack;
}
uint32_t gs_rulebook_rules(const gs_rulebook *book) {
    return book->nrules;
}
const gs_rule *gs_rulebook_rule(const gs_rulebook *book, uint32_t i) {
    return i < book->nrules ? book->rules[i] : NULL;
}
const gs_manifest *gs_rulebook_manifest(const gs_rulebook *book, uint32_t i) {
    return i < book->npacks ? &book->packs[i].manifest : NULL;
}
const gs_rule_info *gs_rule_about(const gs_rule *rule) {
    return &rule->info;
}

bool gs_rule_reads(const gs_rule_info *rule, const gs_kind *kind) {
    for (uint32_t i = 0; i < rule->nreads; i++)
        if (strcmp(rule->reads[i], kind->name) == 0) return true;
    return false;
}

bool gs_rule_uses(const gs_rule *rule, gs_shape shape) {
    for (uint32_t i = 0; i < rule->nconstraints; i++)
        if (rule->constraints[i].shape == shape) return true;
    return false;
}

const char *gs_rule_text(const gs_rule *rule, size_t *n) {
    *n = rule->source->n;
    return rule->source->text;
}

const gs_example *gs_rule_example(const gs_rule *rule, uint32_t i) {
    return i < rule->info.nflags + rule->info.nsilents ? &rule->examples[i] : NULL;
}
