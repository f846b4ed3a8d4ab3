/* Which words put two things in an order: conjunctions and prepositions of time, verbs that follow,
 * and causes, which come before what they bring about. */
#include "joints.h"

#include "happening_items.h"
#include "nounphrase.h"

static bool is_when_word(const gs_skeleton *s, uint32_t t) {
    const gs_mention *m = gs_token_mention(s, t);
    if (!m) return t >= s->ntokens;
    return m->type == GS_M_DATE || m->type == GS_M_PERIOD || m->type == GS_M_TIME ||
           m->type == GS_M_DURATION || m->type == GS_M_NUMBER;
}

/* "And only then", ", then": not "since then", "then mayor". */
static bool is_then(const gs_skeleton *s, uint32_t t) {
    static const char *const leads[] = {"and", "only", "but", NULL};
    if (!gs_token_is(s, t, "then") || t == 0) return false;
    return gs_token_in(s, t - 1, leads) || gs_token_mark(s, t - 1, ",");
}

/* Where the sentence, or what a semicolon or colon cut off, begins. */
static uint32_t opening_of(const gs_skeleton *s, uint32_t to) {
    uint32_t t = to;
    while (t > 0 && !gs_token_mark(s, t - 1, ";:(\"-")) t--;
    return t;
}

/* Nothing stands before the token but a day: "On 14 May, two days after ...", "It was only". */
static bool is_opening(const gs_skeleton *s, uint32_t from, uint32_t to) {
    static const char *const words[] = {"but",  "and",     "only",  "on",   "in",     "at", "the",
                                        "of",   "shortly", "even",  "it",   "was",    "is", "not",
                                        "just", "yet",     "so",    "soon", "a",      "an", "hour",
                                        "day",  "week",    "month", "year", "minute", NULL};
    for (uint32_t t = from; t < to; t++)
        if (!gs_token_in(s, t, words) && !gs_token_mark(s, t, ",") &&
            !(gs_token_mention(s, t) && is_when_word(s, t)))
            return false;
    return true;
}

static bool has_word(const gs_skeleton *s, uint32_t from, uint32_t to, const char *word) {
    for (uint32_t t = from; t < to; t++)
        if (gs_token_is(s, t, word)) return true;
    return false;
}

/* Reads "It was only", "Not", "And only" before the joint. */
static void read_opening(const gs_skeleton *s, gs_joint *j) {
    uint32_t from = opening_of(s, j->first);
    j->only = j->first > 0 && gs_token_is(s, j->first - 1, "only");
    j->fronted = is_opening(s, from, j->first);
    if (!j->fronted) return;
    j->only = has_word(s, from, j->first, "only");
    j->denied = has_word(s, from, j->first, "not");
    j->cleft = has_word(s, from, j->first, "it");
}

static bool stands_at(const gs_skeleton *s, uint32_t t, const char *const words[4]) {
    if (s->lower[s->tokens[t].start] != *words[0]) return false; /* mostly so */
    for (uint32_t i = 0; i < 4 && words[i]; i++)
        if (!gs_token_is(s, t + i, words[i])) return false;
    return true;
}

/* --- causes --- */

typedef struct phrase {
    const char *words[4];
    gs_order which;
} phrase;

