/* Every date of the text as it stands, for rules that compare sentences of like wording. Dates that
 * rest on a guess (fuzzy, recurring, impossible) tell nothing. */
#include "work.h"

void gs_run_moments(gs_work *w) {
    const gs_pack *p = w->pack;
    if (!p->moment) return;
    for (uint32_t t = 0; t < w->skeleton.ntokens; t++) {
        const gs_mention *m = gs_token_mention(&w->skeleton, t);
        if (!m || (m->type != GS_M_DATE && m->type != GS_M_PERIOD) || gs_span_is_all(m->when))
            continue;
        if (m->flags & (GS_MF_DEFECT | GS_MF_RECURRING | GS_MF_FUZZY)) continue;
        const gs_token *token = &w->skeleton.tokens[t];
        gs_draft *d = gs_draft_new(w, p->moment, token->start, token->end, "moment");
        d->values[p->m_date] = (gs_value){.known = true, .span = m->when};
        d->dated = true;
    }
}
