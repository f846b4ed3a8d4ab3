/* One line for each conflict, as compilers write them: file:line:col: level: message (the other
 * end) [rule]. */
#include "report/place.h"
#include "report/show.h"

static void put_end(gs_buf *out, const gs_checked *result, const gs_fact *claim) {
    char label[400];
    gs_put_place(out, gs_claim_document(result, claim)->path, &claim->from);
    gs_buf_puts(out, ": ");
    gs_show_str(out, gs_fact_label(result->store, claim, label, sizeof label));
}

static void put_line(gs_buf *out, const gs_checked *result, const gs_conflict *c) {
    gs_put_place(out, gs_claim_document(result, c->claims[0])->path, &c->claims[0]->from);
    gs_buf_printf(out, ": %s: ", gs_level_name(c->level));
    gs_show_str(out, c->message);
    if (c->nclaims > 1) {
        gs_buf_puts(out, " (");
        put_end(out, result, c->claims[1]);
        if (c->nclaims > 2) gs_buf_printf(out, "; %u more", c->nclaims - 2);
        gs_buf_putc(out, ')');
    }
    gs_buf_printf(out, " [%s]\n", gs_rule_about(c->rule)->id);
}

void gs_report_concise(const gs_checked *result, const gs_report_options *options, gs_buf *out) {
    (void)options;
    for (uint32_t i = 0; i < result->nconflicts; i++) put_line(out, result, &result->conflicts[i]);
}
