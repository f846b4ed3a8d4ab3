#include "nounphrase.h"

#include <stdlib.h>
#include <string.h>

#include "clausewords.h"
#include "lemma.h"

static const char *const prepositions[] = {
    "of",     "in",    "on",      "at",      "to",      "from",   "with",  "by",      "for",
    "into",   "near",  "against", "over",    "under",   "off",    "after", "before",  "since",
    "until",  "about", "between", "through", "during",  "within", "among", "towards", "toward",
    "across", "along", "as",      "despite", "without", "around", "amid",  "outside", NULL};
static const char *const joints[] = {"and",    "or",       "but",   "that",   "which", "who",
                                     "whom",   "when",     "where", "while",  "if",    "because",
                                     "though", "although", "whose", "than",   "so",    "whether",
                                     "not",    "yet",      "once",  "unless", "till",  NULL};
static const char *const helpers[] = {
    "is",       "are",   "was",    "were",  "be",     "been",    "being", "has",    "have",
    "had",      "will",  "would",  "may",   "might",  "can",     "could", "should", "must",
    "did",      "does",  "do",     "said",  "says",   "shall",   "makes", "made",   "remains",
    "remained", "stays", "stayed", "dates", "became", "becomes", "seems", "seemed", NULL};
static const char *const pronouns[] = {"he",     "she",  "it",    "they",    "we",      "i",
                                       "you",    "him",  "them",  "us",      "this",    "these",
                                       "those",  "one",  "there", "himself", "herself", "ours",
                                       "theirs", "hers", "yours", "her",     NULL};
static const char *const determiners[] = {"the", "its",  "his",  "her",   "their",
                                          "our", "this", "that", "these", NULL};
static const char *const articles[] = {"a",    "an",    "another", "some", "any",
                                       "each", "every", "no",      NULL};
static const char *const adverbs[] = {
    "also",         "then",        "first",   "just",      "already", "still",     "now",   "never",
    "ever",         "later",       "soon",    "once",      "again",   "finally",   "only",  "since",
    "even",         "all",         "both",    "itself",    "himself", "herself",   "early", "late",
    "there",        "here",        "too",     "up",        "out",     "down",      "off",   "open",
    "nevertheless", "nonetheless", "however", "therefore", "instead", "meanwhile", NULL};

bool gs_token_in_set(const gs_work *w, uint32_t token, const char *set) {
    const gs_skeleton *s = &w->skeleton;
    if (token >= s->ntokens || s->tokens[token].type != GS_T_WORD) return false;
    const gs_token *t = &s->tokens[token];
    uint32_t question = gs_vocab_question(s->vocab, set);
    int answer = gs_vocab_recall(s->vocab, t->word, question);
    if (answer >= 0) return answer > 0;
    const gs_entry *found =
        gs_lexicon_find(w->pack->lexicon, set, s->lower + t->start, t->end - t->start);
    return gs_vocab_note(s->vocab, t->word, question, found != NULL);
}

static bool is_when(const gs_mention *m) {
    return m && (m->type == GS_M_DATE || m->type == GS_M_PERIOD || m->type == GS_M_TIME ||
                 m->type == GS_M_DURATION);
}

/* "'s" after a name or word belongs to the phrase. */
static bool is_possessive(const gs_skeleton *s, uint32_t t) {
    return gs_token_is_mark(s, t, '\'') ||
           (gs_token_is(s, t, "s") && t > 0 && gs_token_is_mark(s, t - 1, '\''));
}

static bool ends_phrase(const gs_skeleton *s, uint32_t t) {
    if (t >= s->ntokens) return true;
    if (s->tokens[t].type == GS_T_MARK) return !is_possessive(s, t);
    if (is_when(gs_token_mention(s, t))) return true;
    if (gs_is_in_compound(s, t)) return false;
    return gs_token_in(s, t, prepositions) || gs_token_in(s, t, joints) ||
           gs_token_in(s, t, helpers);
}

