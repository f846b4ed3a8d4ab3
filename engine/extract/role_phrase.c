#include "role_phrase.h"

#include <string.h>

#include "actdraft.h"
#include "lemma.h"

enum { MODIFIERS = 5, TITLE_REACH = 6 };

static const char *const titles[] = {"mr",   "mrs",  "ms",  "miss",  "dr", "prof", "sir", "dame",
                                     "lord", "lady", "rev", "madam", "mx", "hon",  NULL};

/* Words that cannot belong to a role's noun phrase. */
bool gs_ends_role(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {
        "of",        "in",        "on",      "at",       "to",      "from",        "with",
        "by",        "for",       "as",      "and",      "or",      "but",         "that",
        "which",     "who",       "when",    "while",    "than",    "is",          "was",
        "are",       "were",      "be",      "been",     "has",     "have",        "had",
        "will",      "would",     "said",    "says",     "told",    "asked",       "met",
        "called",    "named",     "not",     "after",    "before",  "under",       "made",
        "over",      "near",      "into",    "about",    "says",    "added",       "elected",
        "appointed", "above",     "below",   "through",  "during",  "until",       "since",
        "across",    "behind",    "within",  "without",  "around",  "along",       "where",
        "because",   "outside",   "inside",  "against",  "between", "like",        "including",
        "replaced",  "succeeded", "chosen",  "picked",   "become",  "consecrated", "ordained",
        "became",    "becomes",   "remains", "remained", "stays",   "served",      "serves",
        NULL};
    return s->tokens[t].type == GS_T_MARK || gs_token_in(s, t, words);
}

/* What the word says of the time or rank; false where it is no such word. */
static bool read_status(const gs_skeleton *s, uint32_t t, gs_role *r) {
    static const char *const former[] = {
        "former",  "ex",       "late",       "then",     "previous",  "past",    "retired",
        "onetime", "formerly", "erstwhile",  "once",     "disgraced", "deposed", "ousted",
        "sacked",  "fired",    "previously", "sometime", NULL};
    static const char *const acting[] = {"acting", "interim", "caretaker", "temporary", NULL};
    static const char *const next[] = {"next", "future", "incoming", "designate", NULL};
    static const char *const second[] = {"deputy", "vice", "assistant", "associate", NULL};
    static const char *const other[] = {
        "co",     "joint",   "junior", "shadow", "alternate", "trainee", "second", "third",
        "fellow", "several", "two",    "three",  "honorary",  "every",   "each",   "no",
        "one",    "another", "other",  "any",    "some",      NULL};
    if (gs_token_in(s, t, former))
        r->status = "former";
    else if (gs_token_in(s, t, acting))
        r->status = "acting";
    else if (gs_token_in(s, t, next))
        r->status = "next";
    else if (gs_token_in(s, t, second))
        r->status = "deputy";
    else if (gs_token_in(s, t, other))
        r->dropped = true;
    else
        return false;
    return true;
}

void gs_role_owner(gs_work *w, gs_role *r, uint32_t t) {
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    if (m)
        r->of = gs_phrase_name(w, m);
    else
        r->thing = gs_phrase_head(w, t);
}

/* "the union's": its owner, and the token where that begins; t where there is none. */
static uint32_t read_possessive(gs_work *w, gs_role *r, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = t > 0 ? gs_token_mention(s, t - 1) : NULL;
    if (m && m->flags & GS_MF_POSSESSIVE) {
        gs_role_owner(w, r, t - 1);
        return t - 1;
    }
    bool plain = t > 2 && gs_token_is(s, t - 1, "s") && gs_token_mark(s, t - 2, "'");
    bool plural = t > 1 && gs_token_mark(s, t - 1, "'");
    if (!plain && !plural) return t;
    uint32_t owner = plain ? t - 3 : t - 2;
    gs_role_owner(w, r, owner);
    return owner;
}

static const char *const definite[] = {"the", "its", "his",  "her",   "their",
                                       "our", "my",  "this", "whose", NULL};

/* "the port authority's": the phrase begins at the article of its owner. */
static uint32_t begin_at_owner(const gs_skeleton *s, gs_role *r, uint32_t t) {
    r->definite = true;
    r->bare = false;
    bool more = t > 1 && s->tokens[t - 1].type == GS_T_WORD && gs_token_in(s, t - 2, definite);
    if (more) t--;
    return t > 0 && gs_token_in(s, t - 1, definite) ? t - 1 : t;
}

