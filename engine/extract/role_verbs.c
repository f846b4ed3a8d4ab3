/* Who did what only one can have done: verbs with their subject and object. */
#include <string.h>

#include "actdraft.h"
#include "lemma.h"
#include "role_phrase.h"

enum { RELATIVE_REACH = 7, ASIDE_REACH = 10 };

static const char *const auxiliaries[] = {
    "has",  "have",  "had",     "will",  "would", "to",        "is",    "was",  "be",
    "been", "being", "are",     "were",  "also",  "now",       "still", "then", "once",
    "due",  "set",   "already", "later", "since", "currently", NULL};

/* Whose deed: from "by", over titles and descriptions. */
static uint32_t agent_behind(const gs_skeleton *s, uint32_t t) {
    t = gs_over_titles(s, t);
    if (gs_actor_at(s, t)) return t;
    uint32_t person = gs_over_description(s, t);
    if (person != UINT32_MAX) return person;
    if (gs_token_is(s, t, "the") && gs_actor_at(s, t + 1)) return t + 1;
    return UINT32_MAX;
}

/* "The bus that left the road on Friday was driven": behind the noun at the sentence's head that a
 * relative clause follows; 0 where there is none. */
static uint32_t before_relative(const gs_skeleton *s, uint32_t verb) {
    if (!gs_token_is(s, 0, "the")) return 0;
    for (uint32_t t = 2; t < verb && t < RELATIVE_REACH; t++) {
        bool relative = gs_token_among(s, t, (const char *const[]){"that", "which", NULL});
        if (relative) return gs_token_mark(s, t - 1, ",") ? t - 1 : t;
        if (s->tokens[t].type != GS_T_WORD && !gs_token_mark(s, t, ",-")) return 0;
    }
    return 0;
}

/* "The race in Osby on Sunday was won": behind the noun, over the place and the day. */
static uint32_t before_when(const gs_skeleton *s, uint32_t end) {
    static const char *const links[] = {"on", "in", "at", "last", "this", NULL};
    const gs_mention *m = gs_token_mention(s, end - 1);
    bool when = m && (m->type == GS_M_DATE || m->type == GS_M_PERIOD || m->type == GS_M_TIME);
    if (!when || end < 3) return end;
    return gs_token_in(s, end - 2, links) ? end - 2 : end - 1;
}

/* "The club, from the port of Lima, is coached": behind the club. */
static uint32_t before_aside(const gs_skeleton *s, uint32_t end) {
    static const char *const links[] = {"from", "with", "in", "at", "near", NULL};
    if (!gs_token_mark(s, end, ",")) return end;
    for (uint32_t t = end; t > 1 && end - t < ASIDE_REACH; t--)
        if (gs_token_mark(s, t - 1, ",")) return gs_token_in(s, t, links) ? t - 1 : end;
    return end;
}

/* "a team led by X": who, and what stands before. */
static void read_passive(gs_work *w, gs_role *r, uint32_t by) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t who = agent_behind(s, by + 1), k = r->head;
    if (who == UINT32_MAX) return;
    while (k > 0 && (gs_is_be(s, k - 1) || gs_token_in(s, k - 1, auxiliaries))) k--;
    if (k == 0) { /* "Founded in 1921 by X, the bank is": what stands behind the comma */
        uint32_t comma = who + 1;
        while (comma < s->ntokens && s->tokens[comma].type != GS_T_MARK) comma++;
        r->end = gs_token_mark(s, comma, ",") ? gs_role_object(w, comma + 1, r) : comma + 1;
        if (r->end > comma + 1 && !r->meant) gs_role_draft(w, r, who, gs_name_at(w, who));
        return;
    }
    uint32_t head = k < r->head ? before_relative(s, k) : 0;
    if (head) k = head;
    if (k > 0 && gs_token_among(s, k - 1, (const char *const[]){"which", "that", NULL})) k--;
    if (k > 0 && gs_token_mark(s, k - 1, ",(")) k--;
    if (k > 0) k = before_aside(s, before_when(s, k));
    if (gs_role_tail(w, k, r)) gs_role_draft(w, r, who, gs_name_at(w, who));
}

