#define _GNU_SOURCE /* memmem */
#include <string.h>

#include "deeds.h"
#include "event_when.h"
#include "role_phrase.h"
#include "work.h"

uint32_t gs_word_in_clause(const gs_work *w, gs_word_class class, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_WORD); c; c = gs_cue_next(&w->cues, c)) {
        if (c->index != (uint32_t) class) continue;
        if (token == UINT32_MAX || s->tokens[c->token].clause == s->tokens[token].clause)
            return c->token;
    }
    return UINT32_MAX;
}

void gs_context_begin(gs_work *w) {
    w->block = UINT32_MAX;
    w->nrecent = 0;
    w->nseen = w->nlists = w->table = 0;
    w->subject = 0;
    w->period = GS_SPAN_ALL;
    w->speaker = 0;
    w->date = gs_article_date(w->article, &w->date_origin);
}

static void remember_place(gs_work *w, gs_sym name) {
    uint32_t i = 0;
    while (i < w->nrecent && w->recent[i] != name) i++;
    if (i == w->nrecent && w->nrecent < GS_RECENT_PLACES) w->nrecent++;
    if (i == GS_RECENT_PLACES) i--;
    memmove(w->recent + 1, w->recent, i * sizeof *w->recent);
    w->recent[0] = name;
}

/* Who speaks: the person or body next to a verb of saying, before it in its clause or right behind
 * it. */
static gs_sym speaker_of(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t verb = gs_word_in_clause(w, GS_W_SPEECH, UINT32_MAX);
    if (verb == UINT32_MAX) verb = gs_word_in_clause(w, GS_W_CLAIM, UINT32_MAX);
    if (verb == UINT32_MAX) return 0;
    for (uint32_t step = 1; step <= 8; step++) {
        const gs_mention *m = step <= verb ? gs_token_mention(s, verb - step) : NULL;
        if (m && (m->type == GS_M_PERSON || m->type == GS_M_ORG || m->type == GS_M_OFFICE)) {
            gs_sym name = gs_mention_name(w, m);
            if (name) return name;
        }
        m = step <= 4 ? gs_token_mention(s, verb + step) : NULL;
        if (m && m->type == GS_M_PERSON) return gs_mention_name(w, m);
    }
    return 0;
}

/* "She said": whom the pronoun at the verb of saying means, where nobody is named. */
static gs_sym speaker_meant(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t verb = gs_word_in_clause(w, GS_W_SPEECH, UINT32_MAX);
    if (verb == UINT32_MAX) return 0;
    static const char *const pronouns[] = {"he", "she", NULL};
    for (const char *const *who = pronouns; *who; who++) {
        bool before = verb > 0 && gs_token_is(s, verb - 1, *who);
        if (before) return gs_refer(w, *who, verb - 1);
        if (gs_token_is(s, verb + 1, *who)) return gs_refer(w, *who, verb + 1);
    }
    return 0;
}

void gs_context_sentence(gs_work *w) {
    uint32_t n;
    const gs_sentence *sentence = &gs_article_sentences(w->article, &n)[w->skeleton.sentence];
    if (sentence->block != w->block) {
        w->block = sentence->block;
        w->period = GS_SPAN_ALL;
        if (!gs_article_quoted(w->article, sentence->start)) w->speaker = 0;
    }
    gs_sym speaker = speaker_of(w);
    if (!speaker && !w->speaker) speaker = speaker_meant(w);
    if (speaker) w->speaker = speaker;
}

static gs_sym speaker_or_unnamed(const gs_work *w) {
    return w->speaker ? w->speaker : gs_sym_cstr(gs_store_symbols(w->store), "a speaker");
}

/* "A dome that can be seen from afar, stands ...": the modal is of the relative clause, which a
 * comma has closed. */
static bool closed_relative(const gs_skeleton *s, uint32_t modal, uint32_t from) {
    static const char *const relatives[] = {"that", "which", "who", NULL};
    static const char *const says[] = {"said",     "says",     "say",    "warned",
                                       "believes", "think",    "thinks", "thought",
                                       "hopes",    "believed", "fears",  NULL};
    if (modal < 2 || !gs_token_in(s, modal - 1, relatives) || gs_token_in(s, modal - 2, says))
        return false;
    for (uint32_t t = modal + 1; t < from; t++)
        if (s->tokens[t].type == GS_T_MARK && s->tokens[t].mark == ',') return true;
    return false;
}

