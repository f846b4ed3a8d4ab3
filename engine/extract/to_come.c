/* What a sentence tells as still to come: "the council must still vote", "a ruling is due in May",
 * "the deal awaits clearance". By the class of the word, as orders.c has it, so that a text that
 * tells the same thing as done can be held against it. */
#include <string.h>

#include "base/buf.h"
#include "clausewords.h"
#include "deeds.h"
#include "happening_items.h"
#include "orders.h"
#include "told.h"
#include "verbgroup.h"

enum { CLAUSE_REACH = 24, MOST = 4, VERB_REACH = 5, LEAD_REACH = 9 };

/* Behind "is" and the like: "is due", "are expected". */
static const char *const awaited[] = {"due",     "expected", "set",      "scheduled", "planned",
                                      "awaited", "pending",  "required", "needed",    NULL};

/* With which words that begins; marker_end knows what must follow. */
static const char *const markers[] = {
    "will",    "shall", "awaits", "await", "awaiting", "needs",   "need", "has", "have", "plans",
    "intends", "hopes", "aims",   "wants", "is",       "expects", "are",  "be",  "must", NULL};

/* Does the token, with what follows, tell that something is still to come? Where its verb begins.
 */
static uint32_t marker_end(const gs_skeleton *s, uint32_t t) {
    static const char *const alone[] = {"will", "shall", "awaits", "await", "awaiting", NULL};
    static const char *const with_to[] = {"needs", "need", "has",   "have",    "plans", "intends",
                                          "hopes", "aims", "wants", "expects", NULL};
    static const char *const be[] = {"is", "are", "be", NULL};
    static const char *const small[] = {"still", "yet", "also", "first",
                                        "now",   "not", "only", NULL};
    if (!gs_token_in(s, t, markers)) return 0;
    bool must = gs_token_is(s, t, "must");
    if (gs_token_in(s, t, alone) || must) return t + 1;
    uint32_t next = t + 1;
    while (gs_token_in(s, next, small)) next++;
    bool to = gs_token_is(s, next, "to");
    if (gs_token_in(s, t, with_to) && to) return next + 1;
    if (!gs_token_in(s, t, be)) return 0;
    return to || gs_token_in(s, next, awaited) ? next + 1 : 0;
}

static bool marker_in(const gs_skeleton *s, uint32_t from, uint32_t to) {
    for (uint32_t t = from; t < to; t++)
        if (marker_end(s, t)) return true;
    return false;
}

typedef struct clause {
    uint32_t from, to;
} clause;

static clause clause_around(const gs_skeleton *s, uint32_t t) {
    clause c = {t, t + 1};
    while (c.from > 0 && t - c.from < CLAUSE_REACH && !gs_is_clause_break(s, c.from - 1)) c.from--;
    while (c.to < s->ntokens && c.to - t < CLAUSE_REACH && !gs_is_clause_break(s, c.to)) c.to++;
    return c;
}

/* "The next meeting", "meets again": the one that comes next of its sort. */
static bool is_next(const gs_skeleton *s, uint32_t start, uint32_t end) {
    bool before = start > 0 && gs_token_is(s, start - 1, "next");
    return before || (start > 1 && gs_token_is(s, start - 2, "next")) ||
           gs_token_is(s, end, "again") || gs_token_is(s, end, "next");
}

/* The clause's words; of "they will resume" with those at the head of the sentence before. */
static gs_sym words_of(gs_work *w, const clause *c) {
    static const char *const pronouns[] = {"they", "it", "this", "these", "both", NULL};
    gs_sym words = gs_words_between(w, c->from, c->to);
    bool meant = w->lead && w->lead_block == gs_block_index(w) && c->from == 0 &&
                 gs_token_in(&w->skeleton, 0, pronouns);
    if (!meant || !words) return words;
    gs_buf b = GS_BUF_EMPTY;
    gs_buf_puts(&b, gs_store_text(w->store, w->lead));
    gs_buf_putc(&b, ' ');
    gs_buf_puts(&b, gs_store_text(w->store, words));
    gs_sym sym = gs_sym_of(gs_store_symbols(w->store), gs_buf_text(&b), b.length);
    gs_buf_free(&b);
    return sym;
}

/* What stands before the first auxiliary of the sentence: "Classes at all levels". */
static void note_lead(gs_work *w) {
    static const char *const verbs[] = {"is",  "are",  "was",  "were", "will", "has",
                                        "had", "have", "must", "may",  "can",  NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = 0;
    while (t < s->ntokens && t < LEAD_REACH && !gs_token_in(s, t, verbs)) t++;
    bool found = t > 0 && t < s->ntokens && t < LEAD_REACH;
    w->lead = found ? gs_words_between(w, 0, t) : 0;
    w->lead_block = gs_block_index(w);
}

static void draft(gs_work *w, const clause *c, uint32_t start, uint32_t end, gs_sym what) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    gs_draft *d =
        gs_draft_new(w, p->to_come, s->tokens[start].start, s->tokens[end - 1].end, "to_come");
    const gs_mention *day = gs_day_between(w, c->from, c->to);
    gs_draft_set(d, p->tc_what, what);
    gs_draft_set(d, p->tc_word, gs_words_between(w, start, end));
    gs_draft_set(d, p->tc_about, words_of(w, c));
    d->values[p->tc_next] = (gs_value){.known = is_next(s, start, end), .flag = true};
    if (day) d->values[p->tc_date] = (gs_value){.known = true, .span = day->when};
    d->modality = GS_PLANNED;
    d->modality_given = true;
}

