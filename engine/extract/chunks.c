#include "chunks.h"

#include <stdlib.h>
#include <string.h>

#include "actdraft.h"
#include "clausewords.h"
#include "lemma.h"
#include "role_phrase.h"

enum { BRACKET_REACH = 16 };

static const char *const determiners[] = {"the",     "a",     "an",   "this", "that", "these",
                                          "those",   "every", "each", "some", "any",  "no",
                                          "another", "all",   "both", NULL};
static const char *const owners[] = {"his", "her", "its", "their", "our", "my", "your", NULL};
static const char *const pronouns[] = {
    "he",     "she",   "it",      "they",    "we",     "i",       "you",      "him",
    "them",   "us",    "himself", "herself", "itself", "someone", "somebody", "everyone",
    "nobody", "there", "ours",    "theirs",  "hers",   "yours",   NULL};
static const char *const prepositions[] = {
    "of",      "in",        "on",      "at",      "from",    "with",    "by",      "for",
    "into",    "near",      "against", "over",    "under",   "off",     "after",   "before",
    "since",   "until",     "about",   "between", "through", "during",  "within",  "among",
    "towards", "toward",    "across",  "along",   "as",      "despite", "without", "around",
    "amid",    "outside",   "inside",  "beside",  "behind",  "beneath", "below",   "above",
    "beyond",  "opposite",  "aboard",  "via",     "upon",    "onto",    "past",    "per",
    "like",    "alongside", NULL};
static const char *const joints[] = {
    "that", "when", "while",  "if",   "because", "though", "although", "whether", "but", "than",
    "so",   "once", "unless", "then", "yet",     "how",    "why",      "what",    NULL};
static const char *const relatives[] = {"who", "which", "whom", "whose", "where", NULL};
static const char *const helpers[] = {
    "is",      "are",      "was",      "were",    "be",     "been",   "being",   "has",
    "have",    "had",      "will",     "would",   "may",    "might",  "can",     "could",
    "should",  "must",     "shall",    "did",     "does",   "do",     "isn't",   "wasn't",
    "weren't", "aren't",   "hasn't",   "haven't", "hadn't", "didn't", "doesn't", "don't",
    "won't",   "wouldn't", "couldn't", "can't",   "cannot", "not",    "never",   NULL};
static const char *const adverbs[] = {
    "also",        "just",       "already",   "still",     "now",      "ever",      "later",
    "soon",        "again",      "finally",   "only",      "even",     "too",       "here",
    "once",        "long",       "alone",     "first",     "twice",    "together",  "then",
    "up",          "down",       "out",       "away",      "back",     "ago",       "so",
    "far",         "ashore",     "ahead",     "apart",     "abroad",   "aside",     "instead",
    "else",        "afterwards", "indoors",   "outdoors",  "likewise", "otherwise", "nevertheless",
    "nonetheless", "however",    "therefore", "meanwhile", "always",   "often",     "sometimes",
    "perhaps",     "almost",     "quite",     "seldom",    "please",   "elsewhere", NULL};

static const char *const shortened_helpers[] = {"ve", "ll", "re", "d", "m", NULL};

static gs_tag tag_of_mention(const gs_mention *m) {
    switch (m->type) {
    case GS_M_PERSON:
    case GS_M_PLACE:
    case GS_M_ORG:
    case GS_M_NAME: return GS_TAG_NAME;
    case GS_M_DATE:
    case GS_M_PERIOD:
    case GS_M_TIME:
    case GS_M_DURATION: return GS_TAG_WHEN;
    case GS_M_OFFICE:
    case GS_M_NATIONALITY: return GS_TAG_NOUN;
    default: return GS_TAG_AMOUNT;
    }
}

/* "Was first seen": no noun phrase. */
static bool is_first_done(const gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    if (gs_token_mention(s, t)->type != GS_M_ORDINAL || t + 1 >= s->ntokens) return false;
    bool past = s->tokens[t + 1].type == GS_T_WORD && gs_looks_past(w, t + 1);
    return past && (t == 0 || !gs_is_determiner(s, t - 1));
}