/* "It will be led by X, who teaches in Lund": behind ", who" another clause begins, and where it
 * has not ended by `to` the modal before it is not of that. */
static bool opened_relative(const gs_skeleton *s, uint32_t modal, uint32_t to) {
    static const char *const opens[] = {"who",  "which", "whose",   "whom",          "where",
                                        "born", "based", "founded", "headquartered", NULL};
    uint32_t opened = 0;
    for (uint32_t t = modal + 1; t <= to && t < s->ntokens; t++) {
        if (!gs_token_mark(s, t, ",")) continue;
        opened = t < to && gs_token_in(s, t + 1, opens) ? t : 0;
    }
    return opened != 0;
}

/* "It may close in May, said X, head of the board": where the words about the speaker begin that
 * the token stands among, 0 where it does not. What is said neither dates nor denies them. */
static uint32_t speaker_words(const gs_work *w, uint32_t token) {
    const gs_skeleton *s = &w->skeleton;
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_WORD); c; c = gs_cue_next(&w->cues, c)) {
        if (c->token >= token) break;
        if (c->index != GS_W_SPEECH || c->token == 0) continue;
        bool same = s->tokens[c->token].clause == s->tokens[token].clause;
        bool named = gs_actor_at(s, c->token + 1) || gs_token_is(s, c->token, "according");
        if (same && named && gs_token_mark(s, c->token - 1, ",\"")) return c->token;
    }
    return 0;
}

/* "No fewer than 200", "not more than 40": a bound, which denies nothing. */
static bool is_bound(const gs_skeleton *s, uint32_t t) {
    static const char *const steps[] = {"fewer", "less", "more", "later", "earlier", NULL};
    return gs_token_in(s, t + 1, steps) && gs_token_is(s, t + 2, "than");
}

/* "Union No. 1 signed", "the box of station no. 9": the word for a number. */
static bool is_of_number(const gs_skeleton *s, uint32_t t) {
    if (!gs_token_is(s, t, "no")) return false;
    uint32_t next = gs_token_mark(s, t + 1, ".") ? t + 2 : t + 1;
    if (next >= s->ntokens) return false;
    uint32_t n, at = s->origin[s->tokens[next].start];
    const char *text = gs_article_text(s->article, &n);
    return at < n && text[at] >= '0' && text[at] <= '9';
}

/* "The boy who had not been vaccinated died": what is denied is the verb of the clause that "who"
 * opens, and the one at `from` is another. */
static bool is_of_relative(gs_work *w, uint32_t denial, uint32_t from) {
    static const char *const relatives[] = {"who", "which", "that", NULL};
    static const char *const be[] = {"be", "been", "being", "have", "had", NULL};
    const gs_skeleton *s = &w->skeleton;
    bool within = false;
    for (uint32_t t = denial > 2 ? denial - 2 : 0; t < denial; t++)
        within = within || gs_token_in(s, t, relatives);
    for (uint32_t t = denial + 1; within && t < from; t++)
        if (!gs_token_in(s, t, be) && gs_verb_lemma(w, t)) return true;
    return false;
}

/* Does the word deny what begins at `from`? */
static bool denies(gs_work *w, uint32_t word, uint32_t from) {
    const gs_skeleton *s = &w->skeleton;
    return !is_bound(s, word) && !is_of_number(s, word) && !is_of_relative(w, word, from);
}

static void find_modality(gs_work *w, gs_draft *d, uint32_t from, uint32_t to) {
    const gs_skeleton *s = &w->skeleton;
    if (d->modality_given || from >= s->ntokens) return;
    uint32_t told_by = speaker_words(w, from);
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_WORD); c; c = gs_cue_next(&w->cues, c)) {
        if (s->tokens[c->token].clause != s->tokens[from].clause || c->token < told_by) continue;
        if (c->index == GS_W_DENIED && c->token + 4 >= from && c->token <= to &&
            denies(w, c->token, from))
            d->modality = GS_DENIED;
        if (d->modality != GS_ASSERTED || c->token > to) continue;
        if (closed_relative(s, c->token, from) || opened_relative(s, c->token, to)) continue;
        if (c->index == GS_W_PLANNED)
            d->modality = GS_PLANNED;
        else if (c->index == GS_W_POSSIBLE)
            d->modality = GS_POSSIBLE;
    }
}

