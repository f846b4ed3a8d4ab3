/* Whose act a verb tells, by the chunks of the sentence: over relative pronouns, appositions, and
 * "X did this and". */
#include <string.h>

#include "actdraft.h"
#include "chunks.h"
#include "lemma.h"
#include "nounchain.h"

enum { APPOSITION_REACH = 16, RELATIVE_REACH = 28, SUBJECT_TURNS = 3 };

/* From behind a comma to the comma that opens what it closes; 0 where there is none. */
static uint32_t opening_comma(const gs_work *w, const gs_chunks *c, uint32_t comma) {
    for (uint32_t t = comma; t > 1 && comma - t < RELATIVE_REACH; t--) {
        bool far = comma - t >= APPOSITION_REACH && gs_chunk_tag(c, t) != GS_TAG_RELATIVE;
        if (gs_token_is_mark(&w->skeleton, t - 1, ',')) return far ? 0 : t - 1;
        if (gs_chunk_tag(c, t - 1) == GS_TAG_MARK) return 0;
        bool clause = gs_chunk_tag(c, t - 1) == GS_TAG_VERB &&
                      gs_chunk_tag(c, t - 2) == GS_TAG_NAME &&
                      gs_chunk_tag(c, t - 3) != GS_TAG_RELATIVE; /* ", whose Osby Bank failed," */
        if (clause && gs_token_in_set(w, t - 1, "belief_verb")) clause = false; /* ", X said," */
        if (clause) return 0;
    }
    return 0;
}

/* "The ambassador to Peru, Ana Ruiz, signed": the name alone between the commas, where what stands
 * before them is none. */
static bool is_named_between(const gs_work *w, const gs_chunks *c, const gs_noun_phrase *p,
                             uint32_t open, uint32_t comma) {
    if (comma != open + 2 || gs_chunk_tag(c, open + 1) != GS_TAG_NAME) return false;
    return p->head ? !p->entity || gs_chunk_person(w, open + 1) : false;
}

static gs_noun_phrase over_participle(gs_work *w, const gs_chunks *c, gs_noun_phrase p,
                                      uint32_t turns);
static gs_noun_phrase subject(gs_work *w, const gs_chunks *c, uint32_t group, uint32_t turns);
static bool is_bare_participle(const gs_work *w, const gs_chunks *c, uint32_t t);

static gs_noun_phrase over_comma(gs_work *w, const gs_chunks *c, uint32_t comma) {
    gs_noun_phrase none = {.start = comma, .end = comma};
    uint32_t open = opening_comma(w, c, comma);
    if (!open) return none;
    if (gs_chunk_tag(c, open + 1) == GS_TAG_VERB && !is_bare_participle(w, c, open + 1))
        return subject(w, c, open + 1, 1); /* "X, who is ill, sat down, wrote" */
    gs_noun_phrase p = gs_chunk_ending(w, c, open);
    if (!gs_phrase_is_there(&p)) return none;
    gs_noun_phrase first = gs_chunk_person(w, p.end - 1) ? p : gs_chunk_first_of_chain(w, c, p);
    if (gs_phrase_is_there(&first) && is_named_between(w, c, &first, open, comma))
        return gs_chunk_ending(w, c, comma);
    return gs_chunk_person(w, p.end - 1) ? p : over_participle(w, c, first, 1);
}

/* The subject of the verb before "and" is that of the verb behind it. */
static gs_noun_phrase of_first_verb(gs_work *w, const gs_chunks *c, uint32_t joint, uint32_t turns);

/* What may stand between a subject and its verb. */
static bool is_skipped(gs_tag tag) {
    return tag == GS_TAG_ADVERB || tag == GS_TAG_WHEN || tag == GS_TAG_HELPER;
}

/* One past what stands before the verb, its auxiliaries, adverbs and "on Sunday". */
static uint32_t before_group(const gs_work *w, const gs_chunks *c, uint32_t end) {
    static const char *const at[] = {"on",    "in",   "at",     "by", "since",
                                     "until", "from", "during", "to", NULL};
    static const char *const each[] = {"all", "both", "each", NULL};
    while (end > 0 && (is_skipped(gs_chunk_tag(c, end - 1)) ||
                       (end > 1 && gs_token_in(&w->skeleton, end - 1, each) &&
                        gs_tag_is_nominal(gs_chunk_tag(c, end - 2))))) {
        bool when = gs_chunk_tag(c, end - 1) == GS_TAG_WHEN;
        end--;
        if (when && end > 1 && gs_token_in(&w->skeleton, end - 1, at)) end--;
    }
    return end;
}

