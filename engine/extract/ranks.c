/* Places in an order: "the fourth-biggest airline in Britain", "the deadliest flood on record". A
 * superlative gives what is compared; an ordinal before it the place; the nouns behind it in what.
 * What the word set "superlative" does not list is known by its form ("loudest", "the most severe")
 * and compares what it is made of. Where the list is drawn by no name, a noun tells ("the state").
 */
#include <string.h>

#include "baseform.h"
#include "chunks.h"
#include "lemma.h"

typedef struct rank {
    gs_sym by;
    uint32_t first,
        end;        /* tokens [first, end): from the ordinal or superlative to the nouns' end */
    uint32_t start; /* with article and owner before it */
    uint32_t tail;  /* behind what tells where and since when */
    const gs_mention *ordinal;
    gs_noun_phrase among, subject;
    gs_sym of, place, scope, measured;
    const gs_mention *period;
    bool own;   /* "its", "their" */
    bool meant; /* `of` is not named but meant */
    bool ever, since, but_for;
} rank;

static const char *const be_forms[] = {"is",      "was",     "are",      "were",   "be",
                                       "been",    "remains", "remained", "became", "become",
                                       "becomes", "remain",  NULL};
static const char *const group_words[] = {
    "will",   "would", "has",  "had", "have", "now",  "still", "already",   "also",
    "to",     "not",   "only", "by",  "far",  "once", "yet",   "currently", "probably",
    "easily", "again", "just", "may", "can",  "even", NULL};

static bool ends_with(const gs_skeleton *s, uint32_t t, const char *const *endings) {
    const gs_token *k = &s->tokens[t];
    if (t >= s->ntokens || k->type != GS_T_WORD) return false;
    for (; *endings; endings++) {
        size_t n = strlen(*endings);
        if (k->end - k->start > n + 2 && memcmp(s->lower + k->end - n, *endings, n) == 0)
            return true;
    }
    return false;
}

/* The one country that the article names: 0 where it names none, or several. */
static gs_sym only_country(gs_work *w) {
    const char *code = NULL;
    const gs_mention *found = NULL;
    for (uint32_t i = 0; i < w->mentions->count; i++) {
        const gs_mention *m = &w->mentions->items[i];
        if ((m->type != GS_M_PLACE && m->type != GS_M_NATIONALITY) || !m->code) continue;
        if (code && strcmp(code, m->code) != 0) return 0;
        code = m->code;
        found = m;
    }
    return found ? gs_mention_name(w, found) : 0;
}

static gs_sym place_at(gs_work *w, uint32_t t) {
    static const char *const lands[] = {"country", "nation", NULL};
    if (gs_token_is(&w->skeleton, t, "world"))
        return gs_sym_cstr(gs_store_symbols(w->store), "world");
    if (gs_token_in(&w->skeleton, t, lands)) return only_country(w);
    return gs_phrase_name(w, gs_token_mention(&w->skeleton, t));
}