/* "X, the engineer who": from the noun before "who" back to the name. */
uint32_t gs_over_relative(const gs_skeleton *s, uint32_t t) {
    if (t > 0 && gs_token_mark(s, t - 1, ",")) t--;
    if (t > 0 && gs_actor_at(s, t - 1)) return t - 1;
    for (uint32_t n = 0; t > 1 && n < RELATIVE_REACH; n++, t--) {
        if (gs_token_mark(s, t - 1, ",")) return gs_actor_at(s, t - 2) ? t - 2 : UINT32_MAX;
        if (s->tokens[t - 1].type == GS_T_MARK) return UINT32_MAX;
    }
    return UINT32_MAX;
}

/* The subject of the verb group at the token: its own token, or UINT32_MAX with what a pronoun
 * means in *meant. */
static uint32_t subject_of(gs_work *w, uint32_t t, gs_sym *meant) {
    static const char *const origins[] = {"of", "from", NULL};
    const gs_skeleton *s = &w->skeleton;
    *meant = 0;
    if (t == 0) return UINT32_MAX;
    if (gs_token_among(s, t - 1, (const char *const[]){"who", "which", "that", NULL}))
        return gs_over_relative(s, t - 1);
    bool apposed = t > 2 && gs_token_mark(s, t - 1, ",") && gs_token_mark(s, t - 3, ",");
    if (apposed && gs_actor_at(s, t - 2)) return t - 2; /* "A jogger, X, found" */
    gs_noun_phrase p = gs_phrase_before(w, t);
    if (p.end == p.start || !p.entity) return UINT32_MAX;
    if (!p.meant && gs_actor_at(s, p.end - 1)) {
        for (uint32_t k = p.start; k < p.end - 1; k++) { /* "X's novel Y won": X */
            const gs_mention *m = gs_person_at(s, k);
            if (m && m->flags & GS_MF_POSSESSIVE) return k;
        }
        bool from = p.start > 1 && gs_token_among(s, p.start - 1, origins);
        if (from && gs_person_at(s, p.start - 2))
            return p.start - 2; /* "X of Peru taking bronze" */
        return p.end - 1;
    }
    if (p.meant) *meant = p.entity;
    return UINT32_MAX;
}

/* "The yard that built the ship, X, closed": the name behind the object. */
static uint32_t apposed_behind(const gs_skeleton *s, uint32_t t) {
    bool apposed = gs_token_mark(s, t, ",") && gs_actor_at(s, t + 1) && gs_role_closes(s, t + 2);
    return apposed ? t + 1 : UINT32_MAX;
}

/* "the firm, which X bought in 2021": what stands before "which". */
static void read_relative(gs_work *w, gs_role *r) {
    static const char *const links[] = {"which", "that", "whom", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = r->head;
    while (t > 0 && gs_token_in(s, t - 1, auxiliaries)) t--;
    if (t < 3 || !gs_actor_at(s, t - 1)) return;
    uint32_t who = t - 1, k = who;
    k = gs_before_the(s, k);
    if (k == 0 || !gs_token_in(s, k - 1, links)) return;
    k--;
    if (k > 0 && gs_token_mark(s, k - 1, ",")) k--;
    if (gs_role_tail(w, k, r)) gs_role_draft(w, r, who, gs_name_at(w, who));
}

/* "X outran Y to win the race": whoever did something by which it was won, and did not only hope
 * to.
 */
static uint32_t doer_to_end(const gs_work *w, uint32_t to) {
    static const char *const wishes[] = {
        "hoped",      "wanted",  "tried",     "failed",  "vowed",    "expected", "needed",
        "aimed",      "planned", "attempted", "refused", "promised", "wished",   "declined",
        "bid",        "fought",  "struggled", "set",     "likely",   "favorite", "favourite",
        "chance",     "had",     "needs",     "hopes",   "wants",    "bidding",  "hoping",
        "trying",     "asked",   "told",      "backed",  "tipped",   "due",      "not",
        "looked",     "enough",  "battled",   "ready",   "able",     "unable",   "only",
        "threatened", NULL};
    static const char *const beats[] = {
        "beats",  "beat",   "defeats", "edges",    "overcomes",  "downs",    "stuns",  "tops",
        "sinks",  "sees",   "outruns", "outlasts", "outclasses", "thrashes", "sweeps", "comes",
        "fights", "storms", "holds",   "surges",   "rallies",    "pips",     "ousts",  NULL};
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = to; t > 1 && to - t < 20; t--) {
        if (gs_token_in(s, t - 1, wishes) || gs_token_mark(s, t - 1, ";:\"")) return UINT32_MAX;
        bool did = s->tokens[t - 1].type == GS_T_WORD &&
                   (gs_looks_past(w, t - 1) || gs_token_in(s, t - 1, beats));
        if (did && gs_person_at(s, t - 2)) return t - 2;
    }
    return UINT32_MAX;
}

