#include "verbgroup.h"

#include <string.h>

#include "actdraft.h"
#include "lemma.h"

enum { FARTHEST = 9, SUBJECT_REACH = 13 };

static const char *const be[] = {"was",  "were", "been",   "is",      "are",   "be",     "being",
                                 "gets", "got",  "wasn't", "weren't", "isn't", "aren't", NULL};
static const char *const have[] = {"has",    "have",    "had",    "having",  "did",
                                   "does",   "do",      "hasn't", "haven't", "hadn't",
                                   "didn't", "doesn't", "don't",  NULL};
static const char *const will[] = {"will", "shall", "won't", "would", "wouldn't", "ll", NULL};
static const char *const may[] = {"may",     "might",    "could", "can",    "should",
                                  "must",    "couldn't", "can't", "cannot", "shouldn't",
                                  "mustn't", "ought",    NULL};
static const char *const never[] = {"not", "never", "cannot", "without", "unable", "hardly", NULL};
/* These deny what stands behind their "to": "refused to sign". */
static const char *const unwilling[] = {
    "refuse",     "refuses",       "refused",     "refusing",  "decline",        "declines",
    "declined",   "declining",     "fail",        "fails",     "failed",         "failing",
    "neglected",  "yet",           "unwilling",   "reluctant", "refusal",        "omitted",
    "forgot",     "forgets",       "omits",       "neglects",  "loath",          "loth",
    "scorned",    "disdained",     "disinclined", "powerless", "disinclination", "inability",
    "reluctance", "unwillingness", "failure",     "balked",    "impossible",     NULL};
/* These tell it as to come. */
static const char *const to_come[] = {
    "plan",      "plans",   "planned",  "planning",   "intend",    "intends", "intended",
    "intending", "expect",  "expects",  "expected",   "due",       "set",     "scheduled",
    "wants",     "want",    "wanted",   "hopes",      "hoped",     "vow",     "vows",
    "vowed",     "promise", "promises", "promised",   "pledge",    "pledges", "pledged",
    "going",     "about",   "prepares", "preparing",  "intention", "ready",   "likely",
    "poised",    "aims",    "aimed",    "threatened", "threatens", "seeks",   "sought",
    "seeking",   "urged",   "asked",    "supposed",   NULL};
/* And these as good as done. */
static const char *const willing[] = {
    "agree",  "agrees",    "agreed",    "agreeing", "decide", "decides", "decided", "voted",
    "votes",  "chose",     "chooses",   "opted",    "opts",   "managed", "manages", "began",
    "helped", "continued", "continues", "started",  "came",   NULL};
static const char *const small[] = {
    "so",         "far",     "still",   "already", "also",  "now",       "just",   "then",
    "again",      "ever",    "finally", "first",   "later", "since",     "even",   "only",
    "both",       "all",     "once",    "soon",    "twice", "to",        "by",     "itself",
    "themselves", "himself", "herself", "last",    "long",  "often",     "always", "almost",
    "indeed",     "too",     "further", "better",  "thus",  "therefore", NULL};

static bool is_adverb(const gs_skeleton *s, uint32_t t) {
    if (gs_token_in(s, t, small)) return !gs_token_is(s, t, "by");
    return gs_token_ends(s, t, 5, "ly");
}

static bool is_when(const gs_mention *m) {
    return m && (m->type == GS_M_DATE || m->type == GS_M_PERIOD || m->type == GS_M_TIME);
}

bool gs_is_be(const gs_skeleton *s, uint32_t t) {
    static const char *const forms[] = {"is", "was", "are", "were", "be", "been", "being", NULL};
    return gs_token_in(s, t, forms);
}

bool gs_ends_not(const gs_skeleton *s, uint32_t t) {
    return gs_token_ends(s, t, 4, "n't");
}

/* Takes one word before the verb into the group; false where it does not belong. */
static bool take(const gs_skeleton *s, uint32_t t, bool to, gs_verb_group *g) {
    if (gs_token_in(s, t, never) || gs_ends_not(s, t)) g->negated = true;
    if (gs_token_in(s, t, be)) {
        g->passive = g->passive || !to;
        g->future = g->future || to;
        return g->finite = true;
    }
    if (gs_token_in(s, t, have)) return g->finite = true;
    if (gs_token_in(s, t, will)) return g->future = g->finite = true;
    if (gs_token_in(s, t, may)) return g->open = g->finite = true;
    if (to && gs_token_in(s, t, unwilling)) return g->negated = true;
    if (to && gs_token_in(s, t, to_come)) return g->future = true;
    if (to && gs_token_in(s, t, willing)) return g->finite = true;
    return gs_token_in(s, t, never) || is_adverb(s, t);
}

