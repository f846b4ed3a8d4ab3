/* What somebody did, told as theirs: "X's winner", "X, whose late penalty put them ahead", where
 * the word set "owned_deed" gives the noun the part of whoever did it; and works: "'Salt', a novel
 * by X". */
#include <string.h>

#include "role_phrase.h"

enum { MODIFIERS = 4 };

/* The noun of the set behind the token, over adjectives and numbers; UINT32_MAX. */
static uint32_t deed_behind(const gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t n = 0; t < s->ntokens && n < MODIFIERS; n++, t++) {
        if (gs_token_in_set(w, t, "owned_deed")) return t;
        const gs_mention *m = gs_token_mention(s, t);
        bool passes = m ? m->type == GS_M_NUMBER || m->type == GS_M_ORDINAL || m->type == GS_M_DATE
                        : gs_token_mark(s, t, "-") || !gs_ends_role(s, t);
        if (!passes) return UINT32_MAX;
    }
    return UINT32_MAX;
}

/* Not yet done, or missed: "X's penalty was saved", "the winner was X's". */
static bool is_in_vain(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"saved",  "missed",    "ruled",  "disallowed", "hit",
                                        "wide",   "cancelled", "struck", "over",       "blocked",
                                        "denied", "would",     "could",  "appeal",     NULL};
    for (uint32_t k = t + 1; k < s->ntokens && k < t + 6; k++)
        if (gs_token_in(s, k, words)) return true;
    return false;
}

static void tell(gs_work *w, uint32_t who, uint32_t behind) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = deed_behind(w, behind);
    if (t == UINT32_MAX || is_in_vain(s, t)) return;
    char word[32];
    gs_lower_word(s, t, word, sizeof word);
    const gs_entry *e = gs_lexicon_find(w->pack->lexicon, "owned_deed", word, strlen(word));
    gs_sym thing = gs_phrase_head(w, t);
    if (!e || !thing) return;
    gs_role r = {.name = e->value,
                 .class = "deed",
                 .head = t,
                 .start = who,
                 .end = t + 1,
                 .thing = thing,
                 .detail_from = behind,
                 .detail_to = t,
                 .definite = true};
    gs_role_draft(w, &r, who, gs_name_at(w, who));
}

/* The name of the work before "by": right before it behind a quotation mark, or over ", a novel".
 */
static uint32_t work_before(const gs_work *w, uint32_t by) {
    static const char *const articles[] = {"a", "an", "the", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = by;
    if (t > 0 && gs_token_in_set(w, t - 1, "artwork")) {
        for (uint32_t n = 0; t > 0 && n < MODIFIERS && !gs_token_in(s, t, articles); n++) t--;
        if (!gs_token_in(s, t, articles) || t < 2 || !gs_token_mark(s, t - 1, ",\""))
            return UINT32_MAX;
        t--;
        while (t > 1 && gs_token_mark(s, t - 1, ",\"")) t--;
    } else if (t > 1 && gs_token_mark(s, t - 1, "\"")) {
        t--;
    } else {
        return UINT32_MAX;
    }
    const gs_mention *m = gs_token_mention(s, t - 1);
    bool named = m && m->entity && (m->type == GS_M_NAME || m->type == GS_M_ORG);
    return named ? t - 1 : UINT32_MAX;
}

static void tell_author(gs_work *w, uint32_t by) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t who = gs_over_titles(s, by + 1), work = work_before(w, by);
    if (work == UINT32_MAX) return;
    if (!gs_person_at(s, who)) who = gs_over_description(s, by + 1);
    if (who == UINT32_MAX || !gs_person_at(s, who)) return;
    gs_role r = {.name = "author",
                 .class = "deed",
                 .head = by,
                 .start = work,
                 .end = by + 1,
                 .of = gs_phrase_name(w, gs_token_mention(s, work)),
                 .definite = true};
    gs_role_draft(w, &r, who, gs_name_at(w, who));
}

void gs_run_owned_deeds(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = 1; t < s->ntokens; t++) {
        bool own = gs_token_mark(s, t, "'") && gs_token_is(s, t + 1, "s");
        if (own && gs_person_at(s, t - 1)) tell(w, t - 1, t + 2);
        if (gs_token_is(s, t, "by")) tell_author(w, t);
        if (!gs_token_is(s, t, "whose")) continue;
        uint32_t who = gs_over_relative(s, t);
        if (who != UINT32_MAX && gs_person_at(s, who)) tell(w, who, t + 1);
    }
}
