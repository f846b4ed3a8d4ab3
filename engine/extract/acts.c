/* Acts, told as done or as not done: who does what, in which words.
 *
 * Acts with an opposite ("accepted", "turned down") stand in the word sets act_yes and act_no, and
 * are one act under one name. Every other verb in the past is an act of its own ("plain"): "the
 * ferry did not sail" speaks against "the ferry sailed". Whether two acts are one is for rules to
 * judge, by who does it and by the words of the clause. */
#include <string.h>

#include "base/utf8.h"
#include "actdraft.h"
#include "baseform.h"
#include "chunks.h"
#include "clausewords.h"
#include "lemma.h"
#include "verbgroup.h"

enum { LONGEST_VERB = 24 };

void gs_acts_enter(gs_pack *pack) {
    static const char *const sets[] = {"act_yes", "act_no"};
    uint32_t cap = 0;
    for (uint32_t s = 0; s < 2; s++) {
        const gs_entry *e;
        for (size_t i = 0; (e = gs_lexicon_at(pack->lexicon, sets[s], i)) != NULL; i++) {
            const char *const *phrases, *tail;
            uint32_t n = gs_gapped_phrases(pack, e->form, &phrases, &tail);
            GS_GROW(pack->arena, pack->acts, pack->nacts, cap);
            pack->acts[pack->nacts] = (gs_act){.name = e->value, .tail = tail, .done = s == 0};
            for (uint32_t k = 0; k < n; k++)
                gs_cues_add(pack->cues, phrases[k], GS_CUE_ACT, pack->nacts);
            pack->nacts++;
        }
    }
}

static uint32_t end_of(const gs_work *w, const gs_cue *c) {
    return gs_gapped_end(w, c, w->pack->acts[c->index].tail);
}

/* Of phrases that overlap the longest tells the act: "refused to sign" is not also "sign". */
static bool is_covered(const gs_work *w, const gs_cue *c, uint32_t end) {
    const gs_cue *by = gs_cue_first(&w->cues, GS_CUE_ACT);
    for (; by && by->token < end; by = gs_cue_next(&w->cues, by)) {
        if (by == c) continue;
        uint32_t by_end = end_of(w, by);
        if (by_end > c->token && by_end - by->token > end - c->token) return true;
    }
    return false;
}

static bool is_in_act(const gs_work *w, uint32_t t) {
    const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_ACT);
    for (; c && c->token <= t; c = gs_cue_next(&w->cues, c))
        if (t < c->token + c->tokens && end_of(w, c)) return true;
    return false;
}

/* --- which words are acts --- */

/* A name of one person or place, so that no plural verb stands behind it: "the Osby fire"; not "Ada
 * Brink and Karl Otto", "floods in Osby", "Rovers". */
static bool is_one(const gs_work *w, uint32_t t) {
    static const char *const more[] = {"and", "in", "of", "at", "near", NULL};
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_token_mention(s, t);
    if (m->type != GS_M_PERSON && m->type != GS_M_PLACE) return false;
    uint32_t size;
    const char *text = gs_article_text(w->article, &size);
    return text[m->end - 1] != 's' && !(t > 0 && gs_token_in(s, t - 1, more));
}

/* A word that is a verb's form and a noun's alike ("cut", "visits") is a verb behind an auxiliary,
 * "to" or a name, and in a headline. */
bool gs_is_noun_like(const gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    const gs_token *token = &s->tokens[t];
    if (token->end - token->start > LONGEST_VERB || gs_has_past_form(s, t) ||
        gs_token_ends(s, t, 5, "ing"))
        return false;
    if (gs_token_in_set(w, t, GS_IRREGULAR_PASTS)) return false;
    gs_verb_group g = gs_verb_group_at(w, t);
    if (g.finite || g.infinitive || gs_in_headline(w)) return false;
    static const char *const subjects[] = {"he",   "she",  "it",  "who",  "which",
                                           "that", "also", "now", "then", NULL};
    const gs_mention *before = t > 0 ? gs_token_mention(s, t - 1) : NULL;
    bool subject = gs_token_ends(s, t, 3, "s") && t > 0 &&
                   (gs_token_in(s, t - 1, subjects) || gs_token_is_mark(s, t - 1, ','));
    bool name = gs_is_name(before) && (!is_one(w, t - 1) || gs_token_ends(s, t, 3, "s"));
    return !name && !subject;
}

/* "Refused to sign", "refused on Monday to sign". */
static bool has_to_behind(const gs_skeleton *s, uint32_t t) {
    if (gs_token_is(s, t, "on")) t++;
    if (gs_is_certain_when(gs_token_mention(s, t))) t++;
    return gs_token_is(s, t, "to");
}