/* Does the mention say when the sentence's statement holds? A day, or a period of at most a year
 * behind a preposition or at the sentence's head; "the last two decades" or "by 2030" say something
 * else. */
static bool tells_when(const gs_skeleton *s, uint32_t t) {
    static const char *const before[] = {"in", "on", "during", "of", "late", "early", "mid", NULL};
    const gs_mention *m = gs_token_mention(s, t);
    if (!m || (m->type != GS_M_DATE && m->type != GS_M_PERIOD)) return false;
    if (gs_span_is_all(m->when) || m->flags & (GS_MF_DEFECT | GS_MF_RECURRING | GS_MF_FUZZY))
        return false;
    if (gs_span_is_day(m->when)) return true;
    if (m->when.from == GS_DAY_MIN || m->when.to == GS_DAY_MAX || gs_span_length(m->when) > 366)
        return false;
    if (t == 0) return true;
    return gs_token_in(s, t - 1, before);
}

static void hold_as_of(gs_draft *d, gs_span when) {
    d->as_of = when;
    d->as_of_stated = true;
    d->flags = (d->flags & ~(uint32_t)GS_FF_AS_OF_INFERRED) | GS_FF_AS_OF_STATED;
}

/* "The chief executive, who retired in 2022, watched": the year is of the relative clause, and of
 * nothing that ends before it or goes on behind it. */
static bool is_of_relative_clause(const gs_skeleton *s, uint32_t first, uint32_t last,
                                  uint32_t when) {
    static const char *const relatives[] = {"who", "whose", "which", "whom", "where", NULL};
    bool within = false, closed = false;
    for (uint32_t t = (when > last ? last : first) + 1; t < when; t++)
        within = within || gs_token_in(s, t, relatives);
    for (uint32_t t = when + 1; t < last; t++) closed = closed || gs_token_mark(s, t, ",");
    return within && (when > last || closed);
}

/* A day or period of the draft's clause that is not after the article tells of which time it
 * speaks; else the past day that heads its block: "9 October. The premier sees the king." */
static void find_as_of(gs_work *w, gs_draft *d, uint32_t token, uint32_t last) {
    const gs_skeleton *s = &w->skeleton;
    gs_span heading;
    d->as_of = w->date;
    if (w->date_origin == GS_DATE_INFERRED) d->flags |= GS_FF_AS_OF_INFERRED;
    if (d->dated || d->modality == GS_PLANNED || token >= s->ntokens) return;
    uint32_t told_by = w->backdrop.nwhens ? speaker_words(w, token) : 0;
    for (uint32_t i = 0; i < w->backdrop.nwhens; i++) {
        uint32_t t = w->backdrop.whens[i];
        if (s->tokens[t].clause != s->tokens[token].clause || t < told_by) continue;
        if (is_of_relative_clause(s, token, last, t) || gs_dates_another(w, t, token)) continue;
        gs_span when = gs_mention_at(s, t)->when;
        bool past = w->date_origin != GS_DATE_UNKNOWN && when.to < w->date.from;
        bool day = gs_span_is_day(when) && when.from <= w->date.to;
        if (!past && !day) continue;
        hold_as_of(d, when);
        return;
    }
    bool headed = w->date_origin != GS_DATE_UNKNOWN && gs_heading_day(w, &heading);
    if (headed && heading.to < w->date.from) hold_as_of(d, heading);
}

static uint32_t block_flags(const gs_work *w) {
    uint32_t n, m;
    const gs_sentence *sentence = &gs_article_sentences(w->article, &n)[w->skeleton.sentence];
    switch (gs_article_blocks(w->article, &m)[sentence->block].kind) {
    case GS_B_HEADLINE: return GS_FF_HEADLINE;
    case GS_B_CAPTION: return GS_FF_CAPTION;
    case GS_B_ROW: return GS_FF_TABLE;
    default: return 0;
    }
}