/* "Found shelter in the library, which was open": a bare noun and where it was, which the pronoun
 * takes up. */
static bool is_bare_in_place(const gs_work *w, const gs_chunks *c, const gs_noun_phrase *first,
                             const gs_noun_phrase *place) {
    static const char *const in[] = {"in", "at", "inside", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (place->start == 0 || first->end != first->start + 1 || first->entity) return false;
    if (gs_chunk_tag(c, first->start) == GS_TAG_DETERMINER) return false;
    return gs_token_in(s, place->start - 1, in) && first->end == place->start - 1 &&
           gs_token_is(s, place->start, "the") && !gs_is_plural_noun(s, first->start);
}

/* What a relative pronoun behind the token `end` stands for. */
static gs_noun_phrase antecedent(gs_work *w, const gs_chunks *c, uint32_t end) {
    static const char *const self[] = {"itself", "himself", "herself", "themselves", NULL};
    if (end > 1 && gs_token_in(&w->skeleton, end - 1, self)) end--; /* "the ship itself, which" */
    gs_noun_phrase p = gs_chunk_ending(w, c, end);
    if (!gs_phrase_is_there(&p) || gs_chunk_person(w, p.end - 1)) return p;
    gs_noun_phrase first = gs_chunk_first_of_chain(w, c, p);
    if (gs_phrase_is_there(&first) && is_bare_in_place(w, c, &first, &p)) return p;
    bool who = gs_token_is(&w->skeleton, end, "who") || gs_token_is(&w->skeleton, end + 1, "who");
    if (who && gs_phrase_is_there(&first)) {
        gs_noun_phrase somebody = gs_chunk_last_somebody(w, c, p);
        if (gs_phrase_is_there(&somebody)) return somebody;
    }
    bool person = gs_phrase_is_there(&first) && gs_chunk_person(w, first.end - 1);
    return !gs_phrase_is_there(&first) || (person && !who) ? p : first;
}

static bool begins_object(gs_tag tag) {
    return gs_tag_is_nominal(tag) || tag == GS_TAG_DETERMINER || tag == GS_TAG_OWNER ||
           tag == GS_TAG_PRONOUN;
}

/* "Arrested", "stolen", with no "was" or "has" before it and no object behind it: what may tell
 * more of the noun before it. A participle that is the verb's base form ("cut") needs a
 * preposition. */
static bool is_bare_participle(const gs_work *w, const gs_chunks *c, uint32_t t) {
    static const char *const naming[] = {"called", "named", "dubbed", "titled", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (gs_chunk_tag(c, t) != GS_TAG_VERB || gs_token_in_set(w, t, "intransitive_verb"))
        return false;
    if (!gs_has_past_form(s, t) && !gs_token_in_set(w, t, GS_IRREGULAR_PARTICIPLES)) return false;
    gs_tag behind = gs_chunk_tag(c, t + 1), before = gs_chunk_tag(c, t - 1);
    if (behind == GS_TAG_JOINT || (begins_object(behind) && !gs_token_in(s, t, naming)))
        return false;
    bool base = gs_token_in_set(w, t, GS_IRREGULAR_VERBS);
    if (base && behind != GS_TAG_PREPOSITION && behind != GS_TAG_WHEN) return false;
    for (; t > 1 && before == GS_TAG_ADVERB; t--) before = gs_chunk_tag(c, t - 2);
    return before != GS_TAG_HELPER && before != GS_TAG_TO;
}

/* The verb before a phrase that is its object, or stands behind a preposition of its: "a man shot
 * in the leg", "an officer accused of taking bribes"; UINT32_MAX where there is none. */
static uint32_t verb_before(const gs_work *w, const gs_chunks *c, uint32_t start) {
    uint32_t t = start;
    while (t > 0) {
        gs_tag tag = gs_chunk_tag(c, t - 1);
        if (tag == GS_TAG_VERB || tag == GS_TAG_HELPER) return t - 1;
        bool link = tag == GS_TAG_ING || tag == GS_TAG_WHEN || tag == GS_TAG_ADVERB ||
                    gs_chunk_ties(w, c, t - 1);
        if (!link) break;
        t--;
    }
    return UINT32_MAX;
}

/* Before the verb's auxiliaries and adverbs. */
static uint32_t group_start(const gs_chunks *c, uint32_t verb) {
    while (verb > 0 && (gs_chunk_tag(c, verb - 1) == GS_TAG_HELPER ||
                        gs_chunk_tag(c, verb - 1) == GS_TAG_ADVERB))
        verb--;
    return verb;
}

static bool is_told(const gs_work *w, const gs_chunks *c, uint32_t t);

/* "The man who found the key fled", but "met a man who found the key had fled": does the clause
 * tell but one thing outside the relative clause [relative, end)? */
static bool is_only_told(const gs_work *w, const gs_chunks *c, uint32_t relative, uint32_t end) {
    uint32_t told = 0;
    for (uint32_t t = relative; t > 0 && gs_chunk_tag(c, t - 1) != GS_TAG_MARK; t--)
        if (is_told(w, c, t - 1)) return false;
    for (uint32_t t = end;
         t < c->n && gs_chunk_tag(c, t) != GS_TAG_MARK && gs_chunk_tag(c, t) != GS_TAG_AND; t++)
        told += gs_chunk_tag(c, t) == GS_TAG_VERB && is_told(w, c, t);
    return told == 1;
}

/* "The driver of the tram (that fell)": the driver. */
static gs_noun_phrase whole_ending(gs_work *w, const gs_chunks *c, uint32_t end) {
    return gs_chunk_first_of_chain(w, c, gs_chunk_ending(w, c, end));
}

/* "A man shot in the leg died", "a man who was shot in the leg died": not the leg. */
static gs_noun_phrase over_participle(gs_work *w, const gs_chunks *c, gs_noun_phrase p,
                                      uint32_t turns) {
    const gs_skeleton *s = &w->skeleton;
    if (!gs_phrase_is_there(&p) || p.pronoun || !turns) return p;
    uint32_t verb = verb_before(w, c, p.start);
    if (verb == UINT32_MAX) return p;
    uint32_t start = group_start(c, verb);
    bool relative = start > 1 && (gs_chunk_tag(c, start - 1) == GS_TAG_RELATIVE ||
                                  gs_token_is(s, start - 1, "that"));
    if (gs_token_in_set(w, verb, "clause_verb") &&
        !(relative && is_only_told(w, c, start - 1, p.end)))
        return p;
    bool bare = start > 0 && is_bare_participle(w, c, verb);
    if ((!relative && !bare) || !gs_tag_is_nominal(gs_chunk_tag(c, start - (relative ? 2 : 1))))
        return p;
    gs_noun_phrase before = relative
                                ? over_participle(w, c, whole_ending(w, c, start - 1), turns - 1)
                                : subject(w, c, start, turns - 1);
    return gs_phrase_is_there(&before) ? before : p;
}

/* The phrase that ends before the token; "voting closed": a gerund too. */
static gs_noun_phrase ending(gs_work *w, const gs_chunks *c, uint32_t end) {
    if (end > 0 && gs_chunk_tag(c, end - 1) == GS_TAG_ING)
        return gs_phrase_between(w, end - 1, end);
    return gs_chunk_ending(w, c, end);
}

/* "The fund, which he says failed": over who says so, where a relative pronoun stands before. */
static uint32_t before_sayer(gs_work *w, const gs_chunks *c, uint32_t end) {
    if (end < 3 || !gs_token_in_set(w, end - 1, "belief_verb")) return end;
    gs_noun_phrase p = gs_chunk_ending(w, c, end - 1);
    if (!gs_phrase_is_there(&p) || p.start < 2) return end;
    bool that = gs_token_is(&w->skeleton, p.start - 1, "that") &&
                gs_tag_is_nominal(gs_chunk_tag(c, p.start - 2));
    return that || gs_chunk_tag(c, p.start - 1) == GS_TAG_RELATIVE ? p.start : end;
}

/* The subject of what begins right behind another verb: "the man who had left fled", "images taken
 * are open", "she worked in intensive care". */
static gs_noun_phrase behind_verb(gs_work *w, const gs_chunks *c, uint32_t group, uint32_t verb,
                                  uint32_t turns) {
    uint32_t start = group_start(c, verb);
    gs_tag tag = gs_chunk_tag(c, group);
    bool manner = gs_token_ends(&w->skeleton, group, 5, "ly"); /* "voted unanimously" */
    bool aside = tag == GS_TAG_PREPOSITION || (tag == GS_TAG_ADVERB && !manner);
    uint32_t clause = gs_chunk_relative_before(w, c, start);
    if (clause && !aside) return whole_ending(w, c, clause);
    if (is_bare_participle(w, c, verb)) return subject(w, c, verb, turns);
    return aside ? subject(w, c, start, turns) : (gs_noun_phrase){.start = group, .end = group};
}

static gs_noun_phrase subject(gs_work *w, const gs_chunks *c, uint32_t group, uint32_t turns) {
    static const char *const joints[] = {"but", "then", "yet", NULL};
    const gs_skeleton *s = &w->skeleton;
    gs_noun_phrase none = {.start = group, .end = group};
    uint32_t end = before_sayer(w, c, before_group(w, c, group));
    if (!end) return none;
    if (gs_chunk_tag(c, end - 1) == GS_TAG_RELATIVE) {
        if (gs_token_is(s, end - 1, "where") || gs_token_is(s, end - 1, "whose")) return none;
        bool apart = end > 1 && gs_token_is_mark(&w->skeleton, end - 2, ',');
        if (!apart && !gs_token_is(s, end - 1, "who") && !gs_token_is(s, end - 1, "whom"))
            return gs_chunk_restricted(w, c, end - 1);
        return antecedent(w, c, apart ? end - 2 : end - 1);
    }
    if (gs_token_is(s, end - 1, "that")) return gs_chunk_restricted(w, c, end - 1);
    if (gs_chunk_tag(c, end - 1) == GS_TAG_AND || gs_token_in(s, end - 1, joints))
        return turns ? of_first_verb(w, c, end - 1, turns - 1) : none;
    if (gs_token_is_mark(&w->skeleton, end - 1, ',')) {
        gs_noun_phrase p = over_comma(w, c, end - 1);
        return gs_phrase_is_there(&p) || !turns ? p : of_first_verb(w, c, end - 1, turns - 1);
    }
    if (turns && gs_chunk_tag(c, end - 1) == GS_TAG_VERB)
        return behind_verb(w, c, group, end - 1, turns - 1);
    return over_participle(w, c, gs_chunk_first_of_chain(w, c, ending(w, c, end)), turns);
}

/* A verb that tells what somebody did: not "to pay"; and "is", "has" where no other verb follows.
 */
static bool is_told(const gs_work *w, const gs_chunks *c, uint32_t t) {
    static const char *const denied[] = {"not", "never", NULL};
    if (gs_chunk_tag(c, t) == GS_TAG_HELPER) {
        if (gs_token_in(&w->skeleton, t, denied)) return false;
        uint32_t k = t + 1;
        while (gs_chunk_tag(c, k) == GS_TAG_HELPER || gs_chunk_tag(c, k) == GS_TAG_ADVERB) k++;
        return gs_chunk_tag(c, k) != GS_TAG_VERB && gs_chunk_tag(c, k) != GS_TAG_MARK;
    }
    return gs_chunk_tag(c, t) == GS_TAG_VERB && (t == 0 || gs_chunk_tag(c, t - 1) != GS_TAG_TO);
}

/* "Accepted the report "in its entirety" and left": over what is quoted. */
static uint32_t before_quoted(const gs_work *w, const gs_chunks *c, uint32_t t) {
    if (!t || !gs_token_is_mark(&w->skeleton, t - 1, '"')) return t;
    for (uint32_t open = t - 1; open > 0 && t - open < APPOSITION_REACH; open--)
        if (gs_chunk_tag(c, open - 1) == GS_TAG_MARK &&
            gs_token_is_mark(&w->skeleton, open - 1, '"'))
            return open - 1;
    return t;
}

/* "The firm collapsed, Ana Ruiz said, and owes": over what says whose words these are. */
static uint32_t before_said(gs_work *w, const gs_chunks *c, uint32_t t) {
    if (!gs_token_in_set(w, t - 1, "belief_verb") || !gs_token_is_mark(&w->skeleton, t, ','))
        return t;
    gs_noun_phrase p = gs_chunk_ending(w, c, t - 1);
    bool aside = p.end > p.start && p.start > 1 && gs_token_is_mark(&w->skeleton, p.start - 1, ',');
    return aside ? p.start - 1 : t;
}

static gs_noun_phrase of_first_verb(gs_work *w, const gs_chunks *c, uint32_t joint,
                                    uint32_t turns) {
    for (uint32_t t = joint; t > 0; t--) {
        if (gs_chunk_tag(c, joint) == GS_TAG_AND) t = before_quoted(w, c, t);
        if (!t ||
            (gs_chunk_tag(c, t - 1) == GS_TAG_MARK && !gs_token_is_mark(&w->skeleton, t - 1, ',')))
            break;
        if (gs_chunk_tag(c, t - 1) == GS_TAG_JOINT) break;
        t = before_said(w, c, t);
        if (!is_told(w, c, t - 1)) continue;
        uint32_t first = t - 1;
        while (first > 0 && (gs_chunk_tag(c, first - 1) == GS_TAG_HELPER ||
                             gs_chunk_tag(c, first - 1) == GS_TAG_ADVERB))
            first--;
        if (first == t - 1 && first > 1 && gs_token_is_mark(&w->skeleton, first - 1, ',')) {
            gs_noun_phrase p = over_comma(w, c, first - 1);
            if (!gs_phrase_is_there(&p) && turns) p = of_first_verb(w, c, first - 1, turns - 1);
            return gs_phrase_is_there(&p)
                       ? p
                       : gs_chunk_ending(w, c, first - 1); /* "the book, printed in" */
        }
        return subject(w, c, first, turns);
    }
    return (gs_noun_phrase){.start = joint, .end = joint};
}

/* "Asked on Monday, Reyes agreed", "giving evidence, Reyes said": behind the comma, where a verb
 * follows. */
static gs_noun_phrase behind_opening(gs_work *w, const gs_chunks *c, uint32_t from) {
    for (uint32_t t = from; t < c->n && t < from + APPOSITION_REACH; t++) {
        if (!gs_token_is_mark(&w->skeleton, t, ',')) continue;
        gs_noun_phrase p = gs_chunk_at(w, c, t + 1);
        gs_tag behind = gs_chunk_tag(c, p.end);
        if (gs_phrase_is_there(&p) &&
            (behind == GS_TAG_VERB || behind == GS_TAG_HELPER || behind == GS_TAG_ADVERB))
            return p;
    }
    return (gs_noun_phrase){.start = from, .end = from};
}

/* "Spent the night there with his brother": no verb, but what goes with one. */
static bool goes_with_verb(const gs_work *w, uint32_t t) {
    static const char *const words[] = {"with", "by", "without", NULL};
    return gs_token_in(&w->skeleton, t, words);
}

static gs_noun_phrase read_subject(gs_work *w, uint32_t group) {
    const gs_chunks *c = gs_chunks_of(w);
    if (gs_chunk_tag(c, group) == GS_TAG_TO) {
        gs_noun_phrase p = of_first_verb(w, c, group, SUBJECT_TURNS);
        if (gs_phrase_is_there(&p) || !gs_in_headline(w)) return p;
        return subject(w, c, group, SUBJECT_TURNS); /* "Brink to run for mayor" */
    }
    bool ing = gs_chunk_tag(c, group) == GS_TAG_ING;
    if (group == 0 && (ing || is_bare_participle(w, c, group))) return behind_opening(w, c, 1);
    if (ing && group > 0) { /* "with 40 people taking part" */
        gs_noun_phrase with = gs_chunk_ending(w, c, group);
        if (gs_phrase_is_there(&with) && with.start &&
            gs_token_is(&w->skeleton, with.start - 1, "with"))
            return with;
    }
    if (ing || (group > 0 && goes_with_verb(w, group))) {
        gs_noun_phrase p = of_first_verb(w, c, group, SUBJECT_TURNS);
        if (ing || gs_phrase_is_there(&p)) return p;
    }
    return subject(w, c, group, SUBJECT_TURNS);
}

gs_noun_phrase gs_chunk_subject(gs_work *w, const gs_chunks *c, uint32_t group) {
    if (group > c->n) return (gs_noun_phrase){.start = group, .end = group};
    return gs_phrase_asked(w, GS_ASKED_SUBJECT, group, read_subject);
}

/* "Profit rose to 12 million and the dividend grew": another clause begins behind the "and". */
bool gs_chunk_joined(gs_work *w, const gs_chunks *c, const gs_noun_phrase *p) {
    if (!gs_chunk_several(c, p)) return false;
    if (p->start < 2 || gs_chunk_tag(c, p->start - 1) != GS_TAG_AND) return true;
    gs_noun_phrase before = gs_chunk_first_of_chain(w, c, gs_chunk_ending(w, c, p->start - 1));
    return !gs_phrase_is_there(&before) || verb_before(w, c, before.start) == UINT32_MAX;
}

/* "The idea of state ownership": the ownership. */
static bool is_shell(const gs_work *w, const gs_noun_phrase *p) {
    static const char *const nouns[] = {"idea",    "notion",    "prospect", "possibility",
                                        "concept", "principle", "thought",  "number",
                                        "series",  NULL};
    return p->end > p->start && gs_token_in(&w->skeleton, p->end - 1, nouns);
}

gs_noun_phrase gs_chunk_object(gs_work *w, const gs_chunks *c, uint32_t token) {
    uint32_t t = token;
    while (gs_chunk_tag(c, t) == GS_TAG_ADVERB) t++;
    if (gs_chunk_tag(c, t) == GS_TAG_ING) return gs_phrase_between(w, t, t + 1);
    if (!begins_object(gs_chunk_tag(c, t)) || gs_token_is(&w->skeleton, t, "that"))
        return (gs_noun_phrase){.start = token, .end = token};
    gs_noun_phrase p = gs_chunk_at(w, c, t);
    if (gs_token_is(&w->skeleton, p.end, "of") && (gs_chunk_is_part(w, c, &p) || is_shell(w, &p))) {
        gs_noun_phrase whole = gs_chunk_at(w, c, p.end + 1);
        bool point = gs_token_is(&w->skeleton, p.end + 1, "a"); /* "half of a point" */
        return gs_phrase_is_there(&whole) && !point ? whole : p;
    }
    gs_tag next = gs_chunk_tag(c, p.end); /* "gave the players a bonus" */
    if (next != GS_TAG_DETERMINER && next != GS_TAG_AMOUNT) return p;
    gs_noun_phrase second = gs_chunk_at(w, c, p.end);
    gs_tag behind = gs_chunk_tag(c, second.end);
    bool other = behind == GS_TAG_VERB || behind == GS_TAG_HELPER;
    return other || (!second.head && !second.entity) ? p : second;
}

/* "At a hearing the judge ruled": behind a preposition at the clause's head. */
static bool is_lead(const gs_chunks *c, const gs_noun_phrase *p) {
    if (!p->start || gs_chunk_tag(c, p->start - 1) != GS_TAG_PREPOSITION) return false;
    gs_tag before = p->start > 1 ? gs_chunk_tag(c, p->start - 2) : GS_TAG_MARK;
    return before == GS_TAG_MARK || before == GS_TAG_JOINT || before == GS_TAG_AND;
}

gs_noun_phrase gs_chunk_taken_up(gs_work *w, const gs_chunks *c, const gs_noun_phrase *subject) {
    gs_noun_phrase none = {.start = subject->start, .end = subject->start};
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = subject->start;
    if (!gs_phrase_is_there(subject) || t < 2) return none;
    bool that = gs_chunk_tag(c, t - 1) == GS_TAG_RELATIVE || gs_token_is(s, t - 1, "that");
    if (that && (gs_token_is(s, t - 1, "where") || gs_token_is(s, t - 1, "whose"))) return none;
    if (that) t -= gs_token_is_mark(&w->skeleton, t - 2, ',') ? 2 : 1;
    if (that && t > 1 && gs_token_is(s, t - 2, "so")) return none; /* "so angry that he left" */
    bool begins = subject->pronoun || gs_chunk_tag(c, t) == GS_TAG_DETERMINER ||
                  gs_chunk_tag(c, t) == GS_TAG_OWNER;
    if (!t || (!that && !begins) || (!that && gs_chunk_tag(c, t - 1) != GS_TAG_NOUN)) return none;
    gs_noun_phrase p = that ? antecedent(w, c, t) : gs_chunk_ending(w, c, t);
    return gs_phrase_is_there(&p) && !p.pronoun && (that || !is_lead(c, &p)) ? p : none;
}

/* --- participles that tell more of a noun --- */

/* Here another clause begins, or may. */
static bool is_border(const gs_work *w, const gs_chunks *c, uint32_t t) {
    static const char *const words[] = {"after", "before", "since", "until", "as", "that", NULL};
    gs_tag tag = gs_chunk_tag(c, t);
    return tag == GS_TAG_MARK || tag == GS_TAG_JOINT || tag == GS_TAG_RELATIVE ||
           tag == GS_TAG_AND || gs_token_in(&w->skeleton, t, words);
}

/* Does a verb that tells something stand between the token and the clause's end? */
static bool is_told_behind(const gs_work *w, const gs_chunks *c, uint32_t t) {
    for (; t < c->n && !is_border(w, c, t); t++) {
        if (gs_chunk_tag(c, t) == GS_TAG_HELPER) return true;
        if (is_told(w, c, t) && !gs_token_is(&w->skeleton, t + 1, "by")) return true;
    }
    return false;
}

/* Between the clause's start and the token: not one that itself tells more of a noun, nor one in a
 * relative clause that is over. */
static bool is_told_before(const gs_work *w, const gs_chunks *c, uint32_t t) {
    bool told = false;
    for (; t > 0 && !is_border(w, c, t - 1); t--)
        told = told || (is_told(w, c, t - 1) && !gs_token_in_set(w, t - 1, "clause_verb") &&
                        !is_bare_participle(w, c, t - 1));
    bool relative = t > 1 && (gs_chunk_tag(c, t - 1) == GS_TAG_RELATIVE ||
                              gs_token_is(&w->skeleton, t - 1, "that"));
    return told && !relative;
}

/* "When the barrier", "after the fire": a clause that another one follows. */
static bool is_clause_aside(const gs_work *w, const gs_chunks *c, const gs_noun_phrase *p) {
    return p->start > 0 && is_border(w, c, p->start - 1) &&
           gs_chunk_tag(c, p->start - 1) != GS_TAG_MARK &&
           gs_chunk_tag(c, p->start - 1) != GS_TAG_AND;
}

/* "With half of the votes counted". */
static bool is_behind_with(const gs_work *w, const gs_chunks *c, uint32_t t) {
    while (t > 0 &&
           (gs_tag_is_nominal(gs_chunk_tag(c, t - 1)) ||
            gs_chunk_tag(c, t - 1) == GS_TAG_DETERMINER || gs_token_is(&w->skeleton, t - 1, "of")))
        t--;
    return t > 0 && gs_token_is(&w->skeleton, t - 1, "with");
}

bool gs_chunk_reduced(gs_work *w, const gs_chunks *c, uint32_t verb, uint32_t end) {
    const gs_skeleton *s = &w->skeleton;
    if (end >= c->n || end != verb + 1 || !is_bare_participle(w, c, verb)) return false;
    if (verb == 0) { /* "Convicted in May, Reyes fled" */
        gs_noun_phrase p = behind_opening(w, c, 1);
        return gs_phrase_is_there(&p);
    }
    if (gs_token_in_set(w, verb, "clause_verb")) return false;
    while (verb > 0 && gs_chunk_tag(c, verb - 1) == GS_TAG_ADVERB) verb--;
    if (verb > 1 &&
        gs_token_is_mark(&w->skeleton, verb - 1, ',')) { /* "Reyes, beaten in the final, left" */
        bool by = gs_token_is(s, end, "by");
        return gs_tag_is_nominal(gs_chunk_tag(c, verb - 2)) && !is_told_before(w, c, verb - 1) &&
               (by || !opening_comma(w, c, verb - 1));
    }
    if (verb == 0 || !gs_tag_is_nominal(gs_chunk_tag(c, verb - 1))) return false;
    gs_noun_phrase p = gs_chunk_ending(w, c, verb);
    if (p.start > 1 && gs_chunk_tag(c, p.start) == GS_TAG_DETERMINER &&
        gs_chunk_tag(c, p.start - 1) == GS_TAG_NOUN)
        return false; /* "the plan the council rejected" */
    if (is_behind_with(w, c, p.start) || is_told_before(w, c, p.start)) return true;
    return !is_clause_aside(w, c, &p) && is_told_behind(w, c, end);
}

gs_noun_phrase gs_chunk_described(gs_work *w, const gs_chunks *c, uint32_t verb) {
    if (verb == 0) return behind_opening(w, c, 1);
    bool apart = false; /* "a message on her phone, sent in May" */
    for (; verb > 0 && (gs_chunk_tag(c, verb - 1) == GS_TAG_ADVERB ||
                        gs_token_is_mark(&w->skeleton, verb - 1, ','));
         verb--)
        apart = apart || gs_token_is_mark(&w->skeleton, verb - 1, ',');
    gs_noun_phrase p = gs_chunk_ending(w, c, verb);
    gs_noun_phrase first = apart && gs_phrase_is_there(&p) ? gs_chunk_first_of_chain(w, c, p) : p;
    return gs_phrase_is_there(&first) ? first : p;
}
