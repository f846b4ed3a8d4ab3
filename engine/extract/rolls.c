#include "rolls.h"

#include <ctype.h>
#include <string.h>

enum { LONGEST_NAME = 8, NOUN_REACH = 8, MOST_NAMES = 40 };

typedef enum sort { NO_ITEM = 0, ASIDE, PERHAPS, NAME } sort;

/* "Professor" of "Professor Ann Berg" */
static bool is_title(const gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t n;
    const char *text = gs_article_text(s->article, &n);
    const gs_mention *m = gs_mention_at(s, t), *next = gs_token_mention(s, t + 1);
    return m->type == GS_M_OFFICE && next && next->type == GS_M_PERSON &&
           isupper((unsigned char)text[m->start]);
}

bool gs_roll_capital(const gs_work *w, uint32_t t) {
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    if (m) return (m->type >= GS_M_PERSON && m->type <= GS_M_NAME) || is_title(w, t);
    if (t >= w->skeleton.ntokens || w->skeleton.tokens[t].type != GS_T_WORD) return false;
    return isupper((unsigned char)w->skeleton.text[w->skeleton.tokens[t].start]);
}

/* A place that may lie in the one told behind it: a country does not. */
static bool is_place(const gs_work *w, uint32_t t) {
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    return m && m->type == GS_M_PLACE && !m->code;
}

/* "the Netherlands" */
static bool opens_name(const gs_work *w, uint32_t t) {
    return gs_roll_capital(w, t) ||
           (gs_token_is(&w->skeleton, t, "the") && gs_roll_capital(w, t + 1));
}

/* One past the name that begins at token t: capitals, and small words between two of them. */
static uint32_t name_end(const gs_work *w, uint32_t t) {
    static const char *const inner[] = {"of", "de", "the", "la", "du", "van", "von", NULL};
    const gs_skeleton *s = &w->skeleton;
    while (t < s->ntokens) {
        uint32_t next = t;
        while (next < t + 2 && gs_token_in(s, next, inner)) next++;
        if (!gs_roll_capital(w, next)) break;
        t = next + 1;
    }
    return t;
}

static uint32_t past_bracket(const gs_skeleton *s, uint32_t t) {
    if (!gs_token_mark(s, t, "(")) return t;
    while (t < s->ntokens && !gs_token_mark(s, t, ")")) t++;
    return t + 1;
}

/* The next comma, "and" or end outside brackets. */
static uint32_t item_end(const gs_skeleton *s, uint32_t t) {
    while (t < s->ntokens && !gs_token_mark(s, t, ",;:.!?-\"") && !gs_token_is(s, t, "and"))
        t = gs_token_mark(s, t, "(") ? past_bracket(s, t) : t + 1;
    return t < s->ntokens ? t : s->ntokens;
}

static bool is_prose(const gs_work *w, uint32_t from, uint32_t to) {
    static const char *const words[] = {
        "is",   "are",  "was",   "were",  "has",  "have",    "had",    "will",      "would",
        "said", "says", "he",    "she",   "it",   "they",    "we",     "that",      "or",
        "but",  "also", "among", "other", "more", "another", "others", "including", NULL};
    return gs_told_word(w, words, from, to);
}

/* What stands in tokens [from, to): a name, what is perhaps one, or an aside. */
static sort sort_of(const gs_work *w, uint32_t from, uint32_t to, bool after_place) {
    static const char *const opens[] = {"who",  "which", "whose", "where", "both",
                                        "aged", "now",   "then",  "once",  NULL};
    const gs_skeleton *s = &w->skeleton;
    if (from >= to) return NO_ITEM;
    if (gs_token_in(s, from, opens)) return ASIDE;
    const gs_mention *m = gs_token_mention(s, from);
    if (m && m->type < GS_M_PERSON && to == from + 1) return ASIDE; /* an age */
    if (is_prose(w, from, to) || to - from > 2 * LONGEST_NAME) return NO_ITEM;
    if (!gs_roll_capital(w, from)) {
        if (opens_name(w, from) && name_end(w, from) == to && to - from <= LONGEST_NAME)
            return NAME;
        for (uint32_t t = from; t < to; t++)
            if (gs_roll_capital(w, t)) return PERHAPS;
        return to - from <= LONGEST_NAME && gs_token_is(s, from, "the") ? PERHAPS : NO_ITEM;
    }
    if (name_end(w, from) - from > LONGEST_NAME) return NO_ITEM;
    return after_place && is_place(w, from) && to == from + 1 ? PERHAPS : NAME; /* Lyon, France */
}

static bool names_place(const gs_work *w, uint32_t from, uint32_t to) {
    for (uint32_t t = from; t < to; t++)
        if (is_place(w, t)) return true;
    return false;
}

