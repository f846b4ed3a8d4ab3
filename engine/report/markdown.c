/* Markdown for a job's summary page or a comment in a review: conflicts as a list, worst first.
 *
 * Texts of articles are plain there: every mark of Markdown or HTML becomes an entity, and so does
 * "@", which would call people.
 */
#include <string.h>

#include "report/place.h"
#include "report/show.h"

/* SHOWN: summaries are held to a megabyte, comments to 65,536 characters. */
enum { LABEL = 400, SHOWN = 50, CLAIMS = 6 };

static void put_plain(gs_buf *out, const char *text) {
    gs_buf shown = GS_BUF_EMPTY;
    gs_show_str(&shown, text);
    for (const char *p = gs_buf_text(&shown); *p; p++) {
        bool link = *p == ':' && p[1] == '/';
        if (link || strchr("&<>\"'`*_~|[]()#@!\\", *p))
            gs_buf_printf(out, "&#%d;", *p);
        else
            gs_buf_putc(out, *p);
    }
    gs_buf_free(&shown);
}

static void put_claim(gs_buf *out, const gs_checked *r, const gs_fact *claim) {
    char label[LABEL];
    gs_buf place = GS_BUF_EMPTY;
    const char *words = gs_store_text(r->store, claim->text);
    gs_put_place(&place, gs_claim_document(r, claim)->path, &claim->from);
    gs_buf_puts(out, "  - ");
    put_plain(out, gs_buf_text(&place));
    gs_buf_puts(out, " \xe2\x80\x9c");
    put_plain(out, words);
    gs_buf_puts(out, "\xe2\x80\x9d");
    if (*gs_fact_label(r->store, claim, label, sizeof label)) gs_buf_puts(out, ": ");
    put_plain(out, label);
    gs_buf_putc(out, '\n');
    gs_buf_free(&place);
}

static void put_conflict(gs_buf *out, const gs_checked *r, const gs_conflict *c) {
    gs_buf_printf(out, "- **%s** ", gs_level_name(c->level));
    put_plain(out, c->message);
    gs_buf_puts(out, " (");
    put_plain(out, gs_rule_about(c->rule)->id);
    gs_buf_puts(out, ")\n");
    for (uint32_t i = 0; i < c->nclaims && i < CLAIMS; i++) put_claim(out, r, c->claims[i]);
    if (c->nclaims > CLAIMS) gs_buf_printf(out, "  - and %u more\n", c->nclaims - CLAIMS);
    if (!c->why || !*c->why) return;
    gs_buf_puts(out, "  - *why:* ");
    put_plain(out, c->why);
    gs_buf_putc(out, '\n');
}

static void put_problems(gs_buf *out, const gs_checked *r) {
    size_t n;
    const gs_problem *problems = gs_problems_sorted(r->problems, &n);
    if (!gs_problems_errors(r->problems)) return;
    gs_buf_puts(out, "\n**Not everything was checked:**\n\n");
    for (size_t i = 0; i < n; i++) {
        char text[1500];
        if (problems[i].note) continue;
        gs_buf_puts(out, "- ");
        put_plain(out, gs_err_format(&problems[i].err, text, sizeof text));
        gs_buf_putc(out, '\n');
    }
}

void gs_report_markdown(const gs_checked *r, const gs_report_options *options, gs_buf *out) {
    (void)options;
    gs_buf summary = GS_BUF_EMPTY;
    gs_put_summary(&summary, r);
    gs_buf_puts(out, "### gainsay\n\n");
    put_plain(out, gs_buf_text(&summary));
    gs_buf_putc(out, '\n');
    put_problems(out, r);
    if (r->nconflicts) gs_buf_putc(out, '\n');
    for (uint32_t i = 0; i < r->nconflicts && i < SHOWN; i++)
        put_conflict(out, r, &r->conflicts[i]);
    if (r->nconflicts > SHOWN)
        gs_buf_printf(out, "\nand %u more, less severe ones last\n", r->nconflicts - SHOWN);
    gs_buf_free(&summary);
}