static bool is_adverb(const gs_skeleton *s, uint32_t t) {
    return gs_token_in(s, t, adverbs) || gs_token_ends(s, t, 5, "ly");
}

bool gs_leads_noun(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"the", "a", "an", "its", "his", "her", "their", NULL};
    return gs_token_in(s, t, words);
}

bool gs_is_plural_noun(const gs_skeleton *s, uint32_t t) {
    static const char *const others[] = {"people", "men",  "women", "children", "police",
                                         "cattle", "mice", "sheep", NULL};
    static const char *const single[] = {"ss", "us", "is", NULL};
    if (gs_token_in(s, t, others)) return true;
    for (size_t i = 0; single[i]; i++)
        if (gs_token_ends(s, t, 2, single[i])) return false;
    return gs_token_ends(s, t, 4, "s");
}

/* The word in lower case and the singular, as far as spelling tells: "bridges" -> "bridge". */
gs_sym gs_phrase_head(gs_work *w, uint32_t t) {
    char word[40];
    size_t n = gs_lower_word(&w->skeleton, t, word, sizeof word);
    if (n >= sizeof word || n < 2) return 0;
    return gs_sym_of(gs_store_symbols(w->store), word, gs_singular(word, n));
}

gs_sym gs_phrase_name(gs_work *w, const gs_mention *m) {
    if (!m) return 0;
    if (m->type == GS_M_NATIONALITY) return gs_mention_name(w, m);
    if (!gs_is_name(m) || !m->entity) return 0;
    return gs_kept_word(w, w->mentions->entities[m->entity - 1].name);
}

/* Whom the pronoun or the noun at the token means. */
static void refer(gs_work *w, gs_noun_phrase *p, uint32_t token) {
    char word[40];
    if (gs_lower_word(&w->skeleton, token, word, sizeof word) >= sizeof word) return;
    p->entity = gs_refer(w, word, token);
    p->meant = p->entity != 0;
}

/* "The minister", "the minister of labour" with nobody's name: the office's last word, or the one
 * before "of". */
static gs_sym office_head(gs_work *w, const gs_mention *m) {
    char word[40];
    uint32_t n, size = 0, end = m->start;
    const char *text = gs_article_text(w->article, &n);
    while (end < m->end && (m->end - end < 4 || memcmp(text + end, " of ", 4) != 0)) end++;
    while (size < sizeof word && size < end - m->start && text[end - 1 - size] != ' ') size++;
    if (size < 3 || size == sizeof word) return 0;
    for (uint32_t i = 0; i < size; i++) {
        char c = text[end - size + i];
        if ((c | 0x20) < 'a' || (c | 0x20) > 'z') return 0;
        word[i] = (char)(c | 0x20);
    }
    return gs_sym_of(gs_store_symbols(w->store), word, size);
}

/* "Issue 14", "Article 5": a noun with a capital letter and its number are a name; else 0. */
static gs_sym numbered_head(gs_work *w, uint32_t number) {
    const gs_skeleton *s = &w->skeleton;
    const gs_token *noun = &s->tokens[number - 1], *digits = &s->tokens[number];
    const gs_mention *name = gs_token_mention(s, number - 1);
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    if (digits->type != GS_T_WORD || s->text[digits->start] < '0' || s->text[digits->start] > '9')
        return 0;
    if (noun->type == GS_T_MARK || (name && name->type != GS_M_NAME)) return 0;
    uint32_t start = name ? name->start : s->origin[noun->start];
    uint32_t end = s->origin[digits->end - 1] + 1;
    bool capital = text[start] >= 'A' && text[start] <= 'Z';
    return capital && end > start && end - start < 40
               ? gs_sym_of(gs_store_symbols(w->store), text + start, end - start)
               : 0;
}

