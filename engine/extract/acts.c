/* Acts, told as done or as not done: who does what, in which words.
 *
 * Acts with an opposite ("accepted", "turned down") stand in the word sets act_yes and act_no, and
 * are one act under one name. Every other verb in the past is an act of its own ("plain"): "the
 * ferry did not sail" speaks against "the ferry sailed". Whether two acts are one is for rules to
 * judge, by who does it and by the words of the clause. */
#include <string.h>

#include "base/utf8.h"
#include "clausewords.h"
#include "lemma.h"
#include "verbgroup.h"

enum { LONGEST_VERB = 24, GAP_REACH = 8, WHAT_REACH = 4 };
static const char GAP[] = " .. "; /* a few words between the parts of a phrase */

void gs_acts_enter(gs_pack *pack) {
    static const char *const sets[] = {"act_yes", "act_no"};
    uint32_t cap = 0;
    for (uint32_t s = 0; s < 2; s++) {
        const gs_entry *e;
        for (size_t i = 0; (e = gs_lexicon_at(pack->lexicon, sets[s], i)) != NULL; i++) {
            const char *const *phrases, *gap = strstr(e->form, GAP);
            const char *head =
                gap ? gs_strndup(pack->arena, e->form, (size_t)(gap - e->form)) : e->form;
            uint32_t n = gs_phrases(pack->arena, pack->lexicon, head, &phrases, NULL);
            GS_GROW(pack->arena, pack->acts, pack->nacts, cap);
            pack->acts[pack->nacts] =
                (gs_act){.name = e->value, .tail = gap ? gap + strlen(GAP) : NULL, .done = s == 0};
            for (uint32_t k = 0; k < n; k++)
                gs_cues_add(pack->cues, phrases[k], GS_CUE_ACT, pack->nacts);
            pack->nacts++;
        }
    }
}

/* Where the act of a cue ends: behind the tail of a phrase with a gap; 0 where that is not there.
 */
static uint32_t end_of(const gs_work *w, const gs_cue *c) {
    const gs_skeleton *s = &w->skeleton;
    const char *tail = w->pack->acts[c->index].tail;
    uint32_t end = c->token + c->tokens;
    if (!tail) return end;
    for (uint32_t t = end; t < s->ntokens && t < end + GAP_REACH; t++) {
        if (s->tokens[t].clause != s->tokens[c->token].clause) return 0;
        if (gs_token_is(s, t, "and") || gs_token_is(s, t, "but")) return 0;
        uint32_t k = t;
        for (const char *word = tail; *word; k++) {
            char one[LONGEST_VERB + 1];
            size_t n = strcspn(word, " -");
            if (n > LONGEST_VERB) return 0;
            memcpy(one, word, n);
            one[n] = '\0';
            if (!gs_token_is(s, k, one)) break;
            word += n + (word[n] != '\0');
            if (!*word) return k + 1;
        }
    }
    return 0;
}

/* Of phrases that overlap the longest tells the act: "refused to sign" is not also "sign". */
static bool is_covered(const gs_work *w, const gs_cue *c, uint32_t end) {
    for (const gs_cue *by = gs_cue_first(&w->cues, GS_CUE_ACT); by; by = gs_cue_next(&w->cues, by)) {
        if (by == c || by->token >= end) continue;
        uint32_t by_end = end_of(w, by);
        if (by_end > c->token && by_end - by->token > end - c->token) return true;
    }
    return false;
}

static bool is_in_act(const gs_work *w, uint32_t t) {
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_ACT); c; c = gs_cue_next(&w->cues, c))
        if (c->token <= t && t < c->token + c->tokens && end_of(w, c)) return true;
    return false;
}

static bool has_past_form(const gs_skeleton *s, uint32_t t) {
    const gs_token *token = &s->tokens[t];
    return token->end - token->start > 3 && memcmp(s->text + token->end - 2, "ed", 2) == 0;
}

/* "If", "whether", "reportedly" before the act in its clause. */
static bool is_open(const gs_work *w, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    for (const gs_cue *d = gs_cue_first(&w->cues, GS_CUE_WORD); d; d = gs_cue_next(&w->cues, d)) {
        if (d->token > token || d->index != GS_W_POSSIBLE) continue;
        if (s->tokens[d->token].clause == s->tokens[token].clause) return true;
    }
    return false;
}