/* What the word is wherever it stands. */
static gs_tag tag_of_word(const gs_skeleton *s, uint32_t t) {
    static const struct {
        const char *const *words;
        gs_tag tag;
    } lists[] = {{determiners, GS_TAG_DETERMINER}, {owners, GS_TAG_OWNER},
                 {pronouns, GS_TAG_PRONOUN},       {prepositions, GS_TAG_PREPOSITION},
                 {relatives, GS_TAG_RELATIVE},     {helpers, GS_TAG_HELPER},
                 {adverbs, GS_TAG_ADVERB},         {joints, GS_TAG_JOINT}};
    if (gs_token_is(s, t, "to")) return GS_TAG_TO;
    if (gs_token_among(s, t, (const char *const[]){"and", "or", "nor", NULL})) return GS_TAG_AND;
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        if (gs_token_in(s, t, lists[i].words)) return lists[i].tag;
    return gs_token_ends(s, t, 5, "ly") ? GS_TAG_ADVERB : GS_TAG_NOUN;
}

/* The same, looked for once. */
static gs_tag kept_tag(const gs_skeleton *s, uint32_t t) {
    uint32_t word = s->tokens[t].word;
    uint8_t kept = s->vocab->cues[word].tag;
    if (kept) return (gs_tag)(kept - 1);
    gs_tag tag = tag_of_word(s, t); /* may enter words, and the table moves then */
    s->vocab->cues[word].tag = (uint8_t)(1 + tag);
    return tag;
}

/* "Told her on Monday", "met her": not "her boots". */
static bool is_object_her(const gs_skeleton *s, uint32_t t) {
    static const char *const adjectives[] = {"past",    "near",     "like", "inside",
                                             "outside", "opposite", NULL};
    if (!gs_token_is(s, t, "her") || t == 0) return false;
    if (t + 1 >= s->ntokens) return true;
    const gs_mention *m = gs_token_mention(s, t + 1);
    if (m) return m->type == GS_M_DATE || m->type == GS_M_PERIOD || m->type == GS_M_TIME;
    if (s->tokens[t + 1].type == GS_T_MARK) return s->tokens[t + 1].mark != '"';
    gs_tag next = kept_tag(s, t + 1);
    return next == GS_TAG_TO || next == GS_TAG_AND || next == GS_TAG_JOINT ||
           next == GS_TAG_RELATIVE || next == GS_TAG_HELPER || next == GS_TAG_DETERMINER ||
           (next == GS_TAG_PREPOSITION && !gs_token_in(s, t + 1, adjectives));
}

/* The tag of a word that its form alone tells; GS_TAG_NOUN for all others. */
static gs_tag closed_tag(const gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    if (t >= s->ntokens) return GS_TAG_MARK;
    const gs_token *token = &s->tokens[t];
    if (token->type == GS_T_MENTION)
        return is_first_done(w, t) ? GS_TAG_ADVERB : tag_of_mention(gs_token_mention(s, t));
    if (token->type == GS_T_MARK) return token->mark == '\'' ? GS_TAG_OWNER : GS_TAG_MARK;
    bool shortened = t > 0 && s->tokens[t - 1].type == GS_T_MARK && s->tokens[t - 1].mark == '\'';
    if (shortened && gs_token_is(s, t, "s")) return GS_TAG_OWNER;
    if (shortened && gs_token_in(s, t, shortened_helpers)) return GS_TAG_HELPER;
    if (gs_is_in_compound(s, t)) return GS_TAG_NOUN;
    gs_tag tag = kept_tag(s, t);
    return tag == GS_TAG_OWNER && is_object_her(s, t) ? GS_TAG_PRONOUN : tag;
}

static bool begins_phrase(gs_tag tag) {
    return tag == GS_TAG_DETERMINER || tag == GS_TAG_OWNER || tag == GS_TAG_NAME ||
           tag == GS_TAG_PRONOUN || tag == GS_TAG_AMOUNT;
}

static gs_tag tag_before(const gs_chunks *c, uint32_t t) {
    while (t > 0 && gs_chunk_tag(c, t - 1) == GS_TAG_ADVERB) t--;
    return gs_chunk_tag(c, t - 1);
}

