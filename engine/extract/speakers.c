/* Whom the words around a quotation name. */
#include "speakers.h"

#include <string.h>

#include "role_phrase.h"

enum { REACH = 6 };

typedef struct range {
    uint32_t from, to; /* tokens */
} range;

typedef gs_speaker speaker;

static range tokens_between(const gs_skeleton *s, uint32_t from, uint32_t to) {
    range r = {0, 0};
    while (r.from < s->ntokens && s->origin[s->tokens[r.from].start] < from) r.from++;
    r.to = r.from;
    while (r.to < s->ntokens && s->origin[s->tokens[r.to].start] < to) r.to++;
    return r;
}

static const gs_cue *verb_in(const gs_work *w, range r, bool last) {
    const gs_cue *found = NULL;
    for (uint32_t i = 0; i < w->cues.count; i++) {
        const gs_cue *c = &w->cues.items[i];
        bool says = c->class == GS_CUE_WORD &&
                    (c->index == GS_W_SPEECH || c->index == GS_W_CLAIM || c->index == GS_W_QUOTING);
        if (!says || c->token < r.from || c->token >= r.to) continue;
        if (!found || last) found = c;
    }
    return found;
}

/* A name of open type, of two words: in the place of a speaker it is a person's, unless an article
 * stands before it ("the Harwick Prize"). */
static bool may_be_person(const gs_work *w, uint32_t t, const gs_mention *m) {
    if (m->flags & GS_MF_POSSESSIVE || (t > 0 && gs_token_is(&w->skeleton, t - 1, "the")))
        return false;
    return gs_is_open_pair(w, m);
}

static gs_sym person_at(gs_work *w, uint32_t t) {
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    if (!m) return 0;
    bool fits = m->type == GS_M_PERSON || m->type == GS_M_OFFICE || may_be_person(w, t, m);
    if (!fits) return 0;
    return gs_mention_name(w, m);
}

/* What "he" and "she" tell of the speaker; "" for other pronouns, NULL where it is none. */
static const char *pronoun(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"they", "i", "we", NULL};
    if (gs_token_is(s, t, "he")) return "male";
    if (gs_token_is(s, t, "she")) return "female";
    return gs_token_among(s, t, words) ? "" : NULL;
}

static const char *gender_of_name(const gs_work *w, const gs_mention *m) {
    return m && m->entity ? w->mentions->entities[m->entity - 1].gender : "";
}

/* Verbs before which alone the speaker stands: behind "told" is the listener. */
static bool has_listener(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"tell", "tells",    "told",   "telling", "asked",
                                        "ask",  "reminded", "warned", "assured", NULL};
    return gs_token_among(s, t, words);
}

/* "Said the architect, X", "said the mayor of Osby, Dr X": behind what somebody is the comma leads
 * to the name; UINT32_MAX where it does not. */
static uint32_t leads_to(const gs_skeleton *s, uint32_t comma) {
    if (!gs_token_mark(s, comma, ",") || comma == 0) return UINT32_MAX;
    const gs_mention *m = gs_token_mention(s, comma - 1);
    bool noun = m ? m->type > GS_M_PERSON : s->tokens[comma - 1].type == GS_T_WORD;
    return noun ? gs_over_description(s, gs_over_titles(s, comma + 1)) : UINT32_MAX;
}

/* "A woman from Osby", "his brother": what the first noun of somebody without a name tells; not of
 * "the girl's father", where it is another's. */
static const char *sex_told(const gs_skeleton *s, uint32_t from, uint32_t to) {
    static const char *const women[] = {"woman", "mother",  "girl",        "sister",   "daughter",
                                        "wife",  "widow",   "grandmother", "aunt",     "niece",
                                        "lady",  "nun",     "waitress",    "landlady", "bride",
                                        "queen", "actress", "policewoman", NULL};
    static const char *const men[] = {
        "man",   "father", "boy",  "brother",  "son",       "husband",   "widower", "grandfather",
        "uncle", "nephew", "monk", "landlord", "policeman", "fisherman", "king",    NULL};
    if (from + 1 >= to || !gs_leads_noun(s, from)) return NULL;
    for (uint32_t t = from + 1; t < to && t < from + 4 && !gs_ends_role(s, t); t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (gs_token_mark(s, t + 1, "'") || (m && m->flags & GS_MF_POSSESSIVE)) return NULL;
        if (gs_token_among(s, t, women)) return "female";
        if (gs_token_among(s, t, men)) return "male";
    }
    return NULL;
}