/* "The committee ..., said its chairman": the nearest noun that has a head, else the body meant. */
static void read_its(gs_work *w, gs_role *r, uint32_t t) {
    if (r->of || r->thing) return;
    r->thing = gs_refer_headed(w, t);
    bool far = r->thing && r->thing == w->referring.headed && !gs_refer_headed_here(w, t);
    gs_sym named = !r->thing || far ? gs_refer(w, "it", t) : 0;
    gs_sym about = named ? gs_refer_about(w, t) : 0;
    if (!named || (about && about != named)) return;
    r->of = named;
    r->meant = true;
    r->thing = 0;
}

/* Does an article, or a word that stands for one, stand before t? Then the phrase begins there. */
static bool begins_with_article(gs_work *w, gs_role *r, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    bool known = gs_token_in(s, t - 1, definite);
    if (!known && !gs_token_among(s, t - 1, (const char *const[]){"a", "an", NULL})) return false;
    r->definite = known || r->definite;
    r->indefinite = !known || r->indefinite;
    r->bare = false;
    if (gs_token_among(s, t - 1, (const char *const[]){"his", "her", NULL})) {
        bool joined = t > 2 && gs_token_is(s, t - 2, "and") && gs_actor_at(s, t - 3);
        if (joined) r->of = gs_phrase_name(w, gs_actor_at(s, t - 3)); /* "X and her brother" */
        if (!joined) r->of = gs_refer(w, gs_token_is(s, t - 1, "her") ? "her" : "his", t - 1);
        r->meant = r->of != 0;
    }
    if (gs_token_among(s, t - 1, (const char *const[]){"its", "their", NULL}))
        read_its(w, r, t - 1);
    return true;
}

typedef enum gs_before { BEFORE_ENDS, BEFORE_PASSED, BEFORE_NOTHING } gs_before;

static bool is_one_word(const gs_work *w, const gs_mention *m) {
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    return !memchr(text + m->start, ' ', m->end - m->start);
}

/* What the mention before t is to the role. */
static gs_before read_mention(gs_work *w, gs_role *r, uint32_t t) {
    const gs_mention *m = gs_token_mention(&w->skeleton, t - 1);
    if (!m) return BEFORE_NOTHING;
    switch (m->type) {
    case GS_M_NUMBER: r->dropped = true; return BEFORE_ENDS;
    case GS_M_ORDINAL: /* "a first violinist" is one; "the second judge" is not the judge */
        if (r->class && *r->class) r->dropped = true;
        return BEFORE_PASSED;
    case GS_M_ORG:
    case GS_M_PLACE:
    case GS_M_NAME: gs_role_owner(w, r, t - 1); return BEFORE_PASSED;
    case GS_M_OFFICE:
        if (!m->office || strcmp(m->office->value, "deputy") != 0) return BEFORE_ENDS;
        r->status = "deputy";
        return BEFORE_PASSED;
    case GS_M_NATIONALITY: return BEFORE_NOTHING;
    case GS_M_PERSON: { /* "former Brandt chief X": a firm of that name */
        bool firm = t == r->head && !(m->flags & GS_MF_POSSESSIVE) && is_one_word(w, m) &&
                    gs_person_at(&w->skeleton, r->end);
        return firm ? BEFORE_PASSED : BEFORE_ENDS;
    }
    default: return BEFORE_ENDS;
    }
}

/* "Newly appointed", "recently named", "freshly arrived": a participle that belongs to a noun. */
static bool is_lately_filled(const gs_skeleton *s, uint32_t t) {
    return gs_token_ends(s, t - 1, 5, "ly") && gs_has_past_form(s, t);
}

/* What the word before t, "newly" before it or not, is to the role; 0: the phrase ends, else how
 * many words are passed. */
static uint32_t read_word(gs_work *w, gs_role *r, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    if (t > 1 && is_lately_filled(s, t - 1)) {
        bool elected = gs_token_is(s, t - 1, "elected") && gs_token_is(s, t - 2, "newly");
        r->status = elected ? "next" : ""; /* not yet in office; in office or not */
        return 2;
    }
    if (gs_ends_role(s, t - 1) && !gs_token_mark(s, t - 1, "-")) return 0;
    if (gs_token_mention(s, t - 1) || read_status(s, t - 1, r)) return 1;
    if (t == r->head && !gs_token_mark(s, t - 1, "-.") && !gs_token_in(s, t - 1, titles))
        r->field = t;
    return 1;
}

static bool begins_earlier(const gs_skeleton *s, uint32_t t) {
    return gs_token_among(s, t, (const char *const[]){"then", "recently", "lately", "now", NULL});
}

