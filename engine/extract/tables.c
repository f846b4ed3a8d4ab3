/* Tables with a row of totals: each column above it is added up. A total that is no more than its
 * largest part is an average, and is let be. */
#include <stdio.h>
#include <string.h>

#include "told.h"

enum { FEWEST_PARTS = 2 };

/* The column in which text byte `at` of the row stands. */
static uint32_t column_of(const gs_work *w, const gs_block *row, uint32_t at) {
    uint32_t n, column = 0;
    const char *text = gs_article_text(w->article, &n);
    for (uint32_t i = row->start; i < at; i++) column += text[i] == '\t';
    return column;
}

/* "Of which tea", "including trainees": part of the row above, and no row of its own. */
static bool is_part_of_row(const gs_work *w) {
    static const char *const opens[] = {
        "including", "incl",  "incl.", "thereof",    "excluding", "excl",   "excl.", "o/w",
        "less",      "minus", "memo",  "memorandum", "includes",  "namely", NULL};
    static const char *const whole[] = {"which", "whom", "these", "those", "them", "this", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = 0;
    while (t < s->ntokens && s->tokens[t].type == GS_T_MARK) t++;
    bool of = gs_token_is(s, t, "of") || gs_token_is(s, t, "among");
    return gs_token_in(s, t, opens) || (of && gs_token_in(s, t + 1, whole));
}

/* Does the row say that it sums up the others? */
static bool is_total_row(const gs_work *w) {
    static const char *const first[] = {"total",      "totals",  "all",      "sum",
                                        "altogether", "overall", "combined", NULL};
    static const char *const later[] = {"total", NULL};
    static const char *const part[] = {"sub", "subtotal", "other", "others", "average", NULL};
    if (gs_told_word(w, part, 0, 3)) return false;
    return gs_told_word(w, first, 0, 1) || gs_told_word(w, later, 1, 3);
}

static bool alike(const gs_column *c, const gs_told *a) {
    gs_told first = {.mention = c->from[0].first, .amount = c->from[0].sum};
    return first.mention->type == a->mention->type && gs_told_alike(&first, a);
}

static void add_to(gs_column_sum *s, const gs_told *a) {
    s->sum.amount = gs_interval_add(s->sum.amount, a->amount.amount);
    if (gs_interval_less(s->most.amount, a->amount.amount) == GS_YES) s->most = a->amount;
}

static void add(gs_work *w, gs_column *c, const gs_told *a) {
    if (c->n > 0 && !alike(c, a)) {
        c->broken = true;
        return;
    }
    for (uint32_t i = 0; i < c->n && i < GS_MAX_STARTS; i++) add_to(&c->from[i], a);
    if (c->n < GS_MAX_STARTS)
        c->from[c->n] = (gs_column_sum){.first = a->mention,
                                        .sentence = w->skeleton.sentence,
                                        .sum = a->amount,
                                        .most = a->amount};
    c->last = a->mention;
    c->n++;
}

/* The rows that the total speaks of: all of them, or the lower ones where these meet it ("Housing
 * units" above "Household population"). */
static const gs_column_sum *parts_of(const gs_column *c, const gs_told *total) {
    for (uint32_t i = 0; i < GS_MAX_STARTS && i + FEWEST_PARTS <= c->n; i++)
        if (gs_quantity_apart(c->from[i].sum, total->amount) != GS_YES) return &c->from[i];
    return &c->from[c->carried ? 1 : 0];
}

static bool is_hundred(const gs_quantity *a) {
    return gs_interval_contains(a->amount, gs_dec_int(100));
}

static gs_draft *draft(gs_work *w, const gs_kind *kind, const char *list, const char *role,
                       gs_quantity amount) {
    gs_draft *d = gs_draft_new(w, kind, 0, w->skeleton.n, "table");
    gs_told_say(w, d, "list", list);
    gs_told_say(w, d, "role", role);
    gs_told_set(w, d, "amount", amount);
    return d;
}

static void draft_column(gs_work *w, const gs_column *c, const gs_told *total) {
    const gs_kind *kind = gs_kinds_named(w->pack->kinds, "sum");
    bool fits = !c->broken && c->n >= FEWEST_PARTS + (c->carried ? 1u : 0u) && alike(c, total);
    if (!kind || !fits) return;
    const gs_column_sum *parts = parts_of(c, total);
    if (gs_quantity_less(parts->most, total->amount) != GS_YES) return;
    if (parts->first->type == GS_M_PERCENT && !is_hundred(&total->amount)) return;
    char list[24];
    snprintf(list, sizeof list, "list %u", ++w->nlists);
    gs_draft *d = draft(w, kind, list, "total", total->amount);
    gs_told_at(d, total->mention, w->skeleton.sentence);
    d = draft(w, kind, list, "parts", parts->sum);
    gs_told_at(d, parts->first, parts->sentence);
    d->text_end = c->last->end;
    gs_told_say(w, d, "manner", "whole");
}

/* What stands below a total is added up anew, and may have that total for its first part. */
static void carry(gs_work *w, const gs_block *row, const gs_told *all, uint32_t n) {
    memset(w->columns, 0, sizeof w->columns);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t column = column_of(w, row, all[i].mention->start);
        if (column == 0 || column >= GS_MAX_COLUMNS || w->columns[column].n > 0) continue;
        add(w, &w->columns[column], &all[i]);
        w->columns[column].carried = true;
    }
}

void gs_run_tables(gs_work *w) {
    const gs_block *row = gs_block_of(w);
    gs_told all[GS_MAX_TOLD];
    if (row->kind != GS_B_ROW) return;
    if (row->table != w->table) {
        memset(w->columns, 0, sizeof w->columns);
        w->table = row->table;
    }
    uint32_t n = row->header || is_part_of_row(w) ? 0 : gs_told_amounts(w, all);
    bool total = is_total_row(w), told[GS_MAX_COLUMNS] = {false};
    for (uint32_t i = 0; i < n; i++) {
        uint32_t column = column_of(w, row, all[i].mention->start);
        if (column == 0 || column >= GS_MAX_COLUMNS) continue;
        if (total)
            draft_column(w, &w->columns[column], &all[i]);
        else if (told[column])
            w->columns[column].broken = true; /* two amounts in one cell */
        else
            add(w, &w->columns[column], &all[i]);
        told[column] = true;
    }
    if (total) carry(w, row, all, n);
}
