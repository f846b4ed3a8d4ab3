/* Every amount as it stands, with the noun that it counts and the digits that it is written in:
 * what a slip of the pen (a scale word, two digits swapped) leaves alike. No measure is asked for.
 */
#include <string.h>

#include "about.h"
#include "nounphrase.h"
#include "table_cells.h"
#include "told.h"

enum { MOST_DIGITS = 20, NOUN_REACH = 3, LEAST_PART = 12, HEAD_REACH = 16 };

static bool ends_noun(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {
        "of",       "were",     "was",     "have",    "had",     "has",     "are",    "is",
        "in",       "on",       "at",      "and",     "by",      "to",      "from",   "who",
        "that",     "for",      "after",   "or",      "with",    "as",      "when",   "which",
        "will",     "would",    "a",       "an",      "the",     "into",    "per",    "during",
        "since",    "than",     "but",     "more",    "less",    "before",  "over",   "under",
        "between",  "each",     "it",      "he",      "she",     "they",    "we",     "not",
        "if",       "while",    "because", "about",   "against", "through", "until",  "within",
        "so",       "then",     "across",  "around",  "along",   "behind",  "inside", "outside",
        "beyond",   "near",     "among",   "without", "came",    "went",    "got",    "made",
        "said",     "did",      "fell",    "ran",     "fled",    "go",      "come",   "remain",
        "remained", "survived", "escaped", "stayed",  "voted",   NULL};
    const gs_mention *m = gs_token_mention(s, t);
    if (m && m->type == GS_M_NATIONALITY) return false;
    if (t >= s->ntokens || s->tokens[t].type != GS_T_WORD) return true;
    return gs_token_in(s, t, words);
}

/* Is the word tied to the number by a hyphen: "twelve-member"? */
static bool is_tied(const gs_skeleton *s, uint32_t token) {
    uint32_t end = s->tokens[token].end;
    return token + 1 < s->ntokens && end < s->n && s->text[end] == '-' &&
           s->tokens[token + 1].type == GS_T_WORD && s->tokens[token + 1].start == end + 1;
}

/* "200 of the local builders": builders; 0 where no noun of many is near. */
static gs_sym of_which(gs_work *w, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = token + 3; t < token + 3 + NOUN_REACH && !ends_noun(s, t); t++)
        if (gs_is_plural_noun(s, t) && !gs_token_mention(s, t)) return gs_phrase_head(w, t);
    return 0;
}

/* The last word of the noun phrase behind the number: "48,000,000 ordinary shares" counts shares,
 * "61 people spoke" people, "a twelve-member council" members; 0 where nothing is counted. */
static gs_sym counted(gs_work *w, uint32_t token) {
    static const char *const all[] = {"the", "these", "those", "its", "his", "her", "their", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t last = token;
    if (is_tied(s, token)) return gs_phrase_head(w, token + 1);
    if (gs_token_is(s, token + 1, "of") && gs_token_in(s, token + 2, all))
        return of_which(w, token);
    while (last < token + NOUN_REACH && !ends_noun(s, last + 1) &&
           (last == token || !gs_is_plural_noun(s, last) || gs_is_plural_noun(s, last + 1)))
        last++;
    return last == token || gs_token_mention(s, last) ? 0 : gs_phrase_head(w, last);
}

/* "The number of pupils at Alder School is 430": pupils; 0 where no number is told so. */
static gs_sym number_of(gs_work *w, uint32_t token) {
    static const char *const heads[] = {"number", "total", "count", NULL};
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = token; t > 1 && token - t < HEAD_REACH; t--) {
        if (s->tokens[t - 1].clause != s->tokens[token].clause || gs_token_mark(s, t - 1, ";:,") ||
            gs_is_amount(gs_token_mention(s, t - 1)))
            return 0;
        if (!gs_token_is(s, t - 1, "of") || !gs_token_in(s, t - 2, heads)) continue;
        uint32_t last = t - 1;
        while (last < t - 1 + NOUN_REACH && !ends_noun(s, last + 1) && !gs_is_plural_noun(s, last))
            last++;
        return gs_is_plural_noun(s, last) && !gs_token_mention(s, last) ? gs_phrase_head(w, last)
                                                                        : 0;
    }
    return 0;
}

static void sort_digits(char *digits, size_t n) {
    for (size_t i = 1; i < n; i++)
        for (size_t k = i; k > 0 && digits[k] < digits[k - 1]; k--) {
            char swap = digits[k];
            digits[k] = digits[k - 1];
            digits[k - 1] = swap;
        }
}

static gs_value text_value(gs_work *w, const char *text, size_t n) {
    gs_sym sym = gs_sym_of(gs_store_symbols(w->store), text, n);
    return (gs_value){.known = sym != 0, .sym = sym};
}