/* --- to whom or what --- */

/* "Up" is the end of "top-up", and "offered" is a verb: no nouns. */
static gs_sym long_enough(const gs_work *w, gs_sym noun) {
    const char *text = gs_store_text(w->store, noun);
    size_t n = strlen(text);
    bool verb = n > 4 && strcmp(text + n - 2, "ed") == 0 && strcmp(text + n - 3, "eed") != 0;
    return n > 2 && !verb ? noun : 0;
}

static gs_sym object_at(gs_work *w, uint32_t token) {
    gs_noun_phrase what = gs_phrase_at(w, token);
    return what.head || what.pronoun ? long_enough(w, what.head) : what.entity;
}

/* The noun that the act is done to: behind the verb, between the parts of a phrase ("voted the
 * plan down"), or before a passive and a verb without an object ("the plan passed"). */
static gs_sym object_of(gs_work *w, const gs_verb_group *g, uint32_t end, uint32_t tail,
                        uint32_t last) {
    static const char *const particles[] = {"down", "out", "in",   "through", "away",
                                            "off",  "up",  "back", "open",    NULL};
    if (tail > end) { /* "voted the plan down", "threw its weight behind the plan" */
        bool inside = gs_token_in(&w->skeleton, tail, particles);
        if (inside) return gs_phrase_head(w, tail - 1);
        gs_sym behind = object_at(w, last);
        if (behind || !g->passive) return behind;
    }
    gs_noun_phrase what = gs_phrase_at(w, end);
    if (g->passive || what.end == what.start) what = gs_phrase_before(w, g->start);
    return what.head || what.pronoun ? long_enough(w, what.head) : what.entity;
}

/* "The harbour tax": what says which of several the object is, without its last word. */
static gs_sym modifiers_of(gs_work *w, const gs_verb_group *g, uint32_t end, uint32_t tail) {
    gs_noun_phrase what = gs_phrase_at(w, end);
    if (g->passive || what.end == what.start) what = gs_phrase_before(w, g->start);
    if (what.end > tail && tail > end) what.end = tail;
    return what.end > what.start ? gs_words_between(w, what.start, what.end - 1) : 0;
}

/* --- when --- */

static bool is_when(const gs_mention *m) {
    return m && (m->type == GS_M_DATE || m->type == GS_M_PERIOD) && !gs_span_is_all(m->when) &&
           !(m->flags & (GS_MF_DEFECT | GS_MF_RECURRING | GS_MF_FUZZY));
}

/* "Against 4.5 pence a year ago", "before 2028", "built in 1994": another time than the act's. */
static bool is_other_time(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"against", "than",  "from",  "before",  "after",    "until",
                                        "by",      "since", "built", "founded", "compared", NULL};
    for (uint32_t back = 1; back <= 5 && back <= t; back++) {
        if (s->tokens[t - back].type == GS_T_MARK) return false;
        if (gs_token_in(s, t - back, words)) return true;
    }
    return false;
}

/* "Turned it down in 2022 and approved it": behind the joint stands another act. */
static bool parts_acts(const gs_skeleton *s, uint32_t t, uint32_t clause) {
    static const char *const joints[] = {"and", "but", "then", "while", NULL};
    if (s->tokens[t].clause != clause) return true;
    return gs_token_in(s, t, joints) && t + 1 < s->ntokens && s->tokens[t + 1].type == GS_T_WORD;
}

/* The date of the act's clause: behind it rather than before it. */
static const gs_mention *period_of(const gs_work *w, uint32_t start, uint32_t end) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t clause = s->tokens[end - 1].clause;
    for (uint32_t t = end; t < s->ntokens && !parts_acts(s, t, clause); t++)
        if (is_when(gs_token_mention(s, t)) && !is_other_time(s, t)) return gs_token_mention(s, t);
    for (uint32_t t = start; t-- > 0 && !parts_acts(s, t, clause);)
        if (is_when(gs_token_mention(s, t)) && !is_other_time(s, t)) return gs_token_mention(s, t);
    return NULL;
}

/* "By the council" behind a passive. */
static gs_noun_phrase agent_behind(gs_work *w, uint32_t end) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = end; t + 1 < s->ntokens && t < end + 12; t++) {
        if (s->tokens[t].clause != s->tokens[end - 1].clause) break;
        if (gs_token_is(s, t, "by")) return gs_phrase_at(w, t + 1);
    }
    return (gs_noun_phrase){.start = end, .end = end};
}

