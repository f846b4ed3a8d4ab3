#include "actdraft.h"

#include <string.h>

#include "chunks.h"
#include "clausewords.h"
#include "lemma.h"
#include "nounchain.h"
#include "phrases.h"

bool gs_has_past_form(const gs_skeleton *s, uint32_t t) {
    return gs_token_ends(s, t, 4, "ed");
}

/* "Could not bear it and stayed away": a verb in the past behind the joint ends what "could" opens,
 * where that is no participle ("could be fined and jailed"). */
static bool is_past_modal(const gs_work *w, uint32_t modal, uint32_t start, uint32_t token) {
    static const char *const modals[] = {"could", "might", "may", "couldn't", NULL};
    static const char *const joints[] = {"and", "but", NULL};
    static const char *const participles[] = {"be", "have", "been", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (start <= modal + 1 || !gs_token_in(s, modal, modals)) return false;
    if (!gs_token_in(s, start - 1, joints)) return false;
    for (uint32_t t = modal + 1; t < start; t++)
        if (gs_token_in(s, t, participles)) return false;
    return gs_has_past_form(s, token) || gs_token_in_set(w, token, GS_IRREGULAR_PASTS);
}

/* "If", "whether", "reportedly" before the act in its clause. */
static bool is_open(const gs_work *w, uint32_t start, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    for (const gs_cue *d = gs_cue_first(&w->cues, GS_CUE_WORD); d; d = gs_cue_next(&w->cues, d)) {
        if (d->token > token || d->index != GS_W_POSSIBLE) continue;
        if (is_past_modal(w, d->token, start, token)) continue;
        if (s->tokens[d->token].clause == s->tokens[token].clause) return true;
    }
    return false;
}

/* "Reports on television that a dam had cracked": what may turn out to be wrong. */
static bool is_rumoured(gs_work *w, uint32_t verb) {
    enum { REACH = 8, NOUN_REACH = 5 };
    static const char *const nouns[] = {"report",    "reports",     "rumour", "rumours",
                                        "rumor",     "rumors",      "claims", "fears",
                                        "theory",    "allegations", "belief", "suggestions",
                                        "suspicion", "speculation", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = verb;
    while (t > 0 && verb - t < REACH && !gs_token_is(s, t - 1, "that")) {
        if (s->tokens[t - 1].type == GS_T_MARK) return false;
        t--;
    }
    if (t < 2 || !gs_token_is(s, t - 1, "that")) return false;
    for (uint32_t k = t - 1; k > 0 && t - k < NOUN_REACH && s->tokens[k - 1].type != GS_T_MARK; k--)
        if (gs_token_in(s, k - 1, nouns))
            return gs_chunk_tag(gs_chunks_of(w), k - 1) == GS_TAG_NOUN;
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

static gs_noun_phrase object_phrase(gs_work *w, uint32_t token) {
    const gs_chunks *c = gs_chunks_of(w);
    return token < c->n ? gs_chunk_object(w, c, token) : gs_phrase_at(w, token);
}

/* The noun of a phrase; its name, or whom its pronoun means, where it has none. "He" begins a
 * clause of its own. */
static gs_sym told_by(const gs_work *w, const gs_noun_phrase *what) {
    static const char *const subjects[] = {"he", "she", "they", "we", "i", "there", NULL};
    if (what->pronoun && gs_token_in(&w->skeleton, what->start, subjects)) return 0;
    gs_sym noun = what->pronoun ? what->means : what->head;
    return noun ? long_enough(w, noun) : what->entity;
}

static gs_sym object_at(gs_work *w, uint32_t token) {
    gs_noun_phrase what = object_phrase(w, token);
    return told_by(w, &what);
}

/* "Commented on the report", "drew with Lima": the preposition belongs to the verb. */
static bool is_tied(const gs_skeleton *s, uint32_t t) {
    static const char *const on[] = {
        "comment", "agree",   "vote",  "insist",    "rely",   "decide",  "rule",
        "report",  "act",     "focus", "commented", "agreed", "voted",   "insisted",
        "relied",  "decided", "ruled", "reported",  "acted",  "focused", NULL};
    static const char *const of[] = {"learn",     "learned",    "learnt",  "hear",   "heard",
                                     "dispose",   "disposed",   "dream",   "dreamt", "dreamed",
                                     "complain",  "complained", "speak",   "spoke",  "despair",
                                     "despaired", "boast",      "boasted", NULL};
    static const char *const about[] = {"complain", "complained", "speak",  "spoke", "talk",
                                        "talked",   "argue",      "argued", "worry", "worried",
                                        "joke",     "joked",      "lie",    "lied",  NULL};
    static const char *const with[] = {
        "draw",  "drew",    "agree",     "agreed",     "met",       "meet",   "side",  "sided",
        "clash", "clashed", "dealt",     "deal",       "merge",     "merged", "spoke", "speak",
        "split", "drawn",   "cooperate", "cooperated", "disagreed", NULL};
    if (gs_token_is(s, t, "against")) return true;
    if (t == 0) return false;
    return (gs_token_is(s, t, "on") && gs_token_in(s, t - 1, on)) ||
           (gs_token_is(s, t, "of") && gs_token_in(s, t - 1, of)) ||
           (gs_token_is(s, t, "about") && gs_token_in(s, t - 1, about)) ||
           (gs_token_is(s, t, "with") && gs_token_in(s, t - 1, with));
}

/* "Gave the go-ahead on Tuesday to a quarry": where the object begins behind its "to" or "for", or
 * behind the verb's own preposition; 0 where there is none. */
static uint32_t behind_when(const gs_skeleton *s, uint32_t t) {
    static const char *const to[] = {"to", "for", NULL};
    if (t + 1 < s->ntokens && is_tied(s, t)) return t + 1;
    if (t < s->ntokens && gs_token_is(s, t, "on")) t++;
    if (t < s->ntokens && gs_is_certain_when(gs_token_mention(s, t))) t++;
    return t + 1 < s->ntokens && gs_token_in(s, t, to) ? t + 1 : 0;
}

/* A verb in the past, and not "the closed door". */
static bool is_past_verb(const gs_work *w, uint32_t t) {
    static const char *const leads[] = {"the", "a", "an", "of", "his", "her", "its", "their", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (s->tokens[t].type != GS_T_WORD || (t > 0 && gs_token_in(s, t - 1, leads))) return false;
    return gs_has_past_form(s, t) || gs_token_in_set(w, t, GS_IRREGULAR_PASTS);
}

/* The verb of the same sentence that the one at the token leans on: "rose in the hall and
 * apologized", "telephoned to concede", "left without meeting"; UINT32_MAX where there is none. */
static uint32_t leaned_on(gs_work *w, uint32_t verb) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = verb; t-- > 1;) {
        if (s->tokens[t].type == GS_T_MARK && strchr(";:\"", s->tokens[t].mark)) break;
        if (!is_past_verb(w, t)) continue;
        gs_noun_phrase who = gs_phrase_before(w, t);
        if (who.end > who.start && (who.entity || who.head)) return t;
    }
    return UINT32_MAX;
}

/* The subject by the clause's chunks; the phrase before the verb where they tell none. */
static gs_noun_phrase of_clause(gs_work *w, const gs_verb_group *g) {
    const gs_chunks *c = gs_chunks_of(w);
    gs_noun_phrase none = {.start = g->start, .end = g->start};
    if (g->start >= c->n) return gs_phrase_before(w, g->start);
    gs_noun_phrase inverted = gs_chunk_inverted(w, c, g->start);
    if (gs_phrase_is_there(&inverted)) return inverted;
    bool reduced = g->passive && !g->finite;
    gs_noun_phrase p =
        reduced ? gs_chunk_described(w, c, g->start) : gs_chunk_subject(w, c, g->start);
    return gs_chunk_joined(w, c, &p) ? none : p;
}

/* "X, who is ill, rested and did not vote": behind "and" the sentence's own subject goes on. */
static gs_noun_phrase subject_before(gs_work *w, const gs_verb_group *g) {
    static const char *const joints[] = {"and", "but", "then", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t verb = g->start;
    bool leans = (g->open && g->infinitive) || gs_token_is(s, verb, "without");
    gs_noun_phrase who = leans ? gs_phrase_before(w, verb) : of_clause(w, g);
    if (!leans && (who.end > who.start || verb < gs_chunks_of(w)->n)) return who;
    bool joined = who.end == who.start && verb > 0 && gs_token_in(s, verb - 1, joints);
    if (!leans && !joined) return who;
    uint32_t other = leaned_on(w, verb);
    if (other != UINT32_MAX) return gs_phrase_before(w, other);
    if (!joined) return who;
    gs_noun_phrase first = gs_phrase_at(w, 0);
    return first.end > first.start && first.end < verb ? first : who;
}

/* What a passive is done to, or a verb without an object behind it: what a relative clause takes up
 * ("the deal they signed"), or the subject. */
static gs_noun_phrase undergoer(gs_work *w, const gs_verb_group *g, bool taken_up_only) {
    gs_noun_phrase subject = of_clause(w, g), none = {.start = g->start, .end = g->start};
    if (g->passive || g->start >= gs_chunks_of(w)->n) return taken_up_only ? none : subject;
    gs_noun_phrase taken_up = gs_chunk_taken_up(w, gs_chunks_of(w), &subject);
    return taken_up_only || taken_up.end > taken_up.start ? taken_up : subject;
}

/* The person within a phrase ("cleared Jon Aldous of", "found Jon Aldous guilty"), or behind its
 * end
 * ("approved the extradition of Jon Aldous"); 0 where there is none. Who does it stands behind
 * "by".
 */
static gs_sym person_in(gs_work *w, uint32_t end, uint32_t tail, uint32_t last) {
    static const char *const joints[] = {"of", "for", "to", "against", NULL};
    const gs_skeleton *s = &w->skeleton;
    bool joint = gs_token_in(s, last, joints);
    for (uint32_t t = end; t < s->ntokens && t < last + 1 + joint; t++) {
        if ((t >= tail && t < last) || (t == last && joint)) continue;
        if (t >= last && !joint) break;
        const gs_mention *person = gs_chunk_person(w, t);
        if (person) return gs_phrase_name(w, person);
    }
    return 0;
}

/* "Answered some", "sold both": nobody knows what. */
static bool is_some(gs_work *w, uint32_t t) {
    return gs_chunk_tag(gs_chunks_of(w), t) == GS_TAG_DETERMINER &&
           !gs_token_is(&w->skeleton, t, "that");
}

/* The noun that the act is done to: behind the verb, between the parts of a phrase ("voted the
 * plan down"), or before a passive and a verb without an object ("the plan passed"). */
gs_sym gs_act_object(gs_work *w, const gs_verb_group *g, uint32_t end, uint32_t tail,
                     uint32_t last) {
    static const char *const particles[] = {"down", "out",  "in",   "through", "away", "off",
                                            "up",   "back", "open", "guilty",  NULL};
    if (tail > end) { /* "voted the plan down", "threw its weight behind the plan" */
        bool of =
            last == tail + 1 && gs_token_is(&w->skeleton, tail, "of"); /* "cleared a nurse of" */
        if (of || gs_token_in(&w->skeleton, tail, particles)) return gs_phrase_head(w, tail - 1);
        gs_sym behind = object_at(w, last);
        if (behind || !g->passive) return behind;
    }
    gs_noun_phrase what = object_phrase(w, end);
    if (what.end == what.start && !g->passive) {
        gs_noun_phrase taken_up = undergoer(w, g, true);
        if (taken_up.end > taken_up.start) what = taken_up;
    }
    if (what.end == what.start && !g->passive) {
        uint32_t far = behind_when(&w->skeleton, end);
        if (far) what = object_phrase(w, far);
    }
    if (!g->passive && what.end > what.start) return told_by(w, &what);
    if (!g->passive && is_some(w, end)) return 0;
    what = undergoer(w, g, false);
    gs_sym noun = what.pronoun ? what.means : what.head;
    return noun || what.pronoun ? long_enough(w, noun) : what.entity;
}

/* "The harbour tax": what says which of several the object is, without its last word. */
static gs_sym modifiers_of(gs_work *w, const gs_verb_group *g, uint32_t end, uint32_t tail) {
    gs_noun_phrase what = object_phrase(w, end);
    if (g->passive || what.end == what.start) what = undergoer(w, g, false);
    bool split = what.end == tail && gs_chunk_tag(gs_chunks_of(w), tail) == GS_TAG_VERB;
    bool in_tail = tail > end && (what.end > tail || split); /* "accepted the second offer" */
    uint32_t last = in_tail ? tail : what.end - 1;
    return what.end > what.start && last > what.start ? gs_words_between(w, what.start, last) : 0;
}

/* "By post", "by mistake": how it was done, and not who did it. */
static bool is_means(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {
        "telephone", "phone",     "post",       "mail",    "email",       "letter", "radio",
        "text",      "video",     "road",       "rail",    "sea",         "air",    "land",
        "boat",      "bus",       "train",      "car",     "truck",       "lorry",  "plane",
        "ferry",     "ship",      "canoe",      "taxi",    "tram",        "hand",   "law",
        "name",      "head",      "feel",       "sight",   "lot",         "chance", "way",
        "default",   "mistake",   "accident",   "design",  "degrees",     "weight", "show",
        "means",     "agreement", "helicopter", "courier", "acclamation", NULL};
    return gs_token_in(s, t, words);
}

/* "By the council" behind a passive, and not behind another verb that stands between: "was lost in
 * May and found by the firm", but "was built and opened by the king". */
static gs_noun_phrase agent_behind(gs_work *w, uint32_t end) {
    const gs_skeleton *s = &w->skeleton;
    const gs_chunks *c = gs_chunks_of(w);
    for (uint32_t t = end; t + 1 < s->ntokens && t < end + 12; t++) {
        if (s->tokens[t].clause != s->tokens[end - 1].clause) break;
        bool joined = t == end + 1 && gs_chunk_tag(c, end) == GS_TAG_AND;
        if (gs_chunk_tag(c, t) == GS_TAG_VERB && !joined) break;
        if (!gs_token_is(s, t, "by")) continue;
        if (!is_means(s, t + 1))
            return t + 1 < c->n ? gs_chunk_at(w, c, t + 1) : gs_phrase_at(w, t + 1);
        break;
    }
    return (gs_noun_phrase){.start = end, .end = end};
}

/* "Telephoned her rival to concede", "rose to apologize": done by the very deed that is told. */
static bool is_done_so(gs_work *w, const gs_verb_group *g) {
    static const char *const ways[] = {
        "telephoned", "phoned", "called",   "rang",      "rose", "stood",       "wrote", "appeared",
        "stepped",    "knelt",  "bowed",    "emerged",   "met",  "interrupted", "broke", "gathered",
        "returned",   "flew",   "traveled", "travelled", "took", "sat",         "drove", NULL};
    if (!g->open || !g->infinitive) return false;
    uint32_t verb = leaned_on(w, g->start);
    return verb != UINT32_MAX && gs_token_in(&w->skeleton, verb, ways) &&
           !gs_verb_group_at(w, verb).negated;
}

/* "Was designed in Lima and built by the firm": the "was" of the first is the second's too. */
static bool is_joined_passive(gs_work *w, uint32_t verb, uint32_t end) {
    const gs_skeleton *s = &w->skeleton;
    const gs_chunks *c = gs_chunks_of(w);
    if (verb == 0 || !gs_token_is(s, verb - 1, "and") || !gs_is_participle(w, verb)) return false;
    gs_tag next = gs_chunk_tag(c, end);
    if (gs_tag_is_nominal(next) || next == GS_TAG_DETERMINER || next == GS_TAG_OWNER) return false;
    gs_noun_phrase by = agent_behind(w, end);
    if (by.end == by.start && !gs_token_in_set(w, verb, GS_SOLE_PARTICIPLES)) return false;
    for (uint32_t t = verb - 1; t > 0; t--) {
        gs_tag tag = gs_chunk_tag(c, t - 1);
        if (tag == GS_TAG_JOINT || tag == GS_TAG_RELATIVE || tag == GS_TAG_MARK) return false;
        if (tag == GS_TAG_VERB) return gs_verb_group_at(w, t - 1).passive;
    }
    return false;
}

static void set_agent(gs_work *w, gs_draft *d, const gs_act_fields *f, const gs_verb_group *g,
                      uint32_t end) {
    gs_noun_phrase who = g->passive ? agent_behind(w, end) : subject_before(w, g);
    if (who.entity && (!who.head || who.meant))
        d->values[f->by] = (gs_value){.known = true, .inherited = who.meant, .sym = who.entity};
    gs_draft_set(d, f->who, long_enough(w, who.pronoun ? who.means : who.head));
}

/* "Rules out a dividend", "no plans to resign" speak of what is to come; so does a "will" within
 * the act's own words. An outcome's phrase with "will" tells the state that is. */
static bool tells_to_come(const gs_skeleton *s, uint32_t from, uint32_t to, bool outcome) {
    static const char *const words[] = {"rule",  "rules",  "ruled", "ruling",
                                        "plans", "intend", NULL};
    static const char *const will[] = {"will", "shall", NULL};
    for (uint32_t t = from; t < to; t++)
        if (gs_token_in(s, t, words) || (!outcome && gs_token_in(s, t, will))) return true;
    return false;
}

static uint32_t words_in(const char *phrase) {
    uint32_t n = 1;
    for (; *phrase; phrase++) n += *phrase == ' ' || *phrase == '-';
    return n;
}

/* "Was approved", but "was closer": only a participle makes a passive. */
bool gs_is_participle(const gs_work *w, uint32_t t) {
    return gs_has_past_form(&w->skeleton, t) || gs_token_in_set(w, t, GS_IRREGULAR_PASTS) ||
           gs_token_in_set(w, t, GS_IRREGULAR_VERBS);
}

/* "Did not speak in favour", "might end in custody": what the verb says of the phrase behind it. */
static void take_over(gs_work *w, gs_verb_group *g, uint32_t token) {
    const gs_chunks *c = gs_chunks_of(w);
    if (token == 0 || gs_chunk_tag(c, token) != GS_TAG_PREPOSITION) return;
    if (gs_chunk_tag(c, token - 1) != GS_TAG_VERB) return;
    gs_verb_group above = gs_verb_group_at(w, token - 1);
    g->negated = g->negated != above.negated;
    g->future = g->future || above.future;
    g->open = g->open || above.open;
}

/* What makes it that act, and not another. */
static void name_act(gs_work *w, gs_draft *d, const gs_act *act, bool denied) {
    const gs_pack *p = w->pack;
    const gs_act_fields *f = act->state ? &p->outcome_fields : &p->act_fields;
    /* The name of a plain act is the caller's, for this one draft. */
    gs_draft_set(d, f->name,
                 act->plain ? gs_sym_cstr(gs_store_symbols(w->store), act->name)
                            : gs_kept_word(w, act->name));
    d->values[f->negated] = (gs_value){.known = denied, .flag = true};
    if (act->state) {
        gs_draft_set(d, p->outcome_state, gs_kept_word(w, act->state));
        return;
    }
    gs_draft_set(d, p->act_told, gs_kept_word(w, act->done != denied ? "done" : "not done"));
    d->values[p->act_plain] = (gs_value){.known = act->plain, .flag = true};
}

/* "Focused on recovering", "aimed at hiding": what somebody works at. */
static bool is_gerund(const gs_skeleton *s, uint32_t t) {
    static const char *const leads[] = {"on",     "at",      "from",  "into",
                                        "toward", "towards", "about", NULL};
    const gs_token *k = &s->tokens[t];
    return t > 0 && k->type == GS_T_WORD && k->end - k->start > 4 &&
           memcmp(s->lower + k->end - 3, "ing", 3) == 0 && gs_token_in(s, t - 1, leads);
}

/* "Brink to run for mayor": in a headline the phrase's own "to" tells what is to come. */
static gs_verb_group group_of(gs_work *w, uint32_t token, uint32_t end) {
    const gs_chunks *c = gs_chunks_of(w);
    bool to = token > 0 && token + 1 < end && gs_in_headline(w) &&
              gs_chunk_tag(c, token) == GS_TAG_TO && gs_tag_is_nominal(gs_chunk_tag(c, token - 1));
    return gs_verb_group_at(w, to ? token + 1 : token);
}

void gs_draft_act(gs_work *w, const gs_act *act, uint32_t token, uint32_t end, uint32_t last) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    const gs_kind *kind = act->state ? p->outcome : p->act;
    const gs_act_fields *f = act->state ? &p->outcome_fields : &p->act_fields;
    gs_verb_group g = group_of(w, token, end);
    take_over(w, &g, token);
    bool denied = gs_verb_denied(w, &g, token, end);
    if (!gs_is_participle(w, token)) g.passive = false;
    if (!g.finite && !g.infinitive && gs_chunk_reduced(w, gs_chunks_of(w), token, end))
        g.passive = true;
    if (!g.finite && !g.infinitive && is_joined_passive(w, token, end)) g.passive = g.finite = true;
    uint32_t tail = act->tail ? words_in(act->tail) : 0;
    denied = denied || (tail && gs_gap_denies(s, end, last - tail));
    if (last - tail == end) end = last; /* no word between the two parts */
    g.future = g.future || tells_to_come(s, token, end, act->state != NULL);
    gs_draft *d =
        gs_draft_new(w, kind, s->tokens[g.start].start, s->tokens[last - 1].end, kind->name);
    name_act(w, d, act, denied);
    gs_draft_set(d, f->tense,
                 gs_kept_word(w, g.future       ? "future"
                                 : act->present ? "present"
                                                : "past"));
    gs_draft_set(d, f->about, gs_words_about(w, g.start, end));
    uint32_t from = tail && !g.passive ? end : last;
    gs_sym person = act->state && last > token + 1 ? person_in(w, from, last - tail, last) : 0;
    gs_draft_set(d, f->what, person ? person : gs_act_object(w, &g, end, last - tail, last));
    gs_draft_set(d, f->which, modifiers_of(w, &g, end, last - tail));
    if (!act->plain) gs_draft_set(d, f->rest, gs_words_behind(w, last));
    set_agent(w, d, f, &g, end);
    const gs_mention *period = gs_act_period(w, g.start, end, true);
    if (period) d->values[f->period] = (gs_value){.known = true, .span = period->when};
    bool open = (g.open && !is_done_so(w, &g)) || is_open(w, g.start, token) ||
                is_gerund(s, token) || is_rumoured(w, g.start);
    d->modality = open ? GS_POSSIBLE : g.future ? GS_PLANNED : GS_ASSERTED;
    d->modality_given = true;
}
