/* Which word of a sentence a day, an hour, a length or a place belongs to (happening_owner.h). */
#include <string.h>

#include "clausewords.h"
#include "deeds.h"
#include "event_when.h"
#include "happening_days.h"
#include "happening_owner.h"
#include "lemma.h"
#include "loose.h"
#include "verbgroup.h"

enum {
    FARTHEST = 26,
    OBJECT_REACH = 3,
    SUBJECT_REACH = 7,
    TAIL_REACH = 7,
    PARTED = 22,
    LEAD_REACH = 6,
    TIE_REACH = 3,
    TOO_REACH = 8
};

static bool has_mark(const gs_skeleton *s, const char *marks, uint32_t from, uint32_t to) {
    for (uint32_t t = from; t < to; t++)
        if (gs_token_mark(s, t, marks)) return true;
    return false;
}

/* --- the words that may own it --- */

static const char *tail_of(const gs_work *w, const gs_cue *c) {
    if (c->class == GS_CUE_EVENT) return w->pack->events[c->index].tail;
    return c->class == GS_CUE_HAPPENING ? w->pack->happenings[c->index].tail : NULL;
}

/* Where the phrase of a cue ends; 0 where its second part ("into orbit") is not there. */
static uint32_t end_of(const gs_work *w, const gs_cue *c) {
    const char *tail = tail_of(w, c);
    uint32_t end = c->token + c->tokens;
    return tail ? gs_tail_end(&w->skeleton, end, TAIL_REACH, tail) : end;
}

static bool is_holder_cue(const gs_cue *c) {
    return c->class == GS_CUE_HAPPENING || c->class == GS_CUE_EVENT ||
           (c->class == GS_CUE_WORD && c->index == GS_W_SPEECH);
}

/* Of words that overlap the longer holds, and a happening before an event. */
static bool is_outdone(const gs_work *w, const gs_cue *c, uint32_t end) {
    for (uint32_t i = 0; i < w->cues.count; i++) {
        const gs_cue *by = &w->cues.items[i];
        if (by == c || !is_holder_cue(by) || by->token >= c->token + c->tokens ||
            by->token + by->tokens <= c->token)
            continue;
        if (by->tokens > c->tokens && end_of(w, by)) return true;
        if (by->tokens == c->tokens && by->class == GS_CUE_HAPPENING && c->class != by->class &&
            end_of(w, by))
            return true;
        if (by->tokens == c->tokens && by->class == GS_CUE_WORD && c->class == GS_CUE_EVENT)
            return true;
    }
    return end == 0;
}

/* Which end of what goes on an event's name tells: talks open and close, too. */
const char *gs_phase_of(const char *what) {
    static const char *const begin[] = {"beginning", "opening", "start", NULL};
    static const char *const end[] = {"end", "expiry", "closing", NULL};
    for (uint32_t i = 0; what && begin[i]; i++)
        if (strcmp(what, begin[i]) == 0) return "begin";
    for (uint32_t i = 0; what && end[i]; i++)
        if (strcmp(what, end[i]) == 0) return "end";
    return NULL;
}

static gs_holder holder_of(const gs_work *w, const gs_cue *c, uint32_t end) {
    gs_holder h = {.first = c->token, .end = end, .cue = c};
    if (c->class == GS_CUE_WORD) {
        h.speech = true;
    } else if (c->class == GS_CUE_EVENT) {
        h.what = w->pack->events[c->index].what;
    } else {
        const gs_entry *e = w->pack->happenings[c->index].entry;
        h.what = e->value[0] ? e->value : e->form;
        h.process = strcmp(e->more, "process") == 0;
        h.phase = h.process || !e->more[0] ? NULL : e->more;
    }
    return h;
}

/* "The flood victims", "the strike committee": a noun of people that only bears the word. */
static bool is_of_people(const gs_skeleton *s, uint32_t end) {
    static const char *const people[] = {
        "victim",     "victims",   "survivor",   "survivors", "committee",  "leader",
        "leaders",    "organiser", "organisers", "organizer", "organizers", "lawyer",
        "lawyers",    "fund",      "funds",      "relief",    "insurance",  "tickets",
        "expert",     "experts",   "refugees",   "orphans",   "widows",     "investigators",
        "inspectors", "officials", NULL};
    return gs_token_in(s, end, people);
}

