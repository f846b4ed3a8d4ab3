/* How old people are: facts of kind "age" from every way that English tells it. "X, 46", "X (46)",
 * "the 46-year-old", "X, aged 46", "at 46 she", "a man of 46", "turned 46", "in her early forties",
 * "the octogenarian", "X (1933-2025)", "'I'm 46,' said X", "He was 46".
 *
 * Whose age it is: the name beside it, else the subject, else whom "he" or "she" would mean here
 * (inherited). An unnamed man's age waits for the sentence that names him. */
#include <string.h>

#include "lemma.h"
#include "nounphrase.h"
#include "role_phrase.h"
#include "speakers.h"

enum { LEAST = 5, MOST = 125, REACH = 5 };

typedef struct age {
    uint32_t from, to; /* tokens, with the words that belong to it */
    double low, high;
    const char *told; /* "now", "then", "death" */
    bool own;         /* told by its owner, in a quotation */
} age;

static const char *const be_forms[] = {"is", "was", "s", "m", "am", "be", "being", "are", NULL};
static const char *const turn_forms[] = {"turned", "turns", "turning", "reached", "reaches", NULL};
static const char *const pronouns[] = {"he", "she", NULL};
static const char *const possessives[] = {"his", "her", "their", NULL};

/* --- the number --- */

/* A whole number of years that somebody can be old. */
static bool read_years(const gs_mention *m, age *out) {
    if (!m || m->flags & (GS_MF_RANGE | GS_MF_HEDGED | GS_MF_DEFECT)) return false;
    bool told = m->type == GS_M_MEASURE && m->flags & GS_MF_AGE;
    if (told && strcmp(gs_unit_name(m->amount.unit), "year") != 0) return false;
    if (!told && m->type != GS_M_NUMBER) return false;
    double n = gs_dec_double(m->nominal);
    if (n < LEAST || n > MOST || n != (double)(int)n) return false;
    out->low = out->high = n;
    return true;
}

/* "early fifties", "30s": from the token on; the token behind, or 0. */
static uint32_t read_decade(const gs_skeleton *s, uint32_t t, age *out) {
    static const char *const words[] = {"teens",   "twenties",  "thirties", "forties",  "fifties",
                                        "sixties", "seventies", "eighties", "nineties", NULL};
    static const char *const digits[] = {"10s", "20s", "30s", "40s", "50s",
                                         "60s", "70s", "80s", "90s", NULL};
    int part = gs_token_is(s, t, "early")                                ? 1
               : gs_token_is(s, t, "mid") || gs_token_is(s, t, "middle") ? 2
               : gs_token_is(s, t, "late")                               ? 3
                                                                         : 0;
    if (part) t++;
    if (gs_token_mark(s, t, "-")) t++;
    for (int i = 0; i < 9; i++) {
        if (!gs_token_is(s, t, words[i]) && !gs_token_is(s, t, digits[i])) continue;
        double low = 10.0 * (i + 1);
        out->low = part == 2 ? low + 3 : part == 3 ? low + 5 : low;
        out->high = part == 1 ? low + 4 : part == 2 ? low + 7 : low + 9;
        return t + 1;
    }
    return 0;
}

/* "the octogenarian" */
static bool read_noun(const gs_skeleton *s, uint32_t t, age *out) {
    static const struct {
        const char *word;
        double low, high;
    } nouns[] = {{"quinquagenarian", 50, 59}, {"sexagenarian", 60, 69},
                 {"septuagenarian", 70, 79},  {"octogenarian", 80, 89},
                 {"nonagenarian", 90, 99},    {"centenarian", 100, 115},
                 {"teenager", 13, 19},        {"supercentenarian", 110, 125}};
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++) {
        if (!gs_token_is(s, t, nouns[i].word)) continue;
        out->low = nouns[i].low;
        out->high = nouns[i].high;
        return true;
    }
    return false;
}

/* --- whose --- */

/* A person, or two words that nothing but an age calls a person. */
static bool is_someone(const gs_work *w, uint32_t t) {
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    if (!m || !m->entity || m->flags & GS_MF_POSSESSIVE) return false;
    if (m->type == GS_M_PERSON) return true;
    return m->type == GS_M_NAME && strchr(w->mentions->entities[m->entity - 1].name, ' ');
}

static gs_sym name_at(gs_work *w, uint32_t t) {
    const gs_mention *m = gs_token_mention(&w->skeleton, t);
    return gs_sym_cstr(gs_store_symbols(w->store), w->mentions->entities[m->entity - 1].name);
}