/* "Will discuss the outcome of the vote": what is to come is the talk, not the vote. */
static bool is_of_object(const gs_skeleton *s, uint32_t verb, uint32_t k) {
    if (k < verb + 3 || s->tokens[verb].type != GS_T_WORD || !gs_leads_noun(s, verb + 1))
        return false;
    for (uint32_t t = verb + 2; t < k && t < verb + 5; t++) {
        if (s->tokens[t].type != GS_T_WORD) return false;
        if (gs_token_is(s, t, "of")) return true;
    }
    return false;
}

/* "Ended the strike, and classes will resume": another clause stands between. */
static bool is_parted(const gs_skeleton *s, uint32_t from, uint32_t to) {
    for (uint32_t t = from; t + 1 < to; t++)
        if (gs_token_mark(s, t, ",") &&
            gs_token_among(s, t + 1, (const char *const[]){"and", "but", "so", NULL}))
            return true;
    return false;
}

/* The verb behind the marker, where it tells no class: "will sail", "must be weighed". */
static void draft_verb(gs_work *w, const clause *c, uint32_t from) {
    static const char *const be[] = {"be", "have", "been", "then", "also", "to", NULL};
    uint32_t t = from;
    while (t < c->to && t < from + VERB_REACH && gs_token_in(&w->skeleton, t, be)) t++;
    bool noun = t < c->to && gs_is_determiner(&w->skeleton, t); /* "have their day in court" */
    gs_sym lemma = t < c->to && !noun ? gs_verb_lemma(w, t) : 0;
    if (lemma) draft(w, c, t, t + 1, lemma);
}

static bool is_conditional(const gs_skeleton *s, uint32_t from, uint32_t to) {
    static const char *const words[] = {"if",  "unless", "would", "may",  "might", "could",   "no",
                                        "not", "never",  "every", "each", "once",  "whether", NULL};
    for (uint32_t t = from; t < to; t++)
        if (gs_token_in(s, t, words)) return true;
    return false;
}

static void read_marker(gs_work *w, uint32_t t) {
    static const char *const going_on[] = {"stay", "remain", "continue", "keep", "go", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t verb = marker_end(s, t), end, told = 0;
    if (!verb || verb >= s->ntokens || gs_token_in(s, verb, going_on)) return;
    clause c = clause_around(s, t);
    if (is_conditional(s, c.from, c.to)) return;
    static const char *const joints[] = {"and", "but", "or", NULL};
    bool joined =
        t > 0 && gs_token_in(s, t - 1, joints); /* "leads the inquiry and will hear them" */
    for (uint32_t k = joined ? t : c.from; k < c.to && told < MOST; k++) {
        const char *what = gs_class_at(w, k, &end);
        if (!what || is_of_object(s, verb, k) || (k < t && is_parted(s, k, t))) continue;
        draft(w, &c, k, end, gs_sym_cstr(gs_store_symbols(w->store), what));
        told++;
        k = end - 1;
    }
    if (!told) draft_verb(w, &c, verb);
}

/* "At the next meeting, on 18 December", "the board meets again on 11 December": without a marker.
 */
static void read_next(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = 0; t + 1 < s->ntokens; t++) {
        uint32_t start = t + 1, end = 0;
        if (gs_token_is(s, t, "again") && t > 0)
            start = t - 1;
        else if (!gs_token_is(s, t, "next"))
            continue;
        const char *what = gs_class_at(w, start, &end);
        if (!what && gs_token_is(s, t, "next") && t > 0) { /* "they meet next in May" */
            what = gs_class_at(w, t - 1, &end);
            if (what) start = t - 1;
        }
        if (!what && gs_token_is(s, t, "next")) what = gs_class_at(w, ++start, &end);
        clause c = clause_around(s, t);
        if (what && gs_day_between(w, c.from, c.to) && !marker_in(s, c.from, c.to))
            draft(w, &c, start, end, gs_sym_cstr(gs_store_symbols(w->store), what));
    }
}

void gs_run_to_come(gs_work *w) {
    static const char *const next[] = {"again", "next", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (!w->pack->to_come) return;
    if (gs_sentence_has(s, markers))
        for (uint32_t t = 0; t + 1 < s->ntokens; t++)
            if (gs_token_in(s, t, markers)) read_marker(w, t);
    if (gs_sentence_has(s, next)) read_next(w);
    note_lead(w);
}

void gs_pack_enter_to_come(gs_pack *pack) {
    pack->to_come = gs_pack_bind(pack, "to_come",
                                 (const gs_binding[]){{"what", &pack->tc_what},
                                                      {"word", &pack->tc_word},
                                                      {"about", &pack->tc_about},
                                                      {"date", &pack->tc_date},
                                                      {"next", &pack->tc_next},
                                                      {0}});
}
