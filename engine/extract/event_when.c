#include "event_when.h"

#include <string.h>

#include "deeds.h"
#include "nounphrase.h"
#include "told.h"

enum { DATE_REACH = 14, LOOSE_REACH = 22, RELATIVE_REACH = 6 };

/* "In the autumn of 2016", "early 2026": a stretch of weeks at least, though its ends are a guess.
 */
static bool is_season(const gs_mention *m) {
    int64_t length = gs_span_length(m->when);
    return m->type == GS_M_PERIOD && length >= 25 && length <= 190;
}

bool gs_is_event_day(const gs_mention *m) {
    return m && (m->type == GS_M_DATE || m->type == GS_M_PERIOD) && !gs_span_is_all(m->when) &&
           !(m->flags & (GS_MF_DEFECT | GS_MF_RECURRING)) &&
           (!(m->flags & GS_MF_FUZZY) || is_season(m));
}

/* "Early 2033" does not begin in 2032, "late March" does not end in April; a season may do both. */
gs_span gs_span_of_event(const gs_mention *m) {
    int year, month, day;
    if (!(m->flags & GS_MF_FUZZY)) return m->when;
    gs_day length = m->when.to - m->when.from, slack = length / 2;
    bool season = length >= 80 && length <= 100;
    gs_day_split(m->when.from, &year, &month, &day);
    gs_day before = day == 1 && !season ? 0 : slack;
    gs_day_split(m->when.to + 1, &year, &month, &day);
    gs_day after = day == 1 && !season ? 0 : slack;
    return (gs_span){m->when.from - before, m->when.to + after};
}

static bool is_hour(const gs_skeleton *s, uint32_t t) {
    static const char *const zones[] = {"gmt", "utc", "est", "edt", "cet",
                                        "bst", "pst", "pdt", NULL};
    const gs_mention *m = gs_token_mention(s, t);
    return m && m->type == GS_M_TIME && m->minutes >= 0 && !(m->flags & GS_MF_DEFECT) &&
           !gs_token_in(s, t + 1, zones);
}

/* "At 14:07 (12:07 GMT) on Thursday", "(0130 GMT on Friday)": the bracket that tells an hour by
 * another clock is stepped over. */
static uint32_t hour_restated(const gs_skeleton *s, uint32_t t) {
    const gs_mention *m = gs_token_mark(s, t, "(") ? gs_token_mention(s, t + 1) : NULL;
    bool clock = (m && m->type == GS_M_TIME) ||
                 gs_token_among(s, t + 1, (const char *const[]){"utc", "gmt", NULL});
    if (!gs_token_mark(s, t, "(") || !clock) return t;
    uint32_t end = gs_bracket_end(s, t);
    return end > t && end + 1 < s->ntokens ? end + 1 : t;
}

/* Between an event and its date stands no other event, nobody's saying, and no word that makes the
 * date another's. */
static bool clear_between(const gs_work *w, uint32_t from, uint32_t to) {
    static const char *const breaks[] = {"said",    "says",   "that", "who",   "which",
                                         "after",   "before", "when", "since", "until",
                                         "because", "while",  "but",  "than",  NULL};
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = from; t < to; t++) {
        t = hour_restated(s, t);
        if (t > to) return false; /* the date is told by the other clock */
        if (gs_token_in(s, t, breaks) || gs_token_mark(s, t, ";:()\"")) return false;
    }
    const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_EVENT);
    for (; c && c->token < to; c = gs_cue_next(&w->cues, c))
        if (c->token >= from && w->pack->events[c->index].role != GS_EVENT_NOUN) return false;
    return gs_told_cue(w, GS_W_SPEECH, from, to) == UINT32_MAX;
}