/* "The company runs the dam": a verb where an object or preposition follows. */
static gs_tag tag_of_present(const gs_work *w, gs_tag before, gs_tag behind, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    if (before == GS_TAG_RELATIVE || before == GS_TAG_PRONOUN) return GS_TAG_VERB;
    bool s_form = gs_token_ends(s, t, 3, "s") && !gs_token_ends(s, t, 3, "ss");
    bool followed = begins_phrase(behind) || behind == GS_TAG_JOINT;
    if (before == GS_TAG_NAME)
        return s_form && (followed || behind == GS_TAG_PREPOSITION || behind == GS_TAG_TO)
                   ? GS_TAG_VERB
                   : GS_TAG_NOUN;
    if (before == GS_TAG_AND) return s_form && followed ? GS_TAG_VERB : GS_TAG_NOUN;
    if (before != GS_TAG_NOUN || !followed) return GS_TAG_NOUN;
    bool plural = t > 0 && gs_token_ends(s, t - 1, 4, "s");
    return s_form != plural ? GS_TAG_VERB : GS_TAG_NOUN;
}

/* A word that may be a verb's form, by what stands around it. */
static gs_tag tag_of_form(const gs_work *w, const gs_chunks *c, uint32_t t, bool past, bool ing) {
    gs_tag before = tag_before(c, t), behind = closed_tag(w, t + 1);
    if (before == GS_TAG_HELPER) return GS_TAG_VERB;
    if (before == GS_TAG_TO) return past || ing ? GS_TAG_NOUN : GS_TAG_VERB;
    if (before == GS_TAG_PREPOSITION) return ing ? GS_TAG_ING : GS_TAG_NOUN;
    if (before == GS_TAG_DETERMINER || before == GS_TAG_OWNER || before == GS_TAG_AMOUNT)
        return GS_TAG_NOUN;
    if (ing) return GS_TAG_ING;
    if (!past) return tag_of_present(w, before, behind, t);
    bool opens = before == GS_TAG_MARK || before == GS_TAG_AND || before == GS_TAG_WHEN ||
                 before == GS_TAG_ING; /* "selling forged paintings" */
    bool goes_on = t > 0 && behind == GS_TAG_NAME && before != GS_TAG_WHEN; /* ", met Reyes" */
    return opens && !goes_on && (behind == GS_TAG_NOUN || behind == GS_TAG_NAME) ? GS_TAG_NOUN
                                                                                 : GS_TAG_VERB;
}

/* "Will go", "did not pay": whatever it looks like, it is a verb. */
static bool is_behind_modal(const gs_work *w, const gs_chunks *c, uint32_t t) {
    static const char *const modals[] = {"will", "would", "may", "might", "can", "could", "should",
                                         "must", "shall", "did", "does",  "ll",  NULL};
    const gs_skeleton *s = &w->skeleton;
    static const char *const denied[] = {"not", "never", NULL};
    uint32_t k = t;
    while (k > 0 && (gs_chunk_tag(c, k - 1) == GS_TAG_ADVERB || gs_token_in(s, k - 1, denied))) k--;
    return k > 0 && (gs_token_in(s, k - 1, modals) || gs_token_ends(s, k - 1, 5, "n't"));
}

/* "He runs", "which costs": whatever stands behind; not "gave it wings", "which houses". */
static bool is_behind_subject(const gs_work *w, const gs_chunks *c, uint32_t t) {
    static const char *const subjects[] = {"he", "she", "who", NULL};
    const gs_skeleton *s = &w->skeleton;
    while (t > 0 && gs_chunk_tag(c, t - 1) == GS_TAG_ADVERB) t--;
    if (t == 0) return false;
    if (gs_token_in(s, t - 1, subjects)) return true;
    gs_tag before = t > 1 ? gs_chunk_tag(c, t - 2) : GS_TAG_MARK;
    if (gs_token_is(s, t - 1, "which"))
        return t > 2 && gs_token_is_mark(s, t - 2, ',') &&
               gs_tag_is_nominal(gs_chunk_tag(c, t - 3));
    return gs_token_is(s, t - 1, "it") && (before == GS_TAG_MARK || before == GS_TAG_JOINT);
}

/* "The company now employs 310 people", "the firm today sells its mill", "the head, Ana Ruiz,
 * reminds the": behind a noun in the singular that begins the clause, where an object follows. */
