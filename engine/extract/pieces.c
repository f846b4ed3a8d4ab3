#include "pieces.h"

#include <ctype.h>
#include <string.h>

enum { MOST_PIECES = 24, LONGEST_PIECE = 16, SHORT_PIECE = 4, YEARS_REACH = 9, NAMES_REACH = 7 };

/* Tokens [from, to) between two separators. */
typedef struct piece {
    uint32_t from, to;
} piece;

typedef struct pieces {
    piece items[MOST_PIECES];
    uint32_t n, end;
    uint32_t ands; /* "and" inside pieces: each may join two of them */
    bool oxford;   /* a comma stands before the last "and" */
    bool broken;
} pieces;

static bool is_word(const gs_skeleton *s, uint32_t t) {
    return t < s->ntokens && s->tokens[t].type == GS_T_WORD;
}

static bool ends_list(const gs_skeleton *s, uint32_t t, char closing) {
    return t >= s->ntokens || gs_token_mark(s, t, ".!?:;\"") ||
           (closing && gs_token_mark(s, t, "-)"));
}

static void add_piece(pieces *p, uint32_t from, uint32_t to) {
    if (from >= to || to - from > LONGEST_PIECE || p->n == MOST_PIECES)
        p->broken = true;
    else
        p->items[p->n++] = (piece){from, to};
}

/* Cuts at commas and at the last "and". */
static pieces cut(const gs_skeleton *s, uint32_t first, char closing) {
    pieces p = {.n = 0};
    uint32_t end = first, last = 0, from = first;
    for (; !ends_list(s, end, closing); end++)
        if (gs_token_is(s, end, "and")) last = end, p.ands++;
    p.end = end;
    p.broken = p.ands == 0;
    if (p.ands) p.ands--;
    for (uint32_t t = first; t < end && !p.broken; t++) {
        if (t == last)
            p.oxford = gs_token_mark(s, t - 1, ",");
        else if (!gs_token_mark(s, t, ","))
            continue;
        if (t != last || !p.oxford) add_piece(&p, from, t);
        p.broken = p.broken || (t > last && t != last);
        from = t + 1;
    }
    if (!p.broken) add_piece(&p, from, end);
    p.broken = p.broken || (closing && !gs_token_mark(s, end, "-)"));
    return p;
}

/* Pieces set off by semicolons, whatever stands in them; the last one may begin with "and". */
static bool by_semicolons(const gs_skeleton *s, uint32_t first, gs_roll *out) {
    uint32_t n = 1, t = first, and_at = 0;
    for (; t < s->ntokens && !gs_token_mark(s, t, ".!?:\""); t++) {
        if (!gs_token_mark(s, t, ";")) continue;
        if (++n > MOST_PIECES || t + 1 >= s->ntokens) return false;
        and_at = gs_token_is(s, t + 1, "and") ? n : 0;
    }
    *out = (gs_roll){.first = first, .end = t, .least = n, .most = n};
    return n >= 3 && and_at == n;
}

/* A capital letter, a figure, or a word of running prose: no plain thing. */
static bool is_foreign(const gs_work *w, uint32_t t) {
    static const char *const prose[] = {
        "is",        "are",    "was",    "were",   "has",   "have",    "had",  "will",
        "would",     "said",   "says",   "he",     "she",   "it",      "they", "we",
        "you",       "i",      "who",    "which",  "that",  "because", "if",   "when",
        "while",     "among",  "others", "other",  "more",  "another", "such", "like",
        "including", "or",     "but",    "not",    "both",  "each",    "rest", "several",
        "than",      "then",   "there",  "where",  "whose", "as",      "all",  "children",
        "parents",   "family", "pair",   "couple", "etc",   "so",      NULL};
    const gs_skeleton *s = &w->skeleton;
    if (gs_token_mention(s, t)) return true;
    if (gs_token_mark(s, t, "'")) return false; /* "a traders' club" */
    if (!is_word(s, t)) return true;
    return isupper((unsigned char)s->text[s->tokens[t].start]) || gs_token_in(s, t, prose);
}

static bool same_word(const gs_skeleton *s, uint32_t a, uint32_t b) {
    return is_word(s, a) && is_word(s, b) && s->tokens[a].hash == s->tokens[b].hash;
}

static bool is_article(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"a",   "an",  "the",   "his", "her",
                                        "its", "our", "their", "my",  NULL};
    return gs_token_in(s, t, words);
}

/* "raising", "sacked": what may tell more of the piece before. */
static bool is_participle(const gs_skeleton *s, uint32_t t) {
    return gs_token_ends(s, t, 5, "ed") || gs_token_ends(s, t, 5, "ing");
}