/* The one who died, so far as the sentence or the one before tells of a death. */
static bool tells_of_death(const gs_work *w) {
    static const char *const words[] = {" died",  " dies",    " dead",        " death", " killed",
                                        " mourn", " funeral", " passed away", NULL};
    uint32_t n, i = w->skeleton.sentence;
    const char *text = gs_article_text(w->article, &n);
    const gs_sentence *all = gs_article_sentences(w->article, &n);
    uint32_t from = all[i > 0 && all[i - 1].block == all[i].block ? i - 1 : i].start;
    for (const char *const *word = words; *word; word++) {
        size_t size = strlen(*word);
        for (const char *p = text + from; p + size <= text + all[i].end; p++)
            if (memcmp(p, *word, size) == 0) return true;
    }
    return false;
}

static void put_amount(gs_draft *d, int field, const age *a) {
    gs_quantity q = {
        .amount = gs_interval_closed(gs_dec_int((int64_t)a->low), gs_dec_int((int64_t)a->high)),
        .unit = gs_unit_named("year", 4)};
    d->values[field] = (gs_value){.known = true, .amount = q};
}

static void tell(gs_work *w, const age *a, gs_sym of, bool inherited) {
    const gs_pack *p = w->pack;
    if (!of) return;
    const gs_skeleton *s = &w->skeleton;
    gs_draft *d =
        gs_draft_new(w, p->age, s->tokens[a->from].start, s->tokens[a->to - 1].end, "ages");
    gs_symtab *symbols = gs_store_symbols(w->store);
    d->values[p->g_of] = (gs_value){.known = true, .sym = of, .inherited = inherited};
    d->values[p->g_told] = (gs_value){.known = true, .sym = gs_sym_cstr(symbols, a->told)};
    d->values[p->g_person] = (gs_value){.known = true, .flag = true};
    put_amount(d, p->g_age, a);
    if (a->own) d->values[p->g_own] = (gs_value){.known = true, .flag = true};
    d->modality_given = true;
}

static void tell_of(gs_work *w, age *a, uint32_t who) {
    if (who < a->from) a->from = who;
    if (who >= a->to) a->to = who + 1;
    tell(w, a, name_at(w, who), false);
}

static void tell_meant(gs_work *w, const age *a) {
    tell(w, a, gs_refer_person(w, a->from), true);
}

/* "the researcher, who is 46": whom the noun before "who" means. */
static void tell_described(gs_work *w, age *a, uint32_t who) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = who;
    if (gs_token_mark(s, t - 1, ",")) t--;
    for (uint32_t n = 0; t > 0 && n < REACH; n++, t--) {
        if (gs_token_is(s, t - 1, "the")) {
            a->from = t - 1;
            tell_meant(w, a);
        }
        if (gs_ends_role(s, t - 1) || gs_token_is(s, t - 1, "the")) return;
    }
}

/* "he is", "X is", "who was": from the verb back to its subject. */
static void tell_subject(gs_work *w, age *a, uint32_t verb) {
    const gs_skeleton *s = &w->skeleton;
    gs_noun_phrase p = gs_phrase_before(w, verb);
    if (verb > 1 && gs_token_is(s, verb - 1, "who") && !is_someone(w, verb - 2) &&
        !(verb > 2 && is_someone(w, verb - 3))) {
        tell_described(w, a, verb - 1);
        return;
    }
    if (p.start == p.end || !p.entity) return;
    bool person = p.pronoun && gs_token_in(s, p.end - 1, pronouns);
    if (!person && !(p.end > 0 && is_someone(w, p.end - 1))) return;
    a->from = p.start;
    tell(w, a, p.entity, p.meant);
}

/* "I am 46" in a quotation: whoever is quoted. */
static void tell_speaker(gs_work *w, age *a) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t count, n, at = s->origin[s->tokens[a->from].start];
    const gs_quote *quotes = gs_article_quotes(w->article, &count);
    const gs_sentence *sentence = &gs_article_sentences(w->article, &n)[s->sentence];
    for (uint32_t i = 0; i < count; i++) {
        const gs_quote *q = &quotes[i];
        if (q->start > at || q->end <= at || q->depth > 1) continue;
        if (q->start < sentence->start || q->end > sentence->end) return;
        gs_speaker who = gs_speaker_after(w, q->end, sentence->end);
        if (!who.told) who = gs_speaker_ahead(w, sentence->start, q->start);
        a->own = true;
        tell(w, a, who.name, false);
        return;
    }
}

