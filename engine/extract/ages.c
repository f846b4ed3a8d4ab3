/* How old people are: facts of kind "age" from every way that English tells it. "X, 46", "X (46)",
 * "the 46-year-old", "X, aged 46", "at 46 she", "a man of 46", "turned 46", "in her early forties",
 * "the octogenarian", "X (1933-2025)", "'I'm 46,' said X", "He was 46". Whose it is: age_of.c. */
#include <string.h>

#include "ages.h"
#include "births.h"
#include "lemma.h"
#include "nounphrase.h"
#include "role_phrase.h"
#include "told.h"

enum { LEAST = 5, MOST = 125, REACH = GS_AGE_REACH, RECENT = 200 };

typedef gs_age age;

static const char *const be_forms[] = {"is", "was",  "s",     "m",   "am",
                                       "be", "been", "being", "are", NULL};
static const char *const turn_forms[] = {"turned", "turns", "turning", "reached", "reaches", NULL};
static const char *const pronouns[] = {"he", "she", NULL};
static const char *const possessives[] = {"his", "her", "their", NULL};

/* --- the number --- */

bool gs_age_years(const gs_mention *m, gs_age *out) {
    if (!m || m->flags & (GS_MF_RANGE | GS_MF_HEDGED | GS_MF_DEFECT)) return false;
    bool told = m->type == GS_M_MEASURE && m->flags & GS_MF_AGE;
    if (told && strcmp(gs_unit_name(m->amount.unit), "year") != 0) return false;
    if (!told && m->type != GS_M_NUMBER) return false;
    double n = gs_dec_double(m->nominal);
    if (n < LEAST || n > MOST || n != (double)(int)n) return false;
    out->low = out->high = (int)n;
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
        int low = 10 * (i + 1);
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
        int low, high;
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

/* --- the shapes --- */

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

/* "plays in", "shares the": no plural, by what follows. */
static bool is_present_verb(const gs_skeleton *s, uint32_t t) {
    static const char *const behind[] = {"the", "a",  "an",  "in",   "to", "for",  "with", "his",
                                         "her", "on", "not", "from", "as", "into", NULL};
    return gs_token_ends(s, t, 4, "s") && !gs_token_ends(s, t, 4, "ss") &&
           gs_token_in(s, t + 1, behind);
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
    if (gs_is_person_noun(w, t) || is_present_verb(s, t)) return true;
    return gs_token_ends(s, t, 4, "ed") || gs_token_in_set(w, t, GS_IRREGULAR_PASTS);
}

/* A day so near that an age on it is that of today. */
static bool is_recent(const gs_work *w, const gs_mention *m) {
    bool known = w->date_origin != GS_DATE_UNKNOWN && gs_span_is_day(m->when);
    return known && m->when.from <= w->date.to && w->date.from - m->when.from < RECENT;
}

/* Does the sentence, or the one before in the paragraph, tell of an earlier year? */
static bool tells_of_past(const gs_work *w) {
    static const char *const words[] = {"when", "before", "after", "first", "while", "later", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t n, i = s->sentence;
    const gs_sentence *all = gs_article_sentences(w->article, &n);
    uint32_t first = i > 0 && all[i - 1].block == all[i].block ? i - 1 : i;
    if (gs_told_word(w, words, 0, s->ntokens)) return true;
    uint32_t k = w->first_mention;
    while (k > 0 && w->mentions->items[k - 1].sentence >= first) k--;
    for (; k < w->mentions->count; k++) {
        const gs_mention *m = &w->mentions->items[k];
        if (m->sentence > i) break;
        bool when = m->type == GS_M_DATE || m->type == GS_M_PERIOD;
        if ((when && !is_recent(w, m)) || m->type == GS_M_DURATION) return true;
    }
    return false;
}

/* "X, 46," "X, of Lyon, 46", "X (46)", "the captain, now 46,". */
static bool beside_name(gs_work *w, age *a) {
    static const char *const adverbs[] = {"now",   "just",   "only", "already",
                                          "still", "barely", "both", NULL};
    static const char *const self[] = {"himself", "herself", NULL};
    const gs_skeleton *s = &w->skeleton;
    while (a->from > 1 && gs_token_in(s, a->from - 1, adverbs)) a->from--;
    if (a->from > 1 && gs_token_is(s, a->from - 1, "then")) a->from--, a->told = "then";
    uint32_t t = a->from;
    if (t < 2 || !gs_token_mark(s, t - 1, ",(") || !gs_age_ends(s, a->to)) return false;
    const gs_mention *next = gs_token_mention(s, a->to + 1);
    bool listed = gs_token_mark(s, a->to, ",") && next && next->type <= GS_M_MEASURE;
    if (listed) return false; /* "7, 46, 12" */
    bool close = gs_is_person_name(w, t - 2) || gs_token_mention(s, t - 2) ||
                 gs_token_in(s, t - 2, self); /* "Ana Ruiz herself, 46" */
    uint32_t name = close ? gs_age_name_before(w, t) : UINT32_MAX;
    if (name != UINT32_MAX) {
        gs_age_at(w, a, name);
        return true;
    }
    if (a->low < 12) return false;
    const gs_mention *m = gs_token_mention(s, t - 2);
    bool noun = m ? m->type == GS_M_OFFICE : s->tokens[t - 2].type == GS_T_WORD;
    if (gs_token_in_set(w, t - 2, "body_sort")) return false; /* "the council (29)": so many */
    uint32_t k = t - 2;
    while (noun && k > 0 && t - k < REACH && !gs_token_is(s, k, "the") && !gs_ends_role(s, k)) k--;
    if (!noun || !gs_token_is(s, k, "the")) return false;
    gs_sym holder = m ? gs_mention_name(w, m) : 0;
    if (holder)
        gs_age_tell(w, a, holder, true);
    else
        gs_age_described(w, a, k + 1);
    return true;
}

/* "the 46-year-old", "a 46-year-old nurse": the name beside it, or whom it stands for. */
static void read_year_old(gs_work *w, age *a) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = a->from, behind = gs_age_name_behind(w, a->to);
    bool the = t > 0 && gs_token_among(s, t - 1, (const char *const[]){"the", "this", NULL});
    bool article =
        the || (t > 0 && gs_token_among(s, t - 1, (const char *const[]){"a", "an", NULL}));
    if (article) a->from--;
    if (a->from > 1 && gs_token_mark(s, a->from - 1, ",") && gs_is_person_name(w, a->from - 2))
        gs_age_at(w, a, a->from - 2);
    else if (behind != UINT32_MAX)
        gs_age_at(w, a, behind);
    else if (gs_token_mark(s, a->to, ":") && gs_actor_at(s, a->to + 1))
        gs_age_at(w, a, a->to + 1);
    else if (a->from > 0 && gs_token_in(s, a->from - 1, be_forms))
        gs_age_subject(w, a, a->from - 1);
    else if (the && stands_alone(w, a->to))
        gs_age_described(w, a, a->to);
}

static bool opens(const gs_skeleton *s, uint32_t t) {
    return t == 0 || gs_token_mark(s, t - 1, "\";:-.") ||
           (t == 1 && s->tokens[0].type == GS_T_MARK);
}

/* "Aged 46, X is", "Now 46, X is". */
static bool leads(gs_work *w, age *a) {
    static const char *const words[] = {"aged", "now", "just",    "only",   "still", "at", "age",
                                        "the",  "of",  "already", "barely", "today", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = a->from;
    while (t > 0 && gs_token_in(s, t - 1, words)) t--;
    if (t == a->from || !opens(s, t)) return false;
    uint32_t behind = a->to + (gs_token_mark(s, a->to, ",") ? 1u : 0u);
    if (behind == a->to && !gs_token_in(s, behind, pronouns)) return false;
    a->from = t;
    gs_age_lead(w, a, behind);
    return true;
}

/* "aged 46", "46 years old". */
static void read_told(gs_work *w, age *a) {
    const gs_skeleton *s = &w->skeleton;
    if (leads(w, a)) return;
    if (a->from > 0 && gs_token_is(s, a->from - 1, "aged")) a->from--;
    uint32_t t = a->from, name = gs_age_name_before(w, t);
    if (beside_name(w, a)) return;
    if (t > 0 && gs_is_person_name(w, t - 1))
        gs_age_at(w, a, t - 1);
    else if (t > 0 && gs_token_in(s, t - 1, be_forms)) {
        static const char *const at_a_time[] = {"when", NULL};
        if (gs_token_is(s, t - 1, "was") && gs_told_word(w, at_a_time, 0, t)) a->told = "then";
        gs_age_subject(w, a, t - 1);
    } else if (name != UINT32_MAX)
        gs_age_at(w, a, name);
    else if (gs_token_mark(s, t - 1, ",") && tells_of_death(w)) {
        a->told = "death";
        gs_age_trailing(w, a);
    }
}

/* What the words before tell of the time of "... at 46": a death, today, or not known. */
static const char *time_of_trailing(const gs_work *w, uint32_t at) {
    static const char *const deaths[] = {"died", "dies", "dead", "dying", "death", "killed", NULL};
    static const char *const now[] = {"still", "is",        "remains", "retires",
                                      "has",   "continues", NULL};
    const gs_skeleton *s = &w->skeleton;
    const char *told = NULL;
    bool aside = false; /* "who is 42, left school at sixteen": the is belongs to the 42 */
    for (uint32_t t = at; t-- > 0 && !gs_token_mark(s, t, ";\"");) {
        if (gs_token_in(s, t, deaths)) return "death";
        aside = aside || (t + 1 < at && gs_token_mark(s, t, ","));
        if (!aside && gs_token_in(s, t, now)) told = "now";
    }
    return told;
}

/* "Went back to work at five": a number of the clock is an age only behind what one does at an age.
 */
static bool may_be_clock(const gs_work *w, const age *a) {
    static const char *const lives[] = {"died",    "dies",    "dead",   "orphaned",  "adopted",
                                        "married", "widowed", "killed", "began",     "started",
                                        "learned", "learnt",  "born",   "emigrated", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (a->high > 12 || a->from < 2 || !gs_token_is(s, a->from - 1, "at")) return false;
    return !gs_token_in(s, a->from - 2, lives);
}

/* "A poll has X at 51 and Y at 44": shares of the vote. */
static bool is_poll(const gs_work *w) {
    static const char *const words[] = {"poll",    "polls",   "pollster", "pollsters", "survey",
                                        "surveys", "percent", "odds",     NULL};
    return gs_told_word(w, words, 0, w->skeleton.ntokens);
}

/* "died on Sunday at 84", "retires at 62", "X, at 23 one of". */
static void read_at(gs_work *w, age *a) {
    static const char *const words[] = {"at", "just", "age", "aged", "of", "the", "only", NULL};
    static const char *const asides[] = {"one", "the", "already", "still", "a", "by", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (leads(w, a) || may_be_clock(w, a)) return;
    uint32_t at = a->from;
    while (at > 0 && gs_token_in(s, at - 1, words)) at--;
    while (at < a->from && !gs_token_is(s, at, "at")) at++;
    if (at == a->from) return;
    a->from = at;
    bool aside = at > 1 && gs_token_mark(s, at - 1, ",") && gs_is_person_name(w, at - 2);
    if (aside && (gs_token_in(s, a->to, asides) || gs_token_mark(s, a->to, ","))) {
        gs_age_at(w, a, at - 2);
        return;
    }
    bool own = at > 0 && s->tokens[at - 1].type == GS_T_WORD && gs_age_ends(s, a->to);
    uint32_t last = at > 1 && gs_token_mark(s, at - 1, ",") ? at - 2 : at - 1;
    const gs_mention *m = at > 0 ? gs_token_mention(s, last) : NULL;
    if (m && last + 1 < at && m->type != GS_M_DATE && m->type != GS_M_PERIOD) m = NULL;
    bool named = m && m->type != GS_M_NUMBER && m->type != GS_M_MEASURE;
    own = own || (named && gs_age_ends(s, a->to) && !is_poll(w));
    const char *told = own || aside ? time_of_trailing(w, at) : NULL;
    if (!told) return;
    a->told = told;
    gs_age_trailing(w, a);
}

/* "will be 46 next year", "turns 46 in May", "would have been 46": by how much the number is off
 * today; false where that is not known. */
static bool read_future(const gs_work *w, age *a, uint32_t verb) {
    static const char *const will[] = {"will", "ll", "to", "about", NULL};
    const gs_skeleton *s = &w->skeleton;
    bool have = verb > 1 && gs_token_is(s, verb - 1, "have");
    if (verb > 0 &&
        gs_token_among(s, verb - (have ? 2u : 1u), (const char *const[]){"would", NULL})) {
        if (have) a->told = "birthday";
        return have;
    }
    if (have && gs_token_in(s, verb - 2, will)) return false;
    bool turns = gs_token_among(s, verb, (const char *const[]){"turns", "turning", NULL});
    bool future = (verb > 0 && gs_token_in(s, verb - 1, will)) || turns;
    if (future) a->low -= 2, a->high -= 1;
    return true;
}

/* "X, a woman of 46", "X, a grandmother of four in her eighties" */
static bool in_apposition(gs_work *w, age *a) {
    static const char *const persons[] = {"man", "woman", "boy", "girl", "lad", "lady", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = a->from;
    if (t < 2 || !gs_token_is(s, t - 1, "of") || !gs_token_in(s, t - 2, persons)) return false;
    for (uint32_t k = t - 2; k > 1 && t - k < REACH; k--)
        if (gs_token_mark(s, k - 1, ",") && gs_is_person_name(w, k - 2)) {
            gs_age_at(w, a, k - 2);
            return true;
        }
    return true;
}

/* "he is 46", "X turned 46", "I'm 46", "He was 46." */
static void read_bare(gs_work *w, age *a) {
    static const char *const open[] = {"and", "but",  "now",   "on",   "this", "years", "next",
                                       "in",  "last", "today", "when", "at",   "soon",  NULL};
    static const char *const links[] = {"now",  "only",  "just", "already",
                                        "aged", "still", "also", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (leads(w, a) || beside_name(w, a) || in_apposition(w, a) || a->from == 0) return;
    uint32_t t = a->from;
    if (t > 2 && gs_token_is(s, t - 1, "yet") && gs_token_is(s, t - 2, "not")) {
        a->low = 0, a->high--; /* "is not yet 50" */
        t -= 2;
    }
    while (t > 1 && gs_token_in(s, t - 1, links)) t--;
    uint32_t verb = t - 1;
    bool turns = gs_token_in(s, verb, turn_forms);
    if (!turns && !gs_token_in(s, verb, be_forms)) return;
    const gs_mention *next = gs_token_mention(s, a->to);
    bool day = next && (next->type == GS_M_DATE || next->type == GS_M_PERIOD);
    if (!day && !gs_age_ends(s, a->to) && !gs_token_in(s, a->to, open)) return;
    uint32_t subject = verb > 0 && gs_token_mark(s, verb - 1, "'") ? verb - 1 : verb;
    if (subject > 0 && gs_token_is(s, subject - 1, "i")) {
        a->from = subject - 1;
        gs_age_speaker(w, a);
        return;
    }
    int number = a->high;
    if (!read_future(w, a, verb)) return;
    bool have = gs_token_is(s, verb - 1, "have"); /* "would have turned 46 in June" */
    bool dated =
        !have && turns && gs_token_among(s, verb, (const char *const[]){"turned", "reached", NULL});
    if (dated && gs_age_is_long_ago(w, a->to)) return;
    bool dies = gs_token_is(s, a->to, "when") && tells_of_death(w);
    if (gs_token_is(s, verb, "was") && (!a->told || strcmp(a->told, "then"))) /* "was then 46" */
        a->told = dies || tells_of_death(w) ? "death" : tells_of_past(w) ? "then" : "was";
    if (turns && gs_age_at_a_time(s, verb) && !(gs_age_is_coming(w, verb) && a->high < number))
        a->told = "then";
    gs_age_subject(w, a, verb);
}

/* "who is in his early fifties", "X, in her 30s," "X, a nurse in her 30s," */
static void read_in_decade(gs_work *w, age *a) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t in = a->from;
    if (in < 2 || !gs_token_in(s, in - 1, possessives) || !gs_token_is(s, in - 2, "in")) return;
    a->from = in - 2;
    if (a->from == 0) return;
    if (gs_token_in(s, a->from - 1, be_forms)) {
        if (gs_token_is(s, a->from - 1, "was")) a->told = "then";
        gs_age_subject(w, a, a->from - 1);
        return;
    }
    for (uint32_t k = a->from; k > 1 && a->from - k < REACH + 2; k--) {
        if (!gs_token_mark(s, k - 1, ",")) continue;
        if (gs_is_person_name(w, k - 2) && gs_age_ends(s, a->to)) gs_age_at(w, a, k - 2);
        return;
    }
}

static void read_number(gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_token_mention(s, t);
    age a = {.from = t, .to = t + 1, .told = "now"};
    if (!gs_age_years(m, &a)) return;
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
        read_told(w, &a);
    else
        read_bare(w, &a);
}

/* All words, or the dash, with which what read_word looks for can begin. */
static bool may_tell(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"born",
                                        "b",
                                        "early",
                                        "mid",
                                        "middle",
                                        "late",
                                        "teens",
                                        "twenties",
                                        "thirties",
                                        "forties",
                                        "fifties",
                                        "sixties",
                                        "seventies",
                                        "eighties",
                                        "nineties",
                                        "10s",
                                        "20s",
                                        "30s",
                                        "40s",
                                        "50s",
                                        "60s",
                                        "70s",
                                        "80s",
                                        "90s",
                                        "quinquagenarian",
                                        "sexagenarian",
                                        "septuagenarian",
                                        "octogenarian",
                                        "nonagenarian",
                                        "centenarian",
                                        "teenager",
                                        "supercentenarian",
                                        NULL};
    return gs_token_in(s, t, words) || gs_token_mark(s, t, "-");
}

static void read_word(gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    gs_read_life_days(w, t);
    if (!may_tell(s, t)) return;
    age a = {.from = t, .to = t + 1, .told = "now"};
    gs_read_birth(w, t);
    uint32_t behind = read_decade(s, t, &a);
    if (behind) {
        a.to = behind;
        read_in_decade(w, &a);
    } else if (t > 0 && read_noun(s, t, &a)) {
        a.from--;
        uint32_t name = gs_age_name_before(w, t - 1);
        if (gs_token_among(s, t - 1, (const char *const[]){"a", "an", NULL})) {
            if (name != UINT32_MAX && t > 2 && name == t - 3) gs_age_at(w, &a, name);
        } else if (gs_token_is(s, t - 1, "the") && gs_is_person_name(w, t + 1)) {
            gs_age_at(w, &a, t + 1);
        } else if (gs_token_is(s, t - 1, "the")) {
            gs_age_meant(w, &a);
        }
    }
}

void gs_run_ages(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = 0; w->pack->age && t < s->ntokens; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (!m)
            read_word(w, t);
        else if (m->type == GS_M_PERIOD)
            gs_read_life(w, t);
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