/* The word that a verb of the packs is listed by ("~storm"); NULL for nouns. */
static const char *lemma_of(const gs_work *w, const gs_cue *c) {
    const char *form = c->class == GS_CUE_EVENT       ? w->pack->events[c->index].entry
                       : c->class == GS_CUE_HAPPENING ? w->pack->happenings[c->index].entry->form
                                                      : "";
    return form[0] == '~' ? form + 1 : NULL;
}

/* "The ice storm", "on record": a noun that looks like a verb of the packs. */
static bool is_noun(const gs_work *w, const gs_cue *c) {
    const char *lemma = lemma_of(w, c);
    const gs_token *k = &w->skeleton.tokens[c->token];
    size_t n = lemma ? strcspn(lemma, " ") : 0, length = k->end - k->start;
    if (!n || k->type != GS_T_WORD || length < n || length > n + 1) return false;
    const char *word = w->skeleton.lower + k->start;
    if (memcmp(word, lemma, n) != 0 || (length > n && word[n] != 's')) return false;
    return gs_is_noun_use(w, c->token, length > n);
}

/* "Storm Ottilie", "its report": a part of a name, or a noun, and no verb. */
static bool is_no_verb(const gs_work *w, const gs_cue *c) {
    const gs_skeleton *s = &w->skeleton;
    const gs_token *k = &s->tokens[c->token];
    if (c->class == GS_CUE_WORD) return gs_awaits_noun(w, c->token);
    const char *lemma = lemma_of(w, c);
    const gs_mention *next = lemma ? gs_token_mention(s, c->token + 1) : NULL;
    if (!next || !next->entity || k->type != GS_T_WORD || gs_in_headline(w)) return false;
    bool plain = k->end - k->start == strlen(lemma);
    return plain && s->text[k->start] >= 'A' && s->text[k->start] <= 'Z';
}

uint32_t gs_holders_of(const gs_work *w, gs_holder out[GS_MAX_HOLDERS]) {
    uint32_t n = 0, told = 0;
    for (uint32_t i = 0; i < w->cues.count && n < GS_MAX_HOLDERS; i++) {
        const gs_cue *c = &w->cues.items[i];
        if (!is_holder_cue(c)) continue;
        uint32_t end = end_of(w, c);
        if (is_outdone(w, c, end) || gs_is_attributive(w, c->token) || is_noun(w, c)) continue;
        if (is_no_verb(w, c)) continue;
        if (c->class != GS_CUE_WORD && is_of_people(&w->skeleton, end)) continue;
        out[n] = holder_of(w, c, end);
        told += !out[n++].speech;
    }
    return told ? n : 0;
}

/* --- which is whose --- */

/* How far apart: words count one, what parts clauses more. */
static uint32_t distance(const gs_skeleton *s, uint32_t from, uint32_t to) {
    static const char *const breaks[] = {"that",  "who",   "which", "after", "before",  "when",
                                         "since", "until", "while", "but",   "because", "and",
                                         "where", "than",  "as",    "whose", NULL};
    uint32_t cost = 0;
    for (uint32_t t = from; t < to; t++) {
        cost++;
        if (gs_token_mark(s, t, ",")) cost += 5;
        if (gs_token_mark(s, t, ";:()\"-")) cost += 8;
        if (gs_token_in(s, t, breaks)) cost += 4;
    }
    return cost;
}

/* "Four weeks after the election, they sat down on Monday": the day is not the election's. */
static bool is_led_in(const gs_skeleton *s, const gs_holder *h) {
    static const char *const leads[] = {"after",    "before", "since", "when",    "following",
                                        "until",    "while",  "as",    "despite", "ahead",
                                        "although", "though", "if",    "once",    NULL};
    for (uint32_t t = h->first; t > 0 && h->first - t < LEAD_REACH; t--) {
        if (s->tokens[t - 1].type == GS_T_MARK) return false;
        if (gs_token_in(s, t - 1, leads)) return true;
    }
    return false;
}

/* "When the light came, in March 2025, they cheered": both at one time. */
static bool is_told_between(const gs_skeleton *s, const gs_item *it, const gs_holder *h) {
    bool framed = it->first > h->end && gs_token_mark(s, it->first - 1, ",") &&
                  gs_token_mark(s, it->end, ",");
    for (uint32_t t = h->first; framed && t > 0 && h->first - t < LEAD_REACH; t--)
        if (gs_token_is(s, t - 1, "when")) return it->first - h->end <= 3;
    return false;
}

