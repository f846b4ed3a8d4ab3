/* Which of two things comes first, whatever they are and however a sentence says so: "before",
 * "not until", "once", "when the ship had sailed", "follows its ratification", "and only then".
 *
 * Where sequences.c asks grammar whom each event is about, here each side is told by the class of
 * its word (an event, a happening, or a verb's one form) and by the words around it; "three months
 * after" tells the time between, and a day on either side is that side's. Rules judge by the words
 * whether two texts speak of one thing. */
#include <string.h>

#include "actdraft.h"
#include "base/buf.h"
#include "clausewords.h"
#include "deeds.h"
#include "happening_items.h"
#include "joints.h"
#include "lemma.h"
#include "loose.h"
#include "nounphrase.h"
#include "orders.h"
#include "told.h"
#include "verbgroup.h"

enum { SIDE_REACH = 22, VERB_REACH = 9, NOUN_REACH = 6, AUXILIARY_REACH = 5 };

/* A stretch of tokens and the event that it tells. */
typedef struct side {
    uint32_t from, to;
    uint32_t start, end; /* the event's word */
    const char *what;    /* its class; NULL where none is told */
    const char *phase;   /* ":end" of what goes on, or "" */
    bool denied, perfect;
    uint32_t lead; /* where a day at the sentence's head that is this side's ends, or 0 */
} side;

/* --- what a word tells --- */

const char *gs_class_at(const gs_work *w, uint32_t t, uint32_t *end) {
    const char *what = NULL;
    uint32_t longest = 0;
    for (uint32_t i = 0; i < w->cues.count; i++) {
        const gs_cue *c = &w->cues.items[i];
        bool happening = c->class == GS_CUE_HAPPENING;
        if (c->token != t || (!happening && c->class != GS_CUE_EVENT)) continue;
        bool paper = gs_token_among(&w->skeleton, t, (const char *const[]){"report", NULL});
        if (paper && c->tokens == 1 && gs_awaits_noun(w, t)) continue; /* "the report came out" */
        const gs_event_word *e = happening ? NULL : &w->pack->events[c->index];
        const gs_happening_word *h = happening ? &w->pack->happenings[c->index] : NULL;
        const char *tail = happening ? h->tail : e->tail;
        uint32_t over = c->token + c->tokens;
        if (tail && !gs_tail_end(&w->skeleton, over, NOUN_REACH, tail)) continue;
        if (c->tokens < longest || (c->tokens == longest && !happening)) continue;
        longest = c->tokens;
        what = e ? e->what : h->entry->value[0] ? h->entry->value : h->entry->form;
        *end = over;
    }
    return what && strcmp(what, "aside") != 0 ? what : NULL;
}

/* Comes, takes place, is held: what happens stands in the noun. */
static bool is_light(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {
        "came", "come",  "comes",    "took",    "takes",  "happened", "held", "was",
        "were", "is",    "occurred", "happens", "went",   "followed", "did",  "done",
        "had",  "has",   "have",     "been",    "being",  "got",      "said", "told",
        "made", "added", "seemed",   "began",   "coming", NULL};
    return gs_token_in(s, t, words);
}

/* Verbs whose noun may tell what happens: a warning is issued, a vote announced, consent won. */
static bool is_carrier(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"issued",  "gave",     "given",    "announced",
                                        "held",    "reached",  "won",      "made",
                                        "granted", "received", "obtained", NULL};
    return gs_token_in(s, t, words);
}

static bool is_past_form(const gs_work *w, uint32_t t) {
    return t < w->skeleton.ntokens && w->skeleton.tokens[t].type == GS_T_WORD &&
           !gs_is_quality(&w->skeleton, t) && gs_looks_past(w, t);
}

/* "Was opened", "had finally been opened": the verb comes behind. */
static bool is_auxiliary(const gs_work *w, uint32_t t) {
    static const char *const words[] = {"was", "were", "is",   "are", "been",
                                        "had", "has",  "have", "be",  NULL};
    const gs_skeleton *s = &w->skeleton;
    if (!gs_token_in(s, t, words)) return false;
    for (uint32_t k = t + 1; k < s->ntokens && k < t + AUXILIARY_REACH; k++) {
        if (is_past_form(w, k)) return true;
        bool adverb = gs_token_ends(s, k, 4, "y");
        bool small =
            gs_token_among(s, k, (const char *const[]){"not", "been", "also", "first", NULL});
        if (!adverb && !small) return false;
    }
    return false;
}