/* "Charged $5", "charged the visitors $5"; not "charged with a $5 million fraud". */
static bool takes_price(const gs_skeleton *s, uint32_t end) {
    static const char *const away[] = {"with", "over", "in",  "after", "for",
                                       "by",   "on",   "and", "who",   NULL};
    for (uint32_t t = end; t < s->ntokens && t < end + 4; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (m && m->type == GS_M_MONEY) return t == end || !gs_is_determiner(s, t - 1);
        if (s->tokens[t].type == GS_T_MARK || gs_token_in(s, t, away)) return false;
    }
    return false;
}

/* "Set aside $640,000": kept, and not annulled; "charged visitors $5": asked, and not accused. */
bool gs_keeps_amount(const gs_work *w, const gs_cue *c) {
    static const char *const charge[] = {"charge", "charges", "charged", "charging", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t end = c->token + c->tokens;
    if (gs_token_in(s, end - 1, charge)) return takes_price(s, end);
    return gs_token_is(s, end - 1, "aside") && gs_is_amount(gs_token_mention(s, end));
}

/* "The pass", "a sign", and "refused" before its "to" tell no act of their own. */
static bool is_no_act(const gs_work *w, const gs_cue *c) {
    static const char *const willing[] = {"refuse",   "refuses", "refused", "decline", "declines",
                                          "declined", "fail",    "fails",   "failed",  "agree",
                                          "agrees",   "agreed",  NULL};
    const gs_skeleton *s = &w->skeleton;
    if (c->tokens > 1 || w->pack->acts[c->index].tail) return false;
    if (gs_token_in(s, c->token, willing) && has_to_behind(s, c->token + 1)) return true;
    if (c->token > 0 && gs_is_determiner(s, c->token - 1) && !gs_has_past_form(s, c->token))
        return true;
    return gs_is_noun_like(w, c->token);
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
        if (last && !is_covered(w, c, last) && !goes_on(w, c) && !gs_keeps_amount(w, c))
            gs_draft_act(w, &w->pack->acts[c->index], c->token, c->token + c->tokens, last);
    }
}

static const char *const have[] = {"had", "has", "have", NULL};

/* With these the noun behind them tells the act: "ordered a recount". */
static const char *const light_verbs[] = {"held",    "made",     "gave",     "given",
                                          "issued",  "ordered",  "launched", "conducted",
                                          "offered", "received", "took",     NULL};

/* With these, too, where the noun is one made of a verb: "lodged an appeal", not "lodged a guest".
 */
static const char *const deed_verbs[] = {"lodged", "undertook", "undertaken", "performed", NULL};

/* One past the verb: "carried out" is one. */
static uint32_t end_of_verb(const gs_skeleton *s, uint32_t t) {
    static const char *const carry[] = {"carried", "carry", "carries", NULL};
    return gs_token_in(s, t, carry) && gs_token_is(s, t + 1, "out") ? t + 2 : t + 1;
}

/* Verbs too common to tell an act: "said", "had", "made". */
static bool is_light(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {
        "said", "was",    "were",      "been",     "had",     "did",   "done", "made",
        "got",  "told",   "added",     "asked",    "called",  "named", "used", "based",
        "need", "became", "according", "expected", "planned", "known", "knew", "thought",
        "felt", "let",    "hundred",   "indeed",   "not",     "never", "no",   NULL};
    return gs_token_in(s, t, words);
}

/* Of these only what stands as a verb tells an act: "put the lid on", "was taken to Lima", "left
 * Osby"; but "with two seconds left". */
static bool is_thin_noun(gs_work *w, uint32_t t) {
    static const char *const thin[] = {"went", "came",  "kept", "began", "gave", "given",
                                       "took", "taken", "put",  "seen",  "saw",  "left",
                                       "held", "found", "set",  "led",   NULL};
    const gs_chunks *c = gs_chunks_of(w);
    if (!gs_token_in(&w->skeleton, t, thin)) return false;
    gs_tag next = gs_chunk_tag(c, t + 1), before = gs_chunk_tag(c, t - 1);
    if (gs_chunk_tag(c, t) != GS_TAG_VERB) return true;
    if (!gs_token_is(&w->skeleton, t, "left") || before == GS_TAG_HELPER) return false;
    static const char *const objects[] = {"it", "him", "her", "them", "us", "me", NULL};
    return !gs_tag_is_nominal(next) && next != GS_TAG_DETERMINER && next != GS_TAG_OWNER &&
           !gs_token_in(&w->skeleton, t + 1, objects);
}

