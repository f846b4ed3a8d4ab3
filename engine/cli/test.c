/* gainsay test: the examples of each rule, run as articles. Rules may be named; else those of
 * --rules are tested, which rest on the shipped words but need not answer for the shipped rules;
 * else all. */
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/output.h"
#include "report/report.h"

typedef struct tally {
    gs_buf out;
    uint32_t passed, failed;
} tally;

enum { ARTICLES = 32 };

typedef struct texts {
    gs_run_text items[ARTICLES];
    uint32_t count;
} texts;

static bool is_rule_line(const char *line, size_t n) {
    while (n && (line[n - 1] == ' ' || line[n - 1] == '\r')) n--;
    return n >= 3 && strspn(line, "-") >= n;
}

/* One article of an example. "key: value" lines at its head become front matter. */
static void add_text(gs_arena *arena, texts *t, const char *text, size_t n) {
    if (t->count == ARTICLES || n == 0) return;
    size_t head = 0;
    while (head < n &&
           (strncmp(text + head, "date:", 5) == 0 || strncmp(text + head, "title:", 6) == 0)) {
        const char *end = memchr(text + head, '\n', n - head);
        head = end ? (size_t)(end - text) + 1 : n;
    }
    const char *line = head && text[head - 1] != '\n' ? "\n" : "",
               *article = gs_strndup(arena, text, n);
    if (head)
        article = gs_sprintf(arena, "---\n%.*s%s---\n\n%.*s", (int)head, text, line,
                             (int)(n - head), text + head);
    t->items[t->count] = (gs_run_text){.path = gs_sprintf(arena, "example-%u.md", t->count + 1),
                                       .bytes = article,
                                       .n = strlen(article),
                                       .format = GS_FORMAT_MARKDOWN};
    t->count++;
}

static void split(gs_arena *arena, texts *t, const char *text) {
    const char *start = text, *line = text;
    if (*text == '{' || *text == '[') { /* facts, not articles */
        t->items[t->count++] =
            (gs_run_text){.path = "example.json", .bytes = text, .n = strlen(text)};
        return;
    }
    while (*line) {
        size_t n = strcspn(line, "\n");
        const char *next = line + n + (line[n] == '\n');
        if (is_rule_line(line, n)) {
            add_text(arena, t, start, (size_t)(line - start));
            start = next;
        }
        line = next;
    }
    add_text(arena, t, start, strlen(start));
}

static void fail(tally *t, const char *id, const char *what, uint32_t i, const char *why) {
    t->failed++;
    gs_buf_printf(&t->out, "FAIL %s, %s example %u: %s\n", id, what, i, why);
}

static bool reads(const gs_rule_info *rule, const gs_kind *kind) {
    for (uint32_t i = 0; i < rule->nreads; i++)
        if (strcmp(rule->reads[i], kind->name) == 0) return true;
    return false;
}

/* How many facts the rule had to look at; where out is given, each on a line. */
static unsigned count_facts(const gs_rule_info *rule, const gs_store *store, gs_buf *out) {
    unsigned n = 0;
    for (uint32_t i = 0; i < gs_store_count(store); i++) {
        const gs_fact *f = gs_store_at(store, i);
        char label[256];
        if (!reads(rule, f->kind)) continue;
        n++;
        if (out)
            gs_buf_printf(out, "fact: %s:%u:%u: %s: %s\n",
                          gs_store_document_at(store, f->document)->path, (unsigned)f->from.line,
                          (unsigned)f->from.column, f->kind->name,
                          gs_fact_label(store, f, label, sizeof label));
    }
    return n;
}

/* What is wrong with an example, into line; NULL where nothing is. */
static const char *fault_of(const gs_rule_info *rule, const gs_example *e, const gs_store *store,
                            const gs_checked *result, char *line, size_t size) {
    size_t n;
    const gs_problem *problems = gs_problems_sorted(result->problems, &n);
    for (size_t k = 0; k < n; k++)
        if (!problems[k].note) return gs_err_format(&problems[k].err, line, size);
    if (e->flags == (result->nconflicts > 0)) return NULL;
    unsigned facts = count_facts(rule, store, NULL);
    if (!e->flags)
        snprintf(line, size, "is flagged: %s", result->conflicts[0].message);
    else if (facts)
        snprintf(line, size, "is not flagged; %u of the rule's facts were read (-v shows them)",
                 facts);
    else
        snprintf(line, size, "is not flagged: no fact of kind %s was read", rule->reads[0]);
    return line;
}