static bool is_verb_at(const gs_work *w, uint32_t t) {
    static const char *const leads[] = {"the", "a", "an", "its", "his", "her", "their", "of", NULL};
    static const char *const no_verbs[] = {"it",   "he",   "she",  "they",    "we",   "the", "a",
                                           "an",   "not",  "in",   "on",      "at",   "by",  "all",
                                           "only", "also", "just", "already", "them", "to",  NULL};
    const gs_skeleton *s = &w->skeleton;
    if (gs_token_in(s, t, no_verbs)) return false;
    if (s->tokens[t].type != GS_T_WORD || (t > 0 && gs_token_in(s, t - 1, leads))) return false;
    if (is_auxiliary(w, t)) return false;
    if (is_past_form(w, t) || is_light(s, t)) return true;
    gs_verb_group g = gs_verb_group_at(w, t);
    return g.start < t && (g.finite || g.future);
}

/* "Had already left": the auxiliary of what came first. */
static bool is_perfect(const gs_skeleton *s, uint32_t verb) {
    static const char *const over[] = {"complete", "over", "finished", "done", NULL};
    if (gs_token_in(s, verb, over)) return true;
    for (uint32_t t = verb; t > 0 && verb - t < AUXILIARY_REACH; t--) {
        if (gs_token_among(s, t - 1, (const char *const[]){"had", "hadn't", NULL})) return true;
        if (s->tokens[t - 1].type != GS_T_WORD) return false;
    }
    return false;
}

static void take_verb(gs_work *w, side *d, uint32_t t, const char *what, uint32_t end) {
    gs_verb_group g = gs_verb_group_at(w, t);
    d->what = what;
    d->start = t;
    d->end = end;
    d->denied = gs_verb_denied(w, &g, t, end);
    d->perfect = is_perfect(&w->skeleton, t);
}

/* The noun for what happens in [from, to), the last one before `to`; "the vote was held". */
static bool take_noun(const gs_work *w, side *d, uint32_t from, uint32_t to) {
    for (uint32_t t = to; t > from && to - t < NOUN_REACH; t--) {
        uint32_t end;
        const char *what = gs_class_at(w, t - 1, &end);
        if (!what) continue;
        d->what = what;
        d->start = t - 1;
        d->end = end;
        return true;
    }
    return false;
}

/* "The strike ended": an end of what the noun tells. */
static void add_phase(const gs_work *w, side *d, uint32_t from) {
    static const char *const ends[] = {"end", "expiry", "closing", NULL};
    static const char *const starts[] = {"beginning", "opening", "start", NULL};
    bool end = false, start = strcmp(d->what, "completion") == 0;
    for (uint32_t i = 0; ends[i]; i++) end = end || strcmp(d->what, ends[i]) == 0;
    for (uint32_t i = 0; starts[i]; i++) start = start || strcmp(d->what, starts[i]) == 0;
    side noun = *d;
    if ((!end && !start) || !take_noun(w, &noun, from, d->start)) return;
    d->what = noun.what;
    d->phase = end ? ":end" : "";
}