bool gs_in_headline(const gs_work *w) {
    return block_flags(w) == GS_FF_HEADLINE;
}

bool gs_in_byline(const gs_work *w, uint32_t sentence) {
    uint32_t n, m;
    const gs_sentence *s = &gs_article_sentences(w->article, &n)[sentence];
    return gs_article_blocks(w->article, &m)[s->block].kind == GS_B_BYLINE;
}

/* Of words that begin with a capital or not, one of which the stretch begins with or holds. */
static bool any_of(const char *const *words, size_t n, const char *text, size_t left, bool first) {
    for (size_t k = 0; k < n; k++) {
        size_t length = strlen(words[k]);
        if (left <= length) continue;
        if (first ? !memcmp(text, words[k], length) : memmem(text, left, words[k], length) != NULL)
            return true;
    }
    return false;
}

/* "It should have said 14 million.", "This was a typing error.": the sentence that follows in its
 * paragraph takes this one back. */
static bool taken_back_next(const gs_work *w) {
    static const char *const told[] = {
        "should have said ",  "should have read ",   "should have been ", "should have stated ",
        "should have given ", "should read ",        "typing error",      "printing error",
        "clerical error",     "transcription error", "misprint",          " typo",
        "slip of the pen",    " was incorrect",      " is incorrect",     " was wrong.",
        " is wrong.",         " was not correct",    " is not correct",   " was a mistake.",
        " was an error.",     " were wrong.",        " were incorrect"};
    static const char *const opens[] = {"It ",          "That ",       "This ",
                                        "The correct ", "The figure ", "The number ",
                                        "The date ",    "Both ",       "These "};
    uint32_t n, length, i = w->skeleton.sentence;
    const gs_sentence *all = gs_article_sentences(w->article, &n);
    const char *text = gs_article_text(w->article, &length);
    if (i + 1 >= n || all[i + 1].block != all[i].block) return false;
    const char *next = text + all[i + 1].start;
    size_t left = all[i + 1].end - all[i + 1].start;
    return any_of(opens, sizeof opens / sizeof *opens, next, left, true) &&
           any_of(told, sizeof told / sizeof *told, next, left, false);
}

void gs_context_settle(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    gs_backdrop *set = &w->backdrop;
    bool back =
        gs_word_in_clause(w, GS_W_CORRECTION, UINT32_MAX) != UINT32_MAX || taken_back_next(w);
    set->flags = block_flags(w) | (back ? GS_FF_CORRECTED : 0u);
    set->claim = gs_word_in_clause(w, GS_W_CLAIM, UINT32_MAX);
    set->nwhens = 0;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        if (!tells_when(s, t)) continue;
        if (set->nwhens == set->capwhens) {
            set->capwhens = set->capwhens ? set->capwhens * 2 : 8;
            set->whens = gs_xrealloc(set->whens, set->capwhens * sizeof *set->whens);
        }
        set->whens[set->nwhens++] = t;
    }
}

void gs_context_apply(gs_work *w, gs_draft *d) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t first = gs_token_at(s, d->start), last = gs_token_at(s, d->end ? d->end - 1 : 0);
    d->flags |= w->backdrop.flags;
    find_modality(w, d, first, last);
    find_as_of(w, d, first, last);
    if (gs_article_quoted(w->article, s->origin[d->start])) {
        d->flags |= GS_FF_QUOTED;
        d->speaker = speaker_or_unnamed(w);
    } else if (first < s->ntokens && w->backdrop.claim < first) {
        d->speaker = speaker_or_unnamed(w);
        if (d->modality == GS_ASSERTED && !d->modality_given) d->modality = GS_POSSIBLE;
    }
}

/* What later sentences may lean on. Called when a sentence is done. */
void gs_context_end(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = 0; t < s->ntokens; t++) {
        const gs_mention *m = gs_token_mention(s, t);
        if (!m || (m->type != GS_M_PLACE && m->type != GS_M_NATIONALITY) || !m->code) continue;
        gs_sym name = gs_mention_name(w, m);
        if (name) remember_place(w, name);
    }
}