static void set_text(gs_draft *d, int field, gs_sym sym) {
    if (sym) d->values[field] = (gs_value){.known = true, .sym = sym};
}

/* "X, who is ill, rested and did not vote": behind "and" the sentence's own subject goes on. */
static gs_noun_phrase subject_before(gs_work *w, uint32_t verb) {
    static const char *const joints[] = {"and", "but", "then", NULL};
    const gs_skeleton *s = &w->skeleton;
    gs_noun_phrase who = gs_phrase_before(w, verb);
    if (who.end > who.start || verb == 0 || !gs_token_in(s, verb - 1, joints)) return who;
    gs_noun_phrase first = gs_phrase_at(w, 0);
    return first.end > first.start && first.end < verb ? first : who;
}

static void set_agent(gs_work *w, gs_draft *d, const gs_verb_group *g, uint32_t end) {
    gs_noun_phrase who = g->passive ? agent_behind(w, end) : subject_before(w, g->start);
    if (who.entity && !who.head)
        d->values[w->pack->act_by] =
            (gs_value){.known = true, .inherited = who.meant, .sym = who.entity};
    if (!who.pronoun) set_text(d, w->pack->act_who, long_enough(w, who.head));
}

/* "Rules out a dividend", "no plans to resign" speak of what is to come. */
static bool tells_to_come(const gs_skeleton *s, uint32_t from, uint32_t to) {
    static const char *const words[] = {"rule",  "rules",  "ruled", "ruling",
                                        "plans", "intend", NULL};
    for (uint32_t t = from; t < to; t++)
        if (gs_token_in(s, t, words)) return true;
    return false;
}

static uint32_t words_in(const char *phrase) {
    uint32_t n = 1;
    for (; *phrase; phrase++) n += *phrase == ' ' || *phrase == '-';
    return n;
}

/* "Was approved", but "was closer": only a participle makes a passive. */
static bool is_participle(const gs_work *w, uint32_t t) {
    return has_past_form(&w->skeleton, t) || gs_token_in_set(w, t, GS_IRREGULAR_PASTS) ||
           gs_token_in_set(w, t, GS_IRREGULAR_VERBS);
}

/* The act of a word or phrase at [token, end); behind a gap the phrase goes on up to `last`. */
static void draft_act(gs_work *w, const gs_act *act, uint32_t token, uint32_t end, uint32_t last) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    gs_symtab *symbols = gs_store_symbols(w->store);
    gs_verb_group g = gs_verb_group_at(w, token);
    bool denied = gs_verb_denied(w, &g, token, end);
    if (!is_participle(w, token)) g.passive = false;
    uint32_t tail = act->tail ? words_in(act->tail) : 0;
    if (last - tail == end) end = last; /* no word between the two parts */
    g.future = g.future || tells_to_come(s, token, end);
    gs_draft *d = gs_draft_new(w, p->act, s->tokens[g.start].start, s->tokens[last - 1].end, "act");
    set_text(d, p->act_act, gs_sym_cstr(symbols, act->name));
    set_text(d, p->act_told, gs_sym_cstr(symbols, act->done != denied ? "done" : "not done"));
    set_text(d, p->act_tense, gs_sym_cstr(symbols, g.future ? "future" : "past"));
    set_text(d, p->act_about, gs_words_about(w, g.start, end));
    d->values[p->act_plain] = (gs_value){.known = act->plain, .flag = true};
    set_text(d, p->act_what, object_of(w, &g, end, last - tail, last));
    set_text(d, p->act_which, modifiers_of(w, &g, end, last - tail));
    if (!act->plain) set_text(d, p->act_rest, gs_words_behind(w, last));
    d->values[p->act_negated] = (gs_value){.known = denied, .flag = true};
    set_agent(w, d, &g, end);
    const gs_mention *period = period_of(w, g.start, end);
    if (period) d->values[p->act_period] = (gs_value){.known = true, .span = period->when};
    d->modality = g.open || is_open(w, token) ? GS_POSSIBLE : g.future ? GS_PLANNED : GS_ASSERTED;
    d->modality_given = true;
}

/* --- which words are acts --- */