/* "The expulsion", "its enlargement": what happens, by a noun that no set lists. */
static void take_nominal(gs_work *w, side *d, uint32_t to) {
    static const char *const leads[] = {"the", "its", "his", "her", "their", "this", "that", NULL};
    static const char *const endings[] = {"tion", "sion", "ment", "ance", "ence",  "ival", "ssal",
                                          "oval", "usal", "ture", "sure", "ching", "ding", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t limit = d->from + NOUN_REACH < to ? d->from + NOUN_REACH : to;
    for (uint32_t t = d->from + 1; t < limit; t++) {
        if (s->tokens[t].end - s->tokens[t].start > 24 || !gs_token_in(s, d->from, leads)) continue;
        for (uint32_t i = 0; endings[i]; i++) {
            if (!gs_token_ends(s, t, 7, endings[i])) continue;
            d->what = gs_store_text(w->store, gs_words_between(w, t, t + 1));
            d->start = t;
            d->end = t + 1;
            return;
        }
    }
}

/* Takes the plain noun that ends before the token, where an article leads it: "the complaint" of
 * "the complaint was made", "the debate". */
static bool take_plain(gs_work *w, side *d, uint32_t to) {
    static const char *const leads[] = {"the", "its", "his", "her", "their", "a", "an", NULL};
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = to;
    while (t > d->from && (is_light(s, t - 1) || gs_token_ends(s, t - 1, 4, "ly"))) t--;
    if (t < d->from + 2 || s->tokens[t - 1].type != GS_T_WORD) return false;
    bool led = gs_token_in(s, t - 2, leads) || (t > d->from + 2 && gs_token_in(s, t - 3, leads));
    if (!led || gs_token_in(s, t - 1, leads) || s->tokens[t - 1].end - s->tokens[t - 1].start < 4)
        return false;
    d->what = gs_store_text(w->store, gs_words_between(w, t - 1, t));
    d->start = t - 1;
    d->end = t;
    return d->what != NULL;
}

/* "Did the strike end": the phase stands behind the noun. */
static void add_phase_behind(const gs_skeleton *s, side *d) {
    static const char *const ends[] = {"end", "stop", "finish", "expire", "lapse", NULL};
    if (gs_token_in(s, d->end, ends)) d->phase = ":end";
}

/* Takes the verb at the token, where it tells what happens. A verb of saying tells nothing. */
static bool take_at(gs_work *w, side *d, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t end = t + 1;
    static const char *const to[] = {"asked",  "allowed", "able",    "invited", "told", "free",
                                     "called", "ordered", "decided", "began",   NULL};
    if (gs_token_in(s, t, to) && gs_token_is(s, t + 1, "to") && t + 2 < d->to) t += 2;
    const char *what = gs_class_at(w, t, &end);
    if (is_carrier(s, t) && (take_noun(w, d, d->from, t) || take_noun(w, d, t + 1, t + 4)))
        return true;
    if (!what && is_light(s, t)) {
        gs_verb_group g = gs_verb_group_at(w, t);
        bool found = take_noun(w, d, d->from, t);
        d->denied = found && gs_verb_denied(w, &g, t, t + 1);
        d->perfect = found && is_perfect(s, t);
        return found;
    }
    gs_sym lemma = what ? 0 : gs_verb_lemma(w, t);
    if (lemma) what = gs_store_text(w->store, lemma);
    if (!what) return false;
    take_verb(w, d, t, what, end);
    add_phase(w, d, d->from);
    return true;
}

bool gs_is_clause_break(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"that",  "which", "who",      "while", "but",   "because",
                                        "if",    "where", "before",   "after", "until", "when",
                                        "whose", "than",  "although", NULL};
    return gs_token_mark(s, t, ";:()\"-") || gs_token_in(s, t, words);
}

/* "Asked" says nothing of what happens, "asked to vote" does. */
static bool is_saying(const gs_work *w, uint32_t t) {
    return gs_told_cue(w, GS_W_SPEECH, t, t + 1) != UINT32_MAX &&
           !gs_token_is(&w->skeleton, t + 1, "to");
}

/* --- the two sides --- */

/* The last clause before the token; before a verb that joins ("led to", "preceded") also its
 * subject alone. */
static side side_before(gs_work *w, uint32_t to, bool cause) {
    const gs_skeleton *s = &w->skeleton;
    static const char *const relatives[] = {"that", "which", NULL};
    if (cause && to > 1 && gs_token_in(s, to - 1, relatives))
        to -= gs_token_mark(s, to - 2, ",") + 1;
    side d = {.from = to, .to = to, .phase = ""};
    while (d.from > 0 && to - d.from < SIDE_REACH && !gs_is_clause_break(s, d.from - 1)) d.from--;
    for (uint32_t t = to; t > d.from; t--) {
        if (!is_verb_at(w, t - 1)) continue;
        if (is_saying(w, t - 1)) return d;
        if (take_at(w, &d, t - 1)) return d;
        if (!is_light(s, t - 1) && is_past_form(w, t - 1)) return d;
    }
    for (uint32_t t = d.from; cause && !d.what && t < to; t++) {
        d.what = gs_class_at(w, t, &d.end);
        d.start = t;
    }
    return d;
}

