/* Outcomes: which of the ends that exclude each other a matter is told to have come to: freed or
 * held, passed or thrown out, at the ceremony or away from it.
 *
 * The word set "outcome" gives each phrase its matter and its end ("custody: free"), and
 * "outcome_noun" nouns that tell one (outcome_nouns.c). One phrase may tell the ends of several
 * matters. Whether two outcomes are of one thing is for rules to judge. */
#include <string.h>

#include "actdraft.h"
#include "chunks.h"
#include "clausewords.h"
#include "outcome_told.h"

static const char APART[] = ": "; /* between the matter and its end */

static bool is_one_verb(const char *form) {
    return form[0] == '~' && !strchr(form, ' ');
}

/* The race that is won is an election too: a matter that is told beside others. */
static bool stands_beside(const gs_pack *pack, const char *matter) {
    return gs_lexicon_find(pack->lexicon, "outcome_beside", matter, strlen(matter)) != NULL;
}

static void enter_set(gs_pack *pack, const char *set, bool noun, uint32_t *cap) {
    const gs_entry *e;
    for (size_t i = 0; (e = gs_lexicon_at(pack->lexicon, set, i)) != NULL; i++) {
        const char *const *phrases, *tail, *apart = strstr(e->value, APART);
        if (!apart) continue;
        const char *matter = gs_strndup(pack->arena, e->value, (size_t)(apart - e->value));
        uint32_t n = gs_gapped_phrases(pack, e->form, &phrases, &tail);
        GS_GROW(pack->arena, pack->outcomes, pack->noutcomes, *cap);
        pack->outcomes[pack->noutcomes] = (gs_act){.name = matter,
                                                   .state = apart + strlen(APART),
                                                   .tail = tail,
                                                   .verb = !noun && is_one_verb(e->form),
                                                   .noun = noun,
                                                   .beside = stands_beside(pack, matter)};
        gs_outcome_told_enter(pack, &pack->outcomes[pack->noutcomes], e->form);
        for (uint32_t k = 0; k < n; k++)
            gs_cues_add(pack->cues, phrases[k], GS_CUE_OUTCOME, pack->noutcomes);
        pack->noutcomes++;
    }
}

void gs_outcomes_enter(gs_pack *pack) {
    uint32_t cap = 0;
    enter_set(pack, "outcome", false, &cap);
    enter_set(pack, "outcome_noun", true, &cap);
}

static const gs_act *outcome_of(const gs_work *w, const gs_cue *c) {
    return &w->pack->outcomes[c->index];
}

/* "Banned for a year": the verb alone tells an outcome, too. */
static bool is_told_alone(const gs_work *w, const gs_cue *c) {
    const gs_cue *by = gs_cue_first(&w->cues, GS_CUE_OUTCOME);
    for (; by && by->token <= c->token; by = gs_cue_next(&w->cues, by))
        if (by->token == c->token && by->tokens == 1 && !outcome_of(w, by)->tail) return true;
    return false;
}