/* "no plans to", "has no intention of": the words between belong to the group. */
static uint32_t over_no_plans(const gs_skeleton *s, uint32_t t, gs_verb_group *g) {
    static const char *const plans[] = {"plan",   "plans", "intention", "intentions", "wish",
                                        "desire", "need",  "reason",    NULL};
    if (t < 3 || !gs_token_in(s, t - 2, plans) || !gs_token_is(s, t - 3, "no")) return t;
    g->negated = g->future = true;
    return t - 3;
}

/* "Decided against paying", "avoided paying". */
static uint32_t over_decided_against(const gs_skeleton *s, uint32_t t, gs_verb_group *g) {
    static const char *const decide[] = {"decide", "decides", "decided", "deciding", "voted",
                                         "votes",  "vote",    "opted",   "chose",    NULL};
    static const char *const avoid[] = {"avoid", "avoids", "avoided", "avoiding", NULL};
    if (t > 0 && gs_token_in(s, t - 1, avoid)) {
        g->negated = true;
        return t - 1;
    }
    if (t < 2 || !gs_token_is(s, t - 1, "against") || !gs_token_in(s, t - 2, decide)) return t;
    g->negated = true;
    return t - 2;
}

/* "ruled out paying", "instead of paying", "stopped short of paying". */
static uint32_t over_ruled_out(const gs_skeleton *s, uint32_t t, gs_verb_group *g) {
    static const char *const rule[] = {"rule", "rules", "ruled", "ruling", NULL};
    static const char *const not_of[] = {"instead", "short", NULL};
    if (t < 2) return t;
    bool out = gs_token_is(s, t - 1, "out") && gs_token_in(s, t - 2, rule);
    bool of = gs_token_is(s, t - 1, "of") && gs_token_in(s, t - 2, not_of);
    bool than = gs_token_is(s, t - 1, "than") && gs_token_is(s, t - 2, "rather");
    if (!out && !of && !than) return over_decided_against(s, t, g);
    g->negated = true;
    g->future = g->future || out;
    return t - 2;
}

/* "Refrained from voting", "was prevented from attending", "kept him from attending". */
static uint32_t over_kept_from(const gs_skeleton *s, uint32_t t, gs_verb_group *g) {
    static const char *const kept[] = {
        "refrained",  "refrains", "refrain",  "abstained",    "abstains",    "desisted",
        "prevented",  "prevents", "stopped",  "kept",         "keeps",       "barred",
        "banned",     "blocked",  "deterred", "dissuaded",    "discouraged", "excluded",
        "restrained", "spared",   "saved",    "disqualified", "precluded",   "forbidden",
        "prohibited", "shrank",   "away",     "back",         NULL};
    if (t < 2 || !gs_token_is(s, t - 1, "from")) return t;
    for (uint32_t back = 2; back <= 3 && back <= t; back++) {
        if (!gs_token_in(s, t - back, kept)) continue;
        g->negated = g->finite = true;
        return t - back;
    }
    return t;
}

/* Could the word before a verb belong to its group? Most verbs and all nouns stand alone. */
bool gs_may_join_verb(const gs_skeleton *s, uint32_t t) {
    static const char *const heads[] = {"to",    "out",    "of",      "than",     "from", "against",
                                        "avoid", "avoids", "avoided", "avoiding", NULL};
    static const char *const *const lists[] = {never,     be,      have,    will,  may,
                                               unwilling, to_come, willing, small, heads};
    const gs_token *token = &s->tokens[t];
    if (token->type != GS_T_WORD) return false;
    uint32_t question = gs_vocab_question(s->vocab, lists);
    int answer = gs_vocab_recall(s->vocab, token->word, question);
    if (answer >= 0) return answer > 0;
    bool may_be = gs_token_ends(s, t, 4, "ly") || gs_ends_not(s, t);
    for (size_t i = 0; i < sizeof lists / sizeof *lists && !may_be; i++)
        may_be = gs_token_in(s, t, lists[i]);
    return gs_vocab_note(s->vocab, token->word, question, may_be);
}

