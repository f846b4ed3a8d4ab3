/* SARIF 2.1.0 as code hosts take it: relative URIs, columns in code points, the second end as a
 * linked related location, and fingerprints that survive edits. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "check/input.h"
#include "report/linehash.h"
#include "report/place.h"
#include "report/show.h"
#include "report/tree.h"
#include "report/uri.h"

enum { LONGEST = 1000, RELATED = 50, LABEL = 400, MOST_RESULTS = 25000 };

typedef struct lines {
    const char *const *hashes;
    uint32_t count;
    bool read;
} lines;

typedef struct sarif {
    const gs_checked *result;
    gs_arena *arena;
    lines *lines;     /* for each document, read when first needed */
    const char *base; /* the working folder, or NULL */
    const char *folder;
} sarif;

/* Code hosts refuse a rule's texts from 1,024 characters on. */
static json_t *text_of(const char *text) {
    json_t *object = json_object();
    gs_buf shown = GS_BUF_EMPTY;
    gs_show_str(&shown, text);
    if (shown.length > LONGEST) {
        size_t n = LONGEST;
        while (((unsigned char)shown.bytes[n] & 0xc0) == 0x80) n--;
        shown.length = n;
        gs_buf_puts(&shown, "...");
    }
    gs_tree_set(object, "text", gs_buf_text(&shown));
    gs_buf_free(&shown);
    return object;
}

static const char *problem_severity(gs_level level) {
    return level == GS_L_ERROR ? "error" : level == GS_L_WARNING ? "warning" : "recommendation";
}

/* What code hosts show beside an alert: the reason, what to expect, how to ask for more. */
static json_t *help_of(const gs_rule_info *about) {
    json_t *help = json_object();
    gs_buf text = GS_BUF_EMPTY, markdown = GS_BUF_EMPTY;
    gs_buf_puts(&text, about->why);
    gs_buf_printf(&markdown, "**%s**\n\n%s", about->title, about->why);
    if (about->false_positives && *about->false_positives) {
        gs_buf_printf(&text, "\n\nFalse positives: %s", about->false_positives);
        gs_buf_printf(&markdown, "\n\n**False positives:** %s", about->false_positives);
    }
    gs_buf_printf(&markdown, "\n\nExamples: `gainsay explain %s`", about->id);
    gs_tree_set(help, "text", gs_buf_text(&text));
    gs_tree_set(help, "markdown", gs_buf_text(&markdown));
    gs_buf_free(&text);
    gs_buf_free(&markdown);
    return help;
}

/* A rule's name must not be its id: "figure-differs" is called FigureDiffers. */
static void put_name(json_t *rule, const char *id) {
    gs_buf name = GS_BUF_EMPTY;
    for (const char *p = id; *p; p++) {
        bool first = p == id || p[-1] == '-';
        if (*p != '-') gs_buf_putc(&name, first && *p >= 'a' && *p <= 'z' ? (char)(*p - 32) : *p);
    }
    gs_tree_set_known(rule, "name", gs_buf_text(&name));
    gs_buf_free(&name);
}

static json_t *rule_of(const gs_rule_info *about) {
    json_t *rule = json_object(), *config = json_object(), *properties = json_object(),
           *tags = json_array();
    gs_tree_set(rule, "id", about->id);
    put_name(rule, about->id);
    gs_tree_put(rule, "shortDescription", text_of(about->title));
    gs_tree_put(rule, "fullDescription", text_of(about->why));
    gs_tree_put(rule, "help", help_of(about));
    gs_tree_set(config, "level", gs_level_name(about->level));
    gs_tree_put(rule, "defaultConfiguration", config);
    for (uint32_t i = 0; i < about->nreads && i < 10; i++)
        gs_tree_push(tags, gs_tree_string(about->reads[i]));
    gs_tree_put(properties, "tags", tags);
    gs_tree_set(properties, "precision", about->level == GS_L_ERROR ? "high" : "medium");
    gs_tree_set(properties, "problem.severity", problem_severity(about->level));
    gs_tree_put(rule, "properties", properties);
    return rule;
}

/* Code hosts know files by the names that the repository has for them: a link is followed, where it
 * does not lead out of the working folder. */
static json_t *artifact_of(const sarif *l, const char *path) {
    json_t *artifact = json_object();
    gs_buf uri = GS_BUF_EMPTY, whole = GS_BUF_EMPTY;
    char *real = gs_real_below(path, l->base);
    gs_put_repository_path(&whole, real ? real : path, l->base, l->folder);
    gs_put_uri(&uri, gs_buf_text(&whole), NULL);
    gs_buf_free(&whole);
    free(real);
    gs_tree_set(artifact, "uri", gs_buf_text(&uri));
    gs_buf_free(&uri);
    return artifact;
}