/* "Reyes, who opened the case, now sits in Lyon": a clause that a comma has closed. */
static bool is_in_relative(const gs_skeleton *s, const gs_holder *h) {
    static const char *const opens[] = {"who", "whose", NULL};
    for (uint32_t t = h->first; t > 1 && h->first - t < LEAD_REACH; t--) {
        if (s->tokens[t - 1].type == GS_T_MARK) return false;
        if (gs_token_in(s, t - 1, opens)) return gs_token_mark(s, t - 2, ",");
    }
    return false;
}

static bool is_aside(const gs_skeleton *s, const gs_item *it, const gs_holder *h) {
    if (is_told_between(s, it, h)) return false;
    bool behind = it->first >= h->end && has_mark(s, ",", h->end, it->first);
    return behind && (is_led_in(s, h) || is_in_relative(s, h));
}

/* The day behind a word that is told of what comes after it. */
static bool is_anothers(const gs_work *w, const gs_item *it, const gs_holder *h) {
    if (h->speech || !h->cue || it->type != GS_I_DAY || it->first < h->end) return false;
    return (strcmp(it->how, "on") == 0 && gs_day_of_next_clause(w, it, h->end)) ||
           (strcmp(h->what, "birth") == 0 && gs_day_of_next_verb(w, it, h->end));
}

/* "On 2 July, nine days after they vanished": the day is so far from what happened. */
static bool is_measured_off(const gs_skeleton *s, const gs_item *it, const gs_holder *h) {
    static const char *const leads[] = {"after", "before", NULL};
    if (it->end > h->first || !has_mark(s, ",", it->end, h->first)) return false;
    for (uint32_t t = h->first; t > it->end && h->first - t < LEAD_REACH; t--) {
        if (s->tokens[t - 1].type == GS_T_MARK) return false;
        if (gs_token_in(s, t - 1, leads)) return true;
    }
    return false;
}

/* "On the shortlist for next Saturday's prize": the day is that of the noun behind it. */
static bool is_nouns_own(const gs_skeleton *s, const gs_item *it, const gs_holder *h) {
    uint32_t behind = it->end + gs_token_mark(s, it->end, "'");
    bool owns = it->type == GS_I_DAY && gs_token_is(s, behind, "s");
    return owns && it->first >= h->end;
}

/* "Became envoy on 2 April, is to speak on 28 May", "the result of the vote of 3 May on Tuesday": a
 * word that has a day of its own leaves the next one to what follows. */
static bool has_own_day(const gs_work *w, const gs_item *it, const gs_holder *h) {
    static const char *const helpers[] = {"is",    "are",  "was", "were", "will", "would",
                                          "shall", "must", "has", "have", "had",  NULL};
    static const char *const small[] = {"on", "in", "the", NULL};
    const gs_skeleton *s = &w->skeleton;
    bool own = false, of = false;
    for (uint32_t t = h->end; it->type == GS_I_DAY && t < it->first; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (!own && gs_token_mark(s, t, ",")) return false; /* "the strike, called in May, ..." */
        of = m ? gs_token_is(s, t - 1, "of") : of && gs_token_in(s, t, small);
        own = own || (m && (m->type == GS_M_DATE || m->type == GS_M_PERIOD) &&
                      !gs_token_is(s, t - 1, "for"));
        if (own && (gs_token_in(s, t, helpers) || gs_is_past_word(w, t) ||
                    gs_token_in_set(w, t, GS_IRREGULAR_PASTS))) /* "made" and "took" too */
            return true;
    }
    return own && of;
}

/* "From April 2016 until he quit": the one end is told with the other's word. */
static bool is_other_end(const gs_skeleton *s, const gs_item *it, const gs_holder *h) {
    static const char *const until[] = {"until", "till", "to", NULL};
    return it->end < h->first && strcmp(it->how, "from") == 0 && gs_token_in(s, it->end, until);
}

/* "On Tuesday, after 19 hours in a hotel, the team signed": no other verb stands between the day at
 * the head of all and the word, which is a verb. */
