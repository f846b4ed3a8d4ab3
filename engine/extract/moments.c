/* Every date of the text as it stands, for rules that compare sentences of like wording, every
 * stretch from one day to another, and every day that no calendar has. Dates that rest on a guess
 * (fuzzy, recurring) tell nothing. */
#include <string.h>

#include "base/utf8.h"
#include "work.h"

static bool has(const char *text, uint32_t length, const char *part) {
    size_t n = strlen(part);
    for (uint32_t i = 0; i + n <= length; i++)
        if (memcmp(text + i, part, n) == 0) return true;
    return false;
}

/* "from 1 October until early February", "3-9 May"; not "the year to March". */
static bool is_range(const gs_work *w, const gs_mention *m) {
    static const char *const words[] = {" to ", " until ", " till ", " through ", " and ", NULL};
    static const char *const lengths[] = {"year", "month", "week", "quarter", "half", NULL};
    uint32_t n;
    const char *text = gs_article_text(w->article, &n) + m->start;
    uint32_t length = m->end - m->start;
    for (uint32_t k = 0; lengths[k]; k++)
        if (has(text, length, lengths[k])) return false;
    for (uint32_t k = 0; words[k]; k++)
        if (has(text, length, words[k])) return true;
    bool dash = has(text, length, "\xe2\x80\x93") || has(text, length, "-");
    return dash && *text >= '0' && *text <= '9';
}

/* A stretch told as one: its two ends. */
static void draft_range(gs_work *w, uint32_t token, const gs_mention *m) {
    const gs_pack *p = w->pack;
    const gs_token *t = &w->skeleton.tokens[token];
    gs_draft *d = gs_draft_new(w, p->span, t->start, t->end, "moments");
    d->values[p->s_period] = (gs_value){.known = true, .span = m->when};
    d->dated = d->modality_given = true; /* "without buses from Monday to Thursday" */
}

static void draft_moment(gs_work *w, uint32_t token, const gs_mention *m) {
    const gs_pack *p = w->pack;
    const gs_token *t = &w->skeleton.tokens[token];
    gs_draft *d = gs_draft_new(w, p->moment, t->start, t->end, "moment");
    d->values[p->m_date] = (gs_value){.known = true, .span = m->when};
    d->dated = true;
}

/* "31 June". In figures ("31/06") it may be a score or a file's number; a 29 February whose year is
 * guessed may be one of another year. */
static void draft_no_day(gs_work *w, uint32_t token, const gs_mention *m) {
    const gs_token *t = &w->skeleton.tokens[token];
    uint32_t n;
    const char *text = gs_article_text(w->article, &n) + m->start;
    uint32_t length = m->end - m->start;
    bool named = false;
    for (uint32_t i = 0; i < length; i++) named = named || gs_is_letter((uint8_t)text[i]);
    if (m->flags & GS_MF_YEARLESS && has(text, length, "29")) return;
    if (!named) return;
    gs_draft *d = gs_draft_new(w, w->pack->no_day, t->start, t->end, "no_day");
    d->values[w->pack->n_month] = (gs_value){.known = !gs_span_is_all(m->when), .span = m->when};
}

void gs_run_moments(gs_work *w) {
    const gs_pack *p = w->pack;
    for (uint32_t t = 0; t < w->skeleton.ntokens; t++) {
        const gs_mention *m = gs_token_mention(&w->skeleton, t);
        if (p->no_day && m && m->type == GS_M_DATE && m->flags & GS_MF_DEFECT)
            draft_no_day(w, t, m);
        if (!m || (m->type != GS_M_DATE && m->type != GS_M_PERIOD) || gs_span_is_all(m->when))
            continue;
        if (m->flags & (GS_MF_DEFECT | GS_MF_RECURRING)) continue;
        if (p->span && m->type == GS_M_PERIOD && is_range(w, m)) draft_range(w, t, m);
        if (p->moment && !(m->flags & GS_MF_FUZZY)) draft_moment(w, t, m);
    }
}