/* "the 46-year-old nurse X": the name behind, over words of a description; UINT32_MAX for none. */
static uint32_t name_behind(const gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t n = 0; t < s->ntokens && n < REACH; n++, t++) {
        if (is_someone(w, t)) return t;
        const gs_mention *m = gs_token_mention(s, t);
        if (m && m->type != GS_M_OFFICE && m->type != GS_M_NATIONALITY && m->type != GS_M_ORG &&
            m->type != GS_M_PLACE)
            break;
        if (!m && gs_ends_role(s, t)) break;
    }
    return UINT32_MAX;
}

/* --- the shapes --- */

static bool ends_apposition(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"and", "who",  "of",   "from", "was",
                                        "is",  "told", "said", NULL};
    return t >= s->ntokens || gs_token_mark(s, t, ",.;:)(-\"'?!") || gs_token_in(s, t, words);
}

/* "X, 46," "X (46)", "the captain, 46,". */
static bool beside_name(gs_work *w, age *a) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = a->from;
    if (t < 2 || !gs_token_mark(s, t - 1, ",(") || !ends_apposition(s, a->to)) return false;
    const gs_mention *next = gs_token_mention(s, a->to + 1);
    bool listed = gs_token_mark(s, a->to, ",") && next && next->type <= GS_M_MEASURE;
    if (listed) return false; /* "7, 46, 12" */
    if (is_someone(w, t - 2)) {
        tell_of(w, a, t - 2);
        return true;
    }
    const gs_mention *m = gs_token_mention(s, t - 2);
    bool noun = m ? m->type == GS_M_OFFICE : s->tokens[t - 2].type == GS_T_WORD;
    uint32_t k = t - 2;
    while (noun && k > 0 && t - k < REACH && !gs_token_is(s, k, "the") && !gs_ends_role(s, k)) k--;
    if (!noun || !gs_token_is(s, k, "the") || a->low < 12) return false;
    gs_sym holder = m ? gs_mention_name(w, m) : 0;
    if (holder)
        tell(w, a, holder, true);
    else
        tell_meant(w, a);
    return true;
}

/* A noun for somebody, by the word sets or by its ending: "vet", "plumber", "pianist". */
static bool is_person_noun(const gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_token_mention(s, t);
    if (m) return m->type == GS_M_OFFICE;
    for (uint32_t i = 0; i < w->cues.count; i++)
        if (w->cues.items[i].class == GS_CUE_ROLE && w->cues.items[i].token == t) return true;
    return gs_is_calling(w, t);
}

/* "The 46-year-old left", "the 46-year-old of Lyon", "the 46-year-old vet": and no thing. */
static bool stands_alone(const gs_work *w, uint32_t t) {
    static const char *const after[] = {"has",  "had",  "is",   "was",   "will", "would", "said",
                                        "says", "told", "can",  "could", "of",   "from",  "in",
                                        "with", "who",  "and",  "did",   "does", "went",  "came",
                                        "took", "won",  "lost", "left",  "made", "gave",  "on",
                                        "also", "now",  "then", "to",    "at",   NULL};
    const gs_skeleton *s = &w->skeleton;
    if (t >= s->ntokens || s->tokens[t].type == GS_T_MARK || gs_token_in(s, t, after)) return true;
    if (is_person_noun(w, t)) return true;
    char word[24];
    gs_lower_word(s, t, word, sizeof word);
    size_t n = strlen(word);
    return s->tokens[t].type == GS_T_WORD &&
           ((n > 3 && memcmp(word + n - 2, "ed", 2) == 0) ||
            gs_lexicon_find(w->pack->lexicon, GS_IRREGULAR_PASTS, word, n));
}

/* "the 46-year-old", "a 46-year-old nurse": the name beside it, or whom it stands for. */
static void read_year_old(gs_work *w, age *a) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = a->from, behind = name_behind(w, a->to);
    bool the = t > 0 && gs_token_in(s, t - 1, (const char *const[]){"the", "this", NULL});
    bool article = the || (t > 0 && gs_token_in(s, t - 1, (const char *const[]){"a", "an", NULL}));
    if (article) a->from--;
    if (a->from > 1 && gs_token_mark(s, a->from - 1, ",") && is_someone(w, a->from - 2))
        tell_of(w, a, a->from - 2);
    else if (behind != UINT32_MAX)
        tell_of(w, a, behind);
    else if (gs_token_mark(s, a->to, ":") && gs_actor_at(s, a->to + 1))
        tell_of(w, a, a->to + 1);
    else if (t > 0 && gs_token_in(s, t - 1, be_forms))
        tell_subject(w, a, t - 1);
    else if (the && stands_alone(w, a->to))
        tell_meant(w, a);
}

