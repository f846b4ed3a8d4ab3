/* The report for people without a terminal, as one page: conflicts by subject, worst first. */
#include "report/html.h"

#include <stdio.h>
#include <string.h>

#include "page.inc"
#include "report/place.h"
#include "report/subject.h"
#include "report/xml.h"

enum { SIDES = 2, SHOWN = 24 };

void gs_html_element(gs_buf *out, const char *tag, const char *class, const char *text) {
    if (!text || !*text) return;
    gs_buf_printf(out, *class ? "<%s class=\"%s\">" : "<%s>", tag, class);
    gs_xml_text(out, text);
    gs_buf_printf(out, "</%s>", tag);
}

static const char *level_title(gs_level level) {
    return level == GS_L_ERROR ? "Error" : level == GS_L_WARNING ? "Warning" : "Note";
}

static void put_count(gs_buf *out, size_t n, const char *noun) {
    gs_buf_printf(out, "%zu %s%s", n, noun, n == 1 ? "" : "s");
}

static void put_head(const gs_page *p) {
    gs_buf_printf(p->out,
                  "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                  "style-src '%s'; script-src '%s'; img-src data:; base-uri 'none'; "
                  "form-action 'none'\">\n",
                  page_css_hash, page_js_hash);
    gs_buf_puts(p->out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                        "<meta name=\"color-scheme\" content=\"light dark\">\n"
                        "<meta name=\"referrer\" content=\"no-referrer\">\n"
                        "<link rel=\"icon\" href=\"data:,\">\n<title>");
    put_count(p->out, p->result->nconflicts, "contradiction");
    gs_buf_puts(p->out, " in ");
    put_count(p->out, p->result->articles, "article");
    gs_buf_printf(p->out, "</title>\n<style>%s</style>\n</head>\n<body>\n", page_css);
}

/* "3 errors" in the masthead. */
static void put_levels(const gs_page *p) {
    gs_buf_puts(p->out, "<ul class=\"levels\">\n");
    for (int level = GS_L_ERROR; level >= GS_L_NOTE; level--) {
        uint32_t n = p->result->by_level[level];
        const char *name = gs_level_name((gs_level)level);
        if (!n) continue;
        gs_buf_printf(p->out, "<li class=\"%s\"><strong>%u</strong> %s%s</li>\n", name, n, name,
                      n == 1 ? "" : "s");
    }
    gs_buf_puts(p->out, "</ul>\n");
}

static void put_masthead(const gs_page *p) {
    const gs_checked *r = p->result;
    gs_buf_puts(p->out, "<a class=\"skip\" href=\"#conflicts\">Skip to the contradictions</a>\n"
                        "<header class=\"masthead\">\n<p class=\"brand\">gainsay</p>\n<h1>");
    if (r->nconflicts)
        put_count(p->out, r->nconflicts, "contradiction");
    else
        gs_buf_puts(p->out, "No contradictions");
    gs_buf_puts(p->out, "</h1>\n");
    if (r->nconflicts) put_levels(p);
    gs_buf_puts(p->out, "<p class=\"facts\">");
    put_count(p->out, r->articles, "article");
    if (r->facts_files) {
        gs_buf_puts(p->out, ", ");
        put_count(p->out, r->facts_files, "facts file");
    }
    gs_buf_puts(p->out, ", ");
    put_count(p->out, r->facts, "fact");
    gs_buf_printf(p->out, ", %u of them compared with another</p>\n</header>\n", r->compared);
}

/* What was not checked goes before what was found. */
static void put_problems(const gs_page *p) {
    size_t n;
    const gs_problem *problems = gs_problems_sorted(p->result->problems, &n);
    if (!gs_problems_errors(p->result->problems)) return;
    gs_buf_puts(p->out, "<section class=\"problems\" aria-labelledby=\"problems\">\n"
                        "<h2 id=\"problems\">Not everything was checked</h2>\n<ul>\n");
    for (size_t i = 0; i < n; i++) {
        char text[1500];
        if (problems[i].note) continue;
        gs_html_element(p->out, "li", "", gs_err_format(&problems[i].err, text, sizeof text));
        gs_buf_putc(p->out, '\n');
    }
    gs_buf_puts(p->out, "</ul>\n</section>\n");
}