/* The measure of the figure that was read from the amount, or 0. */
static gs_sym measure_of(const gs_work *w, uint32_t at, const gs_mention *m) {
    const gs_pack *p = w->pack;
    gs_quantity amount = gs_mention_amount(w, m);
    for (uint32_t i = 0; i < w->ndrafts; i++) {
        const gs_draft *d = &w->drafts[i];
        if (d->kind != p->figure || d->start > at || d->end <= at) continue;
        const gs_value *told = &d->values[p->f_amount];
        if (told->known && gs_quantity_apart(*told->amount, amount) != GS_YES)
            return d->values[p->f_measure].sym;
    }
    return 0;
}

enum { MOST_TIMES = 8, LEVEL_REACH = 4, ROW_REACH = 24 };

/* Is the one no more than so many times the other? */
static bool near_in_size(const gs_mention *a, const gs_mention *b) {
    gs_dec five = gs_dec_int(MOST_TIMES), x, y;
    return gs_dec_mul(a->nominal, five, &x) && gs_dec_mul(b->nominal, five, &y) &&
           gs_dec_cmp(x, b->nominal) >= 0 && gs_dec_cmp(y, a->nominal) >= 0;
}

static const gs_mention *level_at(const gs_skeleton *s, uint32_t t, const gs_mention *m) {
    const gs_mention *level = t < s->ntokens ? gs_token_mention(s, t) : NULL;
    bool has_unit = level && (level->type == GS_M_PERCENT || level->type == GS_M_MONEY ||
                              level->type == GS_M_MEASURE);
    return has_unit && near_in_size(level, m) ? level : NULL;
}

/* The nearest level before the bare number at the token, and no restatement in brackets. */
static const gs_mention *level_within(const gs_skeleton *s, uint32_t token, const gs_mention *m,
                                      uint32_t reach) {
    for (uint32_t t = token - 1; t > 0 && token - t < reach; t--) {
        const gs_mention *level = level_at(s, t - 1, m);
        if (level && !(t > 1 && gs_token_mark(s, t - 2, "("))) return level;
    }
    return NULL;
}

/* "From 84 percent to 91", "from 5.60 to 6.50 percent", "2,700 tonnes of cod against 5,500", "335
 * million pounds in spring, 428 million in summer": the level beside a bare number, in whose unit
 * that stands; NULL where there is none. */
static const gs_mention *level_beside(const gs_skeleton *s, uint32_t token, const gs_mention *m) {
    static const char *const behind[] = {"to", "from", "than", NULL};
    static const char *const rival[] = {"against", "versus", NULL};
    static const char *const joins[] = {"and", "or", "to", "from", "with", "which", NULL};
    if (token == 0 || m->type != GS_M_NUMBER) return NULL;
    if (gs_token_is(s, token - 1, "from") && gs_token_is(s, token + 1, "to"))
        return level_at(s, token + 2, m);
    bool row = gs_token_in(s, token - 1, joins) || gs_token_mark(s, token - 1, ",");
    bool great = gs_dec_cmp(m->nominal, gs_dec_make(1, 6)) >= 0;
    if ((great && row) || gs_token_in(s, token - 1, rival))
        return level_within(s, token, m, ROW_REACH);
    return gs_token_in(s, token - 1, behind) ? level_within(s, token, m, LEVEL_REACH) : NULL;
}

/* Only numbers of two significant digits and more tell enough to be known again. */
static void draft_amount(gs_work *w, const gs_kind *kind, uint32_t token, const gs_mention *m) {
    const gs_pack *p = w->pack;
    char digits[MOST_DIGITS + 1];
    uint64_t coef =
        m->nominal.coef < 0 ? (uint64_t) - (m->nominal.coef + 1) + 1 : (uint64_t)m->nominal.coef;
    size_t n = 0;
    for (uint64_t c = coef; c && n < MOST_DIGITS; c /= 10) n++;
    for (size_t i = n; i > 0; i--, coef /= 10) digits[i - 1] = (char)('0' + coef % 10);
    const gs_token *t = &w->skeleton.tokens[token];
    gs_draft *d = gs_draft_new(w, kind, t->start, t->end, kind->name);
    gs_about about = gs_about_amount(w, token);
    bool label = about.aside && strcmp(about.aside, "label") == 0; /* "Flight 214" */
    gs_sym noun = label                    ? gs_phrase_head(w, token - 1)
                  : m->type == GS_M_NUMBER ? counted(w, token)
                                           : 0;
    if (!noun && m->type == GS_M_NUMBER) noun = number_of(w, token);
    const gs_mention *level = noun ? NULL : level_beside(&w->skeleton, token, m);
    gs_quantity amount = gs_cell_amount(w, m);
    bool bare = m->type == GS_M_NUMBER && amount.unit == GS_UNIT_NONE;
    if (!noun && bare && !label) noun = gs_row_noun(w, token);
    if (level) amount.unit = gs_mention_amount(w, level).unit;
    d->values[p->a_amount] = gs_amount_value(w, amount);
    if (n >= 2) {
        d->values[p->a_digits] = text_value(w, digits, n);
        sort_digits(digits, n);
        d->values[p->a_anagram] = text_value(w, digits, n);
    }
    const gs_mention *period = gs_period_near(w, token);
    if (period) d->values[p->a_period] = (gs_value){.known = true, .span = period->when};
    gs_sym of = gs_clause_entity(w, token), owner = gs_amount_owner(w, token);
    d->values[p->a_owner] = (gs_value){.known = owner != 0, .sym = owner};
    d->values[p->a_of] = (gs_value){.known = of != 0, .sym = of};
    if (about.n) d->values[p->a_about] = text_value(w, about.text, about.n);
    if (about.aside) d->values[p->a_aside] = text_value(w, about.aside, strlen(about.aside));
    d->values[p->a_noun] = (gs_value){.known = noun != 0, .sym = noun};
    gs_sym measure = measure_of(w, t->start, m);
    d->values[p->a_measure] = (gs_value){.known = measure != 0, .sym = measure};
}

