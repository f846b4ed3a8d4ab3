#include "told.h"

#include <string.h>

static uint32_t first_of_hedge(const gs_skeleton *s, const gs_mention *m, uint32_t token) {
    while (token > 0 && s->origin[s->tokens[token - 1].start] >= m->outer_start) token--;
    return token;
}

static bool is_told_amount(const gs_mention *m) {
    if (!m || m->flags & GS_MF_AGE) return false;
    return m->type == GS_M_NUMBER || m->type == GS_M_PERCENT || m->type == GS_M_MONEY ||
           m->type == GS_M_MEASURE;
}

uint32_t gs_told_amounts(const gs_work *w, gs_told out[GS_MAX_TOLD]) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t n = 0;
    for (uint32_t t = 0; t < s->ntokens && n < GS_MAX_TOLD; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (!is_told_amount(m)) continue;
        out[n++] = (gs_told){.token = t,
                             .first = first_of_hedge(s, m, t),
                             .mention = m,
                             .amount = gs_cell_amount(w, m)};
    }
    return n;
}

bool gs_told_alike(const gs_told *a, const gs_told *b) {
    if (a->amount.unit == b->amount.unit) return true;
    return (a->amount.unit == GS_UNIT_NONE && b->mention->type != GS_M_PERCENT) ||
           (b->amount.unit == GS_UNIT_NONE && a->mention->type != GS_M_PERCENT) ||
           gs_unit_converts(a->amount.unit, b->amount.unit);
}

uint32_t gs_told_cue(const gs_work *w, gs_word_class class, uint32_t from, uint32_t to) {
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_WORD); c; c = gs_cue_next(&w->cues, c))
        if (c->index == (uint32_t) class && c->token >= from && c->token < to) return c->token;
    return UINT32_MAX;
}

bool gs_told_word(const gs_work *w, const char *const *words, uint32_t from, uint32_t to) {
    if (from >= to || !gs_sentence_has(&w->skeleton, words)) return false;
    for (uint32_t t = from; t < to; t++)
        if (gs_token_in(&w->skeleton, t, words)) return true;
    return false;
}

bool gs_told_mark(const gs_work *w, const char *marks, uint32_t from, uint32_t to) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = from; t < to && t < s->ntokens; t++)
        if (s->tokens[t].type == GS_T_MARK && strchr(marks, s->tokens[t].mark)) return true;
    return false;
}

void gs_told_set(gs_work *w, gs_draft *d, const char *field, gs_quantity amount) {
    int f = gs_field_index(d->kind, field);
    if (f >= 0) d->values[f] = gs_amount_value(w, amount);
}

void gs_told_say(gs_work *w, gs_draft *d, const char *field, const char *word) {
    gs_draft_say(d, field, gs_sym_cstr(gs_store_symbols(w->store), word));
}

void gs_told_at(gs_draft *d, const gs_mention *m, uint32_t sentence) {
    d->elsewhere = true;
    d->text_start = m->start;
    d->text_end = m->end;
    d->sentence = sentence;
}

void gs_run_arithmetic(gs_work *w) {
    gs_run_changes(w);
    gs_run_sums(w);
    gs_run_tables(w);
    gs_run_cells(w);
}