static const phrase causes[] = {
    {{"in", "response", "to"}, GS_RIGHT_FIRST},
    {{"in", "reply", "to"}, GS_RIGHT_FIRST},
    {{"in", "answer", "to"}, GS_RIGHT_FIRST},
    {{"in", "reaction", "to"}, GS_RIGHT_FIRST},
    {{"in", "retaliation", "for"}, GS_RIGHT_FIRST},
    {{"in", "revenge", "for"}, GS_RIGHT_FIRST},
    {{"in", "reprisal", "for"}, GS_RIGHT_FIRST},
    {{"in", "the", "wake", "of"}, GS_RIGHT_FIRST},
    {{"in", "the", "aftermath", "of"}, GS_RIGHT_FIRST},
    {{"on", "the", "heels", "of"}, GS_RIGHT_FIRST},
    {{"as", "a", "result", "of"}, GS_RIGHT_FIRST},
    {{"as", "a", "consequence", "of"}, GS_RIGHT_FIRST},
    {{"on", "the", "strength", "of"}, GS_RIGHT_FIRST},
    {{"on", "the", "basis", "of"}, GS_RIGHT_FIRST},
    {{"on", "the", "back", "of"}, GS_RIGHT_FIRST},
    {{"in", "light", "of"}, GS_RIGHT_FIRST},
    {{"in", "the", "light", "of"}, GS_RIGHT_FIRST},
    {{"prompted", "by"}, GS_RIGHT_FIRST},
    {{"triggered", "by"}, GS_RIGHT_FIRST},
    {{"sparked", "by"}, GS_RIGHT_FIRST},
    {{"provoked", "by"}, GS_RIGHT_FIRST},
    {{"touched", "off", "by"}, GS_RIGHT_FIRST},
    {{"set", "off", "by"}, GS_RIGHT_FIRST},
    {{"brought", "on", "by"}, GS_RIGHT_FIRST},
    {{"led", "to"}, GS_LEFT_FIRST},
    {{"resulted", "in"}, GS_LEFT_FIRST},
    {{"culminated", "in"}, GS_LEFT_FIRST},
    {{"gave", "rise", "to"}, GS_LEFT_FIRST},
    {{"brought", "about"}, GS_LEFT_FIRST},
    {{"touched", "off"}, GS_LEFT_FIRST},
    {{"set", "off"}, GS_LEFT_FIRST},
    {{"paved", "the", "way", "for"}, GS_LEFT_FIRST},
    {{"cleared", "the", "way", "for"}, GS_LEFT_FIRST},
    {{"opened", "the", "way", "for"}, GS_LEFT_FIRST},
    {{"opened", "the", "way", "to"}, GS_LEFT_FIRST},
    {{"prompted"}, GS_LEFT_FIRST},
    {{"triggered"}, GS_LEFT_FIRST},
    {{"sparked"}, GS_LEFT_FIRST},
    {{"provoked"}, GS_LEFT_FIRST},
};

/* "A threatened strike led to": what may never come is before nothing. */
static bool is_yet_to_come(const gs_skeleton *s) {
    static const char *const words[] = {
        "planned",     "threatened", "expected",  "feared", "looming", "upcoming", "coming",
        "forthcoming", "proposed",   "possible",  "threat", "threats", "fears",    "plan",
        "plans",       "calls",      "could",     "may",    "might",   "would",    "will",
        "impending",   "imminent",   "potential", "next",   NULL};
    for (uint32_t t = 0; t < s->ntokens; t++)
        if (gs_token_in(s, t, words)) return true;
    return false;
}

/* Does a phrase begin with the word? Asked once of each word. */
static bool may_open_cause(const gs_skeleton *s, uint32_t t) {
    if (t >= s->ntokens || s->tokens[t].type != GS_T_WORD) return false;
    uint32_t question = gs_vocab_question(s->vocab, causes), word = s->tokens[t].word;
    int known = gs_vocab_recall(s->vocab, word, question);
    if (known >= 0) return known > 0;
    bool answer = false;
    for (size_t i = 0; !answer && i < sizeof causes / sizeof *causes; i++)
        answer = gs_token_is(s, t, causes[i].words[0]);
    return gs_vocab_note(s->vocab, word, question, answer);
}

static bool cause_at(const gs_skeleton *s, uint32_t t, gs_joint *j) {
    if (t >= s->ntokens || s->tokens[t].type != GS_T_WORD) return false;
    char first = s->lower[s->tokens[t].start];
    if (!may_open_cause(s, t)) return false;
    for (size_t i = 0; i < sizeof causes / sizeof *causes; i++) {
        const phrase *p = &causes[i];
        if (*p->words[0] != first || !stands_at(s, t, p->words)) continue;
        uint32_t n = 0;
        while (n < 4 && p->words[n]) n++;
        if (is_yet_to_come(s)) return false;
        *j = (gs_joint){.first = t, .word = t, .end = t + n, .which = p->which, .cause = true};
        read_opening(s, j);
        return !(j->fronted && p->which == GS_LEFT_FIRST);
    }
    return false;
}

/* --- time --- */

/* "Was followed by the vote", "follows the vote". */
static gs_order order_of_follow(const gs_skeleton *s, gs_joint *j) {
    static const char *const be[] = {"was", "were", "is", "been", "be", NULL};
    bool follow = gs_token_among(s, j->end - 1, (const char *const[]){"follows", "followed", NULL});
    bool passive = j->first > 0 && gs_token_in(s, j->first - 1, be) && gs_token_is(s, j->end, "by");
    if (passive) j->end++;
    return follow == passive ? GS_LEFT_FIRST : GS_RIGHT_FIRST;
}

