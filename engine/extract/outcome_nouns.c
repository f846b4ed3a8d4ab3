/* Outcomes told by a noun: "the closure of the plant was announced", "after Ada Brink's acquittal".
 *
 * A noun tells an outcome as a fact where it is the subject of what happened, or what something
 * came after; "called for the closure", "the planned closure", "the closure was put off" do not. */
#include "actdraft.h"
#include "chunks.h"
#include "clausewords.h"
#include "phrases.h"

enum { BY_REACH = 12 };

/* "The planned closure", "the closure of 2011 as an earlier one": not the one that came. */
static const char *const unreal[] = {
    "possible", "planned",  "proposed",  "potential", "threatened", "feared",  "looming",
    "imminent", "likely",   "impending", "attempted", "expected",   "alleged", "earlier",
    "previous", "eventual", "partial",   "future",    "intended",   "mooted",  "apparent",
    "would-be", "supposed", "rumoured",  "rumored",   "upcoming",   "coming",  "brief",
    "second",   "third",    "another",   "temporary", NULL};

/* "A closure", "no closure", "any closure". */
static bool is_indefinite(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"a",    "an",    "no",   "any",  "every",
                                        "each", "which", "some", "such", NULL};
    return gs_token_in(s, t, words);
}

static bool may_precede(gs_tag tag) {
    return gs_tag_is_nominal(tag) || tag == GS_TAG_OWNER || tag == GS_TAG_DETERMINER ||
           tag == GS_TAG_WHEN || tag == GS_TAG_ING;
}

/* Where the phrase begins of which the noun is the head; GS_MAX_CHUNKED where it tells no fact. */
static uint32_t phrase_start(const gs_work *w, const gs_chunks *c, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = token;
    while (t > 0 && may_precede(gs_chunk_tag(c, t - 1))) {
        t--;
        if (is_indefinite(s, t) || gs_token_in(s, t, unreal)) return GS_MAX_CHUNKED;
        if (gs_chunk_tag(c, t) == GS_TAG_DETERMINER) break;
    }
    return t;
}

/* A subject begins its clause; behind these words stands what came before. */
static bool leads(const gs_skeleton *s, const gs_chunks *c, uint32_t start, bool *after) {
    static const char *const behind[] = {
        "after",    "following",  "since",      "despite",  "announced", "confirmed", "reported",
        "welcomed", "hailed",     "celebrated", "mourned",  "regretted", "condemned", "lamented",
        "cheered",  "criticised", "criticized", "deplored", "applauded", NULL};
    *after = start > 0 && gs_token_in(s, start - 1, behind);
    if (start == 0 || *after) return true;
    gs_tag tag = gs_chunk_tag(c, start - 1);
    return tag == GS_TAG_MARK || tag == GS_TAG_JOINT;
}

/* The helper or verb of which the noun is the subject; GS_MAX_CHUNKED where there is none. */
static uint32_t verb_of(const gs_work *w, const gs_chunks *c, uint32_t end) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = end; t < c->n; t++) {
        gs_tag tag = gs_chunk_tag(c, t);
        if (tag == GS_TAG_RELATIVE || tag == GS_TAG_JOINT || gs_token_mark(s, t, ",;:\"")) break;
        if (tag == GS_TAG_HELPER || tag == GS_TAG_VERB) return t;
    }
    return GS_MAX_CHUNKED;
}

/* "Was put off", "would cost", "has not come", "is expected": not told as what came. */
static bool takes_back(const gs_skeleton *s, uint32_t verb) {
    static const char *const words[] = {
        "will",       "would",     "may",        "might",       "could",      "can",
        "should",     "must",      "shall",      "not",         "never",      "cannot",
        "put",        "averted",   "postponed",  "delayed",     "cancelled",  "canceled",
        "blocked",    "rejected",  "opposed",    "feared",      "expected",   "planned",
        "proposed",   "discussed", "considered", "demanded",    "ruled",      "denied",
        "suspended",  "stopped",   "halted",     "overturned",  "avoided",    "sought",
        "urged",      "mooted",    "debated",    "scheduled",   "due",        "unlikely",
        "likely",     "possible",  "uncertain",  "prevented",   "hangs",      "depends",
        "looms",      "loomed",    "called",     "dropped",     "reversed",   "quashed",
        "threatened", "required",  "needs",      "needed",      "requires",   "awaits",
        "awaited",    "about",     "lifted",     "ended",       "over",       "extended",
        "refused",    "defeated",  "vetoed",     "appealed",    "challenged", "at",
        "to",         "under",     "means",      "hinges",      "unclear",    "premature",
        "abandoned",  "scrapped",  "shelved",    "recommended", NULL};
    for (uint32_t t = verb; t < s->ntokens && t < verb + 4; t++) {
        if (s->tokens[t].type == GS_T_MARK || s->tokens[t].type == GS_T_MENTION) break;
        if (gs_token_is(s, t, "ended") && gs_is_determiner(s, t + 1)) break; /* "ended a hunt" */
        if (gs_token_in(s, t, words) || gs_ends_not(s, t)) return true;
    }
    return false;
}