/* "aged 46", "46 years old". */
static bool read_told(gs_work *w, age *a) {
    const gs_skeleton *s = &w->skeleton;
    if (a->from > 0 && gs_token_is(s, a->from - 1, "aged")) a->from--;
    if (beside_name(w, a)) return true;
    if (a->from > 0 && is_someone(w, a->from - 1)) {
        tell_of(w, a, a->from - 1);
        return true;
    }
    if (a->from > 0 && gs_token_in(s, a->from - 1, be_forms)) {
        tell_subject(w, a, a->from - 1);
        return true;
    }
    return false;
}

/* "died on Sunday at 84", "retires at 62", "at 76 she is", "X, at 23 one of". */
static void read_at(gs_work *w, age *a) {
    static const char *const leads[] = {"at", "age", "aged", "of", "the", NULL};
    static const char *const ends[] = {"died", "dies", "dead", "dying", "death", NULL};
    static const char *const goes[] = {"retires", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t at = a->from;
    while (at > 0 && gs_token_in(s, at - 1, leads)) at--;
    if (at == a->from || !gs_token_is(s, at, "at")) return;
    a->from = at;
    uint32_t behind = a->to + (gs_token_mark(s, a->to, ",") ? 1u : 0u);
    if (gs_token_in(s, behind, pronouns) &&
        gs_token_in(s, behind + 1, (const char *const[]){"is", "has", "remains", NULL})) {
        a->to = behind + 1;
        tell(w, a, gs_refer(w, gs_token_is(s, behind, "he") ? "he" : "she", at), true);
        return;
    }
    bool aside = at > 1 && gs_token_mark(s, at - 1, ",") && is_someone(w, at - 2);
    if (aside &&
        gs_token_in(s, a->to, (const char *const[]){"one", "the", "already", "still", "a", NULL})) {
        tell_of(w, a, at - 2);
        return;
    }
    if (!ends_apposition(s, a->to)) return;
    for (uint32_t t = at; t-- > 0 && at - t < 3 * REACH;) {
        bool dies = gs_token_in(s, t, ends);
        if (!dies && !gs_token_in(s, t, goes)) continue;
        a->told = dies ? "death" : "now";
        if (dies)
            tell_meant(w, a);
        else
            tell_subject(w, a, t);
        return;
    }
}

/* "a man of 46" in apposition; "he is 46", "X turned 46", "I'm 46", "He was 46." */
static void read_bare(gs_work *w, age *a) {
    static const char *const persons[] = {"man", "woman", "boy", "girl", NULL};
    static const char *const open[] = {"and", "but",  "now",   "on", "this",
                                       "in",  "last", "today", NULL};
    static const char *const past[] = {"was", "were", NULL};
    static const char *const links[] = {"now",    "only", "just",  "already",
                                        "nearly", "aged", "still", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = a->from;
    if (beside_name(w, a) || t == 0) return;
    if (t > 1 && gs_token_is(s, t - 1, "of") && gs_token_in(s, t - 2, persons)) {
        uint32_t k = t - 2;
        while (k > 0 && t - k < REACH && !gs_token_mark(s, k - 1, ",")) k--;
        if (k > 1 && is_someone(w, k - 2)) tell_of(w, a, k - 2);
        return;
    }
    while (t > 1 && gs_token_in(s, t - 1, links)) t--;
    bool turns = gs_token_in(s, t - 1, turn_forms);
    if (!turns && !gs_token_in(s, t - 1, be_forms)) return;
    if (!ends_apposition(s, a->to) && !gs_token_in(s, a->to, open)) return;
    uint32_t subject = t > 1 && gs_token_mark(s, t - 2, "'") ? t - 2 : t - 1;
    if (subject > 0 && gs_token_is(s, subject - 1, "i")) {
        a->from = subject - 1;
        tell_speaker(w, a);
        return;
    }
    if (gs_token_in(s, t - 1, past)) a->told = tells_of_death(w) ? "death" : "then";
    if (turns && gs_token_is(s, t - 1, "turned") && gs_token_is(s, a->to, "in")) return;
    tell_subject(w, a, t - 1);
}

/* "who is in his early fifties", "X, in her 30s," */
static void read_in_decade(gs_work *w, age *a) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t in = a->from;
    if (in < 1 || !gs_token_in(s, in - 1, possessives)) return;
    if (in < 2 || !gs_token_is(s, in - 2, "in")) return;
    a->from = in - 2;
    if (a->from == 0) return;
    if (gs_token_in(s, a->from - 1, be_forms)) {
        if (gs_token_is(s, a->from - 1, "was")) a->told = "then";
        tell_subject(w, a, a->from - 1);
    } else if (a->from > 1 && gs_token_mark(s, a->from - 1, ",") && is_someone(w, a->from - 2) &&
               ends_apposition(s, a->to)) {
        tell_of(w, a, a->from - 2);
    }
}

/* "X (1933-2025)", "X, 1933-2025" */
static void read_life(gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_token_mention(s, t);
    bool stretch = m->type == GS_M_PERIOD && m->end - m->start >= 9;
    if (!stretch || t < 2 || !gs_token_mark(s, t - 1, ",(") || !is_someone(w, t - 2)) return;
    if (!ends_apposition(s, t + 1)) return;
    gs_draft *d = gs_draft_new(w, w->pack->age, s->tokens[t - 2].start, s->tokens[t].end, "ages");
    d->values[w->pack->g_of] = (gs_value){.known = true, .sym = name_at(w, t - 2)};
    d->values[w->pack->g_life] = (gs_value){.known = true, .span = m->when};
    d->modality_given = true;
}

static void tell_birth(gs_work *w, uint32_t from, const gs_mention *day, uint32_t to, gs_sym of,
                       bool inherited) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    gs_symtab *symbols = gs_store_symbols(w->store);
    gs_draft *d = gs_draft_new(w, p->event, s->tokens[from].start, s->tokens[to].end, "ages");
    d->values[p->e_what] = (gs_value){.known = true, .sym = gs_sym_cstr(symbols, "birth")};
    d->values[p->e_status] = (gs_value){.known = true, .sym = gs_sym_cstr(symbols, "happened")};
    d->values[p->e_of] = (gs_value){.known = true, .sym = of, .inherited = inherited};
    d->values[p->e_date] = (gs_value){.known = true, .span = day->when};
    d->modality_given = true;
}