/* All pieces begin with one word, and have one word in the third place: "the sale of". */
static bool one_build(const gs_skeleton *s, const pieces *p) {
    for (uint32_t i = 1; i < p->n; i++) {
        if (p->items[i].to - p->items[i].from < 4) return false;
        if (!same_word(s, p->items[0].from, p->items[i].from)) return false;
        if (!same_word(s, p->items[0].from + 2, p->items[i].from + 2)) return false;
    }
    return p->items[0].to - p->items[0].from >= 4;
}

/* "to sell ..., to close ... and to ...": whatever stands in them. */
static bool all_infinitives(const gs_skeleton *s, const pieces *p) {
    for (uint32_t i = 0; i < p->n; i++)
        if (!gs_token_is(s, p->items[i].from, "to")) return false;
    return true;
}

/* A piece between two others may say again what the one before it is, "a vase, a gift of hers,
 * and": not where it is short and built alike, nor where the closing "and" has no comma of its own.
 */
static bool surely_own(const gs_skeleton *s, const pieces *p, uint32_t i) {
    const piece *a = &p->items[i];
    if (i == 0 || i + 1 == p->n || (i + 2 == p->n && !p->oxford)) return true;
    bool bare = !is_article(s, a->from);
    if (a->to - a->from > SHORT_PIECE || is_participle(s, a->from)) return false;
    return bare != is_article(s, p->items[i - 1].from) || a->to - a->from == 2 || bare;
}

/* "An Arlen fund", "a brewer from Osby": where a thing comes from. */
static bool is_origin(const gs_work *w, const piece *p, uint32_t t) {
    static const char *const articles[] = {"a", "an", NULL};
    static const char *const from[] = {"from", "in", "near", NULL};
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_token_mention(s, t);
    if (!m || !gs_token_in(s, p->from, articles)) return false;
    if (m->type == GS_M_NATIONALITY && t == p->from + 1) return true;
    bool named = m->type == GS_M_PLACE || m->type == GS_M_NAME || m->type == GS_M_ORG;
    return named && t + 1 == p->to && t > p->from + 1 && gs_token_in(s, t - 1, from);
}

static bool are_things(const gs_work *w, const pieces *p) {
    static const char *const none[] = {"in",   "at",   "on",  "from", "by",  "near",
                                       "of",   "with", "no",  "also", "now", "notably",
                                       "then", "once", "not", NULL};
    for (uint32_t i = 0; i < p->n; i++) {
        if (gs_token_in(&w->skeleton, p->items[i].from, none)) return false;
        for (uint32_t t = p->items[i].from; t < p->items[i].to; t++)
            if (is_foreign(w, t) && !is_origin(w, &p->items[i], t)) return false;
    }
    return true;
}

bool gs_pieces_at(const gs_work *w, uint32_t first, char closing, gs_roll *out) {
    const gs_skeleton *s = &w->skeleton;
    if (!closing && by_semicolons(s, first, out)) return true;
    pieces p = cut(s, first, closing);
    if (p.broken || p.n < 3) return false;
    *out = (gs_roll){.first = first, .end = p.end, .least = p.n, .most = p.n + p.ands};
    if (one_build(s, &p) || all_infinitives(s, &p)) return true;
    if (!are_things(w, &p)) return false;
    for (uint32_t i = 0; i < p.n; i++) out->least -= !surely_own(s, &p, i);
    return true;
}

/* "1994": a period of a year. */
static bool is_year(const gs_skeleton *s, uint32_t t) {
    uint32_t n;
    const char *text = gs_article_text(s->article, &n);
    const gs_mention *m = gs_token_mention(s, t);
    if (!m || (m->type != GS_M_PERIOD && m->type != GS_M_DATE) || m->flags & GS_MF_RELATIVE)
        return false;
    return m->end - m->start == 4 && isdigit((unsigned char)text[m->start]);
}

/* One past the years from token t on, with commas and "and" between; their number in *n. */
static uint32_t past_years(const gs_skeleton *s, uint32_t t, uint32_t *n) {
    for (*n = 0; is_year(s, t); t++) {
        (*n)++;
        uint32_t next = t + 1 + gs_token_mark(s, t + 1, ",");
        next += gs_token_is(s, next, "and");
        next += gs_token_is(s, next, "in");
        if (next == t + 1 || !is_year(s, next)) return t + 1;
        t = next - 1;
    }
    return t;
}

/* What is won or held once in a year. */
static bool is_yearly(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"times",     "cups",     "titles",    "championships",
                                        "crowns",    "terms",    "finals",    "editions",
                                        "elections", "trophies", "victories", NULL};
    return gs_token_in(s, t, words);
}