static bool has_lead(const gs_skeleton *s, uint32_t from, uint32_t to) {
    static const char *const words[] = {"in",  "on",   "at",   "of",   "by", "to",
                                        "for", "with", "from", "over", NULL};
    for (uint32_t t = from; t < to; t++)
        if (gs_token_in(s, t, words) || gs_token_mark(s, t, ",;:()\"-")) return true;
    return false;
}

/* "Only then were the members asked". */
static bool is_inverted(const gs_skeleton *s, uint32_t t) {
    return gs_token_among(s, t, (const char *const[]){"was", "were", "did", "had", NULL});
}

/* "... on 10 November were the members asked": where the main clause begins. */
static bool is_turn(const gs_skeleton *s, uint32_t t) {
    static const char *const behind[] = {"the", "a",    "its",  "his",   "her",   "their",
                                         "he",  "she",  "they", "it",    "we",    "any",
                                         "all", "some", "this", "these", "those", NULL};
    static const char *const subjects[] = {"he", "she", "they", "it", "who", "we", NULL};
    bool turned = is_inverted(s, t) && !(t > 0 && gs_token_in(s, t - 1, subjects));
    if (turned && gs_token_is(s, t, "did")) return true;
    return turned && (gs_token_in(s, t + 1, behind) || gs_token_mention(s, t + 1));
}

/* "Told her story in the witness box": what is said tells nothing, but where. */
static void take_setting(gs_work *w, side *d, uint32_t from) {
    static const char *const leads[] = {"in", "at", "during", NULL};
    static const char *const articles[] = {"the", "a", "his", "her", "its", "their", NULL};
    for (uint32_t t = from; t + 2 < d->to; t++) {
        if (!gs_token_in(&w->skeleton, t, leads)) continue;
        uint32_t noun = t + 1 + gs_token_in(&w->skeleton, t + 1, articles), end;
        const char *what = gs_class_at(w, noun, &end);
        if (!what) continue;
        d->what = what;
        d->start = noun;
        d->end = end;
        return;
    }
}

/* The clause or phrase behind the token: "the signing of the pact", "the council approved it". */
static side side_behind(gs_work *w, uint32_t from, bool only) {
    const gs_skeleton *s = &w->skeleton;
    if (gs_token_is(s, from, "that")) from++; /* "weeks before that meeting" */
    side d = {.from = from, .to = from, .phase = ""}, noun;
    while (d.to < s->ntokens && d.to - from < SIDE_REACH && !gs_is_clause_break(s, d.to) &&
           !gs_token_mark(s, d.to, ",") && !(only && is_turn(s, d.to)))
        d.to++;
    noun = d;
    uint32_t verb = from + (gs_token_is(s, from, "did") ? 2u : is_inverted(s, from));
    while (verb < d.to && !is_verb_at(w, verb)) {
        uint32_t end;
        const char *what = noun.what ? NULL : gs_class_at(w, verb, &end);
        if (what) noun.what = what, noun.start = verb, noun.end = end;
        verb++;
    }
    if (!noun.what) take_nominal(w, &noun, verb);
    if (noun.what && gs_token_is(s, from, "did")) add_phase_behind(s, &noun);
    bool far = verb == d.to || verb - from > VERB_REACH;
    noun.perfect = noun.what && is_perfect(s, far || verb < noun.end ? noun.end : verb);
    if (noun.what && (far || verb < noun.end || has_lead(s, noun.end, verb))) return noun;
    if (!far && is_saying(w, verb)) take_setting(w, &d, verb + 1);
    while (verb == d.to && d.to > from && s->tokens[d.to - 1].type == GS_T_MARK) verb = --d.to;
    if (verb == d.to && d.to - from <= 4) take_plain(w, &d, d.to);
    if (far || is_saying(w, verb)) return d;
    bool taken = take_at(w, &d, verb);
    if (!taken && is_light(s, verb)) taken = take_noun(w, &d, verb + 1, d.to);
    if (!taken && is_carrier(s, verb)) take_plain(w, &d, verb);
    return d;
}

/* --- which comes first --- */

/* "Were already down to ten when": before it. */
static bool has_already(const gs_skeleton *s, const side *d) {
    for (uint32_t t = d->from; t < d->to; t++)
        if (gs_token_is(s, t, "already")) return true;
    return false;
}

