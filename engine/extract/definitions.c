/* Definitions: what a sentence tells a named thing to be: "Arlen (born 1971) is a Danish poet",
 * "The Long River is the second album by X", "Y is not a city".
 *
 * The subject opens the sentence and is a name, or a pronoun that means one; brackets and what
 * stands between commas behind it are passed over. Behind "is a" the words up to a preposition, a
 * relative or a participle are the class, the last of each list item is its noun. Between commas
 * behind a name ("X, a town in Peru, grew") the same words are read. Facts of kind "definition";
 * where the class tells one people, of kind "origin" too. */
#include <string.h>

#include "chunks.h"
#include "role_phrase.h"

enum {
    SUBJECT_REACH = 40,
    SUBJECT_TOKENS = 8,
    CLASS_TOKENS = 18,
    NAME_BEHIND = 8,
    MOST_PEOPLES = 3
};

typedef struct definition {
    uint32_t subject, subject_end; /* tokens */
    uint32_t verb;
    uint32_t from, to; /* the class: tokens [from, to) */
    bool denied, past;
    bool apposed; /* told between commas: the class ends at the next one */
    gs_sym of;
    bool meant;
    gs_sym noun;
    const char *sort; /* NULL: not known */
    bool sorts_differ;
    const gs_mention *peoples[MOST_PEOPLES];
    uint32_t npeoples;
    const gs_mention *year, *nth;
} definition;

static const char *const copulas[] = {"is", "was", NULL};
static const char *const articles[] = {"a", "an", "the", NULL};

/* --- the subject --- */

static bool is_name(const gs_mention *m) {
    return gs_is_name(m) && m->entity;
}

static bool is_capital(const gs_skeleton *s, uint32_t t) {
    unsigned char c = (unsigned char)s->text[s->tokens[t].start];
    return s->tokens[t].type == GS_T_WORD && ((c >= 'A' && c <= 'Z') || c >= 0x80);
}

/* Can the token stand in a name that is no mention: "Lost and Found", "Don't Look"? */
static bool may_stand_in_name(const gs_skeleton *s, uint32_t t) {
    static const char *const links[] = {"of", "the", "and", "in", "for", "to", "de",
                                        "la", "s",   "a",   "on", "at",  "t",  NULL};
    return is_name(gs_token_mention(s, t)) || is_capital(s, t) || gs_token_in(s, t, links) ||
           gs_token_mark(s, t, "'-&.:!");
}

/* Words that open a sentence and name nothing. */
static bool is_no_subject(const gs_skeleton *s, uint32_t t) {
    static const char *const empty[] = {
        "it",      "this",    "that",  "there", "what",     "here",   "he",      "she",
        "they",    "these",   "those", "one",   "who",      "which",  "another", "such",
        "so",      "all",     "each",  "every", "some",     "none",   "nothing", "how",
        "where",   "when",    "why",   "but",   "and",      "yet",    "if",      "as",
        "in",      "on",      "at",    "for",   "from",     "his",    "her",     "its",
        "their",   "my",      "our",   "your",  "mine",     "among",  "also",    "first",
        "second",  "next",    "then",  "now",   "today",    "i",      "we",      "you",
        "whether", "because", "since", "while", "although", "though", "unless",  NULL};
    return gs_token_in(s, t, empty);
}

/* The end of the subject before the verb: before a bracket, or an aside between commas; 0 where
 * something else is there. */
static uint32_t end_of_subject(const gs_skeleton *s, uint32_t from, uint32_t verb) {
    uint32_t end = from;
    while (end < verb && !gs_token_mark(s, end, "(,")) end++;
    if (end == verb) return verb;
    bool closed = gs_token_mark(s, verb - 1, gs_token_mark(s, end, "(") ? ")" : ",");
    return closed ? end : 0;
}

static void trim_marks(const gs_skeleton *s, definition *d) {
    while (d->subject < d->subject_end && gs_token_mark(s, d->subject, "\"'*_")) d->subject++;
    while (d->subject_end > d->subject && gs_token_mark(s, d->subject_end - 1, "\"'*_,"))
        d->subject_end--;
    if (d->subject_end - d->subject > 1 && gs_token_is(s, d->subject, "the")) d->subject++;
}

/* "In 2019", "after the war," ends before the subject. */
static bool is_lead(const gs_skeleton *s, uint32_t t) {
    static const char *const open[] = {"if", "whether", "unless", "had", "were", NULL};
    const gs_mention *m = gs_token_mention(s, t);
    bool when = m && (m->type == GS_M_DATE || m->type == GS_M_PERIOD);
    return (when || gs_token_mark(s, t, ",;")) && !gs_token_in(s, 0, open);
}

