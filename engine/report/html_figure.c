/* A disputed figure: each claim's interval as a bar on one scale, drawn as SVG whose places are
 * shares of the width. The words beside the bars say the same. */
#include <stdio.h>
#include <string.h>

#include "report/axis.h"
#include "report/html.h"
#include "report/place.h"
#include "report/subject.h"
#include "report/xml.h"

enum { ROWS = 12, SAY = 160 };

typedef struct row {
    const gs_fact *claim;
    gs_interval amount; /* in the unit of the first row */
} row;

typedef struct plot {
    row rows[ROWS];
    uint32_t count, more;
    uint32_t field;
    gs_unit unit;
    gs_axis axis;
} plot;

static int amount_field(const gs_kind *kind) {
    for (uint32_t f = 0; f < kind->nfields; f++)
        if (kind->fields[f].type == GS_F_AMOUNT && kind->fields[f].role == GS_R_VALUE)
            return (int)f;
    return -1;
}

/* Do the two tell the same thing? Exports and imports of one country do not. */
static bool same_thing(const gs_fact *a, const gs_fact *b) {
    if (a->kind != b->kind) return false;
    for (uint32_t f = 0; f < a->kind->nfields; f++) {
        const gs_field *field = &a->kind->fields[f];
        if (field->role != GS_R_KEY || field->type != GS_F_TEXT) continue;
        if (a->values[f].known && b->values[f].known && a->values[f].sym != b->values[f].sym)
            return false;
    }
    return true;
}

static void collect(const gs_conflict *c, plot *p) {
    const gs_fact *first = c->claims[0];
    for (uint32_t i = 0; i < c->nclaims; i++) {
        const gs_value *value = &c->claims[i]->values[p->field];
        gs_interval amount;
        if (!same_thing(first, c->claims[i]) || !value->known) continue;
        if (p->count == 0) p->unit = value->amount->unit;
        if (!gs_quantity_in(*value->amount, p->unit, &amount) || gs_interval_is_empty(amount))
            continue;
        if (p->count < ROWS)
            p->rows[p->count++] = (row){c->claims[i], amount};
        else
            p->more++;
    }
}

/* The ends of all bars that have ends; false where there are none. */
static bool range_of(const plot *p, double *low, double *high) {
    bool any = false;
    for (uint32_t i = 0; i < p->count; i++) {
        const gs_interval *a = &p->rows[i].amount;
        double ends[] = {gs_dec_double(a->lo), gs_dec_double(a->hi)};
        bool open[] = {a->flags & GS_LO_INF, a->flags & GS_HI_INF};
        for (int k = 0; k < 2; k++) {
            if (open[k]) continue;
            if (!any || ends[k] < *low) *low = ends[k];
            if (!any || ends[k] > *high) *high = ends[k];
            any = true;
        }
    }
    return any;
}

static bool disputed(const plot *p) {
    for (uint32_t i = 1; i < p->count; i++)
        if (gs_dec_cmp(p->rows[0].amount.lo, p->rows[i].amount.lo) != 0 ||
            gs_dec_cmp(p->rows[0].amount.hi, p->rows[i].amount.hi) != 0)
            return true;
    return false;
}

static void put_grid(const plot *p, const gs_dec *ticks, int n, gs_buf *out) {
    gs_buf_puts(out, "<svg class=\"track\" aria-hidden=\"true\">");
    for (int i = 0; i < n; i++) {
        int at = gs_axis_at(&p->axis, gs_dec_double(ticks[i]));
        gs_buf_puts(out, "<line class=\"grid\" y1=\"0\" y2=\"100%\"");
        gs_axis_put(out, "x1", at);
        gs_axis_put(out, "x2", at);
        gs_buf_puts(out, "/>");
    }
}