static void read_pronoun(gs_work *w, gs_noun_phrase *p) {
    if (gs_token_is(&w->skeleton, p->start, "it")) {
        p->entity = gs_refer_it(w, p->start, &p->means);
        p->meant = p->entity != 0;
        return;
    }
    refer(w, p, p->start);
    if (gs_token_is(&w->skeleton, p->start, "they")) p->means = gs_refer_they_noun(w, p->start);
}

static void read_head(gs_work *w, gs_noun_phrase *p) {
    const gs_skeleton *s = &w->skeleton;
    p->pronoun = p->end == p->start + 1 && gs_token_in(s, p->start, pronouns);
    if (p->pronoun) {
        read_pronoun(w, p);
        return;
    }
    uint32_t first = p->start, last = p->end - 1;
    while (first < last && gs_token_in(s, first, joints)) first++;
    p->definite = gs_token_in(s, first, determiners);
    bool indefinite = gs_token_in(s, first, articles);
    for (uint32_t t = first; t <= last; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        bool owner =
            t < last && (gs_token_is_mark(s, t + 1, '\'') || (m && m->flags & GS_MF_POSSESSIVE));
        if (owner) p->definite = true;
        gs_sym name = gs_phrase_name(w, m);
        if (name) p->entity = name;
    }
    if (s->tokens[last].type == GS_T_WORD && !gs_token_in(s, last, determiners) &&
        !gs_token_in(s, last, articles) && !is_possessive(s, last))
        p->head = gs_phrase_head(w, last);
    const gs_mention *m = gs_token_mention(s, last);
    if (m && m->type == GS_M_OFFICE) p->head = office_head(w, m); /* "Osby's mayor" */
    if (last == first + 1 && gs_token_is(s, first, "no") && gs_token_is(s, last, "one"))
        p->head = gs_sym_cstr(gs_store_symbols(w->store), "nobody");
    gs_sym numbered = last > first ? numbered_head(w, last) : 0;
    if (numbered) p->head = numbered;
    if (p->entity && !p->head && !indefinite) p->definite = true;
    if (!p->entity && p->head && last == first + 1 && gs_token_is(s, first, "the"))
        refer(w, p, last);
    gs_sym called;
    bool open = !p->entity || (m && m->type == GS_M_NATIONALITY);
    if (open && gs_refer_called(w, first, p->end, &called)) {
        p->entity = called;
        p->meant = called != 0;
    }
}

/* What was asked last, by token; an answer counts where it is of this round, and where as many "it"
 * were being resolved, since that ends at some depth. */
enum { KEPT = 64 };
typedef struct kept {
    uint64_t round;
    uint32_t token;
    int depth;
    gs_noun_phrase phrase;
} kept;

struct gs_phrases {
    uint64_t round;
    kept answers[GS_ASKED][KEPT];
};

void gs_phrases_forget(gs_work *w) {
    if (!w->phrases) {
        w->phrases = gs_xmalloc(sizeof *w->phrases);
        memset(w->phrases, 0, sizeof *w->phrases);
    }
    w->phrases->round++;
}

void gs_phrases_free(gs_work *w) {
    free(w->phrases);
}

gs_noun_phrase gs_phrase_asked(gs_work *w, gs_asked question, uint32_t token,
                               gs_noun_phrase (*read)(gs_work *, uint32_t)) {
    kept *k = &w->phrases->answers[question][token % KEPT];
    int depth = w->referring.it_depth;
    if (k->round == w->phrases->round && k->token == token && k->depth == depth) return k->phrase;
    gs_noun_phrase phrase = read(w, token);
    *k = (kept){w->phrases->round, token, depth, phrase};
    return phrase;
}

static gs_noun_phrase read_at(gs_work *w, uint32_t token) {
    /* "the duty it charges" */
    static const char *const subjects[] = {"he", "she", "they", "it", "we", "i", "you", NULL};
    const gs_skeleton *s = &w->skeleton;
    gs_noun_phrase p = {.start = token, .end = token};
    while (!ends_phrase(s, p.end) && (p.end < token + 2 || !gs_token_in(s, p.end, subjects)))
        p.end++;
    while (p.end > p.start && is_adverb(s, p.end - 1)) p.end--; /* "an accord early on Friday" */
    if (p.end > p.start) read_head(w, &p);
    return p;
}