static void put_level_boxes(const gs_page *p) {
    gs_buf_puts(p->out, "<fieldset><legend>Severity</legend>\n");
    for (int level = GS_L_ERROR; level >= GS_L_NOTE; level--) {
        uint32_t n = p->result->by_level[level];
        const char *name = gs_level_name((gs_level)level);
        if (n)
            gs_buf_printf(p->out,
                          "<label class=\"%s\"><input type=\"checkbox\" name=\"level\" "
                          "value=\"%s\" checked> %ss <span class=\"n\">%u</span></label>\n",
                          name, name, level_title((gs_level)level), n);
    }
    gs_buf_puts(p->out, "</fieldset>\n");
}

static bool has_conflict(const gs_checked *r, const gs_rule *rule) {
    for (uint32_t i = 0; i < r->nconflicts; i++)
        if (r->conflicts[i].rule == rule) return true;
    return false;
}

static void put_rule_choice(const gs_page *p) {
    gs_buf_puts(p->out,
                "<label>Rule <select name=\"rule\"><option value=\"\">All rules</option>\n");
    for (uint32_t i = 0; i < p->result->nrules; i++) {
        if (!has_conflict(p->result, p->result->rules[i])) continue;
        const char *id = gs_rule_about(p->result->rules[i])->id;
        gs_buf_puts(p->out, "<option");
        gs_xml_attribute(p->out, "value", id);
        gs_buf_putc(p->out, '>');
        gs_xml_text(p->out, id);
        gs_buf_puts(p->out, "</option>\n");
    }
    gs_buf_puts(p->out, "</select></label>\n");
}

static void put_document_choice(const gs_page *p, const bool *named) {
    gs_buf_puts(
        p->out,
        "<label>Article <select name=\"document\"><option value=\"\">All articles</option>\n");
    for (uint32_t d = 0; d < gs_store_documents(p->result->store); d++) {
        if (!named[d]) continue;
        gs_buf_printf(p->out, "<option value=\"%u\">", d);
        gs_xml_text(p->out, gs_store_document_at(p->result->store, d)->path);
        gs_buf_puts(p->out, "</option>\n");
    }
    gs_buf_puts(p->out, "</select></label>\n");
}

/* The filters work by the script alone, which shows them. */
static void put_filters(const gs_page *p, const bool *named) {
    gs_buf_puts(p->out, "<form class=\"filters\" role=\"search\" aria-label=\"Filter\" hidden>\n"
                        "<label class=\"query\">Search <input type=\"search\" name=\"q\" "
                        "autocomplete=\"off\" spellcheck=\"false\" "
                        "aria-keyshortcuts=\"/\"></label>\n");
    put_level_boxes(p);
    put_rule_choice(p);
    put_document_choice(p, named);
    gs_buf_puts(p->out, "<button type=\"reset\">Show all</button>\n"
                        "<output aria-live=\"polite\"></output>\n</form>\n");
}

static void put_contents(const gs_page *p, const gs_subject *subjects, uint32_t n) {
    gs_buf_puts(p->out, "<nav class=\"contents\" aria-label=\"Subjects\">\n<details open>"
                        "<summary>Subjects</summary>\n<ol>\n");
    for (uint32_t i = 0; i < n; i++) {
        const gs_subject *s = &subjects[i];
        const char *worst = gs_level_name(s->by_level[GS_L_ERROR]     ? GS_L_ERROR
                                          : s->by_level[GS_L_WARNING] ? GS_L_WARNING
                                                                      : GS_L_NOTE);
        gs_buf_printf(p->out, "<li class=\"%s\"><a href=\"#s-%u\">", worst, i + 1);
        gs_xml_text(p->out, s->name);
        gs_buf_printf(
            p->out,
            "</a> <span class=\"n\">%u<span class=\"aside\">, worst: %s</span></span></li>\n",
            s->count, worst);
    }
    gs_buf_puts(p->out, "</ol>\n</details>\n</nav>\n");
}

static void put_remark(gs_buf *out, const char *name, const char *text) {
    if (!text || !*text) return;
    gs_buf_printf(out, "<dt>%s</dt>", name);
    gs_html_element(out, "dd", "", text);
    gs_buf_putc(out, '\n');
}

