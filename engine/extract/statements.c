/* Every sentence as one fact, for rules that lay like sentences side by side. */
#include "work.h"

void gs_run_statements(gs_work *w) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    if (!p->statement || s->ntokens < 3) return;
    gs_draft *d = gs_draft_new(w, p->statement, s->tokens[0].start, s->tokens[s->ntokens - 1].end,
                               "statement");
    const gs_token *last = &s->tokens[s->ntokens - 1];
    bool asks = last->type == GS_T_MARK && last->mark == '?';
    d->values[p->s_question] = (gs_value){.known = asks, .flag = true};
    d->modality = GS_ASSERTED;
    d->modality_given = true;
}
