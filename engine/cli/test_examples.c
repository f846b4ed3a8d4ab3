/* The examples that stand in a rule, run as articles. */
#include <stdio.h>
#include <string.h>

#include "cli/testing.h"
#include "report/report.h"

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

/* How many facts the rule had to look at; where out is given, each on a line. */
static unsigned count_facts(const gs_rule_info *rule, const gs_store *store, gs_buf *out) {
    unsigned n = 0;
    for (uint32_t i = 0; i < gs_store_count(store); i++) {
        const gs_fact *f = gs_store_at(store, i);
        char label[256];
        if (!gs_rule_reads(rule, f->kind)) continue;
        n++;
        if (out)
            gs_buf_printf(out, "fact: %s:%u:%u: %s: %s\n",
                          gs_store_document_at(store, f->document)->path, (unsigned)f->from.line,
                          (unsigned)f->from.column, f->kind->name,
                          gs_fact_label(store, f, label, sizeof label));
    }
    return n;
}

/* Facts that a rule never saw together: what they would have to share. */
static void tell_parted(const gs_rule_info *rule, unsigned facts, char *line, size_t size) {
    bool story = false;
    size_t n = (size_t)snprintf(line, size, "is not flagged: %u facts were read, but no two share ",
                                facts);
    for (uint32_t i = 0; i < rule->ngroup && n < size; i++) {
        story = story || strcmp(rule->group[i], "story") == 0;
        const char *join = i == 0 ? "" : i + 1 < rule->ngroup ? ", " : " and ";
        n += (size_t)snprintf(line + n, size - n, "%s%s", join, rule->group[i]);
    }
    if (n < size)
        snprintf(line + n, size - n, " (its group)%s; -v shows them",
                 story ? ", and texts tell one story where they share several names" : "");
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
    else if (facts > 1 && rule->ngroup && result->compared == 0)
        tell_parted(rule, facts, line, size);
    else if (facts)
        snprintf(
            line, size,
            "is not flagged; %u of the rule's facts were read (-v shows them, and what it asked)",
            facts);
    else
        snprintf(
            line, size,
            "is not flagged: no fact of kind %s was read; what each word was taken for is told "
            "by gainsay extract --mentions (a year is a date, \"12 kg\" a measure)",
            rule->reads[0]);
    return line;
}

/* Under -v: what was read and what was found, and why a rule that saw facts failed. */
static const char *show(const gs_testing *t, const gs_rule_info *rule, const gs_store *store,
                        const gs_checked *result, bool failed) {
    gs_buf out = GS_BUF_EMPTY;
    gs_report_options how = {.verbose = true, .version = GS_VERSION};
    count_facts(rule, store, &out);
    gs_report_text(result, &how, &out);
    if (failed && result->compared) gs_buf_puts(&out, result->trace);
    const char *text = gs_buf_dup(&out, t->arena);
    gs_buf_free(&out);
    return text;
}

/* What an example that passes ought to be told besides: silent for want of facts, it shows nothing
 * of the rule. */
static const char *remark_on(const gs_rule_info *rule, const gs_example *e, const gs_store *store,
                             gs_arena *arena) {
    if (e->flags || !rule->nreads || count_facts(rule, store, NULL)) return "";
    return gs_sprintf(arena, "note: no fact of kind %s was read from it, so no rule could flag it",
                      rule->reads[0]);
}

static void judge(gs_testing *t, const gs_rule_info *rule, const gs_example *e, uint32_t i,
                  const gs_store *store, const gs_checked *result) {
    char line[1500];
    const char *fault = fault_of(rule, e, store, result, line, sizeof line);
    gs_testcase c = {
        .suite = rule->id,
        .name = gs_sprintf(t->arena, "%s example %u", e->flags ? "flagging" : "silent", i),
        .file = rule->file,
        .outcome = fault ? GS_T_FAILED : GS_T_PASSED,
        .told = fault ? gs_strdup(t->arena, fault) : remark_on(rule, e, store, t->arena),
        .shown = t->options->verbose ? show(t, rule, store, result, fault != NULL) : "",
    };
    gs_testing_add(t, &c);
}

static void run_example(gs_testing *t, const gs_rule_info *rule, const gs_example *e, uint32_t i) {
    texts articles = {.count = 0};
    split(t->arena, &articles, e->text);
    gs_run_options options = {.book = t->book,
                              .texts = articles.items,
                              .ntexts = articles.count,
                              .only = &rule->id,
                              .nonly = 1,
                              .allow_empty = true,
                              .trace = t->options->verbose ? rule->id : NULL,
                              .seen = t->seen,
                              .threads = 1};
    gs_run *run = gs_run_new(&options);
    const gs_checked *result = gs_run_check(run);
    judge(t, rule, e, i, gs_run_store(run), result);
    gs_run_free(run);
}

void gs_test_examples(gs_testing *t, const gs_rule *rule) {
    uint32_t numbers[2] = {0, 0};
    const gs_example *e;
    for (uint32_t i = 0; (e = gs_rule_example(rule, i)); i++)
        run_example(t, gs_rule_about(rule), e, ++numbers[e->flags]);
}
