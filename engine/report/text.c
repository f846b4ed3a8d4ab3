/* The report for people: both ends of each conflict with the words underlined, then one line that
 * sums up. */
#include "report/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "report/place.h"
#include "report/show.h"

enum { COLUMNS = 96, SHOWN = 6, LABEL = 400 };

typedef struct page {
    const gs_checked *result;
    const gs_report_options *options;
    gs_buf *out;
    int gutter; /* digits of the widest line number */
} page;

static const char RED[] = "1;31", YELLOW[] = "1;33", CYAN[] = "1;36", BLUE[] = "1;34", BOLD[] = "1";

static void paint(const page *p, const char *color, const char *text) {
    if (p->options->color)
        gs_buf_printf(p->out, "\033[%sm%s\033[0m", color, text);
    else
        gs_buf_puts(p->out, text);
}

static const char *level_color(gs_level level) {
    return level == GS_L_ERROR ? RED : level == GS_L_WARNING ? YELLOW : CYAN;
}

static void put_head(const page *p, const gs_conflict *c) {
    gs_buf head = GS_BUF_EMPTY, message = GS_BUF_EMPTY;
    gs_buf_printf(&head, "%s[%s]", gs_level_name(c->level), gs_rule_about(c->rule)->id);
    paint(p, level_color(c->level), gs_buf_text(&head));
    gs_buf_puts(&message, ": ");
    gs_show_str(&message, c->message);
    paint(p, BOLD, gs_buf_text(&message));
    gs_buf_putc(p->out, '\n');
    gs_buf_free(&head);
    gs_buf_free(&message);
}

/* The gutter: a line number, or nothing. */
static void put_gutter(const page *p, uint32_t line) {
    char text[32], number[16] = "";
    if (line) snprintf(number, sizeof number, "%u", line);
    snprintf(text, sizeof text, " %*s |", p->gutter, number);
    paint(p, BLUE, text);
}

static void put_underline(const page *p, const gs_excerpt *e, bool first, gs_level level,
                          const char *label) {
    gs_buf marks = GS_BUF_EMPTY;
    for (unsigned i = 0; i < e->width; i++) gs_buf_putc(&marks, first ? '^' : '-');
    gs_buf_putc(&marks, ' ');
    gs_show_str(&marks, label);
    put_gutter(p, 0);
    gs_buf_printf(p->out, " %*s", (int)e->start, "");
    paint(p, first ? level_color(level) : BLUE, gs_buf_text(&marks));
    gs_buf_putc(p->out, '\n');
    gs_buf_free(&marks);
}

/* A claim that is known through a facts file alone: its words within its sentence, or by
 * themselves. */
static gs_excerpt excerpt_of_words(const page *p, const gs_fact *claim) {
    const char *words = gs_store_text(p->result->store, claim->text);
    const char *sentence = gs_store_text(p->result->store, claim->sentence);
    const char *found = *words ? strstr(sentence, words) : NULL;
    if (!found) return gs_excerpt_of(words, strlen(words), 1, 0, COLUMNS);
    uint32_t from = (uint32_t)gs_utf8_length(sentence, (size_t)(found - sentence)) + 1;
    return gs_excerpt_of(sentence, strlen(sentence), from,
                         from + (uint32_t)gs_utf8_length(words, strlen(words)), COLUMNS);
}

static gs_excerpt excerpt_of(const page *p, const gs_fact *claim) {
    const gs_article *article = gs_claim_document(p->result, claim)->article;
    if (!article || !claim->from.line) return excerpt_of_words(p, claim);
    size_t n;
    const char *line = gs_article_line(article, claim->from.line, &n);
    uint32_t end = claim->to.line == claim->from.line ? claim->to.column : 0;
    return gs_excerpt_of(line, n, claim->from.column, end, COLUMNS);
}

static void put_claim(const page *p, const gs_conflict *c, uint32_t i) {
    const gs_fact *claim = c->claims[i];
    char label[LABEL];
    gs_fact_label(p->result->store, claim, label, sizeof label);
    char arrow[32];
    snprintf(arrow, sizeof arrow, " %*s%s ", p->gutter - 1, "", i ? ":::" : "-->");
    paint(p, BLUE, arrow);
    gs_put_place(p->out, gs_claim_document(p->result, claim)->path, &claim->from);
    gs_buf_putc(p->out, '\n');
    gs_excerpt e = excerpt_of(p, claim);
    put_gutter(p, 0);
    gs_buf_putc(p->out, '\n');
    put_gutter(p, claim->from.line);
    gs_buf_printf(p->out, " %s\n", gs_buf_text(&e.text));
    put_underline(p, &e, i == 0, c->level, label);
    gs_excerpt_free(&e);
}

static void put_remark(const page *p, const char *name, const char *text) {
    char lead[64];
    if (!text || !*text) return;
    snprintf(lead, sizeof lead, " %*s = %s:", p->gutter, "", name);
    paint(p, BLUE, lead);
    gs_buf_putc(p->out, ' ');
    gs_show_str(p->out, text);
    gs_buf_putc(p->out, '\n');
}