/* The two ends side by side, the rest folded away. */
static void put_claims(const gs_page *p, const gs_conflict *c) {
    uint32_t shown = c->nclaims < SHOWN ? c->nclaims : SHOWN;
    gs_buf_printf(p->out, "<div class=\"sides%s\">\n", c->nclaims < 2 ? " single" : "");
    for (uint32_t i = 0; i < shown && i < SIDES; i++) gs_html_claim(p, c->claims[i], i == 0);
    gs_buf_puts(p->out, "</div>\n");
    if (c->nclaims <= SIDES) return;
    gs_buf_puts(p->out, "<details class=\"rest\"><summary>");
    put_count(p->out, c->nclaims - SIDES, "more place");
    gs_buf_puts(p->out, "</summary>\n<div class=\"sides\">\n");
    for (uint32_t i = SIDES; i < shown; i++) gs_html_claim(p, c->claims[i], false);
    gs_buf_puts(p->out, "</div>\n");
    if (c->nclaims > shown)
        gs_buf_printf(p->out, "<p class=\"more\">and %u more</p>\n", c->nclaims - shown);
    gs_buf_puts(p->out, "</details>\n");
}

static void put_documents_of(const gs_page *p, const gs_conflict *c) {
    gs_buf_puts(p->out, " data-documents=\"");
    for (uint32_t i = 0; i < c->nclaims; i++)
        if (i == 0 || c->claims[i]->document != c->claims[i - 1]->document)
            gs_buf_printf(p->out, i ? " %u" : "%u", c->claims[i]->document);
    gs_buf_putc(p->out, '"');
}

static void put_conflict(const gs_page *p, const gs_conflict *c) {
    gs_buf *out = p->out;
    const char *level = gs_level_name(c->level), *rule = gs_rule_about(c->rule)->id;
    gs_buf_printf(out, "<article class=\"conflict %s\" id=\"c-%s\" aria-labelledby=\"h-%s\"", level,
                  c->id, c->id);
    gs_xml_attribute(out, "data-level", level);
    gs_xml_attribute(out, "data-rule", rule);
    put_documents_of(p, c);
    gs_buf_printf(out, ">\n<p class=\"kicker\"><span class=\"level\">%s</span> <a class=\"rule\"",
                  level_title(c->level));
    gs_buf_puts(out, " href=\"#r-");
    gs_xml_text(out, rule);
    gs_buf_puts(out, "\">");
    gs_xml_text(out, rule);
    gs_buf_printf(
        out,
        "</a> <a class=\"id\" href=\"#c-%s\" title=\"Link to this contradiction\">%.8s</a></p>\n",
        c->id, c->id);
    gs_buf_printf(out, "<h3 id=\"h-%s\">", c->id);
    gs_xml_text(out, c->message);
    gs_buf_puts(out, "</h3>\n");
    put_claims(p, c);
    gs_html_figure(p, c);
    gs_html_timeline(p, c);
    gs_buf_puts(out, "<dl class=\"remarks\">\n");
    put_remark(out, "Why", c->why);
    put_remark(out, "Hint", c->hint);
    put_remark(out, "Count", c->tally);
    gs_buf also = GS_BUF_EMPTY;
    gs_put_also(&also, c);
    put_remark(out, "Found too by", gs_buf_text(&also));
    gs_buf_free(&also);
    gs_buf_puts(out, "</dl>\n</article>\n");
}

static void put_subjects(const gs_page *p, const gs_subject *subjects, uint32_t n) {
    gs_buf_puts(p->out, "<main id=\"conflicts\" tabindex=\"-1\">\n");
    if (!n)
        gs_buf_puts(p->out,
                    "<p class=\"none\">Nothing in these articles speaks against another.</p>\n");
    for (uint32_t i = 0; i < n; i++) {
        gs_buf_printf(p->out,
                      "<section class=\"subject\" aria-labelledby=\"s-%u\">\n<h2 id=\"s-%u\">",
                      i + 1, i + 1);
        gs_xml_text(p->out, subjects[i].name);
        gs_buf_puts(p->out, "</h2>\n");
        for (uint32_t k = 0; k < subjects[i].count; k++)
            put_conflict(p, &p->result->conflicts[subjects[i].items[k]]);
        gs_buf_puts(p->out, "</section>\n");
    }
    if (n) gs_buf_puts(p->out, "<p class=\"nothing\" hidden>Nothing fits these filters.</p>\n");
    gs_buf_puts(p->out, "</main>\n");
}