static bool is_main_verb(const gs_work *w, const gs_item *it, const gs_holder *h) {
    static const char *const helpers[] = {"is",  "are", "was",  "were", "will",  "would",
                                          "has", "had", "have", "who",  "which", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t group = h->cue ? gs_verb_group_at(w, h->first).start : h->first;
    if (h->speech || !gs_is_past_word(w, h->first) || is_led_in(s, h)) return false;
    for (uint32_t t = it->end; t < group; t++)
        if (gs_token_in(s, t, helpers) || gs_is_past_word(w, t)) return false;
    return true;
}

/* "On Monday the nurse, who joined in 2010, was freed": the day at the head is not that of a clause
 * told in passing. */
static bool is_in_passing(const gs_skeleton *s, const gs_item *it, const gs_holder *h) {
    static const char *const opens[] = {"who", "whose", "which", "where", NULL};
    for (uint32_t t = h->first; t > it->end + 1; t--) {
        if (s->tokens[t - 1].type == GS_T_MARK) return false;
        if (gs_token_in(s, t - 1, opens)) return gs_token_mark(s, t - 2, ",");
    }
    return false;
}

/* "The victims of Tuesday's bus crash", "the 9 March bus crash": the noun's own day. */
static bool is_day_of_noun(const gs_work *w, const gs_item *it, const gs_holder *h) {
    const gs_skeleton *s = &w->skeleton;
    if (it->type != GS_I_DAY || h->first < it->end) return false;
    if (!h->cue || (lemma_of(w, h->cue) && gs_token_in_set(w, h->first, GS_IRREGULAR_PASTS)))
        return false; /* "Thursday's decision inflation came down" */
    bool owns = gs_token_mark(s, it->end, "'") && gs_token_is(s, it->end + 1, "s");
    uint32_t from = it->end + (owns ? 2 : gs_token_is(s, it->end, "s"));
    if (from == it->end && !gs_day_of_noun(w, it)) return false;
    return h->first >= from && h->first - from <= 2 && !has_mark(s, ",;:()\"-", from, h->first);
}

/* What stands before its word is told of it where it opens the clause, without a comma between or
 * as the first words of all, or where it is next to it: "on Monday signed", "Monday's crash". */
static uint32_t cost_of(const gs_work *w, const gs_item *it, const gs_holder *h) {
    const gs_skeleton *s = &w->skeleton;
    static const char *const joins[] = {"but", "and", "so", "yet", "then", NULL};
    if (is_aside(s, it, h) || is_measured_off(s, it, h) || is_nouns_own(s, it, h)) return FARTHEST;
    if (has_own_day(w, it, h) || is_other_end(s, it, h)) return FARTHEST;
    if (it->first >= h->end) return distance(s, h->end, it->first);
    if (h->first < it->end) return FARTHEST;
    if (is_day_of_noun(w, it, h)) return distance(s, it->end, h->first);
    uint32_t lead =
        it->first > 0 && gs_token_in(s, it->first - 1, joins) ? it->first - 1 : it->first;
    bool head = lead == 0 || gs_token_mark(s, lead - 1, ",;:-\"(");
    if ((!head && it->end != h->first) || is_in_passing(s, it, h)) return FARTHEST;
    bool parted = lead > 0 && has_mark(s, ",", it->end, h->first);
    uint32_t cost = distance(s, it->end, h->first) + (parted ? PARTED : 0);
    return cost >= FARTHEST && lead == 0 && is_main_verb(w, it, h) ? FARTHEST - 1 : cost;
}

/* "The toll of the crash on Monday rose", "the toll of the crash rose on Monday": the day is that
 * of the other verb. */
static bool is_next_verbs(const gs_work *w, const gs_item *it, const gs_holder *h) {
    if (it->first > h->end && gs_has_change(w, h->end, it->first)) return true;
    return it->first >= h->end && it->first <= h->end + TIE_REACH &&
           !has_mark(&w->skeleton, ",;", h->end, it->first) &&
           gs_is_before_verb(w, h->first, it->end);
}

static uint32_t tokens_apart(const gs_item *it, const gs_holder *h) {
    return it->first >= h->end ? it->first - h->end : h->first > it->end ? h->first - it->end : 0;
}

bool gs_is_meant(const gs_skeleton *s, uint32_t token) {
    static const char *const words[] = {"it", "they", "this", "both", NULL};
    return gs_token_in(s, token, words);
}

/* "The fire, which started": the clause that takes up the word before it. */
static bool is_taken_up(const gs_skeleton *s, const gs_holder *process, const gs_holder *phase) {
    uint32_t t = process->end;
    static const char *const preps[] = {"of", "at", "in", "by", "on", "between", "against", NULL};
    if (gs_token_in(s, t, preps)) /* "the lease of the brewery, which ends" */
        while (t < phase->first && t - process->end < LEAD_REACH && !gs_token_mark(s, t, ",")) t++;
    t += gs_token_mark(s, t, ",");
    bool relative = gs_token_is(s, t, "which") || gs_token_is(s, t, "that");
    return relative && t < phase->first && phase->first - t <= 3;
}

/* The strike of "the strike began" and of "began a strike". */
static bool is_phase_of(const gs_skeleton *s, const gs_holder *phase, const gs_holder *process) {
    static const char *const apart[] = {"since", "after", "before", "until", "despite", NULL};
    if (is_taken_up(s, process, phase)) return true;
    if (s->tokens[phase->first].clause != s->tokens[process->first].clause) return false;
    for (uint32_t t = phase->end; t < process->first; t++)
        if (gs_token_in(s, t, apart)) return false; /* "its first guests since the fire" */
    for (uint32_t t = process->end; t < phase->first; t++)
        if (gs_is_meant(s, t)) return false; /* "suspended on 14 July, it ends" */
    if (process->first >= phase->end) return process->first - phase->end <= OBJECT_REACH;
    return process->end <= phase->first && phase->first - process->end <= SUBJECT_REACH;
}

/* "The powers run out": one thing by two words. */
static bool is_part_of(const gs_skeleton *s, const gs_holder *a, const gs_holder *b) {
    const gs_holder *process = a->process ? a : b, *phase = a->process ? b : a;
    return a->process != b->process && gs_phase_of(phase->what) && is_phase_of(s, phase, process);
}

/* "Entered on Tuesday, the third since the start of the pause": the day is not that of the start.
 */
static bool is_reckoned_from(const gs_skeleton *s, const gs_item *it, const gs_holder *h) {
    static const char *const leads[] = {"since", "after", "before", "following", NULL};
    for (uint32_t t = h->first; t > it->end && h->first - t < LEAD_REACH; t--)
        if (gs_token_in(s, t - 1, leads)) return true;
    return false;
}

/* "She wore sneakers to the signing, because she had stood since Friday". */
static bool is_reason_between(const gs_skeleton *s, const gs_item *it, const gs_holder *h) {
    static const char *const reasons[] = {"because", "although", "though", "unless", NULL};
    for (uint32_t t = h->end; t < it->first; t++)
        if (gs_token_in(s, t, reasons)) return true;
    return false;
}

/* "From mid-April drivers must go round, because that is when the bridge shuts": the only happening
 * and the only day of a sentence belong together, however far apart. */
const gs_holder *gs_lone_owner(const gs_work *w, const gs_item *it, const gs_item *items,
                               uint32_t count, const gs_holder *all, uint32_t n) {
    const gs_skeleton *s = &w->skeleton;
    const gs_holder *lone = NULL;
    for (uint32_t i = 0; i < count; i++)
        if (&items[i] != it && items[i].type == it->type) return NULL;
    for (uint32_t i = 0; i < n; i++) {
        if (all[i].speech) continue;
        if (lone && strcmp(lone->what, all[i].what) != 0 && !is_part_of(s, lone, &all[i]))
            return NULL;
        if (!lone) lone = &all[i];
    }
    for (uint32_t i = 0; lone && i < n; i++)
        if (all[i].speech && tokens_apart(it, &all[i]) < tokens_apart(it, lone)) return NULL;
    if (!lone || is_measured_off(s, it, lone) || is_aside(s, it, lone)) return NULL;
    if (is_nouns_own(s, it, lone) || has_own_day(w, it, lone)) return NULL;
    if (is_other_end(s, it, lone) || is_reason_between(s, it, lone)) return NULL;
    if (is_reckoned_from(s, it, lone) || is_in_passing(s, it, lone)) return NULL;
    return is_next_verbs(w, it, lone) || is_anothers(w, it, lone) ? NULL : lone;
}

/* "Completed, which is planned for 3 May": the word "which" of such a day, UINT32_MAX without. */
static uint32_t which_before(const gs_skeleton *s, const gs_item *it) {
    static const char *const leads[] = {"for", "on", "in", "be", "to", "by", "at", NULL};
    static const char *const set[] = {"planned",  "due",  "scheduled", "expected", "set",
                                      "slated",   "down", "foreseen",  "fixed",    "pencilled",
                                      "happened", "took", "occurred",  "was",      NULL};
    static const char *const is[] = {"is", "was", "now", "currently", "provisionally", "to", NULL};
    uint32_t t = it->first;
    while (t > 0 && it->first - t < 3 && gs_token_in(s, t - 1, leads)) t--;
    if (t > 1 && gs_token_is(s, t - 1, "place")) t--;
    if (t == 0 || !gs_token_in(s, t - 1, set)) return UINT32_MAX;
    for (t--; t > 0 && gs_token_in(s, t - 1, is);) t--;
    return t > 0 && gs_token_is(s, t - 1, "which") ? t - 1 : UINT32_MAX;
}

/* What "which" takes up: the last word told before it. */
static const gs_holder *taken_up(const gs_skeleton *s, const gs_item *it, const gs_holder *all,
                                 uint32_t n) {
    uint32_t which = it->type <= GS_I_HOUR ? which_before(s, it) : UINT32_MAX;
    const gs_holder *last = NULL;
    for (uint32_t i = 0; which != UINT32_MAX && i < n; i++)
        if (all[i].end <= which && which - all[i].end <= SUBJECT_REACH) last = &all[i];
    return last && !last->speech && !has_mark(s, ",;", last->end, which - 1) ? last : NULL;
}

/* Told by a verb, or by "in force" and the like: no noun that the clause is about. */
static bool is_predicate(const gs_work *w, const gs_holder *h) {
    return !h->speech && !h->process && h->cue && lemma_of(w, h->cue) != NULL;
}

const gs_holder *gs_told_behind(const gs_work *w, uint32_t word, const gs_holder *all, uint32_t n) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t i = 0; i < n; i++) {
        if (all[i].first <= word) continue;
        if (all[i].first - word > TOO_REACH || has_mark(s, ",;:\"", word, all[i].first))
            return NULL;
        const gs_holder *next = i + 1 < n && all[i + 1].first >= all[i].end ? &all[i + 1] : NULL;
        bool runs_out = next && !all[i].process && !is_predicate(w, &all[i]) &&
                        is_predicate(w, next) && next->first - all[i].end <= OBJECT_REACH &&
                        !has_mark(s, ",;:\"", all[i].end, next->first);
        const gs_holder *h = runs_out ? next : &all[i]; /* "when its permit runs out" */
        return h->speech ? NULL : h;
    }
    return NULL;
}

