#include "happening_items.h"

#include <string.h>

#include "event_when.h"
#include "nounphrase.h"

enum { LONGEST_GUESS = 31, RECORD_REACH = 10 };

static const char *const superlatives[] = {
    "biggest",  "largest",  "longest", "strongest", "greatest", "hottest", "coldest",
    "wettest",  "highest",  "lowest",  "smallest",  "fastest",  "gravest", "harshest",
    "steepest", "severest", "tallest", "shortest",  "oldest",   NULL};

/* "As of 3 May": the day on which it is told, not that of what happens. */
static bool is_told_on(const gs_skeleton *s, uint32_t t) {
    return t > 1 && gs_token_is(s, t - 1, "of") && gs_token_is(s, t - 2, "as");
}

/* "Coaches lie by the track near Osby, Monday (AP)": the day of a picture. */
static bool is_of_picture(const gs_skeleton *s, uint32_t t) {
    bool parted = t > 1 && gs_token_mark(s, t - 1, ",") && !gs_token_mark(s, t - 2, ",");
    return parted && gs_token_mark(s, t + 1, ".(") &&
           (t + 2 >= s->ntokens || gs_token_mark(s, t + 2, "("));
}

/* The word before a day that says which end it is. */
static const char *bound_before(const gs_skeleton *s, uint32_t *first) {
    static const char *const bounds[] = {"since", "until", "till",    "by",      "before",
                                         "after", "from",  "between", "through", NULL};
    static const char *const dating[] = {"dates", "dated", "dating", "date", NULL};
    static const char *const over[] = {"the",  "about", "around", "early", "late",  "mid",
                                       "only", "on",    "in",     "at",    "least", NULL};
    uint32_t t = *first;
    while (t > 0 && *first - t < 3 && gs_token_in(s, t - 1, over)) t--;
    for (uint32_t i = 0; t > 0 && bounds[i]; i++) {
        if (!gs_token_is(s, t - 1, bounds[i])) continue;
        *first = t - 1;
        bool dates = t > 1 && gs_token_is(s, t - 1, "from") && gs_token_in(s, t - 2, dating);
        return dates ? "on" : bounds[i]; /* "the last one dates from 2018" */
    }
    if (is_told_on(s, t)) return "by";
    *first = t;
    return "on";
}

/* "The worst crash in three decades": since when there was none like it. */
static bool is_of_record(const gs_skeleton *s, uint32_t t) {
    static const char *const most[] = {"most", "first", "worst", "best", "only", "least", NULL};
    if (t > 0 && gs_token_among(s, t - 1, (const char *const[]){"past", "last", "over", NULL})) t--;
    t = gs_before_the(s, t);
    if (t == 0 || !gs_token_among(s, t - 1, (const char *const[]){"in", "for", NULL})) return false;
    for (uint32_t n = 0; t > 0 && n < RECORD_REACH && s->tokens[t - 1].type != GS_T_MARK;
         t--, n++) {
        const gs_mention *m = gs_token_mention(s, t - 1);
        if (gs_token_in(s, t - 1, most) || (m && m->type == GS_M_ORDINAL)) return true;
        if (gs_token_ends(s, t - 1, 6, "iest") || gs_token_in(s, t - 1, superlatives)) return true;
    }
    return false;
}

/* "Another two weeks", "up to two years", "two weeks before". */
static const char *length_is(const gs_skeleton *s, uint32_t *first, uint32_t end) {
    static const char *const behind[] = {"before", "after", "later", "earlier", "ago",   "old",
                                         "hence",  "away",  "from",  "since",   "until", "short",
                                         "into",   "early", "late",  NULL};
    static const char *const more[] = {"another", "further", "extra", "additional", "next", NULL};
    static const char *const most[] = {"every", "each",  "to",   "within",
                                       "than",  "least", "most", NULL};
    uint32_t t = *first;
    bool whole = t > 0 && gs_token_is(s, t - 1, "for");
    if (is_of_record(s, t)) return "apart";
    if (gs_token_is(s, end, "after")) return whole ? "for" : "after";
    if (gs_token_in(s, end, behind) && !whole) return "apart";
    for (uint32_t k = t; k > 0 && t - k < 3; k--) {
        if (gs_token_in(s, k - 1, more)) return "more";
        if (gs_token_in(s, k - 1, most)) return "bound";
    }
    return "for";
}

/* "In the northern village of X": the preposition before a place, or NULL. */
static const char *place_lead(const gs_skeleton *s, uint32_t t, uint32_t *first) {
    static const char *const leads[] = {
        "in",    "at",    "on",     "near", "outside", "off", "inside", "to",     "from", "beneath",
        "under", "below", "around", "into", "along",   "for", "beside", "aboard", NULL};
    static const char *const ends[] = {"and", "with", "by", "that", "said", NULL};
    for (uint32_t k = t; k > 0 && t - k < 6; k--) {
        if (gs_token_in(s, k - 1, leads)) {
            const char *const *lead = leads;
            while (!gs_token_is(s, k - 1, *lead)) lead++;
            *first = k - 1;
            return *lead;
        }
        if (s->tokens[k - 1].type == GS_T_MARK && !gs_token_mark(s, k - 1, "-'")) return NULL;
        if (k < t && s->tokens[k - 1].type == GS_T_MENTION) return NULL;
        if (gs_token_in(s, k - 1, ends)) return NULL;
    }
    return NULL;
}