static void judge(tally *t, const gs_rule_info *rule, const gs_example *e, uint32_t i,
                  const gs_store *store, const gs_checked *result) {
    const char *what = e->flags ? "flagging" : "silent";
    char line[1500];
    const char *fault = fault_of(rule, e, store, result, line, sizeof line);
    if (fault) {
        fail(t, rule->id, what, i, fault);
    } else {
        t->passed++;
        gs_buf_printf(&t->out, "ok   %s, %s example %u\n", rule->id, what, i);
    }
}

static void run_example(const gs_options *o, tally *t, const gs_rulebook *book,
                        const gs_rule_info *rule, const gs_example *e, uint32_t i) {
    texts articles = {.count = 0};
    split(o->arena, &articles, e->text);
    gs_run_options options = {.book = book,
                              .texts = articles.items,
                              .ntexts = articles.count,
                              .only = &rule->id,
                              .nonly = 1,
                              .allow_empty = true,
                              .threads = 1};
    gs_run *run = gs_run_new(&options);
    const gs_checked *result = gs_run_check(run);
    judge(t, rule, e, i, gs_run_store(run), result);
    if (o->verbose) {
        count_facts(rule, gs_run_store(run), &t->out);
        gs_report_options how = {.verbose = true, .version = GS_VERSION};
        gs_report_text(result, &how, &t->out);
    }
    gs_run_free(run);
}

static void test_rule(const gs_options *o, tally *t, const gs_rulebook *book, const gs_rule *rule) {
    uint32_t numbers[2] = {0, 0};
    const gs_example *e;
    for (uint32_t i = 0; (e = gs_rule_example(rule, i)); i++)
        run_example(o, t, book, gs_rule_about(rule), e, ++numbers[e->flags]);
}

static void test_all(const gs_options *o, tally *t, const gs_rulebook *book) {
    for (uint32_t i = 0; i < gs_rulebook_rules(book); i++) {
        const gs_rule *rule = gs_rulebook_rule(book, i);
        bool all = !o->rules.count && !o->packs.count;
        if (all || gs_is_asked_for(o, book, gs_rule_about(rule)->file))
            test_rule(o, t, book, rule);
    }
}

/* The named rules, else those of --rules, else all. False where one is not known. */
static bool test_rules(const gs_options *o, tally *t, const gs_rulebook *book) {
    bool known = true;
    for (uint32_t i = 0; i < o->arguments.count; i++) {
        const gs_rule *rule = gs_find_rule(book, o->arguments.items[i]);
        if (rule)
            test_rule(o, t, book, rule);
        else
            gs_refuse_rule(book, o->arguments.items[i]), known = false;
    }
    if (o->arguments.count == 0) test_all(o, t, book);
    return known;
}

int gs_cmd_test(const gs_options *o) {
    gs_problems *problems = gs_problems_new(o->arena);
    gs_rulebook *book = gs_load_rulebook(o, problems);
    tally t = {.out = GS_BUF_EMPTY};
    bool known = test_rules(o, &t, book);
    gs_buf_printf(&t.out, "%u passed, %u failed\n", t.passed, t.failed);
    int status = gs_tell_problems(problems, o->verbose) || !known ? 2 : t.failed ? 1 : 0;
    gs_err err;
    if (status == 0 && t.passed == 0) { /* a wrong folder is no success */
        gs_err_set(&err, GS_E_USAGE, "", 0, 0, "there is no rule to test");
        gs_err_hint(&err, "a rule is a file that returns { id = \"...\", ... }");
        gs_tell("error", &err);
        status = 2;
    }
    if (!gs_output_print(&t.out, &err)) {
        if (err.text[0]) gs_tell("error", &err);
        status = 2;
    }
    gs_buf_free(&t.out);
    gs_rulebook_free(book);
    return status;
}
