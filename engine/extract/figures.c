/* Which measure does a number belong to? Of the measure words of its clause the nearest that fits
 * its unit and stands in a usual relation to it wins; where two are as near, none does. */
#include <string.h>

#include "about.h"
#include "figure_words.h"

enum {
    FAR = 100,
    REACH_BEFORE = 9,
    REACH_LEVEL = 16,
    REACH_AFTER = 4,
    SET_OFF = 16,
    REACH_VERB = 7,
    NOUN_REACH = 4,
    NEVER_REACH = 4
};

typedef struct figure {
    uint32_t token; /* the amount */
    bool joined;    /* of several: "Osby and Arlen lost 71" */
    const gs_mention *mention;
    const gs_compiled_measure *measure;
    const gs_cue *cue;
    bool change, base;
} figure;

/* Large bare numbers next to a money noun ("the 6.5 billion loan") are money of an unnamed
 * currency. */
static bool is_bare_money(const gs_mention *m) {
    return m->type == GS_M_NUMBER && gs_dec_cmp(m->nominal, gs_dec_make(1, 6)) >= 0;
}

static bool unit_fits(const gs_compiled_measure *f, const gs_mention *m, bool change) {
    if (change && m->type == GS_M_PERCENT) return f->types != 0;
    if (!(f->types >> m->type & 1)) return (f->types >> GS_M_MONEY & 1) && is_bare_money(m);
    return m->type != GS_M_MEASURE || f->unit_kind == GS_UK_NONE ||
           gs_unit_kind_of(m->amount.unit) == f->unit_kind;
}

static uint32_t distance(uint32_t a, uint32_t b) {
    return a > b ? a - b : b - a;
}

/* The words of an amount's own hedge ("more than", "up to") are part of it and say nothing else. */
static bool is_hedge(const gs_work *w, const gs_mention *m, uint32_t token) {
    uint32_t at = w->skeleton.origin[w->skeleton.tokens[token].start];
    return at >= m->outer_start && at < m->start;
}

/* "Made up 27 %", "set up a fund of 5 million": an "up" of the verb, which raises nothing. */
static bool is_particle(const gs_skeleton *s, uint32_t t) {
    static const char *const verbs[] = {
        "make", "makes", "made",  "making", "set",  "sets",   "setting", "give",   "gave",  "given",
        "end",  "ended", "turn",  "turned", "sign", "signed", "show",    "showed", "build", "built",
        "put",  "back",  "taken", "took",   "take", "split",  "wind",    "wound",  NULL};
    return t > 0 && gs_token_is(s, t, "up") && gs_token_in(s, t - 1, verbs);
}

static bool has_word_near(const gs_work *w, gs_word_class class, const gs_mention *m, uint32_t from,
                          uint32_t to) {
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_WORD); c; c = gs_cue_next(&w->cues, c)) {
        if (c->token >= to) break;
        if (c->index == (uint32_t) class && c->token >= from && !is_hedge(w, m, c->token) &&
            !is_particle(&w->skeleton, c->token))
            return true;
    }
    return false;
}

/* "rose 12 %", "up by a fifth", "an increase of 8 %": how much something changed, not how much it
 * is. "rose to 12 %" is a level. */
static bool is_change(const gs_work *w, uint32_t token, const gs_mention *m) {
    const gs_skeleton *s = &w->skeleton;
    if (gs_unit_kind_of(m->amount.unit) == GS_UK_POINT) return true;
    uint32_t from = token > 4 ? token - 4 : 0;
    while (s->tokens[from].clause != s->tokens[token].clause) from++;
    if (!has_word_near(w, GS_W_RISE, m, from, token + 3) &&
        !has_word_near(w, GS_W_FALL, m, from, token + 3))
        return false;
    uint32_t first = token; /* "risen to at least 41" */
    while (first > 0 && is_hedge(w, m, first - 1)) first--;
    return !(first > 0 && (gs_token_is(s, first - 1, "to") || gs_token_is(s, first - 1, "at")));
}