static gs_order settle(const gs_skeleton *s, const gs_joint *j, const side *left,
                       const side *right) {
    static const char *const early[] = {"before", "ahead", "prior", NULL};
    static const char *const waits[] = {"until", "till", NULL};
    static const char *const late[] = {"after", "following", "once", "since", "as", "having", NULL};
    bool denied = left->denied || j->denied;
    if (right->denied) return GS_NO_ORDER;
    if (gs_token_is(s, j->word, "then")) return denied ? GS_NO_ORDER : GS_LEFT_FIRST;
    if (gs_token_in(s, j->word, waits)) return denied ? GS_RIGHT_FIRST : GS_NO_ORDER;
    if (gs_token_in(s, j->word, early)) return denied ? GS_RIGHT_FIRST : GS_LEFT_FIRST;
    bool yet = left->denied && left->perfect && !right->perfect; /* "had not voted when" */
    if (yet && gs_token_among(s, j->word, (const char *const[]){"when", "by", NULL}))
        return GS_RIGHT_FIRST;
    if (denied) return GS_NO_ORDER;
    if (j->only || gs_token_in(s, j->word, late)) return GS_RIGHT_FIRST;
    if (left->perfect == right->perfect && has_already(s, left) != has_already(s, right))
        return has_already(s, left) ? GS_LEFT_FIRST : GS_RIGHT_FIRST;
    if (left->perfect == right->perfect) return GS_NO_ORDER; /* "when", "by the time" */
    return left->perfect ? GS_LEFT_FIRST : GS_RIGHT_FIRST;
}

/* "The fire was still burning when the mayor arrived": its end came after that. */
static void settle_still(const gs_work *w, gs_joint *j, side *left) {
    const gs_skeleton *s = &w->skeleton;
    if (!gs_token_is(s, j->word, "when") || left->denied || left->perfect) return;
    for (uint32_t t = left->from; t < left->to && t < left->start; t++) {
        if (!gs_token_is(s, t, "still")) continue;
        j->which = GS_RIGHT_FIRST;
        left->phase = ":end";
        take_noun(w, left, left->from, t);
        return;
    }
}

/* --- the fact --- */

/* Is the word itself one for an end: "the resignation" of a tenure? */
static bool is_end_word(const gs_work *w, const side *d) {
    for (uint32_t i = 0; i < w->cues.count; i++) {
        const gs_cue *c = &w->cues.items[i];
        if (c->class == GS_CUE_HAPPENING && c->token == d->start && c->token + c->tokens == d->end)
            return strcmp(w->pack->happenings[c->index].entry->more, "end") == 0;
    }
    return false;
}

static gs_sym name_of(gs_work *w, const side *d) {
    char text[96];
    const char *phase = !d->phase[0] && is_end_word(w, d) ? ":end" : d->phase;
    size_t n = strlen(d->what), more = strlen(phase);
    if (n + more >= sizeof text) return gs_sym_cstr(gs_store_symbols(w->store), d->what);
    memcpy(text, d->what, n);
    memcpy(text + n, phase, more + 1);
    return gs_sym_cstr(gs_store_symbols(w->store), text);
}

/* The words of its clause but for the event's own. */
static gs_sym words_of(gs_work *w, const side *d) {
    gs_symtab *symbols = gs_store_symbols(w->store);
    gs_sym before = gs_words_between(w, d->from, d->start);
    gs_sym behind = gs_words_between(w, d->end < d->to ? d->end : d->to, d->to);
    gs_buf b = GS_BUF_EMPTY;
    if (before) gs_buf_puts(&b, gs_store_text(w->store, before));
    if (before && behind) gs_buf_putc(&b, ' ');
    if (behind) gs_buf_puts(&b, gs_store_text(w->store, behind));
    gs_sym sym = b.length ? gs_sym_of(symbols, gs_buf_text(&b), b.length) : 0;
    gs_buf_free(&b);
    return sym;
}

static gs_sym word_of(gs_work *w, const side *d) {
    return gs_words_between(w, d->start, d->end);
}