static const char *side_before(const gs_skeleton *s, uint32_t t) {
    static const char *const sides[] = {"north",      "south",      "east",       "west",
                                        "northeast",  "northwest",  "southeast",  "southwest",
                                        "north-east", "north-west", "south-east", "south-west",
                                        NULL};
    bool of = t > 1 && gs_token_is(s, t - 1, "of");
    for (uint32_t i = 0; of && sides[i]; i++)
        if (gs_token_is(s, t - 2, sides[i])) return sides[i];
    return NULL;
}

static bool is_place(const gs_mention *m) {
    bool named = m->type == GS_M_PLACE || m->type == GS_M_NAME || m->type == GS_M_ORG;
    return named && m->entity && !(m->flags & GS_MF_POSSESSIVE);
}

/* "mid-April", "a fortnight ago" are days enough; "recently" tells none. */
static bool is_when(const gs_work *w, const gs_mention *m) {
    bool dated = m->type == GS_M_DATE || m->type == GS_M_PERIOD;
    if (!dated || gs_span_is_all(m->when) || m->flags & (GS_MF_DEFECT | GS_MF_RECURRING))
        return false;
    if (m->flags & GS_MF_RELATIVE && gs_span_length(m->when) <= LONGEST_GUESS) return true;
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    for (uint32_t i = m->start; m->flags & GS_MF_FUZZY && i < m->end; i++)
        if ((text[i] >= 'A' && text[i] <= 'Z') || (text[i] >= '0' && text[i] <= '9')) return true;
    return !(m->flags & GS_MF_FUZZY) || gs_is_event_day(m);
}

/* "In the Osbyshire town Arlen": what the town lies in. */
static bool is_region_of(const gs_skeleton *s, uint32_t t) {
    static const char *const kinds[] = {"town",   "city",   "village", "suburb", "resort", "port",
                                        "hamlet", "island", "capital", "county", NULL};
    uint32_t at =
        t + 1 +
        gs_token_among(
            s, t + 1, (const char *const[]){"port", "resort", "border", "mining", "coastal", NULL});
    const gs_mention *next = gs_token_in(s, at, kinds) ? gs_token_mention(s, at + 1) : NULL;
    return next && is_place(next);
}

/* "At 02:40 (23:40 GMT on Thursday)": the day of another clock. */
static bool is_of_other_clock(const gs_skeleton *s, uint32_t t) {
    static const char *const over[] = {"on", "the", "previous", NULL};
    uint32_t first = t;
    while (t > 0 && gs_token_in(s, t - 1, over)) t--;
    const gs_mention *hour = t > 0 && t + 4 > first ? gs_token_mention(s, t - 1) : NULL;
    return hour && hour->type == GS_M_TIME && t > 1 && gs_token_mark(s, t - 2, "(");
}

bool gs_item_at(const gs_work *w, uint32_t t, gs_item *it) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_token_mention(s, t);
    *it = (gs_item){.first = t, .end = t + 1, .token = t};
    if (!m) return false;
    if (is_when(w, m) && is_of_other_clock(s, t)) return false;
    if (is_when(w, m)) {
        it->type = GS_I_DAY;
        it->how = is_of_picture(s, t) ? "by" : bound_before(s, &it->first);
        return true;
    }
    if (m->type == GS_M_TIME && m->minutes >= 0 && !(m->flags & GS_MF_DEFECT)) {
        it->type = GS_I_HOUR;
        it->how = bound_before(s, &it->first);
        return true;
    }
    if (m->type == GS_M_DURATION) {
        it->type = GS_I_LENGTH;
        it->how = length_is(s, &it->first, it->end);
        return true;
    }
    if (!is_place(m) || is_region_of(s, t)) return false;
    it->type = GS_I_PLACE;
    it->side = side_before(s, t);
    it->how = place_lead(s, t, &it->first);
    if (!it->how && it->side) it->how = "near";
    return it->how != NULL;
}

/* "In the river", "at a clinic". */
static bool read_spot(const gs_work *w, const gs_cue *c, gs_item *it) {
    const gs_skeleton *s = &w->skeleton;
    *it = (gs_item){
        .type = GS_I_SPOT, .first = c->token, .end = c->token + c->tokens, .token = c->token};
    it->spot = w->pack->spots[c->index];
    it->how = place_lead(s, c->token, &it->first);
    return it->how && !gs_token_mark(s, it->end, "'");
}

uint32_t gs_items_of(const gs_work *w, gs_item out[GS_MAX_ITEMS]) {
    uint32_t n = 0;
    for (uint32_t t = 0; t < w->skeleton.ntokens && n < GS_MAX_ITEMS; t++)
        n += gs_item_at(w, t, &out[n]);
    for (uint32_t i = 0; i < w->cues.count && n < GS_MAX_ITEMS; i++)
        if (w->cues.items[i].class == GS_CUE_SPOT) n += read_spot(w, &w->cues.items[i], &out[n]);
    return n;
}

const gs_mention *gs_day_between(const gs_work *w, uint32_t from, uint32_t to) {
    const gs_mention *found = NULL;
    for (uint32_t t = from; t < to; t++) {
        gs_item it;
        if (!gs_item_at(w, t, &it) || it.type != GS_I_DAY) continue;
        if (found || strcmp(it.how, "on") != 0) return NULL;
        found = gs_token_mention(&w->skeleton, t);
    }
    return found;
}