static bool is_present(const gs_work *w, const gs_chunks *c, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    if (t == 0 || !gs_token_ends(s, t, 4, "s") || gs_token_ends(s, t, 4, "ss")) return false;
    if (is_behind_subject(w, c, t)) return true;
    gs_tag behind = closed_tag(w, t + 1);
    bool object = behind == GS_TAG_DETERMINER || behind == GS_TAG_AMOUNT ||
                  behind == GS_TAG_PRONOUN ||
                  (behind == GS_TAG_OWNER && !gs_token_mark(s, t + 1, "'"));
    if (!object) return false;
    uint32_t k = t;
    while (k > 0 &&
           (gs_chunk_tag(c, k - 1) == GS_TAG_ADVERB || gs_chunk_tag(c, k - 1) == GS_TAG_WHEN))
        k--;
    if (k == 0 || gs_chunk_tag(c, k - 1) == GS_TAG_OWNER ||
        (k == t && gs_chunk_tag(c, k - 1) == GS_TAG_NOUN && gs_token_ends(s, k - 1, 4, "s")))
        return false;
    if (k > 2 && gs_token_is_mark(s, k - 1, ',')) /* over the comma behind the name */
        return gs_chunk_tag(c, k - 2) == GS_TAG_NAME && gs_token_is_mark(s, k - 3, ',') &&
               behind != GS_TAG_AMOUNT;
    uint32_t first = k;
    while (first > 0 &&
           (gs_tag_is_nominal(gs_chunk_tag(c, first - 1)) ||
            gs_chunk_tag(c, first - 1) == GS_TAG_OWNER) &&
           gs_chunk_tag(c, first - 1) != GS_TAG_AMOUNT)
        first--;
    if (first == k) return false;
    while (first > 0 && gs_chunk_tag(c, first - 1) == GS_TAG_DETERMINER) first--;
    gs_tag before = gs_chunk_tag(c, first - 1);
    return before == GS_TAG_MARK || before == GS_TAG_JOINT || before == GS_TAG_AND;
}

static bool is_frame_word(const gs_work *w, uint32_t t) {
    const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_FRAME);
    for (; c && c->token <= t; c = gs_cue_next(&w->cues, c))
        if (c->token == t) return true;
    return false;
}

/* Nouns by their use, whatever verb they come from. */
static bool is_ing_noun(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {
        "meeting",  "building", "hearing",   "wedding",     "ruling",   "funding",   "warning",
        "morning",  "evening",  "opening",   "training",    "housing",  "banking",   "mining",
        "farming",  "shipping", "spending",  "rating",      "ranking",  "briefing",  "gathering",
        "crossing", "landing",  "offering",  "finding",     "feeling",  "painting",  "drawing",
        "ceiling",  "railing",  "clothing",  "sibling",     "shooting", "bombing",   "killing",
        "filing",   "listing",  "savings",   "findings",    "meetings", "buildings", "settling",
        "nothing",  "anything", "something", "everything",  "pricing",  "staffing",  "lending",
        "parking",  "sailing",  "nursing",   "engineering", NULL};
    return gs_token_in(s, t, words);
}

static gs_tag open_tag(const gs_work *w, const gs_chunks *c, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    bool past = (gs_has_past_form(s, t) && !gs_token_ends(s, t, 4, "eed")) ||
                gs_token_in_set(w, t, GS_IRREGULAR_PASTS);
    past = past || gs_token_is(s, t, "born");
    bool ing = gs_token_ends(s, t, 6, "ing");
    bool noun = ing && is_ing_noun(s, t) && tag_before(c, t) != GS_TAG_HELPER &&
                tag_before(c, t) != GS_TAG_PREPOSITION;
    if (noun) return GS_TAG_NOUN;
    if (!past && !ing && (is_behind_modal(w, c, t) || is_present(w, c, t))) return GS_TAG_VERB;
    if (!past && !ing && !is_frame_word(w, t))
        return tag_before(c, t) == GS_TAG_TO && closed_tag(w, t + 1) == GS_TAG_DETERMINER
                   ? GS_TAG_VERB
                   : GS_TAG_NOUN;
    return tag_of_form(w, c, t, past, ing);
}

/* "The tram that left", "the rule that was lifted". */
static bool is_relative_that(const gs_work *w, const gs_chunks *c, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    if (!gs_token_is(s, t, "that") || t == 0) return false;
    gs_tag before = gs_chunk_tag(c, t - 1);
    if (before != GS_TAG_NOUN && before != GS_TAG_NAME) return false;
    uint32_t next = t + 1;
    while (closed_tag(w, next) == GS_TAG_ADVERB) next++;
    if (closed_tag(w, next) == GS_TAG_HELPER) return true;
    return next < s->ntokens && gs_looks_past(w, next);
}

