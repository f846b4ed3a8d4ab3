/* gainsay check and gainsay extract: a run, and its results where they are wanted. */
#include <stdlib.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/output.h"
#include "fact/load.h"
#include "report/mentions.h"
#include "report/report.h"

static gs_run *start(const gs_options *o, gs_problems *before) {
    gs_words folders = gs_rule_folders(o, before);
    gs_run_options run = {
        .paths = o->arguments.items,
        .npaths = o->arguments.count,
        .rules = folders.items,
        .nrules = folders.count,
        .only = o->only.items,
        .nonly = o->only.count,
        .fail_on = o->fail_on,
        .fail_never = o->fail_never,
        .allow_empty = o->allow_empty,
        .threads = o->threads,
        .stdin_name = o->stdin_name,
        .mentions_only = o->mentions,
    };
    gs_run *started = gs_run_new(&run);
    gs_problems_append(gs_run_problems(started), before);
    return started;
}

/* False where the output failed; that is told, unless its reader has just gone away. */
static bool put(const char *path, const gs_buf *buf) {
    gs_err err;
    bool ok = path ? gs_output_file(path, buf, &err) : gs_output_print(buf, &err);
    if (!ok && err.text[0]) gs_tell("error", &err);
    return ok;
}

/* "sarif:out.sarif" names its own format; anything else is a file for the main one. */
static gs_reporter reporter_of(const gs_options *o, const char *output, const char **path) {
    char name[16] = "";
    size_t n = strcspn(output, ":");
    *path = output;
    if (output[n] == ':' && n < sizeof name) {
        memcpy(name, output, n);
        gs_reporter named = gs_report_named(name);
        if (named) *path = output + n + 1;
        if (named) return named;
    }
    return gs_report_named(o->format);
}

static bool report(const gs_options *o, const gs_checked *result) {
    gs_report_options how = {.verbose = o->verbose, .unread = o->unread, .version = GS_VERSION};
    bool ok = true, printed = false;
    for (uint32_t i = 0; i < o->outputs.count; i++) {
        const char *path;
        gs_buf buf = GS_BUF_EMPTY;
        gs_reporter write = reporter_of(o, o->outputs.items[i], &path);
        printed |= path == o->outputs.items[i];
        write(result, &how, &buf);
        ok &= put(path, &buf);
        gs_buf_free(&buf);
    }
    if (printed) return ok; /* the main format went to a file */
    gs_buf buf = GS_BUF_EMPTY;
    how.color = gs_output_colored(o->color);
    gs_report_named(o->format)(result, &how, &buf);
    ok &= put(NULL, &buf);
    gs_buf_free(&buf);
    return ok;
}

int gs_cmd_check(const gs_options *o) {
    gs_run *run = start(o, gs_problems_new(o->arena));
    const gs_checked *result = gs_run_check(run);
    int status = result->status;
    gs_tell_problems(result->problems, o->verbose);
    if (!report(o, result)) status = 2;
    gs_run_free(run);
    return status;
}

static void dump_facts(const gs_store *store, gs_buf *out) {
    for (uint32_t i = 0; i < gs_store_documents(store); i++)
        gs_document_dump(gs_store_document_at(store, i), out);
    for (uint32_t i = 0; i < gs_store_count(store); i++)
        gs_fact_dump(store, gs_store_at(store, i), out);
}

int gs_cmd_extract(const gs_options *o) {
    gs_run *run = start(o, gs_problems_new(o->arena));
    gs_buf buf = GS_BUF_EMPTY;
    if (o->mentions)
        for (uint32_t i = 0; i < gs_run_articles(run); i++)
            gs_mentions_dump(gs_run_article(run, i), gs_run_mentions(run, i), &buf);
    else
        dump_facts(gs_run_store(run), &buf);
    int status = gs_tell_problems(gs_run_problems(run), o->verbose) ? 2 : 0;
    if (o->outputs.count == 0 && !put(NULL, &buf)) status = 2;
    for (uint32_t i = 0; i < o->outputs.count; i++)
        if (!put(o->outputs.items[i], &buf)) status = 2;
    gs_buf_free(&buf);
    gs_run_free(run);
    return status;
}