gs_noun_phrase gs_phrase_at(gs_work *w, uint32_t token) {
    return gs_phrase_asked(w, GS_ASKED_AT, token, read_at);
}

gs_noun_phrase gs_phrase_between(gs_work *w, uint32_t start, uint32_t end) {
    gs_noun_phrase p = {.start = start, .end = end};
    if (end > start) read_head(w, &p);
    return p;
}

gs_noun_phrase gs_nouns_at(gs_work *w, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t end = token;
    while (!ends_phrase(s, end) && s->tokens[end].type == GS_T_WORD &&
           !gs_token_in(s, end, determiners) && !is_adverb(s, end))
        end++;
    return gs_phrase_between(w, token, end);
}

/* "the airline flies": what looks like a verb's form behind two words is the verb. */
gs_noun_phrase gs_phrase_as_subject(gs_work *w, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    gs_noun_phrase p = gs_phrase_at(w, token);
    if (p.end < p.start + 2 || !p.head) return p;
    bool present = gs_token_ends(s, p.end - 1, 2, "s") && !gs_token_ends(s, p.end - 1, 2, "ss");
    bool verb = present || gs_token_ends(s, p.end - 1, 2, "ed") ||
                gs_token_in_set(w, p.end - 1, GS_IRREGULAR_PASTS);
    bool alone = p.end == p.start + 2 && gs_token_in(s, p.start, determiners);
    return verb && !alone ? gs_phrase_between(w, p.start, p.end - 1) : p;
}

static const char *const subordinators[] = {"before", "until",  "till", "after",
                                            "once",   "unless", NULL};

/* Where the clause that holds the token begins: behind the last mark, joint or event word. */
static uint32_t region_start(const gs_work *w, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = token;
    while (t > 0) {
        const gs_token *before = &s->tokens[t - 1];
        if (before->type == GS_T_MARK && !is_possessive(s, t - 1)) break;
        if (gs_token_in(s, t - 1, joints) || gs_token_in(s, t - 1, helpers)) break;
        if (t - 1 > 0 && gs_token_in(s, t - 1, subordinators)) break;
        t--;
    }
    return t;
}

/* Over ", the transport minister," to the comma that opens it. */
static uint32_t before_apposition(const gs_skeleton *s, uint32_t t) {
    if (t < 2 || !gs_token_is_mark(s, t - 1, ',')) return t;
    uint32_t k = t - 1;
    while (k > 0 && !gs_token_is_mark(s, k - 1, ',') && t - k < 14) {
        if (s->tokens[k - 1].type == GS_T_MARK && !is_possessive(s, k - 1)) return t - 1;
        k--;
    }
    return k > 1 && gs_token_is_mark(s, k - 1, ',') ? k - 1 : t - 1;
}

/* "A satellite that will measure ice was launched": the token behind the relative pronoun, where
 * the words from `start` on are a relative clause without a subject of its own; else 0. */