static json_t *region_of(const gs_place *from, const gs_place *to) {
    json_t *region = json_object();
    gs_tree_set_int(region, "startLine", from->line);
    gs_tree_set_int(region, "startColumn", from->column ? from->column : 1);
    if (to->line < from->line) return region;
    gs_tree_set_int(region, "endLine", to->line);
    gs_tree_set_int(region, "endColumn", to->column ? to->column : 1);
    return region;
}

static json_t *location_of(const sarif *l, const gs_fact *fact) {
    json_t *location = json_object(), *physical = json_object();
    gs_tree_put(physical, "artifactLocation",
                artifact_of(l, gs_claim_document(l->result, fact)->path));
    if (fact->from.line) gs_tree_put(physical, "region", region_of(&fact->from, &fact->to));
    gs_tree_put(location, "physicalLocation", physical);
    return location;
}

/* Text inside a message: brackets and backslashes would read as links. */
static void put_plain(gs_buf *out, const char *text) {
    gs_buf shown = GS_BUF_EMPTY;
    gs_show_str(&shown, text);
    for (const char *p = gs_buf_text(&shown); *p; p++) {
        if (strchr("[]\\", *p)) gs_buf_putc(out, '\\');
        gs_buf_putc(out, *p);
    }
    gs_buf_free(&shown);
}

static json_t *message_of(const sarif *l, const gs_conflict *c) {
    gs_buf message = GS_BUF_EMPTY;
    char label[LABEL];
    put_plain(&message, c->message);
    if (message.length && !strchr(".!?", message.bytes[message.length - 1]))
        gs_buf_putc(&message, '.');
    for (uint32_t i = 1; i < c->nclaims && i <= 3; i++) {
        gs_buf_puts(&message, i == 1 ? " Against: [" : ", [");
        put_plain(&message, gs_claim_label(l->result, c->claims[i], label, sizeof label));
        gs_buf_puts(&message, " in ");
        put_plain(&message, gs_claim_document(l->result, c->claims[i])->path);
        gs_buf_printf(&message, "](%u)", i);
    }
    if (c->nclaims > 1) gs_buf_putc(&message, '.');
    if (c->why && *c->why) {
        gs_buf_puts(&message, " Why: ");
        put_plain(&message, c->why);
        gs_buf_putc(&message, '.');
    }
    json_t *object = json_object();
    gs_tree_set(object, "text", gs_buf_text(&message));
    gs_buf_free(&message);
    return object;
}

static json_t *related_of(const sarif *l, const gs_conflict *c) {
    json_t *related = json_array();
    char label[LABEL];
    for (uint32_t i = 1; i < c->nclaims && i <= RELATED; i++) {
        json_t *location = location_of(l, c->claims[i]);
        gs_tree_set_int(location, "id", i);
        gs_tree_put(location, "message",
                    text_of(gs_claim_label(l->result, c->claims[i], label, sizeof label)));
        gs_tree_push(related, location);
    }
    return related;
}

/* The hash of the claim's line in its file as it lies on disk; NULL where there is no such file or
 * line. */
static const char *line_hash(sarif *l, const gs_fact *fact) {
    lines *known = &l->lines[fact->document];
    if (!known->read) {
        size_t n;
        gs_err err;
        const char *path = gs_claim_document(l->result, fact)->path;
        const char *text = gs_read_file(l->arena, path, GS_ARTICLE_MAX_BYTES, &n, &err);
        if (text) known->hashes = gs_line_hashes(l->arena, text, n, &known->count);
        known->read = true;
    }
    uint32_t line = fact->from.line;
    return line && line <= known->count ? known->hashes[line - 1] : NULL;
}

static json_t *suppressions_of(const gs_suppression *s) {
    json_t *list = json_array(), *one = json_object();
    gs_buf why = GS_BUF_EMPTY;
    if (*s->as) gs_buf_printf(&why, "%s: ", s->as);
    gs_buf_puts(&why, s->reason);
    gs_tree_set(one, "kind", s->in_source ? "inSource" : "external");
    gs_tree_set(one, "status", "accepted");
    gs_tree_set(one, "justification", gs_buf_text(&why));
    gs_tree_push(list, one);
    gs_buf_free(&why);
    return list;
}

static json_t *result_of(sarif *l, const gs_conflict *c) {
    json_t *result = json_object(), *locations = json_array(), *prints = json_object();
    uint32_t index = 0;
    while (index < l->result->nrules && l->result->rules[index] != c->rule) index++;
    gs_tree_set(result, "ruleId", gs_rule_about(c->rule)->id);
    gs_tree_set_int(result, "ruleIndex", index);
    gs_tree_set(result, "level", gs_level_name(c->level));
    gs_tree_put(result, "message", message_of(l, c));
    gs_tree_push(locations, location_of(l, c->claims[0]));
    gs_tree_put(result, "locations", locations);
    if (c->nclaims > 1) gs_tree_put(result, "relatedLocations", related_of(l, c));
    gs_tree_set_known(prints, "primaryLocationLineHash", line_hash(l, c->claims[0]));
    gs_tree_set(prints, "gainsay/v1", c->id);
    gs_tree_put(result, "partialFingerprints", prints);
    if (c->suppression) gs_tree_put(result, "suppressions", suppressions_of(c->suppression));
    if (c->nalso) {
        json_t *properties = json_object();
        gs_tree_put(properties, "also", gs_tree_also(c));
        gs_tree_put(result, "properties", properties);
    }
    return result;
}