/* "The nurses' union", "Arrow Mills": a body at the token. */
static gs_sym body_at(gs_work *w, uint32_t t) {
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    bool body = m && m->type == GS_M_ORG && !(m->flags & GS_MF_POSSESSIVE);
    return body ? gs_mention_name(w, m) : 0;
}

/* "The cellist", "the Kenyan", "the 58-year-old": whom the text calls so, between the tokens. */
static gs_sym described(gs_work *w, uint32_t start, uint32_t end) {
    gs_sym meant = 0;
    return gs_refer_called(w, start, end, &meant) ? meant : 0;
}

/* "Said the brother of X": not X. */
static bool is_of_kin(const gs_skeleton *s, uint32_t from, uint32_t t) {
    return t > from && gs_token_is(s, t - 1, "of") && sex_told(s, from, t);
}

/* "said X", "said Chile's finance minister X": up to a comma. */
static speaker behind(gs_work *w, const gs_cue *verb, uint32_t end) {
    const gs_skeleton *s = &w->skeleton;
    speaker who = {.told = true};
    uint32_t t = verb->token + verb->tokens;
    if (t < end) who.gender = pronoun(s, t);
    who.somebody = who.gender;
    bool named = false;
    for (uint32_t step = 0; t < end && step < REACH + 2; step++, t++) {
        uint32_t next = named ? UINT32_MAX : leads_to(s, t);
        if (next < end) t = next;
        if (gs_token_mark(s, t, ",;:.()")) break;
        if (gs_token_is(s, t, "that")) break; /* "announced that X had won" */
        const gs_mention *m = gs_token_mention(s, t);
        gs_sym name = is_of_kin(s, verb->token + verb->tokens, t) ? 0 : person_at(w, t);
        named = named || (name && m->type != GS_M_OFFICE);
        if (name) who.name = name, who.gender = gender_of_name(w, m);
        if (m && m->type == GS_M_PERSON) break;
    }
    uint32_t first = verb->token + verb->tokens;
    if (!who.name && !who.gender) who.gender = sex_told(s, first, end);
    if (!who.name && !who.somebody) who.body = body_at(w, first + gs_token_is(s, first, "the"));
    for (uint32_t k = first + 2; !who.name && !who.somebody && k <= first + 4 && k <= end; k++)
        who.name = described(w, first, k), who.meant = who.name != 0;
    return who;
}

/* "X said", "X, the finance minister, said": the one person named before the verb. */
static speaker before(gs_work *w, const gs_cue *verb, uint32_t begin) {
    const gs_skeleton *s = &w->skeleton;
    speaker who = {.told = true};
    who.gender = verb->token > begin ? pronoun(s, verb->token - 1) : NULL;
    who.somebody = who.gender;
    if (who.somebody) return who;
    for (uint32_t t = verb->token; t-- > begin;) {
        const gs_mention *m = gs_token_mention(s, t);
        gs_sym name = person_at(w, t);
        if (gs_token_is(s, t, "whom")) return who; /* "X, whom the jury called": not X */
        if (!name || name == who.name) continue;
        if (who.name && m->type == GS_M_OFFICE) continue;
        if (who.name) return (speaker){.told = true}; /* two persons: whose words? */
        who.name = name;
        who.gender = gender_of_name(w, m);
        if (t + 1 == verb->token) break;
    }
    if (!who.name) who.gender = sex_told(s, begin, verb->token);
    if (!who.name && verb->token > begin) who.body = body_at(w, verb->token - 1);
    for (uint32_t k = 2; !who.name && k <= 4 && k <= verb->token - begin; k++)
        who.name = described(w, verb->token - k, verb->token), who.meant = who.name != 0;
    return who;
}