static void put_rules(const gs_page *p) {
    gs_buf_puts(p->out, "<section class=\"rules\" aria-labelledby=\"rules\">\n"
                        "<h2 id=\"rules\">The rules behind these findings</h2>\n<dl>\n");
    for (uint32_t i = 0; i < p->result->nrules; i++) {
        const gs_rule_info *about = gs_rule_about(p->result->rules[i]);
        if (!has_conflict(p->result, p->result->rules[i])) continue;
        gs_buf_puts(p->out, "<dt id=\"r-");
        gs_xml_text(p->out, about->id);
        gs_buf_puts(p->out, "\">");
        gs_html_element(p->out, "code", "", about->id);
        gs_buf_puts(p->out, " ");
        gs_xml_text(p->out, about->title);
        gs_buf_puts(p->out, "</dt>\n");
        gs_html_element(p->out, "dd", "", about->why);
        if (about->false_positives && *about->false_positives) {
            gs_buf_puts(p->out, "\n<dd class=\"caution\">It may be wrong about: ");
            gs_xml_text(p->out, about->false_positives);
            gs_buf_puts(p->out, "</dd>");
        }
        gs_buf_putc(p->out, '\n');
    }
    gs_buf_puts(p->out, "</dl>\n</section>\n");
}

static void put_document(const gs_page *p, uint32_t i, uint32_t conflicts) {
    const gs_document *d = gs_store_document_at(p->result->store, i);
    char date[96] = "";
    if (d->date_origin != GS_DATE_UNKNOWN) gs_span_say(d->date, date, sizeof date);
    gs_buf_puts(p->out, "<tr><th scope=\"row\">");
    gs_xml_text(p->out, gs_document_name(d));
    if (d->title && *d->title) {
        gs_buf_puts(p->out, " ");
        gs_html_element(p->out, "span", "where", d->path);
    }
    gs_buf_puts(p->out, "</th><td>");
    gs_xml_text(p->out, d->source ? d->source : "");
    gs_buf_puts(p->out, "</td><td>");
    gs_xml_text(p->out, *date ? date : "unknown");
    if (d->date_origin == GS_DATE_INFERRED) gs_buf_puts(p->out, " (inferred)");
    gs_buf_printf(p->out, "</td><td class=\"n\">%u</td></tr>\n", conflicts);
}

static void put_articles(const gs_page *p, const uint32_t *conflicts) {
    gs_buf_puts(p->out,
                "<section class=\"articles\" aria-labelledby=\"articles\">\n"
                "<h2 id=\"articles\">What was read</h2>\n<table>\n"
                "<thead><tr><th scope=\"col\">Article</th><th scope=\"col\">Source</th>"
                "<th scope=\"col\">Date</th><th scope=\"col\" class=\"n\">Contradictions</th>"
                "</tr></thead>\n<tbody>\n");
    for (uint32_t i = 0; i < gs_store_documents(p->result->store); i++)
        put_document(p, i, conflicts[i]);
    gs_buf_puts(p->out, "</tbody>\n</table>\n</section>\n");
}

static void put_unread(const gs_page *p) {
    const gs_unreads *u = p->result->unread;
    if (!p->options->unread || !u || !u->count) return;
    gs_buf_puts(p->out, "<section class=\"unread\" aria-labelledby=\"unread\">\n"
                        "<h2 id=\"unread\">Sentences that gave no fact</h2>\n<ul>\n");
    for (uint32_t i = 0; i < u->count; i++) {
        gs_buf place = GS_BUF_EMPTY;
        gs_put_place(&place, gs_store_document_at(p->result->store, u->items[i].document)->path,
                     &u->items[i].from);
        gs_buf_puts(p->out, "<li>");
        gs_html_element(p->out, "span", "where", gs_buf_text(&place));
        gs_buf_puts(p->out, " ");
        gs_xml_text(p->out, u->items[i].text);
        gs_buf_puts(p->out, "</li>\n");
        gs_buf_free(&place);
    }
    gs_buf_puts(p->out, "</ul>\n</section>\n");
}

