/* For tests of rules: one rule run over facts made on the spot, its findings as text. Include
 * cmocka.h before. */
#ifndef RULE_HELP_H
#define RULE_HELP_H

#include "fact/load.h"
#include "lua_help.h"

static const char KINDS[] =
    "kind \"office\" { label = \"{stage}\", fields = {\n"
    "  { \"person\", \"entity\", key = true }, { \"office\", \"text\", key = true },\n"
    "  { \"stage\", choice = { \"candidate\", \"elect\", \"holder\", \"former\" } },\n"
    "  { \"from\", \"date\" }, { \"to\", \"date\" }, { \"edition\", \"text\", separator = true } } "
    "}\n"
    "kind \"toll\" { fields = { { \"event\", \"entity\", key = true }, { \"amount\", \"amount\" }, "
    "{ \"period\", \"period\" },\n"
    "  { \"sure\", \"flag\" }, { \"filed\", \"date\" }, { \"decided\", \"date\" } } }\n";

/* Reads, level, and what else a rule of one test has. */
#define RULE(reads, rest)                                                                          \
    "return { id = \"r\", title = \"the title\", why = \"w\", severity = \"error\", reads = "      \
    "\"" reads "\",\n"                                                                             \
    "flags = \"a\", silent = \"b\",\n" rest "}\n"
#define CHECK(reads, body) RULE(reads, "check = function(said, report)\n" body "\nend")

typedef struct bench {
    folder folder;
    loaded loaded;
    gs_store *store;
    gs_group group;
    char said[4096]; /* findings, a line each */
    gs_err err;
    bool ran;
    uint32_t count;
} bench;

static inline gs_tri entities(const void *resolver, gs_sym a, gs_sym b) {
    const gs_store *store = resolver;
    const char *x = gs_store_text(store, a), *y = gs_store_text(store, b);
    if (strstr(x, y) || strstr(y, x)) return GS_YES; /* "Reyes" and "Dana Reyes" */
    return strchr(x, ' ') && strchr(y, ' ') ? GS_NO : GS_PERHAPS;
}

static inline void sink(void *context, const gs_rule *rule, const gs_reported *f) {
    static const char *const levels[] = {"note", "warning", "error"};
    bench *b = context;
    size_t n = strlen(b->said);
    (void)rule;
    b->count++;
    if (n > 3000) return;
    n += (size_t)snprintf(b->said + n, sizeof b->said - n, "%s %u", levels[f->level],
                          (unsigned)f->a->from.line);
    if (f->b)
        n += (size_t)snprintf(b->said + n, sizeof b->said - n, ",%u", (unsigned)f->b->from.line);
    for (uint32_t i = 0; i < f->nmore; i++)
        n += (size_t)snprintf(b->said + n, sizeof b->said - n, "+%u",
                              (unsigned)f->more[i]->from.line);
    snprintf(b->said + n, sizeof b->said - n, " %s%s%s%s%s\n", f->message, *f->why ? " why " : "",
             f->why, *f->hint ? " hint " : "", f->hint);
}

/* Loads the folder and the facts (NDJSON); all facts are one group, in the order given. */
static inline void bench_fill(bench *b, const char *facts) {
    b->loaded = load_folder(&b->folder);
    b->store = gs_store_new(gs_rulebook_kinds(b->loaded.book));
    gs_facts_load(b->store, "facts.ndjson", facts, strlen(facts), GS_TRUST_ARTICLE,
                  b->loaded.problems);
    if (gs_problems_errors(b->loaded.problems))
        fail_msg("%s", problem_text(&b->loaded, &b->folder));
    const gs_fact **list = gs_alloc(b->loaded.arena, gs_store_count(b->store) * sizeof *list);
    for (uint32_t i = 0; i < gs_store_count(b->store); i++) list[i] = gs_store_at(b->store, i);
    b->group = (gs_group){.store = b->store,
                          .facts = list,
                          .count = gs_store_count(b->store),
                          .same_entity = entities,
                          .resolver = b->store};
}

static inline bench *bench_new(const char *rule, const char *facts) {
    bench *b = calloc(1, sizeof *b);
    b->folder = folder_new();
    folder_add(&b->folder, "kinds.lua", KINDS);
    folder_add(&b->folder, "rule.lua", rule);
    bench_fill(b, facts);
    return b;
}

static inline bench *bench_run(const char *rule, const char *facts) {
    bench *b = bench_new(rule, facts);
    assert_int_equal(gs_rulebook_rules(b->loaded.book), 1);
    b->ran = gs_rule_run(gs_rulebook_rule(b->loaded.book, 0), &b->group, 1, sink, b, &b->err);
    return b;
}

static inline void bench_free(bench *b) {
    gs_store_free(b->store);
    loaded_free(&b->loaded);
    folder_free(&b->folder);
    free(b);
}

static inline void finds(const char *rule, const char *facts, const char *expected) {
    bench *b = bench_run(rule, facts);
    if (!b->ran)
        fail_msg("%s:%u: %s; %s", b->err.source, (unsigned)b->err.line, b->err.text, b->err.hint);
    assert_string_equal(b->said, expected);
    bench_free(b);
}

/* line 0: any. */
static inline void raises(const char *rule, const char *facts, uint32_t line, const char *text,
                          const char *hint) {
    bench *b = bench_run(rule, facts);
    assert_false(b->ran);
    if (strncmp(b->err.text, text, strlen(text)) != 0)
        fail_msg("\"%s\", not \"%s\"", b->err.text, text);
    if (hint) assert_string_equal(b->err.hint, hint);
    if (line) assert_int_equal(b->err.line, line);
    assert_non_null(strstr(b->err.source, "/rule.lua"));
    assert_int_equal(b->err.code, strncmp(text, "limit", 5) ? GS_E_RULE : GS_E_LIMIT);
    bench_free(b);
}

#define AT(line)                                                                                   \
    "\"at\": {\"document\": \"a.md\", \"line\": " #line ", \"column\": 1, \"text\": \"words\"}"
#define HOLDER                                                                                     \
    "{\"kind\": \"office\", \"person\": \"Dana Reyes\", \"office\": \"president\", \"stage\": "    \
    "\"holder\", "                                                                                 \
    "\"from\": \"2025-03-14\", \"as_of\": \"2025-03-14\", " AT(1) "}\n"
#define ELECT                                                                                      \
    "{\"kind\": \"office\", \"person\": \"Reyes\", \"office\": \"president\", \"stage\": "         \
    "\"elect\", \"as_of\": \"2025-05-02\", " AT(2) "}\n"
#define TWELVE                                                                                     \
    "{\"kind\": \"toll\", \"event\": \"Storm Ida\", \"amount\": \"12\", \"as_of\": "               \
    "\"2025-05-02\", " AT(1) "}\n"
#define TWENTY                                                                                     \
    "{\"kind\": \"toll\", \"event\": \"Storm Ida\", \"amount\": \"21\", \"as_of\": "               \
    "\"2025-05-02\", " AT(2) "}\n"
#define DOZENS                                                                                     \
    "{\"kind\": \"toll\", \"event\": \"Storm Ida\", \"amount\": \"(10, inf)\", \"as_of\": "        \
    "\"2025-05-03\", " AT(3) "}\n"

#endif