static bool ends_in(const gs_skeleton *s, uint32_t t, const char *ending) {
    const gs_token *token = &s->tokens[t];
    size_t n = strlen(ending);
    return token->end - token->start > n + 1 && memcmp(s->text + token->end - n, ending, n) == 0;
}

static bool is_comma(const gs_skeleton *s, uint32_t t) {
    return s->tokens[t].type == GS_T_MARK && s->tokens[t].mark == ',';
}

/* A word that is a verb's form and a noun's alike ("cut", "visits") is a verb behind an auxiliary,
 * "to" or a name, and in a headline. */
static bool is_noun_like(const gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    const gs_token *token = &s->tokens[t];
    if (token->end - token->start > LONGEST_VERB || has_past_form(s, t) || ends_in(s, t, "ing"))
        return false;
    if (gs_token_in_set(w, t, GS_IRREGULAR_PASTS)) return false;
    gs_verb_group g = gs_verb_group_at(w, t);
    if (g.finite || g.infinitive || gs_in_headline(w)) return false;
    static const char *const subjects[] = {"he",   "she",  "it",  "who",  "which",
                                           "that", "also", "now", "then", NULL};
    const gs_mention *before = t > 0 ? gs_token_mention(s, t - 1) : NULL;
    bool subject =
        ends_in(s, t, "s") && t > 0 && (gs_token_in(s, t - 1, subjects) || is_comma(s, t - 1));
    bool name = before && (before->type == GS_M_PERSON || before->type == GS_M_ORG ||
                           before->type == GS_M_PLACE || before->type == GS_M_NAME);
    return !name && !subject;
}

/* "Refused to sign", "refused on Monday to sign". */
static bool has_to_behind(const gs_skeleton *s, uint32_t t) {
    if (gs_token_is(s, t, "on")) t++;
    if (is_when(gs_token_mention(s, t))) t++;
    return gs_token_is(s, t, "to");
}

/* "The pass", "a sign", and "refused" before its "to" tell no act of their own. */
static bool is_no_act(const gs_work *w, const gs_cue *c) {
    static const char *const willing[] = {"refuse",   "refuses", "refused", "decline", "declines",
                                          "declined", "fail",    "fails",   "failed",  "agree",
                                          "agrees",   "agreed",  NULL};
    const gs_skeleton *s = &w->skeleton;
    if (c->tokens > 1 || w->pack->acts[c->index].tail) return false;
    if (gs_token_in(s, c->token, willing) && has_to_behind(s, c->token + 1)) return true;
    if (c->token > 0 && gs_is_determiner(s, c->token - 1) && !has_past_form(s, c->token))
        return true;
    return is_noun_like(w, c->token);
}

/* "Declared under a state of calamity": one act in two phrases. */
static bool goes_on(const gs_work *w, const gs_cue *c) {
    const gs_skeleton *s = &w->skeleton;
    if (c->token > 0 && gs_token_is(s, c->token - 1, "to")) return false;
    const char *name = w->pack->acts[c->index].name;
    const gs_cue *before = gs_cue_first(&w->cues, GS_CUE_ACT);
    for (; before && before->token < c->token; before = gs_cue_next(&w->cues, before)) {
        if (before->token + 4 < c->token) continue;
        if (s->tokens[before->token].clause != s->tokens[c->token].clause) continue;
        if (strcmp(w->pack->acts[before->index].name, name) == 0 && end_of(w, before)) return true;
    }
    return false;
}

static void run_known(gs_work *w) {
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_ACT); c; c = gs_cue_next(&w->cues, c)) {
        if (is_no_act(w, c)) continue;
        uint32_t last = end_of(w, c);
        if (last && !is_covered(w, c, last) && !goes_on(w, c))
            draft_act(w, &w->pack->acts[c->index], c->token, c->token + c->tokens, last);
    }
}

/* Verbs too common to tell an act: "said", "had", "made". */
static bool is_light(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {
        "said",    "was",   "were",    "been",   "had",   "did",    "done",      "made",
        "got",     "went",  "came",    "told",   "added", "asked",  "called",    "named",
        "used",    "based", "need",    "kept",   "began", "became", "according", "expected",
        "planned", "gave",  "given",   "took",   "taken", "put",    "seen",      "saw",
        "known",   "knew",  "thought", "felt",   "left",  "held",   "found",     "let",
        "set",     "led",   "hundred", "indeed", "not",   "never",  "no",        NULL};
    return gs_token_in(s, t, words);
}

