/* gainsay rules and gainsay explain: what the rules are. */
#include <stdio.h>
#include <string.h>

#include "cli/commands.h"
#include "cli/output.h"
#include "report/place.h"

static int print(const gs_buf *buf, int status) {
    gs_err err;
    if (gs_output_print(buf, &err)) return status;
    if (err.text[0]) gs_tell("error", &err);
    return 2;
}

int gs_cmd_rules(const gs_options *o) {
    gs_problems *problems = gs_problems_new(o->arena);
    gs_rulebook *book = gs_load_rulebook(o, problems);
    gs_buf out = GS_BUF_EMPTY;
    for (uint32_t i = 0; i < gs_rulebook_rules(book); i++) {
        const gs_rule_info *about = gs_rule_about(gs_rulebook_rule(book, i));
        gs_buf_printf(&out, "%-24s %-8s %s\n", about->id,
                      about->off ? "off" : gs_level_name(about->level), about->title);
        if (o->verbose) gs_buf_printf(&out, "%-24s %-8s %s\n", "", "", about->file);
    }
    int status = print(&out, gs_tell_problems(problems, o->verbose) ? 2 : 0);
    gs_buf_free(&out);
    gs_rulebook_free(book);
    return status;
}

static void put_list(gs_buf *out, const char *name, const char *const *items, uint32_t n) {
    if (n == 0) return;
    gs_buf_printf(out, "%s: ", name);
    for (uint32_t i = 0; i < n; i++) gs_buf_printf(out, "%s%s", i ? ", " : "", items[i]);
    gs_buf_putc(out, '\n');
}

static void put_example(gs_buf *out, const char *text) {
    gs_buf_puts(out, "    ");
    for (; *text; text++) {
        gs_buf_putc(out, *text);
        if (*text == '\n' && text[1]) gs_buf_puts(out, "    ");
    }
    gs_buf_putc(out, '\n');
}

static void put_examples(gs_buf *out, const gs_rule *rule, bool flags) {
    gs_buf_printf(out, "\n%s:\n", flags ? "Flagged" : "Not flagged");
    const gs_example *e;
    bool first = true;
    for (uint32_t i = 0; (e = gs_rule_example(rule, i)); i++) {
        if (e->flags != flags) continue;
        if (!first) gs_buf_putc(out, '\n');
        put_example(out, e->text);
        first = false;
    }
}

static void explain(gs_buf *out, const gs_rule *rule) {
    const gs_rule_info *about = gs_rule_about(rule);
    gs_buf_printf(out, "%s (%s)\n%s\n\n%s\n\n", about->id, gs_level_name(about->level),
                  about->title, about->why);
    put_list(out, "Reads", about->reads, about->nreads);
    put_list(out, "Compares facts that share", about->group, about->ngroup);
    if (about->scope && strcmp(about->scope, "document") == 0)
        gs_buf_puts(out, "Within each document alone.\n");
    if (about->false_positives && *about->false_positives)
        gs_buf_printf(out, "False positives: %s\n", about->false_positives);
    if (about->since && *about->since) gs_buf_printf(out, "Since: %s\n", about->since);
    gs_buf_printf(out, "File: %s\n", about->file);
    put_examples(out, rule, true);
    put_examples(out, rule, false);
}

int gs_cmd_explain(const gs_options *o) {
    gs_problems *problems = gs_problems_new(o->arena);
    gs_rulebook *book = gs_load_rulebook(o, problems);
    const char *name = o->arguments.items[0];
    const gs_rule *rule = gs_find_rule(book, name);
    if (!rule && gs_is_fingerprint(name)) {
        gs_rulebook_free(book);
        return gs_explain_finding(o);
    }
    gs_buf out = GS_BUF_EMPTY;
    int status = gs_tell_problems(problems, o->verbose) ? 2 : 0;
    if (rule) {
        explain(&out, rule);
        status = print(&out, status);
    } else {
        gs_refuse_rule(book, o->arguments.items[0]);
        status = 2;
    }
    gs_buf_free(&out);
    gs_rulebook_free(book);
    return status;
}