/* "Voted without dissent to approve", "refused by four votes to three to sign": how they did it
 * stands between the willing and its "to". */
static void look_over_manner(const gs_skeleton *s, gs_verb_group *g) {
    static const char *const manner[] = {"without", "by", "after", "with", NULL};
    uint32_t clause = s->tokens[g->start].clause;
    for (uint32_t t = g->start; t-- > 0 && g->start - t <= FARTHEST;) {
        if (s->tokens[t].clause != clause || s->tokens[t].type == GS_T_MARK) return;
        const gs_mention *next = gs_token_mention(s, t + 1);
        bool tally = next && (next->type == GS_M_RATIO || next->type == GS_M_NUMBER);
        if (!tally && !gs_token_in(s, t + 1, manner)) continue;
        g->finite = g->finite || gs_token_in(s, t, willing);
        g->negated = g->negated || gs_token_in(s, t, unwilling);
        g->future = g->future || gs_token_in(s, t, to_come);
    }
}

/* "The first woman to be elected" was. */
static bool is_of_first(const gs_skeleton *s, uint32_t to) {
    static const char *const words[] = {"first",    "last",   "only", "latest",
                                        "youngest", "oldest", "next", NULL};
    for (uint32_t back = 1; back <= 4 && back <= to; back++) {
        if (gs_token_in(s, to - back, words)) return true;
        const gs_mention *m = gs_token_mention(s, to - back);
        if (m && m->type == GS_M_ORDINAL) return true;
    }
    return false;
}

/* "The only one to dissent", "the first to sign": they did. */
static bool is_only_one(const gs_skeleton *s, uint32_t to) {
    static const char *const words[] = {"only", "first", "last", "sole", NULL};
    static const char *const those[] = {"one",     "man",     "woman",   "person",  "member",
                                        "country", "state",   "judge",   "justice", "minister",
                                        "senator", "player",  "company", "bank",    "councillor",
                                        "witness", "student", "driver",  "team",    NULL};
    if (to < 2) return false;
    uint32_t t = gs_token_in(s, to - 1, those) ? to - 1 : to;
    if (t < 2) return false;
    return gs_token_in(s, t - 1, words) && gs_token_is(s, t - 2, "the");
}

/* "Brink to run for mayor", as headlines tell what is to come; not "flew to Lima", "court orders
 * Brink to pay". */
static bool is_name_of_headline(const gs_work *w, uint32_t name) {
    static const char *const asking[] = {
        "ask",       "asks",    "asked",   "urge",   "urges", "urged", "order",  "orders",
        "ordered",   "tell",    "tells",   "told",   "want",  "wants", "force",  "forces",
        "forced",    "allow",   "allows",  "invite", "beg",   "begs",  "expect", "help",
        "expects",   "helps",   "get",     "gets",   "lets",  "sends", "send",   "picks",
        "pick",      "chooses", "hires",   "hire",   "taps",  "calls", "call",   "appeals",
        "on",        "for",     "against", "from",   "cuts",  "adds",  "brings", "invites",
        "threatens", "named",   "names",   NULL};
    enum { LONGEST_HEADLINE = 40 };
    const gs_skeleton *s = &w->skeleton;
    if (!gs_in_headline(w) || name > LONGEST_HEADLINE || !gs_is_name(gs_token_mention(s, name)))
        return false;
    for (uint32_t t = 0; t < name; t++)
        if (gs_token_in(s, t, asking) || gs_has_past_form(s, t)) return false;
    return true;
}