/* "On Tuesday evening": a part of the day that was told before. */
static bool is_part_of_day(const gs_work *w, const gs_chunks *c, uint32_t t) {
    static const char *const parts[] = {"morning", "afternoon", "evening", "night",
                                        "nights",  "lunchtime", NULL};
    return t > 0 && gs_chunk_tag(c, t - 1) == GS_TAG_WHEN && gs_token_in(&w->skeleton, t, parts);
}

void gs_chunks_forget(gs_work *w) {
    if (w->chunks) w->chunks->done = false;
}

void gs_chunks_free(gs_work *w) {
    free(w->chunks);
}

const gs_chunks *gs_chunks_of(gs_work *w) {
    if (!w->chunks) {
        w->chunks = gs_xmalloc(sizeof *w->chunks);
        w->chunks->done = false;
    }
    gs_chunks *c = w->chunks;
    uint32_t n = w->skeleton.ntokens;
    if (c->done) return c;
    c->done = true;
    for (c->n = 0; c->n < n && c->n < GS_MAX_CHUNKED; c->n++) {
        gs_tag tag = closed_tag(w, c->n);
        bool word =
            w->skeleton.tokens[c->n].type == GS_T_WORD && !gs_is_in_compound(&w->skeleton, c->n);
        if (tag == GS_TAG_NOUN && word)
            tag = is_part_of_day(w, c, c->n) ? GS_TAG_WHEN : open_tag(w, c, c->n);
        if (tag == GS_TAG_DETERMINER && is_relative_that(w, c, c->n)) tag = GS_TAG_RELATIVE;
        c->tag[c->n] = (unsigned char)tag;
    }
    return c;
}

/* --- noun phrases --- */

/* The name in apposition takes the place of the noun: "a nurse, Ana Ruiz," is Ana Ruiz. */
static void take_name(gs_work *w, gs_noun_phrase *p, uint32_t token) {
    gs_sym name = gs_phrase_name(w, gs_token_mention(&w->skeleton, token));
    if (!name) return;
    p->entity = name;
    p->head = 0;
    p->meant = false;
    p->definite = true;
}

static void resolve(gs_work *w, const gs_chunks *c, gs_noun_phrase *p) {
    bool owned = p->end > p->start && gs_chunk_tag(c, p->end - 1) == GS_TAG_NAME;
    if (p->pronoun || owned) return;
    bool behind =
        gs_token_is_mark(&w->skeleton, p->end, ',') && gs_chunk_tag(c, p->end + 1) == GS_TAG_NAME;
    gs_tag closes = gs_chunk_tag(c, p->end + 2);
    if (behind && (closes == GS_TAG_MARK || closes == GS_TAG_RELATIVE)) {
        take_name(w, p, p->end + 1);
        return;
    }
    gs_tag ends = gs_chunk_tag(c, p->end);
    bool closed = ends == GS_TAG_MARK || ends == GS_TAG_RELATIVE || ends == GS_TAG_PREPOSITION;
    uint32_t name = p->start; /* "Ana Ruiz, a nurse,", "Ana Ruiz, 41, a nurse," */
    bool aged = name > 3 && gs_token_is_mark(&w->skeleton, name - 1, ',') &&
                gs_chunk_tag(c, name - 2) == GS_TAG_AMOUNT;
    if (aged) name -= 2;
    if (closed && name > 1 && gs_token_is_mark(&w->skeleton, name - 1, ',') &&
        gs_chunk_tag(c, name - 2) == GS_TAG_NAME)
        take_name(w, p, name - 2);
}

static gs_noun_phrase read_phrase(gs_work *w, const gs_chunks *c, uint32_t start, uint32_t end) {
    gs_noun_phrase p = gs_phrase_between(w, start, end);
    if (end > start) resolve(w, c, &p);
    return p;
}

/* "(Pays) its members 40 pounds": another phrase begins. */
static bool is_second_sum(const gs_work *w, const gs_chunks *c, uint32_t t) {
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    return m && m->type == GS_M_MONEY && gs_chunk_tag(c, t - 1) == GS_TAG_NOUN &&
           w->skeleton.tokens[t - 1].type == GS_T_WORD;
}