/* "Its largest employer": of whom, where that is known. */
static uint32_t read_its(gs_work *w, rank *r, uint32_t t) {
    static const char *const owners[] = {"its", "his", "her", "their", "our", "my", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (!gs_token_in(s, t - 1, owners)) return t;
    const char *word = gs_token_is(s, t - 1, "its")   ? "it"
                       : gs_token_is(s, t - 1, "his") ? "his"
                       : gs_token_is(s, t - 1, "her") ? "her"
                                                      : NULL;
    r->own = true;
    r->of = word ? gs_refer(w, word, t - 1) : 0;
    r->meant = r->of != 0;
    return t - 1;
}

/* "the", "Britain's", "the world's" before it. */
static void read_owner(gs_work *w, rank *r) {
    const gs_skeleton *s = &w->skeleton;
    uint32_t t = r->first;
    if (t > 0 && gs_token_is(s, t - 1, "single")) t--;
    const gs_mention *m = t > 0 ? gs_token_mention(s, t - 1) : NULL;
    if (t > 2 && gs_token_is(s, t - 1, "s") && gs_token_is_mark(s, t - 2, '\'')) {
        r->of = place_at(w, t - 3);
        t -= 3;
    } else if (m && m->flags & GS_MF_POSSESSIVE) {
        r->of = place_at(w, t - 1);
        t--;
    }
    if (t > 0 && gs_token_is(s, t - 1, "the"))
        t--;
    else if (t == r->first && t > 0)
        t = read_its(w, r, t);
    r->start = t;
}

/* "by number of passengers", "by passengers carried": passenger. */
static gs_sym measured_by(gs_work *w, uint32_t t) {
    const gs_skeleton *s = &w->skeleton;
    if (gs_token_is(s, t, "number") && gs_token_is(s, t + 1, "of")) t += 2;
    gs_noun_phrase p = gs_nouns_at(w, t);
    uint32_t last = p.end;
    while (last > p.start + 1 && s->text[s->tokens[last - 1].end - 1] == 'd') last--;
    return last > p.start ? gs_phrase_head(w, last - 1) : 0;
}

/* A noun that no name stands for: "the state", "its first season"; not "of boats". */
static gs_sym scope_of(const gs_work *w, const gs_noun_phrase *p) {
    static const char *const none[] = {"all", "record", "history", "records", "ever", NULL};
    bool plain = gs_phrase_is_there(p) && p->head && !p->entity && p->definite;
    return plain && !gs_token_in(&w->skeleton, p->end - 1, none) ? p->head : 0;
}

/* "in Britain", "of the world", "across the state", "in 2024": the token behind it; t where nothing
 * of the kind stands there. */
static uint32_t read_list(gs_work *w, rank *r, uint32_t t) {
    static const char *const links[] = {"in",     "of",  "on",    "across", "outside", "at",
                                        "within", "for", "among", "around", NULL};
    const gs_skeleton *s = &w->skeleton;
    if (!gs_token_in(s, t, links)) return t;
    const gs_mention *m = gs_token_mention(s, t + 1);
    gs_noun_phrase p = gs_phrase_at(w, t + 1);
    uint32_t at = t + 1u + (gs_token_is(s, t + 1, "the") ? 1u : 0u);
    gs_sym name = place_at(w, at);
    if (!r->of && gs_token_is(s, t, "of")) r->of = name;
    if (!r->place && gs_token_is(s, t, "in")) r->place = name;
    if (m && (m->type == GS_M_PERIOD || m->type == GS_M_DATE) && !gs_span_is_all(m->when))
        r->period = m;
    else if (!name && !r->scope)
        r->scope = scope_of(w, &p);
    return p.end > at ? p.end : at + 1;
}

/* "The largest lender after X": not the largest of all. */
static bool is_but_for(const gs_skeleton *s, uint32_t t) {
    static const char *const links[] = {"after", "behind", "but", "except", NULL};
    const gs_mention *m = gs_token_mention(s, t + 1u + (gs_token_is(s, t + 1, "the") ? 1u : 0u));
    return gs_token_in(s, t, links) && gs_is_name(m) && !(m->flags & GS_MF_POSSESSIVE);
}

/* "The heaviest term ever handed down in X": behind the participle. */
static uint32_t over_participle(const gs_work *w, uint32_t t) {
    static const char *const past[] = {"ed", NULL};
    static const char *const others[] = {"ever", "yet", "down", "up", "out", "so", "far", NULL};
    enum { LONGEST = 3 };
    for (uint32_t n = 0; n < LONGEST; n++, t++)
        if (!ends_with(&w->skeleton, t, past) && !gs_token_in(&w->skeleton, t, others) &&
            !gs_token_in_set(w, t, GS_IRREGULAR_PARTICIPLES))
            break;
    return t;
}

/* "in Britain", "of the world", "on record", "by passengers" behind the nouns. */
static void read_scope(gs_work *w, rank *r) {
    enum { REACH = 8 };
    const gs_skeleton *s = &w->skeleton;
    static const char *const all[] = {"ever", "record", "history", "records", NULL};
    uint32_t next = over_participle(w, r->end);
    do {
        r->tail = next;
        next = read_list(w, r, r->tail);
    } while (next > r->tail);
    r->but_for = is_but_for(s, r->tail);
    for (uint32_t t = r->end; t < s->ntokens && t < r->end + REACH; t++) {
        if (gs_token_mark(s, t, ",;(.:")) break;
        r->since = r->since || gs_token_is(s, t, "since");
        r->ever = r->ever || gs_token_in(s, t, all);
        if (gs_token_is(s, t, "by")) r->measured = measured_by(w, t + 1);
    }
    if (!r->place && gs_is_name(gs_token_mention(s, r->end)) && r->ever)
        r->place = place_at(w, r->end); /* "the biggest fire the county of X has ever seen" */
}

/* --- who it is --- */

/* "Is", "'s", "has been", "will become" before the token: where the group begins; UINT32_MAX. */
static uint32_t copula_before(const gs_skeleton *s, uint32_t t) {
    while (t > 0 && gs_token_in(s, t - 1, group_words)) t--;
    if (t > 2 && gs_token_is(s, t - 1, "s") && gs_token_is_mark(s, t - 2, '\'')) return t - 2;
    if (t == 0 || !gs_token_in(s, t - 1, be_forms)) return UINT32_MAX;
    t--;
    while (t > 0 && (gs_token_in(s, t - 1, group_words) || gs_token_in(s, t - 1, be_forms))) t--;
    return t;
}

/* "That makes the group the third-largest": the phrase between. */
static gs_noun_phrase made_so(gs_work *w, uint32_t end) {
    static const char *const makes[] = {"make", "makes", "made", "making", NULL};
    enum { LONGEST = 6 };
    const gs_skeleton *s = &w->skeleton;
    for (uint32_t t = end; t > 0 && end - t < LONGEST; t--) {
        if (s->tokens[t - 1].type == GS_T_MARK) break;
        if (gs_token_in(s, t - 1, makes)) return gs_phrase_between(w, t, end);
    }
    return (gs_noun_phrase){.start = end, .end = end};
}

/* "X of Wuhan, the", "Transport, the": before the comma; a noun only at the head of its clause. */
static gs_noun_phrase before_comma(gs_work *w, const gs_chunks *c, uint32_t comma) {
    static const char *const origins[] = {"of", "from", "in", "at", NULL};
    const gs_skeleton *s = &w->skeleton;
    const gs_noun_phrase none = {.start = comma, .end = comma};
    const gs_mention *m = gs_token_mention(s, comma - 1);
    bool from = comma > 2 && gs_is_name(m) && m->type == GS_M_PLACE &&
                gs_token_in(s, comma - 2, origins) && gs_is_name(gs_token_mention(s, comma - 3));
    static const char *const directions[] = {"north", "south", "east", "west", "off", "near", NULL};
    if (from) return gs_phrase_at(w, comma - 3);
    if (comma > 3 && gs_token_is(s, comma - 2, "of") && gs_token_in(s, comma - 3, directions))
        return none; /* "north-east of X, the deepest" */
    if (gs_is_name(m)) return gs_phrase_at(w, comma - 1);
    gs_noun_phrase p = gs_chunk_ending(w, c, comma);
    bool heads = p.start == 0 || s->tokens[p.start - 1].type == GS_T_MARK;
    return gs_phrase_is_there(&p) && p.head && heads && !p.pronoun ? p : none;
}

/* "The largest of them, X,", "the oldest city is X": the name behind it. */
static gs_noun_phrase named_behind(gs_work *w, const rank *r) {
    static const char *const be[] = {"is", "was", "are", "were", NULL};
    enum { REACH = 8 };
    const gs_skeleton *s = &w->skeleton;
    const gs_noun_phrase none = {.start = r->end, .end = r->end};
    bool told = gs_token_in(s, r->tail, be) && gs_is_name(gs_token_mention(s, r->tail + 1));
    if (told) return gs_phrase_at(w, r->tail + 1);
    for (uint32_t k = r->end; r->start == 0 && k < s->ntokens && k < r->end + REACH; k++) {
        if (!gs_token_is_mark(s, k, ',')) continue;
        gs_noun_phrase p = gs_phrase_at(w, k + 1);
        return p.entity ? p : none;
    }
    return none;
}

/* Who it is: before "is the", before ", the", between "makes" and "the", or behind. */
static void read_subject(gs_work *w, rank *r) {
    const gs_skeleton *s = &w->skeleton;
    const gs_chunks *c = gs_chunks_of(w);
    uint32_t group = copula_before(s, r->start);
    if (group != UINT32_MAX) {
        r->subject = gs_chunk_subject(w, c, group);
        if (!gs_phrase_is_there(&r->subject)) r->subject = gs_phrase_before(w, group);
        static const char *const past[] = {"ed", NULL};
        bool verb = gs_phrase_is_there(&r->subject) && ends_with(s, r->subject.end - 1, past);
        if (verb) r->subject.head = 0; /* "what is now feared would be" */
        return;
    }
    r->subject = made_so(w, r->start);
    if (gs_phrase_is_there(&r->subject)) return;
    bool apposed = r->start > 1 && gs_token_is_mark(s, r->start - 1, ',');
    if (apposed && !r->own) /* "fell in X, their steepest drop": not X */
        r->subject = before_comma(w, c, r->start - 1);
    if (!gs_phrase_is_there(&r->subject)) r->subject = named_behind(w, r);
}

/* "The crowd", "Sunday's crowd", "the four-day fair". */
static bool is_known(const gs_skeleton *s, const gs_noun_phrase *p) {
    const gs_mention *m = p->start > 0 ? gs_token_mention(s, p->start - 1) : NULL;
    bool counted = m && (m->type == GS_M_DATE || m->type == GS_M_PERIOD ||
                         m->type == GS_M_DURATION || m->type == GS_M_NUMBER);
    return p->definite || p->start == 0 || counted || gs_token_is(s, p->start - 1, "s");
}

static void draft(gs_work *w, const rank *r) {
    const gs_pack *p = w->pack;
    const gs_skeleton *s = &w->skeleton;
    bool before = r->subject.end > r->subject.start;
    uint32_t first = before && r->subject.start < r->start ? r->subject.start : r->start;
    uint32_t last = before && r->subject.end > r->end ? r->subject.end - 1 : r->end - 1;
    gs_draft *d = gs_draft_new(w, p->rank, s->tokens[first].start, s->tokens[last].end, "ranks");
    gs_draft_set(d, p->r_subject, r->subject.entity);
    d->values[p->r_subject].inherited = r->subject.meant;
    if (!r->subject.entity && before && is_known(s, &r->subject))
        gs_draft_set(d, p->r_thing, r->subject.head);
    gs_draft_set(d, p->r_among, r->among.head);
    gs_draft_set(d, p->r_by, r->by);
    gs_draft_set(d, p->r_measured, r->measured);
    gs_draft_set(d, p->r_of, r->of);
    d->values[p->r_of].inherited = r->meant;
    gs_draft_set(d, p->r_scope, r->scope);
    if (r->place != r->of) gs_draft_set(d, p->r_place, r->place);
    if (r->period)
        d->values[p->r_period] = (gs_value){.known = true, .span = r->period->when},
        d->dated = true;
    gs_quantity one = {.amount = gs_interval_point(gs_dec_int(1))};
    d->values[p->r_rank] = gs_amount_value(w, r->ordinal ? r->ordinal->amount : one);
    if (r->ever) d->values[p->r_ever] = (gs_value){.known = true, .flag = true};
    if (r->since) d->values[p->r_since] = (gs_value){.known = true, .flag = true};
}

/* --- the superlative --- */

/* "Loudest": a superlative by its form. */
static bool is_est(const gs_skeleton *s, uint32_t t) {
    if (s->tokens[t].type != GS_T_WORD || s->lower[s->tokens[t].end - 1] != 't') return false;
    static const char *const est[] = {"est", NULL};
    static const char *const others[] = {
        "forest",   "interest",   "request",     "protest",   "harvest",   "contest",   "arrest",
        "honest",   "modest",     "invest",      "latest",    "priest",    "digest",    "manifest",
        "suggest",  "conquest",   "midwest",     "northwest", "southwest", "unrest",    "behest",
        "tempest",  "attest",     "detest",      "earnest",   "inquest",   "dishonest", "bequest",
        "reforest", "rainforest", "disinterest", "nearest",   "finest",    NULL};
    return ends_with(s, t, est) && !gs_token_in(s, t, others);
}

/* "Most severe", "least widely read": how many tokens; 0 where it is none ("most people"). */
static uint32_t most_tokens(const gs_skeleton *s, uint32_t t) {
    static const char *const degrees[] = {"most", "least", NULL};
    static const char *const adjective[] = {"ive", "ous", "ful", "ant", "ent",  "ble",
                                            "ic",  "al",  "ary", "ing", "less", "ed",
                                            "ere", "ern", "ult", "ote", NULL};
    static const char *const adverb[] = {"ly", NULL};
    if (!gs_token_in(s, t, degrees)) return 0;
    if (ends_with(s, t + 1, adverb))
        return t + 2 < s->ntokens && s->tokens[t + 2].type == GS_T_WORD ? 3 : 0;
    return ends_with(s, t + 1, adjective) ? 2 : 0;
}

/* What an unlisted superlative compares: "loudest" -> "loud", "most severe" -> "severe". */
static gs_sym compared(gs_work *w, uint32_t t, uint32_t tokens) {
    const gs_skeleton *s = &w->skeleton;
    const gs_token *k = &s->tokens[t + tokens - 1];
    char word[48];
    size_t n = k->end - k->start;
    if (n >= sizeof word) return 0;
    memcpy(word, s->lower + k->start, n);
    if (tokens == 1) {
        n -= 3;
        if (word[n - 1] == 'i')
            word[n - 1] = 'y';
        else
            n = gs_before_ending(w->pack->lexicon, word, n);
    } else if (gs_token_is(s, t, "least")) {
        if (n + 4 >= sizeof word) return 0;
        memmove(word + 4, word, n);
        memcpy(word, "not ", 4);
        n += 4;
    }
    return gs_sym_of(gs_store_symbols(w->store), word, n);
}

/* --- in what --- */

/* The nouns behind it, up to a verb, a participle ("the heaviest term handed down") or "nor". */
static gs_noun_phrase nouns_behind(gs_work *w, uint32_t t) {
    static const char *const past[] = {"ed", NULL};
    static const char *const negations[] = {"nor", "neither", "anywhere", NULL};
    const gs_skeleton *s = &w->skeleton;
    const gs_chunks *c = gs_chunks_of(w);
    gs_noun_phrase p = gs_nouns_at(w, t);
    uint32_t end = p.start;
    for (; end < p.end; end++) {
        gs_tag tag = gs_chunk_tag(c, end);
        if (tag == GS_TAG_DETERMINER || tag == GS_TAG_HELPER || tag == GS_TAG_PRONOUN ||
            (tag == GS_TAG_VERB && end > p.start) || gs_token_in(s, end, negations))
            break;
    }
    while (end > p.start &&
           (ends_with(s, end - 1, past) || gs_token_in_set(w, end - 1, GS_IRREGULAR_PARTICIPLES)))
        end--;
    return end == p.end ? p : gs_phrase_between(w, p.start, end);
}

/* "The largest of the new deputies": the deputies. "Of the six", "of them": whatever the subject
 * is.
 */
static void read_group(gs_work *w, rank *r) {
    const gs_skeleton *s = &w->skeleton;
    if (!gs_token_is(s, r->end, "of")) return;
    gs_noun_phrase p = gs_phrase_at(w, r->end + 1);
    bool plural = gs_phrase_is_there(&p) && s->tokens[p.end - 1].type == GS_T_WORD &&
                  s->lower[s->tokens[p.end - 1].end - 1] == 's';
    static const char *const times[] = {"days",    "weeks", "months", "years",
                                        "decades", "hours", "times",  NULL};
    if (!p.head || !plural || gs_token_in(s, p.end - 1, times)) return;
    r->among = p;
    r->end = p.end;
}

static void read_among(gs_work *w, rank *r) {
    const gs_skeleton *s = &w->skeleton;
    if (gs_token_is(s, r->end, "ever")) r->ever = true, r->end++;
    const gs_mention *m = gs_token_mention(s, r->end);
    if (m && m->type == GS_M_NATIONALITY) { /* "the biggest Norwegian buyer" */
        r->place = gs_phrase_name(w, m);
        r->end++;
    }
    r->among = nouns_behind(w, r->end);
    r->end = r->among.end;
    if (!r->among.head) read_group(w, r);
}

static void read_rank(gs_work *w, uint32_t token, uint32_t tokens, gs_sym by, bool listed) {
    const gs_skeleton *s = &w->skeleton;
    rank r = {.by = by, .first = token, .end = token + tokens};
    const gs_mention *before = r.first > 0 ? gs_token_mention(s, r.first - 1) : NULL;
    if (before && before->type == GS_M_NUMBER) return;
    if (before && before->type == GS_M_ORDINAL) {
        r.ordinal = before;
        r.first--;
    }
    read_owner(w, &r);
    if (!listed && r.start == r.first) return;
    if (r.start > 0 && (gs_token_is(s, r.start - 1, "of") || gs_token_is(s, r.start - 1, "among")))
        return; /* "one of the largest" */
    read_among(w, &r);
    read_scope(w, &r);
    read_subject(w, &r);
    if (!r.among.head && r.subject.start < r.start &&
        is_known(s, &r.subject)) /* "the ferry was the deadliest ever" */
        r.among.head = r.subject.head;
    if (r.among.head && !r.but_for) draft(w, &r);
}

/* Is the token part of a superlative that the word set lists? */
static bool is_listed(const gs_work *w, uint32_t t) {
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_RANK); c; c = gs_cue_next(&w->cues, c))
        if (t >= c->token && t < c->token + c->tokens) return true;
    return false;
}