/* What sets a part aside ("only", "another") is not said of the whole. */
static void tell_part(gs_work *w, bool part) {
    gs_value *aside = &w->drafts[w->ndrafts - 1].values[w->pack->a_aside];
    *aside = part ? text_value(w, "part", strlen("part")) : (gs_value){.known = false};
}

/* "260 of the 1,140 trains": both numbers count trains. Small ones, as in "two of the five", tell
 * too little. */
static void draft_parts(gs_work *w, uint32_t token, const gs_mention *ratio) {
    uint32_t n, inside = (uint32_t)(ratio - w->mentions->items) + 1;
    const char *text = gs_article_text(w->article, &n);
    bool of = false;
    for (uint32_t i = ratio->start; i + 4 < ratio->end; i++)
        of = of || memcmp(text + i, " of ", 4) == 0;
    for (uint32_t k = inside; of && k < w->mentions->count; k++) {
        const gs_mention *m = &w->mentions->items[k];
        if (m->start >= ratio->end) break;
        if (m->inside == inside && m->type == GS_M_NUMBER && !(m->flags & GS_MF_RANGE) &&
            gs_dec_cmp(m->nominal, gs_dec_int(LEAST_PART)) >= 0)
            draft_amount(w, w->pack->amount, token, m);
        else
            continue;
        tell_part(w, k == inside);
    }
}

/* "12 mars 2025": a day in another language. */
static bool is_foreign_day(const gs_skeleton *s, uint32_t token, const gs_mention *m) {
    const gs_mention *year = gs_token_mention(s, token + 2);
    return m->type == GS_M_NUMBER && gs_dec_cmp(m->nominal, gs_dec_int(31)) <= 0 &&
           token + 1 < s->ntokens && s->tokens[token + 1].type == GS_T_WORD && year &&
           year->type == GS_M_PERIOD;
}

/* "The five-time champions": how often something was won counts no champions. */
static bool is_times(const gs_skeleton *s, uint32_t t) {
    uint32_t end = s->tokens[t].end;
    return end < s->n && s->text[end] == '-' && gs_token_is(s, t + 1, "time");
}

/* "The old one, which", "this one": who or what, and no number. */
static bool is_pronoun(const gs_skeleton *s, uint32_t t) {
    static const char *const before[] = {"the",     "this",  "that", "a",   "an",
                                         "another", "each",  "its",  "his", "their",
                                         "every",   "which", NULL};
    const gs_token *k = &s->tokens[t];
    uint32_t from = s->origin[k->start];
    uint32_t n;
    const char *text = gs_article_text(s->article, &n);
    if (from + 3 > n || memcmp(text + from, "one", 3) != 0 || !ends_noun(s, t + 1)) return false;
    if (t > 0 && gs_token_in(s, t - 1, before)) return true;
    return t > 1 && s->tokens[t - 1].type == GS_T_WORD && gs_token_in(s, t - 2, before);
}

void gs_run_amounts(gs_work *w) {
    if (!w->pack->amount) return;
    for (uint32_t t = 0; t < w->skeleton.ntokens; t++) {
        const gs_mention *m = gs_token_mention(&w->skeleton, t);
        if (m && m->type == GS_M_RATIO) draft_parts(w, t, m);
        if (!gs_is_amount(m) || m->type == GS_M_RATIO) continue;
        if (is_foreign_day(&w->skeleton, t, m) || is_times(&w->skeleton, t)) continue;
        if (m->type == GS_M_NUMBER && is_pronoun(&w->skeleton, t)) continue;
        const gs_kind *kind = m->type == GS_M_DURATION ? w->pack->how_long : w->pack->amount;
        if (kind) draft_amount(w, kind, t, m);
    }
}