/* "He was a poet", "in 2019 she was a poet": whom the pronoun means. */
static bool read_pronoun(gs_work *w, definition *d) {
    static const char *const pronouns[] = {"he", "she", "it", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = d->verb - 1;
    bool opens = t == 0 || (!gs_token_is(s, t, "it") && is_lead(s, t - 1));
    if (!opens || !gs_token_in(s, t, pronouns)) return false;
    d->subject = t;
    gs_noun_phrase p = gs_phrase_before(w, d->verb);
    d->of = p.pronoun ? p.entity : 0;
    d->meant = true;
    return d->of != 0;
}

static bool read_subject(gs_work *w, definition *d) {
    const gs_skeleton *s = &w->skeleton;
    if (read_pronoun(w, d)) return true;
    d->subject_end = end_of_subject(s, 0, d->verb);
    trim_marks(s, d);
    if (d->subject_end <= d->subject || d->subject_end - d->subject > SUBJECT_TOKENS) return false;
    if (is_no_subject(s, d->subject) ||
        (!is_capital(s, d->subject) && !is_name(gs_token_mention(s, d->subject))))
        return false;
    for (uint32_t t = d->subject; t < d->subject_end; t++)
        if (!may_stand_in_name(s, t)) return false;
    if (d->subject_end - d->subject == 1) d->of = gs_name_at(w, d->subject);
    if (!d->of)
        d->of = gs_text_between(w, s->origin[s->tokens[d->subject].start],
                                s->origin[s->tokens[d->subject_end - 1].end]);
    return d->of != 0;
}

/* --- the class --- */

static bool is_year(const gs_mention *m) {
    return m && m->type == GS_M_PERIOD && m->end - m->start == 4 && gs_span_length(m->when) < 367;
}

/* "Located in", "written by", "set on": what follows is no class any more. */
static bool is_participle(const gs_skeleton *s, uint32_t t) {
    static const char *const others[] = {"set",   "built",   "born",  "made", "led", "run", "held",
                                         "known", "written", "drawn", "sung", "won", NULL};
    static const char *const leads[] = {"by",  "in",   "at",   "on",  "from",        "to", "as",
                                        "for", "with", "near", "off", "exclusively", NULL};
    bool ending = gs_token_ends(s, t, 5, "ed") || gs_token_ends(s, t, 6, "ing");
    return (ending || gs_token_in(s, t, others)) && gs_token_in(s, t + 1, leads);
}

static bool ends_class(const gs_skeleton *s, uint32_t t) {
    static const char *const stops[] = {
        "by",      "of",     "in",      "from",     "that",    "which",   "who",     "whose",
        "whom",    "where",  "when",    "for",      "on",      "at",      "with",    "to",
        "as",      "into",   "near",    "under",    "over",    "between", "since",   "until",
        "after",   "before", "about",   "during",   "against", "within",  "but",     "than",
        "because", "while",  "is",      "was",      "has",     "had",     "despite", "without",
        "based",   "born",   "located", "situated", NULL};
    if (s->tokens[t].type == GS_T_MARK) {
        if (gs_token_mark(s, t, "-'&/")) return false;
        bool list = gs_token_mark(s, t, ",") && t + 1 < s->ntokens && !is_participle(s, t + 1);
        return !list || is_name(gs_token_mention(s, t + 1)) || gs_token_in(s, t + 1, articles);
    }
    if (s->tokens[t].type != GS_T_WORD) {
        const gs_mention *m = gs_token_mention(s, t);
        return m->type == GS_M_PERSON || m->type == GS_M_PLACE || m->type == GS_M_DATE;
    }
    return gs_token_in(s, t, stops) || is_participle(s, t);
}

static void read_head(gs_work *w, definition *d, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_token_mention(s, t);
    if (s->tokens[t].type != GS_T_WORD && !(m && m->type == GS_M_OFFICE)) return;
    const char *sort = m ? "person" : NULL;
    if (!m) {
        const gs_token *k = &s->tokens[t];
        const gs_entry *e =
            gs_lexicon_find(w->pack->lexicon, "defined_as", s->lower + k->start, k->end - k->start);
        if (e) sort = e->value;
        if (!d->noun || (sort && !d->sort)) d->noun = gs_phrase_head(w, t);
    }
    if (sort && d->sort && strcmp(sort, d->sort) != 0) d->sorts_differ = true;
    if (sort && !d->sort) d->sort = sort;
}

/* "The last thing he wrote", "the teacher there". */
static bool ends_apposed(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"he",   "she",  "they",  "it",     "we",     "i",
                                        "you",  "here", "there", "behind", "around", "like",
                                        "aged", "ever", "the",   "a",      "an",     NULL};
    return gs_token_in(s, t, words);
}

