#include "happening_since.h"

#include <string.h>

#include "deeds.h"
#include "loose.h"
#include "nounphrase.h"

enum { LEAD_REACH = 4, GROUP_REACH = 6, LONGEST = 200 };

static const char *const about[] = {
    "more", "than", "nearly", "almost", "about", "around",  "over", "roughly", "just", "some",
    "the",  "past", "last",   "now",    "only",  "exactly", "well", "fully",   NULL};

/* How far back a length of time leads from the day of the text. "Two weeks" may be nearly three,
 * and are told when they are nearly over. */
static bool back_from_now(const gs_work *w, const gs_item *it, gs_span *out) {
    gs_quantity told = gs_mention_amount(w, gs_token_mention(&w->skeleton, it->token));
    gs_quantity one = {.amount = gs_interval_point(gs_dec_int(1)), .unit = told.unit};
    gs_interval days, step;
    gs_unit day = gs_unit_named("day", 3);
    if (!gs_span_is_day(w->date) || gs_span_is_all(w->date)) return false;
    if (!gs_quantity_in(told, day, &days) || !gs_quantity_in(one, day, &step)) return false;
    if (days.flags & (GS_LO_INF | GS_HI_INF)) return false;
    double least = gs_dec_double(days.lo), most = gs_dec_double(days.hi),
           unit = gs_dec_double(step.lo);
    if (unit < 1 || least < 1 || most > LONGEST * 366.0) return false;
    out->from = w->date.from - (gs_day)(most + unit + 1);
    out->to = w->date.from - (gs_day)(least - (unit < 2 ? 1 : unit / 2));
    return true;
}

/* The word before the length, over what says how exact it is. */
static uint32_t lead_of(const gs_skeleton *s, const gs_item *it) {
    uint32_t t = it->token;
    while (t > 0 && it->token - t < LEAD_REACH && gs_token_in(s, t - 1, about)) t--;
    return t > 0 ? t - 1 : s->ntokens;
}

/* "Has been", "have now been", among the words before the holder or its own. */
static bool is_perfect(const gs_skeleton *s, const gs_holder *h) {
    static const char *const have[] = {"has", "have", NULL};
    static const char *const will[] = {"will", "would", "could", "might", "may", "should", NULL};
    uint32_t from = h->first > GROUP_REACH ? h->first - GROUP_REACH : 0;
    for (uint32_t t = h->end; t > from; t--) {
        if (s->tokens[t - 1].type == GS_T_MARK) return false;
        bool has = gs_token_in(s, t - 1, have) && t < h->end;
        if (has) return !(t > 1 && gs_token_in(s, t - 2, will)) && gs_token_is(s, t, "been");
        bool now = gs_token_in(s, t - 1, about) || gs_token_is(s, t - 1, "already");
        if (now && t > 1 && gs_token_in(s, t - 2, have) && gs_token_is(s, t, "been")) return true;
    }
    return false;
}

bool gs_has_lasted(const gs_work *w, const gs_item *it, const gs_holder *h, gs_span *since) {
    const gs_skeleton *s = &w->skeleton;
    if (it->type != GS_I_LENGTH || strcmp(it->how, "for") != 0 || !h->cue) return false;
    return gs_token_is(s, lead_of(s, it), "for") && is_perfect(s, h) && back_from_now(w, it, since);
}

/* The word "since" of "it is two weeks since", "two weeks have passed since"; ntokens without. */
static uint32_t since_behind(const gs_skeleton *s, const gs_item *it) {
    static const char *const be[] = {"is", "been", "s", NULL};
    static const char *const have[] = {"have", "has", NULL};
    static const char *const gone[] = {"passed", "elapsed", "gone", NULL};
    uint32_t t = it->end, lead = lead_of(s, it);
    if (gs_token_is(s, t, "since"))
        return lead < s->ntokens && gs_token_in(s, lead, be) ? t : s->ntokens;
    if (!gs_token_in(s, t, have)) return s->ntokens;
    t += 1u + gs_token_in(s, t + 1, about);
    if (!gs_token_in(s, t, gone)) return s->ntokens;
    t += 1u + gs_token_is(s, t + 1, "by");
    return gs_token_is(s, t, "since") ? t : s->ntokens;
}

const gs_holder *gs_passed_since(const gs_work *w, const gs_item *it, const gs_holder *all,
                                 uint32_t n, gs_span *day) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t since = it->type == GS_I_LENGTH ? since_behind(s, it) : s->ntokens;
    if (since >= s->ntokens || !back_from_now(w, it, day)) return NULL;
    return gs_told_behind(w, since, all, n);
}

/* "From the autumn the drills will turn: that is when the works start": the word "when". */
static uint32_t that_is_when(const gs_skeleton *s, uint32_t from) {
    static const char *const that[] = {"that", "this", "which", NULL};
    static const char *const be[] = {"is", "was", "s", NULL};
    for (uint32_t t = from; t + 2 < s->ntokens; t++) {
        if (!gs_token_in(s, t, that)) continue;
        uint32_t is = t + 1u + gs_token_mark(s, t + 1, "'");
        if (gs_token_in(s, is, be) && gs_token_is(s, is + 1, "when")) return is + 1;
    }
    return from;
}

const gs_holder *gs_owner_too(const gs_work *w, const gs_item *it, const gs_holder *all,
                              uint32_t n) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t when = that_is_when(s, it->end + gs_token_mark(s, it->end, ","));
    bool as = gs_token_is(s, when, "as"); /* "shut on Monday as teachers began a strike" */
    if (it->type > GS_I_HOUR || (!as && !gs_token_is(s, when, "when"))) return NULL;
    const gs_holder *h = gs_told_behind(w, when, all, n);
    bool told = h && (!as || (strcmp(it->how, "on") == 0 && gs_is_past_word(w, h->first)));
    return told ? h : NULL;
}