void gs_run_ranks(gs_work *w) {
    const gs_skeleton *s = &w->skeleton;
    if (!w->pack->rank) return;
    for (const gs_cue *c = gs_cue_first(&w->cues, GS_CUE_RANK); c; c = gs_cue_next(&w->cues, c)) {
        const gs_entry *e = gs_lexicon_at(w->pack->lexicon, "superlative", c->index);
        gs_sym by = gs_sym_cstr(gs_store_symbols(w->store), e->value);
        read_rank(w, c->token, c->tokens, by, true);
    }
    for (uint32_t t = 1; t < s->ntokens; t++) {
        uint32_t tokens = is_est(s, t) ? 1 : most_tokens(s, t);
        if (!tokens || is_listed(w, t)) continue;
        gs_sym by = compared(w, t, tokens);
        if (by) read_rank(w, t, tokens, by, false);
    }
}

void gs_pack_enter_ranks(gs_pack *pack) {
    const gs_kind *k = gs_kinds_named(pack->kinds, "rank");
    const gs_entry *entry;
    if (!k) return;
    const char *const names[] = {"subject", "thing",  "among", "by",   "measured", "of",
                                 "place",   "period", "rank",  "ever", "scope",    "since"};
    int *const fields[] = {&pack->r_subject,  &pack->r_thing, &pack->r_among, &pack->r_by,
                           &pack->r_measured, &pack->r_of,    &pack->r_place, &pack->r_period,
                           &pack->r_rank,     &pack->r_ever,  &pack->r_scope, &pack->r_since};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if ((*fields[i] = gs_field_index(k, names[i])) < 0) return;
    pack->rank = k;
    for (uint32_t i = 0; (entry = gs_lexicon_at(pack->lexicon, "superlative", i)) != NULL; i++)
        gs_cues_add(pack->cues, entry->form, GS_CUE_RANK, i);
}