/* "from 9.4 billion", "against 4.5 pence a year ago": what it was before. */
static bool is_base(const gs_work *w, uint32_t token, const gs_mention *m) {
    if (token > 0 && has_word_near(w, GS_W_BASE, m, token - 1, token)) return true;
    bool word = token > 1 &&
                w->skeleton.tokens[token - 1].type == GS_T_WORD; /* "from a record 9 billion" */
    return word && has_word_near(w, GS_W_BASE, m, token - 2, token - 1);
}

/* Words that may stand between a number and its verb; any other word behind a number is the noun it
 * counts. */
static bool is_function_word(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {
        "of",    "were", "was",    "have",      "had",      "has",      "are", "is",
        "in",    "on",   "at",     "and",       "so",       "by",       "to",  "from",
        "who",   "that", "for",    "after",     "or",       "with",     "as",  "when",
        "still", "now",  "feared", "confirmed", "presumed", "reported", NULL};
    return gs_token_in(s, t, words);
}

/* The measure's own count noun within reach behind the number ("17 elderly people"), or NULL. */
static const gs_cue *counted_noun(const gs_work *w, uint32_t measure, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_COUNT); c; c = gs_cue_next(&w->cues, c)) {
        if (c->token > token + NOUN_REACH) break;
        if (c->index != measure || c->token <= token) continue;
        bool clear = true;
        for (uint32_t t = token + 1; t < c->token; t++)
            clear = clear && s->tokens[t].type != GS_T_MARK && !is_function_word(s, t);
        if (clear) return c;
    }
    return NULL;
}

static bool stands_alone(const gs_skeleton *s, uint32_t token) {
    uint32_t next = token + 1;
    return next >= s->ntokens || s->tokens[next].type == GS_T_MARK || is_function_word(s, next);
}

static bool amount_between(const gs_work *w, const figure *f, const gs_cue *c, uint32_t from,
                           uint32_t to) {
    const gs_compiled_measure *measure = &w->pack->figures[c->index];
    for (uint32_t t = from; t < to; t++) {
        const gs_mention *m = gs_token_mention(&w->skeleton, t);
        if (gs_is_amount(m) && m != f->mention && unit_fits(measure, m, f->change)) return true;
    }
    return false;
}

/* "$5.9 billion and imports": what stands behind an "and" is another thing. */
static bool joined_between(const gs_skeleton *s, uint32_t from, uint32_t to) {
    for (uint32_t t = from; t < to; t++)
        if (gs_token_is(s, t, "and") || gs_token_is(s, t, "or") ||
            (gs_token_is(s, t, "to") && !gs_token_is(s, t + 1, "have")))
            return true; /* but "are known to have died" */
    return false;
}

static uint32_t marks_between(const gs_skeleton *s, uint32_t from, uint32_t to) {
    uint32_t n = 0;
    for (uint32_t t = from; t < to; t++) n += s->tokens[t].type == GS_T_MARK;
    return n;
}

/* "Police, who gave the toll, also said 23 were sent home": a speech of its own. */
static bool is_newly_said(const gs_work *w, const figure *f, uint32_t from) {
    uint32_t t = f->token;
    if (t > from && gs_token_is(&w->skeleton, t - 1, "that")) t--;
    return t > from && has_word_near(w, GS_W_SPEECH, f->mention, t - 1, t);
}

static bool is_auxiliary(const gs_skeleton *s, uint32_t t) {
    static const char *const words[] = {"were", "was", "are",  "is", "have",
                                        "had",  "has", "been", NULL};
    return gs_token_in(s, t, words);
}

/* "Seven people, four of them children, were killed": what commas set off between those who are
 * counted and the verb, as tokens [first, end); an empty stretch where nothing is. */
static uint32_t set_off(const gs_skeleton *s, uint32_t from, uint32_t verb, uint32_t *end) {
    uint32_t close = verb, open = from + 1;
    while (close > from && is_auxiliary(s, close - 1)) close--;
    *end = close;
    if (close < from + 4 || close > from + SET_OFF || !gs_token_is_mark(s, close - 1, ','))
        return close;
    while (open < close - 2 && open < from + 4 && !gs_token_is_mark(s, open, ',')) open++;
    return gs_token_is_mark(s, open, ',') && open < close - 2 ? open : close;
}

