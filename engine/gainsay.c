#include "gainsay.h"

#include <stdlib.h>
#include <string.h>

#include "base/speech.h"
#include "check/run.h"
#include "installed.h"
#include "report/report.h"

struct gainsay {
    gs_arena *arena; /* what was asked for: options, paths, texts */
    const char **rules, **only, **paths;
    uint32_t nrules, nonly, npaths, cappaths;
    gs_run_text *texts;
    uint32_t ntexts, captexts;
    gs_run_options options;
    const char *wrong_level; /* a fail_on that is none; or NULL */
    gs_run *run;
    const gs_checked *result;
    gs_arena *shown; /* what was handed out of the last check */
    gainsay_conflict *conflicts;
    gainsay_problem *problems;
    size_t nproblems;
    gs_buf report;
};

const char *gainsay_version(void) {
    return GS_VERSION;
}

static const char **copies(gs_arena *arena, const char *const *items, size_t n) {
    const char **out = gs_alloc(arena, (n + 1) * sizeof *out);
    for (size_t i = 0; i < n; i++) out[i] = gs_strdup(arena, items[i]);
    return out;
}

/* False where the word is no level; "error" holds then. */
static bool set_level(gs_run_options *o, const char *level) {
    o->fail_on = GS_L_ERROR;
    if (!level || strcmp(level, "error") == 0) return true;
    o->fail_never = strcmp(level, "never") == 0;
    if (strcmp(level, "warning") == 0) o->fail_on = GS_L_WARNING;
    if (strcmp(level, "note") == 0) o->fail_on = GS_L_NOTE;
    return o->fail_never || o->fail_on != GS_L_ERROR;
}

gainsay *gainsay_new(const gainsay_options *options) {
    const char *const shipped[] = {gs_installed_rules()};
    static const gainsay_options none = {0};
    const gainsay_options *o = options ? options : &none;
    gs_arena *arena = gs_arena_new();
    gainsay *g = gs_alloc(arena, sizeof *g);
    g->arena = arena;
    g->rules = o->rules ? copies(arena, o->rules, o->nrules) : copies(arena, shipped, 1);
    g->nrules = o->rules ? (uint32_t)o->nrules : 1;
    g->only = o->only ? copies(arena, o->only, o->nonly) : NULL;
    g->nonly = o->only ? (uint32_t)o->nonly : 0;
    g->options.allow_empty = o->allow_empty != 0;
    g->options.threads = o->threads;
    if (!set_level(&g->options, o->fail_on)) g->wrong_level = gs_strdup(arena, o->fail_on);
    return g;
}

static void forget(gainsay *g) {
    gs_run_free(g->run);
    if (g->shown) gs_arena_free(g->shown);
    g->run = NULL;
    g->shown = NULL;
    g->result = NULL;
    g->conflicts = NULL;
    g->problems = NULL;
    g->nproblems = 0;
}

void gainsay_free(gainsay *g) {
    if (!g) return;
    forget(g);
    gs_buf_free(&g->report);
    gs_arena_free(g->arena);
}

void gainsay_add_path(gainsay *g, const char *path) {
    GS_GROW(g->arena, g->paths, g->npaths, g->cappaths);
    g->paths[g->npaths++] = gs_strdup(g->arena, path);
}

static bool format_named(const char *name, gs_format *format) {
    static const char *const names[] = {"auto", "text", "markdown", "html"};
    *format = GS_FORMAT_AUTO;
    if (!name) return true;
    for (int i = GS_FORMAT_TEXT; i <= GS_FORMAT_HTML; i++) {
        if (strcmp(name, names[i]) != 0) continue;
        *format = (gs_format)i;
        return true;
    }
    return false;
}

int gainsay_add_text(gainsay *g, const char *name, const char *bytes, size_t n,
                     const char *format) {
    gs_format known;
    if (!format_named(format, &known)) return -1;
    GS_GROW(g->arena, g->texts, g->ntexts, g->captexts);
    g->texts[g->ntexts++] = (gs_run_text){.path = gs_strdup(g->arena, name),
                                          .bytes = gs_strndup(g->arena, bytes, n),
                                          .n = n,
                                          .format = known};
    return 0;
}