static void read_class(gs_work *w, definition *d) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = d->from;
    for (; t < s->ntokens && t < d->from + CLASS_TOKENS && !ends_class(s, t); t++) {
        if (d->apposed && (gs_token_mark(s, t, ",") || ends_apposed(s, t))) break;
        const gs_mention *m = gs_token_mention(s, t);
        if (m && m->type == GS_M_NATIONALITY && d->npeoples < MOST_PEOPLES)
            d->peoples[d->npeoples++] = m;
        if (is_year(m) && !d->year) d->year = m;
        if (m && m->type == GS_M_ORDINAL && !d->nth) d->nth = m;
        bool joint =
            gs_token_is(s, t, "and") || gs_token_is(s, t, "or") || gs_token_mark(s, t, ",");
        if (joint && t > d->from) read_head(w, d, t - 1);
    }
    d->to = t;
    if (t > d->from) read_head(w, d, t - 1);
}

/* --- what follows --- */

/* "By the English band X": the name; UINT32_MAX where none stands there. */
static uint32_t maker_behind(const gs_skeleton *s, uint32_t t) {
    if (!gs_token_is(s, t, "by")) return UINT32_MAX;
    for (uint32_t k = t + 1; k < s->ntokens && k < t + NAME_BEHIND; k++) {
        const gs_mention *m = gs_token_mention(s, k);
        if (is_name(m) && m->type != GS_M_PLACE) return k;
        if (s->tokens[k].type == GS_T_MARK && !gs_token_mark(s, k, "-")) break;
    }
    return UINT32_MAX;
}

/* "In the south of Peru", "from Leeds, England": the first country behind the class, within its
 * clause. */
static gs_sym country_behind(gs_work *w, uint32_t t) {
    static const char *const leads[] = {"in", "from", "of", "based", "located", "situated", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (!gs_token_in(s, t, leads)) return 0;
    for (uint32_t k = t + 1; k < s->ntokens && k < t + NAME_BEHIND; k++) {
        const gs_mention *m = gs_token_mention(s, k);
        if (m && m->type == GS_M_PLACE && m->code) return gs_mention_name(w, m);
        bool place = m && m->type == GS_M_PLACE;
        bool word = s->tokens[k].type == GS_T_WORD || gs_token_mark(s, k, "-");
        if (!place && !word &&
            !(gs_token_mark(s, k, ",") && k + 2 < s->ntokens && gs_token_mention(s, k + 1)))
            break;
    }
    return 0;
}

static gs_sym peoples_of(gs_work *w, const definition *d) {
    char text[120];
    size_t n = 0;
    for (uint32_t i = 0; i < d->npeoples; i++) {
        const char *name =
            gs_sym_text(gs_store_symbols(w->store), gs_mention_name(w, d->peoples[i]));
        size_t size = strlen(name);
        if (n + size + 1 >= sizeof text) break;
        if (n) text[n++] = '/';
        memcpy(text + n, name, size);
        n += size;
    }
    return n ? gs_sym_of(gs_store_symbols(w->store), text, n) : 0;
}

static void tell_origin(gs_work *w, const definition *d, uint32_t start, uint32_t end) {
    if (!w->pack->origin || d->npeoples != 1 || d->denied || d->sorts_differ || !d->sort ||
        strcmp(d->sort, "place") == 0)
        return;
    gs_draft *draft = gs_draft_new(w, w->pack->origin, start, end, "definitions");
    gs_draft_say(draft, "who", d->of);
    gs_draft_say(draft, "country", gs_mention_name(w, d->peoples[0]));
}

static void tell(gs_work *w, const definition *d) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t start = s->tokens[d->subject].start, end = s->tokens[d->to - 1].end;
    gs_draft *draft = gs_draft_new(w, w->pack->definition, start, end, "definitions");
    gs_draft_say(draft, "of", d->of);
    int of = gs_field_index(draft->kind, "of");
    if (of >= 0) draft->values[of].inherited = d->meant;
    gs_draft_say(draft, "noun", d->noun);
    if (d->sort && !d->sorts_differ) gs_draft_say(draft, "sort", gs_kept_word(w, d->sort));
    gs_draft_say(draft, "class",
                 gs_text_between(w, s->origin[s->tokens[d->from].start], s->origin[end]));
    gs_draft_say(draft, "peoples", peoples_of(w, d));
    int year = gs_field_index(draft->kind, "year"), nth = gs_field_index(draft->kind, "nth");
    if (d->year && year >= 0)
        draft->values[year] = (gs_value){.known = true, .span = d->year->when};
    if (d->nth && nth >= 0) draft->values[nth] = gs_amount_value(w, d->nth->amount);
    uint32_t maker = maker_behind(s, d->to);
    if (maker != UINT32_MAX) gs_draft_say(draft, "by", gs_name_at(w, maker));
    gs_draft_say(draft, "country", country_behind(w, d->to));
    if (d->denied) gs_draft_flag(draft, "denied");
    if (d->past) gs_draft_flag(draft, "past");
    draft->modality_given = true;
    tell_origin(w, d, start, end);
}