/* "(The closure) of the plant", "the plant's closure", "the plant closure". */
static gs_noun_phrase told_of(gs_work *w, const gs_chunks *c, uint32_t start, uint32_t token,
                              uint32_t end) {
    if (gs_token_is(&w->skeleton, end, "of")) return gs_chunk_at(w, c, end + 1);
    uint32_t last = token;
    while (last > start && gs_chunk_tag(c, last - 1) == GS_TAG_OWNER) last--;
    if (start < last && gs_chunk_tag(c, start) == GS_TAG_DETERMINER) start++;
    return gs_phrase_between(w, start, last);
}

/* "Ada Brink's rejection of the offer", "the closure of the plant by the owner". */
static gs_noun_phrase done_by(gs_work *w, const gs_chunks *c, uint32_t start, uint32_t token,
                              uint32_t end) {
    uint32_t last = token;
    while (last > start && gs_chunk_tag(c, last - 1) == GS_TAG_OWNER) last--;
    if (last > start && gs_chunk_tag(c, last - 1) == GS_TAG_NAME)
        return gs_phrase_between(w, start, last);
    for (uint32_t t = end; t + 1 < c->n && t < end + BY_REACH; t++) {
        if (gs_chunk_tag(c, t) == GS_TAG_VERB || gs_chunk_tag(c, t) == GS_TAG_HELPER) break;
        if (gs_token_is(&w->skeleton, t, "by")) return gs_chunk_at(w, c, t + 1);
    }
    return (gs_noun_phrase){.start = end, .end = end};
}

static void draft(gs_work *w, const gs_act *act, uint32_t start, uint32_t token, uint32_t end) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    const gs_chunks *c = gs_chunks_of(w);
    const gs_act_fields *f = &p->outcome_fields;
    gs_noun_phrase what = told_of(w, c, start, token, end), by = done_by(w, c, start, token, end);
    if (what.end == what.start) return;
    gs_draft *d = gs_draft_new(w, p->outcome, s->tokens[token].start, s->tokens[end - 1].end,
                               p->outcome->name);
    gs_draft_set(d, f->name, gs_kept_word(w, act->name));
    gs_draft_set(d, p->outcome_state, gs_kept_word(w, act->state));
    gs_draft_set(d, f->tense, gs_kept_word(w, "past"));
    gs_draft_set(d, f->about, gs_words_about(w, token, end));
    gs_draft_set(d, f->what, what.head ? what.head : what.entity);
    gs_draft_set(d, f->which, gs_words_between(w, what.start, what.end - 1));
    gs_draft_set(d, f->rest, gs_words_behind(w, end));
    gs_noun_phrase who = by.entity || by.head ? by : what;
    if (who.entity && !who.head)
        d->values[f->by] = (gs_value){.known = true, .inherited = who.meant, .sym = who.entity};
    gs_draft_set(d, f->who, who.head);
    const gs_mention *period = gs_act_period(w, token, end, false);
    if (period) d->values[f->period] = (gs_value){.known = true, .span = period->when};
    d->modality = GS_ASSERTED;
    d->modality_given = true;
}

/* "The sacking of Ada Brink" is a noun, "sacking Ada Brink" none. */
static bool is_noun(const gs_skeleton *s, const gs_chunks *c, uint32_t t) {
    gs_tag tag = gs_chunk_tag(c, t);
    return tag == GS_TAG_NOUN || (tag == GS_TAG_ING && gs_token_is(s, t + 1, "of"));
}

void gs_draft_outcome_noun(gs_work *w, const gs_act *act, uint32_t token, uint32_t end) {
    const gs_skeleton *s = &w->skeleton;
    const gs_chunks *c = gs_chunks_of(w);
    if (end > c->n || !is_noun(s, c, end - 1) || gs_in_headline(w)) return;
    if (gs_tag_is_nominal(gs_chunk_tag(c, end)) || gs_token_mark(s, end, "-")) return;
    uint32_t start = phrase_start(w, c, token);
    bool after;
    if (start == GS_MAX_CHUNKED || !leads(s, c, start, &after)) return;
    if (!after) {
        uint32_t verb = verb_of(w, c, end);
        if (verb == GS_MAX_CHUNKED || takes_back(s, verb)) return;
    }
    draft(w, act, start, token, end);
}
