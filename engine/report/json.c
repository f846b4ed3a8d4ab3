/* json and ndjson: one documented envelope, docs/formats.md. Lines and columns are 1-based, columns
 * in code points, ends exclusive; bytes are offsets into the file. */
#include <string.h>

#include "fact/load.h"
#include "report/place.h"
#include "report/tree.h"

enum { SCHEMA_VERSION = 1, LABEL = 400 };

/* The fields of a fact as a facts file writes them. */
static json_t *values_of(const gs_store *store, const gs_fact *fact) {
    gs_buf line = GS_BUF_EMPTY;
    gs_fact_dump(store, fact, &line);
    json_t *whole = json_loadb(gs_buf_text(&line), line.length, 0, NULL), *values = json_object();
    for (uint32_t f = 0; f < fact->kind->nfields; f++) {
        json_t *value = json_object_get(whole, fact->kind->fields[f].name);
        if (value) gs_tree_put(values, fact->kind->fields[f].name, json_incref(value));
    }
    json_decref(whole);
    gs_buf_free(&line);
    return values;
}

static void put_position(json_t *object, const gs_place *from, const gs_place *to) {
    if (!from->line) return;
    gs_tree_set_int(object, "line", from->line);
    gs_tree_set_int(object, "column", from->column);
    gs_tree_set_int(object, "end_line", to->line);
    gs_tree_set_int(object, "end_column", to->column);
    gs_tree_set_int(object, "byte", from->byte);
    gs_tree_set_int(object, "end_byte", to->byte);
}

static json_t *claim_of(const gs_checked *r, const gs_fact *fact) {
    json_t *claim = json_object();
    char text[LABEL], span[GS_SPAN_TEXT];
    gs_tree_set(claim, "document", gs_claim_document(r, fact)->path);
    put_position(claim, &fact->from, &fact->to);
    gs_tree_set(claim, "text", gs_store_text(r->store, fact->text));
    gs_tree_set_known(claim, "sentence", gs_store_text(r->store, fact->sentence));
    gs_tree_set(claim, "label", gs_fact_label(r->store, fact, text, sizeof text));
    gs_tree_set(claim, "kind", fact->kind->name);
    if (!gs_span_is_all(fact->as_of))
        gs_tree_set(claim, "as_of", gs_span_format(fact->as_of, span));
    gs_tree_set_known(claim, "speaker", gs_store_text(r->store, fact->speaker));
    gs_tree_set(claim, "modality", gs_modality_name(fact->modality));
    gs_tree_set(claim, "trust", fact->trust == GS_TRUST_REFERENCE ? "reference" : "article");
    gs_tree_set_known(claim, "pattern", gs_store_text(r->store, fact->pattern));
    gs_tree_put(claim, "values", values_of(r->store, fact));
    return claim;
}

static json_t *conflict_of(const gs_checked *r, const gs_conflict *c) {
    json_t *object = json_object(), *claims = json_array();
    gs_tree_set(object, "id", c->id);
    gs_tree_set(object, "rule", gs_rule_about(c->rule)->id);
    gs_tree_set(object, "level", gs_level_name(c->level));
    gs_tree_set(object, "message", c->message);
    gs_tree_set_known(object, "why", c->why);
    gs_tree_set_known(object, "hint", c->hint);
    gs_tree_set_known(object, "tally", c->tally);
    if (c->nalso) gs_tree_put(object, "also", gs_tree_also(c));
    for (uint32_t i = 0; i < c->nclaims; i++) gs_tree_push(claims, claim_of(r, c->claims[i]));
    gs_tree_put(object, "claims", claims);
    return object;
}

static json_t *problem_of(const gs_problem *p) {
    static const char *const codes[] = {
        [GS_E_NONE] = "none",    [GS_E_USAGE] = "usage", [GS_E_IO] = "io",
        [GS_E_INPUT] = "input",  [GS_E_RULE] = "rule",   [GS_E_KINDS] = "rule",
        [GS_E_FOLLOWS] = "rule", [GS_E_LIMIT] = "limit"};
    json_t *object = json_object();
    gs_tree_set(object, "level", p->note ? "note" : "error");
    gs_tree_set(object, "code", codes[p->err.code]);
    gs_tree_set_known(object, "source", p->err.source);
    if (p->err.line) gs_tree_set_int(object, "line", p->err.line);
    if (p->err.column) gs_tree_set_int(object, "column", p->err.column);
    gs_tree_set(object, "text", p->err.text);
    gs_tree_set_known(object, "hint", p->err.hint);
    return object;
}

static json_t *unread_of(const gs_checked *r, const gs_unread *u) {
    json_t *object = json_object();
    gs_tree_set(object, "document", gs_store_document_at(r->store, u->document)->path);
    gs_tree_set_int(object, "line", u->from.line);
    gs_tree_set_int(object, "column", u->from.column);
    gs_tree_set_int(object, "byte", u->from.byte);
    gs_tree_set(object, "what", u->what);
    gs_tree_set(object, "text", u->text);
    return object;
}