/* "on 3 May", "in 1996", "at 22:10", "opened Tuesday"; not "the 1996 treaty", "by Tuesday". */
static bool tells_when(const gs_skeleton *s, uint32_t t) {
    static const char *const before[] = {"on", "in", "at", "late", "early", NULL};
    static const char *const apart[] = {"the",   "a",    "of",   "by",     "since",
                                        "until", "from", "for",  "before", "after",
                                        "to",    "and",  "than", "this",   NULL};
    static const char *const behind[] = {"in",  "at",  "on",   "with", "by", "after",
                                         "and", "for", "when", "to",   "as", NULL};
    static const char *const parts[] = {"morning", "afternoon", "evening", "night", "hours", NULL};
    const gs_mention *m = gs_mention_at(s, t);
    if (t == 0) return true;
    bool named = m->type == GS_M_PERIOD || m->flags & GS_MF_WEEKDAY; /* "on the Monday" */
    bool the = named && t > 1 && gs_token_is(s, t - 1, "the");
    if (gs_token_in(s, t - 1, before) || (the && gs_token_in(s, t - 2, before))) return true;
    bool part = t > 1 && gs_token_is(s, t - 1, "of") && gs_token_in(s, t - 2, parts);
    if (gs_token_in(s, t - 1, apart) && !part) return false;
    if (part) return true;
    if (gs_span_is_day(m->when) && is_hour(s, t - 1)) return true; /* "at 6:40 p.m. Tuesday" */
    bool noun_behind =
        t + 1 < s->ntokens && s->tokens[t + 1].type == GS_T_WORD && !gs_token_in(s, t + 1, behind);
    return gs_span_is_day(m->when) && m->type == GS_M_DATE && !noun_behind;
}

/* A day or a stretch that is told too loosely to be an event's. */
static bool is_some_time(const gs_skeleton *s, uint32_t t) {
    const gs_mention *m = gs_token_mention(s, t);
    return m && (m->type == GS_M_DATE || m->type == GS_M_PERIOD) && m->flags & GS_MF_FUZZY;
}

bool gs_closes_relative(const gs_work *w, uint32_t start, uint32_t end, uint32_t to) {
    static const char *const relatives[] = {"who", "which", "whom", "whose", NULL};
    static const char *const verbs[] = {"is", "was", "are", "were", "has", "had", "will", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = start;
    while (t > 1 && start - t < RELATIVE_REACH && !gs_token_in(s, t - 1, relatives) &&
           !gs_token_mark(s, t - 1, ",;:()"))
        t--;
    if (t < 2 || !gs_token_in(s, t - 1, relatives) || !gs_token_mark(s, t - 2, ",")) return false;
    for (t = end; t + 1 < to; t++)
        if (gs_token_mark(s, t, ",") && (gs_token_in(s, t + 1, verbs) || gs_is_past_word(w, t + 1)))
            return true;
    return false;
}

static uint32_t when_behind(const gs_work *w, const gs_event_span *e, bool hour) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = e->end; t < s->ntokens && t < e->end + DATE_REACH; t++) {
        t = hour_restated(s, t);
        if (s->tokens[t].clause != s->tokens[e->token].clause) return UINT32_MAX;
        bool fits = hour ? is_hour(s, t) : gs_is_event_day(gs_token_mention(s, t));
        if (!fits && !hour && is_some_time(s, t)) return UINT32_MAX; /* "founded decades ago" */
        if (!fits) continue;
        bool told = hour ? t > 0 && gs_token_among(s, t - 1, (const char *const[]){"at", ",", NULL})
                         : tells_when(s, t);
        bool the = t == e->end + 1 && gs_token_is(s, e->end, "the");
        bool close = !hour && (t == e->end || the); /* "runs until", a date */
        bool closed = gs_closes_relative(w, e->start, e->end, t);
        return (told || close) && !closed && clear_between(w, e->end, t) ? t : UINT32_MAX;
    }
    return UINT32_MAX;
}

/* Does a clause begin with the date, perhaps with the hour before it? "At eleven on Monday ..." */
static bool is_at_head(const gs_skeleton *s, uint32_t t) {
    static const char *const leads[] = {"on",   "in",   "at",   "the",    "early", "late",
                                        "just", "back", "only", "during", NULL};
    while (t > 0) {
        const gs_mention *m = gs_token_mention(s, t - 1);
        bool hour = m && (m->type == GS_M_TIME || m->type == GS_M_DURATION);
        bool past = gs_token_among(s, t - 1, (const char *const[]){"past", "to", NULL});
        if (!hour && !past && !gs_token_in(s, t - 1, leads)) break;
        t--;
    }
    return t == 0 || gs_token_mark(s, t - 1, ",;:-(");
}