gs_verb_group gs_verb_group_at(const gs_work *w, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    gs_verb_group g = {.start = token};
    if (token == 0 || !gs_may_join_verb(s, token - 1)) return g;
    bool to = false, bare_be = false; /* nothing but "be" before the verb so far */
    g.start = over_kept_from(s, over_ruled_out(s, g.start, &g), &g);
    for (uint32_t i = 0; i < FARTHEST && g.start > 0; i++) {
        uint32_t t = g.start - 1;
        if (to && is_when(gs_token_mention(s, t))) { /* "refused on Monday to approve" */
            g.start = t > 0 && gs_token_is(s, t - 1, "on") ? t - 1 : t;
            continue;
        }
        if (gs_token_is(s, t, "to")) {
            if (bare_be) g.finite = is_of_first(s, t); /* "asked for the tomb to be opened" */
            uint32_t over = over_no_plans(s, g.start, &g);
            if (over != g.start) {
                g.start = over;
                to = false;
                continue;
            }
            const gs_mention *before = t > 0 ? gs_token_mention(s, t - 1) : NULL;
            if (before && !is_when(before) && !is_name_of_headline(w, t - 1)) break;
            to = true;
            g.infinitive = g.infinitive || g.start == token || bare_be;
            bare_be = false;
        } else if (!take(s, t, to, &g)) {
            break;
        }
        bool plain = !gs_token_is(s, t, "be") && !is_adverb(s, t);
        bare_be = gs_token_is(s, t, "be") || (bare_be && !plain);
        g.start = t;
    }
    if (bare_be) g.open = true; /* "insisted that the tomb be opened" */
    if (g.infinitive && !g.future && !g.negated && !g.finite) look_over_manner(s, &g);
    bool told = g.future || g.negated || g.finite;
    if (g.infinitive && !told && gs_token_is(s, g.start, "to") && is_only_one(s, g.start))
        told = g.finite = true;
    if (g.infinitive && !told && gs_in_headline(w)) g.future = true;
    if (g.infinitive && !told) g.open = !g.future; /* "a chance to sign" */
    while (g.start < token && is_adverb(s, g.start) && !gs_token_is(s, g.start, "to")) g.start++;
    return g;
}

/* "Not a", "not one", "not any", "not one litre". */
static bool is_one(const gs_work *w, uint32_t t) {
    static const char *const words[] = {"a", "any", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (t >= s->ntokens) return false;
    const gs_mention *m = gs_token_mention(s, t);
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    if (m && (m->type == GS_M_MEASURE || m->type == GS_M_NUMBER || m->type == GS_M_RATIO))
        return m->start + 4 < n && !memcmp(text + m->start, "one ", 4);
    return gs_token_in(s, t, words) || s->tokens[t].hash == gs_word_hash("one", 3);
}

/* "None of those who died had": behind the relative clause's own verb the subject's goes on. */
static bool has_verb_between(const gs_work *w, uint32_t from, uint32_t verb) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = from; t < verb; t++)
        if (gs_token_in(s, t, be) || gs_token_in(s, t, have) || gs_has_past_form(s, t) ||
            gs_token_in_set(w, t, GS_IRREGULAR_PASTS))
            return true;
    return false;
}

static const char *const nobody[] = {"no", "none", "nobody", "neither", "nothing", NULL};

static bool head_denies(const gs_work *w, uint32_t joint, uint32_t verb) {
    static const char *const relative[] = {"that", "who", "which", "whose", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (joint > 6 || !gs_token_in(s, joint, relative) || !gs_token_in(s, 0, nobody)) return false;
    return has_verb_between(w, joint + 1, verb);
}

/* "Of that oil", "no reason why": no other clause, or one that is denied alike. */
static bool goes_on(const gs_skeleton *s, uint32_t joint) {
    if (joint == 0) return false;
    return (gs_token_is(s, joint, "that") && gs_token_is(s, joint - 1, "of")) ||
           (gs_token_is(s, joint, "why") && gs_token_is(s, joint - 1, "reason"));
}

/* "no driver", "none of them", "nobody", "not a single vote" as the subject. */
static bool subject_denies(const gs_work *w, uint32_t verb) {
    static const char *const openers[] = {"yet", "but", "and", "so", "still", "yes", NULL};
    static const char *const joints[] = {"and",  "but",   "that",  "which", "who",
                                         "when", "where", "while", "if",    "because",
                                         "as",   "how",   "why",   "what",  NULL};
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = verb; t > 0 && verb - t < SUBJECT_REACH; t--) {
        if (s->tokens[t - 1].type == GS_T_MARK) return false;
        if (gs_token_in(s, t - 1, joints) && !goes_on(s, t - 1)) return head_denies(w, t - 1, verb);
        /* Far from the verb only the head of the clause may deny: "Not one of the 14 members of
         * ...", "found that none of the crew of the ..." */
        bool opens = t == 2 && gs_token_in(s, 0, openers);
        bool far = verb - t > 5 && t > 1 && s->tokens[t - 2].type != GS_T_MARK && !opens &&
                   !gs_token_is(s, t - 2, "that");
        if (far) continue;
        if (gs_token_in(s, t - 1, nobody)) return true;
        if (gs_token_is(s, t - 1, "not") && is_one(w, t)) return true;
    }
    return false;
}