static json_t *notification_of(const sarif *l, const gs_err *err) {
    json_t *n = json_object();
    gs_buf text = GS_BUF_EMPTY;
    gs_tree_set(n, "level", "error");
    gs_buf_puts(&text, err->text);
    if (err->hint[0]) gs_buf_printf(&text, "; %s", err->hint);
    gs_tree_put(n, "message", text_of(gs_buf_text(&text)));
    gs_buf_free(&text);
    if (!err->source[0]) return n;
    json_t *locations = json_array(), *location = json_object(), *physical = json_object();
    gs_tree_put(physical, "artifactLocation", artifact_of(l, err->source));
    gs_place at = {.line = err->line, .column = err->column};
    if (err->line) gs_tree_put(physical, "region", region_of(&at, &(gs_place){0}));
    gs_tree_put(location, "physicalLocation", physical);
    gs_tree_push(locations, location);
    gs_tree_put(n, "locations", locations);
    return n;
}

static json_t *cut_notification(uint32_t n) {
    json_t *told = json_object();
    char text[96];
    snprintf(text, sizeof text, "%u more results, the least severe, are left out", n);
    gs_tree_set(told, "level", "warning");
    gs_tree_put(told, "message", text_of(text));
    return told;
}

static json_t *invocation_of(const sarif *l) {
    json_t *invocation = json_object(), *told = json_array();
    size_t n;
    const gs_problem *problems = gs_problems_sorted(l->result->problems, &n);
    gs_tree_put(invocation, "executionSuccessful", json_boolean(l->result->status != 2));
    gs_tree_set_int(invocation, "exitCode", l->result->status);
    for (size_t i = 0; i < n; i++)
        if (!problems[i].note) gs_tree_push(told, notification_of(l, &problems[i].err));
    if (l->result->nconflicts > MOST_RESULTS)
        gs_tree_push(told, cut_notification(l->result->nconflicts - MOST_RESULTS));
    gs_tree_put(invocation, "toolExecutionNotifications", told);
    return invocation;
}

static json_t *tool_of(const gs_checked *result, const gs_report_options *options) {
    json_t *tool = json_object(), *driver = json_object(), *rules = json_array();
    gs_tree_set(driver, "name", "gainsay");
    gs_tree_set_known(driver, "semanticVersion", options->version);
    for (uint32_t i = 0; i < result->nrules; i++)
        gs_tree_push(rules, rule_of(gs_rule_about(result->rules[i])));
    gs_tree_put(driver, "rules", rules);
    gs_tree_put(tool, "driver", driver);
    return tool;
}

static json_t *run_of(sarif *l, const gs_report_options *options) {
    json_t *run = json_object(), *results = json_array(), *invocations = json_array(),
           *automation = json_object();
    gs_tree_put(run, "tool", tool_of(l->result, options));
    gs_tree_set(automation, "id", "gainsay/");
    gs_tree_put(run, "automationDetails", automation);
    gs_tree_set(run, "columnKind", "unicodeCodePoints");
    gs_tree_push(invocations, invocation_of(l));
    gs_tree_put(run, "invocations", invocations);
    for (uint32_t i = 0; i < l->result->nconflicts && i < MOST_RESULTS; i++)
        gs_tree_push(results, result_of(l, &l->result->conflicts[i]));
    for (uint32_t i = 0; i < l->result->nsuppressed && json_array_size(results) < MOST_RESULTS; i++)
        gs_tree_push(results, result_of(l, &l->result->suppressed[i]));
    gs_tree_put(run, "results", results);
    return run;
}

void gs_report_sarif(const gs_checked *result, const gs_report_options *options, gs_buf *out) {
    char folder[4096];
    sarif l = {.result = result,
               .arena = gs_arena_new(),
               .base = getcwd(folder, sizeof folder),
               .folder = options->folder};
    l.lines = gs_alloc(l.arena, (gs_store_documents(result->store) + 1) * sizeof *l.lines);
    json_t *root = json_object(), *runs = json_array();
    gs_tree_set(root, "$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    gs_tree_set(root, "version", "2.1.0");
    gs_tree_push(runs, run_of(&l, options));
    gs_tree_put(root, "runs", runs);
    gs_tree_print(root, true, out);
    gs_arena_free(l.arena);
}
