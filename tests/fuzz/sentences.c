/* Sentences: the bytes choose words of the shipped packs, sentences and clauses of the rules' own
 * examples and what joins them, so that long and nearly grammatical text comes of any input. The
 * shipped rules read and check it. No rule may fail of it, but at a limit; mentions and facts lie
 * within the article; the report is UTF-8.
 */
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "check/run.h"
#include "fuzz.h"
#include "report/report.h"

enum { DOCUMENTS = 3, LONGEST = 6000 };

static const char *const sets[] = {
#include "sets.inc"
};

static const char *const plain[] = {
    "the",   "a",     "an",   "of",    "in",    "on",    "to",     "for",   "by",    "with",
    "from",  "at",    "as",   "and",   "or",    "but",   "not",    "no",    "who",   "which",
    "that",  "whose", "when", "while", "after", "than",  "more",   "is",    "was",   "were",
    "has",   "had",   "been", "being", "will",  "would", "did",    "his",   "her",   "its",
    "their", "he",    "she",  "it",    "they",  "there", "behind", "never", "first", "second",
};
static const char *const named[] = {
    "Ada Lenz",       "Mr Lenz",      "Lenz",         "Kestria",  "the Arlen Bridge",
    "Ola Brand",      "Judge Brand",  "Nordvik Bank", "Osby",     "the Harbour Board",
    "President Lenz", "Brand's",      "FC Arlen",     "Mrs Vale", "Professor Ines Vale",
    "the ministry",   "a 34-year-old"};
static const char *const valued[] = {
    "12",      "21,000",   "$4.5 million", "3.2 per cent", "14 March 2025",   "on Monday",
    "in 2019", "twenty",   "7-2",          "five km",      "between 3 and 5", "last year",
    "Tuesday", "a dozen",  "aged 41",      "at 5.30 pm",   "two-thirds",      "the third",
    "€3bn",    "half of",  "since June",   "nearly 40",    "second-largest",  "3 million tonnes",
    "1990s",   "weekends", "a fortnight",  "up 4%"};
static const char *const joins[] = {" ",         ", ",       ", and ",   "; ",     ": ",
                                    " (",        ") ",       " – ",      ", who ", ", which ",
                                    " that ",    ", while ", " said ",   ". ",     "? ",
                                    ".\n\n",     " \"",      "\" ",      ", \"",   "\" she said, ",
                                    ".” ",       "“",        "'s ",      "-",      " after ",
                                    " because ", " and ",    ", where ", " but ",  ", said ",
                                    "\n- ",      "\n| "};

/* Loaded once; it lives as long as the process. */
typedef struct stock {
    const gs_rulebook *book;
    const char **sentences;
    uint32_t n, room;
    gs_arena *arena;
} stock;

static void keep(stock *s, const char *text, size_t n) {
    if (!n) return;
    if (s->n == s->room) {
        s->room = s->room ? s->room * 2 : 1024;
        s->sentences = realloc(s->sentences, s->room * sizeof *s->sentences);
        want(s->sentences != NULL);
    }
    s->sentences[s->n++] = gs_strndup(s->arena, text, n);
}

static void keep_lines(stock *s, const char *text) {
    for (size_t n; *text; text += n + (text[n] == '\n')) {
        n = strcspn(text, "\n");
        if (strncmp(text, "---", 3) && strncmp(text, "date:", 5) && *text != '{') keep(s, text, n);
    }
}

static const stock *shelves(void) {
    static stock s;
    if (s.book) return &s;
    static const char *const folders[] = {"rules"};
    s.arena = gs_arena_new();
    gs_problems *problems = gs_problems_new(s.arena);
    s.book = gs_rulebook_load(folders, 1, problems);
    want(gs_problems_errors(problems) == 0 && gs_rulebook_rules(s.book) > 0);
    for (uint32_t i = 0; i < gs_rulebook_rules(s.book); i++) {
        const gs_rule *rule = gs_rulebook_rule(s.book, i);
        const gs_example *example;
        for (uint32_t e = 0; (example = gs_rule_example(rule, e)); e++)
            keep_lines(&s, example->text);
    }
    want(s.n > 0);
    return &s;
}

typedef struct bytes {
    const uint8_t *at, *end;
} bytes;

static uint32_t next(bytes *b) {
    return b->at < b->end ? *b->at++ : 0;
}

static uint32_t below(bytes *b, uint32_t n) {
    uint32_t high = next(b);
    return (high * 256 + next(b)) % n;
}

static void put_word(const stock *s, bytes *b, gs_buf *out) {
    const char *set = sets[next(b) % (sizeof sets / sizeof *sets)];
    const gs_lexicon *lexicon = gs_rulebook_lexicon(s->book);
    for (size_t i = below(b, 400);; i /= 2) {
        const gs_entry *entry = gs_lexicon_at(lexicon, set, i);
        if (entry) gs_buf_puts(out, entry->form + (entry->form[0] == '~'));
        if (entry || i == 0) return;
    }
}