/* "Had no detectors": the main verb, since no participle stands behind it. */
static bool is_main_have(const gs_work *w, uint32_t t) {
    static const char *const more[] = {"to",   "not", "been",  "never", "already",
                                       "also", "so",  "yet",   "far",   "just",
                                       "long", "now", "since", "only",  NULL};
    const gs_skeleton *s = &w->skeleton;
    if (!gs_token_in(s, t, have) || t + 1 >= s->ntokens) return false;
    if (s->tokens[t + 1].type == GS_T_MARK || gs_token_in(s, t + 1, more)) return false;
    return s->tokens[t + 1].type == GS_T_MENTION || !gs_is_participle(w, t + 1);
}

static bool begins_object(gs_work *w, uint32_t t) {
    const gs_chunks *c = gs_chunks_of(w);
    while (gs_chunk_tag(c, t) == GS_TAG_ADVERB || gs_chunk_tag(c, t) == GS_TAG_DETERMINER ||
           gs_chunk_tag(c, t) == GS_TAG_OWNER)
        t++;
    return gs_tag_is_nominal(gs_chunk_tag(c, t));
}

/* "Nothing", "something". */
static bool is_thing(const char *noun) {
    size_t n = strlen(noun);
    return n > 6 && strcmp(noun + n - 5, "thing") == 0;
}

/* A noun made of a verb: "a decision was made", but "an album was made". */
static bool is_deed(const gs_work *w, const char *noun) {
    static const char *const endings[] = {"ion", "ment", "ance", "ence", "ing", "sal", "val", NULL};
    const gs_lexicon *lexicon = w->pack->lexicon;
    size_t n = strlen(noun);
    if (gs_lexicon_find(lexicon, "act_noun", noun, n)) return true;
    if (gs_lexicon_find(lexicon, "like_word", noun, n)) return true;
    for (size_t i = 0; endings[i]; i++) {
        size_t k = strlen(endings[i]);
        if (n > k + 2 && memcmp(noun + n - k, endings[i], k) == 0) return true;
    }
    return false;
}

/* "Ordered a recount", "made no payment", "carried out repairs": the noun tells the act; its lemma.
 * The verb ends before `end`. */
static bool is_light_verb(gs_work *w, uint32_t t, uint32_t end, char lemma[GS_LEMMA]) {
    const gs_skeleton *s = &w->skeleton;
    bool of_deeds = end > t + 1 || gs_token_in(s, t, deed_verbs);
    if (!of_deeds && !gs_token_in(s, t, light_verbs)) return false;
    gs_verb_group g = gs_verb_group_at(w, t);
    if (!g.passive && !begins_object(w, end)) return false;
    gs_sym noun = gs_act_object(w, &g, end, end, end);
    const char *text = gs_store_text(w->store, noun);
    if (!noun || text[0] < 'a' || text[0] > 'z' || is_thing(text)) return false;
    if ((g.passive || of_deeds) && !is_deed(w, text)) return false;
    gs_base_form(w->pack->lexicon, text, strlen(text), lemma);
    return true;
}