bool gs_pieces_years(const gs_work *w, const gs_told *count, gs_roll *out, bool *fewer) {
    static const char *const opens[] = {"those",  "of",     "in",   "won", "all",
                                        "namely", "held",   "from", "the", "ones",
                                        "coming", "lifted", NULL};
    static const char *const none[] = {"since", "more",  "until",  "between",  "than", "last",
                                       "first", "after", "before", "previous", NULL};
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *of = gs_token_mention(s, count->token);
    *fewer = is_yearly(s, count->token + 1) || (of && of->type == GS_M_MEASURE);
    uint32_t t = count->token + 1, end = t + YEARS_REACH, n;
    for (; t < s->ntokens && t < end && !gs_token_mark(s, t, ",(-:"); t++) {
        if (gs_token_in(s, t, none) || is_year(s, t) || gs_token_mark(s, t, ";\"")) return false;
        *fewer = *fewer || is_yearly(s, t);
    }
    if (!gs_token_mark(s, t, ",(-:")) return false;
    for (end = ++t + 4; t < end && gs_token_in(s, t, opens);) t++;
    *out = (gs_roll){.first = t, .end = past_years(s, t, &n), .least = n, .most = n};
    bool closed = out->end >= s->ntokens || gs_token_mark(s, out->end, ".,;)-");
    return n >= 2 && closed && !gs_token_is(s, out->end + 1, "and");
}

/* "are the", "make up the": one past it; 0 where nothing such stands at token t. */
static uint32_t past_verb(const gs_skeleton *s, uint32_t t) {
    static const char *const be[] = {"are",  "were",     "form",       "formed",      "make",
                                     "made", "comprise", "constitute", "constituted", NULL};
    static const char *const own[] = {"the", "its", "his", "her", "their", "our", "a", NULL};
    if (!gs_token_in(s, t, be)) return 0;
    t++;
    t += gs_token_is(s, t, "up");
    return gs_token_in(s, t, own) ? t + 1 : 0;
}

/* "three finalists", "three-member board", but not "two-time champions". */
static bool counts_names(const gs_skeleton *s, uint32_t t) {
    static const char *const none[] = {"of", "others", "other", "more", "percent", NULL};
    static const char *const heads[] = {"member", "person", "man",    "woman", "strong",
                                        "judge",  "party",  "nation", NULL};
    if (s->text[s->tokens[t - 1].end] == '-') return gs_token_in(s, t, heads);
    return is_word(s, t) && !gs_token_in(s, t, none);
}

/* "Osby, Norway, and Lund, Sweden": a country behind what is none may tell where that lies. */
static bool may_locate(const gs_skeleton *s, const gs_roll *roll) {
    for (uint32_t t = roll->first + 2; t < roll->end; t++) {
        const gs_mention *m = gs_token_mention(s, t), *before = gs_token_mention(s, t - 2);
        if (m && m->type == GS_M_PLACE && m->code && !(before && before->code)) return true;
    }
    return false;
}

bool gs_pieces_before(const gs_work *w, const gs_told *count, gs_roll *out) {
    const gs_skeleton *s = &w->skeleton;
    if (count->token < NAMES_REACH - 1 || !counts_names(s, count->token + 1)) return false;
    if (gs_token_is(s, 0, "the") || gs_token_is(s, 0, "a")) return false; /* "The mayor, A, B" */
    if (!gs_roll_at(w, 0, out) || out->least != out->most || out->least < 3) return false;
    uint32_t at = past_verb(s, out->end);
    if (!at || may_locate(s, out)) return false;
    return at == count->token || (at + 1 == count->token && gs_token_is(s, at, "only"));
}

static const gs_mention *number_inside(const gs_skeleton *s, uint32_t t, gs_dec value) {
    uint32_t outer = s->tokens[t].mention;
    const gs_mention *found = NULL;
    for (uint32_t i = outer + 1; i < s->mentions->count; i++) {
        const gs_mention *m = &s->mentions->items[i];
        if (m->start >= s->mentions->items[outer].end) break;
        if (m->type == GS_M_NUMBER && gs_dec_cmp(m->nominal, value) == 0) found = m;
    }
    return found;
}

bool gs_pieces_count(const gs_work *w, uint32_t t, gs_told *out) {
    const gs_skeleton *s = &w->skeleton;
    const gs_mention *m = gs_token_mention(s, t), *number = m;
    if (!m || m->flags & GS_MF_HEDGED) return false;
    if (m->type == GS_M_RATIO && gs_dec_cmp(m->nominal, gs_dec_int(1)) == 0)
        number = number_inside(s, t, m->second);
    else if (m->type == GS_M_MEASURE && !(m->flags & GS_MF_AGE))
        number = number_inside(s, t, m->nominal);
    else if (m->type != GS_M_NUMBER)
        return false;
    if (!number) return false;
    *out = (gs_told){.token = t, .first = t, .mention = number, .amount = number->amount};
    return true;
}