/* How far the amount is from the cue, in tokens and then some; FAR where they do not belong
 * together. */
static uint32_t cost(const gs_work *w, const figure *f, const gs_cue *c) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = f->token, cue_end = c->token + c->tokens;
    if (s->tokens[t].clause != s->tokens[c->token].clause) return FAR;
    if (c->token >
        t) { /* "$5 billion in exports", "a $26 billion trade", "17 people were killed" */
        uint32_t reach = c->class == GS_CUE_VERB ? REACH_VERB : REACH_AFTER;
        uint32_t end = c->token,
                 aside = c->class == GS_CUE_VERB ? set_off(s, t, c->token, &end) : end;
        uint32_t d = c->token - t - (end - aside);
        if (aside < end) return d <= reach && !amount_between(w, f, c, t + 1, aside) ? d : FAR;
        if (d > reach || amount_between(w, f, c, t + 1, c->token)) return FAR;
        if (joined_between(s, t, c->token) || gs_clause_between(s, t + 1, c->token)) return FAR;
        if (c->class == GS_CUE_NOUN && marks_between(s, t, c->token)) return FAR;
        return d + 2 * marks_between(s, t, c->token);
    }
    uint32_t d = t - cue_end + 1;
    if (is_newly_said(w, f, cue_end)) return FAR;
    if (d > (gs_is_level_of(s, t, c) ? REACH_LEVEL : REACH_BEFORE)) return FAR;
    if (amount_between(w, f, c, cue_end, t)) return FAR;
    return d + 2 * marks_between(s, cue_end, t) + (c->class == GS_CUE_VERB);
}

/* "17 killed, 40 injured": the second number takes the word for itself; a comma parts them too. */
static bool number_between(const gs_skeleton *s, uint32_t a, uint32_t b) {
    for (uint32_t t = (a < b ? a : b) + 1; t < (a < b ? b : a); t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (m && m->type == GS_M_NUMBER) return true;
        if (s->tokens[t].type == GS_T_MARK && s->tokens[t].mark == ',') return true;
    }
    return false;
}

/* "233 were killed and 900 injured": the bar has a number of its own before it. */
static bool is_anothers(const gs_work *w, const gs_cue *bar, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    if (bar->token >= token || !joined_between(s, bar->token, token)) return false;
    for (uint32_t t = bar->token; t > 0 && s->tokens[t - 1].clause == s->tokens[token].clause; t--)
        if (gs_is_amount(gs_token_mention(s, t - 1))) return true;
    return false;
}

static bool is_barred(const gs_work *w, uint32_t measure, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_NEVER); c; c = gs_cue_next(&w->cues, c)) {
        if (c->token > token + NEVER_REACH) break;
        if (c->index == measure && s->tokens[c->token].clause == s->tokens[token].clause &&
            distance(c->token, token) <= NEVER_REACH && !number_between(s, token, c->token) &&
            !is_anothers(w, c, token))
            return true;
    }
    return false;
}

/* A counted measure takes a number only with one of its own nouns or with none at all. */
static uint32_t count_cost(const gs_work *w, const figure *f, uint32_t measure, const gs_cue *c) {
    const gs_compiled_measure *m = &w->pack->figures[measure];
    bool by_itself = m->decl->nnouns + m->decl->nverbs == 0;
    if (c->class == GS_CUE_COUNT && !by_itself) return FAR;
    const gs_cue *noun = counted_noun(w, measure, f->token);
    if (c->class == GS_CUE_COUNT) return c == noun ? c->token - f->token : FAR;
    if (m->noun_needed && !noun) return FAR;
    if (!noun && c->class == GS_CUE_VERB && gs_token_is(&w->skeleton, f->token - 1, "at"))
        return FAR; /* "died at 84": an age */
    if (!noun && gs_is_somebodys(w, f->token, c)) return FAR;
    if (c->token == f->token + 1) return 1; /* "46 deaths", "17 killed" */
    if (!noun && !stands_alone(&w->skeleton, f->token)) return FAR;
    return cost(w, f, c);
}

