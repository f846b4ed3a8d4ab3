/* A part of so many, and the rest of them: "seven of the nine counts, ... the other three", "Of the
 * twelve beds seven are taken; the remaining four", "holds 51 per cent, the remaining 39 per cent".
 * Part and rest make the whole.
 */
#include <string.h>

#include "told.h"

enum { BACK = 2, MOST_BETWEEN = 2 };

/* "Ten of the 14 survived and five did not": what is denied of them is what was told of the others.
 */
static bool is_denied_rest(const gs_skeleton *s, const gs_told *k) {
    static const char *const joins[] = {"and", "but", "while", "whereas", NULL};
    static const char *const aux[] = {"did", "do",  "does", "were", "was", "are",
                                      "is",  "had", "have", "has",  NULL};
    uint32_t t = k->token + 1;
    bool joined = k->first > 0 && (gs_token_in(s, k->first - 1, joins) ||
                                   s->tokens[k->first - 1].type == GS_T_MARK);
    return joined && gs_token_in(s, t, aux) && gs_token_is(s, t + 1, "not") &&
           (t + 2 >= s->ntokens || s->tokens[t + 2].type == GS_T_MARK);
}

/* "The other three", "the remaining four", "leaving two". */
static bool is_rest(const gs_work *w, const gs_told *k) {
    static const char *const owners[] = {"the", "its", "his", "her", "their", "our", NULL};
    static const char *const leaving[] = {"leaving", "leaves", "left", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = k->first;
    if (t == 0 || k->first != k->token) return false; /* "the other more than three" */
    if (is_denied_rest(s, k)) return true;
    if (gs_token_is(s, t - 1, "remaining")) return true;
    if (gs_token_is(s, t - 1, "other") && t > 1) return gs_token_in(s, t - 2, owners);
    return gs_token_in(s, t - 1, leaving) && t > 1 &&
           (gs_token_is(s, t - 2, "which") || gs_told_mark(w, ",", t - 2, t - 1));
}

/* Is the word told between the byte and the token? */
static bool told_since(const gs_work *w, uint32_t from, uint32_t token) {
    uint32_t n, start = w->skeleton.origin[w->skeleton.tokens[token].start];
    uint32_t length = w->skeleton.tokens[token].end - w->skeleton.tokens[token].start;
    const char *text = gs_article_text(w->article, &n);
    for (uint32_t i = from; i + length <= start; i++)
        if (memcmp(text + i, text + start, length) == 0) return true;
    return false;
}

/* "The other three men". */
static bool names_things(const gs_work *w, const gs_told *k) {
    static const char *const plurals[] = {"men",  "women",   "people", "children",
                                          "feet", "percent", "per",    NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = k->token + 1;
    if (t >= s->ntokens || s->tokens[t].type != GS_T_WORD) return false;
    static const char *const verbs[] = {"is", "was", "has", "does", "as", "this", "its", NULL};
    bool plural = s->lower[s->tokens[t].end - 1] == 's' && !gs_token_in(s, t, verbs);
    return plural || gs_token_in(s, t, plurals);
}

/* "The other three men", where no men were told before, are another count. */
static bool counts_else(const gs_work *w, const gs_told *k, uint32_t from) {
    return names_things(w, k) && !told_since(w, from, k->token + 1);
}

/* "29 of the 34 million" tells its scale once. */
static bool is_part_of(const gs_work *w, const gs_mention *m) {
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    if (m->type != GS_M_RATIO || gs_dec_cmp(m->nominal, m->second) >= 0) return false;
    for (uint32_t i = m->start; i + 7 <= m->end; i++)
        if (memcmp(text + i, "million", 7) == 0 || memcmp(text + i, "billion", 7) == 0)
            return false;
    for (uint32_t i = m->start; i + 4 < m->end; i++)
        if (memcmp(text + i, " of ", 4) == 0 || memcmp(text + i, " out ", 5) == 0) return true;
    return false;
}

/* "Of the twelve beds", at the head of its sentence. */
static bool opens_whole(const gs_work *w, const gs_mention *m) {
    uint32_t n;
    const char *text = gs_article_text(w->article, &n);
    uint32_t start = gs_article_sentences(w->article, &n)[m->sentence].start;
    if (m->start < start + 3 || m->start > start + 10) return false;
    return memcmp(text + start, "Of ", 3) == 0;
}

static gs_quantity number(gs_dec n) {
    return (gs_quantity){.amount = gs_interval_point(n), .unit = GS_UNIT_NONE};
}

static void draft(gs_work *w, const gs_told *k, const gs_mention *whole, gs_quantity total,
                  gs_quantity part) {
    gs_quantity sum = part;
    sum.amount = gs_interval_add(part.amount, k->amount.amount);
    gs_told_split(w, &(gs_split){.first = k->first,
                                 .end = k->token + 1,
                                 .n = 2,
                                 .sum = sum,
                                 .manner = "whole",
                                 .total = total,
                                 .mention = whole,
                                 .sentence = whole->sentence});
}

/* Plain numbers that stand before the rest, the last one first; a ratio ends the search. */
static void rest_of_count(gs_work *w, const gs_told *k) {
    uint32_t n, here = w->skeleton.sentence, between = 0;
    uint32_t back = names_things(w, k) ? BACK : 1; /* "the other two" looks back no further */
    const gs_sentence *sentences = gs_article_sentences(w->article, &n);
    const gs_mention *part = NULL, *items = w->mentions->items;
    for (const gs_mention *m = k->mention; m-- > items;) {
        if (m->sentence + back < here || sentences[m->sentence].block != sentences[here].block)
            return;
        if (m->inside || m->start >= k->mention->start) continue;
        if (!part && is_part_of(w, m)) {
            if (counts_else(w, k, sentences[m->sentence].start)) return;
            draft(w, k, m, number(m->second), number(m->nominal));
            return;
        }
        if (m->type != GS_M_NUMBER) continue;
        if (part && opens_whole(w, m) && !counts_else(w, k, m->start)) {
            draft(w, k, m, m->amount, part->amount);
            return;
        }
        part = m;
        if (++between == MOST_BETWEEN) return;
    }
}

/* What is said of shares that one holds at a time, and of none that change hands or move. */
static bool is_held(const gs_work *w) {
    static const char *const held[] = {"hold",   "holds",   "held",      "own",   "owns", "owned",
                                       "belong", "belongs", "belonging", "is",    "are",  "was",
                                       "were",   "come",    "comes",     "came",  "make", "makes",
                                       "go",     "goes",    "went",      "voted", NULL};
    static const char *const moving[] = {
        "buy",      "buys",    "bought", "sell", "sells", "sold",     "acquire",
        "acquired", "rose",    "rise",   "fell", "fall",  "increase", "increased",
        "decrease", "grew",    "up",     "down", "will",  "would",    "option",
        "later",    "another", "first",  "then", NULL};
    const gs_skeleton *s = &w->skeleton;
    return gs_told_word(w, held, 0, s->ntokens) && !gs_told_word(w, moving, 0, s->ntokens);
}

/* "It holds 51 per cent; the remaining 39 per cent is owned by funds." */
static void rest_of_shares(gs_work *w, const gs_told *all, uint32_t i) {
    const gs_told *k = &all[i];
    if (i != 1 || all[0].mention->type != GS_M_PERCENT || !is_held(w)) return;
    gs_quantity total = {.amount = gs_interval_point(gs_dec_int(100)), .unit = k->amount.unit};
    draft(w, k, all[0].mention, total, all[0].amount);
}

void gs_run_rests(gs_work *w, const gs_told *all, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        if (!is_rest(w, &all[i])) continue;
        if (all[i].mention->type == GS_M_NUMBER) rest_of_count(w, &all[i]);
        if (all[i].mention->type == GS_M_PERCENT) rest_of_shares(w, all, i);
    }
}