/* "It is not true that the council signed", "it is untrue that". */
static bool said_untrue(const gs_work *w, uint32_t verb) {
    static const char *const untrue[] = {"untrue", "false", "lie", "myth", NULL};
    static const char *const is_so[] = {"true", "correct", "so", "case", NULL};
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = verb; t > 2 && verb - t < SUBJECT_REACH; t--) {
        if (s->tokens[t - 1].type == GS_T_MARK) return false;
        if (!gs_token_is(s, t - 1, "that")) continue;
        if (gs_token_in(s, t - 2, untrue))
            return gs_token_in(s, t - 3, be) || gs_token_is(s, t - 3, "a");
        if (!gs_token_in(s, t - 2, is_so)) return false;
        uint32_t no = gs_token_is(s, t - 3, "the") && t > 3 ? t - 4 : t - 3;
        return gs_token_is(s, no, "not") || gs_ends_not(s, no);
    }
    return false;
}

/* "Not once did she sign", "nor has he signed", "at no point did they sign". */
static bool inversion_denies(const gs_skeleton *s, uint32_t verb) {
    static const char *const heads[] = {"nor", "never", "neither", "once", "ever", NULL};
    for (uint32_t t = verb; t > 1 && verb - t < SUBJECT_REACH; t--) {
        if (s->tokens[t - 1].type == GS_T_MARK) return false;
        bool aux = gs_token_in(s, t - 1, have) || gs_token_in(s, t - 1, be);
        if (!aux || !gs_token_in(s, t - 2, heads)) continue;
        bool plain = !gs_token_is(s, t - 2, "once") && !gs_token_is(s, t - 2, "ever");
        return plain || (t > 2 && gs_token_is(s, t - 3, "not"));
    }
    return false;
}

static bool object_denies(const gs_work *w, uint32_t end) {
    static const char *const but[] = {"longer", "more",   "less", "fewer", "later", "doubt",
                                      "sooner", "matter", "one",  "small", NULL};
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = end; t < end + 2 && t < s->ntokens; t++) {
        if (gs_token_mark(s, t, ",;:.()\"-")) return false;
        if (gs_token_is(s, t, "that") && gs_token_in(s, t + 1, nobody)) return false;
        if (gs_token_in(s, t, nobody)) return !gs_token_in(s, t + 1, but);
        bool not_one = gs_token_is(s, t, "not") &&
                       gs_token_among(s, t + 1, (const char *const[]){"a", "one", NULL});
        if (not_one) return true;
        if (s->tokens[t].type == GS_T_MENTION && (t > end || !gs_token_in(s, t + 1, nobody)))
            return false;
    }
    /* "Paid the hackers nothing", "gave the town no warning" */
    static const char *const none[] = {"nothing", "no", NULL};
    return gs_token_is(s, end, "the") && end + 2 < s->ntokens && gs_token_in(s, end + 2, none) &&
           !gs_token_in(s, end + 3, but);
}

/* "Was not in the room", where the phrase begins with the auxiliary. */
static bool auxiliary_denied(const gs_skeleton *s, uint32_t token, uint32_t end) {
    return end == token + 1 && gs_token_in(s, token, be) && gs_token_in(s, end, never);
}

bool gs_verb_denied(const gs_work *w, const gs_verb_group *group, uint32_t token, uint32_t end) {
    bool group_denies = group->negated != auxiliary_denied(&w->skeleton, token, end);
    if (!group->finite && inversion_denies(&w->skeleton, group->start)) return !group_denies;
    if (said_untrue(w, group->start)) return !group_denies;
    return group_denies != (subject_denies(w, group->start) || object_denies(w, end));
}

bool gs_gap_denies(const gs_skeleton *s, uint32_t end, uint32_t tail) {
    for (uint32_t t = tail; t > end && tail - t < 2; t--)
        if (gs_token_is(s, t - 1, "no")) return t - 1 > end;
    return false;
}