bool gs_roll_at(const gs_work *w, uint32_t first, gs_roll *out) {
    const gs_skeleton *s = &w->skeleton;
    *out = (gs_roll){.first = first};
    bool last = false, after_place = false;
    uint32_t t = first;
    for (;;) {
        if (last && opens_name(w, t)) { /* behind the last name anything may stand */
            out->least++, out->most++;
            out->end = past_bracket(s, name_end(w, t));
            break;
        }
        uint32_t end = item_end(s, t);
        sort what = last ? NO_ITEM : sort_of(w, t, end, after_place);
        if (what == NO_ITEM) return false;
        out->least += what == NAME;
        out->most += what >= PERHAPS;
        after_place = names_place(w, t, end);
        t = end;
        bool comma = gs_token_mark(s, t, ",");
        t += comma;
        last = gs_token_is(s, t, "and");
        t += last;
        if (!comma && !last) return false; /* a list ends with "and" */
        if (last && !opens_name(w, t) &&
            gs_token_among(s, t, (const char *const[]){"the", "a", NULL}))
            return false;
    }
    return out->most >= 2 && out->most <= MOST_NAMES;
}

/* "After five games, A and B ...": the comma ends what opens the sentence, and begins no list. */
static bool opens_clause(const gs_skeleton *s, uint32_t first) {
    static const char *const words[] = {"after",  "in",   "with",  "for",   "at",    "over",
                                        "within", "by",   "on",    "of",    "from",  "during",
                                        "before", "to",   "among", "under", "until", "since",
                                        "about",  "near", "all",   NULL};
    return first > 0 && gs_token_in(s, first - 1, words);
}

static bool is_definite(const gs_skeleton *s, uint32_t first) {
    static const char *const words[] = {"the", "its", "his", "her", "their", "our", "these", NULL};
    return first > 0 && gs_token_in(s, first - 1, words);
}

/* The end of the nouns behind the number: "shafts", "members of the Berg family of Mill Lane". */
static uint32_t noun_end(const gs_work *w, uint32_t t) {
    static const char *const joins[] = {"of", "in", "from", "the", "at", "for", "on", NULL};
    static const char *const none[] = {"and", "or", "to", "per", "more", "times", "than", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t end = t + NOUN_REACH, first = t;
    for (; t < s->ntokens && t < end; t++) {
        bool word = s->tokens[t].type == GS_T_WORD && !gs_token_in(s, t, none);
        if (!word && !gs_roll_capital(w, t)) break;
        if (is_prose(w, t, t + 1)) break;
    }
    bool dangling = t > first && gs_token_in(s, t - 1, joins);
    return t == first || dangling ? 0 : t;
}

/* "The four shafts, A, B, C and D, will": names alone between two commas, or up to the end. */
static bool in_commas(const gs_work *w, const gs_told *count, gs_roll *out) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = noun_end(w, count->token + 1);
    bool definite = is_definite(s, count->first);
    if (!t || !gs_token_mark(s, t, ",") || !gs_roll_capital(w, t + 1)) return false;
    if (!definite && opens_clause(s, count->first)) return false;
    if (!gs_roll_at(w, t + 1, out) || out->least != out->most) return false;
    bool at_end = out->end >= s->ntokens || gs_token_mark(s, out->end, ".");
    return gs_token_mark(s, out->end, ",-") || (at_end && definite);
}

/* One past "consisted of", "are made up of", "comprises"; 0 where nothing such stands at t. */
static uint32_t verb_end(const gs_skeleton *s, uint32_t t) {
    static const char *const be[] = {"is", "are", "was", "were", NULL};
    static const char *const of[] = {"consists", "consisted", "consist", "composed", NULL};
    static const char *const alone[] = {"comprises", "comprised", "comprise", NULL};
    if (gs_token_in(s, t, be)) {
        t++;
        if (gs_token_is(s, t, "made") && gs_token_is(s, t + 1, "up"))
            t++;
        else if (!gs_token_in(s, t, of))
            return t;
    } else if (gs_token_in(s, t, alone)) {
        return t + 1;
    } else if (!gs_token_in(s, t, of)) {
        return 0;
    }
    return gs_token_is(s, t + 1, "of") ? t + 2 : 0;
}

/* "The three-person panel consisted of A, B and C". */
static bool behind_verb(const gs_work *w, const gs_told *count, gs_roll *out) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = count->token + 2; t < s->ntokens && t < count->token + NOUN_REACH; t++) {
        bool word = s->tokens[t].type == GS_T_WORD || gs_roll_capital(w, t);
        uint32_t from = verb_end(s, t);
        if (from && gs_roll_capital(w, from)) return gs_roll_at(w, from, out);
        if (!word || gs_token_is(s, t, "and")) return false;
    }
    return false;
}

/* "A team of three: A, B and C". */
static bool behind_group(const gs_work *w, const gs_told *count, gs_roll *out) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = count->token + 1;
    if (count->first < 2 || !gs_token_is(s, count->first - 1, "of")) return false;
    if (s->tokens[count->first - 2].type != GS_T_WORD || !gs_token_mark(s, t, ":,-(")) return false;
    bool comma = gs_token_mark(s, t, ",");
    t++;
    if (gs_token_is(s, t, "namely"))
        t++;
    else if (comma)
        return false;
    return gs_roll_capital(w, t) && gs_roll_at(w, t, out);
}

bool gs_roll_behind(const gs_work *w, const gs_told *count, gs_roll *out) {
    return in_commas(w, count, out) || behind_verb(w, count, out) || behind_group(w, count, out);
}
