/* Changes told with what was before and after: "rose 12 % to 1.28 billion from 1.18 billion", "from
 * 25 to 60, an increase of 140 %". Each amount gets a part by the words next to it; three that
 * stand together in a usual order are one change. */
#include <string.h>

#include "told.h"

typedef enum part { LEVEL = 0, BEFORE, AFTER, BY } part;

typedef struct step {
    gs_told told;
    part part;
    uint32_t begin; /* the first token of its phrase: "from", "a rise of" */
    uint32_t end;   /* one past its last: "12 % above" */
    int way;        /* BY: 1 up, -1 down, 0 not told */
} step;

enum { REACH = 10, PHRASE = 4, VERB_REACH = 8 };

static const char *const before_words[] = {"from", "against", "versus", "vs",
                                           "than", "above",   "below",  NULL};
static const char *const after_words[] = {"to", NULL};
static const char *const fillers[] = {"a",     "an",       "the",     "its",  "record",
                                      "just",  "only",     "their",   "some", "around",
                                      "about", "previous", "current", "over", NULL};

/* The preposition before the amount, over at most two small words; UINT32_MAX where none. */
static uint32_t preposition(const gs_work *w, const gs_told *a, const char *const *list) {
    uint32_t t = a->first;
    for (int i = 0; i < 3 && t > 0; i++) {
        t--;
        if (gs_told_word(w, list, t, t + 1)) return t;
        if (!gs_told_word(w, fillers, t, t + 1)) break;
    }
    if (list == before_words && a->first > 1 && gs_token_is(&w->skeleton, a->first - 2, "compared"))
        return a->first - 2; /* compared with, compared to */
    return UINT32_MAX;
}

/* The cue of movement at the amount, and which way it points. */
static int way_at(const gs_work *w, uint32_t from, uint32_t to, uint32_t *cue) {
    uint32_t up = gs_told_cue(w, GS_W_RISE, from, to), down = gs_told_cue(w, GS_W_FALL, from, to);
    if (up == UINT32_MAX && down == UINT32_MAX) return 0;
    if (up != UINT32_MAX && down != UINT32_MAX) return 0;
    *cue = up != UINT32_MAX ? up : down;
    return up != UINT32_MAX ? 1 : -1;
}

static bool small_word(const gs_work *w, uint32_t t) {
    static const char *const words[] = {"by",      "of",      "a",    "an",    "the",
                                        "another", "further", "some", "about", "around",
                                        "nearly",  "almost",  "just", "over",  NULL};
    return gs_told_word(w, words, t, t + 1);
}

/* "lowered its rate on Thursday by 12 %": the verb of the clause, some words before "by". */
static bool verb_before(const gs_work *w, step *p, uint32_t by) {
    uint32_t from = by > VERB_REACH ? by - VERB_REACH : 0, cue;
    if (!gs_token_is(&w->skeleton, by, "by")) return false;
    for (uint32_t t = by; t > from; t--)
        if (w->skeleton.tokens[t - 1].type == GS_T_MARK) from = t;
    p->way = way_at(w, from, by, &cue);
    if (p->way) p->begin = cue;
    return p->way != 0;
}

/* "rose by 12 %", "an increase of 12 %", "up 12 %": movement right before the amount. */
static bool by_before(const gs_work *w, step *p) {
    uint32_t t = p->told.first, cue;
    for (int i = 0; i < PHRASE && t > 0; i++) {
        t--;
        p->way = way_at(w, t, t + 1, &cue);
        if (p->way) {
            p->begin = t;
            while (p->begin > 0 && small_word(w, p->begin - 1)) p->begin--;
            return true;
        }
        if (!small_word(w, t)) return false;
        if (verb_before(w, p, t)) return true;
    }
    return false;
}

/* "12 % higher", "a 12 % rise": movement right behind it. */
static bool by_behind(const gs_work *w, step *p) {
    uint32_t cue;
    p->way = way_at(w, p->told.token + 1, p->told.token + 2, &cue);
    if (!p->way) return false;
    p->begin = p->told.first;
    if (p->begin > 0 && small_word(w, p->begin - 1)) p->begin--;
    p->end = p->told.token + 2;
    return true;
}