static void set_side(gs_work *w, gs_draft *d, const side *x, bool earlier) {
    const gs_pack *p = w->pack;
    const gs_mention *day = gs_day_between(w, x->from, x->to);
    if (!day && x->lead) day = gs_day_between(w, 0, x->lead);
    gs_draft_set(d, earlier ? p->or_earlier : p->or_later, name_of(w, x));
    gs_draft_set(d, earlier ? p->or_earlier_about : p->or_later_about, words_of(w, x));
    gs_draft_set(d, earlier ? p->or_earlier_word : p->or_later_word, word_of(w, x));
    if (day)
        d->values[earlier ? p->or_earlier_date : p->or_later_date] =
            (gs_value){.known = true, .span = day->when};
}

static void draft(gs_work *w, const gs_joint *j, const side *left, const side *right) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t from = left->start < right->start ? left->start : right->start;
    uint32_t to = left->end > right->end ? left->end : right->end;
    gs_draft *d =
        gs_draft_new(w, w->pack->order, s->tokens[from].start, s->tokens[to - 1].end, "orders");
    set_side(w, d, j->which == GS_LEFT_FIRST ? left : right, true);
    set_side(w, d, j->which == GS_LEFT_FIRST ? right : left, false);
    bool both = !left->denied && !right->denied; /* "a week before it, they do not know" */
    if (j->gap && both)
        d->values[w->pack->or_gap] = gs_amount_value(w, gs_mention_amount(w, j->gap));
    if (j->unit && both) {
        gs_quantity one = {.amount = gs_interval_point(gs_dec_int(1)),
                           .unit = gs_unit_named(j->unit, (uint32_t)strlen(j->unit))};
        d->values[w->pack->or_gap] = gs_amount_value(w, one);
    }
    if (j->cause) d->values[w->pack->or_cause] = (gs_value){.known = true, .flag = true};
    d->modality_given = left->denied || j->denied; /* "not until" is an order, and no denial */
}

static bool is_open_question(const gs_skeleton *s, const gs_joint *j) {
    for (uint32_t t = 0; t < s->ntokens; t++)
        if (gs_token_is(s, t, "if") || (gs_token_mark(s, t, "?") && !j->fronted)) return true;
    return false;
}

/* Where the main clause begins behind a side that stands in front; 0 where none does. */
static uint32_t main_clause(const gs_skeleton *s, const gs_joint *j, uint32_t t) {
    if (gs_token_mark(s, t, ",") || (j->cleft && gs_token_is(s, t, "that"))) return t + 1;
    return (j->only || j->denied) && is_turn(s, t) ? t : 0;
}

static void read_joint(gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    gs_joint j;
    if (!gs_joint_at(s, t, &j)) return;
    side right = side_behind(w, j.end, (j.only || j.denied) && !gs_token_is(s, t, "then"));
    if (!right.what) return;
    uint32_t behind = j.fronted ? main_clause(s, &j, right.to) : 0;
    if (j.fronted && !behind) return;
    side left =
        j.fronted ? side_behind(w, behind, false) : side_before(w, j.first, j.cause || j.verb);
    left.lead = j.fronted ? j.first : 0;
    if (!left.what || strcmp(left.what, right.what) == 0 || is_open_question(s, &j)) return;
    if (gs_token_is(s, t, "on") && left.denied) return; /* "did not resign on the eve of" */
    settle_still(w, &j, &left);
    if (!j.which) j.which = settle(s, &j, &left, &right);
    if (j.which) draft(w, &j, &left, &right);
}

void gs_run_orders(gs_work *w) {
    if (!w->pack->order || !gs_joints_may_be(&w->skeleton)) return;
    for (uint32_t t = 0; t < w->skeleton.ntokens; t++)
        if (w->skeleton.tokens[t].type == GS_T_WORD) read_joint(w, t);
}

void gs_pack_enter_orders(gs_pack *pack) {
    pack->order = gs_pack_bind(pack, "order",
                               (const gs_binding[]){{"earlier", &pack->or_earlier},
                                                    {"earlier_about", &pack->or_earlier_about},
                                                    {"earlier_date", &pack->or_earlier_date},
                                                    {"earlier_word", &pack->or_earlier_word},
                                                    {"later_word", &pack->or_later_word},
                                                    {"later", &pack->or_later},
                                                    {"later_about", &pack->or_later_about},
                                                    {"later_date", &pack->or_later_date},
                                                    {"gap", &pack->or_gap},
                                                    {"cause", &pack->or_cause},
                                                    {0}});
}