static speaker speaker_around(gs_work *w, const gs_cue *verb, range r) {
    const gs_skeleton *s = &w->skeleton;
    static const char *const passive[] = {"is", "was", "were", "been", "being", NULL};
    if (gs_token_is(s, verb->token, "according")) return behind(w, verb, r.to);
    bool told = verb->token > r.from && gs_token_among(s, verb->token - 1, passive);
    if (told && gs_token_is(s, verb->token + 1, "by")) return behind(w, verb, r.to);
    if (told && has_listener(s, verb->token)) return (speaker){.told = true};
    speaker who = before(w, verb, r.from);
    bool any = who.name || who.somebody || who.body || who.gender;
    return any || has_listener(s, verb->token) ? who : behind(w, verb, r.to);
}

/* --- without a known verb --- */

/* "smirked", "smirks": a verb by its ending alone, where the place says that it is one. */
static bool looks_like_verb(const gs_skeleton *s, uint32_t t) {
    static const char *const irregular[] = {"said",  "says",    "wrote", "put",  "went",
                                            "began", "spat",    "swore", "sang", "wept",
                                            "read",  "thought", "broke", "cut",  NULL};
    static const char *const others[] = {"is",    "was",  "has",   "does", "this",    "its",
                                         "his",   "as",   "us",    "hers", "perhaps", "besides",
                                         "asked", "used", "named", "need", NULL};
    if (t >= s->ntokens || s->tokens[t].type != GS_T_WORD || gs_token_among(s, t, others))
        return false;
    const gs_token *k = &s->tokens[t];
    uint32_t n = k->end - k->start;
    const char *word = s->text + k->start;
    if (n < 3 || *word < 'a' || *word > 'z') return false;
    return gs_token_among(s, t, irregular) || memcmp(word + n - 2, "ed", 2) == 0 ||
           word[n - 1] == 's';
}

static speaker named(gs_work *w, uint32_t t) {
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    return (speaker){.name = gs_mention_name(w, m), .told = true, .gender = gender_of_name(w, m)};
}

static bool is_person(const gs_skeleton *s, uint32_t t) {
    const gs_mention *m = gs_token_mention(s, t);
    return m && m->type == GS_M_PERSON;
}

/* "mayor Reyes", "an angry Reyes", "Dr. Reyes": over what may stand before the name. */
static uint32_t over_titles(const gs_skeleton *s, uint32_t t, uint32_t end) {
    for (uint32_t n = 0; t < end && n < REACH; n++, t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (m && m->type == GS_M_PERSON) return t;
        if (n > 1 && leads_to(s, t) < end) return leads_to(s, t);
        bool title = m && (m->type == GS_M_OFFICE || m->type == GS_M_NATIONALITY ||
                           m->type == GS_M_MEASURE || m->type == GS_M_ORG || m->type == GS_M_PLACE);
        bool word = !m && (s->tokens[t].type == GS_T_WORD || gs_token_mark(s, t, ".'-"));
        if (!title && !word) break;
    }
    return UINT32_MAX;
}

/* Behind a closing mark that leaves the sentence open: ", Reyes smirked", ", smirked Reyes". */
static speaker by_place(gs_work *w, range r) {
    const gs_skeleton *s = &w->skeleton;
    const char *gender = r.from < r.to ? pronoun(s, r.from) : NULL;
    if (gender && looks_like_verb(s, r.from + 1))
        return (speaker){.told = true, .gender = gender, .somebody = true};
    uint32_t t = over_titles(s, r.from, r.to);
    if (t == UINT32_MAX) return (speaker){0};
    if (t > r.from && looks_like_verb(s, r.from)) return named(w, t);
    return looks_like_verb(s, t + 1) && t <= r.from + 2 ? named(w, t) : (speaker){0};
}