/* "(2024: 78.9 million)": what it was in an earlier period. */
static bool in_brackets(const gs_work *w, const gs_told *a) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = a->first;
    if (t < 3 || !gs_told_mark(w, ")", a->token + 1, a->token + 2)) return false;
    if (!gs_told_mark(w, ":", t - 1, t) || !gs_told_mark(w, "(", t - 3, t - 2)) return false;
    const gs_mention *m = gs_token_mention(s, t - 2);
    return m && (m->type == GS_M_PERIOD || m->type == GS_M_DATE) && w->date.from != GS_DAY_MIN &&
           m->when.to < w->date.from;
}

static step part_of(const gs_work *w, const gs_told *a) {
    step p = {.told = *a, .begin = a->first, .end = a->token + 1};
    uint32_t from = preposition(w, a, before_words), to = preposition(w, a, after_words);
    bool bracketed = in_brackets(w, a);
    if (by_behind(w, &p) || (from == UINT32_MAX && to == UINT32_MAX && by_before(w, &p))) {
        p.part = BY;
    } else if (from != UINT32_MAX || bracketed) {
        p.part = BEFORE;
        p.begin = bracketed ? a->first - 3 : from;
    } else if (to != UINT32_MAX) {
        p.part = AFTER;
        p.begin = to;
    }
    return p;
}

/* Nothing between the two that would begin another statement. */
static bool is_calm(const gs_work *w, const step *a, const step *b) {
    static const char *const breaks[] = {"and",   "but",  "while",   "whereas", "as",
                                         "after", "when", "which",   "who",     "before",
                                         "said",  "with", "because", NULL};
    if (b->begin < a->end) return b->begin + 1 >= a->end; /* "12 % above the 19.50" */
    if (b->begin - a->end > REACH || gs_told_mark(w, ";:()-\"", a->end, b->begin)) return false;
    uint32_t cue;
    return !gs_told_word(w, breaks, a->end, b->begin) && !way_at(w, a->end, b->begin, &cue);
}

/* ", an increase of 140 %", "(up 3 %)", "- a 12 % rise", ", which adds 20 %": the change told
 * behind. */
static bool is_apposed(const gs_work *w, const step *a, const step *b) {
    static const char *const breaks[] = {"and", "but", "while", "whereas", "as", "after", NULL};
    static const char *const lead[] = {"or",   "a",    "an",           "up",      "down", "which",
                                       "that", "some", "representing", "marking", NULL};
    uint32_t t = b->begin;
    if (b->begin < a->end || b->begin - a->end > REACH) return false;
    while (t > a->end && b->begin - t < 3 && gs_told_word(w, lead, t - 1, t)) t--;
    uint32_t cue;
    return t > a->end && gs_told_mark(w, ",(-", t - 1, t) && !gs_told_word(w, breaks, a->end, t) &&
           !way_at(w, a->end, t, &cue);
}

/* "From 6.25 to 5.75 percent", "to 5.75 percent from 6.25": the sign stands once. */
static bool shares_sign(const step *before, const step *after) {
    bool first = before->told.token < after->told.token;
    const step *a = first ? before : after, *b = first ? after : before;
    gs_mtype x = before->told.mention->type, y = after->told.mention->type;
    bool one = (x == GS_M_NUMBER && y == GS_M_PERCENT) || (x == GS_M_PERCENT && y == GS_M_NUMBER);
    return one && b->begin >= a->end && b->begin - a->end <= 1;
}

/* The unit of the other where one has none; false where they cannot be compared. */
static bool level_units(step *before, step *after) {
    if (!gs_told_alike(&before->told, &after->told) && !shares_sign(before, after)) return false;
    bool bare_before = before->told.amount.unit == GS_UNIT_NONE;
    if (bare_before && before->told.amount.unit != after->told.amount.unit)
        before->told.amount.unit = after->told.amount.unit;
    else if (after->told.amount.unit == GS_UNIT_NONE)
        after->told.amount.unit = before->told.amount.unit;
    gs_dec small = gs_dec_make(1000, 0), large = gs_dec_make(1, 5);
    gs_dec x = before->told.mention->nominal, y = after->told.mention->nominal;
    /* "from 1.1 to 1.3 billion": the scale stands once */
    return !((gs_dec_cmp(x, small) < 0 && gs_dec_cmp(y, large) >= 0) ||
             (gs_dec_cmp(y, small) < 0 && gs_dec_cmp(x, large) >= 0));
}