/* What the measure of a cue asks for the figure; FAR where it cannot have it. */
static uint32_t price_of(const gs_work *w, const figure *f, const gs_cue *c) {
    const gs_compiled_measure *m = &w->pack->figures[c->index];
    bool counted = m->counted && f->mention->type == GS_M_NUMBER;
    if (!counted && c->class == GS_CUE_COUNT) return FAR;
    if (!unit_fits(m, f->mention, f->change)) return FAR;
    uint32_t price = counted ? count_cost(w, f, c->index, c) : cost(w, f, c);
    if (price >= FAR || is_barred(w, c->index, f->token)) return FAR;
    return price * 4 - (c->tokens < 4 ? c->tokens - 1 : 0); /* of two as near, the longer phrase */
}

static bool find_measure(const gs_work *w, figure *f) {
    uint32_t best = FAR, second = FAR;
    for (uint32_t i = 0; i < w->cues.count; i++) {
        const gs_cue *c = &w->cues.items[i];
        if (c->token + c->tokens + REACH_LEVEL <= f->token) continue;
        if (c->token > f->token + REACH_VERB + SET_OFF) break; /* no reach is longer */
        if (c->class != GS_CUE_NOUN && c->class != GS_CUE_VERB && c->class != GS_CUE_COUNT)
            continue;
        uint32_t price = price_of(w, f, c);
        if (price >= FAR) continue;
        const gs_compiled_measure *m = &w->pack->figures[c->index];
        if (price < best) {
            if (f->measure != m) second = best;
            best = price;
            f->measure = m;
            f->cue = c;
        } else if (f->measure != m && price < second) {
            second = price;
        }
    }
    return best < FAR && best < second;
}

static void set_sym(gs_draft *d, int field, gs_sym sym, bool inherited) {
    if (field < 0 || !sym) return;
    d->values[field] = (gs_value){.known = true, .inherited = inherited, .sym = sym};
}

static bool is_person(const gs_work *w, const gs_mention *m) {
    return m->type == GS_M_PERSON ||
           (m->entity && w->mentions->entities[m->entity - 1].type == GS_M_PERSON);
}

/* Flows between countries belong to countries and bodies; a bare name beside them is more often who
 * speaks or acts. */
static bool may_own(const gs_work *w, const figure *f, const gs_mention *m) {
    if (!gs_is_name(m) || is_person(w, m)) return false;
    return !f->measure->directed || m->type == GS_M_PLACE || m->type == GS_M_ORG;
}

/* "X's exports", "Chinese exports", "exports of X": whose it is, next to the cue. */
static gs_sym owner_by_cue(gs_work *w, const figure *f) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t c = f->cue->token;
    for (uint32_t back = 1; back <= 4 && back <= c; back++) {
        const gs_mention *m = gs_token_mention(s, c - back);
        if (s->tokens[c - back].type == GS_T_MARK && s->tokens[c - back].mark != '\'') break;
        if (!m) continue;
        if (m->type == GS_M_NATIONALITY) return gs_mention_name(w, m);
        if (may_own(w, f, m) && (m->flags & GS_MF_POSSESSIVE || gs_token_is(s, c - back + 2, "s")))
            return gs_mention_name(w, m);
        if (may_own(w, f, m) && back == 1) return gs_mention_name(w, m); /* "US exports" */
    }
    uint32_t after = c + f->cue->tokens;
    if (gs_token_is(s, after, "of") || gs_token_is(s, after, "by")) {
        const gs_mention *m = gs_token_mention(s, gs_over_the(s, after + 1));
        if (may_own(w, f, m)) return gs_mention_name(w, m);
    }
    return 0;
}