const gs_holder *gs_owner_of(const gs_work *w, const gs_item *it, const gs_holder *all,
                             uint32_t n) {
    const gs_skeleton *s = &w->skeleton;
    const gs_holder *best = taken_up(s, it, all, n);
    if (best) return best;
    bool own = gs_day_of_noun(w, it);
    uint32_t least = FARTHEST;
    for (uint32_t i = 0; i < n; i++) {
        if (it->first >= all[i].end && (own || is_anothers(w, it, &all[i]))) continue;
        if (all[i].what && strcmp(all[i].what, "aside") == 0) continue;
        uint32_t cost = cost_of(w, it, &all[i]);
        if (cost >= least) continue;
        least = cost;
        best = &all[i];
    }
    bool behind = best && it->type <= GS_I_HOUR && it->first >= best->end;
    bool governed = behind && best->cue && gs_is_governed(w, best->first);
    bool verb = best && best->cue && gs_is_past_word(w, best->first);
    bool anothers = governed || (behind && !verb && is_next_verbs(w, it, best));
    return best && !best->speech && !anothers ? best : NULL;
}

/* "Since March", "until Friday": of what goes on, one end. */
const char *gs_phase_of_bound(const char *how) {
    if (strcmp(how, "since") == 0 || strcmp(how, "from") == 0) return "begin";
    bool last =
        strcmp(how, "until") == 0 || strcmp(how, "till") == 0 || strcmp(how, "through") == 0;
    return last ? "end" : NULL;
}

/* What goes on, near a word that tells its beginning or end; and the other way round. */
const gs_holder *gs_partner_of(const gs_skeleton *s, const gs_holder *h, const gs_holder *all,
                               uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        const gs_holder *o = &all[i];
        if (o == h || h->process == o->process) continue;
        const gs_holder *process = h->process ? h : o, *phase = h->process ? o : h;
        if (gs_phase_of(phase->what) && is_phase_of(s, phase, process)) return o;
    }
    return NULL;
}