/* "Having seen the budget, the bank ...": done before what the main clause tells. */
static bool is_having(const gs_skeleton *s, uint32_t t) {
    bool opens = t == 0 || gs_token_mark(s, t - 1, ";:\"") || gs_token_is(s, t - 1, "only");
    return opens && gs_token_is(s, t, "having");
}

/* "And after that the coach left": then. */
static bool is_after_that(const gs_skeleton *s, uint32_t t) {
    bool joined = t > 0 && (gs_token_is(s, t - 1, "and") || gs_token_is(s, t - 1, "only"));
    return joined && gs_token_is(s, t, "after") && gs_token_is(s, t + 1, "that");
}

/* "A week before", "the day after": one of which unit, NULL without. "The week after" may be nearly
 * two. */
static const char *one_unit(const gs_skeleton *s, uint32_t t) {
    static const char *const units[] = {"day", "week", "fortnight", "month", "year", NULL};
    static const char *const parts[] = {"day", "night", "evening", "morning", NULL};
    if (t < 2) return NULL;
    if (gs_token_is(s, t - 2, "the")) return gs_token_in(s, t - 1, parts) ? units[0] : NULL;
    bool one = gs_token_is(s, t - 2, "a") || gs_token_is(s, t - 2, "one");
    for (uint32_t i = 0; one && units[i]; i++)
        if (gs_token_is(s, t - 1, units[i])) return units[i];
    return NULL;
}

static bool time_at(const gs_skeleton *s, uint32_t t, gs_joint *j) {
    static const char *const one[] = {"before", "until", "till", "after", "following",
                                      "once",   "since", "when", NULL};
    static const char *const follow[] = {"follows", "followed", "preceded", "precedes", NULL};
    static const char *const more[] = {"more", "again", "every", "in", "considered", NULL};
    *j = (gs_joint){.first = t, .word = t, .end = t + 1};
    bool two = stands_at(s, t, (const char *const[4]){"ahead", "of"}) ||
               stands_at(s, t, (const char *const[4]){"prior", "to"});
    bool time = stands_at(s, t, (const char *const[4]){"by", "the", "time"}) ||
                stands_at(s, t, (const char *const[4]){"as", "soon", "as"}) || is_having(s, t);
    bool follows = gs_token_in(s, t, follow);
    bool eve = stands_at(s, t, (const char *const[4]){"on", "the", "eve", "of"});
    if (two) j->end = t + 2;
    if (eve) j->end = t + 4, j->which = GS_LEFT_FIRST;
    if (time) j->end = t + (is_having(s, t) ? 1 : 3);
    if (is_after_that(s, t)) j->end = t + 2;
    if (!two && !time && !follows && !eve && !gs_token_in(s, t, one) && !is_then(s, t))
        return false;
    if (is_when_word(s, j->end) || gs_token_in(s, j->end, more)) return false;
    const gs_mention *m = t > 0 ? gs_token_mention(s, t - 1) : NULL;
    bool lasting = t > 1 && gs_token_is(s, t - 2, "for"); /* "ruled for two decades before" */
    if (m && m->type == GS_M_DURATION && !lasting) j->gap = m, j->first = t - 1;
    bool apart = gs_token_among(s, t, (const char *const[]){"before", "after", NULL});
    j->unit = !m && apart ? one_unit(s, t) : NULL;
    if (j->unit) j->first = t - 2;
    read_opening(s, j);
    if (follows) j->which = order_of_follow(s, j), j->verb = true;
    if (is_after_that(s, t)) j->which = GS_LEFT_FIRST, j->fronted = false;
    return true;
}

/* With which words a joint begins; those of causes stand in their table. */
static const char *const openers[] = {
    "before",     "until",    "till",     "after",    "following", "once",     "since",
    "when",       "follows",  "followed", "preceded", "precedes",  "ahead",    "prior",
    "by",         "then",     "in",       "on",       "as",        "prompted", "triggered",
    "sparked",    "provoked", "touched",  "set",      "brought",   "led",      "resulted",
    "culminated", "gave",     "paved",    "cleared",  "opened",    "having",   NULL};

bool gs_joints_may_be(const gs_skeleton *s) {
    return gs_sentence_has(s, openers);
}

bool gs_joint_at(const gs_skeleton *s, uint32_t t, gs_joint *j) {
    return gs_token_in(s, t, openers) && (time_at(s, t, j) || cause_at(s, t, j));
}