/* "Osby and Arlen", "Osby, Arlen and Redport": does the name stand in a row? */
static bool is_in_row(const gs_work *w, const figure *f, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    static const char *const and[] = {"and", NULL};
    bool after = gs_token_in(s, t + 1, and) && may_own(w, f, gs_token_mention(s, t + 2));
    bool before = t > 1 && gs_token_in(s, t - 1, and) && may_own(w, f, gs_token_mention(s, t - 2));
    bool comma = t + 3 < s->ntokens && s->tokens[t + 1].type == GS_T_MARK &&
                 s->tokens[t + 1].mark == ',' && gs_token_in(s, t + 3, and) &&
                 may_own(w, f, gs_token_mention(s, t + 2));
    return after || before || comma;
}

/* "Reyes's rival, the banker Ada Brink, took 41%": told of the rival. */
static bool owns_another(const gs_work *w, const gs_mention *m, uint32_t t, uint32_t until) {
    const gs_skeleton *s = &w->skeleton;
    if (!(m->flags & GS_MF_POSSESSIVE) && !gs_token_is(s, t + 2, "s")) return false;
    for (uint32_t k = t + 1; k < until; k++)
        if (gs_token_is_mark(s, k, ',')) return true;
    return false;
}

/* The first body, place or person of the clause before cue and number, not behind a preposition. */
static gs_sym clause_subject(gs_work *w, figure *f) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t until = f->cue->token < f->token ? f->cue->token : f->token;
    for (uint32_t t = 0; t < until; t++) {
        if (s->tokens[t].clause != s->tokens[f->token].clause) continue;
        const gs_mention *m = gs_token_mention(s, t);
        if (!may_own(w, f, m) || owns_another(w, m, t, until)) continue;
        if (gs_behind_preposition(s, t) && !gs_is_named_place(w, gs_before_the(s, t) - 1)) continue;
        f->joined = is_in_row(w, f, t);
        return f->joined ? 0 : gs_mention_name(w, m);
    }
    return 0;
}

/* The entity behind one of the prepositions in the clause, from a token on. */
static gs_sym behind_preposition(gs_work *w, const figure *f, const char *const *list) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = f->cue->token; t + 1 < s->ntokens; t++) {
        if (s->tokens[t].clause != s->tokens[f->token].clause) continue;
        if (!gs_token_among(s, t, list)) continue;
        const gs_mention *m = gs_token_mention(s, gs_over_the(s, t + 1));
        if (m && (m->type == GS_M_PLACE || m->type == GS_M_ORG || m->type == GS_M_NAME))
            return gs_mention_name(w, m);
    }
    return 0;
}

static void find_scope(gs_work *w, figure *f, gs_draft *d) {
    static const char *const toward[] = {"to", "from", "with", "into", NULL};
    static const char *const inside[] = {"in", "at", NULL};
    const gs_pack *p = w->pack;
    gs_sym of = owner_by_cue(w, f);
    if (!of) of = clause_subject(w, f);
    set_sym(d, p->f_of, of, false);
    gs_sym partner = f->measure->directed ? behind_preposition(w, f, toward) : 0;
    if (partner != of) set_sym(d, p->f_partner, partner, false);
    if (!f->measure->directed) {
        gs_sym place = behind_preposition(w, f, inside);
        if (place != of) set_sym(d, p->f_place, place, false);
    }
    if (!of && f->measure->directed && gs_word_in_clause(w, GS_W_TWO, f->token) != UINT32_MAX &&
        w->nrecent >= 2) {
        set_sym(d, p->f_of, w->recent[0],
                true); /* "trade between the two countries": those told last */
        set_sym(d, p->f_partner, w->recent[1], true);
    }
}

static void find_period(gs_work *w, const figure *f, gs_draft *d) {
    const gs_mention *m = gs_period_near(w, f->token);
    int field = w->pack->f_period;
    if (field < 0) return;
    if (m) {
        d->values[field] = (gs_value){.known = true, .span = m->when};
        d->dated = true;
    }
}

/* Figures of one sentence share what only one of them says: "exports at 5.9 and imports from China
 * reaching 9.1 billion in 2020". */