/* Claims beyond those that are shown, as places. */
static void put_rest(const page *p, const gs_conflict *c) {
    gs_buf rest = GS_BUF_EMPTY;
    for (uint32_t i = SHOWN; i < c->nclaims && i < 4 * SHOWN; i++) {
        if (i > SHOWN) gs_buf_puts(&rest, ", ");
        gs_put_place(&rest, gs_claim_document(p->result, c->claims[i])->path, &c->claims[i]->from);
    }
    if (c->nclaims > 4 * SHOWN) gs_buf_printf(&rest, " and %u more", c->nclaims - 4 * SHOWN);
    put_remark(p, "also", gs_buf_text(&rest));
    gs_buf_free(&rest);
}

static int digits_of(const gs_conflict *c) {
    uint32_t most = 0;
    int digits = 2;
    for (uint32_t i = 0; i < c->nclaims && i < SHOWN; i++)
        if (c->claims[i]->from.line > most) most = c->claims[i]->from.line;
    for (uint32_t n = most; n >= 100; n /= 10) digits++;
    return digits;
}

static void put_conflict(page *p, const gs_conflict *c) {
    p->gutter = digits_of(c);
    put_head(p, c);
    for (uint32_t i = 0; i < c->nclaims && i < SHOWN; i++) put_claim(p, c, i);
    put_rest(p, c);
    put_remark(p, "why", c->why);
    put_remark(p, "hint", c->hint);
    put_remark(p, "tally", c->tally);
    gs_buf also = GS_BUF_EMPTY;
    gs_put_also(&also, c);
    put_remark(p, "found too by", gs_buf_text(&also));
    gs_buf_free(&also);
    char id[160];
    snprintf(id, sizeof id, "%.8s    explain: gainsay explain %s", c->id,
             gs_rule_about(c->rule)->id);
    put_remark(p, "id", id);
    gs_buf_putc(p->out, '\n');
}

void gs_text_conflict(gs_buf *out, const gs_checked *result, const gs_report_options *options,
                      const gs_conflict *conflict) {
    page p = {.result = result, .options = options, .out = out};
    put_conflict(&p, conflict);
}

/* -v: what was read of a document, and what was tolerated on the way. */
static void put_document(const page *p, uint32_t i, uint32_t facts) {
    const gs_document *d = gs_store_document_at(p->result->store, i);
    char date[96];
    uint32_t n = 0;
    gs_buf_puts(p->out, "read: ");
    gs_show_str(p->out, d->path);
    if (d->date_origin == GS_DATE_UNKNOWN)
        gs_buf_puts(p->out, ": date unknown");
    else
        gs_buf_printf(p->out, ": %s (%s)", gs_span_say(d->date, date, sizeof date),
                      d->date_origin == GS_DATE_STATED ? "stated" : "inferred from the text");
    gs_buf_printf(p->out, ", %u fact%s\n", facts, facts == 1 ? "" : "s");
    const gs_note *notes = d->article ? gs_article_notes(d->article, &n) : NULL;
    for (uint32_t k = 0; k < n; k++) {
        gs_buf_printf(p->out, "      line %u: ", notes[k].line);
        gs_show_str(p->out, notes[k].text);
        gs_buf_putc(p->out, '\n');
    }
}

/* -v: which articles are taken to tell one story, as rules that group by it do. */
static void put_stories(const page *p, uint32_t n) {
    const uint32_t *of = p->result->stories;
    for (uint32_t first = 0; of && n > 1 && first < n; first++) {
        uint32_t others = 0;
        for (uint32_t i = first; of[first] == first && i < n; i++) {
            if (of[i] != first) continue;
            gs_buf_puts(p->out, others++ ? ", " : "story: ");
            gs_show_str(p->out, gs_store_document_at(p->result->store, i)->path);
        }
        if (others) gs_buf_puts(p->out, others > 1 ? "\n" : ", alone\n");
    }
}

static void put_verbose(const page *p) {
    const gs_store *store = p->result->store;
    uint32_t n = gs_store_documents(store), *facts = gs_xmalloc((n + 1) * sizeof *facts);
    for (uint32_t i = 0; i < n; i++) facts[i] = 0;
    for (uint32_t i = 0; i < gs_store_count(store); i++) {
        const gs_fact *fact = gs_store_at(store, i);
        facts[fact->document] += !fact->kind->background;
    }
    for (uint32_t i = 0; i < n; i++) put_document(p, i, facts[i]);
    free(facts);
    put_stories(p, n);
    gs_buf_printf(p->out, "rules: %u\n\n", p->result->nrules);
}

static void put_unread(const page *p) {
    const gs_unreads *u = p->result->unread;
    for (uint32_t i = 0; i < u->count; i++) {
        const gs_unread *item = &u->items[i];
        gs_buf_puts(p->out, "unread: ");
        gs_put_place(p->out, gs_store_document_at(p->result->store, item->document)->path,
                     &item->from);
        gs_buf_printf(p->out, ": %s: ", item->what);
        gs_show_str(p->out, item->text);
        gs_buf_putc(p->out, '\n');
    }
    if (u->count) gs_buf_putc(p->out, '\n');
}

void gs_report_text(const gs_checked *result, const gs_report_options *options, gs_buf *out) {
    page p = {.result = result, .options = options, .out = out};
    if (options->verbose) put_verbose(&p);
    for (uint32_t i = 0; i < result->nconflicts; i++) put_conflict(&p, &result->conflicts[i]);
    if (options->unread && result->unread) put_unread(&p);
    gs_put_summary(out, result);
    gs_buf_putc(out, '\n');
}
