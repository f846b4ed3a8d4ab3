/* Shares whose part or whole stands apart: "61 of the 180 seats, or 40 %", and "The sum covers 60 %
 * of the appeal of 1.06 billion" behind a sentence that tells the sum. */
#include <string.h>

#include "told.h"

enum { LINK_REACH = 7, WHOLE_REACH = 10 };

static void draft_share(gs_work *w, uint32_t from, uint32_t to, gs_quantity part, gs_quantity whole,
                        gs_quantity share) {
    const gs_skeleton *s = &w->skeleton;
    const gs_kind *kind = gs_kinds_named(w->pack->kinds, "share");
    if (!kind) return;
    gs_draft *d = gs_draft_new(w, kind, s->tokens[from].start, s->tokens[to].end, "share");
    gs_told_set(w, d, "part", part);
    gs_told_set(w, d, "whole", whole);
    gs_told_set(w, d, "share", share);
}

/* "61 of the 180 seats, or 40 %"; "up from 40 %" is another time's. */
static void of_ratio(gs_work *w, uint32_t t, const gs_told *share) {
    static const char *const links[] = {"or", "which", "that", "about", NULL};
    static const char *const breaks[] = {"from", "than", "up",      "down",    "but", "while",
                                         "and",  "with", "against", "turnout", NULL};
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    uint32_t n, to = share->first;
    const char *text = gs_article_text(w->article, &n);
    bool of = false;
    for (uint32_t i = m->start; i + 2 < m->end; i++) of = of || memcmp(text + i, "of ", 3) == 0;
    if (!of || to < t || to - t > LINK_REACH || gs_told_word(w, breaks, t, to)) return;
    if (!gs_told_word(w, links, t, to) && !gs_told_mark(w, "(", to - 1, to)) return;
    gs_quantity part = {.amount = gs_interval_point(m->nominal), .unit = GS_UNIT_NONE};
    gs_quantity whole = {.amount = gs_interval_point(m->second), .unit = GS_UNIT_NONE};
    draft_share(w, t, share->token, part, whole, share->amount);
}

/* The one sum of money of the sentence before. */
static const gs_seen_amount *sum_before(const gs_work *w) {
    const gs_seen_amount *found = NULL;
    for (uint32_t i = w->nseen; i-- > 0;) {
        const gs_seen_amount *a = &w->seen[i];
        if (a->sentence + 1 != w->skeleton.sentence || a->mention->type != GS_M_MONEY) continue;
        if (found) return NULL;
        found = a;
    }
    return found;
}

/* "The sum covers 60 % of the appeal of 1.06 billion": the sum of the sentence before. */
static void of_sum(gs_work *w, const gs_told *share, const gs_told *whole) {
    static const char *const subjects[] = {"sum",  "amount", "money",  "total",   "that",
                                           "this", "figure", "pledge", "pledges", NULL};
    static const char *const verbs[] = {"covers", "cover", "covered", "represents", "is", "was",
                                        "equals", "meets", "makes",   "are",        NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = share->first;
    if (t > 5 || !gs_told_word(w, subjects, 0, t < 2 ? t : 2) || !gs_told_word(w, verbs, 1, t))
        return;
    if (!gs_token_is(s, share->token + 1, "of") || whole->token - share->token > WHOLE_REACH)
        return;
    const gs_seen_amount *sum = sum_before(w);
    if (!sum || whole->mention->type != GS_M_MONEY ||
        gs_told_mark(w, ",;(", share->token, whole->token))
        return;
    if (sum->amount.unit == whole->amount.unit)
        draft_share(w, 0, whole->token, sum->amount, whole->amount, share->amount);
}

void gs_run_shares(gs_work *w, const gs_told *all, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        if (all[i].mention->type != GS_M_PERCENT) continue;
        if (i + 1 < n) of_sum(w, &all[i], &all[i + 1]);
        for (uint32_t t = all[i].first; t-- > 0 && all[i].first - t <= LINK_REACH;) {
            const gs_mention *m = gs_token_mention(&w->skeleton, t);
            if (!m || m->type != GS_M_RATIO) continue;
            of_ratio(w, t, &all[i]);
            break;
        }
    }
}
