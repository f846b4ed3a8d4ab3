/* gainsay facts: the facts that meet a query, as a table or as data. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/commands.h"
#include "fact/query.h"
#include "report/listing.h"

typedef void lister(const gs_listing *listing, gs_buf *out);

static const struct {
    const char *name;
    lister *list;
} FORMATS[] = {{"table", gs_listing_table},
               {"csv", gs_listing_csv},
               {"json", gs_listing_json},
               {"ndjson", gs_listing_ndjson}};
enum { NFORMATS = sizeof FORMATS / sizeof *FORMATS };

static lister *lister_named(const char *name, gs_err *err) {
    const char *names[NFORMATS];
    if (strcmp(name, "text") == 0) return gs_listing_table;
    for (int i = 0; i < NFORMATS; i++) {
        if (strcmp(FORMATS[i].name, name) == 0) return FORMATS[i].list;
        names[i] = FORMATS[i].name;
    }
    const char *near = gs_nearest(name, names, NFORMATS);
    gs_err_set(err, GS_E_USAGE, "", 0, 0, "facts has no format \"%s\"", name);
    gs_err_hint(err, near ? "did you mean \"%s\"?" : "there are table, csv, json, ndjson", near);
    return NULL;
}

/* --- --kinds --- */

static void put_kind(gs_buf *out, const gs_kind *kind) {
    gs_buf_printf(out, "%s%s%s\n", kind->name, *kind->doc ? ": " : "", kind->doc);
    for (uint32_t i = 0; i < kind->nfields; i++) {
        const gs_field *f = &kind->fields[i];
        gs_buf_printf(out, "    %-14s %s%s", f->name, gs_ftype_name(f->type),
                      f->role == GS_R_KEY         ? ", key"
                      : f->role == GS_R_SEPARATOR ? ", separator"
                                                  : "");
        for (uint32_t c = 0; c < f->nchoices; c++)
            gs_buf_printf(out, "%s%s", c ? ", " : " of ", f->choices[c]);
        if (f->doc && *f->doc) gs_buf_printf(out, ": %s", f->doc);
        gs_buf_putc(out, '\n');
    }
}

static int list_kinds(const gs_options *o) {
    gs_problems *problems = gs_problems_new(o->arena);
    gs_rulebook *book = gs_load_rulebook(o, problems);
    const gs_kinds *kinds = gs_rulebook_kinds(book);
    gs_buf out = GS_BUF_EMPTY;
    for (uint32_t k = 0; k < gs_kinds_count(kinds); k++) put_kind(&out, gs_kinds_at(kinds, k));
    int status = gs_tell_problems(problems, o->verbose) || !gs_put(NULL, &out) ? 2 : 0;
    gs_buf_free(&out);
    gs_rulebook_free(book);
    return status;
}

/* --- facts --- */

/* Leading arguments that hold a condition and are no files are the query; the rest are paths. */
static const char *take_query(gs_options *o) {
    gs_buf query = GS_BUF_EMPTY;
    uint32_t n = 0;
    while (n < o->arguments.count && gs_query_is_one(o->arguments.items[n]) &&
           access(o->arguments.items[n], F_OK) != 0)
        gs_buf_printf(&query, "%s ", o->arguments.items[n++]);
    o->arguments.items += n;
    o->arguments.count -= n;
    const char *text = gs_buf_dup(&query, o->arena);
    gs_buf_free(&query);
    return text;
}

static gs_listing select_facts(const gs_options *o, const gs_store *store, const gs_query *query) {
    uint32_t n = gs_store_count(store), count = 0;
    const gs_fact **facts = gs_alloc(o->arena, (n + 1) * sizeof *facts);
    for (uint32_t i = 0; i < n; i++)
        if (gs_query_test(query, store, gs_store_at(store, i)))
            facts[count++] = gs_store_at(store, i);
    return (gs_listing){store, facts, count};
}

static int list_facts(const gs_options *o, const char *text, lister *list) {
    gs_err err;
    gs_buf out = GS_BUF_EMPTY;
    gs_run *run = gs_start_run(o, gs_problems_new(o->arena));
    int status = gs_tell_problems(gs_run_problems(run), o->verbose) ? 2 : 0;
    gs_query *query = gs_query_parse(o->arena, gs_rulebook_kinds(gs_run_rulebook(run)), text, &err);
    if (query) {
        gs_listing listing = select_facts(o, gs_run_store(run), query);
        list(&listing, &out);
        if (!gs_put_all(o, &out)) status = 2;
    } else {
        status = gs_refuse(&err);
    }
    gs_buf_free(&out);
    gs_run_free(run);
    return status;
}

int gs_cmd_facts(const gs_options *given) {
    gs_options o = *given;
    gs_err err;
    if (o.kinds) return list_kinds(&o);
    lister *list = lister_named(o.format, &err);
    if (!list) return gs_refuse(&err);
    const char *query = take_query(&o);
    if (o.arguments.count == 0) o.arguments = o.paths;
    if (o.arguments.count) return list_facts(&o, query, list);
    gs_err_set(&err, GS_E_USAGE, "", 0, 0, "nothing to read");
    gs_err_hint(&err,
                "name articles, facts files or folders: gainsay facts 'kind=figure' articles/");
    return gs_refuse(&err);
}