/* A bar from end to end, an open end dashed up to the edge; a dot where both ends fall together. */
static void put_bar(const plot *p, const row *r, gs_buf *out) {
    bool open_low = r->amount.flags & GS_LO_INF, open_high = r->amount.flags & GS_HI_INF;
    int low = open_low ? 0 : gs_axis_at(&p->axis, gs_dec_double(r->amount.lo));
    int high = open_high ? GS_AXIS_WIDTH : gs_axis_at(&p->axis, gs_dec_double(r->amount.hi));
    gs_buf_printf(out, "<line class=\"bar%s\" y1=\"50%%\" y2=\"50%%\"",
                  open_low || open_high ? " open" : "");
    gs_axis_put(out, "x1", low);
    gs_axis_put(out, "x2", high);
    gs_buf_puts(out, "/>");
    int dots[] = {open_low ? -1 : low, open_high || high == low ? -1 : high};
    for (int i = 0; i < 2; i++) {
        if (dots[i] < 0) continue;
        gs_buf_printf(out, "<circle r=\"%s\" cy=\"50%%\"", low == high ? "5" : "3.5");
        gs_axis_put(out, "cx", dots[i]);
        gs_buf_puts(out, "/>");
    }
}

/* "47.5 million USD to 48.5 million USD": what the words may stand for. */
static void put_readings(const plot *p, const row *r, gs_buf *out) {
    char low[SAY], high[SAY];
    if (gs_interval_is_point(r->amount) || r->amount.flags & (GS_LO_INF | GS_HI_INF)) return;
    gs_quantity_say((gs_quantity){gs_interval_point(r->amount.lo), p->unit}, low, sizeof low);
    gs_quantity_say((gs_quantity){gs_interval_point(r->amount.hi), p->unit}, high, sizeof high);
    if (strcmp(low, high) == 0) return;
    gs_buf_puts(out, " <span class=\"readings\">");
    gs_xml_text(out, low);
    gs_buf_puts(out, " to ");
    gs_xml_text(out, high);
    gs_buf_puts(out, "</span>");
}

static void put_row(const gs_page *page, const plot *p, const row *r, const gs_dec *ticks, int n) {
    char said[SAY];
    gs_buf *out = page->out;
    gs_buf_printf(out, "<li%s>", r == p->rows ? " class=\"odd\"" : "");
    gs_html_element(out, "span", "who",
                    gs_document_name(gs_claim_document(page->result, r->claim)));
    gs_buf_puts(out, " <span class=\"what\">");
    gs_xml_text(out, gs_value_say(page->result->store, r->claim, p->field, said, sizeof said));
    put_readings(p, r, out);
    gs_buf_puts(out, "</span>");
    put_grid(p, ticks, n, out);
    put_bar(p, r, out);
    gs_buf_puts(out, "</svg></li>\n");
}

static void put_scale(const plot *p, const gs_dec *ticks, int n, gs_buf *out) {
    char said[SAY];
    gs_buf_puts(out, "<svg class=\"scale\" aria-hidden=\"true\">");
    for (int i = 0; i < n; i++) {
        int at = gs_axis_at(&p->axis, gs_dec_double(ticks[i]));
        const char *anchor = at < 1500 ? "start" : at > GS_AXIS_WIDTH - 1500 ? "end" : "middle";
        gs_buf_printf(out, "<text y=\"14\" text-anchor=\"%s\"", anchor);
        gs_axis_put(out, "x", at);
        gs_buf_putc(out, '>');
        gs_quantity tick = {gs_interval_point(ticks[i]), p->unit};
        gs_xml_text(out, gs_quantity_say(tick, said, sizeof said));
        gs_buf_puts(out, "</text>");
    }
    gs_buf_puts(out, "</svg>\n");
}

void gs_html_figure(const gs_page *page, const gs_conflict *c) {
    gs_dec ticks[GS_AXIS_TICKS];
    double low = 0, high = 0;
    int field = amount_field(c->claims[0]->kind);
    plot p = {.field = (uint32_t)field};
    if (field < 0) return;
    collect(c, &p);
    if (p.count < 2 || !disputed(&p) || !range_of(&p, &low, &high)) return;
    p.axis = gs_axis_of(low, high);
    int n = gs_axis_ticks(&p.axis, ticks);
    gs_buf_puts(page->out,
                "<figure class=\"plot\"><figcaption>The figure and what it may stand for");
    if (p.axis.log) gs_buf_puts(page->out, ", on a logarithmic scale");
    gs_buf_puts(page->out, "</figcaption>\n<ol>\n");
    for (uint32_t i = 0; i < p.count; i++) put_row(page, &p, &p.rows[i], ticks, n);
    gs_buf_puts(page->out, "</ol>\n");
    put_scale(&p, ticks, n, page->out);
    if (p.more) gs_buf_printf(page->out, "<p class=\"more\">and %u more</p>\n", p.more);
    gs_buf_puts(page->out, "</figure>\n");
}
