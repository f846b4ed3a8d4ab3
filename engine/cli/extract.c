/* gainsay extract: facts or mentions as NDJSON. A stream of documents on standard input is read in
 * batches, each forgotten before the next, so a stream may be of any length. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/pour.h"
#include "cli/commands.h"
#include "fact/load.h"
#include "report/mentions.h"

enum { BATCH = 1 << 20, WRITE_FROM = 1 << 20 }; /* bytes read, and written, at a time */

/* Writes what there is once it is much; a file of --output is written whole, at the end. False
 * where it cannot be written. */
static bool pass_on(const gs_options *o, gs_buf *out) {
    if (o->outputs.count || out->length < WRITE_FROM) return true;
    bool ok = gs_put(NULL, out);
    gs_buf_clear(out);
    return ok;
}

/* Where lines go: to standard output behind what is there already, or with it into files. */
typedef struct pouring {
    const gs_options *o;
    gs_buf *out;
} pouring;

static bool pour(void *context, const gs_buf *lines) {
    const pouring *p = context;
    bool files = p->o->outputs.count, ok = true;
    if (files || p->out->length) gs_buf_add(p->out, lines->bytes, lines->length);
    if (files) return true;
    ok = gs_put(NULL, p->out->length ? p->out : lines);
    gs_buf_clear(p->out);
    return ok;
}

static bool dump_lines(const gs_options *o, const gs_lines *lines, uint32_t n, gs_buf *out) {
    bool ok = true;
    for (uint32_t i = 0; i < n; i++)
        gs_buf_add(out, lines[i].document.bytes, lines[i].document.length);
    for (uint32_t i = 0; ok && i < n; i++) ok = pour(&(pouring){o, out}, &lines[i].facts);
    return ok;
}

static bool dump(const gs_options *o, const gs_run *run, gs_buf *out) {
    const gs_store *store = gs_run_store(run);
    uint32_t n;
    const gs_lines *lines = gs_run_lines(run, &n);
    bool ok = true;
    if (lines) return dump_lines(o, lines, n, out);
    for (uint32_t i = 0; ok && o->mentions && i < gs_run_articles(run); i++) {
        gs_mentions_dump(gs_run_article(run, i), gs_run_mentions(run, i), out);
        ok = pass_on(o, out);
    }
    if (o->mentions) return ok;
    for (uint32_t i = 0; i < gs_store_documents(store); i++)
        gs_document_dump(gs_store_document_at(store, i), out);
    return gs_facts_pour(store, o->threads, pour, &(pouring){o, out});
}

/* Lines of a stream, with the bytes that they stand in. */
typedef struct batch {
    gs_arena *arena;
    gs_run_text *lines;
    uint32_t count, cap;
    size_t bytes;
    int broken; /* why the stream ended before its end (errno), or 0 */
} batch;

/* Reads on until the batch is full; false at the end of the stream. */
static bool fill(const gs_options *o, batch *b, uint32_t *line) {
    char *text = NULL;
    size_t size = 0;
    ssize_t n = 0;
    const char *name = o->stdin_name ? o->stdin_name : "<stdin>";
    while (b->bytes < BATCH && (n = getline(&text, &size, stdin)) >= 0) {
        ++*line;
        GS_GROW(b->arena, b->lines, b->count, b->cap);
        b->lines[b->count++] = (gs_run_text){name, gs_strndup(b->arena, text, (size_t)n), (size_t)n,
                                             GS_FORMAT_AUTO, *line};
        b->bytes += (size_t)n;
    }
    if (n < 0 && (ferror(stdin) || !feof(stdin))) b->broken = errno ? errno : EIO;
    free(text);
    return n >= 0;
}