static bool read_to_win(gs_work *w, gs_role r) {
    uint32_t object = r.end;
    if (strcmp(r.name, "winner") != 0) return false;
    uint32_t who = doer_to_end(w, r.head - 1);
    if (who == UINT32_MAX) return false;
    r.end = gs_role_object(w, object, &r);
    r.start = who;
    if (r.end > object) gs_role_draft(w, &r, who, gs_name_at(w, who));
    return r.end > object;
}

/* "the trophy of the Osby Open": of the name behind the thing. */
static void read_whose(gs_work *w, gs_role *r) {
    const gs_skeleton *s = &w->skeleton;
    if (!r->thing || r->of || !gs_token_is(s, r->end, "of")) return;
    uint32_t t = r->end + 1u + (gs_token_is(s, r->end + 1, "the") ? 1u : 0u);
    const gs_mention *m = gs_token_mention(s, t);
    if (!m || (m->type != GS_M_ORG && m->type != GS_M_NAME)) return;
    r->of = gs_phrase_name(w, m);
    r->end = t + 1;
}

/* Does a word in small letters stand right before the name, and none that joins clauses? */
static bool is_object(const gs_skeleton *s, uint32_t who) {
    static const char *const joins[] = {"and", "but", "as",   "that", "when", "while",
                                        "the", "for", "with", "or",   NULL};
    if (who == 0 || s->tokens[who - 1].type != GS_T_WORD || gs_token_in(s, who - 1, joins))
        return false;
    char c = s->text[s->tokens[who - 1].start];
    return c >= 'a' && c <= 'z';
}

static void read_active(gs_work *w, gs_role *r) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = r->head, object = r->end;
    bool infinitive = t > 0 && gs_token_is(s, t - 1, "to");
    while (t > 0 && gs_token_in(s, t - 1, auxiliaries)) t--;
    if (infinitive && t + 1 >= r->head && read_to_win(w, *r)) return;
    if (infinitive && t == r->head) return;
    r->end = gs_role_object(w, object, r);
    if (r->end == object) {
        read_relative(w, r);
        return;
    }
    read_whose(w, r);
    gs_sym meant;
    bool relative = t > 0 && gs_token_among(s, t - 1, (const char *const[]){"who", "that", NULL});
    uint32_t who = subject_of(w, t, &meant);
    if (who == UINT32_MAX && relative) who = apposed_behind(s, r->end);
    if (who == UINT32_MAX && !meant) return;
    bool beaten = infinitive && who != UINT32_MAX && strcmp(r->name, "winner") == 0;
    if (beaten && is_object(s, who)) return; /* "X sinks Y to win": not Y */
    if (infinitive) r->status = "next";
    r->start = who == UINT32_MAX ? t : who < t ? who : t;
    gs_role_draft(w, r, who, who == UINT32_MAX ? meant : gs_name_at(w, who));
}

