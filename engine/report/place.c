#include "place.h"

#include <stdio.h>
#include <string.h>

#include "report/show.h"

enum { WORDS = 60 }; /* bytes of a claim that are shown elsewhere */

const char *gs_level_name(gs_level level) {
    return level == GS_L_ERROR ? "error" : level == GS_L_WARNING ? "warning" : "note";
}

const char *gs_date_origin_name(gs_date_origin origin) {
    return origin == GS_DATE_STATED     ? "stated"
           : origin == GS_DATE_INFERRED ? "inferred"
                                        : "unknown";
}

const gs_document *gs_claim_document(const gs_checked *result, const gs_fact *claim) {
    return gs_store_document_at(result->store, claim->document);
}

char *gs_claim_label(const gs_checked *result, const gs_fact *claim, char *out, size_t size) {
    if (*gs_fact_label(result->store, claim, out, size)) return out;
    const char *words = gs_store_text(result->store, claim->text);
    size_t n = strlen(words), end = n;
    while (end > WORDS || (end < n && words[end] != ' ' && end > 0)) end--;
    snprintf(out, size, "\"%.*s%s\"", (int)end, words, end < n ? " ..." : "");
    return out;
}

void gs_put_place(gs_buf *out, const char *path, const gs_place *at) {
    gs_show_str(out, path);
    if (at->line) gs_buf_printf(out, ":%u:%u", at->line, at->column ? at->column : 1);
}

static void put_end(gs_buf *out, const gs_checked *result, const gs_fact *claim) {
    char label[400];
    gs_put_place(out, gs_claim_document(result, claim)->path, &claim->from);
    gs_buf_puts(out, ": ");
    gs_show_str(out, gs_claim_label(result, claim, label, sizeof label));
}

void gs_put_gist(gs_buf *out, const gs_checked *result, const gs_conflict *c) {
    gs_show_str(out, c->message);
    if (c->nclaims < 2) return;
    gs_buf_puts(out, " (");
    put_end(out, result, c->claims[1]);
    if (c->nclaims > 2) gs_buf_printf(out, "; %u more", c->nclaims - 2);
    gs_buf_putc(out, ')');
}

static void put_count(gs_buf *out, uint32_t n, const char *noun) {
    gs_buf_printf(out, "%u %s%s", n, noun, n == 1 ? "" : "s");
}

static void put_read(gs_buf *out, const gs_checked *r) {
    uint32_t facts = r->facts;
    if (r->articles || !r->facts_files) put_count(out, r->articles, "article");
    if (r->articles && r->facts_files) gs_buf_puts(out, ", ");
    if (r->facts_files) put_count(out, r->facts_files, "facts file");
    gs_buf_puts(out, ", ");
    put_count(out, facts, "fact");
    gs_buf_printf(out, ", %u compared", r->compared);
    if (facts > r->compared) gs_buf_printf(out, " (%u without a partner)", facts - r->compared);
}

static void put_levels(gs_buf *out, const gs_checked *r) {
    const char *comma = "";
    if (r->nconflicts == 0 && r->nsuppressed) {
        gs_buf_puts(out, "no open conflicts");
        return;
    }
    if (r->nconflicts == 0) {
        gs_buf_puts(out, r->nbelow ? "no conflict shown" : "no conflicts");
        return;
    }
    for (int level = GS_L_ERROR; level >= GS_L_NOTE; level--) {
        if (!r->by_level[level]) continue;
        gs_buf_puts(out, comma);
        put_count(out, r->by_level[level], gs_level_name((gs_level)level));
        comma = ", ";
    }
    gs_buf_puts(out, " in ");
    put_count(out, r->nconflicts, "conflict");
}

static bool counted_before(const gs_unreads *u, uint32_t i) {
    for (uint32_t j = 0; j < i; j++)
        if (strcmp(u->items[j].what, u->items[i].what) == 0) return true;
    return false;
}

/* "14 sentences with a figure, 2 with a date gave no fact (--unread)" */
static void put_unread(gs_buf *out, const gs_unreads *u) {
    const char *lead = "; ";
    for (uint32_t i = 0; i < u->count; i++) {
        uint32_t n = 0;
        if (counted_before(u, i)) continue;
        for (uint32_t j = i; j < u->count; j++)
            n += strcmp(u->items[j].what, u->items[i].what) == 0;
        const char *what = u->items[i].what, *article = strchr("aeiou", what[0]) ? "an" : "a";
        gs_buf_puts(out, lead);
        gs_buf_printf(out, i ? "%u" : n == 1 ? "%u sentence" : "%u sentences", n);
        gs_buf_printf(out, " with %s %s", article, what);
        lead = ", ";
    }
    gs_buf_puts(out, " gave no fact (--unread)");
}

void gs_put_summary(gs_buf *out, const gs_checked *result) {
    size_t errors = gs_problems_errors(result->problems);
    put_read(out, result);
    gs_buf_puts(out, "; ");
    put_levels(out, result);
    if (result->nsuppressed) gs_buf_printf(out, ", %u decided on", result->nsuppressed);
    if (result->nbelow) gs_buf_printf(out, ", %u left out (--show)", result->nbelow);
    if (result->unread && result->unread->count) put_unread(out, result->unread);
    if (errors)
        gs_buf_printf(out, "; not fully checked: %zu problem%s", errors, errors == 1 ? "" : "s");
}

void gs_put_also(gs_buf *out, const gs_conflict *c) {
    const char *last = "";
    for (uint32_t i = 0; i < c->nalso; i++) {
        const char *rule = gs_rule_about(c->also[i].rule)->id;
        if (strcmp(rule, last) != 0) gs_buf_printf(out, "%s%s", *last ? ", " : "", rule);
        last = rule;
    }
}
