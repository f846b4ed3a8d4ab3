/* Who held what when: the claims of a conflict on a calendar. Where offices or memberships are
 * told, everything that the articles say of the same one stands beside them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "report/days.h"
#include "report/html.h"
#include "report/place.h"
#include "report/subject.h"
#include "report/xml.h"

enum { ROWS = 16, LABEL = 400 };

typedef enum part { ODD, OTHER, BESIDE } part; /* in the conflict, or just told of the same */

typedef struct row {
    const gs_fact *fact;
    const char *who, *label;
    gs_stretch days;
    part part;
} row;

typedef struct calendar {
    row *rows;
    uint32_t count, cap;
    gs_axis axis;
} calendar;

/* The first key, where it is a name: who holds the office. */
static int holder_field(const gs_kind *kind) {
    for (uint32_t f = 0; f < kind->nfields; f++)
        if (kind->fields[f].role == GS_R_KEY)
            return gs_kind_lasts(kind) && kind->fields[f].type == GS_F_ENTITY ? (int)f : -1;
    return -1;
}

/* Who the row is about: the holder, or for other kinds the article that tells the day. */
static const char *who_of(const gs_page *page, const gs_fact *fact) {
    char text[LABEL];
    int f = holder_field(fact->kind);
    if (f < 0) return gs_document_name(gs_claim_document(page->result, fact));
    if (!fact->values[f].known) return "";
    return gs_strdup(page->arena,
                     gs_value_say(page->result->store, fact, (uint32_t)f, text, sizeof text));
}

static void add(const gs_page *page, calendar *c, const gs_fact *fact, part role) {
    char label[LABEL];
    row r = {.fact = fact, .part = role};
    if (!gs_stretch_of(fact, holder_field(fact->kind) >= 0, &r.days)) return;
    r.who = who_of(page, fact);
    r.label = gs_strdup(page->arena, gs_fact_label(page->result->store, fact, label, sizeof label));
    GS_GROW(page->arena, c->rows, c->count, c->cap);
    c->rows[c->count++] = r;
}

/* The same office or body: every key but the first (who holds it) is the same in both. */
static bool same_seat(const gs_fact *a, const gs_fact *b) {
    bool first = true, any = false;
    if (a->kind != b->kind) return false;
    for (uint32_t f = 0; f < a->kind->nfields; f++) {
        if (a->kind->fields[f].role != GS_R_KEY) continue;
        if (first) {
            first = false;
            continue;
        }
        if (!a->values[f].known || !b->values[f].known) continue;
        if (a->values[f].sym != b->values[f].sym) return false;
        any = true;
    }
    return any;
}

static int by_who(const void *left, const void *right) {
    const row *a = left, *b = right;
    int c = strcmp(a->who, b->who);
    if (c) return c;
    if (a->days.from != b->days.from) return a->days.from < b->days.from ? -1 : 1;
    c = strcmp(a->label, b->label);
    if (c) return c;
    if (a->part != b->part) return a->part < b->part ? -1 : 1;
    return a->fact->id < b->fact->id ? -1 : a->fact->id > b->fact->id;
}

/* Leaves one of the rows that read the same, and of many the claims first. */
static void thin(calendar *c) {
    uint32_t kept = 0, claims = 0;
    for (uint32_t i = 0; i < c->count; i++) {
        const row *r = &c->rows[i], *last = kept ? &c->rows[kept - 1] : NULL;
        if (last && strcmp(r->who, last->who) == 0 && strcmp(r->label, last->label) == 0) continue;
        claims += r->part != BESIDE;
        c->rows[kept++] = *r;
    }
    c->count = kept;
    uint32_t others = claims < ROWS ? ROWS - claims : 0, room = ROWS;
    kept = 0;
    for (uint32_t i = 0; i < c->count && room; i++) {
        bool beside = c->rows[i].part == BESIDE;
        if (beside && !others) continue;
        others -= beside;
        room--;
        c->rows[kept++] = c->rows[i];
    }
    c->count = kept;
}

static bool collect(const gs_page *page, const gs_conflict *c, calendar *out) {
    const gs_store *store = page->result->store;
    bool lasts = holder_field(c->claims[0]->kind) >= 0;
    for (uint32_t i = 0; i < c->nclaims; i++)
        if (c->claims[i]->kind == c->claims[0]->kind) add(page, out, c->claims[i], i ? OTHER : ODD);
    if (out->count == 0) return false;
    for (uint32_t i = 0; lasts && i < gs_store_count(store); i++) {
        const gs_fact *fact = gs_store_at(store, i);
        if (fact->kind == c->claims[0]->kind && same_seat(c->claims[0], fact) &&
            !gs_conflict_claims(c, fact))
            add(page, out, fact, BESIDE);
    }
    qsort(out->rows, out->count, sizeof *out->rows, by_who);
    thin(out);
    return out->count > 1;
}

