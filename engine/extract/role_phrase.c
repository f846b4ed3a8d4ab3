#include "role_phrase.h"

#include <string.h>

#include "actdraft.h"
#include "lemma.h"

enum { MODIFIERS = 5, TITLE_REACH = 6 };

static const char *const titles[] = {"mr",   "mrs",  "ms",  "miss",  "dr", "prof", "sir", "dame",
                                     "lord", "lady", "rev", "madam", "mx", "hon",  NULL};
void gs_lower_word(const gs_skeleton *s, uint32_t t, char *out, size_t size) {
    const gs_token *token = &s->tokens[t];
    size_t n = token->end - token->start;
    if (n >= size) n = size - 1;
    for (size_t i = 0; i < n; i++) {
        char c = s->text[token->start + i];
        out[i] = (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    }
    out[n] = '\0';
}

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
        r->of = gs_refer(w, gs_token_is(s, t - 1, "her") ? "her" : "his", t - 1);
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
    case GS_M_ORDINAL: r->dropped = true; return BEFORE_PASSED;
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

/* What the word before t, "newly" before it or not, is to the role; 0: the phrase ends, else how
 * many words are passed. */
static uint32_t read_word(gs_work *w, gs_role *r, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    if (t > 1 && gs_token_is(s, t - 1, "elected") && gs_token_is(s, t - 2, "newly")) {
        r->status = "next"; /* not yet in office */
        return 2;
    }
    if (gs_ends_role(s, t - 1) && !gs_token_mark(s, t - 1, "-")) return 0;
    if (gs_token_mention(s, t - 1) || read_status(s, t - 1, r)) return 1;
    if (t == r->head && !gs_token_mark(s, t - 1, "-.") && !gs_token_in(s, t - 1, titles))
        r->field = t;
    return 1;
}

/* Article, adjectives and owner before the head. */
void gs_role_before(gs_work *w, gs_role *r) {
    uint32_t t = r->head;
    r->bare = true;
    for (uint32_t n = 0, passed = 1; t > 0 && n < MODIFIERS && passed; t -= passed, n++) {
        uint32_t owner = read_possessive(w, r, t);
        if (owner < t) {
            t = begin_at_owner(&w->skeleton, r, owner);
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
    r->start = t;
}

/* "won gold", "took bronze": what needs no article. */
static bool bare_object(const gs_work *w, uint32_t t) {
    char word[40];
    if (t >= w->skeleton.ntokens || w->skeleton.tokens[t].type != GS_T_WORD) return false;
    gs_lower_word(&w->skeleton, t, word, sizeof word);
    return gs_lexicon_find(w->pack->lexicon, "bare_object", word, strlen(word)) != NULL;
}

static bool is_possessive_mark(const gs_skeleton *s, uint32_t t) {
    return gs_token_mark(s, t, "'") && t + 1 < s->ntokens && s->tokens[t + 1].type == GS_T_WORD;
}

/* "first place": needs no article. */
static bool is_place(const gs_skeleton *s, uint32_t t) {
    static const char *const nouns[] = {"place", "prize", "spot", NULL};
    const gs_mention *m = gs_token_mention(s, t);
    return m && m->type == GS_M_ORDINAL && gs_token_in(s, t + 1, nouns);
}

/* "came first": the place itself. */
static bool read_ordinal(gs_work *w, uint32_t t, gs_role *r) {
    static const char *const behind[] = {"in", "among", "with", "ahead", "behind", "at", NULL};
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_token_mention(s, t);
    bool ends = gs_role_closes(s, t + 1) || gs_token_in(s, t + 1, behind);
    if (!m || m->type != GS_M_ORDINAL || !ends) return false;
    r->thing = gs_text_between(w, m->start, m->end);
    return true;
}

/* "the Pell dock strike": the name at the token is no more than where it is. */
static bool noun_follows(const gs_work *w, uint32_t from, uint32_t name, bool loose) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_token_mention(s, name);
    uint32_t t = name + 1;
    if ((m->type != GS_M_PLACE && m->type != GS_M_NAME) || name != from || from == 0 ||
        (!loose && !gs_token_is(s, from - 1, "the")))
        return false;
    while (t < name + 3 && t < s->ntokens && s->tokens[t].type == GS_T_WORD &&
           !gs_token_mention(s, t) && !gs_ends_role(s, t) && !gs_has_past_form(s, t) &&
           !gs_token_in_set(w, t, GS_IRREGULAR_PASTS))
        t++;
    return t > name + 1 && (gs_role_closes(s, t) ||
                            gs_token_among(s, t, (const char *const[]){"on", "in", "at", NULL}));
}

static const char *const DETERMINERS[] = {"the", "its",  "his",  "her", "their",
                                          "our", "this", "that", NULL};

/* A noun phrase of the tokens from .. end, as far as it is read: the name in it, and its noun. */
typedef struct object {
    uint32_t from, end;
    gs_sym named, head;
} object;

enum { LONGEST_OBJECT = 6 };

/* Whether the phrase goes on behind a token, ends before it, or ends with it. */
typedef enum reach { GOES_ON = 0, ENDS_BEFORE, ENDS_WITH } reach;

static reach take_mention(gs_work *w, object *o, const gs_mention *m, bool loose) {
    switch (m->type) {
    case GS_M_DATE:
    case GS_M_PERIOD:
    case GS_M_PERSON: return ENDS_BEFORE;
    case GS_M_ORG:
    case GS_M_NAME:
    case GS_M_PLACE:
        o->named = gs_phrase_name(w, m);
        return m->flags & GS_MF_POSSESSIVE || noun_follows(w, o->from, o->end, loose) ? GOES_ON
                                                                                      : ENDS_WITH;
    default: return GOES_ON;
    }
}

static bool ends_in_ed(const gs_skeleton *s, uint32_t t) {
    const gs_token *k = &s->tokens[t];
    return k->end - k->start > 4 && memcmp(s->text + k->end - 2, "ed", 2) == 0;
}

static reach take_word(gs_work *w, object *o, gs_role *r) {
    const gs_skeleton *s = &w->skeleton;
    if (o->head && is_possessive_mark(s, o->end)) { /* "the women's race": the race */
        if (gs_token_is(s, o->end + 1, "s")) o->end++;
        o->head = 0;
        return GOES_ON;
    }
    if (gs_ends_role(s, o->end) || gs_token_in(s, o->end, DETERMINERS) ||
        (o->end > o->from && ends_in_ed(s, o->end)))
        return ENDS_BEFORE;
    gs_sym head = gs_phrase_head(w, o->end);
    if (head) { /* "Peru's central bank": the bank */
        o->head = head;
        o->named = 0;
        r->detail_to = o->end;
    }
    return GOES_ON;
}

static void read_object(gs_work *w, object *o, gs_role *r) {
    const gs_skeleton *s = &w->skeleton;
    r->detail_from = r->detail_to = o->from;
    for (o->end = o->from; o->end < s->ntokens && o->end < o->from + LONGEST_OBJECT; o->end++) {
        const gs_mention *m = gs_token_mention(s, o->end);
        reach here = m ? take_mention(w, o, m, r->loose) : take_word(w, o, r);
        if (here == ENDS_WITH) o->end++;
        if (here != GOES_ON) return;
    }
}

/* Behind the article, and behind the quotation mark before the title of a work. */
static uint32_t object_begins(const gs_skeleton *s, uint32_t t) {
    if (gs_token_in(s, t, DETERMINERS)) t++;
    if (!gs_token_mark(s, t, "\"")) return t;
    uint32_t title = t + 1u + (gs_token_is(s, t + 1, "the") ? 1u : 0u);
    return gs_token_mention(s, title) ? title : t;
}

/* The noun phrase behind a preposition or verb: a name, or the noun before anything that ends it.
 * Returns the token behind it; `token` where there is none. */
uint32_t gs_role_object(gs_work *w, uint32_t token, gs_role *r) {
    const gs_skeleton *s = &w->skeleton;
    if (strcmp(r->class ? r->class : "", "owner") == 0 &&
        gs_token_among(s, token, (const char *const[]){"it", "them", NULL})) {
        r->of = gs_refer_about(w, token);
        r->meant = r->of != 0;
        return r->meant ? token + 1 : token;
    }
    bool the = gs_token_in(s, token, DETERMINERS) || bare_object(w, token) || is_place(s, token) ||
               r->loose;
    if (read_ordinal(w, token, r)) return token + 1;
    object o = {.from = object_begins(s, token)};
    read_object(w, &o, r);
    if (o.end == o.from || (!o.named && (!the || !o.head))) return token;
    if (!o.named && o.end == o.from + 1) {
        char word[40];
        gs_lower_word(s, o.from, word, sizeof word);
        o.named = gs_refer(w, word, token);
        r->meant = o.named != 0;
    }
    r->of = o.named;
    r->thing = o.named && !r->meant ? 0 : o.head;
    return o.end;
}

/* "The talks in Lund", "the hospital at Perrin Quay", before the token: behind the noun, where a
 * name of a place ends the phrase; `end` else. */
static uint32_t before_place(const gs_skeleton *s, uint32_t end) {
    static const char *const links[] = {"in", "at", "near", "outside", "on", NULL};
    const gs_mention *m = gs_token_mention(s, end - 1);
    if (!m || end < 4 || (m->type != GS_M_PLACE && m->type != GS_M_NAME && m->type != GS_M_ORG))
        return end;
    uint32_t t = end - 2u - (gs_token_is(s, end - 2, "the") ? 1u : 0u);
    bool noun = t > 1 && s->tokens[t - 1].type == GS_T_WORD && !gs_ends_role(s, t - 1) &&
                !gs_token_mention(s, t - 1);
    return noun && gs_token_in(s, t, links) ? t : end;
}

bool gs_role_tail(gs_work *w, uint32_t end, gs_role *r) {
    static const char *const determiners[] = {"the",  "its",  "his", "her", "their", "our",
                                              "this", "that", "a",   "an",  NULL};
    const gs_skeleton *s = &w->skeleton;
    if (end > 1 && gs_token_mark(s, end - 1, "\"")) end--; /* the title of a work */
    if (end == 0) return false;
    end = before_place(s, end);
    const gs_mention *m = gs_token_mention(s, end - 1);
    bool named = m && (m->type == GS_M_ORG || m->type == GS_M_NAME || m->type == GS_M_PLACE);
    if (!named && (m || s->tokens[end - 1].type != GS_T_WORD || gs_ends_role(s, end - 1)))
        return false;
    gs_role_owner(w, r, end - 1);
    uint32_t t = end - 1;
    for (uint32_t n = 0; t > 0 && n < MODIFIERS && !gs_token_in(s, t, determiners); n++, t--) {
        bool owned = gs_token_mark(s, t - 1, "'") && gs_token_is(s, t, "s"); /* "the women's" */
        if ((gs_ends_role(s, t - 1) && !owned) || gs_person_at(s, t - 1)) break;
    }
    r->start = t;
    r->detail_from = gs_token_in(s, t, determiners) ? t + 1 : t;
    r->detail_to = end - 1;
    return r->of || r->thing;
}

/* "of the finance committee", "at Polar Airways" behind the head. */
/* "Head of personnel at Harwick Works,": over a second preposition and its name. */
static uint32_t over_second(gs_work *w, uint32_t t) {
    static const char *const links[] = {"of", "at", "in", "for", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (!gs_token_in(s, t, links)) return t;
    uint32_t name = t + 1u + (gs_token_is(s, t + 1, "the") ? 1u : 0u);
    bool named = gs_token_mention(s, name) && gs_phrase_name(w, gs_token_mention(s, name));
    return named && gs_role_closes(s, name + 1) ? name + 1 : t;
}

void gs_role_behind(gs_work *w, gs_role *r) {
    static const char *const links[] = {"of", "for", "at", "in", "on", "to", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (!gs_token_in(s, r->end, links)) return;
    bool of = gs_token_is(s, r->end, "of");
    gs_role inner = {.loose = of};
    uint32_t end = gs_role_object(w, r->end + 1, &inner);
    bool bounded = inner.thing && gs_token_mark(s, end, ","); /* "the judge at the trial, X," */
    if (gs_token_is(s, r->end, "to") && !inner.of) return;    /* "ambassador to Peru" */
    bool tied = of || inner.of || bounded || gs_token_is(s, r->end, "for");
    if (end == r->end + 1 || !tied) return;
    if (inner.of) r->of = inner.of, r->meant = inner.meant;
    if (inner.thing) r->thing = inner.thing;
    r->definite = r->definite || (of && !r->indefinite);
    r->end = over_second(w, end);
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
    static const char *const articles[] = {"a", "an", "the", "his", "her", "its", "their", NULL};
    bool article = gs_token_in(s, t, articles);
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
