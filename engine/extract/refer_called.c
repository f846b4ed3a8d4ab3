/* Whom "the Kenyan", "the 58-year-old" and "the cellist" mean: the one person whom the sentences
 * before called so. Where two were, or somebody without a name, nobody is meant. */
#include <string.h>

#include "ages.h"
#include "role_phrase.h"

enum { APPOSITION = 8 };

static const char *const articles[] = {"a", "an", "the", NULL};

static gs_called *called_of(gs_work *w, uint32_t entity) {
    gs_referring *r = &w->referring;
    for (uint32_t i = 0; i < r->ncalled; i++)
        if (r->called[i].entity == entity) return &r->called[i];
    r->called_more = r->called_more || r->ncalled == GS_REFER_CALLED;
    if (r->called_more) return NULL;
    r->called[r->ncalled] = (gs_called){.entity = entity};
    return &r->called[r->ncalled++];
}

static int age_at(const gs_work *w, uint32_t t) {
    gs_age age = {.low = 0};
    return gs_age_years(gs_token_mention(&w->skeleton, t), &age) ? age.low : 0;
}

/* The country that the token tells: "Kenyan", "Kenya's", "Kenya". */
static const char *country_at(const gs_work *w, uint32_t t) {
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    return m && (m->type == GS_M_NATIONALITY || m->type == GS_M_PLACE) ? m->code : NULL;
}

static gs_sym trade_at(gs_work *w, uint32_t t) {
    bool word = t < w->skeleton.ntokens && w->skeleton.tokens[t].type == GS_T_WORD;
    return word && gs_token_in_set(w, t, "occupation") ? gs_phrase_head(w, t) : 0;
}

/* "Kenya's Ruth Cheb", "the Kenyan runner Ruth Cheb". */
static void read_before(gs_work *w, gs_called *c, uint32_t t) {
    if (t && trade_at(w, t - 1)) c->trade = trade_at(w, --t);
    const gs_mention *m = t ? gs_token_mention(&w->skeleton, t - 1) : NULL;
    bool owns = m && (m->type == GS_M_NATIONALITY || m->flags & GS_MF_POSSESSIVE);
    if (!m && t > 2 && gs_token_is(&w->skeleton, t - 1, "s")) owns = true, t -= 2;
    if (owns && country_at(w, t - 1)) c->country = country_at(w, t - 1);
}

/* "Ruth Cheb of Kenya", "Ruth Cheb, 27, a Kenyan runner". */
static void read_behind(gs_work *w, gs_called *c, uint32_t t) {
    static const char *const from[] = {"of", "from", NULL};
    const gs_skeleton *s = &w->skeleton;
    if ((gs_token_in(s, t, from) || gs_token_mark(s, t, "(")) && country_at(w, t + 1))
        c->country = country_at(w, t + 1);
    if (!gs_token_mark(s, t, ",")) return;
    if (age_at(w, t + 1)) c->age = age_at(w, t + 1), t += 2;
    if (!gs_token_mark(s, t, ",") || !gs_token_in(s, t + 1, articles)) return;
    for (uint32_t k = t + 2; k < t + APPOSITION && k < s->ntokens; k++) {
        const gs_mention *m = gs_token_mention(s, k);
        if (s->tokens[k].type == GS_T_MARK || gs_person_at(s, k)) return;
        if (m && m->type == GS_M_NATIONALITY) c->country = m->code;
        if (!trade_at(w, k)) continue;
        c->trade = trade_at(w, k);
        return;
    }
}

/* "Another cellist", "two cellists": somebody without a name is called so, too. */
static void read_nameless(gs_work *w, uint32_t t) {
    static const char *const some[] = {"a", "an", "another", "one", "every", "each", NULL};
    gs_referring *r = &w->referring;
    const gs_skeleton *s = &w->skeleton;
    if (t == 0 || (!gs_token_in(s, t - 1, some) && !(t > 1 && gs_token_in(s, t - 2, some)))) return;
    gs_sym trade = trade_at(w, t);
    bool named = gs_person_at(s, t + 1) || gs_token_mark(s, t - (t > 1 ? 2u : 0u), ",") ||
                 (t > 2 && gs_token_mark(s, t - 3, ","));
    if (!trade || named) return;
    r->nameless_more = r->nameless_more || r->nnameless == GS_REFER_CALLED;
    if (!r->nameless_more) r->nameless[r->nnameless++] = trade;
}

void gs_refer_note_called(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        read_nameless(w, t);
        if (!m || m->type != GS_M_PERSON || !m->entity) continue;
        gs_called *c = called_of(w, m->entity);
        if (!c) continue;
        read_before(w, c, t);
        read_behind(w, c, t + 1);
    }
}

static bool fits(const gs_called *c, const gs_called *asked) {
    if (asked->country) return c->country && strcmp(c->country, asked->country) == 0;
    return asked->age ? c->age == asked->age : c->trade == asked->trade;
}

/* Of those called so the only one, or the only one of the last sentence that named anybody. */
static uint32_t bearer(const gs_work *w, const gs_called *asked) {
    const gs_referring *r = &w->referring;
    uint32_t all = 0, near = 0, found = 0, last = 0;
    for (uint32_t i = 0; i < r->ncalled; i++) {
        if (!fits(&r->called[i], asked)) continue;
        found = r->called[i].entity;
        all++;
        for (uint32_t k = 0; k < r->npersons; k++)
            if (r->persons[k] == found) last = found, near++;
    }
    if (r->called_more) return 0;
    return all == 1 ? found : near == 1 ? last : 0;
}

static bool is_nameless(const gs_work *w, gs_sym trade) {
    for (uint32_t i = 0; i < w->referring.nnameless; i++)
        if (w->referring.nameless[i] == trade) return true;
    return w->referring.nameless_more;
}

/* One of a people, not all: "the Kenyan", "the Dutchman", but not "the Dutch". */
static bool is_one_of_people(const gs_work *w, const gs_mention *m) {
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    return text[m->end - 1] == 'n' || text[m->end - 1] == 'i';
}

bool gs_refer_called(gs_work *w, uint32_t start, uint32_t end, gs_sym *meant) {
    const gs_skeleton *s = &w->skeleton;
    gs_called asked = {.entity = 0};
    *meant = 0;
    if (end < start + 2 || end > start + 4 || !gs_token_is(s, start, "the")) return false;
    const gs_mention *m = gs_token_mention(s, end - 1);
    if (m && m->type == GS_M_NATIONALITY) {
        if (end == start + 2 && is_one_of_people(w, m)) asked.country = m->code;
    } else if (m) {
        if (end == start + 2 && m->type == GS_M_MEASURE && m->flags & GS_MF_AGE)
            asked.age = age_at(w, end - 1);
    } else {
        asked.trade = trade_at(w, end - 1);
    }
    if (!asked.country && !asked.age && !asked.trade) return false;
    uint32_t entity = asked.trade && is_nameless(w, asked.trade) ? 0 : bearer(w, &asked);
    if (entity) *meant = gs_kept_word(w, w->mentions->entities[entity - 1].name);
    return true;
}