/* "X (born 3 May 2007)", "The new champion, born in May 2007": the second tells it of whom that
 * means. */
static void read_born(gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    bool born = gs_token_is(s, t, "born") || gs_token_is(s, t, "b");
    if (!w->pack->event || !born || t < 2 || !gs_token_mark(s, t - 1, ",(")) return;
    for (uint32_t k = t + 1; k < s->ntokens && k < t + REACH + 1; k++) {
        const gs_mention *m = gs_token_mention(s, k);
        if (!m || (m->type != GS_M_DATE && m->type != GS_M_PERIOD)) continue;
        gs_noun_phrase who = gs_phrase_before(w, t);
        if (is_someone(w, t - 2)) {
            tell_birth(w, t - 2, m, k, name_at(w, t - 2), false);
        } else if (who.start < who.end && who.definite && who.head) {
            gs_sym of = gs_refer_person(w, who.start);
            if (of) tell_birth(w, who.start, m, k, of, true);
        }
        return;
    }
}

static void read_number(gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_token_mention(s, t);
    age a = {.from = t, .to = t + 1, .told = "now"};
    if (!read_years(m, &a)) return;
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    bool old = m->type == GS_M_MEASURE && memchr(text + m->start, '-', m->end - m->start);
    bool years = gs_token_is(s, t - 1, "age") && t > 0;
    if (old)
        read_year_old(w, &a);
    else if (t > 0 && (gs_token_is(s, t - 1, "at") || gs_token_is(s, t - 1, "of") || years) &&
             (m->type == GS_M_MEASURE || gs_token_is(s, t - 1, "at") || years))
        read_at(w, &a);
    else if (m->type == GS_M_MEASURE)
        (void)read_told(w, &a);
    else
        read_bare(w, &a);
}

static void read_word(gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    age a = {.from = t, .to = t + 1, .told = "now"};
    read_born(w, t);
    uint32_t behind = read_decade(s, t, &a);
    if (behind) {
        a.to = behind;
        read_in_decade(w, &a);
    } else if (t > 0 && gs_token_is(s, t - 1, "the") && read_noun(s, t, &a)) {
        a.from--;
        if (is_someone(w, t + 1))
            tell_of(w, &a, t + 1);
        else
            tell_meant(w, &a);
    }
}

void gs_run_ages(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = 0; w->pack->age && t < s->ntokens; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (!m)
            read_word(w, t);
        else if (m->type == GS_M_PERIOD)
            read_life(w, t);
        else if (m->type == GS_M_NUMBER || m->type == GS_M_MEASURE)
            read_number(w, t);
    }
}

void gs_pack_enter_ages(gs_pack *pack) {
    pack->age = gs_pack_bind(pack, "age",
                             (const gs_binding[]){{"of", &pack->g_of},
                                                  {"age", &pack->g_age},
                                                  {"told", &pack->g_told},
                                                  {"life", &pack->g_life},
                                                  {"own", &pack->g_own},
                                                  {"person", &pack->g_person},
                                                  {0}});
}