static void share_scope(gs_work *w, uint32_t first) {
    const gs_pack *p = w->pack;
    const int fields[] = {p->f_of, p->f_partner};
    for (uint32_t k = 0; k < sizeof fields / sizeof *fields; k++) {
        const gs_value *known = NULL;
        bool two = false;
        if (fields[k] < 0) continue;
        for (uint32_t i = first; i < w->ndrafts; i++) {
            const gs_value *v = &w->drafts[i].values[fields[k]];
            if (!v->known) continue;
            two = two || (known && known->sym != v->sym);
            known = v;
        }
        for (uint32_t i = first; known && !two && i < w->ndrafts; i++) {
            gs_value *v = &w->drafts[i].values[fields[k]];
            if (v->known) continue;
            *v = *known;
            v->inherited = true;
        }
    }
}

static void give(gs_work *w, const figure *f, gs_draft *d) {
    const gs_pack *p = w->pack;
    set_sym(d, p->f_measure, gs_kept_word(w, f->measure->decl->name), false);
    d->values[p->f_amount] = gs_amount_value(w, gs_mention_amount(w, f->mention));
    for (uint32_t i = 0; i < f->measure->ngiven; i++) {
        const gs_given *g = &f->measure->given[i];
        if (g->field >= 0) gs_fill_constant(w, &d->kind->fields[g->field], g, &d->values[g->field]);
    }
    if (f->change) set_sym(d, p->f_nature, gs_kept_word(w, "change"), false);
    if (f->base) set_sym(d, p->f_part, gs_kept_word(w, "before"), false);
}

/* Does the sentence tell a figure of another measure before it: "killed 12 and hurt 30 others"? */
static bool follows_another(gs_work *w, const figure *f, uint32_t first) {
    const gs_sym own = gs_kept_word(w, f->measure->decl->name);
    for (uint32_t i = first; i < w->ndrafts; i++)
        if (w->drafts[i].values[w->pack->f_measure].sym != own) return true;
    return false;
}

/* "Four others died", "of the 278 bodies, 177": not the whole. */
static bool is_portion(gs_work *w, const figure *f, uint32_t first) {
    static const char *const plain[] = {"only", "alone", NULL};
    const gs_skeleton *s = &w->skeleton;
    const char *aside = f->measure->counted ? gs_amount_aside(w, f->token) : NULL;
    if (f->measure->counted && gs_is_of_whole(s, f->token)) return true;
    if (!aside) return false;
    if (strcmp(aside, "other") == 0) return !follows_another(w, f, first);
    bool held = f->token > 0 && gs_token_in(s, f->token - 1, plain);
    return strcmp(aside, "part") == 0 && !held;
}

static void draft_figure(gs_work *w, figure *f, uint32_t first) {
    const gs_token *a = &w->skeleton.tokens[f->token], *c = &w->skeleton.tokens[f->cue->token];
    const gs_token *last = &w->skeleton.tokens[f->cue->token + f->cue->tokens - 1];
    uint32_t start = a->start < c->start ? a->start : c->start,
             end = a->end > last->end ? a->end : last->end;
    bool portion = is_portion(w, f, first);
    gs_draft *d = gs_draft_new(w, w->pack->figure, start, end, f->measure->origin);
    give(w, f, d);
    if (portion)
        set_sym(d, w->pack->f_part, gs_sym_cstr(gs_store_symbols(w->store), "portion"), false);
    find_scope(w, f, d);
    if (f->joined && f->measure->counted)
        set_sym(d, w->pack->f_part, gs_sym_cstr(gs_store_symbols(w->store), "joined"), false);
    find_period(w, f, d);
}

void gs_run_figures(gs_work *w) {
    uint32_t first = w->ndrafts;
    if (!w->pack->figure) return;
    for (uint32_t t = 0; t < w->skeleton.ntokens; t++) {
        const gs_mention *m = gs_token_mention(&w->skeleton, t);
        if (!gs_is_amount(m)) continue;
        figure f = {
            .token = t, .mention = m, .change = is_change(w, t, m), .base = is_base(w, t, m)};
        if (find_measure(w, &f)) draft_figure(w, &f, first);
    }
    share_scope(w, first);
}