gs_noun_phrase gs_chunk_at(gs_work *w, const gs_chunks *c, uint32_t token) {
    token = gs_over_titles(&w->skeleton, token);
    uint32_t end = token;
    if (gs_chunk_tag(c, token) == GS_TAG_PRONOUN) return read_phrase(w, c, token, token + 1);
    while (gs_chunk_tag(c, end) == GS_TAG_DETERMINER || gs_chunk_tag(c, end) == GS_TAG_ADVERB)
        end++;
    while (end < c->n) {
        gs_tag tag = gs_chunk_tag(c, end);
        if (!gs_tag_is_nominal(tag) && tag != GS_TAG_OWNER) break;
        if (end > token && (is_second_sum(w, c, end) || gs_token_is(&w->skeleton, end, "worth")))
            break;
        end++;
    }
    while (end > token && !gs_tag_is_nominal(gs_chunk_tag(c, end - 1))) end--;
    return read_phrase(w, c, token, end);
}

/* "Dana Reyes (PER), born in": over what stands in brackets. */
static uint32_t before_bracket(const gs_work *w, const gs_chunks *c, uint32_t end) {
    const gs_token *tokens = w->skeleton.tokens;
    if (!end || gs_chunk_tag(c, end - 1) != GS_TAG_MARK || tokens[end - 1].mark != ')') return end;
    for (uint32_t t = end - 1; t > 0 && end - t < BRACKET_REACH; t--)
        if (gs_chunk_tag(c, t - 1) == GS_TAG_MARK && tokens[t - 1].mark == '(') return t - 1;
    return end;
}

/* "300 trains a day": over what tells how often. */
static uint32_t before_rate(const gs_work *w, const gs_chunks *c, uint32_t end) {
    static const char *const each[] = {"a", "an", "each", "every", "per", NULL};
    static const char *const units[] = {"second", "minute", "hour",   "day",    "night", "week",
                                        "month",  "year",   "season", "decade", NULL};
    bool rate = end > 2 && gs_token_in(&w->skeleton, end - 1, units) &&
                gs_token_in(&w->skeleton, end - 2, each) &&
                gs_tag_is_nominal(gs_chunk_tag(c, end - 3));
    return rate ? end - 2 : end;
}

gs_noun_phrase gs_chunk_ending(gs_work *w, const gs_chunks *c, uint32_t end) {
    if (end > c->n) return (gs_noun_phrase){.start = end, .end = end};
    end = before_rate(w, c, before_bracket(w, c, end));
    uint32_t start = end;
    if (end > 0 && gs_chunk_tag(c, end - 1) == GS_TAG_PRONOUN)
        return read_phrase(w, c, end - 1, end);
    while (start > 0) {
        gs_tag tag = gs_chunk_tag(c, start - 1);
        bool that = start < end && gs_chunk_tag(c, start) == GS_TAG_NAME &&
                    gs_token_is(&w->skeleton, start - 1, "that"); /* "the yard that X founded" */
        if (that) break;
        if (tag == GS_TAG_DETERMINER) {
            start--;
            break;
        }
        bool adjective = tag == GS_TAG_ADVERB && start < end && start > 1 &&
                         gs_chunk_tag(c, start - 2) == GS_TAG_DETERMINER;
        if (!gs_tag_is_nominal(tag) && tag != GS_TAG_OWNER && !adjective) break;
        start--;
    }
    return read_phrase(w, c, start, end);
}

uint32_t gs_chunk_name(const gs_chunks *c, const gs_noun_phrase *p) {
    for (uint32_t t = p->end; t > p->start; t--)
        if (gs_chunk_tag(c, t - 1) == GS_TAG_NAME) return t - 1;
    return UINT32_MAX;
}

bool gs_chunk_several(const gs_chunks *c, const gs_noun_phrase *p) {
    bool before = p->start > 1 && gs_chunk_tag(c, p->start - 1) == GS_TAG_AND &&
                  gs_tag_is_nominal(gs_chunk_tag(c, p->start - 2));
    gs_tag next = gs_chunk_tag(c, p->end + 1);
    return before ||
           (gs_chunk_tag(c, p->end) == GS_TAG_AND && (begins_phrase(next) || next == GS_TAG_NOUN));
}