/* "The government fell to 40 percent": how far, where a noun and its verb tell an end. */
static bool tells_how_far(const gs_work *w, const gs_cue *c, uint32_t last) {
    static const char *const falls[] = {"fell", "falls", "fallen", "collapsed", "dropped", NULL};
    static const char *const joints[] = {"to", "by", "from", "below", "under", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (last < c->token + 2 || !gs_token_in(s, last - 1, falls)) return false;
    return gs_token_in(s, last, joints) && gs_is_amount(gs_token_mention(s, last + 1));
}

/* One past the phrase, 0 where it is not there. "Ran for 21 days", "argued for an hour": how long,
 * and not for what. */
static uint32_t end_of(const gs_work *w, const gs_cue *c) {
    uint32_t last = gs_gapped_end(w, c, outcome_of(w, c)->tail);
    if (last && tells_how_far(w, c, last)) return 0;
    if (last != c->token + 2 || !gs_token_is(&w->skeleton, last - 1, "for")) return last;
    const gs_mention *m = gs_token_mention(&w->skeleton, last);
    if (!m) m = gs_token_mention(&w->skeleton, last + 1); /* "for a month", "for nearly a month" */
    return m && m->type == GS_M_DURATION && !is_told_alone(w, c) ? 0 : last;
}

/* How many words the phrase has in all. */
static uint32_t words_of(const gs_work *w, const gs_cue *c) {
    const char *tail = outcome_of(w, c)->tail;
    uint32_t n = c->tokens + (tail != NULL);
    for (; tail && *tail; tail++) n += *tail == ' ' || *tail == '-';
    return n;
}

static bool says_same(const gs_work *w, const gs_cue *a, const gs_cue *b) {
    return outcome_of(w, a)->noun == outcome_of(w, b)->noun &&
           strcmp(outcome_of(w, a)->name, outcome_of(w, b)->name) == 0 &&
           strcmp(outcome_of(w, a)->state, outcome_of(w, b)->state) == 0;
}

/* Does the one phrase leave the other alone? One that means nothing ("a close friend") hides all.
 */
static bool are_apart(const gs_act *a, const gs_act *by) {
    bool none = strcmp(by->name, "none") == 0;
    return !none && (a->beside || by->beside) && strcmp(a->name, by->name) != 0;
}

/* Of phrases that share a word the longer tells the outcome: "walked free" is not also "free". A
 * phrase that two word files list counts once. */
static bool is_covered(const gs_work *w, const gs_cue *c, uint32_t c_last) {
    uint32_t end = c->token + c->tokens;
    uint32_t c_tail = c_last > end ? c_last - (words_of(w, c) - c->tokens) : end;
    const gs_cue *by = gs_cue_first(&w->cues, GS_CUE_OUTCOME);
    for (; by && by->token < c_last; by = gs_cue_next(&w->cues, by)) {
        if (by == c || are_apart(outcome_of(w, c), outcome_of(w, by))) continue;
        uint32_t last = end_of(w, by);
        if (last <= c->token) continue; /* not there, or wholly before */
        uint32_t words = words_of(w, by), tail = words - by->tokens;
        bool head = by->token < end ? by->token + by->tokens > c->token
                                    : by->token + by->tokens > c_tail && !tail;
        bool behind = tail > 0 && last > c->token && last - tail < end;
        if (words > words_of(w, c) && (head || behind)) return true;
        if (by < c && by->token == c->token && words == words_of(w, c) && says_same(w, by, c))
            return true;
    }
    return false;
}

/* "The game was close": an adjective, where no participle stands. */
static bool is_behind_be(const gs_work *w, uint32_t t) {
    static const char *const be[] = {"is", "are", "was", "were", "be", "been", "so", "very", NULL};
    static const char *const lead[] = {"the", "a", "an", "its", "his", "her", "their", NULL};
    const gs_skeleton *s = &w->skeleton;
    const char *end = s->lower + s->tokens[t].end;
    bool ing = s->tokens[t].end - s->tokens[t].start > 4 && memcmp(end - 3, "ing", 3) == 0;
    bool has_object =
        t + 1 < s->ntokens && gs_token_in(s, t + 1, lead); /* "what it did was close the school" */
    return t > 0 && !ing && !has_object && gs_token_in(s, t - 1, be) && !gs_is_participle(w, t);
}

/* "The release", "go back": a noun or adverb where a verb is asked for. */
static bool is_no_verb(const gs_work *w, const gs_cue *c) {
    const gs_skeleton *s = &w->skeleton;
    if (!outcome_of(w, c)->verb) return false;
    bool noun = c->token > 0 && gs_is_determiner(s, c->token - 1) && !gs_has_past_form(s, c->token);
    return noun || is_behind_be(w, c->token) || gs_is_noun_like(w, c->token);
}

/* "The takeover was never called off": where a noun and its predicate tell the outcome, the verb is
 * the predicate's; the phrase's first token where it is not so. */
static uint32_t verb_of(gs_work *w, const gs_cue *c, uint32_t last) {
    const char *tail = outcome_of(w, c)->tail;
    uint32_t end = c->token + c->tokens, words = tail ? words_of(w, c) - c->tokens : 0;
    const gs_chunks *chunks = gs_chunks_of(w);
    if (!words || last > chunks->n || gs_chunk_tag(chunks, end - 1) != GS_TAG_NOUN) return c->token;
    for (uint32_t t = last - words; t < last; t++) {
        gs_tag tag = gs_chunk_tag(chunks, t);
        if (gs_token_is(&w->skeleton, t, "not") || gs_token_is(&w->skeleton, t, "never")) break;
        if (tag == GS_TAG_HELPER || tag == GS_TAG_ADVERB) continue;
        return tag == GS_TAG_VERB || gs_is_participle(w, t) ? t : c->token;
    }
    return c->token;
}

static void draft(gs_work *w, const gs_cue *c, uint32_t last) {
    const gs_act *act = outcome_of(w, c);
    uint32_t verb = verb_of(w, c, last), before = w->ndrafts;
    if (act->noun)
        gs_draft_outcome_noun(w, act, c->token, last);
    else
        gs_draft_act(w, act, verb, verb == c->token ? c->token + c->tokens : last, last);
    if (w->ndrafts > before && !gs_outcome_may_be_told(w, act, &w->drafts[before], last))
        w->ndrafts = before;
}

void gs_run_outcomes(gs_work *w) {
    if (!w->pack->outcome) return;
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_OUTCOME); c;
         c = gs_cue_next(&w->cues, c)) {
        bool noun = outcome_of(w, c)->noun;
        if (!noun && is_no_verb(w, c)) continue;
        uint32_t last = end_of(w, c);
        if (!last || is_covered(w, c, last) || (!noun && gs_keeps_amount(w, c))) continue;
        draft(w, c, last);
    }
}