/* "Leading the search is X", "Presenting the prize, X wept", "Prosecuting, X said": a participle at
 * the head of the sentence, and who follows the comma or "is". */
static bool read_lead(gs_work *w, gs_role *r) {
    static const char *const be[] = {"is", "was", "will", NULL};
    const gs_skeleton *s = &w->skeleton;
    char word[32];
    gs_lower_word(s, r->head, word, sizeof word);
    size_t n = strlen(word);
    bool opens = r->head == 0 || (r->head == 1 && gs_token_in(s, 0, auxiliaries));
    if (!opens || n < 5 || memcmp(word + n - 3, "ing", 3) != 0) return false;
    r->end = gs_role_object(w, r->end, r);
    uint32_t t = r->end;
    while (t < r->end + RELATIVE_REACH && t < s->ntokens && !gs_token_in(s, t, be) &&
           (s->tokens[t].type == GS_T_WORD || gs_token_mention(s, t)))
        t++;
    if (gs_token_is(s, t, "will") && gs_token_is(s, t + 1, "be")) {
        r->status = "next";
        t++;
    } else if (!gs_token_mark(s, t, ",") && !gs_token_in(s, t, be)) {
        return true;
    }
    uint32_t who = agent_behind(s, t + 1);
    if (who != UINT32_MAX) gs_role_draft(w, r, who, gs_name_at(w, who));
    return true;
}

/* Over "in 1987", "on Sunday morning", "for 3 million euros" between the verb and "by" (or "to").
 */
static uint32_t over_when(const gs_skeleton *s, uint32_t t, const char *then) {
    static const char *const words[] = {"in",      "on",      "at",    "the",       "early", "late",
                                        "morning", "evening", "night", "afternoon", "dawn",  "dead",
                                        "there",   "first",   "for",   NULL};
    uint32_t k = t;
    for (uint32_t n = 0; n < 7; n++, k++) {
        const gs_mention *m = gs_token_mention(s, k);
        bool when = m && (m->type == GS_M_DATE || m->type == GS_M_PERIOD || m->type == GS_M_TIME ||
                          m->type == GS_M_PLACE || m->type == GS_M_MONEY);
        if (!when && !gs_token_in(s, k, words)) break;
    }
    return gs_token_is(s, k, then) ? k : t;
}

void gs_role_verb(gs_work *w, gs_role *r) {
    const gs_skeleton *s = &w->skeleton;
    r->definite = true;
    if (read_lead(w, r)) return;
    uint32_t by = over_when(s, r->end, "by");
    if (gs_token_is(s, by, "by"))
        read_passive(w, r, by);
    else
        read_active(w, r);
}

/* "went to The Salt Year by X": the author of what won. */
static uint32_t over_work(const gs_skeleton *s, uint32_t who) {
    const gs_mention *m = gs_mention_at(s, who);
    bool by = m->type != GS_M_PERSON && gs_token_is(s, who + 1, "by");
    return by && gs_person_at(s, who + 2) ? who + 2 : who;
}

void gs_role_goal(gs_work *w, gs_role *r) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t to = r->end, k = r->head;
    if (!gs_token_is(s, to - 1, "to") && !gs_token_is(s, to - 1, "from")) {
        to = over_when(s, to, "to");
        if (!gs_token_is(s, to++, "to")) return;
    }
    uint32_t who = agent_behind(s, to);
    if (who == UINT32_MAX) return;
    who = over_work(s, who);
    while (k > 0 && (gs_is_be(s, k - 1) || gs_token_in(s, k - 1, auxiliaries))) k--;
    if (k > 0 && gs_token_among(s, k - 1, (const char *const[]){"which", "that", NULL})) k--;
    if (k > 0 && gs_token_mark(s, k - 1, ",")) k--;
    r->definite = true;
    if (gs_role_tail(w, k, r)) gs_role_draft(w, r, who, gs_name_at(w, who));
}
