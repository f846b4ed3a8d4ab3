/* Reports: a conflict whose texts are any bytes is written by every format, as UTF-8 in which
 * nothing acts; what should be JSON or XML is. */
#include <jansson.h>
#include <string.h>

#include "base/utf8.h"
#include "fuzz.h"
#include "lua/rulebook.h"
#include "report/report.h"

enum { PARTS = 6 };

/* The input as texts, cut at each line end; what is left over is the last. */
typedef struct texts {
    char *parts[PARTS];
} texts;

static texts cut(gs_arena *arena, const uint8_t *data, size_t n) {
    texts t;
    const char *at = (const char *)data, *end = at + n;
    for (int i = 0; i < PARTS; i++) {
        const char *stop = at < end ? memchr(at, '\n', (size_t)(end - at)) : NULL;
        if (!stop || i == PARTS - 1) stop = end;
        t.parts[i] = gs_strndup(arena, at, (size_t)(stop - at));
        at = stop < end ? stop + 1 : end;
    }
    return t;
}

/* The engine holds valid UTF-8 in facts; only paths may be any bytes. */
static void mend(char *text) {
    size_t bad;
    while (!gs_utf8_valid(text, strlen(text), &bad)) text[bad] = '?';
}

static gs_fact *fact_of(gs_store *store, const gs_kind *kind, const texts *t, uint32_t line) {
    gs_document d = {.path = t->parts[line], .title = t->parts[2], .source = t->parts[3]};
    gs_symtab *symbols = gs_store_symbols(store);
    gs_fact *fact = gs_store_add(store, kind, gs_store_document(store, &d));
    fact->text = gs_sym_cstr(symbols, t->parts[4]);
    fact->sentence = gs_sym_cstr(symbols, t->parts[5]);
    fact->speaker = gs_sym_cstr(symbols, t->parts[3]);
    fact->as_of = GS_SPAN_ALL;
    fact->from = (gs_place){0, line, line};
    fact->to = (gs_place){4, line, line + 4};
    fact->values[0] = (gs_value){.known = true, .sym = gs_sym_cstr(symbols, t->parts[2])};
    gs_quantity amount;
    fact->values[1].known = gs_quantity_parse(line ? "[3, 4]" : "12", line ? 6 : 2, &amount);
    want(fact->values[1].known);
    fact->values[1].amount = gs_store_amount(store, amount);
    return fact;
}

static bool is_json(const char *format) {
    return strcmp(format, "json") == 0 || strcmp(format, "sarif") == 0 ||
           strcmp(format, "gitlab") == 0 || strcmp(format, "rdjson") == 0 ||
           strcmp(format, "claimreview") == 0;
}

/* Markup only where the writer put it: every "<" opens a tag whose name is a letter, "/", "?" or
 * "!", and every "&" an entity of ours. */
static void expect_markup(const char *text) {
    for (const char *p = text; *p; p++) {
        if (*p == '&' && strncmp(p, "&amp;", 5) != 0 && strncmp(p, "&lt;", 4) != 0 &&
            strncmp(p, "&gt;", 4) != 0 && strncmp(p, "&quot;", 6) != 0 &&
            strncmp(p, "&#39;", 5) != 0)
            abort();
        if (*p == '<' && !strchr("abcdefghijklmnopqrstuvwxyz/?!", p[1])) abort();
    }
}

static void expect_inert(const char *format, const gs_buf *out) {
    const char *text = gs_buf_text(out);
    unsigned width;
    if (!gs_utf8_valid(text, out->length, NULL) || strstr(text, "##[")) abort();
    for (size_t at = 0; at < out->length; at += width) {
        uint32_t code = gs_utf8_at(text, out->length, at, &width);
        if (code != '\n' && gs_is_unsafe(code)) abort();
    }
    json_t *json = is_json(format) ? json_loads(text, 0, NULL) : NULL;
    if (is_json(format) && !json) abort();
    json_decref(json);
    if (strcmp(format, "junit") == 0 || strcmp(format, "checkstyle") == 0) expect_markup(text);
}

static void write_all(const gs_checked *result) {
    static const char *const formats[] = {"text",   "concise", "json",       "ndjson",
                                          "sarif",  "junit",   "html",       "github",
                                          "gitlab", "rdjson",  "checkstyle", "claimreview"};
    gs_report_options options = {.version = "1", .unread = true, .fail_on = GS_L_ERROR};
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        gs_buf out = GS_BUF_EMPTY;
        gs_report_named(formats[i])(result, &options, &out);
        expect_inert(formats[i], &out);
        gs_buf_free(&out);
    }
}

/* Loaded once; it lives as long as the process. */
static const gs_rule *some_rule(void) {
    static gs_rulebook *book;
    if (book) return gs_rulebook_rule(book, 0);
    gs_arena *arena = gs_arena_new();
    gs_problems *problems = gs_problems_new(arena);
    book = gs_rulebook_new();
    gs_rulebook_add(book, "tests/golden/rules", problems);
    gs_rulebook_finish(book, problems);
    gs_arena_free(arena);
    if (!gs_rulebook_rules(book)) abort();
    return gs_rulebook_rule(book, 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    gs_arena *arena = gs_arena_new();
    gs_field fields[] = {{.name = "of", .type = GS_F_ENTITY, .role = GS_R_KEY},
                         {.name = "amount", .type = GS_F_AMOUNT, .role = GS_R_VALUE}};
    gs_kind kind = {.name = "figure", .label = "{of}: {amount}", .fields = fields, .nfields = 2};
    gs_kinds *kinds = gs_kinds_new(arena);
    if (!gs_kinds_add(kinds, &kind, NULL)) abort();
    gs_store *store = gs_store_new(kinds);
    texts t = cut(arena, data, n);
    for (int i = 2; i < PARTS; i++) mend(t.parts[i]);
    const gs_kind *known = gs_kinds_named(kinds, "figure");
    const gs_fact *claims[] = {fact_of(store, known, &t, 0), fact_of(store, known, &t, 1)};
    gs_problems *problems = gs_problems_new(arena);
    const gs_rule *rule = some_rule();
    const gs_also also = {rule, t.parts[1]};
    gs_conflict conflict = {.rule = rule,
                            .level = GS_L_ERROR,
                            .id = "0123456789abcdef",
                            .message = t.parts[4],
                            .why = t.parts[5],
                            .hint = t.parts[2],
                            .tally = t.parts[3],
                            .claims = claims,
                            .nclaims = 2,
                            .field = -1,
                            .also = &also,
                            .nalso = 1};
    gs_err err;
    gs_err_set(&err, GS_E_INPUT, t.parts[0], 1, 0, "%s", t.parts[1]);
    gs_problems_add(problems, &err);
    gs_unread unread = {0, {0, 1, 1}, t.parts[5], "figure"};
    gs_unreads unreads = {&unread, 1, 1};
    gs_checked result = {.store = store,
                         .conflicts = &conflict,
                         .nconflicts = 1,
                         .by_level = {0, 0, 1},
                         .rules = &rule,
                         .nrules = 1,
                         .unread = &unreads,
                         .problems = problems,
                         .status = 2};
    write_all(&result);
    gs_store_free(store);
    gs_arena_free(arena);
    return 0;
}
