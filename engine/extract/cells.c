/* The cells of tables that hold an amount, each with its row's label and its column's heading, for
 * rules that reckon and rank in tables. */
#include <string.h>

#include "table_cells.h"
#include "told.h"

enum { MOST_CELL = 80 };

static const gs_block *block_of(const gs_work *w, uint32_t *index) {
    uint32_t n, m;
    *index = gs_article_sentences(w->article, &n)[w->skeleton.sentence].block;
    return &gs_article_blocks(w->article, &m)[*index];
}

static bool has_letter(const char *text, gs_cell_span c) {
    for (uint32_t i = c.from; i < c.to; i++)
        if ((text[i] | 0x20) >= 'a' && (text[i] | 0x20) <= 'z') return true;
    return false;
}

/* What the row is of: its first cell with letters. */
static gs_cell_span label_of(const char *text, const gs_block *row) {
    for (uint32_t column = 0; column < GS_MAX_COLUMNS; column++) {
        gs_cell_span c = gs_cell_at(text, row, column);
        if (c.from < c.to && has_letter(text, c)) return c;
    }
    return gs_cell_at(text, row, 0);
}

static void set_text(gs_work *w, gs_draft *d, int field, const char *text, gs_cell_span c) {
    char low[MOST_CELL];
    uint32_t n = c.to - c.from < MOST_CELL ? c.to - c.from : MOST_CELL;
    for (uint32_t i = 0; i < n; i++) {
        char ch = text[c.from + i];
        low[i] = (char)(ch >= 'A' && ch <= 'Z' ? ch | 0x20 : ch);
    }
    gs_sym sym = n ? gs_sym_of(gs_store_symbols(w->store), low, n) : 0;
    d->values[field] = (gs_value){.known = sym != 0, .sym = sym};
}

static gs_value whole_number(gs_work *w, uint32_t n) {
    gs_quantity q = {.amount = gs_interval_point(gs_dec_int(n)), .unit = GS_UNIT_NONE};
    return gs_amount_value(w, q);
}

static void draft_cell(gs_work *w, uint32_t index, const gs_block *row, const gs_told *told) {
    uint32_t n, column = 0;
    const gs_pack *p = w->pack;
    const char *text = gs_article_text(w->article, &n);
    for (uint32_t i = row->start; i < told->mention->start; i++) column += text[i] == '\t';
    gs_cell_span label = label_of(text, row);
    if (told->mention->start >= label.from && told->mention->start < label.to) return;
    const gs_token *t = &w->skeleton.tokens[told->token];
    gs_draft *d = gs_draft_new(w, p->cell, t->start, t->end, "cells");
    d->values[p->c_table] = whole_number(w, row->table);
    d->values[p->c_row] = whole_number(w, row->row);
    d->values[p->c_column] = whole_number(w, column);
    d->values[p->c_amount] = gs_amount_value(w, told->amount);
    set_text(w, d, p->c_label, text, label);
    const gs_block *head = gs_heading_row(w, index);
    if (head) set_text(w, d, p->c_heading, text, gs_cell_at(text, head, column));
}

void gs_run_cells(gs_work *w) {
    gs_told all[GS_MAX_TOLD];
    uint32_t index;
    const gs_block *row = block_of(w, &index);
    if (!w->pack->cell || row->kind != GS_B_ROW || row->header) return;
    uint32_t n = gs_told_amounts(w, all);
    for (uint32_t i = 0; i < n; i++) draft_cell(w, index, row, &all[i]);
}
