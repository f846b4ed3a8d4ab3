/* Measures as pack files declare them, and as other packs extend them. */
#include <string.h>

#include "book.h"

static const char *const LISTS[] = {"doc", "unit", "nouns", "verbs", "counts", "never", NULL};

/* The table at index 1, all of it copied. */
static gs_measure_decl read_measure(lua_State *L, const char *name, bool unit_needed) {
    gs_loading *loading = gs_loading_of(L);
    gs_arena *arena = loading->book->arena;
    gs_setting *settings = gs_alloc(arena, GS_MAX_SETTINGS * sizeof *settings);
    const char *doc = gs_table_string(L, 1, "doc", name, false),
               *unit = gs_table_string(L, 1, "unit", name, unit_needed);
    gs_measure_decl m = {.name = gs_strdup(arena, name),
                         .doc = gs_strdup(arena, doc ? doc : ""),
                         .unit = unit ? gs_strdup(arena, unit) : NULL,
                         .settings = settings,
                         .file = loading->session.source->path,
                         .line = gs_lua_line(L)};
    m.nouns = gs_table_strings(L, 1, "nouns", name, arena, &m.nnouns);
    m.verbs = gs_table_strings(L, 1, "verbs", name, arena, &m.nverbs);
    m.counts = gs_table_strings(L, 1, "counts", name, arena, &m.ncounts);
    m.never = gs_table_strings(L, 1, "never", name, arena, &m.nnever);
    m.nsettings = gs_declare_settings(L, 1, name, LISTS, settings, 0);
    gs_sandbox_charge(L, 1000);
    return m;
}

static void note(gs_loading *loading, const gs_measure_decl *m, bool extends) {
    gs_rulebook *book = loading->book;
    GS_GROW(book->arena, book->measures, book->nmeasures, book->capmeasures);
    book->measures[book->nmeasures++] =
        (gs_measure_note){*m, loading->session.source->root, extends};
}

static bool has_words(const gs_measure_decl *m) {
    return m->nnouns + m->nverbs + m->ncounts > 0;
}

static int declare_measure(lua_State *L) {
    const char *name = gs_declare_begin(L, "measure");
    gs_measure_decl m = read_measure(L, name, true);
    if (!has_words(&m))
        return gs_lua_fault(L, NULL, "measure \"%s\" has no words: it needs nouns, verbs or counts",
                            name);
    note(gs_loading_of(L), &m, false);
    gs_pack_add_measure(gs_loading_of(L)->book->pack, &m);
    return 0;
}

static int declare_extension(lua_State *L) {
    const char *name = gs_declare_begin(L, "extend_measure");
    gs_measure_decl m = read_measure(L, name, false);
    if (m.unit)
        return gs_lua_fault(L, "leave it out: an extension has the unit of its measure",
                            "extend_measure \"%s\" has a unit", name);
    if (!has_words(&m))
        return gs_lua_fault(L, "write nouns, verbs or counts",
                            "extend_measure \"%s\" adds no words", name);
    note(gs_loading_of(L), &m, true);
    return 0;
}

int gs_call_measure(lua_State *L) {
    return gs_declare_curry(L, declare_measure, "measure");
}

int gs_call_measure_extension(lua_State *L) {
    return gs_declare_curry(L, declare_extension, "extend_measure");
}

/* --- after all files are read --- */

/* The first declaration of the name, or NULL. */
static const gs_measure_note *base_of(const gs_rulebook *book, const char *name) {
    for (uint32_t i = 0; i < book->nmeasures; i++)
        if (!book->measures[i].extends && strcmp(book->measures[i].decl.name, name) == 0)
            return &book->measures[i];
    return NULL;
}

static void refuse_clash(const gs_measure_decl *m, const gs_measure_decl *first,
                         gs_problems *problems) {
    gs_err err;
    gs_err_set(&err, GS_E_RULE, m->file, m->line, 0,
               "measure %s was declared before, by another pack, at %s:%u", m->name, first->file,
               (unsigned)first->line);
    gs_err_hint(&err,
                "to add words to that one: extend_measure \"%s\" { ... }; else choose another "
                "name",
                m->name);
    gs_problems_add(problems, &err);
}

static void refuse_extension(const gs_rulebook *book, const gs_measure_decl *m,
                             gs_problems *problems) {
    const char **names = gs_alloc(book->arena, (book->nmeasures + 1) * sizeof *names);
    uint32_t n = 0;
    for (uint32_t i = 0; i < book->nmeasures; i++)
        if (!book->measures[i].extends) names[n++] = book->measures[i].decl.name;
    gs_err err;
    gs_err_set(&err, GS_E_RULE, m->file, m->line, 0, "there is no measure %s to extend", m->name);
    const char *near = gs_nearest(m->name, names, n);
    if (near)
        gs_err_hint(&err, "did you mean %s?", near);
    else
        gs_err_hint(&err, "declare it: measure \"%s\" { unit = \"...\", ... }", m->name);
    gs_problems_add(problems, &err);
}

/* What the extension does not say is as the measure says. */
static void extend(gs_rulebook *book, const gs_measure_note *x, const gs_measure_note *base) {
    gs_measure_decl m = x->decl;
    gs_setting *settings =
        gs_alloc(book->arena, (m.nsettings + base->decl.nsettings + 1) * sizeof *settings);
    memcpy(settings, m.settings, m.nsettings * sizeof *settings);
    for (uint32_t i = 0; i < base->decl.nsettings; i++) {
        bool own = false;
        for (uint32_t k = 0; k < x->decl.nsettings && !own; k++)
            own = strcmp(settings[k].field, base->decl.settings[i].field) == 0;
        if (!own) settings[m.nsettings++] = base->decl.settings[i];
    }
    m.settings = settings;
    m.unit = base->decl.unit;
    if (!*m.doc) m.doc = base->decl.doc;
    gs_pack_add_measure(book->pack, &m);
}

void gs_measures_settle(gs_rulebook *book, gs_problems *problems) {
    for (uint32_t i = 0; i < book->nmeasures; i++) {
        const gs_measure_note *x = &book->measures[i], *base = base_of(book, x->decl.name);
        if (!base)
            refuse_extension(book, &x->decl, problems);
        else if (x->extends)
            extend(book, x, base);
        else if (x->root != base->root)
            refuse_clash(&x->decl, &base->decl, problems);
    }
}