/* A stretch of one example: from one of its blanks to another. */
static void put_clause(const stock *s, bytes *b, gs_buf *out) {
    const char *text = s->sentences[below(b, s->n)];
    size_t n = strlen(text), from = next(b) * n / 256, to = from + next(b) * (n - from) / 256;
    while (from && text[from - 1] != ' ') from--;
    while (to < n && text[to] != ' ' && text[to] != '.') to++;
    gs_buf_add(out, text + from, to - from);
}

#define PICK(b, of) (of)[next(b) % (sizeof(of) / sizeof *(of))]

static void put_piece(const stock *s, bytes *b, gs_buf *out) {
    uint32_t what = next(b) % 16;
    if (what < 3)
        put_clause(s, b, out);
    else if (what < 4)
        gs_buf_puts(out, s->sentences[below(b, s->n)]);
    else if (what < 8)
        put_word(s, b, out);
    else if (what < 11)
        gs_buf_puts(out, PICK(b, plain));
    else if (what < 12)
        gs_buf_puts(out, PICK(b, named));
    else if (what < 13)
        gs_buf_puts(out, PICK(b, valued));
    else {
        gs_buf_puts(out, PICK(b, joins));
        return;
    }
    gs_buf_puts(out, " ");
}

/* A byte in eight ends an article, if another may follow. */
static uint32_t compose(const stock *s, bytes *b, gs_buf *articles) {
    static const char *const heads[] = {"---\ndate: 2025-03-14\n---\n",
                                        "---\ndate: 2025-03-15\n---\n",
                                        "---\ntitle: Ada Lenz quits\ndate: 2025-03-14\n---\n", ""};
    uint32_t n = 0;
    while (n < DOCUMENTS && b->at < b->end) {
        gs_buf *out = &articles[n++];
        gs_buf_puts(out, PICK(b, heads));
        uint32_t pieces = next(b);
        for (uint32_t i = 0; i < pieces && b->at < b->end && out->length < LONGEST; i++)
            put_piece(s, b, out);
        gs_buf_puts(out, ".\n");
    }
    return n;
}

static void inspect(gs_run *run, const gs_buf *articles) {
    for (uint32_t i = 0; i < gs_run_articles(run); i++) {
        const gs_mentions *mentions = gs_run_mentions(run, i);
        uint32_t length;
        gs_article_text(gs_run_article(run, i), &length);
        for (uint32_t k = 0; k < mentions->count; k++)
            want(mentions->items[k].start < mentions->items[k].end &&
                 mentions->items[k].end <= length);
    }
    const gs_store *store = gs_run_store(run);
    for (uint32_t i = 0; i < gs_store_count(store); i++) {
        const gs_fact *fact = gs_store_at(store, i);
        want(fact->from.byte <= fact->to.byte && fact->to.byte <= articles[fact->document].length);
    }
}

/* A rule that meets a limit is told as that: the clock is shared, and sanitizers are slow. */
static void no_rule_failed(gs_problems *problems) {
    size_t n;
    const gs_problem *list = gs_problems_sorted(problems, &n);
    for (size_t i = 0; i < n; i++) {
        if (list[i].note || list[i].err.code == GS_E_LIMIT ||
            strstr(list[i].err.text, "limit reached: time"))
            continue;
        fprintf(stderr, "%s: %s\n", list[i].err.source, list[i].err.text);
        abort();
    }
}

static void check(gs_run *run) {
    const gs_checked *result = gs_run_check(run);
    gs_report_options how = {.version = "1", .unread = true, .fail_on = GS_L_ERROR};
    gs_buf out = GS_BUF_EMPTY;
    gs_report_named("json")(result, &how, &out);
    want(gs_utf8_valid(gs_buf_text(&out), out.length, NULL));
    no_rule_failed(result->problems);
    gs_buf_free(&out);
}

/* Loads the rules before a clock runs for the first input; drive/drive.c has none. */
int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc, (void)argv;
    (void)shelves();
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static const char *const paths[DOCUMENTS] = {"a.md", "b.md", "c.md"};
    const stock *s = shelves();
    bytes b = {data, data + n};
    gs_buf articles[DOCUMENTS] = {GS_BUF_EMPTY, GS_BUF_EMPTY, GS_BUF_EMPTY};
    gs_run_text texts[DOCUMENTS];
    gs_run_options options = {.book = s->book, .texts = texts, .allow_empty = true, .threads = 1};
    bool checked = next(&b) % 4 == 0; /* reading is what changes most, and quicker */
    options.ntexts = compose(s, &b, articles);
    for (uint32_t i = 0; i < options.ntexts; i++)
        texts[i] = (gs_run_text){.path = paths[i],
                                 .bytes = gs_buf_text(&articles[i]),
                                 .n = articles[i].length,
                                 .format = GS_FORMAT_MARKDOWN};
    if (getenv("GS_FUZZ_SHOW"))
        for (uint32_t i = 0; i < options.ntexts; i++) fputs(texts[i].bytes, stderr);
    gs_run *run = gs_run_new(&options);
    inspect(run, articles);
    no_rule_failed(gs_run_problems(run));
    if (checked) check(run);
    gs_run_free(run);
    for (uint32_t i = 0; i < DOCUMENTS; i++) gs_buf_free(&articles[i]);
    return 0;
}