/* "Reyes's verdict", "Reyes's words": what is somebody's own is what they say. */
static bool is_saying_of(const gs_skeleton *s, uint32_t noun) {
    static const char *const sayings[] = {
        "words",   "verdict",    "answer",  "view",     "message",  "comment", "summary",
        "advice",  "conclusion", "reply",   "response", "reaction", "motto",   "explanation",
        "promise", "warning",    "opinion", "judgment", "plea",     "excuse",  NULL};
    return gs_token_in(s, noun, sayings);
}

/* Behind a possessive: over the "'s", where it is a token of its own. */
static uint32_t behind_owner(const gs_skeleton *s, uint32_t t) {
    t++;
    if (gs_token_mark(s, t, "'")) t++;
    if (gs_token_is(s, t, "s")) t++;
    return t;
}

/* "In the words of Reyes", "in Reyes's words". */
static speaker in_words_of(gs_work *w, range r) {
    const gs_skeleton *s = &w->skeleton;
    bool of = gs_token_is(s, r.from + 1, "the") && gs_token_is(s, r.from + 3, "of") &&
              is_saying_of(s, r.from + 2);
    uint32_t t = over_titles(s, r.from + (of ? 4 : 1), r.to);
    bool words = t != UINT32_MAX && (of || is_saying_of(s, behind_owner(s, t)));
    return words ? named(w, t) : (speaker){0};
}

/* ", was Reyes's answer", ", was how Reyes put it": behind a closing mark. */
static speaker by_saying(gs_work *w, range r) {
    const gs_skeleton *s = &w->skeleton;
    if (gs_token_is(s, r.from, "in")) return in_words_of(w, r);
    if (!gs_token_among(s, r.from, (const char *const[]){"was", "is", "were", NULL}))
        return (speaker){0};
    bool how = gs_token_is(s, r.from + 1, "how");
    uint32_t t = over_titles(s, r.from + 1 + how, r.to);
    if (t == UINT32_MAX || t > r.from + REACH + 4) return (speaker){0};
    return how || is_saying_of(s, behind_owner(s, t)) ? named(w, t) : (speaker){0};
}

/* "- Reyes, the mayor", "(Reyes)": a name set behind the quotation. */
static speaker by_dash(gs_work *w, range r, uint32_t before) {
    const gs_skeleton *s = &w->skeleton;
    bool set_off = before < r.to && gs_token_mark(s, before, "-(");
    if (!set_off || r.from >= r.to || !is_person(s, r.from)) return (speaker){0};
    bool ends = r.from + 1 >= s->ntokens || gs_token_mark(s, r.from + 1, ",.);(");
    return ends ? named(w, r.from) : (speaker){0};
}

/* Behind the closing mark: a verb of saying, or a name with one, at once. */
gs_speaker gs_speaker_after(gs_work *w, uint32_t from, uint32_t to) {
    static const char *const joined[] = {"and",   "but",   "in",   "for",  "of",
                                         "to",    "at",    "with", "from", "when",
                                         "while", "which", "is",   "was",  NULL};
    const gs_skeleton *s = &w->skeleton;
    range r = tokens_between(s, from, to);
    uint32_t n, before = r.from;
    const char *text = gs_article_text(w->article, &n);
    bool open = from > 0 && strchr(",?!-", text[from - 1]);
    while (r.from < r.to && gs_token_mark(s, r.from, ",.\"'-?!(")) {
        if (gs_token_mark(s, r.from, ",")) open = true;
        if (gs_token_mark(s, r.from, "-(")) before = r.from;
        r.from++;
    }
    if (r.from < r.to && open && by_saying(w, r).told) return by_saying(w, r);
    if (r.from >= r.to || gs_token_among(s, r.from, joined)) return (speaker){0};
    speaker who = by_dash(w, r, before);
    if (!who.told && open) who = by_place(w, r);
    if (who.told) return who;
    const gs_cue *verb = verb_in(w, r, false);
    if (!verb || verb->token > r.from + 3 * REACH) return (speaker){0};
    return speaker_around(w, verb, r);
}

/* "The owner, Reyes, watched from the pavement: ": the subject that the colon's sentence begins
 * with, or UINT32_MAX. */