/* "There was no leak": the noun behind it tells the act. */
static bool is_there_no(gs_work *w, uint32_t t, char lemma[GS_LEMMA]) {
    static const char *const be[] = {"was", "were", "is", "are", "be", "been", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (!gs_token_is(s, t, "no") || t < 2 || !gs_token_in(s, t - 1, be)) return false;
    bool there = gs_token_is(s, t - 2, "there") || (t > 2 && gs_token_is(s, t - 3, "there"));
    if (!there) return false;
    gs_noun_phrase what = gs_chunk_at(w, gs_chunks_of(w), t + 1);
    if (!what.head) return false;
    const char *text = gs_store_text(w->store, what.head);
    gs_base_form(w->pack->lexicon, text, strlen(text), lemma);
    return true;
}

/* "To build and run", "will come and cut": no past, though it looks like one. */
static bool goes_with_infinitive(const gs_work *w, const gs_chunks *c, uint32_t t) {
    static const char *const modals[] = {"to",  "will",   "would", "may",   "might", "can", "could",
                                         "did", "should", "must",  "shall", "does",  "do",  NULL};
    if (!gs_token_in_set(w, t, GS_IRREGULAR_VERBS) || !gs_token_is(&w->skeleton, t - 1, "and"))
        return false;
    for (; t > 0; t--) {
        gs_tag tag = gs_chunk_tag(c, t - 1);
        if (tag == GS_TAG_MARK || tag == GS_TAG_RELATIVE || tag == GS_TAG_JOINT) break;
        if (gs_token_in(&w->skeleton, t - 1, modals)) return gs_chunk_tag(c, t) != GS_TAG_WHEN;
    }
    return false;
}

/* "Stopped and smiled", "a drill that flooded the depot": not "and closed shops", "that closed
 * shop". */
static bool goes_on_in_verb(gs_work *w, uint32_t t) {
    static const char *const words[] = {"and", "that", NULL};
    const gs_chunks *c = gs_chunks_of(w);
    return gs_token_in(&w->skeleton, t - 1, words) && gs_chunk_tag(c, t) == GS_TAG_VERB &&
           !goes_with_infinitive(w, c, t);
}

/* "Did not sail", "will open": any word that an auxiliary carries; not "had the". */
static bool is_carried(gs_work *w, uint32_t t) {
    gs_verb_group g = gs_verb_group_at(w, t);
    if (!(g.negated && (g.finite || g.infinitive)) && !(g.future && g.finite)) return false;
    gs_tag tag = gs_chunk_tag(gs_chunks_of(w), t);
    return tag != GS_TAG_DETERMINER && tag != GS_TAG_PREPOSITION;
}

/* "Officers have been working", "were digging": told as going on. */
static bool is_going_on(gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    if (t < 2 || !gs_token_ends(s, t, 5, "ing") || gs_token_is(s, t, "going")) return false;
    if (!gs_token_is(s, t - 1, "been") && !gs_token_is(s, t - 1, "were")) return false;
    return gs_verb_group_at(w, t).finite && gs_chunk_tag(gs_chunks_of(w), t) == GS_TAG_VERB;
}

/* A word that tells an act where it is told as a verb; its lemma. */
static bool is_plain_verb(gs_work *w, uint32_t t, char lemma[GS_LEMMA]) {
    const gs_skeleton *s = &w->skeleton;
    char word[LONGEST_VERB + 1];
    size_t n = gs_plain_word(s, t, word, sizeof word);
    if (n < 3 || is_light(s, t)) return false;
    if (t > 0 && gs_is_determiner(s, t - 1) && !goes_on_in_verb(w, t)) return false;
    if (is_thin_noun(w, t)) return false;
    gs_base_form(w->pack->lexicon, word, n, lemma);
    return true;
}

/* "The firm employs 310 people": told as so, and not as done once. Not "told villagers that",
 * "regulated items the", "Public works 37.2". */
static bool is_told_in_present(gs_work *w, uint32_t t) {
    static const char *const light[] = {"says",  "makes", "gets",  "takes", "comes", "goes", "does",
                                        "tells", "needs", "means", "seems", "plus",  NULL};
    const gs_skeleton *s = &w->skeleton;
    const gs_chunks *c = gs_chunks_of(w);
    if (gs_chunk_tag(c, t) != GS_TAG_VERB || t == 0 || gs_token_in(s, t, light)) return false;
    gs_tag before = gs_chunk_tag(c, t - 1);
    bool other = before == GS_TAG_HELPER || before == GS_TAG_TO || before == GS_TAG_VERB ||
                 gs_has_past_form(s, t - 1);
    bool row = gs_chunk_tag(c, t + 1) == GS_TAG_AMOUNT && t + 2 >= s->ntokens;
    return gs_token_ends(s, t, 2, "s") && !gs_token_ends(s, t, 2, "ss") && !other && !row;
}

/* Most words are neither a past nor carried by an auxiliary, nor one of those that tell by what
 * stands behind them. */
static bool may_be_plain(const gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    if (s->tokens[t].type != GS_T_WORD) return false;
    return gs_token_in(s, t, have) || gs_token_is(s, t, "no") || gs_token_in(s, t, light_verbs) ||
           gs_token_ends(s, t, 4, "s") || gs_looks_past(w, t) ||
           (t > 0 && gs_may_join_verb(s, t - 1));
}

/* Which act the word tells, and how; false where it tells none. Its name may be the lemma. */
static bool read_plain(gs_work *w, uint32_t t, uint32_t end, char lemma[GS_LEMMA], gs_act *act) {
    *act = (gs_act){.name = lemma, .done = true, .plain = true};
    if (is_main_have(w, t)) {
        act->name = "have";
        return true;
    }
    if (is_there_no(w, t, lemma)) {
        act->done = false;
        return true;
    }
    act->present = is_told_in_present(w, t);
    if (is_light_verb(w, t, end, lemma)) return true;
    bool verb = act->present || gs_looks_past(w, t) || is_carried(w, t) || is_going_on(w, t);
    return verb && is_plain_verb(w, t, lemma);
}

static void run_plain(gs_work *w) {
    char lemma[GS_LEMMA];
    gs_act act;
    for (uint32_t t = 0; t < w->skeleton.ntokens; t++) {
        uint32_t end = end_of_verb(&w->skeleton, t);
        if (may_be_plain(w, t) && !is_in_act(w, t) && read_plain(w, t, end, lemma, &act))
            gs_draft_act(w, &act, t, end, end);
    }
}

void gs_run_acts(gs_work *w) {
    if (!w->pack->act) return;
    run_known(w);
    run_plain(w);
}
