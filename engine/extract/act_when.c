/* The day of an act: of the dates of its clause the one that is told of it, and not of another
 * verb. */
#include <string.h>

#include "actdraft.h"
#include "chunks.h"

enum { OTHER_REACH = 5 };

bool gs_is_certain_when(const gs_mention *m) {
    return m && (m->type == GS_M_DATE || m->type == GS_M_PERIOD) && !gs_span_is_all(m->when) &&
           !(m->flags & (GS_MF_DEFECT | GS_MF_RECURRING | GS_MF_FUZZY));
}

/* "Appeared before the inquiry in April": before whom, and not when. */
static bool is_before_whom(const gs_skeleton *s, uint32_t t) {
    static const char *const verbs[] = {"appear",    "appeared", "appears", "appearing", "testify",
                                        "testified", "stand",    "stood",   "come",      "came",
                                        "brought",   "hauled",   "laid",    "placed",    NULL};
    return t > 0 && gs_token_is(s, t, "before") && gs_token_in(s, t - 1, verbs);
}

/* "Against 4.5 pence a year ago", "before 2028", "built in 1994": another time than the act's.
 * What stands before `from` is the act itself. */
static bool is_other_time(const gs_skeleton *s, uint32_t t, uint32_t from) {
    static const char *const words[] = {"against", "than",  "from",  "before",  "after",    "until",
                                        "by",      "since", "built", "founded", "compared", NULL};
    for (uint32_t back = 1; back <= OTHER_REACH && from + back <= t; back++) {
        if (s->tokens[t - back].type == GS_T_MARK) return false;
        if (gs_token_in(s, t - back, words) && !is_before_whom(s, t - back)) return true;
    }
    return false;
}

/* "Turned it down in 2022 and approved it": behind the joint stands another act. */
static bool parts_acts(const gs_skeleton *s, uint32_t t, uint32_t clause) {
    static const char *const joints[] = {"and", "but", "then", "while", NULL};
    if (s->tokens[t].clause != clause) return true;
    return gs_token_in(s, t, joints) && t + 1 < s->ntokens && s->tokens[t + 1].type == GS_T_WORD;
}

/* "Paid nothing, the bank said on Tuesday": from here on it is told when they said so. */
static bool tells_speech(const gs_skeleton *s, uint32_t t) {
    static const char *const said[] = {"said",   "says",     "told",      "according",
                                       "heard",  "reported", "announced", "confirmed",
                                       "stated", "wrote",    "added",     NULL};
    static const char *const by[] = {"which", "who", "that", "was", "were", "be", "been", NULL};
    return gs_token_in(s, t, said) && t > 0 && !gs_token_in(s, t - 1, by);
}

/* "Left it unchanged": no deed of its own. */
static bool is_undone(const gs_skeleton *s, uint32_t t) {
    const gs_token *k = &s->tokens[t];
    return gs_token_ends(s, t, 6, "ed") && memcmp(s->lower + k->start, "un", 2) == 0;
}

/* "Rejected the appeal lodged in January", "sank after leaving the port on Monday": from here on it
 * is told when something else was done; "acquitted of taking it in March" may tell either. */
static bool is_next_verb(const gs_skeleton *s, const gs_chunks *c, uint32_t t) {
    static const char *const leads[] = {"after", "before", "since", "without", NULL};
    gs_tag tag = gs_chunk_tag(c, t);
    if (tag == GS_TAG_ING)
        return gs_chunk_tag(c, t - 1) == GS_TAG_MARK || gs_token_in(s, t - 1, leads);
    return tag == GS_TAG_VERB && !is_undone(s, t);
}

static const gs_mention *when_behind(gs_work *w, uint32_t end, bool verb) {
    const gs_skeleton *s = &w->skeleton;
    const gs_chunks *c = gs_chunks_of(w);
    for (uint32_t t = end; t < s->ntokens; t++) {
        t = gs_bracket_end(s, t);
        if (parts_acts(s, t, s->tokens[end - 1].clause)) break;
        if (tells_speech(s, t) || (verb && is_next_verb(s, c, t))) break;
        if (gs_is_certain_when(gs_token_mention(s, t)) && !is_other_time(s, t, end))
            return gs_token_mention(s, t);
    }
    return NULL;
}

/* The token that brackets end before, where they do. */
static uint32_t before_brackets(const gs_skeleton *s, uint32_t end) {
    return end > 0 && gs_token_mark(s, end - 1, ")") ? gs_bracket_start(s, end - 1) : end;
}

/* "Reyes, elected in 2019, resigned", "the man arrested on Monday was freed": the date is of the
 * verb before it; but "when it closed in 2019, he left" tells both. */
static bool is_of_verb_before(const gs_skeleton *s, const gs_chunks *c, uint32_t t,
                              uint32_t clause) {
    static const char *const both[] = {"when", "as", NULL};
    bool verb = false;
    while ((t = before_brackets(s, t)) > 0 && s->tokens[t - 1].clause == clause) {
        gs_tag tag = gs_chunk_tag(c, t - 1);
        if (gs_token_in(s, t - 1, both)) return false;
        if (tag == GS_TAG_MARK || tag == GS_TAG_AND) break;
        verb = verb || tag == GS_TAG_VERB;
        t--;
    }
    return verb;
}

/* "On Monday she said that it had sunk", "he left on Monday because it sank": the date is of the
 * clause before. */
static bool opens_another(const gs_skeleton *s, const gs_chunks *c, uint32_t t) {
    static const char *const words[] = {"that", "because", "after",   "before", "if",  "since",
                                        "than", "until",   "whether", "though", "why", NULL};
    return gs_chunk_tag(c, t) == GS_TAG_RELATIVE || gs_token_in(s, t, words);
}

static const gs_mention *when_before(gs_work *w, uint32_t start, uint32_t clause) {
    const gs_skeleton *s = &w->skeleton;
    const gs_chunks *c = gs_chunks_of(w);
    bool with = gs_chunk_tag(c, start) == GS_TAG_ING; /* "won on Monday, beating the rest" */
    for (uint32_t t = start; (t = before_brackets(s, t)) > 0;) {
        if (parts_acts(s, --t, clause) || opens_another(s, c, t)) break;
        const gs_mention *m = gs_token_mention(s, t);
        if (!gs_is_certain_when(m) || is_other_time(s, t, 0)) continue;
        if (with || !is_of_verb_before(s, c, t, clause)) return m;
    }
    return NULL;
}

const gs_mention *gs_act_period(gs_work *w, uint32_t start, uint32_t end, bool verb) {
    const gs_mention *m = when_behind(w, end, verb);
    return m ? m : when_before(w, start, w->skeleton.tokens[end - 1].clause);
}