/* A bare number that counts a noun of its own ("from 28 countries") is no level of the other. */
static bool counts_else(const gs_work *w, const step *a, const step *b) {
    static const char *const free_words[] = {
        "a",         "an",    "the",  "in",    "on",    "at",      "last",  "during", "previously",
        "before",    "when",  "as",   "and",   "but",   "while",   "per",   "this",   "by",
        "over",      "for",   "year", "from",  "to",    "earlier", "or",    "one",    "after",
        "with",      "today", "now",  "of",    "since", "that",    "which", "then",   "seen",
        "yesterday", "up",    "down", "until", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (a->told.mention->type != GS_M_NUMBER) return false;
    uint32_t t = a->end, u = b->end;
    if (t >= s->ntokens || s->tokens[t].type != GS_T_WORD) return false;
    return !gs_told_word(w, free_words, t, t + 1) &&
           s->tokens[t].hash != s->tokens[u < s->ntokens ? u : t].hash;
}

static void draft(gs_work *w, step *before, step *after, const step *by) {
    const gs_skeleton *s = &w->skeleton;
    const gs_kind *kind = gs_kinds_named(w->pack->kinds, "change");
    if (!kind || !level_units(before, after) || counts_else(w, before, after) ||
        (counts_else(w, after, before) && before->told.token > after->told.token))
        return;
    uint32_t first = before->begin, last = before->end;
    const step *rest[] = {after, by};
    for (int i = 0; i < 2; i++) {
        if (rest[i]->begin < first) first = rest[i]->begin;
        if (rest[i]->end > last) last = rest[i]->end;
    }
    gs_draft *d = gs_draft_new(w, kind, s->tokens[first].start, s->tokens[last - 1].end, "change");
    gs_told_set(w, d, "before", before->told.amount);
    gs_told_set(w, d, "after", after->told.amount);
    gs_told_set(w, d, "by", by->told.amount);
    gs_told_say(w, d, "direction", by->way > 0 ? "up" : "down");
}

/* Which three neighbours tell a change, by the order of their parts. */
static void read_three(gs_work *w, step *a, step *b, step *c) {
    bool level = a->part == LEVEL || a->part == AFTER;
    if (a->part == BY && b->part == AFTER && c->part == BEFORE) {
        if (is_calm(w, a, b) && is_calm(w, b, c)) draft(w, c, b, a);
    } else if (a->part == BY && b->part == BEFORE && c->part == AFTER) {
        if (is_calm(w, a, b) && is_calm(w, b, c)) draft(w, b, c, a);
    } else if (a->part == BEFORE && b->part == AFTER && c->part == BY) {
        if (is_calm(w, a, b) && is_apposed(w, b, c)) draft(w, a, b, c);
    } else if (a->part == AFTER && b->part == BEFORE && c->part == BY) {
        if (is_calm(w, a, b) && is_apposed(w, b, c)) draft(w, b, a, c);
    } else if (level && b->part == BY && c->part == BEFORE) {
        if (is_apposed(w, a, b) && is_calm(w, b, c)) draft(w, c, a, b);
    }
}

/* Amounts in brackets restate others ("96 million pounds ($129 million)"), unless they tell what
 * was before. */
static bool is_restatement(const gs_work *w, const gs_told *a) {
    return a->first > 0 && gs_told_mark(w, "(", a->first - 1, a->first) &&
           gs_told_mark(w, ")", a->token + 1, a->token + 2);
}

void gs_run_changes(gs_work *w) {
    gs_told all[GS_MAX_TOLD];
    uint32_t n = gs_told_amounts(w, all), kept = 0;
    if (n < 3) return;
    step steps[GS_MAX_TOLD] = {0};
    for (uint32_t i = 0; i < n; i++)
        if (!is_restatement(w, &all[i])) steps[kept++] = part_of(w, &all[i]);
    for (uint32_t i = 0; i + 2 < kept; i++) read_three(w, &steps[i], &steps[i + 1], &steps[i + 2]);
}