/* Facts, or one text: what came so far and all the rest is one input. */
static void join(const gs_options *o, batch *b, uint32_t *line) {
    gs_buf whole = GS_BUF_EMPTY;
    while (fill(o, b, line)) b->bytes = 0;
    for (uint32_t i = 0; i < b->count; i++) gs_buf_add(&whole, b->lines[i].bytes, b->lines[i].n);
    b->lines[0].bytes = gs_buf_dup(&whole, b->arena);
    b->lines[0].n = whole.length;
    b->lines[0].line = 0;
    b->count = 1;
    gs_buf_free(&whole);
}

static bool is_blank(const gs_run_text *line) {
    return line->bytes[strspn(line->bytes, " \t\r\n")] == '\0' && strlen(line->bytes) == line->n;
}

/* Documents alone: no blank lines, no line ends. */
static void keep_documents(batch *b) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < b->count; i++) {
        gs_run_text *line = &b->lines[i];
        if (is_blank(line)) continue;
        if (line->bytes[line->n - 1] == '\n') line->n--;
        b->lines[kept++] = *line;
    }
    b->count = kept;
}

/* The first line that is not blank is an object, and no fact. */
static bool is_stream(const batch *b) {
    uint32_t i = 0;
    while (i < b->count && is_blank(&b->lines[i])) i++;
    if (i == b->count) return true;
    const char *text = b->lines[i].bytes;
    return text[strspn(text, " \t")] == '{' && !gs_facts_sniff(text, b->lines[i].n);
}

/* One batch, read and written; adds to *status what went wrong. */
static void run_batch(const gs_options *o, const gs_rulebook *book, const batch *b, gs_buf *out,
                      int *status) {
    gs_run_options options = {.book = book,
                              .texts = b->lines,
                              .ntexts = b->count,
                              .threads = o->threads,
                              .mentions_only = o->mentions,
                              .lines_only = true};
    gs_run *run = gs_run_new(&options);
    bool ok = dump(o, run, out);
    if (gs_tell_problems(gs_run_problems(run), o->verbose)) *status = 2;
    gs_run_free(run);
    if (o->outputs.count) return; /* a file is written whole */
    if (!ok || !gs_put_all(o, out)) *status = 2;
    gs_buf_clear(out);
}

static bool tell_broken(const gs_options *o, const batch *b, uint32_t line) {
    gs_err err;
    if (!b->broken) return false;
    gs_err_set(&err, GS_E_IO, o->stdin_name ? o->stdin_name : "<stdin>", line + 1, 0, "%s",
               strerror(b->broken));
    gs_tell("error", &err);
    return true;
}

static int extract_stream(const gs_options *o) {
    gs_problems *problems = gs_problems_new(o->arena);
    gs_rulebook *book = gs_load_rulebook(o, problems);
    gs_buf out = GS_BUF_EMPTY;
    uint32_t line = 0;
    int status = gs_tell_problems(problems, o->verbose) ? 2 : 0;
    for (bool more = true, first = true; more; first = false) {
        batch b = {.arena = gs_arena_new()};
        more = fill(o, &b, &line);
        if (first && b.count && !is_stream(&b)) {
            join(o, &b, &line);
            more = false;
        } else {
            keep_documents(&b);
        }
        if (tell_broken(o, &b, line)) status = 2;
        if (b.count) run_batch(o, book, &b, &out, &status);
        gs_arena_free(b.arena);
        if (ferror(stdin) || ferror(stdout)) more = false;
    }
    if (o->outputs.count && !gs_put_all(o, &out)) status = 2;
    gs_buf_free(&out);
    gs_rulebook_free(book);
    return status;
}

int gs_cmd_extract(const gs_options *o) {
    if (o->arguments.count == 1 && strcmp(o->arguments.items[0], "-") == 0)
        return extract_stream(o);
    gs_run *run = gs_start_run(o, gs_problems_new(o->arena));
    gs_buf buf = GS_BUF_EMPTY;
    bool ok = dump(o, run, &buf);
    int status = gs_tell_problems(gs_run_problems(run), o->verbose) ? 2 : 0;
    if (!ok || !gs_put_all(o, &buf)) status = 2;
    gs_buf_free(&buf);
    gs_run_free(run);
    return status;
}