/* The conflict, and who said that it is not to be shown. */
static json_t *suppressed_of(const gs_checked *r, const gs_conflict *c) {
    json_t *object = conflict_of(r, c), *told = json_object();
    gs_tree_set(told, "kind", c->suppression->in_source ? "in_source" : "ledger");
    gs_tree_set_known(told, "as", c->suppression->as);
    gs_tree_set(told, "reason", c->suppression->reason);
    gs_tree_set(told, "file", c->suppression->file);
    gs_tree_set_int(told, "line", c->suppression->line);
    gs_tree_put(object, "suppression", told);
    return object;
}

static json_t *document_of(const gs_document *d) {
    json_t *object = json_object();
    char span[GS_SPAN_TEXT];
    gs_tree_set(object, "path", d->path);
    gs_tree_set_known(object, "title", d->title);
    gs_tree_set_known(object, "source", d->source);
    if (d->date_origin != GS_DATE_UNKNOWN)
        gs_tree_set(object, "date", gs_span_format(d->date, span));
    gs_tree_set(object, "date_origin", gs_date_origin_name(d->date_origin));
    return object;
}

static json_t *summary_of(const gs_checked *r) {
    json_t *s = json_object();
    gs_tree_set_int(s, "articles", r->articles);
    gs_tree_set_int(s, "facts_files", r->facts_files);
    gs_tree_set_int(s, "facts", r->facts);
    gs_tree_set_int(s, "compared", r->compared);
    gs_tree_set_int(s, "rules", r->nrules);
    gs_tree_set_int(s, "conflicts", r->nconflicts);
    gs_tree_set_int(s, "errors", r->by_level[GS_L_ERROR]);
    gs_tree_set_int(s, "warnings", r->by_level[GS_L_WARNING]);
    gs_tree_set_int(s, "notes", r->by_level[GS_L_NOTE]);
    gs_tree_set_int(s, "findings", r->nfindings);
    gs_tree_set_int(s, "suppressed", r->nsuppressed);
    gs_tree_set_int(s, "unread", r->unread ? r->unread->count : 0);
    gs_tree_set_int(s, "problems", (long long)gs_problems_errors(r->problems));
    return s;
}

static json_t *head_of(const gs_report_options *o) {
    json_t *head = json_object(), *tool = json_object();
    gs_tree_set_int(head, "schema_version", SCHEMA_VERSION);
    gs_tree_set(tool, "name", "gainsay");
    gs_tree_set(tool, "version", o->version ? o->version : "");
    gs_tree_put(head, "tool", tool);
    return head;
}

/* Everything but the head, by the names of its arrays; each element goes to `each`. */
typedef void (*each_fn)(void *context, const char *array, const char *type, json_t *element);

static void walk(const gs_checked *r, const gs_report_options *o, each_fn each, void *context) {
    size_t n;
    for (uint32_t i = 0; o->verbose && i < gs_store_documents(r->store); i++)
        each(context, "documents", "document", document_of(gs_store_document_at(r->store, i)));
    for (uint32_t i = 0; i < r->nconflicts; i++)
        each(context, "conflicts", "conflict", conflict_of(r, &r->conflicts[i]));
    for (uint32_t i = 0; i < r->nsuppressed; i++)
        each(context, "suppressed", "suppressed", suppressed_of(r, &r->suppressed[i]));
    for (uint32_t i = 0; o->unread && r->unread && i < r->unread->count; i++)
        each(context, "unread", "unread", unread_of(r, &r->unread->items[i]));
    const gs_problem *problems = gs_problems_sorted(r->problems, &n);
    for (size_t i = 0; i < n; i++)
        if (!problems[i].note || o->verbose)
            each(context, "problems", "problem", problem_of(&problems[i]));
}

static void to_array(void *context, const char *array, const char *type, json_t *element) {
    (void)type;
    gs_tree_push(json_object_get(context, array), element);
}

void gs_report_json(const gs_checked *result, const gs_report_options *options, gs_buf *out) {
    json_t *root = head_of(options);
    gs_tree_set_int(root, "status", result->status);
    gs_tree_put(root, "summary", summary_of(result));
    if (options->verbose) gs_tree_put(root, "documents", json_array());
    gs_tree_put(root, "conflicts", json_array());
    gs_tree_put(root, "suppressed", json_array());
    if (options->unread) gs_tree_put(root, "unread", json_array());
    gs_tree_put(root, "problems", json_array());
    walk(result, options, to_array, root);
    gs_tree_print(root, true, out);
}

/* A line's type stands first. */
static void print_line(gs_buf *out, const char *type, json_t *object) {
    json_t *line = json_object();
    gs_tree_set(line, "type", type);
    if (json_object_update(line, object) != 0) gs_out_of_memory();
    json_decref(object);
    gs_tree_print(line, false, out);
}

static void to_line(void *context, const char *array, const char *type, json_t *element) {
    (void)array;
    print_line(context, type, element);
}

void gs_report_ndjson(const gs_checked *result, const gs_report_options *options, gs_buf *out) {
    print_line(out, "run", head_of(options));
    walk(result, options, to_line, out);
    json_t *summary = json_object();
    gs_tree_set_int(summary, "status", result->status);
    json_t *counts = summary_of(result);
    if (json_object_update(summary, counts) != 0) gs_out_of_memory();
    json_decref(counts);
    print_line(out, "summary", summary);
}