static bool read_definition(gs_work *w, uint32_t verb) {
    static const char *const adverbs[] = {"also",   "now",         "still",  "currently", "only",
                                          "solely", "exclusively", "really", "actually",  NULL};
    const gs_skeleton *s = &w->skeleton;
    definition d = {.verb = verb, .from = verb + 1, .past = gs_token_is(s, verb, "was")};
    if (gs_token_is(s, d.from, "not")) {
        d.denied = true;
        d.from++;
    }
    while (gs_token_in(s, d.from, adverbs)) d.from++;
    if (!gs_token_in(s, d.from, articles)) return false;
    d.from++;
    if (!read_subject(w, &d)) return false;
    read_class(w, &d);
    if (d.noun) tell(w, &d);
    return true;
}

/* --- between commas --- */

/* Does the name that ends before the comma open its clause: "X, a town", "and X of Lima, a clerk"?
 */
static bool opens_clause(const gs_skeleton *s, uint32_t name) {
    static const char *const joints[] = {"and", "but",  "that",  "while",    "when", "because",
                                         "if",  "says", "wrote", "although", "said", NULL};
    name = gs_before_the(s, name);
    return name == 0 || gs_token_in(s, name - 1, joints) || gs_token_mark(s, name - 1, ".:;\"");
}

/* "X of Lima, a clerk": X. */
static uint32_t whose_class(const gs_skeleton *s, uint32_t name) {
    static const char *const origins[] = {"of", "from", "at", NULL};
    uint32_t of = gs_before_the(s, name);
    const gs_mention *m = of > 1 ? gs_token_mention(s, of - 2) : NULL;
    return is_name(m) && gs_token_in(s, of - 1, origins) ? of - 2 : name;
}

/* Behind the class something else than its verb: "After X, a man said" defines nothing. */
static bool is_apposed(gs_work *w, const definition *d) {
    static const char *const joints[] = {"and", "or", NULL};
    const gs_skeleton *s = &w->skeleton;
    gs_tag tag = gs_chunk_tag(gs_chunks_of(w), d->to);
    if (tag == GS_TAG_VERB || tag == GS_TAG_HELPER || tag == GS_TAG_ADVERB) return false;
    if (gs_token_in(s, d->to, joints)) return false;
    return !gs_token_mark(s, d->to, ",") || !gs_token_in(s, d->to + 1, joints);
}

/* "In X, a man of the crew": told of the man; "in X, a town of miners": of X. */
static bool is_where(const gs_skeleton *s, uint32_t name) {
    static const char *const links[] = {"in", "at",    "on",  "near", "from",
                                        "to", "after", "for", NULL};
    uint32_t t = gs_before_the(s, name);
    return t > 0 && gs_token_in(s, t - 1, links) && (t == 1 || gs_token_mark(s, t - 2, ",;:"));
}

/* A noun that one thing can be: not "places", "known", "centre and". */
static bool is_one(const gs_skeleton *s, uint32_t t) {
    static const char *const none[] = {"known", "and", "or", "first", "last", "one", NULL};
    return !gs_is_plural_noun(s, t) && !gs_token_ends(s, t, 3, "ed") && !gs_token_in(s, t, none);
}

static void read_apposition(gs_work *w, uint32_t comma) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_token_mention(s, comma - 1);
    if (!is_name(m) || m->flags & GS_MF_POSSESSIVE) return;
    uint32_t name = whose_class(s, comma - 1);
    definition d = {.subject = name, .subject_end = name + 1, .verb = comma, .from = comma + 2};
    d.of = gs_name_at(w, name);
    if (!d.of) return;
    d.apposed = true;
    read_class(w, &d);
    if (!d.noun || !is_apposed(w, &d) || !is_one(s, d.to - 1)) return;
    bool place = d.sort && strcmp(d.sort, "place") == 0;
    if (is_where(s, name) ? !place : !d.sort && !opens_clause(s, name)) return;
    tell(w, &d);
}

static void read_appositions(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = 1; t + 2 < s->ntokens; t++)
        if (gs_token_mark(s, t, ",") && gs_token_in(s, t + 1, articles)) read_apposition(w, t);
}

void gs_run_definitions(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    if (!w->pack->definition) return;
    if (gs_sentence_has(s, articles)) read_appositions(w);
    if (!gs_sentence_has(s, copulas)) return;
    for (uint32_t t = 1; t < s->ntokens && t < SUBJECT_REACH; t++)
        if (gs_token_in(s, t, copulas) && read_definition(w, t)) return;
}