static uint32_t subject_of(const gs_skeleton *s, range r, uint32_t colon) {
    uint32_t t = r.from;
    while (t < colon && !is_person(s, t)) {
        const gs_mention *m = gs_token_mention(s, t);
        bool title =
            m ? m->type == GS_M_OFFICE : !gs_token_mark(s, t, ";:(\"") && t < r.from + REACH;
        if (!title) return UINT32_MAX;
        t++;
    }
    bool begins = t == r.from || gs_token_mark(s, t - 1, ",") || gs_token_mention(s, t - 1) ||
                  gs_token_is(s, r.from, "the") || t == r.from + 1;
    bool ends = t + 1 < colon && (gs_token_mark(s, t + 1, ",") || looks_like_verb(s, t + 1));
    return t < colon && begins && ends ? t : UINT32_MAX;
}

/* "Reyes to reporters:", "Reyes (laughing):", "Reyes on the radio:", "Reyes was blunt:": the name
 * is all that the lead tells, but for whom or where, or how. */
static bool is_bare_lead(const gs_skeleton *s, uint32_t t, uint32_t colon) {
    static const char *const links[] = {"to",    "on", "in",  "at",  "is", "was",
                                        "after", "as", "has", "had", NULL};
    if (colon - t > REACH) return false;
    return gs_token_in(s, t + 1, links) || gs_token_mark(s, t + 1, "(");
}

/* "14:31 - Reyes", "Then Reyes", "For Reyes": little stands before the name, and no "of" or "to".
 */
static bool opens_lead(const gs_skeleton *s, range r, uint32_t t) {
    static const char *const others[] = {"of", "to",   "about",  "against", "by",    "with", "on",
                                         "at", "from", "behind", "beside",  "under", "near", NULL};
    if (t > r.from + 3) return false;
    return t == r.from || !gs_token_in(s, t - 1, others);
}

/* "It was Reyes who gave the thing its motto:", "the line of the day was Reyes's:", "a last word
 * from the pilot Reyes:": what stands before the name tells that the words are theirs. */
static bool is_brought(const gs_skeleton *s, range r, uint32_t t, uint32_t colon) {
    static const char *const of[] = {"from", "by", NULL};
    uint32_t next = behind_owner(s, t), from = t;
    bool who = gs_token_is(s, t + 1, "who") || gs_token_is(s, t + 1, "that");
    for (uint32_t n = 0; n < 4 && from > r.from && !gs_token_in(s, from - 1, of); n++) from--;
    bool another = t > r.from && gs_token_is(s, t - 1, "of"); /* "from the estate of Reyes" */
    bool source = from > r.from && gs_token_in(s, from - 1, of) && !another;
    bool it_was = t > r.from + 1 && gs_token_is(s, t - 2, "it") &&
                  (gs_token_is(s, t - 1, "was") || gs_token_is(s, t - 1, "is"));
    bool theirs = t > r.from && gs_token_is(s, t - 1, "was") && next > t + 1 && next == colon;
    return (it_was && who) || theirs ||
           (source && (t + 1 == colon || gs_token_mark(s, t + 1, ",")));
}

/* The one person of a lead that ends with a colon and has no verb of saying, or UINT32_MAX. */
static uint32_t lone_person(const gs_skeleton *s, range r, uint32_t colon) {
    uint32_t t = r.from;
    while (t < colon && !is_person(s, t)) t++;
    if (t < colon && is_brought(s, r, t, colon)) return t;
    if (t >= colon || !opens_lead(s, r, t)) return UINT32_MAX;
    uint32_t next = behind_owner(s, t);
    bool owner = gs_token_mention(s, t)->flags & GS_MF_POSSESSIVE || next > t + 1;
    if (owner) return is_saying_of(s, next) ? t : UINT32_MAX;
    bool to_whom = t > r.from && gs_token_is(s, t - 1, "for") && colon - t > REACH;
    return !to_whom && is_bare_lead(s, t, colon) ? t : UINT32_MAX;
}

static bool another_person(const gs_skeleton *s, uint32_t t, uint32_t end) {
    for (uint32_t k = t + 1; k < end; k++)
        if (is_person(s, k)) return true;
    return false;
}