/* "Had no detectors": the main verb, since no participle stands behind it. */
static bool is_main_have(const gs_work *w, uint32_t t) {
    static const char *const have[] = {"had", "has", "have", NULL};
    static const char *const more[] = {"to",   "not", "been",  "never", "already",
                                       "also", "so",  "yet",   "far",   "just",
                                       "long", "now", "since", "only",  NULL};
    const gs_skeleton *s = &w->skeleton;
    if (!gs_token_in(s, t, have) || t + 1 >= s->ntokens) return false;
    if (s->tokens[t + 1].type == GS_T_MARK || gs_token_in(s, t + 1, more)) return false;
    return s->tokens[t + 1].type == GS_T_MENTION || !is_participle(w, t + 1);
}

/* "Ordered a recount", "made no payment": the noun tells the act; its lemma. */
static bool is_light_verb(gs_work *w, uint32_t t, char lemma[GS_LEMMA]) {
    static const char *const light[] = {"held",    "made",     "gave",     "given",
                                        "issued",  "ordered",  "launched", "conducted",
                                        "offered", "received", "took",     NULL};
    const gs_skeleton *s = &w->skeleton;
    if (!gs_token_in(s, t, light)) return false;
    gs_verb_group g = gs_verb_group_at(w, t);
    gs_sym noun = object_of(w, &g, t + 1, t + 1, t + 1);
    const char *text = gs_store_text(w->store, noun);
    if (!noun || text[0] < 'a' || text[0] > 'z') return false;
    gs_lemma(w->pack->lexicon, text, strlen(text), lemma);
    return true;
}

/* "There was no leak": the noun behind it tells the act. */
static bool is_there_no(gs_work *w, uint32_t t, char lemma[GS_LEMMA]) {
    static const char *const be[] = {"was", "were", "is", "are", "be", "been", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (!gs_token_is(s, t, "no") || t < 2 || !gs_token_in(s, t - 1, be)) return false;
    bool there = gs_token_is(s, t - 2, "there") || (t > 2 && gs_token_is(s, t - 3, "there"));
    gs_noun_phrase what = gs_phrase_at(w, t + 1);
    if (!there || !what.head) return false;
    const char *text = gs_store_text(w->store, what.head);
    gs_lemma(w->pack->lexicon, text, strlen(text), lemma);
    return true;
}

/* A verb in the past, or any word behind a "not" that an auxiliary carries; its lemma. */
static bool is_plain_verb(const gs_work *w, uint32_t t, char lemma[GS_LEMMA]) {
    const gs_skeleton *s = &w->skeleton;
    const gs_token *token = &s->tokens[t];
    size_t n = token->end - token->start;
    char word[LONGEST_VERB + 1];
    if (token->type != GS_T_WORD || n < 3 || n > LONGEST_VERB || is_light(s, t)) return false;
    if (!has_past_form(s, t) && !gs_token_in_set(w, t, GS_IRREGULAR_PASTS)) {
        gs_verb_group g = gs_verb_group_at(w, t);
        if (!(g.negated && (g.finite || g.infinitive)) && !(g.future && g.finite)) return false;
    }
    if (t > 0 && gs_is_determiner(s, t - 1)) return false;
    for (size_t i = 0; i < n; i++) {
        char c = s->text[token->start + i];
        if ((c | 0x20) < 'a' || (c | 0x20) > 'z') return false;
        word[i] = (char)(c | 0x20);
    }
    gs_lemma(w->pack->lexicon, word, n, lemma);
    return true;
}

static void run_plain(gs_work *w) {
    char lemma[GS_LEMMA];
    for (uint32_t t = 0; t < w->skeleton.ntokens; t++) {
        if (is_in_act(w, t)) continue;
        gs_act act = {.name = lemma, .done = true, .plain = true};
        if (is_main_have(w, t)) act.name = "have";
        bool there = act.name == lemma && is_there_no(w, t, lemma);
        act.done = !there;
        if (there || act.name != lemma || is_light_verb(w, t, lemma) || is_plain_verb(w, t, lemma))
            draft_act(w, &act, t, t + 1, t + 1);
    }
}

void gs_run_acts(gs_work *w) {
    if (!w->pack->act) return;
    run_known(w);
    run_plain(w);
}