/* What is told, solid; beyond it, where no beginning or end is told, dotted to the edge. */
static void put_bar(const calendar *c, const gs_stretch *days, gs_buf *out) {
    int from = gs_axis_at(&c->axis, days->from), to = gs_axis_at(&c->axis, days->to + 1.0);
    if (days->open_from || days->open_to) {
        gs_buf_puts(out, "<line class=\"bar open\" y1=\"50%\" y2=\"50%\"");
        gs_axis_put(out, "x1", days->open_from ? 0 : from);
        gs_axis_put(out, "x2", days->open_to ? GS_AXIS_WIDTH : to);
        gs_buf_puts(out, "/>");
    }
    if (to - from < GS_AXIS_WIDTH / 100) {
        gs_buf_puts(out, "<circle r=\"5\" cy=\"50%\"");
        gs_axis_put(out, "cx", from + (to - from) / 2);
    } else {
        gs_buf_puts(out, "<line class=\"bar\" y1=\"50%\" y2=\"50%\"");
        gs_axis_put(out, "x1", from);
        gs_axis_put(out, "x2", to);
    }
    gs_buf_puts(out, "/>");
}

static void put_row(const gs_page *page, const calendar *c, const row *r, const gs_day *ticks,
                    int n) {
    gs_buf *out = page->out;
    static const char *const classes[] = {" class=\"odd\"", "", " class=\"beside\""};
    gs_buf_printf(out, "<li%s>", classes[r->part]);
    gs_html_element(out, "span", "who", r->who);
    gs_buf_puts(out, " <span class=\"what\">");
    gs_xml_text(out, r->label);
    if (holder_field(r->fact->kind) >= 0) {
        gs_buf_putc(out, ' ');
        gs_html_element(out, "span", "readings",
                        gs_document_name(gs_claim_document(page->result, r->fact)));
    }
    gs_buf_puts(out, "</span><svg class=\"track\" aria-hidden=\"true\">");
    for (int i = 0; i < n; i++) {
        gs_buf_puts(out, "<line class=\"grid\" y1=\"0\" y2=\"100%\"");
        gs_axis_put(out, "x1", gs_axis_at(&c->axis, ticks[i]));
        gs_axis_put(out, "x2", gs_axis_at(&c->axis, ticks[i]));
        gs_buf_puts(out, "/>");
    }
    put_bar(c, &r->days, out);
    gs_buf_puts(out, "</svg></li>\n");
}

static void put_scale(const calendar *c, const gs_day *ticks, char names[][GS_DAY_NAME], int n,
                      gs_buf *out) {
    gs_buf_puts(out, "<svg class=\"scale\" aria-hidden=\"true\">");
    for (int i = 0; i < n; i++) {
        int at = gs_axis_at(&c->axis, ticks[i]);
        const char *anchor = at < 1000 ? "start" : at > GS_AXIS_WIDTH - 1000 ? "end" : "middle";
        gs_buf_printf(out, "<text y=\"14\" text-anchor=\"%s\"", anchor);
        gs_axis_put(out, "x", at);
        gs_buf_printf(out, ">%s</text>", names[i]);
    }
    gs_buf_puts(out, "</svg>\n");
}

/* Do the rows tell different days? One day alone is no line. */
static bool spread(calendar *c, gs_day *from, gs_day *to) {
    *from = c->rows[0].days.from, *to = c->rows[0].days.to;
    for (uint32_t i = 1; i < c->count; i++) {
        if (c->rows[i].days.from < *from) *from = c->rows[i].days.from;
        if (c->rows[i].days.to > *to) *to = c->rows[i].days.to;
    }
    return *to > *from;
}

void gs_html_timeline(const gs_page *page, const gs_conflict *conflict) {
    calendar c = {0};
    gs_day from, to, ticks[GS_AXIS_TICKS];
    char names[GS_AXIS_TICKS][GS_DAY_NAME];
    if (!collect(page, conflict, &c) || !spread(&c, &from, &to)) return;
    bool lasts = holder_field(conflict->claims[0]->kind) >= 0;
    double room = ((double)to - from + 1) * 0.08;
    c.axis = (gs_axis){.low = from - room, .high = to + 1 + room};
    int n = gs_day_ticks((gs_day)c.axis.low + 1, (gs_day)c.axis.high, ticks, names);
    gs_buf_printf(page->out, "<figure class=\"plot time\"><figcaption>%s</figcaption>\n<ol>\n",
                  lasts ? "Who held what when, as the articles tell it" : "The days that are told");
    for (uint32_t i = 0; i < c.count; i++) put_row(page, &c, &c.rows[i], ticks, n);
    gs_buf_puts(page->out, "</ol>\n");
    put_scale(&c, ticks, names, n, page->out);
    gs_buf_puts(page->out, "</figure>\n");
}