/* Article, adjectives and owner before the head. */
void gs_role_before(gs_work *w, gs_role *r) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = r->head;
    r->bare = true;
    for (uint32_t n = 0, passed = 1; t > 0 && n < MODIFIERS && passed; t -= passed, n++) {
        uint32_t owner = read_possessive(w, r, t);
        if (owner < t) {
            t = begin_at_owner(s, r, owner);
            break;
        }
        if (begins_with_article(w, r, t)) {
            t--;
            break;
        }
        gs_before before = read_mention(w, r, t);
        if (before == BEFORE_ENDS) break;
        passed = before == BEFORE_PASSED ? 1 : read_word(w, r, t);
    }
    if (t > 0 && gs_token_is(s, t - 1, "until") && begins_earlier(s, t)) { /* "until then head" */
        r->status = "former";
        t--;
    }
    r->start = t;
}

/* The token behind titles of address. */
uint32_t gs_over_titles(const gs_skeleton *s, uint32_t t) {
    while (t < s->ntokens && (gs_token_in(s, t, titles) ||
                              (t > 0 && gs_token_mark(s, t, ".") && gs_token_in(s, t - 1, titles))))
        t++;
    return t;
}

const gs_mention *gs_person_at(const gs_skeleton *s, uint32_t t) {
    const gs_mention *m = gs_token_mention(s, t);
    return m && m->type == GS_M_PERSON && m->entity ? m : NULL;
}

const gs_mention *gs_actor_at(const gs_skeleton *s, uint32_t t) {
    const gs_mention *m = gs_token_mention(s, t);
    if (!m || !m->entity) return NULL;
    bool country = m->type == GS_M_PLACE && m->code;
    return m->type == GS_M_PERSON || m->type == GS_M_ORG || m->type == GS_M_NAME || country ? m
                                                                                            : NULL;
}

/* An apposition ends here. */
bool gs_role_closes(const gs_skeleton *s, uint32_t t) {
    if (t >= s->ntokens || gs_token_mark(s, t, ",.;:)-!?\"'")) return true;
    if (gs_token_is(s, t, "who") || gs_token_is(s, t, "whose")) return true;
    return gs_token_is(s, t, "and") && !gs_person_at(s, t + 1) && !gs_token_is(s, t + 1, "the");
}

/* "the mediator, former minister X"; "a jogger, X". */
uint32_t gs_over_description(const gs_skeleton *s, uint32_t t) {
    bool article = gs_leads_noun(s, t);
    if (article) t = gs_over_titles(s, t + 1);
    for (uint32_t n = 0; t < s->ntokens && n < TITLE_REACH; n++, t++) {
        if (gs_person_at(s, t)) return t;
        const gs_mention *m = gs_token_mention(s, t);
        bool fits = m && (m->type == GS_M_OFFICE || m->type == GS_M_NATIONALITY ||
                          m->type == GS_M_ORG || m->type == GS_M_MEASURE);
        bool comma = article && n > 0 && gs_token_mark(s, t, ",") &&
                     gs_person_at(s, gs_over_titles(s, t + 1));
        if (comma) return gs_over_titles(s, t + 1);
        if ((m && !fits) || (!m && gs_ends_role(s, t))) return UINT32_MAX;
    }
    return UINT32_MAX;
}

/* "vet", "pianist": a noun for somebody, by the set "occupation" or by its ending. */
bool gs_is_calling(const gs_work *w, uint32_t t) {
    const gs_token *k = &w->skeleton.tokens[t];
    uint32_t n = k->end - k->start;
    if (n < 3 || n > 30) return false;
    const char *end = w->skeleton.text + k->end - 3;
    bool ending = n > 5 && (memcmp(end, "ist", 3) == 0 || memcmp(end, "ian", 3) == 0);
    return ending || gs_token_in_set(w, t, "occupation");
}

void gs_role_left(gs_work *w, gs_role *r) {
    static const char *const leaves[] = {"retired", "resigned", "quit", "stepped", NULL};
    static const char *const has[] = {"who", "has", "had", "since", "recently", NULL};
    enum { REACH = 14 };
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = r->end + (gs_token_mark(s, r->end, ",") ? 1u : 0u);
    if (r->status || w->date_origin == GS_DATE_UNKNOWN) return;
    const gs_mention *m = gs_token_is(s, t, "until") ? gs_token_mention(s, t + 1) : NULL;
    if (m && (m->type == GS_M_DATE || m->type == GS_M_PERIOD) && m->when.to < w->date.from)
        r->status = "former";
    if (!gs_token_is(s, t, "who")) return;
    for (uint32_t k = t + 1; k < t + REACH && k < s->ntokens && !gs_token_mark(s, k, ",;\""); k++)
        if (gs_token_in(s, k, leaves) && gs_token_in(s, k - 1, has)) r->status = "former";
}