/* "Mon 18:10 - ": behind the hour and the dash of a ticker. */
static uint32_t over_clock(const gs_skeleton *s, uint32_t t, uint32_t end) {
    for (uint32_t k = t; k < end && k < t + 4; k++) {
        const gs_mention *m = gs_token_mention(s, k);
        if (m && m->type >= GS_M_PERSON) return t;
        if (k > t && gs_token_mark(s, k, "-")) return k + 1;
    }
    return t;
}

/* "Reyes: ", "Reyes, grinning, ": the one person before the opening mark, where that is led in. */
static speaker led_in(gs_work *w, range r) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t end = r.to;
    while (end > r.from && gs_token_mark(s, end - 1, "\"'")) end--;
    if (end == r.from || !gs_token_mark(s, end - 1, ":,-")) return (speaker){0};
    r.from = over_clock(s, r.from, end);
    uint32_t t = over_titles(s, r.from, end);
    bool colon = gs_token_mark(s, end - 1, ":-");
    bool at_once = t != UINT32_MAX && (colon ? t + 2 == end : t == r.from);
    if (colon && !at_once) t = subject_of(s, r, end - 1);
    if (colon && t == UINT32_MAX) t = lone_person(s, r, end - 1);
    if (t == UINT32_MAX || another_person(s, t, end)) return (speaker){0};
    bool words = gs_token_is(s, r.from, "in") && t == r.from + 1; /* "in Reyes's words, " */
    if (words && is_saying_of(s, behind_owner(s, t))) return named(w, t);
    return colon || (t == r.from && looks_like_verb(s, t + 1)) ? named(w, t) : (speaker){0};
}

gs_speaker gs_speaker_ahead(gs_work *w, uint32_t from, uint32_t to) {
    range r = tokens_between(&w->skeleton, from, to);
    const gs_cue *verb = verb_in(w, r, true);
    return verb ? speaker_around(w, verb, r) : led_in(w, r);
}

/* "- Reyes, engineer"; "That was Reyes", "The words are those of Reyes", "So said Reyes", "It was
 * coined by Reyes". */
gs_sym gs_speaker_later(gs_work *w) {
    static const char *const heads[] = {"that", "this",  "it", "those", "these", "so", "thus",
                                        "the",  "there", "or", "as",    "with",  NULL};
    static const char *const links[] = {
        "is",       "was",       "were",    "are",    "s",    "that",    "of",     "by",
        "from",     "came",      "comes",   "how",    "what", "those",   "words",  "word",
        "line",     "phrase",    "remark",  "quote",  "view", "verdict", "saying", "said",
        "says",     "spoke",     "speaks",  "coined", "put",  "it",      "the",    "were",
        "courtesy", "judgment",  "opinion", "wrote",  "has",  "been",    "spoken", "uttered",
        "author",   "advice",    "message", "motto",  "joke", "or",      "so",     "at",
        "least",    "according", "to",      "summed", "up",   "sums",    "these",  NULL};
    const gs_skeleton *s = &w->skeleton;
    if (!s->ntokens) return 0;
    uint32_t first = s->tokens[0].type == GS_T_MARK ? 1 : 0;
    bool dash = s->n && strchr("-(\xe2", s->text[0]) && is_person(s, first);
    if (dash) return gs_mention_name(w, gs_token_mention(s, first));
    if (!gs_token_among(s, 0, heads)) return 0;
    for (uint32_t t = 1; t < s->ntokens && t < 2 * REACH; t++) {
        if (is_person(s, t)) return gs_mention_name(w, gs_token_mention(s, t));
        const gs_mention *m = gs_token_mention(s, t);
        bool title = m && (m->type == GS_M_OFFICE || m->type == GS_M_NATIONALITY);
        bool noun = t > 1 && s->tokens[t].type == GS_T_WORD && is_person(s, t + 1);
        if (!title && !noun && !gs_token_mark(s, t, "'.") && !gs_token_among(s, t, links)) return 0;
    }
    return 0;
}