static uint32_t behind_relative(const gs_work *w, uint32_t start, uint32_t end) {
    static const char *const relative[] = {"which", "who", "that", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = start;
    while (t > 0 && gs_token_in(s, t - 1, helpers)) t--;
    if (t < 2 || end < start + 2 || !gs_token_in(s, t - 1, relative)) return 0;
    if (t == start && (s->tokens[t].type != GS_T_WORD || gs_token_in(s, t, determiners) ||
                       gs_token_in(s, t, articles) || gs_token_in(s, t, pronouns)))
        return 0;
    return t;
}

/* "Under the agreement no strike may begin": the phrase that begins anew behind the first one. */
static gs_noun_phrase behind_lead(gs_work *w, uint32_t at, uint32_t end) {
    static const char *const subjects[] = {"he", "she", "they", "it", NULL};
    const gs_skeleton *s = &w->skeleton;
    gs_noun_phrase none = {.start = end, .end = end};
    if (end > at + 1 && gs_token_in(s, end - 1, subjects)) /* "In court she" */
        return gs_phrase_between(w, end - 1, end);
    for (uint32_t t = at + 3; t < end; t++) {
        bool begins = gs_token_in(s, t, determiners) || gs_token_in(s, t, articles) ||
                      gs_token_is(s, t, "no");
        if (!begins || gs_token_in(s, t - 1, prepositions)) continue;
        gs_noun_phrase p = gs_phrase_at(w, t);
        return gs_phrase_between(w, p.start, p.end > end ? end : p.end);
    }
    return gs_is_name(gs_token_mention(s, end - 1)) ? gs_phrase_between(w, end - 1, end) : none;
}

/* "Jon Aldous of Lima, who": him, not the town. */
static bool is_person_from(const gs_skeleton *s, uint32_t end) {
    const gs_mention *place = end > 2 ? gs_token_mention(s, end - 1) : NULL;
    const gs_mention *person = place ? gs_token_mention(s, end - 3) : NULL;
    return person && place->type == GS_M_PLACE && person->type == GS_M_PERSON &&
           gs_token_among(s, end - 2, (const char *const[]){"of", "from", "in", NULL});
}

/* Over an age between commas, to the token behind the one that is told to be so old. */
static uint32_t before_age(const gs_skeleton *s, uint32_t t) {
    const gs_mention *m =
        t > 2 && gs_token_is_mark(s, t - 2, ',') ? gs_token_mention(s, t - 1) : NULL;
    return m && (m->type == GS_M_NUMBER || m->type == GS_M_MEASURE) ? t - 2 : t;
}

/* "Reyes, the cellist, who moved", "Reyes, 61, a retired cellist, who moved": the person whom the
 * words up to `end` call something; 0 where there is none. */
static uint32_t behind_apposed(const gs_skeleton *s, uint32_t end) {
    enum { LONGEST = 12 };
    uint32_t t = end;
    while (t > 0 && end - t < LONGEST && s->tokens[t - 1].type != GS_T_MARK) t--;
    if (t == end || t < 2 || !gs_token_is_mark(s, t - 1, ',')) return 0;
    bool told = gs_token_in(s, t, determiners) || gs_token_in(s, t, articles) || end - t <= 2;
    uint32_t name = before_age(s, t - 1);
    const gs_mention *m = name > 0 ? gs_token_mention(s, name - 1) : NULL;
    return told && m && m->type == GS_M_PERSON && !(m->flags & GS_MF_POSSESSIVE) ? name : 0;
}

/* "One of the guards was", "all images taken up to May are": the noun behind "of", and the one
 * before a participle that tells more of it. */
static gs_noun_phrase subject_at(gs_work *w, uint32_t at, uint32_t end) {
    static const char *const some[] = {"one",  "none", "neither", "both", "each",    "all",
                                       "some", "most", "many",    "few",  "several", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (at + 2 < end && gs_token_in(s, at, some) && gs_token_is(s, at + 1, "of")) at += 2;
    gs_noun_phrase p = gs_phrase_at(w, at);
    if (p.end > end) p.end = end;
    bool more = p.end < end && p.end > p.start + 1 && s->tokens[p.end - 1].type == GS_T_WORD &&
                s->tokens[p.end - 2].type == GS_T_WORD;
    bool told =
        more && gs_token_ends(s, p.end - 2, 4, "s") &&
        (gs_token_ends(s, p.end - 1, 5, "ed") || gs_token_in_set(w, p.end - 1, GS_IRREGULAR_PASTS));
    return gs_phrase_between(w, p.start, told ? p.end - 1 : p.end);
}

/* "The chief executive, Ada Brink, was shown": the person's name between the commas; 0 where
 * anything else stands there, or a name before it. */
static uint32_t named_between(const gs_skeleton *s, uint32_t from, uint32_t end) {
    if (end != from + 3 || !gs_token_is_mark(s, from, ',') || from == 0) return 0;
    const gs_mention *m = gs_token_mention(s, from + 1);
    bool person =
        m && (m->type == GS_M_PERSON || m->type == GS_M_NAME) && !(m->flags & GS_MF_POSSESSIVE);
    return person && !gs_is_name(gs_token_mention(s, from - 1)) ? from + 1 : 0;
}

/* "The site belonged to a mill that": the noun with an article of its own, right before the
 * pronoun; `start` where there is none. */
static uint32_t antecedent(const gs_skeleton *s, uint32_t start, uint32_t end) {
    enum { LONGEST = 5 };
    static const char *const whither[] = {"to", "by", "from", "with", "into", NULL};
    for (uint32_t t = end; t > start + 1 && end - t < LONGEST; t--) {
        if (s->tokens[t - 1].type != GS_T_WORD) break;
        bool led = gs_token_is(s, t - 1, "the") && gs_token_in(s, t - 2, whither);
        if (t < end && (led || gs_token_in(s, t - 1, articles))) return t - 1;
    }
    return start;
}

static gs_noun_phrase read_before(gs_work *w, uint32_t token) {
    static const char *const relative[] = {"which", "who", "that", NULL};
    const gs_skeleton *s = &w->skeleton;
    gs_noun_phrase none = {.start = token, .end = token};
    uint32_t end = token;
    while (end > 0 && (is_adverb(s, end - 1) || is_when(gs_token_mention(s, end - 1)))) end--;
    if (end > 0 && gs_token_in(s, end - 1, relative)) {
        bool who = gs_token_is(s, end - 1, "who");
        end--;
        uint32_t own = who ? 0 : antecedent(s, region_start(w, end), end);
        if (own > region_start(w, end)) return subject_at(w, own, end);
        if (end > 0 && gs_token_is_mark(s, end - 1, ',')) end--;
        if (who && is_person_from(s, end)) return gs_phrase_at(w, end - 3);
        if (who && end > 0 && gs_is_name(gs_token_mention(s, end - 1)))
            return gs_phrase_at(w, end - 1); /* "the government of X, who": X, not the government */
        uint32_t apposed = who ? behind_apposed(s, end) : 0;
        if (apposed) return gs_phrase_at(w, apposed - 1);
    } else {
        uint32_t before = before_apposition(s, end);
        uint32_t named = named_between(s, before, end);
        if (named) return gs_phrase_at(w, named);
        uint32_t apposed = before < end ? behind_apposed(s, end - 1) : 0;
        if (apposed) return gs_phrase_at(w, apposed - 1);
        end = before_age(s, before);
    }
    uint32_t start = region_start(w, end);
    if (start == end) return none;
    uint32_t behind = behind_relative(w, start, end);
    if (behind && behind < token) return gs_phrase_before(w, behind);
    if (start > 0 && gs_token_among(s, start - 1, (const char *const[]){"and", "or", NULL}) &&
        start > 1 && gs_is_name(gs_token_mention(s, start - 2)))
        return none; /* "Chile and Peru signed": of two */
    uint32_t at = start;
    while (at < end && (gs_token_in(s, at, prepositions) || is_when(gs_token_mention(s, at)))) {
        if (!is_when(gs_token_mention(s, at)) && !is_when(gs_token_mention(s, at + 1)))
            return behind_lead(w, at, end);
        at++; /* "In 2021 the works ..." */
    }
    return subject_at(w, at, end);
}

gs_noun_phrase gs_phrase_before(gs_work *w, uint32_t token) {
    return gs_phrase_asked(w, GS_ASKED_BEFORE, token, read_before);
}