static gainsay_claim show_claim(gainsay *g, const gs_fact *fact) {
    const gs_store *store = g->result->store;
    char label[400], span[GS_SPAN_TEXT] = "";
    if (!gs_span_is_all(fact->as_of)) gs_span_format(fact->as_of, span);
    return (gainsay_claim){
        .document = gs_store_document_at(store, fact->document)->path,
        .line = fact->from.line,
        .column = fact->from.column,
        .byte = fact->from.byte,
        .end_line = fact->to.line,
        .end_column = fact->to.column,
        .end_byte = fact->to.byte,
        .text = gs_store_text(store, fact->text),
        .sentence = gs_store_text(store, fact->sentence),
        .label = gs_strdup(g->shown, gs_fact_label(store, fact, label, sizeof label)),
        .kind = fact->kind->name,
        .speaker = gs_store_text(store, fact->speaker),
        .as_of = gs_strdup(g->shown, span),
        .reference = fact->trust == GS_TRUST_REFERENCE,
    };
}

static void show_conflict(gainsay *g, const gs_conflict *c, gainsay_conflict *out) {
    static const char *const levels[] = {"note", "warning", "error"};
    gainsay_claim *claims = gs_alloc(g->shown, c->nclaims * sizeof *claims);
    for (uint32_t i = 0; i < c->nclaims; i++) claims[i] = show_claim(g, c->claims[i]);
    *out = (gainsay_conflict){c->id,
                              gs_rule_about(c->rule)->id,
                              levels[c->level],
                              c->message,
                              c->why,
                              c->hint,
                              c->tally,
                              claims,
                              c->nclaims};
}

static void show_problems(gainsay *g) {
    size_t n;
    const gs_problem *all = gs_problems_sorted(g->result->problems, &n);
    g->problems = gs_alloc(g->shown, (n + 2) * sizeof *g->problems);
    if (g->wrong_level)
        g->problems[g->nproblems++] = (gainsay_problem){
            .source = "",
            .text = gs_sprintf(g->shown, "unknown fail_on \"%s\"", g->wrong_level),
            .hint = "it is error, warning, note or never"};
    for (size_t i = 0; i < n; i++)
        if (!all[i].note)
            g->problems[g->nproblems++] =
                (gainsay_problem){all[i].err.source, all[i].err.line, all[i].err.column,
                                  all[i].err.text, all[i].err.hint};
}

int gainsay_check(gainsay *g) {
    gs_speech speech = gs_speech_enter();
    forget(g);
    g->options.paths = g->paths, g->options.npaths = g->npaths;
    g->options.rules = g->rules, g->options.nrules = g->nrules;
    g->options.only = g->only, g->options.nonly = g->nonly;
    g->options.texts = g->texts, g->options.ntexts = g->ntexts;
    g->run = gs_run_new(&g->options);
    g->result = gs_run_check(g->run);
    g->shown = gs_arena_new();
    g->conflicts = gs_alloc(g->shown, (g->result->nconflicts + 1) * sizeof *g->conflicts);
    for (uint32_t i = 0; i < g->result->nconflicts; i++)
        show_conflict(g, &g->result->conflicts[i], &g->conflicts[i]);
    show_problems(g);
    gs_speech_leave(speech);
    return g->wrong_level ? 2 : g->result->status;
}

size_t gainsay_conflicts(const gainsay *g) {
    return g->result ? g->result->nconflicts : 0;
}

const gainsay_conflict *gainsay_conflict_at(const gainsay *g, size_t i) {
    return i < gainsay_conflicts(g) ? &g->conflicts[i] : NULL;
}

size_t gainsay_problems(const gainsay *g) {
    return g->nproblems;
}

const gainsay_problem *gainsay_problem_at(const gainsay *g, size_t i) {
    return i < g->nproblems ? &g->problems[i] : NULL;
}

size_t gainsay_facts(const gainsay *g) {
    return g->result ? g->result->facts : 0;
}

size_t gainsay_compared(const gainsay *g) {
    return g->result ? g->result->compared : 0;
}

const char *gainsay_report(gainsay *g, const char *format, size_t *n) {
    gs_reporter report = gs_report_named(format);
    gs_report_options options = {
        .version = GS_VERSION, .fail_on = g->options.fail_on, .fail_never = g->options.fail_never};
    if (!report || !g->result) return NULL;
    gs_speech speech = gs_speech_enter();
    gs_buf_clear(&g->report);
    report(g->result, &options, &g->report);
    gs_speech_leave(speech);
    if (n) *n = g->report.length;
    return gs_buf_text(&g->report);
}