/* A date at the clause's head: "On 14 March the minister resigned", "The council last night adopted
 * a budget". */
static uint32_t when_before(const gs_work *w, const gs_event_span *e, bool hour) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = e->token; t > 0 && e->token - t < DATE_REACH; t--) {
        if (s->tokens[t - 1].clause != s->tokens[e->token].clause) return UINT32_MAX;
        bool fits = hour ? is_hour(s, t - 1) : gs_is_event_day(gs_token_mention(s, t - 1));
        if (!fits) continue;
        bool head = is_at_head(s, t - 1);
        bool next = gs_span_is_day(gs_mention_at(s, t - 1)->when) && t == e->start && !hour;
        return (head || next) && clear_between(w, t, e->token) ? t - 1 : UINT32_MAX;
    }
    return UINT32_MAX;
}

/* No event's word and no break between the date and the event, clauses or not. */
static bool is_loosely_joined(const gs_work *w, const gs_event_span *e, uint32_t t) {
    bool behind = t >= e->end;
    if (t == 0 && gs_token_mark(&w->skeleton, 1, ":-")) t = 1; /* "14 January: the bridge opens" */
    if (behind && gs_closes_relative(w, e->start, e->end, t)) return false;
    if ((behind ? t - e->end : e->token - t) > LOOSE_REACH) return false;
    return behind ? clear_between(w, e->end, t) : clear_between(w, t + 1, e->token);
}

/* Does another event's word stand in the clause of the date? Then the date is that one's. */
static bool is_anothers(const gs_work *w, const gs_event_span *e, uint32_t date) {
    const gs_skeleton *s = &w->skeleton;
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_EVENT); c; c = gs_cue_next(&w->cues, c)) {
        bool other = c->token < e->start || c->token >= e->end;
        if (other && s->tokens[c->token].clause == s->tokens[date].clause) return true;
    }
    return false;
}

/* The only day of the sentence, where it stands in another clause than the event. */
static uint32_t only_day(const gs_work *w, const gs_event_span *e) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t found = UINT32_MAX;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (!m || (m->type != GS_M_DATE && m->type != GS_M_PERIOD)) continue;
        if (found != UINT32_MAX || !gs_is_event_day(m)) return UINT32_MAX;
        found = t;
    }
    if (found == UINT32_MAX || !is_loosely_joined(w, e, found) || is_anothers(w, e, found))
        return UINT32_MAX;
    return tells_when(s, found) ? found : UINT32_MAX;
}

bool gs_tells_times(const gs_work *w) {
    return w->types & (1u << GS_M_DATE | 1u << GS_M_PERIOD | 1u << GS_M_TIME);
}

gs_event_when gs_when_of_event(const gs_work *w, const gs_event_span *e) {
    if (!gs_tells_times(w)) return (gs_event_when){.date = UINT32_MAX, .time = UINT32_MAX};
    gs_event_when when = {.date = when_behind(w, e, false), .time = when_behind(w, e, true)};
    if (when.date == UINT32_MAX) when.date = when_before(w, e, false);
    if (when.time == UINT32_MAX) when.time = when_before(w, e, true);
    if (when.date != UINT32_MAX) return when;
    when.date = only_day(w, e);
    when.loose = when.date != UINT32_MAX;
    return when;
}

static uint32_t days_in(const gs_skeleton *s, const gs_mention **day) {
    uint32_t count = 0;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (!m || (m->type != GS_M_DATE && m->type != GS_M_PERIOD)) continue;
        *day = m;
        count++;
    }
    return count;
}

void gs_note_heading_day(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *day = NULL;
    uint32_t block = gs_block_index(w);
    if (w->heading_block == block + 1) return;
    w->heading_block = 0;
    bool alone = s->ntokens <= 2 && days_in(s, &day) == 1 && gs_is_event_day(day) &&
                 day->type == GS_M_DATE && gs_token_mention(s, 0) == day;
    if (!alone) return;
    w->heading = day->when;
    w->heading_block = block + 1;
}

bool gs_heading_day(const gs_work *w, gs_span *day) {
    const gs_mention *own;
    if (w->heading_block != gs_block_index(w) + 1 || days_in(&w->skeleton, &own)) return false;
    *day = w->heading;
    return true;
}