static void put_decision(const gs_page *p, const gs_conflict *c) {
    const gs_suppression *d = c->suppression;
    gs_buf *out = p->out, place = GS_BUF_EMPTY;
    gs_buf_puts(out, "<li>");
    gs_html_element(out, "p", "message", c->message);
    gs_buf_puts(out, "<p>");
    gs_html_element(out, "strong", "", d->as);
    gs_buf_puts(out, *d->as ? ": " : "");
    gs_xml_text(out, d->reason);
    gs_buf_puts(out, "</p>");
    for (uint32_t i = 0; i < c->nclaims && i < SIDES; i++) {
        if (i) gs_buf_puts(&place, ", ");
        gs_put_place(&place, gs_claim_document(p->result, c->claims[i])->path, &c->claims[i]->from);
    }
    gs_buf_printf(&place, "; decided in %s:%u", d->file, d->line);
    gs_html_element(out, "span", "where", gs_buf_text(&place));
    gs_buf_puts(out, "</li>\n");
    gs_buf_free(&place);
}

/* Conflicts that are not open any more, with what was decided and why. */
static void put_decided(const gs_page *p) {
    if (!p->result->nsuppressed) return;
    gs_buf_puts(p->out, "<section class=\"decided\" aria-labelledby=\"decided\">\n"
                        "<h2 id=\"decided\">Decided on</h2>\n<ul>\n");
    for (uint32_t i = 0; i < p->result->nsuppressed; i++)
        put_decision(p, &p->result->suppressed[i]);
    gs_buf_puts(p->out, "</ul>\n</section>\n");
}

/* How many conflicts name each document. */
static uint32_t *conflicts_of_documents(const gs_page *p) {
    uint32_t n = gs_store_documents(p->result->store);
    uint32_t *count = gs_alloc(p->arena, (n + 1) * sizeof *count);
    uint32_t *last = gs_alloc(p->arena, (n + 1) * sizeof *last);
    for (uint32_t i = 0; i < p->result->nconflicts; i++)
        for (uint32_t k = 0; k < p->result->conflicts[i].nclaims; k++) {
            uint32_t d = p->result->conflicts[i].claims[k]->document;
            count[d] += last[d] != i + 1;
            last[d] = i + 1;
        }
    return count;
}

void gs_report_html(const gs_checked *result, const gs_report_options *options, gs_buf *out) {
    gs_page p = {result, options, gs_arena_new(), out};
    uint32_t n, documents = gs_store_documents(result->store);
    const gs_subject *subjects = gs_subjects_of(p.arena, result, &n);
    const uint32_t *count = conflicts_of_documents(&p);
    bool *named = gs_alloc(p.arena, documents + 1);
    for (uint32_t i = 0; i < documents; i++) named[i] = count[i] > 0;
    put_head(&p);
    put_masthead(&p);
    put_problems(&p);
    if (n) put_filters(&p, named);
    gs_buf_puts(out, "<div class=\"columns\">\n");
    if (n) put_contents(&p, subjects, n);
    put_subjects(&p, subjects, n);
    gs_buf_puts(out, "</div>\n<div class=\"end\">\n");
    put_decided(&p);
    if (n) put_rules(&p);
    put_articles(&p, count);
    put_unread(&p);
    gs_buf_puts(out, "</div>\n<footer>Written by gainsay ");
    gs_xml_text(out, options->version ? options->version : "");
    gs_buf_puts(out, ". It finds what cannot both be true, not which of the two is. <span "
                     "class=\"keys\" hidden>Keys: <kbd>/</kbd> to the search, "
                     "<kbd>j</kbd> and <kbd>k</kbd> to the next and previous contradiction.</span>"
                     "</footer>\n");
    gs_buf_printf(out, "<script>%s</script>\n</body>\n</html>\n", page_js);
    gs_arena_free(p.arena);
}
