/* Whose part it is: the noun phrase behind a role's preposition or verb, or before a passive, as a
 * name ("of the Bank of Lima") or as its noun ("of the jury"). */
#include <string.h>

#include "actdraft.h"
#include "lemma.h"
#include "role_phrase.h"

enum { MODIFIERS = 5 };

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
           !gs_token_mention(s, t) && !gs_ends_role(s, t) && !gs_looks_past(w, t))
        t++;
    return t > name + 1 &&
           (gs_role_closes(s, t) ||
            gs_token_among(s, t, (const char *const[]){"on", "in", "at", "of", NULL}));
}

static const char *const DETERMINERS[] = {"the", "its",  "his",  "her", "their",
                                          "our", "this", "that", NULL};

/* Does the word begin a noun phrase? */
static bool begins(const gs_skeleton *s, uint32_t t) {
    return gs_token_in(s, t, DETERMINERS) || gs_token_is(s, t, "a") || gs_token_is(s, t, "an");
}

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

static reach take_word(gs_work *w, object *o, gs_role *r) {
    const gs_skeleton *s = &w->skeleton;
    if (o->head && is_possessive_mark(s, o->end)) { /* "the women's race": the race */
        if (gs_token_is(s, o->end + 1, "s")) o->end++;
        o->head = 0;
        return GOES_ON;
    }
    if (gs_ends_role(s, o->end) || gs_token_in(s, o->end, DETERMINERS) ||
        (o->end > o->from && gs_token_ends(s, o->end, 5, "ed")))
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
    uint32_t title = gs_over_the(s, t + 1);
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

static const char *const topics[] = {"into", "for", "about", "on", "against", "over", NULL};

/* Does a clause begin or go on here? */
static bool is_clause(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"who",  "which", "that", "when",  "while", "as",
                                        "said", "says",  "and",  "where", "after", NULL};
    return gs_is_be(s, t) || gs_token_in(s, t, words);
}

/* Is the token the noun behind an article? The token of the article, else UINT32_MAX. */
static uint32_t led_noun(const gs_skeleton *s, uint32_t t) {
    bool noun = s->tokens[t].type == GS_T_WORD && !gs_token_mention(s, t) && !gs_ends_role(s, t);
    for (uint32_t k = t; noun && k > 0 && t - k < 3; k--)
        if (begins(s, k - 1))
            return k - 1;
        else if (gs_ends_role(s, k - 1))
            break;
    return UINT32_MAX;
}

/* "The inquiry into the collapse", "the script for the film, a thriller," before the token: behind
 * the noun that it is about; `end` else. */
static uint32_t before_topic(const gs_skeleton *s, uint32_t end) {
    enum { REACH = 12 };
    bool aside = false;
    for (uint32_t t = end; t > 2 && end - t < REACH; t--) {
        if (gs_token_in(s, t - 1, topics)) {
            uint32_t article = led_noun(s, t - 2);
            return article == 0 || (article != UINT32_MAX && !aside) ? t - 1 : end;
        }
        aside = aside || gs_token_mark(s, t - 1, ",");
        if (gs_token_mark(s, t - 1, ".;:()") || is_clause(s, t - 1)) return end;
    }
    return end;
}

bool gs_role_tail(gs_work *w, uint32_t end, gs_role *r) {
    const gs_skeleton *s = &w->skeleton;
    if (end > 1 && gs_token_mark(s, end - 1, "\"")) end--; /* the title of a work */
    if (end == 0) return false;
    end = before_topic(s, before_place(s, end));
    const gs_mention *m = gs_token_mention(s, end - 1);
    bool named = m && (m->type == GS_M_ORG || m->type == GS_M_NAME || m->type == GS_M_PLACE);
    if (!named && (m || s->tokens[end - 1].type != GS_T_WORD || gs_ends_role(s, end - 1)))
        return false;
    gs_role_owner(w, r, end - 1);
    uint32_t t = end - 1;
    for (uint32_t n = 0; t > 0 && n < MODIFIERS && !begins(s, t); n++, t--) {
        bool owned = gs_token_mark(s, t - 1, "'") && gs_token_is(s, t, "s"); /* "the women's" */
        if ((gs_ends_role(s, t - 1) && !owned) || gs_person_at(s, t - 1)) break;
    }
    r->start = t;
    r->detail_from = begins(s, t) ? t + 1 : t;
    r->detail_to = end - 1;
    return r->of || r->thing;
}

/* "Head of personnel at Harwick Works,": over a second preposition and its name. */
static uint32_t over_second(gs_work *w, uint32_t t) {
    static const char *const links[] = {"of", "at", "in", "for", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (!gs_token_in(s, t, links)) return t;
    uint32_t name = gs_over_the(s, t + 1);
    bool named = gs_token_mention(s, name) && gs_phrase_name(w, gs_token_mention(s, name));
    return named && gs_role_closes(s, name + 1) ? name + 1 : t;
}

/* "Mayor of the port of Lima": of Lima. */
static uint32_t over_named(gs_work *w, gs_role *r, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = r->thing && gs_token_is(s, t, "of") ? gs_token_mention(s, t + 1) : NULL;
    bool here = m && (m->type == GS_M_PLACE || m->type == GS_M_NAME) && m->entity;
    if (!here || m->flags & GS_MF_POSSESSIVE) return t;
    r->of = gs_phrase_name(w, m);
    if (m->type == GS_M_PLACE) r->thing = 0;
    return t + 2;
}

/* "The author of the report on the dam,": over what it is about, to the comma. */
static uint32_t over_topic(const gs_skeleton *s, uint32_t t) {
    enum { REACH = 10 };
    if (!gs_token_in(s, t, topics)) return t;
    for (uint32_t k = t + 1; k < t + REACH && k < s->ntokens; k++) {
        if (gs_token_mark(s, k, ",")) return k;
        if (s->tokens[k].type == GS_T_MARK || gs_person_at(s, k) || is_clause(s, k)) return t;
    }
    return t;
}

/* "of the finance committee", "at Polar Airways" behind the head. */
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
    r->end = of ? over_named(w, r, end) : end;
    r->end = over_second(w, r->end);
    if (of && r->thing && r->definite) r->end = over_topic(s, r->end);
}
